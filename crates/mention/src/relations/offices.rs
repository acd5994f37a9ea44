//! Who leads a body and who is in it, by what people are called: "RSH leader Abu Dahir",
//! "Lena Orr, the head of the Dockers' Union", « le chef du groupe, Abou Daher ».

use super::{Draft, Scene};
use crate::bodies::is_body;
use crate::lexicon::nouns::kind_beside;
use crate::lexicon::roles::{Post, is_past, role};
use crate::lexicon::small;
use crate::ties::{Pair, between};
use record::{MentionKind, RelationshipKind};

/// The offices that the words around a name give to someone.
pub(super) fn of(scene: &Scene<'_>, first: usize, drafts: &mut Vec<Draft>) {
    if scene.kinds[first] == MentionKind::Person {
        behind_person(scene, first, drafts);
        of_the_group(scene, first, drafts);
    } else {
        before_person(scene, first, drafts);
    }
}

/// "RSH leader Abu Dahir", "RSH's leader, Abu Dahir", "the leader of RSH, Abu Dahir",
/// « le chef des RCH, Abou Daher ».
fn before_person(scene: &Scene<'_>, body: usize, drafts: &mut Vec<Draft>) {
    let is_person = |next: &usize| scene.kinds[*next] == MentionKind::Person;
    let Some(person) = scene.behind(body).find(is_person) else { return };
    let between = between(scene.words, scene.names, Pair { first: body, second: person });
    let start = scene.names[body].words.start;
    // "Former Coastal Guard commander"
    let was = is_past(scene.words.lower(start, start.checked_sub(1)));
    let office = office_between(&between)
        .map(|(post, over)| ((post, over || was), start))
        .or_else(|| office_ahead(scene, body, &between));
    if let Some(((post, over), start)) = office
        && let Some(kind) = relation(scene, post, body)
    {
        let words = start..scene.names[person].words.end;
        drafts.push(Draft { kind, subject: person, object: body, words, negated: over });
    }
}

/// The role that stands between a body and a person right behind it: "leader", "'s leader ,".
fn office_between(between: &[&str]) -> Option<(Post, bool)> {
    let words: Vec<&str> =
        between.iter().copied().skip_while(|word| matches!(*word, "'s" | "'" | "’")).collect();
    let words = words.strip_suffix(&[","]).unwrap_or(&words);
    let plain =
        !words.is_empty() && words.len() <= 5 && !words.iter().any(|word| small::is_tie(word));
    let at = words.iter().position(|word| role(word).is_some()).filter(|_| plain)?;
    let post = role(words[at])?;
    // "the RSH leader's brother": whose role it is stands open.
    let owned = words.iter().any(|word| matches!(*word, "'s" | "'" | "’"));
    (post != Post::Is && !owned).then(|| (post, words.iter().any(|word| is_past(word))))
}

/// "the leader of" before a body that is followed by ", Abu Dahir", by "(RSH), Abu Dahir" or by
/// the name at once.
fn office_ahead(scene: &Scene<'_>, body: usize, between: &[&str]) -> Option<((Post, bool), usize)> {
    // An acronym in brackets may stand in between: golden/mention/en-leaders.
    if !matches!(between, [] | [","] | ["(", _, ")"] | ["(", _, ")", ","]) {
        return None;
    }
    let start = scene.names[body].words.start;
    let word = |back: usize| scene.words.lower(start, start.checked_sub(back));
    let mut back = 1;
    let mut of = false;
    // Over "of the", "de la province de", "du groupe armé".
    while back <= 6 {
        let here = word(back);
        if of && role(here).is_some() {
            let post = role(here).filter(|post| *post != Post::Is)?;
            let over = is_past(word(back + 1)) || is_past(word(back + 2)) || is_past(here);
            return Some(((post, over), start - back));
        }
        of |= small::is_of(here) || here == "au";
        let passes = small::is_of(here)
            || small::is_article(here)
            || kind_beside(here).is_some()
            || matches!(here, "armed" | "armé" | "terrorist" | "terroriste" | "rebel" | "rebelle");
        let described = of && !here.is_empty() && !small::is_tie(here);
        if !passes && !described {
            return None;
        }
        back += 1;
    }
    None
}

/// "Lena Orr, the head of the Dockers' Union", "Orr of the Dockers' Union", "Orr (SDK)".
fn behind_person(scene: &Scene<'_>, person: usize, drafts: &mut Vec<Draft>) {
    let mut behind = scene.behind(person);
    let Some(mut body) = behind.next() else { return };
    let between = between(scene.words, scene.names, Pair { first: person, second: body });
    let office = match between.as_slice() {
        ["("]
            if scene.names[person].form.len() > 1
                && scene.names[body].acronym
                && is_body(scene.kinds[body]) =>
        {
            Some((Post::Serves, false))
        }
        [of] | [of, "the"] if small::is_of(of) && is_body(scene.kinds[body]) => {
            Some((Post::Serves, false))
        }
        words => office_behind(words),
    };
    let Some((post, over)) = office else { return };
    // "the head of Russia's republic of Chechnya": not of Russia.
    while !scene.is_head(body) {
        let Some(next) = behind.next() else { return };
        body = next;
    }
    let last = last_of_phrase(scene, body);
    if scene.kinds[last] != MentionKind::Person
        && let Some(kind) = relation(scene, post, last)
    {
        let words = scene.names[person].words.start..scene.names[last].words.end;
        drafts.push(Draft { kind, subject: person, object: last, words, negated: over });
    }
}

/// ", the head of": the role of whoever stands before, ending at the body it is a role of.
fn office_behind(between: &[&str]) -> Option<(Post, bool)> {
    let first = *between.first()?;
    let opens = matches!(first, "," | "(" | "is" | "was" | "est" | "était" | "–" | "—")
        || matches!(first, "who" | "qui");
    let at = between.iter().position(|word| role(word).is_some())?;
    let post = role(between[at]).filter(|post| *post != Post::Is)?;
    let before = &between[1..at.max(1)];
    let plain = before.len() <= 4
        && before.iter().all(|word| {
            !small::is_tie(word)
                || small::is_article(word)
                || matches!(*word, "who" | "qui" | "is" | "was")
        });
    let rest = &between[at + 1..];
    let of = rest.iter().any(|word| small::is_of(word));
    let broken =
        rest.iter().any(|word| matches!(*word, "," | ";" | "who" | "which" | "qui" | "que"));
    // "the commander and 25 other militants of RSH"; "the head of the union"
    let joined = rest.is_empty() || of;
    (opens && plain && joined && !broken && !rest.is_empty())
        .then(|| (post, before.iter().any(|word| is_past(word))))
}

/// "Russia's North Caucasus republic of Chechnya": of names with only small words of one phrase
/// between them the last is meant.
fn last_of_phrase(scene: &Scene<'_>, body: usize) -> usize {
    let mut last = body;
    let before = scene.names[body].words.start.checked_sub(1);
    let owned = scene.words.lower(scene.names[body].words.start, before) == "'s";
    while owned && let Some(next) = scene.behind(last).next() {
        let between = between(scene.words, scene.names, Pair { first: last, second: next });
        let one_phrase = between.len() <= 3
            && between.iter().any(|word| small::is_of(word))
            && !between.contains(&",");
        if !one_phrase {
            break;
        }
        last = next;
    }
    last
}

/// "the group's leader, Abu Dahir", "Abu Dahir, the group’s leader", « le chef du groupe, X »:
/// where the report has spoken of one group only, it is that one.
fn of_the_group(scene: &Scene<'_>, person: usize, drafts: &mut Vec<Draft>) {
    let name = &scene.names[person].words;
    let before = |back: usize| scene.words.lower(name.start, name.start.checked_sub(back));
    let after = |ahead: usize| scene.words.lower(name.start, Some(name.end + ahead));
    let is_group = |word: &str| kind_beside(word) == Some(MentionKind::Group);
    let (post, over, words) = if before(1) == "," && is_group(before(2)) && small::is_of(before(3))
    {
        (role(before(4)), is_past(before(5)), name.start - 4..name.end)
    } else if before(1) == "," && is_group(before(4)) && matches!(before(3), "'s" | "’s") {
        (role(before(2)), false, name.start - 4..name.end)
    } else if after(0) == "," && is_group(after(2)) && after(3) == "'s" {
        let over = is_past(after(4));
        let at = 4 + usize::from(over);
        (role(after(at)), over, name.start..name.end + at + 1)
    } else if after(0) == ","
        && small::is_article(after(1))
        && role(after(2)).is_some()
        && small::is_of(after(3))
        && (is_group(after(4)) || is_group(after(5)))
    {
        (role(after(2)), false, name.start..name.end + 5)
    } else {
        return;
    };
    let Some(post) = post.filter(|post| *post != Post::Is) else { return };
    let Some(group) = only_group(scene, person) else { return };
    if let Some(kind) = relation(scene, post, group) {
        drafts.push(Draft { kind, subject: person, object: group, words, negated: over });
    }
}

/// The latest mention of the one group that was named before; `None` when there were several.
fn only_group(scene: &Scene<'_>, before: usize) -> Option<usize> {
    let groups = || (0..before).rev().filter(|&name| scene.kinds[name] == MentionKind::Group);
    let nearest = groups().next()?;
    groups()
        .take(NAMES_ASKED)
        .all(|other| scene.groups.of[other] == scene.groups.of[nearest])
        .then_some(nearest)
}

/// "The group" does not reach back over more names of groups than these.
const NAMES_ASKED: usize = 24;

fn relation(scene: &Scene<'_>, post: Post, body: usize) -> Option<RelationshipKind> {
    let kind = scene.kinds[body];
    match post {
        Post::Leads if kind != MentionKind::Person => Some(RelationshipKind::Leads),
        Post::Serves if is_body(kind) => Some(RelationshipKind::MemberOf),
        _ => None,
    }
}
