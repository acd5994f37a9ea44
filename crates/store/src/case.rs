//! Opening, creating and closing a case file.
//!
//! While a run writes, the file is in WAL mode: readers are not in its way, and a kill
//! loses nothing that was committed. At rest it is one plain file again, so that it can be
//! copied, hashed, or read from a medium that cannot be written to.

use crate::custody;
use crate::error::{Error, Kind, kind_of};
use crate::origin;
use crate::schema;
use crate::tallies;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, MAIN_DB, OpenFlags, Transaction, TransactionBehavior};
use std::cell::{Cell, RefCell};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// How long to wait for another process that writes.
const PATIENCE: Duration = Duration::from_secs(5);

/// Prepared queries kept ready; more than this room has.
const KEPT_QUERIES: usize = 256;

/// Memory for pages of the file while it is written: ids arrive in no order, and their
/// indices of some hundred thousand reports fit.
const CACHE_KIB: i64 = 64 * 1024;

/// How far the write-ahead log grows before it is taken into the file: 32 MB. At SQLite's
/// own 4 MB every second batch would write the same pages of the indices again.
const CHECKPOINT_PAGES: i64 = 8000;

/// An open case file. Not shared between threads: one thread writes, others open their own.
#[derive(Debug)]
pub struct Case {
    pub(crate) connection: Connection,
    file: PathBuf,
    /// Whether something was written, and the file has to be brought to rest.
    awake: Cell<bool>,
    /// The row of `run` that says who writes; made by the first write that adds something.
    run: Cell<Option<i64>>,
    settings: RefCell<String>,
}

impl Case {
    /// Opens the case at `path` for writing, and makes it when there is no such file.
    /// An existing file that is no case is left untouched.
    pub fn create_or_open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        match check_header(path) {
            Err(Kind::Missing) => {
                let made = create(path).map_err(|kind| match kind {
                    Kind::Missing => Kind::NoFolder,
                    other => other,
                });
                made.and_then(|()| check_header(path)).map_err(|kind| Error::new(path, kind))?;
            }
            checked => checked.map_err(|kind| Error::new(path, kind))?,
        }
        let case = Self::connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        if case.wrap(case.connection.is_readonly(MAIN_DB))? {
            return Err(Error::new(path, Kind::ReadOnly));
        }
        case.wrap(case.connection.pragma_update(None, "foreign_keys", true))?;
        case.wrap(case.connection.pragma_update(None, "synchronous", "FULL"))?;
        case.wrap(case.connection.pragma_update(None, "cache_size", -CACHE_KIB))?;
        case.wrap(case.connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT_PAGES))?;
        if case.format()? < schema::VERSION {
            case.migrate()?;
        }
        Ok(case)
    }

    /// A case in memory alone, which is gone when it is dropped: for a few reports that are read
    /// and linked for their claims.
    pub fn in_memory() -> Result<Self, Error> {
        let case = Self::connect(Path::new(":memory:"), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        case.migrate()?;
        Ok(case)
    }

    /// The steps in which a query is answered, for tests that no page reads a whole table.
    #[cfg(test)]
    pub(crate) fn plan(&self, query: &str) -> Vec<String> {
        let mut explained =
            self.connection.prepare(&format!("EXPLAIN QUERY PLAN {query}")).expect("a query");
        let steps = explained.raw_query().mapped(|row| row.get(3));
        steps.collect::<rusqlite::Result<_>>().expect("its steps")
    }

    /// Opens an existing case to read it. Never creates and never changes the file, but for
    /// what a run that was killed at its very end left half done.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        check_header(path).map_err(|kind| Error::new(path, kind))?;
        let mut case = Self::connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        if case.format().is_err_and(|error| error.is_read_only()) {
            // A journal stands beside it; only who may write can take it back.
            Self::connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?.format()?;
            case = Self::connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        }
        match case.format()? {
            version if version < schema::VERSION => {
                Err(Error::new(path, Kind::OlderFormat(version)))
            }
            _ => Ok(case),
        }
    }

    /// The file of this case.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The settings that this run works with, by their names, kept beside everything that it
    /// adds. Say them before the first write.
    pub fn set_settings(&self, settings: &[(String, String)]) {
        *self.settings.borrow_mut() = origin::written(settings);
    }

    /// Lets the file grow to `pages` pages and no further, for tests of a full disk.
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: u32) -> Result<(), Error> {
        let limit = self
            .connection
            .pragma_update_and_check(None, "max_page_count", pages, |row| row.get::<_, i64>(0));
        self.wrap(limit).map(|_| ())
    }

    fn connect(path: &Path, access: OpenFlags) -> Result<Self, Error> {
        let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)
            .map_err(|error| Error::new(path, kind_of(&error)))?;
        let case = Self {
            connection,
            file: path.to_owned(),
            awake: Cell::new(false),
            run: Cell::new(None),
            settings: RefCell::default(),
        };
        // A case may come from a stranger: its schema gets no more rights than it needs.
        case.wrap(case.connection.pragma_update(None, "trusted_schema", false))?;
        case.wrap(case.connection.pragma_update(None, "cell_size_check", true))?;
        // Otherwise SQLite plans a kept query again for each new value that is bound to it:
        // it was half of the time of reading.
        case.wrap(case.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true))?;
        case.connection.set_prepared_statement_cache_capacity(KEPT_QUERIES);
        case.wrap(case.connection.busy_timeout(PATIENCE))?;
        Ok(case)
    }

    /// The format version of the file, which is not newer than ours.
    fn format(&self) -> Result<usize, Error> {
        let version = self.wrap(schema::version(&self.connection))?;
        if version > schema::VERSION {
            return Err(Error::new(&self.file, Kind::NewerFormat(version)));
        }
        Ok(version)
    }

    fn migrate(&self) -> Result<(), Error> {
        self.in_transaction(|turn| {
            // Another process may have done it while we waited for our turn.
            let version = schema::version(&turn.transaction)?;
            if version < schema::VERSION {
                schema::migrate(&turn.transaction, version)?;
            }
            if version < schema::TALLIED_SINCE {
                tallies::tally_all(turn)?;
            }
            if version < schema::SEALED_SINCE { custody::note_all(turn) } else { Ok(()) }
        })
    }

    fn begin(&self) -> Result<Transaction<'_>, Error> {
        if !self.awake.get() {
            self.wake()?;
        }
        self.wrap(Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate))
    }

    /// Takes the file to WAL mode. While another process brings it to rest, SQLite says at once
    /// that it is busy, without the patience that it has elsewhere.
    fn wake(&self) -> Result<(), Error> {
        let until = Instant::now() + PATIENCE;
        loop {
            let woken = self.wrap(self.connection.pragma_update(None, "journal_mode", "WAL"));
            match woken {
                Err(error) if error.is_busy() && Instant::now() < until => {
                    thread::sleep(Duration::from_millis(10));
                }
                woken => {
                    self.awake.set(woken.is_ok());
                    return woken;
                }
            }
        }
    }

    /// Does `work` in one transaction: all of it is stored, or nothing.
    pub(crate) fn in_transaction<T>(
        &self,
        work: impl FnOnce(&Turn<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, Error> {
        let turn = Turn {
            transaction: self.begin()?,
            run: Cell::new(self.run.get()),
            settings: &self.settings,
        };
        let done = self.wrap(work(&turn))?;
        let Turn { transaction, run, .. } = turn;
        self.wrap(transaction.commit())?;
        // Only now: a run that was rolled back with its transaction is no run.
        self.run.set(run.get());
        Ok(done)
    }

    /// Reads in one transaction: the file is locked once, and a writer in between is not seen.
    /// Within another such reading this is a part of it.
    pub(crate) fn snapshot<T>(
        &self,
        read: impl FnOnce() -> rusqlite::Result<T>,
    ) -> Result<T, Error> {
        self.as_it_is(|| self.wrap(read()))
    }

    /// Does `read` on the case as it is now: what another program writes meanwhile is not seen.
    pub fn as_it_is<T, E: From<Error>>(&self, read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        let is_alone = self.connection.is_autocommit();
        let begin = is_alone.then(|| self.connection.unchecked_transaction());
        let _snapshot = self.wrap(begin.transpose())?;
        read()
    }

    /// Says what an error of SQLite means for this file.
    pub(crate) fn wrap<T>(&self, result: rusqlite::Result<T>) -> Result<T, Error> {
        result.map_err(|error| Error::new(&self.file, kind_of(&error)))
    }
}

impl Drop for Case {
    /// Brings the file to rest: one plain file with nothing beside it. When another process
    /// has it open, or the disk is full, it stays in WAL mode and nothing is lost.
    fn drop(&mut self) {
        if self.awake.get() {
            let _ = self.connection.busy_timeout(Duration::ZERO);
            let _ = self.connection.pragma_update(None, "journal_mode", "DELETE");
        }
    }
}

/// One transaction, and the run it belongs to.
pub(crate) struct Turn<'case> {
    pub(crate) transaction: Transaction<'case>,
    run: Cell<Option<i64>>,
    settings: &'case RefCell<String>,
}

impl Turn<'_> {
    /// The row of this run, made when the first row that names it is about to be added.
    pub(crate) fn run(&self) -> rusqlite::Result<i64> {
        if let Some(run) = self.run.get() {
            return Ok(run);
        }
        let (run, line): (i64, String) = self.transaction.query_row(
            "INSERT INTO run (started_at, version, settings)
             VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?1, ?2)
             RETURNING run, json_array('run', run, started_at, version, settings)",
            (env!("CARGO_PKG_VERSION"), self.settings.borrow().as_str()),
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        custody::note_run(&self.transaction, run, &line)?;
        self.run.set(Some(run));
        Ok(run)
    }
}

/// Makes an empty case at `path`. The file appears under its name only when it is whole,
/// so a kill in between leaves no half case behind.
fn create(path: &Path) -> Result<(), Kind> {
    let unfinished = reserve_beside(path).map_err(|error| kind_of_io(&error))?;
    let made = fill(&unfinished)
        .map_err(|error| kind_of(&error))
        .and_then(|()| put_in_place(&unfinished, path));
    let _ = fs::remove_file(&unfinished);
    made
}

/// An empty file beside `path` that nobody else uses: another process, or one that was
/// killed, may hold the first names.
fn reserve_beside(path: &Path) -> io::Result<PathBuf> {
    let mut taken = 0;
    loop {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".unfinished-{taken}"));
        match File::create_new(&name) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && taken < 1000 => taken += 1,
            made => return made.map(|_| name.into()),
        }
    }
}

fn fill(path: &Path) -> rusqlite::Result<()> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    let transaction = Transaction::new_unchecked(&connection, TransactionBehavior::Immediate)?;
    schema::migrate(&transaction, 0)?;
    transaction.commit()
}

/// Gives the finished file its name, unless another process was quicker: then its case
/// stands and ours is dropped.
fn put_in_place(finished: &Path, path: &Path) -> Result<(), Kind> {
    match fs::hard_link(finished, path) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(()),
        // File systems without hard links (FAT, some network shares).
        Err(_) if !path.exists() => {
            fs::rename(finished, path).map_err(|error| kind_of_io(&error))?;
        }
        Err(_) => return Ok(()),
    }
    // The name itself must survive a power cut. Not every system can do this for a folder.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let _ = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
    Ok(())
}

/// Looks at the first bytes before SQLite does, so that a file of someone else is never
/// opened, locked or changed by us.
fn check_header(path: &Path) -> Result<(), Kind> {
    let meta = fs::metadata(path).map_err(|error| kind_of_io(&error))?;
    if meta.is_dir() {
        return Err(Kind::NotACaseFile("it is a folder"));
    }
    if !meta.is_file() {
        return Err(Kind::NotACaseFile("it is not an ordinary file"));
    }
    let mut header = Vec::with_capacity(100);
    File::open(path)
        .and_then(|file| file.take(100).read_to_end(&mut header))
        .map_err(|error| kind_of_io(&error))?;
    if header.is_empty() {
        return Err(Kind::NotACaseFile("it is empty"));
    }
    if header.len() < 100 || !header.starts_with(b"SQLite format 3\0") {
        return Err(Kind::NotACaseFile("it is not an SQLite database"));
    }
    if header[68..72] != schema::APPLICATION_ID.to_be_bytes() {
        return Err(Kind::NotACaseFile("it is a database of another program"));
    }
    Ok(())
}

fn kind_of_io(error: &io::Error) -> Kind {
    match error.kind() {
        ErrorKind::NotFound => Kind::Missing,
        ErrorKind::StorageFull => Kind::Full,
        ErrorKind::ReadOnlyFilesystem => Kind::ReadOnly,
        _ => Kind::System(error.to_string()),
    }
}
