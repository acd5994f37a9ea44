//! What can be chosen by a word: formats, verdicts, languages.

use clap::ValueEnum;
use record::Language;

/// Where the originals of reports are kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub enum Originals {
    /// In the case
    #[default]
    Inside,
    /// Where they lie
    Outside,
}

/// What can become of a report.
#[derive(Clone, Copy, ValueEnum)]
pub enum Verdict {
    /// Its outlet corrected it
    Corrected,
    /// Its outlet took it back
    Retracted,
    /// It stands as it is
    None,
}

/// The formats of `export`.
#[derive(Clone, Copy, ValueEnum)]
pub enum ExportFormat {
    /// Tables, one file each; docs/reference/tables.md describes them
    Csv,
    /// The same tables as one workbook, a sheet each
    Xlsx,
    /// What each report says happened, on whose word: one table for those who count events
    Events,
    /// The same tables as Apache Parquet, one file each, for notebooks and databases
    Parquet,
    /// One JSON object a line; docs/reference/jsonl.md describes them
    Jsonl,
    /// The dossier as Markdown, each sentence with a footnote to its report and words
    Markdown,
    /// The same for a word processor
    Docx,
    /// Entities of the model followthemoney, one JSON object a line, for investigation platforms
    Ftm,
    /// Statements as Web Annotations in JSON-LD, each on the words that show it
    Annotations,
    /// The places that reports name, for maps
    Geojson,
    /// Reports, actors and voices as a graph
    Graphml,
    /// Where each statement and judgement comes from, as W3C PROV in JSON
    Prov,
    /// The pages of `serve` as files that open without a server
    Html,
}

/// The formats that `annotate` prints.
#[derive(Clone, Copy, ValueEnum)]
pub enum AnnotateFormat {
    /// As Universal Dependencies writes sentences
    Conllu,
    /// One JSON object a sentence; docs/reference/jsonl.md describes it
    Json,
}

/// What `annotate` reads.
#[derive(Clone, Copy, ValueEnum)]
pub enum AnnotateInput {
    /// Running text
    Text,
    /// CoNLL-U, of which sentences, tokens and words are kept and nothing else is looked at
    Conllu,
}

/// The languages that tags and trees are read in.
#[derive(Clone, Copy, ValueEnum)]
pub enum WithWeights {
    /// English
    En,
    /// French
    Fr,
}

impl From<WithWeights> for Language {
    fn from(language: WithWeights) -> Self {
        match language {
            WithWeights::En => Self::English,
            WithWeights::Fr => Self::French,
        }
    }
}
