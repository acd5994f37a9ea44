//! Files packed one by one: `story.html.gz`, `folder.tar.gz`, `folder.tgz`.

use super::Opening;
use crate::draft::Said;
use crate::format::{Input, file_name};
use flate2::read::MultiGzDecoder;
use std::ops::ControlFlow;

/// Opens what is packed, by the name that it has without the packing.
pub fn open(input: Input<'_>, name: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
    let mut unpacked = opening.metered(MultiGzDecoder::new(input.stream()));
    let inner = name_inside(file_name(name));
    opening.document_or_container(name.to_owned(), &inner, Said::default(), &mut unpacked)
}

/// `folder.tgz` is `folder.tar` inside, `story.html.gz` is `story.html`.
fn name_inside(name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    if ending.eq_ignore_ascii_case("tgz") { format!("{stem}.tar") } else { stem.to_owned() }
}
