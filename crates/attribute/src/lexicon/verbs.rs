//! Verb tables turned into a map from every inflected form to its verb.

use super::{adjectives, english, french};
use record::Stance;
use std::collections::HashMap;

/// A verb that can attribute, with the frames it does so in.
#[derive(Debug)]
pub(crate) struct Verb {
    /// Dictionary form, of the first word where more belong to it.
    pub(crate) lemma: &'static str,
    /// The words that follow it and make the sense: "out" of "rule out", « en garde ».
    pub(crate) tail: &'static [&'static str],
    /// One letter a frame; see [`Verb::takes`].
    frames: &'static str,
    /// Prepositions that open its content ("call for"), in order of preference.
    pub(crate) prepositions: &'static [&'static str],
    /// What the speaker does by it.
    pub(crate) stance: Stance,
}

impl Verb {
    /// Whether the verb stands in a frame:
    /// `q` beside a quotation or set off by commas, `c` with that/que, `b` with a bare clause,
    /// `w` with how/whether/ce que, `i` with an infinitive of its own, `a` with an addressee
    /// before the content, `r` with someone who is to do something, `o` with an object that has
    /// an article, `n` with an object and what it is called, `x` with any object, `g` with a gerund,
    /// `s` with an object that is to do something ("wants them to go"), `p` with one of its
    /// prepositions, `z` only when it is reflexive (« s'inquiète »).
    pub(crate) fn takes(&self, frame: char) -> bool {
        self.frames.contains(frame)
    }
}

/// Which form of a verb a word is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Inflection {
    /// "say", "dire": infinitive, and in English every present but the third person.
    Base,
    /// "says"; every French finite form.
    Finite,
    /// English past that may also be a participle: "claimed", "said".
    Past,
    /// "known", "déclaré": needs an auxiliary to be a verb.
    Participle,
    /// "saying", "affirmant".
    Gerund,
    /// "dirait", "affirmerait": French conditional.
    Conditional,
    /// "convinced", « favorable »: no verb; needs a form of "be", or « se dit ».
    Adjective,
}

/// One reading of a word as a verb.
#[derive(Clone, Copy, Debug)]
pub(crate) struct VerbForm {
    pub(crate) verb: &'static Verb,
    pub(crate) inflection: Inflection,
}

/// The readings of every inflected form of the tables.
pub(super) type Forms = HashMap<String, Vec<VerbForm>>;

pub(super) fn english_forms() -> Forms {
    let mut all = Forms::new();
    let prepositions = adjectives::ENGLISH_PREPOSITIONS;
    add_forms(&mut all, adjectives::ENGLISH, prepositions, adjectives::english_forms);
    add_forms(&mut all, english::VERBS, english::PREPOSITIONS, english::inflect);
    all
}

pub(super) fn french_forms() -> Forms {
    let mut all = Forms::new();
    let prepositions = adjectives::FRENCH_PREPOSITIONS;
    add_forms(&mut all, adjectives::FRENCH, prepositions, adjectives::french_forms);
    add_forms(&mut all, french::VERBS, french::PREPOSITIONS, french::inflect);
    all
}

/// A row of a verb table: frames, stance, and the dictionary forms that share them.
pub(super) type Row = (&'static str, Stance, &'static str);
/// A verb and the prepositions that open its content.
pub(super) type Preposition = (&'static str, &'static [&'static str]);

/// Adds the forms of these rows; a word that is in two tables is read as in the first.
fn add_forms(
    forms: &mut Forms,
    rows: &'static [Row],
    prepositions: &'static [Preposition],
    inflect: fn(&str) -> Vec<(String, Inflection)>,
) {
    for &(frames, stance, lemmas) in rows {
        for lemma in lemmas.split_whitespace() {
            let prepositions =
                prepositions.iter().find(|row| row.0 == lemma).map_or(&[][..], |row| row.1);
            let mut words = lemma.split('+');
            let head = words.next().unwrap_or(lemma);
            // Leaked once per process: the tables live as long as the program.
            let tail: &'static [&'static str] = Box::leak(words.collect());
            let verb: &'static Verb =
                Box::leak(Box::new(Verb { lemma: head, tail, frames, prepositions, stance }));
            for (form, inflection) in inflect(head) {
                add(forms.entry(form).or_default(), VerbForm { verb, inflection });
            }
        }
    }
}

/// The longer reading of a form comes first; of two verbs with one form, the first of the table.
fn add(readings: &mut Vec<VerbForm>, form: VerbForm) {
    if form.verb.tail.is_empty() {
        let known = |reading: &VerbForm| {
            reading.inflection == form.inflection && reading.verb.tail.is_empty()
        };
        if !readings.iter().any(known) {
            readings.push(form);
        }
    } else {
        let shorter =
            readings.iter().position(|reading| reading.verb.tail.len() < form.verb.tail.len());
        readings.insert(shorter.unwrap_or(readings.len()), form);
    }
}

#[cfg(test)]
mod tests {
    use crate::lexicon::{Tongue, lexeme};

    fn check(tongue: Tongue, word: &str, expected: &str) {
        let readings: Vec<String> = lexeme(word)
            .reading(tongue, word)
            .verbs
            .iter()
            .map(|form| format!("{} {:?}", form.verb.lemma, form.inflection))
            .collect();
        assert_eq!(readings.join(", "), expected, "{word}");
    }

    #[test]
    fn inflected_forms_lead_to_their_verb() {
        check(Tongue::English, "said", "say Past");
        check(Tongue::English, "denies", "deny Finite");
        check(Tongue::English, "denied", "deny Past");
        check(Tongue::English, "urging", "urge Gerund");
        check(Tongue::English, "admitted", "admit Past");
        check(Tongue::English, "known", "know Participle");
        check(Tongue::French, "affirme", "affirmer Finite");
        check(Tongue::French, "annonçait", "annoncer Finite");
        check(Tongue::French, "rappelle", "rappeler Finite");
        check(Tongue::French, "espère", "espérer Finite");
        check(Tongue::French, "exigeait", "exiger Finite");
        check(Tongue::French, "reconnu", "reconnaître Participle");
        check(Tongue::French, "dit", "dire Finite, dire Participle");
        check(Tongue::French, "affirmerait", "affirmer Conditional");
        check(Tongue::French, "démenti", "démentir Participle");
    }
}
