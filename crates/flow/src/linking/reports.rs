//! Which reports lean on which, and which tell one story: of all reports, or of those that new
//! ones touch.
//!
//! A dependence is found by the words of two reports and of those between them in time that
//! have the same words; so what a new report changes is known exactly (`link::dependence::Reach`),
//! and the answer is that of linking everything anew. Stories go by how rare a name is in the
//! whole case, which every report changes a little; so a new report is grouped with the
//! stories nearest to it, by the weights of today, and all others stay as they were until
//! everything is made anew: on request, or when the case has grown by a quarter since.

use super::{Linking, day};
use link::dependence::{self, Outlets, Reach, Text, Versions, cites, find_of};
use link::stories::{Counts, Nearest, stories, stories_by};
use record::{Dependence, DependenceKind, Fingerprint, Language, ReportId, SharedPassage};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use store::{Case, Error, FiledReport, LeaningChange, LinkedReports, StoredLeaning};

/// Changes when the same reports would give other dependences or stories.
const LINKER: &str = "dependence 4";

/// So few reports are linked anew in well under a second. Tests link what is touched sooner.
const FEW: usize = if cfg!(test) { 20 } else { 1000 };

/// Finds which reports lean on which and which tell one story, and changes what the case says
/// of it where it says otherwise. Nothing is done in a case with nothing new.
pub fn link_reports(case: &Case, how: Linking) -> Result<(), Error> {
    let (last, linked) = (case.last_report()?, case.reports_linked()?);
    let linked = linked.filter(|linked| linked.linker == LINKER);
    let is_current = linked.as_ref().map_or(0, |linked| linked.up_to) == last;
    if how == Linking::Later || is_current && how == Linking::Touched {
        return Ok(());
    }
    let reports = Reports::of(case)?;
    let count = reports.filed.len();
    let since = linked.filter(|linked| {
        how == Linking::Touched && count > FEW && count - linked.anew_at <= linked.anew_at / 4
    });
    let made_from = |anew_at| LinkedReports { up_to: last, anew_at, linker: LINKER.to_owned() };
    match since {
        Some(linked) => {
            case.change_leaning(&reports.touched(linked.up_to)?, &made_from(linked.anew_at))
        }
        None => case.change_leaning(&reports.anew(stories)?, &made_from(count)),
    }
}

/// The same with all reports as one story, of which they are known to tell, or as which they
/// are to be held against each other.
pub fn link_as_one_story(case: &Case) -> Result<(), Error> {
    let reports = Reports::of(case)?;
    let made = LinkedReports {
        up_to: case.last_report()?,
        anew_at: reports.filed.len(),
        linker: LINKER.to_owned(),
    };
    case.change_leaning(&reports.anew(|texts, _| vec![0; texts.len()])?, &made)
}

/// All reports that can be linked, in the order of their dates. A place is an index into them.
struct Reports<'c> {
    case: &'c Case,
    filed: Vec<FiledReport>,
    place_of: HashMap<i64, usize>,
}

impl<'c> Reports<'c> {
    fn of(case: &'c Case) -> Result<Self, Error> {
        let filed = case.filed_reports()?;
        let place_of = filed.iter().enumerate().map(|(at, report)| (report.row, at)).collect();
        Ok(Self { case, filed, place_of })
    }

    /// Everything, from nothing; `stories` tells which reports are of one story.
    fn anew(
        &self,
        stories: impl FnOnce(&[Text], &[Option<i32>]) -> Vec<usize>,
    ) -> Result<LeaningChange, Error> {
        let mut texts: Vec<Option<Text>> = vec![None; self.filed.len()];
        self.each_text(|place, text| texts[place] = Some(text))?;
        let texts: Vec<Text> = texts.into_iter().flatten().collect();
        let all: Vec<usize> = (0..texts.len()).collect();
        let story = stories(&texts, &self.days(&all));
        let mut found = self.citing(&all, &story)?;
        found.extend(self.leaning(&all, &texts, |_| true));
        Ok(change(found, &self.case.leanings(None)?, self.together(&all, &story)))
    }

    /// What the reports that came in after the row `up_to` touch.
    fn touched(&self, up_to: i64) -> Result<LeaningChange, Error> {
        let new: BTreeSet<usize> =
            (0..self.filed.len()).filter(|place| self.filed[*place].row > up_to).collect();
        let mut texts = self.texts(&new)?;
        let mut reach = Reach::of(texts.iter().map(|(place, text)| (*place, text)));
        let mut nearest = Nearest::of(texts.iter().map(|(place, text)| (*place, text)));
        self.each_text(|place, text| {
            reach.see(place, &text);
            nearest.see(place, &text);
        })?;

        let mut again = reach.asked_again();
        again.extend(self.versions().beside(&new));
        let mut near = new;
        near.extend(self.tellers(&nearest)?);
        texts.extend(self.texts(again.union(&near).filter(|place| !texts.contains_key(place)))?);
        let mut reach = Reach::of(again.iter().map(|place| (*place, &texts[place])));
        let mut counts = Counts::for_those_of(near.iter().map(|place| &texts[place]));
        self.each_text(|place, text| {
            reach.see(place, &text);
            counts.see(&text);
        })?;

        let held: Vec<usize> = reach.held_against().into_iter().collect();
        texts.extend(self.texts(held.iter().filter(|place| !texts.contains_key(place)))?);
        let of = |places: &[usize]| -> Vec<Text> {
            places.iter().map(|place| texts[place].clone()).collect()
        };
        let near: Vec<usize> = near.into_iter().collect();
        let story = stories_by(&of(&near), &self.days(&near), &counts);
        let mut found = self.citing(&near, &story)?;
        found.extend(self.leaning(&held, &of(&held), |place| again.contains(&place)));
        let before = self.before(&again, &near)?;
        Ok(change(found, &before, self.together(&near, &story)))
    }

    /// The places of all reports of the stories nearest to new ones.
    fn tellers(&self, nearest: &Nearest) -> Result<Vec<usize>, Error> {
        let mut story: Vec<Option<usize>> = vec![None; self.filed.len()];
        for (report, first) in self.case.story_rows()? {
            if let Some(place) = self.place_of.get(&report) {
                story[*place] = self.place_of.get(&first).copied();
            }
        }
        let near = nearest.stories(&story);
        let is_near =
            |first: &Option<usize>| first.is_some_and(|at| near.binary_search(&at).is_ok());
        let all = story.iter().enumerate();
        Ok(all.filter(|(_, first)| is_near(first)).map(|(place, _)| place).collect())
    }

    /// What the case says now where `again` are asked again and `near` grouped again.
    fn before(&self, again: &BTreeSet<usize>, near: &[usize]) -> Result<Vec<StoredLeaning>, Error> {
        let rows: Vec<i64> = again.iter().chain(near).map(|place| self.filed[*place].row).collect();
        let mut before = self.case.leanings(Some(&rows))?;
        before.retain(|one| {
            let places = [one.report, one.on].map(|row| self.place_of.get(&row).copied());
            let [Some(report), Some(on)] = places else { return false };
            match one.kind {
                DependenceKind::Cites => near.binary_search(&report).is_ok(),
                _ => again.contains(&report.max(on)),
            }
        });
        Ok(before)
    }

    /// Who cites whom among these reports.
    fn citing(&self, places: &[usize], story: &[usize]) -> Result<Vec<Dependence>, Error> {
        let outlets = |place: &usize| {
            let filed = &self.filed[*place];
            let named = self.case.outlets_named(filed.row)?;
            Ok(Outlets { own: filed.outlet.clone(), named })
        };
        let outlets = places.iter().map(outlets).collect::<Result<Vec<_>, Error>>()?;
        let citing = cites(&outlets, story).into_iter().map(|(from, on, shown)| Dependence {
            kind: DependenceKind::Cites,
            from: self.filed[places[from]].report,
            on: self.filed[places[on]].report,
            percent: None,
            passages: shown.into_iter().map(|place| SharedPassage { place, on: None }).collect(),
        });
        Ok(citing.collect())
    }

    /// Who leans on whom by their words, where the later is one of those that `asks` tells.
    fn leaning(
        &self,
        places: &[usize],
        texts: &[Text],
        asks: impl Fn(usize) -> bool + Sync,
    ) -> Vec<Dependence> {
        let by_words = find_of(texts, |at| asks(places[at])).into_iter().map(|one| {
            dependence::Dependence { from: places[one.from], to: places[one.to], ..one }
        });
        let found = self.versions().settle(by_words.collect(), asks).into_iter().map(|one| {
            let shared = |[place, on]: [_; 2]| SharedPassage { place, on: Some(on) };
            Dependence {
                kind: one.kind,
                from: self.filed[one.from].report,
                on: self.filed[one.to].report,
                percent: Some(percent(one.share)).filter(|_| !one.passages.is_empty()),
                passages: one.passages.into_iter().map(shared).collect(),
            }
        });
        found.collect()
    }

    /// Which reports are versions of one page: by the date of the last change, where they have
    /// none, by when they came in.
    fn versions(&self) -> Versions {
        let mut with_address: Vec<(usize, &str)> = (self.filed.iter().enumerate())
            .filter_map(|(place, filed)| Some((place, filed.address.as_deref()?)))
            .collect();
        with_address.sort_by_key(|(place, _)| {
            let filed = &self.filed[*place];
            (filed.updated.as_deref().or(filed.date.as_deref()), filed.row)
        });
        Versions::of(with_address)
    }

    /// The reports of each story; the first names it.
    fn together(&self, places: &[usize], story: &[usize]) -> Vec<Vec<ReportId>> {
        let mut stories: BTreeMap<usize, Vec<ReportId>> = BTreeMap::new();
        for (&first, &place) in story.iter().zip(places) {
            stories.entry(first).or_default().push(self.filed[place].report);
        }
        stories.into_values().collect()
    }

    fn days(&self, places: &[usize]) -> Vec<Option<i32>> {
        places.iter().map(|place| day(self.filed[*place].date.as_deref())).collect()
    }

    fn each_text(&self, mut see: impl FnMut(usize, Text)) -> Result<(), Error> {
        self.case.each_fingerprint(|row, fingerprint| {
            if let Some(place) = self.place_of.get(&row) {
                see(*place, self.text(*place, fingerprint));
            }
        })
    }

    fn texts<'p>(
        &self,
        places: impl IntoIterator<Item = &'p usize>,
    ) -> Result<BTreeMap<usize, Text>, Error> {
        let text = |place: &usize| {
            let fingerprint = self.case.fingerprint(self.filed[*place].row)?;
            Ok((*place, self.text(*place, fingerprint)))
        };
        places.into_iter().map(text).collect()
    }

    fn text(&self, place: usize, fingerprint: Fingerprint<Range<u32>>) -> Text {
        let language = self.filed[place].language.parse().unwrap_or(Language::Undetermined);
        Text { language, fingerprint }
    }
}

/// What is to be written for `found` to hold in the place of `before`. Reports do not change,
/// so a dependence of the same two with the same share has the same passages.
fn change(
    mut found: Vec<Dependence>,
    before: &[StoredLeaning],
    stories: Vec<Vec<ReportId>>,
) -> LeaningChange {
    let mut gone: BTreeMap<_, Option<u8>> =
        before.iter().map(|one| (one.id, one.percent)).collect();
    found.retain(|one| {
        let stays = gone.get(&one.id()) == Some(&one.percent);
        if stays {
            gone.remove(&one.id());
        }
        !stays
    });
    LeaningChange { gone: gone.into_keys().collect(), found, stories }
}

/// A share of 1 as percent.
#[expect(clippy::cast_sign_loss, reason = "a share is not negative")]
fn percent(share: f64) -> u8 {
    (share * 100.0).round() as u8
}
