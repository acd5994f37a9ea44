//! What ties things together, for graphs and annotations: no tables that a person would read.

use super::Table;
use super::column::{REPORT, URL, integer, text};
use crate::sql::{chain, root, words_of};

/// How a voice is told from others: within one report by its label and kind. Never across reports:
/// the same label may be of two people.
pub(super) const VOICES: Table = Table {
    name: "voices",
    about: "somebody who stands in the chains of one report, as it labels them",
    columns: &[
        text("voice", "r.id || '/' || c.kind || '/' || c.label", "its report, kind and label"),
        REPORT,
        text("label", "c.label", "who it is, as a reader would name it"),
        text("kind", "c.kind", "what kind of speaker"),
        integer("statements", "count(*)", "in how many chains of the report it stands"),
    ],
    rows: "report r JOIN statement s ON s.report = r.report
           JOIN chain_link c ON c.statement = s.statement
           GROUP BY r.report, c.kind, c.label ORDER BY r.report, c.kind, c.label",
};

pub(super) const PASSED_ON: Table = Table {
    name: "passed_on",
    about: "one voice of a report passes on the words of another",
    columns: &[
        text("by", "r.id || '/' || c.kind || '/' || c.label", "who passes them on"),
        text("of", "r.id || '/' || n.kind || '/' || n.label", "whose words they are"),
        integer("statements", "count(*)", "how many statements came that way"),
    ],
    rows: "report r JOIN statement s ON s.report = r.report
           JOIN chain_link c ON c.statement = s.statement
           JOIN chain_link n ON n.statement = s.statement AND n.ordinal = c.ordinal + 1
           GROUP BY r.report, c.kind, c.label, n.kind, n.label
           ORDER BY r.report, c.kind, c.label, n.kind, n.label",
};

pub(super) const NAMED_IN: Table = Table {
    name: "named_in",
    about: "one actor that one report names",
    columns: &[
        text("actor", "a.id", "id of the actor"),
        text("class", "a.class", "person, body (group, organisation, outlet), state, place"),
        REPORT,
        text("bearer", "b.id", "who bears the name in this report"),
        text("label", "b.label", "the fullest name that the report gives"),
        integer(
            "mentions",
            "(SELECT count(*) FROM mention m WHERE m.bearer = b.bearer)",
            "how often it does",
        ),
    ],
    rows: "actor a JOIN actor_bearer o ON o.actor = a.actor JOIN bearer b ON b.bearer = o.bearer
           JOIN report r ON r.report = b.report ORDER BY a.actor, b.bearer",
};

pub(super) const ANCHORS: Table = Table {
    name: "anchors",
    about: "one piece of the passage of a statement, with the words around it",
    columns: &[
        text("statement", "s.id", "id of the statement"),
        REPORT,
        URL,
        text("speaker", root!("label" of "s.statement"), "the end of its chain"),
        text("chain", chain!(), "from the outlet to the root"),
        text("content", words_of!("content"), "the words attributed"),
        text("form", "s.form", "direct, indirect, mixed, reported-act, own-voice"),
        text("stance", "s.stance", "what the speaker does"),
        text(
            "prefix",
            "substr(t.text, max(p.start - 32, 0) + 1, min(p.start, 32))",
            "the words before",
        ),
        text("exact", "substr(t.text, p.start + 1, p.\"end\" - p.start)", "the words"),
        text("suffix", "substr(t.text, p.\"end\" + 1, 32)", "the words after"),
        integer("start", "p.start", "where the words begin, in code points"),
        integer("end", "p.\"end\"", "where they end, exclusive"),
    ],
    rows: "passage p JOIN statement s ON s.statement = p.statement
           JOIN report r ON r.report = s.report JOIN report_text t ON t.report = s.report
           ORDER BY p.statement, p.piece",
};
