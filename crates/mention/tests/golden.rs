//! Golden cases of `golden/mention`: a report, its names by bearer, and how those stand to one
//! another.
//!
//! A bearer is one paragraph: its kind and fullest name, below it each name in order, with the
//! reason why it is this bearer's where the words do not show it, and with its kind where that
//! differs; then what it is called. Relations stand last, with the words that say so.

use record::{Annotated, Bearer, GroupReason, Mention, Mentions, Relationship, Statements};
use std::fmt::Write;

#[test]
fn every_golden_case() {
    testkit::golden::check("mention", |text| {
        let annotated = annotate::annotate(clean::clean(&testkit::report("report.txt", text)));
        let statements = attribute::attribute(&annotated);
        let mentions = mention::find(&annotated, &statements);
        Drawing { annotated: &annotated, statements: &statements, mentions: &mentions }
            .draw()
            .expect("a String takes all that is written")
    });
}

struct Drawing<'a> {
    annotated: &'a Annotated,
    statements: &'a Statements,
    mentions: &'a Mentions,
}

impl Drawing<'_> {
    fn draw(&self) -> Result<String, std::fmt::Error> {
        let mut out = String::new();
        for bearer in &self.mentions.bearers {
            self.bearer(&mut out, bearer)?;
        }
        for open in self.mentions.all.iter().filter(|name| name.bearer.is_none()) {
            writeln!(out, "open: {}", self.words(open))?;
        }
        for intro in &self.mentions.introductions {
            let words = intro.passage.of(self.annotated.text());
            writeln!(out, "introduced ({}): {words}", intro.how)?;
        }
        for relation in &self.mentions.relations {
            self.relation(&mut out, relation)?;
        }
        Ok(out)
    }

    fn words(&self, mention: &Mention) -> &str {
        mention.span.of(self.annotated.text())
    }

    fn bearer(&self, out: &mut String, bearer: &Bearer) -> std::fmt::Result {
        writeln!(out, "{} {}", bearer.kind, bearer.label)?;
        let names: Vec<String> = bearer
            .mentions
            .iter()
            .map(|&at| {
                let name = &self.mentions.all[at];
                let mut notes = Vec::new();
                if !matches!(name.reason, GroupReason::First | GroupReason::SameWords) {
                    notes.push(name.reason.as_str());
                }
                if name.kind != bearer.kind {
                    notes.push(name.kind.as_str());
                }
                let notes = if notes.is_empty() {
                    String::new()
                } else {
                    format!(" ({})", notes.join(", "))
                };
                format!("{}{notes}", self.words(name))
            })
            .collect();
        writeln!(out, "    {}", names.join(" | "))?;
        for role in &bearer.roles {
            writeln!(out, "    called {}: {}", role.noun, role.span.of(self.annotated.text()))?;
        }
        writeln!(out)
    }

    fn relation(&self, out: &mut String, relation: &Relationship) -> std::fmt::Result {
        let label = |at: usize| {
            let name = &self.mentions.all[at];
            name.bearer.map_or(self.words(name), |bearer| &self.mentions.bearers[bearer].label)
        };
        let not = if relation.negated { "not " } else { "" };
        write!(
            out,
            "{} {not}{} {}",
            label(relation.subject),
            relation.kind,
            label(relation.object)
        )?;
        if let Some(date) = relation.date {
            write!(out, ", {}", date.of(self.annotated.text()))?;
        }
        let sponsor = relation.statement.and_then(|at| self.statements.all[at].chain.last());
        write!(out, " [{}]", sponsor.map_or("?", |link| &link.label))?;
        writeln!(out, ": {}", relation.passage.of(self.annotated.text()).replace('\n', " "))
    }
}
