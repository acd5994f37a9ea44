//! What frames cost beside all other reading. Run with `--release -- --ignored --nocapture`.

use std::time::Instant;
use testkit::cost::{self, Cost};

#[test]
#[ignore = "measures time, which only an optimised build tells"]
fn frames_cost_less_than_a_sixth_of_other_reading() {
    cost::is_below(17, |text| {
        let start = Instant::now();
        let annotated = annotate::annotate(clean::clean(&testkit::report("report.txt", text)));
        let statements = attribute::attribute(&annotated);
        let mentions = mention::find(&annotated, &statements);
        let before = start.elapsed();
        let start = Instant::now();
        let found = frame::frames(&annotated, &statements, &mentions).len();
        Cost { before, own: start.elapsed(), found }
    });
}
