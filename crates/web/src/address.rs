//! Where each page is: at an address of the server, or in a file of a bundle.

use record::{ActorId, ClaimId, DependenceId, ReportId, StatementId};

/// A page, or something else that a page asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Address {
    /// The case at a glance.
    Overview,
    /// What is claimed, from this page of the list on.
    Claims(usize),
    /// Where accounts conflict, from this page of the list on.
    Conflicts(usize),
    /// One claim.
    Claim(ClaimId),
    /// All reports, from this page of the list on; the first is 1.
    Reports(usize),
    /// One report.
    Report(ReportId),
    /// The place of a statement in its report.
    Statement(ReportId, StatementId),
    /// Who is who, from this page of the list on.
    Actors(usize),
    /// One actor.
    Actor(ActorId),
    /// Who may be one, for a person to judge; on the server only.
    Judge,
    /// Who relies on whom.
    Sources(usize),
    /// What happened when, and what was published when, from this page of the list on.
    Timeline(usize),
    /// Where, from this page of the list on.
    Map(usize),
    /// Which reports lean on which, from this page of the list on.
    Dependences(usize),
    /// Two reports side by side, one of which leans on the other.
    Dependence(DependenceId),
    /// Words searched for.
    Search,
    /// What was noticed and what was skipped, from this page of the list on.
    Remarks(usize),
    /// What made this case, and how often it is right.
    Method,
    /// The style sheet.
    Style,
    /// The script.
    Script,
}

impl Address {
    /// On the server.
    pub fn served(self) -> String {
        match self {
            Self::Overview => "/".into(),
            Self::Claims(page) => listed("/claims", page),
            Self::Conflicts(page) => listed("/conflicts", page),
            Self::Claim(id) => format!("/claim/{id}"),
            Self::Reports(page) => listed("/reports", page),
            Self::Report(id) => format!("/report/{id}"),
            Self::Statement(report, id) => format!("/report/{report}?statement={id}#{id}"),
            Self::Actors(page) => listed("/actors", page),
            Self::Actor(id) => format!("/actor/{id}"),
            Self::Judge => "/judge".into(),
            Self::Sources(page) => listed("/sources", page),
            Self::Timeline(page) => listed("/timeline", page),
            Self::Map(page) => listed("/map", page),
            Self::Dependences(page) => listed("/dependences", page),
            Self::Dependence(id) => format!("/dependence/{id}"),
            Self::Search => "/search".into(),
            Self::Remarks(page) => listed("/remarks", page),
            Self::Method => "/method".into(),
            Self::Style => "/style.css".into(),
            Self::Script => "/script.js".into(),
        }
    }

    /// Its file in a bundle, from the folder of the bundle.
    pub fn file(self) -> String {
        match self {
            Self::Overview => "index.html".into(),
            Self::Claims(page) => numbered("claims", page),
            Self::Conflicts(page) => numbered("conflicts", page),
            Self::Claim(id) => format!("claim/{id}.html"),
            Self::Reports(page) => numbered("reports", page),
            Self::Report(id) => format!("report/{id}.html"),
            Self::Statement(report, id) => format!("report/{report}.html#{id}"),
            Self::Actors(page) => numbered("actors", page),
            Self::Actor(id) => format!("actor/{id}.html"),
            Self::Judge => "judge.html".into(),
            Self::Sources(page) => numbered("sources", page),
            Self::Timeline(page) => numbered("timeline", page),
            Self::Map(page) => numbered("map", page),
            Self::Dependences(page) => numbered("dependences", page),
            Self::Dependence(id) => format!("dependence/{id}.html"),
            Self::Search => "search.html".into(),
            Self::Remarks(page) => numbered("remarks", page),
            Self::Method => "method.html".into(),
            Self::Style => "style.css".into(),
            Self::Script => "script.js".into(),
        }
    }

    /// What leads from this file back to the folder of the bundle.
    pub fn up(self) -> &'static str {
        if self.file().contains('/') { "../" } else { "" }
    }
}

fn listed(path: &str, page: usize) -> String {
    if page <= 1 { path.into() } else { format!("{path}?page={page}") }
}

fn numbered(name: &str, page: usize) -> String {
    if page <= 1 { format!("{name}.html") } else { format!("{name}-{page}.html") }
}
