//! What a page declares of its article: the best word for each fact, and where it stood.

use crate::dates;
use crate::json_ld::{self, Declared};
use crate::tags::Tags;
use record::{Facts, Found, FoundIn};

/// The facts of a page, and the words of its article where it declares them.
pub(crate) struct Known {
    pub facts: Facts,
    /// `articleBody` of the declarations.
    pub body: Option<String>,
}

/// Reads the facts of a page. `address` is where it was saved from, if the file says so.
pub(crate) fn facts(tags: &Tags, declarations: &[String], address: Option<String>) -> Known {
    let ld = json_ld::read(declarations);
    let url = url(tags, &ld, address);
    let outlet = outlet(tags, &ld);
    let title = title(tags, &ld, outlet.as_ref());
    let author = author(tags, &ld, outlet.as_ref());
    let date = published(tags, &ld, url.as_ref());
    let updated = updated(tags, &ld);
    let canonical = tags
        .canonical
        .clone()
        .filter(|words| is_address(words))
        .map(|it| found(it, FoundIn::MetaTag));
    let language = language(tags, &ld);
    Known {
        facts: Facts { title, outlet, author, date, updated, url, canonical, language },
        body: ld.body,
    }
}

fn found(value: String, place: FoundIn) -> Found {
    Found { value, place, span: None }
}

/// One line, with the signs that were written for a parser read.
fn plain(words: &str) -> String {
    unescaped(words).split_whitespace().collect::<Vec<_>>().join(" ")
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

fn title(tags: &Tags, ld: &Declared, outlet: Option<&Found>) -> Option<Found> {
    let bare = |words: String| without_outlet(&plain(&words), outlet.map(|found| &*found.value));
    let of = |words: Option<String>, place| {
        words.map(bare).filter(|words| !words.is_empty()).map(|words| found(words, place))
    };
    let social = tags.meta(&["og:title"]);
    let site = outlet.map(|found| found.value.as_str());
    of(shown_headline(tags, ld, social.as_deref(), site), FoundIn::Headline)
        .or_else(|| of(social, FoundIn::MetaTag))
        .or_else(|| of(ld.title.clone(), FoundIn::JsonLd))
        .or_else(|| of(tags.properties("headline").next(), FoundIn::Microdata))
        .or_else(|| of(tags.meta(&["twitter:title", "dc.title", "title"]), FoundIn::MetaTag))
        .or_else(|| of(tags.title.clone(), FoundIn::PageTitle))
        .or_else(|| of(tags.headlines.first().cloned(), FoundIn::Headline))
}

/// The headline that readers see, where the page declares it too (declared ones are often longer
/// by the name of the outlet); else the only one, when it is long enough for a headline. What a
/// page declares besides is written for search engines and for posts.
fn shown_headline(
    tags: &Tags,
    ld: &Declared,
    social: Option<&str>,
    site: Option<&str>,
) -> Option<String> {
    let declared: Vec<String> = [social, ld.title.as_deref(), tags.title.as_deref()]
        .into_iter()
        .flatten()
        .map(letters)
        .collect();
    let is_declared = |shown: &&String| {
        let shown = letters(shown);
        // A short end of the declared one is the name of the site
        // (golden/page/en-name-of-the-site-first).
        let ends = |title: &String| title.ends_with(&shown) && shown.len() * 2 > title.len();
        !shown.is_empty() && declared.iter().any(|title| title.starts_with(&shown) || ends(title))
    };
    // Declared as news twice in the same words, a headline outweighs one that nothing declares.
    let agreed = ld.is_news && declared.len() > 1 && social.is_some() && declared[0] == declared[1];
    let only = || tags.headlines.first().filter(|_| tags.headlines.len() == 1 && !agreed);
    let may_be = |shown: &&String| {
        shown.chars().count() >= LEAST_HEADLINE
            && site.is_none_or(|site| letters(site) != letters(shown))
    };
    tags.headlines
        .iter()
        .filter(may_be)
        .find(is_declared)
        .or_else(|| only().filter(may_be))
        .cloned()
}

/// Characters of the shortest headline; a shorter one may be the name of a section.
const LEAST_HEADLINE: usize = 10;

/// "Dam gates failed | The Harbour Post" without the name of the outlet at its end.
fn without_outlet(title: &str, outlet: Option<&str>) -> String {
    for mark in [" | ", " - ", " – ", " — ", " :: ", " · ", " • "] {
        if let Some((head, tail)) = title.rsplit_once(mark)
            && outlet.is_some_and(|outlet| is_alike(tail, outlet))
        {
            return head.trim().to_owned();
        }
    }
    title.to_owned()
}

/// The letters and digits of some words in lower case.
fn letters(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The same letters, or one within the other.
fn is_alike(one: &str, other: &str) -> bool {
    let (one, other) = (letters(one), letters(other));
    !one.is_empty() && !other.is_empty() && (one.contains(&other) || other.contains(&one))
}

fn author(tags: &Tags, ld: &Declared, outlet: Option<&Found>) -> Option<Found> {
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
        .or_else(|| of(tags.properties("author").collect(), FoundIn::Microdata))
        .or_else(|| of(tags.authors.clone(), FoundIn::Markup))
        // Nobody but the outlet itself is named.
        .or_else(|| own(&ld.authors, FoundIn::JsonLd))
        .or_else(|| own(&tags.metas("author").collect::<Vec<_>>(), FoundIn::MetaTag))
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
    let mut line = line;
    for opener in ["By ", "by ", "BY ", "Par ", "par ", "Von ", "von "] {
        line = line.strip_prefix(opener).unwrap_or(line);
    }
    [" and ", " et ", " & ", " und ", ";", " | "]
        .iter()
        .fold(vec![line.to_owned()], |names, mark| {
            names.iter().flat_map(|name| name.split(mark).map(str::to_owned)).collect()
        })
        .iter()
        .flat_map(|name| name.split(", "))
        .map(|name| name.trim().trim_matches([',', '.']).trim().to_owned())
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
