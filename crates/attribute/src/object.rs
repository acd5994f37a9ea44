//! Objects of verbs of saying: what is named and not told, "denied the charge"; and what is done,
//! not said, "declared war", "denied them access".

use crate::frame::Frame;
use crate::group::Group;
use crate::lexicon::{Noun, Small, Tongue};
use crate::opening::ends_clause;
use record::{Stance, Upos};

/// Whether an object that tells what is said stands at an item: "denied the charge".
pub(crate) fn opens_object(frame: &Frame, group: &Group, at: usize) -> bool {
    let claims = group.verb.lemma == "claim" && opens_claim(frame, at);
    let any = group.verb.takes('x') && frame.is_word(at) && frame.small(at).is_none();
    // « accuse une baisse »: what shows, not what is said.
    let shows = group.verb.lemma == "accuser"
        && matches!(
            frame.word(at + 1),
            "baisse" | "hausse" | "chute" | "recul" | "retard" | "perte" | "coup"
        );
    // "which Orr announced this year"
    let is_when = frame.small(at) == Some(Small::Determiner) && frame.is_time(at + 1);
    if shows || is_when || is_deed(frame, group, at) {
        return false;
    }
    // "denies wrongdoing", "criticised him", "declared 18,000 tonnes" (golden `en-bare-object`).
    let thing = match frame.small(at) {
        Some(Small::Determiner) => true,
        // « décrivent des scènes », « dénonce des aveux « arrachés » » (golden `fr-objet-partitif`)
        Some(Small::Preposition) => {
            // « promet d'autres révélations » (golden `fr-promet-dautres`)
            frame.word(at) == "d'" && frame.word(at + 1) == "autres"
                || frame.word(at) == "des" && !group.verb.prepositions.contains(&"des")
        }
        Some(Small::Object) => frame.tongue == Some(Tongue::English),
        Some(_) => false,
        None => {
            let english = frame.tongue == Some(Tongue::English);
            let counted = is_french_number(frame.word(at));
            counted || frame.is_number(at) || english && frame.is_word(at) && !frame.is_time(at)
        }
    };
    // "Photos of the place showed bodies" (goldens `en-photos-show`, `fr-images-montrent`)
    let pictures = || {
        let before = group.items.start.saturating_sub(12)..group.items.start;
        before.into_iter().any(|at| frame.noun(at) == Some(Noun::Post))
    };
    let is_shown = matches!(group.verb.lemma, "show" | "montrer") && pictures();
    claims
        || any
        || is_it_alone(frame, group, at)
        || opens_plea(frame, group, at)
        || opens_estimate(frame, group, at)
        || (group.verb.takes('o') || is_shown) && thing
}

/// "denied | it", "rejected | that": with nothing behind it, it is what someone said before (golden
/// `en-denied-it`).
fn is_it_alone(frame: &Frame, group: &Group, at: usize) -> bool {
    let judges = matches!(group.verb.stance, Stance::Denies | Stance::Confirms | Stance::Doubts)
        || group.verb.lemma == "believe";
    // "had not verified it" (golden `en-denied-it`)
    let judges = judges && !matches!(group.verb.lemma, "verify" | "authenticate");
    let closes = ends_clause(frame, at + 1)
        || frame.is_comma(at + 1)
        || frame.small(at + 1) == Some(Small::Conjunction);
    frame.tongue == Some(Tongue::English)
        && group.verb.takes('o')
        && judges
        && matches!(frame.word(at), "it" | "that" | "this")
        && closes
}

/// « estime à | deux millions les pertes », « y voient | le seul moyen » (goldens `fr-estime-a`, `fr-y-voient`).
pub(crate) fn opens_estimate(frame: &Frame, group: &Group, at: usize) -> bool {
    let counts = matches!(group.verb.lemma, "estimer" | "chiffrer" | "évaluer")
        && frame.word(at) == "à"
        && (frame.is_number(at + 1) || is_french_number(frame.word(at + 1)));
    let sees = group.verb.lemma == "voir"
        && group.items.clone().any(|at| frame.word(at) == "y")
        && frame.small(at) == Some(Small::Determiner)
        // « On y voit une colonne »: on a picture (golden `fr-on-y-voit`).
        && frame.word(group.items.start.saturating_sub(1)) != "on";
    counts || sees
}

/// "has pleaded | not guilty to six counts", « plaide | coupable », « plaidera | l'acquittement » (goldens
/// `en-pleaded-not-guilty`, `fr-plaide-coupable`).
pub(crate) fn opens_plea(frame: &Frame, group: &Group, at: usize) -> bool {
    let pleads = matches!(group.verb.lemma, "plead" | "plaider");
    let not = usize::from(matches!(frame.word(at), "not" | "non"));
    let asks = frame.small(at) == Some(Small::Determiner)
        && matches!(
            frame.word(at + 1),
            "acquittement" | "relaxe" | "clémence" | "innocence" | "non-lieu" | "irresponsabilité"
        );
    pleads && (asks || matches!(frame.word(at + not), "guilty" | "innocent" | "coupable"))
}

/// "claimed responsibility", "claims full control of Salis" (golden `en-claims-control`), but "claimed
/// the prize", "claimed four lives".
fn opens_claim(frame: &Frame, at: usize) -> bool {
    let is_claimed = |at: usize| {
        matches!(
            frame.word(at),
            "responsibility"
                | "control"
                | "victory"
                | "ownership"
                | "sovereignty"
                | "success"
                | "progress"
                | "innocence"
                | "immunity"
        )
    };
    let leads = |at: &usize| {
        frame.small(*at) == Some(Small::Determiner) || frame.upos(*at) == Some(Upos::Adjective)
    };
    let led = (at..frame.len().min(at + 3)).take_while(leads).count();
    is_claimed(at + led)
}

/// « s'en tient à | sept morts », "sticks to | its account": a figure or a telling that is kept to.
pub(crate) fn keeps_account(frame: &Frame, group: &Group, at: usize) -> bool {
    const ACCOUNTS: &str = "account version story claim figure toll count number statement \
         estimate version bilan chiffre récit total déclaration estimation thèse \
         dead death injured wounded mort blessé tué disparu";
    let french = frame.tongue == Some(Tongue::French);
    let is_account = |at: usize| {
        frame.is_number(at)
            || french && is_french_number(frame.word(at))
            || ACCOUNTS.split_whitespace().any(|noun| noun == frame.word(at).trim_end_matches('s'))
    };
    let keeps = !french || group.items.clone().any(|at| frame.word(at) == "en");
    keeps && (at + 1..frame.len().min(at + 5)).take_while(|&at| !frame.is_mark(at)).any(is_account)
}

/// "conceded a penalty", "declares war", « proclamait l'indépendance »: done, not said (golden
/// `en-declares-war`, `fr-proclame-independance`).
fn is_deed(frame: &Frame, group: &Group, at: usize) -> bool {
    let object = (at..at + 3).map(|at| frame.word(at));
    let mut object = object.filter(|word| !word.is_empty());
    match group.verb.lemma {
        "deny" => (at..frame.len().min(at + 8)).take_while(|&at| !frame.is_mark(at)).any(|at| {
            frame.small(at) == Some(Small::To) && !is_parsed_verb(frame, at + 1)
                || matches!(frame.word(at), "access" | "entry" | "bail" | "asylum" | "visas")
        }),
        "concede" | "concéder" => object.any(|word| {
            matches!(word, "penalty" | "penalties" | "goal" | "goals" | "corner" | "but" | "buts")
        }),
        // "dismissed the minister", "questioned two men" (golden `en-dismissed-a-minister`).
        "dismiss" | "question" | "welcome" | "defend" | "believe" | "interroger" | "accueillir" => {
            is_somebody(frame, at)
        }
        // « ont admis 480 blessés », "admitted 40 patients" (golden `fr-admis-des-blesses`)
        "admit" | "admettre" => object.any(|word| {
            matches!(
                word,
                "patients" | "patient" | "wounded" | "casualties" | "blessés" | "blessées"
            )
        }),
        // "reported the theft to the guard" (golden `en-reported-it-to`)
        "report" => object.skip(1).any(|word| word == "to"),
        // « requiert l'anonymat » (golden `fr-a-requis`)
        "requérir" => object.any(|word| word.ends_with("anonymat")),
        // "concluded their treaty", « conclu un accord » (golden `en-concluded-a-treaty`)
        "conclude" | "conclure" => object.any(|word| {
            matches!(
                word.trim_end_matches('s'),
                "treaty"
                    | "treatie"
                    | "deal"
                    | "agreement"
                    | "pact"
                    | "contract"
                    | "alliance"
                    | "visit"
                    | "tour"
                    | "talk"
                    | "accord"
                    | "traité"
                    | "contrat"
                    | "pacte"
                    | "marché"
                    | "visite"
            )
        }),
        // "withdrew its troops"
        "withdraw" => !object.any(|word| {
            matches!(
                word.trim_end_matches('s'),
                "claim"
                    | "statement"
                    | "remark"
                    | "accusation"
                    | "complaint"
                    | "comment"
                    | "offer"
                    | "allegation"
                    | "testimony"
            )
        }),
        // "groups that express a symmetry" (golden `en-express-a-symmetry`)
        "express" | "exprimer" => !(at..frame.len().min(at + 7)).any(|at| is_felt(frame.word(at))),
        // "supported the liberation of the town": by deeds (goldens `en-supported-by-deeds`,
        // `fr-soutenu-par-des-actes`)
        "support" | "soutenir" => {
            (at..frame.len().min(at + 4)).any(|at| is_operation(frame.word(at)))
        }
        // « L'ouragan a balayé la côte » (golden `fr-balaye-la-cote`)
        "balayer" => !object.any(is_objection),
        // « On a relevé des vents de 125 km/h »: measured, and told by nobody.
        "relever" | "constater" | "noter" | "observer" => {
            frame.word(group.items.start.saturating_sub(1)) == "on"
        }
        "declare" | "proclaim" | "déclarer" | "proclamer" => object.any(|word| {
            matches!(
                word,
                "war" | "independence" | "bankruptcy" | "guerre" | "indépendance" | "faillite"
            )
        }),
        _ => false,
    }
}

/// What one expresses: a feeling or a judgement, not a shape.
fn is_felt(word: &str) -> bool {
    const FELT: &str = "concern regret hope doubt support condolence sympathy solidarity confidence \
         anger outrage fear thank gratitude interest willingness view opinion satisfaction dismay \
         frustration sorrow shock surprise wish desire reservation opposition appreciation readiness \
         optimism alarm sadness belief displeasure disappointment commitment worry relief pride joy \
         horror disgust skepticism scepticism unease preference intention determination love remorse \
         inquiétude regret espoir doute soutien condoléance sympathie solidarité confiance colère \
         crainte gratitude intérêt volonté avis opinion satisfaction consternation frustration \
         tristesse surprise souhait désir réserve opposition reconnaissance optimisme conviction \
         mécontentement déception engagement préoccupation soulagement fierté joie horreur émotion \
         désaccord accord vœu besoin position";
    let stem = word.strip_suffix('s').unwrap_or(word);
    FELT.split_whitespace().any(|felt| felt == stem)
}

/// What is supported with men and money.
fn is_operation(word: &str) -> bool {
    matches!(
        word.trim_end_matches('s'),
        "liberation"
            | "retaking"
            | "re-taking"
            | "recapture"
            | "operation"
            | "troop"
            | "force"
            | "offensive"
            | "advance"
            | "evacuation"
            | "libération"
            | "reprise"
            | "opération"
            | "troupe"
            | "évacuation"
    )
}

/// What one brushes aside by words.
fn is_objection(word: &str) -> bool {
    const OBJECTIONS: &str = "critique accusation idée argument objection soupçon rumeur hypothèse \
         doute proposition inquiétude crainte question reproche allégation scénario piste";
    OBJECTIONS.split_whitespace().any(|noun| noun == word.trim_end_matches('s'))
}

/// The noun phrase at an item is someone: a pronoun, or a noun of people that ends its phrase.
fn is_somebody(frame: &Frame, at: usize) -> bool {
    if matches!(frame.word(at), "him" | "her" | "them" | "me" | "us") {
        return !frame.is_word(at + 1) || frame.small(at + 1).is_some();
    }
    let opener = usize::from(frame.small(at) == Some(Small::Determiner));
    let words = at + opener..frame.len().min(at + 6);
    let head = words
        .take_while(|&at| (frame.is_word(at) || frame.is_number(at)) && frame.small(at).is_none());
    head.last().is_some_and(|head| {
        let is_name = frame.is_capital(head) && frame.upos(head) == Some(Upos::ProperNoun);
        frame.noun(head) == Some(Noun::Role) || is_people(frame.word(head)) || is_name
    })
}

fn is_people(word: &str) -> bool {
    matches!(
        word,
        "man"
            | "men"
            | "woman"
            | "women"
            | "people"
            | "suspect"
            | "witness"
            | "witnesses"
            | "refugees"
            | "visitors"
            | "guests"
            | "hommes"
            | "femmes"
            | "suspects"
            | "témoins"
            | "réfugiés"
            | "visiteurs"
    )
}

/// « relevait onze accidents »: a number in letters that is no small word.
fn is_french_number(word: &str) -> bool {
    matches!(
        word.split('-').next().unwrap_or(word),
        "deux"
            | "trois"
            | "quatre"
            | "cinq"
            | "six"
            | "sept"
            | "huit"
            | "neuf"
            | "dix"
            | "onze"
            | "douze"
            | "quinze"
            | "vingt"
            | "trente"
            | "quarante"
            | "cinquante"
            | "soixante"
            | "cent"
    )
}

fn is_parsed_verb(frame: &Frame, at: usize) -> bool {
    frame.upos(at) == Some(Upos::Verb)
}
