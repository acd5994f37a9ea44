//! Readings drawn by hand, without any of the stages: invented places, people and outlets.
#![allow(dead_code, reason = "each test binary uses a part of it")]

use record::{
    Annotated, Basis, Bearer, ChainLink, CleanSpan, CleanText, Counted, CountedKind, Cue, Day,
    DropReason, Dropped, Facts, Fingerprint, Form, Found, FoundIn, FoundPlace, Frame, FrameKind,
    Grade, GroupReason, Interval, Language, Mark, Mention, MentionKind, Mentions, Modality,
    OffsetMap, Participant, Party, Place, PlaceKind, PlacePrecision, Polarity, Precision, Quantity,
    QuantityKind, RawSpan, Reading, Remark, Report, ReportId, Speaker, SpeakerKind, Stage, Stance,
    Statement, Statements, Time, TimeKind,
};
use sha2::{Digest, Sha256};

/// A mark of each sort.
fn fingerprint() -> Fingerprint<CleanSpan> {
    let marks = |hash: u32| vec![Mark { hash, place: CleanSpan::new(0..3) }];
    Fingerprint {
        narration: marks(7),
        quoted: marks(1 << 31),
        landmarks: marks(300),
        words: vec![(1, 1), (9, 200)],
    }
}

/// A reading under construction: text, then what is dropped, then statements.
pub struct Draft {
    file: String,
    text: String,
    dropped: Vec<Dropped>,
    facts: Facts,
    statements: Vec<Statement>,
    places: Vec<Place>,
    mentions: Mentions,
    frames: Vec<Frame>,
    times: Vec<Time>,
    quantities: Vec<Quantity>,
    remarks: Vec<Remark>,
}

pub fn draft(file: &str, text: &str) -> Draft {
    Draft {
        file: file.to_owned(),
        text: text.to_owned(),
        dropped: Vec::new(),
        facts: Facts::default(),
        statements: Vec::new(),
        places: Vec::new(),
        mentions: Mentions::default(),
        frames: Vec::new(),
        times: Vec::new(),
        quantities: Vec::new(),
        remarks: Vec::new(),
    }
}

impl Draft {
    fn raw(&self, words: &str) -> RawSpan {
        let start = self.text.find(words).unwrap_or_else(|| panic!("'{words}' is in the text"));
        RawSpan::new(start..start + words.len())
    }

    fn kept(&self) -> Vec<RawSpan> {
        let mut kept = Vec::new();
        let mut at = 0;
        for dropped in &self.dropped {
            let range = dropped.span.range();
            kept.push(RawSpan::new(at..range.start));
            at = range.end;
        }
        kept.push(RawSpan::new(at..self.text.len()));
        kept
    }

    fn clean(&self) -> String {
        self.kept().iter().map(|span| span.of(&self.text)).collect()
    }

    /// Where `words` stand first in the clean text.
    fn at(&self, words: &str) -> CleanSpan {
        let start = self.clean().find(words).unwrap_or_else(|| panic!("'{words}' is in the story"));
        CleanSpan::new(start..start + words.len())
    }

    pub fn dropping(mut self, words: &str, reason: DropReason) -> Self {
        let span = self.raw(words);
        self.dropped.push(Dropped { span, reason });
        self.dropped.sort_by_key(|dropped| dropped.span);
        self
    }

    pub fn title(mut self, words: &str) -> Self {
        let span = Some(self.raw(words));
        self.facts.title =
            Some(Found { value: words.trim().to_owned(), place: FoundIn::Headline, span });
        self
    }

    pub fn outlet(mut self, name: &str) -> Self {
        self.facts.outlet =
            Some(Found { value: name.to_owned(), place: FoundIn::Furniture, span: None });
        self
    }

    pub fn remark(mut self, words: &str, message: &str) -> Self {
        let span = Some(self.raw(words));
        self.remarks.push(Remark { stage: Stage::Attribute, span, message: message.to_owned() });
        self
    }

    /// A statement whose passage runs from the first to the last of its words.
    pub fn says(mut self, speaker: &str, cue: &str, content: &str) -> Self {
        let (speaker, cue, content) = (self.at(speaker), self.at(cue), self.at(content));
        let outlet = ChainLink {
            label: "(outlet)".to_owned(),
            kind: SpeakerKind::Outlet,
            statement: None,
            passage: None,
        };
        let passage = speaker.join(cue).join(content);
        let root = ChainLink {
            label: speaker.of(&self.clean()).to_owned(),
            kind: SpeakerKind::Person,
            statement: Some(self.statements.len()),
            passage: Some(passage),
        };
        self.statements.push(Statement {
            speaker: Speaker { spans: vec![speaker], resolved: None, kind: SpeakerKind::Person },
            cue: Cue { spans: vec![cue], head: "say".to_owned(), negated: false },
            content: vec![content],
            form: Form::Direct,
            grade: Grade::Firm,
            addressee: None,
            medium: None,
            inside: None,
            stance: Stance::Asserts,
            modality: Modality::Actual,
            basis: Basis::NotStated,
            chain: vec![outlet, root],
            passage,
        });
        self
    }

    /// Changes the last statement.
    pub fn with(mut self, change: impl FnOnce(&mut Statement)) -> Self {
        change(self.statements.last_mut().expect("a statement comes first"));
        self
    }

    /// The last speaker stands for whom these words name.
    pub fn standing_for(self, words: &str) -> Self {
        let span = self.at(words);
        let label = words.to_owned();
        self.with(|statement| {
            statement.speaker.resolved = Some(Party { label, span: Some(span) });
        })
    }

    /// A name of a place: of an invented town when it is resolved, and of nothing when not.
    pub fn names_place(mut self, words: &str, is_resolved: bool) -> Self {
        let found = is_resolved.then(|| FoundPlace {
            name: words.to_owned(),
            kind: PlaceKind::Town,
            precision: PlacePrecision::Vague,
            north_milli: 12_345,
            east_milli: -67_890,
            reach_km: 0,
            within: vec!["Kesh".to_owned(), "Orvia".to_owned()],
            country: Some("OV".to_owned()),
            source: "ours:1".to_owned(),
        });
        let reasons = vec!["so spelled".to_owned(), "near the bridge".to_owned()];
        self.places.push(Place { span: self.at(words), found, reasons });
        self
    }

    /// A name, alone of its bearer.
    pub fn names(mut self, words: &str, kind: MentionKind) -> Self {
        let span = self.at(words);
        let (mention, bearer) = (self.mentions.all.len(), self.mentions.bearers.len());
        self.mentions.all.push(Mention {
            span,
            sentence: 0,
            kind,
            bearer: Some(bearer),
            reason: GroupReason::First,
            through: None,
        });
        let (label, mentions) = (words.to_owned(), vec![mention]);
        self.mentions.bearers.push(Bearer { kind, label, mentions, roles: Vec::new() });
        self
    }

    /// A frame of the last statement whose actor is the last name.
    pub fn tells(mut self, kind: FrameKind, predicate: &str, trigger: &str, clause: &str) -> Self {
        let mention = self.mentions.all.len().checked_sub(1);
        let actors =
            mention.map(|at| Participant { span: self.mentions.all[at].span, mention: Some(at) });
        let places = [trigger, clause].map(|words| self.at(words));
        self.frames.push(Frame {
            statement: self.statements.len().checked_sub(1),
            actors: actors.into_iter().collect(),
            ..Frame::new(kind, predicate.to_owned(), places, 0)
        });
        self
    }

    /// Changes the last frame, which is given the place of words.
    pub fn where_frame(
        mut self,
        change: impl FnOnce(&mut Frame, &dyn Fn(&str) -> CleanSpan),
    ) -> Self {
        let mut frame = self.frames.pop().expect("a frame comes first");
        change(&mut frame, &|words| self.at(words));
        self.frames.push(frame);
        self
    }

    /// The last frame is dated so.
    pub fn on_day(mut self, words: &str, day: Day) -> Self {
        let time = Some(self.times.len());
        let next = Day { day: day.day + 1, ..day };
        self.times.push(Time {
            span: self.at(words),
            kind: TimeKind::Date,
            precision: Precision::Day,
            interval: Some(Interval { from: Some(day), to: Some(next) }),
            length: None,
            open_start: false,
            open_end: false,
            approximate: true,
        });
        self.where_frame(|frame, _| frame.time = time)
    }

    /// The last frame tells so many, at least.
    pub fn counts(mut self, words: &str, number: &str, low: f64, what: CountedKind) -> Self {
        let quantity = self.quantities.len();
        self.quantities.push(Quantity {
            span: self.at(words),
            number: self.at(number),
            kind: QuantityKind::Count,
            low: Some(low),
            best: None,
            high: None,
            approximate: false,
            unit: None,
            counted: None,
        });
        self.where_frame(|frame, _| frame.quantities.push(Counted { quantity, what }))
    }

    pub fn done(self) -> Reading {
        let original = self.text.clone().into_bytes();
        let sha256: [u8; 32] = Sha256::digest(&original).into();
        let map = OffsetMap::of_kept(self.kept());
        let clean = CleanText {
            text: self.clean(),
            map,
            dropped: self.dropped,
            facts: self.facts,
            ..CleanText::default()
        };
        Reading {
            report: Report {
                id: ReportId::of_sha256(&sha256),
                file: self.file,
                original,
                outside: None,
                sha256,
                encoding: "UTF-8",
                text: self.text,
                front_matter: None,
                declared: Facts::default(),
                layout: Vec::new(),
                remarks: Vec::new(),
            },
            annotated: Annotated {
                clean,
                language: Language::English,
                paragraphs: Vec::new(),
                sentences: Vec::new(),
                tokens: Vec::new(),
                syntax: Vec::new(),
                quotations: Vec::new(),
                names: Vec::new(),
                times: self.times,
                quantities: self.quantities,
                remarks: Vec::new(),
            },
            fingerprint: fingerprint(),
            mentions: self.mentions,
            places: self.places,
            frames: self.frames,
            statements: Statements { all: self.statements, remarks: self.remarks },
        }
    }
}

/// An English report with a dropped line in the middle of a quotation.
pub fn bridge() -> Reading {
    draft(
        "wire/bridge.txt",
        "Bridge at Telmar closed\n\n\
         Mayor Ana Duplessis said: “The bridge is closed.\n\
         SUBSCRIBE to our newsletter\n\
         It will stay closed until Friday.”\n\n\
         She added that nobody was hurt. According to the Telmar Post, a driver told police that he had seen the crack.\n",
    )
    .dropping("SUBSCRIBE to our newsletter\n", DropReason::Newsletter)
    .title("Bridge at Telmar closed")
    .outlet("Telmar Wire")
    .says(
        "Mayor Ana Duplessis",
        "said",
        "“The bridge is closed.\nIt will stay closed until Friday.”",
    )
    .says("She", "added", "nobody was hurt")
    .standing_for("Mayor Ana Duplessis")
    .says("the Telmar Post", "According to", "a driver told police that he had seen the crack")
    .says("a driver", "told", "he had seen the crack")
    .with(|statement| statement.inside = Some(2))
    .names_place("Telmar", true)
    .names_place("the Telmar", false)
    .remark("a driver", "'a driver' is described and not named")
    .done()
}

/// A report whose clauses say something: of a movement that is denied, and of a blame on it.
pub fn march() -> Reading {
    let day = Day { year: 2026, month: 3, day: 4 };
    draft(
        "march.txt",
        "Menu\nVera Olm said: “At least 30 fighters left Kesh for Telmar around 4 March.”\n\
         The Guild blamed them.\n",
    )
    .dropping("Menu\n", DropReason::Menu)
    .says("Vera Olm", "said", "“At least 30 fighters left Kesh for Telmar around 4 March.”")
    .names("Kesh", MentionKind::Place)
    .names_place("Kesh", true)
    .tells(FrameKind::Moves, "leave", "left", "At least 30 fighters left Kesh for Telmar")
    .where_frame(|frame, at| {
        frame.origin = frame.actors.pop();
        frame.actors = vec![Participant { span: at("At least 30 fighters"), mention: None }];
        frame.place = Some(Participant { span: at("Telmar"), mention: None });
        frame.polarity = Polarity::Negative;
        frame.means = Some(at("around"));
    })
    .on_day("around 4 March", day)
    .counts("At least 30", "30", 30.0, CountedKind::Fighters)
    .says("The Guild", "blamed", "them")
    .names("Guild", MentionKind::Group)
    .tells(FrameKind::Accuse, "blame", "blamed", "The Guild blamed them")
    .where_frame(|frame, _| frame.about = Some(0))
    .done()
}

/// A French report with characters of two, three and four bytes before its statement.
pub fn pont() -> Reading {
    draft(
        "agence/pont.txt",
        "Le pont fermé à l’été 🌉\n\nSelon la préfète Zoé Éluard, « la fissure n’était pas visible ».\n",
    )
    .title("Le pont fermé à l’été 🌉")
    .says("la préfète Zoé Éluard", "Selon", "la fissure n’était pas visible")
    .done()
}
