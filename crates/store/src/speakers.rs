//! Who speaks, over all reports: the actor whose name stands in the words for a speaker.

use crate::rows::{StoredMention, StoredStatement, TextSpan};
use record::{ActorId, MentionKind, SpeakerKind};

/// The actor that a speaker is who stands in these words of the report: the one that a name
/// there is of, when it is of the kind of the speaker ("the HTS leader al-Julani" is a person).
/// None for those who are not named, and where the words name several. `mentions` are all names
/// of the report, in the order of its text.
pub fn actor_within(
    mentions: &[StoredMention],
    words: Option<&TextSpan>,
    kind: SpeakerKind,
) -> Option<ActorId> {
    let words = words?;
    let from = mentions.partition_point(|mention| mention.span.start < words.start);
    let mut named = mentions[from..]
        .iter()
        .take_while(|mention| mention.span.end <= words.end)
        .filter(|mention| mention.bearer_kind.is_some_and(|bearer| fits(kind, bearer)))
        .filter_map(|mention| mention.actor);
    let first = named.next()?;
    named.all(|other| other == first).then_some(first)
}

/// The actor that the speaker of a statement is: by the words for him, else by those that they
/// stand for.
pub fn speaker_of(mentions: &[StoredMention], statement: &StoredStatement) -> Option<ActorId> {
    let resolved = statement.resolved.as_ref().and_then(|party| party.span.as_ref());
    (resolved.into_iter().chain(&statement.speaker))
        .find_map(|words| actor_within(mentions, Some(words), statement.speaker_kind))
}

/// [`fits`] of the statement `s` and the bearer `b`.
macro_rules! fits_in_sql {
    () => {
        "CASE s.speaker_kind
            WHEN 'person' THEN b.kind = 'person'
            WHEN 'state' THEN b.kind IN ('state', 'place')
            WHEN 'group' THEN b.kind IN ('group', 'outlet', 'organisation')
            WHEN 'outlet' THEN b.kind IN ('group', 'outlet', 'organisation')
            ELSE 0 END"
    };
}

/// [`speaker_of`] of the statement `s`, for tables of a whole case: by the words that the speaker
/// stands for, else by those that name him; where a stretch of words names several, it tells
/// nothing.
pub(crate) const SPEAKER_ACTOR: &str = concat!(
    "(SELECT a.id FROM actor a WHERE a.actor = (
    SELECT min(o.actor) FROM statement_span p
    JOIN mention m ON m.report = s.report AND m.start >= p.start AND m.\"end\" <= p.\"end\"
    JOIN bearer b ON b.bearer = m.bearer JOIN actor_bearer o ON o.bearer = m.bearer
    WHERE p.statement = s.statement AND p.role IN ('resolved', 'speaker')
        AND ",
    fits_in_sql!(),
    "
    GROUP BY p.role, p.ordinal, p.piece HAVING min(o.actor) = max(o.actor)
    ORDER BY p.role, p.ordinal, p.piece LIMIT 1))"
);

/// Whether a speaker of this kind can be called by the name of a bearer of that kind.
fn fits(speaker: SpeakerKind, bearer: MentionKind) -> bool {
    match speaker {
        SpeakerKind::Person => bearer == MentionKind::Person,
        SpeakerKind::Group | SpeakerKind::Outlet => {
            matches!(bearer, MentionKind::Group | MentionKind::Outlet | MentionKind::Organisation)
        }
        SpeakerKind::State => matches!(bearer, MentionKind::State | MentionKind::Place),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    #[test]
    fn tables_of_a_whole_case_and_one_report_hold_the_same_names_fit_for_a_speaker() {
        let sqlite = Connection::open_in_memory().expect("SQLite needs no file");
        let query = concat!(
            "SELECT ",
            fits_in_sql!(),
            " FROM (SELECT ? AS speaker_kind) s, (SELECT ? AS kind) b"
        );
        for &speaker in SpeakerKind::ALL {
            for &bearer in MentionKind::ALL {
                let in_sql: bool = sqlite
                    .query_row(query, [speaker.as_str(), bearer.as_str()], |row| row.get(0))
                    .expect("it is a query");
                assert_eq!(fits(speaker, bearer), in_sql, "a {speaker} by the name of a {bearer}");
            }
        }
    }
}
