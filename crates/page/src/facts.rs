//! What a page declares of its article: the best word for each fact, and where it stood.

use crate::blocks::Content;
use crate::byline;
use crate::dates;
use crate::json_ld::{self, Declared};
use crate::tags::Tags;
use crate::title::title;
use record::plain::single_spaced;
use record::{Facts, Found, FoundIn};

/// The facts of a page, and the words of its article where it declares them.
pub(crate) struct Known {
    pub facts: Facts,
    /// `articleBody` of the declarations.
    pub body: Option<String>,
    /// What it declares in the place of a summary.
    pub descriptions: Vec<String>,
}

/// Where the facts of a page are read.
pub(crate) struct Told<'p> {
    pub tags: &'p Tags,
    pub declarations: &'p [String],
    pub page: &'p Content,
}

/// Reads the facts of a page. `address` is where it was saved from, if the file says so.
pub(crate) fn facts(told: &Told<'_>, address: Option<String>) -> Known {
    let tags = told.tags;
    let ld = json_ld::read(told.declarations);
    let url = url(tags, &ld, address);
    let outlet = outlet(tags, &ld);
    let title = title(tags, &ld, outlet.as_ref());
    let author = author(told, &ld, outlet.as_ref());
    let date = published(tags, &ld, url.as_ref());
    let updated = updated(tags, &ld);
    let canonical = tags
        .canonical
        .clone()
        .filter(|words| is_address(words))
        .map(|it| found(it, FoundIn::MetaTag));
    let language = language(tags, &ld);
    Known {
        facts: Facts {
            title,
            outlet,
            author,
            date,
            updated,
            url,
            canonical,
            captured: None,
            language,
        },
        descriptions: descriptions(tags, &ld),
        body: ld.body,
    }
}

pub(crate) fn found(value: String, place: FoundIn) -> Found {
    Found { value, place, span: None }
}

/// One line, with the signs that were written for a parser read.
pub(crate) fn plain(words: &str) -> String {
    single_spaced(&unescaped(words))
}

/// Declarations are often escaped once too often: "Ports &amp; storms".
fn unescaped(words: &str) -> String {
    if !words.contains('&') && !words.contains('<') {
        return words.to_owned();
    }
    dom_query::Document::fragment(words).text().to_string()
}

fn is_address(words: &str) -> bool {
    words.starts_with("http://") || words.starts_with("https://")
}

fn url(tags: &Tags, ld: &Declared, address: Option<String>) -> Option<Found> {
    let declared = |words: Option<String>, place| {
        words.filter(|words| is_address(words)).map(|words| found(words, place))
    };
    declared(address, FoundIn::SavedFrom)
        .or_else(|| declared(tags.canonical.clone(), FoundIn::MetaTag))
        .or_else(|| declared(tags.meta(&["og:url"]), FoundIn::MetaTag))
        .or_else(|| declared(ld.url.clone(), FoundIn::JsonLd))
}

fn outlet(tags: &Tags, ld: &Declared) -> Option<Found> {
    let of = |words: Option<String>, place| {
        let words = words.map(|words| plain(&words)).filter(|words| is_name(words))?;
        Some(found(words, place))
    };
    of(tags.meta(&["og:site_name"]), FoundIn::MetaTag)
        .or_else(|| of(ld.outlet.clone(), FoundIn::JsonLd))
        .or_else(|| {
            of(tags.meta(&["application-name", "publisher", "dc.publisher"]), FoundIn::MetaTag)
        })
        .or_else(|| of(tags.properties("publisher").next(), FoundIn::Microdata))
}

fn is_name(words: &str) -> bool {
    !words.is_empty() && words.chars().count() <= 80 && !words.contains("://")
}

fn descriptions(tags: &Tags, ld: &Declared) -> Vec<String> {
    let meta = ["description", "og:description"].iter().flat_map(|name| tags.metas(name));
    meta.chain(ld.description.clone()).map(|words| plain(&words)).collect()
}

fn author(told: &Told<'_>, ld: &Declared, outlet: Option<&Found>) -> Option<Found> {
    let tags = told.tags;
    let outlet = outlet.map(|found| found.value.as_str());
    let of = |names: Vec<String>, place| {
        let names = people(&names, outlet);
        (!names.is_empty()).then(|| found(names.join(", "), place))
    };
    let own = |names: &[String], place| {
        let names = people(names, None);
        (names.len() == 1).then(|| found(names[0].clone(), place))
    };
    of(ld.authors.clone(), FoundIn::JsonLd)
        .or_else(|| of(tags.metas("author").collect(), FoundIn::MetaTag))
        .or_else(|| of(tags.metas("article:author").collect(), FoundIn::MetaTag))
        .or_else(|| of(tags.metas("dc.creator").collect(), FoundIn::MetaTag))
        .or_else(|| of(tags.metas("parsely-author").collect(), FoundIn::MetaTag))
        .or_else(|| of(tags.metas("byl").collect(), FoundIn::MetaTag))
        .or_else(|| of(tags.other_authors(), FoundIn::MetaTag))
        .or_else(|| of(written_by(tags), FoundIn::MetaTag))
        .or_else(|| of(tags.properties("author").collect(), FoundIn::Microdata))
        .or_else(|| of(tags.authors.clone(), FoundIn::Markup))
        .or_else(|| of(byline::signed(told.page), FoundIn::Byline))
        // Nobody but the outlet itself is named.
        .or_else(|| own(&ld.authors, FoundIn::JsonLd))
        .or_else(|| own(&tags.metas("author").collect::<Vec<_>>(), FoundIn::MetaTag))
}

/// Who wrote it, where a page says so to those who show cards of it: a label in the language of
/// the page ("Écrit par"), and what it labels (golden/page/en-day-below-the-headline).
fn written_by(tags: &Tags) -> Vec<String> {
    let labelled = ["1", "2"].map(|number| {
        let label = tags.meta(&[&format!("twitter:label{number}")])?;
        let named = tags.meta(&[&format!("twitter:data{number}")])?;
        byline::is_opener(&label).then_some(named)
    });
    labelled.into_iter().flatten().collect()
}

/// The names of people, each once; no addresses, no name of the outlet.
fn people(names: &[String], outlet: Option<&str>) -> Vec<String> {
    let mut people: Vec<String> = Vec::new();
    for name in names.iter().flat_map(|name| split_names(&plain(name))) {
        let is_own = outlet.is_some_and(|outlet| is_alike_whole(&name, outlet));
        let is_person = is_name(&name) && !name.contains('@') && name.split(' ').count() <= 6;
        if is_person && !is_own && !people.contains(&name) {
            people.push(name);
        }
    }
    people
}

fn is_alike_whole(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// "By Jane Roe and John Doe" as two names.
fn split_names(line: &str) -> Vec<String> {
    let line = byline::without_opener(line);
    [" and ", " et ", " & ", " und ", ";", " | "]
        .iter()
        .fold(vec![line.to_owned()], |names, mark| {
            names.iter().flat_map(|name| name.split(mark).map(str::to_owned)).collect()
        })
        .iter()
        .flat_map(|name| name.split(", "))
        .map(|name| name.trim().trim_matches([',', '.', '"', '“', '”', '«', '»']).trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

fn published(tags: &Tags, ld: &Declared, url: Option<&Found>) -> Option<Found> {
    let of =
        |words: Option<String>, place| words.and_then(|w| dates::iso(&w)).map(|d| found(d, place));
    of(ld.published.clone(), FoundIn::JsonLd)
        .or_else(|| META_DATES.iter().find_map(|name| of(tags.meta(&[name]), FoundIn::MetaTag)))
        .or_else(|| of(tags.properties("datePublished").next(), FoundIn::Microdata))
        .or_else(|| {
            let said = tags.times.iter().find(|(_, says)| *says);
            let time = said.or_else(|| tags.times.first())?;
            of(Some(time.0.clone()), FoundIn::Markup)
        })
        .or_else(|| dates::of_address(&url?.value).map(|day| found(day, FoundIn::Address)))
}

/// Names that sites use for the date of publication, the surest first.
const META_DATES: &[&str] = &[
    "article:published_time",
    "datepublished",
    "og:article:published_time",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "published-date",
    "publishdate",
    "publish-date",
    "pubdate",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "date",
    "cxenseparse:recs:publishtime",
];

fn updated(tags: &Tags, ld: &Declared) -> Option<Found> {
    let of =
        |words: Option<String>, place| words.and_then(|w| dates::iso(&w)).map(|d| found(d, place));
    of(ld.updated.clone(), FoundIn::JsonLd)
        .or_else(|| {
            let names = ["article:modified_time", "og:updated_time", "datemodified", "lastmod"];
            names.iter().find_map(|name| of(tags.meta(&[name]), FoundIn::MetaTag))
        })
        .or_else(|| of(tags.properties("dateModified").next(), FoundIn::Microdata))
}

fn language(tags: &Tags, ld: &Declared) -> Option<Found> {
    let of = |words: Option<String>, place| {
        let words = words?;
        let code = words.split(['-', '_']).next()?.trim().to_lowercase();
        let is_code = (2..=3).contains(&code.len()) && code.chars().all(|c| c.is_ascii_lowercase());
        is_code.then(|| found(code, place))
    };
    of(tags.language.clone(), FoundIn::MetaTag)
        .or_else(|| of(tags.meta(&["og:locale", "dc.language", "language"]), FoundIn::MetaTag))
        .or_else(|| of(ld.language.clone(), FoundIn::JsonLd))
}
