//! The quantity at one place: bounds, number, unit, what is counted.

use super::words::{Sense, Words};
use crate::numbers;
use crate::pieces::{Piece, Pieces};
use record::{CleanSpan, Language, Quantity, QuantityKind, TokenKind};
use std::ops::Range;

/// Words looked at for what is counted.
const FAR: usize = 3;

/// A sentence, and what its words mean beside numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'s> {
    pub text: &'s str,
    pub pieces: &'s Pieces,
    pub language: Language,
    pub words: &'s Words,
}

/// What a number says, and the pieces of its words.
#[derive(Clone, Debug)]
struct Amount {
    low: Option<f64>,
    best: Option<f64>,
    high: Option<f64>,
    approximate: bool,
    ordinal: bool,
    /// Digits of a number that is nothing but digits.
    digits: u8,
    pieces: Range<usize>,
}

impl Amount {
    fn exact(value: f64, pieces: Range<usize>) -> Self {
        let value = Some(value);
        Self {
            low: value,
            best: value,
            high: value,
            approximate: false,
            ordinal: false,
            digits: 0,
            pieces,
        }
    }

    fn between(low: f64, high: f64, pieces: Range<usize>) -> Self {
        Self { low: Some(low), best: None, high: Some(high), ..Self::exact(low, pieces) }
    }
}

impl Reader<'_> {
    /// The quantity that begins at piece `at` and ends before byte `until`, if any, and the
    /// piece to go on at.
    pub fn quantity(&self, at: usize, until: usize) -> (Option<Quantity>, usize) {
        let first = self.sense(at);
        // Most words are neither a number nor beside one, and are left after two questions.
        if first.is_none_or(|(sense, len)| sense == Sense::Stop && len == 1)
            && numbers::read(self.text, self.pieces, at, self.language).is_none()
        {
            return (None, at + 1);
        }
        // "Premier ministre"
        if let Some((Sense::Stop, len @ 2..)) = first {
            return (None, at + len);
        }
        let (bound, mut next) = match first {
            Some((sense @ (Sense::Least | Sense::Most | Sense::About | Sense::Between), len)) => {
                (Some(sense), at + len)
            }
            _ => (None, at),
        };
        // "at least about 40": two bounds at most.
        if let (Some(_), Some((Sense::About, len))) = (bound, self.sense(next)) {
            next += len;
        }
        let sign = match self.sense(next) {
            Some((Sense::Sign(unit) | Sense::Unit(QuantityKind::Money, unit), len))
                if self.piece(next).is_some_and(|p| {
                    p.kind != TokenKind::Word || self.pieces.word(next) == "us$"
                }) =>
            {
                next += len;
                Some(unit)
            }
            _ => None,
        };
        let ranged = bound == Some(Sense::Between);
        let Some(mut amount) = self.range(next, ranged).or_else(|| self.amount(next)) else {
            return (None, at + 1);
        };
        self.scale(&mut amount, sign.is_some());
        let number = amount.pieces.clone();
        let ends = self.piece(number.end - 1).is_none_or(|last| last.at.end > until);
        if ends || self.is_name(&number, &amount) || self.is_none(&number, &amount) {
            return (None, number.end.max(at + 1));
        }
        match bound {
            Some(Sense::Least) => (amount.best, amount.high) = (None, None),
            Some(Sense::Most) => (amount.low, amount.best) = (None, None),
            Some(Sense::About) if amount.best.is_some() => {
                (amount.low, amount.high, amount.approximate) = (None, None, true);
            }
            _ => {}
        }
        let (kind, unit, mut end) = self.unit(&number, sign, at);
        if self.piece(end - 1).is_some_and(|last| last.at.end > until) {
            end = number.end;
        }
        let kind = if amount.ordinal { QuantityKind::Ordinal } else { kind };
        let counted = (kind == QuantityKind::Count).then(|| self.counted(end, until)).flatten();
        if counted.is_none()
            && unit.is_none()
            && !amount.ordinal
            && self.says_nothing(&number, &amount)
        {
            return (None, number.end);
        }
        let quantity = Quantity {
            span: self.span(at..end),
            number: self.span(number),
            kind,
            low: amount.low,
            best: amount.best,
            high: amount.high,
            approximate: amount.approximate,
            unit,
            counted,
        };
        (Some(quantity), end)
    }

    fn sense(&self, at: usize) -> Option<(Sense, usize)> {
        self.words.senses.at(self.pieces, at)
    }

    fn piece(&self, at: usize) -> Option<&Piece> {
        self.pieces.get(at)
    }

    fn span(&self, pieces: Range<usize>) -> CleanSpan {
        let start = self.piece(pieces.start).map_or(0, |piece| piece.at.start);
        let end = self.piece(pieces.end.saturating_sub(1)).map_or(start, |piece| piece.at.end);
        CleanSpan::new(start..end.max(start))
    }

    /// "20 to 30", "20-30", "between 20 and 30", "2 to 3 million", "trois ou quatre".
    fn range(&self, at: usize, ranged: bool) -> Option<Amount> {
        if self.is_old_value(at) {
            return None;
        }
        let low = self.amount(at).filter(|low| !low.ordinal)?;
        let middle = low.pieces.end;
        let dash = self.piece(middle).is_some_and(|piece| {
            piece.kind == TokenKind::Mark && matches!(&self.text[piece.at.clone()], "-" | "–")
        });
        let len = match self.sense(middle) {
            _ if dash => 1,
            Some((Sense::To, len)) => len,
            Some((Sense::And, len)) if ranged => len,
            _ => return None,
        };
        let high = self.amount(middle + len).filter(|high| !high.ordinal)?;
        let (mut from, to) = (low.best?, high.best?);
        let scale = [1e9, 1e6, 1e3].into_iter().find(|scale| to >= *scale && high.pieces.len() > 1);
        if let Some(scale) = scale
            && from < 1000.0
        {
            from *= scale;
        }
        (from < to).then(|| Amount::between(from, to, at..high.pieces.end))
    }

    /// "$600m", « 60 M€ », « 2,5 Mds d’euros »: letters that are a scale beside money, and metres
    /// elsewhere (golden `annotate/en-quantities`, `annotate/fr-quantities`).
    fn scale(&self, amount: &mut Amount, has_sign: bool) {
        let at = amount.pieces.end;
        let times = match self.piece(at).map(|_| self.pieces.word(at)) {
            Some("k") => 1e3,
            Some("m" | "mn" | "mln") => 1e6,
            Some("md" | "mds" | "mrd" | "bln") => 1e9,
            Some("tn" | "trn") => 1e12,
            _ => return,
        };
        let is_money = matches!(
            self.sense(self.behind_of(at + 1)),
            Some((Sense::Sign(_) | Sense::Unit(QuantityKind::Money, _), _))
        );
        if has_sign || is_money {
            for value in [&mut amount.low, &mut amount.best, &mut amount.high].into_iter().flatten()
            {
                *value *= times;
            }
            amount.digits = 0;
            amount.pieces.end = at + 1;
        }
    }

    /// The piece behind "of", where it stands here.
    fn behind_of(&self, at: usize) -> usize {
        match self.sense(at) {
            Some((Sense::Of, len)) => at + len,
            _ => at,
        }
    }

    /// "Not one dollar was paid", « pas un blessé ».
    fn is_none(&self, number: &Range<usize>, amount: &Amount) -> bool {
        let before = number.start.checked_sub(1).map(|at| self.pieces.word(at));
        amount.best == Some(1.0) && !amount.ordinal && matches!(before, Some("not" | "pas"))
    }

    /// "rose from 12 to 31", « est passé de 12 à 31 » (golden `en-quantities`).
    fn is_old_value(&self, at: usize) -> bool {
        let Some(from) = at.checked_sub(1) else { return false };
        matches!(self.pieces.word(from), "from" | "de" | "d'")
            && (from.saturating_sub(2)..from)
                .any(|at| matches!(self.sense(at), Some((Sense::Changes, 1))))
    }

    /// A number, or a word that stands for several.
    fn amount(&self, at: usize) -> Option<Amount> {
        if let Some((sense, len)) = self.sense(at) {
            let pieces = at..at + len;
            let vague = match sense {
                Sense::Vague(low, high) => Some(Amount::between(low, high, pieces)),
                Sense::VagueTimes(low, high) => {
                    let scale = numbers::read(self.text, self.pieces, at + len, self.language)
                        .filter(|number| {
                            !number.ordinal && number.value >= 100.0 && number.digits == 0
                        });
                    let times = scale.map_or(1.0, |number| number.value);
                    let end = at + len + scale.map_or(0, |number| number.pieces);
                    Some(Amount::between(low * times, high * times, at..end))
                }
                Sense::Roughly(value) => {
                    Some(Amount { low: None, high: None, ..Amount::exact(value, pieces) })
                }
                Sense::Exactly(value) => return Some(Amount::exact(value, pieces)),
                _ => None,
            };
            if let Some(vague) = vague {
                return Some(Amount { approximate: true, ..vague });
            }
        }
        let number = numbers::read(self.text, self.pieces, at, self.language)?;
        // The French article is a number only as a part of one, and in a toll.
        let is_article = number.pieces == 1 && matches!(self.pieces.word(at), "un" | "une");
        if is_article && !self.is_toll(at + 1) {
            return None;
        }
        let amount = Amount::exact(number.value, at..at + number.pieces);
        Some(Amount { ordinal: number.ordinal, digits: number.digits, ..amount })
    }

    /// « un mort » (golden `annotate/fr-quantities`).
    fn is_toll(&self, at: usize) -> bool {
        self.piece(at).is_some() && self.words.counted_by_article.contains(&self.pieces.word(at))
    }

    /// "Article 5", "T-72", "11th Brigade", "01 23 45 67 89".
    fn is_name(&self, number: &Range<usize>, amount: &Amount) -> bool {
        let glued = |at: usize| self.piece(at).is_some_and(|piece| piece.glued);
        let word = |at: usize| self.piece(at).is_some_and(|piece| piece.kind == TokenKind::Word);
        let digits =
            |at: usize| self.piece(at).is_some_and(|piece| piece.kind == TokenKind::Number);
        let before = number.start.checked_sub(1);
        let labelled = before.is_some_and(|at| matches!(self.sense(at), Some((Sense::Label, 1))));
        let part_of_word =
            before.is_some_and(|at| glued(number.start) && word(at) && digits(number.start));
        let named = amount.ordinal
            && self
                .piece(number.end)
                .is_some_and(|piece| piece.capital && piece.kind == TokenKind::Word);
        // Three numbers in a row, or signs between them.
        let row = digits(number.start)
            && (before.is_some_and(digits) || digits(number.end))
            && amount.digits > 0;
        let sign = before.and_then(|at| self.piece(at)).is_some_and(|piece| {
            glued(number.start)
                && matches!(&self.text[piece.at.clone()], "#" | "/" | "№" | "_" | "+" | "-")
        });
        labelled || part_of_word || named || row || sign
    }

    /// The unit, and the piece after it.
    fn unit(
        &self,
        number: &Range<usize>,
        sign: Option<&'static str>,
        start: usize,
    ) -> (QuantityKind, Option<&'static str>, usize) {
        let end = number.end;
        if let Some(unit) = sign {
            return (QuantityKind::Money, Some(unit), end);
        }
        let aged = start.checked_sub(1).is_some_and(|before| {
            // "âgé de" is two pieces, "aged" one.
            [before, before.saturating_sub(1)]
                .into_iter()
                .any(|at| matches!(self.sense(at), Some((Sense::Aged, len)) if at + len == start))
        });
        let dash = usize::from(
            self.piece(end).is_some_and(|piece| &self.text[piece.at.clone()] == "-" && piece.glued),
        );
        let of = match self.sense(end) {
            Some((Sense::Of, len)) => len,
            _ => dash,
        };
        match self.sense(end + of) {
            Some((Sense::Sign(unit), len)) => (QuantityKind::Money, Some(unit), end + of + len),
            Some((Sense::Unit(kind, unit), len)) => (kind, Some(unit), end + of + len),
            Some((Sense::Old, len)) if aged || !self.words.noun_first => {
                (QuantityKind::Age, Some("year"), end + of + len)
            }
            _ if aged => (QuantityKind::Age, Some("year"), end),
            _ => (QuantityKind::Count, None, end),
        }
    }

    /// What is counted: in English up to the first plural, in French the first noun.
    fn counted(&self, at: usize, until: usize) -> Option<CleanSpan> {
        let start = self.behind_of(at);
        let mut first = None;
        for next in start..start + FAR {
            let piece = self.piece(next).filter(|piece| piece.at.end <= until)?;
            let sense = self.sense(next).map(|(sense, _)| sense);
            if piece.kind != TokenKind::Word
                || matches!(sense, Some(Sense::Stop | Sense::Of | Sense::To | Sense::And))
            {
                break;
            }
            first = first.or(Some(next));
            let plural = sense == Some(Sense::Plural) || self.text[piece.at.clone()].ends_with('s');
            let done = if self.words.noun_first { sense != Some(Sense::Before) } else { plural };
            if done {
                return Some(self.span(start..next + 1));
            }
        }
        // No plural in sight: the word right after, unless it is an adjective of nothing.
        first.filter(|_| !self.words.noun_first).map(|first| self.span(first..first + 1))
    }

    /// "one" and "un" alone, a year alone, a bare zero: nothing is counted.
    fn says_nothing(&self, number: &Range<usize>, amount: &Amount) -> bool {
        let alone = number.len() == 1;
        let pronoun = alone && matches!(self.pieces.word(number.start), "un" | "une")
            || self.pieces.word(number.start) == self.words.pronoun;
        let year = amount.digits == 4
            && amount.best.is_some_and(|value| (1900.0..=2100.0).contains(&value));
        pronoun || year
    }
}
