//! One run: what is read of each source, and how it reaches the case.

use crate::in_order::Feed;
use crate::linking::Linking;
use ingest::{Offer, Source, Take};
use record::{Reading, Report, ReportId, SkipReason, Skipped};
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread::available_parallelism;
use std::time::{Duration, Instant};
use store::{Case, Error};

/// How to run.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Threads that read; the caller's own thread writes besides.
    pub jobs: usize,
    /// How much of what holds between reports is made at the end.
    pub linking: Linking,
    /// What of an archive of the web is read.
    pub take: Take,
    /// Where the originals are kept.
    pub originals: Originals,
}

/// Where the original of a report is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Originals {
    /// In the case.
    #[default]
    Inside,
    /// Where it lies, when it is a file of its own; the case has its path and its hash. What is
    /// part of an archive, feed or list, or came by standard input, is kept in the case.
    Outside,
}

impl Default for Options {
    /// One reading thread for each core, and links.
    fn default() -> Self {
        Self {
            jobs: available_parallelism().map_or(1, usize::from),
            linking: Linking::default(),
            take: Take::default(),
            originals: Originals::default(),
        }
    }
}

/// How far a run is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Progress {
    /// Files and other sources there are.
    pub sources: usize,
    /// Of these, dealt with.
    pub done: usize,
    /// Reports on disk in the case that were not there before.
    pub stored: usize,
    /// Reports that the case already held.
    pub known: usize,
    /// What was offered and is no report.
    pub skipped: usize,
}

/// What a run did.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// Reports stored that were not there before.
    pub stored: usize,
    /// Reports that the case already held.
    pub known: usize,
    /// What was offered and is no report, in the order in which it was listed.
    pub skipped: Vec<Skipped>,
    /// Reports that took more than two seconds each, the slowest first, five at most.
    pub slow: Vec<(String, Duration)>,
    /// Decisions of a person that came with the reports, from another case.
    pub taken_over: usize,
    /// Every report that was offered, stored or known, once, in the order of the listing.
    pub reports: Vec<ReportId>,
}

/// What is to be done, in order.
pub enum Task {
    /// A document is to be read.
    Read(Box<Result<Offer, Skipped>>),
    /// All documents of one source were before this.
    EndOfSource,
}

impl Task {
    /// Bytes that it holds, or will when it is begun.
    pub fn bytes(&self) -> usize {
        match self {
            Self::Read(offer) => offer.as_ref().as_ref().map_or(0, Offer::bytes),
            Self::EndOfSource => 0,
        }
    }
}

/// What came of a task.
pub enum Outcome {
    /// Read to its statements, in so much time.
    Read(Box<Reading>, Duration),
    /// The case held it before this run.
    Known { id: ReportId, file: String },
    /// No report.
    Skipped(Skipped),
    /// All outcomes of one source were before this.
    EndOfSource,
}

impl Outcome {
    fn report(&self) -> Option<ReportId> {
        match self {
            Self::Read(reading, _) => Some(reading.report.id),
            Self::Known { id, .. } => Some(*id),
            Self::Skipped(_) | Self::EndOfSource => None,
        }
    }
}

/// Opens every source and feeds what is in it. A source is opened when what came before it is
/// under way, and an archive is never held whole.
pub fn open_each(sources: Vec<Result<Source, Skipped>>, take: Take, feed: &mut Feed<'_, Task>) {
    for source in sources {
        let opened = match source {
            Ok(source) => {
                ingest::open(&source, take, &mut |offer| feed(Task::Read(Box::new(offer))))
            }
            Err(skipped) => feed(Task::Read(Box::new(Err(skipped)))),
        };
        if opened.is_break() || feed(Task::EndOfSource).is_break() {
            return;
        }
    }
}

/// Does one task. What the case held before the run is known by its bytes and not read again.
pub fn work(task: Task, known: &HashSet<ReportId>, originals: Originals) -> Outcome {
    let Task::Read(offer) = task else { return Outcome::EndOfSource };
    let begun = Instant::now();
    let fetched = match offer.and_then(Offer::fetch) {
        Ok(fetched) => fetched,
        Err(skipped) => return Outcome::Skipped(skipped),
    };
    if known.contains(&fetched.id()) {
        return Outcome::Known { id: fetched.id(), file: fetched.name().to_owned() };
    }
    let name = fetched.name().to_owned();
    let outside = (originals == Originals::Outside).then(|| fetched.path()).flatten();
    match guarded(name, || Ok(crate::read_report(Report { outside, ..fetched.read()? }))).flatten()
    {
        Ok(reading) => Outcome::Read(Box::new(reading), begun.elapsed()),
        Err(skipped) => Outcome::Skipped(skipped),
    }
}

/// What `stages` make of the report of this name. A stage that panics is our bug; it costs one
/// report and not the run.
pub fn guarded<T>(file: String, stages: impl FnOnce() -> T) -> Result<T, Skipped> {
    catch_unwind(AssertUnwindSafe(stages)).map_err(|_| Skipped {
        file,
        reason: SkipReason::OurBug,
        detail: "whosaid failed on it; this is our bug: please report it with the file".to_owned(),
    })
}

/// Reports are written so many at a time, for a commit costs a wait for the disk,
const BATCH_REPORTS: usize = 128;
/// or so many bytes of their originals,
const BATCH_BYTES: usize = 32 * 1024 * 1024;
/// but no report waits longer than this.
const BATCH_WAIT: Duration = Duration::from_millis(500);

/// A report that took longer is told of,
const SLOW: Duration = Duration::from_secs(2);
/// but only so many.
const SLOW_TOLD: usize = 5;

/// Takes what was read into the case, in batches.
pub struct Writer<'c, P> {
    case: &'c Case,
    /// In the case or in the batch.
    known: HashSet<ReportId>,
    batch: Vec<Reading>,
    /// Of the originals in the batch.
    batch_bytes: usize,
    /// Reports of this run, in order; `offered` has the same ones.
    reports: Vec<ReportId>,
    offered: HashSet<ReportId>,
    /// Files that hold a report of the case or of the batch.
    again: Vec<(ReportId, String)>,
    flushed: Instant,
    skipped: Vec<Skipped>,
    /// Of `skipped`, those that the case has.
    skips_stored: usize,
    slow: Vec<(String, Duration)>,
    progress: Progress,
    tell: P,
}

impl<'c, P: FnMut(Progress)> Writer<'c, P> {
    pub fn new(case: &'c Case, sources: usize, known: HashSet<ReportId>, tell: P) -> Self {
        Self {
            case,
            known,
            batch: Vec::new(),
            batch_bytes: 0,
            reports: Vec::new(),
            offered: HashSet::new(),
            again: Vec::new(),
            flushed: Instant::now(),
            skipped: Vec::new(),
            skips_stored: 0,
            slow: Vec::new(),
            progress: Progress { sources, ..Progress::default() },
            tell,
        }
    }

    /// Takes what came of one task.
    pub fn take(&mut self, outcome: Outcome) -> Result<(), Error> {
        if let Some(id) = outcome.report()
            && self.offered.insert(id)
        {
            self.reports.push(id);
        }
        match outcome {
            Outcome::Read(reading, time) => {
                self.note_time(&reading.report.file, time);
                if self.known.insert(reading.report.id) {
                    self.batch_bytes += reading.report.original.len();
                    self.batch.push(*reading);
                } else {
                    self.again.push((reading.report.id, reading.report.file));
                }
            }
            Outcome::Known { id, file } => self.again.push((id, file)),
            Outcome::Skipped(skipped) => self.skipped.push(skipped),
            Outcome::EndOfSource => self.progress.done += 1,
        }
        if self.batch.len() + self.again.len() >= BATCH_REPORTS
            || self.batch_bytes >= BATCH_BYTES
            || self.flushed.elapsed() >= BATCH_WAIT
        {
            self.flush()?;
        }
        Ok(())
    }

    /// Keeps the slowest reports of the run.
    fn note_time(&mut self, file: &str, time: Duration) {
        if time < SLOW {
            return;
        }
        self.slow.push((file.to_owned(), time));
        self.slow.sort_by_key(|&(_, time)| std::cmp::Reverse(time));
        self.slow.truncate(SLOW_TOLD);
    }

    /// Brings everything taken so far to disk, then tells of it.
    fn flush(&mut self) -> Result<(), Error> {
        if !self.batch.is_empty() {
            self.case.write(&self.batch)?;
            self.progress.stored += self.batch.len();
            self.batch.clear();
            self.batch_bytes = 0;
        }
        if !self.again.is_empty() {
            self.case.add_files(self.again.iter().map(|(id, file)| (*id, file.as_str())))?;
            self.progress.known += self.again.len();
            self.again.clear();
        }
        if self.skips_stored < self.skipped.len() {
            self.case.write_skips(&self.skipped[self.skips_stored..])?;
            self.skips_stored = self.skipped.len();
            self.progress.skipped = self.skipped.len();
        }
        self.flushed = Instant::now();
        (self.tell)(self.progress);
        Ok(())
    }

    /// Brings the rest to disk and says what was done.
    pub fn finish(mut self) -> Result<Summary, Error> {
        self.flush()?;
        Ok(Summary {
            stored: self.progress.stored,
            known: self.progress.known,
            skipped: self.skipped,
            slow: self.slow,
            taken_over: 0,
            reports: self.reports,
        })
    }
}
