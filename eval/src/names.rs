//! Names: the same ends and the same kind, by language.
//!
//! Our own gold is scored on the part that is never trained on. Universal NER knows persons,
//! organisations and places only, so there an outlet counts as an organisation and other names
//! are left out; its test part is not opened here.

use crate::facets::Facet;
use crate::rows::Group;
use record::{Facts, Found, FoundIn, NameKind};
use std::ops::Range;
use std::path::Path;
use testkit::names::{Document, Tally};

const UNIVERSAL: &str = "data/UNER_English-EWT/en_ewt-ud-dev.iob2";

/// Which kinds a set knows.
#[derive(Clone, Copy, PartialEq)]
enum Kinds {
    Ours,
    Three,
}

/// A name in a document, in bytes.
type Name = (Range<usize>, NameKind);

/// Scores every set that is there. `repository` holds our annotation, `data` the texts.
pub fn scores(repository: &Path, data: &Path) -> Result<Vec<Group>, String> {
    let mut groups = Vec::new();
    let texts = data.join("data");
    for language in ["en", "fr"] {
        let gold = repository.join(format!("eval/names/{language}.jsonl"));
        if texts.is_dir() {
            let documents = testkit::names::documents(&gold, &texts)?;
            groups.push(score(&format!("names {language}"), language, &documents, Kinds::Ours));
        }
    }
    let path = data.join(UNIVERSAL);
    if path.is_file() {
        let documents = testkit::names::universal(&path)?;
        groups.push(score("names UNER-EWT dev", "en", &documents, Kinds::Three));
    }
    Ok(groups)
}

fn score(name: &str, language: &str, documents: &[Document], kinds: Kinds) -> Group {
    let mut all = Tally::default();
    let mut ends = Tally::default();
    let mut by_kind = [Tally::default(); NameKind::ALL.len()];
    for document in documents {
        let found = found(language, &document.text, kinds);
        let scored = |one: &&testkit::names::Annotation| one.for_score || kinds == Kinds::Three;
        for sentence in document.sentences.iter().filter(scored) {
            let inside = |(span, _): &&Name| {
                sentence.span.start <= span.start && span.end <= sentence.span.end
            };
            let ours: Vec<Name> = found.iter().filter(inside).cloned().collect();
            all.add(&ours, &sentence.names);
            ends.add(&ends_of(&ours), &ends_of(&sentence.names));
            for (kind, tally) in NameKind::ALL.iter().zip(&mut by_kind) {
                tally.add(&of_kind(*kind, &ours), &of_kind(*kind, &sentence.names));
            }
        }
    }
    let mut facets = vec![facet("names F1", all), facet("ends of names F1", ends)];
    for (name, tally) in KIND_ROWS.into_iter().zip(by_kind).filter(|(_, tally)| tally.gold > 0) {
        facets.push(facet(name, tally));
    }
    Group { name: name.to_owned(), facets, ..Group::default() }
}

/// In the order of [`NameKind::ALL`].
const KIND_ROWS: [&str; NameKind::ALL.len()] =
    ["person F1", "organisation F1", "outlet F1", "place F1", "other F1"];

fn facet(name: &'static str, tally: Tally) -> Facet {
    Facet { name, right: 2 * tally.right, stated: tally.ours + tally.gold }
}

fn ends_of(names: &[Name]) -> Vec<Range<usize>> {
    names.iter().map(|(span, _)| span.clone()).collect()
}

fn of_kind(kind: NameKind, names: &[Name]) -> Vec<Name> {
    names.iter().filter(|(_, own)| *own == kind).cloned().collect()
}

fn found(language: &str, text: &str, kinds: Kinds) -> Vec<Name> {
    let declared = Found { value: language.to_owned(), place: FoundIn::FrontMatter, span: None };
    let mut clean = testkit::clean_text(text);
    clean.facts = Facts { language: Some(declared), ..clean.facts };
    let names = annotate::annotate(clean).names;
    let seen = names.iter().filter(|name| kinds == Kinds::Ours || name.kind != NameKind::Other);
    seen.map(|name| {
        let outlet = kinds == Kinds::Three && name.kind == NameKind::Outlet;
        (name.span.range(), if outlet { NameKind::Organisation } else { name.kind })
    })
    .collect()
}
