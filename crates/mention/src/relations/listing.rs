//! Who put whom on a list: "the United States classified RSH as a terrorist organization",
//! "is listed as a terrorist organisation by Lesmia and Tazuria", « classé terroriste par ».

use super::phrases::{bare, is_of_lists, puts_on_list};
use super::{Draft, Scene};
use crate::lexicon::small;
use crate::ties::{Pair, between};
use record::RelationshipKind::DesignatedBy;

/// How many words behind the second name may say what the list is of.
const REACH: usize = 20;

/// The lists that the name at `first` and those behind it are on.
pub(super) fn of(scene: &Scene<'_>, first: usize, drafts: &mut Vec<Draft>) {
    let mut by = false;
    for second in scene.behind(first) {
        let between = between(scene.words, scene.names, Pair { first, second });
        let Some(verb) = between.iter().enumerate().position(|(at, word)| {
            let noun = at > 0 && small::is_article(between[at - 1]);
            puts_on_list(bare(word)) && !noun
        }) else {
            continue;
        };
        let early = between[..verb].len() <= 5 && !between[..verb].contains(&"and");
        // « la Garde du port, classée mardi organisation terroriste, est »: nobody is said to
        // have put it there (golden `fr-soutenu-base-classe`).
        let is_participle = verb.checked_sub(1).is_some_and(|at| between[at] == ",");
        let negated = between.iter().any(|word| small::denies(word));
        by |= between[verb..].iter().any(|word| matches!(*word, "by" | "par"));
        let words = scene.names[first].words.start..scene.names[second].words.end;
        let listed = between.iter().any(|word| is_of_lists(word));
        let said_behind = (scene.names[second].words.end..)
            .take(REACH)
            .map(|at| scene.words.lower(scene.names[second].words.start, Some(at)))
            .take_while(|word| !word.is_empty())
            .any(is_of_lists);
        if !early {
            return;
        }
        if by && listed && scene.suits(DesignatedBy, first, second) {
            drafts.push(Draft {
                kind: DesignatedBy,
                subject: first,
                object: second,
                words,
                negated,
            });
        } else if !by
            && !is_participle
            && (listed || said_behind)
            && scene.suits(DesignatedBy, second, first)
        {
            drafts.push(Draft {
                kind: DesignatedBy,
                subject: second,
                object: first,
                words,
                negated,
            });
            return;
        }
    }
}
