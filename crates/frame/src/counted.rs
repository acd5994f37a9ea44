//! What the numbers of a clause count.

use crate::tree::Trees;
use record::Counted;

/// The quantities among `tokens`, which are in order, with what each counts.
pub(crate) fn quantities(_trees: &Trees<'_>, _tokens: &[usize]) -> Vec<Counted> {
    Vec::new()
}
