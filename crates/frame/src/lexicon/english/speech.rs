//! What is done by words, and by crowds.

use super::super::Table;
use record::FrameKind;
use record::Mode;

pub(in super::super) const REQUEST: Table = Table {
    kind: FrameKind::Request,
    verbs: &[
        (
            None,
            "ask for:C; call for!:C on:R; call on!:R; call upon!:R; urge; demand object:C of|from:R; \
             order; request ![anonymity] object:C from:R; appeal to:R for:C; appeal for!:C to:R; press for:C; \
             push for!:C; plead with:R for:C; beg for:C; beseech; implore; summon; instruct; command; \
             insist on:C; petition; invite to:C; lobby for:C; seek object:C from!:R; recommend object:C to:R; \
             advise; encourage; exhort; direct; require of:R object:C; give [ultimatum] to:R; \
             issue [ultimatum|appeal|call|order] to:R for:C; tell do!:C",
        ),
        (
            Some(Mode::Meet),
            "seek [#talks] with:R; demand [#talks] with|of:R; request [#talks] with:R; call [#talks]",
        ),
        (
            Some(Mode::Assist),
            "seek [#aid|support|protection|asylum|refuge] from|of:R; ask for!:C; request [#aid] from:R; demand [support|#aid] from:R",
        ),
    ],
    nouns: &[(
        None,
        "call for:C by|from:A to:R; appeal for:C by|from:A to:R; demand for:C by|from:A; \
         request for:C by|from:A to:R; ultimatum to:R from|by:A; order to:R from|by:A",
    )],
};

pub(in super::super) const ACCUSE: Table = Table {
    kind: FrameKind::Accuse,
    verbs: &[
        (
            Some(Mode::Allege),
            "accuse of:C; blame for:C on:R; allege object:C; charge with:C; denounce for:C; \
             hold responsible for:C; hold accountable for:C; hold [responsible] for:C; suspect of:C; \
             implicate in:C; sue for:C; pin [blame] on:R; point [finger] at:R; brand; \
             lodge [complaint|protest] with|against:R; file [complaint|suit|lawsuit] against:R; complain to:R of|about:C; \
             attribute object:C to!:R",
        ),
        (
            Some(Mode::Disapprove),
            "condemn for:C; criticize for:C over:C; criticise for:C over:C; denounce; decry object:C; deplore object:C; \
             slam; lambast; lambaste; rebuke for:C; chide for:C; reprimand for:C; scold; assail; berate; \
             deride; mock; insult; ridicule; censure; fault; regret object:C; disapprove of:R; \
             express [concern|dismay|outrage|regret|anger|disappointment|alarm] at|over|about:C; \
             voice [concern|outrage|anger] at|over|about:C; object to:C; protest object!:C; bemoan object:C; \
             cast doubt on:R; cast [doubt] on:R; lash out at:R",
        ),
        (
            Some(Mode::Investigate),
            "investigate; probe; prosecute; try for!:C; indict for:C; interrogate; question over|about:C; \
             open [investigation|inquiry|hearing|probe|case] into|against:R; launch [investigation|inquiry|probe] into|against:R; \
             convict of:C; charge with!:C; impeach; find guilty; arraign; summons; \
             conduct [investigation|inquiry|probe] into|of:R; complete [investigation|inquiry|probe] into:R",
        ),
    ],
    nouns: &[
        (
            Some(Mode::Allege),
            "accusation against:R by|of|from:A; allegation against:R by|of|from:A; complaint against:R by|from:A",
        ),
        (
            Some(Mode::Disapprove),
            "condemnation of:R by|from:A; criticism of:R by|from:A; denunciation of:R by:A",
        ),
        (
            Some(Mode::Investigate),
            "investigation into|of:R by:A; inquiry into:R by:A; probe into|of:R by:A; trial of:R; indictment of:R by:A",
        ),
    ],
};

pub(in super::super) const REJECT: Table = Table {
    kind: FrameKind::Reject,
    verbs: &[
        (
            None,
            "reject; refuse object:C; decline object:C; turn down object:C; rebuff; dismiss [appeal|call|claim|proposal|offer|\
             demand|request|charge|idea|plan|allegation|accusation|report] by|from|of:R; spurn; veto object:C; rule out object:C; \
             defy; ignore [call|appeal|demand|warning|order|resolution] by|from|of:R; oppose; resist object:C; \
             snub; disregard; shrug off object:C; fail; vote against:C; disobey; renege on:C; scuttle; torpedo; disagree with:R; \
             abandon [agreement|treaty|ceasefire]; pull out [agreement|treaty|deal] of:-",
        ),
        (Some(Mode::Meet), "refuse [#talks] with:R; reject [#talks|mediation] with:R"),
    ],
    nouns: &[(
        None,
        "rejection of:C by:A; refusal of:C by:A; veto of:C by:A; opposition to:R by|from:A",
    )],
};

pub(in super::super) const THREATEN: Table = Table {
    kind: FrameKind::Threaten,
    verbs: &[
        (
            None,
            "threaten with:C; warn ![danger|risk|hazard|crack|defect|fault|flaw|flood|storm|shortage|famine|disease] of|about:C; menace; caution; \
             issue [warning|threat|ultimatum] to|against:R; intimidate; blackmail; give [warning] to:R; \
             vow [revenge|retaliation|vengeance|war] against|on:R; swear [revenge|vengeance] on|against:R",
        ),
        (
            Some(Mode::Violence),
            "declare [war|jihad] on|against:R; threaten [attack|war|force|retaliation|strike] on|against:R",
        ),
    ],
    nouns: &[(None, "threat against|to:R by|from:A; warning to|against:R by|from:A")],
};

pub(in super::super) const PROTEST: Table = Table {
    kind: FrameKind::Protest,
    verbs: &[
        (None, "protest against|at|over:R; dissent"),
        (
            Some(Mode::Demonstrate),
            "demonstrate against:R; march on|against:R; rally against:R; picket; take street; take [street]; \
             chant against:R; gather protest; converge on|for:-; stage [rally|demonstration|protest|march|sit-in|vigil] against|at:R; \
             hold [rally|demonstration|protest|march|vigil] against:R; burn [flag|effigy] of:R; boo; heckle; jeer; \
             stage [rally|demonstration|protest] for:-",
        ),
        (
            Some(Mode::Riot),
            "riot against:R; rampage; rise up against:R; revolt against:R; loot [shop|store]",
        ),
        (
            Some(Mode::Boycott),
            "strike; go strike; boycott [election|vote|class|parliament|work|school|referendum]; walk out; stop [work]; \
             stage [strike|walkout|boycott] against:R; down [tool]; call [strike] against:R",
        ),
        (
            Some(Mode::Hunger),
            "begin [strike] hunger against:R; stage [strike] hunger; fast against:-; stage [hunger]",
        ),
        (
            Some(Mode::Obstruct),
            "block [road|street|bridge|highway|motorway|entrance|railway|border|port]; barricade; \
             occupy [building|office|square|university|factory]; chain",
        ),
    ],
    nouns: &[
        (
            Some(Mode::Demonstrate),
            "protest against|over|at:R by|of:A; demonstration against:R by|of:A; rally against:R by|of:A; march against:R by|of:A; \
             sit-in by|of:A against:R",
        ),
        (
            Some(Mode::Riot),
            "riot by|of:A against:R; uprising against:R by|of:A; revolt against:R by|of:A; unrest",
        ),
        (
            Some(Mode::Boycott),
            "strike on subject!:A; strike general|hunger|nationwide by:A; walkout by:A",
        ),
    ],
};
