//! `cargo xtask outline DATA`: the land of the earth as the map of the pages draws it.
//!
//! From Natural Earth's countries at 1:110 million (public domain). One ring a line: the box
//! it fills, then its path as SVG writes one; units are tenths of a degree, north is up.

use crate::gazetteer::features;
use crate::run::{Outcome, fail};
use std::fmt::Write;
use std::path::Path;

const FILE: &str = "crates/web/src/draw/outline.txt";

/// Points closer than this to the one before are left out, in tenths of a degree.
const APART: i64 = 6;

/// A smaller ring is left out.
const FEWEST_POINTS: usize = 5;

/// Writes the file anew.
pub fn write(data: &Path) -> Outcome {
    let countries = data.join("natural-earth/ne_110m_admin_0_countries.geojson.zst");
    let mut lines = String::new();
    for feature in features(&countries)? {
        let shape = &feature["geometry"];
        let coordinates = shape["coordinates"].as_array().into_iter().flatten();
        let is_many = shape["type"] == "MultiPolygon";
        // A polygon is its outer ring and its holes; holes are countries of their own.
        let outer = coordinates.filter_map(|part| if is_many { part.get(0) } else { Some(part) });
        for ring in outer.take(if is_many { usize::MAX } else { 1 }) {
            add_ring(&mut lines, &points(ring));
        }
    }
    std::fs::write(FILE, lines).map_err(fail)
}

fn points(ring: &serde_json::Value) -> Vec<(i64, i64)> {
    let tenths =
        |number: &serde_json::Value| (number.as_f64().unwrap_or(0.0) * 10.0).round() as i64;
    let mut points: Vec<(i64, i64)> = Vec::new();
    for point in ring.as_array().into_iter().flatten() {
        let (x, y) = (tenths(&point[0]), -tenths(&point[1]));
        let is_near = |&(a, b): &(i64, i64)| (a - x).abs().max((b - y).abs()) < APART;
        if !points.last().is_some_and(is_near) {
            points.push((x, y));
        }
    }
    points
}

fn add_ring(lines: &mut String, points: &[(i64, i64)]) {
    if points.len() < FEWEST_POINTS {
        return;
    }
    let xs = points.iter().map(|point| point.0);
    let ys = points.iter().map(|point| point.1);
    let (left, right) = (xs.clone().min(), xs.max());
    let (top, foot) = (ys.clone().min(), ys.max());
    for side in [left, top, right, foot].into_iter().flatten() {
        let _ = write!(lines, "{side} ");
    }
    let (mut x, mut y) = points[0];
    let _ = write!(lines, "M{x} {y}l");
    for point in &points[1..] {
        let _ = write!(lines, "{} {} ", point.0 - x, point.1 - y);
        (x, y) = *point;
    }
    lines.truncate(lines.trim_end().len());
    lines.push_str("z\n");
}
