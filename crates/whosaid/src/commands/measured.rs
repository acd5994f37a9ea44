//! Our own measured scores, as `eval/` froze them: what a reader may expect of this version.

use serde_json::Value;
use web::MeasuredStep;

const STEPS: &str = include_str!("../../../../eval/steps.json");
const FROZEN: &str = include_str!("../../../../eval/frozen.json");

/// The score of one set of gold data in one language; per cent, 100 is perfect.
pub struct Measured {
    /// The set and its language, as `eval/README.md` names them.
    pub set: String,
    /// F1 of statements found.
    pub found: f64,
    /// F1 of statements found with the right speaker.
    pub right_speaker: f64,
}

/// Every set on which statements are scored, by name.
pub fn measured() -> Vec<Measured> {
    let frozen: Value = serde_json::from_str(FROZEN).expect("a test parses the frozen scores");
    let sets = frozen.as_object().into_iter().flatten();
    sets.filter_map(|(set, scores)| {
        Some(Measured {
            set: set.clone(),
            found: scores["found F1"].as_f64()?,
            right_speaker: scores["found, right source F1"].as_f64()?,
        })
    })
    .collect()
}

/// Every score there is, step by step: what `docs/method.md` shows.
pub fn measured_steps() -> Vec<MeasuredStep> {
    let parsed = |text| serde_json::from_str(text).expect("a test parses steps and scores");
    let (steps, frozen): (Value, Value) = (parsed(STEPS), parsed(FROZEN));
    let words = |step: &Value, name: &str| step[name].as_str().unwrap_or_default().to_owned();
    let steps = steps.as_array().into_iter().flatten();
    steps
        .map(|step| MeasuredStep {
            name: words(step, "step"),
            means: words(step, "means"),
            scores: scores_of(step, &frozen),
        })
        .collect()
}

/// The scores of the sets of a step, which are named by their beginnings.
fn scores_of(step: &Value, frozen: &Value) -> Vec<(String, String, f64)> {
    let is_of = |set: &str| {
        step["sets"].as_object().is_some_and(|own| own.keys().any(|name| set.starts_with(name)))
    };
    let sets = frozen.as_object().into_iter().flatten().filter(|(set, _)| is_of(set));
    sets.flat_map(|(set, scores)| {
        let scores = scores.as_object().into_iter().flatten();
        scores.filter_map(|(measure, score)| Some((set.clone(), measure.clone(), score.as_f64()?)))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_score_belongs_to_one_step() {
        let frozen: serde_json::Value = serde_json::from_str(super::FROZEN).expect("it is JSON");
        let all: usize = frozen
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(_, scores)| Some(scores.as_object()?.len()))
            .sum();
        let shown: usize = super::measured_steps().iter().map(|step| step.scores.len()).sum();
        assert_eq!(all, shown);
    }

    #[test]
    fn statements_are_measured_in_both_languages() {
        let measured = super::measured();
        for language in ["en", "fr"] {
            assert!(
                measured.iter().any(|row| row.set.ends_with(language)),
                "no score for {language}"
            );
        }
    }
}
