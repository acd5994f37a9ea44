//! Drawings as SVG. Each page that has one shows the same content as text or table.

pub mod land;
pub mod layers;
pub mod spread;
pub mod support;

/// A number of the drawing with one digit behind the point at most.
pub fn at(number: f64) -> String {
    let rounded = (number * 10.0).round() / 10.0;
    format!("{rounded}")
}

/// A count as a length.
pub fn length(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
