//! Words for things that something is done to, or where it is done, in the singular.

/// Where things happen.
pub(super) const PLACES: &[&str] = &[
    "SCHOOL school école college collège lycée primary-school secondary-school high-school \
     école-primaire kindergarten crèche maternelle madrasa classroom boarding-school internat",
    "UNIVERSITY university université campus faculté",
    "HOSPITAL hospital clinic hôpital hôpitaux clinique hospice polyclinic polyclinique chu \
     infirmary infirmerie maternity maternité dispensary dispensaire emergency-room",
    "BRIDGE bridge pont viaduct viaduc footbridge passerelle",
    "TUNNEL tunnel gallery galerie shaft puits",
    "MARKET market marché bazaar souk bazar marketplace halle",
    "SHOP shop store magasin boutique supermarket supermarché shopping hypermarket hypermarché \
     commerce-de-détail superette bakery boulangerie grocery épicerie pharmacy pharmacie bookshop \
     librairie butchery boucherie mall",
    "STATION station gare train-station railway-station gare-ferroviaire",
    "RAILWAY railway railroad rail track voie chemin ferroviaire voie-ferrée rail-line \
     ligne-ferroviaire",
    "AIRPORT airport airfield aéroport aérodrome airstrip aérogare airdrome",
    "PORT port harbour harbor dock quay berth quai seaport wharf bassin-portuaire haven portuaire",
    "PRISON prison jail pénitencier penitentiary maison-d'arrêt centre-pénitentiaire gaol bagne \
     dungeon cachot gulag",
    "MOSQUE mosque mosquée",
    "CHURCH church église cathedral cathédrale chapel chapelle basilica basilique monastery \
     monastère",
    "HOUSE house home flat apartment maison domicile logement appartement immeuble dwelling \
     residence bungalow habitation pavillon villa cottage chalet cabin cabane hut hutte mansion \
     manoir skyscraper gratte-ciel farmhouse",
    "HOTEL hotel hôtel motel inn auberge guesthouse",
    "RESTAURANT restaurant café cafe bar bistro bistrot eatery",
    "STADIUM stadium stade arena",
    "MUSEUM museum musée gallery",
    "THEATRE theatre theater théâtre cinema cinéma nightclub discothèque",
    "WAREHOUSE warehouse depot storehouse entrepôt hangar silo dépôt",
    "FACTORY factory plant mill usine fabrique refinery raffinerie centrale manufacture brewery \
     brasserie distillery distillerie foundry fonderie sawmill scierie steelworks aciérie cannery \
     conserverie slaughterhouse abattoir cement-works cimenterie shipyard tannery tannerie",
    "MINE mine pit colliery",
    "DAM dam barrage",
    "DYKE dyke levee dike embankment digue",
    "RIVER river rivière fleuve stream ruisseau torrent canal creek",
    "ROAD road street highway route rue autoroute motorway chaussée lane freeway voie-rapide \
     carriageway dual-carriageway avenue boulevard alley ruelle roundabout rond-point crossroads \
     carrefour pavement sidewalk trottoir",
    "BORDER border frontier frontière frontalier frontalière",
    "CROSSING crossing checkpoint poste border-crossing point-de-passage point-de-contrôle \
     roadblock barrage-routier",
    "BASE base camp barracks caserne fortress forteresse garrison garnison airbase outpost \
     avant-poste bunker",
    "COURT court tribunal courthouse tribunaux cour cour-de-justice palais-de-justice",
    "ARCHIVE archive",
    "PARLIAMENT parliament parlement assemblée senate sénat congress",
    "EMBASSY embassy consulate ambassade consulat",
    "VILLAGE village hamlet hameau bourgade",
    "TOWN town city ville cité agglomération métropole metropolis bourg suburb banlieue capital \
     capitale neighbourhood neighborhood quartier district slum bidonville",
    "SQUARE square place",
    "BREAKWATER breakwater jetty pier jetée môle",
    "BUILDING building bâtiment édifice palace palais castle château tower skyscraper barn grange \
     garage library bibliothèque",
    "OFFICE office bureau headquarters siège",
    "POLLING polling",
    "AIRSPACE airspace espace",
    "COAST coast shore côte littoral coastline shoreline rivage seaboard beach plage cliff falaise \
     bay baie cape peninsula péninsule",
];

/// Vehicles, arms, goods.
pub(super) const GOODS: &[&str] = &[
    "SHIP ship boat vessel freighter ferry tanker trawler navire bateau bateaux cargo chalutier \
     pétrolier traversier barge péniche wreck épave schooner steamer caboteur coaster frigate \
     frégate warship submarine sous-marin yacht voilier sailboat patrol-boat vedette tugboat \
     remorqueur corvette destroyer paquebot speedboat container-ship porte-conteneurs",
    "DINGHY dinghy dinghies pirogue canoe canot embarcation rowboat rubber-boat zodiac barque raft \
     radeau inflatable gonflable lifeboat",
    "TRAIN train convoy locomotive rame convoi-ferroviaire",
    "BUS bus coach autobus autocar minibus shuttle navette",
    "TRAM tram tramway",
    "CAR car truck lorry vehicle voiture camion véhicule automobile van camionnette suv berline \
     sedan 4x4 hatchback taxi cab minibus ambulance limousine jeep humvee",
    "AIRCRAFT plane aircraft jet helicopter avion aéronef hélicoptère airliner airplane aeroplane \
     chopper hélico appareil-aérien jetliner avion-de-ligne glider planeur warplane fighter-jet \
     bomber-plane bombardier",
    "CONVOY convoy convoi",
    "DRONE drone uav unmanned-aircraft aéronef-sans-pilote quadcopter",
    "MISSILE missile rocket roquette projectile fusée-sol-sol warhead ogive",
    "SATELLITE satellite",
    "TANK tank char blindé",
    "BOMB bomb mine grenade bombe explosive explosif explosive-device dynamite landmine car-bomb \
     ied molotov torpedo torpille",
    "AMMUNITION ammunition munition cartridge cartouche round bullet balle shell obus ammo slug \
     shrapnel warhead ogive",
    "WEAPON weapon arm rifle gun arme fusil armament weaponry pistol pistolet revolver shotgun \
     carabine carbine kalashnikov kalachnikov machine-gun mitrailleuse firearm handgun howitzer \
     cannon canon mortar mortier knife couteau machete machette",
    "FUEL fuel oil carburant pétrole kérosène jet-fuel petroleum fioul mazout diesel gazole gasoil \
     crude",
    "PETROL petrol gasoline essence",
    "GAS gas gaz",
    "COAL coal charbon",
    "ELECTRICITY electricity power électricité courant",
    "GRAIN grain wheat blé céréale rice riz maize barley orge sorghum sorgho millet oats avoine \
     corn",
    "MEDICINE medicine drug vaccine médicament vaccin dose medication remède jab insulin insuline \
     antibiotic antibiotique morphine pill pilule",
    "DRUGS cocaine heroin drug drogue cocaïne héroïne stupéfiant crack-cocaine narcotics cannabis \
     marijuana hashish opium methamphetamine fentanyl captagon",
    "AID aid relief aide secours",
    "MONEY money cash argent",
    "JEWEL jewel jewellery jewelry diamond gem bijou bijoux diamant joyau",
    "GOLD gold or",
    "PAINTING painting tableau toile canvas",
    "CABLE cable wiring short-circuit court-circuit câble",
    "ROOF roof ceiling toit toiture plafond",
    "WALL wall mur muraille",
    "TREE tree arbre",
    "CATTLE cattle cow bovin vache troupeau sheep mouton livestock bétail ovin caprin goat chèvre \
     pig porc lamb agneau calf veau buffalo buffle horse cheval camel chameau",
    "SMOKE smoke fume fumée",
    "ASH ash cendre",
    "WATER water eau",
    "FOOD food vivre nourriture aliment denrée ration bread flour farine meat viande milk lait \
     vegetable légume fruit",
    "TENT tent tente",
    "BLANKET blanket couverture",
    "CRACK crack fissure lézarde",
    "RUBBLE rubble debris gravats décombre débris wreckage",
    "DOOR door gate exit entrance porte portail portique issue sortie entrée grille",
    "WINDOW window fenêtre vitre",
    "ENGINE engine motor moteur",
    "BRAKE brake frein",
    "WHEEL wheel tyre tire roue pneu",
    "WING wing aile",
    "CARRIAGE carriage wagon voiture",
    "RAILS rails rail voie aiguillage",
    "FURNACE furnace haut-fourneau fourneau",
    "LORRY lorry truck camion poids-lourd",
    "PHOTO photo photograph picture image photographie cliché",
    "VIDEO video footage vidéo enregistrement recording",
    "LETTER letter lettre courrier",
    "DOCUMENT document paper file dossier papier fichier",
    "PHONE phone telephone mobile téléphone portable cellphone mobile-phone gsm",
    "NETWORK network réseau",
    "INTERNET internet",
    "CLOTHES shirt clothes chemise vêtement",
    "BIRD bird poultry chicken volaille poulet oiseau duck canard goose oie pigeon eagle aigle",
];

/// What is signed, voted, paid, taught and held.
pub(super) const MATTERS: &[&str] = &[
    "LAW law bill act loi legislation législation text texte statute",
    "BUDGET budget",
    "CONSTITUTION constitution",
    "ELECTION election poll vote élection scrutin ballot referendum référendum",
    "RESULT result résultat",
    "AGREEMENT agreement deal accord pact treaty accord pacte traité",
    "TRUCE truce ceasefire cease-fire trêve cessez-le-feu",
    "TALKS talk talks negotiation pourparler négociation discussion",
    "SANCTIONS sanction embargo",
    "CONTRACT contract contrat",
    "WAGE wage salary pay salaire paie paycheck paye rémunération",
    "PRICE price prix tariff tarif",
    "RATE rate taux",
    "TAX tax duty impôt taxe",
    "JOB job post emploi poste",
    "FLIGHT flight vol",
    "TRAFFIC traffic trafic circulation",
    "SERVICE service",
    "SCHOOLING class lesson cours classe",
    "CHARGE charge accusation",
    "SENTENCE sentence term peine",
    "RANSOM ransom rançon",
    "LICENCE licence license permit permis autorisation",
    "SPEECH speech discours",
    "VISIT visit trip visite voyage déplacement",
    "CURFEW curfew couvre-feu",
    "EMERGENCY emergency urgence",
    "WARNING warning alert alerte avertissement",
    "MATCH match game rencontre",
    "TITLE title cup trophy titre coupe trophée",
    "PRIZE prize award prix",
    "RECORD record",
    "BRIBE bribe pot-de-vin dessous-de-table",
    "LOAN loan prêt emprunt crédit",
    "LOSS loss perte",
    "PROFIT profit bénéfice",
    "DAMAGES damage damages dégât dommage",
    "TURNOUT turnout participation",
    "IRREGULARITY irregularity irrégularité fraude",
    "MOURNING mourning deuil",
    "INQUIRY inquiry investigation probe enquête",
    "TRIAL trial procès",
    "APPEAL appeal appel pourvoi",
    "EVIDENCE evidence proof preuve",
    "INNOCENCE innocence",
    "CAPTIVITY captivity captivité détention",
    "HELP help support soutien appui",
    "MAINTENANCE maintenance entretien upkeep",
    "NEGLIGENCE negligence négligence",
    "RAIN rain rainfall pluie précipitation rainstorm pluvieux pluvieuse rainy",
    "HEAT heat heatwave chaleur canicule vague-de-chaleur",
    "COLD cold froid gel",
    "SNOW snow neige snowfall enneigement chute-de-neige",
    "WIND wind vent rafale gale windstorm bourrasque coup-de-vent",
    "WAVE wave vague",
    "DISEASE disease illness maladie virus pathogen pathogène sickness cholera ebola measles \
     rougeole malaria paludisme mpox variole flu grippe polio tuberculosis tuberculose dengue \
     covid coronavirus",
    "CASE case cas",
    "VACCINATION vaccination",
    "HEALTH health santé",
    "EDUCATION education éducation",
    "DEFENCE defence defense défense",
    "FINANCE finance",
    "TRANSPORT transport transports",
    "CEASEFIRE-LINE front line frontline ligne",
    "STATUE statue monument",
];
