//! The format of a case file: who it belongs to, its version, and how old ones come forward.

use rusqlite::{Connection, Transaction};

/// Says in bytes 68 to 71 of the file that it is a case: "wsay" in ASCII.
pub(crate) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"wsay");

/// Every step from an empty database to the present format, in order. A released step is
/// never edited: a test compares it with its frozen hash. A change is a new file here.
const STEPS: &[&str] = &[
    include_str!("schema/001.sql"),
    include_str!("schema/002.sql"),
    include_str!("schema/003.sql"),
    include_str!("schema/004.sql"),
    include_str!("schema/005.sql"),
    include_str!("schema/006.sql"),
    include_str!("schema/007.sql"),
    include_str!("schema/008.sql"),
    include_str!("schema/009.sql"),
    include_str!("schema/010.sql"),
    include_str!("schema/011.sql"),
    include_str!("schema/012.sql"),
    include_str!("schema/013.sql"),
    include_str!("schema/014.sql"),
];

/// The format that this version writes: the number of steps.
pub(crate) const VERSION: usize = STEPS.len();

/// The last format that changed what is hashed for the log and the seals: a case from before it
/// is logged and sealed anew. A step that changes a view named `…_rows` moves this number.
pub(crate) const SEALED_SINCE: usize = 9;

/// The format that brought the tallies: a case from before it is counted once, as a whole.
pub(crate) const TALLIED_SINCE: usize = 10;

/// Brings the database of `transaction` from format `from` to the present one.
pub(crate) fn migrate(transaction: &Transaction<'_>, from: usize) -> rusqlite::Result<()> {
    for step in STEPS.iter().skip(from) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)
}

/// The format version of an open database.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<usize> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::{STEPS, VERSION, migrate};
    use rusqlite::Connection;

    #[test]
    fn the_page_on_the_case_file_names_the_format() {
        let page = include_str!("../../../docs/reference/case-file.md");
        assert!(page.contains(&format!("`PRAGMA user_version`, now {VERSION} |")));
    }

    /// What every format is, frozen on the day it was released.
    const FORMATS: &[&str] = &[
        include_str!("../tests/formats/1.schema.sql"),
        include_str!("../tests/formats/2.schema.sql"),
        include_str!("../tests/formats/3.schema.sql"),
        include_str!("../tests/formats/4.schema.sql"),
        include_str!("../tests/formats/5.schema.sql"),
        include_str!("../tests/formats/6.schema.sql"),
        include_str!("../tests/formats/7.schema.sql"),
        include_str!("../tests/formats/8.schema.sql"),
        include_str!("../tests/formats/9.schema.sql"),
        include_str!("../tests/formats/10.schema.sql"),
        include_str!("../tests/formats/11.schema.sql"),
        include_str!("../tests/formats/12.schema.sql"),
        include_str!("../tests/formats/13.schema.sql"),
        include_str!("../tests/formats/14.schema.sql"),
    ];

    /// A case that the first version wrote, as SQL.
    const ROWS_OF_1: &str = include_str!("../tests/formats/1.rows.sql");

    /// The schema as SQLite holds it, without the tables that FTS5 makes for itself.
    fn dump(connection: &Connection) -> String {
        let mut parts = connection
            .prepare(
                "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL
                 AND name NOT LIKE 'report\\_search\\_%' ESCAPE '\\'
                 AND name NOT LIKE 'statement\\_search\\_%' ESCAPE '\\' ORDER BY rowid",
            )
            .expect("SQLite lists its schema");
        let parts = parts.query_map([], |row| row.get::<_, String>(0)).expect("it is listed");
        let parts: Vec<String> = parts.map(|part| part.expect("it is text")).collect();
        parts.join("\n\n") + "\n"
    }

    #[test]
    fn a_released_format_does_not_change() {
        assert_eq!(
            FORMATS.len(),
            STEPS.len(),
            "a new step of the schema needs its frozen dump in tests/formats"
        );
        let connection = Connection::open_in_memory().expect("memory is there");
        for ((step, frozen), number) in STEPS.iter().zip(FORMATS).zip(1..) {
            connection.execute_batch(step).expect("the step is SQL");
            let now = dump(&connection);
            assert!(
                now == *frozen,
                "the schema of format {number} changed: write schema/{:03}.sql instead. It is now\n{now}",
                number + 1
            );
        }
    }

    #[test]
    fn a_case_of_the_first_format_opens_and_is_sound() {
        let folder = tempfile::TempDir::new().expect("a temporary folder");
        let file = folder.path().join("old.whosaid");
        let old = Connection::open(&file).expect("a new database");
        old.execute_batch(FORMATS[0]).expect("the frozen schema is SQL");
        old.execute_batch(ROWS_OF_1).expect("the rows are SQL");
        old.close().expect("it is closed");

        let case = crate::Case::create_or_open(&file).expect("an old case opens");
        assert_eq!(case.verify().expect("not busy"), []);
        let said: Vec<_> = case.statements(None).expect("listed").map(Result::unwrap).collect();
        assert_eq!(said.len(), 1);
        assert_eq!(said[0].content[0].text, "le pont est fermé");
        assert_eq!(case.search("ferme", 5).expect("searched").len(), 1);
    }

    #[test]
    fn every_step_from_nothing_gives_the_present_version() {
        let connection = Connection::open_in_memory().expect("memory is there");
        let transaction = connection.unchecked_transaction().expect("nobody else is there");
        migrate(&transaction, 0).expect("the steps are SQL");
        assert_eq!(super::version(&transaction), Ok(VERSION));
    }
}
