//! Where and when a clause plays.

use crate::lexicon::Lexicon;
use crate::tree::Trees;
use record::{CleanSpan, MentionKind, Mentions, NameKind, Participant, Relation, TimeKind, Upos};

/// Small words before a place in which something happens.
const IN: &[&str] = &[
    "in",
    "at",
    "near",
    "inside",
    "outside",
    "around",
    "across",
    "throughout",
    "within",
    "à",
    "en",
    "dans",
    "près",
    "autour",
    "sur",
];

/// The place among the tokens of a clause, which are in order.
pub(crate) fn place(
    trees: &Trees<'_>,
    mentions: &Mentions,
    tokens: &[usize],
) -> Option<Participant> {
    let places = tokens.iter().filter_map(|&token| {
        let preposition = trees.by(token, &[Relation::Case]).next()?;
        // « près de Tarsk » : the adverb may hang elsewhere (golden `fr-le-groupe`).
        let is_near = || preposition.checked_sub(1).is_some_and(|at| trees.lemma(at) == "près");
        let is_in = IN.contains(&trees.lemma(preposition)) || is_near();
        let is_oblique = matches!(
            trees.relation(token),
            Relation::Obl | Relation::OblArg | Relation::OblMod | Relation::Nmod
        );
        let place = (is_in && is_oblique && is_named_place(trees, mentions, token))
            .then(|| named_place(trees, mentions, token))??;
        Some((trees.depth(tokens, token)?, place))
    });
    places.min_by_key(|(depth, _)| *depth).map(|(_, place)| place)
}

/// Where people are killed or hurt, by a name that was taken for somebody's: « tué cinq soldats à
/// Aïn Marjane » (golden `fr-sur-les-lieux`). One gives to a person, and kills at a place.
pub(crate) fn scene(
    trees: &Trees<'_>,
    mentions: &Mentions,
    tokens: &[usize],
) -> Option<Participant> {
    let scene = tokens.iter().copied().find(|&token| {
        let is_at = |case: usize| matches!(trees.lemma(case), "in" | "at" | "near" | "à");
        matches!(trees.relation(token), Relation::Obl | Relation::OblArg | Relation::OblMod)
            && trees.upos(token) == Upos::ProperNoun
            && !trees.is_time(token)
            && trees.by(token, &[Relation::Case]).any(is_at)
    });
    let name = trees.span(scene?);
    let after = mentions.all.partition_point(|mention| mention.span.start <= name.start);
    let at = after.checked_sub(1).filter(|at| mentions.all[*at].span.covers(name))?;
    Some(Participant { span: mentions.all[at].span, mention: Some(at) })
}

/// The phrase of a place with its name; the name alone of "clashes in Tarsk", "a Tarsk factory
/// blast", which are no places.
fn named_place(trees: &Trees<'_>, mentions: &Mentions, head: usize) -> Option<Participant> {
    let named = |token: &usize| is_place(trees, mentions, trees.span(*token));
    let is_event = !named(&head) && Lexicon::any_has_noun(trees.lemma(head));
    let below = trees.below(head, |token| trees.is_clause(token));
    let name = below.into_iter().find(named).filter(|_| is_event);
    crate::participants::participant(trees, mentions, name.unwrap_or(head))
}

/// Whether a token stands in the name of a place, or right above one: "the countryside of Orsk".
fn is_named_place(trees: &Trees<'_>, mentions: &Mentions, head: usize) -> bool {
    const NAMES: &[Relation] =
        &[Relation::Nmod, Relation::Compound, Relation::Appos, Relation::NmodAppos, Relation::Flat];
    let is_named = |token: usize| is_place(trees, mentions, trees.span(token));
    // "in Tarsk factory blast": the name hangs by the factory (golden `frame/en-headlines`).
    let compounds = |token| trees.by(token, &[Relation::Compound]);
    // "In the village of Sull": the noun says that the name is a place's, known or not.
    let is_settlement = SETTLEMENTS.contains(&trees.lemma(head))
        && trees.by(head, NAMES).any(|at| trees.upos(at) == Upos::ProperNoun);
    is_settlement
        || is_named(head)
        || trees.by(head, NAMES).any(|at| is_named(at) || compounds(at).any(is_named))
}

/// Nouns of places that bear a name (golden `frame/en-settlements`, `frame/fr-lieux-dits`).
const SETTLEMENTS: &[&str] = &[
    "town",
    "city",
    "village",
    "hamlet",
    "district",
    "province",
    "region",
    "county",
    "valley",
    "island",
    "suburb",
    "ville",
    "hameau",
    "quartier",
    "région",
    "vallée",
    "île",
    "commune",
    "localité",
    "bourg",
    "bourgade",
    "département",
];

fn is_place(trees: &Trees<'_>, mentions: &Mentions, span: CleanSpan) -> bool {
    let names = &trees.annotated.names;
    let at = names.partition_point(|name| name.span.end <= span.start);
    let by_name =
        names.get(at).is_some_and(|name| name.kind == NameKind::Place && name.span.covers(span));
    let at = mentions.all.partition_point(|mention| mention.span.end <= span.start);
    by_name
        || mentions
            .all
            .get(at)
            .is_some_and(|mention| mention.kind == MentionKind::Place && mention.span.covers(span))
}

/// The date among the tokens of a clause, as an index into the times of the report: of several
/// the one that hangs nearest to its head, and none of an apposition ("Orr, a star of the 1940s,
/// died", golden `frame/en-own-setting`).
pub(crate) fn time(trees: &Trees<'_>, tokens: &[usize]) -> Option<usize> {
    let times = &trees.annotated.times;
    let dates = tokens.iter().filter_map(|&token| {
        let span = trees.span(token);
        let at = times.partition_point(|time| time.span.end <= span.start);
        let time = times.get(at)?;
        let is_date = matches!(time.kind, TimeKind::Date | TimeKind::Range);
        let is_here = time.span.covers(span) && is_date;
        Some((trees.depth(tokens, token).filter(|_| is_here)?, at))
    });
    dates.min_by_key(|(depth, _)| *depth).map(|(_, at)| at)
}
