//! The pieces of evidence that two tellings are of one event, and what each is worth.
//!
//! The weights are log-odds: set by hand, drawn towards a logistic regression on the open stories of
//! `eval/gold/told`, with their dates and without, and the open folders of `eval/gold/topics` (a
//! fifth left out at a time), held back where pairs, headlines and golden stories lose by it, and
//! rounded.

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
    /// Words for the same people of one land, or the words of one name; times how rare these are.
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
    /// One day of the week, or two, where no date is known.
    SameWeekday,
    OtherWeekday,
    /// No days are told: the reports are of one day, of two neighbours, of days, of weeks, of
    /// seasons.
    ReportsOfOneDay,
    ReportsNear,
    ReportsDays,
    ReportsWeeks,
    ReportsFar,
    /// The same where one of the reports has no date.
    ReportsUndated,
    /// The one says on which days, the other does not.
    OneTellsDays,
    /// The one tells what was or is, the other what is planned, asked for, possible.
    OtherModality,
    /// Only one of them counts something.
    OneCounts,
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
    /// Times the share of the fields of words that both are in.
    Fields,
    /// Times what the one shares with the clauses around the other, and the other way round.
    Across,
    /// Times what the clauses around them share.
    Scene,
    /// Times how much farther down its report the one stands, of the whole length.
    Apart,
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

    /// Its log-odds.
    #[expect(clippy::match_same_arms, reason = "a table with one line a piece")]
    pub const fn weight(self) -> f64 {
        match self {
            Self::Start => -3.0,
            Self::SameKind => 0.5,
            Self::SameMode => -0.1,
            Self::OtherMode => -0.3,
            Self::TwoNames => -0.9,
            Self::SameWord => 0.9,
            Self::SameMeaning => 1.1,
            Self::SameTranslation => 1.4,
            Self::NearMeaning => -0.4,
            Self::OtherMeaning => -0.2,
            Self::AgentSame => 0.7,
            Self::AgentLikely => 1.0,
            Self::AgentDescribed => 0.3,
            Self::AgentUnknown => -0.2,
            Self::AgentOtherPeople => -0.4,
            Self::AgentDifferent => -1.4,
            Self::PatientSame => 1.4,
            Self::PatientLikely => 1.4,
            Self::PatientDescribed => 0.3,
            Self::PatientUnknown => -0.1,
            Self::PatientOtherPeople => -0.5,
            Self::PatientDifferent => -3.8,
            Self::Crossed => -0.1,
            Self::Place => 1.0,
            Self::Country => -0.0,
            Self::Destination => 1.7,
            Self::PlaceWithin => 0.8,
            Self::PlaceAlike => 0.8,
            Self::PlaceUnlike => -2.0,
            Self::PlaceApart => -2.5,
            Self::Origin => 1.2,
            Self::SameDay => 1.4,
            Self::SameDays => 0.6,
            Self::NextDay => -0.2,
            Self::ClashOfDays => 0.2,
            Self::SameWeekday => 1.0,
            Self::OtherWeekday => -1.0,
            Self::ReportsOfOneDay => 0.3,
            Self::ReportsNear => 0.3,
            Self::ReportsDays => -1.1,
            Self::ReportsWeeks => -1.9,
            Self::ReportsFar => -1.9,
            Self::ReportsUndated => -0.5,
            Self::OneTellsDays => -0.5,
            Self::OtherModality => -0.7,
            Self::OneCounts => -0.6,
            Self::SameNumber => 0.6,
            Self::SameOddNumber => 1.7,
            Self::NearNumber => 2.0,
            Self::SameCounted => 1.0,
            Self::OtherNumber => 0.9,
            Self::OtherToll => -0.5,
            Self::FarNumber => -1.9,
            Self::BothTolls => 1.2,
            Self::OtherFate => -2.3,
            Self::CauseInReport => 6.0,
            Self::BothCauses => 4.4,
            Self::OtherOccasion => -1.9,
            Self::OtherFamily => -0.4,
            Self::OtherWords => -0.0,
            Self::OneDeath => 1.9,
            Self::OnlyVerb => -1.0,
            Self::RareMeaning => 1.4,
            Self::Gist => 8.4,
            Self::Fields => 3.8,
            Self::Across => 1.5,
            Self::Scene => 1.9,
            Self::Apart => -1.6,
        }
    }
}
