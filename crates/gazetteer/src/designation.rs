//! Takes a name apart into the bare name and the word that says what it is the name of:
//! `Idlib Governorate`, `gouvernorat d'Idleb`, `محافظة إدلب`.

use crate::spelling::fold;
use crate::words::{AFTER, BEFORE, Designation, LINKS, Rank};

/// A name without the word that says what it names, and what that word asks for.
pub(crate) struct Designated<'a> {
    /// The name alone.
    pub(crate) bare: &'a str,
    /// What is asked for.
    pub(crate) rank: Rank,
}

/// The name without a designation at its end or beginning; `None` when there is none, or
/// nothing else.
pub fn bare_name(name: &str) -> Option<&str> {
    designated(name).map(|designated| designated.bare)
}

/// The same, with what the designation asks for.
pub(crate) fn designated(name: &str) -> Option<Designated<'_>> {
    let name = name.trim();
    ending(name).or_else(|| beginning(name))
}

fn ending(name: &str) -> Option<Designated<'_>> {
    let (bare, last) = name.rsplit_once(char::is_whitespace)?;
    let rank = rank_of(AFTER, last)?;
    let bare = bare.trim_end();
    (!bare.is_empty()).then_some(Designated { bare, rank })
}

fn beginning(name: &str) -> Option<Designated<'_>> {
    let (first, rest) = name.split_once(char::is_whitespace)?;
    let rank = rank_of(BEFORE, first)?;
    let bare = without_links(rest);
    (!bare.is_empty()).then_some(Designated { bare, rank })
}

/// Without `of`, `de la`, `d'` before the name.
pub(crate) fn without_links(mut name: &str) -> &str {
    loop {
        name = name.trim_start();
        let first = name.split(|c: char| c.is_whitespace() || matches!(c, '\'' | '’')).next();
        let Some(first) = first.filter(|first| first.len() < name.len()) else { return name };
        let elided = !name[first.len()..].starts_with(char::is_whitespace);
        if !LINKS.contains(&fold(first).as_str()) || (elided && first.len() > 1) {
            return name;
        }
        name = &name[first.len()..];
        name = name.trim_start_matches(['\'', '’']);
    }
}

/// What a word asks for, if it is a designation of this list.
pub(crate) fn rank_of(list: &[Designation], word: &str) -> Option<Rank> {
    // Arabic writes `and` in one word with what follows: golden/gazetteer/ar-names.
    let folded = fold(word.strip_prefix('و').unwrap_or(word));
    list.iter().find(|(known, _)| *known == folded).map(|(_, rank)| *rank)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_designation_is_taken_off_at_either_end() {
        for (name, bare) in [
            ("Idlib Governorate", "Idlib"),
            ("Gouvernorat d'Idleb", "Idleb"),
            ("محافظة إدلب", "إدلب"),
            ("province de la Hasaké", "Hasaké"),
            ("city of Homs", "Homs"),
        ] {
            assert_eq!(bare_name(name), Some(bare), "{name}");
        }
        for name in ["Idlib", "Province", "Kansas City Royals", "الرقة"] {
            assert_eq!(bare_name(name), None, "{name}");
        }
    }
}
