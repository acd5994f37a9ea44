//! How fast the pages of a case are served: each kind of page, asked for many times by a few
//! visitors at a time, over loopback, as a browser asks.

use crate::run::{Outcome, cargo, fail, root};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Visitors that ask at the same time.
const VISITORS: usize = 4;
/// How often each kind of page is asked for.
const REQUESTS: usize = 120;
/// So many different pages of one kind are asked for in turn.
const DIFFERENT: usize = 24;
/// What the pages shall keep to: milliseconds for 95 of 100, and bytes.
const LONGEST: (u128, usize) = (150, 300_000);

/// A server that ends with the measurement.
struct Server {
    child: Child,
    port: u16,
    cookie: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What the requests for one kind of page took.
#[derive(Default)]
struct Taken {
    times: Vec<Duration>,
    largest: usize,
}

/// Serves `case` with `program`, or else with the release binary, and prints a line for each kind
/// of page; fails when one is too slow or too large.
pub fn run(case: &Path, program: Option<&Path>) -> Outcome {
    let released = root().join("target/release/whosaid");
    if program.is_none() {
        cargo(&["build", "--release", "--package", "whosaid"], &[])?;
    }
    let server = Server::start(program.unwrap_or(&released), case).map_err(fail)?;
    let kinds = kinds(&server).map_err(fail)?;
    println!("{VISITORS} visitors, {REQUESTS} requests for each kind of page");
    println!(
        "{:<12} {:>6} {:>8} {:>8} {:>8} {:>9}",
        "page", "pages", "p50 ms", "p95 ms", "max ms", "largest B"
    );
    let mut missed = Vec::new();
    for (kind, paths) in &kinds {
        let mut taken = measure(&server, paths).map_err(fail)?;
        taken.times.sort_unstable();
        let of = |percent: usize| taken.times[(taken.times.len() - 1) * percent / 100].as_millis();
        println!(
            "{kind:<12} {:>6} {:>8} {:>8} {:>8} {:>9}",
            paths.len(),
            of(50),
            of(95),
            of(100),
            taken.largest
        );
        if of(95) > LONGEST.0 || taken.largest > LONGEST.1 {
            missed.push(kind.as_str());
        }
    }
    if missed.is_empty() {
        Ok(())
    } else {
        Err(format!("too slow or too large: {}", missed.join(", ")))
    }
}

/// Different addresses of each kind of page: lists from their first page to their last, and what
/// they link to.
fn kinds(server: &Server) -> io::Result<BTreeMap<String, Vec<String>>> {
    let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (start, _) = server.get("/")?;
    for list in links(&start).into_iter().filter(|path| path.matches('/').count() == 1) {
        let mut pages = vec![list.clone()];
        let (first, _) = server.get(&list)?;
        let last = first.split(" of ").find_map(|rest| {
            rest.split_once("</span>").and_then(|(number, _)| number.parse::<usize>().ok())
        });
        for at in 1..=last.map_or(0, |_| 7) {
            pages.push(format!("{list}?page={}", last.unwrap_or(1) * at / 7));
        }
        for page in &pages {
            let (body, _) = server.get(page)?;
            for path in links(&body) {
                let kind = kind_of(&path);
                let of_kind = kinds.entry(kind).or_default();
                if path.matches('/').count() > 1 && of_kind.len() < DIFFERENT {
                    of_kind.insert(path);
                }
            }
        }
        kinds.entry(kind_of(&list)).or_default().extend(pages);
    }
    let words = ["said", "port", "explosion", "the minister", "%22nine+people%22", "minist*"];
    kinds.insert(
        "search".into(),
        words.iter().map(|word| format!("/search?q={word}").replace(' ', "+")).collect(),
    );
    kinds.retain(|_, paths| !paths.is_empty());
    Ok(kinds.into_iter().map(|(kind, paths)| (kind, paths.into_iter().collect())).collect())
}

/// The addresses on our server that a page links to, but for files.
fn links(body: &str) -> Vec<String> {
    let targets = body.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let paths = targets.map(|target| target.split('#').next().unwrap_or_default());
    paths
        .filter(|path| path.starts_with('/') && !path.contains('.'))
        .map(|path| path.replace("&amp;", "&"))
        .collect()
}

fn kind_of(path: &str) -> String {
    let name = path.split(['/', '?']).nth(1).unwrap_or_default();
    if name.is_empty() { "overview".to_owned() } else { name.to_owned() }
}

/// Asks for these pages in turn, several visitors at a time.
fn measure(server: &Server, paths: &[String]) -> io::Result<Taken> {
    let (next, taken) = (AtomicUsize::new(0), Mutex::new(Taken::default()));
    thread::scope(|scope| {
        let visit = || -> io::Result<()> {
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                if at >= REQUESTS {
                    return Ok(());
                }
                let (body, took) = server.get(&paths[at % paths.len()])?;
                let mut taken = taken.lock().map_err(|_| io::Error::other("a visitor failed"))?;
                taken.times.push(took);
                taken.largest = taken.largest.max(body.len());
            }
        };
        let visitors: Vec<_> = (0..VISITORS).map(|_| scope.spawn(visit)).collect();
        visitors.into_iter().try_for_each(|visitor| {
            visitor.join().unwrap_or_else(|_| Err(io::Error::other("a visitor failed")))
        })
    })?;
    taken.into_inner().map_err(|_| io::Error::other("a visitor failed"))
}

impl Server {
    fn start(program: &Path, case: &Path) -> io::Result<Self> {
        let mut child = Command::new(program)
            .args(["serve", "--port", "0", "--case"])
            .arg(case)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut line = String::new();
        if let Some(said) = child.stdout.take() {
            BufReader::new(said).read_line(&mut line)?;
        }
        let address = line.trim().strip_prefix("http://127.0.0.1:");
        let told = address.and_then(|address| address.split_once("/?token="));
        let told = told.and_then(|(port, token)| Some((port.parse().ok()?, token)));
        let (port, token) = told.ok_or_else(|| io::Error::other("the case is not served"))?;
        Ok(Self { child, port, cookie: format!("whosaid-{port}={token}") })
    }

    /// The page at `path`, and how long it took from the first byte asked to the last one heard.
    fn get(&self, path: &str) -> io::Result<(String, Duration)> {
        let asked = Instant::now();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        let Self { port, cookie, .. } = self;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let took = asked.elapsed();
        if !answer.starts_with("HTTP/1.1 200") {
            let status = answer.lines().next().unwrap_or_default();
            return Err(io::Error::other(format!("{path}: {status}")));
        }
        Ok((answer, took))
    }
}
