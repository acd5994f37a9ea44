//! A story with its language, paragraphs, sentences, tokens, quotations and names.

use crate::words::vocabulary;
use crate::{CleanSpan, CleanText, Quantity, Remark, Syntax, Time};
use std::ops::Range;

vocabulary! {
    /// The language of a stretch of text.
    Language {
        /// English.
        English = "en",
        /// French.
        French = "fr",
        /// Arabic. Recognised; read with the common rules only.
        Arabic = "ar",
        /// Russian. Recognised; read with the common rules only.
        Russian = "ru",
        /// Ukrainian. Recognised; read with the common rules only.
        Ukrainian = "uk",
        /// Turkish. Recognised; read with the common rules only.
        Turkish = "tr",
        /// Too short to tell, or a language we do not know (ISO 639-2 `und`).
        Undetermined = "und",
    }
}

/// A story, read as far as one can without asking who said what.
///
/// Spans of one layer are in order, inside the text and on character boundaries.
#[derive(Clone, PartialEq, Debug)]
pub struct Annotated {
    /// The story.
    pub clean: CleanText,
    /// The language of most of it.
    pub language: Language,
    /// Every paragraph, headline and caption, in order; they do not overlap, and only
    /// white space stands between them.
    pub paragraphs: Vec<Paragraph>,
    /// Every sentence; each lies in one paragraph.
    pub sentences: Vec<Sentence>,
    /// Every token; each lies in one sentence. Tokens and the gaps between them are the text.
    pub tokens: Vec<Token>,
    /// What each token is in its sentence, in the same order; `None` where the language of its
    /// paragraph has no weights.
    pub syntax: Vec<Option<Syntax>>,
    /// Every quotation, by its opening mark; they may nest.
    pub quotations: Vec<Quotation>,
    /// Every name, in order; they do not overlap, and each lies in one sentence.
    pub names: Vec<Name>,
    /// Every expression of time, in order; each lies in one sentence and they do not overlap.
    pub times: Vec<Time>,
    /// Every quantity, in order; each lies in one sentence, and none in a time.
    pub quantities: Vec<Quantity>,
    /// What annotate noticed.
    pub remarks: Vec<Remark>,
}

impl Annotated {
    /// The text that all spans count in.
    pub fn text(&self) -> &str {
        &self.clean.text
    }

    /// The tokens of a sentence.
    pub fn tokens_of(&self, sentence: &Sentence) -> &[Token] {
        &self.tokens[sentence.tokens.clone()]
    }

    /// The sentences of a paragraph.
    pub fn sentences_of(&self, paragraph: &Paragraph) -> &[Sentence] {
        &self.sentences[paragraph.sentences.clone()]
    }
}

/// A paragraph, a headline, a caption: text that a line break or blank line sets apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paragraph {
    /// Without white space at its ends.
    pub span: CleanSpan,
    /// Its own language, which may differ from the report's.
    pub language: Language,
    /// Its sentences, as indices into [`Annotated::sentences`].
    pub sentences: Range<usize>,
}

/// A sentence. A quotation of several sentences inside one reporting sentence
/// is split at its inner full stops; [`Quotation`] holds it together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sentence {
    /// Without white space at its ends; closing quotation marks included.
    pub span: CleanSpan,
    /// Its tokens, as indices into [`Annotated::tokens`].
    pub tokens: Range<usize>,
    /// Its paragraph, as an index into [`Annotated::paragraphs`].
    pub paragraph: usize,
}

/// A word, number or mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// Where.
    pub span: CleanSpan,
    /// What it looks like.
    pub kind: TokenKind,
}

vocabulary! {
    /// What a token looks like; no dictionary is asked.
    TokenKind {
        /// Letters, with inner apostrophes and hyphens as the language writes them.
        Word = "word",
        /// Begins with a digit, or is a number with signs.
        Number = "number",
        /// An opening or closing quotation mark.
        Quote = "quote",
        /// Any other mark.
        Mark = "mark",
        /// An address, a handle, a hash tag, an emoji.
        Other = "other",
    }
}

/// Words between quotation marks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quotation {
    /// Marks included. When the closing mark is missing it ends with the paragraph, or before
    /// the next mark that opens a quotation of the same shape.
    pub span: CleanSpan,
    /// Without the marks and the white space beside them.
    pub inner: CleanSpan,
    /// How deep it stands inside other quotations; 0 is outermost.
    pub depth: u8,
    /// It has its closing mark.
    pub closed: bool,
    /// It carries on the quotation with this index, which ended its paragraph without a closing mark.
    pub continues: Option<usize>,
}

/// A name: words that pick out one bearer by convention. Titles, articles and descriptions
/// stay outside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Name {
    /// Where.
    pub span: CleanSpan,
    /// What kind of bearer.
    pub kind: NameKind,
}

vocabulary! {
    /// What a name names.
    NameKind {
        /// A person, also by surname or nom de guerre.
        Person = "person",
        /// An armed group, a party, a company, an institution, a team.
        Organisation = "organisation",
        /// A newspaper, an agency, a broadcaster, a news site.
        Outlet = "outlet",
        /// A place, also where a state acts under its country's name.
        Place = "place",
        /// An event, an operation, a work, a vehicle, a product.
        Other = "other",
    }
}
