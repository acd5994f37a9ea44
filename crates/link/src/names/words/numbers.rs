//! Numbers in names: "11th", "eleventh", "XI".

/// Numbers in words that stand in the names of units.
const NUMBERS: &[(&str, u32)] = &[
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
    ("eleventh", 11),
    ("twelfth", 12),
    ("thirteenth", 13),
    ("fourteenth", 14),
    ("fifteenth", 15),
    ("sixteenth", 16),
    ("premier", 1),
    ("premiere", 1),
    ("deuxieme", 2),
    ("seconde", 2),
    ("troisieme", 3),
    ("quatrieme", 4),
    ("cinquieme", 5),
    ("sixieme", 6),
    ("septieme", 7),
    ("huitieme", 8),
    ("neuvieme", 9),
    ("dixieme", 10),
    ("onzieme", 11),
    ("douzieme", 12),
    ("treizieme", 13),
    ("birinci", 1),
    ("ikinci", 2),
    ("ucuncu", 3),
    ("dorduncu", 4),
    ("besinci", 5),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("ten", 10),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fourty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("un", 1),
    ("deux", 2),
    ("trois", 3),
    ("ii", 2),
    ("iii", 3),
    ("iv", 4),
    ("vi", 6),
    ("vii", 7),
    ("viii", 8),
    ("ix", 9),
    ("xi", 11),
    ("xii", 12),
    ("xiii", 13),
    ("xiv", 14),
    ("xv", 15),
    ("xx", 20),
];

/// The number that a word stands for: "11th", "11e", "eleventh", "XI".
pub fn number(letters: &str) -> Option<u32> {
    let digits = letters.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let ending = &letters[digits.len()..];
        let ordinal = matches!(
            ending,
            "" | "st"
                | "nd"
                | "rd"
                | "th"
                | "e"
                | "er"
                | "re"
                | "eme"
                | "ieme"
                | "nci"
                | "inci"
                | "uncu"
                | "oy"
                | "aya"
                | "ya"
                | "y"
        );
        return ordinal.then(|| digits.parse().ok()).flatten();
    }
    NUMBERS.iter().find(|(word, _)| *word == letters).map(|(_, number)| *number)
}
