//! Words that make a place an area around or beside the one that is named: `the countryside of`,
//! `near`, `northern`, `au nord de`, `ريف`. All in folded form (see `spelling::fold`).

/// Written before the name, with or without a linking word.
#[rustfmt::skip]
pub(crate) const BEFORE: &[&str] = &[
    // English.
    "countryside", "outskirts", "suburb", "suburbs", "hinterland", "vicinity", "surroundings",
    "near", "around", "outside", "rural", "greater", "north", "south", "east", "west",
    "northeast", "northwest", "southeast", "southwest", "northern", "southern", "eastern",
    "western", "central", "northeastern", "northwestern", "southeastern", "southwestern",
    // French.
    "campagne", "campagnes", "banlieue", "peripherie", "alentours", "environs", "abords", "pres",
    "proche", "autour", "nord", "sud", "est", "ouest",
    // Arabic: rif, qurb, shamal, janub, sharq, gharb, muhit, dawahi.
    "ryf", "qrb", "shml", "jnwb", "shrq", "ghrb", "mhyt", "dwhy",
    // Russian and Ukrainian.
    "okrestnosti", "okrestnostyakh", "prigorod", "prigorode", "bliz", "vozle", "okolo", "severnee",
    "yuzhnee", "vostochnee", "zapadnee", "sever", "severe", "yug", "yuge", "vostok", "vostoke",
    "zapad", "zapade", "bilya", "poblizu",
];

/// Written after the name: `Aleppo's countryside`, `Halep kırsalı`.
#[rustfmt::skip]
pub(crate) const AFTER: &[&str] = &[
    "countryside", "outskirts", "suburbs", "hinterland", "kirsali", "kirsalinda", "yakinlari",
    "yakinlarinda", "cevresi", "cevresinde", "kuzeyi", "guneyi", "dogusu", "batisi", "kuzeyinde",
    "guneyinde", "dogusunda", "batisinda",
];

/// Words that say that what follows holds what stands before: `Binnish in Idlib`, `Binnish,
/// Idlib`, `Binnish (Idlib)`, `Binnich dans la province d'Idleb`, `بنش في إدلب`.
#[rustfmt::skip]
pub(crate) const INSIDE: &[&str] = &[
    "in", "of", "within", "dans", "en", "au", "aux", "a", "de", "du", "fy", "v", "u", "the", "la",
    "le", "les", "l", "d", "northern", "southern", "eastern", "western", "central", "north",
    "south", "east", "west", "northeastern", "northwestern", "southeastern", "southwestern",
    "nord", "sud", "est", "ouest", "state", "rural", "countryside", "campagne",
];
