//! The measure of the CoNLL 2018 shared task: how well tokens, sentences, words, tags and
//! trees of a text were read, when what was read may be cut differently from the gold.
//!
//! Two readings of the same text are laid over each other letter by letter, blanks aside.
//! A word is aligned with the word on the same letters; where either side has several words
//! written as one ("du", "don't"), by the longest run of equal forms in it. Then each number
//! is an F1: what both have right, of all that both have. The rules are those of the task's
//! own scorer (Zeman and others 2018), so that numbers can be compared with published ones;
//! enhanced graphs, lemmas and content-word measures are left out.

use crate::facets::Facet;
use record::Tree;
use std::ops::Range;

/// A sentence, as gold has it or as someone read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    /// Its words.
    pub words: Vec<Word>,
    /// Its tokens: as written, and their words.
    pub tokens: Vec<(String, Range<usize>)>,
}

/// A word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// As written.
    pub form: String,
    /// Part of speech; empty when unknown.
    pub upos: String,
    /// Its head among the words of the sentence; `None` for a root or an unknown head.
    pub head: Option<usize>,
    /// Its relation; empty when unknown.
    pub relation: String,
}

/// Which subtypes of relations count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subtypes {
    /// None, as in the shared task.
    None,
    /// `:pass` only, which decides who does what to whom.
    Passive,
}

impl Subtypes {
    fn merge(self, relation: &str) -> &str {
        match self {
            Self::Passive if relation.ends_with(":pass") => relation,
            _ => relation.split(':').next().unwrap_or(relation),
        }
    }
}

impl Sentence {
    /// What was read of a sentence of `text`.
    pub fn of_tree(tree: &Tree, text: &str) -> Self {
        let words = tree.words.iter().map(Word::from).collect();
        let tokens = tree.written.iter();
        let tokens = tokens.map(|w| (w.span.of(text).to_owned(), w.words.clone())).collect();
        Self { words, tokens }
    }
}

impl From<&record::TreeWord> for Word {
    fn from(word: &record::TreeWord) -> Self {
        let form = word.form.clone();
        word.seen.as_ref().map_or_else(
            || Self { form: form.clone(), ..Self::default() },
            |seen| Self {
                form: form.clone(),
                upos: seen.upos.to_string(),
                head: seen.head,
                relation: seen.relation.to_string(),
            },
        )
    }
}

/// The sentences of a CoNLL-U file; what is wrong with it names the line.
pub fn sentences(conllu: &str) -> Result<Vec<Sentence>, String> {
    let mut sentences = vec![Sentence::default()];
    for (at, line) in conllu.lines().enumerate() {
        let last = sentences.last_mut().expect("there is one from the start");
        if line.trim().is_empty() {
            sentences.push(Sentence::default());
        } else if !line.starts_with('#') {
            last.take(line).map_err(|problem| format!("line {}: {problem}", at + 1))?;
        }
    }
    sentences.retain(|sentence| !sentence.words.is_empty());
    match sentences.iter().position(|sentence| !sentence.is_whole()) {
        Some(at) => Err(format!("sentence {}: a head or token that is not there", at + 1)),
        None => Ok(sentences),
    }
}

impl Sentence {
    fn take(&mut self, line: &str) -> Result<(), String> {
        let columns: Vec<&str> = line.split('\t').collect();
        let [id, form, _, upos, _, _, head, relation, ..] = columns[..] else {
            return Err(format!("{} columns are too few", columns.len()));
        };
        let next = self.words.len();
        if let Some((first, last)) = id.split_once('-') {
            match (first.parse::<usize>(), last.parse::<usize>()) {
                (Ok(first), Ok(last)) if first == next + 1 && last >= first => {
                    self.tokens.push((form.to_owned(), next..last));
                }
                _ => return Err(format!("the range '{id}' is not one")),
            }
        } else if !id.contains('.') {
            if self.tokens.last().is_none_or(|(_, words)| words.end <= next) {
                self.tokens.push((form.to_owned(), next..next + 1));
            }
            let stated = |value: &str| if value == "_" { String::new() } else { value.to_owned() };
            self.words.push(Word {
                form: form.to_owned(),
                upos: stated(upos),
                head: head.parse::<usize>().ok().and_then(|head| head.checked_sub(1)),
                relation: stated(relation),
            });
        }
        Ok(())
    }

    fn is_whole(&self) -> bool {
        let words = self.words.len();
        self.words.iter().all(|word| word.head.is_none_or(|head| head < words))
            && self.tokens.last().is_some_and(|(_, own)| own.end == words)
    }
}

/// How one reading does against gold.
pub fn score(
    gold: &[Sentence],
    ours: &[Sentence],
    subtypes: Subtypes,
) -> Result<[Facet; 6], String> {
    let (gold, ours) = (Laid::out(gold), Laid::out(ours));
    if let Some(at) = differ(&gold.letters, &ours.letters) {
        let around: String = gold.letters.iter().skip(at).take(20).collect();
        return Err(format!("the two are not of one text: they part at letter {at}, '{around}'"));
    }
    let pairs = gold.align(&ours);
    let mut of_gold = vec![None; gold.words.len()];
    for (g, o) in &pairs {
        of_gold[*g] = Some(*o);
    }
    let right = |same: &dyn Fn(&Node<'_>, &Node<'_>) -> bool| {
        pairs.iter().filter(|(g, o)| same(&gold.words[*g], &ours.words[*o])).count()
    };
    let upos = right(&|g, o| g.word.upos == o.word.upos);
    let hangs = |g: &Node<'_>, o: &Node<'_>| match (g.head, o.head) {
        (None, None) => !o.word.relation.is_empty(),
        (Some(g), Some(o)) => of_gold[g] == Some(o),
        _ => false,
    };
    let named = |g: &Node<'_>, o: &Node<'_>| {
        subtypes.merge(&g.word.relation) == subtypes.merge(&o.word.relation)
    };
    let words = gold.words.len() + ours.words.len();
    let facet = |name, shared: usize, stated| Facet { name, right: 2 * shared, stated };
    Ok([
        facet("tokens", shared(&gold.tokens, &ours.tokens), gold.tokens.len() + ours.tokens.len()),
        facet(
            "sentences",
            shared(&gold.sentences, &ours.sentences),
            gold.sentences.len() + ours.sentences.len(),
        ),
        facet("words", pairs.len(), words),
        facet("UPOS", upos, words),
        facet("UAS", right(&hangs), words),
        facet("LAS", right(&|g, o| hangs(g, o) && named(g, o)), words),
    ])
}

fn differ(a: &[char], b: &[char]) -> Option<usize> {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    (same < a.len().max(b.len())).then_some(same)
}

/// Spans that both lists have; each list is in order.
fn shared(a: &[Range<usize>], b: &[Range<usize>]) -> usize {
    let (mut at, mut bt, mut shared) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(at), b.get(bt)) {
        shared += usize::from(x == y);
        let order = (x.start, x.end).cmp(&(y.start, y.end));
        at += usize::from(order.is_le());
        bt += usize::from(order.is_ge());
    }
    shared
}

/// A reading as one row of letters, without blanks, with everything at its place in it.
#[derive(Default)]
struct Laid<'s> {
    letters: Vec<char>,
    tokens: Vec<Range<usize>>,
    sentences: Vec<Range<usize>>,
    words: Vec<Node<'s>>,
}

/// A word at its place. The words of one token all stand on all of its letters.
struct Node<'s> {
    word: &'s Word,
    span: Range<usize>,
    /// It is one of several words of a token.
    several: bool,
    /// Among all words of the text.
    head: Option<usize>,
    small: String,
}

impl<'s> Laid<'s> {
    fn out(sentences: &'s [Sentence]) -> Self {
        let mut laid = Self::default();
        for sentence in sentences {
            let (start, first) = (laid.letters.len(), laid.words.len());
            for (form, words) in &sentence.tokens {
                let from = laid.letters.len();
                laid.letters.extend(form.chars().filter(|c| !c.is_whitespace()));
                let span = from..laid.letters.len();
                laid.words.extend(sentence.words[words.clone()].iter().map(|word| Node {
                    word,
                    span: span.clone(),
                    several: words.len() > 1,
                    head: word.head.map(|head| first + head),
                    small: word.form.to_lowercase(),
                }));
                laid.tokens.push(span);
            }
            laid.sentences.push(start..laid.letters.len());
        }
        laid
    }

    /// Pairs of words of `self` (gold) and `other`, by their places in the text.
    fn align(&self, other: &Self) -> Vec<(usize, usize)> {
        let mut pairs = Vec::new();
        let (mut g, mut o) = (0, 0);
        while let (Some(gold), Some(ours)) = (self.words.get(g), other.words.get(o)) {
            if gold.several || ours.several {
                let (golds, oursies) = stretch(&self.words, &other.words, g, o);
                (g, o) = (golds.end, oursies.end);
                align_forms(&self.words, golds, &other.words, oursies, &mut pairs);
            } else if gold.span == ours.span {
                pairs.push((g, o));
                (g, o) = (g + 1, o + 1);
            } else if gold.span.start <= ours.span.start {
                g += 1;
            } else {
                o += 1;
            }
        }
        pairs
    }
}

/// The smallest stretch of words from `g` and `o` on at whose end no token of several words
/// is left half done on either side.
fn stretch(
    gold: &[Node<'_>],
    ours: &[Node<'_>],
    mut g: usize,
    mut o: usize,
) -> (Range<usize>, Range<usize>) {
    let mut end;
    if gold[g].several {
        end = gold[g].span.end;
        o += usize::from(!ours[o].several && ours[o].span.start < gold[g].span.start);
    } else {
        end = ours[o].span.end;
        g += usize::from(gold[g].span.start < ours[o].span.start);
    }
    let (first_g, first_o) = (g, o);
    let beyond = |words: &[Node<'_>], at: usize, end: usize| {
        words.get(at).is_none_or(|word| {
            if word.several { word.span.start >= end } else { word.span.end > end }
        })
    };
    while !beyond(gold, g, end) || !beyond(ours, o, end) {
        let of_gold =
            g < gold.len() && (o >= ours.len() || gold[g].span.start <= ours[o].span.start);
        let (word, at) = if of_gold { (&gold[g], &mut g) } else { (&ours[o], &mut o) };
        if word.several {
            end = end.max(word.span.end);
        }
        *at += 1;
    }
    (first_g..g, first_o..o)
}

/// Pairs words of two short stretches by their longest common run of forms, small letters alike.
fn align_forms(
    gold: &[Node<'_>],
    golds: Range<usize>,
    ours: &[Node<'_>],
    oursies: Range<usize>,
    pairs: &mut Vec<(usize, usize)>,
) {
    let (a, b) = (&gold[golds.clone()], &ours[oursies.clone()]);
    let mut longest = vec![vec![0; b.len() + 1]; a.len() + 1];
    for g in (0..a.len()).rev() {
        for o in (0..b.len()).rev() {
            let same = a[g].small == b[o].small;
            let both = if same { longest[g + 1][o + 1] + 1 } else { 0 };
            longest[g][o] = both.max(longest[g + 1][o]).max(longest[g][o + 1]);
        }
    }
    let (mut g, mut o) = (0, 0);
    while g < a.len() && o < b.len() {
        if a[g].small == b[o].small {
            pairs.push((golds.start + g, oursies.start + o));
            (g, o) = (g + 1, o + 1);
        } else if longest[g][o] == longest[g + 1][o] {
            g += 1;
        } else {
            o += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `form/UPOS/head/relation` a word, a token of several in brackets: `[du: de/… le/…]`.
    fn sentence(drawn: &str) -> Sentence {
        let mut sentence = Sentence::default();
        let mut inside: Option<(String, usize)> = None;
        for piece in drawn.split_whitespace() {
            if let Some(form) = piece.strip_prefix('[') {
                inside = Some((form.trim_end_matches(':').to_owned(), sentence.words.len()));
                continue;
            }
            let at = sentence.words.len();
            let ends = piece.ends_with(']');
            let columns: Vec<&str> = piece.trim_end_matches(']').split('/').collect();
            let [form, upos, head, relation] = columns[..] else { panic!("'{piece}'") };
            sentence.words.push(Word {
                form: form.to_owned(),
                upos: upos.to_owned(),
                head: head.parse::<usize>().expect("a number").checked_sub(1),
                relation: relation.to_owned(),
            });
            match &inside {
                None => sentence.tokens.push((form.to_owned(), at..at + 1)),
                Some((form, first)) if ends => {
                    sentence.tokens.push((form.clone(), *first..at + 1));
                    inside = None;
                }
                Some(_) => {}
            }
        }
        sentence
    }

    /// Twice the shared of each number, in the order of the facets.
    #[track_caller]
    fn check(gold: &[&str], ours: &[&str], subtypes: Subtypes, right: [usize; 6]) {
        let laid = |drawn: &[&str]| drawn.iter().map(|one| sentence(one)).collect::<Vec<_>>();
        let facets = score(&laid(gold), &laid(ours), subtypes).expect("one text");
        assert_eq!(facets.map(|facet| facet.right / 2), right, "{gold:?} {ours:?}");
    }

    const GOLD: &str = "Il/PRON/2/nsubj vient/VERB/0/root [du: de/ADP/5/case le/DET/5/det] \
                        port/NOUN/2/obl:arg";

    #[test]
    fn the_same_is_all_right() {
        check(&[GOLD], &[GOLD], Subtypes::None, [4, 1, 5, 5, 5, 5]);
    }

    #[test]
    fn a_fused_word_that_was_not_cut_costs_its_words_only() {
        let ours = "Il/PRON/2/nsubj vient/VERB/0/root du/ADP/4/case port/NOUN/2/obl";
        check(&[GOLD], &[ours], Subtypes::None, [4, 1, 3, 3, 3, 3]);
    }

    #[test]
    fn two_tokens_in_place_of_one_are_the_same_words() {
        let gold = "I/PRON/4/nsubj [don't: do/AUX/4/aux n't/PART/4/advmod] go/VERB/0/root";
        let ours = "I/PRON/4/nsubj do/AUX/4/aux n't/PART/4/advmod go/VERB/0/root";
        check(&[gold], &[ours], Subtypes::None, [2, 1, 4, 4, 4, 4]);
    }

    #[test]
    fn subtypes_count_when_they_are_asked_for() {
        let gold = "He/PRON/3/nsubj:pass was/AUX/3/aux:pass seen/VERB/0/root";
        let ours = "He/PRON/3/nsubj was/AUX/3/aux:pass seen/VERB/0/root";
        check(&[gold], &[ours], Subtypes::None, [3, 1, 3, 3, 3, 3]);
        check(&[gold], &[ours], Subtypes::Passive, [3, 1, 3, 3, 3, 2]);
    }

    #[test]
    fn a_sentence_too_many_costs_the_root_and_not_the_words() {
        let gold = "One/NUM/3/nsubj will/AUX/3/aux fall/VERB/0/root";
        let ours = ["One/NUM/0/root", "will/AUX/2/aux fall/VERB/0/root"];
        check(&[gold], &ours, Subtypes::None, [3, 0, 3, 3, 2, 2]);
    }

    #[test]
    fn what_was_not_read_is_not_right() {
        let mut ours = sentence("Fin/NOUN/0/root");
        ours.words[0] = Word { form: "Fin".into(), ..Word::default() };
        let facets = score(&[sentence("Fin/NOUN/0/root")], &[ours], Subtypes::None);
        assert_eq!(facets.expect("one text").map(|facet| facet.right / 2), [1, 1, 1, 0, 0, 0]);
    }

    #[test]
    fn another_text_is_refused() {
        let error = score(&[sentence("a/X/0/root")], &[sentence("b/X/0/root")], Subtypes::None);
        assert!(error.expect_err("they differ").contains("letter 0"));
    }

    #[test]
    fn a_file_is_read_with_its_ranges_and_without_empty_nodes() {
        let row = |id: &str, form: &str, head: &str| {
            format!("{id}\t{form}\t_\tX\t_\t_\t{head}\tdep\t_\t_\n")
        };
        let file = [
            row("1-2", "Au", "_"),
            row("1", "à", "3"),
            row("2", "le", "3"),
            row("2.1", "e", "_"),
            row("3", "port", "0"),
        ]
        .concat();
        let read = sentences(&file).expect("it is CoNLL-U");
        let expected = sentence("[Au: à/X/3/dep le/X/3/dep] port/X/0/dep");
        assert_eq!(read, [expected]);
        assert!(sentences("1\tword\n").is_err());
        assert!(sentences(&row("1", "a", "7")).is_err(), "a head that is not there");
        assert!(sentences(&(row("1-3", "abc", "_") + &row("1", "a", "0"))).is_err());
    }
}
