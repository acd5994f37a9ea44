//! What several pages show: a report in a line, a statement in its passage, a number as a bar.

use crate::address::Address;
use crate::chain::chain;
use crate::marks::{Mark, Marked};
use crate::site::{List, Site, pager_to};
use crate::text::{file_name, plain, verbatim, words};
use maud::{Markup, html};
use record::plain::language;
use record::{DependenceKind, Form, Grade, Modality, Stance};
use store::{ReportSummary, StoredEdge, StoredJudgement, StoredMark, StoredStatement, TextSpan};

/// A table of reports.
pub fn report_table(site: &Site, reports: &[ReportSummary]) -> Markup {
    html! {
        table.wide {
            thead {
                tr {
                    th scope="col" { "Headline" }
                    th scope="col" { "Outlet" }
                    th scope="col" { "Published" }
                    th scope="col" { "Language" }
                    th.number scope="col" { "Statements" }
                }
            }
            tbody {
                @for report in reports {
                    tr {
                        th scope="row" {
                            a href=(site.to(Address::Report(report.id))) {
                                (headline(report.title.as_deref(), &report.file))
                            }
                        }
                        td { (named_or(report.outlet.as_deref(), "not named")) }
                        td { (published(report.date.as_deref())) }
                        td { (language_of(report.language.as_deref())) }
                        td.number data-is="statements" { (report.statements) }
                    }
                }
            }
        }
    }
}

/// What a person decided on two, and the way to take it back.
pub fn judged_line(site: &Site, judged: &StoredJudgement, back: &str) -> Markup {
    let (one, other) = (judged.label_a.as_deref(), judged.label_b.as_deref());
    html! {
        li {
            p { strong { (judged.verdict) } ": " (named_or(one, "gone")) " | " (named_or(other, "gone")) }
            p.small { (words(&judged.author)) " · " (judged.at) }
            (site.undoing(judged.pair, back))
        }
    }
}

/// What a person says has become of a report; `words_of_it` tell which report that is.
pub fn marked(mark: &StoredMark, words_of_it: &Markup) -> Markup {
    html! {
        p.notice role="note" {
            (words_of_it)
            @if let Some(note) = &mark.note { ": " (words(note)) }
            " · " (words(&mark.author)) ", " (mark.at)
        }
    }
}

/// A report by its outlet, or else its headline or file.
pub fn report_name(site: &Site, report: &ReportSummary) -> Markup {
    html! {
        a href=(site.to(Address::Report(report.id))) {
            @match &report.outlet {
                Some(outlet) => (words(outlet)),
                None => (headline(report.title.as_deref(), &report.file)),
            }
        }
    }
}

/// The language of quoted words, as a page declares it.
pub fn passage_language(code: Option<&str>) -> Option<&str> {
    code.filter(|code| {
        matches!(code.len(), 2 | 3) && code.bytes().all(|byte| byte.is_ascii_lowercase())
    })
    .filter(|code| *code != "und")
}

/// Links to other pages of what one thing has many of; a file has the first page only.
pub fn turned(site: &Site, list: &List, address: Address, what: &str) -> Markup {
    html! {
        @if site.key().is_some() {
            (pager_to(list, |page| format!("{}?page={page}", site.to(address))))
        } @else if list.pages() > 1 {
            p.small { "Later " (what) " are shown by whosaid itself." }
        }
    }
}

/// The headline, or the name of the file where there is none.
pub fn headline(title: Option<&str>, file: &str) -> Markup {
    let title = title.filter(|title| !plain(title).is_empty());
    title.map_or_else(|| html! { bdi.file { (file_name(file)) } }, words)
}

/// The words, or what is said where there are none.
pub fn named_or(name: Option<&str>, otherwise: &str) -> Markup {
    name.map_or_else(|| html! { span.missing { (otherwise) } }, words)
}

/// When a report was published, as it says itself; day and time of ISO 8601 with a space.
pub fn published(date: Option<&str>) -> Markup {
    let date = date.map(|date| match date.split_once('T') {
        Some((day, time)) if day.len() == 10 => format!("{day} {time}"),
        _ => date.to_owned(),
    });
    named_or(date.as_deref(), "date not found")
}

/// The name of a language code.
pub fn language_of(code: Option<&str>) -> Markup {
    words(language(code.unwrap_or("und")))
}

/// A statement: its passage with marks, its chain, and what kind of evidence it is.
pub fn statement_card(site: &Site, statement: &StoredStatement) -> Markup {
    html! {
        article.statement data-item {
            blockquote dir="auto" {
                @for (at, piece) in statement.passage.iter().enumerate() {
                    @if at > 0 { " … " }
                    (marked_passage(piece, statement))
                }
            }
            (chain(&statement.chain, statement.form == Form::OwnVoice))
            p.small {
                @let notes = notes(statement);
                @if !notes.is_empty() { (notes.join(" · ")) " · " }
                a href=(site.to(Address::Statement(statement.report, statement.id))) {
                    "in its place"
                }
                " · " bdi.file { (file_name(&statement.file)) }
            }
        }
    }
}

/// The words of a statement's passage, cut when they are long.
pub fn statement_words(statement: &StoredStatement) -> Markup {
    let pieces: Vec<&str> = statement.passage.iter().map(|piece| piece.text.as_str()).collect();
    cut(&pieces.join(" … "))
}

/// The first words of a long passage.
pub fn cut(passage: &str) -> Markup {
    const LONGEST: usize = 300;
    match passage.char_indices().nth(LONGEST) {
        Some((end, _)) => html! { (verbatim(&passage[..end])) " …" },
        None => verbatim(passage),
    }
}

/// One piece of a passage with speaker, cue and content marked.
fn marked_passage(piece: &TextSpan, statement: &StoredStatement) -> Markup {
    let mut marks = Vec::new();
    for (spans, class) in
        [(&statement.speaker, "speaker"), (&statement.cue, "cue"), (&statement.content, "content")]
    {
        for span in spans {
            let start = span.start.max(piece.start);
            let end = span.end.min(piece.end);
            if start < end {
                let place = start - piece.start..end - piece.start;
                marks.push(Mark { place, class });
            }
        }
    }
    Marked::new(&piece.text, marks).markup(0..piece.end.saturating_sub(piece.start))
}

/// How a statement is given and how sure it is, where that is not the usual.
pub fn notes(statement: &StoredStatement) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(form) = form(statement.form) {
        notes.push(form.to_owned());
    }
    if statement.grade == Grade::Weak {
        notes.push("weak evidence".into());
    }
    if statement.cue_negated {
        notes.push("it is denied that this was said".into());
    }
    if statement.stance != Stance::Asserts {
        notes.push(statement.stance.as_str().replace('-', " "));
    }
    if let Some(modality) = modality(statement.modality) {
        notes.push(modality.to_owned());
    }
    if let Some(addressee) = &statement.addressee {
        notes.push(format!("to {}", plain(&addressee.label)));
    }
    if let Some(medium) = &statement.medium {
        notes.push(format!("via {}", plain(&medium.label)));
    }
    notes
}

fn form(form: Form) -> Option<&'static str> {
    match form {
        Form::Direct => Some("quoted"),
        Form::Indirect => Some("paraphrase"),
        Form::Mixed => Some("partly quoted"),
        Form::ReportedAct => Some("act of saying"),
        Form::OwnVoice => None,
    }
}

fn modality(modality: Modality) -> Option<&'static str> {
    match modality {
        Modality::Actual => None,
        Modality::Reported => Some("given as hearsay"),
        Modality::Possible => Some("given as possible"),
        Modality::Conditional => Some("given as conditional"),
        Modality::Planned => Some("meant or asked to be done"),
        Modality::Negated => Some("given as not so"),
    }
}

/// One dependence in a sentence.
pub fn leaning(edge: &StoredEdge, one: &Markup, other: &Markup) -> Markup {
    let percent = edge.percent.unwrap_or(0);
    html! {
        @match edge.kind {
            DependenceKind::Copy => { (one) " is a copy of " (other) ": " (percent) " % of its words" }
            DependenceKind::Shortened => { (one) " shortens " (other) ": " (percent) " % of its words" }
            DependenceKind::Rewrite => { (one) " rewrites " (other) ": " (percent) " % of its words" }
            DependenceKind::Translation => {
                (one) " translates " (other) ": " (percent) " % of its names and numbers, in one order"
            }
            DependenceKind::Version => { (one) " is a later version of " (other) }
            DependenceKind::Cites => { (one) " cites " (other) }
        }
    }
}

/// A number with a bar as long as its part of the largest; the number says the same.
pub fn bar(number: usize, largest: usize) -> Markup {
    let length = (number * 100).div_ceil(largest.max(1)).min(100);
    html! {
        svg.bar viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" {
            rect width=(length) height="8" {}
        }
    }
}

/// "1 report", "2 reports", with thousands apart.
pub fn count(number: usize, noun: &str) -> String {
    format!("{} {noun}{}", grouped(number), if number == 1 { "" } else { "s" })
}

/// A number with a thin space between thousands.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('\u{202F}');
        }
        grouped.push(digit);
    }
    grouped
}
