//! What holds of every story: its order, its copies, its length.

use super::*;
use proptest::prelude::*;

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
