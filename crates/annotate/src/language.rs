//! The language of a report and of each of its paragraphs.
//!
//! A declared language that we know is believed. Otherwise the words decide: by letter
//! triples, among the languages we have rules for. A paragraph of another language than
//! its report must be long and clear to be read by other rules.

use crate::abbreviations::begins_sentences;
use crate::char_floor;
use record::{CleanSpan, CleanText, Language, Remark, Stage};
use whatlang::{Detector, Info, Lang};

/// What is enough to tell a language by; the rest of a long text is not looked at.
const SAMPLE_BYTES: usize = 16_000;
/// Letters below which a paragraph takes the language of its report.
const SHORTEST_PARAGRAPH: usize = 40;
/// Letters below which a text is too short to be called foreign to all our languages.
const SHORTEST_FOREIGN: usize = 100;

/// The language of a report, and what is worth a remark about it.
pub(crate) fn of_report(clean: &CleanText, body: &[CleanSpan]) -> (Language, Vec<Remark>) {
    if let Some(language) = clean.facts.language.as_ref().and_then(|f| by_code(&f.value)) {
        return (language, remarks_on(language));
    }
    let mut sample = sample_of(&clean.text, body);
    if sample.trim().is_empty() {
        sample.push_str(up_to(&clean.text, SAMPLE_BYTES));
    }
    if let Some(code) = foreign(&sample) {
        let message =
            format!("the text looks like '{code}', which has no reading rules of its own");
        return (Language::Undetermined, vec![remark(message)]);
    }
    let language = known(&sample)
        .filter(|info| info.is_reliable() || letters(&sample) >= SHORTEST_PARAGRAPH || apart(info))
        .map_or(Language::Undetermined, |info| of_whatlang(info.lang()));
    (language, remarks_on(language))
}

/// The language of a paragraph, which is that of its report unless its words clearly say otherwise.
pub(crate) fn of_paragraph(words: &str, report: Language) -> Language {
    let sample = up_to(words, SAMPLE_BYTES);
    if letters(sample) < SHORTEST_PARAGRAPH || is_plainly(sample, report) {
        return report;
    }
    known(sample).filter(Info::is_reliable).map_or(report, |info| of_whatlang(info.lang()))
}

/// So many of the words are common ones of the language that no letters need be counted: four in
/// ten of English and French, and by chance one or two in a hundred of the one in the other.
fn is_plainly(words: &str, language: Language) -> bool {
    const ONE_IN: usize = 6;
    let (mut all, mut common) = (0, 0);
    for word in words.split_whitespace() {
        all += 1;
        common += usize::from(begins_sentences(word, language));
    }
    common * ONE_IN >= all
}

/// The language of an ISO 639-1 code, with or without a region (`fr`, `en-GB`, `fr_CA`).
fn by_code(code: &str) -> Option<Language> {
    let code = code.trim().split(['-', '_']).next()?.to_lowercase();
    code.parse().ok().filter(|language| *language != Language::Undetermined)
}

fn remarks_on(language: Language) -> Vec<Remark> {
    match language {
        Language::English | Language::French | Language::Undetermined => Vec::new(),
        other => vec![remark(format!("language '{other}' is read with the common rules only"))],
    }
}

fn remark(message: String) -> Remark {
    Remark { stage: Stage::Annotate, span: None, message }
}

/// The first words of the paragraphs, up to what is enough.
fn sample_of(text: &str, body: &[CleanSpan]) -> String {
    let mut sample = String::new();
    for span in body {
        let room = SAMPLE_BYTES.saturating_sub(sample.len());
        if room == 0 {
            break;
        }
        sample.push_str(up_to(span.of(text), room));
        sample.push('\n');
    }
    sample
}

/// The start of a text, at most `bytes` long, cut between characters.
fn up_to(text: &str, bytes: usize) -> &str {
    &text[..char_floor(text, bytes)]
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}

/// The best guess among our languages.
fn known(text: &str) -> Option<Info> {
    const OURS: [Lang; 6] = [Lang::Eng, Lang::Fra, Lang::Ara, Lang::Rus, Lang::Ukr, Lang::Tur];
    Detector::with_allowlist(OURS.to_vec()).detect(text)
}

/// The script alone decides, however short the text.
fn apart(info: &Info) -> bool {
    info.lang() == Lang::Ara
}

/// The code of a language that is none of ours, when a long text leaves no doubt.
///
/// Among our languages only, German would be called English.
fn foreign(text: &str) -> Option<&'static str> {
    let info = Detector::new().detect(text)?;
    let ours = of_whatlang(info.lang()) != Language::Undetermined;
    (!ours && info.is_reliable() && letters(text) >= SHORTEST_FOREIGN).then(|| info.lang().code())
}

fn of_whatlang(language: Lang) -> Language {
    match language {
        Lang::Eng => Language::English,
        Lang::Fra => Language::French,
        Lang::Ara => Language::Arabic,
        Lang::Rus => Language::Russian,
        Lang::Ukr => Language::Ukrainian,
        Lang::Tur => Language::Turkish,
        _ => Language::Undetermined,
    }
}
