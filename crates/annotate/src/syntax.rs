//! Tags, lemmas and trees of a sentence, read with one weights file.

use crate::compounds;
use crate::fused::{self, Fused};
use crate::inflection::Inflection;
use crate::keys::READER;
use crate::lemmas::Lemmas;
use crate::parse::{Parser, State};
use crate::repairs::{self, Repair};
use crate::tags::Tagger;
use crate::words::{Word, words};
use record::{Morphology, Relation, Upos};
use weights::File;

/// The names of the sections of a weights file, in one place for reader and trainer.
pub mod sections {
    /// Tags: `UPOS XPOS Features` by number.
    pub const TAGS: &str = "tags";
    /// Weights of tags.
    pub const TAG_ROWS: &str = "tagrows";
    /// Ambiguity classes of words.
    pub const CLASSES: &str = "classes";
    /// Relations by number.
    pub const RELATIONS: &str = "rels";
    /// Weights of relations.
    pub const RELATION_ROWS: &str = "relrows";
    /// Weights of what is two words; only where a language has such.
    pub const FUSED_ROWS: &str = "fused";
    /// Weights of steps.
    pub const STEPS: &str = "steps";
    /// Edits that make lemmas, by number.
    pub const EDITS: &str = "edits";
    /// Which edit goes with which ending.
    pub const LEMMA_RULES: &str = "lemmas";
}

/// What a tag says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tag {
    /// Part of speech.
    pub upos: Upos,
    /// The treebank's own tag; `_` when it has none.
    pub xpos: String,
    /// Features as Universal Dependencies writes them; `_` when there are none.
    pub features: String,
    /// The same, as far as later stages ask.
    pub morphology: Morphology,
}

/// Reads sentences of one language.
#[derive(Debug)]
pub struct Reader<'w> {
    fused: Option<Fused<'w>>,
    /// Some tokens are several words, as in English.
    is_english: bool,
    tagger: Tagger<'w>,
    parser: Parser<'w>,
    lemmas: Lemmas<'w>,
    inflection: Option<Inflection>,
    /// The tags that words are set right to.
    repairs: Vec<(Repair, u8)>,
    tags: Vec<Tag>,
    relations: Vec<Relation>,
}

/// What is needed while reading, and what was read; used again for the next sentence.
#[derive(Clone, Default, Debug)]
pub struct Parsed {
    words: Vec<Word>,
    tags: Vec<u8>,
    coarse: Vec<u8>,
    state: State,
}

/// What is known of one word of a sentence that was read.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'r> {
    /// Its tag.
    pub tag: &'r Tag,
    /// Its head, counted in words from 0; `None` for the root.
    pub head: Option<usize>,
    /// Its relation to its head.
    pub relation: Relation,
}

impl<'w> Reader<'w> {
    /// A reader that uses `file`, or why its weights are not for this program.
    pub fn new(file: &'w File) -> Result<Self, String> {
        let made_for = &file.card().reader;
        if made_for != READER {
            return Err(format!("weights made for reader '{made_for}', this is '{READER}'"));
        }
        let lines = |name| file.lines(name).map_err(|error| error.to_string());
        let tags =
            lines(sections::TAGS)?.iter().map(|line| tag(line)).collect::<Result<Vec<_>, _>>()?;
        let relations = lines(sections::RELATIONS)?
            .iter()
            .map(|name| name.parse())
            .collect::<Result<Vec<Relation>, _>>()?;
        if tags.is_empty() || relations.is_empty() {
            return Err("weights that name no tag or no relation".to_owned());
        }
        let table = |error: weights::Error| error.to_string();
        let tag_of = |repair: &Repair| {
            let at = tags.iter().position(|tag| repair.is(tag))?;
            Some((*repair, u8::try_from(at).ok()?))
        };
        let repairs = Repair::ALL.iter().filter_map(tag_of).collect();
        let edits = lines(sections::EDITS)?;
        let rules = file.map(sections::LEMMA_RULES).map_err(table)?;
        Ok(Self {
            is_english: file.card().language == "en",
            fused: file.rows(sections::FUSED_ROWS).ok().map(|rows| Fused { rows }),
            tagger: Tagger {
                rows: file.rows(sections::TAG_ROWS).map_err(table)?,
                classes: file.map(sections::CLASSES).map_err(table)?,
                count: tags.len(),
            },
            parser: Parser {
                steps: file.pairs(sections::STEPS).map_err(table)?,
                relations: file.rows(sections::RELATION_ROWS).map_err(table)?,
                count: relations.len(),
            },
            inflection: Inflection::of(&file.card().language),
            lemmas: Lemmas::new(rules, &edits)
                .ok_or("weights with a lemma edit that cannot be read")?,
            repairs,
            tags,
            relations,
        })
    }

    /// Writes the words of the tokens `forms`, and which token each word is from.
    pub fn cut<'t>(
        &self,
        forms: &[&'t str],
        parsed: &mut Parsed,
        cut: &mut Vec<&'t str>,
        from: &mut Vec<usize>,
    ) {
        cut.clear();
        from.clear();
        match &self.fused {
            None if self.is_english => {
                for (at, form) in forms.iter().enumerate() {
                    let parts = compounds::parts(form);
                    from.extend(std::iter::repeat_n(at, parts.len().max(1)));
                    if parts.is_empty() { cut.push(form) } else { cut.extend(parts) }
                }
            }
            None => {
                cut.extend(forms);
                from.extend(0..forms.len());
            }
            Some(fused) => {
                words(forms, |lower| self.class_of(lower), &mut parsed.words);
                fused.cut(forms, &parsed.words, cut, from);
            }
        }
    }

    /// The words that a token is when it is read as several.
    pub(crate) fn parts<'t>(&self, form: &'t str) -> Vec<&'t str> {
        if self.is_english {
            return compounds::parts(form);
        }
        fused::parts(form).map_or_else(Vec::new, |parts| parts.to_vec())
    }

    /// What the lemma of a token is made of, which is known by its word `word`: "du" by "de",
    /// "co-chairs" by all of itself.
    pub(crate) fn named<'t>(&self, token: &'t str, word: &'t str) -> &'t str {
        if self.is_english { token } else { word }
    }

    /// Reads tags and tree of a sentence, word by word as Universal Dependencies cuts them.
    pub fn read(&self, forms: &[&str], parsed: &mut Parsed) {
        words(forms, |lower| self.class_of(lower), &mut parsed.words);
        self.tagger.tag(&parsed.words, &mut parsed.tags);
        self.repair(forms, &mut parsed.tags);
        parsed.coarse.clear();
        parsed.coarse.extend(parsed.tags.iter().map(|tag| self.tag(*tag).upos as u8));
        self.parser.parse(&parsed.words, &parsed.tags, &parsed.coarse, &mut parsed.state);
    }

    /// Sets right what the weights are known to get wrong.
    fn repair(&self, forms: &[&str], tags: &mut [u8]) {
        for at in 0..forms.len() {
            let tag = |at: usize| self.tag(tags[at]);
            let repair = if self.is_english {
                repairs::in_english(forms, at, |at| tag(at).upos)
            } else {
                repairs::in_french(forms, at, tag)
            };
            let known = self.repairs.iter().find(|(known, _)| Some(*known) == repair);
            if let Some((_, right)) = known {
                tags[at] = *right;
            }
        }
    }

    /// What was read of word `at` (from 0).
    pub fn seen<'r>(&'r self, parsed: &Parsed, at: usize) -> Seen<'r> {
        let head = parsed.state.head(at + 1).checked_sub(1);
        let relation = match head {
            None => Relation::Root,
            Some(_) => self.relation(parsed.state.relation(at + 1)),
        };
        Seen { tag: self.tag(parsed.tags[at]), head, relation }
    }

    /// The dictionary form of word `at`, which is written `form`.
    pub fn lemma(&self, parsed: &Parsed, at: usize, form: &str) -> String {
        let tag = parsed.tags[at];
        let upos = self.tag(tag).upos;
        let inflection = self.inflection.filter(|_| matches!(upos, Upos::Verb | Upos::Noun));
        let Some(inflection) = inflection else { return self.lemmas.lemma(form, tag, upos) };
        let small = form.to_lowercase();
        let known = self.lemmas.known(form, tag, upos);
        let listed = if upos == Upos::Noun {
            inflection.noun(&small)
        } else {
            // A treebank may be wrong too, and give what is no verb: "fre" of "freed".
            let is_sure = || known.as_ref().is_some_and(|lemma| inflection.is_verb(lemma));
            let irregular = inflection.irregular(&small);
            irregular.or_else(|| (!is_sure()).then(|| inflection.verb(&small)).flatten())
        };
        listed.map(str::to_owned).or(known).unwrap_or_else(|| self.lemmas.lemma(form, tag, upos))
    }

    /// The ambiguity class of a word's `lower` atom; of a word that no treebank had, that of its
    /// model.
    fn class_of(&self, lower: u64) -> u64 {
        match self.tagger.class_of(lower) {
            0 => {
                let model = self.inflection.and_then(|inflection| inflection.model(lower));
                model.map_or(0, |model| self.tagger.class_of(model))
            }
            class => class,
        }
    }

    fn tag(&self, number: u8) -> &Tag {
        &self.tags[usize::from(number).min(self.tags.len() - 1)]
    }

    fn relation(&self, number: u8) -> Relation {
        self.relations.get(usize::from(number)).copied().unwrap_or(Relation::Dep)
    }
}

fn tag(line: &str) -> Result<Tag, String> {
    let [upos, xpos, features] = line.split(' ').collect::<Vec<_>>()[..] else {
        return Err(format!("'{line}' is not a tag"));
    };
    Ok(Tag {
        upos: upos.parse()?,
        xpos: xpos.to_owned(),
        features: features.to_owned(),
        morphology: morphology(features),
    })
}

/// Features that the product has no noun for are left out.
fn morphology(features: &str) -> Morphology {
    let mut morphology = Morphology::default();
    for (name, value) in features.split('|').filter_map(|pair| pair.split_once('=')) {
        match name {
            "VerbForm" => morphology.verb_form = value.parse().ok(),
            "Mood" => morphology.mood = value.parse().ok(),
            "Tense" => morphology.tense = value.parse().ok(),
            "Voice" => morphology.voice = value.parse().ok(),
            "Number" => morphology.number = value.parse().ok(),
            "PronType" => morphology.pronoun = value.parse().ok(),
            _ => {}
        }
    }
    morphology
}
