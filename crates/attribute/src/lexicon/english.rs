//! English verbs of saying, thinking, asking and promising.

use super::verbs::{Inflection, Preposition, Row};
use record::Stance::{
    Accuses, Asks, Asserts, Confirms, DeclinesToSay, Denies, Doubts, Promises, Retracts, Threatens,
};

/// Frames, stance, verbs. Grouped by what they do, since that is what a reader checks.
pub(super) const VERBS: &[Row] = &[
    // Saying that stands in every frame.
    ("qcbw", Asserts, "say"),
    ("qcb", Asserts, "add claim argue insist maintain contend allege assert reckon"),
    ("qcbo", Asserts, "announce reveal disclose"),
    ("qcb", Asserts, "report state declare note stress conclude estimate notice"),
    ("qcwp", Asserts, "explain write recall comment remark observe reply respond point signal"),
    (
        "qc",
        Asserts,
        "confide underline emphasise emphasize underscore reiterate repeat testify tweet post",
    ),
    (
        "qc",
        Asserts,
        "recount specify elaborate quip joke opine muse reason theorise theorize counter",
    ),
    ("qc", Asserts, "retort lament exclaim concur clarify proclaim caution interject assess"),
    ("qcb", Asserts, "suggest predict speculate"),
    ("cb", Asserts, "indicate show find"),
    ("q", Asserts, "continue shout yell whisper cry laugh sigh begin finish read"),
    ("qn", Asserts, "describe label call"),
    ("n", Asserts, "brand dub characterise characterize portray put"),
    ("qacw", Asserts, "tell inform notify remind advise brief"),
    ("qacp", Promises, "assure reassure"),
    // Thought. Reported often, and seldom with commas.
    ("cb", Asserts, "believe think hope feel suppose suspect fear guess expect imagine"),
    ("cbw", Asserts, "know realise realize understand learn see hear remember recognise recognize"),
    ("cw", Asserts, "decide determine discover"),
    // "assume" only with its "that": one assumes control (golden `en-assumed-control`).
    ("c", Asserts, "rule guarantee agree warrant consider assume"),
    // Answers to what someone else said.
    ("qcbgo", Confirms, "admit acknowledge concede confirm"),
    ("qcgo", Denies, "deny"),
    ("qco", Denies, "dispute refute"),
    ("o", Denies, "reject dismiss"),
    // Only denied: "did not answer the questions".
    ("o", DeclinesToSay, "answer"),
    ("cwo", Doubts, "doubt"),
    // Only denied: "has not verified the film".
    ("o", Doubts, "verify authenticate"),
    ("o", Retracts, "retract withdraw recant"),
    ("qox", Accuses, "accuse blame"),
    ("qop", Accuses, "condemn denounce criticise criticize decry slam blast"),
    ("qop", Asserts, "praise welcome hail"),
    ("qcp", Asserts, "complain boast hint"),
    ("p", Asserts, "speak"),
    // Asking and telling someone to do something.
    ("qacwr", Asks, "ask"),
    ("qcr", Asks, "urge beg"),
    ("r", Asks, "order instruct encourage"),
    ("qcr", Asks, "request"),
    ("qcio", Asks, "demand"),
    ("qcgo", Asks, "propose recommend"),
    ("qwp", Asks, "wonder inquire enquire"),
    ("ip", Asks, "appeal plead"),
    // Announcing what one will do.
    ("qcbi", Promises, "promise vow pledge swear"),
    ("i", Promises, "offer"),
    ("qci", Threatens, "threaten"),
    ("qcbarp", Threatens, "warn"),
    ("ip", DeclinesToSay, "decline refuse"),
];

/// Prepositions that open the content of a verb, and stand in its cue.
pub(super) const PREPOSITIONS: &[Preposition] = &[
    ("call", &["for", "on"]),
    ("appeal", &["for", "to"]),
    ("plead", &["for"]),
    ("warn", &["of", "against", "about"]),
    ("complain", &["of", "about"]),
    ("insist", &["on"]),
    ("comment", &["on"]),
    ("reply", &["to"]),
    ("respond", &["to"]),
    ("boast", &["of", "about"]),
    ("hint", &["at"]),
    ("speak", &["of"]),
    ("point", &["out", "to"]),
    ("accuse", &["of"]),
    ("blame", &["for", "on"]),
];

/// Verbs whose forms cannot be made by rule: dictionary form, past, participle.
const IRREGULAR: &[(&str, &str, &str)] = &[
    ("say", "said", "said"),
    ("tell", "told", "told"),
    ("write", "wrote", "written"),
    ("think", "thought", "thought"),
    ("know", "knew", "known"),
    ("feel", "felt", "felt"),
    ("find", "found", "found"),
    ("hear", "heard", "heard"),
    ("see", "saw", "seen"),
    ("show", "showed", "shown"),
    ("mean", "meant", "meant"),
    ("swear", "swore", "sworn"),
    ("begin", "began", "begun"),
    ("understand", "understood", "understood"),
    ("read", "read", "read"),
    ("speak", "spoke", "spoken"),
    ("put", "put", "put"),
    ("beg", "begged", "begged"),
    ("admit", "admitted", "admitted"),
    ("quip", "quipped", "quipped"),
    ("concur", "concurred", "concurred"),
];

/// Every form of a verb.
pub(super) fn inflect(lemma: &str) -> Vec<(String, Inflection)> {
    let mut forms = vec![
        (lemma.to_owned(), Inflection::Base),
        (third_person(lemma), Inflection::Finite),
        (gerund(lemma), Inflection::Gerund),
    ];
    match IRREGULAR.iter().find(|row| row.0 == lemma) {
        Some(&(_, past, participle)) => {
            forms.push((past.to_owned(), Inflection::Past));
            if participle != past {
                forms.push((participle.to_owned(), Inflection::Participle));
            }
        }
        None => forms.push((past(lemma), Inflection::Past)),
    }
    forms
}

fn third_person(lemma: &str) -> String {
    match y_stem(lemma) {
        Some(stem) => format!("{stem}ies"),
        None if lemma.ends_with(['s', 'x']) || lemma.ends_with("sh") || lemma.ends_with("ch") => {
            format!("{lemma}es")
        }
        None => format!("{lemma}s"),
    }
}

fn past(lemma: &str) -> String {
    match y_stem(lemma) {
        Some(stem) => format!("{stem}ied"),
        None if lemma.ends_with('e') => format!("{lemma}d"),
        None => format!("{lemma}ed"),
    }
}

fn gerund(lemma: &str) -> String {
    let doubled = matches!(lemma, "admit" | "beg" | "quip" | "concur" | "begin" | "put");
    match lemma.strip_suffix('e') {
        Some(stem) if !lemma.ends_with("ee") => format!("{stem}ing"),
        _ if doubled => format!("{lemma}{}ing", &lemma[lemma.len() - 1..]),
        _ => format!("{lemma}ing"),
    }
}

/// "deny" → "den", but not "say".
fn y_stem(lemma: &str) -> Option<&str> {
    lemma.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']))
}
