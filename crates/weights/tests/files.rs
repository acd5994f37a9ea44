//! A weights file is read back as written, or refused with a sentence that says why.

use proptest::prelude::*;
use weights::{CLASSES, Card, File, PAIR_LIMIT, Writer};

fn card() -> Card {
    Card {
        language: "en".to_owned(),
        reader: "test 1".to_owned(),
        licence: "CC BY 4.0".to_owned(),
        data: "two invented sentences".to_owned(),
    }
}

/// A file with one section of every kind.
fn sample() -> Vec<u8> {
    let mut writer = Writer::new(&card());
    writer.lines("names", &["noun", "verb"]);
    writer.pairs("steps", (1..100).map(|key| (spread(key), [key as i32, -1], key)), 50);
    writer.rows("rows", (1..100).map(|key| (spread(key), vec![(2, 7), (90, -9)], key)), 50);
    writer.map("map", (1..100).map(|key| (spread(key), key as u16)));
    writer.finish()
}

/// Keys are hashes; counting numbers are not.
fn spread(key: u64) -> u64 {
    let key = key.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    key ^ (key >> 29)
}

fn check(bytes: Vec<u8>) -> String {
    match File::check(bytes) {
        Ok(file) => format!("{} section(s)", file.sections().count()),
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_is_written_is_read() {
    let file = File::check(sample()).expect("just written");
    assert_eq!(file.card(), &card());
    assert_eq!(file.lines("names"), Ok(vec!["noun", "verb"]));
    let steps = file.pairs("steps").expect("a table of pairs");
    assert_eq!(steps.get(spread(40)), [40, -1]);
    assert_eq!(steps.sum(&[spread(40), spread(2)]), [42, -2]);
    let mut scores = [0; CLASSES];
    file.rows("rows").expect("rows").add(&[spread(1), spread(99)], &mut scores);
    assert_eq!((scores[2], scores[90], scores[3]), (14, -18, 0));
    let map = file.map("map").expect("a map");
    assert!((1..100).all(|key| map.get(spread(key)) == Some(key as u16)));
}

#[test]
fn unknown_keys_weigh_nothing_but_for_one_in_a_thousand() {
    let file = File::check(sample()).expect("just written");
    let steps = file.pairs("steps").expect("a table of pairs");
    let strangers = (1000..11_000).filter(|key| steps.get(spread(*key)) != [0, 0]).count();
    assert!(strangers < 20, "{strangers} of 10,000 keys never stored have a weight");
}

#[test]
fn the_heavier_stay_in_a_full_table() {
    let mut writer = Writer::new(&card());
    let fit = writer.pairs("steps", (1..1000).map(|key| (spread(key), [1, 1], key)), 10);
    assert_eq!((fit.given, fit.placed, fit.bytes), (999, 40, 160));
    let file = File::check(writer.finish()).expect("just written");
    let steps = file.pairs("steps").expect("a table of pairs");
    let kept =
        |keys: std::ops::Range<u64>| keys.filter(|key| steps.get(spread(*key)) == [1, 1]).count();
    assert!(kept(990..1000) == 10 && kept(1..500) < 5, "a light key stayed for a heavy one");
}

#[test]
fn weights_too_large_are_held_at_the_limit() {
    let mut writer = Writer::new(&card());
    writer.pairs("steps", [(spread(7), [100_000, -100_000], 1)], 1);
    let file = File::check(writer.finish()).expect("just written");
    let limits = [PAIR_LIMIT, -PAIR_LIMIT];
    assert_eq!(file.pairs("steps").map(|steps| steps.get(spread(7))), Ok(limits));
}

#[test]
fn foreign_files_are_refused_with_a_reason() {
    let mut later = sample();
    later[8] = 9;
    let mut no_card = sample();
    no_card.truncate(20);
    for (bytes, message) in [
        (Vec::new(), "not a weights file of whosaid"),
        (b"PK\x03\x04 something else".to_vec(), "not a weights file of whosaid"),
        (later, "weights format 9, this program reads format 1"),
        (no_card, "weights file cut short: 20 bytes of at least 24"),
        (sample()[..500].to_vec(), "weights file damaged: its checksum does not match"),
        (sample(), "5 section(s)"),
    ] {
        assert_eq!(check(bytes), message);
    }
}

#[test]
fn a_section_is_asked_for_by_name_and_kind() {
    let file = File::check(sample()).expect("just written");
    let message = |error: weights::Error| error.to_string();
    assert_eq!(
        file.pairs("rows").map(|_| ()).map_err(message),
        Err("weights section 'rows' is of another kind".to_owned())
    );
    assert_eq!(
        file.map("none").map(|_| ()).map_err(message),
        Err("weights file without the section 'none'".to_owned())
    );
}

#[test]
fn a_card_must_say_everything() {
    let silent = Card { licence: String::new(), ..card() };
    assert_eq!(check(Writer::new(&silent).finish()), "weights file whose card has no 'licence'");
}

proptest! {
    /// Not even a file whose checksum was made to fit makes the program panic.
    #[test]
    fn any_bytes_are_read_or_refused(
        changes in prop::collection::vec((0usize..2000, any::<u8>()), 0..8),
        keys in prop::collection::vec(any::<u64>(), 0..20),
    ) {
        let mut bytes = sample();
        for (at, byte) in changes {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        let bytes = weights::with_checksum(bytes);
        if let Ok(file) = File::check(bytes) {
            let mut scores = [0; CLASSES];
            let _ = file.rows("rows").map(|rows| rows.add(&keys, &mut scores));
            let _ = file.pairs("steps").map(|steps| steps.sum(&keys));
            let _ = file.map("map").map(|map| keys.iter().map(|key| map.get(*key)).collect::<Vec<_>>());
            let _ = file.lines("names");
        }
    }
}
