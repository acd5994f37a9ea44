//! The dependency trees of a report, to be walked down as well as up, and the clauses in them.
//!
//! Needs: `Annotated::syntax`. Where a language has no weights a token has neither head nor
//! dependents, and no clause is found. Built once a report; every step is linear.

use record::{Annotated, CleanSpan, Morphology, Relation, Syntax, Upos, VerbForm};
use std::ops::Range;

/// The trees of all sentences; a token is an index into [`Annotated::tokens`].
pub(crate) struct Trees<'a> {
    /// What the trees were read from.
    pub annotated: &'a Annotated,
    /// What each token is.
    syntax: &'a [Option<Syntax>],
    /// Where the dependents of each token begin in `dependents`, and one more.
    starts: Vec<usize>,
    dependents: Vec<usize>,
    sentences: Vec<usize>,
    /// How many semicolons stand before each token.
    parts: Vec<usize>,
    times: Vec<bool>,
    names: Vec<bool>,
}

impl<'a> Trees<'a> {
    /// The trees of a report, of which each token is this.
    pub fn of(annotated: &'a Annotated, syntax: &'a [Option<Syntax>]) -> Self {
        let count = annotated.tokens.len();
        let head = |token: usize| syntax.get(token)?.as_ref()?.head;
        let mut starts = vec![0; count + 1];
        for head in (0..count).filter_map(head) {
            starts[head + 1] += 1;
        }
        for token in 0..count {
            starts[token + 1] += starts[token];
        }
        let mut next = starts.clone();
        let mut dependents = vec![0; starts[count]];
        for (token, head) in (0..count).filter_map(|token| Some((token, head(token)?))) {
            dependents[next[head]] = token;
            next[head] += 1;
        }
        let mut sentences = vec![0; count];
        for (number, sentence) in annotated.sentences.iter().enumerate() {
            sentences[sentence.tokens.clone()].fill(number);
        }
        let none = vec![false; count];
        let (times, names) = (none.clone(), none);
        let parts = Vec::new();
        let mut trees =
            Self { annotated, syntax, starts, dependents, sentences, parts, times, names };
        trees.parts = (0..count)
            .scan(0, |before, token| {
                *before += usize::from(trees.word(token) == ";");
                Some(*before)
            })
            .collect();
        for time in &annotated.times {
            let tokens = trees.tokens(time.span);
            trees.times[tokens].fill(true);
        }
        for name in &annotated.names {
            let tokens = trees.tokens(name.span);
            trees.names[tokens].fill(true);
        }
        trees
    }

    /// What a token is; `None` where its language has no weights.
    pub fn syntax(&self, token: usize) -> Option<&'a Syntax> {
        self.syntax.get(token)?.as_ref()
    }

    /// The token that this one hangs under.
    pub fn head(&self, token: usize) -> Option<usize> {
        self.syntax(token)?.head
    }

    /// The tokens that hang right under this one, in order.
    pub fn dependents(&self, token: usize) -> &[usize] {
        &self.dependents[self.starts[token]..self.starts[token + 1]]
    }

    /// Those of its dependents that hang under it by one of these relations.
    pub fn by<'t>(
        &'t self,
        token: usize,
        relations: &'t [Relation],
    ) -> impl Iterator<Item = usize> + 't {
        self.dependents(token).iter().copied().filter(|&at| relations.contains(&self.relation(at)))
    }

    /// How a token hangs under its head; [`Relation::Dep`] where nothing was read.
    pub fn relation(&self, token: usize) -> Relation {
        self.syntax(token).map_or(Relation::Dep, |syntax| syntax.relation)
    }

    /// Its part of speech.
    pub fn upos(&self, token: usize) -> Upos {
        self.syntax(token).map_or(Upos::Other, |syntax| syntax.upos)
    }

    /// The features of its tag.
    pub fn morphology(&self, token: usize) -> Morphology {
        self.syntax(token).map_or_else(Morphology::default, |syntax| syntax.morphology)
    }

    /// Its dictionary form; as it is written where nothing was read, or the form came out empty.
    pub fn lemma(&self, token: usize) -> &'a str {
        let lemma = self.syntax(token).map_or("", |syntax| syntax.lemma.as_str());
        if lemma.is_empty() { self.word(token) } else { lemma }
    }

    /// A verb in dictionary form with its particle: "call off" (golden `frame/en-particles`).
    pub fn with_particle(&self, verb: usize, lemma: &str) -> String {
        match self.particle(verb) {
            Some(particle) => format!("{lemma} {}", self.lemma(particle)),
            None => lemma.to_owned(),
        }
    }

    /// The particle of a verb; "up" before "to" says how many: "kills up to 30" (golden
    /// `frame/en-headline-verbs`).
    pub fn particle(&self, verb: usize) -> Option<usize> {
        let is_up_to = |at: usize| {
            let has_more = at + 1 < self.annotated.tokens.len();
            self.lemma(at) == "up" && has_more && self.lemma(at + 1) == "to"
        };
        self.by(verb, &[Relation::CompoundPrt]).find(|at| !is_up_to(*at))
    }

    /// What words such as "more than" count: « plus de 40 navires » hangs by its first word (golden
    /// `frame/fr-plus-de`).
    pub fn counted_below(&self, token: usize) -> usize {
        const BELOW: &[Relation] = &[Relation::OblArg, Relation::Obl, Relation::Nmod];
        let is_more = matches!(self.lemma(token), "plus" | "moins" | "beaucoup" | "davantage");
        let is_of = |at: usize| self.by(at, &[Relation::Case]).any(|case| self.lemma(case) == "de");
        let noun = self.by(token, BELOW).find(|at| is_of(*at));
        noun.filter(|_| is_more).unwrap_or(token)
    }

    /// Whether a verb is an infinitive; English tags leave that to the "to" before it.
    pub fn is_infinitive(&self, token: usize) -> bool {
        match self.morphology(token).verb_form {
            Some(form) => form == VerbForm::Infinitive,
            None => self.by(token, &[Relation::Mark]).any(|mark| self.lemma(mark) == "to"),
        }
    }

    /// As it is written.
    pub fn word(&self, token: usize) -> &'a str {
        self.span(token).of(self.annotated.text())
    }

    /// Where it stands.
    pub fn span(&self, token: usize) -> CleanSpan {
        self.annotated.tokens[token].span
    }

    /// Its sentence, as an index into [`Annotated::sentences`].
    pub fn sentence(&self, token: usize) -> usize {
        self.sentences[token]
    }

    /// Whether a sentence asks: its last mark is that of a question, whatever closes behind it.
    pub fn is_question(&self, sentence: &Range<usize>) -> bool {
        let mut words = sentence.clone().rev().map(|at| self.word(at));
        let closing = |word: &&str| {
            !word.chars().any(|c| c.is_alphanumeric() || matches!(c, '.' | '!' | '?'))
        };
        words.find(|word| !closing(word)).is_some_and(|word| word.contains('?'))
    }

    /// Whether a token stands in an expression of time.
    pub fn is_time(&self, token: usize) -> bool {
        self.times[token]
    }

    /// Whether a token stands in a name.
    pub fn is_name(&self, token: usize) -> bool {
        self.names[token]
    }

    /// The tokens that begin in a place.
    pub fn tokens(&self, place: CleanSpan) -> Range<usize> {
        let tokens = &self.annotated.tokens;
        let first = tokens.partition_point(|token| token.span.start < place.start);
        let end = tokens.partition_point(|token| token.span.start < place.end);
        first..end.max(first)
    }

    /// The tokens below `head`, itself included, in order, without those that `stops` keeps out
    /// and what hangs under them.
    pub fn below(&self, head: usize, stops: impl Fn(usize) -> bool) -> Vec<usize> {
        let mut found = vec![head];
        let mut next = 0;
        while let Some(&token) = found.get(next) {
            found.extend(self.dependents(token).iter().copied().filter(|&at| !stops(at)));
            next += 1;
        }
        found.sort_unstable();
        found
    }

    /// The tokens of the clause of `head` alone: no clause that hangs under it, and nothing beyond
    /// a semicolon (golden `en-whose-number`).
    pub fn clause(&self, head: usize) -> Vec<usize> {
        self.below(head, |token| self.is_clause(token) || self.is_past_semicolon(token, head))
    }

    /// Whether a semicolon stands between two tokens.
    pub fn is_past_semicolon(&self, token: usize, other: usize) -> bool {
        self.parts[token] != self.parts[other]
    }

    /// Whether a form of "to be" stands with a word and makes it what a clause says.
    pub fn has_copula(&self, token: usize) -> bool {
        self.by(token, &[Relation::Cop]).next().is_some()
    }

    /// "After the collapse, the city ordered …": what is told of beside (golden `en-happenings`).
    pub fn is_background(&self, noun: usize) -> bool {
        self.background(noun).is_some()
    }

    /// The word that says that a noun is told of beside.
    pub fn background(&self, noun: usize) -> Option<usize> {
        const BEFORE: &[&str] = &[
            "after",
            "before",
            "since",
            "during",
            "despite",
            "following",
            "amid",
            "après",
            "avant",
            "depuis",
            "pendant",
            "malgré",
            "lors",
        ];
        self.by(noun, &[Relation::Case]).find(|&case| BEFORE.contains(&self.lemma(case)))
    }

    /// Whether a token is the head of a clause of its own below another.
    pub fn is_clause(&self, token: usize) -> bool {
        // A date is none, though its word may be read as a verb (golden `fr-plus-de`).
        if self.is_time(token) {
            return false;
        }
        match self.relation(token) {
            Relation::Acl
            | Relation::AclRelcl
            | Relation::Advcl
            | Relation::AdvclCleft
            | Relation::AdvclRelcl
            | Relation::Ccomp
            | Relation::Csubj
            | Relation::CsubjPass
            | Relation::Parataxis
            | Relation::ParataxisInsert
            | Relation::ParataxisParenth
            | Relation::Xcomp => true,
            Relation::Conj => {
                matches!(self.upos(token), Upos::Verb | Upos::Auxiliary) || self.has_copula(token)
            }
            _ => false,
        }
    }

    /// The tokens of the sentence of `token`, where no clause but a noun carries it, as in a
    /// headline: "12 dead in Tarsk blast" (golden `frame/en-headlines`).
    pub fn fragment(&self, token: usize) -> Option<Range<usize>> {
        let all = self.annotated.sentences[self.sentence(token)].tokens.clone();
        let root = all.clone().find(|&at| self.relation(at) == Relation::Root)?;
        let is_clause = matches!(self.upos(root), Upos::Verb | Upos::Auxiliary)
            || self
                .by(root, &[Relation::Nsubj, Relation::NsubjPass, Relation::Cop])
                .next()
                .is_some();
        (!is_clause).then_some(all)
    }

    /// How far below the head of a clause one of its tokens hangs, of which these are all in order;
    /// nothing for what stands in an apposition, which says something else of someone. A date that
    /// was read as an apposition itself is none.
    pub fn depth(&self, tokens: &[usize], token: usize) -> Option<usize> {
        /// Farther below is as far as this.
        const FAR: usize = 8;
        let mut at = token;
        for depth in 0..FAR {
            let Some(head) = self.head(at).filter(|head| tokens.binary_search(head).is_ok()) else {
                return Some(depth);
            };
            if at != token && self.relation(at) == Relation::Appos {
                return None;
            }
            at = head;
        }
        Some(FAR)
    }

    /// The tokens of a clause without the words that only tie it to what stands before: "and
    /// injured 40", "that the dam would hold" (golden `en-shared-subjects`).
    pub fn without_opener<'t>(&self, head: usize, tokens: &'t [usize]) -> &'t [usize] {
        let is_content = self.relation(head) == Relation::Ccomp;
        let ties = |token: &&usize| match self.relation(**token) {
            Relation::Cc => true,
            Relation::Mark => is_content,
            _ => self.upos(**token) == Upos::Punctuation,
        };
        &tokens[tokens.iter().take_while(ties).count()..]
    }

    /// From the first to the last of these tokens, which are in order, without marks at the ends.
    pub fn cover(&self, tokens: &[usize]) -> Option<CleanSpan> {
        let is_word = |token: &&usize| self.upos(**token) != Upos::Punctuation;
        let first = tokens.iter().find(is_word)?;
        let last = tokens.iter().rfind(is_word)?;
        Some(self.span(*first).join(self.span(*last)))
    }
}
