//! `whosaid export`: everything that a case holds, for other programs.

use super::about::about_pages;
use super::case::open;
use crate::args::{Export, ExportFormat};
use crate::exit::Exit;
use crate::stop::Stop;
use crate::terminal::{Output, foreign, note};
use flow::Chosen;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;
use store::{Case, Table};

/// Writes the case in the format that was asked for.
pub fn export(args: &Export, out: &mut Output) -> Result<Exit, Stop> {
    let whole = open(&args.case)?;
    let redacted = args.redact.as_deref().map(|list| redacted(&whole, list)).transpose()?;
    let case = redacted.as_ref().unwrap_or(&whole);
    match args.format {
        ExportFormat::Csv => tables(args, |folder| export::csv(case, folder))?,
        ExportFormat::Parquet => tables(args, |folder| export::parquet(case, folder))?,
        ExportFormat::Xlsx => file(args, "a workbook", |out| export::xlsx(case, out))?,
        ExportFormat::Events => events(case, args, out)?,
        ExportFormat::Jsonl => stream(args, out, |out| Ok(export::jsonl(case, out)?))?,
        ExportFormat::Markdown => stream(args, out, |out| Ok(export::markdown(case, out)?))?,
        ExportFormat::Docx => file(args, "a document", |out| export::docx(case, out))?,
        ExportFormat::Ftm => stream(args, out, |out| Ok(export::ftm(case, out)?))?,
        ExportFormat::Annotations => stream(args, out, |out| Ok(export::annotations(case, out)?))?,
        ExportFormat::Geojson => stream(args, out, |out| Ok(export::geojson(case, out)?))?,
        ExportFormat::Graphml => stream(args, out, |out| Ok(export::graphml(case, out)?))?,
        ExportFormat::Prov => stream(args, out, |out| Ok(export::prov(case, out)?))?,
        ExportFormat::Html => pages(case, folder(args, "pages")?)?,
    }
    Ok(Exit::Done)
}

/// A copy of the case without the names in the list.
fn redacted(case: &Case, list: &Path) -> Result<Case, Stop> {
    let text = fs::read_to_string(list).map_err(|why| {
        let message = format!("the list of names {} cannot be read: {why}", shown(list));
        Stop::with_hint(message, "it is a text in UTF-8 with one name a line")
    })?;
    let chosen = Chosen::list(&text);
    if chosen.is_empty() {
        let message = format!("there is no name in {}", shown(list));
        return Err(Stop::with_hint(message, "write one name a line"));
    }
    let names = flow::names_of(case, &chosen)?;
    Ok(flow::redacted_copy(case, &names)?)
}

/// Writes tables below the folder that was named, one file each.
fn tables(
    args: &Export,
    write: impl FnOnce(&Path) -> Result<usize, export::Failure>,
) -> Result<(), Stop> {
    let folder = folder(args, "tables")?;
    let files = write(folder).map_err(|why| not_written(why, folder))?;
    note(&format!("{files} tables written below {}", shown(folder)));
    Ok(())
}

/// Writes the table of events; beside a file, what its columns mean and what made it.
fn events(case: &Case, args: &Export, out: &mut Output) -> Result<(), Stop> {
    let table = Table::EVENTS;
    stream(args, out, |out| Ok(export::csv_table(case, table, out)?))?;
    let Some(path) = &args.out else { return Ok(()) };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(format!("{name}-metadata.json"));
    written(&beside, |out| Ok(export::csv_metadata(case, table, &name, out)?))
}

/// The folder that was named, for a format of many files.
fn folder<'a>(args: &'a Export, files: &str) -> Result<&'a Path, Stop> {
    args.out.as_deref().ok_or_else(|| {
        Stop::with_hint(
            format!("{files} are many files and need a folder"),
            "name one with --out FOLDER",
        )
    })
}

/// Writes to the file that was named, for a format that is no text.
fn file(
    args: &Export,
    what: &str,
    write: impl FnOnce(BufWriter<File>) -> Result<(), export::Failure>,
) -> Result<(), Stop> {
    let Some(path) = &args.out else {
        return Err(Stop::with_hint(
            format!("{what} is no text and needs a file"),
            "name one with --out FILE",
        ));
    };
    let file = File::create(path).map_err(|why| cannot_be_written(path, &why))?;
    write(BufWriter::new(file)).map_err(|why| not_written(why, path))?;
    note(&format!("written to {}", shown(path)));
    Ok(())
}

/// Writes one stream to the file that was named, or to standard output.
fn stream(
    args: &Export,
    out: &mut Output,
    write: impl FnOnce(&mut dyn Write) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let Some(path) = &args.out else { return write(out) };
    written(path, write)?;
    note(&format!("written to {}", shown(path)));
    Ok(())
}

/// Writes a file at `path`, to its last byte.
fn written(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let mut file = BufWriter::new(File::create(path).map_err(|why| cannot_be_written(path, &why))?);
    write(&mut file)?;
    file.flush().map_err(|why| cannot_be_written(path, &why))
}

fn not_written(failure: export::Failure, path: &Path) -> Stop {
    match failure {
        export::Failure::Case(error) => error.into(),
        export::Failure::Write(error) => cannot_be_written(path, &error),
    }
}

fn cannot_be_written(path: &Path, error: &io::Error) -> Stop {
    Stop::with_hint(
        format!("{} cannot be written: {error}", path.display()),
        "name another place with --out PATH",
    )
}

fn shown(path: &Path) -> String {
    foreign(&path.display().to_string())
}

/// Writes the pages of the case below `folder`.
fn pages(case: &Case, folder: &Path) -> Result<(), Stop> {
    let written =
        web::write_bundle(case, folder, &about_pages()).map_err(|failure| match failure {
            web::Failure::Case(error) => Stop::from(error),
            web::Failure::File(error) => cannot_be_written(folder, &error),
        })?;
    note(&format!("{} pages written; open {}", written.pages, shown(&folder.join("index.html"))));
    Ok(())
}
