//! From the form in which a word stands to its dictionary form.

/// An end of a word, and what stands there in its dictionary form.
pub type End = (&'static str, &'static str);

/// Ends of English words; the likeliest first.
pub const ENGLISH: &[End] = &[
    ("", ""),
    ("s", ""),
    ("es", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ies", "y"),
    ("ied", "y"),
];

/// Ends of French verbs.
pub const FRENCH_VERBS: &[End] = &[
    ("ee", "er"),
    ("ees", "er"),
    ("nt", "r"),
    ("i", "ir"),
    ("is", "ir"),
    ("it", "ir"),
    ("ie", "ir"),
    ("ies", "ir"),
    ("ant", "er"),
    ("aient", "er"),
    ("ait", "er"),
    ("u", "re"),
    ("us", "re"),
    ("ue", "re"),
    ("ues", "re"),
];

/// What a table knows of the first dictionary form of a word that it has, in the order of the ends.
pub fn find<T>(word: &str, ends: &[&[End]], known: impl Fn(&str) -> Option<T>) -> Option<T> {
    let mut form = String::with_capacity(word.len() + 4);
    ends.iter().copied().flatten().find_map(|(end, own)| {
        let begin = word.strip_suffix(end)?;
        form.clear();
        form.push_str(begin);
        form.push_str(own);
        known(&form)
    })
}
