//! How one report leans on another.

use crate::words::vocabulary;

vocabulary! {
    /// How one report leans on another.
    DependenceKind {
        /// The same text, but for a word here and there.
        Copy = "copy",
        /// Mostly words of the other, much of which is left out.
        Shortened = "shortened-copy",
        /// Many passages of the other, among own words.
        Rewrite = "rewrite",
        /// The other in another language.
        Translation = "translation",
        /// It names the other as the one on whose word it speaks.
        Cites = "cites",
        /// Both name the same origin.
        SameRoot = "same-root",
    }
}
