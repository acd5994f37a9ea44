//! Quotations: which marks open, which close, and which belong together.
//!
//! A mark is judged by its shape and by what stands around it. A curly mark says itself
//! whether it opens; a straight one opens after a blank and closes after a letter. Two
//! single marks side by side are one double mark. Between letters a single mark is an
//! apostrophe, and one that finds no partner in its paragraph is one too.
//!
//! A mark that is never closed reaches to the end of its paragraph at most, and not past
//! the next mark that opens a quotation of the same shape. When the next paragraph begins
//! with such a mark again, as a quotation over several paragraphs does, the two are linked; and
//! when it has none but closes what the last one left open, it is quoted from its beginning.

mod marks;

pub(crate) use marks::is_mark;

use crate::paragraphs::Block;
use marks::{Mark, Shape, Side, read_marks};
use record::{CleanSpan, Quotation};
use std::ops::Range;

/// The quotations of a text and the places of their marks.
pub(crate) struct Quoted {
    pub quotations: Vec<Quotation>,
    pub marks: Marks,
}

/// Where the marks of quotations stand, for those who must tell them from apostrophes.
#[derive(Default)]
pub(crate) struct Marks {
    opening: Vec<usize>,
    closing: Vec<usize>,
}

impl Marks {
    /// A quotation begins with the mark at byte `at`.
    pub fn opens(&self, at: usize) -> bool {
        self.opening.binary_search(&at).is_ok()
    }

    /// A quotation ends with the mark at byte `at`.
    pub fn closes(&self, at: usize) -> bool {
        self.closing.binary_search(&at).is_ok()
    }
}

/// Finds the quotations of a text, in the order of their opening marks.
pub(crate) fn find(text: &str, blocks: &[Block]) -> Quoted {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut unclosed: Vec<usize> = Vec::new();
    for block in blocks {
        let first = drafts.len();
        let mut marks = read_marks(text, block.range());
        if block.body && closes_the_last(&marks, &unclosed, &drafts) {
            marks
                .insert(0, Mark { at: block.range().start, len: 0, side: Side::Opens, ..marks[0] });
        }
        pair(&marks, block.range(), &mut drafts);
        // A caption or heading between two paragraphs does not end what is being said.
        if block.body {
            link(text, block.range().start, &unclosed, first, &mut drafts);
            unclosed = (first..drafts.len()).filter(|&i| drafts[i].runs_on).collect();
        }
    }
    finish(text, drafts)
}

/// A quotation being found.
#[derive(Clone, Debug)]
struct Draft {
    open: Mark,
    /// The closing mark.
    close: Option<Range<usize>>,
    /// Where it ends at the latest.
    end: usize,
    /// It has no closing mark and reaches the end of its paragraph.
    runs_on: bool,
    /// The quotation that it carries on.
    continues: Option<usize>,
    /// The next paragraph carries it on.
    taken_up: bool,
    /// It turned out to be no quotation.
    dropped: bool,
}

/// Pairs the marks of one paragraph.
fn pair(marks: &[Mark], paragraph: Range<usize>, drafts: &mut Vec<Draft>) {
    let mut pairing = Pairing { drafts, stack: Vec::new(), open: [0; 4] };
    for &mark in marks {
        match pairing.side(&mark, paragraph.start) {
            Some(Side::Closes) => pairing.close(&mark),
            Some(_) => pairing.open(mark, paragraph.end),
            None => {}
        }
    }
    let unclosed = std::mem::take(&mut pairing.stack);
    for index in unclosed {
        drafts[index].runs_on = true;
    }
}

struct Pairing<'a> {
    drafts: &'a mut Vec<Draft>,
    /// The open quotations, outermost first, as indices into `drafts`.
    stack: Vec<usize>,
    /// How many of them are of each shape.
    open: [usize; 4],
}

impl Pairing<'_> {
    /// What a mark does here; `None` when it is stray.
    fn side(&self, mark: &Mark, paragraph_start: usize) -> Option<Side> {
        let open = self.open[mark.shape as usize] > 0;
        if mark.shape == Shape::Single {
            return self.side_of_single(mark);
        }
        let side = match mark.side {
            // „so“, and marks that were typed the wrong way round.
            Side::Opens if open && (self.innermost_is_low() || mark.leans_on_previous()) => {
                Side::Closes
            }
            Side::Closes if open => Side::Closes,
            // ”so“ and »so«; also a paragraph that a closing guillemet opens again.
            Side::Closes if mark.leans_on_next() || mark.at == paragraph_start => Side::Opens,
            Side::Closes => return None,
            Side::Either if mark.leans_on_next() => Side::Opens,
            Side::Either if open => Side::Closes,
            // 6" of rain
            Side::Either if mark.before.is_some_and(|c| c.is_ascii_digit()) => return None,
            Side::Either if mark.leans_on_previous() => return None,
            Side::Opens | Side::Either => Side::Opens,
        };
        Some(side)
    }

    /// A single mark closes only what was opened last, because it may be an apostrophe.
    fn side_of_single(&self, mark: &Mark) -> Option<Side> {
        if mark.leans_on_next() && mark.side != Side::Closes {
            return Some(Side::Opens);
        }
        let innermost = self.stack.last().map(|&index| &self.drafts[index].open);
        let closes = innermost.is_some_and(|open| open.shape == Shape::Single)
            && mark.before.is_some_and(|c| !c.is_whitespace())
            && !mark.after.is_some_and(char::is_alphanumeric)
            && !(mark.weak && mark.surer_later);
        closes.then_some(Side::Closes)
    }

    fn innermost_is_low(&self) -> bool {
        self.stack.last().is_some_and(|&index| self.drafts[index].open.low)
    }

    fn open(&mut self, mark: Mark, end: usize) {
        self.open[mark.shape as usize] += 1;
        self.stack.push(self.drafts.len());
        self.drafts.push(Draft {
            open: mark,
            close: None,
            end,
            runs_on: false,
            continues: None,
            taken_up: false,
            dropped: false,
        });
    }

    /// Closes the innermost quotation of the mark's shape; those inside it end unclosed.
    fn close(&mut self, mark: &Mark) {
        while let Some(index) = self.stack.pop() {
            let draft = &mut self.drafts[index];
            self.open[draft.open.shape as usize] -= 1;
            if draft.open.shape == mark.shape {
                draft.close = Some(mark.at..mark.end());
                draft.end = mark.end();
                return;
            }
            draft.end = mark.at;
            draft.dropped = draft.open.shape == Shape::Single;
        }
    }
}

/// Whether the first mark of a paragraph closes what the one before left open.
/// Cases: `golden/annotate/en-closed-in-next-paragraph`, `golden/annotate/fr-closed-in-next-paragraph`.
fn closes_the_last(marks: &[Mark], unclosed: &[usize], drafts: &[Draft]) -> bool {
    marks.first().is_some_and(|mark| {
        let closes = match mark.side {
            Side::Opens => false,
            // At its very beginning it opens the paragraph again.
            Side::Closes => mark.before.is_some() && !mark.leans_on_next(),
            // 6" of rain
            Side::Either => {
                mark.leans_on_previous() && !mark.before.is_some_and(|c| c.is_ascii_digit())
            }
        };
        // A single one may be an apostrophe.
        closes
            && mark.shape != Shape::Single
            && unclosed.iter().any(|&one| drafts[one].open.shape == mark.shape)
    })
}

/// Links the quotations that open a paragraph to those that ran on at the end of the last one.
/// Cases: `golden/annotate/en-several-paragraphs`, `golden/annotate/fr-several-paragraphs`.
fn link(text: &str, start: usize, unclosed: &[usize], first: usize, drafts: &mut [Draft]) {
    let mut at = start;
    let mut waiting = unclosed.iter().copied();
    for index in first..drafts.len() {
        let open = drafts[index].open;
        if !text[at..open.at].trim().is_empty() {
            break;
        }
        at = open.end();
        drafts[index].continues = waiting.find(|&before| drafts[before].open.shape == open.shape);
        if let Some(before) = drafts[index].continues {
            drafts[before].taken_up = true;
        }
    }
}

/// Settles where unclosed quotations end, and turns drafts into quotations.
fn finish(text: &str, mut drafts: Vec<Draft>) -> Quoted {
    // A single mark that nothing closes is an apostrophe, unless the next paragraph takes it up.
    for draft in drafts.iter_mut().filter(|draft| draft.runs_on && !draft.taken_up) {
        draft.dropped = draft.open.shape == Shape::Single;
    }
    cut_short(&mut drafts);
    let depths = nest(&mut drafts);

    let mut places = vec![None; drafts.len()];
    let mut quotations: Vec<Quotation> = Vec::new();
    let mut marks = Marks::default();
    for (index, draft) in drafts.iter().enumerate().filter(|(_, draft)| !draft.dropped) {
        places[index] = Some(quotations.len());
        let span = CleanSpan::new(draft.open.at..draft.end).trimmed(text);
        let inner_end = draft.close.as_ref().map_or(span.range().end, |mark| mark.start);
        marks.opening.extend((draft.open.len > 0).then_some(draft.open.at));
        marks.closing.extend(draft.close.as_ref().map(|mark| mark.start));
        quotations.push(Quotation {
            span,
            inner: CleanSpan::new(draft.open.end()..inner_end).trimmed(text),
            depth: depths[index],
            closed: draft.close.is_some(),
            continues: draft.continues.and_then(|before| places[before]),
        });
    }
    marks.closing.sort_unstable();
    Quoted { quotations, marks }
}

/// An unclosed quotation that the next paragraph does not take up ends before the next one
/// of its shape in its paragraph: one of the two lost its closing mark.
/// Case: `golden/annotate/en-unclosed`.
fn cut_short(drafts: &mut [Draft]) {
    let mut next = [usize::MAX; 4];
    for draft in drafts.iter_mut().rev().filter(|draft| !draft.dropped) {
        let shape = draft.open.shape as usize;
        if draft.close.is_none() && !draft.taken_up {
            draft.end = draft.end.min(next[shape]);
        }
        next[shape] = draft.open.at;
    }
}

/// How deep each draft stands in others. Where an unclosed one would cross another, it ends before.
fn nest(drafts: &mut [Draft]) -> Vec<u8> {
    let mut around: Vec<usize> = Vec::new();
    let mut depths = vec![0; drafts.len()];
    for index in 0..drafts.len() {
        if drafts[index].dropped {
            continue;
        }
        let (start, end) = (drafts[index].open.at, drafts[index].end);
        while let Some(&outer) = around.last().filter(|&&outer| drafts[outer].end < end) {
            drafts[outer].end = drafts[outer].end.min(start);
            around.pop();
        }
        depths[index] = u8::try_from(around.len()).unwrap_or(u8::MAX);
        around.push(index);
    }
    depths
}
