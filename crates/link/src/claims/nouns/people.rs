//! Words for people, in the singular.

/// Who fights, guards and harms.
pub(super) const UNDER_ARMS: &[&str] = &[
    "ARMED armed fighter militant militiaman militiamen gunman gunmen insurgent rebel jihadist jihadi \
     terrorist extremist mercenary mercenaries combatant guerrilla combattant milicien insurgé \
     rebelle jihadiste djihadiste terroriste extrémiste mercenaire maquisard guérillero",
    "SOLDIER soldier troop trooper serviceman servicemen military army soldat troupe militaire \
     armée conscript conscrit recruit recrue reservist réserviste officer officier navy marine",
    "FORCES force",
    "POLICE police policeman policemen policewoman policewomen constable gendarme gendarmerie \
     policier policière",
    "PEACEKEEPER peacekeeper casque",
    "GUARD guard guardian garde gardien vigile warder geôlier",
    "THIEF thief robber burglar voleur braqueur cambrioleur malfaiteur bandit gang",
    "SMUGGLER smuggler trafficker passeur trafiquant contrebandier",
    "HACKER hacker pirate",
    "ATTACKER attacker assailant bomber assaillant agresseur kamikaze",
    "KIDNAPPER kidnapper abductor hijacker ravisseur preneur",
    "SUSPECT suspect defendant accusé prévenu inculpé",
    "PRISONER prisoner detainee inmate captive hostage prisonnier prisonnière détenu détenue \
     otage captif captive",
    "SPY spy espion agent",
];

/// Who is known by what they do all day.
pub(super) const AT_WORK: &[&str] = &[
    "WORKER worker labourer laborer docker employee staff ouvrier ouvrière travailleur employé \
     salarié cheminot railwayman railwaymen",
    "MINER miner mineur",
    "SAILOR sailor seaman seamen crew crewman crewmen marin équipage matelot",
    "STUDENT student étudiant étudiante",
    "MEDIC doctor nurse medic paramedic médecin infirmier infirmière soignant soignante health",
    "RESCUER rescuer firefighter brigade fireman firemen secouriste sauveteur pompier secours rescue",
    "COASTGUARD coastguard garde-côte",
    "DIVER diver plongeur",
    "JOURNALIST journalist reporter journaliste cameraman photographer photographe",
    "LAWYER lawyer attorney avocat avocate counsel barrister",
    "JUDGE judge magistrate juge magistrat magistrate",
    "JUROR juror jury juré",
    "TEACHER teacher professor enseignant enseignante professeur instituteur institutrice",
    "DRIVER driver motorist conducteur conductrice chauffeur automobiliste camionneur trucker",
    "PILOT pilot pilote",
    "FARMER farmer peasant herder agriculteur paysan éleveur cultivateur",
    "FISHERMAN fisherman fishermen pêcheur",
    "CLIMBER climber mountaineer hiker alpiniste randonneur grimpeur",
    "PRIEST priest bishop imam cleric prêtre évêque religieux",
    "PLAYER player footballer joueur joueuse footballeur",
    "COACH coach trainer entraîneur sélectionneur",
    "ACTOR actor actress acteur actrice comédien comédienne",
    "SINGER singer musician chanteur chanteuse musicien",
    "WRITER writer author novelist écrivain auteur romancier",
    "ARTIST artist painter artiste peintre",
    "SCIENTIST scientist researcher scientifique chercheur chercheuse",
    "ENGINEER engineer ingénieur technician technicien",
    "TRADER trader merchant shopkeeper commerçant marchand",
    "OBSERVER observer monitor observateur",
    "INSPECTOR inspector inspecteur",
    "VOLUNTEER volunteer bénévole volontaire",
];

/// Who rules, owns and speaks for others, and the bodies they do it in.
pub(super) const IN_OFFICE: &[&str] = &[
    "MINISTER minister ministre",
    "GOVERNOR governor gouverneur prefect préfet",
    "PREFECTURE prefecture préfecture",
    "PROSECUTOR prosecutor procureur procureure parquet prosecution",
    "MAYOR mayor maire",
    "PRESIDENT president présidente président",
    "LAWMAKER lawmaker deputy deputies député députée senator sénateur mp legislator parlementaire \
     congressman",
    "OFFICIAL official responsable fonctionnaire",
    "LEADER leader chief commander chef dirigeant commandant captain capitaine général general",
    "GOVERNMENT government authorities authority gouvernement autorité régime cabinet ministry \
     ministère administration",
    "OPPOSITION opposition opponent opposant opposante dissident dissidente",
    "DELEGATION delegation envoy delegate émissaire délégué diplomat diplomate ambassador \
     ambassadeur délégation",
    "MEDIATOR mediator médiateur",
    "ACTIVIST activist activiste militante campaigner",
    "DIRECTOR director manager boss executive directeur directrice patron gérant dirigeant head",
    "OWNER owner operator propriétaire armateur exploitant",
    "CANDIDATE candidate contender candidat candidate",
    "VOTER voter électeur électrice",
    "UNION union syndicat federation fédération",
    "COMPANY company firm corporation compagnie entreprise société groupe",
    "BANK bank banque",
    "KING king monarch roi monarque",
    "QUEEN queen reine",
    "COMMISSION commission committee panel comité",
];

/// Who is known by age, by lot, or by no more than being people.
pub(super) const ANYONE: &[&str] = &[
    "CIVILIAN civilian civil civile",
    "RESIDENT resident inhabitant villager habitant habitante villageois riverain",
    "CHILD child children enfant minor mineur pupil schoolchildren élève écolier baby babies bébé \
     teenager adolescent boy girl garçon fille fillette",
    "WOMAN woman women femme",
    "PROTESTER protester protestor demonstrator manifestant manifestante rioter émeutier marcher",
    "STRIKER striker gréviste",
    "PASSENGER passenger passager passagère traveller voyageur",
    "MIGRANT migrant refugee réfugié réfugiée exilé",
    "DISPLACED displaced déplacé évacué evacuee sinistré",
    "TOURIST tourist holidaymaker touriste vacancier",
    "PATIENT patient case cas malade",
    "SURVIVOR survivor survivant survivante rescapé rescapée",
    "PILGRIM pilgrim pèlerin worshipper fidèle",
    "SUPPORTER supporter partisan sympathisant fan",
    "FAMILY family relative parent mother father son daughter brother sister wife husband famille \
     proche mère père fils fille frère soeur sœur épouse mari",
    "PERSON people person man men victim casualty casualties dead body bodies personne gens homme \
     mort victime corps tué blessé wounded injured other autre member membre passerby passant",
    "GROUP group faction organisation organization movement party militia groupe mouvement parti \
     milice battalion bataillon",
];
