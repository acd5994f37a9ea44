//! Words searched for in statements and texts.

use super::parts::{count, grouped};
use crate::address::Address;
use crate::marks::{Mark, Marked};
use crate::site::Site;
use crate::text::{file_name, words};
use maud::{Markup, html};
use record::plain::drop_reason;
use store::{Case, Error, Hit, MOST_RANKED, TextSpan};

/// How many places are shown.
const MOST_HITS: usize = 40;

/// Longer passages are cut to their snippet.
const LONGEST: usize = 600;

/// What the page shows.
pub struct View {
    words: String,
    found: Result<Vec<Hit>, String>,
    /// Too many places to rank: the first stand for the best.
    is_everywhere: bool,
}

/// Loads it. Words that cannot be understood are the reader's to change, and no error.
pub fn load(case: &Case, words: &str) -> Result<View, Error> {
    let found = if words.trim().is_empty() {
        Ok(Vec::new())
    } else {
        match case.search(words, MOST_HITS) {
            Ok(hits) => Ok(hits),
            Err(error) if error.is_bad_words() => Err(error.to_string()),
            Err(error) => return Err(error),
        }
    };
    let asked = found.as_ref().is_ok_and(|hits| hits.len() == MOST_HITS);
    let is_everywhere = asked && case.is_everywhere(words)?;
    Ok(View { words: words.to_owned(), found, is_everywhere })
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let asked = !view.words.trim().is_empty();
    let main = html! {
        h1 { "Search" }
        form.search role="search" action=(site.to(Address::Search)) method="get" {
            label for="q" { "Words that all occur; “in quotation marks” they stand together" }
            input #q name="q" type="search" value=(view.words) dir="auto" autocomplete="off" autofocus[!asked];
            button { "Search" }
        }
        @match &view.found {
            Err(said) => p.problem role="alert" { (words(said)) },
            Ok(hits) if asked => {
                p.small role="status" {
                    @if hits.len() < MOST_HITS { (count(hits.len(), "place")) }
                    @else if view.is_everywhere {
                        "the first " (MOST_HITS) " of more than " (grouped(MOST_RANKED)) " places; another word makes them fewer"
                    } @else { "the best " (MOST_HITS) " places" }
                }
                ol.hits { @for hit in hits { li data-item { (place(site, hit)) } } }
            }
            Ok(_) => {}
        }
    };
    site.page("Search", Address::Search, &main)
}

fn place(site: &Site, hit: &Hit) -> Markup {
    let address = match hit.statement {
        Some(statement) => Address::Statement(hit.report, statement),
        None => Address::Report(hit.report),
    };
    html! {
        blockquote dir="auto" {
            @if length(&hit.passage) > LONGEST { (crate::text::verbatim(&hit.snippet)) }
            @else {
                @for (at, piece) in hit.passage.iter().enumerate() {
                    @if at > 0 { " … " }
                    (found_in(piece, &hit.matches))
                }
            }
        }
        p.small {
            @if let Some(speaker) = &hit.speaker { (words(speaker)) " · " }
            @if let Some(reason) = hit.dropped { "set aside: " (drop_reason(reason)) " · " }
            a href=(site.to(address)) { "in its place" }
            " · " bdi.file { (file_name(&hit.file)) }
        }
    }
}

fn length(passage: &[TextSpan]) -> usize {
    passage.iter().map(|piece| piece.end.saturating_sub(piece.start)).sum()
}

fn found_in(piece: &TextSpan, matches: &[TextSpan]) -> Markup {
    let marks = matches
        .iter()
        .filter(|found| piece.start <= found.start && found.end <= piece.end)
        .map(|found| Mark {
            place: found.start - piece.start..found.end - piece.start,
            class: "found",
        })
        .collect();
    Marked::new(&piece.text, marks).markup(0..piece.end.saturating_sub(piece.start))
}
