//! Pairs of names, each labelled as one or as two: how often "same" is right, and how many of
//! those that are one it finds. Undecided counts as not the same.

use crate::facets::Facet;
use crate::rows::Group;
use link::names::{NameKind, Verdict, compare};
use std::fmt::Write;
use std::path::Path;

/// Pairs of the news of conflicts, which choose the rules.
const DEV: &str = "data/name-pairs-dev/name_pairs.tsv";
/// Our half of the bench of nomenklatura: sanctioned persons and companies, more than half of
/// them deviations proposed by a language model, "Vladimir Pulin" for Vladimir Putin.
const NOMENKLATURA: &str = "data/nomenklatura-name-bench/cases_dev.csv";

/// A labelled pair.
struct Pair {
    a: String,
    b: String,
    kind: NameKind,
    same: bool,
}

/// Scores the sets that are there.
pub fn all(data: &Path) -> Result<Vec<Group>, String> {
    let sets = sets(data)?;
    Ok(sets.iter().map(|(name, pairs)| group(name, pairs)).collect())
}

/// Lists the pairs on which our verdict is not the label.
pub fn wrong(data: &Path) -> Result<String, String> {
    let mut out = String::new();
    for (name, pairs) in sets(data)? {
        for pair in pairs {
            let found = compare(&pair.a, &pair.b, pair.kind);
            if (found.verdict == Verdict::Same) != pair.same {
                let label = if pair.same { "same" } else { "different" };
                let reasons = found.reasons.join("; ");
                writeln!(out, "{name}: {} | {}", pair.a, pair.b)
                    .and_then(|()| {
                        writeln!(out, "   gold {label}, ours {}: {reasons}", found.verdict)
                    })
                    .expect("a String takes all that is written");
            }
        }
    }
    Ok(out)
}

type Sets = Vec<(&'static str, Vec<Pair>)>;

fn sets(data: &Path) -> Result<Sets, String> {
    let mut sets = Sets::new();
    for (name, file, separator) in
        [("pairs name-pairs-dev", DEV, '\t'), ("pairs nomenklatura", NOMENKLATURA, ',')]
    {
        let path = data.join(file);
        if path.is_file() {
            let text = std::fs::read_to_string(&path)
                .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            let pairs = pairs(&text, separator);
            sets.push((name, pairs.ok_or_else(|| format!("{}: no such table", path.display()))?));
        }
    }
    Ok(sets)
}

/// The pairs of a table, by the names of its columns.
fn pairs(text: &str, separator: char) -> Option<Vec<Pair>> {
    let mut rows = rows(text, separator).into_iter();
    let header = rows.next()?;
    let column = |names: [&str; 2]| header.iter().position(|name| names.contains(&name.as_str()));
    let [a, b, kind, same] = [
        column(["name_a", "name1"])?,
        column(["name_b", "name2"])?,
        column(["kind", "schema"])?,
        column(["same", "is_match"])?,
    ];
    let pair = |row: Vec<String>| {
        Some(Pair {
            a: row.get(a)?.clone(),
            b: row.get(b)?.clone(),
            kind: match row.get(kind)?.as_str() {
                "person" | "Person" => NameKind::Person,
                "place" => NameKind::Place,
                _ => NameKind::Group,
            },
            same: matches!(row.get(same)?.as_str(), "1" | "true"),
        })
    };
    rows.map(pair).collect()
}

/// The fields of each row. In a table with commas a field may stand in quotation marks.
fn rows(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut letters = text.trim_end().chars().filter(|letter| *letter != '\r').peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().expect("it begins with one");
        let field = row.last_mut().expect("a row begins with one field");
        match letter {
            '"' if separator == ',' && quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' if separator == ',' => quoted = !quoted,
            letter if letter == separator && !quoted => row.push(String::new()),
            '\n' if !quoted => rows.push(vec![String::new()]),
            letter => field.push(letter),
        }
    }
    rows
}

fn group(name: &str, pairs: &[Pair]) -> Group {
    let said_same = |pair: &&Pair| compare(&pair.a, &pair.b, pair.kind).verdict == Verdict::Same;
    let gold = pairs.iter().filter(|pair| pair.same).count();
    let (right, wrong): (Vec<&Pair>, Vec<&Pair>) =
        pairs.iter().filter(said_same).partition(|pair| pair.same);
    let (right, ours) = (right.len(), right.len() + wrong.len());
    let facets = vec![
        Facet { name: "precision of same", right, stated: ours },
        Facet { name: "recall of same", right, stated: gold },
        Facet { name: "F1 of same", right: 2 * right, stated: ours + gold },
    ];
    Group { name: name.to_owned(), facets, ..Group::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_with_commas_is_read() {
        let table =
            "schema,name1,name2,is_match\r\nPerson,\"Odell, Ann\",\"Ann \"\"O\"\" Odell\",true\n";
        let pairs = pairs(table, ',').expect("it has the columns");
        assert_eq!(pairs.len(), 1);
        assert_eq!((pairs[0].a.as_str(), pairs[0].b.as_str()), ("Odell, Ann", "Ann \"O\" Odell"));
        assert!(pairs[0].same && pairs[0].kind == NameKind::Person);
    }
}
