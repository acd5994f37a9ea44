//! Small stories in one notation, and the claims made of them.
//!
//! A line is what one report tells: outlet, language and day; on whose word, outermost first;
//! the kind; then parts. `*` stands before words that are no name, `=` before a copy.
//!
//! ```text
//! Halcyon en 13: al-Monitor > a source: moves; by *fighters; at Ukraine; on 12; killed 9; not
//! ```

mod judged;

use super::{Amount, Link, Named, Spot, Teller, Told, Voice, When, claims};
use proptest::prelude::*;
use record::{
    Claim, CountedKind, Dependence, DependenceKind, Form, Grade, Language, Modality,
    PlacePrecision, Polarity, Precision, SpeakerKind, Stance,
};
use std::fmt::Write as _;
use std::str::FromStr;

/// An id of any kind, the same for the same words.
fn id<T: FromStr<Err = String>>(letter: char, words: &str) -> T {
    let hash = super::telling::number(words, usize::MAX);
    format!("{letter}{hash:016x}").parse().expect("an id is a letter and 16 digits")
}

fn named(words: &str) -> Named {
    match words.strip_prefix('*') {
        Some(words) => Named { words: words.into(), actor: None, label: None, place: None },
        None => Named {
            words: words.into(),
            actor: Some(id('a', words)),
            label: Some(words.into()),
            place: None,
        },
    }
}

/// "Qashir in Jabrun in Tazuria".
fn place(words: &str) -> Named {
    let mut areas = words.split(" in ").map(str::to_owned);
    let name = areas.next().unwrap_or_default();
    let spot = Spot {
        source: name.clone(),
        name: name.clone(),
        precision: PlacePrecision::Town,
        within: areas.collect(),
    };
    Named { place: Some(spot), ..named(&format!("*{name}")) }
}

/// "9", "9+" for at least, "~400", with whom it counts behind a blank.
fn amount(what: CountedKind, words: &str) -> Amount {
    let (number, counted) = words.split_once(' ').unwrap_or((words, ""));
    let value: f64 = number.trim_matches(['~', '+']).parse().expect("a number");
    let (at_least, about) = (number.ends_with('+'), number.starts_with('~'));
    Amount {
        words: words.into(),
        what,
        low: (!about).then_some(value),
        best: (!at_least).then_some(value),
        high: (!about && !at_least).then_some(value),
        approximate: about,
        unit: None,
        counted: (!counted.is_empty()).then(|| counted.to_owned()),
    }
}

fn kind_of(speaker: &str) -> SpeakerKind {
    match speaker.split(' ').next() {
        Some("a" | "an" | "un" | "une") => SpeakerKind::Described,
        Some("the" | "la" | "les") => SpeakerKind::State,
        Some("sources") => SpeakerKind::Unnamed,
        _ if ["Halcyon", "Courier", "Phare", "Wire"].contains(&speaker) => SpeakerKind::Outlet,
        _ => SpeakerKind::Person,
    }
}

fn link(speaker: &str) -> Link {
    Link { label: speaker.into(), kind: kind_of(speaker), actor: None }
}

/// One line as one report.
fn teller(line: &str) -> Teller {
    let (head, rest) = line.split_once(": ").expect("outlet, language, day");
    let head: Vec<&str> = head.trim_start_matches('=').split(' ').collect();
    let (speakers, parts) = rest.split_once(": ").unwrap_or(("", rest));
    let own = speakers.is_empty();
    let mut chain = vec![link(head[0])];
    chain.extend(speakers.split(" > ").filter(|one| !one.is_empty()).map(link));
    let voice = Voice {
        statement: id('s', line),
        chain,
        form: if own { Form::OwnVoice } else { Form::Indirect },
        grade: Grade::Firm,
        stance: Stance::Asserts,
        modality: Modality::Actual,
        negated: false,
    };
    Teller {
        report: id('r', line),
        language: if head[1] == "fr" { Language::French } else { Language::English },
        outlet: Some(head[0].into()),
        day: head.get(2).and_then(|day| day.parse().ok()),
        voices: vec![voice],
        frames: vec![told(line, parts)],
    }
}

fn told(line: &str, parts: &str) -> Told {
    let mut parts = parts.split("; ");
    let kind = parts.next().expect("a kind").parse().expect("a kind of frame");
    let mut told = Told {
        frame: id('f', line),
        voice: Some(0),
        kind,
        mode: None,
        predicate: kind.as_str().into(),
        clause: line.into(),
        actors: Vec::new(),
        recipients: Vec::new(),
        place: None,
        origin: None,
        when: None,
        quantities: Vec::new(),
        means: None,
        polarity: Polarity::Positive,
        modality: Modality::Actual,
        about: None,
    };
    for part in parts {
        let (name, value) = part.split_once(' ').unwrap_or((part, ""));
        match name {
            "by" => told.actors.push(named(value)),
            "to" => told.recipients.push(named(value)),
            "at" => told.place = Some(place(value)),
            "from" => told.origin = Some(place(value)),
            "on" => {
                let from = value.parse::<i32>().ok();
                let to = from.map(|day| day + 1);
                let (words, precision) = (value.into(), Precision::Day);
                told.when = Some(When { words, from, to, precision, approximate: false });
            }
            "not" => told.polarity = Polarity::Negative,
            "why" => told.clause = value.into(),
            "says" => told.predicate = value.into(),
            what => {
                told.quantities.push(amount(what.parse().expect("what is counted"), value));
            }
        }
    }
    told
}

/// The claims of a story; a report whose line begins with `=` copies the one before it.
fn of(story: &[&str]) -> Vec<Claim> {
    let tellers: Vec<Teller> = story.iter().map(|line| teller(line)).collect();
    let copies = story.windows(2).enumerate().filter(|(_, pair)| pair[1].starts_with('='));
    let leaning: Vec<Dependence> = copies
        .map(|(at, _)| Dependence {
            kind: DependenceKind::Copy,
            from: tellers[at + 1].report,
            on: tellers[at].report,
            percent: None,
            passages: Vec::new(),
        })
        .collect();
    claims(&tellers, &leaning, &[])
}

/// A claim a line: reports, roots, what is not known; then how its values differ.
fn drawn(claims: &[Claim]) -> String {
    let mut out = String::new();
    for claim in claims {
        let mut roots: Vec<&str> =
            claim.support.roots.iter().map(|root| root.label.as_str()).collect();
        roots.sort_unstable();
        let reports = claim.support.reports.len();
        write!(out, "{}, {reports} of {}", claim.kind, roots.join(", ")).expect("a String");
        if !claim.support.unknown.is_empty() {
            write!(out, ", {} unknown", claim.support.unknown.len()).expect("a String");
        }
        for ring in &claim.support.circular {
            write!(out, ", ring of {}", ring.join(" and ")).expect("a String");
        }
        for one in &claim.differences {
            let field = &claim.fields[one.field];
            let mut values = [&field.values[one.a].value, &field.values[one.b].value];
            values.sort_unstable();
            let kind = one.conflict.map_or(one.kind.as_str(), |kind| kind.as_str());
            write!(out, "; {kind}: {} | {}", values[0], values[1]).expect("a String");
        }
        out.push('\n');
    }
    out
}

fn check(story: &[&str], expected: &[&str]) {
    let drawn = drawn(&of(story));
    let mut lines: Vec<&str> = drawn.lines().collect();
    lines.sort_unstable();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(lines, expected, "{story:#?}");
}

#[test]
fn a_toll_that_rises_is_no_conflict_and_two_tolls_of_one_day_are() {
    check(
        &[
            "Halcyon en 13: the police: assault; to *people; at Qashir in Tazuria; on 12; killed 9",
            "Phare fr 14: la police: suffers; by *personnes; at Qashir in Tazuria; on 12; killed 14",
        ],
        &["assault, 2 of the police; update: 14 | 9"],
    );
    check(
        &[
            "Halcyon en 13: the police: assault; to *strikers; at Qashir in Tazuria; on 12; killed 14",
            "Phare fr 13: Ali Attar: assault; to *grévistes; at Qashir in Tazuria; on 12; killed 31",
        ],
        &["assault, 2 of Ali Attar, the police; number: 14 | 31"],
    );
    check(
        &[
            "Halcyon en 13: the police: assault; to *people; at Qashir in Tazuria; on 12; killed 9+",
            "Phare fr 13: Ali Attar: assault; to *personnes; at Qashir in Tazuria; on 12; killed 10",
        ],
        &["assault, 2 of Ali Attar, the police; rounding: 10 | at least 9"],
    );
    check(
        &[
            "Halcyon en 13: the police: assault; to *people; at Qashir in Tazuria; on 12; killed 9+",
            "Phare fr 13: Ali Attar: assault; to *personnes; at Qashir in Tazuria; on 12; killed 31",
        ],
        &["assault, 2 of Ali Attar, the police"],
    );
    check(
        &[
            "Halcyon en 13: the police: assault; to *people; at Qashir in Tazuria; on 12; killed 6 bodies",
            "Phare fr 13: Ali Attar: assault; to *personnes; at Qashir in Tazuria; on 12; killed 9",
        ],
        &["assault, 2 of Ali Attar, the police"],
    );
}

#[test]
fn tolls_of_days_that_nobody_tells_are_joined_when_the_reports_are_of_one_day() {
    check(
        &[
            "Halcyon en 13: the police: suffers; says kill; killed 3",
            "Phare fr 13: la police: suffers; says mort; killed 3",
        ],
        &["suffers, 2 of the police"],
    );
    check(
        &[
            "Halcyon en 13: the police: suffers; says kill; killed 3",
            "Phare fr 18: la police: suffers; says mort; killed 8",
        ],
        &["suffers, 1 of la police", "suffers, 1 of the police"],
    );
}

#[test]
fn what_others_did_to_so_many_others_is_another_event() {
    check(
        &[
            "Halcyon en 13: the police: coerce; by the Royal Navy; to *pirates; says capture; detained 8",
            "Courier en 13: Ali Attar: coerce; by the Indian Navy; to *pirates; says capture; detained 23",
        ],
        &["coerce, 1 of Ali Attar", "coerce, 1 of the police"],
    );
}

#[test]
fn another_day_or_another_place_is_another_event() {
    check(
        &[
            "Halcyon en 3: the police: assault; to *people; at Qashir in Tazuria; on 2; killed 7",
            "Halcyon en 24: the police: assault; to *people; at Qashir in Tazuria; on 23; killed 7",
            "Courier en 24: the police: assault; to *people; at Tirchal in Tazuria; on 23; killed 40",
        ],
        &["assault, 1 of the police"; 3],
    );
}

#[test]
fn one_name_arrested_on_two_days_is_a_conflict_of_days() {
    check(
        &[
            "Halcyon en 18: Ali Attar: coerce; by *police; to Farouk Mezlane; says arrest; on 14",
            "Phare fr 18: Salma Orabi: coerce; by *la police; to Farouk Mezlane; says arrêter; on 16",
        ],
        &["coerce, 2 of Ali Attar, Salma Orabi; date: 0000-01-15 | 0000-01-17"],
    );
}

#[test]
fn who_denies_stands_in_the_claim_that_is_denied() {
    check(
        &[
            "Halcyon en 9: Ali Attar: assault; by *the army; to *a school; at Ruman; on 7",
            "Phare fr 9: Salma Orabi: assault; by *l’armée; to *une école; at Ruman; on 7; not",
        ],
        &["assault, 2 of Ali Attar, Salma Orabi; denial: no | yes"],
    );
}

#[test]
fn a_copy_adds_no_root_and_an_outlet_that_names_its_source_none_either() {
    check(
        &[
            "Wire en 9: assault; to *people; at Ruman; on 7; killed 6",
            "=Courier en 9: assault; to *people; at Ruman; on 7; killed 6",
            "Halcyon en 9: Courier: assault; to *people; at Ruman; on 7; killed 6",
        ],
        &["assault, 3 of Wire"],
    );
}

#[test]
fn outlets_that_name_each_other_have_no_root() {
    check(
        &[
            "Halcyon en 9: Courier: concede; by Nadia Belhuari; says resign; on 8",
            "Courier en 9: Halcyon: concede; by Nadia Belhuari; says resign; on 8",
        ],
        &["concede, 2 of , 2 unknown, ring of Courier and Halcyon"],
    );
}

#[test]
fn unnamed_sources_of_two_outlets_are_two_and_of_one_outlet_one() {
    check(
        &[
            "Halcyon en 9: a source: moves; by Omar Tazi; at Brannock; on 8",
            "Phare fr 9: Halcyon > sources: moves; by Omar Tazi; at Brannock; on 8",
            "Courier en 9: an official: moves; by Omar Tazi; at Brannock; on 8",
        ],
        &["moves, 3 of a source (via Halcyon), an official (via Courier)"],
    );
}

#[test]
fn why_they_went_can_be_told_in_ways_that_exclude_each_other() {
    check(
        &[
            "Halcyon en: a source: moves; by *Chechen fighters; at Ukraine; why fleeing a crackdown",
            "Phare fr: une source: moves; by *des combattants tchétchènes; at Ukraine; why forcés",
        ],
        &["moves, 2 of a source (via Halcyon), une source (via Phare); cause: compelled | flight"],
    );
}

#[test]
fn states_are_joined_by_what_they_answer() {
    check(
        &[
            "Halcyon en: leads; by Abu Dahir; to RSH",
            "Phare fr: leads; by Omar Ziyad; to RSH",
            "Halcyon en: formerly; by RSH; to Northern Column",
            "Courier en: affiliated-with; by Northern Column; to Lesmia",
            "Phare fr: part-of; by RSH; to Tazuria",
        ],
        &[
            "leads, 2 of Halcyon, Phare; actor: Abu Dahir | Omar Ziyad",
            "part-of, 3 of Courier, Halcyon, Phare; identity: affiliated with Lesmia | part of Tazuria",
        ],
    );
}

/// Lines that hang together in every way.
const LINES: &[&str] = &[
    "Halcyon en 13: the police: assault; to *people; at Qashir in Tazuria; on 12; killed 9",
    "Phare fr 14: la police: suffers; by *personnes; at Qashir in Tazuria; on 12; killed 14",
    "Courier en 14: Halcyon: assault; to *people; at Qashir in Tazuria; on 12; killed 9+",
    "Halcyon en 13: Courier: assault; by RSH; to *soldiers; at Tirchal in Tazuria; on 12; killed 9",
    "Phare fr 13: sources: assault; by RSH; to *soldats; at Tirchal in Tazuria; on 13; killed 5; not",
    "Wire en 13: leads; by Abu Dahir; to RSH",
    "Phare fr: leads; by Omar Ziyad; to RSH",
    "Wire en 13: moves; by *fighters; at Lesmia; from Qashir; fighters ~400",
    "Phare fr 15: une source: moves; by *combattants; at Lesmia; fighters 412",
    "Wire en 13: formerly; by RSH; to Northern Column",
];

proptest! {
    #[test]
    fn any_order_of_reports_gives_the_same(lines in Just(LINES.to_vec()).prop_shuffle()) {
        prop_assert_eq!(drawn(&of(&lines)), drawn(&of(LINES)));
    }

    #[test]
    fn a_copy_adds_no_root(which in 0..LINES.len()) {
        let tellers: Vec<Teller> = LINES.iter().map(|line| teller(line)).collect();
        let mut copy = teller(&LINES[which].replacen(' ', "s ", 1));
        copy.outlet = Some("Copyist".into());
        copy.voices[0].chain[0] = link("Copyist");
        let leaning = [Dependence {
            kind: DependenceKind::Translation,
            from: copy.report,
            on: tellers[which].report,
            percent: None,
            passages: Vec::new(),
        }];
        let roots = |tellers: &[Teller]| -> usize {
            claims(tellers, &leaning, &[]).iter().map(|claim| claim.support.roots.len()).sum()
        };
        let before = roots(&tellers);
        let after = roots(&[tellers, vec![copy]].concat());
        prop_assert_eq!(before, after);
    }

    #[test]
    fn any_words_at_all(words in ".{0,40}", more in ".{0,40}", number in any::<f64>()) {
        let mut tellers: Vec<Teller> = LINES.iter().map(|line| teller(line)).collect();
        for teller in &mut tellers {
            teller.outlet = Some(words.clone());
            teller.voices[0].chain.push(link(&more));
            let told = &mut teller.frames[0];
            (told.clause, told.predicate) = (words.clone(), more.clone());
            told.means = Some(more.clone());
            told.actors.push(named(&format!("*{words}")));
            told.when = Some(When {
                words: words.clone(),
                from: Some(i32::MIN),
                to: Some(i32::MAX),
                precision: Precision::Year,
                approximate: true,
            });
            for amount in &mut told.quantities {
                (amount.low, amount.high) = (Some(number), Some(-number));
            }
        }
        let made = claims(&tellers, &[], &[]);
        prop_assert!(made.iter().all(|claim| !claim.frames.is_empty()));
    }
}

/// Blocking keeps it from holding all against all: 2,000 frames take a moment.
#[test]
fn a_story_of_many_reports() {
    let lines: Vec<String> = (0..100)
        .map(|at| {
            let kind = ["assault", "moves", "agree", "coerce"][at % 4];
            let (day, town, killed) = (at % 30, at % 50, at % 40 + 1);
            format!(
                "Courier en {day}: the police: {kind}; by RSH{}; to *people; \
                 at Town{town} in Lesmia; on {day}; killed {killed}",
                at % 7
            )
        })
        .collect();
    let mut tellers: Vec<Teller> = lines.iter().map(|line| teller(line)).collect();
    for (at, teller) in tellers.iter_mut().enumerate() {
        teller.report = id('r', &format!("report {at}"));
        let frame = teller.frames[0].clone();
        teller.frames = (0..20)
            .map(|other| Told { frame: id('f', &format!("{at} {other}")), ..frame.clone() })
            .collect();
    }
    let made = claims(&tellers, &[], &[]);
    assert_eq!(made.iter().map(|claim| claim.frames.len()).sum::<usize>(), 2000);
}
