//! Nouns in small letters beside a name that tell what the name names: "the town of", "fighters",
//! "le journal", "province".

use super::singulars;
use record::MentionKind;

/// What a noun makes of the name that stands beside it.
pub(crate) fn kind_beside(word: &str) -> Option<MentionKind> {
    singulars(word).into_iter().find_map(kind)
}

/// People who fight: beside the name of a town they are its own, not a group of its name.
pub(crate) fn are_fighters(word: &str) -> bool {
    matches!(
        singulars(word)[1],
        "fighter"
            | "militant"
            | "rebel"
            | "jihadist"
            | "insurgent"
            | "gunman"
            | "commander"
            | "leadership"
            | "combattant"
            | "milicien"
            | "djihadiste"
            | "jihadiste"
            | "insurgé"
    )
}

fn kind(word: &str) -> Option<MentionKind> {
    Some(match word {
        "group" | "militia" | "faction" | "movement" | "brigade" | "battalion" | "insurgency"
        | "guerrilla" | "network" | "cell" | "cartel" | "gang" | "party" | "alliance"
        | "coalition" | "fighter" | "militant" | "rebel" | "jihadist" | "insurgent" | "gunman"
        | "leadership" | "commander" | "affiliate" | "offshoot" | "branch" | "splinter"
        | "column" | "groupe" | "groupuscule" | "milice" | "mouvement" | "bataillon" | "réseau"
        | "gang d" | "parti" | "combattant" | "milicien" | "djihadiste" | "jihadiste"
        | "insurgé" | "guérilla" => MentionKind::Group,

        "newspaper" | "daily" | "weekly" | "magazine" | "broadcaster" | "tabloid" | "website"
        | "newswire" | "quotidien" | "hebdomadaire" | "journal" | "chaîne" | "site" | "webzine"
        | "télévision" | "radio" | "channel" | "blog" | "outlet" | "portal" | "média" => {
            MentionKind::Outlet
        }

        "ministry" | "government" | "army" | "authorities" | "administration" | "regime"
        | "embassy" | "parliament" | "police" | "ministère" | "gouvernement" | "armée"
        | "autorités" | "régime" | "ambassade" | "parlement" | "junta" | "junte" => {
            MentionKind::State
        }

        "company" | "firm" | "union" | "charity" | "bank" | "university" | "hospital"
        | "organisation" | "organization" | "association" | "foundation" | "institute"
        | "airline" | "manufacturer" | "insurer" | "subsidiary" | "shareholder" | "carmaker"
        | "entreprise" | "société" | "syndicat" | "banque" | "université" | "hôpital" | "ong"
        | "ngo" | "fondation" | "institut" | "association d" | "compagnie" | "filiale"
        | "constructeur" | "assureur" | "club" | "agency" | "agence" => MentionKind::Organisation,

        "town" | "city" | "village" | "province" | "governorate" | "district" | "region"
        | "county" | "island" | "river" | "mountain" | "valley" | "port" | "border" | "suburb"
        | "countryside" | "capital" | "neighbourhood" | "neighborhood" | "street" | "airport"
        | "camp" | "area" | "oblast" | "peninsula" | "desert" | "road" | "bridge" | "ville"
        | "gouvernorat" | "région" | "comté" | "île" | "rivière" | "fleuve" | "montagne"
        | "vallée" | "frontière" | "banlieue" | "campagne" | "capitale" | "quartier" | "rue"
        | "aéroport" | "péninsule" | "désert" | "route" | "pont" | "commune" | "localité"
        | "canton" | "département" | "plage" => MentionKind::Place,

        "ship" | "carrier" | "vessel" | "freighter" | "tanker" | "ferry" | "trawler" | "boat"
        | "submarine" | "frigate" | "operation" | "treaty" | "accord" | "agreement" | "law"
        | "film" | "novel" | "book" | "song" | "album" | "missile" | "drone" | "aircraft"
        | "tournament" | "cup" | "festival" | "prize" | "award" | "storm" | "hurricane"
        | "navire" | "vraquier" | "cargo" | "pétrolier" | "chalutier" | "bateau" | "frégate"
        | "opération" | "traité" | "loi" | "roman" | "livre" | "chanson" | "avion" | "tournoi"
        | "coupe" | "prix" | "tempête" | "ouragan" => MentionKind::Other,
        _ => return None,
    })
}

/// A noun that cuts land into parts of one name: "Jabrun province" is not the town of Jabrun.
/// All words of one level are the same.
pub(crate) fn level(word: &str) -> Option<&'static str> {
    Some(match word {
        "province" | "governorate" | "oblast" | "gouvernorat" | "county" | "comté" | "state"
        | "region" | "région" | "département" | "wilaya" | "muhafazah" | "vilayet" => "province",
        "district" | "canton" | "raion" | "arrondissement" => "district",
        "river" | "rivière" | "fleuve" => "river",
        "mountain" | "mountains" | "mount" | "jabal" | "djebel" | "mont" | "montagnes" => {
            "mountain"
        }
        "airport" | "aéroport" => "airport",
        "sea" | "mer" | "lake" | "lac" | "gulf" | "golfe" | "bay" | "baie" => "water",
        _ => return None,
    })
}

/// Small words after which a place stands: "in Umdara", "à Oumdara".
pub(crate) fn comes_before_place(word: &str) -> bool {
    matches!(
        word,
        "in" | "at"
            | "near"
            | "outside"
            | "across"
            | "throughout"
            | "inside"
            | "into"
            | "toward"
            | "towards"
            | "en"
            | "à"
            | "dans"
            | "vers"
            | "près"
            | "chez"
            | "depuis"
            | "around"
            | "autour"
    )
}

/// Verbs that only someone who acts has as subject; after the name of a land or its capital
/// they make it a state ("Moscow urged", "Kiev demande").
pub(crate) fn acts(word: &str) -> bool {
    ENGLISH_ACTS.iter().any(|stem| inflected(word, stem)) || FRENCH_ACTS.contains(&word)
}

/// "urge", "urges", "urged", "urging"; "deny", "denies", "denied".
fn inflected(word: &str, stem: &str) -> bool {
    let bare = stem.strip_suffix(['e', 'y']).unwrap_or(stem);
    let Some(end) = word.strip_prefix(bare) else { return false };
    matches!(end, "" | "s" | "e" | "es" | "ed" | "y" | "ies" | "ied") && word != bare
        || word == stem
        || matches!(end, "ing" | "ying")
}

const ENGLISH_ACTS: &[&str] = &[
    "urge",
    "accuse",
    "deny",
    "warn",
    "ask",
    "demand",
    "announce",
    "agree",
    "refuse",
    "reject",
    "back",
    "support",
    "supply",
    "launch",
    "sign",
    "impose",
    "designate",
    "classify",
    "recognise",
    "recognize",
    "condemn",
    "vow",
    "threaten",
    "want",
    "insist",
    "claim",
    "call",
    "offer",
    "propose",
    "blame",
    "summon",
    "expel",
    "deploy",
    "intervene",
    "evacuate",
    "list",
    "ban",
    "arm",
    "finance",
    "fund",
    "negotiate",
    "promise",
    "declare",
    "veto",
    "withdraw",
    "invade",
    "annex",
    "mediate",
    "broker",
    "respond",
    "dismiss",
    "plan",
    "hope",
    "seek",
    "try",
    "say",
    "says",
    "said",
    "sent",
    "send",
    "told",
    "tell",
    "tells",
    "sought",
    "gave",
    "withdrew",
    "fight",
    "fought",
    "denounce",
    "confirm",
    "criticise",
    "criticize",
    "welcome",
    "express",
    "conduct",
    "train",
    "attack",
    "strike",
    "struck",
    "bomb",
    "buy",
    "bought",
    "sell",
    "sold",
];

const FRENCH_ACTS: &[&str] = &[
    "demande",
    "demandé",
    "accuse",
    "accusé",
    "appelle",
    "appelé",
    "dément",
    "démenti",
    "affirme",
    "affirmé",
    "annonce",
    "annoncé",
    "refuse",
    "refusé",
    "propose",
    "proposé",
    "menace",
    "menacé",
    "exige",
    "exigé",
    "nie",
    "nié",
    "assure",
    "assuré",
    "estime",
    "estimé",
    "dit",
    "déclare",
    "déclaré",
    "soutient",
    "soutenu",
    "condamne",
    "condamné",
    "promet",
    "promis",
    "veut",
    "espère",
    "rejette",
    "rejeté",
    "envoie",
    "envoyé",
    "impose",
    "imposé",
    "signe",
    "signé",
    "arme",
    "finance",
    "financé",
    "souhaite",
    "insiste",
    "réclame",
    "réclamé",
    "cherche",
    "tente",
    "tentent",
    "prévoit",
    "négocie",
    "négocié",
    "dénonce",
    "dénoncé",
    "reconnaît",
    "reconnu",
    "classe",
    "classé",
    "interdit",
    "livre",
    "livré",
    "fournit",
    "fourni",
    "intervient",
    "expulse",
    "expulsé",
    "convoque",
    "convoqué",
    "tourne",
    "rétorque",
    "réplique",
    "répliqué",
    "réagit",
    "attend",
    "craint",
    "maintient",
    "bombarde",
];
