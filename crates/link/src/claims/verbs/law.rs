//! What courts, police and thieves do.

/// Thefts, frauds, flights.
pub(super) const CRIMES: &[&str] = &[
    "LOOT loot plunder ransack rob piller pillage saccager looting saccage",
    "ROB rob steal heist robbery burgle theft burglary make-off snatch hold-up break-in pilfer nab \
     voler dérober vol braquer braquage cambrioler cambriolage détrousser subtiliser rafler \
     emporter burglarize effraction",
    "DEFRAUD defraud swindle embezzle fraud embezzlement misappropriate escroquer détourner \
     détournement escroquerie fraude frauder",
    "BRIBE bribe bribery corruption corrupt soudoyer corrompre corruption pot-de-vin pay-bribe \
     verser-pot-de-vin offer-bribe",
    "FORGE forge counterfeit fake falsify forgery falsifier contrefaire contrefaçon falsification \
     doctored tampered truquer truquage trafiquer faked forged",
    "SMUGGLE smuggle traffic smuggling trafficking peddle trafiquer trafic contrebande gunrunning \
     run-gun deal-drug push-drug",
    "LAUNDER launder laundering blanchir blanchiment",
    "EXTORT extort blackmail extortion extorquer racketter chantage extorsion racket racketeering",
    "ABDUCT abduct take-hostage hold-hostage prendre-otage retenir-otage kidnap kidnapping \
     abduction hijack seize snatch enlever kidnapper enlèvement ravir détourner rapt hostage otage \
     détournement capturer hijacking seize-hostage take-captive faire-otage abductor garder-otage \
     keep-hostage",
    "HIDE hide conceal cacher dissimuler planquer take-cover",
    "FLEE flee run-away escape abscond bolt make-off get-away fuir enfuir fuite échapper cavale \
     flee-scene prendre-fuite fuir-lieu leave-scene take-flight quitter-lieu",
    "ESCAPE escape flee abscond break-out breakout jailbreak evade évader évasion échapper enfuir \
     fuir fuite break-jail prendre-fuite",
    "HACK hack breach pirater piratage cyberattack hacker hacking cyberattaque",
    "SPY spy espionage eavesdrop wiretap tap espionner espionnage écouter bug wiretapping écoute \
     snoop surveil",
    "MISSING disappear vanish miss  disappearance disparaître disparition",
];

/// Police and judges.
pub(super) const JUSTICE: &[&str] = &[
    "ARREST arrest detain apprehend nab capture round seize custody detention take-in round-up \
     arrestation arrêter interpeller interpellation appréhender capturer détenir écrouer garde \
     procéder-interpellation effectuer-arrestation carry-arrest take-prisoner faire-prisonnier \
     take-captive place-custody hold-custody",
    "HOLD-PRISONER hold detain captive captivity hostage détenir retenir otage captivité détention \
     hold-hostage retenir-otage garder-otage keep-hostage take-captive",
    "JAIL jail imprison incarcerate lock emprisonner incarcérer écrouer emprisonnement prison \
     incarcération imprisonment lock-up sentence-prison condamner-prison sentence-jail \
     écoper-prison get-jail condamner-réclusion put-bar mettre-barreau jeter-prison throw-prison \
     throw-jail mettre-prison send-prison envoyer-prison",
    "RELEASE release free liberate liberation libérer relâcher libération relaxer élargir \
     élargissement leave-prison sortir-prison quitter-prison walk-free release-prison \
     recouvrer-liberté retrouver-liberté regain-freedom",
    "BAIL bail caution verser-caution grant-bail payer-caution make-bail",
    "CHARGE charge indict accuse prosecute arraign inculper inculpation poursuivre accuser \
     indictment arraignment examen prosecution bring-charge file-charge retenir-charge \
     engager-poursuite lay-charge",
    "CONVICT convict guilty conviction condamner condamnation coupable juger-coupable",
    "SENTENCE sentence jail condamner condamnation peine sentencing écoper condemn-death \
     condamner-mort sentence-death sentence-prison condamner-prison sentence-jail écoper-prison \
     get-jail condamner-réclusion hand-sentence prononcer-peine infliger-peine \
     prononcer-condamnation pass-sentence impose-sentence",
    "ACQUIT acquit clear exonerate acquitter relaxer innocenter disculper acquittal acquittement \
     relaxe exonération blanchir",
    "PARDON pardon amnesty commute gracier grâce amnistier amnistie commuer clemency clémence \
     commutation reprieve grant-pardon accorder-grâce issue-pardon accorder-pardon grant-amnesty \
     accorder-amnistie",
    "TRY try trial juger procès jugement jury hearing comparaître comparution audience \
     commit-trial renvoyer-tribunal renvoyer-correctionnel send-trial renvoyer-assise appear-court \
     appear-judge stand-trial passer-jugement face-court comparaître-tribunal go-trial put-trial \
     passer-tribunal open-trial ouvrir-procès begin-trial start-trial hold-hearing tenir-audience",
    "TESTIFY testify testimony témoigner témoignage déposer déposition give-evidence \
     faire-déposition give-testimony",
    "PLEAD plead plaider plea plead-guilty plaider-coupable enter-plea plead-innocent \
     plaider-innocence plaider-relaxe plead-innocence plaider-acquittement",
    "APPEAL appeal appel pourvoi lancer-appel make-appeal",
    "OVERTURN overturn quash annul annuler casser invalider cassation invalidate strike-down \
     censurer cancel-election",
    "UPHOLD uphold confirm confirmer valider",
    "RULE rule decide order juger trancher ordonner décider decision ruling ordonnance verdict \
     décision arrêt jugement deliberate délibérer reach-verdict rendre-verdict return-verdict \
     deliver-verdict rendre-jugement prononcer-jugement rendre-décision rendre-arrêt issue-ruling \
     take-decision prendre-décision make-decision arrêter-décision give-order",
    "INVESTIGATE investigate probe inquire investigation inquiry look-into enquêter enquête \
     instruire instruction information examiner diligenter open-inquiry ouvrir-enquête \
     open-investigation launch-investigation launch-inquiry diligenter-enquête ouvrir-information \
     launch-probe open-probe start-investigation",
    "QUESTION question interrogate interview questioning interroger auditionner entendre \
     interrogatoire audition",
    "SUE sue lawsuit poursuivre plainte complaint assigner attaquer go-police file-complaint \
     porter-plainte déposer-plainte lodge-complaint press-complaint file-suit file-lawsuit \
     intenter-procès bring-suit engager-action intenter-action assigner-justice file-case",
    "SEARCH search raid hunt manhunt comb look-for perquisitionner perquisition fouiller fouille \
     rechercher recherche traquer chercher ratisser battue seek carry-search mener-perquisition \
     conduct-search effectuer-perquisition effectuer-fouille",
    "SEIZE seize confiscate impound capture saisir confisquer arraisonner saisie intercept \
     intercepter confiscation seizure interception arraisonnement",
    "EXTRADITE extradite extrader extradition hand-over",
    "CONFESS confess admit confession avouer reconnaître aveu aveux passer-aveu",
    "SURRENDER surrender give-up turn-in lay-arm déposer-arme capitulate capituler rendre \
     reddition capitulation constituer-prisonnier lay-weapon rendre-arme drop-weapon \
     surrender-weapon",
    "FINE fine amende penalise penaliser penalty pénaliser verbaliser sanctionner impose-fine \
     infliger-amende hand-fine slap-fine condamner-amende pay-fine",
    "BAN ban forbid prohibit outlaw bar prohibition interdire interdiction prohiber bannir \
     proscrire proscription dissoudre-parti",
    "LIST list designate blacklist classer inscrire désigner désignation designation \
     inscrire-liste put-blacklist placer-liste add-blacklist make-list",
    "EXPEL expel deport oust evict deportation eviction turn-away expulser expulsion déporter \
     chasser reconduire refouler refoulement déportation bannir déloger délogement reconduite \
     expel-party exclure-parti",
    "CHECK check inspect inspection control audit contrôler vérifier inspecter contrôle vérification \
     contrôleur",
    "IDENTIFY identify identification identifier",
    "GUARD guard protect secure garder protéger sécuriser protection surveiller surveillance \
     monitor stand-guard monter-garde keep-watch faire-guet",
];
