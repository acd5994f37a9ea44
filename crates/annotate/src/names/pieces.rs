//! The pieces that names are made of: tokens, and the parts of tokens that a hyphen joins to a
//! name without being of it ("pro-RSH", "Tazurian-led").

use std::ops::Range;

/// What stands before a name and a hyphen without being of the name.
const BEFORE: &[&str] =
    &["anti", "cross", "ex", "inter", "mid", "non", "pan", "post", "pre", "pro", "semi", "trans"];

/// What stands after a name and a hyphen without being of the name.
const AFTER: &[&str] = &[
    "affiliated",
    "aligned",
    "allied",
    "backed",
    "based",
    "born",
    "built",
    "controlled",
    "dominated",
    "era",
    "funded",
    "held",
    "inspired",
    "led",
    "linked",
    "made",
    "occupied",
    "owned",
    "ruled",
    "run",
    "sponsored",
    "style",
    "supported",
    "trained",
    "type",
    "wide",
];

/// The pieces of a token, as ranges of its bytes, in order; together they are the token.
pub fn pieces(token: &str) -> impl Iterator<Item = Range<usize>> {
    let [first, second] = cuts(token);
    let bounds = [0, first, second, token.len()];
    (0..3).map(move |at| bounds[at]..bounds[at + 1]).filter(|range| !range.is_empty())
}

/// Where a token is cut, in order; where there is less to cut the cuts are its ends.
fn cuts(token: &str) -> [usize; 2] {
    if !token.contains('-') {
        return [0, 0];
    }
    let listed = |word: &str, list: &[&str]| list.iter().any(|one| word.eq_ignore_ascii_case(one));
    if let Some((before, after)) = token.split_once('-')
        && listed(before, BEFORE)
        && after.starts_with(char::is_uppercase)
    {
        return [before.len(), before.len() + 1];
    }
    if let Some((before, after)) = token.rsplit_once('-')
        && listed(after, AFTER)
        && before.starts_with(char::is_uppercase)
    {
        return [before.len(), before.len() + 1];
    }
    [0, 0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_of_a_name_does_not_cut_it() {
        for (token, expected) in [
            ("pro-RSH", vec!["pro", "-", "RSH"]),
            ("Tazuria-led", vec!["Tazuria", "-", "led"]),
            ("al-Shawri", vec!["al-Shawri"]),
            ("Port-Qashir", vec!["Port-Qashir"]),
            ("mid-July", vec!["mid", "-", "July"]),
            ("-", vec!["-"]),
            ("", vec![]),
        ] {
            let found: Vec<&str> = pieces(token).map(|range| &token[range]).collect();
            assert_eq!(found, expected);
        }
    }
}
