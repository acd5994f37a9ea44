//! What the markup around some words says that they are, as a set of flags.
//!
//! Two kinds of evidence: elements made for a purpose (`nav`, `figcaption`), and the words
//! that people name their parts of a page by (`class="related-posts"`). The table of these
//! words is ours; a word counts whole, between hyphens, underscores and changes of case.

use std::collections::HashMap;
use std::ops::{BitAnd, BitOr, BitOrAssign};
use std::sync::LazyLock;

/// A set of flags.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Scope(pub u32);

macro_rules! flags {
    ($($(#[$doc:meta])* $name:ident = $at:literal;)*) => {
        impl Scope {
            $($(#[$doc])* pub const $name: Scope = Scope(1 << $at);)*
        }
    };
}

flags! {
    /// Inside a link.
    LINK = 0;
    /// A menu, a trail of sections, a table of contents.
    MENU = 1;
    /// Beside the article.
    ASIDE = 2;
    /// The head of a page or article.
    HEADER = 3;
    /// The foot of a page or article.
    FOOTER = 4;
    /// A picture and what belongs to it.
    FIGURE = 5;
    /// The words of a picture.
    CAPTION = 6;
    /// A form, its fields and buttons.
    FORM = 7;
    /// Teasers of other reports.
    RELATED = 8;
    /// Buttons to share.
    SHARE = 9;
    /// An invitation to a newsletter or a subscription.
    LETTER = 10;
    /// An advertisement.
    ADVERT = 11;
    /// Readers' comments.
    COMMENT = 12;
    /// Who wrote it.
    BYLINE = 13;
    /// When.
    DATE = 14;
    /// Topics.
    TAGS = 15;
    /// The whole article, by its element.
    ARTICLE = 16;
    /// The body of the article, by `itemprop` or a class.
    BODY = 17;
    /// The words below the headline.
    SUMMARY = 18;
    /// Not shown when the page opens.
    HIDDEN = 19;
    /// An embedded post.
    POST = 20;
    /// Cookies, rights, terms.
    LEGAL = 21;
    /// A list item.
    ITEM = 22;
    /// A table cell.
    CELL = 23;
    /// Set bold as a whole.
    BOLD = 24;
    /// A heading.
    HEADING = 25;
    /// A longer quotation.
    QUOTE = 26;
    /// Set in italics as a whole.
    ITALIC = 27;
    /// The main part of the page, by its element.
    MAIN = 28;
    /// About the author.
    AUTHOR = 29;
}

impl Scope {
    pub fn has(self, flag: Scope) -> bool {
        self.0 & flag.0 != 0
    }
}

impl BitOr for Scope {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Scope {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

impl BitAnd for Scope {
    type Output = Self;
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

/// What an element says by its name.
pub(crate) fn of_element(name: &str) -> Scope {
    match name {
        "a" => Scope::LINK,
        "nav" | "menu" => Scope::MENU,
        "aside" => Scope::ASIDE,
        "header" => Scope::HEADER,
        "footer" => Scope::FOOTER,
        "figure" => Scope::FIGURE,
        "figcaption" => Scope::CAPTION,
        "form" | "button" | "select" | "label" | "fieldset" | "dialog" => Scope::FORM,
        "article" => Scope::ARTICLE,
        "main" => Scope::MAIN,
        "address" => Scope::BYLINE,
        "time" => Scope::DATE,
        "li" => Scope::ITEM,
        "td" | "th" => Scope::CELL,
        "b" | "strong" => Scope::BOLD,
        "i" | "em" => Scope::ITALIC,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Scope::HEADING,
        "blockquote" => Scope::QUOTE,
        _ => Scope::default(),
    }
}

/// Words of classes and names, in English and French as sites use them, and what they say.
const WORDS: &[(&str, Scope)] = &[
    ("nav", Scope::MENU),
    ("navbar", Scope::MENU),
    ("navigation", Scope::MENU),
    ("menu", Scope::MENU),
    ("breadcrumb", Scope::MENU),
    ("breadcrumbs", Scope::MENU),
    ("toc", Scope::MENU),
    ("sitemap", Scope::MENU),
    ("skip", Scope::MENU),
    ("sidebar", Scope::ASIDE),
    ("rail", Scope::ASIDE),
    ("widget", Scope::ASIDE),
    ("widgets", Scope::ASIDE),
    ("footer", Scope::FOOTER),
    ("caption", Scope::CAPTION),
    ("captions", Scope::CAPTION),
    ("figcaption", Scope::CAPTION),
    ("legend", Scope::CAPTION),
    ("legende", Scope::CAPTION),
    ("credit", Scope::CAPTION),
    ("credits", Scope::CAPTION),
    ("copyright", Scope::LEGAL),
    ("related", Scope::RELATED),
    ("recommended", Scope::RELATED),
    ("recommendation", Scope::RELATED),
    ("recommendations", Scope::RELATED),
    ("trending", Scope::RELATED),
    ("popular", Scope::RELATED),
    ("mostread", Scope::RELATED),
    ("readmore", Scope::RELATED),
    ("readalso", Scope::RELATED),
    ("seealso", Scope::RELATED),
    ("outbrain", Scope::RELATED),
    ("taboola", Scope::RELATED),
    ("promo", Scope::RELATED),
    ("teaser", Scope::RELATED),
    ("teasers", Scope::RELATED),
    ("share", Scope::SHARE),
    ("sharing", Scope::SHARE),
    ("social", Scope::SHARE),
    ("partage", Scope::SHARE),
    ("addthis", Scope::SHARE),
    ("sharebar", Scope::SHARE),
    ("newsletter", Scope::LETTER),
    ("newsletters", Scope::LETTER),
    ("subscribe", Scope::LETTER),
    ("subscription", Scope::LETTER),
    ("signup", Scope::LETTER),
    ("donate", Scope::LETTER),
    ("donation", Scope::LETTER),
    ("ad", Scope::ADVERT),
    ("ads", Scope::ADVERT),
    ("advert", Scope::ADVERT),
    ("advertisement", Scope::ADVERT),
    ("advertising", Scope::ADVERT),
    ("adunit", Scope::ADVERT),
    ("sponsor", Scope::ADVERT),
    ("sponsored", Scope::ADVERT),
    ("publicite", Scope::ADVERT),
    ("comment", Scope::COMMENT),
    ("comments", Scope::COMMENT),
    ("commentaires", Scope::COMMENT),
    ("disqus", Scope::COMMENT),
    ("respond", Scope::COMMENT),
    ("byline", Scope::BYLINE),
    ("bylines", Scope::BYLINE),
    ("author", Scope::AUTHOR),
    ("authors", Scope::AUTHOR),
    ("auteur", Scope::AUTHOR),
    ("bio", Scope::AUTHOR),
    ("date", Scope::DATE),
    ("dateline", Scope::DATE),
    ("timestamp", Scope::DATE),
    ("pubdate", Scope::DATE),
    ("tags", Scope::TAGS),
    ("taglist", Scope::TAGS),
    ("topics", Scope::TAGS),
    ("keywords", Scope::TAGS),
    ("categories", Scope::TAGS),
    ("summary", Scope::SUMMARY),
    ("standfirst", Scope::SUMMARY),
    ("dek", Scope::SUMMARY),
    ("subtitle", Scope::SUMMARY),
    ("subheadline", Scope::SUMMARY),
    ("chapo", Scope::SUMMARY),
    ("excerpt", Scope::SUMMARY),
    ("abstract", Scope::SUMMARY),
    ("lead", Scope::SUMMARY),
    ("lede", Scope::SUMMARY),
    ("intro", Scope::SUMMARY),
    ("cookie", Scope::LEGAL),
    ("cookies", Scope::LEGAL),
    ("consent", Scope::LEGAL),
    ("gdpr", Scope::LEGAL),
    ("disclaimer", Scope::LEGAL),
    ("modal", Scope::HIDDEN),
    ("popup", Scope::HIDDEN),
    ("hidden", Scope::HIDDEN),
    ("tweet", Scope::POST),
];

/// Whole class names of several words.
const PHRASES: &[(&str, Scope)] = &[
    ("article-body", Scope::BODY),
    ("articlebody", Scope::BODY),
    ("article__body", Scope::BODY),
    ("article-content", Scope::BODY),
    ("article__content", Scope::BODY),
    ("story-body", Scope::BODY),
    ("entry-content", Scope::BODY),
    ("post-content", Scope::BODY),
    ("post-body", Scope::BODY),
    ("twitter-tweet", Scope::POST),
    ("instagram-media", Scope::POST),
    ("sr-only", Scope::HIDDEN),
    ("screen-reader-text", Scope::HIDDEN),
    ("visually-hidden", Scope::HIDDEN),
    ("read-more", Scope::RELATED),
    ("read-also", Scope::RELATED),
    ("read-next", Scope::RELATED),
    ("see-also", Scope::RELATED),
    ("most-read", Scope::RELATED),
    ("lire-aussi", Scope::RELATED),
    ("more-stories", Scope::RELATED),
    ("more-on", Scope::RELATED),
    ("up-next", Scope::RELATED),
];

/// The phrases by their first letter.
static PHRASES_FROM: LazyLock<HashMap<u8, Vec<(&str, Scope)>>> = LazyLock::new(|| {
    let mut from: HashMap<u8, Vec<_>> = HashMap::new();
    for (phrase, scope) in PHRASES {
        from.entry(phrase.as_bytes()[0]).or_default().push((*phrase, *scope));
    }
    from
});
static SCOPE_OF_WORD: LazyLock<HashMap<&str, Scope>> =
    LazyLock::new(|| WORDS.iter().copied().collect());

/// What the words of a `class`, `id` or similar attribute say. Asked of every element.
pub(crate) fn of_names(names: &str) -> Scope {
    let mut found = Scope::default();
    let lower = names.to_ascii_lowercase();
    let lower = lower.as_bytes();
    for (at, first) in lower.iter().enumerate() {
        let phrases = PHRASES_FROM.get(first).into_iter().flatten();
        for (_, scope) in phrases.filter(|(phrase, _)| lower[at..].starts_with(phrase.as_bytes())) {
            found |= *scope;
        }
    }
    for word in words(names) {
        if let Some(scope) = SCOPE_OF_WORD.get(&*word.to_ascii_lowercase()) {
            found |= *scope;
        }
    }
    found
}

/// `relatedPosts_list` is "related", "Posts", "list".
pub(crate) fn words(names: &str) -> impl Iterator<Item = &str> {
    names.split(|c: char| !c.is_ascii_alphanumeric()).flat_map(|name| {
        let mut starts: Vec<usize> = vec![0];
        let bytes = name.as_bytes();
        starts
            .extend((1..bytes.len()).filter(|&at| {
                bytes[at].is_ascii_uppercase() && bytes[at - 1].is_ascii_lowercase()
            }));
        starts.push(name.len());
        starts.windows(2).map(|pair| &name[pair[0]..pair[1]]).collect::<Vec<_>>()
    })
}
