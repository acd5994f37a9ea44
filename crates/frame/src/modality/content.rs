//! What the one who says something makes of it: a denial, a wish, hearsay.

use crate::beside;
use crate::tree::Trees;
use record::{CleanSpan, Form, Modality, Polarity, PronounType, Relation, Stance, Statement, Upos};

/// Clauses above one another that are looked at.
const FAR: usize = 6;

/// The reality of a frame in the content of a statement, where `head` is what its clause hangs
/// under. Only what the content says outright takes it over: of "denied that the men who entered
/// Tarsk fired" only the firing is denied.
pub(crate) fn of_content(
    trees: &Trees<'_>,
    head: usize,
    statement: &Statement,
    own: (Polarity, Modality),
) -> (Polarity, Modality) {
    let (polarity, modality) = own;
    if statement.form == Form::OwnVoice || !is_said_outright(trees, head, &statement.content) {
        return own;
    }
    let indirect = is_indirect(statement);
    let polarity = match statement.stance {
        Stance::Denies if indirect && !is_taken_as_given(trees, head, &statement.content) => {
            Polarity::Negative
        }
        _ => polarity,
    };
    let modality = match (modality, statement.stance) {
        (Modality::Actual, Stance::Doubts) if indirect => Modality::Possible,
        (Modality::Actual, Stance::Asks | Stance::Promises | Stance::Threatens)
            if indirect && statement.modality == Modality::Planned =>
        {
            Modality::Planned
        }
        (Modality::Actual, _) if statement.modality == Modality::Reported => Modality::Reported,
        _ => modality,
    };
    (polarity, modality)
}

/// Whether who denies something leaves this clause standing: of "denied that its repairs had
/// caused the collapse, which killed nine" neither the repairs, nor the collapse, nor the dead are
/// denied, and none of them is the denier's to tell (golden `en-denied`, `fr-dementi`).
pub(crate) fn is_presupposed(trees: &Trees<'_>, head: usize, statement: &Statement) -> bool {
    let content = &statement.content;
    statement.stance == Stance::Denies
        && is_indirect(statement)
        && (!is_said_outright(trees, head, content) || is_taken_as_given(trees, head, content))
        && super::of(trees, head).0 == Polarity::Positive
}

fn is_indirect(statement: &Statement) -> bool {
    matches!(statement.form, Form::Indirect | Form::ReportedAct)
}

/// The event is a noun that a verb of the content is said of: "the inspection" of "the inspection
/// had been cancelled". What is said to happen or to be there is told by its noun alone.
fn is_taken_as_given(trees: &Trees<'_>, head: usize, content: &[CleanSpan]) -> bool {
    const HAPPENING: &[&str] =
        &["happen", "occur", "take", "exist", "produire", "survenir", "exister", "avoir"];
    let inside = |at: usize| content.iter().any(|piece| piece.covers(trees.span(at)));
    let mut at = head;
    for _ in 0..FAR {
        let Some(above) = trees.head(at).filter(|above| inside(*above)) else {
            // "denied any role in the killing" may hang by the verb of the denial.
            let is_oblique = matches!(trees.relation(at), Relation::Obl | Relation::OblMod);
            return is_oblique && trees.by(at, &[Relation::Case]).next().is_some();
        };
        let is_noun = trees.upos(at) == Upos::Noun && !trees.has_copula(at);
        let is_told = trees.relation(at) == Relation::Conj
            || beside::existing(trees, above) == Some(at)
            || HAPPENING.contains(&trees.lemma(above));
        if is_noun && !is_told {
            return true;
        }
        at = above;
    }
    false
}

/// The clause is no clause about someone or beside another in the content.
fn is_said_outright(trees: &Trees<'_>, head: usize, content: &[CleanSpan]) -> bool {
    let inside = |at: usize| content.iter().any(|piece| piece.covers(trees.span(at)));
    let mut at = head;
    for _ in 0..FAR {
        let is_beside = matches!(
            trees.relation(at),
            Relation::Acl | Relation::AclRelcl | Relation::Advcl | Relation::AdvclRelcl
        );
        if (is_beside || has_relative(trees, at)) && trees.head(at).is_some_and(inside) {
            return false;
        }
        match trees.head(at).filter(|above| inside(*above)) {
            Some(above) => at = above,
            None => return true,
        }
    }
    false
}

/// « l'explosion, dans laquelle neuf personnes sont mortes » : a clause about someone, however it
/// hangs.
fn has_relative(trees: &Trees<'_>, verb: usize) -> bool {
    let is_relative = |&at: &usize| trees.morphology(at).pronoun == Some(PronounType::Relative);
    trees.upos(verb) == Upos::Verb && trees.dependents(verb).iter().any(is_relative)
}
