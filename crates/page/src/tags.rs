//! What the tags of a page say of it: `meta`, `link`, `time`, microdata, the headline.

use dom_query::{Document, NodeRef};
use record::plain::single_spaced;

/// Every tag that may say something, read in one pass.
#[derive(Debug, Default)]
pub(crate) struct Tags {
    /// `name`, `property` or `itemprop` in lower case, and `content`.
    meta: Vec<(String, String)>,
    /// `<title>`.
    pub title: Option<String>,
    /// The headlines (`h1`) of the page.
    pub headlines: Vec<String>,
    /// `<link rel="canonical">`.
    pub canonical: Option<String>,
    /// `<html lang>`.
    pub language: Option<String>,
    /// `<time datetime>`, in order; whether it says that it is the time of publication.
    pub times: Vec<(String, bool)>,
    /// Microdata: the property and its words or content.
    microdata: Vec<(String, String)>,
    /// Words of links with `rel="author"`.
    pub authors: Vec<String>,
}

impl Tags {
    /// Reads the tags of a page.
    pub fn of(page: &Document) -> Self {
        let mut tags = Self::default();
        for node in page.root().descendants_it() {
            tags.take(&node);
        }
        tags
    }

    /// The content of the first tag with one of these names, in the order of the names.
    pub fn meta(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| self.metas(name).next())
    }

    /// The contents of all tags of a name.
    pub fn metas<'t>(&'t self, name: &'t str) -> impl Iterator<Item = String> + 't {
        self.meta.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.clone())
    }

    /// The contents of tags that name an author in a word of their own (`sailthru.author`;
    /// golden/page/en-name-of-the-site-first).
    pub fn other_authors(&self) -> Vec<String> {
        let names = self.meta.iter().filter(|(name, _)| name.ends_with("author"));
        names.map(|(_, value)| value.clone()).collect()
    }

    /// The values of a property in microdata.
    pub fn properties<'t>(&'t self, name: &'t str) -> impl Iterator<Item = String> + 't {
        self.microdata.iter().filter(move |(known, _)| known == name).map(|(_, v)| v.clone())
    }

    fn take(&mut self, node: &NodeRef<'_>) {
        let Some(element) = node.element_ref() else { return };
        let name = element.name.local.to_string();
        let attribute = |wanted: &str| {
            let found = element.attrs.iter().find(|attr| &*attr.name.local == wanted)?;
            Some(found.value.trim().to_owned())
        };
        match name.as_str() {
            "meta" => {
                let content = attribute("content").filter(|content| !content.is_empty());
                let Some(content) = content else { return };
                for key in ["property", "name", "itemprop"] {
                    if let Some(key) = attribute(key) {
                        self.meta.push((key.to_lowercase(), content.clone()));
                    }
                }
                return;
            }
            "html" => self.language = self.language.take().or(attribute("lang")),
            "title" => self.title = self.title.take().or_else(|| words(node)),
            "h1" => self.headlines.extend(words(node)),
            "link" if attribute("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical")) => {
                self.canonical = self.canonical.take().or(attribute("href"));
            }
            "time" => {
                let says = ["itemprop", "pubdate", "class"].iter().any(|key| {
                    attribute(key).is_some_and(|value| {
                        let value = value.to_lowercase();
                        value.contains("publi") || value.contains("pubdate")
                    })
                });
                self.times.extend(attribute("datetime").map(|value| (value, says)));
            }
            "a" if attribute("rel").is_some_and(|rel| rel.split(' ').any(|r| r == "author")) => {
                self.authors.extend(words(node));
            }
            _ => {}
        }
        if let Some(property) = attribute("itemprop")
            && matches!(
                property.as_str(),
                "headline" | "author" | "name" | "datePublished" | "dateModified" | "publisher"
            )
        {
            let value = attribute("content").or_else(|| attribute("datetime"));
            if let Some(value) = value.filter(|v| !v.is_empty()).or_else(|| words(node)) {
                self.microdata.push((property, value));
            }
        }
    }
}

/// The words of an element; nothing of one that holds a whole section.
fn words(node: &NodeRef<'_>) -> Option<String> {
    let words = single_spaced(&node.text());
    (!words.is_empty() && words.chars().count() <= 400).then_some(words)
}
