//! What can be typed. Help, manual page, completions and `docs/reference/commands.md`
//! come from these definitions.

mod choices;

pub use choices::{AnnotateFormat, AnnotateInput, ExportFormat, Originals, Verdict, WithWeights};

use clap::{Args, Parser, Subcommand, ValueHint};
use clap_complete::Shell;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

/// The case file of a story kept in one folder.
pub const DEFAULT_CASE: &str = "case.whosaid";

/// Who says what happened, on whose word.
///
/// Give it the reports of a story. It shows who says what, by way of whom, and where it
/// stands, each answer one step from the exact sentence. It never says what is true.
#[derive(Parser)]
#[command(name = "whosaid", version, after_help = "Begin with: whosaid read FOLDER")]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands, in the order in which a story needs them.
#[derive(Subcommand)]
pub enum Command {
    /// Read reports into a case and print the dossier
    Read(Read),
    /// Show what a case holds: the dossier, or one thing in full
    Show(Show),
    /// Decide who is who, what is an echo and what is about the same: your word outranks the machine's and is kept
    Judge(Judge),
    /// Mark a report as corrected or retracted, and see what leans on it
    Mark(Mark),
    /// Search reports and statements for words
    Search(Search),
    /// Show a case as pages in a browser on this machine
    Serve(Serve),
    /// Write out everything that a case holds
    Export(Export),
    /// Check that a case can be trusted as stored
    Verify(Verify),
    /// Print what is seen in a text: sentences, words, tags, trees and names; in JSON times and numbers too
    Annotate(Annotate),
    /// Say of pairs of names whether they are names of the same one, by the names alone
    Names(Names),
    /// Say what this version is, what it reads and what it cannot do
    About(About),
    /// Print the completions of a shell
    Completions(Completions),
    /// Print the manual page
    Man(Man),
}

/// Which case.
#[derive(Args)]
pub struct CaseFile {
    /// The case file; case.whosaid in the current folder if not given
    #[arg(long = "case", global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    path: Option<PathBuf>,
}

impl CaseFile {
    /// The file to use.
    pub fn path(&self) -> &Path {
        self.path.as_deref().unwrap_or(Path::new(DEFAULT_CASE))
    }

    /// It was left to us.
    pub fn is_default(&self) -> bool {
        self.path.is_none()
    }
}

/// In which form.
#[derive(Args)]
pub struct Form {
    /// Print JSON Lines instead of text
    #[arg(long, global = true)]
    pub json: bool,
}

/// `read`.
#[derive(Args)]
pub struct Read {
    /// Files, folders (all below them but what a .whosaidignore there lists), archives, lists,
    /// feeds, or - for standard input
    #[arg(required = true, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub case: CaseFile,
    #[command(flatten)]
    pub scope: Scope,
    /// Where the originals are kept: in the case, or outside of it where they lie. Outside, the
    /// case has their paths and hashes, and verify checks the files
    #[arg(long, value_name = "WHERE", value_enum, default_value_t)]
    pub originals: Originals,
    /// How many reports to read at a time; as many as there are cores if not given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
    /// Leave what holds between reports (actors, copies, stories) as it was; the next run
    /// without this brings it up to date
    #[arg(long)]
    pub no_link: bool,
    /// Make what holds between reports anew from all of them, and not only what new reports touch
    #[arg(long, conflicts_with = "no_link")]
    pub relink: bool,
    #[command(flatten)]
    pub form: Form,
}

/// What of that is read, and whether at all.
#[derive(Args)]
pub struct Scope {
    /// Say what would be read and what not, and why, and write nothing
    #[arg(long, conflicts_with = "json")]
    pub dry_run: bool,
    /// Of archives of the web (WARC, WACZ) read every page, front pages and sections too
    #[arg(long)]
    pub all_pages: bool,
}

/// `show`.
#[derive(Args)]
pub struct Show {
    /// What to show; the dossier of all reports if not given
    #[command(subcommand)]
    pub topic: Option<Topic>,
    /// Or the id of anything at all, as it is printed: of a report (r…), a statement (s…), an
    /// actor (a…), a dependence (d…), a claim (c…), a conflict (x…), a frame (f…)
    #[arg(value_name = "ID")]
    pub id: Option<String>,
    #[command(flatten)]
    pub case: CaseFile,
    #[command(flatten)]
    pub form: Form,
    /// Print every report, however many there are
    #[arg(long)]
    pub all: bool,
}

/// What `show` can show.
#[derive(Subcommand)]
pub enum Topic {
    /// One report: what it is, who speaks in it, and its text with line numbers
    Report {
        /// Its id, the beginning of its id, or the name of its file
        #[arg(value_name = "ID")]
        report: String,
        /// Show the dropped lines in their place, each with its reason
        #[arg(long)]
        dropped: bool,
    },
    /// One statement in its place, and its chain with the words that show each link
    Statement {
        /// Its id
        #[arg(value_name = "ID")]
        statement: String,
    },
    /// What the reports tell together, a few lines each: those claims first that most reports hold
    Claims,
    /// One claim: on whose word, with the words that tell it, each answer by root, and where they differ
    Claim {
        /// Its id
        #[arg(value_name = "ID")]
        claim: String,
    },
    /// Where the reports differ: conflicts, then updates, roundings and other scopes
    Conflicts,
    /// The reports, one line each
    Reports,
    /// Everyone on whose word something rests, over all reports
    Sources,
    /// Who is who over all reports, a few lines each
    Actors,
    /// One actor: its names by language and report, what it says, and why its names are one
    Actor {
        /// Its id, the beginning of its id, the id of one of its bearers, or one of its names
        #[arg(value_name = "ID")]
        actor: String,
    },
    /// Which reports are copies or translations of others or cite them, one line each
    Dependences,
    /// One dependence, with the passages of both reports that show it
    Dependence {
        /// Its id
        #[arg(value_name = "ID")]
        dependence: String,
    },
    /// The places of the earth that reports name: which, how exactly, why, and names that stand for none
    Places {
        /// Only those of this report: its id, the beginning of it, or the name of its file
        #[arg(value_name = "ID")]
        report: Option<String>,
    },
    /// Every line that was dropped, with its reason
    Dropped {
        /// Only those of this report: its id, the beginning of it, or the name of its file
        #[arg(value_name = "ID")]
        report: Option<String>,
    },
    /// Whatever was offered and is no report, with its reason
    Skipped,
}

/// `judge`.
#[derive(Args)]
pub struct Judge {
    /// What to decide.
    #[command(subcommand)]
    pub what: Judging,
    #[command(flatten)]
    pub case: CaseFile,
    /// Who decides; your user name if not given
    #[arg(long, global = true, value_name = "NAME")]
    pub author: Option<String>,
    #[command(flatten)]
    pub form: Form,
}

/// What a person can decide.
#[derive(Subcommand)]
pub enum Judging {
    /// They are one; of reports: one is an echo of the other; of statements: they are about the same
    Same(Two),
    /// They are two; reports are sources of their own, statements never stand in one claim
    Different(Two),
    /// It is open: names are not joined whatever they say; reports and statements stay as found
    Undecided(Two),
    /// Take back the judgement on two, or the last one
    Undo {
        /// The two; the last judgement if not given
        #[arg(value_name = "ID", num_args = 2)]
        pair: Vec<String>,
    },
    /// List the judgements that hold
    List,
}

/// Two actors, two bearers of one, two reports or two statements.
#[derive(Args)]
pub struct Two {
    /// The id of an actor or of a bearer, or a name; or the id of a report or of a statement
    #[arg(value_name = "A")]
    pub a: String,
    /// Another
    #[arg(value_name = "B")]
    pub b: String,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

/// `mark`.
#[derive(Args)]
pub struct Mark {
    /// The report: its id, the beginning of its id, or the name of its file
    #[arg(value_name = "REPORT")]
    pub report: String,
    /// What became of it; none takes back what was said before
    #[arg(value_enum, value_name = "VERDICT")]
    pub verdict: Verdict,
    #[command(flatten)]
    pub case: CaseFile,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// Who says so; your user name if not given
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[command(flatten)]
    pub form: Form,
}

/// `search`.
#[derive(Args)]
pub struct Search {
    /// The words; all of them must be there
    #[arg(required = true, value_name = "WORDS")]
    pub words: Vec<String>,
    #[command(flatten)]
    pub case: CaseFile,
    /// How many places to show at most
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub limit: usize,
    #[command(flatten)]
    pub form: Form,
}

/// `serve`.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    pub case: CaseFile,
    /// The port; 0 takes a free one
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub port: u16,
    /// Listen at this address, so that other machines can ask; only this machine can if not given
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Option<IpAddr>,
}

/// `export`.
#[derive(Args)]
pub struct Export {
    /// The format
    #[arg(value_enum, value_name = "FORMAT")]
    pub format: ExportFormat,
    #[command(flatten)]
    pub case: CaseFile,
    /// Replace the names in this list, one a line, with their other spellings behind `|` and
    /// what to put in their place behind `=`; all else is made anew from the redacted reports
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub redact: Option<PathBuf>,
    /// Write to this file instead of standard output; for csv and html, the folder to write to
    #[arg(long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub out: Option<PathBuf>,
}

/// `verify`.
#[derive(Args)]
pub struct Verify {
    #[command(flatten)]
    pub case: CaseFile,
    #[command(flatten)]
    pub form: Form,
}

/// `annotate`.
#[derive(Args)]
pub struct Annotate {
    /// Files, folders (text only), or - for standard input
    #[arg(required = true, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub paths: Vec<PathBuf>,
    /// The format to print
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = AnnotateFormat::Conllu)]
    pub format: AnnotateFormat,
    /// What the files hold
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = AnnotateInput::Text)]
    pub input: AnnotateInput,
    /// The language of the text; told by its words if not given
    #[arg(long, value_enum, value_name = "CODE")]
    pub language: Option<WithWeights>,
}

/// `names`.
#[derive(Args)]
pub struct Names {
    /// A table with tabs whose first line names its columns `name_a`, `name_b` and `kind` (person, group or place), or - for standard input
    #[arg(long, required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub pairs: PathBuf,
    #[command(flatten)]
    pub form: Form,
}

/// `about`.
#[derive(Args)]
pub struct About {
    #[command(flatten)]
    pub form: Form,
}

/// `completions`.
#[derive(Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// `man`.
#[derive(Args)]
pub struct Man {
    /// The command; the program as a whole if not given
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}
