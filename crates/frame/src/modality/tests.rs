//! Sentences, and how real their verbs are.

use super::*;
use record::{Found, FoundIn};

/// Checks the verb that is given with each English sentence: `"not, planned"`.
fn english(cases: &[(&str, &str, &str)]) {
    check("en", cases);
}

/// The same of French ones.
fn french(cases: &[(&str, &str, &str)]) {
    check("fr", cases);
}

fn check(language: &str, cases: &[(&str, &str, &str)]) {
    let found: Vec<_> = cases
        .iter()
        .map(|(text, verb, _)| format!("{text} {}", drawn(language, text, verb)))
        .collect();
    let expected: Vec<_> = cases.iter().map(|(text, _, real)| format!("{text} {real}")).collect();
    assert_eq!(found, expected);
}

fn drawn(language: &str, text: &str, verb: &str) -> String {
    let mut clean = testkit::clean_text(text);
    clean.facts.language =
        Some(Found { value: language.to_owned(), place: FoundIn::Words, span: None });
    let annotated = annotate::annotate(clean);
    let trees = Trees::of(&annotated, &annotated.syntax);
    let head = (0..annotated.tokens.len()).find(|at| trees.word(*at) == verb);
    let (polarity, modality) = of(&trees, head.expect("the verb is a word of the sentence"));
    match polarity {
        Polarity::Positive => modality.to_string(),
        Polarity::Negative => format!("not, {modality}"),
    }
}

#[test]
fn english_denials() {
    english(&[
        ("The fighters left Idlib on Monday.", "left", "actual"),
        ("The fighters did not leave Idlib.", "leave", "not, actual"),
        ("The group has never left Tarsk.", "left", "not, actual"),
        ("No fighter left the city.", "left", "not, actual"),
        ("Nobody was killed in the raid.", "killed", "not, actual"),
        ("The troops failed to take the town.", "take", "not, actual"),
        ("The group refused to leave the town.", "leave", "not, actual"),
        ("They crossed the border without firing a shot.", "firing", "not, actual"),
        ("The mayor denied that the troops had shelled the town.", "shelled", "not, actual"),
        ("The police prevented an attack on the embassy.", "attack", "not, actual"),
        ("The troops did not fail to take the town.", "take", "actual"),
        ("The mayor did not say that they left.", "left", "actual"),
    ]);
}

#[test]
fn french_denials() {
    french(&[
        ("Les combattants ont quitté Idlib lundi.", "quitté", "actual"),
        ("Les combattants n'ont pas quitté Idlib.", "quitté", "not, actual"),
        ("Le groupe n'a jamais quitté Tarsk.", "quitté", "not, actual"),
        ("Aucun combattant n'a quitté la ville.", "quitté", "not, actual"),
        ("Personne n'a été tué dans le raid.", "tué", "not, actual"),
        ("Les troupes ont échoué à prendre la ville.", "prendre", "not, actual"),
        ("Le groupe a refusé de quitter la ville.", "quitter", "not, actual"),
        ("Ils ont franchi la frontière sans tirer un coup de feu.", "tirer", "not, actual"),
        ("Le maire a nié que les troupes aient bombardé la ville.", "bombardé", "not, actual"),
        ("Les troupes n'ont quitté que deux villages.", "quitté", "actual"),
    ]);
}

#[test]
fn english_modalities() {
    english(&[
        ("More commanders may leave Idlib soon.", "leave", "possible"),
        ("The army could attack the town.", "attack", "possible"),
        ("The fighters are likely to leave the town.", "leave", "possible"),
        ("The army reportedly shelled the town.", "shelled", "reported"),
        ("The commander is said to have left the country.", "left", "reported"),
        ("The army will attack the town.", "attack", "planned"),
        ("The president is to visit Tarsk on Monday.", "visit", "planned"),
        ("The group plans to leave the town.", "leave", "planned"),
        ("The group wants to leave the town.", "leave", "planned"),
        ("They headed to Umdara to fight the army.", "fight", "planned"),
        ("The mayor urged the troops to leave the town.", "leave", "planned"),
        ("If the troops attack, the group will leave the town.", "leave", "conditional"),
        ("If the troops attack, the group will leave the town.", "attack", "conditional"),
        ("The council would lift the ban if the group disarmed.", "lift", "conditional"),
        ("The mayor called for a withdrawal from the town.", "withdrawal", "planned"),
        ("The troops began to leave the town.", "leave", "actual"),
        ("The minister told reporters that the troops left.", "left", "actual"),
    ]);
}

#[test]
fn french_modalities() {
    french(&[
        ("D'autres commandants peuvent quitter Idlib.", "quitter", "possible"),
        ("L'armée pourrait attaquer la ville.", "attaquer", "possible"),
        ("Une vingtaine de combattants auraient quitté Idlib.", "quitté", "reported"),
        ("Le chef serait en fuite et aurait été tué.", "tué", "reported"),
        ("L'armée attaquera la ville.", "attaquera", "planned"),
        ("Le président va visiter Tarsk lundi.", "visiter", "planned"),
        ("Le groupe doit quitter la ville.", "quitter", "planned"),
        ("Le groupe compte quitter la ville.", "quitter", "planned"),
        ("Le groupe veut quitter la ville.", "quitter", "planned"),
        ("Ils sont partis pour combattre l'armée.", "combattre", "planned"),
        ("Le maire a demandé aux troupes de quitter la ville.", "quitter", "planned"),
        ("Si les troupes attaquent, le groupe quittera la ville.", "attaquent", "conditional"),
        ("Si les troupes attaquent, le groupe quittera la ville.", "quittera", "conditional"),
        ("Les troupes ont commencé à quitter la ville.", "quitter", "actual"),
    ]);
}
