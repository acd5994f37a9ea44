//! Tables on disk: what is hostile stays words, and the same case gives the same bytes.

mod common;

use common::hostile_case;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every file below `folder`, by its name.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| {
            let entry = entry.expect("it can be listed");
            let name = entry.file_name().into_string().expect("names are ASCII");
            (name, fs::read(entry.path()).expect("it can be read"))
        })
        .collect()
}

#[test]
fn csv_is_one_file_a_table_and_nothing_in_it_acts() {
    let (folder, case) = hostile_case();
    let written = export::csv(&case, &folder.path().join("one")).expect("it can be written");
    let mut tables = files(&folder.path().join("one"));
    let metadata = tables.remove("csv-metadata.json").expect("what the tables are stands beside");
    assert_eq!(written, tables.len());
    let mut titles = Vec::new();
    for (name, bytes) in &tables {
        let mut rows = csv::Reader::from_reader(bytes.as_slice());
        let header = rows.headers().expect("the file has a header").clone();
        for row in rows.records() {
            for (column, cell) in header.iter().zip(&row.expect("every row has every cell")) {
                let first = cell.chars().next().unwrap_or('x');
                assert!(!"=+-@＝\t\r\n".contains(first), "{name}: {column}: {cell:?}");
                assert!(!cell.contains(['\0', '\u{1b}', '\u{202e}']), "{name}: {column}: {cell:?}");
                titles.extend((column == "title").then(|| cell.to_owned()));
            }
        }
    }
    assert!(titles.iter().any(|title| title.starts_with("'=HYPERLINK(")), "{titles:?}");
    tables.insert("csv-metadata.json".to_owned(), metadata);
    export::csv(&case, &folder.path().join("two")).expect("it can be written");
    assert!(files(&folder.path().join("two")) == tables, "the same bytes");
}

#[test]
fn the_metadata_of_csv_names_each_column_of_each_table() {
    let (folder, case) = hostile_case();
    export::csv(&case, folder.path()).expect("it can be written");
    let metadata = fs::read(folder.path().join("csv-metadata.json")).expect("it is there");
    let metadata: Value = serde_json::from_slice(&metadata).expect("it is JSON");
    assert!(metadata["notes"].as_array().is_some_and(|notes| !notes.is_empty()));
    let tables = metadata["tables"].as_array().expect("a list of tables");
    for table in tables {
        let file = folder.path().join(table["url"].as_str().expect("a file"));
        let mut rows = csv::Reader::from_path(file).expect("the file of the table");
        let header = rows.headers().expect("the file has a header");
        let columns = table["tableSchema"]["columns"].as_array().expect("columns");
        assert!(header.iter().eq(columns.iter().filter_map(|column| column["name"].as_str())));
    }
}

#[test]
fn parquet_holds_the_same_rows_in_the_words_of_the_reports() {
    let (folder, case) = hostile_case();
    let below = |name: &str| folder.path().join(name);
    let written = export::parquet(&case, &below("one")).expect("it can be written");
    export::csv(&case, &below("csv")).expect("it can be written");
    let tables = files(&below("one"));
    assert_eq!(written, tables.len());
    for name in tables.keys() {
        let file = fs::File::open(below("one").join(name)).expect("the file is there");
        let file = SerializedFileReader::new(file).expect("it is Parquet");
        let about = file.metadata().file_metadata().key_value_metadata().expect("it tells");
        assert!(about[0].value.as_ref().is_some_and(|told| told.contains("exported by")));
        let rows: Vec<_> =
            file.get_row_iter(None).expect("it has rows").map(|row| row.expect("a row")).collect();
        let csv = below("csv").join(name.replace("parquet", "csv"));
        let csv = csv::Reader::from_path(csv).expect("the same table").into_records();
        assert_eq!(rows.len(), csv.count(), "{name}");
        if name == "reports.parquet" {
            let titles: Vec<&Field> = rows
                .iter()
                .flat_map(|row| row.get_column_iter())
                .filter_map(|(column, value)| (column == "title").then_some(value))
                .collect();
            assert!(titles.contains(&&Field::Str(common::TITLES[1].to_owned())), "{titles:?}");
        }
    }
    export::parquet(&case, &below("two")).expect("it can be written");
    assert!(files(&below("two")) == tables, "the same bytes");
}
