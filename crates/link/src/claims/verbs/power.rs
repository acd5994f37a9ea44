//! Offices, votes, laws, treaties, dealings of states.

/// Who holds office, and how they come to it.
pub(super) const OFFICE: &[&str] = &[
    "RESIGN resign resignation quit step step-down stand-down give-up step-aside démissionner \
     démission quitter",
    "APPOINT appoint name nominate pick select choose tap install hire designate promote \
     appointment choice nominee selection nomination promotion nommer désigner choisir \
     introniser promouvoir désignation",
    "SWEAR-IN inaugurate swear inauguration oath swear-in  investir investiture assermenter \
     serment introniser",
    "ELECT elect election win elire réélire élection reelect re-elect re-election réélection élire",
    "DISMISS dismiss sack fire oust axe remove relieve drop suspend sacking removal \
     dismissal firing ouster impeach impeachment limoger renvoyer révoquer destituer suspendre \
     congédier licencier évincer écarter démettre limogeage renvoi révocation destitution éviction",
    "REPLACE replace succeed take-over replacement remplacer succéder remplacement succession",
    "RUN run stand candidacy candidate candidature présenter candidater briguer bid",
    "WITHDRAW-BID pull-out drop-out withdraw désister désistement retirer",
    "VOTE vote poll ballot voting referendum voter scrutin vote élection référendum suffrage",
    "ADOPT adopt pass approve ratify enact approval adoption ratification endorse adopter ratifier \
     approuver voter valider entériner approbation",
    "VETO veto block ",
    "AMEND amend amendment revise revision amender modifier réviser révision amendement modification",
    "REPEAL repeal revoke rescind scrap abroger révoquer abrogation revocation révocation",
    "DISSOLVE dissolve disband dissolution dissoudre",
    "COUNT count tally recount compter dépouiller décompte dépouillement recomptage comptage",
    "RIG rig tamper rigging fraud truquer frauder fraude trucage bourrage",
    "WIN win beat defeat victory gain clinch triumph edge gagner remporter vaincre victoire battre \
     emporter triompher imposer",
    "LOSE lose loss defeat perdre perte défaite",
    "LEAD-IN-COUNT lead devancer mener",
    "RESHUFFLE reshuffle remanier remaniement",
    "RETIRE retire retirement retraite",
];

/// What states and sides do with each other.
pub(super) const DEALINGS: &[&str] = &[
    "SIGN sign ink initial signing signer signature parapher",
    "AGREE agree deal accord agreement pact treaty settle conclude settlement compromise strike accorder \
     entendre accord entente traité pacte convenir trêve truce ceasefire conclure compromis",
    "MEET meet meeting visit talk talks summit confer host receive gather rencontrer réunir \
     rencontre réunion sommet recevoir entretenir entretien pourparlers pourparler discuter visite \
     visiter rendre conférence",
    "VISIT visit tour trip visite visiter rendre déplacement voyage travel arrive",
    "NEGOTIATE negotiate negotiation talk talks mediate mediation bargain négocier négociation \
     pourparlers pourparler dialogue discuter médiation discussion discuss",
    "MEDIATE mediate broker mediation médiation négocier parrainer",
    "SPLIT split secede break-away secession séparer scinder sécession scission",
    "JOIN join accede accession rejoindre adhérer rallier adhésion intégrer admission admit admettre \
     ralliement",
    "INVITE invite invitation inviter convier convoquer summon convocation",
    "RECALL recall call-back rappeler rappel",
    "SEVER sever cut break-off cut-off rompre rupture couper",
    "RECOGNISE recognise recognize recognition reconnaître reconnaissance",
    "SANCTION sanction sanctionner freeze geler embargo gel",
    "LIFT lift ease lifting levée lever assouplir assouplissement",
    "IMPOSE impose decree introduce slap imposer décréter instaurer instauration",
    "COOPERATE cooperate collaborate cooperation partner coopérer collaborer coopération partenariat",
    "ALLY ally alliance coalition allier coaliser",
    "BACK support back endorse soutenir appuyer soutien appui backing parrainer sponsor",
    "OFFER offer propose proposal bid offrir proposer proposition offre",
    "REJECT reject refuse decline turn rebuff turn-down refusal rejection rule-out rejeter refuser \
     repousser rejet refus décliner écarter exclure",
    "ACCEPT accept welcome acceptance accepter agréer accueillir acceptation consent consentir",
    "PROMISE promise pledge vow commit guarantee promettre engager promesse garantir engagement",
    "DEMAND demand urge call ask request press appeal call-for claim exiger demander appeler réclamer \
     presser exhorter sommer appel revendiquer exigence demande revendication",
    "ULTIMATUM ultimatum deadline délai",
];

/// What is said in public: of others, and to them.
pub(super) const WORDS: &[&str] = &[
    "PROTEST protest demonstrate rally march demonstration sit-in  manifester \
     manifestation défiler marche rassemblement rassembler protester contestation cortège mobilisation \
     sit-in",
    "STRIKE strike stop-work cesser-travail down-tool go-strike mettre-grève faire-grève walkout walk-out stoppage  grève débrayage arrêt débrayer \
     ",
    "BOYCOTT boycott boycotter",
    "DISPERSE disperse scatter break-up disperser repousser dispersion",
    "BLOCK block blockade barricade obstruct roadblock bloquer barrer blocage barrage couper entraver",
    "ACCUSE accuse blame allege accuser reprocher imputer dénoncer  accusation \
     incriminer attribuer attribute",
    "CONDEMN condemn denounce decry slam deplore condemnation criticise criticize condamner dénoncer \
     fustiger déplorer critiquer condamnation critique",
    "CLAIM claim  revendiquer revendication responsibility",
    "DENY deny denial refute reject démentir nier démenti réfuter contester dispute",
    "CONFIRM confirm confirmer confirmation",
    "WARN warn alert caution warning avertir prévenir alerter avertissement alerte",
    "ANNOUNCE announce unveil reveal declare disclose annoncer dévoiler déclarer annonce proclamer \
     proclaim announcement révéler déclaration proclamation révélation",
    "APOLOGISE apologise apologize apology excuser excuses excuse",
    "PRAISE praise hail laud congratulate saluer féliciter louer ",
    "MOURN mourn grieve bury funeral burial pleurer inhumer enterrer obsèques enterrement deuil \
     inhumation funérailles",
    "HONOUR honour honor award tribute honorer décerner récompenser hommage décorer prix prize",
    "PUBLISH post publish broadcast air circulate release publication publier diffuser parution \
     paraître diffusion",
    "WRITE write écrire rédiger",
    "FILM film record filmer enregistrer",
    "EXPLAIN explain expliquer",
];
