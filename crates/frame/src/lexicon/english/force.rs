//! Force, and the end of force.

use super::super::Table;
use record::FrameKind;
use record::Mode;

pub(in super::super) const ASSAULT: Table = Table {
    kind: FrameKind::Assault,
    verbs: &[
        (
            None,
            "attack; assault; ambush; storm; raid; clash with:B; battle with:B; fight with:B \
             against:R; kill; wound; injure; maim; slay; strike; hit; invade; murder; \
             slaughter; overrun; maul; destroy; demolish; raze; torch; burn; burn down; trash; \
             ransack; loot; damage; repel; set [fire] to:R; set [ablaze]; wage [war|campaign] on|against:R; \
             violate [ceasefire|truce]; break [ceasefire|truce]; retaliate against:R; \
             open [front] against:R; launch [strike] on|against:R; hurl object:- at:R; \
             take [life]; shed [blood]; ram into:R; target; force [way]",
        ),
        (Some(Mode::Abduct), "abduct; kidnap; hijack; carry off; take [hostage]; hold [hostage]"),
        (Some(Mode::Assassinate), "assassinate"),
        (
            Some(Mode::Beat),
            "beat; beat up; club; stone; stab; lynch; punch; kick; bludgeon; trample",
        ),
        (
            Some(Mode::Firearms),
            "shoot ![footage|video|film|clip|scene|picture|photo|photograph|image|movie|documentary]; shoot at!:R; shoot down; gun down; open [fire] on|at:R; \
             fire object:- on|at!:R; exchange [fire] with:B; snipe at:R; spray",
        ),
        (Some(Mode::Explosives), "bomb; blow up; dynamite; detonate object:- in|at|near:-; mine"),
        (
            Some(Mode::HeavyWeapons),
            "shell; bombard; pound; fire [shell|rocket|missile|mortar|artillery] on|at|into|toward:R; \
             rocket; mortar; lob [shell] at|into:R",
        ),
        (Some(Mode::Aerial), "strafe; drop [bomb|barrel|missile] on:R"),
        (Some(Mode::Torture), "torture; mistreat; maltreat; waterboard"),
        (Some(Mode::Sexual), "rape; molest"),
        (Some(Mode::Massacre), "massacre; exterminate"),
        (Some(Mode::Execute), "execute; behead; hang; decapitate; put death"),
        (Some(Mode::Unconventional), "gas; poison; use [gas] against:R"),
    ],
    nouns: &[
        (
            None,
            "attack on|against:R by:A; attack under subject!:R; assault on|against:R by:A; offensive against|on|in:R by:A; \
             ambush on|of|against:R by:A; raid on|against:R by:A; clash with|between:B; \
             fighting with|between:B against:R; battle with|between:B against:R; \
             killing of:R by:A; murder of:R by:A; slaying of:R by:A; invasion of:R by:A; \
             strike on|against:R by:A; incursion into:R by:A; war with|between:B on|against:R; \
             hostilities between|with:B; onslaught on|against:R by:A; operation against:R by:A",
        ),
        (Some(Mode::Abduct), "abduction of:R by:A; kidnapping of:R by:A; hijacking of:R by:A"),
        (Some(Mode::Assassinate), "assassination of:R by:A"),
        (Some(Mode::Beat), "beating of:R by:A; stabbing of:R by:A"),
        (Some(Mode::Firearms), "shooting of:R by:A; gunfire on:R; firefight with|between:B"),
        (Some(Mode::Explosives), "bombing of:R by:A; explosion; blast"),
        (Some(Mode::HeavyWeapons), "shelling of:R by:A; bombardment of:R by:A"),
        (Some(Mode::Aerial), "airstrike on|against:R by:A; air-strike on|against:R by:A"),
        (Some(Mode::Torture), "torture of:R by:A"),
        (Some(Mode::Sexual), "rape of:R by:A"),
        (Some(Mode::Massacre), "massacre of:R by:A; genocide of|against:R by:A"),
        (Some(Mode::Execute), "execution of:R by:A; beheading of:R by:A"),
    ],
};

pub(in super::super) const COERCE: Table = Table {
    kind: FrameKind::Coerce,
    verbs: &[
        (
            None,
            "coerce; besiege; blockade; suppress; repress; oppress; persecute; crack down on:R; \
             clamp down on:R; harass; intimidate; force; compel; displace; drive out; drive from:O; \
             uproot; evict from:O; conscript; crush; quell; hack",
        ),
        (
            Some(Mode::Arrest),
            "arrest; detain; capture; imprison; jail; round up; apprehend; take [prisoner]; \
             intern; lock up; sentence; handcuff; hold prisoner; remand; confine",
        ),
        (
            Some(Mode::Seize),
            "seize; confiscate; occupy; annex; take over; impound; expropriate; nationalize; \
             nationalise; take [control] of|over:R; assume [control] of|over:R; gain [control] of|over:R; wrest object:- from:R; capture [city|town|village|\
             stronghold|base|area|territory|hill|airport|post]; retake; recapture",
        ),
        (
            Some(Mode::Restrict),
            "censor; silence; muzzle; restrict; impose [#curbs] on|against:R; prevent; bar; block; \
             close [border|crossing|airport|newspaper|office]; shut [border|newspaper|office]; \
             shut down; seal [border]; suspend [newspaper|licence|license|permit|constitution]; \
             cut off; disperse; break up [protest|demonstration|rally|march]; hamper; gag",
        ),
        (Some(Mode::Ban), "ban; outlaw; prohibit; forbid; dissolve"),
        (
            Some(Mode::Expel),
            "deport; expel; banish; exile; drive out; force out; oust; repatriate; extradite to:-; \
             throw out",
        ),
        (
            Some(Mode::Emergency),
            "declare [emergency|law|siege|curfew|state] in|on:R; impose [curfew|law|emergency|state] on|in:R",
        ),
        (Some(Mode::Cyber), "hack; hack into:R"),
    ],
    nouns: &[
        (
            None,
            "crackdown on|against:R by:A; repression of|against:R by:A; siege of:R by:A; \
             blockade of|on:R by:A; persecution of:R by:A; clampdown on|against:R by:A",
        ),
        (
            Some(Mode::Arrest),
            "arrest of:R by:A; detention of:R by:A; capture of:R by:A; imprisonment of:R by:A; \
             arrest under subject!:R; custody in subject!:R; detention in subject!:R",
        ),
        (
            Some(Mode::Seize),
            "seizure of:R by:A; occupation of:R by:A; annexation of:R by:A; takeover of:R by:A; \
             confiscation of:R",
        ),
        (Some(Mode::Expel), "deportation of:R by:A; expulsion of:R by:A; displacement of:R by:A"),
        (Some(Mode::Emergency), "curfew on|in:R; law"),
        (Some(Mode::Cyber), "cyberattack on|against:R by:A; hack of:R by:A"),
    ],
};

pub(in super::super) const MOBILIZE: Table = Table {
    kind: FrameKind::Mobilize,
    verbs: &[
        (None, "mobilize; mobilise; brace for:-"),
        (
            Some(Mode::Troops),
            "deploy object:- to|in|against:R; mass [#troops] on|along|near:R; send [#troops] to|into:R; \
             station [#troops] in:R; amass [#troops]; reinforce; call up [reservist|#troops]; \
             dispatch [#troops] to|into:R; put [#troops] on:-; enlist; recruit; rally [#troops]; \
             concentrate [#troops]; mobilize [#troops]; mobilise [#troops]; \
             raise [army|level|militia]; conscript",
        ),
        (Some(Mode::Police), "deploy [police|officer|gendarme] to|in:R; step up [patrol]"),
        (
            Some(Mode::Weapons),
            "test [missile|weapon|bomb|rocket]; test-fire; launch [missile|rocket|satellite] over:R; \
             deploy [missile|weapon|system] in|to|against:R; stockpile",
        ),
    ],
    nouns: &[
        (
            None,
            "mobilization of:A by:A; mobilisation of:A by:A; buildup of|by:A against:R; build-up of|by:A",
        ),
        (Some(Mode::Troops), "deployment of:- by:A to|in|against:R; reinforcement"),
    ],
};

pub(in super::super) const RETREAT: Table = Table {
    kind: FrameKind::Retreat,
    verbs: &[
        (
            None,
            "back down; retreat from:O; de-escalate; relent; ease [#curbs] on|against:R; relax [#curbs] on:R",
        ),
        (
            Some(Mode::Withdraw),
            "withdraw from:O; withdraw [#troops] from:O; pull out from|of:O; pull back from:O; \
             pull [#troops] from:O; leave [post|base|position|front]; evacuate; abandon [position|town|city|base]; \
             lift [blockade|siege] of|on:R; end [siege|occupation|blockade] of:R; vacate",
        ),
        (
            Some(Mode::Release),
            "release from:O; free; set free; let go; pardon; amnesty; liberate; parole; \
             grant [amnesty|pardon] to:R; exchange [prisoner] with:B; swap [prisoner] with:B",
        ),
        (
            Some(Mode::Return),
            "return object:- to!:R; hand back object:- to:R; give back object:- to:R; hand over object:- to:R; \
             pay [compensation|reparation|damages] to:R; restore [property|land] to:R",
        ),
        (
            Some(Mode::Disarm),
            "disarm; lay down [#arms]; surrender to:R; demobilize; demobilise; hand over [#arms] to:R; \
             give up [#arms]; turn in [#arms]; dismantle [#arms]; capitulate to:R; disband; yield [ground|territory]",
        ),
        (
            Some(Mode::Ceasefire),
            "cease [fire|hostility|attack|operation]; declare [ceasefire|cease-fire|truce] with:B; halt [attack|offensive|fire|operation|strike]; \
             stop [attack|fighting|bombing|shelling|offensive]; suspend [attack|operation|offensive|bombing]; \
             end [war|fighting|hostility|offensive]; observe [ceasefire|truce]",
        ),
        (
            Some(Mode::Access),
            "let in; admit [inspector|observer|peacekeeper|convoy]; allow [convoy|inspector|aid|access] to|into:R; \
             open [corridor|crossing|border] to|for:R",
        ),
    ],
    nouns: &[
        (None, "retreat of|by:A from:O; de-escalation"),
        (
            Some(Mode::Withdraw),
            "withdrawal of|by:A from:O; pullout of|by:A from:O; pullback of|by:A from:O",
        ),
        (
            Some(Mode::Release),
            "release of:R by:A; liberation of:R by:A; amnesty for:R; pardon for|of:R",
        ),
        (Some(Mode::Return), "return of:R"),
        (Some(Mode::Disarm), "disarmament of:A; surrender of|by:A to:R"),
        (
            Some(Mode::Ceasefire),
            "ceasefire with|between:B; cease-fire with|between:B; truce with|between:B",
        ),
    ],
};
