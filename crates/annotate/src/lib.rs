//! Clean text in; language, paragraphs, sentences, tokens and quotations out.

use record::{Annotated, CleanText, Language};

/// Reads a story as far as one can without asking who said what.
pub fn annotate(clean: CleanText) -> Annotated {
    Annotated {
        clean,
        language: Language::Undetermined,
        paragraphs: Vec::new(),
        sentences: Vec::new(),
        tokens: Vec::new(),
        quotations: Vec::new(),
        remarks: Vec::new(),
    }
}
