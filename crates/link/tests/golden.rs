//! Golden cases of `golden/link`: pairs of names, and whether they are names of the same one.
//!
//! A line of `report.txt` is a kind and two names; a line of the expectation is the verdict,
//! the names and the reasons.

use link::names::{Name, NameKind, compare};
use std::fmt::Write;

#[test]
fn every_golden_case() {
    testkit::golden::check("link", |pairs| {
        let mut out = String::new();
        for line in pairs.lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            let [kind, a, b] = fields[..] else { panic!("three fields a line: {line}") };
            let kind = kind.parse().expect("a kind of name");
            let found = compare(a, b, kind);
            let (verdict, reasons) = (found.verdict, found.reasons.join("; "));
            writeln!(out, "{verdict}: {a} | {b}\n    {reasons}").expect("a String takes it");
        }
        out
    });
}

proptest::proptest! {
    /// Any two texts can be compared, the other way round too, and each name is not another's.
    #[test]
    fn any_two_texts_compare(a in ".{0,40}", b in "[a-zA-Zа-яا-ي'()/., -]{0,40}") {
        for kind in [NameKind::Person, NameKind::Group, NameKind::Place] {
            let (one, two) = (Name::read(&a, kind), Name::read(&b, kind));
            let there = one.compare(&two);
            proptest::prop_assert_eq!(there.verdict, two.compare(&one).verdict, "{} {}", a, b);
            proptest::prop_assert!(!there.reasons.is_empty());
        }
    }
}
