//! "TARSK, Umdara (Umdara Post) –" at the head of a sentence: where and by whom it was written.
//!
//! It is no part of the sentence, and a tree that takes it for one finds the town where the
//! subject should be.

/// A dateline has no more tokens than this.
const LONGEST: usize = 24;

/// How many of a sentence's tokens are its dateline, dash included; 0 without one.
pub(crate) fn length(forms: &[&str]) -> usize {
    let dash = forms.iter().take(LONGEST).position(|form| is_dash(form));
    let Some(dash) = dash.filter(|&dash| dash > 0 && dash + 2 < forms.len()) else { return 0 };
    let before = &forms[..dash];
    let stands_apart =
        before.iter().all(|form| is_of_dateline(form)) && before[0].starts_with(char::is_uppercase);
    let shows_itself = before[dash - 1] == ")"
        || before.iter().any(|form| form.starts_with(|c: char| c.is_ascii_digit()))
        || is_in_capitals(before[0]);
    if stands_apart && shows_itself { dash + 1 } else { 0 }
}

fn is_dash(form: &str) -> bool {
    matches!(form, "-" | "--" | "–" | "—" | "−")
}

/// Names, dates, and the small words inside them.
fn is_of_dateline(form: &str) -> bool {
    form.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c.is_ascii_punctuation())
        || MONTHS.contains(&form)
        || SMALL.contains(&form)
}

const SMALL: &[&str] = &[
    "al", "d'", "d’", "de", "des", "du", "en", "er", "et", "in", "l'", "l’", "la", "le", "les",
    "of", "the",
];

const MONTHS: &[&str] = &[
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

fn is_in_capitals(form: &str) -> bool {
    form.chars().count() > 2 && form.chars().all(|c| c.is_uppercase() || !c.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sentence: &str, dateline: &str) {
        let forms: Vec<&str> = sentence.split(' ').collect();
        assert_eq!(forms[..length(&forms)].join(" "), dateline, "{sentence}");
    }

    #[test]
    fn a_dateline_is_told_from_a_sentence() {
        check(
            "TARSK , Umdara ( Umdara Post ) – Two men died .",
            "TARSK , Umdara ( Umdara Post ) –",
        );
        check(
            "Tarsk , 4 mai ( Le Courrier ) - Deux morts ici .",
            "Tarsk , 4 mai ( Le Courrier ) -",
        );
        check("ORSK — The army left .", "ORSK —");
        check("Orsk – the old capital – fell .", "");
        check("Lena Orr ( left ) spoke - at last - on it .", "");
        check("It fell – at last .", "");
    }
}
