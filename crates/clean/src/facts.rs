//! What a report says of itself: headline, author, date and outlet, each with its place.
//!
//! Nothing is guessed: an outlet that the story quotes is not the outlet of the report, and a
//! date inside the story is not its date.

use crate::bylines::{byline, personal};
use crate::credits::{Credited, at_end, co_written, is_agency, looks_like_outlet, notes};
use crate::dates::{DateLine, date_line, named_date_line};
use crate::names::{is_name, is_staff, leading_name, tail_like};
use crate::page::{Fate, Page};
use crate::words::LEXICON;
use record::plain::single_spaced;
use record::{DropReason, Facts, Found, FoundIn, PartRole, RawSpan};

/// The facts that the page gives by itself.
pub(crate) fn found(page: &Page<'_>, title: Option<usize>) -> Facts {
    Facts {
        title: title.map(|at| headline(page, at)),
        outlet: outlet(page),
        author: author(page),
        date: date(page),
        updated: of_date_lines(page, |line| line.updated),
        ..Facts::default()
    }
}

fn fact(value: &str, place: FoundIn, span: RawSpan) -> Found {
    Found { value: single_spaced(value), place, span: Some(span) }
}

fn headline(page: &Page<'_>, at: usize) -> Found {
    let line = &page.lines[at];
    let words = line.text.trim_start_matches(['#', ' ']).trim_matches(['*', '_']);
    fact(words, FoundIn::Headline, line.span_of(words))
}

fn author(page: &Page<'_>) -> Option<Found> {
    let signed = |at: usize| {
        let line = &page.lines[at];
        if let Some(author) = byline(line).and_then(|byline| byline.author) {
            return Some(fact(author, FoundIn::Byline, line.span_of(author)));
        }
        if let Some((name, _)) = co_written(line) {
            return personal(name).map(|name| fact(name, FoundIn::CreditLine, line.span_of(name)));
        }
        // The line above said that a name comes.
        let name = personal(line.text).filter(|name| is_name(name, 2..=4))?;
        Some(fact(name, FoundIn::Byline, line.span_of(name)))
    };
    (0..page.len()).filter(|&at| page.role(at) == Some(PartRole::Byline)).find_map(signed)
}

fn date(page: &Page<'_>) -> Option<Found> {
    of_date_lines(page, |line| line.published).or_else(|| {
        let (line, dateline) = dateline(page)?;
        let words = dateline.date?;
        let published = date_line(words)?.published?;
        Some(fact(&published, FoundIn::Dateline, page.lines[line].span_of(words)))
    })
}

/// The first date of the kind that is asked for on a line of its own, or behind who wrote it.
fn of_date_lines(page: &Page<'_>, kind: impl Fn(DateLine) -> Option<String>) -> Option<Found> {
    (0..page.len()).find_map(|at| {
        let line = &page.lines[at];
        let (words, dates) = match page.role(at)? {
            PartRole::DateLine => {
                let named = || named_date_line(line.text).map(|(_, dates)| dates);
                (line.text, date_line(line.text).or_else(named)?)
            }
            PartRole::Byline => {
                let marks = [',', '|', '•', '·', '⋅', '–', '—', '-', ' '];
                let rest = byline(line)?.rest.trim_matches(marks);
                (rest, date_line(rest)?)
            }
            _ => return None,
        };
        Some(fact(&kind(dates)?, FoundIn::DateLine, line.span_of(words)))
    })
}

/// Notes and furniture that name their own outlet come first; a dateline may name the agency
/// whose copy another outlet printed.
fn outlet(page: &Page<'_>) -> Option<Found> {
    (0..page.len())
        .find_map(|at| outlet_of_note(page, at))
        .or_else(|| (0..page.len()).find_map(|at| outlet_of_line(page, at)))
        .or_else(|| (0..page.len()).find_map(|at| outlet_of_furniture(page, at)))
        .or_else(|| outlet_of_masthead(page))
        .or_else(|| (0..page.len()).find_map(|at| outlet_of_newsletter(page, at)))
        .or_else(|| {
            let (line, dateline) = dateline(page)?;
            let agency = dateline.agency?;
            Some(fact(agency, FoundIn::Dateline, page.lines[line].span_of(agency)))
        })
}

fn outlet_of_note(page: &Page<'_>, at: usize) -> Option<Found> {
    let line = &page.lines[at];
    if page.role(at) != Some(PartRole::TranslationNote) {
        return None;
    }
    let outlet = notes(line).into_iter().find_map(|note| note.translator)?;
    Some(fact(outlet, FoundIn::TranslationNote, line.span_of(outlet)))
}

/// "Le Phare avec agences", "Le Phare – mardi 13 mai 2025": an outlet by its form.
fn outlet_of_line(page: &Page<'_>, at: usize) -> Option<Found> {
    let line = &page.lines[at];
    let (name, place) = match page.role(at)? {
        PartRole::Credit => (co_written(line)?.0, FoundIn::CreditLine),
        PartRole::DateLine => (named_date_line(line.text)?.0, FoundIn::DateLine),
        _ => return None,
    };
    let is_outlet = (looks_like_outlet(name) || tells_of_itself(page, name)) && !is_staff(name);
    is_outlet.then(|| fact(name, place, line.span_of(name)))
}

/// "Harbour Notes is about ships" below "About this blog": the name beside the date is the page's
/// own (`golden/clean/en-name-beside-date`).
fn tells_of_itself(page: &Page<'_>, name: &str) -> bool {
    let opens = |at: usize| {
        let rest = page.lines[at].text.trim_start().strip_prefix(name);
        rest.is_some_and(|rest| rest.starts_with([' ', ',']))
    };
    let is_about = |at: usize| {
        let words = page.lines[at].folded.trim_start_matches(['#', ' ', '*']);
        ["about ", "a propos", "qui sommes"].iter().any(|opener| words.starts_with(opener))
    };
    (1..page.len()).any(|at| opens(at) && is_about(at - 1))
}

/// "Sign up for the Gull's free newsletter", where the story has "told the Morning Gull": who
/// sends the letter, by the name that it is told by (`golden/clean/en-newsletter-of`).
fn outlet_of_newsletter(page: &Page<'_>, at: usize) -> Option<Found> {
    if page.reason(at) != Some(DropReason::Newsletter) {
        return None;
    }
    let text = page.lines[at].text;
    let words: Vec<&str> = text.split_whitespace().collect();
    let owner = words.iter().find_map(|word| {
        let name = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"))?;
        name.starts_with(char::is_uppercase).then_some(name)
    });
    let of = |pair: &&[&str]| matches!(pair[0], "du" | "de" | "of");
    let sender = owner.or_else(|| {
        let name =
            words.windows(2).find(|pair| of(pair))?[1].trim_matches(|c: char| !c.is_alphanumeric());
        name.starts_with(char::is_uppercase).then_some(name)
    })?;
    page.lines.iter().find_map(|line| {
        let name = told_outlet(line.text, sender)?;
        Some(fact(name, FoundIn::Furniture, line.span_of(name)))
    })
}

/// The name that ends in `sender` behind "told the", « a déclaré au ».
fn told_outlet<'t>(text: &'t str, sender: &str) -> Option<&'t str> {
    ["told the ", "told ", " au ", " à la ", " à "].iter().find_map(|opener| {
        text.match_indices(opener).find_map(|(at, _)| {
            let name = leading_name(&text[at + opener.len()..]);
            name.ends_with(sender).then_some(name)
        })
    })
}

/// The name above the menus, when the page names it again below ("told Tazourie Libre", "X
/// lives on your gifts"): a section or a logo is not named again in so many words. Needed by
/// `golden/clean/fr-nom-du-site`.
fn outlet_of_masthead(page: &Page<'_>) -> Option<Found> {
    let first = page.lines.first().filter(|_| page.reason(0) == Some(DropReason::Menu))?;
    let name = first.text.trim();
    let named_again = || page.lines[1..].iter().any(|line| line.text.contains(name));
    (is_name(name, 2..=5) && !is_staff(name) && named_again())
        .then(|| fact(name, FoundIn::Furniture, first.span_of(name)))
}

/// "A message from X:", "© 2024 X", "About X".
fn outlet_of_furniture(page: &Page<'_>, at: usize) -> Option<Found> {
    let reason = page.reason(at)?;
    let line = &page.lines[at];
    let name = letter_writer(line.text, &line.folded)
        .or_else(|| rights_holder(line.text).filter(|_| reason == DropReason::Legal))
        .or_else(|| subject_of_about(line.text, &line.folded))?;
    Some(fact(name, FoundIn::Furniture, line.span_of(name)))
}

fn letter_writer<'t>(text: &'t str, folded: &str) -> Option<&'t str> {
    let name = leading_name(tail_like(text, LEXICON.letter(folded)?)?);
    (!name.is_empty() && !name.eq_ignore_ascii_case("us")).then_some(name)
}

/// "© 2024 The Port Observer. All rights reserved", "Copyright Port Media 2024".
fn rights_holder(text: &str) -> Option<&str> {
    let mark =
        ["©", "Copyright", "copyright", "COPYRIGHT", "(c)", "(C)"].iter().find_map(|mark| {
            let at = text.find(mark)?;
            Some(at + mark.len())
        })?;
    let rest = text[mark..].trim_start_matches(|c: char| !c.is_alphabetic());
    let rest = rest.strip_prefix("by ").or(rest.strip_prefix("par ")).unwrap_or(rest);
    let name = leading_name(rest)
        .trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || c == '-');
    let name = ["All Rights", "All rights", "Tous droits"]
        .iter()
        .find_map(|words| Some(name[..name.find(words)?].trim_end()))
        .unwrap_or(name);
    let generic = ["All", "Tous", "Copyright", "Droits", "Designed", "Powered"];
    let generic = generic.contains(&name.split_whitespace().next().unwrap_or(""));
    let with_year = text.contains("19") || text.contains("20");
    (with_year && !name.is_empty() && !generic && !is_agency(name)).then_some(name)
}

/// "About The Port Observer"; not "About this blog" or "About Jane Roe".
fn subject_of_about<'t>(text: &'t str, folded: &str) -> Option<&'t str> {
    let words = ["about ", "a propos de ", "a propos du ", "a propos d'"]
        .iter()
        .find(|word| folded.starts_with(**word))?;
    let skipped = words.split_whitespace().count();
    let rest = text.split_whitespace().nth(skipped)?;
    let at = rest.as_ptr() as usize - text.as_ptr() as usize;
    let name = leading_name(&text[at..]);
    (looks_like_outlet(name) && name.len() + at + 1 >= text.len()).then_some(name)
}

/// "QAMISHLI, Syria (Agency) –" at the head of the story.
pub(crate) struct Dateline<'t> {
    pub agency: Option<&'t str>,
    pub date: Option<&'t str>,
}

/// The dateline of the first line of prose, with the number of that line.
pub(crate) fn dateline<'t>(page: &Page<'t>) -> Option<(usize, Dateline<'t>)> {
    let first = page.first_prose()?;
    Some((first, dateline_of(page.lines[first].text)?))
}

/// Bytes of the longest dateline.
const LONGEST_DATELINE: usize = 120;

fn dateline_of(text: &str) -> Option<Dateline<'_>> {
    let (end, _) = text
        .char_indices()
        .take_while(|&(at, _)| at <= LONGEST_DATELINE)
        .find(|&(at, c)| is_dash(c) && text[..at].ends_with([' ', ')', '\u{a0}']))?;
    let head = text[..end].trim();
    let before = head.split(['(', '[']).next().unwrap_or("").trim();
    let place = leading_name(before.trim_end_matches(','));
    let brackets = head.strip_suffix([')', ']']).and_then(|head| {
        let open = head.rfind(['(', '['])?;
        Some(head[open + 1..].trim())
    });
    let agency = brackets.filter(|name| {
        leading_name(name) == *name && !name.is_empty() && name.split_whitespace().count() <= 5
    });
    if (before.is_empty() && !agency.is_some_and(is_agency))
        || (!before.is_empty() && place.is_empty())
    {
        return None;
    }
    // Behind the town, or behind town and country.
    let date = before
        .match_indices(',')
        .map(|(comma, _)| before[comma + 1..].trim())
        .find(|rest| date_line(rest).is_some());
    (agency.is_some() || date.is_some()).then_some(Dateline { agency, date })
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '−' | '―')
}

/// Every credit of the page, with its places in the decoded text.
pub(crate) fn credits(page: &Page<'_>) -> Vec<Credited> {
    let mut credits: Vec<Credited> = dateline_credit(page).into_iter().collect();
    for at in 0..page.len() {
        let line = &page.lines[at];
        match page.fates[at] {
            Fate::Role(PartRole::Credit | PartRole::TranslationNote | PartRole::Byline) => {
                let notes = notes(line);
                let co_written = co_written(line).filter(|_| notes.is_empty());
                credits.extend(notes.iter().map(|note| note.placed(line)));
                credits.extend(co_written.map(|(_, note)| note.placed(line)));
            }
            Fate::Story => credits.extend(at_end(line.text).map(|note| note.placed(line))),
            Fate::Role(_) | Fate::Dropped(_) => {}
        }
    }
    credits
}

/// An agency's dateline in another outlet's report credits the agency.
fn dateline_credit(page: &Page<'_>) -> Option<Credited> {
    let (line, dateline) = dateline(page)?;
    let agency = dateline.agency.filter(|agency| is_agency(agency))?;
    let reprinted = outlet(page).is_some_and(|outlet| outlet.value != agency);
    reprinted.then(|| Credited::agency(page.lines[line].span_of(agency)))
}
