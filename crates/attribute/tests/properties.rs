//! What holds for any text at all, found by trying odd ones.

use proptest::prelude::*;
use record::{Annotated, CleanSpan, Form, Statements};
use std::collections::HashSet;

fn read(text: &str) -> (Annotated, Statements) {
    let annotated = testkit::annotated(text);
    let statements = attribute::attribute(&annotated);
    (annotated, statements)
}

/// Holds for the statements of any text.
fn check(text: &str) {
    let (annotated, statements) = read(text);
    let all = &statements.all;
    let report = testkit::report("any.txt", text).id;
    let mut ids = HashSet::new();
    for (index, statement) in all.iter().enumerate() {
        assert!(!statement.content.is_empty(), "content in {text:?}");
        for role in [&statement.speaker.spans, &statement.cue.spans, &statement.content] {
            assert!(role.windows(2).all(|pair| pair[0].end <= pair[1].start), "order in {text:?}");
            for span in role {
                assert!(!span.is_empty() && !span.of(annotated.text()).trim().is_empty());
                assert!(statement.passage.covers(*span));
            }
        }
        let holders = std::iter::successors(statement.inside, |&at| all[at].inside);
        assert!(holders.take(all.len() + 1).count() <= all.len(), "a circle in {text:?}");
        assert_ne!(statement.inside, Some(index));
        assert!(statement.chain.iter().skip(1).all(|link| link.passage.is_some()));
        assert!(statement.chain.iter().filter_map(|link| link.statement).all(|at| at < all.len()));
        assert_eq!(
            statement.form == Form::OwnVoice,
            statement.cue.spans.is_empty() && statement.speaker.spans.is_empty()
        );
        assert!(ids.insert(statement.id(report)), "two statements are one in {text:?}");
    }
    let starts: Vec<CleanSpan> = all.iter().map(|statement| statement.content[0]).collect();
    assert!(starts.windows(2).all(|pair| pair[0].start <= pair[1].start), "order in {text:?}");
}

/// Words and marks that the rules turn on, put together at random.
fn news_like() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "said",
        "said that",
        "according to",
        "selon",
        "citing",
        "quoting",
        "told",
        "“",
        "”",
        "«",
        "»",
        "\"",
        ",",
        ".",
        ":",
        ";",
        "—",
        "(",
        ")",
        "\n\n",
        "\n",
        "que",
        "a déclaré",
        "dit-il",
        "qu’il",
        "Lena Orr",
        "the source",
        "He",
        "the mayor",
        "Orr",
        "adding that",
        "d’après",
        "not",
        "n’a pas",
        "will",
        "and",
        "et",
        "the",
        "des",
        "was",
        "est",
        "who",
        "qui",
        "on Monday",
        "vowed to",
        "called for",
        "denied the",
        "Mr.",
        "said:",
        "affirme",
        "é",
        "👩‍🚒",
        "reported",
    ]);
    prop::collection::vec(word, 0..60).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_news_like_text(text in news_like()) {
        check(&text);
    }

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        check(&text);
    }
}

#[test]
fn running_twice_gives_the_same() {
    let text = "“We saw it,” said Lena Orr, the mayor. “It burned.”\n\nShe added that the port was shut, citing a guard.";
    assert_eq!(read(text).1, read(text).1);
}

#[test]
fn a_long_sentence_is_no_trap() {
    check(&"Lena Orr said that ".repeat(2_000));
    check(&"“said, ".repeat(2_000));
    check(&"selon le maire, citing a source, ".repeat(1_000));
}
