//! What a report says of itself: headline, author, date and outlet, each with its place.
//!
//! Nothing is guessed: an outlet that the story quotes is not the outlet of the report, and a
//! date inside the story is not its date.

use crate::bylines::{byline, personal};
use crate::credits::{Credited, at_end, co_written, is_agency, looks_like_outlet, notes};
use crate::datelines::{Dateline, dateline_alone, dateline_at_head, is_outlet_alone};
use crate::dates::{DateLine, date_line};
use crate::lines::Line;
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
        if let Some(author) = dateline_alone(line.text).and_then(|dateline| dateline.author) {
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
    let dateline = || {
        let (line, dateline) = dateline(page)?;
        let (words, date) = dateline.date?;
        Some(fact(&date.published?, FoundIn::Dateline, page.lines[line].span_of(words)))
    };
    let found = of_date_lines(page, |line| line.published).or_else(dateline)?;
    Some(match day_first(&found.value).filter(|_| is_french(page)) {
        Some(value) => Found { value, ..found },
        None => found,
    })
}

/// "11/06/2023" as the French write it; in English nobody can tell the day from the month.
fn day_first(date: &str) -> Option<String> {
    let mut pieces = date.splitn(3, '/');
    let (day, month, year) = (pieces.next()?, pieces.next()?, pieces.next()?);
    Some(format!("{year}-{month}-{day}"))
}

/// By the small words of its paragraphs.
fn is_french(page: &Page<'_>) -> bool {
    let prose = (0..page.len()).filter(|&at| page.is_prose(at)).take(5);
    let words = || prose.clone().flat_map(|at| page.lines[at].text.split_whitespace());
    let of = |small: &[&str]| words().filter(|word| small.contains(word)).count();
    let french = of(&["de", "des", "du", "la", "le", "les"]);
    let english = of(&["and", "of", "the", "to"]);
    french > english
}

/// The first date of the kind that is asked for on a line of its own, or behind who wrote it.
fn of_date_lines(page: &Page<'_>, kind: impl Fn(DateLine) -> Option<String>) -> Option<Found> {
    (0..page.len()).find_map(|at| {
        let line = &page.lines[at];
        let in_dateline = || dateline_alone(line.text).and_then(|dateline| dateline.date);
        let (words, dates) = match page.role(at)? {
            PartRole::DateLine => {
                date_line(line.text).map(|date| (line.text, date)).or_else(in_dateline)?
            }
            PartRole::Byline => {
                let marks = [',', '|', '•', '·', '⋅', '–', '—', '-', ' '];
                let rest = byline(line).map_or("", |byline| byline.rest.trim_matches(marks));
                date_line(rest).map(|date| (rest, date)).or_else(in_dateline)?
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
            let agency = dateline.outlet?;
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

/// "Le Phare avec agences", "Le Phare, Orsk, 13 mai 2025", "Le Phare" beside such a line: an
/// outlet by its form. An agency may be whose copy another outlet printed.
fn outlet_of_line(page: &Page<'_>, at: usize) -> Option<Found> {
    let line = &page.lines[at];
    let is_outlet =
        |name: &&str| (looks_like_outlet(name) || tells_of_itself(page, name)) && !is_staff(name);
    let (name, place) = match page.role(at)? {
        PartRole::Credit if is_outlet_alone(line.text) => (line.text, FoundIn::CreditLine),
        PartRole::Credit => (Some(co_written(line)?.0).filter(is_outlet)?, FoundIn::CreditLine),
        PartRole::DateLine | PartRole::Byline => {
            let dateline = dateline_of_line(page, at)?;
            let beside_date = dateline.lone_name.filter(is_outlet);
            (dateline.outlet.or(beside_date)?, FoundIn::DateLine)
        }
        _ => return None,
    };
    (!is_agency(name)).then(|| fact(name, place, line.span_of(name)))
}

/// The dateline on this line. One without a date counts only where the next line has one: "By
/// Jane Roe, Institute of Ports" says where she works.
fn dateline_of_line<'t>(page: &Page<'t>, at: usize) -> Option<Dateline<'t>> {
    let dated_below = || at + 1 < page.len() && page.role(at + 1) == Some(PartRole::DateLine);
    dateline_alone(page.lines[at].text)
        .filter(|line| line.date.is_some() || line.day || dated_below())
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

/// The dateline of the first line of prose, or above it one that names an agency, with the
/// number of its line.
fn dateline<'t>(page: &Page<'t>) -> Option<(usize, Dateline<'t>)> {
    let first = page.first_prose();
    let of_agency = |at: usize| {
        let signs = matches!(page.role(at), Some(PartRole::DateLine | PartRole::Byline));
        let dateline = dateline_of_line(page, at).filter(|_| signs)?;
        dateline.outlet.is_some_and(is_agency).then_some((at, dateline))
    };
    (0..first.unwrap_or(page.len()))
        .find_map(of_agency)
        .or_else(|| Some((first?, dateline_at_head(page.lines[first?].text)?)))
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
                credits.extend(dateline_note(line).filter(|_| notes.is_empty()));
            }
            Fate::Role(PartRole::DateLine) => credits.extend(dateline_note(line)),
            Fate::Story => credits.extend(at_end(line.text).map(|note| note.placed(line))),
            Fate::Role(_) | Fate::Dropped(_) => {}
        }
    }
    credits
}

fn dateline_note(line: &Line<'_>) -> Option<Credited> {
    Some(dateline_alone(line.text)?.note?.placed(line))
}

/// An agency's dateline in another outlet's report credits the agency.
fn dateline_credit(page: &Page<'_>) -> Option<Credited> {
    let (line, dateline) = dateline(page)?;
    let agency = dateline.outlet.filter(|agency| is_agency(agency))?;
    let reprinted = outlet(page).is_some_and(|outlet| outlet.value != agency);
    reprinted.then(|| Credited::agency(page.lines[line].span_of(agency)))
}
