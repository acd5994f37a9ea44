//! Two lanes: when things are said to have happened, and when it was published.
//!
//! The drawing is the table itself: days run down, the lanes stand on both sides of them.

use super::parts::count;
use crate::address::Address;
use crate::site::{List, Site};
use crate::text::words;
use maud::{Markup, html};
use store::{Case, Days, Error};

/// How many stretches of days stand on one page.
const DAYS: usize = 40;
/// How many claims and reports of one stretch are named.
const ITEMS: usize = 8;

/// What the page shows.
pub struct View {
    list: List,
    days: Vec<Days>,
}

impl View {
    /// How many pages the whole list has.
    pub fn pages(&self) -> usize {
        self.list.pages()
    }
}

/// Loads it.
pub fn load(case: &Case, page: usize) -> Result<View, Error> {
    let list = List::at(page, case.days_count()?, DAYS);
    let mut days = case.days(list.skip(), list.most, ITEMS)?;
    days.retain(|one| !one.happened.is_empty() || one.published_count > 0);
    Ok(View { list, days })
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let main = html! {
        h1 { "Timeline" }
        p.lead { "What reports date, on the days they say; beside it, when they were published." }
        table.timeline {
            thead {
                tr {
                    th scope="col" { "Said to have happened" }
                    th scope="col" { "When" }
                    th scope="col" { "Published" }
                }
            }
            tbody {
                @for days in &view.days {
                    tr.range[!is_one_day(days)] {
                        td.happened {
                            @for one in &days.happened {
                                p dir="auto" {
                                    a href=(site.to(Address::Claim(one.claim))) { (words(&one.title)) }
                                    " " small.together {
                                        @if one.approximate { "about then · " }
                                        (count(one.reports, "report"))
                                    }
                                }
                            }
                        }
                        th scope="row" { (label(days)) }
                        td.published {
                            @for (id, outlet) in &days.published {
                                p { a href=(site.to(Address::Report(*id))) { (words(outlet.as_deref().unwrap_or("outlet not named"))) } }
                            }
                            @if days.published_count > days.published.len() {
                                p.small { "and " (days.published_count - days.published.len()) " more" }
                            }
                        }
                    }
                }
            }
        }
        (site.pager(&view.list, Address::Timeline))
    };
    site.page("Timeline", Address::Timeline(1), &main)
}

/// Whether the stretch is one day: the day after it differs in nothing but the day, or is a first.
fn is_one_day(days: &Days) -> bool {
    let number = |day: &str| day.get(8..10).and_then(|day| day.parse::<u8>().ok()).unwrap_or(0);
    let same_month = days.from.get(..7) == days.to.get(..7);
    (same_month && number(&days.to) == number(&days.from) + 1)
        || (!same_month && number(&days.to) == 1 && number(&days.from) >= 28 && is_last(&days.from))
}

/// The last day of its month; 28 February counts, in leap years too.
fn is_last(day: &str) -> bool {
    let month = day.get(5..7).unwrap_or_default();
    match day.get(8..10).unwrap_or_default() {
        "31" => true,
        "30" => matches!(month, "04" | "06" | "09" | "11"),
        "28" | "29" => month == "02",
        _ => false,
    }
}

/// A day, a month, a year, or from a day until before another.
fn label(days: &Days) -> String {
    let (from, to) = (days.from.as_str(), days.to.as_str());
    let part = |range: std::ops::Range<usize>, day: &'static str| from.get(range) == Some(day);
    let whole_year = part(5..10, "01-01") && to.get(5..10) == Some("01-01");
    let year = |day: &str| day.get(..4).and_then(|year| year.parse::<i32>().ok()).unwrap_or(0);
    let month = |day: &str| day.get(5..7).and_then(|month| month.parse::<i32>().ok()).unwrap_or(0);
    let months = (year(to) - year(from)) * 12 + month(to) - month(from);
    let from_first = part(8..10, "01") && to.get(8..10) == Some("01");
    if is_one_day(days) {
        from.to_owned()
    } else if whole_year && year(to) == year(from) + 1 {
        from.get(..4).unwrap_or(from).to_owned()
    } else if from_first && months == 1 {
        from.get(..7).unwrap_or(from).to_owned()
    } else {
        format!("{from} until before {to}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_are_said_as_shortly_as_they_are() {
        for (from, to, expected) in [
            ("2025-05-12", "2025-05-13", "2025-05-12"),
            ("2025-05-31", "2025-06-01", "2025-05-31"),
            ("2025-12-31", "2026-01-01", "2025-12-31"),
            ("2025-05-01", "2025-06-01", "2025-05"),
            ("2021-01-01", "2022-01-01", "2021"),
            ("2025-05-10", "2025-05-12", "2025-05-10 until before 2025-05-12"),
        ] {
            let days = Days {
                from: from.into(),
                to: to.into(),
                happened: Vec::new(),
                published: Vec::new(),
                published_count: 0,
            };
            assert_eq!(label(&days), expected);
        }
    }
}
