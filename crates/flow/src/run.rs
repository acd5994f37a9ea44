//! One run: what is read of each source, and how it reaches the case.

use crate::linking::Linking;
use ingest::Source;
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
}

impl Default for Options {
    /// One reading thread for each core, and links.
    fn default() -> Self {
        Self { jobs: available_parallelism().map_or(1, usize::from), linking: Linking::default() }
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
    /// Every report that was offered, stored or known, once, in the order of the listing.
    pub reports: Vec<ReportId>,
}

/// What came of one report.
pub enum Outcome {
    /// Read to its statements.
    Read(Box<Reading>),
    /// The case held it before this run.
    Known { id: ReportId, file: String },
    /// No report.
    Skipped(Skipped),
}

impl Outcome {
    fn report(&self) -> Option<ReportId> {
        match self {
            Self::Read(reading) => Some(reading.report.id),
            Self::Known { id, .. } => Some(*id),
            Self::Skipped(_) => None,
        }
    }
}

/// Reads every report of one source, but for those the case held before the run.
pub fn read_source(source: Result<Source, Skipped>, known: &HashSet<ReportId>) -> Vec<Outcome> {
    let source = match source {
        Ok(source) => source,
        Err(skipped) => return vec![Outcome::Skipped(skipped)],
    };
    let mut outcomes = Vec::new();
    ingest::load(&source, |loaded| {
        outcomes.push(match loaded {
            Err(skipped) => Outcome::Skipped(skipped),
            Ok(report) if known.contains(&report.id) => {
                Outcome::Known { id: report.id, file: report.file }
            }
            Ok(report) => read_guarded(report),
        });
    });
    outcomes
}

/// A stage that panics is our bug; it costs one report and not the run.
fn read_guarded(report: Report) -> Outcome {
    match guarded(report, crate::read_report) {
        Ok(reading) => Outcome::Read(Box::new(reading)),
        Err(skipped) => Outcome::Skipped(skipped),
    }
}

/// What `stages` make of the report, or that they failed.
pub fn guarded<T>(report: Report, stages: impl FnOnce(Report) -> T) -> Result<T, Skipped> {
    let file = report.file.clone();
    catch_unwind(AssertUnwindSafe(|| stages(report))).map_err(|_| Skipped {
        file,
        reason: SkipReason::OurBug,
        detail: "whosaid failed on it; this is our bug: please report it with the file".to_owned(),
    })
}

/// Reports are written so many at a time, for a commit costs a wait for the disk,
const BATCH_REPORTS: usize = 128;
/// but no report waits longer than this.
const BATCH_WAIT: Duration = Duration::from_millis(500);

/// Takes what was read into the case, in batches.
pub struct Writer<'c, P> {
    case: &'c Case,
    /// In the case or in the batch.
    known: HashSet<ReportId>,
    batch: Vec<Reading>,
    /// Reports of this run, in order; `offered` has the same ones.
    reports: Vec<ReportId>,
    offered: HashSet<ReportId>,
    /// Files that hold a report of the case or of the batch.
    again: Vec<(ReportId, String)>,
    flushed: Instant,
    skipped: Vec<Skipped>,
    /// Of `skipped`, those that the case has.
    skips_stored: usize,
    progress: Progress,
    tell: P,
}

impl<'c, P: FnMut(Progress)> Writer<'c, P> {
    pub fn new(case: &'c Case, sources: usize, known: HashSet<ReportId>, tell: P) -> Self {
        Self {
            case,
            known,
            batch: Vec::new(),
            reports: Vec::new(),
            offered: HashSet::new(),
            again: Vec::new(),
            flushed: Instant::now(),
            skipped: Vec::new(),
            skips_stored: 0,
            progress: Progress { sources, ..Progress::default() },
            tell,
        }
    }

    /// Takes what came of one source.
    pub fn take(&mut self, outcomes: Vec<Outcome>) -> Result<(), Error> {
        for outcome in outcomes {
            if let Some(id) = outcome.report()
                && self.offered.insert(id)
            {
                self.reports.push(id);
            }
            match outcome {
                Outcome::Read(reading) if self.known.insert(reading.report.id) => {
                    self.batch.push(*reading);
                }
                Outcome::Read(reading) => self.again.push((reading.report.id, reading.report.file)),
                Outcome::Known { id, file } => self.again.push((id, file)),
                Outcome::Skipped(skipped) => self.skipped.push(skipped),
            }
        }
        self.progress.done += 1;
        if self.batch.len() + self.again.len() >= BATCH_REPORTS
            || self.flushed.elapsed() >= BATCH_WAIT
        {
            self.flush()?;
        }
        Ok(())
    }

    /// Brings everything taken so far to disk, then tells of it.
    fn flush(&mut self) -> Result<(), Error> {
        if !self.batch.is_empty() {
            self.case.write(&self.batch)?;
            self.progress.stored += self.batch.len();
            self.batch.clear();
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
            reports: self.reports,
        })
    }
}
