//! A redacted copy of a case: chosen names are replaced, and everything else is made anew.
//!
//! Nothing is carried over but the stories with their names replaced, what is known of each
//! report, and marks: the copy is read and linked from these as any reports are. So no id, hash,
//! original, file name, setting, skipped file, judgement or index of it can hold a name that the
//! stories no longer hold.

mod names;

pub use names::{Names, REMOVED};

use crate::settings::settings;
use crate::{Linking, Options, link_all, read_report};
use record::ActorClass;
use record::plain::single_spaced;
use store::{Case, Error, StoredFact, StoredReport};

/// So many reports are written at a time.
const BATCH_REPORTS: usize = 64;

/// A name that is to be replaced, with other spellings of it, and what to put in its place.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Chosen {
    /// The name, then other spellings.
    pub names: Vec<String>,
    /// The label; made up where there is none.
    pub label: Option<String>,
}

impl Chosen {
    /// Reads a list, one a line: `Ilda Marne`, `Ilda Marne | I. Marne = the ferrywoman`. Lines
    /// that are empty or begin with `#` say nothing.
    pub fn list(text: &str) -> Vec<Self> {
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.map(Self::of_line).filter(|one| !one.names.is_empty()).collect()
    }

    fn of_line(line: &str) -> Self {
        let (names, label) = line.split_once('=').map_or((line, None), |(a, b)| (a, Some(b)));
        let names = names.split('|').map(str::trim).filter(|name| !name.is_empty());
        let label = label.map(str::trim).filter(|label| !label.is_empty());
        Self { names: names.map(str::to_owned).collect(), label: label.map(str::to_owned) }
    }
}

/// All spellings that the case knows of the chosen, each with its label: "Person-A", "Group-B",
/// which are read as names; "Person A" has an article in it.
pub fn names_of(case: &Case, chosen: &[Chosen]) -> Result<Names, Error> {
    let mut names = Names::default();
    for (at, one) in chosen.iter().enumerate() {
        let mut spellings = one.names.clone();
        let mut class = ActorClass::Person;
        for name in &one.names {
            for id in case.find_actors(name)? {
                let Some(actor) = case.actor(id)? else { continue };
                class = actor.summary.class;
                spellings.extend(actor.namings.into_iter().map(|naming| naming.name));
                spellings.push(actor.summary.label);
            }
        }
        let label = one.label.clone().unwrap_or_else(|| format!("{}-{}", noun(class), letter(at)));
        for spelling in &spellings {
            names.add(spelling, &label, class == ActorClass::Person);
        }
    }
    Ok(names)
}

/// A copy of `case` with these names replaced, in memory: nothing of it touches the disk.
pub fn redacted_copy(case: &Case, names: &Names) -> Result<Case, Error> {
    let copy = Case::in_memory()?;
    let mut settings = settings(Options::default());
    settings.push(("names".to_owned(), "replaced".to_owned()));
    copy.set_settings(&settings);
    let mut marks = Vec::new();
    let mut batch = Vec::new();
    for (number, summary) in (1..).zip(case.reports()?) {
        let Some(report) = case.report(summary.id)? else { continue };
        let file = format!("report-{number:04}.txt");
        let Ok(redacted) = ingest::plain_text(redacted(&report, names).into_bytes(), file) else {
            continue;
        };
        if let Some(mark) = report.mark {
            marks.push((redacted.id, mark));
        }
        batch.push(read_report(redacted));
        if batch.len() == BATCH_REPORTS {
            copy.write(&batch)?;
            batch.clear();
        }
    }
    copy.write(&batch)?;
    for (report, mark) in marks {
        let note = mark.note.map(|note| names.redact(&note));
        copy.mark(report, Some(mark.standing), REMOVED, note.as_deref())?;
    }
    link_all(&copy, Linking::Touched)?;
    Ok(copy)
}

/// A report as a text with front matter: what is known of it, and its story.
fn redacted(report: &StoredReport, names: &Names) -> String {
    let mut text = "---\n".to_owned();
    let facts = [
        ("title", &report.title),
        ("outlet", &report.outlet),
        ("author", &report.author),
        ("date", &report.date),
        ("language", &report.language),
    ];
    for (name, fact) in facts {
        if let Some(value) = one_line(fact.as_ref()) {
            text.extend([name, ": ", &names.redact(&value), "\n"]);
        }
    }
    // An address is of no use with a part missing, and would tell what the part was.
    let addresses = [&report.canonical, &report.url];
    let mut addresses = addresses.into_iter().filter_map(|fact| one_line(fact.as_ref()));
    if let Some(address) = addresses.find(|address| !names.are_in(address)) {
        text.extend(["url: ", &address, "\n"]);
    }
    text.push_str("---\n\n");
    text.push_str(&names.redact(report.story().trim()));
    text.push('\n');
    text
}

fn one_line(fact: Option<&StoredFact>) -> Option<String> {
    Some(single_spaced(&fact?.value)).filter(|value| !value.is_empty())
}

fn noun(class: ActorClass) -> &'static str {
    match class {
        ActorClass::Person => "Person",
        ActorClass::Body => "Group",
        ActorClass::State => "State",
        ActorClass::Place => "Place",
    }
}

/// A, B, …, Z, AA, AB, …
fn letter(at: usize) -> String {
    let last = char::from(b'A' + u8::try_from(at % 26).expect("below 26"));
    if at < 26 { last.to_string() } else { format!("{}{last}", letter(at / 26 - 1)) }
}

#[cfg(test)]
mod tests {
    use super::{Chosen, letter};

    #[test]
    fn a_list_of_names_is_read() {
        let list =
            Chosen::list("# sources\nIlda Marne\n\n Oleg V. | Oleg Velinsky = the captain \n=x\n");
        let one = |names: &[&str], label: Option<&str>| Chosen {
            names: names.iter().map(|name| (*name).to_owned()).collect(),
            label: label.map(str::to_owned),
        };
        let captain = one(&["Oleg V.", "Oleg Velinsky"], Some("the captain"));
        assert_eq!(list, [one(&["Ilda Marne"], None), captain]);
    }

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([0, 25, 26, 27, 702].map(letter), ["A", "Z", "AA", "AB", "AAA"]);
    }
}
