//! What holds for any text at all.

use proptest::prelude::*;
use record::{CleanSpan, Frame, Participant};

/// Words that rules look for, between words that nobody knows.
const PIECES: &[&str] = &[
    "The Tarn Brigade",
    "the army",
    "Lena Orr",
    "it",
    "who",
    "attacked",
    "has",
    "been",
    "killed",
    "an attack",
    "on",
    "against",
    "by",
    "said",
    "that",
    "to",
    "leave",
    "laid down",
    "its arms",
    "open",
    "fire",
    "nine people",
    "and",
    ",",
    "12",
    "May",
    "in Orsk",
    "refused",
    "talks",
    "with",
    "Le groupe",
    "La Brigade du Tarn",
    "a attaqué",
    "a été",
    "tués",
    "par",
    "contre",
    "de",
    "d'",
    "appelé",
    "à",
    "déposer",
    "les armes",
    "rompu",
    "se sont",
    "morts",
    "not",
    "ne",
    "pas",
    ".",
    "\n\n",
    "\"",
    "«",
    "»",
    "(",
    ")",
    "–",
    "أحمد",
    "İzmir",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn frames_are_in_order_and_everything_points_somewhere(text in text()) {
        let annotated = testkit::annotated(&text);
        let statements = attribute::attribute(&annotated);
        let mentions = mention::find(&annotated, &statements);
        let frames = frame::frames(&annotated, &statements, &mentions);
        let text = annotated.text();
        let inside = |span: CleanSpan| !span.is_empty() && text.get(span.range()).is_some();
        for pair in frames.windows(2) {
            prop_assert!(pair[0].trigger <= pair[1].trigger);
        }
        for (at, frame) in frames.iter().enumerate() {
            let Frame { actors, recipients, place, origin, .. } = frame;
            let all: Vec<&Participant> =
                actors.iter().chain(recipients).chain(place).chain(origin).collect();
            prop_assert!(all.iter().all(|one| inside(one.span)));
            prop_assert!(all.iter().all(|one| one.mention.is_none_or(|at| at < mentions.all.len())));
            prop_assert!(inside(frame.trigger) && inside(frame.clause) && !frame.predicate.is_empty());
            prop_assert!(frame.sentence < annotated.sentences.len());
            prop_assert!(frame.statement.is_none_or(|at| at < statements.all.len()));
            prop_assert!(frame.time.is_none_or(|at| at < annotated.times.len()));
            prop_assert!(frame.means.is_none_or(inside));
            prop_assert!(frame.quantities.iter().all(|one| one.quantity < annotated.quantities.len()));
            prop_assert!(frame.about.is_none_or(|other| other < frames.len() && other != at));
        }
    }
}

/// Clauses one in another, a thousand deep: what a heading looks at must not grow with them, or this
/// takes minutes.
#[test]
fn a_sentence_of_a_thousand_clauses_is_read() {
    let nested = "the troops who attacked the men who killed the guards of ".repeat(500);
    let report = testkit::report("report.txt", &format!("{nested}Orsk left."));
    let annotated = annotate::annotate(clean::clean(&report));
    let statements = attribute::attribute(&annotated);
    let mentions = mention::find(&annotated, &statements);
    let frames = frame::frames(&annotated, &statements, &mentions);
    assert!(frames.len() > 500, "{} frames", frames.len());
    assert!(frames.iter().all(|frame| frame.wording.chars().count() < 500));
}
