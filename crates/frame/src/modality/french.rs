//! What words do to the clause beside or below them in French.

use super::words::Effect::{Is, Not};
use super::words::Tables;
use record::Modality::{Conditional, Planned, Possible, Reported};

pub(super) const TABLES: Tables = Tables {
    governors: &[
        (
            "refuser|échouer|nier|démentir|empêcher|éviter|interdire|renoncer|incapable|\
             réfuter|contester|refus|démenti|négliger|omettre|dissuader|déjouer",
            Not,
        ),
        (
            "vouloir|aller|devoir|compter|prévoir|envisager|souhaiter|projeter|apprêter|\
             chercher|tenter|essayer|espérer|promettre|menacer|décider|accepter|demander|\
             appeler|exiger|ordonner|viser|entendre|proposer|planifier|préparer|inviter|\
             prier|conseiller|recommander|sommer|exhorter|réclamer|jurer|engager|falloir|\
             objectif|but|intention|volonté|tentative|décision|promesse|menace|projet|plan|\
             prêt|désir|désirer|offrir|suggérer|convaincre|encourager|efforcer|résoudre|\
             ordre|appel|demande|nécessité|obligation",
            Is(Planned),
        ),
        (
            "pouvoir|sembler|paraître|craindre|douter|risquer|possible|probable|capable|\
             possibilité|capacité|susceptible|soupçonner|suspecter|risque",
            Is(Possible),
        ),
        ("croire|dire|supposer|réputer|présumer|censer", Is(Reported)),
    ],
    beside: &[
        (
            "peut-être|probablement|éventuellement|vraisemblablement|possible|probable|éventuel|\
             éventuelle|éventuels|éventuelles|potentiel|potentielle|possibles|probables",
            Is(Possible),
        ),
        (
            "prétendument|apparemment|présumé|présumée|présumés|présumées|prétendu|prétendue|\
             supposé|supposée|supposément|soi-disant",
            Is(Reported),
        ),
        (
            "prévu|prévue|prévus|prévues|envisagé|envisagée|futur|future|imminent|imminente|\
             prochain|prochaine|projeté|projetée",
            Is(Planned),
        ),
    ],
    marks: &[("si|s'|sauf", Is(Conditional)), ("sans", Not)],
    none: "aucun|aucune|nul|nulle|personne|rien",
    seconds: "pas|jamais|plus|aucun|aucune|rien|personne|guère|point|nullement|ni|nulle",
    purpose: "pour|afin|à|de|d'",
    conditions: "si|s'",
    wishes: "vouloir|exiger|souhaiter|demander|proposer|espérer|prévoir|réclamer|falloir|ordonner",
};

/// Whether a finite verb stands in the future, which its tag does not tell: its infinitive with
/// an ending, or the stem of an irregular one.
pub(super) fn is_future(word: &str, lemma: &str) -> bool {
    const STEMS: &[&str] = &[
        "aur", "ser", "ir", "fer", "pourr", "devr", "viendr", "tiendr", "verr", "saur", "voudr",
        "faudr", "cevr", "mourr", "courr",
    ];
    let stem = lemma.strip_suffix('e').filter(|_| lemma.ends_with("re")).unwrap_or(lemma);
    let ends = |stem: &str| {
        ["a", "ont", "ai", "as", "ons", "ez"]
            .iter()
            .any(|end| word.strip_suffix(end).is_some_and(|rest| rest == stem))
    };
    let irregular = || {
        ["a", "ont"].iter().any(|end| {
            word.strip_suffix(end).is_some_and(|rest| STEMS.iter().any(|stem| rest.ends_with(stem)))
        })
    };
    ends(stem) || word.ends_with("ront") || irregular() && !is_past(word, lemma)
}

/// "tira", "montra": the past of a verb whose stem ends in r.
fn is_past(word: &str, lemma: &str) -> bool {
    lemma.strip_suffix("er").is_some_and(|stem| word.strip_suffix('a') == Some(stem))
}
