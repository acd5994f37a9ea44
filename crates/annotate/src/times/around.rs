//! Whether the words around let a word or number be a time: "May" is also a name, 2015 a count.

use super::cells::Seen;
use super::reader::Reader;
use super::words::Sense;
use record::TimeUnit;

impl Reader<'_> {
    /// Something before `at`, articles passed, asks for a time.
    pub fn governed(&self, at: usize) -> bool {
        let before = (0..2).fold(at, |at, _| {
            let article = matches!(
                self.sense_before(at),
                Some(Sense::Article | Sense::Of | Sense::Unit(TimeUnit::Month))
            );
            at - usize::from(article && at > 1)
        });
        [at, before].into_iter().any(|at| {
            use Sense as S;
            matches!(
                self.sense_before(at),
                Some(
                    S::In
                        | S::InOrAhead
                        | S::Ahead
                        | S::Govern
                        | S::Since
                        | S::After
                        | S::Before
                        | S::Until
                        | S::From
                        | S::To
                        | S::Between
                        | S::Of
                        | S::Piece(_)
                        | S::About
                        | S::Earlier
                        | S::Later
                        | S::Which(_)
                        | S::WhichMany(_)
                        | S::Limit
                )
            )
        })
    }

    /// A month alone is one, and no name or verb.
    pub fn is_month(&self, at: usize) -> bool {
        let cell = &self.cells[at];
        let sure = matches!(self.sense(at), Some(Sense::Month(_)));
        let capital_fits = self.joined(at)
            || cell.capital == self.words.capitals
            || (sure && at == 0)
            || (sure && self.words.capitals);
        let named = self.named_after(at)
            || self.seen(at + 1) == Some(Seen::OtherWord) && self.cells[at + 1].capital && !sure;
        let governed = self.governed(at) && !matches!(self.sense(at), Some(Sense::MonthBeside(_)));
        capital_fits && !named && (sure || governed || self.joined(at))
    }

    /// It stands beside another month: "March and April".
    pub fn joined(&self, at: usize) -> bool {
        let beside = |at: Option<usize>| at.is_some_and(|at| self.month(at).is_some());
        let joins = |at: usize| {
            matches!(self.seen(at), Some(Seen::Word(Sense::And | Sense::To) | Seen::Dash))
        };
        (joins(at + 1) && beside(Some(at + 2)))
            || (at >= 2 && joins(at - 1) && beside(at.checked_sub(2)))
    }

    /// A weekday is one, and no newspaper or event.
    pub fn is_weekday(&self, at: usize) -> bool {
        let first = self.cells[at].first;
        let before = first.checked_sub(1).map_or("", |before| self.pieces.word(before));
        !self.named_after(at) && !self.words.names_before.contains(&before)
    }

    /// A feast is its day, and not that of another church or a thing of it: "Christmas tree".
    pub fn is_feast(&self, at: usize) -> bool {
        let cell = &self.cells[at];
        let before = cell.first.checked_sub(1).map_or("", |before| self.pieces.word(before));
        ![before, self.pieces.word(cell.end)].iter().any(|word| self.words.no_feast.contains(word))
    }

    pub fn named_after(&self, at: usize) -> bool {
        let after = self.cells[at].end;
        let capital =
            self.pieces.get(after).is_some_and(|piece| piece.capital) || !self.words.capitals;
        capital && self.words.names_after.contains(&self.pieces.word(after))
    }

    /// A year by itself: something governs it, or it stands in brackets, and it counts nothing.
    pub fn free_year(&self, at: usize) -> Option<i16> {
        let year = self.year(at)?;
        let next = self.seen(at + 1);
        let bracketed =
            at > 0 && self.seen(at - 1) == Some(Seen::Open) && next == Some(Seen::Close);
        let before = self.sense_before(at);
        let governed = self.governed(at) && !matches!(before, Some(Sense::Limit));
        let ranged = matches!(before, Some(Sense::And | Sense::Article))
            || at > 0
                && matches!(self.seen(at - 1), Some(Seen::Dash | Seen::Comma))
                && at > 1
                && self.year(at - 2).is_some();
        let counts = matches!(next, Some(Seen::Word(Sense::Unit(_) | Sense::Many(_))))
            || next == Some(Seen::OtherWord) && year % 50 == 0 && !self.cells[at + 1].capital;
        let coded = next == Some(Seen::Dash) && self.glued(at + 1) && self.day(at + 2).is_some();
        ((bracketed || governed || ranged) && !counts && !coded).then_some(year)
    }

    /// "In May 20 people died": the number counts what follows. "On May 20 people fled" does not.
    pub fn counts(&self, month: usize, number: usize) -> bool {
        let within = matches!(self.sense_before(month), Some(Sense::In | Sense::InOrAhead));
        let followed = matches!(
            self.seen(number + 1),
            Some(Seen::OtherWord | Seen::Word(Sense::Unit(_) | Sense::Many(_)))
        );
        (within || !self.words.capitals) && followed && !self.is_ordinal(number)
    }
}
