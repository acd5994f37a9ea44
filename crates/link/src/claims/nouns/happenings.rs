//! Words for what happens and for what makes it happen, in the singular.

/// What happens, mostly for the worse.
pub(super) const HAPPENINGS: &[&str] = &[
    "EXPLOSION explosion blast déflagration détonation",
    "COLLAPSE collapse effondrement écroulement affaissement",
    "CRASH crash accident collision carambolage derailment déraillement",
    "FIRE fire blaze incendie wildfire sinistre feu bushfire forest-fire feu-de-forêt brasier",
    "ATTACK attack strike raid attaque frappe attentat bombardement shelling bombing ambush embuscade",
    "FLOOD flood flooding inondation crue",
    "SINKING sinking shipwreck wreck naufrage capsizing",
    "LANDSLIDE landslide mudslide éboulement glissement avalanche rockslide rockfall \
     coulée-de-boue mudflow glissement-de-terrain",
    "OUTAGE outage blackout panne coupure",
    "OUTBREAK outbreak epidemic épidémie",
    "DEATH death décès",
    "ACCIDENT accident drame catastrophe tragédie tragedy disaster incident",
    "SPILL spill leak leakage marée oil-spill déversement",
    "HEAT heat heatwave chaleur canicule",
    "EARTHQUAKE earthquake quake séisme tremblement temblor tremblement-de-terre seism",
    "STORM storm tempête cyclone hurricane ouragan cyclonic cyclonique tropical-storm typhoon \
     typhon tornado tornade blizzard thunderstorm orage",
    "STRIKE strike walkout grève débrayage",
];

/// What such things are put down to.
pub(super) const CAUSES: &[&str] = &[
    "HEATER heater stove radiator chauffage radiateur poêle réchaud",
    "LIGHTNING lightning foudre",
    "CIGARETTE cigarette",
    "CANDLE candle bougie",
    "FERTILISER fertiliser fertilizer engrais nitrate",
    "BOILER boiler chaudière",
    "DROUGHT drought sécheresse",
    "WAVE wave vague",
    "RAIN rain rainfall downpour pluie averse",
    "WATER water eau infiltration",
    "WIND wind gust vent rafale",
    "FOG fog mist brouillard brume",
    "ICE ice snow verglas glace neige",
    "DOOR door gate porte",
    "BRAKE brake frein",
    "ENGINE engine motor moteur",
    "PUMP pump pompe",
    "PIPE pipe pipeline valve conduite tuyau canalisation vanne oléoduc gazoduc",
    "ERROR error mistake negligence erreur négligence faute",
    "OVERLOAD overload overloading overcrowding surcharge surpoids",
    "SPEED speed speeding vitesse",
    "CORROSION corrosion rust rouille",
    "METHANE methane firedamp méthane grisou",
    "ANCHOR anchor ancre",
    "SABOTAGE sabotage arson vandalism vandalisme",
    "BACTERIA bacteria virus bactérie germ",
    "FOOD food meal nourriture repas aliment",
];
