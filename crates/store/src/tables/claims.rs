//! Claims: what statements of one story tell, with every answer and where the answers differ.

use super::Table;
use super::column::{FILE, OUTLET, PUBLISHED, REPORT, integer, text};

const CLAIM_ID: &str = "'c' || printf('%016x', c.id)";

pub(super) const CLAIMS: Table = Table {
    name: "claims",
    about: "one event or state that statements of one story tell",
    columns: &[
        text("claim", CLAIM_ID, "id of the claim; it may change when a report joins"),
        text("story", "r.id", "the report that names the story"),
        text("kind", "c.kind", "what kind of event or state, as in the table events"),
        text(
            "title",
            "c.title",
            "words of the report that tells it best; for a state, what is asked",
        ),
        integer("reports", "c.reports", "how many reports hold it"),
        integer(
            "statements",
            "(SELECT count(DISTINCT w.statement) FROM claim_statement w WHERE w.claim = c.claim)",
            "how many statements tell it",
        ),
        integer("roots", "c.roots", "on how many words it rests: an echo adds none"),
        text(
            "root_labels",
            "(SELECT group_concat(label, ' | ') FROM (SELECT label FROM claim_root o
              WHERE o.claim = c.claim ORDER BY o.ordinal))",
            "whose words, with | between them",
        ),
        integer("unnamed", "c.unnamed", "of these roots, how many are not named"),
        integer(
            "unknown",
            "c.unknown",
            "statements whose chain ends nowhere that the text shows: they add no root",
        ),
        text(
            "circular",
            "(SELECT group_concat(replace(g.outlets, char(10), ', '), ' | ') FROM claim_ring g
              WHERE g.claim = c.claim)",
            "outlets that cite each other in a ring",
        ),
        integer(
            "conflicts",
            "(SELECT count(*) FROM difference d WHERE d.claim = c.claim AND d.kind = 'conflict')",
            "how many conflicts it has",
        ),
    ],
    rows: "claim c JOIN report r ON r.report = c.story ORDER BY c.claim",
};

pub(super) const CLAIM_STATEMENTS: Table = Table {
    name: "claim_statements",
    about: "one statement that tells a claim, with the root that it rests on",
    columns: &[
        text("claim", CLAIM_ID, "id of the claim"),
        text("statement", "s.id", "id of the statement"),
        REPORT,
        FILE,
        OUTLET,
        PUBLISHED,
        text("root", "o.label", "on whose word; empty where the text does not show it"),
        text("root_kind", "o.kind", "what kind of speaker that is"),
    ],
    rows: "claim_statement w JOIN claim c ON c.claim = w.claim
           JOIN statement s ON s.statement = w.statement JOIN report r ON r.report = s.report
           LEFT JOIN claim_root o ON o.claim = w.claim AND o.ordinal = w.root
           ORDER BY w.claim, w.ordinal",
};

pub(super) const CLAIM_VALUES: Table = Table {
    name: "claim_values",
    about: "one answer to what is asked of a claim",
    columns: &[
        text("claim", CLAIM_ID, "id of the claim"),
        text("title", "c.title", "what is claimed"),
        text(
            "field",
            "v.name",
            "holds, actor, recipient, place, origin, date, killed, wounded, missing, detained, displaced, fighters, people, money, weapons, number, means, cause",
        ),
        text("value", "v.value", "the answer"),
        integer("roots", "v.roots", "how many roots give it"),
        text(
            "root_labels",
            "(SELECT roots FROM value_roots x WHERE x.claim = v.claim AND x.field = v.field AND x.ordinal = v.ordinal)",
            "who gives it, with | between them",
        ),
    ],
    rows: "claim_value v JOIN claim c ON c.claim = v.claim
           ORDER BY v.claim, v.field, v.ordinal",
};

pub(super) const CONFLICTS: Table = Table {
    name: "conflicts",
    about: "two answers that are not the same",
    columns: &[
        text("conflict", "'x' || printf('%016x', d.id)", "id of the difference"),
        text("claim", CLAIM_ID, "id of the claim"),
        text("title", "c.title", "what is claimed"),
        text(
            "kind",
            "d.kind",
            "conflict (they cannot both hold), update (the later one may know more), rounding, other-scope (they speak of another part, time or place)",
        ),
        text(
            "type",
            "d.conflict",
            "of a conflict: number, date, place, actor, cause, denial, identity",
        ),
        text("field", "a.name", "what is asked, as in the table claim_values"),
        text("a", "a.value", "the one answer"),
        text("a_roots", "a.roots", "who gives it, with | between them"),
        text("b", "b.value", "the other answer"),
        text("b_roots", "b.roots", "who gives it, with | between them"),
        text("reason", "d.reason", "why they differ, in words"),
    ],
    rows: "difference d JOIN claim c ON c.claim = d.claim
           JOIN value_roots a ON a.claim = d.claim AND a.field = d.field AND a.ordinal = d.a
           JOIN value_roots b ON b.claim = d.claim AND b.field = d.field AND b.ordinal = d.b
           ORDER BY d.difference",
};
