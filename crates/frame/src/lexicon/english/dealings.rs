//! What parties do with and for each other, and how they stop doing it.

use super::super::Table;
use record::FrameKind;
use record::Mode;

pub(in super::super) const AGREE: Table = Table {
    kind: FrameKind::Agree,
    verbs: &[(
        None,
        "agree with:B to|on:C; promise object:C to:R; pledge object:C to:R; vow object:C; \
         offer ![reward|prize|bounty|ransom|condolence|apology|prayer|view|opinion|explanation|detail|evidence] object:C to:R; accept object:C from:R; consent to:C; undertake; volunteer; \
         reach [#pact|consensus|compromise|understanding|settlement] with|between:B; \
         strike [deal|bargain] with:B; propose object:C to|with:R; express [willingness|readiness|hope] to:C; \
         be [ready|willing|prepared]; guarantee object:C to:R; commit to!:C; \
         come [agreement|understanding] with:B; settle [dispute|difference] with:B; \
         promise [#aid] to:R; offer [#aid|concession] to:R; pledge [#aid] to:R",
    )],
    nouns: &[(
        None,
        "agreement with|between:B on:C; deal with|between:B on:C; promise of:C by:A to:R; pledge of:C by:A to:R; \
         offer of:C by:A to:R; consensus between|with:B",
    )],
};

pub(in super::super) const CONSULT: Table = Table {
    kind: FrameKind::Consult,
    verbs: &[
        (
            None,
            "meet with:B object:B ![demand|deadline|goal|target|need|requirement|criterion|condition|expectation|standard|challenge|resistance|fate|death]; talk with|to:B; confer with:B; consult with:B object:B; \
             negotiate with:B object:C; hold [#talks] with|between:B; have [#talks] with:B; \
             discuss with:B object:C; bargain with:B; brief; debate with:B object:C; \
             begin [#talks] with:B; open [#talks] with:B; resume [#talks] with:B; start [#talks] with:B; \
             attend [#talks] with:B; exchange [view|letter|message] with:B; contact; \
             join [#talks] with:B; present [credentials|credential] to:B; liaise with:B",
        ),
        (
            Some(Mode::Visit),
            "visit; pay [visit] to:R; arrive [visit] in:R; host; receive [president|minister|\
             delegation|leader|envoy|ambassador|secretary|chancellor|king]; tour; \
             travel to|in:R for!:-; fly to:R for!:-; make [visit|trip] to:R; welcome [president|minister|delegation|leader]; \
             send [envoy|delegation|emissary] to:R",
        ),
        (Some(Mode::Phone), "phone; telephone; call ![thing]; speak with|to!:B; ring; speak by!:-"),
        (
            Some(Mode::ThirdParty),
            "mediate between:R; broker between|with:R object:C; arbitrate between:R",
        ),
    ],
    nouns: &[
        (
            None,
            "talk with|between:B; talks with|between:B; meeting with|between:B of:A; \
             negotiation with|between:B; discussion with|between:B; consultation with|between:B; \
             summit with|between:B; dialogue with|between:B; conversation with|between:B",
        ),
        (Some(Mode::Visit), "visit to|in:R by|of:A; trip to:R by|of:A; mission to:R"),
        (Some(Mode::ThirdParty), "mediation between:R by:A"),
        (Some(Mode::Phone), "call with|between:B"),
    ],
};

pub(in super::super) const SUPPORT: Table = Table {
    kind: FrameKind::Support,
    verbs: &[(
        None,
        "support; back; praise; endorse; hail; commend; applaud; congratulate; welcome; defend; \
         stand by!:R; stand with!:R; side with:R; recognize; recognise; salute; thank; cheer; \
         apologize to:R; apologise to:R; forgive; sympathize with:R; express [support|solidarity|gratitude|appreciation|sympathy|condolence] \
         for|with|to:R; voice [support|solidarity|sympathy] for|with:R; reaffirm [support|friendship|commitment] for|with:R; \
         restore [#ties] with:B; renew [#ties] with:B; resume [#ties] with:B; establish [#ties] with:B; \
         improve [#ties] with:B; strengthen [#ties] with:B; deepen [#ties] with:B; normalize [#ties] with:B; \
         normalise [#ties] with:B; reassert [#ties] with:R; mend [#ties] with:B; build [#ties] with:B; \
         reestablish [#ties] with:B; re-establish [#ties] with:B; forge [#ties] with:B; develop [#ties] with:B; \
         sign [#pact] with|between:B; ratify [#pact] with:B; adopt [#pact] with:B; initial [#pact] with:B; \
         open [embassy|consulate] in:R; lobby for:R; rally behind:R; mourn; apologise for:C; apologize for:C; \
         overcome [animosity|hostility|difference] of|with:R; honour; honor; appreciate; champion; \
         conclude [#pact] with|between:B; extend [condolence|support] to:R",
    )],
    nouns: &[(
        None,
        "support for|to:R of|from:A; praise for:R from:A; endorsement of:R by:A; recognition of:R by:A; \
         resumption with:B; restoration with:B; normalization with:B; apology to:R from:A; rapprochement with|between:B",
    )],
};

pub(in super::super) const CONCEDE: Table = Table {
    kind: FrameKind::Concede,
    verbs: &[(
        None,
        "concede to:R object:C; yield to:R; give in to:R; bow to:R; accede to:C; submit to:R; relent; \
         lift [ban|restriction|curfew|emergency|sanction|embargo|state] on|against:R; \
         cancel [restriction|ban|law|measure] on:R; scrap [law|restriction|ban|tax]; repeal; \
         meet [demand] of|by:R; back down from:C; compromise with:B; abandon [effort|plan|demand|bid]; \
         resign; step down; legalize; legalise; drop [charge|demand|objection|claim] against:R; \
         give up [demand|claim|power]; make [concession] to:R; recognise [result|victory]; waive",
    )],
    nouns: &[(None, "concession to:R by:A; resignation of:A; capitulation to:R by:A")],
};

pub(in super::super) const COOPERATE: Table = Table {
    kind: FrameKind::Cooperate,
    verbs: &[(
        None,
        "cooperate with:B; co-operate with:B; collaborate with:B; trade with:B; \
         share object:C with!:B; share [intelligence|information] with:B; work with!:B; \
         join force with:B; team up with:B; coordinate with:B object:C; ally with:B; \
         export object:- to!:R; import object:- from!:R; sell object:- to!:R; buy object:- from!:R; \
         exchange [information|intelligence] with:B; extradite object:- to!:R; conduct [exercise] with:B; \
         hold [exercise|manoeuvre|maneuver] with:B; train with!:B; partner with:B; merge with:B",
    )],
    nouns: &[(
        None,
        "cooperation with|between:B; co-operation with|between:B; collaboration with|between:B; \
         trade with|between:B; exercise with|between:B; alliance with|between:B; partnership with|between:B",
    )],
};

pub(in super::super) const AID: Table = Table {
    kind: FrameKind::Aid,
    verbs: &[(
        None,
        "aid; assist; help; provide [#aid|#arms|support|training] to|for:R; give [#aid|#arms] to:R; \
         send [#aid|#arms|convoy] to:R; deliver [#aid|#arms] to:R; supply with:- to:R; supply [#arms|#aid] to:R; \
         donate object:- to:R; contribute object:- to:R; fund; finance; subsidize; arm; train; rescue; \
         grant [asylum|#aid|refuge|loan|shelter] to:R; lend [#money] to:R; shelter; feed; treat; \
         protect; extend [#aid|loan|credit] to:R; bail out; ship [#arms|#aid] to:R; transfer [#arms|#money] to:R; \
         airlift object:- to:R; equip; host [refugee]; house; pay [salary|#money] to:R; evacuate [civilian|wounded|injured]; \
         arrive [peacekeeper] in:R; harbour; harbor; accommodate",
    )],
    nouns: &[(
        None,
        "aid to|for:R from|by:A; assistance to|for:R from|by:A; relief to|for:R from:A; loan to:R from:A; \
         donation to:R from|by:A; airlift to:R by:A; shipment to:R from|by:A",
    )],
};

pub(in super::super) const SANCTION: Table = Table {
    kind: FrameKind::Sanction,
    verbs: &[
        (
            None,
            "sanction; boycott; fine; isolate; blacklist; break [#ties] with:R; break off [#ties|#talks] with:R; \
             sever [#ties] with:R; cut [#ties] with:R; cut off [#ties] with:R; suspend [#ties] with:R; \
             downgrade [#ties] with:R; reduce [#ties] with:R; abandon [#ties] with:R; end [#ties] with:R; \
             freeze [asset|#ties] of|with:R; impose [sanction|sanctions|embargo|fine|tariff] on|against:R; \
             slap [sanction|sanctions|tariff|fine] on:R; recall [ambassador|envoy|diplomat] from|to:R; \
             close [embassy|consulate] in:R; withdraw [ambassador|envoy|diplomat|recognition] from:R; \
             postpone [#talks] with:B; break [off] with:R; downplay [#talks] with:R; delay [#talks] with:R",
        ),
        (
            Some(Mode::Discontinue),
            "cut [#aid|supply] to:R; cut off [#aid|supply] to:R; suspend [#aid|#talks|trade|delivery] to|with:R; \
             halt [#aid|#talks|trade|supply|delivery] to|with:R; stop [#aid|#talks|trade|supply] to|with:R; \
             freeze [#aid|#talks] to|with:R; call off [#talks|visit] with:R; cancel [#talks|visit|contract] with|to:R; \
             prohibit [#aid] to:R; break [#talks] with:R; walk out of:R; withhold [#aid] from:R; \
             pull out [#talks] of:-; end [#aid|#talks] to|with:R",
        ),
        (
            Some(Mode::Expel),
            "expel [diplomat|ambassador|envoy|inspector|observer|attache|journalist|agency] of|from:R; \
             suspend [membership]; expel from!:O; kick out of:O; declare [persona]; \
             dismiss; sack",
        ),
        (Some(Mode::Boycott), "boycott"),
    ],
    nouns: &[
        (
            None,
            "sanction on|against:R by:A; sanctions on|against:R by:A; embargo on|against:R by:A; boycott of:R by:A",
        ),
        (Some(Mode::Expel), "expulsion of:R by:A; dismissal of:R by:A; ouster of:R by:A"),
    ],
};
