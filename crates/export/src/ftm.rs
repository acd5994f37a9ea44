//! Entities of `FollowTheMoney`, one JSON object a line, for `OpenAleph` and its kin.
//!
//! Reports are `Article`s, actors `Person`s, `Organization`s, `PublicBody`s (states) and
//! `Address`es (places), their names in reports `Mention`s, and statements `Note`s. The model has
//! no word for a chain: a `Note` carries it beside its properties, under the name `whosaid`, where
//! programs that do not know it leave it alone. A date, address or language is a property only
//! where the model takes it as one.

use crate::about::about;
use crate::row::Row;
use crate::{Failure, line};
use serde_json::{Map, Value, json};
use std::io::Write;
use store::{Case, Table};

/// Writes the entities of `case` to `out`.
pub fn ftm(case: &Case, out: &mut (impl Write + ?Sized)) -> Result<(), Failure> {
    case.as_it_is(|| {
        let agent: Vec<String> =
            about(case)?.into_iter().map(|(what, value)| format!("{what}: {value}")).collect();
        let agent = agent.join("; ");
        each(case, Table::REPORTS, out, |row| Some(article(row, &agent)))?;
        each(case, Table::ACTORS, out, |row| Some(actor(row)))?;
        each(case, Table::NAMED_IN, out, mention)?;
        each(case, Table::STATEMENTS, out, |row| Some(note(row)))
    })
}

/// Writes what is made of each row of a table, where something is.
fn each(
    case: &Case,
    table: &Table,
    out: &mut (impl Write + ?Sized),
    make: impl Fn(Row<'_>) -> Option<Value>,
) -> Result<(), Failure> {
    case.each_row_of(table, |cells| {
        let entity = make(Row { table, cells });
        entity.map_or(Ok(()), |entity| Ok(writeln!(out, "{}", line(&entity))?))
    })
}

fn article(row: Row<'_>, agent: &str) -> Value {
    let title = row.text("title").or(row.text("file"));
    entity(
        row.text("report"),
        "Article",
        [
            ("title", title),
            ("fileName", row.text("file")),
            ("publisher", row.text("outlet")),
            ("author", row.text("author")),
            ("publishedAt", row.text("published").and_then(day)),
            ("modifiedAt", row.text("updated").and_then(day)),
            ("sourceUrl", row.text("url").and_then(web_address)),
            ("language", row.text("language").and_then(language)),
            ("encoding", row.text("encoding")),
            ("processingAgent", Some(agent)),
        ],
    )
}

fn actor(row: Row<'_>) -> Value {
    let schema = schema_of(row.text("class"));
    let mut actor = entity(row.text("actor"), schema, [("name", row.text("label"))]);
    if let Some(names) = row.text("names") {
        let names: Vec<&str> = names.split(" | ").collect();
        actor["properties"]["alias"] = json!(names);
    }
    actor
}

/// The schema of an actor of this class.
fn schema_of(class: Option<&str>) -> &'static str {
    match class {
        Some("person") => "Person",
        Some("state") => "PublicBody",
        Some("place") => "Address",
        _ => "Organization",
    }
}

/// A place is no legal entity, and the model resolves mentions to these only.
fn mention(row: Row<'_>) -> Option<Value> {
    let schema = schema_of(row.text("class"));
    (schema != "Address").then(|| {
        entity(
            row.text("bearer"),
            "Mention",
            [
                ("name", row.text("label")),
                ("document", row.text("report")),
                ("resolved", row.text("actor")),
                ("detectedSchema", Some(schema)),
            ],
        )
    })
}

fn note(row: Row<'_>) -> Value {
    let words = |column: &str| row.text(column).unwrap_or_default();
    let name = format!("{}: {}", words("root"), words("content"));
    let mut note = entity(
        row.text("statement"),
        "Note",
        [
            ("name", Some(name.as_str())),
            ("description", row.text("passage")),
            ("sourceUrl", row.text("url").and_then(web_address)),
        ],
    );
    let about: Vec<&str> = [row.text("report"), row.text("actor")].into_iter().flatten().collect();
    note["properties"]["entity"] = json!(about);
    note["whosaid"] = json!({
        "chain": words("chain").split(" > ").collect::<Vec<_>>(),
        "root": row.text("root"),
        "root_kind": row.text("root_kind"),
        "speaker": row.text("speaker"),
        "cue": row.text("cue"),
        "form": row.text("form"),
        "grade": row.text("grade"),
        "stance": row.text("stance"),
        "modality": row.text("modality"),
        "inside": row.text("inside"),
        "start": row.integer("start"),
        "end": row.integer("end"),
    });
    note
}

/// An entity with those properties that are there.
fn entity<const N: usize>(
    id: Option<&str>,
    schema: &str,
    properties: [(&str, Option<&str>); N],
) -> Value {
    let known = properties.into_iter().filter_map(|(name, value)| {
        value
            .filter(|value| !value.trim().is_empty())
            .map(|value| (name.to_owned(), json!([value])))
    });
    let properties: Map<String, Value> = known.collect();
    json!({"id": id, "schema": schema, "properties": properties})
}

/// The day that a date begins with, where it begins with one.
fn day(date: &str) -> Option<&str> {
    let day = date.get(..10)?;
    let is_day = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    is_day.then_some(day)
}

fn web_address(url: &str) -> Option<&str> {
    let is_one = ["http://", "https://"].iter().any(|scheme| url.starts_with(scheme));
    (is_one && !url.contains(char::is_whitespace)).then_some(url)
}

/// ISO 639-3, which the model asks for.
fn language(code: &str) -> Option<&'static str> {
    Some(match code {
        "en" => "eng",
        "fr" => "fra",
        "ar" => "ara",
        "ru" => "rus",
        "uk" => "ukr",
        "tr" => "tur",
        _ => return None,
    })
}
