//! English tokens that are several words of the tree: "long-term", "al-Hadi", "gonna".
//!
//! The English treebanks cut the first two in three, the last in two, and leave "anti-war" whole.
//! What was never seen in training says nothing, so the tree is read as they cut; the token stays
//! one, for a name is better looked for whole.

/// The words of a token, hyphens among them; empty when it is one word.
pub(crate) fn parts(form: &str) -> Vec<&str> {
    /// More is a line drawn or an address.
    const MOST: usize = 6;
    if let Some(at) = slurred(form) {
        return vec![&form[..at], &form[at..]];
    }
    let pieces: Vec<&str> = form.split('-').take(MOST + 1).collect();
    let words = pieces.iter().all(|piece| is_word(piece));
    if !(2..=MOST).contains(&pieces.len()) || !words || is_prefix(pieces[0]) {
        return Vec::new();
    }
    let mut parts = Vec::with_capacity(2 * pieces.len());
    let mut end = 0;
    for piece in pieces {
        if end > 0 {
            parts.push(&form[end..=end]);
            end += 1;
        }
        parts.push(piece);
        end += piece.len();
    }
    parts
}

/// Where a word is cut that is written as it is said, or without its apostrophe.
fn slurred(form: &str) -> Option<usize> {
    const WORDS: [&str; 29] = [
        "gon-na",
        "wan-na",
        "got-ta",
        "do-nt",
        "did-nt",
        "does-nt",
        "could-nt",
        "would-nt",
        "should-nt",
        "ca-nt",
        "have-nt",
        "has-nt",
        "had-nt",
        "is-nt",
        "was-nt",
        "are-nt",
        "were-nt",
        "ai-nt",
        "i-m",
        "i-ve",
        "you-re",
        "you-ve",
        "they-re",
        "they-ve",
        "we-ve",
        "that-s",
        "what-s",
        "there-s",
        "out-ta",
    ];
    let as_long = WORDS.iter().filter(|word| word.len() == form.len() + 1);
    as_long.filter_map(|word| word.split_once('-')).find_map(|(one, other)| {
        let (start, end) = form.as_bytes().split_at(one.len());
        let is_it = start.eq_ignore_ascii_case(one.as_bytes())
            && end.eq_ignore_ascii_case(other.as_bytes());
        is_it.then_some(one.len())
    })
}

fn is_word(piece: &str) -> bool {
    !piece.is_empty() && piece.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '.'))
}

/// What goes before a word and is none.
fn is_prefix(piece: &str) -> bool {
    const PREFIXES: [&str; 31] = [
        "anti", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "inter", "intra", "mega",
        "micro", "mid", "mini", "mis", "multi", "neo", "non", "over", "pan", "post", "pre", "pro",
        "re", "semi", "sub", "super", "ultra", "un", "vice",
    ];
    PREFIXES.iter().any(|prefix| piece.eq_ignore_ascii_case(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_as_the_treebanks_cut_them() {
        for (form, cut) in [
            ("long-term", "long - term"),
            ("al-Hadi", "al - Hadi"),
            ("state-of-the-art", "state - of - the - art"),
            ("gonna", "gon na"),
            ("Didnt", "Did nt"),
            ("theyre", "they re"),
            ("anti-war", ""),
            ("E-mail", ""),
            ("M-16", ""),
            ("-", ""),
            ("a-", ""),
            ("----", ""),
            ("bridge", ""),
        ] {
            assert_eq!(parts(form).join(" "), cut, "{form}");
        }
    }
}
