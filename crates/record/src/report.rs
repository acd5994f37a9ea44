//! One news text as we received it, and what it says of itself.

use crate::words::vocabulary;
use crate::{DropReason, PartRole, RawSpan, Remark, ReportId};

/// One news text as we received it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    /// By the original bytes.
    pub id: ReportId,
    /// Where it came from, as the user would name it: a path, or `-` for standard input.
    pub file: String,
    /// The original, untouched.
    pub original: Vec<u8>,
    /// Where the original lies, when it is to be left there and not kept in the case.
    pub outside: Option<String>,
    /// SHA-256 of `original`.
    pub sha256: [u8; 32],
    /// The character encoding it was decoded from, by its WHATWG name (`UTF-8`, `windows-1252`).
    pub encoding: &'static str,
    /// The decoded text. For plain text it is the file unchanged, without a byte-order mark;
    /// for a web page, all words that it shows, one block a paragraph, in the order of reading.
    pub text: String,
    /// Front matter at the head of `text`, delimiters included; not part of the story.
    pub front_matter: Option<RawSpan>,
    /// What the container declares: front matter, the metadata of a page.
    pub declared: Facts,
    /// What the markup says that lines of `text` are, in order, never overlapping. Plain text
    /// has no markup.
    pub layout: Vec<Laid>,
    /// What ingest noticed.
    pub remarks: Vec<Remark>,
}

/// A stretch of the decoded text, whole lines, and what the markup around it says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Laid {
    /// Where, in the decoded text.
    pub span: RawSpan,
    /// What it is.
    pub part: LaidOut,
}

/// What the markup of a page says of a line. What it says nothing of is the story, too.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LaidOut {
    /// Not part of the report.
    Outside(DropReason),
    /// Part of the report, and not running prose.
    Role(PartRole),
    /// Story: the words under the headline that tell it in short. Not everyone counts them as
    /// part of the text.
    Lead,
}

/// What is known about a report as a whole. Unknown stays unknown.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Facts {
    /// Headline.
    pub title: Option<Found>,
    /// Who published it.
    pub outlet: Option<Found>,
    /// Byline.
    pub author: Option<Found>,
    /// Date of publication: ISO 8601 (`2024-06-18`, with a time when given) when it
    /// could be read, otherwise as written.
    pub date: Option<Found>,
    /// Date of the last change, written as `date` is.
    pub updated: Option<Found>,
    /// Address on the web: where it was saved from, else where it says that it stands.
    pub url: Option<Found>,
    /// The address that the page names as its own, whatever address it was found under.
    pub canonical: Option<Found>,
    /// When the page was fetched for an archive of the web; it says nothing of when it was
    /// published.
    pub captured: Option<Found>,
    /// ISO 639-1 code of the language of the report.
    pub language: Option<Found>,
}

impl Facts {
    /// Each fact of `self`, or where it has none, that of `other`.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            title: self.title.or(other.title),
            outlet: self.outlet.or(other.outlet),
            author: self.author.or(other.author),
            date: self.date.or(other.date),
            updated: self.updated.or(other.updated),
            url: self.url.or(other.url),
            canonical: self.canonical.or(other.canonical),
            captured: self.captured.or(other.captured),
            language: self.language.or(other.language),
        }
    }
}

/// A fact with the place it was found in, so that it can be checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// The fact.
    pub value: String,
    /// What kind of place gave it.
    pub place: FoundIn,
    /// The words that gave it, in the decoded text.
    pub span: Option<RawSpan>,
}

vocabulary! {
    /// What a person says has become of a report.
    Standing {
        /// Its outlet corrected it.
        Corrected = "corrected",
        /// Its outlet took it back.
        Retracted = "retracted",
    }
}

vocabulary! {
    /// What kind of place gave a fact.
    FoundIn {
        /// A `key: value` line of the front matter.
        FrontMatter = "front-matter",
        /// The headline above the story.
        Headline = "headline",
        /// "CITY (Agency) –" at the head of the first paragraph.
        Dateline = "dateline",
        /// "By Name", "-- Name", "Par Nom".
        Byline = "byline",
        /// A line of its own that credits an agency or the author.
        CreditLine = "credit-line",
        /// "This article was translated and edited by X".
        TranslationNote = "translation-note",
        /// The furniture of the page: an appeal, a copyright line, a section name.
        Furniture = "furniture",
        /// A date line near the headline ("Published on 18 June 2024").
        DateLine = "date-line",
        /// A script of the page that declares the article in the vocabulary of schema.org.
        JsonLd = "json-ld",
        /// A `meta` or `link` tag of the page, or the language of its `html` tag.
        MetaTag = "meta-tag",
        /// Properties (`itemprop`) on the elements of the page.
        Microdata = "microdata",
        /// An element made for it: `time`, a link to the author.
        Markup = "markup",
        /// The title of the page in the browser's tab.
        PageTitle = "page-title",
        /// The address of the page ("/2024/06/18/").
        Address = "address",
        /// The note of the program that saved the page.
        SavedFrom = "saved-from",
        /// A file beside the report that tells of it (`story.json` beside `story.txt`).
        SideCar = "side-car",
        /// A column of the list that the report stands in.
        List = "list",
        /// The feed that the report stands in.
        Feed = "feed",
        /// The archive of the web that holds the page.
        Crawl = "crawl",
        /// The header of a message.
        MessageHeader = "message-header",
        /// The properties of an office document or a PDF.
        Properties = "properties",
        /// Measured on the words themselves (language).
        Words = "words",
    }
}

/// Something that was offered and is not a report. It is listed and the run goes on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Skipped {
    /// The file or folder, as the user would name it.
    pub file: String,
    /// Why, in one word.
    pub reason: SkipReason,
    /// Why, in a sentence for a person: the value that was wrong, the place, what to try.
    pub detail: String,
}

vocabulary! {
    /// Why something offered is not a report.
    SkipReason {
        /// The path does not exist.
        Missing = "missing",
        /// The system did not let us read it.
        Unreadable = "unreadable",
        /// It has no bytes, or only white space.
        Empty = "empty",
        /// It is not text.
        Binary = "binary",
        /// It is text of a format that we do not read.
        Format = "format",
        /// It is larger than the limit.
        TooLarge = "too-large",
        /// Its bytes end early or contradict themselves.
        Damaged = "damaged",
        /// It is made so that opening it does harm, or leads out of its place.
        Unsafe = "unsafe",
        /// A part of an archive of the web that is no page with a report.
        NotAPage = "not-a-page",
        /// A row of a list or an item of a feed that has no text with it.
        NoText = "no-text",
        /// A folder, archive or list without any report in it.
        NoReports = "no-reports",
        /// A stage of ours failed on it.
        OurBug = "our-bug",
    }
}
