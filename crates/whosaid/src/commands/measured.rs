//! Our own measured scores, as `eval/` froze them: what a reader may expect of this version.

use serde_json::Value;

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

#[cfg(test)]
mod tests {
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
