//! `docs/reference/tables.md`, written from the tables themselves.
//!
//! `WHOSAID_BLESS=1 cargo test -p export` writes the page anew.

use crate::about;
use std::fmt::Write;
use store::Table;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/reference/tables.md");

const HEAD: &str = "# Tables

<!-- Written from the tables themselves; WHOSAID_BLESS=1 cargo test -p export writes it anew. -->

`whosaid export csv` writes these tables, one file each, `whosaid export parquet` the same with their
types, `whosaid export xlsx` one workbook with a sheet each, and `whosaid export events` the table `events` alone. Whole texts, passages of dependences and the reasons why two names are one's are in
[JSON Lines](jsonl.md).

```
whosaid export csv --case story.whosaid --out tables
```

- **Tables join by their ids**: a column that is called as the first column of another table holds
  its ids. What the ids are made of is told in [case-file.md](case-file.md).
- **Rows** stand in the order in which they were stored. The same case gives the same bytes.
- **Empty** means that nothing is known, or that there is nothing. Nothing is guessed.
- **Places** (`start`, `end`) count Unicode code points of the report's text, `end` exclusive.
- **CSV** is UTF-8 without a byte-order mark, with commas, as RFC 4180 quotes it. Words that a
  spreadsheet would take for a formula have `'` before them; a control character or an override of
  direction is `\u{fffd}`, one for one. The exact words are in JSON Lines. What the columns mean and
  what made the export stands beside the rows as W3C CSVW metadata: `csv-metadata.json` in the folder
  of `csv`, `FILE-metadata.json` beside the file of `events --out FILE`.
- **Parquet** has the exact words too, with an empty cell as null; the table `about` stands in the
  metadata of each file, under that key.
- **XLSX** has no formulas either. A cell that Excel could not hold is cut, with a remark in square
  brackets; rows beyond its last go to a second sheet.
";

const TIES: &str = "
# In graphs and annotations only

What ties the tables together: GraphML, FollowTheMoney and annotations are made of these, too.
";

#[test]
fn the_page_says_what_the_tables_are() {
    let expected = page();
    if std::env::var_os("WHOSAID_BLESS").is_some() {
        std::fs::write(PAGE, &expected).expect("the page can be written");
    }
    let found = std::fs::read_to_string(PAGE).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        found == expected,
        "docs/reference/tables.md is not what the tables say; run WHOSAID_BLESS=1 cargo test -p export"
    );
}

fn page() -> String {
    let mut page = String::from(HEAD);
    section(&mut page, about::NAME, about::ABOUT);
    for (name, means) in about::COLUMNS {
        row(&mut page, name, "text", means);
    }
    tables(&mut page, Table::ALL);
    page.push_str(TIES);
    tables(&mut page, Table::TIES);
    page
}

fn tables(page: &mut String, all: &[&Table]) {
    for table in all {
        section(page, table.name, table.about);
        for column in table.columns {
            row(page, column.name, column.holds.as_str(), column.means);
        }
    }
}

fn section(page: &mut String, name: &str, about: &str) {
    let _ = write!(
        page,
        "\n## `{name}`\n\nOne row: {about}.\n\n| column | holds | means |\n| --- | --- | --- |\n"
    );
}

fn row(page: &mut String, name: &str, holds: &str, means: &str) {
    let means = means.replace('|', "\\|");
    let _ = writeln!(page, "| `{name}` | {holds} | {means} |");
}
