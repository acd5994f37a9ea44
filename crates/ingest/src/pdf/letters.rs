//! The letters of one page with their places.

use pdf_extract::{MediaBox, OutputDev, OutputError, Transform};
use std::sync::atomic::{AtomicBool, Ordering};

/// More letters than this are on no page.
const MAX_LETTERS: usize = 200_000;

/// A letter, or several that are drawn as one.
#[derive(Clone, PartialEq, Debug)]
pub struct Letter {
    pub words: String,
    /// From the left, in points.
    pub x: f64,
    /// From the foot of the page.
    pub y: f64,
    /// Where it ends.
    pub end: f64,
    pub size: f64,
}

/// Takes the letters of a page, in the order in which they are drawn.
pub struct Letters<'s> {
    pub taken: Vec<Letter>,
    stop: &'s AtomicBool,
}

impl<'s> Letters<'s> {
    /// Takes letters until it is told to stop.
    pub fn new(stop: &'s AtomicBool) -> Self {
        Self { taken: Vec::new(), stop }
    }
}

impl OutputDev for Letters<'_> {
    fn begin_page(
        &mut self,
        _: u32,
        _: &MediaBox,
        _: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _: f64,
        font_size: f64,
        letter: &str,
    ) -> Result<(), OutputError> {
        if self.taken.len() >= MAX_LETTERS || self.stop.load(Ordering::Relaxed) {
            return Err(OutputError::IoError(std::io::Error::other("too many letters")));
        }
        // The side of a square with the area of the letter, however the page is turned.
        let area = font_size * font_size * (place.m11 * place.m22 - place.m12 * place.m21);
        let size = area.abs().sqrt();
        let (x, y) = (place.m31, place.m32);
        let end = x + width * size;
        if [x, y, end].iter().all(|number| number.is_finite()) && !letter.is_empty() {
            self.taken.push(Letter { words: letter.to_owned(), x, y, end, size });
        }
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
