//! What gold says beyond spans: who a pronoun is, the chain, the kind of speaker, the title
//! and outlet, the furniture. Each is a question with gold's answer and ours; what was not
//! found is not right.

use crate::attribution::Pair;
use crate::gold::{Case, GoldAttribution};
use record::plain::single_spaced;
use record::{CodePoints, Found, Party, Statement};

/// A question that gold answers, and whether our answer is the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// What is asked.
    pub question: &'static str,
    /// The gold attribution it is about, as an index; `None` when about the whole report.
    pub about: Option<usize>,
    /// What gold says.
    pub gold: String,
    /// What we say; `None` when the attribution was not found.
    pub ours: Option<String>,
    /// They are the same.
    pub right: bool,
}

/// How often our answer to one question is right.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Facet {
    /// What is asked.
    pub name: &'static str,
    /// Ours is the same.
    pub right: usize,
    /// Gold has an answer.
    pub stated: usize,
}

/// Every answer that gold has for the attributions of a report, beside ours.
pub fn of_attributions(case: &Case, pairs: &[Pair]) -> Vec<Answer> {
    let mut answers = Vec::new();
    for question in QUESTIONS {
        for (at, gold) in case.gold.attributions.iter().enumerate() {
            let Some(gold) = (question.gold)(gold) else { continue };
            let pair = pairs.iter().find(|pair| pair.gold == at && pair.found);
            let ours = pair.map(|pair| {
                (question.ours)(&Ours { case, pairs, statement: case.statement(pair.ours) })
            });
            let right = ours.as_ref().is_some_and(|ours| (question.same)(&gold, ours));
            answers.push(Answer { question: question.name, about: Some(at), gold, ours, right });
        }
    }
    answers
}

/// Every answer that gold has for a report as a whole, beside ours.
pub fn of_report(case: &Case) -> Vec<Answer> {
    let facts = &case.reading.annotated.clean.facts;
    let language = case.reading.annotated.language.as_str();
    let fact = |question, gold: Option<&String>, ours: Option<&str>| {
        let gold = gold.map_or(NOTHING, String::as_str).to_string();
        let ours = ours.unwrap_or(NOTHING).to_string();
        let right = same_label(&gold, &ours);
        Answer { question, about: None, gold, ours: Some(ours), right }
    };
    let value = |found: &Option<Found>| found.as_ref().map(|found| found.value.clone());
    let mut answers = vec![
        fact(TITLE, case.gold.title.as_ref(), value(&facts.title).as_deref()),
        fact(OUTLET, case.gold.outlet.as_ref(), value(&facts.outlet).as_deref()),
        fact(LANGUAGE, case.gold.language.as_ref(), Some(language)),
    ];
    answers.extend(lines(case));
    answers
}

/// Counts answers by question, always in the same order. What gold never answers is left out.
pub fn count(answers: &[Answer]) -> Vec<Facet> {
    let names = QUESTIONS.iter().map(|question| question.name).chain(REPORT_QUESTIONS);
    names
        .map(|name| {
            let asked = || answers.iter().filter(|answer| answer.question == name);
            let right = asked().filter(|answer| answer.right).count();
            Facet { name, right, stated: asked().count() }
        })
        .filter(|facet| facet.stated > 0)
        .collect()
}

const TITLE: &str = "title";
const OUTLET: &str = "outlet";
const LANGUAGE: &str = "language";
const FURNITURE: &str = "furniture lines dropped";
const STORY: &str = "story lines kept";

/// Everything asked of a report as a whole.
const REPORT_QUESTIONS: [&str; 5] = [TITLE, OUTLET, LANGUAGE, FURNITURE, STORY];

/// Stands for an answer that nothing is there.
const NOTHING: &str = "-";

/// Between the links of a chain that is written as one line.
const LINK: &str = " > ";

/// Something asked of an attribution: whether gold answers it, our answer, and whether two
/// answers are the same.
struct Question {
    name: &'static str,
    gold: fn(&GoldAttribution) -> Option<String>,
    ours: fn(&Ours) -> String,
    same: fn(&str, &str) -> bool,
}

/// The statement of ours that was paired with a gold attribution, with all around it.
struct Ours<'a> {
    case: &'a Case,
    pairs: &'a [Pair],
    statement: &'a Statement,
}

const QUESTIONS: &[Question] = &[
    Question {
        name: "form",
        gold: |gold| gold.form.clone(),
        ours: |ours| ours.statement.form.to_string(),
        same: str::eq,
    },
    Question {
        name: "speaker kind",
        gold: |gold| gold.source_kind.clone(),
        ours: |ours| ours.statement.speaker.kind.to_string(),
        same: same_kind,
    },
    Question {
        name: "speaker resolved",
        gold: |gold| gold.source_is.clone(),
        ours: |ours| ours.speaker(),
        same: same_label,
    },
    Question {
        name: "chain",
        gold: |gold| gold.chain.as_ref().map(|chain| chain.join(LINK)),
        ours: |ours| ours.chain(),
        same: |gold, ours| {
            let labels = |chain: &str| chain.split(LINK).map(normalised).collect::<Vec<_>>();
            labels(gold) == labels(ours)
        },
    },
    Question {
        name: "root of chain",
        gold: |gold| gold.chain.as_ref().and_then(|chain| chain.last().cloned()),
        ours: |ours| ours.statement.chain.last().map_or(NOTHING.into(), |link| link.label.clone()),
        same: same_label,
    },
    Question {
        name: "inside",
        gold: |gold| gold.nested_in.clone().filter(|id| !id.is_empty()),
        ours: |ours| ours.inside(),
        same: str::eq,
    },
    Question {
        name: "stance",
        gold: |gold| gold.stance.clone(),
        ours: |ours| ours.statement.stance.to_string(),
        same: str::eq,
    },
    Question {
        name: "modality",
        gold: |gold| gold.modality.clone(),
        ours: |ours| ours.statement.modality.to_string(),
        same: same_modality,
    },
    Question {
        name: "negated cue",
        gold: |gold| gold.negated.map(|negated| negated.to_string()),
        ours: |ours| ours.statement.cue.negated.to_string(),
        same: str::eq,
    },
    Question {
        name: "addressee",
        gold: |gold| gold.addressee.clone(),
        ours: |ours| label(ours.statement.addressee.as_ref()),
        same: same_label,
    },
    Question {
        name: "medium",
        gold: |gold| gold.medium.clone(),
        ours: |ours| label(ours.statement.medium.as_ref()),
        same: same_label,
    },
];

impl Ours<'_> {
    /// Whom the speaker stands for, or the speaker's own words.
    fn speaker(&self) -> String {
        let speaker = &self.statement.speaker;
        let resolved = speaker.resolved.as_ref().map(|party| party.label.clone());
        resolved.unwrap_or_else(|| {
            let text = self.case.reading.annotated.text();
            let words: Vec<_> = speaker.spans.iter().map(|span| span.of(text)).collect();
            words.join(" ")
        })
    }

    fn chain(&self) -> String {
        let labels: Vec<_> = self.statement.chain.iter().map(|link| link.label.as_str()).collect();
        labels.join(LINK)
    }

    /// The id of the gold attribution that goes with the statement which holds ours.
    fn inside(&self) -> String {
        let outer = self.statement.inside.and_then(|outer| {
            let ours = self.case.statements.iter().position(|&statement| statement == outer)?;
            let pair = self.pairs.iter().find(|pair| pair.ours == ours)?;
            self.case.gold.attributions[pair.gold].id.clone()
        });
        outer.unwrap_or_else(|| NOTHING.into())
    }
}

fn label(party: Option<&Party>) -> String {
    party.map_or(NOTHING.into(), |party| party.label.clone())
}

/// The kinds of older gold are coarser than ours.
fn same_kind(gold: &str, ours: &str) -> bool {
    match gold {
        "anonymous" => matches!(ours, "described" | "unnamed"),
        _ => gold == ours,
    }
}

/// The words of older gold are others than ours.
fn same_modality(gold: &str, ours: &str) -> bool {
    match gold {
        "asserted" => ours == "actual",
        "requested" => ours == "planned",
        _ => gold == ours,
    }
}

fn same_label(gold: &str, ours: &str) -> bool {
    normalised(gold) == normalised(ours)
}

/// A label as it is compared: no case, no article in front, one kind of apostrophe and blank.
fn normalised(label: &str) -> String {
    let lower = label.to_lowercase().replace('’', "'");
    let words = lower.trim_matches(|c: char| c.is_whitespace() || "\"“”«».,:;".contains(c));
    let bare = ARTICLES.iter().find_map(|article| words.strip_prefix(article)).unwrap_or(words);
    single_spaced(bare)
}

/// Articles with the blank that parts them from their noun; the elided ones have none.
const ARTICLES: &[&str] =
    &["the ", "an ", "a ", "les ", "le ", "la ", "l'", "une ", "un ", "des ", "du ", "d'"];

/// Whether each line of furniture was dropped, and each line of the story kept. A line that
/// gold furniture touches is furniture. Front matter is neither.
fn lines(case: &Case) -> Vec<Answer> {
    let points = CodePoints::of(case.text());
    let mut dropped = vec![false; case.text().chars().count()];
    for line in &case.reading.annotated.clean.dropped {
        dropped[points.span(line.span)].fill(true);
    }
    let front_matter = case.reading.report.front_matter.map_or(0, |span| points.span(span).end);
    let mut answers = Vec::new();
    let mut end = 0;
    for line in case.text().split_inclusive('\n') {
        let start = end;
        end += line.chars().count();
        if line.trim().is_empty() || start < front_matter {
            continue;
        }
        let touched =
            case.gold.boilerplate_spans.iter().any(|&(from, to)| from < end && start < to);
        let visible = || line.chars().zip(&dropped[start..end]).filter(|(c, _)| !c.is_whitespace());
        let (question, right) = if touched {
            (FURNITURE, visible().all(|(_, dropped)| *dropped))
        } else {
            (STORY, visible().all(|(_, dropped)| !dropped))
        };
        let ours = if right == touched { "dropped" } else { "kept" };
        let gold = line.trim().to_string();
        answers.push(Answer { question, about: None, gold, ours: Some(ours.into()), right });
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_compared_without_case_and_articles() {
        for (one, other) in [
            ("The Daily Lamp", "Daily Lamp"),
            ("Des sources locales", "sources locales"),
            ("l’agence Ovia", "Agence  Ovia"),
            ("un porte-parole", "porte-parole"),
        ] {
            assert!(same_label(one, other), "{one} and {other}");
        }
        assert!(!same_label("Andro Veli", "Veli"));
    }

    #[test]
    fn answers_are_counted_by_question() {
        let answer = |question, right| Answer {
            question,
            about: None,
            gold: String::new(),
            ours: None,
            right,
        };
        let answers = [answer(STORY, true), answer(TITLE, false), answer(STORY, false)];
        let [title, story] = count(&answers)[..] else { panic!("two questions were asked") };
        assert_eq!(title, Facet { name: TITLE, right: 0, stated: 1 });
        assert_eq!(story, Facet { name: STORY, right: 1, stated: 2 });
    }
}
