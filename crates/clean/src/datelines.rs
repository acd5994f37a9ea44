//! Datelines: who, where, when and for whom, on a line of their own below the headline
//! ("By Jane Roe, The Port Ledger, Orsk, 3 May 2024") or at the head of the first paragraph
//! ("ORSK, 3 mai 2024 (Agence du Port) – "), in whatever order and with whatever marks.
//!
//! A line is one only when every piece of it is told: a piece with a verb is none, so that "In
//! Orsk, on 3 May 2024, The Post reported" stays a sentence.

use crate::bylines::{introduced, personal};
use crate::credits::{Note, agency_line, is_agency};
use crate::dates::{DateLine, date_in, date_line};
use crate::names::{has_article, is_name, is_outlet_name, is_staff, leading_name, names_outlet};
use crate::pieces::{Mark, Piece, cut};
use crate::shape::fold;
use crate::words::LEXICON;
use crate::words::calendar::is_around_date;

/// What a dateline says; its words are pieces of the line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Dateline<'t> {
    pub author: Option<&'t str>,
    pub outlet: Option<&'t str>,
    pub date: Option<(&'t str, DateLine)>,
    /// It gives a day without its year.
    pub day: bool,
    /// It says who wrote, by name or not ("From our correspondent").
    pub signed: bool,
    /// "Staff and agencies", « avec agences ».
    pub note: Option<Note<'t>>,
    /// The one name of a line that is a name and a date and nothing else.
    pub lone_name: Option<&'t str>,
}

/// Bytes of the longest line that is a dateline.
const LONGEST_LINE: usize = 200;

/// Bytes of the longest dateline at the head of a paragraph.
const LONGEST_HEAD: usize = 160;

/// Reads a line that is a dateline and nothing else; it may lack a date only when it is signed.
pub(crate) fn dateline_alone(text: &str) -> Option<Dateline<'_>> {
    if text.len() > LONGEST_LINE {
        return None;
    }
    let pieces = told(text)?;
    let dateline = Reading { pieces: &pieces, alone: true }.dateline()?;
    let signed =
        dateline.author.is_some() || (dateline.signed && LEXICON.opens_writer(&fold(text)));
    let dated = dateline.date.is_some() || (dateline.day && dateline.outlet.is_some());
    (dated || signed).then_some(dateline)
}

/// Reads the head of a paragraph up to the dash, the colon or the full stop before its story.
pub(crate) fn dateline_at_head(text: &str) -> Option<Dateline<'_>> {
    let longest =
        text.char_indices().map(|(at, _)| at).take_while(|&at| at <= LONGEST_HEAD).last()?;
    let pieces = told_at_head(if text.len() <= LONGEST_HEAD { text } else { &text[..longest] })?;
    let reading = Reading { pieces: &pieces, alone: false };
    let dateline = reading.dateline()?;
    let by_stop = pieces.last()?.0.mark == Mark::Stop;
    let in_capitals = reading.places().next().is_some_and(is_in_capitals);
    let says_who = dateline.outlet.is_some() || dateline.signed;
    let says_where = reading.places().next().is_some();
    let accepted = match &dateline.date {
        // "Orsk, 3 May 2024. The rain had stopped." is how a story may begin.
        Some(_) => says_who || in_capitals || (says_where && !by_stop),
        None => says_who && !by_stop && (dateline.day || reading.ends_in(dateline.outlet)),
    };
    accepted.then_some(dateline)
}

/// An outlet alone on its line, beside the line that says when.
pub(crate) fn is_outlet_alone(text: &str) -> bool {
    matches!(kind_of(text), Some(Kind::Outlet(_) | Kind::Articled(_)))
}

/// What a piece is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind<'t> {
    Date,
    /// A day without its year: no date, but the mark of a dateline.
    Day,
    /// Who wrote it, and where or for whom where the piece says so.
    Writer(Writer<'t>),
    /// An outlet by a noun of the trade.
    Outlet(&'t str),
    /// An outlet by its article, or a town ("La Paz").
    Articled(&'t str),
    /// What kind of text it is, or a note of agencies.
    Label,
    /// A place, and in some positions a person or an outlet.
    Name(&'t str),
}

#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
struct Writer<'t> {
    author: Option<&'t str>,
    outlet: Option<&'t str>,
    /// "in Orsk" stands in the same piece.
    placed: bool,
}

type Told<'t> = (Piece<'t>, Kind<'t>);

/// Every piece of `text` with what it is; `None` when one of them is nothing that we know.
fn told(text: &str) -> Option<Vec<Told<'_>>> {
    let pieces = cut(text, date_in(text).map(|(range, _)| range));
    pieces.into_iter().map(|piece| Some((piece, kind(&piece)?))).collect()
}

/// The pieces up to the last strong mark before the first that is nothing that we know.
fn told_at_head(text: &str) -> Option<Vec<Told<'_>>> {
    let pieces = cut(text, date_in(text).map(|(range, _)| range));
    let told: Vec<Told<'_>> =
        pieces.into_iter().map_while(|piece| Some((piece, kind(&piece)?))).collect();
    let divides = |(piece, _): &Told<'_>| matches!(piece.mark, Mark::Stop | Mark::Bar);
    let date = told.iter().position(|(_, kind)| *kind == Kind::Date);
    let last =
        told.iter().rposition(divides).filter(|&last| date.is_none_or(|date| date <= last))?;
    Some(told[..=last].to_vec())
}

fn kind<'t>(piece: &Piece<'t>) -> Option<Kind<'t>> {
    if piece.is_date {
        return Some(Kind::Date);
    }
    let kind = kind_of(piece.words);
    if !piece.in_brackets {
        return kind;
    }
    // "(World Desk)" behind place and date is no person; what else stands there is no story.
    match kind {
        Some(Kind::Writer(Writer { author: None, .. })) if is_name(piece.words, 1..=5) => {
            Some(Kind::Name(piece.words))
        }
        None if piece.words.starts_with(char::is_uppercase) => Some(Kind::Label),
        kind => kind,
    }
}

fn kind_of(words: &str) -> Option<Kind<'_>> {
    let folded = fold(words);
    if date_line(&format!("{words} 2000")).is_some() {
        return Some(Kind::Day);
    }
    if is_label(words, &folded) {
        return Some(Kind::Label);
    }
    if let Some(writer) = by_writer(words) {
        return Some(writer);
    }
    if LEXICON.is_articled_town(&folded) {
        return Some(Kind::Name(words));
    }
    if is_outlet_name(words) && !opens_with_writer(&folded) {
        if names_outlet(words) {
            return Some(Kind::Outlet(words));
        }
        if has_article(words) {
            return Some(Kind::Articled(words));
        }
    }
    if names_writer(words, &folded) {
        let writer = staff_writer(words);
        // "Desk for Press Freedom" is an office of its own.
        let outlet = writer.outlet.filter(|_| LEXICON.opens_writer(&folded));
        return Some(Kind::Writer(Writer { outlet, ..writer }));
    }
    place(words).map(Kind::Name)
}

/// Words of the longest "de notre envoyée spéciale à Port-Ansel, …" without its marks.
const LONGEST_WRITER: usize = 9;

/// "Analysis", « Communiqué et reportage », "avec agences", « édition du », "posted on", a year.
fn is_label(words: &str, folded: &str) -> bool {
    let around_date = || folded.split(' ').all(is_around_date) && words != "Paris";
    let is_year = || folded.len() == 4 && folded.bytes().all(|c| c.is_ascii_digit());
    LEXICON.is_kind_of_text(folded)
        || around_date()
        || is_year()
        || unnamed_agencies(words).is_some()
}

fn unnamed_agencies(words: &str) -> Option<Note<'_>> {
    agency_line(words).into_iter().next().filter(|note| note.origin.is_none())
}

/// "By Jane Roe in Orsk", "Special report by Jane Roe", "par Agence du Port".
fn by_writer(words: &str) -> Option<Kind<'_>> {
    let from = [" by ", " par "].iter().find_map(|by| {
        let at = words.find(by)?;
        LEXICON.is_kind_of_text(&fold(&words[..at])).then_some(at + 1)
    });
    let words = &words[from.unwrap_or(0)..];
    let byline = introduced(words)?;
    if byline.author.is_none() {
        let name = words.split_once(char::is_whitespace)?.1;
        return (is_outlet_name(name) && names_outlet(name)).then_some(Kind::Outlet(name));
    }
    let rest = Writer { author: byline.author, ..staff_writer(byline.rest) };
    (byline.rest.is_empty() || rest.placed || rest.outlet.is_some()).then_some(Kind::Writer(rest))
}

fn opens_with_writer(folded: &str) -> bool {
    LEXICON.opens_writer(folded)
        || folded.split(' ').next().is_some_and(|word| LEXICON.is_writer(word))
}

/// "De notre envoyée spéciale à Orsk", "West Africa correspondent": not "reporter killed".
fn names_writer(words: &str, folded: &str) -> bool {
    let is_of_title = |word: &str| {
        is_name(word, 1..=1)
            || LEXICON.is_writer(&fold(word))
            || matches!(
                word,
                "spécial"
                    | "spéciale"
                    | "special"
                    | "in"
                    | "at"
                    | "for"
                    | "à"
                    | "au"
                    | "en"
                    | "pour"
            )
    };
    folded.split(' ').any(|word| LEXICON.is_writer(word))
        && words.split_whitespace().count() <= LONGEST_WRITER
        && (LEXICON.opens_writer(folded) || words.split_whitespace().all(is_of_title))
}

/// What else stands in the piece that names the writer: "… in Orsk", "… for The Port Ledger",
/// « … Claire Orr ».
fn staff_writer(words: &str) -> Writer<'_> {
    let behind = |openers: &[&str]| {
        let at = openers.iter().find_map(|opener| Some(find_word(words, opener)? + opener.len()));
        at.map(|at| words[at..].trim())
    };
    let outlet = behind(&["for", "pour"]).filter(|name| is_outlet_name(name));
    let placed = behind(&["in", "at", "from", "à", "au", "en", "de"])
        .is_some_and(|place| place.starts_with(char::is_uppercase));
    let last = words.split_whitespace().rev().take_while(|word| is_name(word, 1..=1)).last();
    let name = last.map(|word| &words[word.as_ptr() as usize - words.as_ptr() as usize..]);
    let author = name
        .filter(|name| !placed && outlet.is_none() && name.len() < words.len())
        .filter(|name| is_name(name, 2..=4))
        .and_then(personal);
    Writer { author, outlet, placed }
}

/// Where `word` stands in `text` as a word of its own.
fn find_word(text: &str, word: &str) -> Option<usize> {
    text.split_whitespace()
        .find(|found| *found == word)
        .map(|found| found.as_ptr() as usize - text.as_ptr() as usize)
}

/// "Orsk", "eastern Umdara", "From Orsk".
fn place(words: &str) -> Option<&str> {
    let rest = LEXICON.without_direction(words);
    let name = rest.strip_prefix("From ").unwrap_or(rest);
    (is_name(name, 1..=6) && name.starts_with(char::is_uppercase)).then_some(name)
}

fn is_in_capitals(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= 3 && letters.clone().all(char::is_uppercase)
}

/// The pieces of one dateline, read together.
struct Reading<'p, 't> {
    pieces: &'p [Told<'t>],
    /// On a line of its own.
    alone: bool,
}

impl<'t> Reading<'_, 't> {
    fn dateline(&self) -> Option<Dateline<'t>> {
        if self.pieces.len() > MOST_PIECES {
            return None;
        }
        let author = self.author();
        Some(Dateline {
            author,
            outlet: self.outlet().filter(|outlet| Some(*outlet) != author),
            date: self.date(),
            day: self.pieces.iter().any(|(_, kind)| *kind == Kind::Day),
            signed: author.is_some() || self.writers().next().is_some(),
            note: self.pieces.iter().find_map(|(piece, _)| unnamed_agencies(piece.words)),
            lone_name: self.lone_name(),
        })
    }

    fn writers(&self) -> impl Iterator<Item = Writer<'t>> {
        self.pieces.iter().filter_map(|(_, kind)| match kind {
            Kind::Writer(writer) => Some(*writer),
            _ => None,
        })
    }

    fn places(&self) -> impl Iterator<Item = &'t str> {
        self.pieces.iter().filter_map(|(_, kind)| match kind {
            Kind::Name(name) => Some(*name),
            _ => None,
        })
    }

    fn name_at(&self, at: usize) -> Option<&'t str> {
        match self.pieces.get(at)?.1 {
            Kind::Name(name) => Some(name),
            _ => None,
        }
    }

    fn date_at(&self) -> Option<usize> {
        self.pieces.iter().position(|(_, kind)| *kind == Kind::Date)
    }

    /// The date, or the day here and the year there: "22 August (Northgate Press, 2022)".
    fn date(&self) -> Option<(&'t str, DateLine)> {
        if let Some(at) = self.date_at() {
            let words = self.pieces[at].0.words;
            return Some((words, date_line(words)?));
        }
        let words = self.pieces.iter().map(|(piece, _)| piece.words);
        let year = words.clone().find(|words| words.len() == 4 && words.parse::<u16>().is_ok())?;
        words.clone().find_map(|day| Some((day, date_line(&format!("{day} {year}"))?)))
    }

    fn lone_name(&self) -> Option<&'t str> {
        let told = |told: &&Told<'t>| told.1 != Kind::Label;
        let mut pieces = self.pieces.iter().filter(told);
        let (one, other) = (pieces.next()?, pieces.next()?);
        if pieces.next().is_some() || one.0.mark != Mark::Bar {
            return None;
        }
        match (one.1, other.1) {
            (Kind::Date, Kind::Date) => None,
            (Kind::Date, _) => Some(other.0.words),
            (_, Kind::Date) => Some(one.0.words),
            _ => None,
        }
    }

    fn author(&self) -> Option<&'t str> {
        self.writers().find_map(|writer| writer.author).or_else(|| self.unintroduced())
    }

    /// A name of two or three words in front of the outlet, at the end of a line that names
    /// outlet and place, or behind "our correspondent in Orsk".
    fn unintroduced(&self) -> Option<&'t str> {
        if !self.alone || self.named_outlet().or_else(|| self.articled_outlet()).is_none() {
            return None;
        }
        let last = self.pieces.len() - 1;
        let others = self.places().count() > 1;
        (0..=last).find_map(|at| {
            let name = self.name_at(at).filter(|name| looks_personal(name))?;
            let before = at.checked_sub(1).map(|before| self.pieces[before]);
            let opens = at == 0
                && others
                && (matches!(self.pieces.get(1)?.1, Kind::Outlet(_) | Kind::Articled(_))
                    || self.pieces[0].0.words.starts_with("From "));
            let closes = at == last
                && others
                && before.is_some_and(|(piece, _)| matches!(piece.mark, Mark::Bar | Mark::Stop));
            let follows = matches!(before, Some((_, Kind::Writer(writer))) if writer.placed && writer.author.is_none());
            (opens || closes || follows).then(|| personal(name))?
        })
    }

    fn outlet(&self) -> Option<&'t str> {
        self.named_outlet()
            .or_else(|| self.articled_outlet().filter(|_| self.name_at(0).is_some()))
            .or_else(|| self.bracketed_outlet())
            .or_else(|| self.articled_outlet())
            .or_else(|| self.outlet_by_place())
    }

    /// By a noun of the trade.
    fn named_outlet(&self) -> Option<&'t str> {
        self.pieces
            .iter()
            .find_map(|(_, kind)| match kind {
                Kind::Outlet(name) => Some(*name),
                _ => None,
            })
            .or_else(|| self.writers().find_map(|writer| writer.outlet))
    }

    fn articled_outlet(&self) -> Option<&'t str> {
        self.pieces.iter().enumerate().find_map(|(at, (_, kind))| match kind {
            Kind::Articled(name) if at > 0 || !is_in_capitals(name) => Some(*name),
            _ => None,
        })
    }

    /// "ORSK, 3 May 2024 (Halcyon) –", "ORSK, Umdara (Halcyon) –", "(AIC) Orsk,": not the
    /// country of "Orsk (Umdara), 3 May 2024".
    fn bracketed_outlet(&self) -> Option<&'t str> {
        self.pieces.iter().enumerate().find_map(|(at, (piece, kind))| {
            let Kind::Name(name) = kind else { return None };
            let before = at.checked_sub(1).map(|before| self.pieces[before].1);
            let ends_head = !self.alone && at + 1 == self.pieces.len();
            let behind_country =
                at >= 2 && self.name_at(at - 1).is_some() && self.name_at(at - 2).is_some();
            let is_outlet = before == Some(Kind::Date)
                || ends_head
                || behind_country
                || is_agency(name)
                || (is_in_capitals(name) && name.len() <= 6);
            (piece.in_brackets && is_outlet).then_some(*name)
        })
    }

    /// The one name behind the date, or set off by dashes, where another name is the place.
    fn outlet_by_place(&self) -> Option<&'t str> {
        let date = self.date_at()?;
        let labelled = self.pieces.iter().any(|(_, kind)| *kind == Kind::Label);
        let divided = |at: usize| self.pieces[at].0.mark == Mark::Bar;
        let mut found = (1..self.pieces.len()).filter_map(|at| {
            let name = self.name_at(at).filter(|_| !self.pieces[at].0.in_brackets)?;
            let set_off = divided(at - 1) && (divided(at) || (self.alone && at > date));
            let labelled = labelled && self.alone && at > date;
            let is_free = self.alone && at > date && !name.contains(' ');
            let is_person = looks_personal(name) && !labelled;
            ((set_off || labelled || is_free) && !is_person).then_some(name)
        });
        let name = found.next().filter(|_| found.next().is_none())?;
        (self.places().count() > 1 && !is_staff(name)).then_some(name)
    }

    /// The last piece is this outlet in brackets: "ORSK (Halcyon) –".
    fn ends_in(&self, outlet: Option<&str>) -> bool {
        self.pieces
            .last()
            .is_some_and(|(piece, _)| piece.in_brackets && outlet == Some(piece.words))
    }
}

/// Pieces of the longest dateline.
const MOST_PIECES: usize = 9;

/// Two or three words in capitals and small letters, as people are called.
fn looks_personal(name: &str) -> bool {
    is_name(name, 2..=3)
        && personal(name).is_some()
        && !is_in_capitals(name)
        && leading_name(name) == name
}
