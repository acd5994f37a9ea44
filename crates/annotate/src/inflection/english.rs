//! English verbs: those whose past is no rule of endings, and how the others are spelt.

use super::Take;
use crate::keys::atom;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Dictionary forms, each with the forms of the past that are written as no other verb's.
const VERBS: &[&str] = &[
    "arise arose arisen",
    "awake awoke awoken",
    "bear bore borne",
    "beat beaten",
    "become became",
    "begin began begun",
    "bend bent",
    "bind bound",
    "bite bit bitten",
    "bleed bled",
    "blow blew blown",
    "break broke broken",
    "breed bred",
    "bring brought",
    "build built",
    "burn burnt",
    "burst burst",
    "buy bought",
    "catch caught",
    "choose chose chosen",
    "cling clung",
    "creep crept",
    "deal dealt",
    "dig dug",
    "draw drew drawn",
    "drink drank drunk",
    "drive drove driven",
    "dwell dwelt",
    "eat ate eaten",
    "feed fed",
    "fight fought",
    "flee fled",
    "fling flung",
    "fly flew flown",
    "forbid forbade forbidden",
    "foresee foresaw foreseen",
    "foretell foretold",
    "forget forgot forgotten",
    "forgive forgave forgiven",
    "forgo forwent forgone",
    "forsake forsook forsaken",
    "freeze froze frozen",
    "give gave given",
    "grow grew grown",
    "hang hung",
    "hide hid hidden",
    "hold held",
    "keep kept",
    "kneel knelt",
    "know knew known",
    "lead led",
    "leap leapt",
    "lend lent",
    "lose lost",
    "mislead misled",
    "mistake mistook mistaken",
    "misunderstand misunderstood",
    "outdo outdid outdone",
    "outrun outran",
    "outsell outsold",
    "overcome overcame",
    "overrun overran",
    "oversee oversaw overseen",
    "overtake overtook overtaken",
    "overthrow overthrew overthrown",
    "partake partook partaken",
    "plead pled",
    "rebuild rebuilt",
    "redo redid redone",
    "repay repaid",
    "resell resold",
    "retake retook retaken",
    "retell retold",
    "ride rode ridden",
    "ring rang rung",
    "rise rose risen",
    "run ran",
    "seek sought",
    "sell sold",
    "send sent",
    "shake shook shaken",
    "shine shone",
    "shoot shot",
    "shrink shrank shrunk",
    "sing sang sung",
    "sink sank sunk",
    "slay slew slain",
    "sleep slept",
    "slide slid",
    "smite smote smitten",
    "speak spoke spoken",
    "speed sped",
    "spend spent",
    "spill spilt",
    "spin spun",
    "spit spat",
    "spoil spoilt",
    "spring sprang sprung",
    "stand stood",
    "steal stole stolen",
    "stick stuck",
    "sting stung",
    "stink stank stunk",
    "stride strode stridden",
    "strike struck stricken",
    "string strung",
    "strive strove striven",
    "swear swore sworn",
    "sweep swept",
    "swell swollen",
    "swim swam swum",
    "swing swung",
    "take took taken",
    "teach taught",
    "tear tore torn",
    "throw threw thrown",
    "tread trod trodden",
    "undergo underwent undergone",
    "undersell undersold",
    "undertake undertook undertaken",
    "undo undid undone",
    "unwind unwound",
    "uphold upheld",
    "wake woke woken",
    "wear wore worn",
    "weave wove woven",
    "weep wept",
    "win won",
    "withdraw withdrew withdrawn",
    "withhold withheld",
    "withstand withstood",
    "wring wrung",
    "write wrote written",
];

static BY_PAST: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let lines = VERBS.iter().filter_map(|line| line.split_once(' '));
    lines.flat_map(|(lemma, pasts)| pasts.split(' ').map(move |past| (past, lemma))).collect()
});

/// Of each such past a common one that is tagged in the same ways: "took" of "strode", "taken" of
/// "woven", "brought" of "wept"; both as atoms.
static MODELS: LazyLock<HashMap<u64, u64>> = LazyLock::new(|| {
    let mut models = HashMap::new();
    for line in VERBS {
        let pasts: Vec<&str> = line.split(' ').skip(1).collect();
        let of: &[&str] = if pasts.len() == 2 { &["took", "taken"] } else { &["brought"] };
        models.extend(pasts.iter().zip(of).map(|(past, model)| (atom(past), atom(model))));
    }
    models
});

/// The atom of a common past like this one, by the atom of the word in small letters.
pub(super) fn model(past: u64) -> Option<u64> {
    MODELS.get(&past).copied()
}

/// The dictionary form of such a verb by its past, in small letters.
pub(super) fn irregular(past: &str) -> Option<&'static str> {
    BY_PAST.get(past).copied()
}

/// Calls `take` with every verb that would be spelt like this with -s, -ed or -ing.
pub(super) fn taken_apart(form: &str, take: Take<'_>) {
    if let Some(stem) = form.strip_suffix("ied").or_else(|| form.strip_suffix("ies")) {
        take(&format!("{stem}y"));
        take(&format!("{stem}ie"));
    } else if let Some(stem) = form.strip_suffix("ying") {
        take(&format!("{stem}y"));
        take(&format!("{stem}ie"));
    } else if let Some(stem) = form.strip_suffix("ed").or_else(|| form.strip_suffix("ing")) {
        let is_past = form.ends_with('d');
        past_of_stem(stem, is_past, take);
    } else if let Some(stem) = form.strip_suffix('s') {
        take(stem);
        stem.strip_suffix('e').into_iter().for_each(take);
    }
}

/// The verbs whose stem before -ed or -ing is written `stem`.
fn past_of_stem(stem: &str, is_past: bool, take: Take<'_>) {
    // "Singed" is of "singe": "sing" has a past of its own. "Raping" is of "rape": of "rap" it
    // would be "rapping".
    let has_own_past = is_past && VERBS.iter().any(|line| line.split(' ').next() == Some(stem));
    if !has_own_past && !would_double(stem) {
        take(stem);
    }
    take(&format!("{stem}e"));
    without_doubled(stem).into_iter().for_each(take);
}

/// "Ship" of "shipp", "traffic" of "traffick".
fn without_doubled(stem: &str) -> Option<&str> {
    let mut letters = stem.chars().rev();
    let (last, before) = (letters.next()?, letters.next()?);
    let is_doubled = last == before && !is_vowel(last) || last == 'k' && before == 'c';
    is_doubled.then(|| &stem[..stem.len() - last.len_utf8()])
}

/// Whether a word of one syllable doubles its last letter before an ending: "rap", not "roam".
fn would_double(stem: &str) -> bool {
    let mut letters = stem.chars().rev();
    let (Some(last), Some(vowel)) = (letters.next(), letters.next()) else { return false };
    let is_short = is_vowel(vowel) && letters.next().is_some_and(|before| !is_vowel(before));
    // The u of "quiz" is none of its vowels.
    let is_short = is_short || stem.ends_with("uiz");
    let syllables = stem.chars().filter(|&char| is_vowel(char)).count();
    let doubles = !is_vowel(last) && !matches!(last, 'w' | 'x' | 'y');
    is_short && doubles && (syllables == 1 || stem.ends_with("uiz"))
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::irregular;

    #[test]
    fn pasts_of_no_rule() {
        for (past, lemma) in [("fled", "flee"), ("burnt", "burn"), ("withdrawn", "withdraw")] {
            assert_eq!(irregular(past), Some(lemma));
        }
        assert_eq!(irregular("flee"), None);
        assert_eq!(irregular("walked"), None);
    }
}
