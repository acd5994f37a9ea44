//! Months, days and the words that place them: capitals that are no names, and dates of relations.

/// A day or a month, small-lettered.
pub(crate) fn is_time(word: &str) -> bool {
    is_month(word) || is_day(word)
}

fn is_day(word: &str) -> bool {
    matches!(
        word,
        "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "lundi"
            | "mardi"
            | "mercredi"
            | "jeudi"
            | "vendredi"
            | "samedi"
            | "dimanche"
            | "ramadan"
            | "christmas"
            | "noël"
            | "easter"
            | "pâques"
            | "mon"
            | "tue"
            | "tues"
            | "wed"
            | "thu"
            | "thur"
            | "thurs"
            | "fri"
    )
}

/// A month, whole or shortened, small-lettered.
pub(crate) fn is_month(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.'),
        "january"
            | "february"
            | "march"
            | "april"
            | "may"
            | "june"
            | "july"
            | "august"
            | "september"
            | "october"
            | "november"
            | "december"
            | "jan"
            | "feb"
            | "mar"
            | "apr"
            | "jun"
            | "jul"
            | "aug"
            | "sep"
            | "sept"
            | "oct"
            | "nov"
            | "dec"
            | "janvier"
            | "février"
            | "mars"
            | "avril"
            | "mai"
            | "juin"
            | "juillet"
            | "août"
            | "septembre"
            | "octobre"
            | "novembre"
            | "décembre"
    )
}

/// A year between 1800 and 2099.
pub(crate) fn is_year(word: &str) -> bool {
    word.len() == 4
        && word.bytes().all(|b| b.is_ascii_digit())
        && ["18", "19", "20"].iter().any(|century| word.starts_with(century))
}

/// Opens a date: "since", "en", "fin".
pub(crate) fn opens_date(word: &str) -> bool {
    matches!(
        word,
        "in" | "since"
            | "until"
            | "from"
            | "by"
            | "before"
            | "after"
            | "during"
            | "early"
            | "late"
            | "mid"
            | "en"
            | "depuis"
            | "dès"
            | "fin"
            | "début"
            | "mi"
            | "jusqu'en"
            | "jusqu'"
            | "avant"
            | "après"
            | "au"
            | "le"
            | "last"
            | "around"
            | "vers"
    )
}
