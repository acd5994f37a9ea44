//! Chains in words: whose voice a statement is, from the outlet to the root.

use crate::terminal::foreign;
use record::plain::aside;
use store::StoredLink;

/// Whose voice a statement is, with its chain.
pub fn voice(chain: &[StoredLink], own_voice: bool) -> String {
    format!("{}{}", chain_line(chain), if own_voice { ", in its own voice" } else { "" })
}

/// The chain in one line, from the outlet to the root: "Courier ← the agency ← a source (unnamed)".
fn chain_line(chain: &[StoredLink]) -> String {
    let mut line = String::new();
    for (at, link) in chain.iter().enumerate() {
        if at > 0 {
            line.push_str(" ← ");
        }
        line.push_str(&link_label(link));
    }
    if line.is_empty() { "no chain".to_owned() } else { line }
}

/// One link as a reader would name it, with what the label alone does not tell.
pub fn link_label(link: &StoredLink) -> String {
    // The mark that attribute sets where the report does not name its outlet.
    if link.label == "(outlet)" {
        return "(outlet not named)".to_owned();
    }
    match aside(link.kind) {
        Some(aside) => format!("{} ({aside})", foreign(&link.label)),
        None => foreign(&link.label),
    }
}
