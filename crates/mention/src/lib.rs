//! Annotated text and statements in; names, whom each is borne by, and relations out.
//!
//! Only one report is looked at, so only what a reader of this report would take for one is
//! joined, and every join keeps its reason. The steps, in order:
//!
//! 1. `candidates`: which words are names;
//! 2. `named`: each name taken apart, with the evidence of what it names (`kinds`);
//! 3. `introductions`: where the text itself says that two names are one bearer's;
//! 4. `joins`: the names of one bearer put together, open questions left open;
//! 5. `titles`: what each bearer is called beside its names;
//! 6. `relations`: how the bearers stand to one another, on whose word.
//!
//! Left out on purpose: other reports, what is true, who is known from elsewhere. Two names are
//! never joined because the world knows them to be one, only because this report shows it.

mod bodies;
mod candidates;
mod fold;
mod groups;
mod introductions;
mod joins;
mod kinds;
mod lexicon;
mod named;
mod persons;
mod relations;
mod text;
mod ties;
mod titles;

use groups::Groups;
use introductions::Introduced;
use kinds::Speakers;
use named::Named;
use record::{
    Annotated, Bearer, CleanSpan, Introduction, Mention, MentionKind, Mentions, NameKind,
    Statements,
};
use relations::Sponsors;
use text::Words;

/// Finds the names of a report, groups them into bearers, and reads how those stand to one
/// another.
///
/// Never fails: a name of which nothing is known is a bearer of its own. Near linear in the
/// length of the text.
pub fn find(annotated: &Annotated, statements: &Statements) -> Mentions {
    let words = Words::of(annotated);
    let speakers = Speakers::of(statements);
    let candidates = candidates::candidates(&words, &found(annotated));
    let names: Vec<Named> =
        candidates.iter().map(|name| Named::of(&words, name, &speakers)).collect();
    let introduced = introductions::introductions(&words, &names);
    let groups = joins::groups(&names, &introduced);
    let kinds: Vec<MentionKind> =
        (0..names.len()).map(|at| kind_here(&groups, &names, at)).collect();
    let all: Vec<Mention> =
        (0..names.len()).map(|at| mention(&words, &names, &groups, &kinds, at)).collect();
    let relations = relations::relations(&words, &names, &kinds, &groups, annotated, statements);
    Mentions {
        bearers: bearers(&words, &names, &groups),
        introductions: sponsored(&words, &names, &introduced, statements),
        relations,
        all,
    }
}

/// What the finder of names says.
fn found(annotated: &Annotated) -> Vec<(CleanSpan, Option<MentionKind>)> {
    let kind = |kind: NameKind| match kind {
        NameKind::Person => MentionKind::Person,
        NameKind::Organisation => MentionKind::Organisation,
        NameKind::Outlet => MentionKind::Outlet,
        NameKind::Place => MentionKind::Place,
        NameKind::Other => MentionKind::Other,
    };
    annotated.names.iter().map(|name| (name.span, Some(kind(name.kind)))).collect()
}

/// What is meant by a name where it stands: its bearer's kind, but that a land or its capital is
/// a state where it acts and a place where things happen in it.
fn kind_here(groups: &Groups, names: &[Named], at: usize) -> MentionKind {
    let own = names[at].kind();
    let kind = groups.of[at].map_or(own, |group| groups.kinds[group]);
    match kind {
        MentionKind::Place if names[at].acts => MentionKind::State,
        other => other,
    }
}

fn mention(
    words: &Words<'_>,
    names: &[Named],
    groups: &Groups,
    kinds: &[MentionKind],
    at: usize,
) -> Mention {
    let (reason, through) = groups.because[at];
    Mention {
        span: words.span(names[at].words.clone()),
        sentence: names[at].sentence,
        kind: kinds[at],
        bearer: groups.of[at],
        reason,
        through,
    }
}

fn bearers(words: &Words<'_>, names: &[Named], groups: &Groups) -> Vec<Bearer> {
    let bearer = |kind: &MentionKind| Bearer {
        kind: *kind,
        label: String::new(),
        mentions: Vec::new(),
        roles: Vec::new(),
    };
    let mut bearers: Vec<Bearer> = groups.kinds.iter().map(bearer).collect();
    for (at, name) in names.iter().enumerate() {
        let Some(group) = groups.of[at] else { continue };
        bearers[group].mentions.push(at);
        if groups.kinds[group] == MentionKind::Person {
            bearers[group].roles.extend(titles::roles(words, name, at));
        }
    }
    for bearer in &mut bearers {
        if bearer.kind == MentionKind::Place && bearer.mentions.iter().any(|&at| names[at].acts) {
            bearer.kind = MentionKind::State;
        }
        let fullest = bearer.mentions.iter().max_by_key(|&&at| {
            // Of equals the first.
            (names[at].form.len(), !names[at].acronym, std::cmp::Reverse(at))
        });
        if let Some(&at) = fullest {
            words.span(names[at].words.clone()).of(words.text).clone_into(&mut bearer.label);
        }
    }
    bearers
}

fn sponsored(
    words: &Words<'_>,
    names: &[Named],
    introduced: &[Introduced],
    statements: &Statements,
) -> Vec<Introduction> {
    let mut sponsors = Sponsors::of(statements);
    let introduction = |intro: &Introduced| {
        let passage = words.span(names[intro.first].words.start..names[intro.second].words.end);
        Introduction {
            how: intro.how,
            first: intro.first,
            second: intro.second,
            passage,
            statement: sponsors.holding(passage),
        }
    };
    introduced.iter().map(introduction).collect()
}
