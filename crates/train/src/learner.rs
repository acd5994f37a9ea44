//! Averaged perceptrons over hashed keys. Weights are whole numbers, so a run repeats bit for bit.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

/// Keys are hashes already.
#[derive(Default)]
pub struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, _: &[u8]) {
        unreachable!("only 64-bit keys are looked up")
    }
    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// A table by hashed key.
pub type ByKey<T> = HashMap<u64, T, BuildHasherDefault<AsIs>>;

/// A perceptron. Its table is laid out for scoring: a key and its weights share half a cache
/// line, so that a look-up costs one trip to memory; what only an update needs is kept apart.
pub struct Learner {
    slots: Vec<Slot>,
    /// Beside each slot: the moments of its cells and how often it was changed.
    history: Vec<History>,
    /// Rows with more classes than a slot has cells.
    long: Vec<LongRow>,
    held: usize,
    shared_only: bool,
    /// Decisions taken so far: the length of time an average is over.
    time: i64,
}

const CELLS: usize = 8;

/// A key and its cells, in order of arrival: which class (counted from 1; 0 is a free cell) and
/// its weight. When the first class is [`LONG`], the row is elsewhere.
#[derive(Clone, Copy, Default)]
#[repr(align(32))]
struct Slot {
    key: u64,
    classes: [u8; CELLS],
    weights: [i16; CELLS],
}

#[derive(Clone, Copy, Default)]
struct History {
    /// By cell: the sum of every change times the moment it was made.
    moments: [i64; CELLS],
    updates: u32,
    /// The first sentence that asked for a change; [`SHARED`] after another one did.
    first: u32,
    /// Which long row, for a key that has one.
    long: u32,
}

/// More than one sentence needs the key.
const SHARED: u32 = u32::MAX;

/// By class: weight and moments.
type LongRow = Vec<(u8, i32, i64)>;

const LONG: u8 = 255;

/// The averages of a key: weight by class, and how often its row was changed.
#[derive(Clone, Debug, Default)]
pub struct Average {
    pub weights: Vec<(u8, f64)>,
    pub updates: u32,
}

/// Averages by key. A tree, so that every walk over it has one order.
pub type Averages = BTreeMap<u64, Average>;

impl Learner {
    pub fn new(shared_only: bool) -> Self {
        let size = 1 << 16;
        Self {
            slots: vec![Slot::default(); size],
            history: vec![History::default(); size],
            long: Vec::new(),
            held: 0,
            shared_only,
            time: 0,
        }
    }

    pub fn score(&self, keys: &[u64], scores: &mut [i32]) {
        for key in keys {
            let at = self.place(*key);
            let slot = &self.slots[at];
            for (class, weight) in slot.classes.iter().zip(slot.weights) {
                match *class {
                    0 => break,
                    LONG => {
                        for (class, weight, _) in &self.long[self.history[at].long as usize] {
                            scores[usize::from(*class)] += weight;
                        }
                        break;
                    }
                    class => scores[usize::from(class) - 1] += i32::from(weight),
                }
            }
        }
    }

    /// Averages are over the time from here on.
    pub fn begin_average(&mut self) {
        self.time = 0;
        for history in &mut self.history {
            history.moments = [0; CELLS];
        }
        for row in &mut self.long {
            for (_, _, moments) in row {
                *moments = 0;
            }
        }
    }

    /// Ends a decision: time passes.
    pub fn tick(&mut self) {
        self.time += 1;
    }

    /// Speaks for `right` and against `wrong`, in the sentence with this number.
    ///
    /// A key counts only once a second sentence needs it. Else the learner would know each
    /// training sentence by its rarest keys, and have nothing left to learn from the others.
    pub fn update(&mut self, keys: &[u64], right: u8, wrong: u8, sentence: usize) {
        for key in keys {
            let at = self.hold(*key, sentence as u32);
            if self.shared_only && self.history[at].first == sentence as u32 {
                continue;
            }
            self.history[at].first = SHARED;
            self.history[at].updates += 1;
            self.change(at, right, 1);
            self.change(at, wrong, -1);
        }
    }

    /// Where `key` is; it is given a slot when it has none.
    fn hold(&mut self, key: u64, sentence: u32) -> usize {
        let mut at = self.place(key);
        if self.slots[at].key == 0 {
            if self.held * 2 > self.slots.len() {
                self.grow();
                at = self.place(key);
            }
            self.slots[at].key = key;
            self.history[at].first = sentence;
            self.held += 1;
        }
        at
    }

    /// Where `key` is, or the free slot where it would be.
    fn place(&self, key: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = (key >> 20) as usize & mask;
        while self.slots[at].key != key && self.slots[at].key != 0 {
            at = (at + 1) & mask;
        }
        at
    }

    fn grow(&mut self) {
        let size = self.slots.len() * 2;
        let slots = std::mem::replace(&mut self.slots, vec![Slot::default(); size]);
        let history = std::mem::replace(&mut self.history, vec![History::default(); size]);
        for (slot, history) in slots.into_iter().zip(history) {
            if slot.key != 0 {
                let at = self.place(slot.key);
                self.slots[at] = slot;
                self.history[at] = history;
            }
        }
    }

    fn change(&mut self, at: usize, class: u8, change: i16) {
        let moment = i64::from(change) * self.time;
        let (slot, history) = (&mut self.slots[at], &mut self.history[at]);
        if slot.classes[0] == LONG {
            let row = &mut self.long[history.long as usize];
            match row.iter_mut().find(|(known, _, _)| *known == class) {
                Some((_, weight, moments)) => {
                    *weight += i32::from(change);
                    *moments += moment;
                }
                None => row.push((class, i32::from(change), moment)),
            }
            return;
        }
        let own_or_free = |cell: &u8| *cell == class + 1 || *cell == 0;
        if let Some(cell) = slot.classes.iter().position(own_or_free) {
            slot.classes[cell] = class + 1;
            slot.weights[cell] = slot.weights[cell].saturating_add(change);
            history.moments[cell] += moment;
            return;
        }
        let mut row = short_row(slot, history);
        row.push((class, i32::from(change), moment));
        slot.classes[0] = LONG;
        history.long = self.long.len() as u32;
        self.long.push(row);
    }

    pub fn averages(&self) -> Averages {
        let rows = self.slots.iter().zip(&self.history).filter(|(slot, _)| slot.classes[0] != 0);
        rows.map(|(slot, history)| {
            let row = match slot.classes[0] {
                LONG => self.long[history.long as usize].clone(),
                _ => short_row(slot, history),
            };
            let mut weights: Vec<(u8, f64)> = row
                .into_iter()
                .map(|(class, weight, moments)| (class, self.average(weight, moments)))
                .collect();
            weights.sort_unstable_by_key(|(class, _)| *class);
            (slot.key, Average { weights, updates: history.updates })
        })
        .collect()
    }

    #[expect(clippy::cast_precision_loss, reason = "moments stay far below the 52 bits of a float")]
    fn average(&self, weight: i32, moments: i64) -> f64 {
        f64::from(weight) - moments as f64 / self.time.max(1) as f64
    }
}

fn short_row(slot: &Slot, history: &History) -> LongRow {
    let used = slot.classes.iter().take_while(|class| **class != 0);
    used.zip(slot.weights)
        .zip(history.moments)
        .map(|((class, weight), moments)| (class - 1, i32::from(weight), moments))
        .collect()
}

/// Adds the averages of another seed.
pub fn add(sum: &mut Averages, other: Averages) {
    for (key, average) in other {
        let into = sum.entry(key).or_default();
        into.updates += average.updates;
        for (class, weight) in average.weights {
            match into.weights.iter_mut().find(|(known, _)| *known == class) {
                Some((_, known)) => *known += weight,
                None => into.weights.push((class, weight)),
            }
        }
        into.weights.sort_unstable_by_key(|(class, _)| *class);
    }
}

/// Averages laid out for looking up while training.
pub struct Frozen(ByKey<Vec<(u8, f32)>>);

impl Frozen {
    pub fn of(averages: &Averages) -> Self {
        Self(
            averages
                .iter()
                .map(|(key, average)| {
                    let row = average.weights.iter().map(|(c, w)| (*c, *w as f32)).collect();
                    (*key, row)
                })
                .collect(),
        )
    }

    pub fn score(&self, keys: &[u64], scores: &mut [f32]) {
        for key in keys {
            if let Some(row) = self.0.get(key) {
                for (class, weight) in row {
                    scores[usize::from(*class)] += weight;
                }
            }
        }
    }
}

/// The first of the highest scores.
pub fn best<T: PartialOrd>(scores: &[T]) -> u8 {
    let mut best = 0;
    for (at, score) in scores.iter().enumerate() {
        if *score > scores[best] {
            best = at;
        }
    }
    best as u8
}

/// The highest score but that of `right`.
pub fn best_but(scores: &[i32], right: u8) -> u8 {
    let mut best = usize::from(right == 0);
    for (at, score) in scores.iter().enumerate() {
        if at != usize::from(right) && *score > scores[best] {
            best = at;
        }
    }
    best as u8
}
