//! What a person decides: stored at once, linked anew behind it, logged for good.

use crate::address::Address;
use crate::routes::{Shared, refusal};
use axum::Form;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use record::{BearerId, ClaimId, Pair};
use serde::Deserialize;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use store::{Case, Error, LoggedJudgement};

/// Links a case anew; the caller knows how.
pub type Relink = Arc<dyn Fn(&Case) -> Result<(), Error> + Send + Sync>;

/// How long an answer waits for the linking: a small case is done, a large one goes on behind.
const PATIENCE: Duration = Duration::from_secs(3);

/// Rows of the log that are read at a time.
const ROWS: usize = 1000;

/// Who judges, and the linking behind it.
pub struct Judging {
    author: String,
    relink: Relink,
    /// One linking at a time.
    turn: Arc<Mutex<()>>,
    /// Linkings that run or wait.
    running: Arc<AtomicUsize>,
}

impl Judging {
    /// Judgements of this author.
    pub fn new(author: String, relink: Relink) -> Self {
        Self { author, relink, turn: Arc::default(), running: Arc::default() }
    }

    /// A judgement is stored, and the pages do not show all that follows from it yet.
    pub fn is_linking(&self) -> bool {
        self.running.load(Ordering::Relaxed) > 0
    }

    /// Links behind the answer, and waits a little for it.
    fn link_behind(&self, file: PathBuf) {
        let (done, wait) = mpsc::channel();
        let (relink, turn, running) =
            (self.relink.clone(), self.turn.clone(), self.running.clone());
        running.fetch_add(1, Ordering::Relaxed);
        thread::spawn(move || {
            let turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
            // What cannot be linked now is linked by the next run: the judgement is stored.
            let _ = Case::create_or_open(&file).and_then(|case| relink(&case));
            drop(turn);
            running.fetch_sub(1, Ordering::Relaxed);
            let _ = done.send(());
        });
        let _ = wait.recv_timeout(PATIENCE);
    }
}

/// A decision as a form sends it.
#[derive(Deserialize)]
pub struct Decision {
    key: String,
    a: String,
    b: String,
    verdict: String,
    back: String,
}

/// Both are in the case.
fn is_known(case: &Case, pair: Pair) -> Result<bool, Error> {
    Ok(match pair {
        Pair::Bearers(a, b) => case.bearing(a)?.is_some() && case.bearing(b)?.is_some(),
        Pair::Reports(a, b) => {
            case.report_summary(a)?.is_some() && case.report_summary(b)?.is_some()
        }
        Pair::Statements(a, b) => case.statement(a)?.is_some() && case.statement(b)?.is_some(),
    })
}

/// Stores a verdict, or takes back the last one; says whether there was anything to store.
fn store(case: &Case, pair: Pair, verdict: &str, author: &str) -> Result<bool, Error> {
    if verdict == "undone" {
        return case.undo_judgement(pair, author);
    }
    let Ok(verdict) = verdict.parse() else { return Ok(false) };
    case.judge(pair, verdict, author, None).map(|()| true)
}

/// Stores what a person decided on two, or takes it back.
pub async fn decide(State(desk): Shared, Form(decision): Form<Decision>) -> Response {
    if !desk.gate.is_key(&decision.key) {
        return refusal(
            StatusCode::FORBIDDEN,
            "This form is of an earlier run of whosaid serve; nothing was changed.",
        );
    }
    let Some(pair) = Pair::read(&decision.a, &decision.b) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let stored = tokio::task::spawn_blocking(move || {
        let case = Case::create_or_open(&desk.file)?;
        let judged =
            is_known(&case, pair)? && store(&case, pair, &decision.verdict, &desk.judging.author)?;
        drop(case);
        if !judged {
            return Ok(None);
        }
        desk.judging.link_behind(desk.file.clone());
        way_back(&desk.file, &decision.back, pair).map(Some)
    });
    match stored.await {
        Ok(Ok(Some(back))) => Redirect::to(&back).into_response(),
        Ok(Ok(None)) => StatusCode::BAD_REQUEST.into_response(),
        Ok(Err(error)) => refusal(
            StatusCode::SERVICE_UNAVAILABLE,
            &format!("The judgement was not stored: {error}"),
        ),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Where to go afterwards: to the queue, to the actor of a bearer, or to the claim on whose page
/// it was judged. A claim that lost its first clause is found by what was judged.
fn way_back(file: &Path, wanted: &str, pair: Pair) -> Result<String, Error> {
    if let Ok(bearer) = wanted.parse::<BearerId>() {
        return Ok(format!("/bearer/{bearer}"));
    }
    let (Ok(claim), Pair::Statements(a, _)) = (wanted.parse::<ClaimId>(), pair) else {
        return Ok("/judge".to_owned());
    };
    let case = Case::open(file)?;
    if case.claim_summary(claim)?.is_some() {
        return Ok(Address::Claim(claim).served());
    }
    let now = case.claims_of_statement(a)?;
    Ok(now.first().map_or_else(|| "/judge".to_owned(), |now| Address::Claim(now.id).served()))
}

/// Leads to the actor that a bearer belongs to now: a judgement may have changed which.
pub async fn bearer(
    State(desk): Shared,
    axum::extract::Path(id): axum::extract::Path<String>,
) -> Response {
    let found = tokio::task::spawn_blocking(move || {
        let Ok(id) = id.parse::<BearerId>() else { return Ok(None) };
        Case::open(&desk.file)?.bearing(id)
    });
    match found.await {
        Ok(Ok(Some(bearing))) => match bearing.actor {
            Some(actor) => Redirect::to(&format!("/actor/{actor}")).into_response(),
            None => Redirect::to("/actors").into_response(),
        },
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The log as a table for a spreadsheet.
pub async fn csv(State(desk): Shared) -> Response {
    let head = "at,author,verdict,what,a,name_a,b,name_b,note\r\n".to_owned();
    let lines = log(desk.file.clone(), |one| {
        let cells = [
            &one.at,
            &one.author,
            &one.verdict,
            &one.what,
            &one.a,
            one.label_a.as_deref().unwrap_or_default(),
            &one.b,
            one.label_b.as_deref().unwrap_or_default(),
            one.note.as_deref().unwrap_or_default(),
        ];
        cells.map(cell).join(",") + "\r\n"
    });
    download("text/csv; charset=utf-8", "judgements.csv", lines.await.map(|lines| head + &lines))
}

/// The log, one JSON object a line.
pub async fn jsonl(State(desk): Shared) -> Response {
    let lines = log(desk.file.clone(), |one| {
        let line = json!({
            "kind": "judged", "at": one.at, "author": one.author, "verdict": one.verdict,
            "what": one.what, "a": one.a, "name_a": one.label_a,
            "b": one.b, "name_b": one.label_b, "note": one.note,
        });
        format!("{line}\n")
    });
    download("application/jsonl; charset=utf-8", "judgements.jsonl", lines.await)
}

/// Every line of the log, the latest first.
async fn log(
    file: PathBuf,
    line: impl Fn(&LoggedJudgement) -> String + Send + 'static,
) -> Option<String> {
    let read = tokio::task::spawn_blocking(move || {
        let case = Case::open(&file)?;
        let mut lines = String::new();
        let mut skip = 0;
        loop {
            let rows = case.judgement_log(skip, ROWS)?;
            lines.extend(rows.iter().map(&line));
            skip += rows.len();
            if rows.len() < ROWS {
                return Ok::<String, Error>(lines);
            }
        }
    });
    read.await.ok()?.ok()
}

fn download(kind: &'static str, name: &str, text: Option<String>) -> Response {
    let Some(text) = text else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], text)
        .into_response()
}

/// A cell of a table: quoted, and with what a spreadsheet would run made plain text.
fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let guard = if is_formula { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_runs_nothing() {
        for (text, expected) in [
            ("plain", "\"plain\""),
            ("a \"b\", c", "\"a \"\"b\"\", c\""),
            ("=1+1", "\"'=1+1\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
        ] {
            assert_eq!(cell(text), expected);
        }
    }

    #[test]
    fn a_form_leads_nowhere_else() {
        let reports = ["r0123456789abcdef", "r0123456789abcde0"];
        let pair = Pair::read(reports[0], reports[1]).expect("two reports");
        let back = |wanted| way_back(Path::new("no case"), wanted, pair).expect("no case is asked");
        for wanted in ["https://evil.example", "//evil.example", "/judge", "", "b"] {
            assert_eq!(back(wanted), "/judge");
        }
        assert_eq!(back("c0123456789abcdef"), "/judge");
        assert_eq!(back("b0123456789abcdef"), "/bearer/b0123456789abcdef");
    }
}
