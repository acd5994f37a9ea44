//! Verbs of headlines that were read as nouns: "Troops kill six protesters", « L’armée tue six
//! manifestants » (golden `frame/en-headline-verbs`, `frame/fr-titres-verbes`), and what else is
//! read again before any clause is looked for: numbers that act, participles that are subjects,
//! what people are driven to, what is said behind « que ».
//!
//! A tagger that learnt from whole sentences takes the bare verb of a headline for one more noun.
//! Where the main part of a sentence has no verb and one of its words is the form of a verb that
//! the lexicon has, with someone before it, that word is the verb: what stands before is its
//! subject, what stands behind with no preposition its object. What else hung together goes on
//! hanging together.

use crate::lexicon::Lexicon;
use record::{
    Annotated, Language, Morphology, Relation, Sentence, Syntax, Tense, TokenKind, Upos, VerbForm,
};
use std::borrow::Cow;
use std::ops::Range;

/// What each token is, with the verbs of headlines read as such and their numbers as someone.
pub(crate) fn reread(annotated: &Annotated) -> Cow<'_, [Option<Syntax>]> {
    let mut syntax = Cow::Borrowed(&annotated.syntax[..]);
    for paragraph in &annotated.paragraphs {
        let Some(lexicon) = Lexicon::of(paragraph.language) else { continue };
        for sentence in annotated.sentences_of(paragraph) {
            for (at, head, relation) in numbers(&Words { annotated, syntax: &syntax, sentence }) {
                if let Some(word) = syntax.to_mut()[at].as_mut() {
                    (word.head, word.relation) = (Some(head), relation);
                }
            }
            for (at, relation) in counted(&Words { annotated, syntax: &syntax, sentence }) {
                if let Some(word) = syntax.to_mut()[at].as_mut() {
                    word.relation = relation;
                }
            }
            for (at, relation) in nominal(&Words { annotated, syntax: &syntax, sentence }) {
                if let Some(word) = syntax.to_mut()[at].as_mut() {
                    word.lemma = annotated.tokens[at].span.of(annotated.text()).to_lowercase();
                    (word.upos, word.relation) = (Upos::Noun, relation);
                }
            }
            for verb in driven(&Words { annotated, syntax: &syntax, sentence }) {
                hang_driven(verb, sentence, syntax.to_mut());
            }
            for que in misread_contents(&Words { annotated, syntax: &syntax, sentence }) {
                hang_content(&que, syntax.to_mut());
            }
            let headline = Headline { annotated, lexicon, language: paragraph.language };
            if let Some(found) = headline.verb(sentence) {
                headline.hang(&found, sentence, syntax.to_mut());
            }
        }
    }
    syntax
}

/// The words of a sentence as they were read so far.
struct Words<'a> {
    annotated: &'a Annotated,
    syntax: &'a [Option<Syntax>],
    sentence: &'a Sentence,
}

impl<'a> Words<'a> {
    /// The places of its tokens.
    fn places(&self) -> Range<usize> {
        self.sentence.tokens.clone()
    }

    fn seen(&self, at: usize) -> Option<&'a Syntax> {
        self.syntax.get(at).and_then(Option::as_ref)
    }

    fn word(&self, at: usize) -> &'a str {
        self.annotated.tokens[at].span.of(self.annotated.text())
    }

    fn lower(&self, at: usize) -> String {
        self.word(at).to_lowercase()
    }

    /// Everything that a token hangs under, from the nearest.
    fn above(&self, at: usize) -> impl Iterator<Item = usize> {
        let up = |&at: &usize| self.seen(at)?.head;
        std::iter::successors(up(&at), up).take(self.places().len())
    }

    /// Whether something of this sort hangs under a token.
    fn has(&self, head: usize, is_so: impl Fn(usize, &Syntax) -> bool) -> bool {
        let mut all = self.places().filter_map(|at| Some((at, self.seen(at)?)));
        all.any(|(at, one)| one.head == Some(head) && is_so(at, one))
    }

    /// Whether something hangs under a token by one of these relations.
    fn has_by(&self, head: usize, relations: &[Relation]) -> bool {
        self.has(head, |_, one| relations.contains(&one.relation))
    }
}

/// A number in words belongs to the noun behind it, and its parts to the last of them, whatever the
/// tree: "Thirty-four bodies were found", "Two hundred and twelve people died" (golden
/// `frame/en-numbers-in-words`, `frame/fr-nombres-en-lettres`).
fn numbers(words: &Words<'_>) -> Vec<(usize, usize, Relation)> {
    let tokens = &words.annotated.tokens;
    let places = words.places();
    let Some(last) = places.clone().last() else { return Vec::new() };
    let (start, end) = (tokens[places.start].span.start, tokens[last].span.end);
    let quantities = &words.annotated.quantities;
    let from = quantities.partition_point(|quantity| quantity.number.start < start);
    let mut hung = Vec::new();
    for quantity in quantities[from..].iter().take_while(|one| one.number.end <= end) {
        let number = quantity.number;
        // What is written in digits was learnt well, and "9.15 a.m." counts nothing.
        if number.of(words.annotated.text()).contains(|letter: char| letter.is_numeric()) {
            continue;
        }
        let first = tokens.partition_point(|one| one.span.start < number.start);
        let noun = tokens.partition_point(|one| one.span.end <= number.end);
        let Some(last) = noun.checked_sub(1).filter(|&last| first <= last) else { continue };
        let stands_above = |at: usize, below: usize| words.above(below).any(|one| one == at);
        let hangs_in = |at: usize, parts: Range<usize>| {
            words.seen(at).and_then(|one| one.head).is_some_and(|head| parts.contains(&head))
        };
        let is_noun =
            places.contains(&noun) && words.seen(noun).is_some_and(|one| one.upos == Upos::Noun);
        // « Quarante et un corps »: the noun stands where the number did.
        if is_noun && hangs_in(noun, first..noun) {
            let top = (first..noun).find(|&at| !hangs_in(at, first..noun + 1));
            let place =
                top.and_then(|top| words.seen(top)).and_then(|one| Some((one.head?, one.relation)));
            let acts =
                |it: &(usize, Relation)| matches!(it.1, Relation::Nsubj | Relation::NsubjPass);
            if let Some((head, relation)) = place.filter(acts) {
                hung.push((noun, head, relation));
                hung.extend((first..last).map(|at| (at, last, Relation::Compound)));
                hung.push((last, noun, Relation::Nummod));
            }
            continue;
        }
        for at in first..last {
            if !hangs_in(at, first..noun + 1) && !stands_above(at, last) {
                hung.push((at, last, Relation::Compound));
            }
        }
        if is_noun && !hangs_in(last, noun..noun + 1) && !stands_above(last, noun) {
            hung.push((last, noun, Relation::Nummod));
        }
    }
    hung
}

/// A number that hangs under a verb does it ("25 Die in Campaign Violence"), and to an adjective
/// with a number something is done ("Troops shoot six dead"; golden `frame/en-headline-tolls`).
fn counted(words: &Words<'_>) -> Vec<(usize, Relation)> {
    let numbers = words.places().filter_map(|at| {
        let number = words.seen(at).filter(|it| it.relation == Relation::Nummod)?;
        let head = number.head.filter(|&head| head > at)?;
        let above = words.seen(head)?;
        match (above.upos, above.relation) {
            (Upos::Verb, _) => Some((at, Relation::Nsubj)),
            (Upos::Adjective, Relation::Ccomp | Relation::Xcomp)
                if above.head.is_some_and(|verb| verb < at) =>
            {
                Some((head, Relation::Obj))
            }
            _ => None,
        }
    });
    numbers.collect()
}

/// A participle that is the subject of the verb behind it: "Fighting went on", "the injured were
/// flown out" (golden `frame/en-participles`).
fn nominal(words: &Words<'_>) -> Vec<(usize, Relation)> {
    use Relation::{AuxPass, Csubj, CsubjPass, Det, Mark, Nsubj, NsubjPass, Obj};
    let read = |at: usize| {
        let one = words.seen(at).filter(|one| one.upos == Upos::Verb)?;
        let verb = one.head.filter(|&verb| verb > at)?;
        let is_named =
            words.has_by(at, &[Det]) && one.morphology.verb_form != Some(VerbForm::Finite);
        let is_deed = words.word(at).ends_with("ing")
            && matches!(one.relation, Csubj | CsubjPass | Relation::Advcl)
            && !(at..verb).any(|between| words.word(between) == ",");
        let is_free = !words.has_by(at, &[Obj, Mark, Nsubj, NsubjPass, AuxPass, Relation::Aux]);
        let is_open =
            words.seen(verb)?.upos == Upos::Verb && !words.has_by(verb, &[Nsubj, NsubjPass]);
        let relation = if words.has_by(verb, &[AuxPass]) { NsubjPass } else { Nsubj };
        ((is_named || is_deed) && is_free && is_open).then_some((at, relation))
    };
    words.places().filter_map(read).collect()
}

/// What somebody is driven to, read as a noun: "compelled them to journey to Lesmia", "were coerced
/// into travelling there" (golden `frame/en-driven`).
fn driven(words: &Words<'_>) -> Vec<usize> {
    const INTO: &[&str] = &[
        "coerce",
        "force",
        "press",
        "pressure",
        "push",
        "drive",
        "bully",
        "intimidate",
        "talk",
        "trick",
        "lure",
        "mislead",
        "cajole",
        "blackmail",
        "coax",
    ];
    let is_verb = |at: usize| {
        let noun = words.seen(at).filter(|one| one.upos == Upos::Noun)?;
        let tie = at.checked_sub(1).filter(|tie| words.places().contains(tie))?;
        let tied = words.seen(tie).filter(|one| one.head == Some(at))?;
        let above = words.seen(noun.head?).filter(|above| above.upos == Upos::Verb)?;
        let is_infinitive = noun.relation == Relation::Xcomp
            && tied.relation == Relation::Mark
            && words.lower(tie) == "to";
        let is_gerund = words.lower(at).ends_with("ing")
            && words.lower(tie) == "into"
            && INTO.contains(&above.lemma.as_str());
        Some(is_infinitive || is_gerund)
    };
    words.places().filter(|&at| is_verb(at) == Some(true)).collect()
}

/// A verb that somebody is driven to, with what belongs to it.
fn hang_driven(verb: usize, sentence: &Sentence, syntax: &mut [Option<Syntax>]) {
    let above = syntax[verb].as_ref().and_then(|verb| verb.head);
    for (at, word) in sentence.tokens.clone().zip(&mut syntax[sentence.tokens.clone()]) {
        let Some(word) = word else { continue };
        // "Into travelling to Lesmia": the place is where they travel.
        if at > verb && word.relation == Relation::Obl && word.head == above {
            word.head = Some(verb);
        } else if at == verb {
            (word.upos, word.relation) = (Upos::Verb, Relation::Xcomp);
            let stem = word.lemma.strip_suffix("ing").unwrap_or(&word.lemma);
            word.lemma = stem.to_owned();
        } else if word.head == Some(verb) {
            word.relation = match word.relation {
                Relation::Case => Relation::Mark,
                Relation::Nmod => Relation::Obl,
                relation => relation,
            };
        }
    }
}

/// « Des sources ont rapporté qu’une délégation s’est rendue à Orsk », read as if « ne … que » stood
/// there: what was said, as a second deed of those who say it (golden `frame/fr-que`).
struct Content {
    que: usize,
    subject: usize,
    verb: usize,
}

/// The contents of a sentence that were read so.
fn misread_contents(words: &Words<'_>) -> Vec<Content> {
    use Relation::{Advmod, Cc, Conj, Nsubj, NsubjPass, Obj};
    let is_que = |at: usize| matches!(words.lower(at).as_str(), "que" | "qu’" | "qu'");
    let read = |que: usize| {
        let one = words.seen(que).filter(|one| one.relation == Advmod && is_que(que))?;
        let subject = one.head.filter(|&noun| noun > que)?;
        let object = words.seen(subject).filter(|noun| noun.relation == Obj)?;
        let says = object.head.filter(|&verb| verb < que)?;
        let is_only = |at, _: &Syntax| matches!(words.lower(at).as_str(), "ne" | "n’" | "n'");
        let verb = words.places().find(|&at| {
            let verb = words.seen(at).filter(|_| at > subject);
            verb.is_some_and(|it| {
                it.relation == Conj && it.head == Some(says) && it.upos == Upos::Verb
            })
        })?;
        let stands_alone = words.has_by(verb, &[Cc, Nsubj, NsubjPass]);
        (!words.has(says, is_only) && !stands_alone).then_some(Content { que, subject, verb })
    };
    words.places().filter_map(read).collect()
}

/// What was said hangs under the verb that says it, with a subject of its own.
fn hang_content(content: &Content, syntax: &mut [Option<Syntax>]) {
    let Content { que, subject, verb } = *content;
    let hung = [
        (que, Some(verb), Relation::Mark),
        (subject, Some(verb), Relation::Nsubj),
        (verb, None, Relation::Ccomp),
    ];
    for (at, head, relation) in hung {
        if let Some(word) = syntax[at].as_mut() {
            word.relation = relation;
            word.head = head.or(word.head);
        }
    }
}

/// A verb that was not read as one.
struct Found {
    verb: usize,
    lemma: String,
    /// Its subject is the one to whom it is done: "30 burnt in church".
    passive: bool,
    /// The part of the sentence that it is the verb of.
    main: Range<usize>,
}

struct Headline<'a> {
    annotated: &'a Annotated,
    lexicon: &'a Lexicon,
    language: Language,
}

impl Headline<'_> {
    /// The verb of a sentence whose main part has none.
    fn verb(&self, sentence: &Sentence) -> Option<Found> {
        let main = self.main(sentence.tokens.clone())?;
        if main.clone().any(|at| self.is_verb(at) && !(at == main.start && self.is_deed(at))) {
            return None;
        }
        // A word that can be nothing but a verb goes before one that is a noun as well.
        let candidates: Vec<Found> =
            main.clone().skip(1).filter_map(|at| self.form(at, &main)).collect();
        // "Rebel forces launch attack": the first of two is whoever does it.
        let verbs: Vec<usize> = candidates.iter().map(|one| one.verb).collect();
        let last = candidates.into_iter().filter(|one| !verbs.contains(&(one.verb + 1)));
        last.min_by_key(|found| {
            (found.passive, !self.lexicon.noun(&found.lemma).is_empty(), found.verb)
        })
    }

    /// The words behind a label ("Tarsk: …") and before a mark or a word that opens another
    /// clause.
    fn main(&self, all: Range<usize>) -> Option<Range<usize>> {
        const OPENERS: &[&str] = &[
            "as", "after", "while", "before", "when", "amid", "because", "despite", "if", "alors",
            "après", "avant", "quand", "lorsque", "malgré", "tandis", "qui", "que", "who", "that",
        ];
        let is_mark = |at: &usize| {
            self.annotated.tokens[*at].kind != TokenKind::Word
                && !self.word(*at).chars().any(char::is_alphanumeric)
        };
        let start = all
            .clone()
            .take(5)
            .find(|at| matches!(self.word(*at).as_str(), ":" | "–" | "—"))
            .map_or(all.start, |mark| mark + 1);
        let end = (start..all.end).find(|at| {
            is_mark(at) && !matches!(self.word(*at).as_str(), "'" | "’")
                || *at > start && OPENERS.contains(&self.word(*at).as_str())
        });
        let main = start..end.unwrap_or(all.end);
        (main.len() > 1).then_some(main)
    }

    /// The word as the form of a verb, where what stands around it lets it be one.
    fn form(&self, at: usize, main: &Range<usize>) -> Option<Found> {
        let word = self.word(at);
        let next = (at + 1 < main.end).then_some(at + 1);
        let is_behind_noun =
            self.is_nominal(at - 1) || at - 1 == main.start && self.is_deed(at - 1);
        if !is_behind_noun
            || next.is_some_and(|next| self.begins(next, &["of", "de", "d'", "du", "des"]))
        {
            return None;
        }
        let has_object = next.is_some_and(|next| self.opens_noun(next));
        let found = |lemma: String, passive| Found { verb: at, lemma, passive, main: main.clone() };
        let (present, participle) = match self.language {
            Language::French => french(&word),
            _ => english(&word),
        };
        let known = |lemma: &String| self.lexicon.has_verb(lemma);
        if let Some(lemma) = present.into_iter().find(known) {
            let is_noun = !self.lexicon.noun(&lemma).is_empty()
                || self.lexicon.is_mishap(&lemma)
                || self.lexicon.is_happening(&lemma);
            let is_bare = lemma == word || self.language == Language::French;
            // "Three Die in Poll Violence": several do it.
            let agrees = !is_bare || self.is_plural(at - 1);
            return (has_object || !is_noun && agrees).then(|| found(lemma, false));
        }
        let lemma = participle.into_iter().find(known)?;
        // Behind a noun a French participle is what was done to it: « L’ambassade touchée ».
        let is_done = self.language == Language::French || self.lexicon.is_done_to_someone(&lemma);
        (!has_object && is_done).then(|| found(lemma, true))
    }

    /// Hangs the words of the sentence around the verb.
    fn hang(&self, found: &Found, sentence: &Sentence, syntax: &mut [Option<Syntax>]) {
        let Found { verb, ref lemma, passive, ref main } = *found;
        let phrases =
            self.phrases(main.start..verb).into_iter().chain(self.phrases(verb + 1..main.end));
        let rest = [sentence.tokens.start..main.start, main.end..sentence.tokens.end];
        let phrases: Vec<Range<usize>> =
            phrases.chain(rest).filter(|phrase| !phrase.is_empty()).collect();
        for phrase in phrases {
            let Some(head) = self.head_of(&phrase) else { continue };
            let first = self.upos(phrase.start);
            let relation = match first {
                _ if !(main.contains(&phrase.start)) => Relation::Parataxis,
                Upos::Adposition => Relation::Obl,
                _ if phrase.end <= verb && passive => Relation::NsubjPass,
                _ if phrase.end <= verb => Relation::Nsubj,
                _ => Relation::Obj,
            };
            for at in phrase.clone() {
                let Some(word) = syntax[at].as_mut() else { continue };
                let is_inside = word.head.is_some_and(|above| phrase.contains(&above));
                if at == head {
                    (word.head, word.relation) = (Some(verb), relation);
                    if word.upos == Upos::Verb && main.contains(&at) {
                        word.upos = Upos::Noun;
                    }
                } else if word.upos == Upos::Adposition && at == phrase.start {
                    (word.head, word.relation) = (Some(head), Relation::Case);
                } else if !is_inside || self.leads_to(at, head, &phrase) {
                    (word.head, word.relation) = (Some(head), beside(word.upos));
                }
            }
        }
        if let Some(word) = syntax[verb].as_mut() {
            let (verb_form, tense) = if passive {
                (VerbForm::Participle, Tense::Past)
            } else {
                (VerbForm::Finite, Tense::Present)
            };
            *word = Syntax {
                upos: Upos::Verb,
                morphology: Morphology {
                    verb_form: Some(verb_form),
                    tense: Some(tense),
                    ..Morphology::default()
                },
                lemma: lemma.clone(),
                head: None,
                relation: Relation::Root,
            };
        }
    }

    /// A stretch cut before each preposition.
    fn phrases(&self, all: Range<usize>) -> Vec<Range<usize>> {
        let mut cuts: Vec<usize> = all
            .clone()
            .filter(|&at| at == all.start || self.upos(at) == Upos::Adposition)
            .collect();
        cuts.push(all.end);
        cuts.windows(2).map(|cut| cut[0]..cut[1]).collect()
    }

    /// The word that a phrase hangs by: its last noun in English, its first in French.
    fn head_of(&self, phrase: &Range<usize>) -> Option<usize> {
        let is_noun = |at: &usize| matches!(self.upos(*at), Upos::Noun | Upos::ProperNoun);
        let mut nouns = phrase.clone().filter(is_noun);
        let noun = match self.language {
            Language::French => nouns.next(),
            _ => nouns.next_back(),
        };
        noun.or_else(|| phrase.clone().find(|at| self.is_nominal(*at))).or(Some(phrase.start))
    }

    /// Whether a word hangs, over some, under one that is to hang under it.
    fn leads_to(&self, at: usize, head: usize, phrase: &Range<usize>) -> bool {
        let above = |at: usize| self.annotated.syntax[at].as_ref()?.head;
        let mut above_head = above(head);
        for _ in 0..phrase.len() {
            match above_head {
                Some(one) if one == at => return true,
                Some(one) => above_head = above(one),
                None => return false,
            }
        }
        false
    }

    fn word(&self, at: usize) -> String {
        let text = self.annotated.text();
        self.annotated.tokens[at].span.of(text).replace('’', "'").to_lowercase()
    }

    fn upos(&self, at: usize) -> Upos {
        self.annotated.syntax[at].as_ref().map_or(Upos::Other, |syntax| syntax.upos)
    }

    fn is_verb(&self, at: usize) -> bool {
        matches!(self.upos(at), Upos::Verb | Upos::Auxiliary)
    }

    /// Whether a word stands for several: "three", "troops".
    fn is_plural(&self, at: usize) -> bool {
        self.upos(at) == Upos::Numeral && self.word(at) != "one"
            || self.language == Language::English
                && self.upos(at) == Upos::Noun
                && self.word(at).ends_with('s')
    }

    /// "Shelling" at the beginning of a headline is the noun.
    fn is_deed(&self, at: usize) -> bool {
        self.is_verb(at) && self.language == Language::English && self.word(at).ends_with("ing")
    }

    fn is_nominal(&self, at: usize) -> bool {
        matches!(
            self.upos(at),
            Upos::Noun | Upos::ProperNoun | Upos::Numeral | Upos::Pronoun | Upos::Other
        )
    }

    /// Whether a word can be the first of a noun phrase.
    fn opens_noun(&self, at: usize) -> bool {
        self.is_nominal(at)
            || matches!(self.upos(at), Upos::Determiner | Upos::Adjective)
            || self.begins(at, &["up", "at", "more", "over", "plus", "au"])
    }

    fn begins(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&self.word(at).as_str())
    }
}

/// How a word hangs beside a noun.
fn beside(upos: Upos) -> Relation {
    match upos {
        Upos::Numeral => Relation::Nummod,
        Upos::Determiner => Relation::Det,
        Upos::Adjective => Relation::Amod,
        Upos::Noun | Upos::ProperNoun => Relation::Compound,
        Upos::Adverb => Relation::Advmod,
        Upos::Punctuation => Relation::Punct,
        _ => Relation::Dep,
    }
}

/// Dictionary forms that a word can be the present and the participle of.
type Forms = (Vec<String>, Vec<String>);

fn english(word: &str) -> Forms {
    let cut = |end: &str, own: &str| Some(format!("{}{own}", word.strip_suffix(end)?));
    let present = [Some(word.to_owned()), cut("s", ""), cut("es", ""), cut("ies", "y")];
    let irregular = match word {
        "burnt" => Some("burn".to_owned()),
        "shot" => Some("shoot".to_owned()),
        "slain" => Some("slay".to_owned()),
        "hurt" => Some("hurt".to_owned()),
        _ => None,
    };
    // "stabbed"
    let doubled = word.strip_suffix("ed").and_then(|rest| {
        let last = rest.chars().next_back()?;
        rest.strip_suffix(last).filter(|short| short.ends_with(last))
    });
    let single = doubled.map(str::to_owned);
    let participle = [cut("ed", ""), cut("d", ""), cut("ied", "y"), single, irregular];
    (present.into_iter().flatten().collect(), participle.into_iter().flatten().collect())
}

fn french(word: &str) -> Forms {
    let cut = |end: &str| Some(format!("{}er", word.strip_suffix(end)?));
    let participles = [cut("é"), cut("ée"), cut("és"), cut("ées")];
    (
        [cut("e"), cut("ent")].into_iter().flatten().collect(),
        participles.into_iter().flatten().collect(),
    )
}
