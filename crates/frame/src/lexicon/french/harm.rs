//! Le mal dont on ne dit pas qui l'a fait.

use super::super::Table;
use record::FrameKind;

pub(in super::super) const SUFFERS: Table = Table {
    kind: FrameKind::Suffers,
    verbs: &[(
        None,
        "mourir subject:R; périr subject:R; décéder subject:R object:R; noyer subject:R object:R; succomber subject:R; \
         mort subject:R; perdre [vie] subject:R; trouver [mort] subject:R; disparu subject:R; suffoquer subject:R",
    )],
    nouns: &[(
        None,
        "mort de:R self:R; décès de:R self:R; victime self:R; blessé self:R; disparu self:R; disparition de:R",
    )],
};

/// Verbs of harm that tell of no attack where nobody is said to have done it.
pub(in super::super) const HARM: &[&str] = &["tuer", "blesser"];

/// What harms and is nobody: « une explosion a tué neuf personnes ».
pub(in super::super) const MISHAPS: &[&str] = &[
    "explosion",
    "déflagration",
    "incendie",
    "feu",
    "séisme",
    "tremblement",
    "inondation",
    "tempête",
    "cyclone",
    "ouragan",
    "tornade",
    "accident",
    "crash",
    "effondrement",
    "éboulement",
    "avalanche",
    "chaleur",
    "canicule",
    "froid",
    "famine",
    "maladie",
    "épidémie",
    "choléra",
    "virus",
    "bousculade",
    "tsunami",
    "sécheresse",
    "déraillement",
];
