//! What each quantity of a report counts: the dead, fighters, money, drones.
//!
//! Asked in this order, and the first that answers counts: the unit that was read with the
//! number; the noun itself ("12 dead"); what became of those counted, right behind them ("12
//! people were killed") or by the verb they hang under ("killing 12"); a toll before it ("the
//! toll rose to 12"); and else the noun again ("26 militants"). A part of those told of
//! ("including three children") keeps its noun, since the number of the dead is the other one.
//!
//! Left out: how many, which is read with the number, and people told of without a number
//! ("a man was killed").

mod before;
mod english;
mod french;
mod words;

use crate::tree::Trees;
use record::CountedKind::{self, Age, Killed, Measure, Money, Other, People, Percent, Wounded};
use record::{CleanOffset, Counted, Quantity, QuantityKind, Relation, Upos, VerbForm};
use words::{Small, Words};

/// Words looked at behind what is counted, and before a number.
const FAR: usize = 10;

/// The quantities among `tokens`, which are in order, with what each counts.
pub(crate) fn quantities(trees: &Trees<'_>, tokens: &[usize]) -> Vec<Counted> {
    let [Some(first), Some(last)] = [tokens.first(), tokens.last()] else { return Vec::new() };
    let (start, end) = (trees.span(*first).start, trees.span(*last).end);
    let all = &trees.annotated.quantities;
    let from = all.partition_point(|quantity| quantity.number.start < start);
    (from..all.len())
        .take_while(|at| all[*at].number.end <= end)
        .filter(|at| tokens.binary_search(&token_of(trees, all[*at].number.start)).is_ok())
        .filter_map(|at| Some(Counted { quantity: at, what: kind(trees, &all[at])? }))
        .collect()
}

/// The quantities of the clause of `head`, whose tokens these are. "The toll rose to nine after the
/// death of two people" has nine, and the death has two (golden `en-whose-number`).
pub(crate) fn of_clause(trees: &Trees<'_>, head: usize, tokens: &[usize]) -> Vec<Counted> {
    let mut all = quantities(trees, tokens);
    all.retain(|counted| {
        let number = place(trees, counted.quantity).0;
        counted.what == CountedKind::Duration || !is_beside(trees, head, number)
    });
    all
}

/// Whether a number stands in what is told of beside the clause of `head`.
fn is_beside(trees: &Trees<'_>, head: usize, number: usize) -> bool {
    let above = std::iter::successors(Some(number), |&at| trees.head(at));
    above
        .take(FAR)
        .take_while(|&at| at != head)
        .any(|at| trees.background(at).is_some_and(|before| before < number))
}

/// The token of a quantity's number, and of the noun that it counts.
pub(crate) fn place(trees: &Trees<'_>, quantity: usize) -> (usize, Option<usize>) {
    let quantity = &trees.annotated.quantities[quantity];
    let noun = Count::of(trees, quantity).and_then(|count| count.noun);
    (token_of(trees, quantity.number.start), noun)
}

/// The token that holds a place.
fn token_of(trees: &Trees<'_>, place: CleanOffset) -> usize {
    trees.annotated.tokens.partition_point(|token| token.span.end <= place)
}

/// What a quantity counts; nothing for a place in an order.
fn kind(trees: &Trees<'_>, quantity: &Quantity) -> Option<CountedKind> {
    match quantity.kind {
        QuantityKind::Ordinal => None,
        QuantityKind::Percent => Some(Percent),
        QuantityKind::Money => Some(Money),
        QuantityKind::Measure => Some(Measure),
        QuantityKind::Age => Some(Age),
        QuantityKind::Count if is_age(trees, quantity) => Some(Age),
        QuantityKind::Count => {
            let Some(count) = Count::of(trees, quantity) else { return Some(Other) };
            let kind = count.kind();
            (kind != Other || !count.only_names()).then_some(kind)
        }
    }
}

/// "Lena Orr, 52, was detained": a number alone between commas, behind a name.
fn is_age(trees: &Trees<'_>, quantity: &Quantity) -> bool {
    let at = token_of(trees, quantity.number.start);
    let count = trees.annotated.tokens.len();
    let is_comma = |at: usize| at < count && trees.word(at) == ",";
    at >= 2
        && is_comma(at - 1)
        && trees.is_name(at - 2)
        && (is_comma(at + 1) || at + 1 < count && trees.sentence(at + 1) != trees.sentence(at))
        && trees.span(at) == quantity.span
}

/// A number of people or things in its sentence.
struct Count<'a> {
    trees: &'a Trees<'a>,
    words: &'static Words,
    /// The tokens of its sentence.
    sentence: std::ops::Range<usize>,
    /// The tokens of the number with its bounds.
    number: std::ops::Range<usize>,
    /// The noun that is counted, where there is one.
    noun: Option<usize>,
    /// The first token behind number and noun.
    end: usize,
}

impl<'a> Count<'a> {
    fn of(trees: &'a Trees<'a>, quantity: &Quantity) -> Option<Self> {
        let tokens = &trees.annotated.tokens;
        let place = |at| token_of(trees, at);
        let number = place(quantity.span.start)
            ..tokens.partition_point(|token| token.span.start < quantity.span.end);
        let sentence = trees.sentence(number.start);
        let sentence = &trees.annotated.sentences[sentence];
        let language = trees.annotated.paragraphs[sentence.paragraph].language;
        let words = words::of(language)?;
        let counted = quantity.counted.map(|counted| {
            place(counted.start)..tokens.partition_point(|token| token.span.start < counted.end)
        });
        let mut count = Self {
            trees,
            words,
            sentence: sentence.tokens.clone(),
            end: counted.as_ref().map_or(number.end, |counted| counted.end),
            number,
            noun: None,
        };
        count.noun = count.noun_in(counted);
        count.end = count.noun.map_or(count.end, |noun| count.end.max(noun + 1));
        Some(count)
    }

    fn kind(&self) -> CountedKind {
        let own = self.noun.and_then(|noun| self.noun_kind(noun));
        let is_fate = |kind: CountedKind| {
            !matches!(kind, People | CountedKind::Fighters | CountedKind::Protesters)
        };
        if let Some(own) = own.filter(|own| is_fate(*own)) {
            // "Two of the wounded died", « la mort de deux détenus ».
            let may_die = matches!(own, Wounded | CountedKind::Detained | CountedKind::Displaced);
            let fate = may_die
                .then(|| self.behind().or_else(|| self.by_verb()).or_else(|| self.before()))
                .flatten();
            if fate == Some(Killed) {
                return Killed;
            }
            return if self.is_old_value() { Other } else { own };
        }
        let fate = self
            .behind()
            .or_else(|| (!self.is_part()).then(|| self.by_verb().or_else(|| self.before()))?);
        match (fate, own) {
            // The fighters who fled are counted as fighters, those who died as dead.
            (Some(CountedKind::Displaced | CountedKind::Protesters), Some(own))
                if own != People =>
            {
                own
            }
            (Some(_), _) if self.is_old_value() => Other,
            (Some(fate), _) => fate,
            (None, own) => own.unwrap_or(Other),
        }
    }

    /// The noun that is counted: what the number hangs under, or what was read beside it.
    fn noun_in(&self, counted: Option<std::ops::Range<usize>>) -> Option<usize> {
        // « 688 malades, dont onze sont morts » : who died are counted by the second number.
        let begins_part = |at: usize| self.small(at) == Some(Small::Part);
        let near = |at: &usize| {
            (self.number.end..self.number.end + 5).contains(at)
                && !(self.number.end..*at).any(begins_part)
        };
        let head = self.number.clone().rev().find_map(|token| self.trees.head(token).filter(near));
        let counted = counted.filter(|counted| !counted.is_empty());
        let beside = Some(self.number.end).filter(|at| *at < self.sentence.end);
        let last = counted.as_ref().map(|all| all.end - 1);
        let places = [last, head, counted.map(|all| all.start), beside];
        let known = places.into_iter().flatten().find(|at| self.noun_kind(*at).is_some());
        // "Three die in poll violence": the verb of a headline is read as what is counted.
        known.or(last.filter(|at| self.trees.upos(*at) != Upos::Verb))
    }

    fn noun_kind(&self, token: usize) -> Option<CountedKind> {
        let word = self.lower(token);
        let people = || self.words.is_people(self.trees.word(token)).then_some(People);
        self.words.noun(&word).or_else(people)
    }

    fn lower(&self, token: usize) -> String {
        self.trees.word(token).replace('’', "'").to_lowercase()
    }

    fn small(&self, token: usize) -> Option<Small> {
        self.words.small(&self.lower(token))
    }

    /// What became of those counted by the words right behind them: "12 people, all civilians,
    /// were killed" is not read here, "12 of the guards were killed" is.
    fn behind(&self) -> Option<CountedKind> {
        let (mut be, mut have, mut of) = (false, false, 0);
        // "Two of the wounded" are counted as such, unless it is told what became of them.
        let mut named = None;
        let end = self.sentence.end.min(self.end + FAR);
        let mut at = self.end;
        while at < end {
            let word = self.lower(at);
            let fate = self
                .words
                .end(&word)
                .or_else(|| self.participle(at, &word, be, have))
                .or_else(|| self.phrase(at, &word));
            if of > 0 && fate.is_some() && self.trees.upos(at - 1) == Upos::Determiner {
                named = fate;
            } else if let Some(fate) = fate {
                return Some(if self.is_one_of_two(at, fate) { People } else { fate });
            }
            match self.words.small(&word) {
                Some(Small::Be) => be = true,
                Some(Small::Have) => have = true,
                Some(Small::Between) => {}
                // "12 members of the guard": three words behind "of" are not looked at.
                Some(Small::Of) if !be && !have => of = 4,
                _ if of > 0 && self.trees.upos(at) != Upos::Punctuation => {}
                _ if self.trees.upos(at) == Upos::Adverb => {}
                _ => return named,
            }
            of = usize::saturating_sub(of, 1);
            at += 1;
        }
        named
    }

    /// "killed", where those before it did not do it themselves.
    fn participle(&self, at: usize, word: &str, be: bool, have: bool) -> Option<CountedKind> {
        let kind = self.words.participle(word)?;
        (be || !have && !self.has_object(at)).then_some(kind)
    }

    /// "Three men killed a guard": what follows is whom they killed.
    fn has_object(&self, verb: usize) -> bool {
        let next = verb + 1;
        if next >= self.sentence.end {
            return false;
        }
        let start = self.trees.span(next).start;
        let is_time = self.trees.annotated.times.iter().any(|time| time.span.start == start);
        !is_time
            && matches!(
                self.trees.upos(next),
                Upos::Determiner | Upos::Numeral | Upos::Pronoun | Upos::Noun | Upos::ProperNoun
            )
    }

    /// "burned to death", "lost their lives", « ont perdu la vie », « ont trouvé la mort ».
    fn phrase(&self, at: usize, word: &str) -> Option<CountedKind> {
        let holds = |from: usize, words: &[&str]| {
            (from..self.sentence.end.min(from + 3))
                .any(|at| words.contains(&self.lower(at).as_str()))
        };
        let said = match word {
            "lost" | "lose" => holds(at + 1, &["life", "lives"]),
            "perdu" | "perdent" => holds(at + 1, &["vie"]),
            "trouvé" | "trouvent" => holds(at + 1, &["mort"]),
            "fatally" | "mortellement" => true,
            "shot" => holds(at + 1, &["dead"]),
            _ => {
                self.lower_at(at + 1) == "to" && self.lower_at(at + 2) == "death"
                    || word == "to" && self.lower_at(at + 1) == "death"
            }
        };
        said.then_some(Killed)
    }

    fn lower_at(&self, token: usize) -> String {
        if token < self.sentence.end { self.lower(token) } else { String::new() }
    }

    /// "killed or wounded": neither number is known.
    fn is_one_of_two(&self, at: usize, fate: CountedKind) -> bool {
        let other = |at: usize| {
            let word = self.lower_at(at);
            self.words.participle(&word).or_else(|| self.words.end(&word))
        };
        at + 1 < self.sentence.end
            && self.small(at + 1) == Some(Small::Or)
            && other(at + 2).is_some_and(|other| other != fate)
    }

    /// "including three children", « dont trois enfants », "two of them".
    fn is_part(&self) -> bool {
        let before = self.number.start.checked_sub(1).filter(|at| self.sentence.contains(at));
        let two_before = before.and_then(|at| at.checked_sub(1));
        let part = |at: Option<usize>| at.is_some_and(|at| self.small(at) == Some(Small::Part));
        let of_them = [1, 2].iter().any(|next| self.is_part_word(self.number.end + next))
            && self.is_of(self.number.end);
        part(before) || part(two_before) || of_them
    }

    fn is_part_word(&self, at: usize) -> bool {
        at < self.sentence.end && self.small(at) == Some(Small::Part)
    }

    fn is_of(&self, at: usize) -> bool {
        at < self.sentence.end && self.small(at) == Some(Small::Of)
    }

    /// "Berth 7", « le quai 7 », « 22 h 40 », "the two main groups": the number is part of what
    /// they are called (golden `en-whose-number`, `fr-a-qui-le-nombre`).
    fn only_names(&self) -> bool {
        const THE: &[&str] =
            &["the", "these", "those", "both", "les", "ces", "ses", "leurs", "nos"];
        let Some(before) = self.number.start.checked_sub(1) else { return false };
        let is_noun = matches!(self.trees.upos(before), Upos::Noun | Upos::ProperNoun);
        self.sentence.contains(&before)
            && (is_noun || self.lower(before) == "h" || THE.contains(&self.lower(before).as_str()))
    }

    /// "from 24 to 31": what the number was until now.
    fn is_old_value(&self) -> bool {
        let Some(before) = self.number.start.checked_sub(1) else { return false };
        let is_number =
            |at: usize| self.sentence.contains(&at) && self.trees.upos(at) == Upos::Numeral;
        let to =
            |at: &usize| matches!(self.lower_at(*at).as_str(), "to" | "à") && is_number(at + 1);
        self.sentence.contains(&before)
            && matches!(self.small(before), Some(Small::From | Small::Of))
            && (self.number.end..self.number.end + 2).any(|at| to(&at))
    }

    /// What becomes of those counted by the verb or noun that they hang under.
    fn by_verb(&self) -> Option<CountedKind> {
        let mut at = self.noun.unwrap_or(self.number.end - 1);
        for _ in 0..8 {
            let head = self.trees.head(at)?;
            let lemma = self.trees.lemma(head).to_lowercase();
            match self.trees.relation(at) {
                Relation::Nsubj => {
                    return self.words.happens_to(&lemma).or_else(|| {
                        (!self.has_object(head) && self.trees.upos(head) == Upos::Verb)
                            .then(|| self.passive_of(head))?
                    });
                }
                Relation::NsubjPass => {
                    return self.words.done_to(&lemma).filter(|_| !self.has_object(head));
                }
                Relation::Obj => {
                    return self.words.done_to(&lemma).or_else(|| self.dead_of(head));
                }
                Relation::Nmod if self.deed_of(at, head).is_some() => {
                    return self.deed_of(at, head);
                }
                Relation::Conj
                | Relation::Nummod
                | Relation::Flat
                | Relation::Compound
                | Relation::Fixed
                | Relation::Amod
                | Relation::Nmod => {}
                _ if self.number.contains(&head) || Some(head) == self.noun => {}
                _ => return None,
            }
            if matches!(self.trees.relation(at), Relation::Nmod) && !self.number.contains(&head) {
                return None;
            }
            at = head;
        }
        None
    }

    /// The participle of a headline: "12 in church killed".
    fn passive_of(&self, verb: usize) -> Option<CountedKind> {
        let participle = self.trees.morphology(verb).verb_form == Some(VerbForm::Participle);
        let have = self.trees.by(verb, &[Relation::Aux, Relation::AuxTense]).next().is_some();
        (participle && !have).then(|| self.words.participle(&self.lower(verb)))?
    }

    /// "shot six dead", "burned 35 to death".
    fn dead_of(&self, verb: usize) -> Option<CountedKind> {
        let lemma = self.trees.lemma(verb);
        let words = (self.end..self.sentence.end.min(self.end + 2)).map(|at| self.lower(at));
        let dead = words.into_iter().any(|word| matches!(word.as_str(), "dead" | "death"));
        (dead && matches!(lemma, "shoot" | "burn" | "hack" | "beat" | "stab" | "leave"))
            .then_some(Killed)
    }

    /// "the killing of 12 people", « l'arrestation de 40 militants ».
    fn deed_of(&self, noun: usize, deed: usize) -> Option<CountedKind> {
        let of =
            self.trees.by(noun, &[Relation::Case]).any(|case| self.small(case) == Some(Small::Of));
        of.then(|| self.words.deed(&self.lower(deed)))?
    }
}

#[cfg(test)]
mod tests;
