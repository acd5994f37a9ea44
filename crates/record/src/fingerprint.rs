//! What is kept of a report's words, so that it can be held against others without its text.

/// The words of one report as numbers with their places.
///
/// `P` is how a place is given: [`crate::CleanSpan`] while a report is read, code points of
/// the decoded text once it is stored. Every list is in the order of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fingerprint<P> {
    /// Short runs of words outside quotation marks, a choice of them.
    pub narration: Vec<Mark<P>>,
    /// The same between quotation marks: two reporters may quote one speech alike.
    pub quoted: Vec<Mark<P>>,
    /// Names and numbers, which a translation keeps in order.
    pub landmarks: Vec<Mark<P>>,
    /// Every word that not all reports have, once, with how much it counts there. By hash.
    pub words: Vec<(u32, u32)>,
}

/// A hash of some words, and where they stand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark<P> {
    /// The same for the same words, in every report and every version that writes this format.
    pub hash: u32,
    /// Where the words stand.
    pub place: P,
}

impl<P> Default for Fingerprint<P> {
    fn default() -> Self {
        Self { narration: Vec::new(), quoted: Vec::new(), landmarks: Vec::new(), words: Vec::new() }
    }
}

impl<P> Fingerprint<P> {
    /// The same marks with their places given in another way; a mark without one is left out.
    pub fn placed<Q>(&self, place: impl Fn(&P) -> Option<Q>) -> Fingerprint<Q> {
        let moved = |marks: &[Mark<P>]| {
            marks
                .iter()
                .filter_map(|mark| Some(Mark { hash: mark.hash, place: place(&mark.place)? }))
                .collect()
        };
        Fingerprint {
            narration: moved(&self.narration),
            quoted: moved(&self.quoted),
            landmarks: moved(&self.landmarks),
            words: self.words.clone(),
        }
    }
}
