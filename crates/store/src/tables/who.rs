//! Who is who: actors, names, relations, and what a person decided.

use super::Table;
use super::column::{FILE, LANGUAGE, PUBLISHED, REPORT, integer, text, truth};
use crate::sql::root;

pub(super) const ACTORS: Table = Table {
    name: "actors",
    about: "someone or something that is one over all reports",
    columns: &[
        text("actor", "a.id", "id of the actor; it may change when a report joins"),
        text("class", "a.class", "person, body (group, organisation, outlet), state, place"),
        text("label", "a.label", "the name that most of its reports give it"),
        text(
            "names",
            "(SELECT group_concat(words, ' | ') FROM (
                 SELECT DISTINCT m.words FROM actor_bearer o JOIN mention m ON m.bearer = o.bearer
                 WHERE o.actor = a.actor ORDER BY m.words))",
            "all of its names, with | between them",
        ),
        integer(
            "reports",
            "(SELECT count(DISTINCT b.report) FROM actor_bearer o JOIN bearer b ON b.bearer = o.bearer
              WHERE o.actor = a.actor)",
            "how many reports name it",
        ),
        integer(
            "mentions",
            "(SELECT count(*) FROM actor_bearer o JOIN mention m ON m.bearer = o.bearer
              WHERE o.actor = a.actor)",
            "how often they do",
        ),
        text(
            "first_seen",
            "(SELECT min(f.value) FROM actor_bearer o JOIN bearer b ON b.bearer = o.bearer
              JOIN fact f ON f.report = b.report AND f.name = 'date' WHERE o.actor = a.actor)",
            "the first date of these reports",
        ),
        text(
            "last_seen",
            "(SELECT max(f.value) FROM actor_bearer o JOIN bearer b ON b.bearer = o.bearer
              JOIN fact f ON f.report = b.report AND f.name = 'date' WHERE o.actor = a.actor)",
            "the last date of these reports",
        ),
    ],
    rows: "actor a ORDER BY a.actor",
};

pub(super) const NAMES: Table = Table {
    name: "names",
    about: "one name in its place",
    columns: &[
        text("name", "m.id", "id of the name in its place"),
        REPORT,
        FILE,
        LANGUAGE,
        PUBLISHED,
        text("words", "m.words", "the name, without title and article"),
        text(
            "kind",
            "m.kind",
            "what is meant here: person, group, state, outlet, organisation, place, other",
        ),
        text(
            "bearer",
            "b.id",
            "who bears it in this report; empty where the report leaves it open",
        ),
        text("bearer_kind", "b.kind", "what the bearer is"),
        text("bearer_label", "b.label", "the bearer's fullest name in this report"),
        text("actor", "a.id", "who that is over all reports: an id of the table actors"),
        text("actor_label", "a.label", "the actor's usual name"),
        text(
            "reason",
            "m.reason",
            "why it is that bearer's: first, same-words, introduced, surname, fuller-name, short-form, initials, spelling; undecided",
        ),
        text(
            "roles",
            "(SELECT group_concat(words, ' | ') FROM (SELECT words FROM role
              WHERE role.mention = m.mention ORDER BY ordinal))",
            "what the bearer is called beside this name, with | between",
        ),
        integer("start", "m.start", "where it begins in the text of the report, in code points"),
        integer("end", "m.\"end\"", "where it ends, exclusive"),
    ],
    rows: "mention m JOIN report r ON r.report = m.report
           LEFT JOIN bearer b ON b.bearer = m.bearer
           LEFT JOIN actor_bearer o ON o.bearer = m.bearer
           LEFT JOIN actor a ON a.actor = o.actor ORDER BY m.mention",
};

pub(super) const RELATIONS: Table = Table {
    name: "relations",
    about: "how one stands to another, as a report states it; contradictory ones stand side by side",
    columns: &[
        text("relation", "l.id", "id of the relation"),
        REPORT,
        FILE,
        PUBLISHED,
        text("subject", "coalesce(sb.label, sm.words)", "who"),
        text("subject_actor", "sa.id", "who that is over all reports"),
        text(
            "kind",
            "l.kind",
            "leads, member-of, part-of, formerly, affiliated-with, backed-by, based-in, designated-by",
        ),
        text("object", "coalesce(ob.label, om.words)", "whom, or what"),
        text("object_actor", "oa.id", "who that is over all reports"),
        truth("negated", "l.negated", "whether the text says that it is not so, or no longer"),
        text(
            "date",
            "substr(t.text, l.date_start + 1, l.date_end - l.date_start)",
            "the words that date it",
        ),
        text(
            "statement",
            "(SELECT s.id FROM statement s WHERE s.statement = l.statement)",
            "the statement on whose word it stands",
        ),
        text(
            "root",
            root!("label" of "l.statement"),
            "the end of that statement's chain; empty where the outlet says it around what others say",
        ),
        text("passage", "substr(t.text, l.start + 1, l.\"end\" - l.start)", "the words that say it"),
        integer("start", "l.start", "where they begin in the text of the report, in code points"),
        integer("end", "l.\"end\"", "where they end, exclusive"),
    ],
    rows: "relation l JOIN report r ON r.report = l.report JOIN report_text t ON t.report = l.report
           JOIN mention sm ON sm.mention = l.subject JOIN mention om ON om.mention = l.object
           LEFT JOIN bearer sb ON sb.bearer = sm.bearer LEFT JOIN bearer ob ON ob.bearer = om.bearer
           LEFT JOIN actor_bearer so ON so.bearer = sm.bearer LEFT JOIN actor sa ON sa.actor = so.actor
           LEFT JOIN actor_bearer oo ON oo.bearer = om.bearer LEFT JOIN actor oa ON oa.actor = oo.actor
           ORDER BY l.relation",
};

pub(super) const JUDGEMENTS: Table = Table {
    name: "judgements",
    about: "one decision of a person; of several on one pair the last holds",
    columns: &[
        text("what", "j.what", "what both are: names, reports, statements"),
        text("a", "j.a", "id of the one: of a bearer, a report, a statement"),
        text(
            "label_a",
            "j.label_a",
            "its name; of a report the outlet or headline, of a statement its words",
        ),
        text("b", "j.b", "id of the other"),
        text("label_b", "j.label_b", "the same of the other"),
        text(
            "verdict",
            "j.verdict",
            "same, different, undecided; undone takes back the one before",
        ),
        text("author", "j.author", "who decided"),
        text("at", "j.at", "when (RFC 3339, UTC)"),
        text("note", "j.note", "why, in the author's words"),
    ],
    rows: "judgements j ORDER BY j.judgement",
};
