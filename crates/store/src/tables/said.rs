//! Statements, and the chains that they came by.

use super::Table;
use super::column::{FILE, LANGUAGE, OUTLET, PUBLISHED, REPORT, URL, integer, text, truth};
use crate::speakers::SPEAKER_ACTOR;
use crate::sql::{chain, passage, root, words_of};

pub(super) const STATEMENTS: Table = Table {
    name: "statements",
    about: "one thing that one report says that somebody said",
    columns: &[
        text("statement", "s.id", "id of the statement"),
        REPORT,
        FILE,
        OUTLET,
        PUBLISHED,
        LANGUAGE,
        URL,
        text(
            "speaker",
            words_of!("speaker"),
            "the words that name the speaker; empty when the outlet itself speaks",
        ),
        text("speaker_stands_for", "s.resolved", "whom a pronoun or a short form stands for"),
        text(
            "speaker_kind",
            "s.speaker_kind",
            "person, group, state, outlet, document, post, described, unnamed, none",
        ),
        text("actor", SPEAKER_ACTOR, "who speaks over all reports: an id of the table actors"),
        text("cue", words_of!("cue"), "the words that attribute"),
        text("cue_head", "s.cue_head", "their head in dictionary form"),
        truth("cue_negated", "s.cue_negated", "whether the saying itself is denied"),
        text(
            "content",
            words_of!("content"),
            "the words attributed; … stands where words of others stand between",
        ),
        text("form", "s.form", "direct, indirect, mixed, reported-act, own-voice"),
        text("grade", "s.grade", "firm or weak: what this kind of evidence is worth"),
        text("addressee", "s.addressee", "to whom"),
        text("medium", "s.medium", "by which means"),
        text(
            "inside",
            "(SELECT holder.id FROM statement holder WHERE holder.statement = s.inside)",
            "the statement whose content holds this one",
        ),
        text(
            "stance",
            "s.stance",
            "asserts, denies, confirms, accuses, claims-responsibility, asks, promises, threatens, doubts, retracts, declines-to-say",
        ),
        text(
            "modality",
            "s.modality",
            "how real the content is given to be: actual, reported, possible, conditional, planned, negated",
        ),
        text(
            "basis",
            "s.basis",
            "how the speaker knows: saw, told, document, recording, inference, not-stated",
        ),
        text(
            "root",
            root!("label" of "s.statement"),
            "the end of the chain, as far as the text shows: on whose word it rests",
        ),
        text("root_kind", root!("kind" of "s.statement"), "what kind of speaker that is"),
        text("chain", chain!(), "from the outlet to the root, with > between the links"),
        text("passage", passage!(), "the whole stretch that shows it"),
        integer(
            "start",
            "(SELECT min(p.start) FROM passage p WHERE p.statement = s.statement)",
            "where that begins in the text of the report, in Unicode code points",
        ),
        integer(
            "end",
            "(SELECT max(p.\"end\") FROM passage p WHERE p.statement = s.statement)",
            "where it ends, exclusive",
        ),
    ],
    rows: "statement s JOIN report r ON r.report = s.report
           JOIN report_text t ON t.report = s.report ORDER BY s.statement",
};

pub(super) const CHAINS: Table = Table {
    name: "chains",
    about: "one link of a chain: on whose word the next one's word came to us",
    columns: &[
        text("statement", "s.id", "whose chain it is"),
        REPORT,
        FILE,
        integer("position", "c.ordinal + 1", "1 is the outlet; the last is the root"),
        text("label", "c.label", "who it is, as a reader would name it"),
        text("kind", "c.kind", "what kind of speaker"),
        text(
            "shown_by",
            "(SELECT shown.id FROM statement shown WHERE shown.statement = c.shown_by)",
            "the statement that shows this link",
        ),
        text(
            "passage",
            "substr(t.text, c.start + 1, c.\"end\" - c.start)",
            "the words that show it",
        ),
        integer("start", "c.start", "where they begin in the text of the report, in code points"),
        integer("end", "c.\"end\"", "where they end, exclusive"),
    ],
    rows: "chain_link c JOIN statement s ON s.statement = c.statement
           JOIN report r ON r.report = s.report JOIN report_text t ON t.report = s.report
           ORDER BY c.statement, c.ordinal",
};
