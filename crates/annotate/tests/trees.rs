//! Tags, lemmas and trees: what they promise for any text, and what they say of a few.

use annotate::annotate_with_trees;
use proptest::prelude::*;
use record::{Annotated, CleanText, Language, Relation, Syntax};
use std::fmt::Write;

/// Reads `text` and holds it against what the record promises.
fn check(text: &str) -> Annotated {
    let (read, trees) =
        annotate_with_trees(CleanText { text: text.to_owned(), ..CleanText::default() });
    assert_eq!(trees.len(), read.sentences.len());
    assert_eq!(read.syntax.len(), read.tokens.len());
    for paragraph in &read.paragraphs {
        let known = matches!(paragraph.language, Language::English | Language::French);
        for sentence in read.sentences_of(paragraph) {
            let syntax = &read.syntax[sentence.tokens.clone()];
            assert!(syntax.iter().all(|token| token.is_some() == known), "{text:?}");
            let heads: Vec<Option<usize>> =
                syntax.iter().flatten().map(|token| token.head).collect();
            if known {
                one_tree(sentence.tokens.start, &heads);
            }
        }
    }
    read
}

/// One root, heads inside the sentence, and every word comes to the root in the end.
fn one_tree(start: usize, heads: &[Option<usize>]) {
    assert_eq!(heads.iter().filter(|head| head.is_none()).count(), 1, "{heads:?}");
    // Of a very long sentence the last words, which are the furthest from the root.
    for first in heads.len().saturating_sub(200)..heads.len() {
        let (mut at, mut steps) = (first, 0);
        while let Some(head) = heads[at] {
            assert!((start..start + heads.len()).contains(&head), "{heads:?}");
            at = head - start;
            steps += 1;
            assert!(steps <= heads.len(), "a circle in {heads:?}");
        }
    }
}

/// `word UPOS lemma relation head` of every token, one a line.
fn drawn(text: &str) -> String {
    let read = check(text);
    let mut lines = String::new();
    for (token, syntax) in read.tokens.iter().zip(&read.syntax) {
        let Some(Syntax { upos, lemma, head, relation, .. }) = syntax else { continue };
        let head = head.map_or("-", |head| read.tokens[head].span.of(&read.clean.text));
        let word = token.span.of(&read.clean.text);
        writeln!(lines, "{word} {upos} {lemma} {relation} {head}")
            .expect("a string takes any text");
    }
    lines
}

#[test]
fn an_english_report_of_speech() {
    assert_eq!(
        drawn("The mayor said on Friday that the two bridges would be closed by the army."),
        "\
The DET the det mayor
mayor NOUN mayor nsubj said
said VERB say root -
on ADP on case Friday
Friday PROPN Friday obl said
that SCONJ that mark closed
the DET the det bridges
two NUM two nummod bridges
bridges NOUN bridge nsubj:pass closed
would AUX would aux closed
be AUX be aux:pass closed
closed VERB close ccomp said
by ADP by case army
the DET the det army
army NOUN army obl:agent closed
. PUNCT . punct said
"
    );
}

#[test]
fn a_french_report_of_speech() {
    assert_eq!(
        drawn("Le maire a déclaré vendredi que les deux ponts seraient fermés par l'armée."),
        "\
Le DET le det maire
maire NOUN maire nsubj déclaré
a AUX avoir aux:tense déclaré
déclaré VERB déclarer root -
vendredi NOUN vendredi obl:mod déclaré
que SCONJ que mark fermés
les DET le det ponts
deux NUM deux nummod ponts
ponts NOUN pont nsubj:pass fermés
seraient AUX être aux:pass fermés
fermés VERB fermer ccomp déclaré
par ADP par case armée
l' DET le det armée
armée NOUN armée obl:agent fermés
. PUNCT . punct déclaré
"
    );
}

#[test]
fn a_fused_word_is_its_preposition() {
    let read =
        check("Le porte-parole du ministère a démenti les accusations des habitants du village.");
    let of = |word: &str| {
        let at = read.tokens.iter().position(|token| token.span.of(&read.clean.text) == word);
        read.syntax[at.expect("in the text")].as_ref().expect("French has weights").relation
    };
    assert_eq!((of("du"), of("des")), (Relation::Case, Relation::Case));
}

/// Verbs that no treebank has in these forms: endings alone said "shel", "loote", « envahire »,
/// « pilonnerer ».
#[test]
fn verbs_that_no_treebank_had() {
    let text = "The army shelled the town, freed the hostages and overran the camp, police said. \
        Men had looted the shops.\n\nL'armée envahit la ville en mai. Selon la police, les rebelles \
        pilonneraient le port. Un chef local enterra les morts.";
    let read = check(text);
    let lemmas: Vec<&str> = read.syntax.iter().flatten().map(|token| &*token.lemma).collect();
    for verb in ["shell", "free", "overrun", "loot", "envahir", "pilonner", "enterrer"] {
        assert!(lemmas.contains(&verb), "{verb} in {lemmas:?}");
    }
}

#[test]
fn a_word_of_several_is_the_one_nearest_to_the_root() {
    let read = check("The mayor said on Friday that the US-backed men had left the old town.");
    let at = read.tokens.iter().position(|token| token.span.of(&read.clean.text) == "US-backed");
    let seen = read.syntax[at.expect("in the text")].as_ref().expect("English has weights");
    assert_eq!((seen.relation, seen.lemma.as_str()), (Relation::Amod, "us-back"));
}

#[test]
fn a_language_without_weights_has_no_trees_and_says_so() {
    let read = check("Мэр города заявил в пятницу, что мост будет закрыт на ремонт до конца года.");
    assert!(read.syntax.iter().all(Option::is_none));
    assert_eq!(read.remarks.len(), 1);
}

#[test]
fn long_sentences_take_linear_time() {
    // Far from any bound that a slow machine could miss: a quadratic reader would need hours.
    let read = check(&"the men said that ".repeat(5_000));
    assert!(read.syntax.len() >= 20_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_has_whole_trees(text in "(\\PC|[a-zà-ü ]|the |said |du |\\.|\n){0,200}") {
        check(&text);
    }
}
