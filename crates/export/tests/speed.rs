//! How quickly a large case leaves, and with how much memory. Names the case in `WHOSAID_CASE`:
//! `WHOSAID_CASE=big.whosaid cargo test -p export --release --test speed -- --ignored --nocapture`

use std::io::{self, Write};
use std::time::Instant;
use store::{Case, Table};

/// Counts what is written.
#[derive(Default)]
struct Counter(u32);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += u32::try_from(bytes.len()).expect("a table of four gigabytes is another test");
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
#[ignore = "needs a large case"]
fn every_table_streams() {
    let file = std::env::var_os("WHOSAID_CASE").expect("WHOSAID_CASE names a case");
    let case = Case::open(file).expect("it is a case");
    for table in Table::ALL {
        timed(table.name, |out| export::csv_table(&case, table, out));
    }
    timed("markdown", |out| export::markdown(&case, out));
    timed("ftm", |out| export::ftm(&case, out));
    timed("annotations", |out| export::annotations(&case, out));
    timed("geojson", |out| export::geojson(&case, out));
    timed("graphml", |out| export::graphml(&case, out));
    timed("prov", |out| export::prov(&case, out));
    timed("jsonl", |out| export::jsonl(&case, out));
}

fn timed(what: &str, write: impl FnOnce(&mut Counter) -> Result<(), export::Failure>) {
    let mut out = Counter::default();
    let start = Instant::now();
    write(&mut out).expect("it can be written");
    let seconds = start.elapsed().as_secs_f64();
    let megabytes = f64::from(out.0) / 1e6;
    println!(
        "{what:>18} {megabytes:>8.1} MB {seconds:>7.1} s {:>6.1} MB/s  {}",
        megabytes / seconds,
        peak()
    );
}

/// The most memory that this process held, where the system says so.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default().to_owned()
}
