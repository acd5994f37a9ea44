//! Reports, which lean on which, and what was no report.

use super::Table;
use super::column::{FILE, LANGUAGE, OUTLET, PUBLISHED, REPORT, URL, integer, text};
use crate::sql::{fact, first_file};

pub(super) const REPORTS: Table = Table {
    name: "reports",
    about: "one news text as it was received",
    columns: &[
        REPORT,
        FILE,
        text(
            "files",
            "(SELECT group_concat(path, ' | ') FROM
                (SELECT path FROM file WHERE file.report = r.report ORDER BY path))",
            "every place that it was read from, with | between them",
        ),
        text("title", fact!("title"), "headline"),
        OUTLET,
        text("author", fact!("author"), "byline"),
        PUBLISHED,
        text("updated", fact!("updated"), "when it was last changed, as its page declares"),
        URL,
        text("canonical", fact!("canonical"), "the address that its page names as its own"),
        text("captured", fact!("captured"), "when its page was fetched for an archive of the web"),
        LANGUAGE,
        text(
            "story",
            "(SELECT f.id FROM story y JOIN report f ON f.report = y.first
              WHERE y.report = r.report)",
            "the report that names its story: the earliest, as far as dates are known",
        ),
        integer(
            "statements",
            "(SELECT count(*) FROM statement s WHERE s.report = r.report)",
            "how many statements were found in it",
        ),
        integer(
            "leans_on",
            "(SELECT count(DISTINCT on_report) FROM holding_dependence d WHERE d.report = r.report)",
            "how many other reports it copies, translates or cites",
        ),
        text(
            "mark",
            "(SELECT nullif(verdict, 'unmarked') FROM mark WHERE mark.report = r.id
              ORDER BY mark DESC LIMIT 1)",
            "what a person says has become of it: corrected, retracted",
        ),
        text(
            "mark_note",
            "(SELECT note FROM mark WHERE mark.report = r.id ORDER BY mark DESC LIMIT 1)",
            "why, in that person's words",
        ),
        text("sha256", "r.sha256", "of the original bytes, as sha256sum prints it"),
        text("encoding", "r.encoding", "the encoding that it was decoded from"),
        text("stored_at", "r.stored_at", "when it was first stored (RFC 3339, UTC)"),
        text(
            "read_by",
            "(SELECT version FROM run WHERE run.run = r.run)",
            "the version of whosaid that read it",
        ),
    ],
    rows: "report r ORDER BY r.report",
};

pub(super) const DEPENDENCES: Table = Table {
    name: "dependences",
    about: "one report that leans on another",
    columns: &[
        text("dependence", "d.id", "id of the dependence, by its kind and both reports"),
        text("kind", "d.kind", "copy, shortened-copy, rewrite, translation, cites"),
        REPORT,
        FILE,
        OUTLET,
        PUBLISHED,
        text("on_report", "o.id", "id of the report that it leans on"),
        text("on_file", first_file!("d.on_report"), "the file of that report"),
        text("on_outlet", fact!("outlet" of "d.on_report"), "who published that report"),
        text("on_published", fact!("date" of "d.on_report"), "when that report was published"),
        integer(
            "percent",
            "d.percent",
            "how much of the leaning report both have: of its words outside quotation marks, for translations of its names and numbers; empty for cites",
        ),
        integer(
            "passages",
            "(SELECT count(*) FROM shared_passage p WHERE p.dependence = d.dependence)",
            "how many passages show it",
        ),
    ],
    // Not those that a person says are none.
    rows: "holding_dependence d JOIN report r ON r.report = d.report
           JOIN report o ON o.report = d.on_report ORDER BY d.dependence",
};

pub(super) const SKIPPED: Table = Table {
    name: "skipped",
    about: "something offered that was no report",
    columns: &[
        text("file", "k.file", "the file or folder"),
        text("reason", "k.reason", "why, in a word"),
        text("detail", "k.detail", "why, in a sentence"),
    ],
    rows: "skip k ORDER BY k.file, k.reason",
};
