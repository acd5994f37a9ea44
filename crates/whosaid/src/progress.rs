//! The bar of a long run, on standard error, and only where that is a terminal.

use flow::Progress;
use indicatif::{ProgressBar, ProgressStyle};

/// A bar that follows a run.
pub struct Bar {
    bar: ProgressBar,
}

impl Bar {
    /// A bar at its beginning. It draws nothing when standard error is no terminal.
    pub fn new() -> Self {
        let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} files · {msg}")
            .expect("the template is well formed, as every run shows");
        let bar = ProgressBar::new(0);
        bar.set_style(style);
        Self { bar }
    }

    /// Shows how far the run is.
    pub fn show(&self, progress: Progress) {
        self.bar.set_length(progress.sources as u64);
        self.bar.set_position(progress.done as u64);
        let skipped = match progress.skipped {
            0 => String::new(),
            number => format!(", {number} skipped"),
        };
        self.bar.set_message(format!("{} stored{skipped}", progress.stored));
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
