//! What looks like a name. Only the letters are looked at; no list of people or outlets.

use crate::shape::fold;

/// The capitalised words that `text` begins with: a name, with the small words inside it.
/// In a script without capitals, up to four words. Empty when there is none.
pub(crate) fn leading_name(text: &str) -> &str {
    let mut end = 0;
    let mut words = 0;
    let start = text.len() - text.trim_start().len();
    for word in text[start..].split_inclusive(char::is_whitespace) {
        let bare = word.trim();
        let stop = bare.ends_with([',', ';', ':', '.', '!', '?', ')', '(', '|', '–', '—', '،'])
            && !is_initial(bare);
        let name =
            bare.trim_end_matches([',', ';', ':', '.', '!', '?', ')', '(', '|', '–', '—', '،']);
        let offset = word.as_ptr() as usize - text.as_ptr() as usize;
        if is_name_word(name) {
            words += 1;
            if is_uncased(name) && words > 4 {
                break;
            }
            end = offset + if is_initial(bare) { bare.len() } else { name.len() };
        } else if !is_particle(name) || stop {
            break;
        }
        if stop {
            break;
        }
    }
    text[start.min(end)..end].trim()
}

/// The end of `text` with as many words as `folded`, what is left of it folded.
pub(crate) fn tail_like<'t>(text: &'t str, folded: &str) -> Option<&'t str> {
    let words = folded.split_whitespace().count();
    let first = text.split_whitespace().rev().nth(words.checked_sub(1)?)?;
    Some(&text[first.as_ptr() as usize - text.as_ptr() as usize..])
}

/// The whole of `text` is a name of `words` words.
pub(crate) fn is_name(text: &str, words: std::ops::RangeInclusive<usize>) -> bool {
    let text = text.trim();
    !text.is_empty()
        && leading_name(text) == text
        && words.contains(&text.split_whitespace().count())
}

/// A name that begins with its article, as those of outlets and some towns do.
pub(crate) fn has_article(name: &str) -> bool {
    const ARTICLES: [&str; 6] = ["The ", "La ", "Le ", "Les ", "L'", "L’"];
    ARTICLES.iter().any(|article| name.starts_with(article))
}

/// The whole of `text` is called as outlets are: capitals, the small words between them, and
/// adjectives as French writes them ("Le Matin libre", "Agence de presse du Port").
pub(crate) fn is_outlet_name(text: &str) -> bool {
    let joins =
        |word: &str| is_particle(word) || matches!(word, "on" | "for" | "sans" | "au" | "aux");
    let mut words = text.split_whitespace();
    let opens = words.next().is_some_and(|word| word.starts_with(char::is_uppercase));
    opens
        && text.chars().all(|c| c.is_alphanumeric() || " -'’.&‑".contains(c))
        && text.split_whitespace().count() <= 7
        && !text.split_whitespace().next_back().is_some_and(joins)
        && words.all(|word| is_name_word(word) || joins(word) || is_adjective(word))
}

/// By its ending; none that a verb has where it says what an outlet tells.
fn is_adjective(word: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "presse", "libre", "ain", "aine", "aire", "aires", "ais", "aise", "al", "ale", "ales",
        "iel", "ien", "ienne", "ois", "oise", "mique", "tique", "blique", "endant", "endante",
    ];
    ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// "J." and "J.-P.", but not "Jane.".
fn is_initial(word: &str) -> bool {
    word.ends_with('.') && word.split(['.', '-']).all(|piece| piece.chars().count() <= 1)
}

fn is_name_word(word: &str) -> bool {
    // "d'Arcy", "l'Observateur", "al-Khatib", "el-Din".
    let bare = ["d'", "d’", "l'", "l’", "al-", "el-", "as-", "at-", "an-", "ar-", "ash-"]
        .iter()
        .find_map(|prefix| word.strip_prefix(prefix))
        .unwrap_or(word);
    let first = bare.trim_start_matches(['"', '“', '«', '*', '_']).chars().next();
    first.is_some_and(|c| {
        c.is_uppercase()
            || (c.is_alphabetic() && !c.is_lowercase())
            || (c.is_ascii_digit() && bare.len() <= 2)
    })
}

fn is_uncased(word: &str) -> bool {
    word.chars().all(|c| !c.is_uppercase() && !c.is_lowercase())
}

/// Small words inside names of people and outlets.
fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "de" | "du"
            | "des"
            | "la"
            | "le"
            | "les"
            | "van"
            | "von"
            | "der"
            | "den"
            | "bin"
            | "ibn"
            | "of"
            | "the"
            | "and"
            | "et"
            | "&"
            | "da"
            | "di"
            | "dos"
            | "y"
            | "e"
            | "и"
            | "та"
            | "ve"
            | "en"
    )
}

/// Nouns by which an outlet, a newsroom or a staff is told from a person.
pub(crate) fn names_outlet(name: &str) -> bool {
    fold(name).split([' ', '-', '\'', '.']).any(|word| {
        matches!(
            word,
            "news"
                | "digest"
                | "press"
                | "presse"
                | "times"
                | "post"
                | "observer"
                | "agency"
                | "agence"
                | "radio"
                | "tv"
                | "television"
                | "daily"
                | "weekly"
                | "tribune"
                | "herald"
                | "gazette"
                | "journal"
                | "courier"
                | "courrier"
                | "telegraph"
                | "guardian"
                | "chronicle"
                | "monitor"
                | "media"
                | "medias"
                | "review"
                | "revue"
                | "magazine"
                | "today"
                | "quotidien"
                | "depeche"
                | "info"
                | "infos"
                | "echo"
                | "network"
                | "voice"
                | "voix"
                | "sentinel"
                | "ledger"
                | "dispatch"
                | "mail"
                | "express"
                | "independent"
                | "standard"
                | "figaro"
                | "monde"
                | "matin"
                | "soir"
                | "nouvelles"
                | "actualites"
                | "gazeta"
                | "novosti"
                | "haber"
                | "ajansi"
                | "watch"
                | "institute"
                | "institut"
                | "project"
                | "com"
                | "net"
                | "org"
                | "fr"
                | "newspaper"
                | "broadcasting"
                | "bulletin"
                | "report"
                | "wire"
                | "newswire"
                | "newsline"
                | "messager"
                | "register"
                | "examiner"
        )
    })
}

/// Words for those who write without a name.
pub(crate) fn is_staff(name: &str) -> bool {
    fold(name).split(' ').any(|word| {
        matches!(
            word,
            "staff"
                | "admin"
                | "administrator"
                | "editor"
                | "editors"
                | "editorial"
                | "newsroom"
                | "desk"
                | "reporter"
                | "reporters"
                | "correspondent"
                | "correspondents"
                | "redaction"
                | "redacteur"
                | "web"
                | "team"
                | "equipe"
                | "agencies"
                | "agences"
                | "agency"
                | "redakciya"
                | "редакция"
                | "редакція"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_begin_where_capitals_do() {
        for (text, name) in [
            ("Jane Roe", "Jane Roe"),
            ("Jane Roe, our correspondent", "Jane Roe"),
            ("J.-P. Dupont et Marie de La Tour", "J.-P. Dupont et Marie de La Tour"),
            ("The Port Observer. It has not", "The Port Observer"),
            ("Rania al-Khatib in Marrow", "Rania al-Khatib"),
            ("our staff", ""),
            ("", ""),
            ("رانيا الخطيب", "رانيا الخطيب"),
        ] {
            assert_eq!(leading_name(text), name, "{text}");
        }
    }
}
