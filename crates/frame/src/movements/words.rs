//! Verbs of movement, and the words that say where from and where to.

use record::Language;

/// How a verb of movement stands to its object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Way {
    /// "leave X": the object is where from.
    Leaves,
    /// "reach X": the object is where to.
    Reaches,
    /// "go to X": no object.
    Goes,
    /// "transfer them to X": the object is who goes.
    Carries,
}

/// The dictionary form of verbs whose forms the weights read wrongly.
pub(super) fn dictionary_form(lemma: &str) -> &str {
    match lemma {
        "rendir" => "rendre",
        "partirer" => "partir",
        "fuyer" => "fuir",
        "travell" => "travel",
        _ => lemma,
    }
}

/// What a preposition says of the place behind it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Direction {
    From,
    To,
}

/// How a verb moves someone, by its dictionary form.
pub(super) fn way(language: Language, lemma: &str) -> Option<Way> {
    match language {
        Language::English => english(lemma),
        Language::French => french(lemma),
        _ => None,
    }
}

fn english(lemma: &str) -> Option<Way> {
    Some(match lemma {
        "leave" | "flee" | "quit" | "exit" | "escape" | "depart" | "evacuate" | "vacate" => {
            Way::Leaves
        }
        "reach" | "enter" | "cross" => Way::Reaches,
        "go" | "head" | "travel" | "move" | "return" | "journey" | "arrive" | "come"
        | "emigrate" | "immigrate" | "migrate" | "relocate" | "sail" | "fly" | "infiltrate"
        | "pour" | "flock" | "march" | "withdraw" | "drive" | "walk" | "pass" | "land"
        | "settle" | "advance" => Way::Goes,
        "transfer" | "send" | "deport" | "bring" | "ship" | "smuggle" | "transport"
        | "dispatch" | "deploy" | "expel" | "bus" | "airlift" | "redeploy" | "resettle"
        | "take" | "repatriate" | "extradite" | "exile" => Way::Carries,
        _ => return None,
    })
}

fn french(lemma: &str) -> Option<Way> {
    Some(match lemma {
        "quitter" | "fuir" | "déserter" => Way::Leaves,
        "atteindre" | "gagner" | "regagner" | "rejoindre" | "rallier" | "traverser"
        | "franchir" => Way::Reaches,
        "aller" | "rendre" | "diriger" | "partir" | "arriver" | "revenir" | "retourner"
        | "rentrer" | "venir" | "voyager" | "enfuir" | "émigrer" | "réfugier" | "entrer"
        | "pénétrer" | "débarquer" | "affluer" | "marcher" | "replier" | "retirer" | "passer"
        | "installer" | "avancer" => Way::Goes,
        "transférer" | "envoyer" | "expulser" | "évacuer" | "déporter" | "acheminer"
        | "ramener" | "dépêcher" | "conduire" | "transporter" | "déployer" | "emmener"
        | "rapatrier" | "extrader" | "exiler" => Way::Carries,
        _ => return None,
    })
}

/// What a preposition says of the place behind it; `way` tells "into" from "in", which is where
/// something happens unless one arrives there.
pub(super) fn direction(preposition: &str, lemma: &str) -> Option<Direction> {
    match preposition {
        "from" | "out" | "de" | "depuis" | "hors" => Some(Direction::From),
        "to" | "towards" | "toward" | "into" | "onto" | "vers" | "jusque" | "jusqu'" | "chez" => {
            Some(Direction::To)
        }
        "à" | "en" | "dans" | "au" | "aux" => Some(Direction::To),
        "for" => {
            matches!(lemma, "leave" | "depart" | "head" | "flee" | "sail").then_some(Direction::To)
        }
        "pour" => {
            matches!(lemma, "quitter" | "partir" | "fuir" | "embarquer").then_some(Direction::To)
        }
        "sur" => {
            matches!(lemma, "envoyer" | "dépêcher" | "monter" | "rendre").then_some(Direction::To)
        }
        "in" | "at" => matches!(lemma, "arrive" | "settle" | "land").then_some(Direction::To),
        _ => None,
    }
}

/// Nouns of places that need no name to be one.
pub(crate) fn is_place(lemma: &str) -> bool {
    matches!(
        lemma,
        "city"
            | "town"
            | "village"
            | "country"
            | "border"
            | "region"
            | "province"
            | "governorate"
            | "countryside"
            | "area"
            | "capital"
            | "island"
            | "camp"
            | "front"
            | "frontline"
            | "prison"
            | "hospital"
            | "airport"
            | "port"
            | "territory"
            | "homeland"
            | "north"
            | "south"
            | "east"
            | "west"
            | "valley"
            | "mountain"
            | "district"
            | "neighbourhood"
            | "neighborhood"
            | "base"
            | "abroad"
            | "home"
            | "there"
            | "here"
            | "embassy"
            | "coast"
            | "enclave"
            | "ville"
            | "pays"
            | "frontière"
            | "région"
            | "gouvernorat"
            | "campagne"
            | "zone"
            | "capitale"
            | "île"
            | "hôpital"
            | "aéroport"
            | "territoire"
            | "patrie"
            | "nord"
            | "sud"
            | "est"
            | "ouest"
            | "vallée"
            | "montagne"
            | "quartier"
            | "étranger"
            | "maison"
            | "là-bas"
            | "ambassade"
            | "côte"
            | "localité"
    )
}
