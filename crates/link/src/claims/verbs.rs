//! What clauses tell that have no kind of their own, in the languages we read: "resign" and
//! "démissionner".
//!
//! A line is one meaning: its name in capitals, then the dictionary forms of its verbs and
//! nouns, folded to plain letters. Written from knowledge of the languages.

use crate::names::letters::letters;
use std::collections::HashMap;
use std::sync::LazyLock;

const MEANINGS: &[&str] = &[
    "RESIGN resign resignation demissionner demission",
    "APPOINT appoint name nominate nommer designer nomination",
    "ELECT elect election elire reelire",
    "DISMISS dismiss sack fire limoger renvoyer revoquer destituer suspend suspendre",
    "COLLIDE strike hit collide ram crash collision heurter percuter ecraser",
    "SINK sink founder capsize couler sombrer chavirer",
    "BURN burn destroy bruler detruire ravager gut",
    "EXPLODE explode explosion blast blow detonate exploser sauter detoner deflagration",
    "COLLAPSE collapse effondrer effondrement ecrouler",
    "EVACUATE evacuate evacuation evacuer",
    "SELL sell vendre vente",
    "UNLOAD unload decharger debarquer",
    "CLAIM claim revendiquer",
    "WARN warn avertir prevenir",
    "BREAK break smash casser briser",
    "BUY buy purchase acheter acquerir",
    "PAY pay offer payer verser offrir proposer propose",
    "SIGN sign signer",
    "VOTE vote voter adopt adopter pass ratify ratifier",
    "CLOSE close shut fermer fermeture closure",
    "OPEN open reopen ouvrir rouvrir reouverture",
    "LAUNCH launch lancer start begin commencer debuter",
    "END end stop halt cesser finir arreter suspend interrompre",
    "MOVE move transfer shift deplacer transferer deployer deploy",
    "ARRIVE arrive reach land arriver parvenir debarquer atterrir",
    "LEAVE leave depart quit flee quitter partir fuir",
    "DIE die death perish mourir deceder perir mort deces",
    "FIND find discover trouver decouvrir retrouver",
    "LOSE lose perdre",
    "WIN win gagner remporter",
    "RISE rise increase grow climb augmenter croitre hausser monter",
    "FALL fall drop decline baisser chuter reculer tomber",
    "CHECK check inspect inspection control controler verifier inspecter controle",
    "BUILD build construct construire batir",
    "SEIZE seize confiscate impound saisir confisquer arraisonner",
    "POST publish post release publier diffuser",
    "SHELL shell bombard pilonner bombarder",
    "ARREST arrest detain arrestation arreter interpeller",
    "KILL kill slay tuer abattre",
    "WOUND wound injure hurt blesser",
    "ABDUCT abduct kidnap enlever kidnapper",
    "ATTACK attack assault attaquer",
    "CAUSE cause trigger spark provoke ignite causer provoquer declencher entrainer",
    "LIST list designate blacklist classer inscrire designer",
];

/// Whether it tells that something broke, burnt or blew up, with or without someone who did it.
pub fn is_disaster(meaning: &str) -> bool {
    matches!(meaning, "EXPLODE" | "BURN" | "COLLAPSE" | "COLLIDE" | "SINK" | "DIE")
}

/// What a dictionary form means; nothing for other words.
pub fn meaning(predicate: &str) -> Option<&'static str> {
    BY_WORD.get(letters(predicate).0.as_str()).copied()
}

static BY_WORD: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let mut by_word = HashMap::new();
    for line in MEANINGS {
        let mut words = line.split_whitespace();
        let Some(name) = words.next() else { continue };
        for word in words {
            by_word.entry(word).or_insert(name);
        }
    }
    by_word
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_of_two_languages_mean_one() {
        for (one, other) in
            [("resign", "démissionner"), ("evacuate", "évacuer"), ("sell", "vendre")]
        {
            assert!(meaning(one).is_some(), "{one}");
            assert_eq!(meaning(one), meaning(other), "{one}, {other}");
        }
    }
}
