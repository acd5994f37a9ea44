//! What a clause says: who did what to whom, where, when, how many, by what means.

use crate::words::vocabulary;
use crate::{CleanSpan, FrameId, Modality, ReportId};

/// What one clause says happened or holds. The parts of a reading are pointed at by index.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Frame {
    /// What kind of event or state.
    pub kind: FrameKind,
    /// The kind told more exactly, where the words do.
    pub mode: Option<Mode>,
    /// The head of the clause in dictionary form: "shell", "bombarder", "crackdown".
    pub predicate: String,
    /// The words that make it this kind.
    pub trigger: CleanSpan,
    /// The whole clause: the passage that shows it.
    pub clause: CleanSpan,
    /// The clause in words that can be read alone, as a heading; what the report does not say there
    /// is in square brackets. Empty for a state, which has a question for a heading.
    pub wording: String,
    /// Its sentence, as an index into [`crate::Annotated::sentences`].
    pub sentence: usize,
    /// On whose word: the innermost statement whose content holds the trigger, as an index into
    /// [`crate::Statements::all`]. `None` where no content holds it: in a headline, and for an act
    /// of speech that is itself a cue ("demanded that …"), which is on the outlet's own word.
    pub statement: Option<usize>,
    /// Who does it, or whom the state is said of: the subject of [`FrameKind::Leads`] is the leader.
    pub actors: Vec<Participant>,
    /// To whom it is done, or what the state is held towards: what is led, what is controlled.
    pub recipients: Vec<Participant>,
    /// Where; for a movement, where to.
    pub place: Option<Participant>,
    /// For a movement, where from.
    pub origin: Option<Participant>,
    /// When, as an index into [`crate::Annotated::times`].
    pub time: Option<usize>,
    /// How many, each with what it counts.
    pub quantities: Vec<Counted>,
    /// With what, or why, as written: "with drones", "to escape the crackdown".
    pub means: Option<CleanSpan>,
    /// Whether it is said to be so or not to be so.
    pub polarity: Polarity,
    /// How real it is given to be; [`Modality::Negated`] is never used here.
    pub modality: Modality,
    /// The frame that this one is about, as an index into the frames of the report: what is
    /// blamed on someone, asked for, promised, agreed on.
    pub about: Option<usize>,
}

/// Someone or something that takes part in a [`Frame`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Participant {
    /// The words that stand there: "the group", "25 other militants", "HTS".
    pub span: CleanSpan,
    /// Its name, as an index into [`crate::Mentions::all`]: the head's own name, or the name that
    /// a pronoun or "the group" was resolved to.
    pub mention: Option<usize>,
}

/// A number of a [`Frame`] and what it counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Counted {
    /// As an index into [`crate::Annotated::quantities`].
    pub quantity: usize,
    /// What is counted.
    pub what: CountedKind,
}

impl Frame {
    /// A clause that says so much and nothing more yet: nobody takes part, it has no place, time
    /// or number, and it is said to be so.
    pub fn new(
        kind: FrameKind,
        predicate: String,
        [trigger, clause]: [CleanSpan; 2],
        sentence: usize,
    ) -> Self {
        Self {
            kind,
            mode: None,
            predicate,
            trigger,
            clause,
            wording: String::new(),
            sentence,
            statement: None,
            actors: Vec::new(),
            recipients: Vec::new(),
            place: None,
            origin: None,
            time: None,
            quantities: Vec::new(),
            means: None,
            polarity: Polarity::Positive,
            modality: Modality::Actual,
            about: None,
        }
    }

    /// The same on every run and machine: by the report, the kind and the places of trigger and clause.
    pub fn id(&self, report: ReportId) -> FrameId {
        FrameId::of_places(report, self.kind.as_str(), [self.trigger, self.clause])
    }
}

vocabulary! {
    /// What kind of event or state a frame is. The first 16 carry the names of PLOVER's types
    /// (Open Event Data Alliance, 2021); the definitions are ours.
    FrameKind {
        /// Parties settle on something, make or promise to make common cause.
        Agree = "agree",
        /// They meet, visit, call each other, talk.
        Consult = "consult",
        /// One backs, praises or stands by another, in words or by a diplomatic act.
        Support = "support",
        /// One gives way to what another wants.
        Concede = "concede",
        /// They work together, share, trade.
        Cooperate = "cooperate",
        /// One gives another money, goods, arms, troops that help, shelter.
        Aid = "aid",
        /// One stops or lessens force or pressure: withdraws, frees, disarms, ceases fire.
        Retreat = "retreat",
        /// One asks, demands, orders or urges another to do something.
        Request = "request",
        /// One blames, criticises, investigates, charges another.
        Accuse = "accuse",
        /// One refuses what another wants or offers.
        Reject = "reject",
        /// One announces harm, force or a sanction if.
        Threaten = "threaten",
        /// People show in public what they are against: march, strike, riot, block.
        Protest = "protest",
        /// One cuts or lessens relations, expels, boycotts, fines, puts on a list of sanctions.
        Sanction = "sanction",
        /// Forces are raised, moved, put on alert, shown.
        Mobilize = "mobilize",
        /// One restricts, arrests, seizes, bans, drives out, without killing.
        Coerce = "coerce",
        /// One uses violence: kills, wounds, bombs, abducts, fights.
        Assault = "assault",
        /// State: a person is at the head of a body or a land.
        Leads = "leads",
        /// State: someone holds a place or area.
        Controls = "controls",
        /// State: someone is on a list, carries an official name of disgrace or rank.
        Designated = "designated",
        /// State: one is in another, as a member.
        MemberOf = "member-of",
        /// State: one is a part or branch of another.
        PartOf = "part-of",
        /// State: what it was called or grew out of.
        Formerly = "formerly",
        /// State: tied to another without being in it.
        AffiliatedWith = "affiliated-with",
        /// State: paid, armed or helped by another.
        BackedBy = "backed-by",
        /// State: where it has its seat.
        BasedIn = "based-in",
        /// Someone goes from one place to another.
        Moves = "moves",
        /// People die, are hurt, go missing, and nobody is said to have done it.
        Suffers = "suffers",
        /// Any other clause; its predicate says what.
        Other = "other",
    }
}

impl FrameKind {
    /// Whether it is something that holds, and no event.
    pub const fn is_state(self) -> bool {
        matches!(
            self,
            Self::Leads
                | Self::Controls
                | Self::Designated
                | Self::MemberOf
                | Self::PartOf
                | Self::Formerly
                | Self::AffiliatedWith
                | Self::BackedBy
                | Self::BasedIn
        )
    }
}

vocabulary! {
    /// A kind of [`FrameKind`] told more exactly.
    Mode {
        /// Request, reject: help or cooperation.
        Assist = "assist",
        /// Request, reject: a change of policy or of those in power.
        Change = "change",
        /// Request, reject: giving way, an end of something.
        Yield = "yield",
        /// Request, reject: talks, a meeting.
        Meet = "meet",
        /// Consult: in person, at one side's place.
        Visit = "visit",
        /// Consult: by telephone or link.
        Phone = "phone",
        /// Consult: someone else brings them together.
        ThirdParty = "third-party",
        /// Retreat: forces leave.
        Withdraw = "withdraw",
        /// Retreat: people or things are let go.
        Release = "release",
        /// Retreat: people or things are given back.
        Return = "return",
        /// Retreat: weapons are given up.
        Disarm = "disarm",
        /// Retreat: a truce.
        Ceasefire = "ceasefire",
        /// Retreat: others are let in.
        Access = "access",
        /// Accuse: says that someone did wrong.
        Allege = "allege",
        /// Accuse: dislikes, condemns.
        Disapprove = "disapprove",
        /// Accuse: an inquiry, a charge, a trial.
        Investigate = "investigate",
        /// Protest: a march, a rally.
        Demonstrate = "demonstrate",
        /// Protest: with violence.
        Riot = "riot",
        /// Protest, sanction: work, goods, talks or votes are refused.
        Boycott = "boycott",
        /// Protest: a hunger strike.
        Hunger = "hunger",
        /// Protest: roads, doors, offices are blocked.
        Obstruct = "obstruct",
        /// Sanction, coerce, threaten: people are sent out of an office, a body, a land.
        Expel = "expel",
        /// Sanction: aid, trade, talks are ended.
        Discontinue = "discontinue",
        /// Mobilize: troops.
        Troops = "troops",
        /// Mobilize: police.
        Police = "police",
        /// Mobilize: weapons.
        Weapons = "weapons",
        /// Coerce: people are held.
        Arrest = "arrest",
        /// Coerce, assault: property or land is taken.
        Seize = "seize",
        /// Coerce, threaten: people or parties are limited in what they do.
        Restrict = "restrict",
        /// Coerce, threaten: forbidden.
        Ban = "ban",
        /// Coerce: a curfew, a state of emergency, martial law.
        Emergency = "emergency",
        /// Coerce: through networks and machines.
        Cyber = "cyber",
        /// Assault: people are carried off.
        Abduct = "abduct",
        /// Assault: one chosen person is killed.
        Assassinate = "assassinate",
        /// Assault: by hand, with sticks and stones.
        Beat = "beat",
        /// Assault: with rifles and pistols.
        Firearms = "firearms",
        /// Assault: bombs and mines.
        Explosives = "explosives",
        /// Assault: the attacker dies with the bomb.
        SuicideAttack = "suicide-attack",
        /// Assault: artillery, tanks, rockets.
        HeavyWeapons = "heavy-weapons",
        /// Assault: from the air, by planes or drones.
        Aerial = "aerial",
        /// Assault: prisoners are hurt.
        Torture = "torture",
        /// Assault: sexual violence.
        Sexual = "sexual",
        /// Assault: many defenceless people are killed.
        Massacre = "massacre",
        /// Assault: killing as a punishment.
        Execute = "execute",
        /// Assault: gas, germs, radiation.
        Unconventional = "unconventional",
        /// Threaten: with violence.
        Violence = "violence",
        /// Threaten: with cutting relations.
        Relations = "relations",
    }
}

vocabulary! {
    /// What a number counts. What none of these fits is [`CountedKind::Other`], with its words kept.
    CountedKind {
        /// People who died.
        Killed = "killed",
        /// People who were hurt.
        Wounded = "wounded",
        /// People who are sought.
        Missing = "missing",
        /// People who are held.
        Detained = "detained",
        /// People who had to leave.
        Displaced = "displaced",
        /// People under arms.
        Fighters = "fighters",
        /// People in a street, a crowd.
        Protesters = "protesters",
        /// Other people.
        People = "people",
        /// An amount of money.
        Money = "money",
        /// Arms, vehicles, aircraft, rounds.
        Weapons = "weapons",
        /// Houses, villages, other buildings and places.
        Buildings = "buildings",
        /// A share of a hundred.
        Percent = "percent",
        /// A length, an area, a mass.
        Measure = "measure",
        /// How long or how often.
        Duration = "duration",
        /// The age of someone.
        Age = "age",
        /// Anything else.
        Other = "other",
    }
}

vocabulary! {
    /// Whether something is said to be so.
    Polarity {
        /// It is.
        Positive = "positive",
        /// It is not: "did not leave", "no fighter left", "denied having left".
        Negative = "negative",
    }
}
