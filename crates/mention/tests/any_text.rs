//! What holds for any text at all.

use proptest::prelude::*;
use record::{CleanSpan, GroupReason, Mentions};

/// Words that rules look for, between words that nobody knows.
const PIECES: &[&str] = &[
    "RSH",
    "Rumat al-Shuhub",
    "(",
    ")",
    ",",
    "Lena Orr",
    "Orr",
    "Paul Orr",
    "led by",
    "formerly",
    "also known as",
    "the leader of",
    "'s",
    "Moscow",
    "said",
    "in 2018",
    "«",
    "»",
    "dit",
    "de",
    "chef du groupe",
    "Governor",
    "-led",
    "HTŞ",
    ".",
    "\n\n",
    "Ali",
    "أحمد",
    "İzmir",
    "listed",
    "as a terrorist organization",
    "by",
    "Abu",
    "&",
    "the",
    "La Garde côtière",
    "Jabrun province",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.join(" "))
}

fn read(text: &str) -> (String, Mentions) {
    let annotated = testkit::annotated(text);
    let statements = attribute::attribute(&annotated);
    let mentions = mention::find(&annotated, &statements);
    (annotated.text().to_owned(), mentions)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn names_are_in_order_and_everything_points_somewhere(text in text()) {
        let (text, mentions) = read(&text);
        let inside = |span: CleanSpan| !span.is_empty() && text.get(span.range()).is_some();
        for pair in mentions.all.windows(2) {
            prop_assert!(pair[0].span.end <= pair[1].span.start);
        }
        for (at, mention) in mentions.all.iter().enumerate() {
            prop_assert!(inside(mention.span));
            let of_bearer = mention.bearer.map(|bearer| mentions.bearers[bearer].mentions.contains(&at));
            prop_assert_eq!(of_bearer.is_none(), mention.reason == GroupReason::Undecided);
            prop_assert!(of_bearer.unwrap_or(true));
            let through = mention.through.map(|other| mentions.all[other].bearer == mention.bearer);
            prop_assert!(through.unwrap_or(true));
        }
        for bearer in &mentions.bearers {
            prop_assert!(!bearer.mentions.is_empty() && !bearer.label.is_empty());
            prop_assert!(bearer.roles.iter().all(|role| inside(role.span)));
        }
        for relation in &mentions.relations {
            prop_assert!(inside(relation.passage) && relation.date.is_none_or(inside));
            // "The group's leader, Abu Dahir" names the group elsewhere.
            let ends = [relation.subject, relation.object].map(|end| mentions.all[end].span);
            prop_assert!(ends.iter().any(|end| relation.passage.covers(*end)));
        }
        prop_assert!(mentions.introductions.iter().all(|one| inside(one.passage)));
    }
}
