//! Tags, lemmas and trees for every token of a text, with the weights of each paragraph's language.

use crate::clitics;
use crate::datelines;
use crate::syntax::{Parsed, Reader};
use record::{
    Language, Paragraph, Relation, SeenWord, Sentence, Syntax, Token, Tree, TreeWord, Written,
};
use std::sync::LazyLock;
use weights::{Aligned, File};

static ENGLISH_BYTES: &Aligned<[u8]> = &Aligned(*include_bytes!("../weights/en.weights"));
static FRENCH_BYTES: &Aligned<[u8]> = &Aligned(*include_bytes!("../weights/fr.weights"));
/// The weights in the program. They are part of it, and a test reads them.
static IN_ENGLISH: LazyLock<File> = LazyLock::new(|| embedded(&ENGLISH_BYTES.0));
static IN_FRENCH: LazyLock<File> = LazyLock::new(|| embedded(&FRENCH_BYTES.0));
static ENGLISH: LazyLock<Reader<'static>> = LazyLock::new(|| reader(&IN_ENGLISH));
static FRENCH: LazyLock<Reader<'static>> = LazyLock::new(|| reader(&IN_FRENCH));

fn embedded(bytes: &'static [u8]) -> File {
    File::check(bytes).expect("the weights in the program are checked by a test")
}

fn reader(file: &'static File) -> Reader<'static> {
    Reader::new(file).expect("the weights in the program are made for it, by a test")
}

/// The weights in the program, by the names of their files.
pub(crate) fn weights() -> [(&'static str, &'static File); 2] {
    [("en", &IN_ENGLISH), ("fr", &IN_FRENCH)]
}

/// The reader of a language that the program has weights for.
pub fn reader_of(language: Language) -> Option<&'static Reader<'static>> {
    match language {
        Language::English => Some(&ENGLISH),
        Language::French => Some(&FRENCH),
        _ => None,
    }
}

/// What each token is in its sentence; `None` where its paragraph's language has no weights.
/// The trees word by word too, where someone asks for them.
pub(crate) fn read(
    text: &str,
    paragraphs: &[Paragraph],
    sentences: &[Sentence],
    tokens: &[Token],
    mut trees: Option<&mut Vec<Tree>>,
) -> Vec<Option<Syntax>> {
    let mut syntax = Vec::with_capacity(tokens.len());
    let mut room = Room::default();
    for paragraph in paragraphs {
        let reader = reader_of(paragraph.language);
        for sentence in &sentences[paragraph.sentences.clone()] {
            let own = &tokens[sentence.tokens.clone()];
            let forms: Vec<&str> = own.iter().map(|token| token.span.of(text)).collect();
            let Some(reader) = reader else {
                syntax.extend(forms.iter().map(|_| None));
                if let Some(trees) = &mut trees {
                    let written = written(own, &forms, &[], paragraph.language);
                    trees.push(Tree { words: unread(&forms), written });
                }
                continue;
            };
            let start = sentence.tokens.start;
            let (mut words, mut from) = (Vec::new(), Vec::new());
            // A dateline is a tree of its own, which then hangs under the sentence.
            let dateline = datelines::length(&forms);
            for part in [0..dateline, dateline..forms.len()] {
                room.read(reader, &forms[part.clone()], start + part.start, &mut syntax);
                if trees.is_some() {
                    let part_words = room.words(reader, &forms[part.clone()]);
                    from.extend(room.from.iter().map(|token| token + part.start));
                    words = joined(words, part_words);
                }
            }
            hang(&mut syntax[start..], start, dateline);
            if let Some(trees) = &mut trees {
                let written = written(own, &forms, &from, paragraph.language);
                trees.push(Tree { words, written });
            }
        }
    }
    syntax
}

/// Hangs the root of a dateline, which is so many tokens long, under the root of its sentence,
/// whose first token is `start`.
fn hang(sentence: &mut [Option<Syntax>], start: usize, dateline: usize) {
    let (before, behind) = sentence.split_at_mut(dateline);
    let is_root = |token: &Option<Syntax>| token.as_ref().is_some_and(|token| token.head.is_none());
    let root = behind.iter().position(is_root).map(|at| start + dateline + at);
    for token in before.iter_mut().flatten().filter(|token| token.head.is_none()) {
        token.head = root;
        token.relation = Relation::Parataxis;
    }
}

/// The words of a dateline and of its sentence as one tree, hung in the same way.
fn joined(mut before: Vec<TreeWord>, mut behind: Vec<TreeWord>) -> Vec<TreeWord> {
    let count = before.len();
    for seen in behind.iter_mut().filter_map(|word| word.seen.as_mut()) {
        seen.head = seen.head.map(|head| head + count);
    }
    let root =
        behind.iter().position(|word| word.seen.as_ref().is_some_and(|seen| seen.head.is_none()));
    for seen in
        before.iter_mut().filter_map(|word| word.seen.as_mut()).filter(|seen| seen.head.is_none())
    {
        seen.head = root.map(|root| root + count);
        seen.relation = Relation::Parataxis;
    }
    before.append(&mut behind);
    before
}

/// Reads a sentence whose words are given, as Universal Dependencies cuts them; words in, the
/// same words out. Nothing but their forms where `language` has no weights.
pub fn annotate_tokens(language: Language, forms: &[&str]) -> Vec<TreeWord> {
    let Some(reader) = reader_of(language) else { return unread(forms) };
    let mut parsed = Parsed::default();
    reader.read(forms, &mut parsed);
    let words = forms.iter().enumerate();
    words.map(|(at, form)| tree_word(reader, &parsed, at, form)).collect()
}

fn unread(forms: &[&str]) -> Vec<TreeWord> {
    forms.iter().map(|form| TreeWord { form: (*form).to_owned(), seen: None }).collect()
}

fn tree_word(reader: &Reader<'_>, parsed: &Parsed, at: usize, form: &str) -> TreeWord {
    let seen = reader.seen(parsed, at);
    TreeWord {
        form: form.to_owned(),
        seen: Some(SeenWord {
            lemma: reader.lemma(parsed, at, form),
            upos: seen.tag.upos,
            xpos: seen.tag.xpos.clone(),
            features: seen.tag.features.clone(),
            head: seen.head,
            relation: seen.relation,
        }),
    }
}

/// Which words are written as one: the words of a token, `from` telling the token of each,
/// and those that English glues together ("do" and "n't"). French treebanks count what
/// an apostrophe or a hyphen joins as several. An empty `from` is one word a token.
fn written(tokens: &[Token], forms: &[&str], from: &[usize], language: Language) -> Vec<Written> {
    let mut written: Vec<Written> = Vec::with_capacity(tokens.len());
    let mut words = 0;
    for (at, token) in tokens.iter().enumerate() {
        let first = words;
        let of_it = from[first.min(from.len())..].iter().take_while(|token| **token == at);
        words += of_it.count().max(1);
        match written.last_mut() {
            Some(last)
                if language == Language::English
                    && last.span.end == token.span.start
                    && clitics::is_hung(forms[at - 1], forms[at]) =>
            {
                last.span.end = token.span.end;
                last.words.end = words;
            }
            _ => written.push(Written { span: token.span, words: first..words }),
        }
    }
    written
}

/// What reading a sentence needs, used again for the next.
#[derive(Default)]
struct Room {
    parsed: Parsed,
    /// The token of each word.
    from: Vec<usize>,
    /// The word that each token is.
    chosen: Vec<usize>,
    /// How far each word is from the root.
    depths: Vec<u32>,
}

impl Room {
    /// The words of the sentence that was read last; `forms` are its tokens. The words of a
    /// fused token are written small, as the treebanks have them.
    fn words(&self, reader: &Reader<'_>, forms: &[&str]) -> Vec<TreeWord> {
        let mut words = Vec::with_capacity(self.from.len());
        let mut end = 0;
        for (token, form) in forms.iter().enumerate() {
            let first = end;
            end += self.from[first..].iter().take_while(|of| **of == token).count();
            let parts = if end - first > 1 { reader.parts(form) } else { vec![*form] };
            let parts = (first..end).zip(parts);
            words.extend(parts.map(|(at, part)| tree_word(reader, &self.parsed, at, part)));
        }
        words
    }

    /// Appends what each token of a sentence is. A token of several words ("du", "long-term") is
    /// that of its words which stands nearest to the root, the first of equals. Heads of tokens
    /// then lead nearer to the root at every step, so the tokens make a tree as the words do.
    fn read(
        &mut self,
        reader: &Reader<'_>,
        forms: &[&str],
        start: usize,
        syntax: &mut Vec<Option<Syntax>>,
    ) {
        let mut words = Vec::with_capacity(forms.len() + 4);
        reader.cut(forms, &mut self.parsed, &mut words, &mut self.from);
        reader.read(&words, &mut self.parsed);
        self.choose(reader, forms.len());
        for (token, word) in forms.iter().zip(&self.chosen) {
            let seen = reader.seen(&self.parsed, *word);
            syntax.push(Some(Syntax {
                upos: seen.tag.upos,
                morphology: seen.tag.morphology,
                lemma: reader.lemma(&self.parsed, *word, reader.named(token, words[*word])),
                head: seen.head.map(|head| start + self.from[head]),
                relation: seen.relation,
            }));
        }
    }

    /// Chooses the word that each token is.
    fn choose(&mut self, reader: &Reader<'_>, tokens: usize) {
        self.chosen.clear();
        if self.from.len() == tokens {
            self.chosen.extend(0..tokens);
            return;
        }
        self.measure(reader);
        for (word, token) in self.from.iter().enumerate() {
            if *token == self.chosen.len() {
                self.chosen.push(word);
            } else if self.depths[word] < self.depths[self.chosen[*token]] {
                self.chosen[*token] = word;
            }
        }
    }

    /// How far each word is from the root, which is at 1.
    fn measure(&mut self, reader: &Reader<'_>) {
        self.depths.clear();
        self.depths.resize(self.from.len(), 0);
        let mut path = Vec::new();
        for word in 0..self.from.len() {
            let mut at = Some(word);
            // Up to a word that was measured before, or past the root; then down again.
            while let Some(word) = at.filter(|word| self.depths[*word] == 0) {
                path.push(word);
                at = reader.seen(&self.parsed, word).head;
            }
            let mut depth = at.map_or(0, |word| self.depths[word]);
            while let Some(word) = path.pop() {
                depth += 1;
                self.depths[word] = depth;
            }
        }
    }
}
