//! The reference page names every table, view and column of a case, and its SQL runs.

mod common;

use common::{bridge, march, pont};
use rusqlite::Connection;
use store::Case;
use tempfile::TempDir;

const PAGE: &str = include_str!("../../../docs/reference/case-file.md");

fn case() -> (TempDir, Connection) {
    let folder = TempDir::new().expect("a temporary folder");
    let file = folder.path().join("test.whosaid");
    Case::create_or_open(&file).unwrap().write(&[bridge(), pont(), march()]).unwrap();
    (folder, Connection::open(file).expect("any tool opens it"))
}

fn column<T: rusqlite::types::FromSql>(tool: &Connection, query: &str) -> Vec<T> {
    tool.prepare(query)
        .and_then(|mut query| query.query_map([], |row| row.get(0))?.collect())
        .unwrap_or_else(|error| panic!("{query}: {error}"))
}

#[test]
fn every_table_view_and_column_is_named() {
    let (_folder, tool) = case();
    let tables: Vec<String> = column(
        &tool,
        "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')
         AND name NOT LIKE 'report\\_search\\_%' ESCAPE '\\'
         AND name NOT LIKE 'statement\\_search\\_%' ESCAPE '\\'",
    );
    assert!(tables.len() > 15, "{tables:?}");
    for table in tables {
        assert!(PAGE.contains(&format!("`{table}`")), "the page does not name {table}");
        for name in
            column::<String>(&tool, &format!("SELECT name FROM pragma_table_info('{table}')"))
        {
            let is_named = [format!("`{name}`"), format!("`{table}.{name}`")];
            assert!(
                is_named.iter().any(|named| PAGE.contains(named)),
                "the page does not name {table}.{name}"
            );
        }
    }
}

#[test]
fn every_query_of_the_page_runs() {
    let (_folder, tool) = case();
    let queries: Vec<&str> = PAGE
        .split("```sql\n")
        .skip(1)
        .filter_map(|block| block.split("```").next())
        .filter(|query| !query.contains("writefile")) // a function of the shell alone
        .collect();
    assert!(queries.len() >= 4);
    for query in queries {
        let found = tool.prepare(query).and_then(|mut query| query.query([])?.next().map(|_| ()));
        assert_eq!(found, Ok(()), "{query}");
    }
}

#[test]
fn the_views_speak_in_words() {
    let (_folder, tool) = case();
    let words = |query: &str| column::<String>(&tool, query);
    assert_eq!(
        words(
            "SELECT speaker || ' / ' || cue || ' / ' || content FROM statements WHERE cue = 'said' AND outlet IS NOT NULL"
        ),
        [
            "Mayor Ana Duplessis / said / “The bridge is closed.\n … It will stay closed until Friday.”"
        ]
    );
    assert_eq!(words("SELECT chain FROM statements WHERE speaker = 'She'"), ["(outlet) > She"]);
    assert_eq!(
        words(
            "SELECT label FROM chains WHERE shown_by IS NOT NULL AND position = 2 ORDER BY label LIMIT 2"
        ),
        ["Mayor Ana Duplessis", "She"]
    );
    assert_eq!(
        words("SELECT title FROM reports WHERE outlet = 'Telmar Wire'"),
        ["Bridge at Telmar closed"]
    );
    assert_eq!(
        words("SELECT words FROM dropped_lines WHERE reason = 'newsletter'"),
        ["SUBSCRIBE to our newsletter\n"]
    );
    assert_eq!(
        words(
            "SELECT sponsor || ': ' || kind || ', ' || numbers || ', ' || origin || ' to ' || place FROM frames WHERE polarity = 'negative'"
        ),
        ["Vera Olm: moves, fighters: At least 30, Kesh to Telmar"]
    );
}

#[test]
fn the_words_of_a_place_are_a_substring_in_sql() {
    let (_folder, tool) = case();
    let wrong: Vec<i64> = column(
        &tool,
        "SELECT count(*) FROM statement_span p JOIN statement s USING (statement)
         JOIN report_text t ON t.report = s.report
         WHERE substr(t.text, start + 1, end - start) <> p.words",
    );
    assert_eq!(wrong, [0]);
    let all: Vec<i64> = column(&tool, "SELECT count(*) FROM statement_span");
    assert!(all[0] > 15);
}
