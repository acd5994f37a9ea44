//! What reports say happened, and where: rows for those who count events.
//!
//! One row is what one clause of one report says, with who claims it: rows of one event stand
//! side by side and are never averaged. Where GDELT's table of mentions or UCDP's georeferenced
//! events have a column for the same, its name stands behind the meaning of ours.

use super::Table;
use super::column::{FILE, LANGUAGE, OUTLET, PUBLISHED, REPORT, URL, integer, real, text, truth};
use crate::sql::root;

pub(super) const EVENTS: Table = Table {
    name: "events",
    about: "one event as one clause of one report tells it, with who claims it; one row for each number that the clause counts",
    columns: &[
        text(
            "event",
            "(SELECT 'c' || printf('%016x', c.id) FROM claim_frame x JOIN claim c ON c.claim = x.claim WHERE x.frame = f.frame LIMIT 1)",
            "the claim that it tells: rows of one event share it (GDELT GlobalEventID)",
        ),
        text("frame", "'f' || printf('%016x', f.id)", "id of what the clause says"),
        REPORT,
        FILE,
        OUTLET,
        URL,
        PUBLISHED,
        LANGUAGE,
        text("statement", "s.id", "the statement whose content says it"),
        text(
            "claimant",
            root!("label" of "f.statement"),
            "on whose word, as far as the text shows; empty where the outlet says it around what others say",
        ),
        text("claimant_kind", root!("kind" of "f.statement"), "what kind of speaker that is"),
        integer(
            "links",
            "(SELECT count(*) FROM chain_link c WHERE c.statement = f.statement)",
            "how many links its chain has; 1 is the outlet's own word",
        ),
        text(
            "type",
            "f.kind",
            "agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject, threaten, protest, sanction, mobilize, coerce, assault (the names of PLOVER's types), moves, suffers",
        ),
        text("mode", "f.mode", "the type told more exactly: aerial, withdraw, arrest, …"),
        text("predicate", "f.predicate", "the head of the clause in dictionary form"),
        text(
            "actor",
            "(SELECT group_concat(words, ' | ') FROM (SELECT substr(t.text, p.start + 1, p.\"end\" - p.start) AS words FROM participant p WHERE p.frame = f.frame AND p.role = 'actor' ORDER BY p.ordinal))",
            "the words for who does it, with | between several (UCDP side_a)",
        ),
        text(
            "recipient",
            "(SELECT group_concat(words, ' | ') FROM (SELECT substr(t.text, p.start + 1, p.\"end\" - p.start) AS words FROM participant p WHERE p.frame = f.frame AND p.role = 'recipient' ORDER BY p.ordinal))",
            "the words for to whom, with | between several (UCDP side_b)",
        ),
        text("polarity", "f.polarity", "positive, or negative: it is said not to be so"),
        text("modality", "f.modality", "actual, reported, possible, conditional, planned"),
        text(
            "counted",
            "q.what",
            "what the number counts: killed, wounded, missing, detained, displaced, fighters, …",
        ),
        real("low", "q.low", "the least it can be (UCDP low)"),
        real("best", "q.best", "what it is, or is said to be about (UCDP best)"),
        real("high", "q.high", "the most it can be (UCDP high)"),
        truth("number_approximate", "q.approximate", "whether the words say that it is not exact"),
        text(
            "number_words",
            "substr(t.text, q.start + 1, q.\"end\" - q.start)",
            "the words of the number",
        ),
        text(
            "date_words",
            "substr(t.text, w.start + 1, w.\"end\" - w.start)",
            "the words for when",
        ),
        text("date_start", "w.from_day", "the first day that they stand for (UCDP date_start)"),
        text(
            "date_end",
            "date(w.to_day, '-1 day')",
            "the last day that they stand for (UCDP date_end)",
        ),
        text("date_precision", "w.precision", "the unit that the words name (UCDP date_prec)"),
        truth("date_approximate", "w.approximate", "whether the words say or imply about"),
        text(
            "place_words",
            "substr(t.text, n.start + 1, n.\"end\" - n.start)",
            "the words for where, or where to",
        ),
        text(
            "place",
            "l.name",
            "the place of the earth that they stand for (UCDP where_coordinates)",
        ),
        real(
            "latitude",
            "l.north_milli / 1000.0",
            "degrees north (WGS 84); for an area, of a point in its middle",
        ),
        real("longitude", "l.east_milli / 1000.0", "degrees east"),
        text(
            "place_precision",
            "l.precision",
            "how exactly the report says where: town, district, province, country, region, vague (UCDP where_prec)",
        ),
        integer("reach_km", "l.reach_km", "how far an area reaches from that point, roughly"),
        text("country", "l.country", "ISO 3166-1 code of its country"),
        text(
            "passage",
            "substr(t.text, f.start + 1, f.\"end\" - f.start)",
            "the clause (UCDP source_article)",
        ),
        integer(
            "start",
            "f.start",
            "where the clause begins in the text of the report, in code points (GDELT ActionCharOffset)",
        ),
        integer("end", "f.\"end\"", "where it ends, exclusive"),
    ],
    rows: "frame f JOIN report r ON r.report = f.report JOIN report_text t ON t.report = f.report
           LEFT JOIN statement s ON s.statement = f.statement
           LEFT JOIN counted q ON q.frame = f.frame
           LEFT JOIN frame_time w ON w.frame = f.frame
           LEFT JOIN participant n ON n.frame = f.frame AND n.role = 'place'
           LEFT JOIN place l ON l.report = f.report AND l.ordinal = (
               SELECT min(ordinal) FROM place y WHERE y.report = f.report
               AND y.start >= n.start AND y.\"end\" <= n.\"end\" AND y.name IS NOT NULL)
           WHERE f.kind NOT IN ('leads', 'controls', 'designated', 'member-of', 'part-of',
               'formerly', 'affiliated-with', 'backed-by', 'based-in', 'other')
           ORDER BY f.frame, q.ordinal",
};

pub(super) const PLACES: Table = Table {
    name: "places",
    about: "one name of a place, with the place of the earth that it stands for",
    columns: &[
        REPORT,
        FILE,
        PUBLISHED,
        text("words", "p.words", "the name in the text"),
        text(
            "name",
            "p.name",
            "the usual name of the place; empty, like all that follows but reasons, where nothing in the report carries one",
        ),
        text(
            "kind",
            "p.kind",
            "town, neighbourhood, district, province, country, region, continent, natural",
        ),
        text(
            "precision",
            "p.precision",
            "how exactly the report says where: town, district, province, country, region, vague",
        ),
        real(
            "latitude",
            "p.north_milli / 1000.0",
            "degrees north (WGS 84); for an area, of a point in its middle",
        ),
        real("longitude", "p.east_milli / 1000.0", "degrees east"),
        integer(
            "reach_km",
            "p.reach_km",
            "how far an area reaches from that point, roughly; 0 for a town",
        ),
        text(
            "within",
            "replace(p.within, char(10), ', ')",
            "the areas that hold it, the smallest first",
        ),
        text("country", "p.country", "ISO 3166-1 code of its country"),
        text("source", "p.source", "its number elsewhere: geonames:…, wof:…, or ours:…"),
        text("reasons", "replace(p.reasons, char(10), '; ')", "why, or why not, in words"),
        integer(
            "start",
            "p.start",
            "where the name begins in the text of the report, in code points",
        ),
        integer("end", "p.\"end\"", "where it ends, exclusive"),
    ],
    rows: "place p JOIN report r ON r.report = p.report ORDER BY p.report, p.ordinal",
};

#[cfg(test)]
mod tests {
    use super::EVENTS;
    use record::FrameKind;

    #[test]
    fn an_event_is_no_state_and_of_a_kind() {
        for kind in FrameKind::ALL {
            let is_left_out = EVENTS.rows.contains(&format!("'{kind}'"));
            assert_eq!(is_left_out, kind.is_state() || *kind == FrameKind::Other, "{kind}");
        }
    }
}
