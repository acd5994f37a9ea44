//! The title of a report among all that a page calls it.
//!
//! A page has a headline that readers see, and names for other eyes: for search engines, for
//! posts, for the bar of the browser, often longer by the name of the outlet. The shown headline
//! is taken where the page declares it too. Which of two that differ another reader of pages
//! would take is a habit of that reader: no sign on the page tells.

use crate::facts::{found, plain};
use crate::json_ld::Declared;
use crate::letters;
use crate::tags::Tags;
use record::{Found, FoundIn};

/// Finds the title of a page; `outlet` is whose page it is.
pub(crate) fn title(tags: &Tags, ld: &Declared, outlet: Option<&Found>) -> Option<Found> {
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

/// What stands between a title and the name of the outlet.
const MARKS: &[&str] = &[" | ", " - ", " – ", " — ", " :: ", " · ", " • "];

/// "Dam gates failed | The Harbour Post" without the name of the outlet at its end.
fn without_outlet(title: &str, outlet: Option<&str>) -> String {
    for mark in MARKS {
        if let Some((head, tail)) = title.rsplit_once(mark)
            && outlet.is_some_and(|outlet| is_alike(tail, outlet))
        {
            return head.trim().to_owned();
        }
    }
    title.to_owned()
}

/// The same letters, or one within the other.
fn is_alike(one: &str, other: &str) -> bool {
    let (one, other) = (letters(one), letters(other));
    !one.is_empty() && !other.is_empty() && (one.contains(&other) || other.contains(&one))
}
