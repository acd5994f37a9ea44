//! `whosaid mark`: a report was corrected or retracted, and what leans on it.

use super::case::{find_report, load_report, open};
use super::judge::user_name;
use crate::args::{Mark, Verdict};
use crate::dossier::{count, in_words, mark_line};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Mark as Style, Output, Page, foreign};
use record::Standing;
use record::plain::field;
use std::io::Write;
use store::{Case, LeaningChain, LeaningClaim, LeaningNumber, StoredEdge, StoredReport};

/// Stores the mark and prints everything that leans on the report.
pub fn mark(args: &Mark, out: &mut Output) -> Result<Exit, Stop> {
    // Looked at first, so that a wrong name makes no case.
    let report = find_report(&open(&args.case)?, &args.report)?;
    let case = Case::create_or_open(args.case.path())?;
    let standing = match args.verdict {
        Verdict::Corrected => Some(Standing::Corrected),
        Verdict::Retracted => Some(Standing::Retracted),
        Verdict::None => None,
    };
    let author = args.author.clone().or_else(user_name).unwrap_or_else(|| "(not given)".to_owned());
    case.mark(report.id, standing, &author, args.note.as_deref())?;
    let report = load_report(&case, report.id)?;
    let leaning = Leaning::on(&case, &report)?;
    if args.form.json {
        out.line(&leaning.json(&report))?;
        return Ok(Exit::Done);
    }
    let mut page = Page::new(out.width());
    leaning.show(&mut page, &report);
    out.write_all(page.finish().as_bytes())?;
    Ok(Exit::Done)
}

/// What leans on a report.
struct Leaning {
    reports: Vec<StoredEdge>,
    claims: Vec<LeaningClaim>,
    numbers: Vec<LeaningNumber>,
    chains: Vec<LeaningChain>,
}

impl Leaning {
    fn on(case: &Case, report: &StoredReport) -> Result<Self, Stop> {
        let mut reports = case.dependences_of(report.id)?;
        reports.retain(|edge| edge.on_report == report.id);
        Ok(Self {
            reports,
            claims: case.claims_leaning_on(report.id)?,
            numbers: case.numbers_leaning_on(report.id)?,
            chains: case.chains_leaning_on(report.id)?,
        })
    }

    fn json(&self, report: &StoredReport) -> String {
        export::marked(report, &self.reports, &self.claims, &self.numbers, &self.chains)
    }

    fn show(&self, page: &mut Page, report: &StoredReport) {
        let file = foreign(report.file());
        match &report.mark {
            Some(mark) => page.line(0, Style::Heading, &format!("{file}: {}", mark_line(mark))),
            None => page.line(0, Style::Heading, &format!("{file}: no longer marked")),
        }
        let head = |page: &mut Page, number: usize, noun: &str| {
            page.line(0, Style::Plain, &format!("{} on it:", leans(number, noun)));
        };
        head(page, self.reports.len(), "report");
        for edge in &self.reports {
            page.small_print(2, &in_words(edge), &edge.id.to_string());
        }
        head(page, self.claims.len(), "claim");
        for claim in &self.claims {
            let line = format!("{}{}", foreign(&claim.title), alone(claim.alone));
            page.small_print(2, &line, &claim.id.to_string());
        }
        head(page, self.numbers.len(), "number");
        for number in &self.numbers {
            let (what, value) = (field(number.field), foreign(&number.value));
            let line =
                format!("{what}: {value}{} · {}", alone(number.alone), foreign(&number.title));
            page.small_print(2, &line, &number.claim.to_string());
        }
        head(page, self.chains.len(), "chain");
        for one in &self.chains {
            let statements = count(one.statements, "statement");
            page.small_print(2, &foreign(&one.chain), &statements);
        }
    }
}

fn leans(number: usize, noun: &str) -> String {
    let verb = if number == 1 { "leans" } else { "lean" };
    format!("{} {verb}", count(number, noun))
}

fn alone(alone: bool) -> &'static str {
    if alone { " (no other report)" } else { "" }
}
