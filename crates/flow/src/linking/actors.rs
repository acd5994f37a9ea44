//! Who is who over all reports: of everybody, or of those that new bearers touch.
//!
//! Bearers that nothing tells apart are linked as one; the case keeps them as namesakes, filed
//! under the keys of their names. New bearers join theirs or begin new ones. What these touch,
//! and all that this depends on, is taken from the case step by step (`link::actors::NEEDED`)
//! and linked; the touched actors, and only these, take the place of what their namesakes were
//! before. The answer is that of linking everything anew.

use super::Linking;
use gazetteer::Gazetteer;
use link::actors::{Actors, Bearer, Judged, NEEDED, NameReader, TOUCHED, label, link_by, told};
use record::{ActorClass, BearerId, Pair};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::mem::take;
use store::{
    ActorChange, Case, Error, LinkedBearers, NamesakeChange, StoredBearer, StoredNamesake,
};

/// Changes when the same bearers would give other actors.
const LINKER: &str = "linker 3";

/// Links the names of all reports into actors, and changes what the case says of it where it
/// says otherwise. What a person judged is kept; a judgement more links everything anew. Nothing
/// is done in a case with nothing new.
pub fn link(case: &Case, how: Linking) -> Result<(), Error> {
    let (up_to, judgement) = case.last_bearer_and_judgement()?;
    let now = LinkedBearers { up_to, judgement, linker: LINKER.to_owned() };
    let before = case.actors_linked()?;
    let is_current = before.as_ref().map_or((up_to, judgement) == (0, 0), |before| *before == now);
    if how == Linking::Later || is_current && how == Linking::Touched {
        return Ok(());
    }
    let since = before.filter(|before| {
        how == Linking::Touched && before.linker == LINKER && before.judgement == judgement
    });
    let mut names = Names::of(case, since.is_none())?;
    names.take_bearers(since.map_or(0, |since| since.up_to))?;
    names.reach()?;
    let change = names.linked()?;
    case.change_actors(&change, &now)
}

/// Namesakes that are linked, with what is known of them.
struct Names<'c> {
    case: &'c Case,
    /// Nothing of what the case says is looked at.
    anew: bool,
    judged: Vec<Judged>,
    is_judged: HashSet<BearerId>,
    reader: NameReader,
    all: Vec<Namesakes>,
    by_telling: HashMap<String, usize>,
    by_row: HashMap<i64, usize>,
}

/// Bearers that nothing tells apart.
struct Namesakes {
    change: NamesakeChange,
    class: ActorClass,
    names: Vec<String>,
    /// Of how many new bearers each label is the fullest name.
    labels: BTreeMap<String, usize>,
    /// Who was first before.
    was_first: BearerId,
    /// Loose steps from what is new.
    steps: usize,
}

impl<'c> Names<'c> {
    fn of(case: &'c Case, anew: bool) -> Result<Self, Error> {
        let judged: Vec<Judged> = case
            .judgements()?
            .into_iter()
            .filter_map(|judged| match judged.pair {
                Pair::Bearers(a, b) => Some(Judged { a, b, verdict: judged.verdict }),
                Pair::Reports(..) | Pair::Statements(..) => None,
            })
            .collect();
        let is_judged = judged.iter().flat_map(|pair| [pair.a, pair.b]).collect();
        let reader = NameReader::default();
        let (by_telling, by_row) = (HashMap::new(), HashMap::new());
        Ok(Self { case, anew, judged, is_judged, reader, all: Vec::new(), by_telling, by_row })
    }

    /// Puts every bearer that came in after the row `after` among its namesakes.
    fn take_bearers(&mut self, after: i64) -> Result<(), Error> {
        let mut failed = Ok(());
        self.case.each_bearer(after, |row, stored| {
            if let (Ok(()), Some(bearer)) = (&failed, bearer(stored)) {
                failed = self.take_bearer(row, bearer);
            }
        })?;
        failed
    }

    fn take_bearer(&mut self, row: i64, bearer: Bearer) -> Result<(), Error> {
        let telling = self.reader.telling(&bearer, self.is_judged.contains(&bearer.id));
        let at = match self.by_telling.get(&telling) {
            Some(at) => *at,
            None => match if self.anew { None } else { self.case.namesake_told(&telling)? } {
                Some(stored) => self.add_stored(stored, 0),
                None => self.add_new(telling, &bearer),
            },
        };
        let namesakes = &mut self.all[at];
        let change = &mut namesakes.change;
        change.first = change.first.min(bearer.id);
        change.bearers.push(row);
        change.roles.extend(bearer.context);
        change.roles.sort_unstable();
        change.roles.dedup();
        *namesakes.labels.entry(bearer.label).or_default() += 1;
        Ok(())
    }

    fn add_new(&mut self, telling: String, bearer: &Bearer) -> usize {
        let mut names = bearer.names.clone();
        names.sort_unstable();
        names.dedup();
        let change = NamesakeChange {
            row: None,
            telling: telling.clone(),
            first: bearer.id,
            roles: Vec::new(),
            keys: self.reader.keys(bearer.class, &names).filed,
            bearers: Vec::new(),
            actor: None,
        };
        self.by_telling.insert(telling, self.all.len());
        self.all.push(Namesakes {
            change,
            class: bearer.class,
            names,
            labels: BTreeMap::new(),
            was_first: bearer.id,
            steps: 0,
        });
        self.all.len() - 1
    }

    fn add_stored(&mut self, stored: StoredNamesake, steps: usize) -> usize {
        let StoredNamesake { row, telling, first, roles, actor } = stored;
        let (class, names) = told(&telling).unwrap_or((ActorClass::Body, Vec::new()));
        self.by_telling.insert(telling.clone(), self.all.len());
        self.by_row.insert(row, self.all.len());
        let (row, actor, keys, bearers) = (Some(row), Some(actor), Vec::new(), Vec::new());
        let change = NamesakeChange { row, telling, first, roles, keys, bearers, actor };
        let labels = BTreeMap::new();
        self.all.push(Namesakes { change, class, names, labels, was_first: first, steps });
        self.all.len() - 1
    }

    /// Takes from the case what new bearers touch and what this depends on.
    fn reach(&mut self) -> Result<(), Error> {
        if self.anew {
            return Ok(());
        }
        let mut asked: HashSet<u64> = HashSet::new();
        let mut layer: Vec<usize> = (0..self.all.len()).collect();
        for steps in 0..=NEEDED {
            let mut at = 0;
            while let Some(&one) = layer.get(at) {
                let keys = self.keys(one).same;
                layer.extend(self.take_filed(keys, &mut asked, steps)?);
                layer.extend(self.take_judged(one, steps)?);
                at += 1;
            }
            let loose: Vec<u64> = layer.iter().flat_map(|one| self.keys(*one).loose).collect();
            layer = if steps == NEEDED {
                Vec::new()
            } else {
                self.take_filed(loose, &mut asked, steps + 1)?
            };
        }
        Ok(())
    }

    fn keys(&mut self, at: usize) -> link::actors::NameKeys {
        self.reader.keys(self.all[at].class, &self.all[at].names)
    }

    /// Takes the namesakes that are filed under these keys; gives those that were not there.
    fn take_filed(
        &mut self,
        keys: Vec<u64>,
        asked: &mut HashSet<u64>,
        steps: usize,
    ) -> Result<Vec<usize>, Error> {
        let mut taken = Vec::new();
        for key in keys.into_iter().filter(|key| asked.insert(*key)) {
            for row in self.case.namesakes_under(key)? {
                taken.extend(self.take_row(row, steps)?);
            }
        }
        Ok(taken)
    }

    /// Takes those on whom a person judged together with these.
    fn take_judged(&mut self, at: usize, steps: usize) -> Result<Vec<usize>, Error> {
        let own = self.all[at].change.first;
        if !self.is_judged.contains(&own) {
            return Ok(Vec::new());
        }
        let pairs: Vec<BearerId> = self.judged.iter().flat_map(|pair| [pair.a, pair.b]).collect();
        let with = pairs.chunks(2).filter(|pair| pair.contains(&own)).flatten();
        let mut taken = Vec::new();
        for other in with {
            if let Some(row) = self.case.namesake_of(*other)? {
                taken.extend(self.take_row(row, steps)?);
            }
        }
        Ok(taken)
    }

    fn take_row(&mut self, row: i64, steps: usize) -> Result<Option<usize>, Error> {
        if self.by_row.contains_key(&row) {
            return Ok(None);
        }
        let stored = self.case.namesake(row)?;
        Ok(Some(self.add_stored(stored, steps)))
    }

    /// Links all that were taken; gives what changes of those that are touched.
    fn linked(mut self) -> Result<ActorChange, Error> {
        let bearers: Vec<Bearer> = self.all.iter().map(Namesakes::as_one).collect();
        let at: HashMap<BearerId, usize> =
            bearers.iter().enumerate().map(|(at, bearer)| (bearer.id, at)).collect();
        let Actors { all, mut apart } = link_by(&bearers, &self.judged, &|one, two| {
            Gazetteer::embedded().are_two_places(one, two)
        });
        let mut actors = Vec::new();
        let mut firsts = BTreeSet::new();
        for mut actor in all {
            let members: Vec<usize> = actor.bearers.iter().map(|first| at[first]).collect();
            if members.iter().all(|one| self.all[*one].steps > TOUCHED) {
                continue;
            }
            for one in &members {
                firsts.extend([self.all[*one].change.first, self.all[*one].was_first]);
            }
            actor.label = self.label(&members)?;
            actors.push((actor, members));
        }
        apart.retain(|pair| firsts.contains(&pair.a) || firsts.contains(&pair.b));
        let namesakes = take(&mut self.all).into_iter().map(|one| one.change).collect();
        Ok(ActorChange {
            anew: self.anew,
            namesakes,
            actors,
            firsts: firsts.into_iter().collect(),
            apart,
        })
    }

    /// The name that most of all these have as their fullest.
    fn label(&self, members: &[usize]) -> Result<String, Error> {
        let mut counts: Vec<(String, usize)> = Vec::new();
        for namesakes in members.iter().map(|one| &self.all[*one]) {
            counts.extend(namesakes.labels.iter().map(|(label, count)| (label.clone(), *count)));
            if let Some(row) = namesakes.change.row {
                counts.extend(self.case.labels(row)?);
            }
        }
        Ok(label(counts.iter().map(|(label, count)| (label.as_str(), *count))))
    }
}

impl Namesakes {
    /// All of them as the one bearer that stands first.
    fn as_one(&self) -> Bearer {
        Bearer {
            id: self.change.first,
            class: self.class,
            label: String::new(),
            names: self.names.clone(),
            context: self.change.roles.clone(),
        }
    }
}

/// What linking looks at; nothing for a ship, a law, a work.
fn bearer(stored: StoredBearer) -> Option<Bearer> {
    let class = ActorClass::of(stored.kind)?;
    let StoredBearer { id, label, mut names, context, .. } = stored;
    if names.is_empty() {
        names.push(label.clone());
    }
    // What parts the names of namesakes from each other stands in none of them.
    for name in &mut names {
        *name = name.replace('\u{1f}', " ");
    }
    Some(Bearer { id, class, label, names, context })
}
