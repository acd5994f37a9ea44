//! What a name names, by the words beside it, the words in it, and who finds it.
//!
//! Evidence is weighed for each mention; a bearer is what most of its evidence says.

use crate::candidates::Candidate;
use crate::fold::fold;
use crate::lexicon::{compounds, heads, lands, nouns, roles, small};
use crate::text::Words;
use record::{Form, MentionKind, SpeakerKind, Statements};
use std::ops::Range;

/// Weights by kind, in the order of [`MentionKind::ALL`].
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Evidence {
    /// What the words beside and inside the name say.
    said: [u32; MentionKind::ALL.len()],
    /// How often the finder of names took it for each.
    found: [u32; MentionKind::ALL.len()],
}

/// What each kind of evidence weighs: a noun beside the name decides, the finder's word and the
/// company of a statement only where nothing else is said.
const BESIDE: u32 = 6;
const TITLE: u32 = 6;
const HEAD: u32 = 4;
const LAND: u32 = 5;
const SPEAKS: u32 = 2;
const AFTER_IN: u32 = 2;
const FIGHTERS: u32 = 3;
/// However often the finder says it.
const FOUND_AT_MOST: u32 = 6;

impl Evidence {
    fn add(&mut self, kind: MentionKind, weight: u32) {
        self.said[kind as usize] += weight;
    }

    /// This evidence and other.
    pub(crate) fn join(&mut self, other: &Self) {
        let pairs = self.said.iter_mut().zip(other.said);
        for (mine, theirs) in pairs.chain(self.found.iter_mut().zip(other.found)) {
            *mine += theirs;
        }
    }

    /// The kind with most weight; the earlier one of equals, `Other` when there is none.
    pub(crate) fn kind(&self) -> MentionKind {
        let mut weights = self.said;
        if let Some((kind, times)) = heaviest(&self.found) {
            // The finder knows no groups and no states: it calls them organisations.
            let bodies = [MentionKind::Organisation, MentionKind::Group, MentionKind::State];
            let said =
                bodies.into_iter().max_by_key(|body| (self.said[*body as usize], *body == kind));
            let meant = said.filter(|_| kind == MentionKind::Organisation).unwrap_or(kind);
            weights[meant as usize] += (times + 1).min(FOUND_AT_MOST);
        }
        heaviest(&weights).map_or(MentionKind::Other, |(kind, _)| kind)
    }

    /// What the words of the report weigh for a kind.
    pub(crate) fn weight(&self, kind: MentionKind) -> u32 {
        self.said[kind as usize]
    }

    /// Only the finder of names says what it is, or nobody does.
    pub(crate) fn is_unsaid(&self) -> bool {
        self.said.iter().all(|weight| *weight == 0)
    }
}

/// The first of the greatest, unless all are nothing.
fn heaviest(weights: &[u32; MentionKind::ALL.len()]) -> Option<(MentionKind, u32)> {
    let most = weights.iter().max().copied().filter(|most| *most > 0)?;
    let kind = MentionKind::ALL.iter().find(|kind| weights[**kind as usize] == most)?;
    Some((*kind, most))
}

/// What the report shows of one mention.
pub(crate) fn evidence(words: &Words<'_>, name: &Candidate, speakers: &Speakers) -> Evidence {
    let mut evidence = Evidence::default();
    if let Some(hint) = name.hint {
        // A single word is more often a place or a body that the finder does not know.
        let alone = hint == MentionKind::Person && name.words.len() == 1;
        evidence.found[hint as usize] += if alone { 1 } else { 2 };
    }
    of_the_name(words, name, &mut evidence);
    of_the_words_before(words, &name.words, &mut evidence);
    of_the_words_behind(words, &name.words, &mut evidence);
    if let Some(kind) = speakers.kind_of(words.span(name.words.clone())) {
        evidence.add(kind, SPEAKS);
    }
    if evidence.is_unsaid() && name.words.len() == 1 && backs(words, &name.words) {
        evidence.add(MentionKind::Place, HEAD);
    }
    evidence
}

/// "backed by Lesmia", "Lesmia-backed": a single word of which nothing else is known is a land.
fn backs(words: &Words<'_>, name: &Range<usize>) -> bool {
    let before = |back: usize| words.lower(name.start, name.start.checked_sub(back));
    let article = usize::from(small::is_article(before(1)));
    let by = matches!(before(1 + article), "by" | "par");
    let stem = before(2 + article);
    let acronym = words.all[name.start].is_acronym();
    let backed = [
        "back", "support", "fund", "financ", "arm", "sponsor", "broker", "list", "ban", "soutenu",
        "appuy", "parrain", "class",
    ]
    .iter()
    .any(|start| stem.starts_with(start));
    let behind = words.lower(name.start, Some(name.end));
    !acronym
        && (by && backed && is_participle(stem)
            || matches!(behind, "-backed" | "-funded" | "-sponsored" | "-brokered"))
}

fn of_the_name(words: &Words<'_>, name: &Candidate, evidence: &mut Evidence) {
    let all = &words.all[name.words.clone()];
    let folded: Vec<String> = all.iter().map(|word| fold(word.text)).collect();
    let whole = folded.concat();
    if lands::is_land(&whole) || lands::is_seat(&whole) {
        evidence.add(MentionKind::Place, LAND);
        return;
    }
    if all.iter().any(|word| compounds::begins_person(&word.lower)) {
        evidence.add(MentionKind::Person, HEAD);
        return;
    }
    // The last word that says anything, as in "Jabrun Grain Company"; else the first, as in
    // "Jabhat al-Nur", "Front du Nord".
    let of = all.iter().position(|word| small::is_of(&word.lower)).unwrap_or(folded.len());
    let head =
        folded[..of].iter().rev().chain(&folded[of..]).find_map(|word| heads::kind_of_head(word));
    if let Some(kind) = head {
        evidence.add(kind, HEAD);
    } else if folded.len() == 1 && all[0].is_acronym() {
        evidence.add(MentionKind::Organisation, 1);
    }
}

/// "the group X", "la ville de X", "Governor X", "in X".
fn of_the_words_before(words: &Words<'_>, name: &Range<usize>, evidence: &mut Evidence) {
    let before = |back: usize| words.lower(name.start, name.start.checked_sub(back));
    let first = before(1);
    if roles::role(first.trim_end_matches('.')).is_some()
        || roles::is_address(before(2)) && first == "."
    {
        evidence.add(MentionKind::Person, TITLE);
    } else if let Some(kind) = nouns::kind_beside(first) {
        evidence.add(kind, BESIDE);
    } else if small::is_of(first)
        && let Some(kind @ MentionKind::Place) = nouns::kind_beside(before(2))
    {
        evidence.add(kind, BESIDE);
    }
    let behind = |ahead: usize| words.lower(name.start, Some(name.end + ahead));
    // "UMDARA, Tazuria (Halcyon) –"
    if first == "(" && behind(0) == ")" && matches!(behind(1), "–" | "—" | "-" | "--") {
        evidence.add(MentionKind::Outlet, BESIDE);
    } else if first.is_empty() && matches!(behind(0), "," | "(") && is_shouted(words, name) {
        evidence.add(MentionKind::Place, HEAD);
    }
    // "the group's site, The Beacon."
    let apposed = first == "," && !behind(0).chars().any(char::is_alphanumeric);
    if apposed
        && (2..9).map(before).any(|word| nouns::kind_beside(word) == Some(MentionKind::Outlet))
    {
        evidence.add(MentionKind::Outlet, AFTER_IN);
    }
    if nouns::comes_before_place(first) {
        evidence.add(MentionKind::Place, AFTER_IN);
    }
}

/// All letters are capitals, and too many for an acronym.
fn is_shouted(words: &Words<'_>, name: &Range<usize>) -> bool {
    words.all[name.clone()].iter().all(|word| word.text.chars().count() > 3 && word.is_acronym())
}

/// "X fighters", "X province", "X, an armed group", "X, the mayor".
fn of_the_words_behind(words: &Words<'_>, name: &Range<usize>, evidence: &mut Evidence) {
    let after = |ahead: usize| words.lower(name.start, Some(name.end + ahead));
    if let Some(kind) = nouns::kind_beside(after(0)) {
        // "Idlib militants" may be of a group or of a town.
        let weight = if nouns::are_fighters(after(0)) { FIGHTERS } else { BESIDE };
        evidence.add(kind, weight);
    } else if roles::role(after(0)).is_some_and(|post| post != roles::Post::Is) {
        evidence.add(MentionKind::Group, 1);
    }
    if after(0) == "'s" && nouns::kind_beside(after(1)) == Some(MentionKind::State) {
        evidence.add(MentionKind::Place, HEAD);
    }
    // "posted on Telegram, the spokesman of RSH …": behind such a word it is no apposition.
    let before = words.lower(name.start, name.start.checked_sub(1));
    if after(0) != "," || nouns::comes_before_place(before) || matches!(before, "on" | "sur") {
        return;
    }
    let article = usize::from(small::is_article(after(1)));
    let first = name.end + 1 + article;
    let described = || {
        (first..first + 5)
            .map(|at| (at, words.lower(name.start, Some(at))))
            .take_while(|(_, word)| !word.is_empty() && !small::is_tie(word))
    };
    // "…, la syndicaliste Halima Orr": another is described.
    if described().any(|(at, _)| words.all[at].is_capital()) {
        return;
    }
    let of_role = roles::role(after(1)).is_some() && small::is_of(after(2));
    if article == 0 && !of_role {
        return;
    }
    let mut kind = None;
    for (_, word) in described() {
        if word.ends_with('s') {
            continue;
        }
        if roles::role(word).is_some() {
            kind = Some((MentionKind::Person, TITLE));
        } else if let Some(beside) = nouns::kind_beside(word).filter(|_| article == 1) {
            kind = Some((beside, BESIDE));
        }
    }
    if let Some((kind, weight)) = kind {
        evidence.add(kind, weight);
    }
}

/// The state acts under this name here, not the town or the land.
pub(crate) fn acts_here(words: &Words<'_>, name: &Range<usize>) -> bool {
    let before = |back: usize| words.lower(name.start, name.start.checked_sub(back));
    let after = |ahead: usize| words.lower(name.start, Some(name.end + ahead));
    if nouns::comes_before_place(before(1)) {
        return false;
    }
    let helped = (0..3).find(|&ahead| !helps(after(ahead))).unwrap_or(3);
    let opens = if small::is_article(before(1)) { before(2) } else { before(1) };
    let begins = opens.is_empty() || clause_begins(opens);
    let acts = nouns::acts(after(helped)) || (after(0) == "n'" && nouns::acts(after(1)));
    let subject = acts && begins;
    let object = nouns::acts(before(1));
    let agent = matches!(before(1), "by" | "par") && is_participle(before(2));
    let owns = small::is_of(before(1)) && acts_for(before(2));
    let leads =
        after(0).starts_with('-') && !matches!(after(0), "-based" | "-born" | "-bound" | "-held");
    subject || object || agent || owns || leads
}

/// What may stand before a subject: "that", "and", a mark.
fn clause_begins(word: &str) -> bool {
    !word.chars().any(char::is_alphanumeric)
        || matches!(
            word,
            "that"
                | "and"
                | "but"
                | "while"
                | "as"
                | "when"
                | "if"
                | "because"
                | "after"
                | "before"
                | "what"
                | "que"
                | "qu'"
                | "et"
                | "mais"
                | "si"
                | "quand"
                | "lorsque"
                | "car"
                | "comme"
                | "tandis"
        )
}

/// "has", "a", "also": between a subject and what it does.
fn helps(word: &str) -> bool {
    matches!(
        word,
        "has"
            | "have"
            | "had"
            | "would"
            | "will"
            | "also"
            | "later"
            | "again"
            | "reportedly"
            | "a"
            | "avait"
            | "aurait"
            | "ne"
            | "lui"
            | "se"
            | "s'"
            | "not"
            | "did"
            | "does"
    )
}

fn is_participle(word: &str) -> bool {
    ["ed", "é", "ée", "és", "ées", "en", "un", "enu", "enue"].iter().any(|end| word.ends_with(end))
        || matches!(word, "led" | "sent" | "made" | "told")
}

/// "the representatives of Moscow", « l'objectif de Kiev ».
fn acts_for(word: &str) -> bool {
    matches!(
        word,
        "government"
            | "representatives"
            | "envoys"
            | "support"
            | "backing"
            | "objective"
            | "aim"
            | "policy"
            | "demand"
            | "gouvernement"
            | "représentants"
            | "émissaires"
            | "soutien"
            | "objectif"
            | "but"
            | "politique"
            | "demande"
            | "appui"
            | "intentions"
            | "aval"
    )
}

/// The speakers of statements with their kinds, by place.
#[derive(Debug)]
pub(crate) struct Speakers(Vec<(record::CleanSpan, MentionKind)>);

impl Speakers {
    pub(crate) fn of(statements: &Statements) -> Self {
        let mut all = Vec::new();
        for statement in statements.all.iter().filter(|one| one.form != Form::OwnVoice) {
            let kind = match statement.speaker.kind {
                SpeakerKind::Person => MentionKind::Person,
                SpeakerKind::Group => MentionKind::Group,
                SpeakerKind::Outlet => MentionKind::Outlet,
                _ => continue,
            };
            all.extend(statement.speaker.spans.iter().map(|span| (*span, kind)));
        }
        all.sort_unstable_by_key(|(span, kind)| (span.end, span.start, *kind));
        Self(all)
    }

    /// The kind of the speaker whose words these are, or whose words end with them.
    fn kind_of(&self, name: record::CleanSpan) -> Option<MentionKind> {
        let from = self.0.partition_point(|(span, _)| span.end < name.end);
        let near = self.0[from..].iter().take(4);
        let mut same = near.filter(|(span, _)| span.covers(name) && span.end == name.end);
        same.next().map(|(_, kind)| *kind)
    }
}
