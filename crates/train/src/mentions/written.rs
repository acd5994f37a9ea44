//! Texts that we wrote ourselves so that names can be learnt from them, with their names marked.
//!
//! One sentence a line, a blank line between texts, a name as `[Homs|place]`. Square brackets
//! mean nothing else.

use record::NameKind;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use testkit::names::{Annotation, Document};

/// A sentence without its marks, and the names in it, in bytes.
type Unmarked = (String, Vec<(Range<usize>, NameKind)>);

/// The texts of every file of a folder, in the order of the files' names. Tells the file and
/// the line of the first mark that is wrong.
pub fn documents(folder: &Path) -> Result<Vec<Document>, String> {
    let mut documents = Vec::new();
    for path in files(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let content =
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        documents.extend(texts(&content).map_err(|error| format!("{} {error}", path.display()))?);
    }
    Ok(documents)
}

fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let mut files: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "txt"));
    files.sort();
    Ok(files)
}

/// The texts of a file, a paragraph a sentence.
fn texts(content: &str) -> Result<Vec<Document>, String> {
    let mut texts: Vec<Document> = Vec::new();
    let mut goes_on = false;
    for (at, line) in content.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() {
            goes_on = false;
            continue;
        }
        let sentence = unmarked(line).map_err(|error| format!("line {}: {error}", at + 1))?;
        if !goes_on {
            let id = format!("line {}", at + 1);
            texts.push(Document { id, text: String::new(), sentences: Vec::new() });
        }
        add(texts.last_mut().expect("a text has begun"), sentence);
        goes_on = true;
    }
    Ok(texts)
}

fn add(document: &mut Document, (sentence, mut names): Unmarked) {
    if !document.text.is_empty() {
        document.text.push_str("\n\n");
    }
    let start = document.text.len();
    for (range, _) in &mut names {
        *range = start + range.start..start + range.end;
    }
    document.text.push_str(&sentence);
    let span = start..document.text.len();
    document.sentences.push(Annotation { span, for_score: false, names });
}

fn unmarked(line: &str) -> Result<Unmarked, String> {
    let (mut sentence, mut names) = (String::new(), Vec::new());
    let mut rest = line;
    while let Some((before, marked)) = rest.split_once('[') {
        let (mark, after) =
            marked.split_once(']').ok_or_else(|| format!("nothing closes '[{marked}'"))?;
        let (name, kind) = mark.rsplit_once('|').ok_or_else(|| format!("no kind in '[{mark}]'"))?;
        if name.trim() != name || name.is_empty() || name.contains(['[', '|']) {
            return Err(format!("'[{mark}]' marks no name"));
        }
        let kind: NameKind = kind.parse().map_err(|error| format!("'[{mark}]': {error}"))?;
        outside(before)?;
        sentence.push_str(before);
        let start = sentence.len();
        sentence.push_str(name);
        names.push((start..sentence.len(), kind));
        rest = after;
    }
    outside(rest)?;
    sentence.push_str(rest);
    Ok((sentence, names))
}

/// What stands outside marks has nothing of a mark.
fn outside(words: &str) -> Result<(), String> {
    if words.contains([']', '|']) {
        return Err(format!("nothing opens what '{words}' closes"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(content: &str, expected: Result<&[&[&str]], &str>) {
        let marked = |document: &Document| -> Vec<String> {
            let names = document.sentences.iter().flat_map(|sentence| &sentence.names);
            names.map(|(range, kind)| format!("{kind} {}", &document.text[range.clone()])).collect()
        };
        let found = texts(content).map(|texts| texts.iter().map(marked).collect::<Vec<_>>());
        let expected = expected.map(|texts| {
            texts.iter().map(|names| names.iter().map(|&name| name.to_owned()).collect()).collect()
        });
        assert_eq!(found, expected.map_err(str::to_owned), "{content}");
    }

    #[test]
    fn a_mark_is_a_name_of_its_text() {
        check(
            "[Umdara|place] falls\nSaid [Ilyas Berkhane|person].\n\nRain in [Jabroun|place]\n",
            Ok(&[&["place Umdara", "person Ilyas Berkhane"], &["place Jabroun"]]),
        );
        check("Nobody came.\n\n\nNobody left.", Ok(&[&[], &[]]));
    }

    #[test]
    fn a_wrong_mark_is_told_with_its_line() {
        for (content, error) in [
            ("Rain.\n[Umdara|place", "line 2: nothing closes '[Umdara|place'"),
            ("[Umdara]", "line 1: no kind in '[Umdara]'"),
            ("[ Umdara|place]", "line 1: '[ Umdara|place]' marks no name"),
            ("[[Umdara|place]|place]", "line 1: '[[Umdara|place]' marks no name"),
            ("Umdara|place]", "line 1: nothing opens what 'Umdara|place]' closes"),
        ] {
            check(content, Err(error));
        }
    }
}
