//! What words mean for times. The senses are shared; each language has a table of its words.

mod english;
mod french;

use crate::phrases::Phrases;
use record::{Language, TimeUnit};
use std::sync::LazyLock;

/// What a word or phrase does in an expression of time.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Sense {
    /// A month; 1 is January.
    Month(i8),
    /// A month that is also a name or a verb: alone it must be governed ("in May").
    MonthOrElse(i8),
    /// A month cut short to what is also a number ("sept"): only beside a day, a year, a month.
    MonthBeside(i8),
    /// A day of the week; 1 is Monday.
    Weekday(i8),
    /// An abbreviation of a weekday that is also a word ("Sun.", "mar."): only beside a date.
    WeekdayOrElse(i8),
    /// Days of a week as a habit: "Mondays".
    Weekdays,
    /// A season.
    Season(Season),
    /// A season that is also a word ("fall", "été"): only governed, or with its year.
    SeasonOrElse(Season),
    /// "week", "mois".
    Unit(TimeUnit),
    /// "weeks", "années": several, without saying how many.
    Many(TimeUnit),
    /// Two weeks in one word.
    Fortnight,
    /// Days from the day of the report: "yesterday" is -1.
    DayAway(i32),
    /// Days from the day that the story speaks of: "the day before" is -1.
    DayBeside(i32),
    /// A stretch without bounds up to the report: "recently".
    Lately,
    /// "night": a part of a day, or a unit after a number.
    Night,
    /// A day of every year with a name.
    Feast(Feast),
    /// "over the weekend": the nearest, unless more is said.
    Weekend,
    /// "so far this year", "year to date".
    SoFar(TimeUnit),
    /// "to date": up to the day of the report.
    ToNow,
    /// "nineties": ten years, by the first.
    Tens(i16),
    /// A part of a day; it stays in the words.
    DayPart,
    /// "last" -1, "this" 0, "next" 1.
    Which(i8),
    /// The same of several: "recent", "derniers".
    WhichMany(i8),
    /// "early", "mid", "late", "the end of".
    Piece(Piece),
    /// "earlier", "plus tôt": before now in what follows.
    Earlier,
    /// "later", "plus tard".
    Later,
    /// "half", "semestre", after an ordinal.
    Halves,
    /// "all day", "toute la semaine": one, however governed.
    Whole,
    /// "Q3".
    Quarter(i8),
    /// "H2".
    HalfYear(i8),
    /// "ago", after a length.
    Ago,
    /// "il y a", before a length.
    AgoFirst,
    /// "from now", after a length.
    FromNow,
    /// "en": governs what follows.
    In,
    /// "in": the same, and before a length it may be the future.
    InOrAhead,
    /// "dans": the same, and before a length it is the future.
    Ahead,
    /// Any other word that governs a time without changing it: "on", "during", "pendant".
    Govern,
    /// "since", "depuis", "from … on".
    Since,
    /// "after".
    After,
    /// "before".
    Before,
    /// "until", "by".
    Until,
    /// "from": begins a range, or is open.
    From,
    /// "to", "through", "au": joins a range, or governs.
    To,
    /// "between".
    Between,
    /// "onwards": what stands before it begins something.
    Onward,
    /// "and", "et", "or".
    And,
    /// "of", "de", "du": may begin a range.
    Of,
    /// "the", "le".
    Article,
    /// "a", "une": counts as one before a unit, where something governs it.
    One,
    /// "several", "quelques".
    Few,
    /// "a couple of".
    Couple,
    /// "half a".
    Half,
    /// "about", "environ".
    About,
    /// "at least", "more than", "moins de" before a length.
    Limit,
    /// "every", "chaque".
    Every,
    /// "daily", "annuel".
    Often,
    /// "old", "âgé de": what stands beside it is an age.
    Age,
}

/// A season of the northern year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// A day of every year with a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Feast {
    /// The same day each year: month and day.
    On(i8, i8),
    /// Days from Easter Sunday.
    Easter(i32),
    /// The `nth` such weekday of a month, and days after it.
    Weekday { month: i8, weekday: i8, nth: i8, then: i32 },
}

/// A part of a longer time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Piece {
    Early,
    Mid,
    Late,
}

/// The tables of a language.
#[derive(Debug)]
pub(super) struct Words {
    /// What words mean in a time.
    pub senses: Phrases<Sense>,
    /// Words that turn what stands near them to the future (true) or the past (false).
    pub turns: Phrases<bool>,
    /// The language writes the month before the day in 5/12/2024.
    pub month_first: Option<bool>,
    /// "of" is also "from": "du 3 au 5 mars".
    pub of_is_from: bool,
    /// The word that stands between two of which one is.
    pub or: &'static str,
    /// "Last Wednesday" is of the week before, since the latest is "on Wednesday".
    pub of_week_before: &'static [&'static str],
    /// "Week 31" is one of the year, and no day of a trial or a league.
    pub numbered_weeks: bool,
    /// Weekdays and months begin with a capital.
    pub capitals: bool,
    /// What follows a weekday or month in the name of a newspaper: "Sunday Times".
    pub names_after: &'static [&'static str],
    /// What stands before a weekday in the name of an event: "Bloody Sunday".
    pub names_before: &'static [&'static str],
    /// What stands beside a feast that is another day, or no day: "Christmas tree".
    pub no_feast: &'static [&'static str],
    /// What a language adds to a verb in the future, and in the past.
    pub turn_of_ending: fn(&str) -> Option<bool>,
}

static ENGLISH: LazyLock<Words> = LazyLock::new(english::words);
static FRENCH: LazyLock<Words> = LazyLock::new(french::words);

/// The tables of a language that has some.
pub(super) fn of(language: Language) -> Option<&'static Words> {
    match language {
        Language::English => Some(&ENGLISH),
        Language::French => Some(&FRENCH),
        _ => None,
    }
}
