//! What changed between two versions of a report, sentence by sentence.

use record::CleanText;
use record::plain::single_spaced;
use std::collections::HashMap;

/// The sentences that one of two texts has and the other has not, each in its order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Changes {
    /// Only the text before has them.
    pub gone: Vec<String>,
    /// Only the text after has them.
    pub new: Vec<String>,
}

/// Holds two stories against each other. A sentence that only moved is no change.
pub fn changes(before: &str, after: &str) -> Changes {
    let (before, after) = (sentences(before), sentences(after));
    Changes { gone: without(&before, &after), new: without(&after, &before) }
}

/// The sentences of a story, with single spaces.
fn sentences(story: &str) -> Vec<String> {
    let clean = CleanText { text: story.to_owned(), ..CleanText::default() };
    let annotated = annotate::annotate(clean);
    let all = annotated.sentences.iter().map(|sentence| single_spaced(sentence.span.of(story)));
    all.filter(|sentence| !sentence.is_empty()).collect()
}

/// Those of `all` that are not among `others`; one that stands there once takes away one.
fn without(all: &[String], others: &[String]) -> Vec<String> {
    let mut left: HashMap<&str, usize> = HashMap::new();
    for other in others {
        *left.entry(other).or_default() += 1;
    }
    let mut alone = Vec::new();
    for sentence in all {
        match left.get_mut(sentence.as_str()) {
            Some(times) if *times > 0 => *times -= 1,
            _ => alone.push(sentence.clone()),
        }
    }
    alone
}

#[cfg(test)]
mod tests {
    use super::changes;

    #[test]
    fn sentences_come_go_and_move() {
        let before = "Two people died. The ferry sank off Tolvan. Nobody spoke.";
        let after = "The ferry  sank off Tolvan.\n\nThree people died. Nobody spoke. Nobody spoke.";
        let changes = changes(before, after);
        assert_eq!(changes.gone, ["Two people died."]);
        assert_eq!(changes.new, ["Three people died.", "Nobody spoke."]);
    }
}
