//! The lines of one page and what has become of each of them so far.
//!
//! Every rule of this room reads a [`Page`] and settles the fate of some lines. A line that is
//! settled stays settled unless a rule says why it overrides; what no rule settles is story.

use crate::lines::{Line, lines};
use record::{DropReason, Laid, LaidOut, Offset, PartRole, RawSpan};

/// What becomes of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fate {
    /// Kept as running prose, unless a later rule knows better.
    Story,
    /// Kept, and not running prose.
    Role(PartRole),
    /// Set aside.
    Dropped(DropReason),
}

/// The lines of a page with their fates.
pub(crate) struct Page<'t> {
    pub lines: Vec<Line<'t>>,
    pub fates: Vec<Fate>,
}

/// What trained weights say of a line of the article that does not look like one.
const UNLIKE: LaidOut = LaidOut::Outside(DropReason::UnlikeStory);

impl<'t> Page<'t> {
    /// The page of a decoded text; its front matter is no line of it.
    pub fn of(text: &'t str, front_matter: Option<RawSpan>) -> Self {
        let lines = lines(text, front_matter.map_or(0, |span| span.range().end));
        let fates = vec![Fate::Story; lines.len()];
        Self { lines, fates }
    }

    /// Settles what the markup of the page says of its lines.
    pub fn lay_out(&mut self, layout: &[Laid]) {
        self.lay_out_where(layout, |laid, _| laid != UNLIKE);
    }

    /// Drops what trained weights took for furniture and no rule for anything else: a line that
    /// credits an agency looks like furniture and is what a chain ends in.
    pub fn drop_unlike(&mut self, layout: &[Laid]) {
        self.lay_out_where(layout, |laid, fate| laid == UNLIKE && fate == Fate::Story);
    }

    fn lay_out_where(&mut self, layout: &[Laid], takes: impl Fn(LaidOut, Fate) -> bool) {
        let mut laid = layout.iter().peekable();
        for (line, fate) in self.lines.iter().zip(&mut self.fates) {
            while laid.next_if(|laid| laid.span.end.bytes() <= line.start).is_some() {}
            let laid = laid.peek().filter(|laid| laid.span.start.bytes() <= line.start);
            if let Some(laid) = laid.filter(|laid| takes(laid.part, *fate)) {
                *fate = match laid.part {
                    LaidOut::Outside(reason) => Fate::Dropped(reason),
                    LaidOut::Role(role) => Fate::Role(role),
                    LaidOut::Lead => Fate::Story,
                };
            }
        }
    }

    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// No rule has settled this line yet.
    pub fn is_unsettled(&self, at: usize) -> bool {
        self.fates[at] == Fate::Story
    }

    /// Why this line was dropped, if it was.
    pub fn reason(&self, at: usize) -> Option<DropReason> {
        match self.fates[at] {
            Fate::Dropped(reason) => Some(reason),
            _ => None,
        }
    }

    pub fn is_dropped(&self, at: usize) -> bool {
        self.reason(at).is_some()
    }

    /// Running text of the story, as far as we know.
    pub fn is_prose(&self, at: usize) -> bool {
        self.is_unsettled(at) && self.lines[at].shape.is_prose()
    }

    pub fn role(&self, at: usize) -> Option<PartRole> {
        match self.fates[at] {
            Fate::Role(role) => Some(role),
            _ => None,
        }
    }

    pub fn drop(&mut self, at: usize, reason: DropReason) {
        self.fates[at] = Fate::Dropped(reason);
    }

    /// Gives an unsettled line its role.
    pub fn assign(&mut self, at: usize, role: PartRole) {
        if self.is_unsettled(at) {
            self.fates[at] = Fate::Role(role);
        }
    }

    /// The first line of running text.
    pub fn first_prose(&self) -> Option<usize> {
        (0..self.len()).find(|&at| self.is_prose(at))
    }

    /// The last line of running text.
    pub fn last_prose(&self) -> Option<usize> {
        (0..self.len()).rfind(|&at| self.is_prose(at))
    }
}
