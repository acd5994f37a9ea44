//! What each word is and what it hangs under: the words of Universal Dependencies.

use crate::words::vocabulary;

/// What one token is in its sentence. One for each token, in the same order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Syntax {
    /// Its part of speech.
    pub upos: Upos,
    /// The features that go with its tag.
    pub morphology: Morphology,
    /// Its dictionary form.
    pub lemma: String,
    /// The token it hangs under, as an index into [`crate::Annotated::tokens`];
    /// `None` for the root of its sentence.
    pub head: Option<usize>,
    /// How it hangs under its head.
    pub relation: Relation,
}

/// Features of a word, as far as its tag tells them.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Morphology {
    /// Finite, infinitive, participle, gerund.
    pub verb_form: Option<VerbForm>,
    /// Indicative, conditional and so on.
    pub mood: Option<Mood>,
    /// Past, present and so on.
    pub tense: Option<Tense>,
    /// Active or passive, where the word itself shows it.
    pub voice: Option<Voice>,
    /// Singular or plural.
    pub number: Option<Number>,
    /// Personal, relative, interrogative and so on.
    pub pronoun: Option<PronounType>,
}

vocabulary! {
    /// Universal part of speech.
    Upos {
        /// Adjective.
        Adjective = "ADJ",
        /// Preposition or postposition.
        Adposition = "ADP",
        /// Adverb.
        Adverb = "ADV",
        /// Auxiliary verb, copula.
        Auxiliary = "AUX",
        /// Coordinating conjunction.
        CoordinatingConjunction = "CCONJ",
        /// Determiner.
        Determiner = "DET",
        /// Interjection.
        Interjection = "INTJ",
        /// Common noun.
        Noun = "NOUN",
        /// Number.
        Numeral = "NUM",
        /// Particle.
        Particle = "PART",
        /// Pronoun.
        Pronoun = "PRON",
        /// Proper noun.
        ProperNoun = "PROPN",
        /// Punctuation.
        Punctuation = "PUNCT",
        /// Subordinating conjunction.
        SubordinatingConjunction = "SCONJ",
        /// Symbol.
        Symbol = "SYM",
        /// Verb.
        Verb = "VERB",
        /// Anything else: foreign words, fragments.
        Other = "X",
    }
}

vocabulary! {
    /// The form of a verb.
    VerbForm {
        /// With its subject.
        Finite = "Fin",
        /// "to leave", "partir".
        Infinitive = "Inf",
        /// "left", "leaving"; "parti", "partant".
        Participle = "Part",
        /// "leaving" as a noun.
        Gerund = "Ger",
    }
}

vocabulary! {
    /// The mood of a finite verb.
    Mood {
        /// Stated as it is.
        Indicative = "Ind",
        /// "Go!"
        Imperative = "Imp",
        /// "serait": in French news, the mood of what others report.
        Conditional = "Cnd",
        /// "soit".
        Subjunctive = "Sub",
    }
}

vocabulary! {
    /// The tense of a verb form.
    Tense {
        /// Past.
        Past = "Past",
        /// Present.
        Present = "Pres",
        /// Future.
        Future = "Fut",
        /// French imperfect.
        Imperfect = "Imp",
    }
}

vocabulary! {
    /// The voice of a verb form.
    Voice {
        /// Active.
        Active = "Act",
        /// Passive.
        Passive = "Pass",
    }
}

vocabulary! {
    /// The number of a word.
    Number {
        /// One.
        Singular = "Sing",
        /// Several.
        Plural = "Plur",
        /// A name that is plural by form.
        PluralOnly = "Ptan",
    }
}

vocabulary! {
    /// The kind of a pronoun or determiner.
    PronounType {
        /// Article.
        Article = "Art",
        /// "this", "ce".
        Demonstrative = "Dem",
        /// "oneself" and the like.
        Emphatic = "Emp",
        /// "what a day".
        Exclamative = "Exc",
        /// "some", "quelqu'un".
        Indefinite = "Ind",
        /// "who?", "qui ?"
        Interrogative = "Int",
        /// "nobody", "aucun".
        Negative = "Neg",
        /// "he", "his", "il", "son".
        Personal = "Prs",
        /// "each other".
        Reciprocal = "Rcp",
        /// "who", "qui", in a relative clause.
        Relative = "Rel",
        /// "all", "tout".
        Total = "Tot",
    }
}

vocabulary! {
    /// A relation of Universal Dependencies, with the subtypes that English and French data have.
    Relation {
        /// The sentence's topmost word.
        Root = "root",
        /// Clause on a noun.
        Acl = "acl",
        /// Relative clause.
        AclRelcl = "acl:relcl",
        /// Adverbial clause.
        Advcl = "advcl",
        /// The clause of a cleft sentence.
        AdvclCleft = "advcl:cleft",
        /// Relative clause on a clause.
        AdvclRelcl = "advcl:relcl",
        /// Adverb.
        Advmod = "advmod",
        /// Adjective.
        Amod = "amod",
        /// Apposition.
        Appos = "appos",
        /// Auxiliary.
        Aux = "aux",
        /// Causative auxiliary.
        AuxCaus = "aux:caus",
        /// Passive auxiliary.
        AuxPass = "aux:pass",
        /// Auxiliary of tense.
        AuxTense = "aux:tense",
        /// Adposition.
        Case = "case",
        /// Coordinating conjunction.
        Cc = "cc",
        /// "both" before "and".
        CcPreconj = "cc:preconj",
        /// Clause as object: what is said, when it has its own subject.
        Ccomp = "ccomp",
        /// Part of a compound.
        Compound = "compound",
        /// Particle of a verb.
        CompoundPrt = "compound:prt",
        /// Conjunct.
        Conj = "conj",
        /// Copula.
        Cop = "cop",
        /// Clause as subject.
        Csubj = "csubj",
        /// Clause as subject of a passive.
        CsubjPass = "csubj:pass",
        /// Unclear.
        Dep = "dep",
        /// Determiner.
        Det = "det",
        /// Predeterminer.
        DetPredet = "det:predet",
        /// Word of discourse.
        Discourse = "discourse",
        /// Fronted or postponed phrase taken up by a pronoun.
        Dislocated = "dislocated",
        /// Expletive.
        Expl = "expl",
        /// Clitic as object, without meaning of its own.
        ExplComp = "expl:comp",
        /// Reflexive of a middle voice.
        ExplPass = "expl:pass",
        /// Reflexive that belongs to the verb.
        ExplPv = "expl:pv",
        /// Impersonal subject.
        ExplSubj = "expl:subj",
        /// Part of a fixed phrase.
        Fixed = "fixed",
        /// Part of a name or headless phrase.
        Flat = "flat",
        /// Part of a foreign phrase.
        FlatForeign = "flat:foreign",
        /// Part of a personal name.
        FlatName = "flat:name",
        /// Part of a word that was written in two.
        Goeswith = "goeswith",
        /// Indirect object.
        Iobj = "iobj",
        /// Item of a list.
        List = "list",
        /// Subordinating word.
        Mark = "mark",
        /// Noun on a noun.
        Nmod = "nmod",
        /// Noun beside a noun.
        NmodAppos = "nmod:appos",
        /// Title or description before a name: "President" of "President X".
        NmodDesc = "nmod:desc",
        /// Possessor.
        NmodPoss = "nmod:poss",
        /// Noun on a noun without preposition.
        NmodUnmarked = "nmod:unmarked",
        /// Subject.
        Nsubj = "nsubj",
        /// Subject of a causative.
        NsubjCaus = "nsubj:caus",
        /// Subject of a clause whose predicate is a clause.
        NsubjOuter = "nsubj:outer",
        /// Subject of a passive.
        NsubjPass = "nsubj:pass",
        /// Number.
        Nummod = "nummod",
        /// Object.
        Obj = "obj",
        /// Object that acts, under a causative.
        ObjAgent = "obj:agent",
        /// Noun of a light verb.
        ObjLvc = "obj:lvc",
        /// Oblique.
        Obl = "obl",
        /// "by" phrase of a passive.
        OblAgent = "obl:agent",
        /// Oblique that the verb asks for.
        OblArg = "obl:arg",
        /// Oblique that is free.
        OblMod = "obl:mod",
        /// Oblique without preposition.
        OblUnmarked = "obl:unmarked",
        /// Left over from an ellipsis.
        Orphan = "orphan",
        /// Clause beside a clause: "he said" after a quotation.
        Parataxis = "parataxis",
        /// Clause inside a clause: "dit-il" in a quotation.
        ParataxisInsert = "parataxis:insert",
        /// In brackets.
        ParataxisParenth = "parataxis:parenth",
        /// Punctuation.
        Punct = "punct",
        /// Corrected by the speaker.
        Reparandum = "reparandum",
        /// Someone addressed.
        Vocative = "vocative",
        /// Clause as object, with the subject of the clause above.
        Xcomp = "xcomp",
    }
}
