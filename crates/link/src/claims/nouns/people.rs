//! Words for people, in the singular.

/// Who fights, guards and harms.
pub(super) const UNDER_ARMS: &[&str] = &[
    "ARMED armed fighter militant militiaman militiamen gunman gunmen insurgent rebel jihadist \
     jihadi terrorist extremist mercenary mercenaries combatant guerrilla combattant milicien \
     insurgé rebelle jihadiste djihadiste terroriste extrémiste mercenaire maquisard guérillero \
     gunwoman gunwomen guérillera combattante sniper islamist islamiste separatist séparatiste \
     warlord loyalist loyaliste salafist salafiste commando paramilitary paramilitaire taliban \
     talib shebab houthi houthiste foreign-fighter",
    "SOLDIER soldier troop trooper serviceman servicemen military army soldat troupe militaire \
     armée conscript conscrit recruit recrue reservist réserviste officer officier gradé navy marine \
     soldate personnel-militaire officière sous-officier non-commissioned-officer légionnaire \
     colonel lieutenant sergeant sergent corporal caporal admiral amiral brigadier paratrooper \
     parachutiste infantryman fantassin sapper sapeur artilleryman artilleur airman airmen \
     aviateur deserter déserteur commando regiment platoon peloton squadron escadron garrison \
     garnison artillery artillerie infantry infanterie",
    "FORCES force",
    "POLICE police policeman policemen policewoman policewomen constable gendarme gendarmerie \
     policier policière cop sergent-de-ville gardien-de-la-paix policing constabulary detective \
     sheriff shérif crs",
    "PEACEKEEPER peacekeeper casque casque-bleu blue-helmet soldat-de-la-paix",
    "GUARD guard guardian garde gardien vigile warder geôlier gardienne gardien-de-prison \
     prison-guard prison-officer surveillant surveillante gaoler jailer watchman watchmen \
     bodyguard garde-du-corps sentry sentinelle security-guard videur",
    "THIEF thief robber burglar voleur braqueur cambrioleur malfaiteur bandit gang voleuse \
     cambrioleuse braqueuse larron mugger gangster looter pilleur pickpocket mafia mafieux truand",
    "SMUGGLER smuggler trafficker passeur trafiquant contrebandier passeuse trafiquante \
     contrebandière people-smuggler drug-dealer dealer narcotrafiquant poacher braconnier",
    "HACKER hacker pirate hackeur hackeuse pirate-informatique cybercriminal cybercriminel",
    "ATTACKER attacker assailant bomber assaillant agresseur kamikaze assaillante agresseuse \
     stabber knifeman knifemen tireur tireuse shooter assassin murderer meurtrier meurtrière \
     killer tueur tueuse rapist violeur arsonist pyromane",
    "KIDNAPPER kidnapper abductor hijacker ravisseur preneur kidnappeur kidnappeuse ravisseuse \
     hostage-taker preneur-d'otages pirate-de-l'air",
    "SUSPECT suspect defendant accusé prévenu inculpé suspecte accusée prévenue inculpée",
    "PRISONER prisoner detainee inmate captive hostage prisonnier prisonnière détenu détenue otage \
     captif captive codétenu codétenue cellmate political-prisoner prisoner-of-war",
    "SPY spy espion agent espionne spies double-agent agent-double",
];

/// Who is known by what they do all day.
pub(super) const AT_WORK: &[&str] = &[
    "WORKER worker labourer laborer docker employee staff ouvrier ouvrière travailleur employé \
     salarié cheminot railwayman railwaymen salariée travailleuse builder maçon mason carpenter \
     charpentier electrician électricien mechanic mécanicien welder soudeur cleaner apprentice \
     apprenti dockworker débardeur farmhand",
    "MINER miner mineur",
    "SAILOR sailor seaman seamen crew crewman crewmen marin équipage matelot seafarer mariner \
     marine-marchande deckhand crewmember",
    "STUDENT student étudiant étudiante",
    "MEDIC doctor nurse medic paramedic médecin infirmier infirmière soignant soignante health \
     physician généraliste urgentiste general-practitioner gp surgeon chirurgien chirurgienne \
     midwife sage-femme pharmacist pharmacien pharmacienne ambulancier ambulancière aide-soignant \
     psychiatrist psychiatre",
    "RESCUER rescuer firefighter brigade fireman firemen secouriste sauveteur pompier secours \
     rescue firefighting sapeur-pompier lifeguard rescue-worker sauveteuse",
    "COASTGUARD coastguard garde-côte",
    "DIVER diver plongeur plongeuse frogman frogmen homme-grenouille",
    "JOURNALIST journalist reporter journaliste cameraman photographer photographe newsman newsmen \
     cadreur cadreuse photojournalist photojournaliste correspondent correspondant correspondante \
     editor rédacteur rédactrice columnist chroniqueur chroniqueuse présentateur présentatrice \
     blogger blogueur blogueuse",
    "LAWYER lawyer attorney avocat avocate counsel barrister solicitor public-defender",
    "JUDGE judge magistrate juge magistrat magistrate",
    "JUROR juror jury juré",
    "TEACHER teacher professor enseignant enseignante professeur instituteur institutrice prof \
     maître-d'école schoolteacher maîtresse-d'école",
    "DRIVER driver motorist conducteur conductrice chauffeur automobiliste camionneur trucker \
     routier lorry-driver truck-driver bus-driver",
    "PILOT pilot pilote copilot copilote",
    "FARMER farmer peasant herder agriculteur paysan éleveur cultivateur agricultrice fermier \
     fermière grower paysanne éleveuse",
    "FISHERMAN fisherman fishermen pêcheur pêcheuse fisherfolk angler trawlerman",
    "CLIMBER climber mountaineer hiker alpiniste randonneur grimpeur grimpeuse randonneuse sherpa",
    "PRIEST priest bishop imam cleric prêtre évêque religieux curé vicar vicaire clergyman \
     clergymen pope pape cardinal archbishop archevêque pastor pasteur monk moine rabbi rabbin \
     mufti ayatollah chaplain aumônier",
    "PLAYER player footballer joueur joueuse footballeur footballeuse basketteur rugbyman \
     goalkeeper midfielder",
    "COACH coach trainer entraîneur sélectionneur entraîneuse sélectionneuse",
    "ACTOR actor actress acteur actrice comédien comédienne",
    "SINGER singer musician chanteur chanteuse musicien musicienne vocalist rapper rappeur \
     rappeuse pianist pianiste guitarist guitariste violinist violoniste composer compositeur",
    "WRITER writer author novelist écrivain auteur romancier écrivaine autrice romancière essayist \
     essayiste poet poète playwright dramaturge",
    "ARTIST artist painter artiste peintre",
    "SCIENTIST scientist researcher scientifique chercheur chercheuse savant savante biologist \
     biologiste chemist chimiste physicist physicien physicienne geologist géologue seismologist \
     sismologue epidemiologist épidémiologiste archaeologist archéologue meteorologist \
     météorologue virologist virologue",
    "ENGINEER engineer ingénieur technician technicien ingénieure technicienne",
    "TRADER trader merchant shopkeeper commerçant marchand marchande commerçante négociant vendor \
     vendeur vendeuse baker boulanger butcher boucher grocer épicier wholesaler grossiste",
    "OBSERVER observer monitor observateur",
    "INSPECTOR inspector inspecteur",
    "VOLUNTEER volunteer bénévole volontaire",
];

/// Who rules, owns and speaks for others, and the bodies they do it in.
pub(super) const IN_OFFICE: &[&str] = &[
    "MINISTER minister ministre",
    "GOVERNOR governor gouverneur prefect préfet préfète gouverneure",
    "PREFECTURE prefecture préfecture",
    "PROSECUTOR prosecutor procureur procureure parquet prosecution ministère-public \
     public-prosecutor",
    "MAYOR mayor maire mairesse bourgmestre burgomaster",
    "PRESIDENT president présidente président",
    "LAWMAKER lawmaker deputy deputies député députée senator sénateur mp legislator parlementaire \
     congressman sénatrice congresswoman congressmen parliamentarian mep eurodéputé eurodéputée \
     assemblyman councillor councilor councilman",
    "OFFICIAL official responsable fonctionnaire commissioner commissaire spokesman spokeswoman \
     spokesperson porte-parole bureaucrat bureaucrate adviser advisor conseiller conseillère \
     civil-servant",
    "LEADER leader chief commander chef dirigeant commandant captain capitaine général general \
     dirigeante chieftain kingpin supremo warlord colonel mastermind ringleader emir sultan \
     dictator dictateur",
    "GOVERNMENT government authorities authority gouvernement autorité régime cabinet ministry \
     ministère administration",
    "OPPOSITION opposition opponent opposant opposante dissident dissidente",
    "DELEGATION delegation envoy delegate émissaire délégué diplomat diplomate ambassador \
     ambassadeur délégation ambassadrice emissary emissaries déléguée high-representative",
    "MEDIATOR mediator médiateur",
    "ACTIVIST activist activiste militante campaigner militant-associatif",
    "DIRECTOR director manager boss executive directeur directrice patron gérant dirigeant head \
     ceo pdg patronne gérante",
    "OWNER owner operator propriétaire armateur exploitant landlord exploitante shipowner",
    "CANDIDATE candidate contender candidat candidate",
    "VOTER voter électeur électrice",
    "UNION union syndicat federation fédération",
    "COMPANY company firm corporation compagnie entreprise société groupe enterprise pme airline \
     multinational multinationale subsidiary filiale start-up consortium retailer",
    "BANK bank banque",
    "KING king monarch roi monarque emperor empereur prince sultan",
    "QUEEN queen reine",
    "COMMISSION commission committee panel comité",
];

/// Who is known by age, by lot, or by no more than being people.
pub(super) const ANYONE: &[&str] = &[
    "CIVILIAN civilian civil civile non-combatant non-combattant",
    "RESIDENT resident inhabitant villager habitant habitante villageois riverain villageoise \
     riveraine townspeople dweller",
    "CHILD child children enfant minor mineur pupil schoolchildren élève écolier baby babies bébé \
     teenager adolescent boy girl garçon fille fillette kid youngster écolière schoolboy \
     schoolgirl schoolchild adolescente teen gamin gamine newborn nouveau-né toddler bambin orphan \
     orphelin orpheline infant nourrisson twin jumeau jumelle",
    "WOMAN woman women femme housewife housewives lady ladies",
    "PROTESTER protester protestor demonstrator manifestant manifestante rioter émeutier marcher \
     contestataire émeutière protestataire",
    "STRIKER striker gréviste",
    "PASSENGER passenger passager passagère traveller voyageur",
    "MIGRANT migrant refugee réfugié réfugiée exilé exilée harraga boat-people asylum-seeker \
     demandeur-d'asile immigrant immigré immigrée stowaway clandestin",
    "DISPLACED displaced déplacé évacué evacuee sinistré déplacée idp sinistrée",
    "TOURIST tourist holidaymaker touriste vacancier vacancière sightseer backpacker",
    "PATIENT patient case cas malade patiente",
    "SURVIVOR survivor survivant survivante rescapé rescapée",
    "PILGRIM pilgrim pèlerin worshipper fidèle",
    "SUPPORTER supporter partisan sympathisant fan",
    "FAMILY family relative parent mother father son daughter brother sister wife husband famille \
     proche mère père fils fille frère soeur sœur épouse mari dad mum mom papa maman conjoint \
     belle-famille next-of-kin kin widow veuve widower veuf uncle oncle aunt tante cousin cousine \
     nephew neveu niece grandfather grandmother grand-père grand-mère grandson granddaughter \
     couple spouse",
    "PERSON people person man men victim casualty casualties dead body bodies personne gens homme \
     mort victime corps tué blessé wounded injured other autre member membre passerby passant \
     adult adulte citizen citoyen citoyenne ressortissant ressortissante pedestrian piéton \
     piétonne cyclist cycliste bystander onlooker foreigner étranger étrangère youth jeune elderly \
     homeless crowd foule",
    "GROUP group faction organisation organization movement party militia groupe mouvement parti \
     milice battalion bataillon clan tribe tribu cartel junta junte coalition league ligue \
     association club",
];
