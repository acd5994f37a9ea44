//! The words the rules turn on, by language: verbs of saying, small words, nouns of speakers.
//!
//! A table row is a list of dictionary forms; the inflected forms are made once, on first use.
//! What a word does in a sentence is not decided here.

mod adjectives;
mod english;
mod french;
mod infinitive;
mod nouns;
mod small;
mod verbs;
mod words;

pub(crate) use english::is_noun_too;
pub(crate) use french::is_noun_too_in_french;
pub(crate) use infinitive::is_french_infinitive;
pub(crate) use nouns::{
    Noun, is_arabic_article, is_honorific, is_leading, is_media_word, is_name_particle, noun,
    place_of_power,
};
pub(crate) use small::{Small, is_contrast, is_time};
pub(crate) use verbs::{Inflection, Verb, VerbForm};
pub(crate) use words::{Lexeme, lexeme, lowered};

/// The two languages that have tables. Others are read for quotations and own voice only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tongue {
    English,
    French,
}
