//! Parts of words: Arabic articles before a name, and what may follow a name behind a hyphen.

/// "al" of "al-Karim", in its many spellings, sun letters included.
pub(crate) fn is_article(word: &str) -> bool {
    matches!(
        word,
        "al" | "el"
            | "ul"
            | "ol"
            | "ar"
            | "er"
            | "as"
            | "es"
            | "ash"
            | "ech"
            | "esh"
            | "ach"
            | "ad"
            | "ed"
            | "an"
            | "en"
            | "at"
            | "et"
            | "ut"
            | "az"
            | "ez"
            | "adh"
            | "ath"
            | "eş"
            | "aş"
    )
}

/// "RSH-led", "Lesmia-backed": what follows the hyphen is no part of the name.
pub(crate) fn follows_name(word: &str) -> bool {
    matches!(
        word,
        "led"
            | "backed"
            | "linked"
            | "affiliated"
            | "aligned"
            | "allied"
            | "based"
            | "held"
            | "controlled"
            | "run"
            | "supported"
            | "sponsored"
            | "funded"
            | "inspired"
            | "dominated"
            | "owned"
            | "born"
            | "occupied"
            | "brokered"
            | "trained"
            | "armed"
            | "made"
            | "style"
            | "era"
            | "related"
            | "bound"
            | "appointed"
            | "supplied"
            | "ruled"
            | "governed"
            | "installed"
            | "designated"
            | "financed"
            | "mediated"
    )
}

/// Small words that stand inside a personal name and belong to the word behind them.
pub(crate) fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "al" | "el"
            | "ul"
            | "bin"
            | "ibn"
            | "ben"
            | "bint"
            | "van"
            | "von"
            | "der"
            | "den"
            | "di"
            | "da"
            | "dos"
            | "del"
            | "della"
            | "de"
            | "du"
            | "la"
            | "le"
            | "ter"
            | "ten"
            | "wal"
            | "wa"
            | "vel"
            | "ve"
            | "y"
            | "e"
            | "ud"
            | "ur"
            | "oğlu"
            | "zu"
    )
}

/// Words that begin a personal name and never stand alone: "Abu Dahir", "Abdul Karim".
pub(crate) fn begins_person(word: &str) -> bool {
    matches!(
        word,
        "abu"
            | "abou"
            | "ebu"
            | "abo"
            | "umm"
            | "oum"
            | "um"
            | "abd"
            | "abdul"
            | "abdel"
            | "abdoul"
            | "abdal"
            | "ibn"
            | "bin"
            | "ben"
            | "bint"
            | "sidi"
            | "abū"
    )
}
