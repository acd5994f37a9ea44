//! The pages as files, for those who install nothing: read-only, with relative links.

use crate::address::Address;
use crate::pages;
use crate::routes::{SCRIPT, STYLE};
use crate::site::{About, Home, Site};
use maud::Markup;
use std::fs;
use std::io;
use std::path::Path;
use store::{Case, Error};

/// How much was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Written {
    /// How many pages.
    pub pages: usize,
}

/// Why a bundle could not be written.
#[derive(Debug)]
pub enum Failure {
    /// The case could not be read.
    Case(Error),
    /// A file could not be written.
    File(io::Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Case(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::File(error)
    }
}

/// Writes every page of the case below `folder`, which is made when it is not there.
/// `index.html` is the first.
pub fn write_bundle(case: &Case, folder: &Path, about: &About) -> Result<Written, Failure> {
    let name = case.file().file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut bundle = Bundle { folder, case: &name, about, written: Written::default() };
    fs::create_dir_all(folder)?;
    fs::write(folder.join(Address::Style.file()), STYLE)?;
    fs::write(folder.join(Address::Script.file()), SCRIPT)?;
    bundle.singles(case)?;
    bundle.lists(case)?;
    bundle.claims(case)?;
    bundle.reports(case)?;
    bundle.actors(case)?;
    bundle.dependences(case)?;
    Ok(bundle.written)
}

struct Bundle<'a> {
    folder: &'a Path,
    case: &'a str,
    about: &'a About,
    written: Written,
}

impl Bundle<'_> {
    /// Writes the page at `address`.
    fn put(&mut self, address: Address, page: impl FnOnce(&Site) -> Markup) -> io::Result<()> {
        let home = Home::Files { up: address.up() };
        let site = Site { case: self.case, about: self.about, home };
        let file = self.folder.join(address.file());
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, page(&site).into_string())?;
        self.written.pages += 1;
        Ok(())
    }

    fn singles(&mut self, case: &Case) -> Result<(), Failure> {
        let view = pages::overview::load(case)?;
        self.put(Address::Overview, |site| pages::overview::page(site, &view))?;
        let view = pages::find::load(case)?;
        self.put(Address::Search, |site| pages::find::page(site, &view))?;
        let view = pages::method::load(case)?;
        self.put(Address::Method, |site| pages::method::page(site, &view))?;
        Ok(())
    }

    fn lists(&mut self, case: &Case) -> Result<(), Failure> {
        macro_rules! every_page {
            ($module:ident, $address:expr) => {{
                let mut page = 1;
                loop {
                    let view = pages::$module::load(case, page)?;
                    self.put($address(page), |site| pages::$module::page(site, &view))?;
                    if page >= view.pages() {
                        break;
                    }
                    page += 1;
                }
            }};
        }
        every_page!(claims, Address::Claims);
        every_page!(conflicts, Address::Conflicts);
        every_page!(reports, Address::Reports);
        every_page!(actors, Address::Actors);
        every_page!(sources, Address::Sources);
        every_page!(dependences, Address::Dependences);
        every_page!(timeline, Address::Timeline);
        every_page!(map, Address::Map);
        every_page!(remarks, Address::Remarks);
        Ok(())
    }

    fn claims(&mut self, case: &Case) -> Result<(), Failure> {
        let mut ids = Vec::new();
        case.each_claim(|one| -> Result<(), Error> {
            ids.push(one.claim.id());
            Ok(())
        })?;
        for id in ids {
            if let Some(view) = pages::claim::load(case, id, 1)? {
                self.put(Address::Claim(id), |site| pages::claim::page(site, &view))?;
            }
        }
        Ok(())
    }

    fn reports(&mut self, case: &Case) -> Result<(), Failure> {
        for summary in case.reports()? {
            let wanted = pages::report::Wanted { whole: true, ..Default::default() };
            if let Some(view) = pages::report::load(case, summary.id, wanted)? {
                self.put(Address::Report(summary.id), |site| pages::report::page(site, &view))?;
            }
        }
        Ok(())
    }

    fn actors(&mut self, case: &Case) -> Result<(), Failure> {
        for summary in case.actors()? {
            if let Some(view) = pages::actor::load(case, summary.id, 1)? {
                self.put(Address::Actor(summary.id), |site| pages::actor::page(site, &view))?;
            }
        }
        Ok(())
    }

    fn dependences(&mut self, case: &Case) -> Result<(), Failure> {
        for edge in case.dependences()? {
            if let Some(view) = pages::dependence::load(case, edge.id)? {
                self.put(Address::Dependence(edge.id), |site| {
                    pages::dependence::page(site, &view)
                })?;
            }
        }
        Ok(())
    }
}
