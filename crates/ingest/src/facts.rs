//! What people call the facts of a report: in front matter, lists, side-cars and feeds, in
//! English and French.

use crate::draft::remark;
use record::plain::single_spaced;
use record::{Facts, Found, FoundIn, RawSpan, Remark};
use std::str::FromStr;

/// A fact of a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Key {
    Title,
    Outlet,
    Author,
    Date,
    Updated,
    Url,
    Language,
}

/// The keys that people, site generators and exports use, folded as [`fold`] does.
const KEYS: &[(Key, &[&str])] = &[
    (Key::Title, &["title", "headline", "titre", "intitule"]),
    (
        Key::Outlet,
        &[
            "outlet",
            "publisher",
            "site name",
            "newspaper",
            "media",
            "medium",
            "source",
            "source name",
            "journal",
            "editeur",
            "site",
            "publication",
            "nom du site",
        ],
    ),
    (
        Key::Author,
        &["author", "authors", "byline", "creator", "writer", "auteur", "auteurs", "signature"],
    ),
    (
        Key::Date,
        &[
            "date",
            "published",
            "date published",
            "published at",
            "published on",
            "publish date",
            "publication date",
            "pub date",
            "pubdate",
            "datepublished",
            "date de publication",
            "publie",
            "publie le",
            "datetime",
        ],
    ),
    (
        Key::Updated,
        &[
            "updated",
            "modified",
            "date modified",
            "datemodified",
            "updated at",
            "modified at",
            "last modified",
            "mis a jour",
            "date de mise a jour",
            "modifie",
            "modifie le",
            "maj",
        ],
    ),
    (
        Key::Url,
        &[
            "url",
            "link",
            "address",
            "web address",
            "permalink",
            "uri",
            "href",
            "source url",
            "article url",
            "adresse",
            "lien",
            "adresse web",
        ],
    ),
    (Key::Language, &["language", "lang", "langue"]),
];

/// A name of a column or key with small letters, no accents, one space for any sign between
/// words: `Date_de-Publication` is `date de publication`.
pub fn fold(name: &str) -> String {
    let plain = name.trim_matches(['\u{FEFF}', ' ']).to_lowercase();
    let letters = plain.chars().map(|letter| match letter {
        'é' | 'è' | 'ê' => 'e',
        'à' | 'â' => 'a',
        'î' => 'i',
        '_' | '-' | '.' => ' ',
        other => other,
    });
    single_spaced(&letters.collect::<String>())
}

impl Key {
    /// The fact that people mean by this name.
    pub fn of(name: &str) -> Option<Self> {
        let folded = fold(name);
        KEYS.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|&(key, _)| key)
    }
}

/// Sets a fact, where it is not set yet, and gives a remark on a value that is not read. Values
/// are trimmed; an empty one says nothing.
pub fn put(
    facts: &mut Facts,
    key: Key,
    value: &str,
    place: FoundIn,
    span: Option<RawSpan>,
) -> Option<Remark> {
    let value = value.trim();
    if value.is_empty() {
        return None;
    }
    // Exports call both "source": who published it, and where it stands.
    let key = if key == Key::Outlet && is_address(value) { Key::Url } else { key };
    let read = match key {
        Key::Date | Key::Updated => iso_date(value),
        Key::Language => Some(language_code(value)),
        Key::Title | Key::Outlet | Key::Author | Key::Url => Some(value.to_owned()),
    };
    let odd = read.is_none().then(|| Remark {
        span,
        ..remark(format!("the date '{value}' is not read; write it as 2024-06-18"))
    });
    let slot = match key {
        Key::Title => &mut facts.title,
        Key::Outlet => &mut facts.outlet,
        Key::Author => &mut facts.author,
        Key::Date => &mut facts.date,
        Key::Updated => &mut facts.updated,
        Key::Url => &mut facts.url,
        Key::Language => &mut facts.language,
    };
    // The first of two with one key counts: `date` stands above `published`.
    slot.get_or_insert(Found { value: read.unwrap_or_else(|| value.to_owned()), place, span });
    odd
}

fn is_address(value: &str) -> bool {
    value.starts_with("http://") || value.starts_with("https://")
}

/// ISO 8601 as it stands; an RFC 2822 date, and a date in figures whose order is certain, as
/// ISO 8601.
pub fn iso_date(written: &str) -> Option<String> {
    let is_iso = jiff::civil::Date::from_str(written).is_ok()
        || jiff::civil::DateTime::from_str(written).is_ok()
        || jiff::Timestamp::from_str(written).is_ok();
    if is_iso {
        return Some(written.to_owned());
    }
    if let Ok(zoned) = jiff::fmt::rfc2822::parse(written) {
        return Some(zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string());
    }
    in_figures(written)
}

/// `18.6.2024` is a day and then a month wherever it is written; `18/06/2024` is where no month
/// has that number. `03/04/2024` is two days in two countries and stays unread.
fn in_figures(written: &str) -> Option<String> {
    let mark = ['.', '/'].into_iter().find(|mark| written.contains(*mark))?;
    let numbers: Vec<i16> = written.split(mark).map(str::parse).collect::<Result<_, _>>().ok()?;
    let &[first, second, year] = &numbers[..] else { return None };
    let (day, month) = match (mark, first, second) {
        ('.', ..) | (_, 13.., _) => (first, second),
        (_, _, 13..) => (second, first),
        _ => return None,
    };
    let date = jiff::civil::Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()?;
    (year >= 1000).then(|| date.to_string())
}

/// The primary subtag of a language tag (BCP 47): `fr-CA` is `fr`.
pub fn language_code(written: &str) -> String {
    written.split(['-', '_']).next().unwrap_or(written).to_lowercase()
}
