//! What a person decides on two statements outranks what their words say.

use super::super::Judged;
use super::{claims, id, teller};
use proptest::prelude::*;
use record::{StatementId, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The statement of a line.
fn statement(line: &str) -> StatementId {
    id('s', line)
}

/// A judgement on the lines with these numbers.
fn judged(story: &[&str], (a, b, verdict): (usize, usize, Verdict)) -> Judged {
    Judged { a: statement(story[a - 1]), b: statement(story[b - 1]), verdict }
}

/// The numbers of the lines that each claim holds.
fn claimed(story: &[&str], on: &[(usize, usize, Verdict)]) -> BTreeSet<String> {
    let tellers: Vec<_> = story.iter().map(|line| teller(line)).collect();
    let judged: Vec<Judged> = on.iter().map(|one| judged(story, *one)).collect();
    let claims = claims(&tellers, &[], &judged);
    let lines = |held: &[StatementId]| {
        let all = story.iter().zip(1..).filter(|(line, _)| held.contains(&statement(line)));
        all.fold(String::new(), |mut lines, (_, number)| {
            write!(lines, "{number}").expect("a String");
            lines
        })
    };
    claims.iter().map(|claim| lines(&claim.statements)).collect()
}

fn check(story: &[&str], on: &[(usize, usize, Verdict)], expected: &[&str]) {
    let expected: BTreeSet<String> = expected.iter().map(|&lines| lines.to_owned()).collect();
    assert_eq!(claimed(story, on), expected, "{story:#?} {on:?}");
}

use Verdict::{Different, Same, Undecided};

/// Three of one event, and one of another.
const EVENTS: &[&str] = &[
    "Halcyon en 13: the police: assault; to *people; at Qashir in Tazuria; on 12; killed 9",
    "Phare fr 13: Ali Attar: assault; to *personnes; at Qashir in Tazuria; on 12; killed 9",
    "Courier en 13: Salma Orabi: assault; to *people; at Qashir in Tazuria; on 12; killed 9",
    "Wire en 24: the police: assault; to *people; at Tirchal in Tazuria; on 23; killed 40",
];

#[test]
fn statements_about_the_same_are_told_in_one_claim() {
    check(EVENTS, &[], &["123", "4"]);
    check(EVENTS, &[(4, 1, Same)], &["1234"]);
    check(EVENTS, &[(4, 1, Different), (4, 1, Same)], &["1234"]);
}

#[test]
fn statements_not_about_the_same_are_never_told_in_one() {
    check(EVENTS, &[(1, 2, Different)], &["1", "23", "4"]);
    check(EVENTS, &[(1, 2, Different), (1, 3, Same)], &["13", "2", "4"]);
    check(EVENTS, &[(1, 2, Different), (1, 4, Same), (2, 4, Same)], &["14", "23"]);
    check(EVENTS, &[(1, 4, Same), (2, 4, Different)], &["14", "23"]);
    check(EVENTS, &[(1, 2, Undecided)], &["123", "4"]);
    check(EVENTS, &[(1, 2, Same), (1, 2, Different)], &["1", "23", "4"]);
}

/// Three answers to who leads one group, and one to who leads another.
const STATES: &[&str] = &[
    "Halcyon en 13: Ali Attar: leads; by Omar Tazi; to Reed Guard",
    "Phare fr 13: Salma Orabi: leads; by Nadia Belhuari; to Reed Guard",
    "Courier en 13: the police: leads; by Farouk Mezlane; to Reed Guard",
    "Wire en 13: a source: leads; by Omar Tazi; to Guards of the Reeds",
];

#[test]
fn answers_to_one_question_part_and_two_questions_become_one() {
    check(STATES, &[], &["123", "4"]);
    check(STATES, &[(1, 2, Different)], &["1", "23", "4"]);
    check(STATES, &[(1, 2, Different), (2, 3, Same)], &["1", "23", "4"]);
    check(STATES, &[(1, 4, Same)], &["1234"]);
    check(STATES, &[(1, 4, Same), (1, 2, Different)], &["14", "23"]);
}

#[test]
fn an_event_and_a_state_can_be_judged_one() {
    let story = [EVENTS[0], STATES[0]];
    check(&story, &[], &["1", "2"]);
    check(&story, &[(1, 2, Same)], &["12"]);
}

proptest! {
    #[test]
    fn what_a_person_decides_holds(
        on in prop::collection::vec((0usize..8, 0usize..8, 0usize..3), 0..8),
    ) {
        let story = [EVENTS, STATES].concat();
        let last: BTreeMap<(usize, usize), Verdict> = on
            .into_iter()
            .filter(|(a, b, _)| a != b)
            .map(|(a, b, verdict)| ((a.min(b) + 1, a.max(b) + 1), Verdict::ALL[verdict]))
            .collect();
        let on: Vec<_> = last.iter().map(|(&(a, b), &verdict)| (a, b, verdict)).collect();
        let claimed = claimed(&story, &on);
        let is_in_one = |a: usize, b: usize| {
            let holds = |lines: &String, line: usize| lines.contains(&line.to_string());
            claimed.iter().any(|lines| holds(lines, a) && holds(lines, b))
        };
        let mut set: Vec<usize> = (0..=8).collect();
        for &(a, b, _) in on.iter().filter(|one| one.2 == Same) {
            let (one, two) = (set[a], set[b]);
            set.iter_mut().filter(|set| **set == two).for_each(|set| *set = one);
        }
        let can_all_hold = !on.iter().any(|&(a, b, is)| is == Different && set[a] == set[b]);
        for &(a, b, verdict) in &on {
            prop_assert!(verdict != Different || !is_in_one(a, b), "{claimed:?} {on:?}");
            let holds = verdict != Same || is_in_one(a, b);
            prop_assert!(holds || !can_all_hold, "{claimed:?} {on:?}");
        }
    }
}
