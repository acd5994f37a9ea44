//! The pieces of evidence that two tellings are of one event, and what each is worth.
//!
//! The weights are log-odds, set by hand and tried on the development pairs, headlines and events
//! of `eval`.

/// What speaks for or against a join.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Two tellings of one family in one story, and nothing more known.
    Start,
    SameKind,
    SameMode,
    OtherMode,
    /// One verb of one language.
    SameWord,
    /// Two words of one meaning.
    SameMeaning,
    /// The one is a way of doing the other: to shoot, to kill.
    NearMeaning,
    /// Two words of two known meanings.
    OtherMeaning,
    /// Who does it: one name.
    AgentSame,
    /// Words for the same people of one land.
    AgentLikely,
    /// Words for the same people.
    AgentDescribed,
    /// Both say who, and no more can be told.
    AgentUnknown,
    /// Two kinds of people.
    AgentOtherPeople,
    /// Two names.
    AgentDifferent,
    /// To whom, or who goes: as above.
    PatientSame,
    PatientLikely,
    PatientDescribed,
    PatientUnknown,
    PatientOtherPeople,
    PatientDifferent,
    /// Who does it here is the one to whom it is done there.
    Crossed,
    /// One place as exact as a district.
    Place,
    Country,
    /// To one place, for people who go.
    Destination,
    PlaceWithin,
    PlaceAlike,
    TwoNames,
    PlaceUnlike,
    PlaceApart,
    /// From one place.
    Origin,
    SameDay,
    /// Days that overlap.
    SameDays,
    NextDay,
    ClashOfDays,
    /// No days are told: the reports are of one day, of two neighbours, of days, of weeks, of
    /// seasons.
    ReportsOfOneDay,
    ReportsNear,
    ReportsDays,
    ReportsWeeks,
    ReportsFar,
    /// A number above two, the same; one that is not round; numbers that can be one.
    SameNumber,
    SameOddNumber,
    NearNumber,
    /// Both count so many of the same, whoever else they name.
    SameCounted,
    /// Other numbers; of a toll it says little, since tolls rise.
    OtherNumber,
    OtherToll,
    /// Both tell how many died, were hurt, are sought: a story has one toll to tell, mostly.
    BothTolls,
    /// "A heater caused the fire" beside "the fire that destroyed" in one report.
    CauseInReport,
    /// Both tell the cause of one sort of event: the fire, the crash, the accident.
    BothCauses,
    /// They tell of two sorts of occasions: a quake and a clash.
    OtherOccasion,
    /// Times the share of words of one language that both have.
    Words,
    /// Times the share of meanings that both have, in any language.
    Meanings,
}

impl Piece {
    /// Its log-odds.
    #[expect(clippy::match_same_arms, reason = "a table with one line a piece")]
    pub const fn weight(self) -> f64 {
        match self {
            Self::Start => -3.0,
            Self::SameKind => 0.4,
            Self::SameMode => 0.5,
            Self::OtherMode => -0.6,
            Self::TwoNames => -0.6,
            Self::SameWord => 1.9,
            Self::SameMeaning => 1.8,
            Self::NearMeaning => 1.0,
            Self::OtherMeaning => 0.0,
            Self::AgentSame => 1.4,
            Self::AgentLikely => 1.2,
            Self::AgentDescribed => 0.7,
            Self::AgentUnknown => 0.0,
            Self::AgentOtherPeople => -0.7,
            Self::AgentDifferent => -2.2,
            Self::PatientSame => 2.0,
            Self::PatientLikely => 1.8,
            Self::PatientDescribed => 1.1,
            Self::PatientUnknown => 0.0,
            Self::PatientOtherPeople => -1.2,
            Self::PatientDifferent => -4.0,
            Self::Crossed => 0.0,
            Self::Place => 1.5,
            Self::Country => 0.9,
            Self::Destination => 1.7,
            Self::PlaceWithin => 0.8,
            Self::PlaceAlike => 0.8,
            Self::PlaceUnlike => -2.0,
            Self::PlaceApart => -2.5,
            Self::Origin => 1.2,
            Self::SameDay => 1.5,
            Self::SameDays => 0.5,
            Self::NextDay => -0.3,
            Self::ClashOfDays => 0.2,
            Self::ReportsOfOneDay => 0.8,
            Self::ReportsNear => 0.4,
            Self::ReportsDays => -0.6,
            Self::ReportsWeeks => -1.5,
            Self::ReportsFar => -2.5,
            Self::SameNumber => 1.3,
            Self::SameOddNumber => 2.0,
            Self::NearNumber => 0.6,
            Self::SameCounted => 1.1,
            Self::OtherNumber => -0.8,
            Self::OtherToll => -0.1,
            Self::BothTolls => 1.6,
            Self::CauseInReport => 4.0,
            Self::BothCauses => 2.0,
            Self::OtherOccasion => -2.0,
            Self::Words => 4.0,
            Self::Meanings => 0.0,
        }
    }
}
