//! Statements and names in; who did what to whom, clause by clause, out.
//!
//! The steps run in this order, and each module's first lines say what it needs:
//!
//! 1. `headlines`: verbs that were read as nouns; `tree`: the dependency trees, to be walked down;
//! 2. `events`: each verb or noun of an event by the tables of `lexicon`, with whom `subject`
//!    `cast`, `participants` and `stand_ins` find `beside` it;
//! 3. `about`: which event is the one that is blamed, asked for, promised;
//! 4. `setting`: where and when;
//! 5. `means`: with what, or why;
//! 6. `modality`: whether it is said to be so, and how real;
//! 7. `counted`: what the numbers of its clause count;
//! 8. `states`: who leads, belongs, was, who holds which place; `causes`: what is due to what;
//!    `movements`: from where to where; `tolls`: numbers of dead, wounded and missing that no
//!    event tells;
//! 9. `wording`: the clause as it can be read alone;
//! 10. `holders`: on whose word each stands.
//!
//! Left out on purpose: other reports, what is true, and whether two frames tell one event,
//! which is asked of all reports together.

mod about;
mod beside;
mod cast;
mod causes;
mod counted;
mod events;
mod headlines;
mod holders;
mod lexicon;
mod means;
mod modality;
mod movements;
mod participants;
mod setting;
mod stand_ins;
mod states;
mod subject;
mod tolls;
mod tree;
mod wording;

use events::Event;
use holders::Holders;
use record::{Annotated, Frame, FrameKind, Mentions, Modality, Relation, Statements};
use tree::Trees;

/// Reads what the clauses of a report say: events, movements and states, in order of their place.
///
/// Never fails, and near linear in the length of the text.
pub fn frames(annotated: &Annotated, statements: &Statements, mentions: &Mentions) -> Vec<Frame> {
    let syntax = headlines::reread(annotated);
    let trees = Trees::of(annotated, &syntax);
    let mut events = events::of_clauses(&trees, statements, mentions);
    states::instead_of(mentions, &mut events);
    states::among(&trees, mentions, &mut events);
    causes::among(&trees, mentions, &mut events);
    tolls::among(&trees, mentions, &mut events);
    about::link(&trees, mentions, &mut events);
    hold(&trees, statements, &mut events);
    movements::read(&trees, mentions, &mut events);
    let frames =
        events.into_iter().map(|event| told(&trees, statements, mentions, event)).collect();
    let states = states::of_relations(annotated, statements, mentions);
    in_order(frames, states)
}

/// The event with what its clause says beside who takes part.
fn told(trees: &Trees<'_>, statements: &Statements, mentions: &Mentions, event: Event) -> Frame {
    let Event { head, trigger, tokens, mut frame, .. } = event;
    let around: Vec<usize> = trees.fragment(head).into_iter().flatten().collect();
    let is_violent = matches!(frame.kind, FrameKind::Assault | FrameKind::Suffers);
    frame.place = frame.place.or_else(|| {
        let place = setting::place(trees, mentions, &tokens)
            .or_else(|| setting::place(trees, mentions, &around))
            .or_else(|| is_violent.then(|| setting::scene(trees, mentions, &tokens))?)?;
        // Who takes part is not where it plays: "gave drones to the group".
        let mut all = frame.actors.iter().chain(&frame.recipients);
        all.all(|one| one.span != place.span).then_some(place)
    });
    frame.time = setting::time(trees, &tokens).or_else(|| setting::time(trees, &around));
    // What is asked or promised is no reason why it is.
    frame.means = if frame.about.is_none() { means::of(trees, head) } else { None };
    let mut own = modality::of(trees, head);
    // "A strike is planned": the verb that carries it says how real it is.
    let is_carried = head != trigger && trees.relation(trigger) == Relation::NsubjPass;
    if is_carried && own.1 == Modality::Actual {
        own.1 = modality::of(trees, trigger).1;
    }
    let statement = frame.statement.map(|at| &statements.all[at]);
    let said = statement.map(|said| modality::of_content(trees, head, said, own));
    // Who is to be taken off a list is on it, however unreal the taking is.
    if frame.kind != FrameKind::Designated {
        (frame.polarity, frame.modality) = said.unwrap_or(own);
    }
    frame.quantities = counted::of_clause(trees, head, &tokens);
    frame.wording = wording::of(trees, mentions, [head, trigger], &frame);
    frame
}

/// On whose word each of these events stands, which are in order of their triggers.
fn hold(trees: &Trees<'_>, statements: &Statements, events: &mut [Event]) {
    let triggers = events.iter().map(|event| event.frame.trigger.start);
    let found = Holders::of(statements).innermost(triggers, |event, statement| {
        !modality::is_presupposed(trees, events[event].head, &statements.all[statement])
    });
    for (event, statement) in events.iter_mut().zip(found) {
        event.frame.statement = statement;
    }
}

/// Events and states in the order of their triggers, with every index moved along.
fn in_order(events: Vec<Frame>, states: Vec<Frame>) -> Vec<Frame> {
    let mut all: Vec<(usize, Frame)> = events.into_iter().chain(states).enumerate().collect();
    all.sort_by_key(|(old, frame)| (frame.trigger, *old));
    let mut place = vec![0; all.len()];
    for (new, (old, _)) in all.iter().enumerate() {
        place[*old] = new;
    }
    all.into_iter()
        .map(|(_, mut frame)| {
            frame.about = frame.about.map(|at| place[at]);
            frame
        })
        .collect()
}
