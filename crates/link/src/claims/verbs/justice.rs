//! More of justice: police work, charges, hearings, sentences, prison, and crimes not told elsewhere.

/// What police do, and what is done to them.
pub(super) const POLICING: &[&str] = &[
    "HANDCUFF handcuff shackle manacle menotter entraver ligoter",
    "TIE-UP tie-up bind gag ligoter bâillonner attacher",
    "FRISK frisk pat-down strip-search palper palpation",
    "PURSUE pursue pursuit car-chase poursuivre",
    "STAKE-OUT stake-out planquer planque",
    "CATCH-RED-HANDED catch-act prendre-flagrant surprendre-flagrant flagrant",
    "TRACK-DOWN track-down trace run-down hunt-down retrouver localiser dénicher traquer",
    "ISSUE-WARRANT issue-warrant émettre-mandat délivrer-mandat lancer-mandat",
    "LAY-TRAP lay-trap tendre-piège entrap entrapment",
    "FINGERPRINT fingerprint fingerprinting empreinte",
    "DNA-TEST dna prélever",
    "CLUB club baton truncheon matraquer",
    "TASER taser stun",
    "PEPPER-SPRAY pepper-spray gazer",
    "BREAK-UP-RING bust break-up démanteler démantèlement dismantle",
    "CLEAR-CAMP clear-camp évacuer-camp démanteler-camp dismantle-camp",
    "PULL-OVER pull-over flag-down intercepter",
    "BREATHALYSE breathalyse breathalyze alcootest éthylotest",
    "IMPOUND impound tow tow-away fourrière",
    "TIP-OFF-POLICE tip-off denounce-police dénoncer tuyau dénonciation",
    "INFORM-ON inform snitch dénoncer délation balancer",
    "GO-TO-POLICE go-police file-complaint porter-plainte déposer-plainte lodge-complaint \
     press-complaint",
    "RESIST-ARREST resist-arrest résister-arrestation",
    "SLIP-AWAY slip-away give-slip éclipser",
    "GO-INTO-HIDING go-hiding cacher clandestinité go-underground entrer-clandestinité hole-up",
];

/// From the charge to the sentence.
pub(super) const COURTS: &[&str] = &[
    "BRING-CHARGES bring-charge file-charge press-charge retenir-charge engager-poursuite \
     lay-charge",
    "DROP-CHARGES drop-charge abandonner-poursuite abandonner-charge drop-case classer-suite \
     dismiss-charge withdraw-charge",
    "FACE-CHARGES face-charge encourir face-trial face-jail risquer",
    "CLOSE-INQUIRY close-inquiry clore-enquête classer-enquête close-investigation close-case \
     classer-dossier classer-affaire drop-investigation",
    "COMMIT-FOR-TRIAL commit-trial renvoyer-tribunal renvoyer-correctionnel send-trial \
     renvoyer-assise",
    "REMAND remand remand-custody placer-détention placer-dépôt",
    "POST-BAIL post-bail verser-caution grant-bail payer-caution make-bail",
    "DENY-BAIL deny-bail refuser-caution refuse-bail",
    "HOUSE-ARREST place-arrest assigner-résidence assignation put-arrest placer-résidence",
    "APPEAR-IN-COURT appear-court comparaître comparution appear-judge stand-trial passer-jugement \
     face-court comparaître-tribunal",
    "GO-ON-TRIAL go-trial stand-trial put-trial comparaître juger passer-tribunal",
    "ADJOURN-TRIAL adjourn-trial ajourner-procès reporter-procès postpone-trial delay-trial \
     adjourn-hearing renvoyer-procès renvoyer-audience",
    "RETRY retry retrial rejuger",
    "SUMMON-WITNESS subpoena summon citer citation assigner assignation",
    "PERJURE perjury perjure parjurer parjure",
    "TAKE-STAND take-stand témoigner appeler-barre",
    "CROSS-EXAMINE cross-examine cross-examination contre-interroger contre-interrogatoire",
    "PLEAD-GUILTY plead-guilty plaider-coupable enter-plea",
    "PLEAD-NOT-GUILTY plead-innocent plaider-innocence plaider-relaxe plead-innocence \
     plaider-acquittement",
    "SEEK-SENTENCE requérir réquisitoire réquisition réclamer-peine demand-sentence",
    "REACH-VERDICT reach-verdict rendre-verdict return-verdict deliver-verdict verdict \
     rendre-jugement prononcer-jugement rendre-décision rendre-arrêt issue-ruling",
    "DELIBERATE deliberate deliberation délibérer délibéré",
    "SENTENCE-TO-DEATH condemn-death condamner-mort sentence-death",
    "SENTENCE-TO-PRISON sentence-prison condamner-prison sentence-jail écoper-prison get-jail \
     écoper condamner-réclusion",
    "SERVE-TIME serve-sentence purger purger-peine serve-time serve-term",
    "SUSPEND-SENTENCE sursis assortir-sursis",
    "PUT-TO-DEATH put-death mettre-mort electrocute guillotine hang exécuter guillotiner",
    "STAY-EXECUTION stay reprieve surseoir sursis",
    "AWARD-DAMAGES award-damage condamner-verser order-pay accorder-dommage",
    "OVERRULE overrule overturn-ruling infirmer infirmation casser",
    "ENJOIN enjoin injunction enjoindre injonction",
    "REFER-TO-COURT refer saisir saisine",
    "FILE-SUIT file-suit file-lawsuit intenter-procès bring-suit engager-action intenter-action \
     assigner-justice file-case ester",
    "SETTLE-OUT transiger settlement",
    "DISMISS-CASE dismiss-case dismiss-lawsuit débouter rejeter-plainte throw-out non-lieu \
     dismiss-suit rejeter-recours dismiss-appeal rejeter-appel",
    "RECUSE recuse recusal récuser récusation déporter",
    "STRIP-CITIZENSHIP strip-citizenship déchoir-nationalité strip-nationality revoke-citizenship",
    "GRANT-CITIZENSHIP naturalise naturalize naturaliser naturalisation naturalization \
     grant-citizenship",
    "DISBAR disbar radier radiation strike-off",
    "BEQUEATH bequeath bequest léguer legs",
    "DISINHERIT disinherit déshériter",
    "EXHIBIT-EVIDENCE produce-evidence produire-preuve present-evidence présenter-preuve",
    "PERVERT-JUSTICE obstruction entrave",
    "TAMPER-WITNESS suborn subornation suborner tamper-witness",
    "SILENCE silence muzzle gag museler bâillonner réduire-silence",
];

/// Crimes and the like.
pub(super) const OFFENCES: &[&str] = &[
    "MUG mug mugging agresser détrousser",
    "SHOPLIFT shoplift shoplifting",
    "CARJACK carjack carjacking",
    "STALK stalk stalking traquer harceler",
    "HARASS harass harassment bully bullying pester harceler harcèlement brimer persécuter",
    "MOLEST molest grope molestation fondle attouchement agresser-sexuellement peloter",
    "PIMP pimp prostitute pimping prostituer prostitution proxénétisme",
    "TRAFFIC-PEOPLE traite traffic passeur",
    "DOPE dope doping doper dopage",
    "OVERDOSE overdose surdose",
    "TRESPASS trespass break-in pénétrer-effraction introduire",
    "SQUAT squat squatter",
    "VANDALISE deface vandalise vandalize graffiti taguer dégrader vandaliser saccager",
    "DEFAME defame libel slander defamation diffamer diffamation calomnier",
    "INSULT insult swear-at insulter injurier insulte outrager outrage offend",
    "IMPERSONATE impersonate impersonation pose usurper usurpation",
    "SCAM scam con cheat trick dupe escroquer arnaquer arnaque duper gruger abuser filouter",
    "PHISH phish phishing hameçonner hameçonnage",
    "EVADE-TAX evade-tax frauder-fisc dodge-tax frauder",
    "CHEAT cheat cheating tricher triche tricherie",
    "PLAGIARISE plagiarise plagiarize plagiarism plagier plagiat",
    "SKIM kickback rétrocommission",
    "MONOPOLISE monopolise monopolize monopoly monopoliser monopole",
    "POACH poach poaching braconner braconnage",
    "LURE lure entice leurrer attirer appâter",
    "ACCOMPLICE abet aid-abet complicité complice complicity",
    "INCITE incite incitement foment instigate inciter incitation attiser fomenter exciter",
    "DESECRATE-GRAVE desecrate-grave profaner-tombe profaner-sépulture",
    "SPIT spit cracher crachat",
    "RIG-BID favouritism favoritisme",
    "SOLITARY solitary mitard isolement",
];
