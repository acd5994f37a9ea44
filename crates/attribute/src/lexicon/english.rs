//! English verbs of saying, thinking, asking and promising.

use super::verbs::{Inflection, Preposition, Row};
use record::Stance::{
    Accuses, Asks, Asserts, ClaimsResponsibility, Confirms, DeclinesToSay, Denies, Doubts,
    Promises, Retracts, Threatens,
};

/// Frames, stance, verbs. Grouped by what they do, since that is what a reader checks.
pub(super) const VERBS: &[Row] = &[
    // Saying that stands in every frame.
    ("qcbw", Asserts, "say"),
    ("qcbi", Asserts, "claim"),
    ("qcb", Asserts, "add argue insist maintain contend allege assert reckon aver affirm"),
    // "did not reveal how" (golden `en-reveal-how`)
    ("qcbow", Asserts, "announce reveal disclose"),
    ("qcwo", Asserts, "mention"),
    ("qcbog", Asserts, "report"),
    ("qcbo", Asserts, "state declare note"),
    ("qcbo", Asserts, "stress conclude estimate"),
    ("qc", Asserts, "notice"),
    ("qcwpo", Asserts, "explain"),
    ("qcwp", Asserts, "write"),
    ("qcwpg", Asserts, "recall"),
    ("qcbwp", Asserts, "comment"),
    ("qcwp", Asserts, "remark observe reply respond point signal"),
    ("qco", Asserts, "underline emphasise emphasize underscore reiterate highlight reaffirm"),
    ("qc", Asserts, "confide repeat testify tweet post attest confess blog"),
    (
        "qc",
        Asserts,
        "recount specify elaborate quip joke opine muse reason theorise theorize counter",
    ),
    ("qco", Asserts, "lament"),
    ("o", Asserts, "discuss"),
    ("qc", Asserts, "narrate retort exclaim concur clarify proclaim caution interject assess"),
    ("qc", Asserts, "surmise venture object protest grumble moan brag gush rejoice marvel"),
    ("c", Asserts, "hypothesise hypothesize posit postulate stipulate imply insinuate intimate"),
    ("c", Asserts, "email text gripe counsel rejoin volunteer convey divulge hold infer deduce"),
    ("qcbo", Asserts, "suggest predict speculate"),
    ("cbo", Asserts, "forecast foresee anticipate envisage envision project calculate"),
    ("cb", Asserts, "indicate show find"),
    ("cw", Asserts, "demonstrate prove illustrate establish"),
    ("qc", Asserts, "shout yell whisper cry"),
    ("q", Asserts, "continue laugh sigh begin finish read"),
    (
        "q",
        Asserts,
        "scream mutter murmur snap scoff chuckle chant roar fume enthuse summarise summarize",
    ),
    ("qnowg", Asserts, "describe"),
    ("qn", Asserts, "label call"),
    ("n", Asserts, "brand dub characterise characterize portray put depict rate liken view regard"),
    ("qacwr", Asserts, "tell remind advise"),
    ("qacw", Asserts, "inform notify brief"),
    // "updated the council that": only so (golden `en-updated-that`).
    ("ac", Asserts, "update"),
    // "thanked the crew for their patience" (golden `en-thanked-for`)
    ("ap", Asserts, "thank congratulate compliment"),
    ("qacp", Promises, "assure reassure"),
    // Thought. Reported often, and seldom with commas.
    ("cbo", Asserts, "believe"),
    ("cb", Asserts, "think feel suppose suspect guess imagine"),
    ("cbip", Asserts, "hope"),
    ("cbiso", Asserts, "expect"),
    ("cbio", Asserts, "fear"),
    ("cb", Asserts, "presume"),
    ("cbp", Asserts, "worry"),
    // Seen and understood things are seldom said: only with "that" (golden `en-tells-nothing`).
    ("c", Asserts, "understand gather"),
    // Also "lied to the court that" (golden `en-lied-that`).
    ("c", Asserts, "lie"),
    ("cw", Asserts, "see"),
    ("cbw", Asserts, "know realise realize learn hear recognise recognize"),
    ("cbwg", Asserts, "remember"),
    ("cwi", Asserts, "decide"),
    ("cw", Asserts, "determine discover"),
    // "assume" only with its "that": one assumes control (golden `en-assumed-control`).
    ("c", Asserts, "rule guarantee warrant assume"),
    ("cn", Asserts, "consider"),
    // "agreed the port should stay open" (golden `en-agreed-bare`)
    ("cbip", Confirms, "agree"),
    // Wanting: planned acts, and what others are to do.
    ("iso", Asks, "want prefer like"),
    ("cbis", Asks, "wish"),
    ("i", Promises, "plan intend aim seek resolve"),
    // Answers to what someone else said.
    ("qcbgop", Confirms, "admit"),
    ("qcbgo", Confirms, "acknowledge concede confirm"),
    ("qcgo", Denies, "deny"),
    ("qcow", Denies, "dispute"),
    ("qco", Denies, "refute rebut"),
    ("o", Denies, "reject dismiss repudiate rebuff deride disavow"),
    // With an object only denied: "did not answer the questions".
    ("qco", Asserts, "answer"),
    ("cwo", Doubts, "doubt question"),
    // Only denied: "has not verified the film".
    ("o", Doubts, "verify authenticate"),
    ("o", Retracts, "retract withdraw recant"),
    ("qox", Accuses, "accuse blame"),
    ("qop", Accuses, "condemn denounce criticise criticize decry slam blast"),
    (
        "o",
        Accuses,
        "deplore lambast lambaste rebuke assail ridicule mock castigate fault bemoan chide",
    ),
    ("qop", Asserts, "praise welcome hail"),
    ("o", Asserts, "applaud commend laud tout endorse advocate defend support oppose favour favor"),
    ("o", Asserts, "regret express voice outline downplay"),
    ("qcp", Asserts, "complain boast hint"),
    ("p", Asserts, "speak refer allude apologise apologize dream disagree disapprove"),
    ("p", Asserts, "approve rail lash lobby press campaign push"),
    // Asking and telling someone to do something.
    ("qacwrp", Asks, "ask"),
    ("qcro", Asks, "urge beg"),
    ("r", Asks, "order instruct encourage command direct"),
    ("r", Asks, "enjoin implore beseech exhort entreat admonish challenge pressure forbid"),
    ("qcro", Asks, "request"),
    ("qcio", Asks, "demand"),
    ("qcgo", Asks, "propose recommend"),
    ("qwp", Asks, "wonder inquire enquire"),
    ("ip", Asks, "appeal plead"),
    // Announcing what one will do.
    ("qcbio", Promises, "promise vow pledge swear"),
    ("i", Promises, "offer"),
    ("qcio", Threatens, "threaten"),
    ("qcbarp", Threatens, "warn"),
    ("ip", DeclinesToSay, "decline refuse"),
    // Verbs that need more words to mean it.
    ("qcbow", Asserts, "point+out make+clear make+it+clear spell+out"),
    ("o", Asserts, "lay+out put+forward play+down stand+by"),
    ("og", Denies, "rule+out brush+aside brush+off shrug+off turn+down"),
    ("oc", Doubts, "call+into+question"),
    ("cw", Asserts, "find+out"),
    ("q", Asserts, "go+on sum+up chime+in put+it"),
    ("qp", Asserts, "weigh+in"),
    // Only with a figure or an account: "sticks to seven dead" (golden `en-sticks-to`).
    ("p", Asserts, "stick"),
    ("p", DeclinesToSay, "make+no+mention"),
    ("p", Accuses, "lash+out hit+out speak+out take+issue take+aim"),
    ("p", Doubts, "cast+doubt cast+doubts raise+doubts raise+questions have+doubts"),
    ("p", Asserts, "look+forward pay+tribute sound+the+alarm raise+concerns"),
    ("p", ClaimsResponsibility, "claim+credit take+responsibility"),
    ("pc", Asserts, "make+the+case have+no+doubt express+hope express+confidence"),
    ("pc", Asserts, "express+concern express+concerns voice+concern voice+concerns"),
    ("pc", Asserts, "express+doubt express+doubts express+regret express+fears express+optimism"),
    ("w", Asserts, "have+no+idea"),
    ("cw", DeclinesToSay, "stop+short+of+saying"),
    ("c", Asserts, "come+to+the+conclusion reach+the+conclusion"),
    ("i", Promises, "have+plans have+no+plans"),
];

/// Prepositions that open the content of a verb, and stand in its cue.
pub(super) const PREPOSITIONS: &[Preposition] = &[
    ("call", &["for", "on"]),
    ("ask", &["for"]),
    ("hope", &["for"]),
    ("press", &["for"]),
    ("push", &["for"]),
    ("lobby", &["for", "against"]),
    ("campaign", &["for", "against"]),
    ("appeal", &["for", "to"]),
    ("plead", &["for"]),
    ("apologise", &["for"]),
    ("apologize", &["for"]),
    ("warn", &["of", "against", "about"]),
    ("caution", &["against"]),
    ("complain", &["of", "about"]),
    ("insist", &["on"]),
    ("comment", &["on"]),
    ("stick", &["to", "by"]),
    ("elaborate", &["on"]),
    ("reply", &["to"]),
    ("respond", &["to"]),
    ("boast", &["of", "about"]),
    ("worry", &["about"]),
    ("brag", &["about"]),
    ("hint", &["at"]),
    ("speak", &["of", "against"]),
    ("refer", &["to"]),
    ("thank", &["for"]),
    ("congratulate", &["on", "for"]),
    ("compliment", &["on", "for"]),
    ("allude", &["to"]),
    ("object", &["to"]),
    ("confess", &["to"]),
    ("admit", &["to"]),
    ("testify", &["about", "to"]),
    ("agree", &["with", "on"]),
    ("disagree", &["with"]),
    ("approve", &["of"]),
    ("disapprove", &["of"]),
    ("dream", &["of"]),
    ("rail", &["against"]),
    ("argue", &["for", "against"]),
    ("speculate", &["about", "on"]),
    ("inform", &["of", "about"]),
    ("remind", &["of", "about"]),
    ("notify", &["of"]),
    ("assure", &["of"]),
    ("point", &["to"]),
    ("weigh+in", &["on"]),
    ("make+no+mention", &["of"]),
    ("lash+out", &["at", "against"]),
    ("hit+out", &["at", "against"]),
    ("speak+out", &["against", "about"]),
    ("take+issue", &["with"]),
    ("take+aim", &["at"]),
    ("cast+doubt", &["on", "over"]),
    ("cast+doubts", &["on", "over"]),
    ("raise+doubts", &["about", "over"]),
    ("raise+questions", &["about", "over"]),
    ("raise+concerns", &["about", "over"]),
    ("have+doubts", &["about", "over"]),
    ("look+forward", &["to"]),
    ("pay+tribute", &["to"]),
    ("sound+the+alarm", &["about", "on", "over"]),
    ("claim+credit", &["for"]),
    ("take+responsibility", &["for"]),
    ("make+the+case", &["for", "against"]),
    ("have+no+doubt", &["about"]),
    ("express+hope", &["for"]),
    ("express+confidence", &["in"]),
    ("express+concern", &["about", "over", "at"]),
    ("express+concerns", &["about", "over", "at"]),
    ("voice+concern", &["about", "over", "at"]),
    ("voice+concerns", &["about", "over", "at"]),
    ("express+doubt", &["about", "over"]),
    ("express+doubts", &["about", "over"]),
    ("express+regret", &["over", "for", "at"]),
    ("express+fears", &["of", "about", "over"]),
    ("express+optimism", &["about", "over"]),
    ("accuse", &["of"]),
    ("blame", &["for", "on"]),
];

/// Verbs of the tables whose forms are nouns as well, so that the parser can be believed when it
/// takes one for a noun; it takes "insists" for one too.
const NOUNS_TOO: &str = "claim note report state stress estimate signal comment remark reply tweet \
     point post counter caution object blog text email volunteer forecast project show cry laugh whisper \
     sigh finish scream murmur roar label call brand rate brief guess hope fear worry rule \
     guarantee warrant wish want plan aim dispute rebuff answer doubt question blame slam blast \
     rebuke assault ridicule fault praise welcome hail support favour favor regret voice outline \
     boast hint press campaign push lobby dream urge order command challenge pressure request \
     demand appeal promise vow pledge offer threat joke lament protest gripe notice mention";

/// Whether a verb is written as a noun is.
pub(crate) fn is_noun_too(lemma: &str) -> bool {
    NOUNS_TOO.split_whitespace().any(|noun| noun == lemma)
}

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
    ("dub", "dubbed", "dubbed"),
    ("regret", "regretted", "regretted"),
    ("shrug", "shrugged", "shrugged"),
    ("sum", "summed", "summed"),
    ("concur", "concurred", "concurred"),
    ("hold", "held", "held"),
    ("foresee", "foresaw", "foreseen"),
    ("forecast", "forecast", "forecast"),
    ("withdraw", "withdrew", "withdrawn"),
    ("infer", "inferred", "inferred"),
    ("refer", "referred", "referred"),
    ("prefer", "preferred", "preferred"),
    ("rebut", "rebutted", "rebutted"),
    ("snap", "snapped", "snapped"),
    ("plan", "planned", "planned"),
    ("forbid", "forbade", "forbidden"),
    ("brag", "bragged", "bragged"),
    ("slam", "slammed", "slammed"),
    ("blog", "blogged", "blogged"),
    ("make", "made", "made"),
    ("have", "had", "had"),
    ("take", "took", "taken"),
    ("come", "came", "come"),
    ("cast", "cast", "cast"),
    ("lay", "laid", "laid"),
    ("stand", "stood", "stood"),
    ("stick", "stuck", "stuck"),
    ("stop", "stopped", "stopped"),
    ("go", "went", "gone"),
    ("hit", "hit", "hit"),
    ("pay", "paid", "paid"),
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
    // "signalled", "labelling": as they are written in Britain.
    if matches!(lemma, "signal" | "label" | "counsel" | "marvel") {
        forms.push((format!("{lemma}led"), Inflection::Past));
        forms.push((format!("{lemma}ling"), Inflection::Gerund));
    }
    forms
}

fn third_person(lemma: &str) -> String {
    match y_stem(lemma) {
        _ if lemma == "have" => "has".to_owned(),
        _ if lemma == "go" => "goes".to_owned(),
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
    let doubled = matches!(
        lemma,
        "admit"
            | "beg"
            | "quip"
            | "dub"
            | "regret"
            | "shrug"
            | "concur"
            | "begin"
            | "put"
            | "infer"
            | "refer"
            | "prefer"
            | "rebut"
            | "snap"
            | "plan"
            | "forbid"
            | "brag"
            | "slam"
            | "blog"
            | "hit"
            | "sum"
            | "stop"
    );
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
