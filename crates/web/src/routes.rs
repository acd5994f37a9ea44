//! Which address gives which page. The router needs no socket, so that tests call it.

use crate::address::Address;
use crate::guard::{Admission, Gate, harden};
use crate::judging::{self, Judging};
use crate::pages;
use crate::site::{About, Home, Site};
use axum::Router;
use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use maud::{DOCTYPE, Markup, html};
use record::StatementId;
use serde::Deserialize;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use store::{Case, Error};

/// What every answer needs.
pub struct Desk {
    /// The case file. Each answer opens it anew, so that a run that writes is never in its way.
    pub file: PathBuf,
    /// What the program says of itself.
    pub about: About,
    /// Who may ask.
    pub gate: Gate,
    /// What a person decides.
    pub judging: Judging,
}

/// The desk as a route gets it.
pub type Shared = State<Arc<Desk>>;

/// All pages of a case.
pub fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .route("/", get(overview))
        .route("/claims", get(claims))
        .route("/conflicts", get(conflicts))
        .route("/claim/{id}", get(claim))
        .route("/reports", get(reports))
        .route("/report/{id}", get(report))
        .route("/actors", get(actors))
        .route("/actor/{id}", get(actor))
        .route("/judge", get(judge).post(judging::decide))
        .route("/judgements.csv", get(judging::csv))
        .route("/judgements.jsonl", get(judging::jsonl))
        .route("/bearer/{id}", get(judging::bearer))
        .route("/sources", get(sources))
        .route("/dependences", get(dependences))
        .route("/dependence/{id}", get(dependence))
        .route("/timeline", get(timeline))
        .route("/map", get(map))
        .route("/search", get(search))
        .route("/remarks", get(remarks))
        .route("/method", get(method))
        .route("/style.css", get(async || asset("text/css; charset=utf-8", STYLE)))
        .route("/script.js", get(async || asset("text/javascript; charset=utf-8", SCRIPT)))
        .fallback(async || StatusCode::NOT_FOUND)
        .layer(middleware::from_fn_with_state(desk.clone(), guarded))
        .with_state(desk)
}

/// The style sheet of all pages.
pub const STYLE: &str = include_str!("../assets/style.css");
/// The script of all pages.
pub const SCRIPT: &str = include_str!("../assets/script.js");

/// Lets in whoever may ask, and gives every answer its headers.
async fn guarded(State(desk): Shared, request: Request, next: Next) -> Response {
    let admission = desk.gate.admit(request.method(), request.uri(), request.headers());
    let mut response = match admission {
        Admission::Granted => next.run(request).await,
        Admission::Welcome(path) => welcome(&desk.gate, &path),
        Admission::NoToken => refusal(
            StatusCode::FORBIDDEN,
            "Open the address that whosaid serve printed: it holds the token that these pages ask for.",
        ),
        Admission::WrongHost => refusal(
            StatusCode::MISDIRECTED_REQUEST,
            "These pages answer at the number of this machine only.",
        ),
        Admission::WrongOrigin => refusal(
            StatusCode::FORBIDDEN,
            "This did not come from one of these pages, and nothing was changed.",
        ),
    };
    harden(response.headers_mut());
    response
}

fn welcome(gate: &Gate, path: &str) -> Response {
    let mut response = Redirect::to(path).into_response();
    if let Ok(cookie) = HeaderValue::from_str(&gate.cookie()) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// A page that needs neither style nor script: whoever sees it may have neither.
pub fn refusal(status: StatusCode, words: &str) -> Response {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "whosaid" } }
            body { main { h1 { "Not here" } p { (words) } } }
        }
    };
    (status, Html(page.into_string())).into_response()
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}

/// Opens the case on a thread that may wait for the disk, and lays out what `load` finds there.
async fn answer<V: Send>(
    desk: Arc<Desk>,
    load: impl FnOnce(&Case) -> Result<Option<V>, Error> + Send + 'static,
    page: impl FnOnce(&Site, &V) -> Markup + Send + 'static,
) -> Response {
    let laid_out = tokio::task::spawn_blocking(move || {
        let case = desk.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let home = Home::Server { key: desk.gate.key() };
        let site = Site { case: &case, about: &desk.about, home };
        match Case::open(&desk.file).and_then(|case| load(&case)) {
            Ok(Some(view)) => (StatusCode::OK, page(&site, &view)),
            Ok(None) => (StatusCode::NOT_FOUND, missing(&site)),
            Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, problem(&site, &error)),
        }
    });
    match laid_out.await {
        Ok((status, markup)) => (status, Html(markup.into_string())).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A page for an id that may be no id at all.
async fn answer_by<I, V>(
    desk: Arc<Desk>,
    id: &str,
    load: impl FnOnce(&Case, I) -> Result<Option<V>, Error> + Send + 'static,
    page: impl FnOnce(&Site, &V) -> Markup + Send + 'static,
) -> Response
where
    I: FromStr + Send + 'static,
    V: Send,
{
    let id: Option<I> = id.parse().ok();
    answer(desk, move |case| id.map_or(Ok(None), |id| load(case, id)), page).await
}

fn missing(site: &Site) -> Markup {
    let main = html! {
        h1 { "Not in this case" }
        p { "The case holds nothing at this address. It may have been linked anew since the link was made." }
        p { a href=(site.to(Address::Overview)) { "Overview" } }
    };
    site.page("Not in this case", Address::Overview, &main)
}

fn problem(site: &Site, error: &Error) -> Markup {
    let main = html! {
        h1 { "The case cannot be read" }
        p { (crate::text::words(&error.to_string())) }
        @if let Some(hint) = error.hint() { p { (hint) } }
    };
    site.page("The case cannot be read", Address::Overview, &main)
}

/// Which page of a list.
#[derive(Deserialize)]
struct Turned {
    page: Option<usize>,
}

impl Turned {
    fn page(&self) -> usize {
        self.page.unwrap_or(1)
    }
}

async fn overview(State(desk): Shared) -> Response {
    answer(desk, |case| pages::overview::load(case).map(Some), pages::overview::page).await
}

async fn claims(State(desk): Shared, Query(turned): Query<Turned>) -> Response {
    let load = move |case: &Case| pages::claims::load(case, turned.page()).map(Some);
    answer(desk, load, pages::claims::page).await
}

async fn conflicts(State(desk): Shared, Query(turned): Query<Turned>) -> Response {
    let load = move |case: &Case| pages::conflicts::load(case, turned.page()).map(Some);
    answer(desk, load, pages::conflicts::page).await
}

async fn claim(
    State(desk): Shared,
    Path(id): Path<String>,
    Query(turned): Query<Turned>,
) -> Response {
    let load = move |case: &Case, id| pages::claim::load(case, id, turned.page());
    answer_by(desk, &id, load, pages::claim::page).await
}

async fn reports(State(desk): Shared, Query(turned): Query<Turned>) -> Response {
    let load = move |case: &Case| pages::reports::load(case, turned.page()).map(Some);
    answer(desk, load, pages::reports::page).await
}

/// Which part of a report.
#[derive(Deserialize)]
struct Part {
    part: Option<usize>,
    statement: Option<String>,
}

async fn report(State(desk): Shared, Path(id): Path<String>, Query(part): Query<Part>) -> Response {
    let statement = part.statement.and_then(|id| id.parse::<StatementId>().ok());
    let wanted = pages::report::Wanted { statement, part: part.part, whole: false };
    let load = move |case: &Case, id| pages::report::load(case, id, wanted);
    answer_by(desk, &id, load, pages::report::page).await
}

async fn actors(State(desk): Shared, Query(turned): Query<Turned>) -> Response {
    let load = move |case: &Case| pages::actors::load(case, turned.page()).map(Some);
    answer(desk, load, pages::actors::page).await
}

async fn actor(
    State(desk): Shared,
    Path(id): Path<String>,
    Query(turned): Query<Turned>,
) -> Response {
    let load = move |case: &Case, id| pages::actor::load(case, id, turned.page());
    answer_by(desk, &id, load, pages::actor::page).await
}

async fn judge(State(desk): Shared) -> Response {
    let busy = desk.judging.is_linking();
    answer(desk, move |case| pages::judge::load(case, busy).map(Some), pages::judge::page).await
}

async fn sources(State(desk): Shared, Query(turned): Query<Turned>) -> Response {
    let load = move |case: &Case| pages::sources::load(case, turned.page()).map(Some);
    answer(desk, load, pages::sources::page).await
}

async fn dependences(State(desk): Shared, Query(turned): Query<Turned>) -> Response {
    let load = move |case: &Case| pages::dependences::load(case, turned.page()).map(Some);
    answer(desk, load, pages::dependences::page).await
}

async fn dependence(State(desk): Shared, Path(id): Path<String>) -> Response {
    answer_by(desk, &id, pages::dependence::load, pages::dependence::page).await
}

async fn timeline(State(desk): Shared, Query(turned): Query<Turned>) -> Response {
    let load = move |case: &Case| pages::timeline::load(case, turned.page()).map(Some);
    answer(desk, load, pages::timeline::page).await
}

async fn map(State(desk): Shared, Query(turned): Query<Turned>) -> Response {
    let load = move |case: &Case| pages::map::load(case, turned.page()).map(Some);
    answer(desk, load, pages::map::page).await
}

/// Words to search for.
#[derive(Deserialize)]
struct Words {
    q: Option<String>,
}

async fn search(State(desk): Shared, Query(words): Query<Words>) -> Response {
    let words = words.q.unwrap_or_default();
    let load = move |case: &Case| pages::search::load(case, &words).map(Some);
    answer(desk, load, pages::search::page).await
}

async fn remarks(State(desk): Shared, Query(turned): Query<Turned>) -> Response {
    let load = move |case: &Case| pages::remarks::load(case, turned.page()).map(Some);
    answer(desk, load, pages::remarks::page).await
}

async fn method(State(desk): Shared) -> Response {
    answer(desk, |case| pages::method::load(case).map(Some), pages::method::page).await
}
