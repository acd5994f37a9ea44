//! Words that are written together and are two: "don't", "l'homme", "dit-il".
//!
//! The cuts are those of Universal Dependencies, so that weights trained on it fit. Words
//! with hyphens stay whole, for names are looked for whole ("al-Hadi"); the tree of an English
//! sentence is read as its treebanks cut them, by `compounds`.

use record::Language;

/// The places, in bytes from its start, where a word is cut in two or more.
pub(crate) fn cuts(word: &str, language: Language) -> Vec<usize> {
    // No such word is long; a very long one is not worth lowering.
    if word.len() > 120 {
        return Vec::new();
    }
    match language {
        Language::English => english(word),
        Language::French => french(word),
        _ => Vec::new(),
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

fn english(word: &str) -> Vec<usize> {
    if word.eq_ignore_ascii_case("cannot") {
        return vec![3];
    }
    let Some((at, mark)) = word.char_indices().rfind(|&(_, c)| is_apostrophe(c)) else {
        return Vec::new();
    };
    let before = &word[..at];
    let after = word[at + mark.len_utf8()..].to_ascii_lowercase();
    match after.as_str() {
        "t" if before.len() > 1 && before.ends_with(['n', 'N']) => vec![at - 1],
        "s" | "ll" | "re" | "ve" => vec![at],
        "m" if before.eq_ignore_ascii_case("i") => vec![at],
        // Sa'd and Ma'd are names.
        "d" if PRONOUNS.contains(&before.to_ascii_lowercase().as_str()) => vec![at],
        _ => Vec::new(),
    }
}

/// `clitic` was cut from the end of the English word that begins with `before`.
pub(crate) fn is_hung(before: &str, clitic: &str) -> bool {
    // No clitic is longer than "n't" with a curly apostrophe, nor is "not".
    clitic.len() <= 5
        && before.len() <= 120
        && english(&format!("{before}{clitic}")) == [before.len()]
}

const PRONOUNS: [&str; 12] =
    ["i", "you", "he", "she", "it", "we", "they", "who", "that", "there", "what", "how"];

fn french(word: &str) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut rest = 0;
    while let Some(len) = elision_len(&word[rest..]) {
        rest += len;
        cuts.push(rest);
    }
    let mut clitics = Vec::new();
    let mut head = &word[rest..];
    while let Some(at) = clitic_at(head) {
        clitics.push(rest + at);
        head = &head[..at];
    }
    cuts.extend(clitics.into_iter().rev());
    cuts
}

/// `word` loses its vowel before another one: "l'", "jusqu'".
pub(crate) fn is_elided(word: &str) -> bool {
    const ELIDED: [&str; 17] = [
        "l", "d", "j", "m", "t", "s", "c", "n", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
        "presqu", "quelqu", "entr",
    ];
    word.len() <= 8 && ELIDED.contains(&word.to_lowercase().as_str())
}

/// The length of an elided word with its apostrophe at the start of `word`.
fn elision_len(word: &str) -> Option<usize> {
    /// Words of one piece, with either apostrophe.
    const WHOLE: [&str; 3] = ["quelqu'un", "quelqu'une", "c'est-à-dire"];
    let (at, mark) = word.char_indices().find(|&(_, c)| is_apostrophe(c))?;
    let end = at + mark.len_utf8();
    let whole = WHOLE.contains(&word.to_lowercase().replace('’', "'").as_str());
    (is_elided(&word[..at]) && !whole && end < word.len()).then_some(end)
}

/// Where the last pronoun hung on a verb begins, hyphen included: "dit-il", "a-t-il", "donne-le".
fn clitic_at(word: &str) -> Option<usize> {
    const CLITICS: [&str; 21] = [
        "-je", "-tu", "-il", "-elle", "-on", "-nous", "-vous", "-ils", "-elles", "-ce", "-le",
        "-la", "-les", "-lui", "-leur", "-moi", "-toi", "-y", "-en", "-là", "-t",
    ];
    /// Nouns that end like a verb with its pronoun.
    const WHOLE: [&str; 6] =
        ["rendez-vous", "au-delà", "par-delà", "celui-là", "celle-là", "ceux-là"];
    if WHOLE.contains(&word.to_lowercase().as_str()) {
        return None;
    }
    let clitic = CLITICS.iter().find(|clitic| word.ends_with(**clitic))?;
    let at = word.len() - clitic.len();
    // The "t" between two vowels belongs to the pronoun: "a", "-t-il".
    let at = if word[..at].ends_with("-t") && *clitic != "-t" { at - 2 } else { at };
    (at > 0 && *clitic != "-t").then_some(at)
}
