//! Versions: one page as it stood at several times. They stand under one address, and whoever
//! corrects a page is no second source.
//!
//! Two addresses are of one page when they differ in nothing but how it was asked for: scheme,
//! `www.`, what counts visitors, a place on the page. The address of a whole site is that of
//! no report.

use super::Dependence;
use record::DependenceKind;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Parameters that say where a reader came from, and not what is read.
const OF_VISITORS: &[&str] = &["fbclid", "gclid", "igshid", "mc_cid", "mc_eid", "msclkid", "yclid"];

/// Which of some reports are versions of one page.
#[derive(Debug)]
pub struct Versions {
    /// The reports of each page that has several, from the first to the last.
    pages: Vec<Vec<usize>>,
    /// Of a report that has others: its page, and which version it is.
    at: HashMap<usize, (usize, usize)>,
}

impl Versions {
    /// Of reports with these addresses, in the order of their versions. `place` names a report.
    pub fn of<'a>(reports: impl IntoIterator<Item = (usize, &'a str)>) -> Self {
        let mut by_address: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, address) in reports {
            if let Some(page) = page_of(address) {
                by_address.entry(page).or_default().push(place);
            }
        }
        let pages: Vec<_> = by_address.into_values().filter(|page| page.len() > 1).collect();
        let versions = pages.iter().enumerate().flat_map(|(page, all)| {
            all.iter().enumerate().map(move |(version, place)| (*place, (page, version)))
        });
        Self { at: versions.collect(), pages }
    }

    /// All versions of the pages of these reports.
    pub fn beside<'a>(&'a self, places: impl IntoIterator<Item = &'a usize>) -> BTreeSet<usize> {
        let pages = places.into_iter().filter_map(|place| self.at.get(place));
        pages.flat_map(|(page, _)| &self.pages[*page]).copied().collect()
    }

    /// Makes what was found between versions of one page say so, the later leaning on the
    /// earlier; and adds what their words do not show, of those that `asks` tells.
    pub fn settle(&self, found: Vec<Dependence>, asks: impl Fn(usize) -> bool) -> Vec<Dependence> {
        let mut settled: Vec<Dependence> = found.into_iter().map(|one| self.settled(one)).collect();
        let known: BTreeSet<(usize, usize)> = settled
            .iter()
            .filter(|one| one.kind == DependenceKind::Version)
            .map(|one| (one.from, one.to))
            .collect();
        let pairs = self.pages.iter().flat_map(|page| page.windows(2));
        let unlike = pairs.filter_map(|pair| {
            let [earlier, later] = *pair else { return None };
            let is_asked = asks(earlier.max(later)) && !known.contains(&(later, earlier));
            is_asked.then_some(Dependence {
                kind: DependenceKind::Version,
                from: later,
                to: earlier,
                share: 0.0,
                passages: Vec::new(),
            })
        });
        settled.extend(unlike);
        settled
    }

    fn settled(&self, mut one: Dependence) -> Dependence {
        let (Some(from), Some(to)) = (self.at.get(&one.from), self.at.get(&one.to)) else {
            return one;
        };
        if from.0 != to.0 {
            return one;
        }
        if from.1 < to.1 {
            (one.from, one.to) = (one.to, one.from);
            one.passages.iter_mut().for_each(|[first, second]| std::mem::swap(first, second));
        }
        one.kind = DependenceKind::Version;
        one
    }
}

/// What tells a page from all others: its host, path and parameters.
fn page_of(address: &str) -> Option<String> {
    let address = address.trim();
    let (_, rest) = address.split_once("://")?;
    let rest = rest.split('#').next().unwrap_or(rest);
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (host, path) = path.split_once('/').unwrap_or((path, ""));
    let host = host.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let path = path.trim_end_matches('/');
    let mut kept: Vec<&str> = query
        .split('&')
        .filter(|one| {
            let name = one.split('=').next().unwrap_or(one);
            !one.is_empty() && !name.starts_with("utm_") && !OF_VISITORS.contains(&name)
        })
        .collect();
    kept.sort_unstable();
    let query = kept.join("&");
    let is_of_site = path.is_empty() && query.is_empty();
    if host.is_empty() || is_of_site { None } else { Some(format!("{host}/{path}?{query}")) }
}

#[cfg(test)]
mod tests {
    use super::{Versions, page_of};
    use crate::dependence::Dependence;
    use record::DependenceKind;

    #[test]
    fn one_page_however_it_was_asked_for() {
        let page = page_of("https://www.brisund-post.example/ferry/aground");
        assert!(page.is_some());
        for same in [
            "http://brisund-post.example/ferry/aground/",
            "https://Brisund-Post.example/ferry/aground?utm_source=x&fbclid=7#comments",
        ] {
            assert_eq!(page_of(same), page, "{same}");
        }
        for other in [
            "https://brisund-post.example/ferry",
            "https://brisund-post.example/ferry/aground?page=2",
            "https://mail.brisund-post.example/ferry/aground",
        ] {
            assert_ne!(page_of(other), page, "{other}");
        }
        for none in ["https://brisund-post.example/", "brisund", "", "https://", "://"] {
            assert_eq!(page_of(none), None, "{none}");
        }
    }

    /// Three versions of one page, one of another, in this order.
    fn versions() -> Versions {
        let page = "https://post.example/ferry";
        Versions::of([(4, page), (1, "https://post.example/port"), (2, page), (3, page)])
    }

    fn drawn(found: &[Dependence]) -> Vec<(DependenceKind, usize, usize)> {
        found.iter().map(|one| (one.kind, one.from, one.to)).collect()
    }

    #[test]
    fn a_version_leans_on_the_one_before_it() {
        let copy = |from, to| Dependence {
            kind: DependenceKind::Copy,
            from,
            to,
            share: 0.9,
            passages: vec![[0..5, 7..9]],
        };
        let settled = versions().settle(vec![copy(4, 2), copy(1, 2)], |_| true);
        assert_eq!(settled[0].passages, [[7..9, 0..5]]);
        let expected = [
            (DependenceKind::Version, 2, 4),
            (DependenceKind::Copy, 1, 2),
            (DependenceKind::Version, 3, 2),
        ];
        assert_eq!(drawn(&settled), expected);
    }

    #[test]
    fn only_those_that_are_asked_for_are_added() {
        assert_eq!(
            drawn(&versions().settle(Vec::new(), |place| place == 3)),
            [(DependenceKind::Version, 3, 2)]
        );
        assert_eq!(versions().beside(&[3, 1]), [2, 3, 4].into());
    }
}
