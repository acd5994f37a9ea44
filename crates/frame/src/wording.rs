//! A clause in words that can be read alone, for a heading: "\[the rebels\] seized the capital" of
//! "the rebels, who on Sunday seized the capital, …".
//!
//! By the conventions of quoting (Chicago Manual of Style, 13.51 and 13.59): the words are those of
//! the report in their order; what is left out is "…", and what is put in stands in square
//! brackets. Sentences are shortened by what hangs farthest from what they say, as in sentence
//! compression on trees (Filippova and Strube 2008).

use crate::participants;
use crate::subject;
use crate::tree::Trees;
use record::plain::single_spaced;
use record::{CleanSpan, Counted, Frame, Mentions, Participant, PronounType, Relation, Upos};
use std::fmt::Write as _;

/// A heading of more characters is shortened where its words allow.
const LONG: usize = 130;

/// A heading of more bytes ends there.
const LONGEST: usize = 240;

/// Words farther from the head of the clause are no part of a heading, so that a sentence of ten
/// thousand words costs ten thousand times a few.
const FAR: usize = 60;

/// Steps up a tree that are followed.
const HIGH: usize = 16;

/// The words of a frame whose clause hangs under `head`, by what is known of it.
pub(crate) fn of(
    trees: &Trees<'_>,
    mentions: &Mentions,
    [head, trigger]: [usize; 2],
    frame: &Frame,
) -> String {
    let top = carrier(trees, head);
    let spine = spine(trees, [trigger, head], top);
    let mut wording =
        Wording { trees, mentions, frame, top, spine, tokens: Vec::new(), subject: None };
    wording.tokens = trees.below(top, |token| wording.is_beside(token));
    wording.open();
    wording.shorten();
    wording.written()
}

/// The clause that a clause without a subject of its own is told in: "wants to fight", "left to
/// escape the crackdown", "the decision to close", "asked them to remove it and set up groups".
fn carrier(trees: &Trees<'_>, head: usize) -> usize {
    /// Clauses one in another.
    const NESTED: usize = 3;
    // « Avoir bombardé » is one by its auxiliary.
    let is_infinitive = |at: usize| {
        let mut aux = trees.by(at, &[Relation::Aux, Relation::AuxTense, Relation::AuxPass]);
        trees.is_infinitive(at) || aux.any(|aux| trees.is_infinitive(aux))
    };
    let hangs = |at: &usize| match trees.relation(*at) {
        Relation::Xcomp => true,
        Relation::Advcl | Relation::Acl | Relation::Ccomp => is_infinitive(*at),
        _ => false,
    };
    let above = |at: usize| match trees.relation(at) {
        Relation::Conj => trees.head(at).filter(hangs),
        _ => trees.head(at).filter(|_| hangs(&at)),
    };
    std::iter::successors(Some(head), |&at| above(at)).take(NESTED + 1).last().unwrap_or(head)
}

/// The tokens from these up to `top`: without them the heading would not tell its event.
fn spine(trees: &Trees<'_>, from: [usize; 2], top: usize) -> Vec<usize> {
    let up = |token| {
        let above = |&at: &usize| trees.head(at).filter(|_| at != top);
        let mut path: Vec<usize> = std::iter::successors(Some(token), above).take(HIGH).collect();
        // A trigger outside its clause, as of "a fire" in "a fire broke out", leads elsewhere.
        if path.last() != Some(&top) {
            path.clear();
        }
        path
    };
    from.into_iter().flat_map(up).chain([top]).collect()
}

/// A heading on its way.
struct Wording<'a> {
    trees: &'a Trees<'a>,
    mentions: &'a Mentions,
    frame: &'a Frame,
    /// The token that it hangs under.
    top: usize,
    spine: Vec<usize>,
    /// What it keeps, in order.
    tokens: Vec<usize>,
    /// Whom it is said of, where its own words do not tell.
    subject: Option<String>,
}

impl Wording<'_> {
    /// Whether a token and what hangs under it says another thing than the heading.
    fn is_beside(&self, token: usize) -> bool {
        let trees = self.trees;
        if self.spine.contains(&token) {
            return false;
        }
        let is_at_top = trees.head(token) == Some(self.top);
        token.abs_diff(self.top) > FAR
            || trees.is_past_semicolon(token, self.top)
            || match trees.relation(token) {
                Relation::Parataxis
                | Relation::ParataxisInsert
                | Relation::ParataxisParenth
                | Relation::Discourse => true,
                Relation::Conj => is_at_top && trees.is_clause(token),
                Relation::Obl | Relation::OblMod | Relation::Nmod => {
                    participants::is_on_whose_word(trees, token)
                }
                _ => false,
            }
    }

    /// Takes off the words that only tie the clause to what stands before, and finds its subject.
    fn open(&mut self) {
        let trees = self.trees;
        let ties = self.tokens.iter().take_while(|&&token| self.is_tie(token)).count();
        let antecedent = self.tokens[..ties].iter().any(|&token| self.is_relative(token));
        self.tokens.drain(..ties);
        let mut below = trees.dependents(self.top).iter();
        let own = below
            .any(|at| is_subject(trees.relation(*at)) && self.tokens.binary_search(at).is_ok());
        // "Where he fell", « dont … ».
        let is_of_noun = self.tokens.iter().take(2).any(|&token| self.is_relative(token));
        if !self.is_clause() || own && !is_of_noun {
            return;
        }
        let above = trees.head(self.top).filter(|_| antecedent || is_of_noun);
        let noun = above.map(|noun| subject::agreeing(trees, self.top, noun));
        let noun = noun.or_else(|| subject::of(trees, self.top).subject);
        self.subject = noun
            .filter(|noun| self.tokens.binary_search(noun).is_err())
            .filter(|&noun| trees.morphology(noun).pronoun != Some(PronounType::Relative))
            .and_then(|noun| participants::participant(trees, self.mentions, noun))
            .or_else(|| self.someone())
            .map(|one| self.called(&one));
    }

    /// "and", "that", "after" before a clause, "of" before a noun, "who" for whom it is said of.
    fn is_tie(&self, token: usize) -> bool {
        /// What follows is not said to be so.
        const UNLESS: &[&str] = &["if", "whether", "unless", "si", "to"];
        const CONTENT: &[&str] = &["that", "que"];
        const WHEN: &[&str] = &["when", "quand", "lorsque"];
        let trees = self.trees;
        let lemma = trees.lemma(token);
        let is_joined =
            trees.upos(token) == Upos::SubordinatingConjunction && CONTENT.contains(&lemma);
        if is_joined || trees.relation(self.top) == Relation::Advcl && WHEN.contains(&lemma) {
            return true;
        }
        let mut at = token;
        while trees.relation(at) == Relation::Fixed {
            match trees.head(at) {
                Some(head) => at = head,
                None => break,
            }
        }
        if trees.upos(token) == Upos::Punctuation {
            return true;
        }
        if trees.head(at) != Some(self.top) {
            return false;
        }
        match trees.relation(at) {
            Relation::Cc => true,
            Relation::Case => !self.is_clause(),
            Relation::Mark => !UNLESS.contains(&lemma),
            relation => is_subject(relation) && self.is_relative(token),
        }
    }

    /// Whether a token stands for the noun that the clause hangs on.
    fn is_relative(&self, token: usize) -> bool {
        matches!(self.trees.relation(self.top), Relation::AclRelcl | Relation::Acl)
            && subject::is_relative(self.trees, token)
    }

    fn is_clause(&self) -> bool {
        matches!(self.trees.upos(self.top), Upos::Verb | Upos::Auxiliary)
            || self.trees.has_copula(self.top)
    }

    /// Whom the frame names first, where the words that are kept do not name them.
    fn someone(&self) -> Option<Participant> {
        let frame = self.frame;
        let own = self.trees.cover(&self.tokens);
        let mut all = frame.actors.iter().chain(&frame.recipients);
        all.next().filter(|one| own.is_none_or(|own| !own.covers(one.span))).cloned()
    }

    /// What someone is called: by name where a pronoun stands.
    fn called(&self, one: &Participant) -> String {
        let words = one.span.of(self.trees.annotated.text());
        let is_pronoun = matches!(self.trees.tokens(one.span), token
            if token.len() == 1 && self.trees.upos(token.start) == Upos::Pronoun);
        match self.label(one).filter(|_| is_pronoun) {
            Some(label) => label.to_owned(),
            None => single_spaced(words),
        }
    }

    fn label(&self, one: &Participant) -> Option<&str> {
        let bearer = self.mentions.all[one.mention?].bearer?;
        Some(&self.mentions.bearers[bearer].label)
    }

    /// Leaves out what hangs farthest from what is said until it is short, or nothing can go.
    fn shorten(&mut self) {
        while self.length() > LONG {
            let rank = |&&token: &&usize| Some((self.value(token)?, token));
            let Some((_, least)) = self.tokens.iter().filter_map(|token| rank(&token)).min() else {
                return;
            };
            let gone = self.below(least);
            self.tokens.retain(|token| gone.binary_search(token).is_err());
        }
    }

    /// What hangs under a token among those that are kept.
    fn below(&self, token: usize) -> Vec<usize> {
        self.trees.below(token, |at| self.tokens.binary_search(&at).is_err())
    }

    fn length(&self) -> usize {
        self.tokens.iter().map(|&token| self.trees.word(token).chars().count() + 1).sum()
    }

    /// How much would be lost with a token and what hangs under it, the least first; nothing for
    /// what must stay.
    fn value(&self, token: usize) -> Option<usize> {
        let trees = self.trees;
        if self.spine.contains(&token) {
            return None;
        }
        let below = self.below(token);
        let words = trees.cover(&below)?;
        let frame = self.frame;
        let parts = frame.recipients.iter().chain(&frame.place).chain(&frame.origin);
        let counts =
            |counted: &Counted| words.covers(trees.annotated.quantities[counted.quantity].span);
        if parts.chain(&frame.actors).any(|one| words.covers(one.span))
            || frame.quantities.iter().any(counts)
        {
            return None;
        }
        let mark = below[0].checked_sub(1).map_or("", |mark| trees.word(mark));
        let is_aside = matches!(mark, "," | "(" | "–" | "—" | "-");
        let is_at_top = trees.head(token) == Some(self.top);
        let relation = trees.relation(token);
        match relation {
            Relation::Advcl if self.is_condition(token) => None,
            Relation::Conj if !trees.is_clause(token) => None,
            Relation::Obl | Relation::OblMod | Relation::OblUnmarked if !is_at_top => None,
            _ if is_aside && ASIDES.contains(&relation) => Some(0),
            Relation::Advcl | Relation::Conj => Some(1),
            Relation::AclRelcl | Relation::AdvclRelcl => Some(2),
            Relation::Obl | Relation::OblMod | Relation::OblUnmarked => {
                Some(if token < self.top { 2 } else { 3 })
            }
            Relation::Appos | Relation::Acl => Some(4),
            _ => None,
        }
    }

    /// "If the dam breaks": without it the clause would say more than it does.
    fn is_condition(&self, clause: usize) -> bool {
        let mut marks = self.trees.by(clause, &[Relation::Mark]);
        marks.any(|mark| matches!(self.trees.lemma(mark), "if" | "unless" | "si" | "sauf"))
    }

    /// The words that are kept.
    fn written(&self) -> String {
        let trees = self.trees;
        let is_word = |token: &usize| trees.upos(*token) != Upos::Punctuation;
        let from = self.tokens.iter().position(is_word).unwrap_or(0);
        let to = self.tokens.iter().rposition(is_word).map_or(0, |last| last + 1);
        let to = to + usize::from(self.tokens.get(to).is_some_and(|&mark| self.closes(mark)));
        let mut out = String::new();
        if let Some(subject) = &self.subject {
            write!(out, "[{subject}] ").expect("a String takes all that is written");
        }
        let mut before: Option<usize> = None;
        for &token in self.tokens.get(from..to).unwrap_or_default() {
            let is_gap = before.is_some_and(|last| token > last + 1);
            // The second comma of what was left out goes with it.
            if is_gap && trees.word(token) == "," {
                continue;
            }
            if out.len() > LONGEST && self.spine.iter().all(|&told| told < token) {
                out.push_str(" …");
                break;
            }
            if let Some(last) = before {
                let text = trees.annotated.text();
                let between =
                    CleanSpan { start: trees.span(last).end, end: trees.span(token).start };
                out.push_str(if is_gap { " … " } else { between.of(text) });
            }
            out.push_str(trees.word(token));
            out.push_str(&self.who_is_meant(token));
            before = Some(token);
        }
        balanced(&single_spaced(&out))
    }

    /// Whether a mark closes what was opened among the words that are kept.
    fn closes(&self, mark: usize) -> bool {
        let word = self.trees.word(mark);
        let pair = PAIRS.iter().find(|(_, close)| word.starts_with(*close));
        pair.is_some_and(|(open, _)| {
            self.tokens.iter().any(|&at| at < mark && self.trees.word(at).starts_with(*open))
        })
    }

    /// The name behind a pronoun, in brackets.
    fn who_is_meant(&self, token: usize) -> String {
        let frame = self.frame;
        let mut all = frame.actors.iter().chain(&frame.recipients);
        let is_it = |one: &&Participant| one.span == self.trees.span(token);
        // "He'd" can't be parted, and "we" are more than the one who says so.
        let next = self.trees.annotated.tokens.get(token + 1);
        if next.is_some_and(|next| next.span.start == self.trees.span(token).end) {
            return String::new();
        }
        let is_pronoun = self.trees.upos(token) == Upos::Pronoun
            && !matches!(self.trees.lemma(token), "we" | "nous");
        let label = all.find(is_it).filter(|_| is_pronoun).and_then(|one| self.label(one));
        label.map(|label| format!(" [{label}]")).unwrap_or_default()
    }
}

/// Subjects that are clauses or nobody: "what he said was", "there were".
const OTHER_SUBJECTS: &[Relation] =
    &[Relation::Csubj, Relation::CsubjPass, Relation::Expl, Relation::ExplSubj];

fn is_subject(relation: Relation) -> bool {
    subject::SUBJECTS.contains(&relation) || OTHER_SUBJECTS.contains(&relation)
}

/// Marks that stand in pairs.
const PAIRS: &[(char, char)] = &[('(', ')'), ('“', '”'), ('«', '»')];

/// What says more of a noun and may stand between marks.
const ASIDES: &[Relation] = &[
    Relation::Appos,
    Relation::NmodAppos,
    Relation::Acl,
    Relation::AclRelcl,
    Relation::AdvclRelcl,
];

/// Without the marks of a pair of which only one is left.
fn balanced(words: &str) -> String {
    let mut words = words.to_owned();
    for &(open, close) in PAIRS {
        if words.matches(open).count() != words.matches(close).count() {
            words = words.replace([open, close], "");
        }
    }
    if words.matches('"').count() % 2 == 1 {
        words = words.replace('"', "");
    }
    single_spaced(&words)
}
