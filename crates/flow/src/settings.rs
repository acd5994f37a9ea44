//! What a run works with, for the case to keep beside all that the run adds: what was asked for,
//! and which trained numbers read it.
//!
//! Left out is what changes no result: threads, paths, the terminal.

use crate::{Linking, Options, Originals, Take};
use gazetteer::Gazetteer;

/// Each setting by its name; `docs/reference/settings.md` tells what they mean.
pub fn settings(options: Options) -> Vec<(String, String)> {
    let take = match options.take {
        Take::NewsLike => "news-like",
        Take::AllPages => "all",
    };
    let linking = match options.linking {
        Linking::Touched => "touched",
        Linking::Anew => "anew",
        Linking::Later => "later",
    };
    let originals = match options.originals {
        Originals::Inside => "inside",
        Originals::Outside => "outside",
    };
    let asked = [("pages", take), ("linking", linking), ("originals", originals)];
    let asked = asked.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let lines = ingest::line_weights().map(|file| ("lines", file));
    let weights = annotate::weights().chain(lines).map(|(name, file)| {
        let version = format!("{} {}", file.card().reader, file.checksum());
        (format!("weights {name}"), version)
    });
    let places = ("places".to_owned(), Gazetteer::embedded().checksum());
    asked.into_iter().chain(weights).chain([places]).collect()
}

#[cfg(test)]
mod tests {
    use super::settings;
    use crate::Options;

    const PAGE: &str = include_str!("../../../docs/reference/settings.md");

    #[test]
    fn every_setting_is_on_the_page() {
        let all = settings(Options::default());
        assert!(all.len() >= 8, "{all:?}");
        for (name, value) in all {
            assert!(PAGE.contains(&format!("| `{name}` |")), "the page does not name {name}");
            assert!(!value.is_empty() && !value.contains([';', ':']), "{name}: {value}");
        }
    }
}
