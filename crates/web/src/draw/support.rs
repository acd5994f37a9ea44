//! What a claim rests on: one disc a root, and under each root one tick a report.
//!
//! A full disc is a root with a name, a ring one without. A broken ring stands for statements
//! whose origin the texts do not show; it adds no root.

use maud::{Markup, html};
use record::plain::{is_not_named, support};
use store::{ClaimSummary, RootSummary};

/// How many roots are drawn; a claim of a hundred reports has too many for a line.
pub const MOST_ROOTS: usize = 16;
/// How many ticks are drawn under one root.
const MOST_TICKS: usize = 6;
/// From one disc to the next.
const STEP: usize = 22;
/// The height of the drawing.
const HEIGHT: usize = 38;

/// The drawing of a claim with its first roots; its words are what a reader without it gets.
pub fn drawing(claim: &ClaimSummary, roots: &[RootSummary]) -> Markup {
    let &ClaimSummary { reports, roots: all, unnamed, unknown, .. } = claim;
    let shown = roots.len().min(MOST_ROOTS);
    let discs = shown + usize::from(unknown > 0);
    let more = all.saturating_sub(shown);
    let width = discs.max(1) * STEP + if more > 0 { 40 } else { 0 };
    html! {
        svg.support width=(width) height=(HEIGHT) viewBox=(format!("0 0 {width} {HEIGHT}")) role="img"
            aria-label=(support(reports, all, unnamed, unknown)) {
            @for (at, root) in roots.iter().take(shown).enumerate() {
                @let x = at * STEP + 10;
                @let class = if is_not_named(root.kind) { "ring" } else { "disc" };
                circle class=(class) cx=(x) cy="9" r="7" {}
                (ticks(x, root.reports))
            }
            @if unknown > 0 {
                circle.open cx=(shown * STEP + 10) cy="9" r="7" {}
                text.sign x=(shown * STEP + 10) y="13" { "?" }
            }
            @if more > 0 { text.sign.more x=(discs * STEP + 4) y="13" { "+" (more) } }
        }
    }
}

/// One tick a report, two abreast.
fn ticks(x: usize, reports: usize) -> Markup {
    html! {
        // What an outlet tells around the statements of others is of one report too.
        @for at in 0..reports.clamp(1, MOST_TICKS) {
            rect.tick x=(x - 6 + at % 2 * 7) y=(19 + at / 2 * 6) width="5" height="4" {}
        }
    }
}

/// What the signs of the drawing mean.
pub fn legend() -> Markup {
    html! {
        p.legend {
            svg width="16" height="16" aria-hidden="true" { circle.disc cx="8" cy="8" r="6" {} } " a root with a name "
            svg width="16" height="16" aria-hidden="true" { circle.ring cx="8" cy="8" r="6" {} } " a root without "
            svg width="16" height="16" aria-hidden="true" { circle.open cx="8" cy="8" r="6" {} } " origin not shown "
            svg width="10" height="16" aria-hidden="true" { rect.tick x="2" y="6" width="5" height="4" {} } " a report"
        }
    }
}
