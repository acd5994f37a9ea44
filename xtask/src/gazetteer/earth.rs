//! The places gathered so far, and the ways to find one again.

use gazetteer::{Draft, Facts, Kind, Point, Seat, Source};
use std::collections::BTreeMap;

/// All places, areas before what they hold.
#[derive(Default)]
pub struct Earth {
    pub places: Vec<Gathered>,
    /// Countries, divisions of the first (`SY.12`) and second order (`SY.12.3`) by code.
    pub by_code: BTreeMap<String, usize>,
    /// Everything that `GeoNames` has, by its number.
    pub by_geonames: BTreeMap<u32, usize>,
}

/// A place that may still lack its point.
pub struct Gathered {
    pub draft: Draft,
    /// For areas: its point or reach is yet to be drawn from the towns in it.
    pub point_known: bool,
}

impl Earth {
    /// Adds a place and says where it is.
    pub fn add(&mut self, kind: Kind, source: Source, name: &str, parent: Option<usize>) -> usize {
        let facts = Facts {
            kind,
            seat: Seat::None,
            point: Point::default(),
            radius_km: 0,
            population: 0,
            source,
        };
        let names = vec![name.to_owned()];
        let draft = Draft { facts, name: name.to_owned(), names, parent, code: None };
        self.places.push(Gathered { draft, point_known: false });
        let at = self.places.len() - 1;
        if let Source::GeoNames(number) = source {
            self.by_geonames.insert(number, at);
        }
        at
    }

    pub fn draft(&mut self, at: usize) -> &mut Draft {
        &mut self.places[at].draft
    }

    /// Gives a place its point.
    pub fn put(&mut self, at: usize, point: Point) {
        self.places[at].draft.facts.point = point;
        self.places[at].point_known = true;
    }

    /// Gives a place more names.
    pub fn name(&mut self, at: usize, names: impl IntoIterator<Item = String>) {
        self.places[at].draft.names.extend(names);
    }
}
