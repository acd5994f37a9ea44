//! Numbers over time: what is said, by the day on which it was published.

use super::{at, length};
use maud::{Markup, html};

/// One number that a report gives.
#[derive(Clone, PartialEq, Debug)]
pub struct Figure {
    /// The day of its report, in ISO 8601.
    pub day: String,
    /// The least and the most it can be; the same for an exact one.
    pub bounds: (f64, f64),
    /// Who gives it.
    pub by: String,
}

const WIDTH: f64 = 560.0;
const HEIGHT: f64 = 150.0;
/// Room for the numbers at the left and the days at the foot.
const LEFT: f64 = 44.0;
const FOOT: f64 = 24.0;

/// The drawing; nothing for fewer than two figures. Days stand at equal distance, in order.
pub fn drawing(name: &str, figures: &[Figure]) -> Markup {
    if figures.len() < 2 {
        return html! {};
    }
    let mut days: Vec<&str> = figures.iter().map(|figure| figure.day.as_str()).collect();
    days.sort_unstable();
    days.dedup();
    let least = figures.iter().map(|figure| figure.bounds.0).fold(f64::INFINITY, f64::min);
    let most = figures.iter().map(|figure| figure.bounds.1).fold(f64::NEG_INFINITY, f64::max);
    let span = if most > least { most - least } else { 1.0 };
    let y = |number: f64| 12.0 + (most - number) / span * (HEIGHT - FOOT - 24.0);
    let step = (WIDTH - LEFT) / length(days.len());
    let x = |day: &str| {
        let place = days.iter().position(|one| *one == day).unwrap_or(0);
        LEFT + step * (length(place) + 0.5)
    };
    html! {
        svg.spread viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img"
            aria-label=(format!("{name}: {} to {}, by day of publication; the table has the same", at(least), at(most))) {
            @for number in [least, most] {
                line.grid x1=(at(LEFT)) x2=(at(WIDTH)) y1=(at(y(number))) y2=(at(y(number))) {}
                text.scale x=(at(LEFT - 6.0)) y=(at(y(number) + 4.0)) { (at(number)) }
            }
            @for day in &days {
                text.day x=(at(x(day))) y=(at(HEIGHT - 6.0)) { (day) }
            }
            @for (place, figure) in figures.iter().enumerate() {
                // Those of one day stand side by side.
                @let before = figures[..place].iter().filter(|one| one.day == figure.day).count();
                @let x = x(&figure.day) + length(before) * 11.0 - step.min(60.0) / 4.0;
                @let (low, high) = figure.bounds;
                @if high > low { line.range x1=(at(x)) x2=(at(x)) y1=(at(y(low))) y2=(at(y(high))) {} }
                circle.dot cx=(at(x)) cy=(at(y(low.midpoint(high)))) r="4" {
                    title { (figure.by) ": " (at(low)) @if high > low { " to " (at(high)) } }
                }
            }
        }
    }
}
