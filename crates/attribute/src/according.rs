//! "according to X", "selon X", "d'après X", "pour X", "de source policière".

use crate::border::{clause_end, without_stop};
use crate::draft::{Draft, Family};
use crate::finite::{has_finite_verb, is_verb_here};
use crate::frame::Frame;
use crate::in_relative::{before_verb_of_relative, by_relative, relative_before};
use crate::lexicon::{Noun, Small, Tongue, is_media_word};
use crate::opening::{is_citing, opens_according};
use crate::phrase::{Phrase, cited_after};
use record::{CleanSpan, Upos};

/// Adds what a frame gives on someone's word by a preposition. `following` is the quotation that
/// makes up the next frame.
pub(crate) fn read(
    frame: &Frame,
    number: usize,
    following: Option<CleanSpan>,
    drafts: &mut Vec<Draft>,
) {
    let mut at = 0;
    while at < frame.len() {
        if let Some((draft, end)) = in_view(frame, number, at) {
            drafts.push(draft);
            at = end;
        } else if let Some(draft) = by_relative(frame, number, at) {
            drafts.push(draft);
            at += 2;
        } else if let Some(cue) = preposition(frame, at)
            && let Some(draft) = draft(frame, number, &cue, following)
        {
            at = cue.speaker.end;
            drafts.push(draft);
        } else {
            at += 1;
        }
    }
}

/// "In her view, the dam is weak", « À ses yeux, … », "In the mayor's opinion, …": whose view it is
/// sees it so (goldens `en-in-her-view`, `fr-a-ses-yeux`, `en-in-my-opinion`, `fr-a-mon-avis`).
fn in_view(frame: &Frame, number: usize, at: usize) -> Option<(Draft, usize)> {
    if at != frame.story_start() {
        return None;
    }
    let (owner, end) = possessed_view(frame, at).or_else(|| owned_view(frame, at))?;
    // In a quotation "her" is told of by the one quoted, and "my" is that one.
    let is_own = matches!(frame.word(owner.start), "my" | "our" | "mon" | "notre");
    if !frame.is_comma(end) || frame.quotation.is_some() && !is_own {
        return None;
    }
    let cue = Cue { items: at..owner.start, speaker: owner.start..end, head: "view" };
    let noun = owner.end.max(owner.start + 1);
    let draft = Draft {
        speaker: Some(frame.span(owner.clone())),
        cue: vec![frame.span(at..owner.start), frame.span(noun..end)],
        head: "view".to_owned(),
        ..Draft::of(Family::AccordingTo, number, content(frame, &cue)?)
    };
    Some((draft, end))
}

/// "In | her | view", « À | son | avis »: the possessive, and one past the noun.
fn possessed_view(frame: &Frame, at: usize) -> Option<(Phrase, usize)> {
    let (whose, noun) = (frame.word(at + 1), frame.word(at + 2));
    let sees = match frame.word(at) {
        "in" => matches!(whose, "my" | "our" | "his" | "her" | "their") && is_view(noun),
        "à" => match noun {
            "yeux" => matches!(whose, "mes" | "nos" | "ses" | "leurs"),
            "avis" | "sens" => matches!(whose, "mon" | "notre" | "son" | "leur"),
            _ => false,
        },
        _ => false,
    };
    sees.then_some((at + 1..at + 2, at + 3))
}

/// "In | the mayor's | view": the owner, and one past the noun.
fn owned_view(frame: &Frame, at: usize) -> Option<(Phrase, usize)> {
    let owner = (at + 2..frame.len().min(at + 8)).find(|&at| frame.word(at) == "'s")?;
    let names = (at + 1..owner).all(|at| frame.is_word(at));
    (frame.word(at) == "in" && names && is_view(frame.word(owner + 1)))
        .then_some((at + 1..owner + 1, owner + 2))
}

fn is_view(noun: &str) -> bool {
    matches!(noun, "view" | "opinion" | "telling" | "judgment" | "judgement")
}

/// The words of a preposition of attribution, and whom it names.
struct Cue {
    items: std::ops::Range<usize>,
    speaker: Phrase,
    head: &'static str,
}

fn preposition(frame: &Frame, at: usize) -> Option<Cue> {
    let (length, head) = match frame.tongue? {
        Tongue::English => english(frame, at)?,
        Tongue::French => french(frame, at)?,
    };
    let items = at..at + length;
    let from = if head == "de source" { at + 1 } else { items.end };
    let speaker = cited_after(frame, from).filter(|phrase| phrase.start == from)?;
    let speaker = before_verb_of_relative(frame, &items, speaker);
    let speaker = published_by(frame, speaker);
    let speaker = by_whom(frame, up_to_clause(frame, &items, speaker));
    let speaker = with_apposition(frame, &items, speaker);
    let speaker = with_more_asides(frame, &items, speaker);
    is_someone(frame, &speaker, head).then_some(Cue { items, speaker, head })
}

/// « Selon des analyses ayant été faites en Suisse, il … »: at the head of a sentence all up to its
/// comma weighs what is cited, when a clause follows (golden `fr-selon-tete-longue`).
fn up_to_clause(frame: &Frame, items: &std::ops::Range<usize>, speaker: Phrase) -> Phrase {
    let comma = (speaker.end..frame.len().min(speaker.end + 12)).find(|&at| frame.is_comma(at));
    match comma.filter(|&comma| items.start == 0 && comma > speaker.end) {
        Some(comma)
            if (!has_finite_verb(frame, speaker.end..comma)
                // « D'après les notes que le Phare a pu lire, … » (goldens `fr-notes-que`,
                // `en-letter-the-anvil-has`)
                || matches!(frame.small(speaker.end), Some(Small::That | Small::Relative)))
                && (speaker.end..comma).all(|at| frame.is_word(at))
                && has_finite_verb(frame, comma + 1..frame.len()) =>
        {
            speaker.start..comma
        }
        _ => speaker,
    }
}

/// "a report published on Thursday | by Harbour Watch": whoever published the paper, behind the day
/// (golden `en-published-on-by`).
fn published_by(frame: &Frame, speaker: Phrase) -> Phrase {
    let made = |at: usize| {
        frame.is_time(at)
            || frame.is_number(at)
            || matches!(frame.word(at), "on" | "in" | "le" | "en" | "ce" | "cette")
            || frame.upos(at) == Some(Upos::Verb)
    };
    let by = speaker.end
        + (speaker.end..frame.len().min(speaker.end + 6)).take_while(|&at| made(at)).count();
    let is_paper = frame.noun(speaker.end - 1) == Some(Noun::Document);
    let is_published = (speaker.end..by).any(|at| {
        matches!(
            frame.word(at),
            "published" | "released" | "issued" | "publié" | "publiée" | "publiés" | "publiées"
        )
    });
    match cited_after(frame, by + 1) {
        Some(author)
            if is_paper
                && is_published
                && matches!(frame.word(by), "by" | "par")
                && author.start == by + 1 =>
        {
            author
        }
        _ => speaker,
    }
}

/// « selon des propos rapportés par la Balise », "according to a report by the agency": whoever
/// stands behind a paper wins over it (golden `fr-propos-rapportes`).
fn by_whom(frame: &Frame, speaker: Phrase) -> Phrase {
    // "a memo seen by the Anvil" is not the Anvil's (golden `en-memo-seen-by`).
    let is_read = |at: usize| {
        matches!(
            frame.word(at),
            "seen"
                | "obtained"
                | "reviewed"
                | "vu"
                | "vue"
                | "obtenu"
                | "obtenue"
                | "consulté"
                | "consultée"
                | "cited"
                | "quoted"
                | "cité"
                | "citée"
        )
    };
    let by = (speaker.start + 1..speaker.end)
        .find(|&at| matches!(frame.word(at), "par" | "by") && !is_read(at - 1));
    let Some(by) = by else { return speaker };
    let is_paper = (speaker.start..by).any(|at| {
        matches!(frame.noun(at), Some(Noun::Document | Noun::Post | Noun::Source))
            || frame.word(at) == "propos"
    });
    match cited_after(frame, by + 1) {
        Some(author) if is_paper && author.start == by + 1 => author,
        _ => speaker,
    }
}

fn english(frame: &Frame, at: usize) -> Option<(usize, &'static str)> {
    if opens_according(frame, at) {
        return Some((2, "according to"));
    }
    // "in the words of", "in the view of" (golden `en-in-the-view-of`)
    let head = match frame.word(at + 2) {
        "words" => "in the words of",
        "view" => "in the view of",
        "eyes" => "in the eyes of",
        "opinion" => "in the opinion of",
        _ => return None,
    };
    let leads = frame.word(at) == "in" && frame.word(at + 1) == "the" && frame.word(at + 3) == "of";
    leads.then_some((4, head))
}

fn french(frame: &Frame, at: usize) -> Option<(usize, &'static str)> {
    let opens = at == 0 || frame.is_mark(at - 1) || frame.quote(at - 1).is_some();
    match (frame.word(at), frame.word(at + 1)) {
        ("selon", next) => {
            let compares = matches!(
                next,
                "que" | "qu'" | "lesquels" | "lesquelles" | "lequel" | "laquelle" | "toute"
            );
            (!compares).then_some((1, "selon"))
        }
        ("d'", "après") => Some((2, "d'après")),
        ("aux", "dires" | "yeux") if frame.word(at + 2).starts_with('d') => {
            Some((3, "aux dires de"))
        }
        ("à", "en") if frame.word(at + 2) == "croire" => Some((3, "à en croire")),
        // « De l'avis de plusieurs pilotes », « de l'aveu du maire » (golden `fr-de-lavis-de`)
        ("de", "l'") if matches!(frame.word(at + 2), "avis" | "aveu") => {
            let of = at + 3 + usize::from(frame.word(at + 3) == "même");
            matches!(frame.word(of), "de" | "du" | "des" | "d'")
                .then_some((of + 1 - at, "de l'avis de"))
        }
        ("de", "source" | "sources" | "même") => {
            let same = frame.word(at + 1) == "même" && frame.word(at + 2) != "source";
            // « vérifier ces chiffres de source indépendante »: nobody said them (golden
            // `fr-de-source-independante`).
            let same = same || frame.word(at + 2).starts_with("indépendante");
            (!same && frame.small(at + 2) != Some(Small::Preposition)).then_some((1, "de source"))
        }
        // "Pour Jean Morel, le port est sûr": at the head of a sentence, and before a name.
        ("pour", _) if opens => {
            let named = matches!(frame.word(at + 1), "lui" | "elle" | "eux")
                || frame.is_capital(at + 1)
                || frame.small(at + 1) == Some(Small::Determiner)
                    && (at + 2..frame.len().min(at + 5)).any(|i| frame.noun(i).is_some());
            let opens_clause =
                cited_after(frame, at + 1).is_some_and(|phrase| frame.is_comma(phrase.end));
            (at == 0 && named && opens_clause).then_some((1, "pour"))
        }
        _ => None,
    }
}

/// Someone or something that can say so: not a law of nature, a plan or a taste.
fn is_someone(frame: &Frame, speaker: &Phrase, head: &str) -> bool {
    let first = frame.word(speaker.start);
    if matches!(first, "plan" | "schedule" | "law" | "how" | "whether" | "what") {
        return false;
    }
    // « Selon nos informations »: the outlet's own word (golden `fr-selon-nos-informations`).
    let is_own = matches!(first, "nos" | "our")
        && matches!(frame.word(speaker.start + 1), "informations" | "information" | "sources");
    if is_own {
        return false;
    }
    if head == "pour" {
        let capital = speaker.clone().any(|at| frame.is_capital(at));
        let someone = speaker.clone().any(|at| {
            frame.word(at) != "premier"
                && matches!(
                    frame.noun(at),
                    Some(Noun::Role | Noun::State | Noun::Group | Noun::Outlet)
                )
        });
        let pronoun = matches!(first, "lui" | "elle" | "eux");
        return pronoun || capital && frame.small(speaker.start).is_none() || someone;
    }
    let named = speaker.clone().any(|at| frame.is_capital(at) || frame.noun(at).is_some());
    let pronoun = matches!(frame.small(speaker.start), Some(Small::Object | Small::Subject));
    // "selon les régions", "selon la météo": with no name and no one who speaks, it compares.
    // « Selon plusieurs banquiers », « Selon l'accusation » (golden `fr-selon-plusieurs`)
    let many = matches!(first, "plusieurs" | "certains" | "certaines")
        && frame.word(speaker.end - 1).ends_with('s')
        && !is_measure(frame.word(speaker.end - 1));
    let side = speaker.clone().any(|at| matches!(frame.word(at), "accusation" | "défense"));
    named || pronoun || many || side || frame.tongue == Some(Tongue::English)
}

/// « selon plusieurs critères »: what one goes by, and nobody.
fn is_measure(noun: &str) -> bool {
    matches!(
        noun,
        "critères"
            | "facteurs"
            | "modalités"
            | "scénarios"
            | "méthodes"
            | "axes"
            | "formules"
            | "paramètres"
            | "cas"
            | "régions"
            | "endroits"
            | "jours"
    )
}

/// "according to Lena Orr, a spokeswoman for the port, …"
fn with_apposition(frame: &Frame, items: &std::ops::Range<usize>, speaker: Phrase) -> Phrase {
    if !frame.is_comma(speaker.end) {
        return speaker;
    }
    let from = speaker.end + 1;
    if items.start == 0 && speaker.clone().any(|at| is_media_word(frame.word(at))) {
        // « Selon l'AFP, le Conseil, principale coalition, … »: an agency needs no apposition.
        return speaker;
    }
    let ties =
        says_whose(frame, from) && (from..frame.len().min(from + 4)).any(|at| frame.is_capital(at));
    if ties && !is_rest_of_clause(frame, from) {
        let end = (from..frame.len()).find(|&at| frame.is_comma(at) || frame.is_end(at));
        return speaker.start..end.unwrap_or(frame.len());
    }
    let opens = frame.small(from) == Some(Small::Determiner)
        || frame.small(from) == Some(Small::Relative) && frame.word(from) != "where"
        || frame.noun(from) == Some(Noun::Role)
        || frame.is_capital(from);
    if !opens {
        return speaker;
    }
    let end = (from..frame.len())
        .find(|&at| frame.is_comma(at) || frame.is_end(at) || frame.quote(at).is_some());
    let end = end.unwrap_or(frame.len());
    let at_head = items.start == 0;
    let closes = if at_head {
        // At the head of a sentence the claim must still follow the second comma.
        frame.is_comma(end)
            && (has_finite_verb(frame, end..frame.len()) || frame.quote(end + 1).is_some())
    } else {
        true
    };
    // "According to The Beacon, the two groups, …": a name is not told by another thing with "the"
    // unless it is an office (goldens `en-according-outlet-subject`, `en-according-then-name`).
    let is_named = frame.is_capital(speaker.end - 1);
    let office = (from..end).any(|at| frame.noun(at) == Some(Noun::Role));
    let indefinite = matches!(frame.word(from), "a" | "an" | "un" | "une");
    let is_other = is_named && at_head && !office && !indefinite;
    if is_other && frame.small(from) == Some(Small::Determiner) {
        return speaker;
    }
    let is_clause = has_finite_verb(frame, from..end) && frame.small(from) != Some(Small::Relative);
    // "the governor of the province, Ilyas Berk": a role, then its name.
    let describes = frame.small(speaker.start) == Some(Small::Determiner) && !is_named;
    // "According to his aunt, Jana Orr, …" (goldens `en-according-his-aunt`, `fr-selon-sa-tante`)
    let is_own = matches!(
        frame.word(speaker.start),
        "his"
            | "her"
            | "their"
            | "my"
            | "our"
            | "its"
            | "son"
            | "sa"
            | "ses"
            | "leur"
            | "mon"
            | "ma"
    ) && !is_named;
    let can_have_name = is_own
        || speaker.clone().any(|at| match frame.noun(at) {
            Some(Noun::Role) => true,
            Some(Noun::Group) => describes && frame.word(end - 1) != frame.word(from),
            _ => false,
        });
    let is_name = (from..end).all(|at| {
        frame.is_capital(at)
            || frame.small(at).is_none() && frame.is_word(at)
            || frame.word(at) == "&"
    }) && (from..end).any(|at| frame.is_capital(at))
        && can_have_name
        && (at_head || speaker.clone().any(|at| frame.noun(at) == Some(Noun::Role)));
    let names = is_name || (from..end).any(|at| frame.noun(at).is_some());
    if closes && names && !is_clause { speaker.start..end } else { speaker }
}

/// "of the port", « du port ».
fn says_whose(frame: &Frame, at: usize) -> bool {
    matches!(frame.word(at), "of" | "from" | "de" | "du" | "d'" | "des")
}

/// A clause goes on there.
fn is_rest_of_clause(frame: &Frame, from: usize) -> bool {
    let end = (from..frame.len()).find(|&at| frame.is_comma(at)).unwrap_or(frame.len());
    has_finite_verb(frame, from..end)
}

/// « Pour Lena Morel, chercheuse au port, qui dirige l'enquête, la digue … »: what else is told of
/// the one at the head, up to the clause (golden `fr-pour-deux-appositions`).
fn with_more_asides(frame: &Frame, items: &std::ops::Range<usize>, speaker: Phrase) -> Phrase {
    let mut end = speaker.end;
    while items.start == 0 && frame.is_comma(end) {
        let from = end + 1;
        let Some(comma) = (from..frame.len()).find(|&at| frame.is_comma(at)) else { break };
        let tells = frame.small(from) == Some(Small::Relative)
            || matches!(frame.word(from), "a" | "an" | "un" | "une")
                && !has_finite_verb(frame, from..comma);
        if !tells || !has_finite_verb(frame, comma + 1..frame.len()) {
            break;
        }
        end = comma;
    }
    speaker.start..end
}

fn draft(frame: &Frame, number: usize, cue: &Cue, following: Option<CleanSpan>) -> Option<Draft> {
    // "According to a copy of the letter: “…”" (goldens `en-according-colon`,
    // `fr-selon-deux-points`).
    let behind = cue.speaker.end;
    let introduced = following.filter(|_| frame.word(behind) == ":" && frame.is_end(behind));
    let content = introduced.map_or_else(|| content(frame, cue), |quote| Some(vec![quote]))?;
    let quoted = introduced.is_some()
        || content.len() == 1
            && frame.items.iter().any(|item| item.span == content[0] && item.lower.is_empty());
    let family = if quoted { Family::Quotation } else { Family::AccordingTo };
    Some(Draft {
        speaker: Some(frame.span(cue.speaker.clone())),
        cue: vec![frame.span(cue.items.clone())],
        head: cue.head.to_owned(),
        ..Draft::of(family, number, content)
    })
}

/// What stands before and after the cue: all of the sentence, or the clause around it.
fn content(frame: &Frame, cue: &Cue) -> Option<Vec<CleanSpan>> {
    let mut pieces = Vec::new();
    let mut start = (0..cue.items.start)
        .rev()
        .find(|&at| frame.is_mark(at) && frame.word(at) == ";")
        .map_or(0, |at| at + 1)
        .max(frame.story_start());
    while start < cue.items.start
        && (frame.small(start) == Some(Small::Conjunction) || frame.is_comma(start))
    {
        start += 1;
    }
    // « La grève, qui selon le syndicat durera une semaine, a fermé … » (golden
    // `fr-selon-dans-relative`)
    if let Some(relative) = relative_before(frame, &cue.items, &cue.speaker) {
        return Some(relative);
    }
    let end = without_stop(frame, start, cue.items.start);
    // « car, selon eux, il … », "that according to a post, the site …": it opens its own clause
    // (golden `fr-car-selon`).
    // "a band and, according to the log, eleven guests" (golden `en-and-according`)
    let comma = usize::from(cue.items.start > 1 && frame.is_comma(cue.items.start - 1));
    let opens_clause = cue.items.start > 0
        && matches!(
            frame.word(cue.items.start - 1 - comma),
            "car" | "que" | "mais" | "et" | "that" | "but" | "and" | "because"
        )
        && frame.is_comma(cue.speaker.end);
    let before = start < end
        && !opens_clause
        && (has_finite_verb(frame, start..end)
            || end - start > 3 && !has_finite_verb(frame, cue.speaker.end..frame.len())
            || frame.quote(end - 1).is_some());
    if start < end && !opens_clause && (before || has_rest(frame, cue)) {
        pieces.push(frame.span(start..end));
    }
    if (!before || carries_on(frame, cue)) && has_rest(frame, cue) {
        let mut from = cue.speaker.end;
        while from < frame.len() && (frame.is_mark(from)) && frame.word(from) != "(" {
            from += 1;
        }
        let end = clause_end(frame, from);
        if from < end {
            pieces.push(frame.span(from..end));
        }
    }
    (!pieces.is_empty()).then_some(pieces)
}

/// "They fired, according to the navy, at two boats": set in between commas, and the clause goes on
/// (goldens `en-according-between`, `fr-selon-entre-virgules`).
fn carries_on(frame: &Frame, cue: &Cue) -> bool {
    let between = cue.items.start > 0
        && frame.is_comma(cue.items.start - 1)
        && frame.is_comma(cue.speaker.end);
    let next = cue.speaker.end + 1;
    let opens = matches!(
        frame.small(next),
        Some(Small::That | Small::Preposition | Small::To | Small::Subordinator)
    );
    // ", of the port": who it is (golden `fr-selon-de-lonu`).
    between
        && !says_whose(frame, next)
        && !is_citing(frame, next)
        && (opens || waits(frame, cue.items.start - 1))
}

/// "The dam had, according to the navy, failed", « le polonium est, selon lui, un poison »: what stands
/// before is half a verb, or only opens a clause (goldens `en-according-in-verb`,
/// `fr-selon-dans-verbe`).
fn waits(frame: &Frame, comma: usize) -> bool {
    let last = (0..comma)
        .rev()
        .find(|&at| !matches!(frame.small(at), Some(Small::Adverb | Small::Negation)));
    last.is_some_and(|at| {
        let opens = matches!(
            frame.small(at),
            Some(Small::Auxiliary | Small::Modal | Small::That | Small::Relative)
        );
        opens || is_verb_here(frame, at) || frame.upos(at) == Some(Upos::Auxiliary)
    })
}

fn has_rest(frame: &Frame, cue: &Cue) -> bool {
    let mut from = cue.speaker.end;
    while frame.is_mark(from) {
        from += 1;
    }
    from < frame.len()
}
