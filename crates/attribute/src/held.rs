//! What someone hopes, means or is bound to, told by a noun that has an owner: "our goal is to stay",
//! "the mayor's hope is that", "the union's commitment to paying", "in the hope that"; « notre objectif
//! est de rester ».

use crate::border::clause_end;
use crate::draft::{Draft, Family};
use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::infinitive::opens_infinitive;
use crate::lexicon::{Small, Tongue};
use crate::phrase::{Phrase, phrase_after};
use crate::speaker::without_participle;
use crate::subject::subject_before;
use record::{CleanSpan, Stance, Upos};

/// Adds what a frame tells by such nouns.
pub(crate) fn read(frame: &Frame, number: usize, drafts: &mut Vec<Draft>) {
    for at in 0..frame.len() {
        let held = is_so(frame, at)
            .or_else(|| bound_to(frame, at))
            .or_else(|| in_the_hope(frame, at))
            .or_else(|| remarks_on(frame, at));
        drafts.extend(held.map(|held| held.draft(frame, number)));
    }
}

/// A noun with its owner and what is held, by the items of their frame.
struct Held {
    owner: Phrase,
    cue: Vec<CleanSpan>,
    head: String,
    content: Phrase,
    stance: Stance,
    negated: bool,
    family: Family,
}

impl Held {
    fn draft(self, frame: &Frame, number: usize) -> Draft {
        Draft {
            speaker: Some(frame.span(self.owner)),
            cue: self.cue,
            head: self.head,
            stance: self.stance,
            negated: self.negated,
            ..Draft::of(self.family, number, vec![frame.span(self.content)])
        }
    }
}

/// "Our long-term goal is | to feed the town", « mon espoir est | qu'elle tienne » (goldens
/// `en-our-goal-is`, `fr-notre-objectif-est`).
fn is_so(frame: &Frame, noun: usize) -> Option<Held> {
    let aims = is_aim(frame.word(noun));
    if !aims && !is_thought(frame.word(noun)) {
        return None;
    }
    // "the hope of the union | is": what others aim at is the outlet's word.
    let behind = owner_behind(frame, noun).filter(|_| !aims);
    let owner = behind.clone().or_else(|| owner_before(frame, noun))?;
    let is = behind.as_ref().map_or(noun + 1, |owner| owner.end);
    let is_adverb = |at: &usize| frame.small(*at) == Some(Small::Adverb);
    let is = is + (is..frame.len()).take_while(is_adverb).count();
    let is_copula = matches!(
        frame.word(is),
        "is" | "was" | "are" | "were" | "remains" | "est" | "était" | "sont" | "étaient" | "reste"
    );
    let is_not = |at: usize| frame.small(at) == Some(Small::Negation);
    let from = is + 1 + (is + 1..frame.len()).take_while(|at| is_adverb(at) || is_not(*at)).count();
    let end = clause_end(frame, from);
    let is_clause = frame.small(from) == Some(Small::That);
    let is_told = is_clause || opens_infinitive(frame, from);
    if !is_copula || !is_told || end <= from + 1 {
        return None;
    }
    let cue = match behind {
        Some(_) => vec![frame.items[noun].span, frame.span(is..from)],
        None => vec![frame.span(noun..from)],
    };
    Some(Held {
        owner,
        cue,
        head: frame.word(noun).to_owned(),
        content: from..end,
        stance: Stance::Asserts,
        negated: (is + 1..from).any(is_not),
        family: if is_clause { Family::Clause } else { Family::Infinitive },
    })
}

/// "the union's commitment | to paying the crews", « l'engagement du syndicat | à payer » (goldens
/// `en-commitment-to`, `fr-engagement-a`).
fn bound_to(frame: &Frame, noun: usize) -> Option<Held> {
    let stance = match frame.word(noun) {
        // "the port's plan | to close it" (golden `en-plan-to`)
        "commitment" | "pledge" | "vow" | "promise" | "engagement" | "promesse" | "plan"
        | "plans" | "offer" | "projet" => Stance::Promises,
        "refusal" | "refus" => Stance::DeclinesToSay,
        "demand" | "demands" | "request" | "requests" | "proposal" | "proposals" => Stance::Asks,
        "threat" | "threats" | "menace" | "menaces" => Stance::Threatens,
        _ => return None,
    };
    let behind = owner_behind(frame, noun).filter(|_| frame.tongue == Some(Tongue::French));
    let to = behind.as_ref().map_or(noun + 1, |owner| owner.end);
    let owner = behind.or_else(|| owner_before(frame, noun))?;
    let gerund = frame.word(to) == "to" && frame.word(to + 1).ends_with("ing");
    let end = clause_end(frame, to);
    let ends = |at: &usize| {
        frame.is_comma(*at) || matches!(frame.small(*at), Some(Small::Relative | Small::That))
    };
    let end = (to..end).find(ends).unwrap_or(end);
    // "the port's plan to let others | handle it" (golden `en-plan-to`)
    let lets = matches!(frame.word(to + 1), "let" | "make" | "help" | "see");
    let is_main = |at: &usize| frame.is_parsed_finite(*at) && !lets;
    let end = (to + 2..end).find(is_main).unwrap_or(end);
    ((gerund || opens_infinitive(frame, to)) && end > to + 1).then(|| Held {
        owner,
        cue: vec![frame.items[noun].span],
        head: frame.word(noun).to_owned(),
        content: to..end,
        stance,
        negated: false,
        family: Family::Noun,
    })
}

/// "wrote to the port in the hope | that it would open": whoever does it hopes (goldens
/// `en-in-the-hope`, `fr-dans-lespoir`).
fn in_the_hope(frame: &Frame, noun: usize) -> Option<Held> {
    let hopes = match frame.tongue? {
        Tongue::English => {
            frame.word(noun) == "hopes" && led_by(frame, noun, &["in"])
                || frame.word(noun) == "hope" && led_by(frame, noun, &["in", "the"])
        }
        Tongue::French => frame.word(noun) == "espoir" && led_by(frame, noun, &["dans", "l'"]),
    };
    let that = noun + 1;
    let end = clause_end(frame, that);
    if !hopes || frame.small(that) != Some(Small::That) || end <= that + 1 {
        return None;
    }
    let verb = (1..noun).find(|&at| has_finite_verb(frame, at..at + 1))?;
    let owner = subject_before(frame, verb)?;
    let opens = (owner.end..noun).rev().find(|&at| matches!(frame.word(at), "in" | "dans"))?;
    Some(Held {
        owner,
        cue: vec![frame.span(opens..noun + 1)],
        head: "hope".to_owned(),
        content: that..end,
        stance: Stance::Asserts,
        negated: false,
        family: Family::Noun,
    })
}

/// "Mayor Orr statement on | the dam", "comments made by Orr about | the dam", « propos tenus par
/// Morel sur | la digue » (goldens `en-comments-made-by`, `fr-propos-tenus-par`).
fn remarks_on(frame: &Frame, noun: usize) -> Option<Held> {
    let is_remark = matches!(
        frame.word(noun),
        "statement" | "comments" | "remarks" | "déclaration" | "déclarations" | "propos"
    );
    if !is_remark {
        return None;
    }
    let made = matches!(frame.word(noun + 1), "made" | "tenus" | "faite" | "faites");
    let by = noun + 1 + usize::from(made);
    let owner = remark_by(frame, by).or_else(|| remark_in_headline(frame, noun))?;
    let on = owner.end.max(noun + 1);
    let is_about = matches!(frame.word(on), "on" | "about" | "regarding" | "sur" | "concernant");
    let end = clause_end(frame, on + 1);
    let end =
        (on + 1..end).find(|&at| frame.is_comma(at) || frame.is_parsed_finite(at)).unwrap_or(end);
    if !is_about || end <= on + 1 {
        return None;
    }
    let cue = if owner.start > noun {
        vec![frame.span(noun..by + 1), frame.items[on].span]
    } else {
        vec![frame.span(noun..on + 1)]
    };
    Some(Held {
        owner,
        cue,
        head: frame.word(noun).to_owned(),
        content: on + 1..end,
        stance: Stance::Asserts,
        negated: false,
        family: Family::Noun,
    })
}

/// "comments by | Lena Orr", « propos de | Lena Morel ».
fn remark_by(frame: &Frame, by: usize) -> Option<Phrase> {
    let ties = match frame.tongue? {
        Tongue::English => frame.word(by) == "by",
        Tongue::French => matches!(frame.word(by), "par" | "de" | "du" | "d'"),
    };
    phrase_after(frame, by + 1).filter(|owner| ties && owner.start == by + 1)
}

/// "Mayor Lena Orr | statement": in a headline without a verb all before the noun is whose it is.
fn remark_in_headline(frame: &Frame, noun: usize) -> Option<Phrase> {
    let start = frame.story_start();
    let is_bare = noun > start
        && frame.tongue == Some(Tongue::English)
        && (start..noun).all(|at| frame.is_word(at) && frame.is_capital(at))
        && !(start..frame.len()).any(|at| frame.is_parsed_finite(at));
    is_bare.then_some(start..noun)
}

fn led_by(frame: &Frame, noun: usize, words: &[&str]) -> bool {
    let start = noun.checked_sub(words.len());
    start.is_some_and(|start| {
        words.iter().enumerate().all(|(at, word)| frame.word(start + at) == *word)
    })
}

/// "my | hope", "our long-term | goal", "the mayor's | aim": whose noun it is.
fn owner_before(frame: &Frame, noun: usize) -> Option<Phrase> {
    let describes = |at: &usize| {
        frame.is_word(*at)
            && frame.small(*at).is_none()
            && matches!(frame.upos(*at), Some(Upos::Adjective | Upos::Noun))
    };
    let first = noun - (0..noun).rev().take(3).take_while(describes).count();
    let whose = first.checked_sub(1)?;
    if matches!(frame.word(whose), "'s" | "'") {
        return subject_before(frame, whose)
            .map(|owner| without_participle(frame, owner).start..whose + 1);
    }
    is_possessive(frame.word(whose)).then_some(whose..whose + 1)
}

/// "the goal of | the union", « l'objectif du | syndicat ».
fn owner_behind(frame: &Frame, noun: usize) -> Option<Phrase> {
    let of = noun + 1;
    let ties = matches!(frame.word(of), "of" | "de" | "du" | "des" | "d'");
    let article = noun > 0 && matches!(frame.word(noun - 1), "the" | "l'" | "le" | "la");
    phrase_after(frame, of + 1).filter(|owner| ties && article && owner.start == of + 1)
}

fn is_possessive(word: &str) -> bool {
    matches!(
        word,
        "my" | "our"
            | "his"
            | "her"
            | "its"
            | "their"
            | "mon"
            | "ma"
            | "notre"
            | "son"
            | "sa"
            | "leur"
    )
}

/// What its owner means to reach.
pub(crate) fn is_aim(noun: &str) -> bool {
    const AIMS: &[&str] =
        &["goal", "aim", "objective", "ambition", "intention", "plan", "objectif", "but"];
    AIMS.contains(&noun)
}

/// What its owner thinks.
fn is_thought(noun: &str) -> bool {
    const THOUGHTS: &[&str] = &[
        "hope",
        "wish",
        "dream",
        "belief",
        "conviction",
        "view",
        "opinion",
        "fear",
        "concern",
        "worry",
        "impression",
        "expectation",
        "understanding",
        "position",
        "argument",
        "message",
        "espoir",
        "souhait",
        "rêve",
        "crainte",
        "inquiétude",
        "avis",
        "sentiment",
    ];
    THOUGHTS.contains(&noun)
}
