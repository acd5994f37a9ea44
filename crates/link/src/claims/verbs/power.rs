//! Offices, votes, laws, treaties, dealings of states.

/// Who holds office, and how they come to it.
pub(super) const OFFICE: &[&str] = &[
    "RESIGN resign resignation quit step step-down stand-down give-up step-aside démissionner \
     démission quitter offer-resignation announce-resignation annoncer-démission leave-office \
     quitter-pouvoir quit-power leave-power quitter-fonction",
    "APPOINT appoint name nominate pick select choose tap install hire designate promote \
     appointment choice nominee selection nomination promotion nommer désigner choisir introniser \
     promouvoir désignation choix name-cabinet nommer-gouvernement announce-cabinet \
     annoncer-gouvernement",
    "SWEAR-IN inaugurate swear inauguration oath swear-in investir investiture assermenter serment \
     introniser swear-oath assume-office assume-presidency accéder-pouvoir come-power \
     arriver-pouvoir assume-power",
    "ELECT elect election win elire réélire élection reelect re-elect re-election réélection élire",
    "DISMISS dismiss sack fire oust axe remove relieve drop suspend sacking removal \
     dismissal firing ouster impeach impeachment limoger renvoyer révoquer destituer suspendre \
     congédier licencier évincer écarter démettre limogeage renvoi révocation destitution éviction",
    "REPLACE replace succeed take-over replacement remplacer succéder remplacement succession",
    "RUN run stand candidacy candidate candidature présenter candidater briguer bid \
     announce-candidacy declare-candidacy annoncer-candidature déclarer-candidature launch-bid \
     annoncer-candidat present-candidacy file-candidacy register-candidate déposer-candidature \
     enregistrer-candidature submit-candidacy file-nomination take-stand",
    "WITHDRAW-BID pull-out drop-out withdraw désister désistement retirer quit-race \
     retirer-candidature withdraw-candidacy end-campaign leave-race abandonner-course \
     suspend-campaign",
    "VOTE vote poll ballot voting referendum voter scrutin vote élection référendum suffrage \
     déposer-bulletin hold-election organiser-élection hold-vote tenir-élection hold-poll \
     hold-referendum organiser-référendum organiser-scrutin put-vote mettre-voix soumettre-vote \
     hold-ballot open-poll observer-élection observer-scrutin",
    "ADOPT adopt pass approve ratify enact approval adoption ratification endorse adopter ratifier \
     approuver voter valider entériner approbation take-step take-measure prendre-mesure \
     adopt-measure adopter-mesure take-action",
    "VETO veto block ",
    "AMEND amend amendment revise revision amender modifier réviser révision amendement modification",
    "REPEAL repeal revoke rescind scrap abroger révoquer abrogation revocation révocation",
    "DISSOLVE dissolve disband dissolution dissoudre disbandment",
    "COUNT count tally recount compter dépouiller décompte dépouillement recomptage comptage \
     recompter",
    "RIG rig tamper rigging fraud truquer frauder fraude trucage bourrage",
    "WIN win beat defeat victory gain clinch triumph edge gagner remporter vaincre victoire battre \
     emporter triompher imposer win-majority obtenir-majorité remporter-majorité \
     decrocher-majorité secure-majority obtenir-siège take-seat win-confidence obtenir-confiance \
     gagner-confiance win-contract remporter-contrat décrocher-contrat land-contract \
     obtenir-contrat secure-contract décrocher-marché win-medal remporter-médaille \
     décrocher-médaille take-medal décrocher-titre win-prize remporter-prix receive-prize \
     recevoir-prix win-award décrocher-prix obtenir-prix obtenir-voix recueillir-voix win-votes \
     receive-vote recueillir-suffrage remporter-voix obtenir-suffrage declare-victory make-gain",
    "LOSE lose loss defeat perdre perte défaite forfeit",
    "LEAD-IN-COUNT lead devancer mener take-lead",
    "RESHUFFLE reshuffle remanier remaniement",
    "RETIRE retire retirement retraite",
];

/// What states and sides do with each other.
pub(super) const DEALINGS: &[&str] = &[
    "SIGN sign ink initial signing signer signature parapher conclude-treaty conclude-contract",
    "AGREE agree deal accord agreement pact treaty settle conclude settlement compromise strike \
     accorder entendre accord entente traité pacte convenir trêve truce ceasefire conclure \
     compromis transiger régler-amiable reach-settlement trouver-règlement strike-deal \
     conclure-accord reach-accord make-deal close-deal trouver-entente passer-accord \
     sceller-accord seal-deal trouver-compromis parvenir-compromis reach-consensus \
     trouver-consensus parvenir-consensus",
    "MEET meet meeting visit talk talks summit confer host receive gather rencontrer réunir \
     rencontre réunion sommet recevoir entretenir entretien pourparlers pourparler discuter visite \
     visiter rendre conférence hold-meeting tenir-réunion hold-summit tenir-sommet hold-conference \
     donner-conférence give-conference tenir-conférence",
    "VISIT visit tour trip visite visiter rendre déplacement voyage travel arrive pay-visit \
     rendre-visite effectuer-visite make-visit make-trip effectuer-déplacement",
    "NEGOTIATE negotiate negotiation talk talks mediate mediation bargain négocier négociation \
     pourparlers pourparler dialogue discuter médiation discussion discuss hold-talk \
     tenir-pourparler hold-negotiation mener-négociation engager-négociation begin-talk \
     entamer-négociation entamer-pourparler open-talk start-talk",
    "MEDIATE mediate broker mediation médiation négocier parrainer",
    "SPLIT split secede break-away secession séparer scinder sécession scission splinter schism",
    "JOIN join accede accession rejoindre adhérer rallier adhésion intégrer admission admit \
     admettre ralliement sign-up",
    "INVITE invite invitation inviter convier convoquer summon convocation call-meeting \
     convoquer-réunion convene-meeting convoquer-sommet call-summit",
    "RECALL recall call-back rappeler rappel",
    "SEVER sever cut break-off cut-off rompre rupture couper break-relation break-tie cut-internet \
     couper-internet shut-internet block-internet cut-phone couper-téléphone",
    "RECOGNISE recognise recognize recognition reconnaître reconnaissance",
    "SANCTION sanction sanctionner freeze geler embargo gel impose-sanction imposer-sanction \
     slap-sanction prendre-sanction infliger-sanction adopt-sanction adopter-sanction \
     impose-embargo décréter-embargo imposer-embargo bloquer-compte",
    "LIFT lift ease lifting levée lever assouplir assouplissement end-emergency end-curfew \
     cancel-warning alléger-sanction drop-sanction lift-lockdown lever-confinement end-lockdown \
     ease-lockdown",
    "IMPOSE impose decree introduce slap imposer décréter instaurer instauration declare-emergency \
     décréter-urgence declare-disaster déclarer-urgence déclarer-catastrophe proclaim-emergency \
     instaurer-urgence impose-sanction imposer-sanction slap-sanction prendre-sanction \
     infliger-sanction adopt-sanction adopter-sanction",
    "COOPERATE cooperate collaborate cooperation partner coopérer collaborer coopération partenariat",
    "ALLY ally alliance coalition allier coaliser form-alliance nouer-alliance conclure-alliance \
     forge-alliance",
    "BACK support back endorse soutenir appuyer soutien appui backing parrainer sponsor \
     show-support manifester-soutien express-support exprimer-soutien apporter-soutien",
    "OFFER offer propose proposal bid offrir proposer proposition offre make-offer faire-offre \
     make-proposal faire-proposition",
    "REJECT reject refuse decline turn rebuff turn-down refusal rejection rule-out rejeter refuser \
     repousser rejet refus décliner écarter exclure exclude discard vote-down reject-result \
     rejeter-résultat refuse-result defeat-bill deny-visa refuser-visa refuse-visa revoke-visa \
     deny-bail refuser-caution refuse-bail dismiss-case dismiss-lawsuit rejeter-plainte \
     dismiss-suit rejeter-recours dismiss-appeal rejeter-appel ignore-ultimatum deny-permission \
     deny-access deny-entry",
    "ACCEPT accept welcome acceptance accepter agréer accueillir acceptation consent consentir \
     grant-request accéder-demande accéder-requête accept-request accepter-demande \
     satisfaire-demande agree-truce agree-ceasefire give-consent",
    "PROMISE promise pledge vow commit guarantee promettre engager promesse garantir engagement \
     assurer-soutien tenir-promesse",
    "DEMAND demand urge call ask request press appeal call-for claim exiger demander appeler \
     réclamer presser exhorter sommer appel revendiquer exigence demande revendication seek-help \
     beg-forgiveness seek-pardon lancer-appel make-appeal",
    "ULTIMATUM ultimatum deadline délai issue-ultimatum lancer-ultimatum give-ultimatum \
     adresser-ultimatum poser-ultimatum set-deadline fixer-ultimatum",
];

/// What is said in public: of others, and to them.
pub(super) const WORDS: &[&str] = &[
    "PROTEST protest demonstrate rally march demonstration sit-in manifester manifestation défiler \
     marche rassemblement rassembler protester contestation cortège mobilisation sit-in gagner-rue \
     pour-street stage-sit-in",
    "STRIKE strike stop-work cesser-travail down-tool go-strike mettre-grève faire-grève walkout \
     walk-out stoppage grève débrayage arrêt débrayer down-tools entrer-grève",
    "BOYCOTT boycott boycotter shun bouder",
    "DISPERSE disperse scatter break-up disperser repousser dispersion strew éparpiller \
     break-protest",
    "BLOCK block blockade barricade obstruct roadblock bloquer barrer blocage barrage couper entraver",
    "ACCUSE accuse blame allege accuser reprocher imputer dénoncer accusation incriminer attribuer \
     attribute ascribe",
    "CONDEMN condemn denounce decry slam deplore condemnation criticise criticize condamner \
     dénoncer fustiger déplorer critiquer condamnation critique denunciation dénonciation \
     stigmatiser",
    "CLAIM claim  revendiquer revendication responsibility",
    "DENY deny denial refute reject démentir nier démenti réfuter contester dispute \
     rejeter-responsabilité rejeter-accusation",
    "CONFIRM confirm confirmer confirmation",
    "WARN warn alert caution warning avertir prévenir alerter avertissement alerte mettre-garde \
     raise-alarm sound-alarm donner-alerte donner-alarme raise-alert lancer-alerte issue-warning \
     issue-alert émettre-alerte placer-vigilance give-warning donner-avertissement",
    "ANNOUNCE announce unveil reveal declare disclose annoncer dévoiler déclarer annonce proclamer \
     proclaim announcement révéler déclaration proclamation révélation expose disclosure divulguer \
     declare-winner declare-victory claim-victory revendiquer-victoire proclamer-victoire \
     crier-victoire proclaim-victory declare-independence announce-result annoncer-résultat \
     proclamer-résultat publish-result publier-résultat declare-result release-result \
     proclaim-result présenter-plan faire-déclaration",
    "APOLOGISE apologise apologize apology excuser excuses excuse issue-apology présenter-excuse \
     present-apology offer-apology make-apology",
    "PRAISE praise hail laud congratulate saluer féliciter louer congratulation félicitation \
     welcome-decision saluer-décision hail-decision welcome-move welcome-agreement saluer-accord",
    "MOURN mourn grieve bury funeral burial pleurer inhumer enterrer obsèques enterrement deuil \
     inhumation funérailles endeuiller lie-state décréter-deuil",
    "HONOUR honour honor award tribute honorer décerner récompenser hommage décorer prix prize \
     pay-tribute rendre-hommage",
    "PUBLISH post publish broadcast air circulate release publication publier diffuser parution \
     paraître diffusion issue-statement release-statement publier-communiqué diffuser-communiqué \
     publier-déclaration make-statement faire-déclaration announce-result annoncer-résultat \
     proclamer-résultat publish-result publier-résultat declare-result release-result \
     proclaim-result",
    "WRITE write écrire rédiger",
    "FILM film record filmer enregistrer",
    "EXPLAIN explain expliquer",
];
