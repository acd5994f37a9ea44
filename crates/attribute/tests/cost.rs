//! What attribution costs beside annotation. Run with `--release -- --ignored --nocapture`.

use std::time::Instant;
use testkit::cost::{self, Cost};

#[test]
#[ignore = "measures time, which only an optimised build tells"]
fn attribution_costs_less_than_a_quarter_of_annotation() {
    cost::is_below(25, |text| {
        let clean = clean::clean(&testkit::report("report.txt", text));
        let start = Instant::now();
        let annotated = annotate::annotate(clean);
        let before = start.elapsed();
        let start = Instant::now();
        let found = attribute::attribute(&annotated).all.len();
        Cost { before, own: start.elapsed(), found }
    });
}
