//! Furniture that a line gives away by itself, whatever stands around it.

use crate::lines::Line;
use crate::page::Page;
use crate::shape::{End, fold, outside_quotations};
use crate::words::LEXICON;
use record::DropReason::{self, Menu, RelatedLinks, ShareBar, SizeLetters};

/// Drops every unsettled line that says by itself that it is furniture.
pub(crate) fn drop_labels(page: &mut Page<'_>) {
    for at in 0..page.len() {
        if page.is_unsettled(at)
            && let Some(reason) = furniture(&page.lines[at])
        {
            page.drop(at, reason);
        }
    }
}

/// The reason this line is furniture wherever it stands.
fn furniture(line: &Line<'_>) -> Option<DropReason> {
    let words = line.shape.words;
    let folded = line.folded.as_str();
    // “Help us keep our children alive,” said a mother: the page does not speak in quotations.
    let quoted = line.text.starts_with(OPENING);
    size_letters(line.text)
        .or_else(|| LEXICON.label(folded))
        .or_else(|| counter(folded))
        .or_else(|| item_list(line.text))
        .or_else(|| (words <= 3).then(|| logo_or_keywords(folded)).flatten())
        .or_else(|| (words <= LABELLED).then(|| labelled(line)).flatten())
        .or_else(|| (words <= BEGUN && !quoted).then(|| LEXICON.beginning(folded)).flatten())
        .or_else(|| phrase(line))
        .or_else(|| (words <= LABELLED).then(|| announced_headline(line)).flatten())
}

/// "Read also: headline" is longer than a headline by its label.
const LABELLED: usize = 40;
/// "Subscribe to our newsletter and get ..." is one or two sentences.
const BEGUN: usize = 45;
/// Marks that open a quotation or a line of dialogue.
const OPENING: &[char] = &['“', '„', '«', '"', '‘', '\'', '—', '–'];

/// "XS", "SM MD LG", "A- A+": the buttons for the size of the letters. A lone letter is none.
fn size_letters(text: &str) -> Option<DropReason> {
    let is_size = |word: &str| matches!(word, "XS" | "SM" | "MD" | "LG" | "XL" | "XXL");
    let is_letter = |word: &str| {
        matches!(word, "A" | "A-" | "A+" | "A++" | "A--" | "Aa" | "aA" | "-A" | "+A" | "A−")
    };
    let words = || text.split([' ', '\t', '|', '/']).filter(|word| !word.is_empty());
    let signed = text.len() <= 24 && words().count() > 1 || text.contains(['+', '-', '−']);
    let sizes =
        words().all(is_size) || (signed && words().all(|word| is_letter(word) || is_size(word)));
    (sizes && !text.is_empty()).then_some(SizeLetters)
}

/// "12 Shares", "1.2K views", "3 min read": numbers and what they count.
fn counter(folded: &str) -> Option<DropReason> {
    let mut numbers = 0;
    let mut nouns = 0;
    for word in folded.split([' ', '.', ',', ':', '(', ')']).filter(|word| !word.is_empty()) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        if is_count(word) {
            numbers += 1;
        } else if LEXICON.is_counted(word) {
            nouns += 1;
        } else {
            return None;
        }
    }
    (numbers > 0 && nouns > 0).then_some(if folded.contains("comment") {
        DropReason::Comments
    } else {
        ShareBar
    })
}

/// "345", "1.2k".
pub(crate) fn is_count(word: &str) -> bool {
    let digits = word.trim_end_matches(['k', 'm', 'K', 'M', '+']);
    !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
}

const BETWEEN_ITEMS: &[char] = &['|', '•', '·', '›', '>', '»', '/', '\t'];
const BETWEEN_WORDS: &[char] = &[' ', ','];

/// The pieces of `text` between these marks, folded.
fn folded<'t>(text: &'t str, marks: &'static [char]) -> impl Iterator<Item = String> + 't {
    text.split(marks).map(fold).filter(|piece| !piece.is_empty())
}

/// "Home | News | Sport", "Home > World > Europe", "Facebook Twitter Email".
fn item_list(text: &str) -> Option<DropReason> {
    if text.len() > 400 {
        return None;
    }
    let items = if text.contains(BETWEEN_ITEMS) {
        folded(text, BETWEEN_ITEMS).collect()
    } else {
        Vec::new()
    };
    let known = |item: &String| LEXICON.label(item).is_some() || LEXICON.is_section(item);
    if items.len() >= 2 && items.iter().all(known) {
        return Some(common_reason(&items));
    }
    let trail = text.contains(['>', '›', '»']) || text.matches('/').count() >= 2;
    if trail
        && items.len() >= 2
        && is_home(&items[0])
        && items.iter().all(|item| item.split(' ').count() <= 12)
    {
        return Some(Menu);
    }
    // Asked word by word: the first word of a sentence is hardly ever the name of a section.
    if folded(text, BETWEEN_WORDS).all(|word| known(&word)) {
        let words: Vec<String> = folded(text, BETWEEN_WORDS).collect();
        let share = |word: &String| LEXICON.label(word) == Some(ShareBar);
        let enough = if words.iter().all(share) { 2 } else { 3 };
        if words.len() >= enough {
            return Some(common_reason(&words));
        }
    }
    is_bar(text).then_some(Menu)
}

/// "News   Sport   Celebs   Money", "News | Coast | Obituaries": three short items or more, at
/// least half of them known, none with a number.
fn is_bar(text: &str) -> bool {
    let items: Vec<&str> =
        match ["|", "•", "·", "   ", "\t", "  "].iter().find(|mark| text.contains(**mark)) {
            Some(mark) => text.split(mark).map(str::trim).filter(|item| !item.is_empty()).collect(),
            None => return false,
        };
    let short = |item: &&str| {
        item.split_whitespace().count() <= 4
            && !item.contains(|c: char| c.is_ascii_digit() || c == '.')
    };
    let known = |item: &&str| {
        let item = fold(item);
        LEXICON.label(&item).is_some() || LEXICON.is_section(&item)
    };
    let half_known = || items.iter().filter(|item| known(item)).count() * 2 >= items.len();
    items.len() >= 3 && items.iter().all(short) && half_known()
}

fn common_reason(items: &[String]) -> DropReason {
    let first = LEXICON.label(&items[0]).unwrap_or(Menu);
    if items.iter().all(|item| LEXICON.label(item) == Some(first)) { first } else { Menu }
}

fn is_home(folded: &str) -> bool {
    matches!(
        folded,
        "home" | "homepage" | "accueil" | "главная" | "головна" | "ana sayfa" | "الرئيسية"
    )
}

/// "Logo Wide", "Site logo", "Helpful keywords".
fn logo_or_keywords(folded: &str) -> Option<DropReason> {
    folded
        .split(' ')
        .any(|word| matches!(word, "logo" | "keywords" | "hashtags" | "breadcrumb"))
        .then_some(Menu)
}

/// "Tags: ports, storms". "Location: The cost depends on where you live." is a sentence.
fn labelled(line: &Line<'_>) -> Option<DropReason> {
    let reason = LEXICON.labelled(&line.folded)?;
    let sentence = line.shape.is_prose() && matches!(reason, Menu | ShareBar);
    (!sentence).then_some(reason)
}

/// Words that only a page says, outside quotation marks.
fn phrase(line: &Line<'_>) -> Option<DropReason> {
    LEXICON.phrase(&line.folded)?;
    let outside: Vec<&str> = outside_quotations(line.text).collect();
    LEXICON.phrase(&fold(&outside.join(" ")))
}

/// "Read also Mayor closes harbour": the label without its colon, and no full stop.
fn announced_headline(line: &Line<'_>) -> Option<DropReason> {
    let announced =
        ["read also ", "also read ", "lire aussi ", "a lire aussi ", "see also ", "voir aussi "];
    (line.shape.end != End::Stop && announced.iter().any(|word| line.folded.starts_with(word)))
        .then_some(RelatedLinks)
}
