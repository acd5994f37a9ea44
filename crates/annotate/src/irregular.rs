//! English verbs whose past is no rule of endings: what a treebank does not have was "fled", of
//! "flead", and "burnt", of "burnd".

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
    "forget forgot forgotten",
    "forgive forgave forgiven",
    "forgo forwent forgone",
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
    "overcome overcame",
    "oversee oversaw overseen",
    "overtake overtook overtaken",
    "overthrow overthrew overthrown",
    "plead pled",
    "rebuild rebuilt",
    "retake retook retaken",
    "ride rode ridden",
    "ring rang rung",
    "rise rose risen",
    "run ran",
    "seek sought",
    "sell sold",
    "send sent",
    "shake shook shaken",
    "shoot shot",
    "shrink shrank shrunk",
    "sing sang sung",
    "sink sank sunk",
    "slay slew slain",
    "sleep slept",
    "slide slid",
    "speak spoke spoken",
    "speed sped",
    "spend spent",
    "spin spun",
    "spring sprang sprung",
    "stand stood",
    "steal stole stolen",
    "stick stuck",
    "sting stung",
    "strike struck stricken",
    "strive strove striven",
    "swear swore sworn",
    "sweep swept",
    "swim swam swum",
    "swing swung",
    "take took taken",
    "teach taught",
    "tear tore torn",
    "throw threw thrown",
    "undergo underwent undergone",
    "undertake undertook undertaken",
    "uphold upheld",
    "wake woke woken",
    "weep wept",
    "win won",
    "withdraw withdrew withdrawn",
    "withhold withheld",
    "withstand withstood",
    "write wrote written",
];

static BY_PAST: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let lines = VERBS.iter().filter_map(|line| line.split_once(' '));
    lines.flat_map(|(lemma, pasts)| pasts.split(' ').map(move |past| (past, lemma))).collect()
});

/// The dictionary form of such a verb by its past, in small letters.
pub(crate) fn verb(past: &str) -> Option<&'static str> {
    BY_PAST.get(past).copied()
}

#[cfg(test)]
mod tests {
    use super::verb;

    #[test]
    fn pasts_of_no_rule() {
        for (past, lemma) in [("fled", "flee"), ("burnt", "burn"), ("withdrawn", "withdraw")] {
            assert_eq!(verb(past), Some(lemma));
        }
        assert_eq!(verb("flee"), None);
        assert_eq!(verb("walked"), None);
    }
}
