//! One frame: what a clause says, part by part.

use crate::terminal::{Mark, Page, foreign};
use store::{StoredFrame, StoredParticipant};

/// Where the parts begin.
const PART_COLUMN: usize = 14;

/// Lays out a frame with the words for each of its parts. `place` is where it stands.
pub fn one_frame(page: &mut Page, frame: &StoredFrame, place: &str) {
    let mode = frame.mode.map_or(String::new(), |mode| format!(", {mode}"));
    page.line(0, Mark::Heading, &format!("“{}”", foreign(&frame.clause.text)));
    page.line(0, Mark::Small, &format!("{}{mode} · {place} · {}", frame.kind, frame.id));
    let mut part = |label: &str, words: &str| {
        page.words(0, label, PART_COLUMN, words, usize::MAX);
    };
    part("Says so", &format!("“{}” ({})", frame.trigger.text, frame.predicate));
    for actor in &frame.actors {
        part("Who", &participant(actor));
    }
    for recipient in &frame.recipients {
        part("To whom", &participant(recipient));
    }
    for (label, one) in [("Where", &frame.place), ("From where", &frame.origin)] {
        if let Some(one) = one {
            part(label, &participant(one));
        }
    }
    if let Some(time) = &frame.time {
        let days = [time.from.as_deref(), time.to.as_deref()];
        let days = match days {
            [None, None] => String::new(),
            [from, to] => {
                format!(" ({} until before {})", from.unwrap_or("open"), to.unwrap_or("open"))
            }
        };
        part("When", &format!("“{}”{days}", time.span.text));
    }
    for counted in &frame.quantities {
        part("How many", &format!("“{}” ({})", counted.span.text, counted.what));
    }
    if let Some(means) = &frame.means {
        part("By what", &format!("“{}”", means.text));
    }
    part("Given as", &format!("{}, {}", frame.polarity, frame.modality));
    if let Some(statement) = frame.statement {
        part("Statement", &statement.to_string());
    }
    if let Some(about) = frame.about {
        part("About", &about.to_string());
    }
}

fn participant(one: &StoredParticipant) -> String {
    let stands_for = one.label.as_ref().filter(|label| **label != one.span.text);
    let label = stands_for.map_or(String::new(), |label| format!(", here for {label}"));
    let actor = one.actor.map_or(String::new(), |id| format!(" · {id}"));
    format!("“{}”{label}{actor}", one.span.text)
}
