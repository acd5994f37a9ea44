//! What a name may stand for, and what each candidate is worth by itself: its kind, its people,
//! the words beside its name.

use crate::setting::Setting;
use crate::spelling::{bare_letters, distance, fold, lacks_vowels};
use crate::words::Rank;
use crate::{Gazetteer, Kind, Place, PlaceId, Seat};
use record::CleanSpan;

/// A name with all that it may stand for.
pub(crate) struct Asked<'a, 't> {
    /// The name, as it was asked.
    pub(crate) span: CleanSpan,
    /// What the words around it say.
    pub(crate) setting: Setting<'t>,
    /// Every place so named.
    pub(crate) candidates: Vec<Candidate<'a>>,
}

/// A place that a name may stand for, and what speaks for it.
pub(crate) struct Candidate<'a> {
    /// The place.
    pub(crate) place: Place<'a>,
    /// Points for what it is and what is written beside its name.
    pub(crate) own: f32,
    /// Points for the place named next to it.
    pub(crate) held: f32,
    /// Points for standing in a list of its kind.
    pub(crate) listed: f32,
    /// Points for the other places of the report, as last weighed.
    pub(crate) around: f32,
    /// The name is spelled as it is filed.
    pub(crate) exact: bool,
    /// The place named beside it that holds it.
    pub(crate) holder: Option<String>,
    /// The other place of the report that speaks most for it.
    pub(crate) company: Option<String>,
}

impl Candidate<'_> {
    pub(crate) fn points(&self) -> f32 {
        self.own + self.held + self.listed + self.around
    }

    pub(crate) fn is_supported(&self) -> bool {
        self.held > 0.0 || self.around > 0.0
    }
}

/// What the index holds under a name.
pub(crate) struct Filed<'a> {
    /// Every place so named, in the order of the index.
    places: Vec<Place<'a>>,
    /// They are spelled as the name, and do not only sound like it.
    exact: bool,
    /// Those filed under the name as it is written, with its designation.
    whole: Vec<PlaceId>,
}

impl<'a> Filed<'a> {
    /// All places that a name may stand for: as it is `written`, and as the `name` in it without
    /// designation; else whatever sounds like that.
    pub(crate) fn under(gazetteer: &'a Gazetteer, name: &str, written: &str) -> Self {
        let bare = without_article(name);
        let mut places = gazetteer.spelled(written);
        let whole = places.iter().map(|place| place.id).collect();
        if name != written {
            places.extend(gazetteer.spelled(name));
        }
        if bare != name {
            places.extend(gazetteer.spelled(bare));
        }
        places.sort_by_key(|place| place.id);
        places.dedup_by_key(|place| place.id);
        let exact = !places.is_empty();
        if !exact {
            places = alike(gazetteer, bare);
        }
        Self { places, exact, whole }
    }
}

/// The places filed under a name, weighed by what the words around it say.
pub(crate) fn candidates<'a>(
    filed: &Filed<'a>,
    setting: &Setting,
    written: &str,
) -> Vec<Candidate<'a>> {
    let name = without_article(setting.name);
    let folded = fold(name);
    let fits =
        |place: &&Place| place.facts.kind.is_area() || setting.dateline || !is_initials(written);
    let candidates = filed.places.iter().filter(fits).map(|&place| {
        let mut own = worth(&place) + asked_for(&place, setting.rank.as_ref());
        for (holds, points) in [
            (!lacks_vowels(name) && is_rare_alias(&place, &folded), -RARE_ALIAS),
            (written != name && filed.whole.contains(&place.id), WHOLE_NAME),
            (!filed.exact, -INEXACT),
            (setting.dateline && !place.facts.kind.is_area(), DATELINE),
        ] {
            own += if holds { points } else { 0.0 };
        }
        Candidate {
            place,
            own,
            held: 0.0,
            listed: 0.0,
            around: 0.0,
            exact: filed.exact,
            holder: None,
            company: None,
        }
    });
    candidates.collect()
}

/// Places that sound like the name: near spellings, or for a script without vowels the same
/// consonants.
fn alike<'a>(gazetteer: &'a Gazetteer, name: &str) -> Vec<Place<'a>> {
    let folded = fold(name);
    let far = if lacks_vowels(name) { folded.len() as f32 } else { folded.len() as f32 * 0.15 };
    let letters = bare_letters(&folded);
    let is_near =
        |place: &Place| distance(&letters, &bare_letters(&fold(place.name())), far).is_some();
    gazetteer.sounding_like(name).into_iter().filter(is_near).collect()
}

/// `U.S.`, `UAE`: such letters stand for the words of a country or region, and for no town unless
/// in a dateline (`golden/gazetteer/en-initials`).
fn is_initials(written: &str) -> bool {
    const MOST: usize = 3;
    let letters = || written.chars().filter(|sign| *sign != '.');
    letters().all(char::is_uppercase) && letters().nth(MOST).is_none()
}

/// Another name of a small place, which a report seldom means: a town of Michigan was once
/// called Canada.
fn is_rare_alias(place: &Place, folded: &str) -> bool {
    let small = !place.facts.kind.is_area() && place.facts.population < CITY;
    (small || place.facts.kind == Kind::District) && fold(place.name()) != folded
}

const RARE_ALIAS: f32 = 1.5;
/// Inhabitants from which other names of a town are known well.
const CITY: u64 = 100_000;
/// `Jefferson Parish` is filed under these very words.
const WHOLE_NAME: f32 = 2.5;
const INEXACT: f32 = 2.0;
const DATELINE: f32 = 0.5;

/// What a place is worth before anything is known of the report: a name is rather that of a
/// country than of a village.
fn worth(place: &Place) -> f32 {
    let facts = place.facts;
    let people = (facts.population as f32 + 1.0).log10();
    let seat = match facts.seat {
        Seat::Country => 1.0,
        Seat::Province => 0.6,
        Seat::District => 0.3,
        Seat::None => 0.0,
    };
    match facts.kind {
        Kind::Country => 6.0 + people * 0.05,
        Kind::Continent | Kind::Region => 5.0,
        Kind::Natural => 4.5,
        Kind::Province => 3.6,
        Kind::District => 1.6,
        Kind::Town => 0.7 * people + seat,
        Kind::Neighbourhood => 0.5 * people,
    }
}

/// Whether it is what the word beside the name asks for.
fn asked_for(place: &Place, rank: Option<&(Rank, String)>) -> f32 {
    let Some((rank, _)) = rank else { return 0.0 };
    match (rank, place.facts.kind) {
        (Rank::Town, Kind::Town | Kind::Neighbourhood)
        | (Rank::District, Kind::District)
        | (Rank::Province, Kind::Province | Kind::Region) => 4.0,
        // What one country calls a district is of the first order in another.
        (Rank::District, Kind::Province) | (Rank::Province, Kind::District) => 1.5,
        (Rank::Province, Kind::Country) => 0.0,
        _ => -3.0,
    }
}

/// `the Gambia`, `la Syrie`, `l'Irak` without the article.
fn without_article(name: &str) -> &str {
    for article in
        ["the ", "The ", "la ", "La ", "le ", "Le ", "les ", "Les ", "l'", "L'", "l’", "L’"]
    {
        if let Some(rest) = name.strip_prefix(article).filter(|rest| !rest.is_empty()) {
            return rest;
        }
    }
    name
}
