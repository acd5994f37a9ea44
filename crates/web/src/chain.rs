//! A chain from the outlet to the root, drawn from left to right.

use crate::text::words;
use maud::{Markup, html};
use record::SpeakerKind;
use record::plain::{aside, is_not_named};
use store::StoredLink;

/// The whole chain. On paper and to a screen reader it is a list in order.
pub fn chain(links: &[StoredLink], own_voice: bool) -> Markup {
    html! {
        ol.chain aria-label="from the outlet to the root" {
            @for link in links {
                li.named[!is_not_named(link.kind)].nameless[is_not_named(link.kind)] {
                    (label(&link.label, link.kind))
                }
            }
            @if own_voice { li.voice { "its own voice" } }
        }
    }
}

/// One link as a reader would name it, with what the label alone does not tell.
pub fn label(label: &str, kind: SpeakerKind) -> Markup {
    html! {
        @if label == "(outlet)" { "outlet not named" } @else { (words(label)) }
        @if let Some(aside) = aside(kind) { " " small.aside { "(" (aside) ")" } }
    }
}
