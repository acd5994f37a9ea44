//! The words that stand for someone who takes part, and the name among them.

use crate::tree::Trees;
use record::{
    CleanSpan, MentionKind, Mentions, Participant, PronounType, Relation, TokenKind, Upos,
};

/// Everyone that the noun phrase of `noun` names: "Ankara and the two groups" are two. « Trois
/// blessés, selon la police » are one, whatever the tree says (golden `fr-selon`).
pub(crate) fn of(trees: &Trees<'_>, mentions: &Mentions, noun: usize) -> Vec<Participant> {
    let others = trees
        .by(noun, &[Relation::Conj, Relation::AclRelcl])
        .filter(|&other| is_nominal(trees, other) && is_one_more(trees, other))
        .filter(|&other| !is_on_whose_word(trees, other) && !is_ruled_out(trees, other));
    std::iter::once(noun)
        .chain(others)
        .filter_map(|head| participant(trees, mentions, head))
        .collect()
}

/// « selon la police », "according to the police".
pub(crate) fn is_on_whose_word(trees: &Trees<'_>, noun: usize) -> bool {
    let mut cases = trees.by(noun, &[Relation::Case]);
    cases.any(|case| matches!(trees.lemma(case), "selon" | "accord" | "according"))
}

/// « Des agents, et non la marine », "an angler, and not the plant" (golden `en-and-not-them`,
/// `fr-et-non-eux`).
fn is_ruled_out(trees: &Trees<'_>, noun: usize) -> bool {
    const BESIDE: &[Relation] = &[Relation::Cc, Relation::Advmod, Relation::Mark, Relation::Det];
    let mut beside = trees.by(noun, BESIDE).filter(|&at| at < noun);
    trees.relation(noun) == Relation::Conj
        && beside.any(|at| matches!(trees.lemma(at), "not" | "non" | "pas"))
}

/// A conjunct, or « dont trois enfants », which may hang like a clause (golden `fr-numbers`).
fn is_one_more(trees: &Trees<'_>, noun: usize) -> bool {
    let is_among = |at: &usize| trees.lemma(*at) == "dont";
    let is_other = trees.relation(noun) == Relation::Conj;
    !trees.has_copula(noun) && (is_other || trees.dependents(noun).iter().any(is_among))
}

/// The one that `head` names alone.
pub(crate) fn participant(
    trees: &Trees<'_>,
    mentions: &Mentions,
    head: usize,
) -> Option<Participant> {
    if !is_nominal(trees, head) {
        return None;
    }
    let span = with_number(trees, trees.cover(&phrase(trees, head))?);
    Some(Participant { span, mention: name(trees, mentions, head) })
}

/// « trente et un morts », of which a tree may hold « un morts » alone (golden `fr-a-qui-le-nombre`).
fn with_number(trees: &Trees<'_>, phrase: CleanSpan) -> CleanSpan {
    let all = &trees.annotated.quantities;
    let at = all.partition_point(|quantity| quantity.number.end <= phrase.start);
    let number = all.get(at).map(|quantity| quantity.number);
    number.filter(|number| number.overlaps(phrase)).map_or(phrase, |number| number.join(phrase))
}

/// Whether a token can name someone or something.
pub(crate) fn is_nominal(trees: &Trees<'_>, token: usize) -> bool {
    matches!(
        trees.upos(token),
        Upos::Noun
            | Upos::ProperNoun
            | Upos::Pronoun
            | Upos::Numeral
            | Upos::Adjective
            | Upos::Other
    ) || trees.is_name(token)
}

/// The tokens of the phrase, without what is said of it in clauses of their own, from the
/// first to the last of those that stand together around its head.
fn phrase(trees: &Trees<'_>, head: usize) -> Vec<usize> {
    let tokens = trees.below(head, |token| {
        let under_head = trees.head(token) == Some(head);
        trees.is_clause(token)
            || trees.is_time(token) && !trees.is_time(head)
            || trees.morphology(token).pronoun == Some(PronounType::Relative)
            || trees.relation(token) == Relation::Appos && !follows(trees, token)
            || trees.relation(token) == Relation::Nmod && is_against(trees, token)
            || under_head
                && matches!(
                    trees.relation(token),
                    Relation::Conj
                        | Relation::Cc
                        | Relation::CcPreconj
                        | Relation::Case
                        | Relation::Mark
                        | Relation::Cop
                        | Relation::Nsubj
                        | Relation::Advmod
                        | Relation::Punct
                        | Relation::Parataxis
                )
    });
    let middle = tokens.iter().position(|&token| token == head).unwrap_or(0);
    let joined = |pair: &[usize]| pair[1] == pair[0] + 1;
    let first = tokens[..=middle].windows(2).rposition(|pair| !joined(pair)).map_or(0, |at| at + 1);
    let last = tokens[middle..].windows(2).position(|pair| !joined(pair));
    let last = last.map_or(tokens.len(), |at| middle + at + 1);
    tokens[first..last].to_vec()
}

/// Whether a phrase tells against whom something is done, which is no part of a name.
fn is_against(trees: &Trees<'_>, token: usize) -> bool {
    let mut cases = trees.by(token, &[Relation::Case]);
    cases.any(|case| matches!(trees.lemma(case), "against" | "contre"))
}

/// Whether a name stands right behind what it is the name of, with no mark between: "the
/// newspaper La Prensa".
fn follows(trees: &Trees<'_>, name: usize) -> bool {
    let own = trees.dependents(name).iter().copied().take_while(|&at| at < name);
    let first = own.chain([name]).next().unwrap_or(name);
    let is_word = |at: usize| trees.annotated.tokens[at].kind == TokenKind::Word;
    trees.is_name(name) && is_word(first) && first.checked_sub(1).is_some_and(is_word)
}

fn is_definite(trees: &Trees<'_>, noun: usize) -> bool {
    let mut articles = trees.by(noun, &[Relation::Det, Relation::NmodPoss]);
    articles.any(|at| matches!(trees.lemma(at), "the" | "le" | "la" | "its" | "their" | "son"))
}

/// The head's own name, or the name of whom its title or office stands before: of "Umdaran
/// President Lena Orr" the person.
fn name(trees: &Trees<'_>, mentions: &Mentions, head: usize) -> Option<usize> {
    const BESIDE: &[Relation] = &[
        Relation::Flat,
        Relation::FlatName,
        Relation::Appos,
        Relation::NmodAppos,
        Relation::NmodDesc,
    ];
    let covering = |token: usize| {
        let span = trees.span(token);
        let after = mentions.all.partition_point(|mention| mention.span.start <= span.start);
        let at = after.checked_sub(1)?;
        mentions.all[at].span.covers(span).then_some(at)
    };
    let mut names = std::iter::once(head).chain(trees.by(head, BESIDE)).filter_map(covering);
    // "Orsk, the last town": what it says of the name before it.
    let said_of = || {
        let is_beside = matches!(trees.relation(head), Relation::Appos | Relation::NmodAppos);
        trees.head(head).filter(|_| is_beside && is_definite(trees, head)).and_then(covering)
    };
    let Some(first) = names.next() else { return said_of() };
    let person = |at: &usize| mentions.all[*at].kind == MentionKind::Person;
    Some(if person(&first) { first } else { names.find(person).unwrap_or(first) })
}
