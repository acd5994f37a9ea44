//! Mutated pages: no panic, none slower than five seconds, memory below one gigabyte.
//!
//! `WHOSAID_FUZZ_MINUTES=10 cargo test --release -p page --test fuzz -- --ignored --nocapture`
//! reads pages made from the golden ones, and from those of the folder in `WHOSAID_FUZZ_PAGES`
//! when there is one: bytes changed, pieces cut, doubled a thousand times, or put inside one
//! another. The seed is fixed, so a run that is as long meets the same pages again.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// The slowest page that is allowed.
const SLOWEST: Duration = Duration::from_secs(5);

/// Bytes of the largest page that is made.
const LARGEST: usize = 4 * 1024 * 1024;

#[test]
#[ignore = "takes minutes; asked for by name"]
fn mutated_pages_are_read() {
    let minutes = std::env::var("WHOSAID_FUZZ_MINUTES").ok().and_then(|word| word.parse().ok());
    let end = Duration::from_secs(60 * minutes.unwrap_or(1));
    let pages = pages();
    assert!(!pages.is_empty(), "no page to begin with");
    let mut chance = Chance(1);
    let (start, mut count, mut slowest) = (Instant::now(), 0_u32, Duration::ZERO);
    while start.elapsed() < end {
        let page = mutated(&pages, &mut chance);
        let before = Instant::now();
        let read = page::read(&page);
        let took = before.elapsed();
        assert!(took < SLOWEST, "page {count} of {} bytes took {took:?}", page.len());
        assert!(read.layout.iter().all(|laid| read.text.get(laid.span.range()).is_some()));
        slowest = slowest.max(took);
        count += 1;
    }
    println!("{count} pages, the slowest {slowest:?}, {}", most_memory());
    if let Some(kilobytes) = most_memory().split_whitespace().nth(1) {
        assert!(kilobytes.parse::<u64>().is_ok_and(|size| size < 1024 * 1024), "{kilobytes} kB");
    }
}

/// Pages to begin with.
fn pages() -> Vec<String> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden/page");
    let cases = fs::read_dir(golden).into_iter().flatten().flatten();
    let mut paths: Vec<_> = cases.map(|case| case.path().join("page.html")).collect();
    if let Some(folder) = std::env::var_os("WHOSAID_FUZZ_PAGES") {
        paths.extend(fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path()));
    }
    paths.sort();
    paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
}

/// A page with a few changes.
fn mutated(pages: &[String], chance: &mut Chance) -> String {
    let mut bytes = pages[chance.below(pages.len())].clone().into_bytes();
    for _ in 0..=chance.below(8) {
        let from = chance.below(bytes.len().max(1)).min(bytes.len());
        let piece = bytes[from..bytes.len().min(from + 1 + chance.below(400))].to_vec();
        match chance.below(7) {
            0 => bytes[from..].iter_mut().take(4).for_each(|byte| *byte = chance.next() as u8),
            1 => drop(bytes.drain(from..from + piece.len())),
            2 => drop(bytes.splice(from..from, piece.repeat(1 + chance.below(1000)))),
            3 => {
                let other = pages[chance.below(pages.len())].as_bytes();
                let at = chance.below(other.len());
                drop(bytes.splice(from..from, other[at..].iter().copied()));
            }
            4 => {
                let tag = TAGS[chance.below(TAGS.len())].repeat(1 + chance.below(20_000));
                drop(bytes.splice(from..from, tag.into_bytes()));
            }
            5 => bytes.truncate(from),
            _ => bytes.retain(|byte| *byte != b'>' || chance.below(9) > 0),
        }
        bytes.truncate(LARGEST);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

const TAGS: &[&str] = &[
    "<div>",
    "<p>",
    "<b id=x>",
    "<table><tr><td>",
    "</div>",
    "<a href=x>",
    "<ul><li>",
    "<!--",
    "<script>",
    "<svg>",
    "<font color=red>",
    "&amp;",
    "<br>",
    "<h1>",
    "<br><br>",
    "<form><select>",
];

/// The most memory that this process held, where the system tells.
fn most_memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default().to_owned()
}

/// Chance that repeats (xorshift64*).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() >> 32) as usize % end.max(1)
    }
}
