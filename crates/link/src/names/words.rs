//! Words that many names share, so that they say little of whom a name means. Written from
//! knowledge of the languages.

mod companies;
mod concepts;
mod numbers;
mod persons;
mod small;

pub use companies::is_legal;
pub use concepts::{Concept, concepts, is_distinguishing, land};
pub use numbers::number;
pub use persons::is_title;
pub use small::{is_article, is_function};
