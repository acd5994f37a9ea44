//! One place of the index: what it is, where, in what, how many people.

use crate::{Gazetteer, Kind};
use std::fmt;

/// A place of the index, by its position in it.
///
/// A position holds for one index only; what lasts is its [`Source`](crate::Source).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PlaceId(pub(crate) u32);

/// Of what a town is the seat.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Seat {
    /// Of nothing that the data says.
    #[default]
    None,
    /// Of a district.
    District,
    /// Of a province.
    Province,
    /// Of a country.
    Country,
}

impl Seat {
    pub(crate) const ALL: [Self; 4] = [Self::None, Self::District, Self::Province, Self::Country];
}

/// A point of the earth, in degrees (WGS 84).
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Point {
    /// North of the equator.
    pub latitude: f64,
    /// East of Greenwich.
    pub longitude: f64,
}

impl Point {
    /// The distance on a sphere, in kilometres (haversine).
    pub fn distance_km(self, other: Self) -> f64 {
        const EARTH_RADIUS_KM: f64 = 6371.0;
        let [from, to] = [self, other].map(|point| point.latitude.to_radians());
        let half_north = ((to - from) / 2.0).sin();
        let half_east = ((other.longitude - self.longitude).to_radians() / 2.0).sin();
        let chord = half_north * half_north + from.cos() * to.cos() * half_east * half_east;
        2.0 * EARTH_RADIUS_KM * chord.sqrt().min(1.0).asin()
    }
}

/// Whose number names a place outside this program.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Source {
    /// `geonames.org/N`.
    GeoNames(u32),
    /// `whosonfirst.org/id/N`.
    WhosOnFirst(u32),
    /// A row of our own table of regions and seas.
    Ours(u32),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::GeoNames(number) => write!(f, "geonames:{number}"),
            Self::WhosOnFirst(number) => write!(f, "wof:{number}"),
            Self::Ours(number) => write!(f, "ours:{number}"),
        }
    }
}

/// What the index knows of a place, apart from its names and what holds it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Facts {
    /// What it is.
    pub kind: Kind,
    /// Of what it is the seat.
    pub seat: Seat,
    /// Where it is; for an area, a point in its middle.
    pub point: Point,
    /// For an area, how far it reaches from that point, in kilometres, roughly; 0 for a town.
    pub radius_km: u16,
    /// How many people, to three digits; 0 when unknown.
    pub population: u64,
    /// Its number elsewhere.
    pub source: Source,
}

/// A place of a gazetteer, with all that is known of it.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    pub(crate) gazetteer: &'a Gazetteer,
    /// Its position in the index.
    pub id: PlaceId,
    /// What, where, how large.
    pub facts: Facts,
    pub(crate) parent: Option<PlaceId>,
}

impl<'a> Place<'a> {
    /// Its usual name: English where there is one.
    pub fn name(&self) -> &'a str {
        self.gazetteer.usual_name(self.id)
    }

    /// The smallest area that holds it.
    pub fn parent(&self) -> Option<Self> {
        self.gazetteer.place(self.parent?)
    }

    /// The areas that hold it, from the smallest to the country.
    pub fn holders(&self) -> impl Iterator<Item = Self> + use<'a> {
        std::iter::successors(self.parent(), Self::parent).take(MOST_LEVELS)
    }

    /// The country it lies in; a country is its own.
    pub fn country(&self) -> Option<Self> {
        if self.facts.kind == Kind::Country {
            return Some(*self);
        }
        self.holders().find(|holder| holder.facts.kind == Kind::Country)
    }

    /// ISO 3166-1 code of its country, in two letters.
    pub fn country_code(&self) -> Option<&'a str> {
        self.gazetteer.code_of(self.country()?.id)
    }

    /// Whether it lies in `area`, by the areas that hold it.
    pub fn lies_in(&self, area: PlaceId) -> bool {
        self.holders().any(|holder| holder.id == area)
    }
}

/// Town, district, province, country: no chain is longer; a damaged file could have a circle.
const MOST_LEVELS: usize = 6;

impl fmt::Debug for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}", self.name(), self.facts.kind)?;
        for holder in self.holders() {
            write!(f, ", {}", holder.name())?;
        }
        write!(f, ")")
    }
}
