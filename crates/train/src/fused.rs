//! Learning which "des" is two words.

use crate::conllu::Sentence;
use crate::learner::{Averages, Learner, best_but};
use crate::tagger::{Classes, atoms};
use annotate::fused::{fused_keys, parts};

/// How often the treebanks are read, and by how much the right answer shall win.
const PASSES: usize = 8;
const MARGIN: i32 = 10;

/// Averages for the two classes: 0, a word of its own; 1, two words.
pub fn learn(sentences: &[Sentence], classes: &Classes) -> Averages {
    let mut learner = Learner::new(false);
    for _ in 0..PASSES {
        for (number, sentence) in sentences.iter().enumerate() {
            let tokens = sentence.tokens();
            let forms: Vec<&str> = tokens.iter().map(|(form, _)| *form).collect();
            if !forms.iter().any(|form| parts(form).is_some()) {
                continue;
            }
            let seen = atoms(&forms, classes);
            for (at, (form, words)) in tokens.iter().enumerate() {
                if parts(form).is_none() {
                    continue;
                }
                let right = u8::from(*words > 1);
                let keys = fused_keys(&seen, at);
                let mut scores = [0; 2];
                learner.score(&keys, &mut scores);
                let wrong = best_but(&scores, right);
                if scores[usize::from(right)] < scores[usize::from(wrong)] + MARGIN {
                    learner.update(&keys, right, wrong, number);
                }
                learner.tick();
            }
        }
    }
    learner.averages()
}
