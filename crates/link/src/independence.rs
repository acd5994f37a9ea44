//! On how many words a claim rests.

use crate::claims::{Link, Teller, Voice};
use record::{Dependence, ReportId, Root, SpeakerKind, StatementId, Support};
use std::collections::BTreeMap;

/// The rule of counting, to stand beside a number that it gave.
pub const RULE: &str = "A root is where a chain of words ends as far as the reports show. One \
    root counts once, however many reports pass it on; a copy or a translation adds none. An \
    outlet that names its source for a claim adds none of its own. Unnamed roots are counted \
    once for each outlet that stands before them; two of them may be one person. A chain whose \
    end is not shown, or that runs in a ring, adds no root.";

/// The support of a claim that these statements hold: indices of reports and of their voices.
pub(crate) fn support(
    tellers: &[&Teller],
    voices: &[(usize, usize)],
    reports: Vec<ReportId>,
    _leaning: &[Dependence],
) -> Support {
    let mut roots: BTreeMap<(SpeakerKind, String), Vec<StatementId>> = BTreeMap::new();
    for &(at, voice) in voices {
        let Voice { statement, chain, .. } = &tellers[at].voices[voice];
        if let Some(Link { label, kind, .. }) = chain.last() {
            roots.entry((*kind, label.clone())).or_default().push(*statement);
        }
    }
    let roots = roots
        .into_iter()
        .map(|((kind, label), statements)| Root { label, kind, statements })
        .collect();
    Support { reports, roots, ..Support::default() }
}
