//! Words that say nothing by themselves: articles, "of", "and".

/// Words that say nothing by themselves: articles, "of", "and".
const FUNCTION: &[&str] = &[
    "the", "of", "and", "in", "for", "on", "to", "at", "by", "le", "la", "les", "l", "d", "de",
    "du", "des", "et", "en", "pour", "ve", "ile", "fi", "wa", "wal", "w", "va", "bi", "li", "i",
    "e", "v", "na", "po", "y", "iz", "za", "a",
];

/// Articles of Arabic, as they are written before any letter.
const ARTICLES: &[&str] = &["al", "el", "ul", "il", "ol"];

/// Articles that have taken on the sound of the next letter.
const SUN_ARTICLES: &[&str] = &[
    "as", "ash", "ach", "ad", "ar", "an", "at", "az", "adh", "es", "esh", "ech", "ed", "er", "en",
    "et", "ez", "us", "ush", "ud", "ur", "un", "ut", "uz", "is", "ir", "id", "ath",
];

/// Says nothing by itself.
pub fn is_function(letters: &str) -> bool {
    FUNCTION.contains(&letters)
}

/// An article of Arabic; `joined` with a hyphen to what follows, which begins with `next`.
pub fn is_article(letters: &str, joined: bool, next: &str) -> bool {
    ARTICLES.contains(&letters)
        || (joined
            && SUN_ARTICLES.contains(&letters)
            && letters.len() > 1
            && next.starts_with(&letters[1..2]))
}
