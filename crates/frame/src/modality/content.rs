//! What the one who says something makes of it: a denial, a wish, hearsay.

use crate::tree::Trees;
use record::{CleanSpan, Form, Modality, Polarity, Relation, Stance, Statement};

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
    let indirect = matches!(statement.form, Form::Indirect | Form::ReportedAct);
    let polarity = match statement.stance {
        Stance::Denies if indirect => Polarity::Negative,
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

/// The clause is no clause about someone or beside another in the content.
fn is_said_outright(trees: &Trees<'_>, head: usize, content: &[CleanSpan]) -> bool {
    let inside = |at: usize| content.iter().any(|piece| piece.covers(trees.span(at)));
    let mut at = head;
    for _ in 0..FAR {
        if matches!(
            trees.relation(at),
            Relation::Acl | Relation::AclRelcl | Relation::Advcl | Relation::AdvclRelcl
        ) && trees.head(at).is_some_and(inside)
        {
            return false;
        }
        match trees.head(at).filter(|above| inside(*above)) {
            Some(above) => at = above,
            None => return true,
        }
    }
    false
}
