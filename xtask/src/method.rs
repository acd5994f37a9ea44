//! `docs/method.md`: how often each step is wrong, by language, from the frozen scores; and the
//! table of statements in the README.
//!
//! The steps stand in `eval/steps.json`, which the pages of a case read too; the numbers in
//! `eval/frozen.json`. Freezing scores writes both anew.

use crate::run::{Outcome, fail, root};
use serde_json::Value;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

const HEAD: &str = "# Method: how often each step is wrong

<!-- Written by `cargo xtask method` from eval/frozen.json and eval/steps.json. -->

A report goes through the steps below, in this order ([the map](../ARCHITECTURE.md)); each leans on those before it, so that
their errors add up. Every number was measured by us on data that people annotated; what each set is, who made it and how it is
scored stands in [eval/README.md](../eval/README.md). A score is of 100, and the error is what is missing to 100.

- **Sets called `dev`, `examples`, `seeds` and `golden`** are those that rules were chosen on: expect less on other texts.
  Those called `score` were only ever scored, and are the better guess of what you will see.
- **Small sets** move by several points when one report is exchanged.
- **Languages that are not listed** under a step are read by what all languages share, and were not measured there.
- Nothing here says whether what a report tells is true. It says how well we read what it tells.
";

fn page_path() -> PathBuf {
    root().join("docs/method.md")
}

/// What the README says of statements: the words for each set of texts, and its name.
const STATEMENTS: &[(&str, &str)] = &[
    ("real reports on one story, English (2)", "seeds-gold en"),
    ("real reports on one story, French (1)", "seeds-gold fr"),
    ("the sample story, English (7)", "examples en"),
    ("the sample story, French (5)", "examples fr"),
    ("GUM news and interviews, English (28)", "gum en"),
    ("own articles, English, only scored (16)", "articles-en-score en"),
    ("own articles, French, only scored (16)", "articles-fr-score fr"),
    ("news we wrote, English, only scored (10)", "news-en-score en"),
    ("news we wrote, French, only scored (5)", "news-fr-score fr"),
];

/// The measures of its columns.
const COLUMNS: [&str; 3] = ["content partial F1", "found F1", "found, right source F1"];

/// What stands before and behind the table in the README.
const TABLE: [&str; 2] = [
    "<!-- scores: written by `cargo xtask method` from eval/frozen.json -->\n",
    "<!-- end of scores -->",
];

fn readme_path() -> PathBuf {
    root().join("README.md")
}

/// Writes the page, and the table into the README.
pub fn write() -> Outcome {
    let readme = fs::read_to_string(readme_path()).map_err(fail)?;
    fs::write(readme_path(), with_table(&readme)?).map_err(fail)?;
    fs::write(page_path(), page()?).map_err(fail)
}

fn json(name: &str) -> Result<Value, String> {
    let text = fs::read_to_string(root().join(name)).map_err(fail)?;
    serde_json::from_str(&text).map_err(fail)
}

fn page() -> Result<String, String> {
    page_of(&json("eval/steps.json")?, &json("eval/frozen.json")?)
}

/// The README with the table of statements as it was measured.
fn with_table(readme: &str) -> Result<String, String> {
    let scores = json("eval/frozen.json")?;
    let parts = readme.split_once(TABLE[0]).and_then(|(before, rest)| {
        let (_, behind) = rest.split_once(TABLE[1])?;
        Some((before, behind))
    });
    let (before, behind) = parts.ok_or("README.md has lost the marks around its scores")?;
    let mut table =
        format!("| texts (number) | {} |\n| --- | ---: | ---: | ---: |\n", COLUMNS.join(" | "));
    for (words, set) in STATEMENTS {
        let score = |measure: &&str| {
            let score = scores[set][measure].as_f64();
            score.map(|score| format!("{score:.1}")).ok_or(format!("{set} has no {measure}"))
        };
        let row = COLUMNS.iter().map(score).collect::<Result<Vec<_>, _>>()?;
        let _ = writeln!(table, "| {words} | {} |", row.join(" | "));
    }
    Ok([before, TABLE[0], &table, TABLE[1], behind].concat())
}

/// The page of these scores. Each set belongs to one step.
fn page_of(steps: &Value, scores: &Value) -> Result<String, String> {
    let mut page = HEAD.to_owned();
    let mut left: Vec<&String> =
        scores.as_object().into_iter().flatten().map(|(set, _)| set).collect();
    for step in steps.as_array().into_iter().flatten() {
        let (name, means) = (step["step"].as_str(), step["means"].as_str());
        let (name, means) = (name.unwrap_or_default(), means.unwrap_or_default());
        let _ = write!(
            page,
            "\n## {name}\n\n{means}\n\n| set | language | measure | score | error |\n| --- | --- | --- | ---: | ---: |\n"
        );
        let own: Vec<&String> = left.extract_if(.., |set| languages(step, set).is_some()).collect();
        for set in own {
            let language = languages(step, set).unwrap_or_default();
            for (measure, score) in scores[set].as_object().into_iter().flatten() {
                let score =
                    score.as_f64().ok_or_else(|| format!("{set}, {measure} is no number"))?;
                let error = 100.0 - score;
                let _ =
                    writeln!(page, "| {set} | {language} | {measure} | {score:.1} | {error:.1} |");
            }
        }
    }
    match left.as_slice() {
        [] => Ok(page),
        others => Err(format!("of no step in eval/steps.json: {others:?}")),
    }
}

/// The languages of a set, if it belongs to the step: its own last words, or those of the step.
fn languages(step: &Value, set: &str) -> Option<String> {
    let sets = step["sets"].as_object()?;
    let begun = sets.iter().filter(|(begins, _)| set.starts_with(begins.as_str()));
    let (_, given) = begun.max_by_key(|(begins, _)| begins.len())?;
    let is_code = |word: &&str| {
        word.split('-').all(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_lowercase()))
    };
    let own = set.split([' ', ',']).find(is_code);
    Some(own.or(given.as_str()).unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{page, page_of, page_path, readme_path, with_table};
    use serde_json::json;
    use std::fs;

    #[test]
    fn the_page_is_what_was_measured() {
        let found = fs::read_to_string(page_path()).unwrap_or_default().replace("\r\n", "\n");
        assert!(
            Ok(found) == page(),
            "docs/method.md is not what eval/frozen.json says; run cargo xtask method"
        );
    }

    #[test]
    fn the_readme_says_what_was_measured() {
        let readme = fs::read_to_string(readme_path()).unwrap_or_default().replace("\r\n", "\n");
        assert!(
            Ok(&readme) == with_table(&readme).as_ref(),
            "the scores in README.md are not what eval/frozen.json says; run cargo xtask method"
        );
    }

    #[test]
    fn a_set_belongs_to_a_step_and_names_its_language() {
        let steps = json!([{"step": "Names", "means": "Names.", "sets": {"names": "many"}}]);
        let page = page_of(&steps, &json!({"names fr": {"F1": 67.4}, "names dev": {"F1": 7}}));
        let page = page.expect("every set has its step");
        assert!(page.contains("| names fr | fr | F1 | 67.4 | 32.6 |"), "{page}");
        assert!(page.contains("| names dev | many | F1 | 7.0 | 93.0 |"), "{page}");
        assert!(page_of(&steps, &json!({"trees": {}})).is_err());
    }
}
