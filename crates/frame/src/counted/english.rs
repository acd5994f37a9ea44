//! What words say of a number beside them in English.

use super::words::Tables;
use record::CountedKind::{
    Buildings, Detained, Displaced, Duration, Fighters, Killed, Missing, Money, People, Protesters,
    Weapons, Wounded,
};

pub(super) const TABLES: Tables = Tables {
    nouns: &[
        ("dead|death|fatality|fatalities|corpse|body|bodies|killed|slain|martyr|lives", Killed),
        ("wounded|injured|injury|injuries|hurt", Wounded),
        ("missing", Missing),
        ("detainee|hostage|captive|arrest|detained|arrested|abductee", Detained),
        ("refugee|displaced|evacuee|exile|internally", Displaced),
        (
            "fighter|militant|soldier|troop|rebel|mercenary|mercenaries|gunman|gunmen|jihadist|\
             jihadi|terrorist|insurgent|combatant|serviceman|servicemen|paratrooper|guerrilla|\
             militiaman|militiamen|commando|conscript|recruit|reservist|marine|extremist|\
             islamist|sniper|peacekeeper|infantryman|infantrymen|guard|attacker|assailant",
            Fighters,
        ),
        ("protester|protestor|demonstrator|marcher|rioter|striker", Protesters),
        (
            "people|person|civilian|man|men|woman|women|child|children|boy|girl|villager|\
             resident|prisoner|inmate|student|pupil|teacher|journalist|reporter|police|policeman|policemen|\
             officer|official|worker|migrant|passenger|doctor|nurse|medic|victim|casualty|\
             casualties|member|supporter|activist|voter|citizen|national|family|families|\
             suspect|infant|baby|babies|farmer|driver|pilgrim|tourist|volunteer|leader|\
             commander|lawyer|judge|candidate|lawmaker|mp|personnel|staff|employee|youth|\
             teenager|other|survivor|patient|miner|sailor|pilot|priest|monk|expert|adviser|\
             advisor|diplomat|agent|criminal|inhabitant|worshipper|shopper|bystander|motorist|commuter|holidaymaker|customer|foreigner",
            People,
        ),
        ("salary|salaries|loan|fine", Money),
        (
            "drone|tank|rocket|missile|shell|bomb|weapon|rifle|gun|vehicle|aircraft|plane|jet|\
             helicopter|warship|ship|boat|mine|grenade|mortar|howitzer|launcher|warplane|\
             bullet|round|truck|uav|munition|warhead|cannon|submarine|warhead|pistol|explosive",
            Weapons,
        ),
        (
            "house|home|building|village|town|city|cities|school|hospital|shop|church|mosque|\
             apartment|settlement|bridge|clinic|base|market|camp|factory|factories|warehouse|\
             checkpoint|polling|facility|facilities|district|neighbourhood|neighborhood",
            Buildings,
        ),
        (
            "time|second|minute|hour|day|night|week|month|year|decade|century|centuries|round",
            Duration,
        ),
    ],
    deeds: &[
        (
            "death|killing|murder|execution|massacre|slaughter|assassination|loss|body|bodies|\
             corpse|slaying|beheading|shooting",
            Killed,
        ),
        ("injury|wounding|injuries", Wounded),
        ("disappearance", Missing),
        ("arrest|detention|capture|abduction|kidnapping|imprisonment|jailing", Detained),
        ("displacement|eviction|expulsion|flight|exodus", Displaced),
    ],
    done_to: &[
        (
            "kill|slay|murder|execute|assassinate|massacre|behead|slaughter|lynch|drown|\
             eliminate",
            Killed,
        ),
        ("wound|injure|hurt|maim", Wounded),
        (
            "arrest|detain|imprison|jail|capture|abduct|kidnap|apprehend|intern|incarcerate",
            Detained,
        ),
        ("displace|evict|uproot|evacuate|expel", Displaced),
    ],
    happens_to: &[
        ("die|perish|dead|succumb|drown", Killed),
        ("missing|disappear|vanish", Missing),
        ("flee|homeless", Displaced),
        ("march|demonstrate|protest|rally", Protesters),
    ],
    participles: &[
        (
            "killed|slain|murdered|executed|assassinated|massacred|beheaded|slaughtered|lynched",
            Killed,
        ),
        ("wounded|injured|hurt|maimed", Wounded),
        (
            "arrested|detained|imprisoned|jailed|captured|abducted|kidnapped|apprehended|held",
            Detained,
        ),
        ("displaced|evicted|uprooted|evacuated|expelled", Displaced),
    ],
    ends: &[
        ("die|dies|died|dying|dead|perish|perished|perishes|drown|drowned", Killed),
        ("missing|disappeared|vanished|unaccounted", Missing),
        ("flee|flees|fled|fleeing|homeless", Displaced),
        (
            "march|marched|marching|demonstrate|demonstrated|protest|protested|protesting|rally|\
             rallied",
            Protesters,
        ),
    ],
    actives: &[
        (
            "kill|kills|killed|killing|murder|murders|murdered|murdering|execute|executes|\
             executed|executing|massacre|massacred|behead|beheaded|slay|slew|slaughtered",
            Killed,
        ),
        (
            "wound|wounds|wounded|wounding|injure|injures|injured|injuring|hurt|hurts|hurting|\
             maim|maimed|maiming",
            Wounded,
        ),
        (
            "arrest|arrests|arrested|arresting|detain|detains|detained|detaining|jail|jails|\
             jailed|jailing|capture|captures|captured|capturing|abduct|abducts|abducted|\
             abducting|kidnap|kidnaps|kidnapped|kidnapping|imprison|imprisoned",
            Detained,
        ),
        ("displace|displaces|displaced|displacing|evict|evicted|evicting", Displaced),
    ],
    between: "who|others|other|more|also|reportedly|allegedly|now|still|already|later|then|\
              said|reported|feared|presumed|believed|confirmed|either|both|all|even|remained|\
              remain|remains|went|go|gone|left|found|to|likely|thought|known|declared|listed|as|\
              currently|since|further|got|get",
    be: "is|are|was|were|be|been|being",
    have: "have|has|had|having",
    parts: "including|included|among|notably|whom|them|especially|particularly",
    tolls: "toll|tolls",
    numbers: "number|total|tally|count|figure",
    of: "of",
    or: "or|and/or",
    from: "from",
    peoples: &["ans", "ens", "ese", "is", "ish", "ians", "nians"],
};
