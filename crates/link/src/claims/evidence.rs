//! The pieces of evidence that two tellings are of one event, and what each is worth.
//!
//! The weights are log-odds: set by hand, drawn towards a logistic regression on the development
//! pairs and headlines of `eval` (story by story left out), and rounded.

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
    /// Two words that a dictionary gives for one another.
    SameTranslation,
    /// The one is a way of doing the other: to shoot, to kill.
    NearMeaning,
    /// Two words of two known meanings.
    OtherMeaning,
    /// Who does it: one name; times how rare it is in the story.
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
    /// To whom, or who goes: as above, a name too times its rarity.
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
    /// One many times the other.
    FarNumber,
    /// Both tell how many died, were hurt, are sought: a story has one toll to tell, mostly.
    BothTolls,
    /// The one counts the dead, the other the wounded.
    OtherFate,
    /// "A heater caused the fire" beside "the fire that destroyed" in one report.
    CauseInReport,
    /// Both tell the cause of one sort of event: the fire, the crash, the accident.
    BothCauses,
    /// They tell of two sorts of occasions: a quake and a clash.
    OtherOccasion,
    /// Kinds of clauses that seldom tell one event.
    OtherFamily,
    /// A clause of no kind, with another verb.
    OtherWords,
    /// A named person dies once.
    OneDeath,
    /// Nothing but a verb or noun that both have: "the order came", "he did not come up".
    OnlyVerb,
    /// Times how rare in the story the meaning is that both verbs have.
    RareMeaning,
    /// Times the share of what both clauses are about, in any language.
    Gist,
}

impl Piece {
    /// Whether it ties two tellings by more than their verb: by whom, where, when, how many.
    pub const fn ties(self) -> bool {
        matches!(
            self,
            Self::AgentSame
                | Self::AgentLikely
                | Self::AgentDescribed
                | Self::PatientSame
                | Self::PatientLikely
                | Self::PatientDescribed
                | Self::Crossed
                | Self::Place
                | Self::Destination
                | Self::PlaceWithin
                | Self::PlaceAlike
                | Self::Origin
                | Self::SameDay
                | Self::SameNumber
                | Self::SameOddNumber
                | Self::SameCounted
                | Self::BothTolls
                | Self::CauseInReport
                | Self::BothCauses
                | Self::OneDeath
        )
    }

    /// Whether it counts times how rare the name is that both have.
    pub const fn is_of_name(self) -> bool {
        matches!(self, Self::AgentSame | Self::PatientSame)
    }

    /// Its log-odds.
    #[expect(clippy::match_same_arms, reason = "a table with one line a piece")]
    pub const fn weight(self) -> f64 {
        match self {
            Self::Start => -1.9,
            Self::SameKind => 0.4,
            Self::SameMode => 0.0,
            Self::OtherMode => -0.7,
            Self::TwoNames => -0.7,
            Self::SameWord => 1.4,
            Self::SameMeaning => 1.3,
            Self::SameTranslation => 1.0,
            Self::NearMeaning => 0.0,
            Self::OtherMeaning => -0.5,
            Self::AgentSame => 1.2,
            Self::AgentLikely => 1.2,
            Self::AgentDescribed => 0.4,
            Self::AgentUnknown => 0.0,
            Self::AgentOtherPeople => -0.5,
            Self::AgentDifferent => -2.0,
            Self::PatientSame => 1.7,
            Self::PatientLikely => 1.6,
            Self::PatientDescribed => 0.3,
            Self::PatientUnknown => 0.0,
            Self::PatientOtherPeople => -0.6,
            Self::PatientDifferent => -4.0,
            Self::Crossed => 0.0,
            Self::Place => 1.0,
            Self::Country => 0.0,
            Self::Destination => 1.7,
            Self::PlaceWithin => 0.7,
            Self::PlaceAlike => 0.7,
            Self::PlaceUnlike => -2.0,
            Self::PlaceApart => -2.5,
            Self::Origin => 1.2,
            Self::SameDay => 1.5,
            Self::SameDays => 0.5,
            Self::NextDay => -0.3,
            Self::ClashOfDays => 0.2,
            Self::ReportsOfOneDay => 0.7,
            Self::ReportsNear => 0.6,
            Self::ReportsDays => -1.4,
            Self::ReportsWeeks => -2.2,
            Self::ReportsFar => -2.7,
            Self::SameNumber => 1.0,
            Self::SameOddNumber => 2.0,
            Self::NearNumber => 0.8,
            Self::SameCounted => 1.1,
            Self::OtherNumber => -0.4,
            Self::OtherToll => -0.6,
            Self::FarNumber => -1.0,
            Self::BothTolls => 1.2,
            Self::OtherFate => -2.0,
            Self::CauseInReport => 4.0,
            Self::BothCauses => 2.0,
            Self::OtherOccasion => -2.2,
            Self::OtherFamily => -1.1,
            Self::OtherWords => -1.0,
            Self::OneDeath => 2.0,
            Self::OnlyVerb => -2.5,
            Self::RareMeaning => 1.8,
            Self::Gist => 6.0,
        }
    }
}
