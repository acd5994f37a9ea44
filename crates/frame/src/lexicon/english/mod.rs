//! English.

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

/// Verbs that only carry the noun behind them: "launch an attack".
pub(super) const LIGHT: &[&str] = &[
    "launch",
    "carry",
    "conduct",
    "stage",
    "mount",
    "make",
    "pay",
    "commit",
    "begin",
    "start",
    "hold",
    "undertake",
    "perpetrate",
    "lead",
    "open",
    "give",
    "wage",
    "resume",
    "continue",
    "order",
    "mastermind",
    "issue",
    "lodge",
    "file",
    "receive",
    "be",
    "plan",
    "complete",
];

/// Verbs that tell nothing of their own beside the noun of an event: "tender a resignation".
pub(super) const CARRIERS: &[&str] = &[
    "tender", "submit", "hand", "call", "declare", "put", "take", "suffer", "sustain", "do",
    "have", "stage", "face", "see", "impose", "announce",
];

/// Verbs that no table has and headlines are carried by.
pub(super) const HEADLINE: &[&str] = &[
    "sink", "capsize", "collapse", "derail", "explode", "erupt", "quit", "resign", "die", "leave",
    "claim", "win", "lose", "escape", "confirm", "deny", "rescue", "sack", "replace",
];

/// Lists of nouns that several patterns share.
pub(super) const SETS: &[(&str, &str)] = &[
    ("#arms", "arm|arms|weapon|rifle|missile|ammunition|weaponry|drone|tank|jet|equipment"),
    (
        "#aid",
        "aid|assistance|help|relief|food|supplies|medicine|loan|money|fund|funding|grant|\
              dollar|euro|million|billion|troops|donation|compensation|equipment|shelter",
    ),
    ("#money", "money|dollar|euro|million|billion|rupee|franc|pound|yen|ruble|rouble|currency"),
    ("#ties", "tie|ties|relation|relations|link|links|relationship|friendship|contact"),
    (
        "#troops",
        "troop|troops|force|forces|soldier|army|unit|reinforcement|tank|warship|fleet|\
                 militia|fighter|brigade|battalion|reservist|ship|plane",
    ),
    ("#talks", "talk|talks|meeting|discussion|negotiation|consultation|summit|conference|dialogue"),
    (
        "#pact",
        "agreement|deal|accord|treaty|pact|memorandum|contract|protocol|convention|\
               declaration|resolution|charter",
    ),
    (
        "#curbs",
        "restriction|curb|sanction|sanctions|embargo|ban|blockade|siege|curfew|limit|tariff",
    ),
];

/// Forms whose endings tell too little of their dictionary form.
pub(super) const IRREGULAR: &[(&str, &str)] = &[
    ("fled", "flee"),
    ("slain", "slay"),
    ("shot", "shoot"),
    ("fought", "fight"),
    ("sought", "seek"),
    ("withdrew withdrawn", "withdraw"),
    ("overran", "overrun"),
    ("laid", "lay"),
    ("broke broken", "break"),
];
