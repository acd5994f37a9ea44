//! The corpora, each read in its own form.

use super::sample::{Document, FOUR, Guide, OWN, Sample, THREE, pieces_in};
use super::written;
use record::NameKind;
use std::fs;
use std::ops::Range;
use std::path::Path;
use testkit::names::Annotation;

/// Whether a document is for training, choosing or the last score.
pub enum Part {
    Train,
    Score,
}

fn read(path: &Path) -> String {
    fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
}

/// A kind by the names that corpora give it; `None` is not a name for us.
fn kind(name: &str) -> Option<NameKind> {
    Some(match name {
        "PER" | "person" | "politician" | "writer" | "musicalartist" | "scientist" => {
            NameKind::Person
        }
        "ORG" | "corporation" | "group" | "organisation" | "politicalparty" | "band"
        | "university" => NameKind::Organisation,
        "magazine" | "academicjournal" => NameKind::Outlet,
        "LOC" | "location" | "country" => NameKind::Place,
        "MISC" | "creative-work" | "product" | "event" | "election" | "misc" | "book" | "poem"
        | "song" | "album" | "award" => NameKind::Other,
        _ => return None,
    })
}

/// Pieces after which a text without sentence ends is cut at the next full stop or word
/// outside names.
const LONG: usize = 60;

/// Tags in one column after a word, IO, BIO or IOB; a blank line ends a sentence, and so does
/// a full stop where there are no blank lines.
pub fn columns(path: &Path, guide: Guide) -> Vec<Document> {
    let text = read(path);
    let mut documents = Vec::new();
    let mut rows: Vec<(&str, &str)> = Vec::new();
    let running = !text.contains("\n\n");
    for line in text.lines().chain([""]) {
        let ends = matches!(rows.last(), Some((word, "O")) if *word == "." || rows.len() > LONG);
        if running && ends {
            documents.extend(of_rows(&rows, guide).map(|sample| vec![sample]));
            rows.clear();
        }
        let mut fields = line.split([' ', '\t']);
        match (fields.next(), fields.next()) {
            (Some(word), Some(tag)) if !word.is_empty() => rows.push((word, tag)),
            _ if line.trim().is_empty() && !rows.is_empty() => {
                documents.extend(of_rows(&rows, guide).map(|sample| vec![sample]));
                rows.clear();
            }
            _ => {}
        }
    }
    documents
}

fn of_rows(rows: &[(&str, &str)], guide: Guide) -> Option<Sample> {
    if rows[0].0 == "-DOCSTART-" {
        return None;
    }
    let forms: Vec<String> = rows.iter().map(|(word, _)| (*word).to_owned()).collect();
    let tags: Vec<&str> = rows.iter().map(|(_, tag)| *tag).collect();
    let mut names = spans(&tags);
    // Peoples and their adjectives are no names for us; one word alone of "other" often is one.
    names.retain(|(range, kind)| *kind != NameKind::Other || range.len() > 1);
    let mut sample = Sample::of_forms(forms, names, guide);
    for (at, tag) in tags.iter().enumerate() {
        if tag.get(2..).and_then(kind) == Some(NameKind::Other) && sample.allowed[at] == 1 {
            sample.allowed[at] |= 1
                << annotate::names::path::tag_of(
                    NameKind::Other,
                    annotate::names::path::Part::Whole,
                );
        }
    }
    Some(sample)
}

fn spans(tags: &[&str]) -> Vec<(Range<usize>, NameKind)> {
    let mut names: Vec<(Range<usize>, NameKind)> = Vec::new();
    let mut before = "O";
    for (at, tag) in tags.iter().enumerate() {
        if let Some(own) = tag.get(2..).and_then(kind) {
            let goes_on = tag.starts_with("I-") && before.get(2..) == tag.get(2..);
            match names.last_mut() {
                Some((range, last)) if goes_on && range.end == at && *last == own => {
                    range.end = at + 1;
                }
                _ => names.push((at..at + 1, own)),
            }
        }
        before = tag;
    }
    names
}

/// Universal NER.
pub fn universal(path: &Path) -> Vec<Document> {
    let documents = testkit::names::universal(path).unwrap_or_else(|error| panic!("{error}"));
    documents.iter().map(|document| in_document("en", document, THREE, |_| true)).collect()
}

/// The sentences of a document that are wanted; all of it is read, so that tokens are those
/// that the program will meet.
fn in_document(
    language: &str,
    document: &testkit::names::Document,
    guide: Guide,
    wanted: impl Fn(&Annotation) -> bool,
) -> Document {
    let text = &document.text;
    let pieces = pieces_in(language, text);
    let sentences = document.sentences.iter().filter(|one| wanted(one));
    let samples = sentences.map(|one| {
        let first = pieces.partition_point(|piece| piece.end <= one.span.start);
        let end = pieces.partition_point(|piece| piece.start < one.span.end);
        Sample::of_pieces(text, &pieces[first..end.max(first)], &one.names, guide)
    });
    samples.filter(|sample| !sample.forms.is_empty()).collect()
}

/// Where each word stands in its text; words are in order.
fn places_of(text: &str, words: &[&str]) -> Vec<Range<usize>> {
    let mut at = 0;
    let place = |word: &&str| {
        let start = text[at..].find(*word).map_or(at, |found| at + found);
        let end = if text[start..].starts_with(*word) { start + word.len() } else { start };
        at = end;
        start..end
    };
    words.iter().map(place).collect()
}

fn in_bytes(
    names: &[(Range<usize>, NameKind)],
    places: &[Range<usize>],
) -> Vec<(Range<usize>, NameKind)> {
    names
        .iter()
        .map(|(range, kind)| (places[range.start].start..places[range.end - 1].end, *kind))
        .collect()
}

/// Our own gold: the whole text is read, so that sentences are seen in their document.
pub fn own(language: &str, gold: &Path, data: &Path, part: &Part) -> Vec<Document> {
    let documents = testkit::names::documents(gold, data).unwrap_or_else(|error| panic!("{error}"));
    let for_score = matches!(part, Part::Score);
    let read = |document| in_document(language, document, OWN, |one| one.for_score == for_score);
    documents.iter().map(read).filter(|document| !document.is_empty()).collect()
}

/// Texts that we wrote.
pub fn written(language: &str, folder: &Path) -> Vec<Document> {
    let documents = written::documents(folder).unwrap_or_else(|error| panic!("{error}"));
    documents.iter().map(|document| in_document(language, document, OWN, |_| true)).collect()
}

/// GUM names an entity by the word it is headed by: when that is a proper noun, the run of
/// proper nouns around it is a name of the entity's kind.
pub fn gum(path: &Path) -> Vec<Document> {
    let content = read(path);
    let mut documents: Vec<Document> = Vec::new();
    let mut text = "";
    let mut rows: Vec<Vec<&str>> = Vec::new();
    for line in content.lines().chain([""]) {
        if line.starts_with("# newdoc") || documents.is_empty() {
            documents.push(Document::new());
        }
        if let Some(words) = line.strip_prefix("# text = ") {
            text = words;
        } else if line.is_empty() && !rows.is_empty() {
            let words: Vec<&str> = rows.iter().map(|row| row[1]).collect();
            let names = in_bytes(&gum_names(&rows), &places_of(text, &words));
            documents
                .last_mut()
                .expect("one was pushed")
                .push(Sample::of_text("en", text, &names, FOUR));
            rows.clear();
        } else if !line.starts_with('#') {
            let columns: Vec<&str> = line.split('\t').collect();
            if columns.len() == 10 && columns[0].parse::<usize>().is_ok() {
                rows.push(columns);
            }
        }
    }
    documents.retain(|document| !document.is_empty());
    documents
}

const GUM_TITLES: &[&str] = &[
    "mr",
    "mr.",
    "mrs.",
    "ms.",
    "dr.",
    "dr",
    "president",
    "professor",
    "prof.",
    "senator",
    "king",
    "queen",
    "sir",
    "lord",
    "lady",
    "general",
    "captain",
    "saint",
    "pope",
    "justice",
    "judge",
    "minister",
    "secretary",
    "governor",
    "mayor",
    "congressman",
    "representative",
];

fn gum_names(rows: &[Vec<&str>]) -> Vec<(Range<usize>, NameKind)> {
    let proper = |at: usize| rows[at][3] == "PROPN";
    let mut names: Vec<(Range<usize>, NameKind)> = Vec::new();
    let mut spans = gum_spans(rows);
    spans.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    for (range, kind) in spans {
        let head =
            |at: usize| rows[at][6].parse::<usize>().map_or(usize::MAX, |h| h.wrapping_sub(1));
        let Some(top) = range.clone().find(|at| !range.contains(&head(*at))) else { continue };
        if !proper(top) || names.iter().any(|(name, _)| name.contains(&top)) {
            continue;
        }
        let (mut first, mut end) = (top, top + 1);
        while first > range.start && proper(first - 1) {
            first -= 1;
        }
        while end < range.end && proper(end) {
            end += 1;
        }
        if kind == NameKind::Person {
            while first + 1 < end && GUM_TITLES.contains(&rows[first][1].to_lowercase().as_str()) {
                first += 1;
            }
        } else {
            // "University of Umdara" is one name.
            while end + 1 < range.end && rows[end][1] == "of" && proper(end + 1) {
                end += 2;
                while end < range.end && proper(end) {
                    end += 1;
                }
            }
        }
        names.push((first..end, kind));
    }
    names.sort_by_key(|(range, _)| range.start);
    names
}

/// Entities that begin and end in the sentence: "(12-person-new-..." opens, "12)" closes.
fn gum_spans(rows: &[Vec<&str>]) -> Vec<(Range<usize>, NameKind)> {
    let mut open: Vec<(&str, usize, NameKind)> = Vec::new();
    let mut spans = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let Some(entity) = row[9].split('|').find_map(|pair| pair.strip_prefix("Entity=")) else {
            continue;
        };
        for mark in entity.replace('(', " (").replace(')', ") ").split_whitespace() {
            let inner = mark.trim_matches(['(', ')']);
            let mut fields = inner.split('-');
            let id = fields.next().unwrap_or_default();
            if mark.starts_with('(') {
                let kind = match fields.next() {
                    Some("person") => NameKind::Person,
                    Some("organization") => NameKind::Organisation,
                    Some("place") => NameKind::Place,
                    _ => NameKind::Other,
                };
                let id =
                    rows[at][9].find(id).map_or("", |found| &rows[at][9][found..found + id.len()]);
                open.push((id, at, kind));
            }
            if mark.ends_with(')')
                && let Some(last) = open.iter().rposition(|(known, _, _)| *known == id)
            {
                let (_, first, kind) = open.remove(last);
                spans.push((first..at + 1, kind));
            }
        }
    }
    spans
}
