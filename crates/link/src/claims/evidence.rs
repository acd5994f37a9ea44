//! The pieces of evidence that two tellings are of one event, and what each is worth.
//!
//! The weights are log-odds: set by hand, drawn towards a logistic regression on the 45 open
//! stories of `eval/gold/told` (a fifth of the stories left out at a time), held back where pairs,
//! headlines and golden stories lose by it, and rounded.

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
            Self::Start => -3.3,
            Self::SameKind => 0.5,
            Self::SameMode => 0.0,
            Self::OtherMode => -0.6,
            Self::TwoNames => -1.0,
            Self::SameWord => 1.2,
            Self::SameMeaning => 1.2,
            Self::SameTranslation => 1.3,
            Self::NearMeaning => -0.3,
            Self::OtherMeaning => -0.4,
            Self::AgentSame => 1.0,
            Self::AgentLikely => 1.0,
            Self::AgentDescribed => 0.5,
            Self::AgentUnknown => 0.0,
            Self::AgentOtherPeople => -0.3,
            Self::AgentDifferent => -1.7,
            Self::PatientSame => 1.5,
            Self::PatientLikely => 1.4,
            Self::PatientDescribed => 0.2,
            Self::PatientUnknown => 0.0,
            Self::PatientOtherPeople => -0.5,
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
            Self::SameDays => 0.6,
            Self::NextDay => -0.2,
            Self::ClashOfDays => 0.2,
            Self::SameWeekday => 1.0,
            Self::OtherWeekday => -1.0,
            Self::ReportsOfOneDay => 0.5,
            Self::ReportsNear => 0.3,
            Self::ReportsDays => -1.4,
            Self::ReportsWeeks => -2.2,
            Self::ReportsFar => -2.7,
            Self::SameNumber => 0.8,
            Self::SameOddNumber => 1.8,
            Self::NearNumber => 1.8,
            Self::SameCounted => 1.1,
            Self::OtherNumber => 0.8,
            Self::OtherToll => -0.6,
            Self::FarNumber => -1.4,
            Self::BothTolls => 1.4,
            Self::OtherFate => -2.2,
            Self::CauseInReport => 6.0,
            Self::BothCauses => 4.4,
            Self::OtherOccasion => -2.0,
            Self::OtherFamily => -0.5,
            Self::OtherWords => -0.2,
            Self::OneDeath => 2.0,
            Self::OnlyVerb => -2.0,
            Self::RareMeaning => 1.7,
            Self::Gist => 8.5,
            Self::Fields => 3.2,
            Self::Across => 0.7,
            Self::Scene => 1.4,
            Self::Apart => -2.0,
        }
    }
}
