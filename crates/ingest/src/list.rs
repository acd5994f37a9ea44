//! Lists of reports, one a row: JSON, tables, workbooks. Columns are known by their names.
//!
//! ```text
//! title;outlet;date;text            titre;journal;lien;fichier
//! ```
//!
//! A row gives its text, a page (`html`), or the path of a file beside the list; and what it
//! says of the report. Its original is the row as it stands: in JSON Lines its line, in a table
//! the row below the row of names.

pub mod case_lines;
pub mod csv_rows;
pub mod json;
pub mod json_lines;
pub mod workbook;

use crate::Offer;
use crate::archive::Opening;
use crate::draft::Said;
use crate::facts::{self, Key, fold};
use crate::format::Format;
use record::{Facts, FoundIn, SkipReason};
use std::ops::ControlFlow;
use std::path::{Component, Path};

/// More than this in one row is a quotation mark that was never closed, or no list.
pub const MAX_ROW_BYTES: u64 = 8 * 1024 * 1024;

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Column {
    Fact(Key),
    Text,
    Markup,
    Path,
}

/// The columns that hold the report itself, folded as [`fold`] does.
const CONTENTS: &[(Column, &[&str])] = &[
    (
        Column::Text,
        &[
            "text",
            "body",
            "content",
            "article",
            "full text",
            "fulltext",
            "article text",
            "article body",
            "maintext",
            "plain text",
            "story",
            "texte",
            "contenu",
            "corps",
            "texte integral",
            "content text",
        ],
    ),
    (
        Column::Markup,
        &["html", "raw html", "html content", "body html", "content html", "page", "code html"],
    ),
    (
        Column::Path,
        &[
            "path",
            "file",
            "filename",
            "file name",
            "file path",
            "fichier",
            "chemin",
            "nom du fichier",
        ],
    ),
];

fn column(name: &str) -> Option<Column> {
    let folded = fold(name);
    let content = CONTENTS.iter().find(|(_, names)| names.contains(&folded.as_str()));
    content.map(|&(column, _)| column).or_else(|| Key::of(name).map(Column::Fact))
}

/// Whether one of these is a column that we know.
pub fn knows_any<'n>(names: impl IntoIterator<Item = &'n str>) -> bool {
    names.into_iter().any(|name| column(name).is_some())
}

/// What to say of a list with no column that we know.
pub const NO_COLUMN: &str = "no column is known; name them: text, html or path, and title, \
                             outlet, author, date, language, url";

/// One row: what its columns hold.
#[derive(Default)]
pub struct Row {
    said: Said,
    /// What the whole list says of its rows.
    about: Facts,
    text: String,
    markup: String,
    path: String,
}

impl Row {
    /// A row of a list that says this of all its rows.
    pub fn of(about: Facts) -> Self {
        Self { about, ..Self::default() }
    }

    /// Takes one column; one that we do not know says nothing.
    pub fn take(&mut self, name: &str, value: &str) {
        let slot = match column(name) {
            None => return,
            Some(Column::Fact(key)) => {
                let odd = facts::put(&mut self.said.facts, key, value, FoundIn::List, None);
                return self.said.remarks.extend(odd);
            }
            Some(Column::Text) => &mut self.text,
            Some(Column::Markup) => &mut self.markup,
            Some(Column::Path) => &mut self.path,
        };
        if slot.trim().is_empty() {
            value.clone_into(slot);
        }
    }

    /// Gives the report of the row. `original` is the row as it stands in the list.
    pub fn offer(
        self,
        name: String,
        original: Vec<u8>,
        opening: &mut Opening<'_>,
    ) -> ControlFlow<()> {
        let Self { mut said, about, text, markup, path } = self;
        said.facts = said.facts.or(about);
        let is_given = |words: &str| !words.trim().is_empty();
        if is_given(&text) {
            opening.offer(Offer::of_text(name, original, text, said))
        } else if is_given(&markup) {
            opening.offer(Offer::of_markup(name, original, markup, said))
        } else if is_given(&path) {
            beside_the_list(&name, path.trim(), said, opening)
        } else {
            let detail = no_text(&said);
            opening.refuse(name, SkipReason::NoText, detail)
        }
    }
}

fn no_text(said: &Said) -> String {
    let remedy = "save the page and put its path in a column named path";
    match &said.facts.url {
        Some(url) => {
            format!("the row has only the address {}; nothing is fetched: {remedy}", url.value)
        }
        None => format!("the row has no text, html or path; fill one, or {remedy}"),
    }
}

/// The file that a row names, in the folder of the list or below it. A list may come from
/// anyone, so that it cannot name other files of the reader's disk.
fn beside_the_list(
    name: &str,
    path: &str,
    said: Said,
    opening: &mut Opening<'_>,
) -> ControlFlow<()> {
    let inside = Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    let folder = opening.file.parent().unwrap_or(Path::new(""));
    let file = folder.join(path);
    let real = |path: &Path| path.canonicalize().ok();
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let stays = match (real(&file), real(folder)) {
        (Some(file), Some(folder)) => file.starts_with(folder),
        _ => true,
    };
    if !inside || !stays {
        let detail =
            format!("the path '{path}' leads out of the folder of the list; put the file below it");
        return opening.refuse(name, SkipReason::Unsafe, detail);
    }
    if !file.is_file() {
        let detail = format!(
            "there is no file '{path}' beside the list; paths count from its folder, and lists \
             inside archives can name none"
        );
        return opening.refuse(name, SkipReason::Missing, detail);
    }
    if let Some(format) = Format::of_name(path).filter(|format| format.is_document()) {
        return opening.offer(Offer::of_file(file, format, said));
    }
    opening.refuse(name, SkipReason::Format, crate::format::not_read(path))
}
