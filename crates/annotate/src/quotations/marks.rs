//! Which signs of a paragraph can be quotation marks, and how each leans.

use std::ops::Range;

/// Any character that may be a quotation mark or a part of one.
pub(crate) fn is_mark(c: char) -> bool {
    shape(c).is_some()
}

/// Marks of one shape pair with each other only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    Double,
    Single,
    Guillemet,
    SingleGuillemet,
}

/// What the shape of a mark says about its side.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    Opens,
    Closes,
    Either,
}

fn shape(c: char) -> Option<(Shape, Side)> {
    Some(match c {
        '“' | '„' | '‟' => (Shape::Double, Side::Opens),
        '”' => (Shape::Double, Side::Closes),
        '"' | '＂' => (Shape::Double, Side::Either),
        '«' => (Shape::Guillemet, Side::Opens),
        '»' => (Shape::Guillemet, Side::Closes),
        '‹' => (Shape::SingleGuillemet, Side::Opens),
        '›' => (Shape::SingleGuillemet, Side::Closes),
        '‘' | '‚' | '‛' | '`' => (Shape::Single, Side::Opens),
        '’' => (Shape::Single, Side::Closes),
        '\'' => (Shape::Single, Side::Either),
        _ => return None,
    })
}

/// A mark with the characters around it, other marks beside it not counted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) at: usize,
    pub(super) len: usize,
    pub(super) shape: Shape,
    pub(super) side: Side,
    /// The character is one of the low marks that “ closes, as in „so“.
    pub(super) low: bool,
    pub(super) before: Option<char>,
    pub(super) after: Option<char>,
    /// A single mark that may as well be the apostrophe of a plural ("the rebels' camp").
    pub(super) weak: bool,
    /// A surer closing single mark follows before the next one that opens.
    pub(super) surer_later: bool,
}

impl Mark {
    pub(super) fn end(&self) -> usize {
        self.at + self.len
    }

    /// Blank before and something after: only an opening mark stands so.
    pub(super) fn leans_on_next(&self) -> bool {
        opens_after(self.before) && !closes_before(self.after)
    }

    /// Something before and blank after: only a closing mark stands so.
    pub(super) fn leans_on_previous(&self) -> bool {
        self.before.is_some_and(|c| !c.is_whitespace() && !is_opening_bracket(c))
            && closes_before(self.after)
    }
}

fn is_opening_bracket(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '<')
}

fn opens_after(before: Option<char>) -> bool {
    before.is_none_or(|c| {
        c.is_whitespace()
            || is_opening_bracket(c)
            || is_dash(c)
            || matches!(c, '/' | '=' | '>' | ':')
    })
}

fn closes_before(after: Option<char>) -> bool {
    after.is_none_or(|c| {
        c.is_whitespace()
            || is_dash(c)
            || matches!(c, ')' | ']' | '}' | '.' | ',' | ';' | ':' | '!' | '?' | '…' | '/' | '<')
            || matches!(c, '،' | '؛' | '؟' | '۔')
    })
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―')
}

/// The quotation marks of a paragraph; apostrophes between letters are none.
pub(super) fn read_marks(text: &str, range: Range<usize>) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut before = None;
    let mut chars = text[range.clone()].char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        if !is_mark(c) {
            before = Some(c);
            continue;
        }
        // A run of marks side by side is judged by what stands around the whole run.
        let mut run = vec![(range.start + offset, c)];
        while let Some(&(offset, c)) = chars.peek().filter(|(_, c)| is_mark(*c)) {
            run.push((range.start + offset, c));
            chars.next();
        }
        // ’n’ and 'n' for "and": the mark before it drops a letter, and so does this one.
        // Case: `golden/annotate/en-apostrophes`.
        let drops_d = ["‘n", "’n", "'n"].iter().any(|n| text[..run[0].0].ends_with(n));
        if run.len() == 1 && drops_d {
            continue;
        }
        let after = chars.peek().map(|&(_, c)| c);
        let following = &text[run.last().map_or(range.end, |(at, c)| at + c.len_utf8())..range.end];
        add_run(&run, before, after, following, &mut marks);
    }
    look_ahead(&mut marks);
    marks
}

/// Adds the marks of a run, two equal single ones as one double.
fn add_run(
    run: &[(usize, char)],
    before: Option<char>,
    after: Option<char>,
    following: &str,
    marks: &mut Vec<Mark>,
) {
    let alone = run.len() == 1;
    let mut rest = run;
    while let [(at, c), tail @ ..] = rest {
        rest = tail;
        let Some((mut kind, mut side)) = shape(*c) else { continue };
        let mut len = c.len_utf8();
        if kind == Shape::Single {
            match tail {
                // Two single marks typed for one double: ''so'', ``so''.
                [(_, second), after_it @ ..] if second == c => {
                    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                    if run.len() == 2 && inside(before) && inside(after) {
                        return;
                    }
                    rest = after_it;
                    len *= 2;
                    kind = Shape::Double;
                }
                _ if alone && is_apostrophe(before, after, following) => continue,
                _ => {}
            }
        }
        // A curly closing mark never opens as a single mark: ’em, ’90s.
        if kind == Shape::Single && *c == '’' {
            side = Side::Closes;
        }
        let plural = before.is_some_and(|c| matches!(c, 's' | 'S' | 'z' | 'x'));
        let weak = kind == Shape::Single && plural && after.is_some_and(char::is_whitespace);
        let low = matches!(c, '„' | '‚');
        let (at, surer_later) = (*at, false);
        marks.push(Mark { at, len, shape: kind, side, low, before, after, weak, surer_later });
    }
}

/// A lone single mark between letters, or one that stands for dropped letters or digits.
fn is_apostrophe(before: Option<char>, after: Option<char>, following: &str) -> bool {
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if inside(after) && inside(before) {
        return true;
    }
    if !inside(after) || !opens_after(before) {
        return false;
    }
    // '90s, ’em, 'tis
    let word = following.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    (digits == 2 && matches!(&word[2..], "" | "s"))
        || matches!(
            word.to_ascii_lowercase().as_str(),
            "em" | "tis" | "twas" | "til" | "till" | "cause" | "bout" | "n" | "nineties"
        )
}

/// Fills `surer_later`, from the end of the paragraph backwards.
fn look_ahead(marks: &mut [Mark]) {
    let mut surer = false;
    for mark in marks.iter_mut().rev().filter(|mark| mark.shape == Shape::Single) {
        mark.surer_later = surer;
        if mark.leans_on_next() {
            surer = false;
        } else if mark.leans_on_previous() && !mark.weak {
            surer = true;
        }
    }
}
