//! What the scripts of a page declare about its article, in the vocabulary of schema.org.
//!
//! Sites write this for search engines, mostly in good order: one object for the article, or a
//! graph of objects of which one is the article. Broken JSON says nothing.

use serde_json::Value;

/// What is declared of the article.
#[derive(Debug, Default)]
pub(crate) struct Declared {
    /// It is declared as news, not as any writing.
    pub is_news: bool,
    pub title: Option<String>,
    pub outlet: Option<String>,
    pub authors: Vec<String>,
    pub published: Option<String>,
    pub updated: Option<String>,
    pub url: Option<String>,
    pub language: Option<String>,
    /// The words of the article, as far as they are given.
    pub body: Option<String>,
    /// What it is told in short.
    pub description: Option<String>,
}

/// Reads the declarations of one page.
pub(crate) fn read(declarations: &[String]) -> Declared {
    let parsed: Vec<Value> = declarations.iter().filter_map(|text| parse(text)).collect();
    let mut objects = Vec::new();
    for value in &parsed {
        gather(value, 0, &mut objects);
    }
    let people = People { objects: &objects };
    // Of two articles the fuller one, for the other is a teaser; of two as full the first.
    let best = objects.iter().rev().copied().max_by_key(|object| (rank(object), fields(object)));
    best.filter(|object| rank(object) > 0)
        .map_or_else(Declared::default, |article| people.of(article))
}

/// JSON as sites write it: with comment marks of other times around it, line breaks inside
/// strings, or a semicolon behind it.
fn parse(text: &str) -> Option<Value> {
    let bare = text
        .trim()
        .trim_start_matches("<!--")
        .trim_start_matches("//<![CDATA[")
        .trim_start_matches("<![CDATA[")
        .trim_end_matches("-->")
        .trim_end_matches("//]]>")
        .trim_end_matches("]]>")
        .trim()
        .trim_end_matches(';');
    serde_json::from_str(bare).ok().or_else(|| {
        let calm: String = bare.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        serde_json::from_str(&calm).ok()
    })
}

/// Every object down to a few levels, where graphs and lists hold them.
fn gather<'v>(value: &'v Value, depth: usize, found: &mut Vec<&'v Value>) {
    if depth > 4 || found.len() > 500 {
        return;
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, depth + 1, found)),
        Value::Object(fields) => {
            found.push(value);
            for (name, inner) in fields {
                if matches!(name.as_str(), "@graph" | "mainEntity" | "mainEntityOfPage" | "hasPart")
                {
                    gather(inner, depth + 1, found);
                }
            }
        }
        _ => {}
    }
}

/// The rank of a news report.
const NEWS: usize = 3;

/// How much an object is the article of a news page.
fn rank(object: &Value) -> usize {
    let kinds = strings(&object["@type"]);
    let is = |end: &str| kinds.iter().any(|kind| kind.ends_with(end));
    if is("NewsArticle") || is("LiveBlogPosting") {
        NEWS
    } else if is("Article") || is("BlogPosting") || is("Report") || is("Posting") {
        2
    } else {
        usize::from(is("WebPage") || is("VideoObject"))
    }
}

fn fields(object: &Value) -> usize {
    ["headline", "author", "datePublished", "articleBody", "publisher"]
        .iter()
        .filter(|field| !object[**field].is_null())
        .count()
}

/// The objects of a page, where one may point to another by its `@id`.
struct People<'v> {
    objects: &'v [&'v Value],
}

impl People<'_> {
    fn of(&self, article: &Value) -> Declared {
        let first = |value: &Value| strings(value).into_iter().next();
        Declared {
            is_news: rank(article) == NEWS,
            title: first(&article["headline"]).or_else(|| first(&article["name"])),
            outlet: self.names(&article["publisher"]).into_iter().next(),
            authors: self.names(&article["author"]),
            published: first(&article["datePublished"])
                .or_else(|| first(&article["dateCreated"]))
                .or_else(|| first(&article["uploadDate"])),
            updated: first(&article["dateModified"]),
            url: first(&article["url"]).or_else(|| first(&article["mainEntityOfPage"])),
            language: first(&article["inLanguage"]),
            body: first(&article["articleBody"]).or_else(|| first(&article["text"])),
            description: first(&article["description"]),
        }
    }

    /// The names of one or several people or outlets, however they are written.
    fn names(&self, value: &Value) -> Vec<String> {
        match value {
            Value::String(name) => vec![name.clone()],
            Value::Array(items) => items.iter().flat_map(|item| self.names(item)).collect(),
            Value::Object(_) => {
                let id = value["@id"].as_str();
                let same = self
                    .objects
                    .iter()
                    .filter(|object| id.is_some() && object["@id"].as_str() == id);
                std::iter::once(value)
                    .chain(same.copied())
                    .map(own_names)
                    .find(|names| !names.is_empty())
                    .unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }
}

/// The names that an object has itself, in one piece or two.
fn own_names(object: &Value) -> Vec<String> {
    let parts = object["givenName"].as_str().zip(object["familyName"].as_str());
    let whole = || parts.map(|(given, family)| format!("{given} {family}"));
    let named = strings(&object["name"]);
    if named.is_empty() { whole().into_iter().collect() } else { named }
}

/// A string, or the strings of a list, or the id of an object.
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => {
            vec![text.trim().to_owned()].into_iter().filter(|t| !t.is_empty()).collect()
        }
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(_) => value["@id"].as_str().map(str::to_owned).into_iter().collect(),
        _ => Vec::new(),
    }
}
