//! `whosaid show actors` and `show actor`: who is who over all reports, and why.

use crate::dossier::count;
use crate::stop::Stop;
use crate::terminal::{Mark, Output, Page, foreign};
use record::{ActorId, BearerId};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use store::{ActorSummary, Case, StoredActor, TextSpan};

/// How many actors an ambiguous name lists before it stops.
const MOST_CHOICES: usize = 5;
/// How many statements are printed of one actor.
const MOST_STATEMENTS: usize = 12;

/// The actors, a few short lines each.
pub fn actors(case: &Case, json: bool, out: &mut Output) -> Result<(), Stop> {
    for summary in case.actors()? {
        if json {
            out.line(&export::actor(&load(case, summary.id)?))?;
            continue;
        }
        let mut page = Page::new(out.width());
        page.line(0, Mark::Heading, &foreign(&summary.label));
        page.line(2, Mark::Plain, &outline(&summary));
        let others: Vec<String> = summary
            .names
            .iter()
            .filter(|name| **name != summary.label)
            .map(|name| foreign(name))
            .collect();
        if !others.is_empty() {
            page.line(2, Mark::Plain, &format!("also {}", others.join(" · ")));
        }
        page.line(2, Mark::Small, &summary.id.to_string());
        out.write_all(page.finish().as_bytes())?;
    }
    Ok(())
}

/// One actor: its names by language and report, what it says and what is said of it, why its
/// bearers are one, and who was kept apart.
pub fn actor(case: &Case, word: &str, json: bool, out: &mut Output) -> Result<(), Stop> {
    let actor = load(case, find_actor(case, word)?)?;
    if json {
        return Ok(out.line(&export::actor(&actor))?);
    }
    let mut page = Page::new(out.width());
    page.line(0, Mark::Heading, &foreign(&actor.summary.label));
    page.line(2, Mark::Plain, &format!("{} · {}", outline(&actor.summary), actor.summary.id));
    show_names(&mut page, &actor);
    show_relations(case, &mut page, &actor)?;
    show_statements(case, &mut page, &actor)?;
    show_reasons(case, &mut page, &actor)?;
    Ok(out.write_all(page.finish().as_bytes())?)
}

/// One line on an actor: its name, what it is, how many reports name it.
pub fn line_of(case: &Case, id: ActorId) -> Result<String, Stop> {
    let actor = load(case, id)?;
    Ok(format!("{} · {} · {id}", foreign(&actor.summary.label), outline(&actor.summary)))
}

fn outline(summary: &ActorSummary) -> String {
    let mut parts = vec![
        summary.class.to_string(),
        count(summary.reports, "report"),
        count(summary.mentions, "mention"),
    ];
    match (&summary.first_seen, &summary.last_seen) {
        (Some(first), Some(last)) if first != last => {
            parts.push(format!("{} to {}", foreign(first), foreign(last)));
        }
        (Some(day), _) => parts.push(foreign(day)),
        _ => {}
    }
    parts.join(" · ")
}

fn show_names(page: &mut Page, actor: &StoredActor) {
    let mut by_language: BTreeMap<&str, Vec<&store::Naming>> = BTreeMap::new();
    for naming in &actor.namings {
        by_language.entry(naming.language.as_deref().unwrap_or("und")).or_default().push(naming);
    }
    for (language, namings) in by_language {
        page.line(0, Mark::Plain, &format!("Names in {}", crate::dossier::language(language)));
        for naming in namings {
            let roles = naming.roles.as_ref().map(|roles| format!(" ({})", foreign(roles)));
            let name = foreign(&naming.name);
            page.line(2, Mark::Plain, &format!("{name}{}", roles.unwrap_or_default()));
            let times = if naming.times > 1 {
                format!("{} times · ", naming.times)
            } else {
                String::new()
            };
            let date = naming.date.as_ref().map(|date| format!("{} · ", foreign(date)));
            let (file, bearer) = (foreign(&naming.file), naming.bearer);
            page.line(
                4,
                Mark::Small,
                &format!("{times}{}{file} · {bearer}", date.unwrap_or_default()),
            );
        }
    }
}

fn show_relations(case: &Case, page: &mut Page, actor: &StoredActor) -> Result<(), Stop> {
    let own: BTreeSet<BearerId> = actor.namings.iter().map(|naming| naming.bearer).collect();
    let reports: BTreeSet<_> = actor.namings.iter().map(|naming| naming.report).collect();
    let mut lines = Vec::new();
    for report in reports {
        for relation in case.relations(report)? {
            let is_own =
                |bearer: Option<BearerId>| bearer.is_some_and(|bearer| own.contains(&bearer));
            if is_own(relation.subject.bearer) || is_own(relation.object.bearer) {
                let not = if relation.negated { "not: " } else { "" };
                let date = relation.date.as_ref().map(|date| format!(", {}", foreign(&date.text)));
                let (subject, object) =
                    (foreign(&relation.subject.label), foreign(&relation.object.label));
                let sponsor = relation.sponsor.as_deref().map_or("own voice".to_owned(), foreign);
                lines.push((
                    format!(
                        "{not}{subject} {} {object}{}",
                        in_words(&relation.kind),
                        date.unwrap_or_default()
                    ),
                    format!("{sponsor} · {}", foreign(&relation.file)),
                ));
            }
        }
    }
    if !lines.is_empty() {
        page.line(0, Mark::Plain, "Relations, each as one report states it");
    }
    for (relation, whence) in lines {
        page.line(2, Mark::Plain, &relation);
        page.line(4, Mark::Small, &whence);
    }
    Ok(())
}

fn show_statements(case: &Case, page: &mut Page, actor: &StoredActor) -> Result<(), Stop> {
    for (title, ids) in [("Says", &actor.says), ("Said of it", &actor.said_of)] {
        if !ids.is_empty() {
            page.line(0, Mark::Plain, &format!("{title} ({})", count(ids.len(), "statement")));
        }
        for id in ids.iter().take(MOST_STATEMENTS) {
            let Some(statement) = case.statement(*id)? else { continue };
            // The cue comes first: what somebody denied must not stand here as if they had said it.
            let trimmed = |spans: &[TextSpan], between: &str| {
                spans.iter().map(|span| span.text.trim()).collect::<Vec<_>>().join(between)
            };
            let (cue, content) = (trimmed(&statement.cue, " "), trimmed(&statement.content, " … "));
            let words = if cue.is_empty() { content } else { format!("{cue}: {content}") };
            let root = statement.chain.last().map(|link| foreign(&link.label)).unwrap_or_default();
            page.words(2, "", 2, &words, 3);
            page.line(4, Mark::Small, &format!("{root} · {} · {id}", foreign(&statement.file)));
        }
    }
    Ok(())
}

fn show_reasons(case: &Case, page: &mut Page, actor: &StoredActor) -> Result<(), Stop> {
    if !actor.joins.is_empty() {
        page.line(0, Mark::Plain, "One, because");
    }
    for join in &actor.joins {
        let reasons: Vec<String> = join.reasons.iter().map(|reason| foreign(reason)).collect();
        page.line(2, Mark::Plain, &format!("{}: {}", in_words(&join.evidence), reasons.join("; ")));
        page.line(4, Mark::Small, &format!("{} · {}", join.a, join.b));
    }
    if !actor.apart.is_empty() {
        page.line(0, Mark::Plain, "Kept apart from");
    }
    let own: BTreeSet<BearerId> = actor.namings.iter().map(|naming| naming.bearer).collect();
    for pair in &actor.apart {
        let other = if own.contains(&pair.a) { pair.b } else { pair.a };
        let label = case.bearer_label(other)?.as_deref().map(foreign).unwrap_or_default();
        let reasons: Vec<String> = pair.reasons.iter().map(|reason| foreign(reason)).collect();
        page.line(2, Mark::Plain, &format!("{label} ({}): {}", pair.verdict, reasons.join("; ")));
        page.line(4, Mark::Small, &other.to_string());
    }
    Ok(())
}

/// A code of the case file, as a reader says it: "member of" and not "member-of".
fn in_words(code: &impl ToString) -> String {
    code.to_string().replace('-', " ")
}

/// The one actor that `word` means.
fn find_actor(case: &Case, word: &str) -> Result<ActorId, Stop> {
    match case.find_actors(word)?.as_slice() {
        [one] => Ok(*one),
        [] => Err(Stop::with_hint(
            format!("no actor of this case is called '{word}'"),
            "whosaid show actors lists them with their ids",
        )),
        several => {
            let mut choices: Vec<String> = Vec::new();
            for id in several.iter().take(MOST_CHOICES) {
                choices.push(format!("{id} ({})", load(case, *id)?.summary.label));
            }
            if several.len() > MOST_CHOICES {
                choices.push(format!("and {} more", several.len() - MOST_CHOICES));
            }
            Err(Stop::with_hint(
                format!("'{word}' may be any of {} actors", several.len()),
                format!("give one of these ids: {}", choices.join(", ")),
            ))
        }
    }
}

/// The bearer that stands for what `word` means: itself, or the first of an actor.
pub fn find_bearer(case: &Case, word: &str) -> Result<BearerId, Stop> {
    if let Ok(bearer) = word.parse::<BearerId>()
        && case.bearer_label(bearer)?.is_some()
    {
        return Ok(bearer);
    }
    let actor = load(case, find_actor(case, word)?)?;
    let first = actor.namings.iter().map(|naming| naming.bearer).min();
    first.ok_or_else(|| Stop::with_hint(format!("'{word}' has no names"), "read its reports anew"))
}

fn load(case: &Case, id: ActorId) -> Result<StoredActor, Stop> {
    case.actor(id)?.ok_or_else(|| {
        Stop::with_hint(
            format!("actor {id} is gone from the case"),
            "another program changed the case while this one was reading; run it again",
        )
    })
}
