//! What full-text search finds is what stands in the texts.
//!
//! The indices keep no words of their own, so SQLite's check of a file does not hold them
//! against the texts. FTS5 can, but wants to write for it: so their tables are copied to
//! memory, over the same words.

use super::{Check, Checked};
use rusqlite::Connection;

/// Each index: its name, its columns, and whose words it has.
const INDICES: [[&str; 4]; 2] = [
    ["report_search", "text", "report_text", "report"],
    ["statement_search", "speaker, content", "statement_words", "statement"],
];

impl Check<'_> {
    /// Every word of every text and statement is in its index, and nothing else.
    pub(super) fn search(&mut self) -> Checked {
        for index in INDICES {
            if check(&self.case.connection, index).is_err() {
                self.add(index[0], "", "it is not the index of the words that are stored");
            }
            self.case.connection.execute_batch(
                "DROP TABLE IF EXISTS temp.copied; DROP VIEW IF EXISTS temp.copied_words;",
            )?;
        }
        Ok(())
    }
}

fn check(connection: &Connection, [index, columns, words, row]: [&str; 4]) -> rusqlite::Result<()> {
    connection.execute_batch(&format!(
        "CREATE TEMP VIEW copied_words AS SELECT * FROM main.{words};
         CREATE VIRTUAL TABLE temp.copied USING fts5 (
             {columns}, content = 'copied_words', content_rowid = '{row}',
             tokenize = 'unicode61 remove_diacritics 2'
         );"
    ))?;
    for part in ["data", "idx", "docsize", "config"] {
        connection.execute_batch(&format!(
            "DELETE FROM temp.copied_{part};
             INSERT INTO temp.copied_{part} SELECT * FROM main.{index}_{part};"
        ))?;
    }
    connection.execute_batch("INSERT INTO temp.copied (copied, rank) VALUES ('integrity-check', 1)")
}
