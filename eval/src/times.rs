//! How well times are read: the end-to-end cases of Recognizers-Text, where they apply.
//!
//! A case is a sentence with every time in it. It applies when all of them are dates, ranges
//! of days, durations, or parts of a day named by a word, and their values follow from the
//! words. What does not apply: clock times and what recurs, which we keep as words; values
//! that are a convention of that program alone ("a few days" as three of them, "that week"
//! as this one). A case is right when the same words are found, each with the same value,
//! and nothing else.

use crate::facets::Facet;
use crate::recognizers::{Half, half_of, read};
use crate::rows::Group;
use record::{
    CleanText, CodePoints, Day, Found, FoundIn, Interval, Precision, Time, TimeKind, TimeUnit,
};
use serde::Deserialize;
use std::fmt::Write as _;
use std::path::Path;

/// The cases, below the data folder.
const CASES: [(&str, &str); 2] = [
    ("en", "data/recognizers-text-specs/DateTime/English/DateTimeModel.json"),
    ("fr", "data/recognizers-text-specs/DateTime/French/DateTimeModel.json"),
];

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Case {
    input: String,
    context: Option<Reference>,
    results: Vec<Expected>,
}

#[derive(Deserialize)]
struct Reference {
    #[serde(rename = "ReferenceDateTime")]
    day: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Expected {
    text: String,
    #[serde(default)]
    start: Option<usize>,
    #[serde(default)]
    type_name: Option<String>,
    #[serde(default)]
    resolution: Option<Resolution>,
}

#[derive(Deserialize)]
struct Resolution {
    #[serde(default)]
    values: Vec<Value>,
}

#[derive(Deserialize)]
struct Value {
    #[serde(default)]
    timex: Option<String>,
    #[serde(rename = "value", default)]
    day: Option<String>,
    #[serde(default)]
    start: Option<String>,
    #[serde(default)]
    end: Option<String>,
    #[serde(rename = "Mod", default)]
    modifier: Option<String>,
}

/// Words at the ends of a time that change nothing in it; the gold has them now and then.
const EDGES: [&str; 24] = [
    "the", "on", "in", "at", "for", "a", "le", "la", "les", "l'", "en", "au", "aux", "à", "du",
    "de", "d'", "des", "dans", "pour", "ce", "of", "un", "une",
];

/// Scores the cases that are on this machine.
pub fn score(data: &Path) -> Result<Vec<Group>, String> {
    let mut groups = Vec::new();
    for (language, path) in CASES {
        let Some(cases) = read::<Case>(&data.join(path))? else { continue };
        for (half, name) in [(Half::Dev, "dev"), (Half::Score, "score")] {
            let mut facets = Vec::new();
            for (known, name) in [(true, "cases right"), (false, "cases right, day not given")] {
                let judged: Vec<bool> = cases
                    .iter()
                    .filter(|case| half_of(&case.input) == half && case.context.is_some() == known)
                    .filter(|case| case.applies())
                    .map(|case| case.judge(language).is_empty())
                    .collect();
                let right = judged.iter().filter(|right| **right).count();
                if !judged.is_empty() {
                    facets.push(Facet { name, right, stated: judged.len() });
                }
            }
            groups.push(Group {
                name: format!("times {name} {language}"),
                facets,
                ..Group::default()
            });
        }
    }
    Ok(groups)
}

/// What is wrong in the cases of the first half, in both languages.
pub fn errors(data: &Path) -> Result<String, String> {
    let mut out = String::new();
    for (language, path) in CASES {
        let Some(cases) = read::<Case>(&data.join(path))? else { continue };
        for case in cases.iter().filter(|case| half_of(&case.input) == Half::Dev && case.applies())
        {
            let wrong = case.judge(language);
            if !wrong.is_empty() {
                let day = case.context.as_ref().map_or("no day", |context| &context.day);
                writeln!(out, "== {language} {day}: {}", case.input.trim())
                    .expect("a String takes all that is written");
                out.extend(wrong);
            }
        }
    }
    Ok(out)
}

impl Case {
    fn applies(&self) -> bool {
        self.results.iter().all(Expected::applies)
    }

    /// One line for each difference; none when the case is right.
    fn judge(&self, language: &str) -> Vec<String> {
        let found =
            |value: &str| Some(Found { value: value.into(), place: FoundIn::Words, span: None });
        let mut clean: CleanText = testkit::clean_text(&self.input);
        clean.facts.language = found(language);
        clean.facts.date = self.context.as_ref().and_then(|context| found(&context.day));
        let annotated = annotate::annotate(clean);
        // What recurs is of no type that applies; theirs is not asked for either.
        let mut ours: Vec<&Time> =
            annotated.times.iter().filter(|time| time.kind != TimeKind::Recurring).collect();
        let mut wrong = Vec::new();
        for expected in &self.results {
            let at = ours.iter().position(|time| expected.is_at(time, &self.input));
            match at.map(|at| ours.remove(at)) {
                None => wrong.push(format!("   missed {expected}\n")),
                Some(time) if !expected.is_value(time, self.context.is_some()) => {
                    wrong
                        .push(format!("   value  {expected}; ours {}\n", drawn(time, &self.input)));
                }
                Some(_) => {}
            }
        }
        wrong.extend(ours.iter().map(|time| format!("   extra  {}\n", drawn(time, &self.input))));
        wrong
    }
}

impl Expected {
    fn values(&self) -> &[Value] {
        self.resolution.as_ref().map_or(&[], |resolution| &resolution.values)
    }

    fn kind(&self) -> &str {
        self.type_name.as_deref().unwrap_or("").trim_start_matches("datetimeV2.")
    }

    fn applies(&self) -> bool {
        let timex = |value: &Value| value.timex.clone().unwrap_or_default();
        let convention = self.values().iter().any(|value| {
            value.modifier.as_deref() == Some("ref_undef")
                || timex(value).starts_with("SY")
                || timex(value).starts_with("FY")
        });
        let words = format!(" {} ", self.text.to_lowercase());
        let vague = [" few ", " several ", " some ", " quelques ", " plusieurs "];
        let by_convention = convention || vague.iter().any(|word| words.contains(word));
        let day_part = || {
            let parts = ["TMO", "TAF", "TEV", "TNI", "TDT"];
            self.values().iter().all(|value| parts.iter().any(|part| timex(value).ends_with(part)))
        };
        match self.kind() {
            "date" | "daterange" | "duration" => !by_convention,
            "datetimerange" => !by_convention && day_part(),
            _ => false,
        }
    }

    /// The same words but for those at the edges; the place where it is told.
    fn is_at(&self, time: &Time, input: &str) -> bool {
        let ours = core(time.span.of(input));
        let start = CodePoints::of(input).span(time.span).start;
        let near = self.start.is_none_or(|theirs| start.abs_diff(theirs) <= EDGE_LETTERS);
        near && ours == core(&self.text)
    }

    fn is_value(&self, time: &Time, day_given: bool) -> bool {
        if self.kind() == "duration" {
            let seconds =
                time.length.and_then(|length| Some(length.amount? * seconds_of(length.unit)));
            let told = |value: &Value| value.day.as_ref()?.parse::<f64>().ok();
            return seconds.is_some_and(|ours| {
                self.values().iter().filter_map(told).any(|theirs| (ours - theirs).abs() < 1.0)
            });
        }
        match time.interval {
            Some(ours) => self.values().iter().any(|value| value.is_interval(ours, time)),
            // Without the day of the report nothing should have been told; nor where gold has
            // no value either.
            None => {
                !day_given && time.kind != TimeKind::Duration
                    || self.values().iter().all(Value::is_unresolved)
            }
        }
    }
}

/// Letters by which two spans of the same words may lie apart.
const EDGE_LETTERS: usize = 12;

impl Value {
    fn is_unresolved(&self) -> bool {
        self.day.as_deref() == Some("not resolved")
    }

    fn is_interval(&self, ours: Interval, time: &Time) -> bool {
        let day = |text: &Option<String>| {
            text.as_ref().and_then(|text| text.get(..10).map(str::to_owned))
        };
        let same =
            |ours: Option<Day>, theirs: &Option<String>| ours.map(|day| day.to_string()) == *theirs;
        if let Some(theirs) = day(&self.day) {
            let Ok(theirs) = theirs.parse::<jiff::civil::Date>() else { return false };
            let one = same(ours.from, &day(&self.day)) && span_days(ours) == Some(1);
            // "two months ago" is a day there, and with us the month that has it.
            let counted =
                time.approximate && time.precision > Precision::Day && time.kind == TimeKind::Date;
            return one || counted && holds(ours, theirs);
        }
        let (start, end) = (day(&self.start), day(&self.end));
        if self.timex.as_ref().is_some_and(|timex| timex.contains('T')) {
            return same(ours.from, &start) && span_days(ours) == Some(1);
        }
        same(ours.from, &start) && (same(ours.to, &end) || same(last_unit(ours, time), &end))
    }
}

/// The beginning of the last day, month or year of a range: there, a range ends with it.
fn last_unit(ours: Interval, time: &Time) -> Option<Day> {
    let to = civil(ours.to?)?;
    let back = match time.precision {
        Precision::Day => jiff::Span::new().days(1),
        Precision::Week => jiff::Span::new().weeks(1),
        Precision::Month => jiff::Span::new().months(1),
        Precision::Season => jiff::Span::new().months(3),
        Precision::Year => jiff::Span::new().years(1),
        _ => return None,
    };
    let last = (time.kind == TimeKind::Range).then(|| to.checked_sub(back).ok())??;
    Some(Day {
        year: last.year(),
        month: last.month().unsigned_abs(),
        day: last.day().unsigned_abs(),
    })
}

fn civil(day: Day) -> Option<jiff::civil::Date> {
    jiff::civil::Date::new(day.year, day.month.cast_signed(), day.day.cast_signed()).ok()
}

fn span_days(interval: Interval) -> Option<i32> {
    Some((civil(interval.to?)? - civil(interval.from?)?).get_days())
}

fn holds(interval: Interval, day: jiff::civil::Date) -> bool {
    let from = interval.from.and_then(civil).is_some_and(|from| from <= day);
    from && interval.to.and_then(civil).is_some_and(|to| day < to)
}

/// Seconds of a unit, as that program counts them.
fn seconds_of(unit: TimeUnit) -> f64 {
    const DAY: f64 = 86_400.0;
    match unit {
        TimeUnit::Second => 1.0,
        TimeUnit::Minute => 60.0,
        TimeUnit::Hour => 3600.0,
        TimeUnit::Day => DAY,
        TimeUnit::Weekend => 2.0 * DAY,
        TimeUnit::Week => 7.0 * DAY,
        TimeUnit::Month => 30.0 * DAY,
        TimeUnit::Quarter => 90.0 * DAY,
        TimeUnit::Year => 365.0 * DAY,
        TimeUnit::Decade => 3650.0 * DAY,
        TimeUnit::Century => 36500.0 * DAY,
    }
}

/// Words in small letters, without those at the edges that change nothing.
fn core(words: &str) -> String {
    // The full stop of an abbreviation, or of the sentence, is in the gold now and then.
    let words = words.trim_end_matches('.');
    let lower =
        words.to_lowercase().replace(['\u{2019}'], "'").replace("l'", "l' ").replace("d'", "d' ");
    let mut words: Vec<&str> = lower.split_whitespace().collect();
    while words.len() > 1 && EDGES.contains(&words[0]) {
        words.remove(0);
    }
    words.join(" ")
}

fn drawn(time: &Time, input: &str) -> String {
    let day = |day: Option<Day>| day.map_or("..".to_string(), |day| day.to_string());
    let interval =
        time.interval.map_or("no days".to_string(), |i| format!("{}/{}", day(i.from), day(i.to)));
    let length = time.length.map_or(String::new(), |l| format!(" {:?} {}", l.amount, l.unit));
    format!("[{}] {} {} {interval}{length}", time.span.of(input), time.kind, time.precision)
}

impl std::fmt::Display for Expected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "[{}] {}", self.text, self.kind())?;
        for value in self.values() {
            let part = |text: &Option<String>| text.clone().unwrap_or_default();
            write!(f, " {}{}/{}", part(&value.day), part(&value.start), part(&value.end))?;
        }
        Ok(())
    }
}
