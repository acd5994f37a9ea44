//! With what something is done, or why: "with drones", "to escape the crackdown".

use crate::tree::Trees;
use record::{CleanSpan, Relation};

/// The words that say by what means or for what reason the clause of `verb` comes about.
pub(crate) fn of(trees: &Trees<'_>, verb: usize) -> Option<CleanSpan> {
    let behind = || trees.dependents(verb).iter().copied().filter(|&at| at > verb);
    let did_it = |at| trees.relation(at) == Relation::OblAgent && is_bare_tool(trees, at);
    let phrase = behind().find(|&at| is_tool(trees, at) || did_it(at));
    let reason = || behind().find(|&at| is_reason(trees, at) || is_purpose(trees, at));
    trees.cover(&trees.below(phrase.or_else(reason)?, |token| trees.is_time(token)))
}

fn is_oblique(trees: &Trees<'_>, token: usize) -> bool {
    matches!(trees.relation(token), Relation::Obl | Relation::OblArg | Relation::OblMod)
}

fn has_case(trees: &Trees<'_>, noun: usize, cases: &[&str]) -> bool {
    trees.by(noun, &[Relation::Case]).any(|case| cases.contains(&trees.lemma(case)))
}

/// "with drones", « avec des drones » (golden `en-why`, `fr-pourquoi`).
fn is_tool(trees: &Trees<'_>, noun: usize) -> bool {
    is_oblique(trees, noun)
        && has_case(trees, noun, &["with", "avec", "by", "par", "from", "à"])
        && TOOLS.contains(&trees.lemma(noun))
}

/// « blessé par balle », "killed by gunfire": nothing that is named did it (golden
/// `fr-own-setting`).
pub(crate) fn is_bare_tool(trees: &Trees<'_>, noun: usize) -> bool {
    trees.by(noun, &[Relation::Det]).next().is_none() && TOOLS.contains(&trees.lemma(noun))
}

/// "because of the siege", "in response to the raid", « en représailles à … ».
fn is_reason(trees: &Trees<'_>, noun: usize) -> bool {
    is_oblique(trees, noun)
        && (has_case(trees, noun, &["because", "due"])
            || has_case(trees, noun, &["in", "en", "à"]) && REASONS.contains(&trees.lemma(noun)))
}

/// "to escape the crackdown", "fleeing the siege", « pour fuir … », "because …".
fn is_purpose(trees: &Trees<'_>, clause: usize) -> bool {
    if trees.relation(clause) != Relation::Advcl {
        return false;
    }
    let marked = |word: &[&str]| {
        trees
            .by(clause, &[Relation::Mark, Relation::Case, Relation::Advmod])
            .any(|mark| word.contains(&trees.lemma(mark)))
    };
    let infinitive = trees.is_infinitive(clause);
    marked(&["because", "parce", "puisque"])
        || infinitive && marked(&["to", "pour", "afin"])
        || WISHES.contains(&trees.lemma(clause))
}

/// What one does something with.
const TOOLS: &[&str] = &[
    "drone",
    "rocket",
    "missile",
    "bomb",
    "mortar",
    "shell",
    "artillery",
    "rifle",
    "gun",
    "pistol",
    "knife",
    "grenade",
    "explosive",
    "mine",
    "tank",
    "gas",
    "weapon",
    "bullet",
    "gunfire",
    "shrapnel",
    "stone",
    "machete",
    "plane",
    "helicopter",
    "jet",
    "aircraft",
    "roquette",
    "bombe",
    "mortier",
    "obus",
    "balle",
    "éclat",
    "artillerie",
    "fusil",
    "arme",
    "pistolet",
    "couteau",
    "explosif",
    "char",
    "gaz",
    "pierre",
    "machette",
    "avion",
    "hélicoptère",
    "voiture",
    "car",
    "truck",
    "camion",
];

/// Nouns that, behind "in" or « en », give a reason.
const REASONS: &[&str] = &[
    "response",
    "retaliation",
    "revenge",
    "reprisal",
    "exchange",
    "return",
    "protest",
    "solidarity",
    "raison",
    "cause",
    "représaille",
    "représailles",
    "réponse",
    "échange",
    "signe",
];

/// Verbs whose participle says why: "left, fearing arrest".
const WISHES: &[&str] =
    &["flee", "fear", "hope", "seek", "aim", "fuir", "craindre", "espérer", "vouloir"];
