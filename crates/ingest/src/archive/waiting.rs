//! Members of an archive that is read from its beginning to its end, held back for a while, so
//! that a side-car may come before its document or after it.

use super::Opening;
use crate::draft::Said;
use crate::format::Format;
use crate::side_car;
use std::collections::{HashMap, VecDeque};
use std::io::Cursor;
use std::ops::ControlFlow;

/// Bytes that are held back; a side-car that stands further from its document is read as a list.
const MOST: usize = 16 * 1024 * 1024;

/// Bytes of the largest member that is held back.
pub const LARGEST: u64 = 4 * 1024 * 1024;

/// Members in their order, and their bytes.
#[derive(Default)]
pub struct Waiting {
    order: VecDeque<String>,
    held: HashMap<String, Vec<u8>>,
    bytes: usize,
}

/// Whether a member of this name and size is held back: a document, or what may tell of one.
pub fn waits(inner: &str, size: u64) -> bool {
    let is_document = Format::of_name(inner).is_some_and(Format::is_document);
    size <= LARGEST && (is_document || !side_car::documents_of(inner).is_empty())
}

impl Waiting {
    /// Holds one more member back, and gives those that have waited long enough.
    pub fn hold(
        &mut self,
        inner: String,
        bytes: Vec<u8>,
        holder: &str,
        opening: &mut Opening<'_>,
    ) -> ControlFlow<()> {
        if self.held.contains_key(&inner) {
            self.give_all(holder, opening)?;
        }
        self.bytes += bytes.len();
        self.order.push_back(inner.clone());
        self.held.insert(inner, bytes);
        while self.bytes > MOST {
            self.give(holder, opening)?;
        }
        ControlFlow::Continue(())
    }

    /// Gives all that wait.
    pub fn give_all(&mut self, holder: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
        while !self.order.is_empty() && !opening.is_spent() {
            self.give(holder, opening)?;
        }
        ControlFlow::Continue(())
    }

    /// Gives the first that waits; in the place of a side-car the document that it tells of.
    fn give(&mut self, holder: &str, opening: &mut Opening<'_>) -> ControlFlow<()> {
        let first = self.order.pop_front().filter(|name| self.held.contains_key(name));
        let Some(first) = first else { return ControlFlow::Continue(()) };
        let mut documents = side_car::documents_of(&first).into_iter();
        let inner = documents.find(|name| self.held.contains_key(name)).unwrap_or(first);
        let bytes = self.take(&inner).unwrap_or_default();
        let mut besides = side_car::names_for(&inner).into_iter();
        let beside = besides.find_map(|name| Some((self.take(&name)?, name)));
        let said = beside.map_or_else(Said::default, |(bytes, name)| side_car::read(&bytes, &name));
        opening.member(holder, &inner, said, &mut Cursor::new(bytes))
    }

    fn take(&mut self, name: &str) -> Option<Vec<u8>> {
        let bytes = self.held.remove(name)?;
        self.bytes -= bytes.len();
        Some(bytes)
    }
}
