//! French.

use super::Row;
use record::FrameKind::{
    Accuse, Agree, Assault, Coerce, Consult, Reject, Request, Retreat, Threaten,
};
use record::Mode;

pub(super) const VERBS: &[&[Row]] = &[&[
    Row(Assault, None, "attaquer; assaillir; tuer; blesser; combattre; frapper"),
    Row(Assault, Some(Mode::HeavyWeapons), "bombarder; pilonner"),
    Row(Assault, Some(Mode::Firearms), "ouvrir [feu] sur:R; abattre"),
    Row(Coerce, Some(Mode::Arrest), "arrêter; détenir; capturer; emprisonner; interpeller"),
    Row(Request, None, "appeler à!:C; exiger object:C de:R; demander object:C à:R; ordonner à:R"),
    Row(Accuse, None, "accuser; condamner; dénoncer; critiquer"),
    Row(Reject, None, "rejeter; refuser object:C"),
    Row(Agree, None, "convenir avec:B de:C; signer [accord|traité] avec:B"),
    Row(Consult, None, "rencontrer; discuter avec:B"),
    Row(Retreat, Some(Mode::Disarm), "déposer [arme]"),
    Row(Threaten, None, "menacer"),
]];

pub(super) const NOUNS: &[&[Row]] = &[&[
    Row(Assault, None, "attaque contre|sur:R par:A; offensive contre|sur:R par:A"),
    Row(Consult, Some(Mode::Visit), "visite à:R de:A"),
]];

pub(super) const LIGHT: &[&str] = &["mener", "lancer", "effectuer", "commettre", "faire"];
