//! English.

use super::Row;
use record::FrameKind::{
    Accuse, Agree, Assault, Coerce, Consult, Reject, Request, Retreat, Threaten,
};
use record::Mode;

pub(super) const VERBS: &[&[Row]] = &[&[
    Row(Assault, None, "attack; assault; ambush; storm; raid; clash with:B; kill; wound; injure"),
    Row(Assault, Some(Mode::HeavyWeapons), "shell; bombard"),
    Row(Assault, Some(Mode::Firearms), "open [fire] on|at:R; shoot"),
    Row(Coerce, Some(Mode::Arrest), "arrest; detain; capture; imprison"),
    Row(Request, None, "call for!:C on:R; call on!:R; urge; demand object:C of|from:R; ask; order"),
    Row(Accuse, None, "accuse; blame; condemn; criticize; criticise; denounce"),
    Row(Reject, None, "reject; refuse object:C; turn down"),
    Row(Agree, None, "agree with:B to|on:C; sign [agreement|deal|accord|treaty] with:B"),
    Row(Consult, None, "meet with:B object:B; talk with|to:B; hold [talk|meeting] with:B"),
    Row(Consult, Some(Mode::Visit), "visit"),
    Row(Retreat, Some(Mode::Withdraw), "withdraw from:O; pull out from|of:O"),
    Row(Retreat, Some(Mode::Disarm), "lay down [arms|weapon]"),
    Row(Threaten, None, "threaten"),
]];

pub(super) const NOUNS: &[&[Row]] = &[&[
    Row(
        Assault,
        None,
        "attack on|against:R by:A; assault on|against:R by:A; offensive against|on:R by:A",
    ),
    Row(Coerce, None, "crackdown on|against:R by:A"),
    Row(Consult, Some(Mode::Visit), "visit to:R by|of:A"),
]];

pub(super) const LIGHT: &[&str] =
    &["launch", "carry", "conduct", "stage", "mount", "make", "pay", "commit", "begin", "start"];
