//! French.

mod copular;
mod dealings;
mod force;
mod harm;
mod speech;

use super::Table;

pub(super) const TABLES: &[Table] = &[
    dealings::AGREE,
    dealings::CONSULT,
    dealings::SUPPORT,
    dealings::CONCEDE,
    dealings::COOPERATE,
    dealings::AID,
    dealings::SANCTION,
    force::RETREAT,
    force::MOBILIZE,
    force::COERCE,
    force::ASSAULT,
    speech::REQUEST,
    speech::ACCUSE,
    speech::REJECT,
    speech::THREATEN,
    speech::PROTEST,
    harm::SUFFERS,
    harm::CAUSES,
];

pub(super) use copular::OPINIONS;
pub(super) use harm::{CONDITIONS, HAPPENINGS, HARM, MISHAPS};

/// Verbs that only carry the noun behind them: "mener une attaque".
pub(super) const LIGHT: &[&str] = &[
    "mener",
    "lancer",
    "effectuer",
    "commettre",
    "faire",
    "perpétrer",
    "conduire",
    "organiser",
    "tenir",
    "procéder",
    "engager",
    "entamer",
    "ouvrir",
    "déclencher",
    "livrer",
    "poursuivre",
    "reprendre",
    "subir",
    "essuyer",
    "rendre",
    "émettre",
    "publier",
    "adresser",
    "déposer",
    "avoir",
    "entreprendre",
    "exercer",
    "être",
    "préparer",
    "planifier",
    "revendiquer",
];

/// Verbs that tell nothing of their own beside the noun of an event: « remettre sa démission ».
pub(super) const CARRIERS: &[&str] = &[
    "remettre",
    "présenter",
    "donner",
    "prendre",
    "mettre",
    "décréter",
    "conclure",
    "signer",
    "décider",
    "annoncer",
    "imposer",
    "connaître",
    "voir",
];

/// Verbs that no table has and headlines are carried by.
pub(super) const HEADLINE: &[&str] = &[
    "couler",
    "chavirer",
    "dérailler",
    "exploser",
    "démissionner",
    "limoger",
    "remplacer",
    "secouer",
    "frapper",
    "gagner",
    "laisser",
    "causer",
    "tuer",
    "blesser",
    "sauver",
];

/// Lists of nouns that several patterns share.
pub(super) const SETS: &[(&str, &str)] = &[
    ("#arms", "arme|armes|fusil|missile|munition|armement|drone|char|avion|équipement|matériel"),
    (
        "#aid",
        "aide|assistance|secours|soutien|nourriture|vivre|médicament|prêt|argent|fonds|subvention|\
              dollar|euro|million|milliard|don|indemnité|renfort|abri",
    ),
    ("#money", "argent|dollar|euro|million|milliard|roupie|franc|livre|rouble|somme"),
    ("#ties", "lien|relation|relations|contact|rapport|amitié"),
    (
        "#troops",
        "troupe|troupes|force|forces|soldat|armée|unité|renfort|renforts|char|navire|flotte|milice|\
                 combattant|brigade|bataillon|réserviste|militaire|avion",
    ),
    (
        "#talks",
        "pourparler|pourparlers|discussion|réunion|négociation|entretien|consultation|sommet|conférence|\
                dialogue|rencontre",
    ),
    (
        "#pact",
        "accord|traité|pacte|convention|contrat|protocole|déclaration|résolution|mémorandum|charte",
    ),
    (
        "#curbs",
        "restriction|sanction|sanctions|embargo|interdiction|blocus|siège|limite|droit|taxe",
    ),
];

/// Formes dont la terminaison dit trop peu de l'infinitif.
pub(super) const IRREGULAR: &[(&str, &str)] = &[
    ("rompu rompus rompue rompues rompt", "rompre"),
    ("dû due dus dues", "dû"),
    ("conclu conclue conclus conclues", "conclure"),
    ("exclu exclue exclus exclues", "exclure"),
    ("rendu rendue rendus rendues", "rendre"),
    ("détenu détenue détenus détenues", "détenir"),
    ("battu battue battus battues", "battre"),
    ("abattu abattue abattus abattues", "abattre"),
    ("combattu combattue combattus combattues", "combattre"),
    ("convenu convenue convenus", "convenir"),
    ("promis promise promises", "promettre"),
    ("dissous dissoute", "dissoudre"),
    ("contraint contrainte contraints contraintes", "contraindre"),
    ("poursuivi poursuivie poursuivis", "poursuivre"),
    ("défendu défendue défendus", "défendre"),
    ("suspendu suspendue suspendus suspendues", "suspendre"),
    ("élu élue élus", "élire"),
    ("détruit détruite détruits détruites", "détruire"),
    ("repris reprise", "reprendre"),
    ("secouru secourue secourus", "secourir"),
];
