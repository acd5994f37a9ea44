//! Statements as Web Annotations (W3C, 2017), in JSON-LD: each on the words that show it.
//!
//! The quotation with the words around it finds the place on the page as it is today; the position
//! counts in the text that the case holds, which is not that of the page's markup.

use crate::about::about;
use crate::row::Row;
use crate::{Failure, line};
use serde_json::{Value, json};
use std::io::Write;
use store::{Case, Table};

/// Writes the statements of `case` to `out`, as one page of annotations.
pub fn annotations(case: &Case, out: &mut (impl Write + ?Sized)) -> Result<(), Failure> {
    case.as_it_is(|| {
        let about = about(case)?;
        let id = about.iter().find(|(what, _)| *what == "case").map_or("", |(_, id)| id);
        let told: Vec<String> =
            about.iter().map(|(what, value)| format!("{what}: {value}")).collect();
        let generator = json!({
            "id": format!("urn:whosaid:{}", crate::about::VERSION),
            "type": "Software",
            "name": told.join("; "),
        });
        writeln!(
            out,
            "{{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:whosaid:{id}\",\
             \"type\":\"AnnotationPage\",\"generator\":{},\"items\":[",
            line(&generator)
        )?;
        let mut open: Option<(String, Value)> = None;
        let mut between = "";
        case.each_row_of(Table::ANCHORS, |cells| -> Result<(), Failure> {
            let row = Row { table: Table::ANCHORS, cells };
            let statement = row.text("statement").unwrap_or_default();
            match &mut open {
                // A passage with dropped lines in its middle has several pieces.
                Some((id, annotation)) if id == statement => {
                    if let Some(targets) = annotation["target"].as_array_mut() {
                        targets.push(target(&row));
                    }
                }
                _ => {
                    let next = (statement.to_owned(), annotation(statement, &row));
                    if let Some((_, whole)) = open.replace(next) {
                        write!(out, "{between}{}", line(&whole))?;
                        between = ",\n";
                    }
                }
            }
            Ok(())
        })?;
        if let Some((_, whole)) = open {
            write!(out, "{between}{}", line(&whole))?;
        }
        Ok(writeln!(out, "\n]}}")?)
    })
}

fn annotation(statement: &str, row: &Row<'_>) -> Value {
    let words = |column: &str| row.text(column).unwrap_or_default();
    json!({
        "id": format!("urn:whosaid:{statement}"),
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {
                "type": "TextualBody",
                "format": "text/plain",
                "purpose": "describing",
                "value": format!("{}: {}", words("chain"), words("content")),
            },
            tag(words("speaker")),
            tag(words("form")),
            tag(words("stance")),
        ],
        "target": [target(row)],
    })
}

fn tag(words: &str) -> Value {
    json!({"type": "TextualBody", "purpose": "tagging", "value": words})
}

fn target(row: &Row<'_>) -> Value {
    let report = format!("urn:whosaid:{}", row.text("report").unwrap_or_default());
    let words = |column: &str| row.text(column).unwrap_or_default();
    json!({
        "source": row.text("url").unwrap_or(&report),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": words("exact"),
                "prefix": words("prefix"),
                "suffix": words("suffix"),
            },
            {
                "type": "TextPositionSelector",
                "start": row.integer("start"),
                "end": row.integer("end"),
            },
        ],
    })
}
