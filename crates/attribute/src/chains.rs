//! From the outlet to the root: on whose word each statement came to us.

use crate::draft::{Draft, Family, Side};
use crate::frame::Frame;
use crate::interview;
use crate::naming::naming;
use crate::resolve::Voice;
use record::plain::single_spaced;
use record::{Annotated, ChainLink, CleanSpan, CreditKind, SpeakerKind};
use std::collections::HashSet;

/// What a report that does not name itself is called in a chain.
const UNNAMED_OUTLET: &str = "(outlet)";

/// The links that every chain of a report begins with: the outlet, and whom it credits.
pub(crate) fn beginning(
    annotated: &Annotated,
    frames: &[Frame],
    drafts: &[Draft],
) -> Vec<ChainLink> {
    let clean = &annotated.clean;
    let named = clean.facts.outlet.as_ref().map(|outlet| outlet.value.clone());
    let asking = if named.is_none() { interview::outlet(annotated, frames) } else { None };
    let asked_by = asking.map(|outlet| single_spaced(outlet.of(&clean.text)));
    let mut links = vec![ChainLink {
        label: named.or(asked_by).unwrap_or_else(|| UNNAMED_OUTLET.to_owned()),
        kind: SpeakerKind::Outlet,
        statement: None,
        passage: asking,
    }];
    for credit in &clean.credits {
        let from_lede = || {
            let is_copy =
                matches!(credit.kind, CreditKind::Translation | CreditKind::Republication);
            is_copy.then(|| outlet_of_lede(&clean.text, frames, drafts)).flatten()
        };
        let Some(origin) = credit.origin.or_else(from_lede) else { continue };
        let label = single_spaced(origin.of(&clean.text));
        add(
            &mut links,
            ChainLink {
                label,
                kind: SpeakerKind::Outlet,
                statement: None,
                passage: Some(credit.passage),
            },
        );
    }
    links
}

/// Of a translation that does not say from where: whom its first paragraphs rest on, by
/// "according to Athr" or "told Athr" (golden `en-translated-from-lede`).
fn outlet_of_lede(text: &str, frames: &[Frame], drafts: &[Draft]) -> Option<CleanSpan> {
    let is_lede = |draft: &&Draft| {
        let frame = frames.get(draft.frame);
        frame.is_some_and(|frame| frame.paragraph <= LEDE && frame.quotation.is_none())
    };
    let is_outlet = |span: &CleanSpan| {
        let naming = naming(text, *span);
        let kind = naming.kind;
        // An outlet that only its name would tell looks like a person or a group.
        let may_be = matches!(kind, SpeakerKind::Outlet | SpeakerKind::Person | SpeakerKind::Group);
        may_be
            && naming.head.is_none()
            && naming.name.len() == span.of(text).split_whitespace().count()
    };
    let told = drafts.iter().filter(is_lede).find_map(|draft| draft.addressee.filter(is_outlet));
    let cited = || {
        let cites = |draft: &&Draft| draft.family == Family::AccordingTo;
        drafts
            .iter()
            .filter(is_lede)
            .filter(cites)
            .find_map(|draft| draft.speaker.filter(is_outlet))
    };
    let cited = cited();
    // Told and cited are one: the fuller name.
    told.filter(|_| cited.is_none()).or(cited)
}

/// The paragraphs, headings among them, that a lede may stand in.
const LEDE: usize = 8;

/// What the report shows to be an outlet: its own, whom it credits, and one that is told and in
/// turn tells: "sources have told The Anvil", "according to The Anvil" (golden
/// `en-told-and-telling`).
pub(crate) fn outlets(text: &str, beginning: &[ChainLink], drafts: &[Draft]) -> Vec<String> {
    let told: HashSet<&str> = drafts
        .iter()
        .filter_map(|draft| draft.addressee)
        .map(|addressee| addressee.of(text))
        .filter(|words| words.starts_with(char::is_uppercase))
        .collect();
    let telling = drafts
        .iter()
        .filter(|draft| matches!(draft.family, Family::AccordingTo | Family::Citing))
        .filter_map(|draft| draft.speaker)
        .map(|speaker| speaker.of(text))
        .filter(|words| told.contains(words));
    beginning.iter().map(|link| link.label.as_str()).chain(telling).map(single_spaced).collect()
}

/// What every chain of a report is made from.
pub(crate) struct Report<'a> {
    pub(crate) text: &'a str,
    pub(crate) frames: &'a [Frame<'a>],
    /// See [`outlets`].
    pub(crate) outlets: &'a [String],
    /// See [`beginning`].
    pub(crate) beginning: &'a [ChainLink],
}

/// The chain of every draft, read in an order in which what holds another comes first.
pub(crate) fn chains(
    report: &Report,
    drafts: &[Draft],
    voices: &[Option<Voice>],
    inside: &[Option<usize>],
    order: &[usize],
) -> Vec<Vec<ChainLink>> {
    let Report { text, frames, beginning, .. } = *report;
    // The outlets that the report itself names as such, and those that spoke as such in it.
    let outlets: HashSet<String> = voices
        .iter()
        .flatten()
        .filter(|voice| voice.kind == SpeakerKind::Outlet)
        .map(|voice| plain(&voice.label))
        .chain(report.outlets.iter().map(|outlet| plain(outlet)))
        .collect();
    let mut further: Vec<Vec<usize>> = vec![Vec::new(); drafts.len()];
    for (index, draft) in drafts.iter().enumerate() {
        if let Some((host, _)) = draft.link {
            further[host].push(index);
        }
    }
    let mut chains: Vec<Vec<ChainLink>> = vec![Vec::new(); drafts.len()];
    // Where each draft's own speaker stands in its chain: a later "the source" keeps what is before.
    let mut own_end: Vec<usize> = vec![0; drafts.len()];
    let paragraph = |index: usize| frames.get(drafts[index].frame).map(|frame| frame.paragraph);
    let mut before: Option<usize> = None;
    for &index in order.iter().filter(|&&index| drafts[index].link.is_none()) {
        let introduced = voices[index].as_ref().and_then(|voice| voice.introduced);
        // « Le navire aurait … » behind what someone said is on the same word (golden
        // `fr-conditionnel-apres`).
        let goes_on = before
            .filter(|_| is_bare_hearsay(&drafts[index]) && inside[index].is_none())
            .filter(|&before| paragraph(before) == paragraph(index));
        let mut chain = match (introduced.or(goes_on), inside[index]) {
            // Up to that speaker: whom it told this time stands before it (golden `en-told-radio`).
            (Some(first), _) if own_end[first] > 0 => {
                let mut chain = chains[first][..own_end[first]].to_vec();
                let own = voices[index].as_ref();
                chain.pop_if(|link| own.is_some_and(|own| plain(&own.label) == plain(&link.label)));
                chain
            }
            (_, Some(holder)) if !chains[holder].is_empty() => chains[holder].clone(),
            _ => beginning.to_vec(),
        };
        let mut ends = vec![(index, 0)];
        for &link in further[index].iter().filter(|&&link| is_on(drafts, link, Side::Outlet)) {
            add_voice(&mut chain, drafts, voices, link);
            ends.push((link, chain.len()));
        }
        add_addressee(text, &outlets, &mut chain, &drafts[index], index);
        add_voice(&mut chain, drafts, voices, index);
        ends[0].1 = chain.len();
        for &link in further[index].iter().filter(|&&link| is_on(drafts, link, Side::Root)) {
            add_voice(&mut chain, drafts, voices, link);
            ends.push((link, chain.len()));
        }
        before = Some(index);
        for (draft, end) in ends {
            own_end[draft] = end;
            chains[draft].clone_from(&chain);
        }
    }
    chains
}

/// « Le navire aurait … », "The ship is said to …": by whom stands before, if anywhere (goldens
/// `fr-conditionnel-apres`, `en-said-to-after`).
fn is_bare_hearsay(draft: &Draft) -> bool {
    draft.family == Family::Hearsay && matches!(draft.head.as_str(), "conditionnel" | "say")
}

fn is_on(drafts: &[Draft], link: usize, side: Side) -> bool {
    drafts[link].link.is_some_and(|(_, on)| on == side)
}

/// "told the Gazette": the newspaper passed it on.
fn add_addressee(
    text: &str,
    outlets: &HashSet<String>,
    chain: &mut Vec<ChainLink>,
    draft: &Draft,
    index: usize,
) {
    let Some(addressee) = draft.addressee else { return };
    let naming = naming(text, addressee);
    // « la presse », "reporters": a crowd is no link (golden `fr-a-la-presse`).
    let last = addressee.of(text).rsplit(' ').next().unwrap_or_default();
    let is_crowd = matches!(naming.head.as_deref(), Some("presse" | "press" | "media" | "média"))
        || matches!(last, "media" | "press");
    let is_one = !is_crowd && (!naming.name.is_empty() || !naming.plural);
    let is_outlet = naming.kind == SpeakerKind::Outlet
        || outlets.contains(&plain(&single_spaced(addressee.of(text))));
    if is_outlet && is_one {
        add(
            chain,
            ChainLink {
                label: naming.label,
                kind: SpeakerKind::Outlet,
                statement: Some(index),
                passage: Some(addressee),
            },
        );
    }
}

fn add_voice(chain: &mut Vec<ChainLink>, drafts: &[Draft], voices: &[Option<Voice>], index: usize) {
    let Some(voice) = voices[index].as_ref().filter(|voice| voice.speaks) else {
        return;
    };
    add(
        chain,
        ChainLink {
            label: voice.label.clone(),
            kind: voice.kind,
            statement: Some(index),
            passage: drafts[index].speaker,
        },
    );
}

/// Nobody stands twice in a chain: someone taken up again is the link that is there.
fn add(chain: &mut Vec<ChainLink>, link: ChainLink) {
    let same = |other: &ChainLink| {
        let (a, b) = (plain(&other.label), plain(&link.label));
        // "Athr" behind "Athr Press" is no other outlet (golden `en-translated-from-lede`).
        let outlets = other.kind == SpeakerKind::Outlet && link.kind == SpeakerKind::Outlet;
        let short = || a.strip_prefix(&b).is_some_and(|rest| rest.starts_with(' '));
        a == b || outlets && short()
    };
    if !chain.iter().any(same) {
        chain.push(link);
    }
}

fn plain(label: &str) -> String {
    let lower = label.to_lowercase();
    let bare =
        ["the ", "le ", "la ", "l’", "l'"].iter().find_map(|start| lower.strip_prefix(start));
    bare.unwrap_or(&lower).to_owned()
}
