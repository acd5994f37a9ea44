//! Words that stand beside a name of a place and say what is meant: `province`, `gouvernorat
//! de`, `محافظة`, `область`. All in folded form (see `spelling::fold`), by language.
//!
//! What is left out on purpose: names of places, and how the words are found.

/// Which of several places of one name a word asks for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Rank {
    /// A town or village.
    Town,
    /// A second-order area.
    District,
    /// A first-order area.
    Province,
}

/// A word and what it asks for.
pub(crate) type Designation = (&'static str, Rank);

/// Written after the name: `Idlib province`, `Харьковская область`, `Halep ili`.
pub(crate) const AFTER: &[Designation] = &[
    // English.
    ("province", Rank::Province),
    ("governorate", Rank::Province),
    ("muhafazah", Rank::Province),
    ("oblast", Rank::Province),
    ("krai", Rank::Province),
    ("state", Rank::Province),
    ("region", Rank::Province),
    ("prefecture", Rank::Province),
    ("district", Rank::District),
    ("subdistrict", Rank::District),
    ("county", Rank::District),
    ("parish", Rank::District),
    ("raion", Rank::District),
    ("department", Rank::District),
    ("municipality", Rank::District),
    ("city", Rank::Town),
    ("town", Rank::Town),
    ("village", Rank::Town),
    // Russian and Ukrainian, as far as they are not above.
    ("kray", Rank::Province),
    ("rayon", Rank::District),
    // Turkish.
    ("ili", Rank::Province),
    ("vilayeti", Rank::Province),
    ("eyaleti", Rank::Province),
    ("muhafazasi", Rank::Province),
    ("ilcesi", Rank::District),
    ("sehri", Rank::Town),
    ("kenti", Rank::Town),
    ("kasabasi", Rank::Town),
    ("koyu", Rank::Town),
];

/// Written before the name, mostly with a linking word: `province of Idlib`, `gouvernorat
/// d'Idleb`, `محافظة إدلب`, `город Харьков`.
pub(crate) const BEFORE: &[Designation] = &[
    // English and French.
    ("province", Rank::Province),
    ("governorate", Rank::Province),
    ("gouvernorat", Rank::Province),
    ("muhafazat", Rank::Province),
    ("muhafazah", Rank::Province),
    ("oblast", Rank::Province),
    ("region", Rank::Province),
    ("state", Rank::Province),
    ("etat", Rank::Province),
    ("wilaya", Rank::Province),
    ("prefecture", Rank::Province),
    ("district", Rank::District),
    ("county", Rank::District),
    ("comte", Rank::District),
    ("departement", Rank::District),
    ("raion", Rank::District),
    ("canton", Rank::District),
    ("city", Rank::Town),
    ("town", Rank::Town),
    ("village", Rank::Town),
    ("ville", Rank::Town),
    ("localite", Rank::Town),
    ("bourg", Rank::Town),
    ("commune", Rank::Town),
    // Arabic: muhafaza, wilaya, iqlim, qada, mudiriya, nahiya, madina, balda, qarya.
    ("mhfdhh", Rank::Province),
    ("wlyh", Rank::Province),
    ("qlym", Rank::Province),
    ("qd", Rank::District),
    ("mdyryh", Rank::District),
    ("nhyh", Rank::District),
    ("mdynh", Rank::Town),
    ("bldh", Rank::Town),
    ("qryh", Rank::Town),
    // Russian and Ukrainian.
    ("mukhafaza", Rank::Province),
    ("provintsiya", Rank::Province),
    ("shtat", Rank::Province),
    ("gorod", Rank::Town),
    ("selo", Rank::Town),
    ("misto", Rank::Town),
];

/// Between a word of [`BEFORE`] and the name.
pub(crate) const LINKS: &[&str] = &["of", "de", "du", "des", "d", "la", "le", "les", "l", "the"];

/// Before a word of [`BEFORE`] these make it a description and no designation: `the second city
/// of Lebanon` is not called Lebanon.
pub(crate) const RANKING: &[&str] = &[
    "second",
    "third",
    "fourth",
    "first",
    "largest",
    "biggest",
    "main",
    "major",
    "capital",
    "other",
    "deuxieme",
    "troisieme",
    "premiere",
    "grande",
    "principale",
    "autre",
];
