//! Markup cut down to what a reader can see, before it is parsed.
//!
//! Two things are gained. Most bytes of a page are scripts, styles and pictures written into
//! attributes, and not parsing them is the cheapest way to be quick. And the parser takes a
//! time that grows with the square of the depth, or of the number of open `<b id=…>`, so a page
//! that was made to hang us is levelled here: elements deeper than [`MAX_DEPTH`] lose their tags
//! and keep their words, and marks of type lose their attributes.
//!
//! The scan knows tags, attributes, comments and raw text, nothing of which element may stand
//! where: that is the parser's.

/// Levels of elements that are kept. Pages in the wild have 20 to 60.
pub(crate) const MAX_DEPTH: usize = 200;

/// Bytes of cut markup that are parsed; a long report has some 200,000.
pub(crate) const MAX_MARKUP: usize = 4 * 1024 * 1024;

/// Elements that are kept. The longest report has some thousands; each costs some microseconds,
/// whatever it holds, and one that stands astray several times that.
pub(crate) const MAX_ELEMENTS: usize = 100_000;

/// Attribute values longer than this hold pictures or settings and nothing to read.
const MAX_VALUE: usize = 4000;

/// What is left of a page.
#[derive(Default)]
pub(crate) struct Trimmed {
    /// To be parsed.
    pub markup: String,
    /// The scripts that declare what the page is (JSON-LD), in order.
    pub declarations: Vec<String>,
    /// Some elements stood deeper than [`MAX_DEPTH`].
    pub levelled: bool,
    /// More elements than [`MAX_ELEMENTS`]; of the rest only the words are kept.
    pub crowded: bool,
    /// More markup than [`MAX_MARKUP`]; the rest is not read.
    pub cut: bool,
}

/// Cuts a page down.
pub(crate) fn trim(html: &str) -> Trimmed {
    let mut cut = Cut {
        html,
        at: 0,
        open: Vec::new(),
        elements: 0,
        unfinished: false,
        out: Trimmed::default(),
    };
    cut.out.markup.reserve(html.len().min(MAX_MARKUP) / 2);
    cut.run();
    cut.out
}

struct Cut<'h> {
    html: &'h str,
    at: usize,
    /// The names of the elements that are open, innermost last.
    open: Vec<&'h str>,
    /// Start tags so far.
    elements: usize,
    /// A tag was met that goes on to the end of the page.
    unfinished: bool,
    out: Trimmed,
}

/// Elements without an end.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Elements whose end people leave out and that the parser closes by itself: they add no depth.
const SELF_CLOSING: &[&str] =
    &["p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup"];

/// Elements that are left out with all they hold, up to their end tag.
const UNSEEN: &[&str] =
    &["style", "svg", "iframe", "object", "canvas", "math", "noembed", "noscript", "template"];

/// Marks of type. The parser opens them again in every paragraph until they are closed, three
/// alike at most; without attributes they are alike.
const MARKS: &[&str] =
    &["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

impl<'h> Cut<'h> {
    fn run(&mut self) {
        while self.at < self.html.len() {
            if self.out.markup.len() > MAX_MARKUP {
                self.out.cut = true;
                break;
            }
            let rest = &self.html[self.at..];
            let text = rest.find('<').unwrap_or(rest.len());
            self.out.markup.push_str(&rest[..text]);
            self.at += text;
            if text < rest.len() {
                self.markup();
            }
        }
    }

    /// At a `<`: a comment, a declaration, a tag, or a sign of its own.
    fn markup(&mut self) {
        let rest = &self.html[self.at..];
        if let Some(inside) = rest.strip_prefix("<!--") {
            // "<!-->" is a whole comment too.
            let end = inside.find("-->").map(|end| 4 + end + 3);
            let short = ["<!-->", "<!--->"].iter().find(|short| rest.starts_with(**short));
            self.at += short.map_or(end.unwrap_or(rest.len()), |short| short.len());
        } else if rest.starts_with("<!") || rest.starts_with("<?") {
            self.at += rest.find('>').map_or(rest.len(), |end| end + 1);
        } else if let Some(tag) = self.tag(rest) {
            self.at += tag.len;
            if tag.is_end { self.end(&tag) } else { self.start(&tag) }
        } else {
            self.out.markup.push_str("&lt;");
            self.at += 1;
        }
    }

    /// The tag at the head of `rest`, if it is one and has an end. Where one has none, none
    /// further on has, and nobody needs to look for it again.
    fn tag(&mut self, rest: &'h str) -> Option<Tag<'h>> {
        if self.unfinished || !begins_tag(rest) {
            return None;
        }
        let tag = Tag::at(rest);
        self.unfinished = tag.is_none();
        tag
    }

    fn start(&mut self, tag: &Tag<'h>) {
        let is = |names: &[&str]| names.iter().any(|name| tag.name.eq_ignore_ascii_case(name));
        if is(&["script"]) {
            return self.script(tag);
        }
        if is(UNSEEN) {
            if !tag.is_empty {
                self.skip_to_end(tag.name);
            }
            return;
        }
        if is(&["title", "textarea"]) {
            // Their words are no markup, whatever signs they hold.
            let words = self.skip_to_end(tag.name).replace('<', "&lt;");
            if is(&["title"]) {
                for piece in ["<title>", &words, "</title>"] {
                    self.out.markup.push_str(piece);
                }
            }
            return;
        }
        self.elements += 1;
        if self.elements > MAX_ELEMENTS {
            self.out.crowded = true;
            self.out.markup.push(' ');
            return;
        }
        if !is(VOID) && !is(SELF_CLOSING) {
            self.open.push(tag.name);
            if self.open.len() > MAX_DEPTH {
                self.out.levelled = true;
                return;
            }
        }
        if is(MARKS) {
            self.out.markup.push('<');
            self.out.markup.push_str(tag.name);
            self.out.markup.push('>');
        } else {
            self.push_tag(tag);
        }
    }

    /// The tag as it stands, without the attributes that are too long to mean anything.
    fn push_tag(&mut self, tag: &Tag<'h>) {
        self.out.markup.push('<');
        self.out.markup.push_str(tag.name);
        for attribute in &tag.attributes {
            if attribute.len() <= MAX_VALUE {
                self.out.markup.push(' ');
                self.out.markup.push_str(attribute);
            }
        }
        self.out.markup.push('>');
    }

    fn end(&mut self, tag: &Tag<'h>) {
        if self.out.crowded {
            return;
        }
        let is = |names: &[&str]| names.iter().any(|name| tag.name.eq_ignore_ascii_case(name));
        if is(VOID) && !is(&["br"]) {
            return;
        }
        if !is(SELF_CLOSING) {
            let from = self.open.len().saturating_sub(2 * MAX_DEPTH);
            let Some(at) =
                self.open[from..].iter().rposition(|open| open.eq_ignore_ascii_case(tag.name))
            else {
                return;
            };
            self.open.truncate(from + at);
            if from + at >= MAX_DEPTH {
                return;
            }
        }
        self.out.markup.push_str("</");
        self.out.markup.push_str(tag.name);
        self.out.markup.push('>');
    }

    fn script(&mut self, tag: &Tag<'h>) {
        let declares = tag.attributes.iter().any(|attribute| {
            attribute.len() < 80 && attribute.to_ascii_lowercase().contains("ld+json")
        });
        let body = self.skip_to_end(tag.name);
        if declares {
            self.out.declarations.push(body.to_owned());
        }
    }

    /// Past the end tag of `name`, or to the end of a page without one, as browsers do; gives
    /// what stood before it.
    fn skip_to_end(&mut self, name: &str) -> &'h str {
        let rest = &self.html[self.at..];
        let Some(end) = find_end(rest, name) else {
            self.at = self.html.len();
            return rest;
        };
        let after = rest[end..].find('>').map_or(rest.len(), |close| end + close + 1);
        self.at += after;
        &rest[..end]
    }
}

/// Where the end tag of `name` begins.
fn find_end(rest: &str, name: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = rest[from..].find("</") {
        let start = from + at;
        let word = rest.as_bytes().get(start + 2..start + 2 + name.len());
        if word.is_some_and(|word| word.eq_ignore_ascii_case(name.as_bytes())) {
            return Some(start);
        }
        from = start + 2;
    }
    None
}

/// A letter behind the angle, or behind the stroke of an end tag.
fn begins_tag(rest: &str) -> bool {
    let name = rest.strip_prefix("</").unwrap_or(&rest[1..]);
    name.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// One tag as it is written.
struct Tag<'h> {
    name: &'h str,
    is_end: bool,
    /// "<br/>".
    is_empty: bool,
    /// Each with its value, as written.
    attributes: Vec<&'h str>,
    /// Bytes with the angles.
    len: usize,
}

impl<'h> Tag<'h> {
    /// The tag that `rest` begins; `None` when it has no end.
    fn at(rest: &'h str) -> Option<Self> {
        let bytes = rest.as_bytes();
        let is_end = bytes.get(1) == Some(&b'/');
        let start = 1 + usize::from(is_end);
        let stops = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/');
        let name_end = start + bytes[start..].iter().position(stops)?;
        let mut tag = Self {
            name: &rest[start..name_end],
            is_end,
            is_empty: false,
            attributes: Vec::new(),
            len: 0,
        };
        let mut at = name_end;
        loop {
            match *bytes.get(at)? {
                b'>' => break,
                b'/' => {
                    tag.is_empty = bytes.get(at + 1) == Some(&b'>');
                    at += 1;
                }
                byte if byte.is_ascii_whitespace() => at += 1,
                _ => {
                    let end = attribute_end(bytes, at)?;
                    tag.attributes.push(&rest[at..end]);
                    at = end;
                }
            }
        }
        tag.len = at + 1;
        Some(tag)
    }
}

/// Where the attribute at `at` ends, its value included.
fn attribute_end(bytes: &[u8], at: usize) -> Option<usize> {
    let blank = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_whitespace);
    let mut end = at + 1;
    while !blank(end) && !matches!(*bytes.get(end)?, b'=' | b'>' | b'/') {
        end += 1;
    }
    let mut value = end;
    while blank(value) {
        value += 1;
    }
    if *bytes.get(value)? != b'=' {
        return Some(end);
    }
    value += 1;
    while blank(value) {
        value += 1;
    }
    let quote = *bytes.get(value)?;
    if matches!(quote, b'"' | b'\'') {
        let close = bytes[value + 1..].iter().position(|&byte| byte == quote)?;
        return Some(value + 1 + close + 1);
    }
    while !blank(value) && *bytes.get(value)? != b'>' {
        value += 1;
    }
    Some(value)
}
