//! What one stage costs beside the stages before it.

use std::time::Duration;

/// How many reports are read; the examples are taken in turn.
const REPORTS: usize = 1_000;

/// What reading one report took.
pub struct Cost {
    /// Time of the stages before.
    pub before: Duration,
    /// Time of the stage itself.
    pub own: Duration,
    /// How much it found.
    pub found: usize,
}

/// Reads the sample story over and over with `read` and prints the stage's time as a share, in
/// hundredths, of the time of the stages before it.
///
/// # Panics
///
/// When the stage found nothing, or when the share is not below `bar`. A share says little unless
/// the build is optimised.
pub fn is_below(bar: u128, mut read: impl FnMut(&str) -> Cost) {
    let texts = sample_story();
    let mut all = Cost { before: Duration::ZERO, own: Duration::ZERO, found: 0 };
    for text in texts.iter().cycle().take(REPORTS) {
        let cost = read(text);
        all.before += cost.before;
        all.own += cost.own;
        all.found += cost.found;
    }
    let Cost { before, own, found } = all;
    let share = own.as_micros() * 100 / before.as_micros().max(1);
    println!("before {before:?}, itself {own:?}: {share} %; {found} found");
    assert!(found > 0, "the examples have something to find");
    assert!(share < bar, "{share} % of what comes before, not below {bar}");
}

/// The texts of the sample story.
fn sample_story() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/port-qashir");
    let mut texts: Vec<String> = std::fs::read_dir(folder)
        .expect("the examples are part of the repository")
        .filter_map(|entry| std::fs::read_to_string(entry.ok()?.path()).ok())
        .filter(|text| !text.starts_with('{'))
        .collect();
    texts.sort();
    texts
}
