//! Sentences as the rules see them: a quotation is one item of the sentence around it.
//!
//! A parser, and a rule, go wrong inside a long quotation. So the words of a quotation form
//! frames of their own, and the frame around it holds one item in their place. A sentence
//! that the splitter cut inside a quotation is whole again in the frame around it.

use crate::item::{Item, ItemKind, cuts, is_acronym, item};
use crate::lexicon::{self, Noun, Small, Tongue, lexeme};
use record::{Annotated, CleanSpan, Language, PartRole, Syntax, Token, TokenKind, Upos, VerbForm};
use std::borrow::Cow;
use std::ops::Range;

/// The most items of one frame; the longest sentences of newspapers have some 200 words.
const LONGEST: usize = 400;

/// Room for the items of most frames, so that few grow.
const USUAL: usize = 32;

/// A sentence, or the part of one inside a quotation.
#[derive(Debug)]
pub(crate) struct Frame<'a> {
    pub(crate) items: Vec<Item<'a>>,
    pub(crate) tongue: Option<Tongue>,
    pub(crate) paragraph: usize,
    /// The innermost quotation that all of it stands in.
    pub(crate) quotation: Option<usize>,
    pub(crate) role: Option<PartRole>,
    /// It stands in an answer behind a label: speech without marks.
    pub(crate) is_answer: bool,
}

impl Frame<'_> {
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn word(&self, at: usize) -> &str {
        self.items.get(at).map_or("", |item| &item.lower)
    }

    pub(crate) fn small(&self, at: usize) -> Option<Small> {
        self.items.get(at)?.small
    }

    pub(crate) fn verbs(&self, at: usize) -> &'static [lexicon::VerbForm] {
        self.items.get(at).map_or(&[], |item| item.verbs)
    }

    /// What the word makes of the phrase that it heads.
    pub(crate) fn noun(&self, at: usize) -> Option<Noun> {
        self.items.get(at)?.noun
    }

    /// What the parser takes the word for.
    pub(crate) fn syntax(&self, at: usize) -> Option<&Syntax> {
        self.items.get(at)?.syntax
    }

    /// The item that is all of a token.
    pub(crate) fn item_of(&self, token: usize) -> Option<usize> {
        let at = self.items.binary_search_by_key(&token, |item| item.token).ok()?;
        (self.items[at].syntax.is_some() && self.quote(at).is_none()).then_some(at)
    }

    /// The part of speech that the parser gives the word.
    pub(crate) fn upos(&self, at: usize) -> Option<Upos> {
        self.syntax(at).map(|syntax| syntax.upos)
    }

    /// Whether the parser takes the word for a finite verb.
    pub(crate) fn is_parsed_finite(&self, at: usize) -> bool {
        self.syntax(at).is_some_and(|syntax| {
            matches!(syntax.upos, Upos::Verb | Upos::Auxiliary)
                && syntax.morphology.verb_form == Some(VerbForm::Finite)
        })
    }

    pub(crate) fn is_time(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| item.is_time)
    }

    pub(crate) fn is_comma(&self, at: usize) -> bool {
        matches!(self.word(at), "," | "،") && self.is_mark(at)
    }

    pub(crate) fn is_mark(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| item.kind == ItemKind::Mark)
    }

    pub(crate) fn is_dash(&self, at: usize) -> bool {
        matches!(self.word(at), "-" | "–" | "—" | "--")
    }

    pub(crate) fn is_word(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| item.kind == ItemKind::Word)
    }

    pub(crate) fn is_number(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| item.kind == ItemKind::Number)
    }

    pub(crate) fn is_capital(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| item.capital)
    }

    pub(crate) fn quote(&self, at: usize) -> Option<usize> {
        match self.items.get(at)?.kind {
            ItemKind::Quote(quotation) => Some(quotation),
            _ => None,
        }
    }

    /// The span of a range of items, which must not be empty.
    pub(crate) fn span(&self, items: Range<usize>) -> CleanSpan {
        self.items[items.start].span.join(self.items[items.end - 1].span)
    }

    /// A full stop or its like with nothing but closing marks behind it, or the end itself.
    pub(crate) fn is_end(&self, at: usize) -> bool {
        (at..self.len()).all(|at| self.is_mark(at) && !self.is_comma(at))
    }

    /// The first item of the story: "PORT SALIS (Halcyon) –" is no part of what is said.
    pub(crate) fn story_start(&self) -> usize {
        let clock = self.past_clock();
        let dash = (1..self.len().min(16)).find(|&at| self.is_dash(at));
        let is_dateline = |dash: &usize| {
            clock == 0
                && self.is_capital(0)
                && (self.word(dash - 1) == ")"
                    || (0..*dash).all(|at| self.is_capital(at) || self.is_mark(at)))
        };
        // « 5 juin 2012. - Le pont »: the dash behind a day that stood alone.
        let from = if self.is_dash(0) { 1 } else { clock };
        dash.filter(is_dateline).map_or(from, |dash| dash + 1)
    }

    /// "14:32 Ferries are cancelled", « 14h20 – Le maire : « … » »: the hour of an entry is no part of
    /// it (goldens `en-live-entry`, `fr-direct`).
    fn past_clock(&self) -> usize {
        let is_clock = |word: &str| {
            let digit = |c: char| c.is_ascii_digit();
            word.starts_with(digit)
                && word.contains([':', 'h'])
                && word.chars().all(|c| digit(c) || matches!(c, ':' | 'h'))
        };
        if !is_clock(self.word(0)) {
            return 0;
        }
        (1..self.len()).find(|&at| !self.is_mark(at) && !self.is_dash(at)).unwrap_or(0)
    }

    /// Its words are those of one who speaks, not the outlet's.
    pub(crate) fn is_spoken(&self) -> bool {
        self.quotation.is_some() || self.is_answer
    }

    pub(crate) fn is_heading(&self) -> bool {
        matches!(self.role, Some(PartRole::Title | PartRole::Heading))
    }
}

/// Every frame of a text in the order of its first word.
pub(crate) fn frames(annotated: &Annotated) -> Vec<Frame<'_>> {
    let mut frames: Vec<Frame<'_>> = Vec::new();
    let roles = roles(annotated);
    let mut room = Vec::with_capacity(USUAL);
    for (number, paragraph) in annotated.paragraphs.iter().enumerate() {
        let open = Open {
            annotated,
            paragraph: number,
            tongue: tongue(paragraph.language)
                .or_else(|| tongue(annotated.language))
                .or_else(|| guess(annotated, paragraph)),
            role: roles[number],
        };
        let mut levels = vec![Level { quotation: None, items: std::mem::take(&mut room) }];
        let first = annotated.quotations.partition_point(|q| q.span.start < paragraph.span.start);
        let mut next = first;
        for sentence in annotated.sentences_of(paragraph) {
            for index in sentence.tokens.clone() {
                let token = &annotated.tokens[index];
                let opened = open.follow_quotations(index, &mut next, &mut levels, &mut frames);
                let top = levels.last_mut().expect("the level of the paragraph never closes");
                if !opened && !open.is_mark_of(top, token) {
                    open.push_words(&mut top.items, index);
                }
                open.cut_when_too_long(&mut levels, &mut frames);
            }
            let closing = sentence.span.end;
            open.close_quotations(closing, &mut levels, &mut frames);
            open.flush(&mut levels, &mut frames);
        }
        while let Some(mut level) = levels.pop() {
            open.flush_level(&mut level, &mut frames);
            room = level.items;
        }
    }
    frames.sort_by_key(|frame| (frame.items[0].span.start, frame.quotation.is_some()));
    frames
}

fn tongue(language: Language) -> Option<Tongue> {
    match language {
        Language::English => Some(Tongue::English),
        Language::French => Some(Tongue::French),
        _ => None,
    }
}

/// A report too short to tell its language by letters still has small words.
fn guess(annotated: &Annotated, paragraph: &record::Paragraph) -> Option<Tongue> {
    let known = [annotated.language, paragraph.language];
    if known.iter().any(|language| *language != Language::Undetermined) {
        return None;
    }
    let words = paragraph.span.of(annotated.text()).to_lowercase().replace('’', "'");
    let count = |tongue| {
        words
            .split([' ', '\'', ',', '.', '-'])
            .filter(|word| lexeme(word).reading(tongue, word).small.is_some())
            .count()
    };
    let (english, french) = (count(Tongue::English), count(Tongue::French));
    match english.cmp(&french) {
        std::cmp::Ordering::Greater => Some(Tongue::English),
        std::cmp::Ordering::Less => Some(Tongue::French),
        std::cmp::Ordering::Equal => None,
    }
}

/// The role of each paragraph. Parts and paragraphs are both in order: one walk over both.
fn roles(annotated: &Annotated) -> Vec<Option<PartRole>> {
    let mut parts = annotated.clean.parts.iter().peekable();
    annotated
        .paragraphs
        .iter()
        .map(|paragraph| {
            while parts.next_if(|part| part.span.end <= paragraph.span.start).is_some() {}
            parts.peek().filter(|part| part.span.overlaps(paragraph.span)).map(|part| part.role)
        })
        .collect()
}

/// The items gathered so far at one depth of quotation.
struct Level<'a> {
    quotation: Option<usize>,
    items: Vec<Item<'a>>,
}

impl Level<'_> {
    fn of(quotation: Option<usize>) -> Self {
        Self { quotation, items: Vec::with_capacity(USUAL) }
    }
}

/// The paragraph being read.
struct Open<'a> {
    annotated: &'a Annotated,
    paragraph: usize,
    tongue: Option<Tongue>,
    role: Option<PartRole>,
}

impl<'a> Open<'a> {
    /// Leaves the quotations that ended before a token and enters those that begin with it.
    /// True when the token was an opening mark.
    fn follow_quotations(
        &self,
        index: usize,
        next: &mut usize,
        levels: &mut Vec<Level<'a>>,
        frames: &mut Vec<Frame<'a>>,
    ) -> bool {
        let token = &self.annotated.tokens[index];
        let end = token.span.start;
        self.close_quotations(end, levels, frames);
        let mut opened = false;
        while let Some(quotation) =
            self.annotated.quotations.get(*next).filter(|q| q.span.start < token.span.end)
        {
            let top = levels.last_mut().expect("the level of the paragraph never closes");
            top.items.push(Item {
                span: quotation.span,
                lower: Cow::Borrowed(""),
                kind: ItemKind::Quote(*next),
                capital: false,
                small: None,
                verbs: &[],
                noun: None,
                is_time: false,
                syntax: self.first_inside(*next, index),
                token: index,
            });
            opened = token.span.end <= quotation.inner.start;
            levels.push(Level::of(Some(*next)));
            *next += 1;
        }
        opened
    }

    /// What the first word of a quotation is, over adverbs (“deeply regrets”, golden
    /// `en-adverb-opens-quotation`); `index` is the token of its opening mark.
    fn first_inside(&self, quotation: usize, index: usize) -> Option<&'a Syntax> {
        let inner = self.annotated.quotations[quotation].inner;
        let opens = self.annotated.tokens[index].span.end <= inner.start;
        let words = self.annotated.syntax.get(index + usize::from(opens)..)?.iter().take(3);
        words.flatten().find(|syntax| syntax.upos != Upos::Adverb)
    }

    /// A frame of a length that no sentence has is cut, so that no rule walks far.
    fn cut_when_too_long(&self, levels: &mut [Level<'a>], frames: &mut Vec<Frame<'a>>) {
        if levels.last().is_some_and(|level| level.items.len() >= LONGEST) {
            self.flush(levels, frames);
        }
    }

    fn close_quotations(
        &self,
        at: record::CleanOffset,
        levels: &mut Vec<Level<'a>>,
        frames: &mut Vec<Frame<'a>>,
    ) {
        while let Some(level) = levels.pop_if(|level| {
            level.quotation.is_some_and(|q| self.annotated.quotations[q].span.end <= at)
        }) {
            let mut level = level;
            self.flush_level(&mut level, frames);
            let comma = level.quotation.and_then(|quotation| self.comma_inside(quotation));
            if let (Some(comma), Some(around)) = (comma, levels.last_mut()) {
                around.items.push(comma);
            }
        }
    }

    /// American writers put the comma of the sentence before the closing mark: 'Orr blamed the
    /// “turn,” saying' has it behind the quotation too, where the rules look for it (golden
    /// `en-comma-before-mark`).
    fn comma_inside(&self, quotation: usize) -> Option<Item<'a>> {
        let annotated = self.annotated;
        let quotation = &annotated.quotations[quotation];
        let end = quotation.span.end;
        let is_inside = quotation.inner.of(annotated.text()).trim_end().ends_with(',');
        let is_closed = quotation.inner.end < end;
        let last = annotated.tokens.partition_point(|token| token.span.start < end);
        (is_inside && is_closed && last > 0).then(|| Item {
            span: CleanSpan { start: end, end },
            lower: Cow::Borrowed(","),
            kind: ItemKind::Mark,
            capital: false,
            small: None,
            verbs: &[],
            noun: None,
            is_time: false,
            syntax: None,
            token: last - 1,
        })
    }

    /// The marks of a quotation are no words of it.
    fn is_mark_of(&self, level: &Level<'a>, token: &Token) -> bool {
        level.quotation.is_some_and(|q| !self.annotated.quotations[q].inner.covers(token.span))
    }

    /// Adds the words of a token: "qu'une" and "dit-il" are two, as is "France's".
    fn push_words(&self, items: &mut Vec<Item<'a>>, index: usize) {
        let token = &self.annotated.tokens[index];
        let words = token.span.of(self.annotated.text());
        let start = token.span.range().start;
        let prose = !matches!(self.role, Some(PartRole::Title | PartRole::Heading));
        let cuts = if token.kind == TokenKind::Word { cuts(words, self.tongue) } else { [None; 2] };
        let whole = cuts == [None; 2];
        let syntax = self.annotated.syntax[index].as_ref().filter(|_| whole);
        let mut from = 0;
        for to in cuts.into_iter().flatten().chain([words.len()]) {
            if from < to {
                let inner = prose && (!items.is_empty() || is_acronym(&words[from..to]));
                let item = item(&words[from..to], start + from, token.kind, self.tongue, inner);
                items.push(Item { syntax, token: index, ..item }.parsed());
                from = to;
            }
        }
    }

    fn flush(&self, levels: &mut [Level<'a>], frames: &mut Vec<Frame<'a>>) {
        let top = levels.last_mut().expect("the level of the paragraph never closes");
        self.flush_level(top, frames);
    }

    fn flush_level(&self, level: &mut Level<'a>, frames: &mut Vec<Frame<'a>>) {
        if !level.items.is_empty() {
            frames.push(Frame {
                // A vector of just the size; the level keeps its room for the next sentence.
                items: level.items.drain(..).collect(),
                tongue: self.tongue,
                paragraph: self.paragraph,
                quotation: level.quotation,
                role: self.role,
                is_answer: false,
            });
        }
    }
}
