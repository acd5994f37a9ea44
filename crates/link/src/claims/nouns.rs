//! What the commonest nouns of the news mean, in the languages we read, so that "Chechen
//! fighters" and "combattants tchétchènes", "a school" and "une école" are found to be alike.
//!
//! A line is one meaning: its name in capitals, then its words in the singular, folded to plain
//! letters. Words that only differ in who is liked ("rebels", "terrorists") mean people under
//! arms. Written from knowledge of the languages.

use super::words::Meanings;
use crate::names::letters::letters;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Words for people.
const PEOPLE: &[&str] = &[
    "ARMED fighter militant militiaman militiamen gunman gunmen insurgent rebel jihadist jihadi \
     terrorist extremist mercenary mercenaries combatant guerrilla combattant milicien insurge \
     rebelle jihadiste djihadiste terroriste extremiste mercenaire maquisard guerillero",
    "SOLDIER soldier troop trooper serviceman servicemen military army soldat troupe militaire \
     armee conscript conscrit recruit recrue reservist reserviste officer officier",
    "FORCES force",
    "POLICE police policeman policemen policewoman policewomen constable gendarme gendarmerie \
     policier policiere",
    "CIVILIAN civilian civil civile",
    "RESIDENT resident inhabitant villager habitant habitante villageois riverain",
    "CHILD child children enfant minor mineur pupil schoolchildren eleve ecolier baby babies bebe \
     teenager adolescent boy girl garcon fille",
    "WOMAN woman women femme",
    "PROTESTER protester protestor demonstrator manifestant manifestante rioter emeutier",
    "STRIKER striker greviste",
    "WORKER worker labourer laborer docker employee staff ouvrier ouvriere travailleur employe \
     salarie",
    "MINER miner mineur",
    "SAILOR sailor seaman seamen crew crewman crewmen marin equipage matelot",
    "PASSENGER passenger passager passagere traveller voyageur",
    "STUDENT student etudiant etudiante",
    "MIGRANT migrant refugee refugie refugiee exile",
    "PRISONER prisoner detainee inmate captive hostage prisonnier prisonniere detenu detenue \
     otage captif",
    "SUSPECT suspect defendant accuse prevenu",
    "MEDIC doctor nurse medic paramedic medecin infirmier infirmiere",
    "RESCUER rescuer firefighter brigade fireman firemen secouriste sauveteur pompier secours rescue",
    "JOURNALIST journalist reporter journaliste cameraman photographer photographe",
    "MINISTER minister ministre",
    "GOVERNOR governor gouverneur prefect prefet",
    "PREFECTURE prefecture",
    "PROSECUTOR prosecutor procureur procureure parquet prosecution",
    "MAYOR mayor maire",
    "PRESIDENT president presidente",
    "LAWMAKER lawmaker deputy deputies depute deputee senator senateur",
    "OFFICIAL official responsable fonctionnaire",
    "LEADER leader chief commander chef dirigeant commandant captain capitaine general",
    "GOVERNMENT government authorities authority gouvernement autorite regime cabinet ministry \
     ministere",
    "OPPOSITION opposition opponent opposant opposante dissident dissidente",
    "DELEGATION delegation envoy delegate emissaire delegue diplomat diplomate ambassador \
     ambassadeur",
    "ACTIVIST activist activiste militante",
    "DIRECTOR director manager boss executive directeur directrice patron gerant dirigeant head",
    "OWNER owner operator proprietaire armateur exploitant",
    "LAWYER lawyer attorney avocat avocate counsel",
    "JUDGE judge magistrate juge magistrat magistrate",
    "TEACHER teacher professor enseignant enseignante professeur instituteur institutrice",
    "DRIVER driver motorist conducteur conductrice chauffeur automobiliste",
    "PILOT pilot pilote",
    "FARMER farmer peasant herder agriculteur paysan eleveur cultivateur",
    "FISHERMAN fisherman fishermen pecheur",
    "TOURIST tourist holidaymaker touriste vacancier",
    "CLIMBER climber mountaineer hiker alpiniste randonneur grimpeur",
    "PRIEST priest bishop imam cleric pretre eveque religieux",
    "PLAYER player footballer joueur joueuse footballeur",
    "COACH coach trainer entraineur selectionneur",
    "ACTOR actor actress acteur actrice comedien comedienne",
    "SINGER singer musician chanteur chanteuse musicien",
    "WRITER writer author novelist ecrivain auteur romancier",
    "SCIENTIST scientist researcher scientifique chercheur chercheuse",
    "FAMILY family relative parent mother father son daughter brother sister wife husband famille \
     proche mere pere fils fille frere soeur epouse mari",
    "CANDIDATE candidate contender candidat candidate",
    "VOTER voter electeur electrice",
    "UNION union syndicat federation",
    "COMPANY company firm corporation compagnie entreprise societe groupe",
    "BANK bank banque",
    "KING king monarch roi monarque",
    "QUEEN queen reine",
    "PEACEKEEPER peacekeeper casque",
    "GUARD guard guardian garde gardien vigile",
    "THIEF thief robber burglar voleur braqueur cambrioleur",
    "HACKER hacker pirate",
    "ATTACKER attacker assailant bomber assaillant agresseur kamikaze",
    "PERSON people person man men victim casualty casualties dead body bodies personne gens homme \
     mort victime corps tue blesse wounded injured other autre member membre passerby passant",
    "GROUP group faction organisation organization movement party militia groupe mouvement parti \
     milice battalion bataillon",
];

/// Words for things that something is done to, or where it is done.
const THINGS: &[&str] = &[
    "SCHOOL school ecole college lycee",
    "HOSPITAL hospital clinic hopital hopitaux clinique",
    "BRIDGE bridge pont",
    "MARKET market marche",
    "STATION station gare",
    "AIRPORT airport airfield aeroport",
    "PORT port harbour harbor dock quay berth quai",
    "PRISON prison jail",
    "MOSQUE mosque mosquee",
    "CHURCH church eglise",
    "HOUSE house home flat apartment maison domicile logement appartement immeuble",
    "WAREHOUSE warehouse depot storehouse entrepot hangar silo",
    "FACTORY factory plant mill usine fabrique",
    "MINE mine",
    "DAM dam barrage",
    "POWER electricity electricite",
    "ROAD road street highway route rue autoroute",
    "BORDER border frontier frontiere",
    "CROSSING crossing checkpoint poste",
    "BASE base camp barracks caserne",
    "COURT court tribunal courthouse tribunaux",
    "ARCHIVE archive",
    "PARLIAMENT parliament parlement assemblee",
    "EMBASSY embassy consulate ambassade consulat",
    "SHIP ship boat vessel freighter ferry tanker trawler navire bateau bateaux cargo chalutier \
     petrolier",
    "TRAIN train",
    "BUS bus coach autobus autocar",
    "CAR car truck lorry vehicle voiture camion vehicule automobile",
    "AIRCRAFT plane aircraft jet helicopter avion aeronef helicoptere",
    "DRONE drone",
    "MISSILE missile rocket roquette",
    "TANK tank char blinde",
    "BOMB bomb mine grenade bombe explosive explosif",
    "AMMUNITION ammunition munition cartridge cartouche round bullet balle",
    "WEAPON weapon arm rifle gun arme fusil",
    "FUEL fuel oil carburant petrole kerosene",
    "PETROL petrol gasoline essence",
    "GAS gas gaz",
    "HEATER heater stove radiator chauffage radiateur poele rechaud",
    "CABLE cable wiring short-circuit court-circuit",
    "LIGHTNING lightning foudre",
    "CIGARETTE cigarette",
    "CANDLE candle bougie",
    "FERTILISER fertiliser fertilizer engrais nitrate",
    "GRAIN grain wheat ble cereale",
    "MONEY money cash argent",
    "VILLAGE village hamlet hameau",
    "TOWN town city ville cite",
    "BREAKWATER breakwater jetty pier jetee mole",
    "BOILER boiler chaudiere",
    "EXPLOSION explosion blast deflagration detonation",
    "COLLAPSE collapse effondrement",
    "CRASH crash accident collision",
    "FIRE fire blaze incendie",
    "ATTACK attack strike raid attaque frappe attentat bombardement shelling",
    "FLOOD flood inondation crue",
    "HEAT heat heatwave chaleur canicule",
    "EARTHQUAKE earthquake quake seisme tremblement",
    "BUILDING building batiment edifice",
    "OFFICE office bureau headquarters siege",
];

/// What a word for people or a thing can mean, in the singular or plural; nothing for other
/// words. « Mineur » is a miner or a child.
pub fn meanings_of(word: &str) -> &'static [&'static str] {
    let (letters, _) = letters(word);
    let short = |end| letters.strip_suffix(end);
    let forms = [Some(letters.as_str()), short("s"), short("es"), short("x")];
    let found = forms.into_iter().flatten().map(|form| MEANINGS.folded(form));
    found.into_iter().find(|found| !found.is_empty()).unwrap_or(&[])
}

/// Says no more than that they are people.
pub fn is_anybody(meaning: &str) -> bool {
    matches!(meaning, "PERSON" | "RESIDENT" | "GROUP" | "FORCES" | "LEADER" | "OFFICIAL")
}

/// Is counted beside others: how many of all the dead were children, how many soldiers.
pub fn is_part(meaning: &str) -> bool {
    matches!(
        meaning,
        "CHILD"
            | "WOMAN"
            | "CIVILIAN"
            | "SOLDIER"
            | "POLICE"
            | "ARMED"
            | "RESCUER"
            | "MEDIC"
            | "JOURNALIST"
            | "ATTACKER"
    )
}

/// Counted by who finds them.
pub fn is_corpse(word: &str) -> bool {
    const CORPSES: &[&str] = &[
        "body",
        "bodies",
        "corpse",
        "corpses",
        "corps",
        "cadavre",
        "cadavres",
        "depouille",
        "depouilles",
    ];
    CORPSES.contains(&letters(word).0.as_str())
}

/// Says where without saying which: a market is in a town and may be in a village.
pub fn is_anywhere(meaning: &str) -> bool {
    matches!(meaning, "VILLAGE" | "TOWN" | "BORDER" | "BUILDING" | "ROAD") || is_anybody(meaning)
}

/// Something that happens and has a cause.
pub fn is_event(meaning: &str) -> bool {
    matches!(meaning, "EXPLOSION" | "FIRE" | "ATTACK" | "FLOOD" | "COLLAPSE" | "CRASH")
}

/// Of a body that a story has one of: "the police", when no name says which.
pub fn is_body(meaning: &str) -> bool {
    matches!(
        meaning,
        "POLICE"
            | "GOVERNMENT"
            | "RESCUER"
            | "SOLDIER"
            | "COURT"
            | "PREFECTURE"
            | "PROSECUTOR"
            | "PARLIAMENT"
    )
}

/// Stands for someone whom the words do not name, and for another one in every report.
pub fn is_pronoun(words: &str) -> bool {
    PRONOUNS.contains(&words.trim().trim_end_matches(['’', '\'']).to_lowercase().as_str())
}

const PRONOUNS: &[&str] = &[
    "he",
    "she",
    "they",
    "it",
    "i",
    "we",
    "you",
    "who",
    "which",
    "that",
    "this",
    "these",
    "those",
    "him",
    "her",
    "them",
    "us",
    "me",
    "himself",
    "herself",
    "itself",
    "themselves",
    "one",
    "il",
    "elle",
    "ils",
    "elles",
    "on",
    "je",
    "j",
    "nous",
    "vous",
    "tu",
    "qui",
    "que",
    "ce",
    "cela",
    "ça",
    "c",
    "lui",
    "leur",
    "eux",
    "se",
    "s",
    "celui-ci",
    "celle-ci",
    "ceux-ci",
    "celles-ci",
];

/// What the words of a phrase mean: its head, which stands before the first preposition; the
/// rest where the head says only that they are people.
pub fn meanings(phrase: &str) -> BTreeSet<&'static str> {
    let [head, rest] = parts(phrase);
    let mean = |words: &[&str]| words.iter().flat_map(|word| meanings_of(word)).copied().collect();
    let mut found: BTreeSet<&'static str> = mean(&head);
    if found.iter().all(|one| is_anybody(one)) {
        found.extend::<BTreeSet<_>>(mean(&rest));
    }
    if found.len() > 1 && !found.iter().all(|one| is_anybody(one)) {
        found.retain(|one| !is_anybody(one));
    }
    found
}

/// The words of a phrase before what its first preposition leads on to.
pub fn head(phrase: &str) -> Vec<&str> {
    let [head, _] = parts(phrase);
    head
}

/// The words of a phrase before its first preposition, and from there on.
fn parts(phrase: &str) -> [Vec<&str>; 2] {
    let words: Vec<&str> = phrase
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let leads_on = |word: &&str| LEADS_ON.contains(&word.to_lowercase().as_str());
    // "d’Oumdara", "of them": a phrase that begins with a preposition has its head behind it.
    let begin = words.iter().position(|word| !leads_on(word)).unwrap_or(0);
    let end = words[begin..].iter().position(leads_on).map_or(words.len(), |at| begin + at);
    [words[begin..end].to_vec(), words[end..].to_vec()]
}

/// Prepositions and relative words: what follows them tells of something else.
const LEADS_ON: &[&str] = &[
    "of", "in", "at", "from", "on", "with", "near", "who", "which", "that", "for", "to", "by",
    "de", "du", "des", "d", "à", "au", "aux", "en", "dans", "avec", "près", "qui", "que", "dont",
    "pour", "par", "sur",
];

static MEANINGS: LazyLock<Meanings> = LazyLock::new(|| Meanings::of(&[PEOPLE, THINGS]));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_of_two_languages_mean_one() {
        for (one, other) in [
            ("Chechen fighters", "des combattants tchétchènes de HTŞ"),
            ("gunmen", "les miliciens"),
            ("a school in the village", "une école du village de Tel-Roumane"),
            ("the children", "élèves"),
            ("the railway bridge", "le pont ferroviaire"),
        ] {
            assert!(!meanings(one).is_empty(), "{one}");
            assert_eq!(meanings(one), meanings(other), "{one}, {other}");
        }
        assert!(meanings_of("harrow").is_empty());
        assert_eq!(meanings("members of the police"), BTreeSet::from(["POLICE"]));
    }
}
