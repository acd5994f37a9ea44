//! Sentences, and what their numbers count.

use super::*;
use crate::tree::Trees;
use record::{Found, FoundIn};

/// Checks what the numbers of English sentences count: `"12 killed, 30 wounded"`.
fn english(cases: &[(&str, &str)]) {
    check("en", cases);
}

/// The same of French ones.
fn french(cases: &[(&str, &str)]) {
    check("fr", cases);
}

fn check(language: &str, cases: &[(&str, &str)]) {
    let found: Vec<_> = cases.iter().map(|(sentence, _)| drawn(language, sentence)).collect();
    let expected: Vec<_> = cases.iter().map(|case| case.1).collect();
    assert_eq!(found, expected);
}

fn drawn(language: &str, sentence: &str) -> String {
    let mut clean = testkit::clean_text(sentence);
    clean.facts.language =
        Some(Found { value: language.to_owned(), place: FoundIn::Words, span: None });
    let annotated = annotate::annotate(clean);
    let trees = Trees::of(&annotated, &annotated.syntax);
    let tokens: Vec<usize> = (0..annotated.tokens.len()).collect();
    let drawn: Vec<String> = quantities(&trees, &tokens)
        .into_iter()
        .map(|Counted { quantity, what }| {
            format!("{} {what}", annotated.quantities[quantity].number.of(sentence))
        })
        .collect();
    drawn.join(", ")
}

#[test]
fn the_noun_itself() {
    english(&[
        ("The attack left 12 dead and 30 wounded.", "12 killed, 30 wounded"),
        ("The army sent 400 soldiers and 75 drones.", "400 fighters, 75 weapons"),
        ("The fire destroyed 20 houses in two villages.", "20 buildings, two buildings"),
        ("The mayor met 12 Chechens.", "12 people"),
        ("It earned them $3,000 and 70 percent of 40 km.", "3,000 money, 70 percent, 40 measure"),
        ("The bridge was hit three times.", "three duration"),
    ]);
    french(&[
        ("L'attaque a fait 12 morts et 30 blessés.", "12 killed, 30 wounded"),
        ("L'armée a envoyé 400 soldats et 75 drones.", "400 fighters, 75 weapons"),
        ("L'incendie a détruit 20 maisons dans deux villages.", "20 buildings, deux buildings"),
        ("Le maire a rencontré 12 Tchétchènes.", "12 people"),
        ("Le pont a été touché trois fois.", "trois duration"),
    ]);
}

#[test]
fn what_became_of_them() {
    english(&[
        ("At least 12 people were killed and 30 wounded in Tarsk.", "12 killed, 30 wounded"),
        ("Three people died and another 40 are missing.", "Three killed, 40 missing"),
        ("Half a million people fled.", "Half a million displaced"),
        ("Twelve members of the city guard were arrested.", "Twelve detained"),
    ]);
    french(&[
        ("Douze civils ont été tués et 30 autres blessés.", "Douze killed, 30 wounded"),
        ("Au moins 12 personnes ont péri dans l'explosion.", "12 killed"),
        ("Six hommes ont perdu la vie, dix ont trouvé la mort.", "Six killed, dix killed"),
        ("Quelque 200 000 personnes ont fui la ville.", "200 000 displaced"),
        ("Douze membres de la garde ont été arrêtés.", "Douze detained"),
    ]);
}

#[test]
fn what_someone_did_to_them() {
    english(&[
        ("The blast killed 12 and wounded at least 30.", "12 killed, 30 wounded"),
        ("The army shelled the town, killing 12 people.", "12 killed"),
        ("Police arrested 40 protesters.", "40 detained"),
        ("The killing of 12 villagers was condemned.", "12 killed"),
        ("Three men killed a guard.", "Three people"),
        ("Three gunmen have killed a guard.", "Three fighters"),
    ]);
    french(&[
        ("L'armée a bombardé la ville, tuant 12 civils.", "12 killed"),
        ("La police a arrêté 40 manifestants.", "40 detained"),
        ("Le maire a dénoncé la mort de douze villageois.", "douze killed"),
        ("Trois hommes ont tué un garde.", "Trois people"),
    ]);
}

#[test]
fn tolls() {
    english(&[
        ("The toll rose to 12, officials said.", "12 killed"),
        ("The toll rose from 12 to 31.", "12 other, 31 killed"),
        ("The number of dead stands at 31.", "31 killed"),
    ]);
    french(&[
        ("Le bilan s'élève à 12 morts.", "12 killed"),
        ("Le nombre de blessés est passé à 40.", "40 wounded"),
    ]);
}

#[test]
fn headlines() {
    english(&[
        ("12 killed, 7 hurt in market attack", "12 killed, 7 wounded"),
        ("Police Kill Three in Tarsk", "Three killed"),
        ("Mob burns 35 to death", "35 killed"),
        ("Five guards shot dead", "Five killed"),
    ]);
    french(&[("Tarsk: six policiers tués", "six killed")]);
}

#[test]
fn a_part_of_them_is_not_their_number() {
    english(&[
        ("The raid killed 12 people, including three children.", "12 killed, three people"),
        ("Some 30 people were killed or wounded.", "30 people"),
    ]);
    french(&[("Le raid a tué 12 personnes, dont trois enfants.", "12 killed, trois people")]);
}
