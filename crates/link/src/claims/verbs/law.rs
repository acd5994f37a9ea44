//! What courts, police and thieves do.

/// Thefts, frauds, flights.
pub(super) const CRIMES: &[&str] = &[
    "LOOT loot plunder ransack rob piller pillage saccager looting saccage",
    "ROB rob steal heist robbery burgle theft burglary make-off snatch hold-up break-in pilfer nab \
     voler dérober vol braquer braquage cambrioler cambriolage détrousser subtiliser rafler emporter",
    "DEFRAUD defraud swindle embezzle fraud embezzlement misappropriate escroquer détourner \
     détournement escroquerie fraude frauder",
    "BRIBE bribe bribery corruption corrupt soudoyer corrompre corruption pot-de-vin",
    "FORGE forge counterfeit fake falsify forgery falsifier contrefaire contrefaçon falsification",
    "SMUGGLE smuggle traffic smuggling trafficking peddle trafiquer trafic contrebande",
    "LAUNDER launder laundering blanchir blanchiment",
    "EXTORT extort blackmail extortion extorquer racketter chantage extorsion racket",
    "ABDUCT abduct take-hostage hold-hostage prendre-otage retenir-otage kidnap kidnapping abduction hijack seize snatch enlever kidnapper enlèvement \
     ravir détourner rapt hostage otage détournement capturer",
    "HIDE hide conceal cacher dissimuler",
    "FLEE flee run-away escape abscond bolt make-off get-away fuir enfuir fuite échapper cavale \
     ",
    "ESCAPE escape flee abscond break-out breakout jailbreak evade évader évasion échapper enfuir \
     fuir fuite",
    "HACK hack breach pirater piratage cyberattack hacker hacking cyberattaque",
    "SPY spy espionage eavesdrop wiretap tap espionner espionnage écouter",
    "MISSING disappear vanish miss  disappearance disparaître disparition",
];

/// Police and judges.
pub(super) const JUSTICE: &[&str] = &[
    "ARREST arrest detain apprehend nab capture round seize custody detention take-in round-up \
     arrestation arrêter interpeller interpellation appréhender capturer détenir écrouer garde",
    "HOLD-PRISONER hold detain captive captivity hostage détenir retenir otage captivité détention",
    "JAIL jail imprison incarcerate lock emprisonner incarcérer écrouer emprisonnement prison \
     incarcération imprisonment lock-up",
    "RELEASE release free liberate  liberation libérer relâcher libération relaxer élargir \
     élargissement",
    "BAIL bail caution",
    "CHARGE charge indict accuse prosecute arraign inculper inculpation poursuivre accuser \
     indictment arraignment examen prosecution",
    "CONVICT convict guilty conviction condamner condamnation coupable",
    "SENTENCE sentence jail condamner condamnation peine sentencing écoper",
    "ACQUIT acquit clear exonerate acquitter relaxer innocenter disculper acquittal acquittement \
     relaxe exonération blanchir",
    "PARDON pardon amnesty commute gracier grâce amnistier amnistie commuer clemency clémence",
    "TRY try trial juger procès jugement jury hearing comparaître comparution audience",
    "TESTIFY testify testimony témoigner témoignage déposer déposition",
    "PLEAD plead plaider plea",
    "APPEAL appeal appel pourvoi",
    "OVERTURN overturn quash annul annuler casser invalider cassation invalidate strike-down",
    "UPHOLD uphold confirm confirmer valider",
    "RULE rule decide order juger trancher ordonner décider decision ruling ordonnance verdict \
     décision arrêt jugement deliberate délibérer",
    "INVESTIGATE investigate probe inquire investigation inquiry look-into enquêter enquête instruire \
     instruction information examiner",
    "QUESTION question interrogate interview questioning interroger auditionner entendre \
     interrogatoire audition",
    "SUE sue lawsuit poursuivre plainte complaint assigner attaquer",
    "SEARCH search raid hunt manhunt comb look-for perquisitionner perquisition fouiller fouille \
     rechercher recherche traquer chercher ratisser battue",
    "SEIZE seize confiscate impound capture saisir confisquer arraisonner saisie intercept \
     intercepter confiscation seizure interception",
    "EXTRADITE extradite extrader extradition hand-over",
    "CONFESS confess admit confession avouer reconnaître aveu aveux",
    "SURRENDER surrender give-up turn-in lay-arm déposer-arme capitulate capituler rendre reddition capitulation",
    "FINE fine amende penalise penaliser penalty pénaliser verbaliser sanctionner",
    "BAN ban forbid prohibit outlaw bar prohibition interdire interdiction prohiber bannir proscrire \
     proscription",
    "LIST list designate blacklist classer inscrire désigner désignation designation",
    "EXPEL expel deport oust evict deportation eviction turn-away expulser expulsion déporter chasser \
     reconduire refouler refoulement déportation bannir",
    "CHECK check inspect inspection control audit contrôler vérifier inspecter contrôle vérification \
     contrôleur",
    "IDENTIFY identify identification identifier",
    "GUARD guard protect secure garder protéger sécuriser protection surveiller surveillance monitor",
];
