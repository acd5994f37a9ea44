//! Nouns whose plural is taken for another word's where endings alone are asked: "viruses" of
//! "viruse", « hôpitaux » of itself.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Dictionary forms in English, each with its plurals.
const ENGLISH: &[&str] = &[
    "bonus bonuses",
    "buffalo buffaloes",
    "bureau bureaus bureaux",
    "campus campuses",
    "cargo cargoes",
    "census censuses",
    "chorus choruses",
    "circus circuses",
    "consensus consensuses",
    "diagnosis diagnoses",
    "echo echoes",
    "embargo embargoes",
    "focus focuses",
    "goose geese",
    "hypothesis hypotheses",
    "lens lenses",
    "loaf loaves",
    "mango mangoes",
    "mosquito mosquitoes",
    "motto mottoes",
    "paralysis paralyses",
    "prospectus prospectuses",
    "quiz quizzes",
    "rookie rookies",
    "scarf scarves",
    "sheaf sheaves",
    "status statuses",
    "surplus surpluses",
    "synthesis syntheses",
    "thesis theses",
    "tornado tornadoes",
    "torpedo torpedoes",
    "veto vetoes",
    "virus viruses",
    "volcano volcanoes",
    "waltz waltzes",
    "wolf wolves",
];

/// The same in French.
const FRENCH: &[&str] = &[
    "adieu adieux",
    "amiral amiraux",
    "animal animaux",
    "arsenal arsenaux",
    "bail baux",
    "bocal bocaux",
    "canal canaux",
    "caporal caporaux",
    "cardinal cardinaux",
    "cheval chevaux",
    "convoi convois",
    "corail coraux",
    "cristal cristaux",
    "délai délais",
    "désaveu désaveux",
    "effroi effrois",
    "émail émaux",
    "emploi emplois",
    "envoi envois",
    "essai essais",
    "essieu essieux",
    "feu feux",
    "fléau fléaux",
    "général généraux",
    "hôpital hôpitaux",
    "idéal idéaux",
    "littoral littoraux",
    "maréchal maréchaux",
    "métal métaux",
    "milieu milieux",
    "minerai minerais",
    "moyeu moyeux",
    "noyau noyaux",
    "octroi octrois",
    "original originaux",
    "pieu pieux",
    "piédestal piédestaux",
    "procès-verbal procès-verbaux",
    "quintal quintaux",
    "remblai remblais",
    "renvoi renvois",
    "rival rivaux",
    "signal signaux",
    "soupirail soupiraux",
    "terminal terminaux",
    "tournoi tournois",
    "travail travaux",
    "tribunal tribunaux",
    "vassal vassaux",
    "végétal végétaux",
    "vitrail vitraux",
    "vœu vœux",
];

static ENGLISH_PLURALS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| by_plural(ENGLISH));

static FRENCH_PLURALS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| by_plural(FRENCH));

fn by_plural(lines: &[&'static str]) -> HashMap<&'static str, &'static str> {
    let lines = lines.iter().filter_map(|line| line.split_once(' '));
    lines.flat_map(|(noun, all)| all.split(' ').map(move |plural| (plural, noun))).collect()
}

/// The dictionary form of an English plural of the list, in small letters.
pub(super) fn english(plural: &str) -> Option<&'static str> {
    ENGLISH_PLURALS.get(plural).copied()
}

/// The same of a French one.
pub(super) fn french(plural: &str) -> Option<&'static str> {
    FRENCH_PLURALS.get(plural).copied()
}
