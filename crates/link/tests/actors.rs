//! Who is who over all reports: drawn as the ids of the bearers of each actor.

use link::actors::{Actors, Bearer, Judged, link, link_by};
use proptest::prelude::*;
use record::{ActorClass, BearerId, Verdict};

fn id(number: u32) -> BearerId {
    format!("b{number:016x}").parse().expect("an id")
}

fn number(id: BearerId) -> u32 {
    u32::from_str_radix(&id.to_string()[1..], 16).expect("made of a number")
}

/// A bearer by its line: `id class: Name | Other name [context, context]`.
fn bearer(line: &str) -> Bearer {
    let (head, names) = line.split_once(": ").expect("an id, a class and names");
    let (at, class) = head.split_once(' ').expect("an id and a class");
    let (names, context) = names.split_once(" [").unwrap_or((names, "]"));
    let listed = |list: &str, by: &str| -> Vec<String> {
        list.split(by).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    };
    let names = listed(names, " | ");
    Bearer {
        id: id(at.parse().expect("a number")),
        class: match class {
            "person" => ActorClass::Person,
            "body" => ActorClass::Body,
            "state" => ActorClass::State,
            _ => ActorClass::Place,
        },
        label: names[0].clone(),
        names,
        context: listed(context.trim_end_matches(']'), ","),
    }
}

fn drawn(actors: &Actors) -> Vec<String> {
    let ids = |ids: &[BearerId]| {
        ids.iter().map(|id| number(*id).to_string()).collect::<Vec<_>>().join(" ")
    };
    actors.all.iter().map(|actor| ids(&actor.bearers)).collect()
}

#[track_caller]
fn check(lines: &[&str], judged: &[Judged], expected: &[&str]) -> Actors {
    let bearers: Vec<Bearer> = lines.iter().map(|line| bearer(line)).collect();
    let actors = link(&bearers, judged);
    assert_eq!(drawn(&actors), expected, "{actors:#?}");
    actors
}

fn judged(a: u32, b: u32, verdict: Verdict) -> Judged {
    Judged { a: id(a), b: id(b), verdict }
}

#[test]
fn spellings_and_initials_are_joined() {
    let actors = check(
        &[
            "1 body: Hay’at Islah al-Sahl",
            "2 body: HİS",
            "3 body: Hayat Islah al-Sahl",
            "4 person: Hussein al-Zuwayrini",
            "5 person: Hüseyin el-Zuvayrini",
            "6 person: Hassan al-Zuwayrini",
            "7 place: Qasr Tell",
            "8 place: Qasr Tell Governorate",
        ],
        &[],
        &["1 2 3", "4 5", "6", "7", "8"],
    );
    let reasons: Vec<&String> =
        actors.all.iter().flat_map(|actor| &actor.joins).flat_map(|join| &join.reasons).collect();
    assert!(reasons.iter().any(|reason| reason.contains("initials")), "{reasons:?}");
    assert!(
        actors.apart.iter().any(|pair| (pair.a, pair.b) == (id(4), id(6))),
        "{:?}",
        actors.apart
    );
}

#[test]
fn an_introduction_joins_what_no_name_does() {
    check(
        &[
            "1 person: Martin Orvel | Abu Sami al-Darkushi",
            "2 person: Abou Sami el-Darkouchi",
            "3 person: Orvel",
            "4 person: Omar al-Darkushi",
        ],
        &[],
        &["1 2 3", "4"],
    );
}

#[test]
fn two_that_contradict_are_not_joined_through_a_third() {
    let actors = check(
        &[
            "1 person: Karim Haddouri | Haddouri",
            "2 person: Samir Haddouri | Haddouri",
            "3 person: Haddouri",
            "4 person: Haddouri [mayor]",
            "5 person: Samir Haddouri [mayor]",
        ],
        &[],
        &["1", "2 4 5", "3"],
    );
    let open = actors.apart.iter().find(|pair| pair.b == id(3)).expect("it is kept as undecided");
    assert_eq!(open.verdict, Verdict::Undecided, "{open:?}");
}

#[test]
fn one_word_in_two_spellings_is_too_little_for_people() {
    check(&["1 person: Jolene", "2 person: Julani"], &[], &["1", "2"]);
    check(&["1 person: Élisabeth", "2 person: ELISABETH"], &[], &["1 2"]);
    check(&["1 body: Daesh", "2 body: Daech"], &[], &["1 2"]);
}

#[test]
fn places_that_sound_alike_are_two_where_both_are_known() {
    let lines = ["1 place: Cuba", "2 place: Jubbah", "3 place: Juba", "4 place: JUBA"];
    let bearers: Vec<Bearer> = lines.iter().map(|line| bearer(line)).collect();
    let known = ["cuba", "juba", "jubbah"];
    let are_two = |one: &str, two: &str| {
        let plain = |name: &str| name.to_lowercase();
        known.contains(&&*plain(one)) && known.contains(&&*plain(two)) && plain(one) != plain(two)
    };
    assert_eq!(drawn(&link(&bearers, &[])), ["1 2 3 4"]);
    assert_eq!(drawn(&link_by(&bearers, &[], &are_two)), ["1", "2", "3 4"]);
}

#[test]
fn an_acronym_of_two_groups_is_left_open() {
    check(
        &[
            "1 body: Plain Liberation Army",
            "2 body: Port Liberation Army",
            "3 body: PLA",
            "4 body: Port Liberation Army | PLA",
        ],
        &[],
        &["1", "2 4", "3"],
    );
}

#[test]
fn a_judgement_outranks_the_names() {
    let lines = &[
        "1 person: Oleg Velinsky",
        "2 person: Oleg Velinsky",
        "3 person: Grey Heron",
        "4 person: Oleg Velinsky",
    ];
    check(lines, &[], &["1 2 4", "3"]);
    check(lines, &[judged(1, 3, Verdict::Same)], &["1 2 3 4"]);
    check(lines, &[judged(1, 2, Verdict::Different)], &["1 4", "2", "3"]);
    let actors = check(
        lines,
        &[judged(1, 3, Verdict::Same), judged(3, 2, Verdict::Undecided)],
        &["1 3 4", "2"],
    );
    assert!(actors.apart.iter().any(|pair| pair.verdict == Verdict::Undecided));
}

/// Lines that meet in every way: spellings, short forms, aliases, look-alikes.
const STORY: &[&str] = &[
    "1 person: Hussein al-Zuwayrini",
    "2 person: Zuwayrini",
    "3 person: Hassan al-Zuwayrini",
    "4 person: Abu Ali al-Zuwayrini | Hussein al-Zuwayrini",
    "5 body: Hay’at Islah al-Sahl | HIS",
    "6 body: HİS",
    "7 body: Jabhat al-Rayhan",
    "8 body: Front al-Rayhan",
    "9 body: Cephe el-Rayhan",
    "10 person: Zuwayrini [commander]",
    "11 person: Hassan el-Zuvayrini [commander]",
    "12 place: Qasr Tell",
    "13 place: قصر تل",
    "14 person: حسين الزويريني",
    "15 body: 11th Marsh Brigade",
    "16 body: 12th Marsh Brigade",
    "17 body: Marsh Brigade",
    "18 state: Moscow",
    "19 state: Moscou",
    "20 body: Moscow Herald",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn the_same_in_any_order_on_any_number_of_threads(
        lines in Just(STORY.to_vec()).prop_shuffle(),
        threads in 1usize..5,
    ) {
        let judged = [judged(17, 15, Verdict::Undecided)];
        let whole: Vec<Bearer> = STORY.iter().map(|line| bearer(line)).collect();
        let shuffled: Vec<Bearer> = lines.iter().map(|line| bearer(line)).collect();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        let again = pool.install(|| link(&shuffled, &judged));
        prop_assert_eq!(link(&whole, &judged), again);
    }
}

/// The bar: a million mentions on two cores in 60 s and 2 GB. Measured: 25 s of processor
/// time in all, 1.2 GB (74 s by the clock on a machine with five times its load).
/// `cargo test --release -p link --test actors -- --ignored --nocapture`
#[test]
#[ignore = "a measurement: a minute in release, far more otherwise"]
fn a_million_bearers() {
    const SYLLABLES: &[&str] = &[
        "ba", "dar", "ko", "li", "mur", "na", "sha", "ti", "vel", "zu", "ra", "ghi", "fo", "hal",
        "qas", "jen", "pe", "wim", "dou", "khe",
    ];
    let mut random = testkit::Random::seeded(7);
    let mut word = |count: usize| -> String {
        let mut word: String =
            (0..count).map(|_| SYLLABLES[random.below(SYLLABLES.len())]).collect();
        word[..1].make_ascii_uppercase();
        word
    };
    let people: Vec<[String; 3]> = (0..150_000).map(|_| [word(2), word(3), word(3)]).collect();
    let mut random = testkit::Random::seeded(8);
    let bearers: Vec<Bearer> = (0..1_000_000)
        .map(|at| {
            let [given, father, family] = &people[random.below(people.len())];
            let name = match random.below(8) {
                0 => format!("{given} {father} {family}"),
                1 => format!("{given} al-{family}").replace("ou", "u").replace("kh", "h"),
                2 => family.clone(),
                3 => format!("{given} {family} Brigade"),
                _ => format!("{given} {family}"),
            };
            let class =
                if name.ends_with("Brigade") { ActorClass::Body } else { ActorClass::Person };
            Bearer {
                id: id(at),
                class,
                label: name.clone(),
                names: vec![name],
                context: Vec::new(),
            }
        })
        .collect();
    let start = std::time::Instant::now();
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().expect("threads");
    let actors = pool.install(|| link(&bearers, &[]));
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("memory unknown");
    println!(
        "{} actors, {} pairs apart, {:?}, {peak}",
        actors.all.len(),
        actors.apart.len(),
        start.elapsed()
    );
    assert!(actors.all.len() > 100_000);
}
