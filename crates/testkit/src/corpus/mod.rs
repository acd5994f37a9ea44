//! Invented reports for benches: as long as real ones, all different, the same on every
//! machine, and bound to each other as those of a crawl are.
//!
//! A corpus is stories of 1 to 50 reports (`SIZES`), one after another in time. What happened
//! in a story, where and to whom is the same in all its reports; each tells a part of it. Of
//! three reports of a story one is written anew, one is cut from an earlier one, and one does
//! as it likes with either; half are French, and some of these follow an English one sentence
//! by sentence. Persons, towns and groups come back in other stories, a few of them very often,
//! and many bear the same family name; French spells them its own way.
//!
//! What this is not: material to measure quality on.

mod page;
mod story;
mod words;

use crate::random::Random;
use std::fs;
use std::io;
use std::path::Path;
use story::Story;

/// The numbers of reports of stories in a row; then it begins again.
const SIZES: &[usize] = &[12, 1, 5, 30, 2, 8, 1, 50, 3, 20, 1, 7];

/// Sentences of a report: 500 words, one more or fewer.
const SENTENCES: usize = 25;

/// What the reports of a corpus are written as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Text with front matter.
    Text,
    /// Saved web pages.
    Page,
}

/// Writes `count` reports into `folder`, which is made when it is missing.
pub fn write(count: usize, folder: &Path, form: Form) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for number in 0..count {
        let (story, place) = place_of(number);
        let told = told(&Story::numbered(story), place);
        let (ending, words) = match form {
            Form::Text => ("txt", told.text()),
            Form::Page => ("html", page::written(&told)),
        };
        fs::write(folder.join(format!("report-{number:06}.{ending}")), words)?;
    }
    Ok(())
}

/// Report number `number` as text; always the same one.
pub fn report(number: usize) -> String {
    let (story, place) = place_of(number);
    told(&Story::numbered(story), place).text()
}

/// One more report of the story that report `number` tells, which no corpus has; `nth` tells
/// several from each other.
pub fn one_more(number: usize, nth: usize) -> String {
    let (story, _) = place_of(number);
    told(&Story::numbered(story), SIZES.iter().sum::<usize>() + nth).text()
}

/// The story of a report, and which of its reports it is.
fn place_of(number: usize) -> (usize, usize) {
    let a_round: usize = SIZES.iter().sum();
    let (round, mut place) = (number / a_round, number % a_round);
    let mut story = round * SIZES.len();
    for size in SIZES {
        if place < *size {
            break;
        }
        place -= size;
        story += 1;
    }
    (story, place)
}

/// What one report tells.
struct Telling {
    /// 0 for English, 1 for French.
    language: usize,
    /// Facts by number, in the order in which they are told.
    facts: Vec<usize>,
    /// Chooses between ways to say it.
    wording: usize,
}

/// How report `place` of a story tells it. What is copied or translated is the telling of an
/// earlier report, cut and with another beginning.
fn telling(story: &Story, place: usize) -> Telling {
    let mut random = Random::seeded(story.number << 16 ^ place);
    let kind = if place == 0 { 0 } else { random.below(6) };
    let mut facts: Vec<usize> = (0..words::FACTS.len()).collect();
    let mut anew = |random: &mut Random| {
        let mut chosen = Vec::with_capacity(SENTENCES);
        while chosen.len() < SENTENCES {
            chosen.push(facts.swap_remove(random.below(facts.len())));
        }
        chosen
    };
    if kind < 3 {
        let (language, facts) = (place % 2, anew(&mut random));
        return Telling { language, facts, wording: place };
    }
    let earlier = telling(story, random.below(place));
    let mut facts = earlier.facts;
    let kept = SENTENCES - random.below(SENTENCES / 3);
    facts.truncate(kept);
    let others = anew(&mut random);
    let new: Vec<usize> = others.into_iter().filter(|fact| !facts.contains(fact)).collect();
    facts.extend(new.into_iter().take(SENTENCES - kept));
    let last = facts.len() - 1;
    facts.swap(0, last);
    // One in three of them is a translation, and keeps no word of what it translates.
    if kind == 5 {
        Telling { language: 1 - earlier.language, facts, wording: place }
    } else {
        Telling { language: earlier.language, facts, wording: earlier.wording }
    }
}

/// One report, whatever it is written as.
struct Told {
    language: &'static str,
    title: String,
    outlet: String,
    date: String,
    paragraphs: Vec<String>,
}

impl Told {
    fn text(&self) -> String {
        let Self { title, outlet, date, paragraphs, .. } = self;
        let head = format!("---\ntitle: \"{title}\"\noutlet: {outlet}\ndate: {date}\n---\n\n");
        paragraphs.iter().fold(head, |text, paragraph| text + paragraph + "\n\n")
    }
}

/// Report `place` of a story.
fn told(story: &Story, place: usize) -> Told {
    let Telling { language, facts, wording } = telling(story, place);
    let sentences: Vec<String> =
        facts.iter().map(|fact| story.sentence(*fact, language, wording)).collect();
    let title = sentences[0].split(',').next().unwrap_or_default().trim_end_matches('.');
    Told {
        language: ["en", "fr"][language],
        title: format!("{} ({place})", title.replace(['"', '“', '”', '«', '»'], "")),
        outlet: story::outlet(language, place),
        date: story.date(place),
        paragraphs: sentences.chunks(2).map(|pair| pair.join(" ")).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::annotated;
    use record::Language;
    use std::collections::HashSet;

    #[test]
    fn reports_are_all_different_and_as_long_as_real_ones() {
        let reports: Vec<String> = (0..300).map(report).collect();
        assert_eq!(reports.iter().collect::<HashSet<_>>().len(), reports.len());
        for report in &reports {
            let words = report.split_whitespace().count();
            assert!((400..800).contains(&words), "{words} words");
            assert!(!report.contains(['$', '[', '|']), "{report}");
        }
        let more: Vec<String> = (0..3).map(|nth| one_more(7, nth)).collect();
        assert!(more.iter().all(|one| !reports.contains(one)));
        assert_ne!(more[0], more[1]);
    }

    #[test]
    fn a_page_shows_its_report() {
        let (story, place) = place_of(7);
        let told = told(&Story::numbered(story), place);
        let page = page::written(&told);
        assert!(told.paragraphs.iter().all(|words| page.contains(words)));
        assert!(page.len() > 4 * told.text().len(), "{} bytes", page.len());
    }

    #[test]
    fn a_report_keeps_to_one_language_and_half_are_french() {
        let mut french = 0;
        for number in 0..60 {
            let read = annotated(&report(number));
            assert!(matches!(read.language, Language::English | Language::French), "{number}");
            french += usize::from(read.language == Language::French);
        }
        assert!((20..40).contains(&french), "{french} French of 60");
    }

    #[test]
    fn stories_have_their_sizes_and_some_reports_are_copies() {
        assert_eq!(place_of(11), (0, 11));
        assert_eq!(place_of(12), (1, 0));
        assert_eq!(place_of(SIZES.iter().sum()), (SIZES.len(), 0));
        let story = Story::numbered(7);
        let sentences = |place: usize| -> HashSet<String> {
            told(&story, place).paragraphs.into_iter().collect()
        };
        let first = sentences(0);
        let shared = (1..50).filter(|place| sentences(*place).intersection(&first).count() > 5);
        assert!(shared.count() > 3, "copies of the first report");
    }
}
