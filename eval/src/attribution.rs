//! How well attributions are found: the measures of one report, which add up over reports.
//!
//! Three views, because each hides what the others show:
//! - every role on its own, pooled over a report: *exact* (the same tokens, each gold span
//!   used once), *partial* (Pareti et al. 2013: how much of a span the best span of the
//!   other side covers), *pooled* (tokens in any span of the role);
//! - gold and ours paired one to one by content: *found*, *link* (found, and the sources
//!   meet), *full* (all three roles the same);
//! - found by the form of the gold content: direct, mixed, indirect, and nested.
//!
//! The numbers are those of the scorer that others use, to the last digit printed;
//! `tests/agreement.rs` holds them.

use crate::forms::{FORMS, FormOfGold, FormTally};
use crate::tokens::{Points, TokenSet, Tokenized, ratio};
use std::ops::AddAssign;

/// An attribution as a gold file gives it, and as ours is brought to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Attribution {
    /// The words that name the speaker.
    pub source: Vec<Points>,
    /// The words that attribute.
    pub cue: Vec<Points>,
    /// The words attributed.
    pub content: Vec<Points>,
    /// The gold says that it stands inside another one's content.
    pub nested: bool,
}

/// What of a span set counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ends {
    /// Every token.
    Whole,
    /// All but punctuation and quotation marks at the ends, on which guidelines differ.
    Trimmed,
}

/// Content of gold and ours shares at least this much (dice) when the gold is found.
const FOUND_DICE: f64 = 0.5;

/// An attribution's three roles in tokens.
pub struct Measured {
    source: TokenSet,
    cue: TokenSet,
    content: TokenSet,
    form: FormOfGold,
    nested: bool,
}

/// One gold attribution and the one of ours that is nearest to it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pair {
    /// Index of the gold attribution.
    pub gold: usize,
    /// Index of ours.
    pub ours: usize,
    /// Half or more of the content is shared.
    pub found: bool,
    /// The sources share a token, or neither has any.
    pub same_source: bool,
}

/// What is counted for one role.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct RoleTally {
    /// Gold attributions that have the role.
    pub gold: usize,
    /// Ours that have it.
    pub ours: usize,
    exact: usize,
    ours_covered: f64,
    gold_covered: f64,
    shared_tokens: usize,
    gold_tokens: usize,
    our_tokens: usize,
}

/// The counts of one or more reports. Tallies add up, so any grouping can be scored.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Tally {
    /// Reports.
    pub reports: usize,
    /// Gold attributions.
    pub gold: usize,
    /// Ours.
    pub ours: usize,
    /// Source, cue and content, in the order of [`ROLES`].
    pub roles: [RoleTally; 3],
    found: usize,
    link: usize,
    full: usize,
    /// In the order of [`FORMS`].
    pub forms: [FormTally; 5],
    /// Direct speech of someone whom the outlet quotes: what a quotation tells of others, or of
    /// the thoughts of its own speaker, stands between the same marks and is left to `nested`.
    pub outer_direct: FormTally,
}

/// The roles, in the order of [`Tally::roles`].
pub const ROLES: [&str; 3] = ["source", "cue", "content"];

/// Precision, recall and their harmonic mean, each from 0 to 1.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Score {
    /// How much of ours is right.
    pub precision: f64,
    /// How much of the gold we have.
    pub recall: f64,
    /// Both in one number.
    pub f1: f64,
}

/// Brings attributions of one text to tokens, ready to be compared.
pub fn measure(attributions: &[Attribution], text: &Tokenized, ends: Ends) -> Vec<Measured> {
    let mut measured: Vec<Measured> =
        attributions.iter().map(|attribution| Measured::of(attribution, text, ends)).collect();
    let within: Vec<bool> = (0..measured.len()).map(|at| lies_in_another(&measured, at)).collect();
    for (one, within) in measured.iter_mut().zip(within) {
        one.nested |= within;
    }
    measured
}

/// Pairs gold and ours one to one: largest content overlap first; by cue, then source,
/// where there is no content.
pub fn align(gold: &[Measured], ours: &[Measured]) -> Vec<Pair> {
    let mut near: Vec<(f64, f64, f64, usize, usize)> = Vec::new();
    for (g, one) in gold.iter().enumerate() {
        for (o, other) in ours.iter().enumerate() {
            let content = one.content.dice(&other.content);
            let cue = one.cue.dice(&other.cue);
            let source = one.source.dice(&other.source);
            let no_content = one.content.is_empty() || other.content.is_empty();
            if content > 0.0 || no_content && (cue > 0.0 || source > 0.0) {
                near.push((content, cue, source, g, o));
            }
        }
    }
    near.sort_by(|a, b| {
        (b.0.total_cmp(&a.0))
            .then(b.1.total_cmp(&a.1))
            .then(b.2.total_cmp(&a.2))
            .then((a.3, a.4).cmp(&(b.3, b.4)))
    });
    let mut taken = (vec![false; gold.len()], vec![false; ours.len()]);
    let mut pairs = Vec::new();
    for (content, _, _, g, o) in near {
        if !taken.0[g] && !taken.1[o] {
            taken.0[g] = true;
            taken.1[o] = true;
            let (one, other) = (&gold[g].source, &ours[o].source);
            let same_source = one.is_empty() && other.is_empty() || one.shared(other) > 0;
            pairs.push(Pair { gold: g, ours: o, found: content >= FOUND_DICE, same_source });
        }
    }
    pairs
}

impl Measured {
    fn of(attribution: &Attribution, text: &Tokenized, ends: Ends) -> Self {
        let places = |role: &[Points]| {
            text.joined(match ends {
                Ends::Whole => role.to_vec(),
                Ends::Trimmed => role.iter().map(|place| text.trimmed(place)).collect(),
            })
        };
        let content = places(&attribution.content);
        Self {
            source: text.tokens(&places(&attribution.source)),
            cue: text.tokens(&places(&attribution.cue)),
            form: FormOfGold::of(text.quoted_share(&content)),
            content: text.tokens(&content),
            nested: attribution.nested,
        }
    }

    /// How the content is given: one of [`FORMS`].
    pub fn form_name(&self) -> &'static str {
        FORMS[self.form as usize]
    }

    /// How much content the two share: 0 for none, 1 for the same (dice).
    pub fn nearness(&self, other: &Self) -> f64 {
        self.content.dice(&other.content)
    }

    fn roles(&self) -> [&TokenSet; 3] {
        [&self.source, &self.cue, &self.content]
    }
}

impl Tally {
    /// Counts one report.
    pub fn of(gold: &[Measured], ours: &[Measured], pairs: &[Pair]) -> Self {
        let mut tally = Self { reports: 1, gold: gold.len(), ours: ours.len(), ..Self::default() };
        for (role, counted) in tally.roles.iter_mut().enumerate() {
            *counted = RoleTally::of(&of_role(gold, role), &of_role(ours, role));
        }
        let mut pair_of = vec![None; gold.len()];
        for pair in pairs {
            pair_of[pair.gold] = Some(pair);
            tally.found += usize::from(pair.found);
            tally.link += usize::from(pair.found && pair.same_source);
            tally.full += usize::from(gold[pair.gold].roles() == ours[pair.ours].roles());
        }
        let contents = of_role(ours, 2);
        for (one, pair) in gold.iter().zip(pair_of) {
            let found = pair.filter(|pair| pair.found);
            let counted = FormTally {
                gold: 1,
                found: usize::from(found.is_some()),
                with_source: usize::from(found.is_some_and(|pair| pair.same_source)),
                covered: one.content.best_cover(contents.iter().copied()),
            };
            tally.forms[one.form as usize] += counted;
            if one.nested {
                tally.forms[4] += counted;
            } else if one.form == FormOfGold::Direct {
                tally.outer_direct += counted;
            }
        }
        tally
    }

    /// Found: a pair whose contents share half or more.
    pub fn found(&self) -> Score {
        Score::of_counts(self.found, self.ours, self.gold)
    }

    /// Found, and the sources meet.
    pub fn link(&self) -> Score {
        Score::of_counts(self.link, self.ours, self.gold)
    }

    /// Source, cue and content all the same.
    pub fn full(&self) -> Score {
        Score::of_counts(self.full, self.ours, self.gold)
    }
}

impl RoleTally {
    fn of(gold: &[&TokenSet], ours: &[&TokenSet]) -> Self {
        let (all_gold, all_ours) =
            (TokenSet::union(gold.iter().copied()), TokenSet::union(ours.iter().copied()));
        let cover = |ones: &[&TokenSet], others: &[&TokenSet]| {
            ones.iter().map(|one| one.best_cover(others.iter().copied())).sum()
        };
        Self {
            gold: gold.len(),
            ours: ours.len(),
            exact: shared_sets(gold, ours),
            ours_covered: cover(ours, gold),
            gold_covered: cover(gold, ours),
            shared_tokens: all_gold.shared(&all_ours),
            gold_tokens: all_gold.len(),
            our_tokens: all_ours.len(),
        }
    }

    /// The same tokens, each gold span used once.
    pub fn exact(&self) -> Score {
        Score::of_counts(self.exact, self.ours, self.gold)
    }

    /// How much the best span of the other side covers, on average.
    pub fn partial(&self) -> Score {
        Score::of_shares((self.ours_covered, self.ours), (self.gold_covered, self.gold))
    }

    /// Tokens in any span of the role.
    pub fn pooled(&self) -> Score {
        Score::of_counts(self.shared_tokens, self.our_tokens, self.gold_tokens)
    }
}

impl Score {
    fn of_counts(right: usize, ours: usize, gold: usize) -> Self {
        Self::of(ratio(right, ours), ratio(right, gold))
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of spans are far below 2^52")]
    fn of_shares(ours: (f64, usize), gold: (f64, usize)) -> Self {
        let mean = |(sum, n): (f64, usize)| if n == 0 { 0.0 } else { sum / n as f64 };
        Self::of(mean(ours), mean(gold))
    }

    fn of(precision: f64, recall: f64) -> Self {
        let sum = precision + recall;
        let f1 = if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 };
        Self { precision, recall, f1 }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.reports += other.reports;
        self.gold += other.gold;
        self.ours += other.ours;
        self.found += other.found;
        self.link += other.link;
        self.full += other.full;
        for (role, more) in self.roles.iter_mut().zip(other.roles) {
            *role += more;
        }
        for (form, more) in self.forms.iter_mut().zip(other.forms) {
            *form += more;
        }
        self.outer_direct += other.outer_direct;
    }
}

impl AddAssign for RoleTally {
    fn add_assign(&mut self, other: Self) {
        self.gold += other.gold;
        self.ours += other.ours;
        self.exact += other.exact;
        self.ours_covered += other.ours_covered;
        self.gold_covered += other.gold_covered;
        self.shared_tokens += other.shared_tokens;
        self.gold_tokens += other.gold_tokens;
        self.our_tokens += other.our_tokens;
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), |mut sum, tally| {
            sum += tally;
            sum
        })
    }
}

/// The span sets of one role, without the empty ones.
fn of_role(attributions: &[Measured], role: usize) -> Vec<&TokenSet> {
    attributions.iter().map(|one| one.roles()[role]).filter(|set| !set.is_empty()).collect()
}

/// How many sets the two lists share, each used once.
fn shared_sets(gold: &[&TokenSet], ours: &[&TokenSet]) -> usize {
    let mut left = gold.to_vec();
    left.sort_unstable();
    let mut sorted = ours.to_vec();
    sorted.sort_unstable();
    let mut left = left.into_iter().peekable();
    let mut shared = 0;
    for one in sorted {
        while left.next_if(|gold| *gold < one).is_some() {}
        shared += usize::from(left.next_if_eq(&one).is_some());
    }
    shared
}

/// All that is said of it lies in the content of another one.
fn lies_in_another(all: &[Measured], at: usize) -> bool {
    let every = TokenSet::union(all[at].roles());
    !every.is_empty()
        && all
            .iter()
            .enumerate()
            .any(|(other, one)| other != at && every.shared(&one.content) == every.len())
}
