//! What the dossier says, block by block.

use super::{Block, Piece, footnote};
use crate::Failure;
use crate::about::about;
use crate::row::Row;
use record::plain::{HOW_ROOTS_COUNT, aside, count, difference, field, support};
use record::plain::{NO_ROOT, single_spaced};
use record::{Claim, DifferenceKind, ReportId, Root, SpeakerKind, StatementId};
use std::collections::BTreeMap;
use store::{Case, StoredAnswer, StoredClaim, Table, Teller, differences_of};

/// How many statements of one root are quoted; the others say the same.
const MOST_QUOTED: usize = 6;

/// Where blocks go.
type Take<'a> = &'a mut dyn FnMut(Block) -> Result<(), Failure>;

/// Hands the blocks of the dossier of `case` to `take`, in order.
pub(crate) fn tell(case: &Case, take: Take<'_>) -> Result<(), Failure> {
    take(Block::Heading(1, "Who says what happened".into()))?;
    for (what, value) in about(case)? {
        take(Block::Item(vec![Piece::words(format!("{what}: {value}"))]))?;
    }
    take(Block::Paragraph(vec![Piece::words(HOW_ROOTS_COUNT)]))?;
    take(Block::Paragraph(vec![Piece::words(
        "Nothing here says what is true. Each footnote names the report, its date and address, and \
         quotes the words; the ids lead to them in the case file.",
    )]))?;
    let mut story = Story::default();
    case.each_claim(|claim| story.tell(case, claim, take))?;
    reports(case, take)
}

/// The story at hand.
#[derive(Default)]
struct Story {
    first: Option<ReportId>,
    tellers: BTreeMap<StatementId, Teller>,
    /// Whether claims that one report alone holds have begun.
    alone: bool,
}

impl Story {
    fn tell(&mut self, case: &Case, stored: &StoredClaim, take: Take<'_>) -> Result<(), Failure> {
        if self.first != Some(stored.story) {
            let tellers = case.tellers(stored.story)?;
            *self = Self { first: Some(stored.story), tellers, alone: false };
            let summary = case.report_summary(stored.story)?;
            let title = summary.and_then(|summary| summary.title);
            take(Block::Heading(2, title.unwrap_or_else(|| "A story without a headline".into())))?;
        }
        let told = &stored.claim.support;
        if told.reports.len() > 1 {
            return self.shared(stored, take);
        }
        if told.roots.iter().any(|root| !self.is_own_voice(root)) {
            if !std::mem::replace(&mut self.alone, true) {
                take(Block::Heading(3, "What one report alone holds".into()))?;
            }
            return take(self.alone(&stored.claim));
        }
        Ok(())
    }

    /// Whether this is the outlet that tells it itself.
    fn is_own_voice(&self, root: &Root) -> bool {
        let outlets = root.statements.iter().filter_map(|id| self.tellers.get(id)?.outlet.as_ref());
        root.kind == SpeakerKind::Outlet && outlets.eq(root.statements.iter().map(|_| &root.label))
    }

    fn shared(&self, stored: &StoredClaim, take: Take<'_>) -> Result<(), Failure> {
        let claim = &stored.claim;
        let told = &claim.support;
        take(Block::Heading(3, claim.title.clone()))?;
        let rests =
            support(told.reports.len(), told.roots.len(), told.unnamed(), told.unknown.len());
        take(Block::Paragraph(vec![Piece::words(format!("{rests}. ({})", claim.id()))]))?;
        for root in told.roots.iter().filter(|root| !root.statements.is_empty()) {
            let mut pieces = vec![Piece::Strong(label(root)), Piece::words(": ")];
            self.quote(&root.statements, &mut pieces);
            take(Block::Item(pieces))?;
        }
        if !told.unknown.is_empty() {
            let mut pieces = vec![Piece::Strong("Whose word it is, is not shown".into())];
            pieces.push(Piece::words(": "));
            self.quote(&told.unknown, &mut pieces);
            take(Block::Item(pieces))?;
        }
        for ring in &told.circular {
            let ring = format!("They cite each other in a ring: {}.", ring.join(", "));
            take(Block::Paragraph(vec![Piece::words(ring)]))?;
        }
        let (shown, others): (Vec<_>, Vec<_>) = differences_of(stored)
            .into_iter()
            .partition(|one| matches!(one.kind, DifferenceKind::Conflict | DifferenceKind::Update));
        for one in shown {
            let how = difference(one.kind, one.conflict);
            let mut pieces = vec![Piece::Strong(capital(how))];
            pieces.push(Piece::words(format!(" ({}): ", field(one.field))));
            self.answer(&one.a, &mut pieces);
            pieces.push(Piece::words("; "));
            self.answer(&one.b, &mut pieces);
            pieces.push(Piece::words(format!(". {}. ({})", one.reason, one.id)));
            take(Block::Item(pieces))?;
        }
        if !others.is_empty() {
            let others = count(others.len(), "more difference");
            let words = format!("{others} of rounding or of another part, time or place.");
            take(Block::Paragraph(vec![Piece::words(words)]))?;
        }
        Ok(())
    }

    /// A claim of one report in a line: what, and on whose word.
    fn alone(&self, claim: &Claim) -> Block {
        let labels: Vec<String> = claim.support.roots.iter().map(label).collect();
        let mut pieces = vec![Piece::Strong(labels.join("; ")), Piece::words(": ")];
        self.quote(&claim.statements, &mut pieces);
        Block::Item(pieces)
    }

    /// Each of these statements in quotation marks, with its footnote; the same words once.
    fn quote(&self, statements: &[StatementId], pieces: &mut Vec<Piece>) {
        let mut before: Option<&str> = None;
        let known = statements.iter().filter_map(|id| Some((*id, self.tellers.get(id)?)));
        for (id, teller) in known.take(MOST_QUOTED) {
            if before != Some(&teller.content) {
                let between = if before.is_some() { "; " } else { "" };
                let content = quoted(&single_spaced(&teller.content));
                pieces.push(Piece::words(format!("{between}{content}")));
            }
            pieces.push(Piece::Footnote(footnote(id, teller)));
            before = Some(&teller.content);
        }
        if statements.len() > MOST_QUOTED {
            let more = statements.len() - MOST_QUOTED;
            pieces.push(Piece::words(format!(" and {}", count(more, "more statement"))));
        }
    }

    /// One answer and who gives it, with the footnote of the first who does.
    fn answer(&self, answer: &StoredAnswer, pieces: &mut Vec<Piece>) {
        let whose = match answer.roots.as_slice() {
            [] => NO_ROOT.to_owned(),
            roots => roots.join(", "),
        };
        pieces.push(Piece::words(format!("{}, by {whose}", quoted(&answer.value))));
        let first = answer.statements.iter().find_map(|id| Some((*id, self.tellers.get(id)?)));
        if let Some((id, teller)) = first {
            pieces.push(Piece::Footnote(footnote(id, teller)));
        }
    }
}

/// The reports, one a line.
fn reports(case: &Case, take: Take<'_>) -> Result<(), Failure> {
    take(Block::Heading(2, "The reports".into()))?;
    case.each_row_of(Table::REPORTS, |cells| {
        let row = Row { table: Table::REPORTS, cells };
        let title = row.text("title").unwrap_or("(no title found)");
        let outlet = row.text("outlet").unwrap_or("outlet not named");
        let published = row.text("published").unwrap_or("date not found");
        let address = row.text("url").or(row.text("file")).unwrap_or_default();
        let id = row.text("report").unwrap_or_default();
        let sha256 = row.text("sha256").unwrap_or_default();
        take(Block::Item(vec![
            Piece::Strong(title.to_owned()),
            Piece::words(format!(", {outlet}, {published}, {address} ({id}, SHA-256 {sha256})")),
        ]))
    })
}

fn label(root: &Root) -> String {
    match aside(root.kind) {
        Some(aside) => format!("{} ({aside})", root.label),
        None => root.label.clone(),
    }
}

/// In quotation marks, unless the words bring their own.
fn quoted(words: &str) -> String {
    if words.starts_with(['“', '«', '"', '„']) {
        words.to_owned()
    } else {
        format!("“{words}”")
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
