//! Where everything comes from, as W3C PROV in its JSON (a member submission of 2013): reports and
//! statements are entities, reading and judging are activities, and whoever stands in a chain, judged
//! or is this program is an agent.
//!
//! A statement is a quotation from its report, made by reading it, and attributed to every link of
//! its chain, the outlet first. A report that leans on another is derived from it.

use crate::about::VERSION;
use crate::row::Row;
use crate::{Failure, line};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write;
use store::{Case, Origin, Table};

/// A member of a section: its name there, where it has one, and what is said of it.
type Made = (Option<String>, Value);

/// Makes it of a row, which has this number in its table.
type Make = fn(Row<'_>, usize) -> Option<Made>;

/// Every section of the document, with the tables that it is made of.
const SECTIONS: &[(&str, &[(&Table, Make)])] = &[
    (
        "entity",
        &[(Table::REPORTS, report), (Table::STATEMENTS, statement), (Table::JUDGEMENTS, judgement)],
    ),
    ("activity", &[(Table::REPORTS, reading), (Table::JUDGEMENTS, judging)]),
    ("agent", &[(Table::VOICES, voice), (Table::JUDGEMENTS, judge)]),
    (
        "used",
        &[(Table::REPORTS, was_read), (Table::JUDGEMENTS, judged_a), (Table::JUDGEMENTS, judged_b)],
    ),
    ("wasGeneratedBy", &[(Table::STATEMENTS, found_by), (Table::JUDGEMENTS, judged_by)]),
    ("wasAssociatedWith", &[(Table::REPORTS, read_by), (Table::JUDGEMENTS, by_judge)]),
    ("wasAttributedTo", &[(Table::CHAINS, on_whose_word)]),
    ("wasDerivedFrom", &[(Table::STATEMENTS, quoted), (Table::DEPENDENCES, leans_on)]),
];

/// Writes the provenance of `case` to `out`.
pub fn prov(case: &Case, out: &mut (impl Write + ?Sized)) -> Result<(), Failure> {
    case.as_it_is(|| {
        let origin = case.origin()?;
        writeln!(out, "{{\"prefix\":{{\"whosaid\":\"urn:whosaid:\"}}")?;
        for (section, tables) in SECTIONS {
            write!(out, ",\n\"{section}\":{{")?;
            let mut members = Members { out: &mut *out, section, number: 0 };
            match *section {
                "entity" => members.add(Some(name(&origin.case)), &case_itself(&origin))?,
                "agent" => {
                    for (version, settings) in programs(&origin) {
                        members.add(Some(program(&version)), &settings)?;
                    }
                }
                _ => {}
            }
            for (table, make) in *tables {
                members.of_table(case, table, *make)?;
            }
            write!(out, "}}")?;
        }
        Ok(writeln!(out, "}}")?)
    })
}

/// The members of one section as they are written.
struct Members<'o, W: ?Sized> {
    out: &'o mut W,
    section: &'static str,
    number: usize,
}

impl<W: Write + ?Sized> Members<'_, W> {
    fn add(&mut self, name: Option<String>, value: &Value) -> Result<(), Failure> {
        let comma = if self.number == 0 { "\n" } else { ",\n" };
        self.number += 1;
        // What nobody refers to needs a name in this format all the same.
        let name = name.unwrap_or_else(|| format!("_:{}{}", self.section, self.number));
        Ok(write!(self.out, "{comma}{}:{}", line(&name), line(value))?)
    }

    fn of_table(&mut self, case: &Case, table: &Table, make: Make) -> Result<(), Failure> {
        // One person judges often; of judgements there are few.
        let mut judges = BTreeSet::new();
        let mut number = 0;
        case.each_row_of(table, |cells| {
            number += 1;
            let Some((name, value)) = make(Row { table, cells }, number) else { return Ok(()) };
            let is_judge = self.section == "agent" && table.name == Table::JUDGEMENTS.name;
            if is_judge && !judges.insert(name.clone()) {
                return Ok(());
            }
            self.add(name, &value)
        })
    }
}

fn case_itself(origin: &Origin) -> Value {
    json!({
        "prov:type": kind("prov:Collection"),
        "whosaid:format": origin.format,
        "whosaid:exported_by": VERSION,
    })
}

/// Each version that wrote the case, with its settings.
fn programs(origin: &Origin) -> Vec<(String, Value)> {
    let mut programs: Vec<(String, Value)> = Vec::new();
    for run in &origin.written_by {
        let told = json!(run.settings);
        match programs.iter_mut().find(|(version, _)| *version == run.version) {
            None => programs.push((
                run.version.clone(),
                json!({
                    "prov:type": kind("prov:SoftwareAgent"),
                    "prov:label": format!("whosaid {}", run.version),
                    "whosaid:settings": [told],
                }),
            )),
            Some((_, program)) => {
                if let Some(all) = program["whosaid:settings"].as_array_mut() {
                    all.push(told);
                }
            }
        }
    }
    programs
}

fn report(row: Row<'_>, _: usize) -> Option<Made> {
    let about = told(
        row,
        &[
            "title",
            "outlet",
            "author",
            "published",
            "updated",
            "url",
            "language",
            "file",
            "sha256",
            "mark",
        ],
    );
    Some((Some(name(row.text("report")?)), with_kind("whosaid:report", about)))
}

fn statement(row: Row<'_>, _: usize) -> Option<Made> {
    let mut about = told(row, &["actor", "form", "stance", "modality", "grade", "passage"]);
    about.insert("prov:value".to_owned(), json!(row.text("content")));
    about.insert("whosaid:start".to_owned(), json!(row.integer("start")));
    about.insert("whosaid:end".to_owned(), json!(row.integer("end")));
    Some((Some(name(row.text("statement")?)), with_kind("whosaid:statement", about)))
}

fn judgement(row: Row<'_>, number: usize) -> Option<Made> {
    let mut about = told(row, &["what", "a", "label_a", "b", "label_b", "note"]);
    about.insert("prov:value".to_owned(), json!(row.text("verdict")?));
    Some((Some(judgement_name(number)), with_kind("whosaid:judgement", about)))
}

/// Reading of one report. When it was stored is when it was read.
fn reading(row: Row<'_>, _: usize) -> Option<Made> {
    let about = Map::from_iter([("prov:endTime".to_owned(), json!(row.text("stored_at")?))]);
    Some((Some(reading_of(row)?), with_kind("whosaid:reading", about)))
}

fn judging(row: Row<'_>, number: usize) -> Option<Made> {
    let about = Map::from_iter([("prov:endTime".to_owned(), json!(row.text("at")?))]);
    Some((Some(judging_name(number)), with_kind("whosaid:judging", about)))
}

fn voice(row: Row<'_>, _: usize) -> Option<Made> {
    let class = match row.text("kind")? {
        "person" => "prov:Person",
        "group" | "state" | "outlet" => "prov:Organization",
        // Nobody, or a thing: a document, a post.
        _ => "prov:Agent",
    };
    let mut about = told(row, &["kind"]);
    about.insert("prov:label".to_owned(), json!(row.text("label")));
    Some((Some(name(row.text("voice")?)), with_kind(class, about)))
}

fn judge(row: Row<'_>, _: usize) -> Option<Made> {
    let author = row.text("author")?;
    Some((Some(person(author)), json!({"prov:type": kind("prov:Person"), "prov:label": author})))
}

fn was_read(row: Row<'_>, _: usize) -> Option<Made> {
    let report = name(row.text("report")?);
    Some((None, json!({"prov:activity": reading_of(row)?, "prov:entity": report})))
}

fn judged_a(row: Row<'_>, number: usize) -> Option<Made> {
    Some(judged(row.text("a")?, number))
}

fn judged_b(row: Row<'_>, number: usize) -> Option<Made> {
    Some(judged(row.text("b")?, number))
}

fn judged(id: &str, number: usize) -> Made {
    (None, json!({"prov:activity": judging_name(number), "prov:entity": name(id)}))
}

fn found_by(row: Row<'_>, _: usize) -> Option<Made> {
    let statement = name(row.text("statement")?);
    Some((None, json!({"prov:entity": statement, "prov:activity": reading_of(row)?})))
}

fn judged_by(row: Row<'_>, number: usize) -> Option<Made> {
    let about = json!({
        "prov:entity": judgement_name(number),
        "prov:activity": judging_name(number),
        "prov:time": row.text("at")?,
    });
    Some((None, about))
}

fn read_by(row: Row<'_>, _: usize) -> Option<Made> {
    let agent = program(row.text("read_by")?);
    Some((None, json!({"prov:activity": reading_of(row)?, "prov:agent": agent})))
}

fn by_judge(row: Row<'_>, number: usize) -> Option<Made> {
    let agent = person(row.text("author")?);
    Some((None, json!({"prov:activity": judging_name(number), "prov:agent": agent})))
}

/// A statement stands on the word of each link of its chain.
fn on_whose_word(row: Row<'_>, _: usize) -> Option<Made> {
    // As the table of voices names them.
    let voice = format!("{}/{}/{}", row.text("report")?, row.text("kind")?, row.text("label")?);
    let about = json!({
        "prov:entity": name(row.text("statement")?),
        "prov:agent": name(&voice),
        "whosaid:position": row.integer("position"),
    });
    Some((None, about))
}

fn quoted(row: Row<'_>, _: usize) -> Option<Made> {
    let about = json!({
        "prov:generatedEntity": name(row.text("statement")?),
        "prov:usedEntity": name(row.text("report")?),
        "prov:type": kind("prov:Quotation"),
    });
    Some((None, about))
}

fn leans_on(row: Row<'_>, _: usize) -> Option<Made> {
    let about = json!({
        "prov:generatedEntity": name(row.text("report")?),
        "prov:usedEntity": name(row.text("on_report")?),
        "whosaid:kind": row.text("kind"),
    });
    Some((Some(name(row.text("dependence")?)), about))
}

/// These columns of a row, where they hold something, in our own namespace.
fn told(row: Row<'_>, columns: &[&str]) -> Map<String, Value> {
    let held = columns.iter().filter_map(|column| Some((column, row.text(column)?)));
    held.map(|(column, words)| (format!("whosaid:{column}"), json!(words))).collect()
}

fn with_kind(word: &str, mut about: Map<String, Value>) -> Value {
    about.insert("prov:type".to_owned(), kind(word));
    about.into()
}

/// A type by its qualified name.
fn kind(word: &str) -> Value {
    json!({"$": word, "type": "prov:QUALIFIED_NAME"})
}

fn reading_of(row: Row<'_>) -> Option<String> {
    Some(name(&format!("reading/{}", row.text("report")?)))
}

fn judgement_name(number: usize) -> String {
    name(&format!("judgement/{number}"))
}

fn judging_name(number: usize) -> String {
    name(&format!("judging/{number}"))
}

fn program(version: &str) -> String {
    name(&format!("version/{version}"))
}

fn person(author: &str) -> String {
    name(&format!("judge/{author}"))
}

/// A qualified name for anything at all: what may not stand in one is written as in an address.
fn name(local: &str) -> String {
    let mut name = "whosaid:".to_owned();
    for byte in local.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => {
                name.push(char::from(byte));
            }
            other => {
                let _ = write!(name, "%{other:02X}");
            }
        }
    }
    name
}
