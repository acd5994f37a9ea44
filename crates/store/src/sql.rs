//! Pieces of SQL that more than one query needs: what a reader sees of the statement `s`, of the
//! report `r` with its text `t`.

/// The words of the statement in a role: speaker, cue, content.
macro_rules! words_of {
    ($role:literal) => {
        concat!(
            "(SELECT group_concat(words, ' … ') FROM (SELECT words FROM statement_span p
              WHERE p.statement = s.statement AND role = '",
            $role,
            "' ORDER BY ordinal, piece))"
        )
    };
}

/// The whole stretch that shows the statement.
macro_rules! passage {
    () => {
        "(SELECT group_concat(words, ' … ') FROM (
             SELECT substr(t.text, p.start + 1, p.\"end\" - p.start) AS words FROM passage p
             WHERE p.statement = s.statement ORDER BY p.piece))"
    };
}

/// A column of the last link of a statement's chain: its label or its kind.
macro_rules! root {
    ($column:literal of $statement:literal) => {
        concat!(
            "(SELECT ",
            $column,
            " FROM chain_link c WHERE c.statement = ",
            $statement,
            " ORDER BY ordinal DESC LIMIT 1)"
        )
    };
}

/// The labels of the chain of the statement, from the outlet to the root.
macro_rules! chain {
    () => {
        "(SELECT group_concat(label, ' > ') FROM (SELECT label FROM chain_link c
          WHERE c.statement = s.statement ORDER BY ordinal))"
    };
}

/// A fact of the report.
macro_rules! fact {
    ($name:literal) => {
        fact!($name of "r.report")
    };
    ($name:literal of $report:literal) => {
        concat!(
            "(SELECT value FROM fact WHERE fact.report = ",
            $report,
            " AND fact.name = '",
            $name,
            "')"
        )
    };
}

/// The first file of the report, by name.
macro_rules! first_file {
    ($report:literal) => {
        concat!("(SELECT min(path) FROM file WHERE file.report = ", $report, ")")
    };
}

pub(crate) use {chain, fact, first_file, passage, root, words_of};
