//! Every line that can be written follows the schema, and the page names every field and word.

use record::{
    Basis, Claim, ConflictKind, CountedKind, DependenceKind, Difference, DifferenceKind,
    DropReason, Field, FieldName, FieldValue, Form, FoundIn, FoundPlace, FrameKind, Grade,
    GroupReason, MentionKind, Modality, Mode, Pair, PlaceKind, PlacePrecision, Polarity, Precision,
    RelationshipKind, Root, SkipReason, SpeakerKind, Stage, Stance, Standing, Support, TimeKind,
    Verdict,
};
use serde_json::Value;
use std::collections::BTreeSet;
use store::{
    ActorSummary, Counts, Hit, LeaningChain, LeaningClaim, LeaningNumber, LogEnd, Naming, Origin,
    Problem, StoredActor, StoredClaim, StoredCounted, StoredDependence, StoredDropped, StoredEdge,
    StoredEnd, StoredFact, StoredFrame, StoredJudgement, StoredLink, StoredMark, StoredMention,
    StoredOriginal, StoredParticipant, StoredParty, StoredPassage, StoredPlace, StoredRelation,
    StoredRemark, StoredReport, StoredSkip, StoredStatement, StoredStory, StoredTime, TextSpan,
    WrittenBy, differences_of,
};

const SCHEMA: &str = include_str!("../../../docs/reference/jsonl.schema.json");
const PAGE: &str = include_str!("../../../docs/reference/jsonl.md");

/// Parses `line` and holds it against the schema.
fn check(line: &str) -> Value {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("the schema is a schema");
    let value: Value = serde_json::from_str(line).expect("a line is JSON");
    let problems: Vec<String> =
        validator.iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert!(problems.is_empty(), "{line}\n{}", problems.join("\n"));
    assert!(!line.contains('\n'), "one object, one line");
    value
}

/// The words at `start`, in code points.
fn span(start: usize, text: &str) -> TextSpan {
    TextSpan { start, end: start + text.chars().count(), text: text.into() }
}

fn fact(value: &str, place: FoundIn) -> StoredFact {
    StoredFact { value: value.into(), place, span: Some(span(0, value)) }
}

const TEXT: &str = "Le pont tient\nMenu\nLe maire a dit : « Le pont tient »";

fn sample_report() -> StoredReport {
    StoredReport {
        id: "r0123456789abcdef".parse().expect("an id"),
        files: vec!["pont.txt".into(), "copie.txt".into()],
        sha256: "ab".repeat(32),
        encoding: "UTF-8".into(),
        title: Some(fact("Le pont tient", FoundIn::Headline)),
        outlet: None,
        author: None,
        date: Some(fact("2024-06-18", FoundIn::FrontMatter)),
        updated: None,
        url: None,
        canonical: None,
        captured: None,
        language: Some(StoredFact { value: "fr".into(), place: FoundIn::Words, span: None }),
        text: TEXT.into(),
        dropped: vec![StoredDropped { span: span(14, "Menu"), reason: DropReason::Menu }],
        remarks: vec![StoredRemark {
            stage: Stage::Annotate,
            span: Some(span(35, "«")),
            message: "a quotation that is never closed".into(),
        }],
        stored_at: "2026-11-22T00:00:00Z".into(),
        read_by: "0.0.0".into(),
        mark: Some(StoredMark {
            standing: Standing::Retracted,
            author: "A. Orvel".into(),
            at: "2026-03-05T00:00:00Z".into(),
            note: None,
        }),
    }
}

fn sample_statement() -> StoredStatement {
    let id = "s0123456789abcdef".parse().expect("an id");
    StoredStatement {
        id,
        report: sample_report().id,
        file: "pont.txt".into(),
        speaker: vec![span(19, "Le maire")],
        resolved: None,
        speaker_kind: SpeakerKind::Described,
        cue: vec![span(28, "a dit")],
        cue_head: "dire".into(),
        cue_negated: false,
        content: vec![span(36, "« Le pont tient »")],
        form: Form::Direct,
        grade: Grade::Firm,
        addressee: Some(StoredParty { label: "la radio".into(), span: None }),
        medium: None,
        inside: Some(id),
        stance: Stance::Asserts,
        modality: Modality::Actual,
        basis: Basis::NotStated,
        chain: vec![
            StoredLink {
                label: "(outlet)".into(),
                kind: SpeakerKind::Outlet,
                statement: None,
                passage: None,
            },
            StoredLink {
                label: "Le maire".into(),
                kind: SpeakerKind::Described,
                statement: Some(id),
                passage: Some(span(19, "Le maire")),
            },
        ],
        passage: vec![span(19, "Le maire a dit : « Le pont tient »")],
    }
}

fn sample_mention() -> StoredMention {
    StoredMention {
        id: "m0123456789abcdef".parse().expect("an id"),
        report: sample_report().id,
        file: "pont.txt".into(),
        span: span(19, "Le maire"),
        kind: MentionKind::Person,
        bearer: Some("b0123456789abcdef".parse().expect("an id")),
        bearer_kind: Some(MentionKind::Person),
        bearer_label: Some("Le maire".into()),
        reason: GroupReason::First,
        through: None,
        actor: Some("a0123456789abcdef".parse().expect("an id")),
    }
}

fn sample_relation(kind: RelationshipKind) -> StoredRelation {
    let mention = sample_mention();
    let end = |bearer| StoredEnd { mention: mention.id, bearer, label: "Le maire".into() };
    StoredRelation {
        id: "l0123456789abcdef".parse().expect("an id"),
        report: mention.report,
        file: mention.file.clone(),
        kind,
        subject: end(mention.bearer),
        object: end(None),
        negated: false,
        date: Some(span(0, "Le pont")),
        passage: span(19, "Le maire a dit"),
        statement: Some(sample_statement().id),
        sponsor: Some("Le maire".into()),
    }
}

fn sample_place() -> StoredPlace {
    StoredPlace {
        report: sample_report().id,
        file: "pont.txt".into(),
        span: span(3, "pont"),
        found: Some(FoundPlace {
            name: "Pont".into(),
            kind: PlaceKind::Town,
            precision: PlacePrecision::Vague,
            north_milli: -48_850,
            east_milli: 2_350,
            reach_km: 0,
            within: vec!["Kesh".into(), "Orvia".into()],
            country: Some("OV".into()),
            source: "ours:1".into(),
        }),
        reasons: vec!["the only place so spelled".into()],
    }
}

fn sample_actor() -> StoredActor {
    let mention = sample_mention();
    let bearer: record::BearerId = "b0123456789abcdef".parse().expect("an id");
    let reasons = vec!["both are called 'Le maire'".to_owned()];
    StoredActor {
        summary: ActorSummary {
            id: record::ActorId::of_bearer(bearer),
            class: record::ActorClass::Person,
            label: "Le maire".into(),
            reports: 1,
            mentions: 2,
            first_seen: None,
            last_seen: Some("2026-03-04".into()),
            names: vec!["Le maire".into()],
        },
        namings: vec![Naming {
            name: "Le maire".into(),
            times: 2,
            bearer,
            report: mention.report,
            file: mention.file,
            language: Some("fr".into()),
            date: None,
            roles: Some("maire".into()),
        }],
        joins: record::Evidence::ALL
            .iter()
            .map(|&evidence| record::Join {
                a: bearer,
                b: bearer,
                evidence,
                reasons: reasons.clone(),
            })
            .collect(),
        apart: vec![record::Apart {
            a: bearer,
            b: bearer,
            verdict: Verdict::Undecided,
            reasons: reasons.clone(),
        }],
        says: vec![sample_statement().id],
        said_of: Vec::new(),
    }
}

fn sample_judgement(letter: char) -> StoredJudgement {
    let id = |first: u8| format!("{letter}{first}123456789abcdef");
    StoredJudgement {
        pair: Pair::read(&id(0), &id(1)).expect("two ids of one kind"),
        label_a: Some("Le maire".into()),
        label_b: None,
        verdict: Verdict::Same,
        author: "A. Orvel".into(),
        at: "2026-03-05T00:00:00Z".into(),
        note: Some("the same desk".into()),
    }
}

fn sample_origin() -> Origin {
    let settings = "pages: news-like; weights en: 7 0123".into();
    Origin {
        case: "k0123456789abcdef".into(),
        format: 12,
        reports: 1,
        statements: 1,
        judgements: 1,
        written_by: vec![WrittenBy { version: "0.0.0".into(), settings }],
    }
}

fn sample_original() -> StoredOriginal {
    StoredOriginal { size: 12, bytes: Some(b"packed".to_vec()) }
}

fn sample_dependence(kind: DependenceKind, percent: Option<u8>) -> StoredDependence {
    StoredDependence {
        edge: StoredEdge {
            id: "d0123456789abcdef".parse().expect("an id"),
            kind,
            report: sample_report().id,
            file: "pont.txt".into(),
            on_report: sample_report().id,
            on_file: "bridge.txt".into(),
            percent,
            passages: 2,
        },
        passages: vec![
            StoredPassage { place: span(14, "Menu"), on: Some(span(3, "Menu")) },
            StoredPassage { place: span(20, "selon"), on: None },
        ],
    }
}

fn sample_story() -> StoredStory {
    let first = sample_report().id;
    StoredStory { first, title: None, reports: vec![first] }
}

fn sample_frame() -> StoredFrame {
    let participant = StoredParticipant {
        span: span(0, "Le pont"),
        mention: Some(sample_mention().id),
        name: None,
        actor: None,
        label: Some("Pont".into()),
    };
    StoredFrame {
        id: "f0123456789abcdef".parse().expect("an id"),
        report: sample_report().id,
        file: "pont.txt".into(),
        statement: Some(sample_statement().id),
        kind: FrameKind::Assault,
        mode: Some(Mode::Aerial),
        predicate: "tenir".into(),
        trigger: span(8, "tient"),
        clause: span(0, "Le pont tient"),
        wording: None,
        actors: vec![participant.clone()],
        recipients: Vec::new(),
        place: Some(participant.clone()),
        origin: Some(participant),
        time: Some(StoredTime {
            span: span(0, "Le"),
            kind: TimeKind::Date,
            precision: Precision::Day,
            from: Some("2026-03-04".into()),
            to: None,
            open_start: false,
            open_end: true,
            approximate: false,
        }),
        quantities: vec![StoredCounted {
            span: span(0, "Le"),
            what: CountedKind::Killed,
            low: Some(1.0),
            best: None,
            high: None,
            approximate: true,
            unit: None,
            counted: Some(span(3, "pont")),
        }],
        means: Some(span(3, "pont")),
        polarity: Polarity::Negative,
        modality: Modality::Reported,
        about: Some("f1123456789abcdef".parse().expect("an id")),
    }
}

fn sample_claim() -> StoredClaim {
    let (frame, statement) = (sample_frame().id, sample_statement().id);
    let value = |value: &str| FieldValue {
        value: value.into(),
        roots: vec![0],
        statements: vec![statement],
        frames: vec![frame],
    };
    let difference = |kind, conflict| Difference {
        kind,
        conflict,
        field: 0,
        a: 0,
        b: 1,
        reason: "24 on 3 May, 31 on 5 May".into(),
    };
    let root = Root {
        label: "le maire".into(),
        kind: SpeakerKind::Described,
        statements: vec![statement],
    };
    StoredClaim {
        story: sample_report().id,
        claim: Claim {
            kind: FrameKind::Assault,
            title: "Le pont tient".into(),
            frames: vec![frame],
            statements: vec![statement],
            sureness: Claim::SURE,
            support: Support {
                reports: vec![sample_report().id],
                roots: vec![root],
                unknown: vec![statement],
                circular: vec![vec!["A".into(), "B".into()]],
            },
            fields: vec![Field {
                name: FieldName::Killed,
                values: vec![value("24 dead"), value("31 dead")],
            }],
            differences: vec![
                difference(DifferenceKind::Conflict, Some(ConflictKind::Number)),
                difference(DifferenceKind::Update, None),
            ],
        },
    }
}

#[test]
fn each_kind_follows_the_schema() {
    let report = sample_report();
    check(&export::case(&sample_origin()));
    check(&export::report(&report, None));
    check(&export::report(&report, Some(&sample_original())));
    check(&export::statement(&sample_statement(), Some(sample_actor().summary.id)));
    check(&export::mention(&sample_mention()));
    check(&export::mention(&StoredMention {
        bearer: None,
        reason: GroupReason::Undecided,
        ..sample_mention()
    }));
    for &kind in RelationshipKind::ALL {
        check(&export::relation(&sample_relation(kind)));
    }
    check(&export::actor(&sample_actor()));
    for &kind in DependenceKind::ALL {
        let percent = (kind != DependenceKind::Cites).then_some(67);
        check(&export::dependence(&sample_dependence(kind, percent)));
    }
    check(&export::story(&sample_story()));
    let frame = sample_frame();
    check(&export::frame(&StoredFrame {
        mode: None,
        place: None,
        time: None,
        means: None,
        ..frame
    }));
    check(&export::claim(&sample_claim()));
    let types: Vec<Value> = differences_of(&sample_claim())
        .iter()
        .map(|difference| check(&export::conflict(difference))["type"].clone())
        .collect();
    assert_eq!(types, ["number", "update"]);
    for letter in ['b', 'r', 's'] {
        check(&export::judgement(&sample_judgement(letter)));
    }
    check(&export::remark(&report, &report.remarks[0]));
    check(&export::place(&sample_place()));
    check(&export::place(&StoredPlace { found: None, ..sample_place() }));
    for &reason in SkipReason::ALL {
        check(&export::skip(&StoredSkip {
            file: "a.bin".into(),
            reason,
            detail: "it is not text".into(),
        }));
    }
}

#[test]
fn what_other_commands_print_follows_the_schema() {
    let report = sample_report();
    let hit = Hit {
        report: report.id,
        file: "pont.txt".into(),
        passage: vec![span(14, "Menu")],
        matches: vec![span(14, "Menu")],
        snippet: "Menu".into(),
        statement: None,
        speaker: None,
        dropped: Some(DropReason::Menu),
    };
    check(&export::hit(&hit));
    let statement = Some(sample_statement().id);
    check(&export::hit(&Hit { statement, speaker: Some("le maire".into()), dropped: None, ..hit }));
    let ways = [(vec!["(outlet)".to_owned()], 2)];
    check(&export::root("le maire", SpeakerKind::Described, 2, &[report.id], &ways));
    check(&export::problem(&Problem {
        table: "report".into(),
        row: report.id.to_string(),
        what: "its original is gone".into(),
    }));
    check(&export::verified(Counts::default(), None));
    check(&sample_marked());
}

#[test]
fn a_report_of_which_nothing_is_known_follows_the_schema() {
    let mut report = sample_report();
    for fact in [
        &mut report.title,
        &mut report.outlet,
        &mut report.author,
        &mut report.date,
        &mut report.url,
        &mut report.language,
    ] {
        *fact = None;
    }
    let line = check(&export::report(&report, None));
    assert_eq!(line["title"], Value::Null);
    assert_eq!(line["found"]["title"], Value::Null);
}

#[test]
fn the_fields_of_the_contract_say_what_the_rows_say() {
    let line = check(&export::report(&sample_report(), None));
    assert_eq!(line["file"], "pont.txt");
    assert_eq!(line["title"], "Le pont tient");
    assert_eq!(line["found"]["title"]["place"], "headline");
    assert_eq!(line["dropped"][0]["reason"], "menu");
    let statement = check(&export::statement(&sample_statement(), None));
    assert_eq!(statement["speaker"]["type"], "described");
    assert_eq!(statement["addressee"], "la radio");
    assert_eq!(statement["chain"][1]["statement"], "s0123456789abcdef");
    let words: String = TEXT
        .chars()
        .skip(statement["content"]["spans"][0]["start"].as_u64().expect("a number") as usize)
        .take("« Le pont tient »".chars().count())
        .collect();
    assert_eq!(statement["content"]["spans"][0]["text"], words.as_str());
}

#[test]
fn a_line_with_one_field_more_or_less_is_refused() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("the schema is a schema");
    let good: Value = serde_json::from_str(&export::statement(&sample_statement(), None))
        .expect("a line is JSON");
    let mut more = good.clone();
    more["surprise"] = Value::Bool(true);
    assert!(!validator.is_valid(&more));
    let mut less = good;
    less.as_object_mut().expect("an object").remove("passage");
    assert!(!validator.is_valid(&less));
}

/// Every word of a vocabulary is allowed by the schema and named on the page, and no other.
#[test]
fn the_vocabularies_are_those_of_the_product() {
    fn words<T: Copy + ToString>(all: &[T]) -> BTreeSet<String> {
        all.iter().map(ToString::to_string).collect()
    }
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    for (pointer, expected) in [
        ("/$defs/place/anyOf/1/properties/place/enum", words(FoundIn::ALL)),
        ("/$defs/dropReason/enum", words(DropReason::ALL)),
        ("/$defs/speakerType/enum", words(SpeakerKind::ALL)),
        ("/$defs/statement/properties/form/enum", words(Form::ALL)),
        ("/$defs/statement/properties/grade/enum", words(Grade::ALL)),
        ("/$defs/statement/properties/stance/enum", words(Stance::ALL)),
        ("/$defs/statement/properties/modality/enum", words(Modality::ALL)),
        ("/$defs/statement/properties/basis/enum", words(Basis::ALL)),
        ("/$defs/dependence/properties/type/enum", words(DependenceKind::ALL)),
        ("/$defs/namedPlace/properties/type/enum", words(PlaceKind::ALL)),
        ("/$defs/namedPlace/properties/precision/enum", words(PlacePrecision::ALL)),
        ("/$defs/frame/properties/type/enum", words(FrameKind::ALL)),
        ("/$defs/frame/properties/polarity/enum", words(Polarity::ALL)),
        ("/$defs/frame/properties/modality/enum", words(Modality::ALL)),
        ("/$defs/frame/properties/quantities/items/properties/type/enum", words(CountedKind::ALL)),
        ("/$defs/frameTime/properties/type/enum", words(TimeKind::ALL)),
        ("/$defs/frameTime/properties/precision/enum", words(Precision::ALL)),
        ("/$defs/fieldName/enum", words(FieldName::ALL)),
        ("/$defs/frame/properties/mode/enum", words(Mode::ALL)),
        (
            "/$defs/conflict/properties/type/enum",
            &words(ConflictKind::ALL) | &words(&DifferenceKind::ALL[1..]),
        ),
        ("/$defs/remark/properties/stage/enum", words(Stage::ALL)),
        ("/$defs/remark/properties/reason/enum", words(SkipReason::ALL)),
    ] {
        let listed = schema.pointer(pointer).and_then(Value::as_array).expect(pointer);
        let listed: BTreeSet<String> =
            listed.iter().filter_map(Value::as_str).map(String::from).collect();
        assert_eq!(listed, expected, "{pointer}");
        for word in expected {
            assert!(PAGE.contains(&format!("`{word}`")), "jsonl.md does not name `{word}`");
        }
    }
}

fn sample_log() -> LogEnd {
    LogEnd { entries: 3, chain: "0".repeat(64) }
}

fn sample_marked() -> String {
    let claim = sample_claim().claim.id();
    let title = "Nine dead".to_owned();
    let edge = sample_dependence(DependenceKind::Copy, Some(98)).edge;
    export::marked(
        &sample_report(),
        &[edge],
        &[LeaningClaim { id: claim, title: title.clone(), alone: true }],
        &[LeaningNumber {
            claim,
            title,
            field: FieldName::Killed,
            value: "9".into(),
            alone: false,
        }],
        &[LeaningChain { chain: "(outlet) > Ana".into(), statements: 2 }],
    )
}

#[test]
fn the_page_names_every_kind_and_every_field() {
    fn keys(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, inner)| {
                found.insert(key.clone());
                // Settings have names of their own, and a page of their own.
                if key != "settings" {
                    keys(inner, found);
                }
            }),
            Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
            _ => {}
        }
    }
    let report = sample_report();
    let mut fields = BTreeSet::new();
    for line in [
        export::case(&sample_origin()),
        export::report(&report, Some(&sample_original())),
        export::statement(&sample_statement(), None),
        export::place(&sample_place()),
        export::remark(&report, &report.remarks[0]),
        export::root("le maire", SpeakerKind::Described, 1, &[report.id], &[(Vec::new(), 1)]),
        export::verified(Counts::default(), Some(&sample_log())),
        sample_marked(),
        export::actor(&sample_actor()),
        export::dependence(&sample_dependence(DependenceKind::Copy, Some(98))),
        export::story(&sample_story()),
        export::judgement(&sample_judgement('b')),
        export::frame(&sample_frame()),
        export::claim(&sample_claim()),
        export::conflict(&differences_of(&sample_claim())[0]),
    ] {
        keys(&check(&line), &mut fields);
    }
    for field in fields {
        assert!(
            PAGE.contains(&format!("`{field}`")) || PAGE.contains(&format!("\"{field}\"")),
            "jsonl.md does not name the field `{field}`"
        );
    }
    let kinds = [
        "case",
        "report",
        "statement",
        "place",
        "remark",
        "hit",
        "root",
        "problem",
        "verified",
        "marked",
        "about",
        "sentence",
        "mention",
        "relation",
        "actor",
        "judgement",
        "frame",
        "claim",
        "conflict",
    ];
    for kind in kinds {
        assert!(PAGE.contains(&format!("`{kind}`")), "jsonl.md does not name the kind `{kind}`");
    }
}
