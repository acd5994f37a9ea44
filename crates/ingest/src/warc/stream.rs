//! From the bytes of a WARC file to its records, behind damaged ones too.
//!
//! In a packed file each record is a gzip member by itself, so that one can begin to read at
//! any of them; behind a damaged one the next begins where the mark of a member stands. In an
//! unpacked file it begins where a line begins with the mark of a record.

use super::entry::{Record, read_fields};
use crate::limits::Budget;
use flate2::bufread::GzDecoder;
use std::io::{self, BufRead, BufReader, Cursor, Read};

/// What comes next.
pub enum Next {
    Record(Record),
    /// At this byte of the file something is wrong; reading goes on behind it.
    Damaged {
        at: u64,
        detail: String,
    },
    End,
}

/// The records of a file, one after the other.
pub struct Records<R> {
    bytes: Counted<R>,
    budget: Budget,
    /// A member being read, and where it begins: some writers put many records into one.
    member: Option<Member>,
    /// Looking for the next record behind a damaged one.
    is_lost: bool,
}

/// What a gzip member holds, unpacked up to a limit.
struct Member {
    at: u64,
    records: Cursor<Vec<u8>>,
    /// Why its bytes end early.
    broken: Option<String>,
}

const GZIP_MARK: &[u8] = b"\x1f\x8b\x08";
const RECORD_MARK: &[u8] = b"WARC/";

/// As much of one member as is held: a record with the largest block and its head.
const MAX_MEMBER_BYTES: u64 = crate::limits::MAX_NESTED_BYTES;

/// A byte read again costs as much as so many read once.
const PRICE_OF_REREADING: u64 = 16;

impl<R: Read> Records<R> {
    pub fn new(bytes: R, budget: Budget) -> Self {
        let bytes = Counted {
            inner: BufReader::with_capacity(1 << 16, bytes),
            back: Cursor::default(),
            at: 0,
        };
        Self { bytes, budget, member: None, is_lost: false }
    }

    /// The next record, or what is wrong.
    pub fn next(&mut self) -> Next {
        loop {
            if let Some(next) = self.step() {
                return next;
            }
        }
    }

    /// One step on the way; `None` when it led to no record.
    fn step(&mut self) -> Option<Next> {
        if let Some(member) = &mut self.member {
            let next = member.next();
            if next.is_none() {
                self.member = None;
            }
            return next;
        }
        if self.is_lost && !self.find_mark() {
            return Some(Next::End);
        }
        let head = match self.bytes.peek(GZIP_MARK.len()) {
            Ok([]) => return Some(Next::End),
            Ok(head) => head.to_vec(),
            Err(error) => return Some(self.end(&error)),
        };
        let at = self.bytes.at;
        if !head.starts_with(b"\x1f\x8b") {
            return self.unpacked_record(at);
        }
        match self.unpack(at) {
            Ok(member) => {
                self.member = Some(member);
                None
            }
            Err(detail) => self.lost(at, detail),
        }
    }

    /// Unpacks one gzip member. While lost, a mark that begins no record is passed over.
    fn unpack(&mut self, at: u64) -> Result<Member, String> {
        let mut unpacked = Vec::new();
        let mut decoder = GzDecoder::new(&mut self.bytes);
        let read = decoder.by_ref().take(MAX_MEMBER_BYTES + 1).read_to_end(&mut unpacked);
        self.budget.spend(unpacked.len() as u64);
        if unpacked.len() as u64 > MAX_MEMBER_BYTES {
            return Err(format!(
                "a packed record unpacks to more than {} MB",
                MAX_MEMBER_BYTES / 1_000_000
            ));
        }
        let broken =
            read.err().map(|error| format!("its packed bytes are damaged or cut ({error})"));
        match broken {
            Some(broken) if !unpacked.starts_with(RECORD_MARK) => Err(broken),
            broken => {
                // Behind broken bytes the next member must be looked for.
                self.is_lost = broken.is_some();
                Ok(Member { at, records: Cursor::new(unpacked), broken })
            }
        }
    }

    /// Reads a record that is not packed.
    fn unpacked_record(&mut self, at: u64) -> Option<Next> {
        let fields = match read_fields(&mut self.bytes) {
            Ok(Some(fields)) => fields,
            Ok(None) => return Some(Next::End),
            Err(error) => return self.lost(at, error.to_string()),
        };
        match Record::read(at.to_string(), fields, &mut self.bytes) {
            Ok(record) => {
                self.is_lost = false;
                Some(Next::Record(record))
            }
            Err((detail, read)) => {
                // A length that is too long has swallowed the records behind it. Reading them
                // again is paid for dearly, so that a file of such lengths comes to an end soon.
                self.budget.spend(read.len() as u64 * PRICE_OF_REREADING);
                self.bytes.give_back(read);
                self.lost(at, detail)
            }
        }
    }

    /// Says what is wrong, once for one stretch of damage.
    fn lost(&mut self, at: u64, detail: String) -> Option<Next> {
        let is_known = std::mem::replace(&mut self.is_lost, true);
        (!is_known).then_some(Next::Damaged { at, detail })
    }

    fn end(&mut self, error: &io::Error) -> Next {
        let at = self.bytes.at;
        if std::mem::replace(&mut self.is_lost, true) {
            return Next::End;
        }
        Next::Damaged { at, detail: format!("the file is damaged or cut here ({error})") }
    }

    /// Goes to the next place where a record may begin; false when there is none.
    fn find_mark(&mut self) -> bool {
        loop {
            let Ok(seen) = self.bytes.fill_buf() else { return false };
            let place = (0..seen.len()).find(|&at| {
                let rest = &seen[at..];
                [GZIP_MARK, RECORD_MARK].iter().any(|mark| {
                    let shown = mark.len().min(rest.len());
                    rest[..shown] == mark[..shown]
                })
            });
            let (seen, place) = (seen.len(), place);
            match place {
                _ if seen == 0 => return false,
                None => self.bytes.consume(seen),
                Some(at) => {
                    self.bytes.consume(at);
                    let is_mark = self.bytes.peek(RECORD_MARK.len()).is_ok_and(|head| {
                        head.starts_with(GZIP_MARK) || head.starts_with(RECORD_MARK)
                    });
                    if is_mark {
                        return true;
                    }
                    self.bytes.consume(1);
                }
            }
        }
    }
}

impl Member {
    fn next(&mut self) -> Option<Next> {
        let inside = self.records.position();
        // The first record has the place of the member, others add the byte inside it.
        let place = if inside == 0 { self.at.to_string() } else { format!("{}+{inside}", self.at) };
        let found = match read_fields(&mut self.records) {
            Ok(None) => {
                let detail = self.broken.take()?;
                return Some(Next::Damaged { at: self.at, detail });
            }
            Ok(Some(fields)) => Record::read(place, fields, &mut self.records),
            Err(error) => Err((error.to_string(), Vec::new())),
        };
        Some(found.map_or_else(
            |(detail, _)| {
                // Nothing behind it in this member can be trusted; the next member is whole.
                self.records.set_position(u64::MAX);
                let detail = self.broken.take().unwrap_or(detail);
                Next::Damaged { at: self.at, detail }
            },
            Next::Record,
        ))
    }
}

/// A reader that knows how many bytes were taken from it, and takes some back.
struct Counted<R> {
    inner: BufReader<R>,
    back: Cursor<Vec<u8>>,
    at: u64,
}

impl<R: Read> Counted<R> {
    /// The next bytes without taking them: fewer than `number` only at the end.
    fn peek(&mut self, number: usize) -> io::Result<&[u8]> {
        let seen = self.fill_buf()?.len();
        if seen < number {
            // A mark may lie across the border of two fillings.
            let mut held = Vec::new();
            self.by_ref().take(number as u64).read_to_end(&mut held)?;
            self.give_back(held);
        }
        let seen = self.fill_buf()?;
        Ok(&seen[..seen.len().min(number)])
    }

    /// Takes back what was read last.
    fn give_back(&mut self, mut bytes: Vec<u8>) {
        self.at -= bytes.len() as u64;
        let rest = self.back.position().min(self.back.get_ref().len() as u64) as usize;
        bytes.extend_from_slice(&self.back.get_ref()[rest..]);
        self.back = Cursor::new(bytes);
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: Read> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.back.fill_buf()?.is_empty() { self.inner.fill_buf() } else { self.back.fill_buf() }
    }

    fn consume(&mut self, number: usize) {
        self.at += number as u64;
        if self.back.fill_buf().is_ok_and(<[u8]>::is_empty) {
            self.inner.consume(number);
        } else {
            self.back.consume(number);
        }
    }
}
