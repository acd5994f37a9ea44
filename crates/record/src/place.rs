//! A name of a place in a report, and which place of the earth it is.

use crate::CleanSpan;
use crate::words::vocabulary;

/// A name of a place in a report, and what it was decided to stand for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// The name.
    pub span: CleanSpan,
    /// The place; `None` when nothing in the report carries one.
    pub found: Option<FoundPlace>,
    /// Why, in words; for an unresolved name, why not.
    pub reasons: Vec<String>,
}

/// A place of the earth as the index of places has it, and how exactly the report means it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FoundPlace {
    /// Its usual name.
    pub name: String,
    /// What it is.
    pub kind: PlaceKind,
    /// How exactly the report says where: never more exactly than its words.
    pub precision: PlacePrecision,
    /// Degrees north of the equator, in thousandths; for an area, of a point in its middle.
    pub north_milli: i32,
    /// Degrees east of Greenwich, in thousandths.
    pub east_milli: i32,
    /// For an area, how far it reaches from that point, in kilometres; 0 for a town.
    pub reach_km: u16,
    /// The areas that hold it, from the smallest to the country.
    pub within: Vec<String>,
    /// ISO 3166-1 code of its country, in two letters.
    pub country: Option<String>,
    /// Its number in the source of the index: `geonames:163843`.
    pub source: String,
}

vocabulary! {
    /// What a place is.
    PlaceKind {
        /// A city, town or village.
        Town = "town",
        /// A part of a town.
        Neighbourhood = "neighbourhood",
        /// An area of the second order: district, county, raion.
        District = "district",
        /// An area of the first order: governorate, province, state, oblast.
        Province = "province",
        /// A country or dependent territory.
        Country = "country",
        /// An area that no border office draws: West Africa, Donbas, the Sahel.
        Region = "region",
        /// A continent.
        Continent = "continent",
        /// A sea, river, mountain range, desert.
        Natural = "natural",
    }
}

impl PlaceKind {
    /// Whether it is drawn as an area and never as a pin.
    pub const fn is_area(self) -> bool {
        !matches!(self, Self::Town | Self::Neighbourhood)
    }
}

vocabulary! {
    /// How exactly a report says where.
    PlacePrecision {
        /// In a town, village or part of a town.
        Town = "town",
        /// Somewhere in a district.
        District = "district",
        /// Somewhere in a province.
        Province = "province",
        /// Somewhere in a country.
        Country = "country",
        /// Somewhere in a region, on a continent, at a sea or the like.
        Region = "region",
        /// Near, around, north of, in the countryside of the place: an area and no pin.
        Vague = "vague",
    }
}
