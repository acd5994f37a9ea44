//! Words that stand for a name said elsewhere: "it", "the group", "who" of a speaker.
//!
//! Only where the text leaves no choice; what is undecided stays without a name.

use crate::tree::Trees;
use record::{MentionKind, Mentions, Number, Relation, Statements};

/// The names that pronouns and short words stand for, by token.
pub(crate) struct StandIns<'a> {
    trees: &'a Trees<'a>,
    mentions: &'a Mentions,
    /// By token, the name that the speaker of a statement was resolved to.
    speakers: Vec<Option<usize>>,
    cues: &'a [bool],
}

impl<'a> StandIns<'a> {
    /// Those of a report; `cues` tells which tokens only say that something is said.
    pub fn of(
        trees: &'a Trees<'a>,
        statements: &Statements,
        mentions: &'a Mentions,
        cues: &'a [bool],
    ) -> Self {
        let mut speakers = vec![None; trees.annotated.tokens.len()];
        for speaker in statements.all.iter().map(|statement| &statement.speaker) {
            let resolved = speaker.resolved.as_ref().and_then(|party| party.span);
            let Some(name) = resolved.and_then(|span| first_inside(mentions, span)) else {
                continue;
            };
            for token in speaker.spans.iter().flat_map(|span| trees.tokens(*span)) {
                speakers[token] = Some(name);
            }
        }
        Self { trees, mentions, speakers, cues }
    }

    /// The name that the phrase of `head` stands for.
    pub fn name(&self, head: usize) -> Option<usize> {
        self.speakers[head].or_else(|| self.speaker_itself(head)).or_else(|| self.only_group(head))
    }

    /// "Uganda said that it had paid": the one who speaks (golden `en-it-is-the-speaker`).
    fn speaker_itself(&self, pronoun: usize) -> Option<usize> {
        let trees = self.trees;
        let word = trees.word(pronoun).to_lowercase();
        let (one, person) = match word.as_str() {
            "it" => (true, Some(false)),
            "he" | "she" => (true, Some(true)),
            "they" | "ils" | "elles" => (false, None),
            "il" | "elle" => (true, None),
            _ => return None,
        };
        let is_subject = matches!(trees.relation(pronoun), Relation::Nsubj | Relation::NsubjPass);
        let verb = trees.head(pronoun).filter(|_| is_subject)?;
        let above = trees.head(verb).filter(|_| trees.relation(verb) == Relation::Ccomp)?;
        let speaker = trees.by(above, &[Relation::Nsubj]).next().filter(|_| self.cues[above])?;
        let several = trees.by(speaker, &[Relation::Conj]).next().is_some();
        let name = self.own_name(speaker).or_else(|| self.name_of_speaker(speaker))?;
        let is_person = self.kind(name) == MentionKind::Person;
        (several != one && person.is_none_or(|person| person == is_person)).then_some(name)
    }

    fn name_of_speaker(&self, speaker: usize) -> Option<usize> {
        self.speakers[speaker]
    }

    /// "The group", when one group alone was named in this sentence and the two before
    /// (golden `en-the-group`, `fr-le-groupe`).
    fn only_group(&self, head: usize) -> Option<usize> {
        let trees = self.trees;
        let is_bare = trees.dependents(head).iter().all(|&at| {
            matches!(trees.relation(at), Relation::Det | Relation::Case | Relation::Punct)
        });
        let is_definite = trees
            .by(head, &[Relation::Det])
            .any(|at| matches!(trees.lemma(at), "the" | "this" | "le" | "ce" | "la"));
        let is_one = trees.morphology(head).number != Some(Number::Plural);
        if !is_one || !is_bare || !is_definite || !GROUPS.contains(&trees.lemma(head)) {
            return None;
        }
        let place = trees.span(head).start;
        let sentence = trees.sentence(head);
        let before = self.mentions.all.partition_point(|name| name.span.start < place);
        let mut found = None;
        let names = self.mentions.all[..before].iter().enumerate().rev();
        for (at, name) in names.take_while(|(_, name)| name.sentence + 2 >= sentence) {
            if self.kind(at) != MentionKind::Group {
                continue;
            }
            match found {
                None => found = Some(at),
                Some(one)
                    if self.mentions.all[one].bearer == name.bearer && name.bearer.is_some() => {}
                Some(_) => return None,
            }
        }
        found
    }

    fn own_name(&self, head: usize) -> Option<usize> {
        let span = self.trees.span(head);
        let after = self.mentions.all.partition_point(|name| name.span.start <= span.start);
        let at = after.checked_sub(1)?;
        self.mentions.all[at].span.covers(span).then_some(at)
    }

    fn kind(&self, name: usize) -> MentionKind {
        let mention = &self.mentions.all[name];
        mention.bearer.map_or(mention.kind, |bearer| self.mentions.bearers[bearer].kind)
    }
}

/// Words that name a body of people under arms or one flag without saying which.
const GROUPS: &[&str] = &[
    "group",
    "movement",
    "faction",
    "militia",
    "organisation",
    "organization",
    "party",
    "groupe",
    "mouvement",
    "milice",
    "parti",
    "formation",
];

/// The first name inside a place.
fn first_inside(mentions: &Mentions, span: record::CleanSpan) -> Option<usize> {
    let at = mentions.all.partition_point(|name| name.span.end <= span.start);
    mentions.all.get(at).is_some_and(|name| name.span.overlaps(span)).then_some(at)
}
