//! More phrases of a verb and its noun, in both languages, whatever place the noun has in the clause.

/// Harm, war and danger.
pub(super) const FIRE_AND_BLOOD: &[&str] = &[
    "UNDER-ATTACK come-attack essuyer-attaque come-fire essuyer-tir subir-attaque suffer-attack \
     essuyer-feu take-fire",
    "CARRY-OUT-RAID carry-raid mener-raid launch-raid effectuer-raid conduct-raid",
    "CARRY-OUT-STRIKE carry-strike mener-frappe launch-strike effectuer-frappe conduct-strike \
     carry-airstrike",
    "COMMIT-CRIME commit-crime commettre-crime commettre-délit commit-offence commit-offense",
    "COMMIT-ABUSES commit-abuse commettre-exaction commettre-abus commit-atrocity \
     commit-atrocities commettre-atrocité exaction atrocity",
    "PLANT-BOMB plant-bomb poser-bombe place-bomb déposer-bombe plant-device",
    "SPILL-BLOOD shed-blood verser-sang faire-couler-sang spill-blood",
    "INFLICT-LOSSES inflict-loss infliger-perte inflict-casualties inflict-casualty",
    "TAKE-LOSSES suffer-casualties subir-perte suffer-loss take-casualties take-losses",
    "CAUSE-CASUALTIES faire-mort faire-victime faire-blessé claim-victim claim-lives claim-life",
    "SUFFER-DAMAGE suffer-damage subir-dégât sustain-damage subir-dommage",
    "SUFFER-BURNS suffer-burn sustain-burn souffrir-brûlure subir-brûlure",
    "RISK-LIFE risk-life risquer-vie mettre-danger",
    "SPARE-LIFE spare-life épargner-vie",
    "ESCAPE-UNHURT escape-injury échapper-blessure sortir-indemne escape-unhurt",
    "ESCAPE-ATTACK escape-attack échapper-attentat survive-attack survivre-attentat \
     survive-assassination échapper-attaque",
    "GO-UP-IN-SMOKE go-smoke partir-fumée",
    "CAUSE-PANIC semer-panique spread-panic sow-panic sow-terror semer-terreur",
    "SOW-DISCORD sow-discord semer-discorde semer-trouble sow-chaos semer-chaos",
    "MAKE-GAINS make-gain gagner-terrain gain-ground make-progress make-advance réaliser-avancée",
    "LOSE-GROUND lose-ground perdre-terrain céder-terrain give-ground",
    "LOSE-CONTROL lose-control perdre-contrôle",
    "REGAIN-CONTROL regain-control reprendre-contrôle retake-control",
    "MAKE-PEACE make-peace faire-paix sign-peace signer-paix conclude-peace conclure-paix",
    "LET-AID-IN allow-aid laisser-passer open-corridor ouvrir-corridor",
    "DELIVER-AID deliver-aid acheminer-aide livrer-aide distribute-aid distribuer-aide bring-aid \
     apporter-aide send-aid envoyer-aide",
];

/// Politics, police and courts.
pub(super) const OFFICE_AND_LAW: &[&str] = &[
    "NAME-GOVERNMENT name-cabinet nommer-gouvernement announce-cabinet annoncer-gouvernement",
    "TAKE-DECISION take-decision prendre-décision make-decision arrêter-décision",
    "PUT-TO-REFERENDUM put-referendum soumettre-référendum",
    "WIN-VOTE-SHARE obtenir-voix recueillir-voix win-votes receive-vote recueillir-suffrage \
     remporter-voix obtenir-suffrage",
    "TAKE-LEAD take-lead prendre-tête lead-count",
    "HOLD-SESSION hold-session tenir-session hold-sitting tenir-séance",
    "CALL-MEETING call-meeting convoquer-réunion convene-meeting convoquer-sommet call-summit",
    "PUT-BEHIND-BARS put-bar mettre-barreau jeter-prison throw-prison throw-jail mettre-prison \
     send-prison envoyer-prison",
    "RELEASE-FROM-PRISON leave-prison sortir-prison quitter-prison walk-free release-prison \
     recouvrer-liberté retrouver-liberté regain-freedom",
    "FLEE-SCENE flee-scene prendre-fuite fuir-lieu leave-scene take-flight quitter-lieu",
    "TAKE-EVIDENCE gather-evidence recueillir-preuve collect-evidence rassembler-preuve",
    "PAY-FINE pay-fine payer-amende",
    "IMPOSE-FINE impose-fine infliger-amende hand-fine slap-fine condamner-amende",
    "PLAY-ROLE play-role jouer-rôle play-part",
    "TAKE-SIDES take-side prendre-parti",
    "TAKE-REVENGE take-revenge exact-revenge exercer-représailles prendre-revanche",
    "CARRY-OUT-REFORM carry-reform mener-réforme implement-reform engager-réforme",
    "MAKE-APPEAL make-appeal lancer-appel issue-appeal issue-call",
    "HOLD-POWER hold-power détenir-pouvoir",
    "SHARE-POWER share-power partager-pouvoir",
];

/// Work, money, health and every day.
pub(super) const WORK_AND_LIFE: &[&str] = &[
    "SIGN-CHEQUE write-cheque signer-chèque",
    "GIVE-PRIORITY give-priority donner-priorité",
    "TAKE-TIME take-time prendre-temps",
    "TAKE-SHAPE take-shape prendre-forme",
    "TAKE-STOCK take-stock faire-bilan dresser-bilan",
    "TAKE-RISK take-risk prendre-risque",
    "TAKE-LEAVE take-leave prendre-congé",
    "TAKE-BREAK take-break faire-pause",
    "PAY-BRIBE pay-bribe verser-pot-de-vin offer-bribe",
    "GIVE-WAY give-way céder-place",
    "GIVE-SHELTER give-shelter donner-abri offer-shelter offrir-abri",
    "GIVE-CONSENT give-consent donner-consentement",
    "GIVE-DETAILS give-detail donner-détail donner-précision",
    "GIVE-REASON give-reason donner-raison",
    "GIVE-ORDER give-order donner-ordre issue-order intimer-ordre",
    "LAY-FOUNDATION lay-foundation poser-fondation lay-stone poser-pierre poser-fondement",
    "CUT-RIBBON cut-ribbon couper-ruban",
    "BREAK-GROUND break-ground start-construction",
    "SET-EXAMPLE set-example donner-exemple",
    "SET-FOOT set-foot mettre-pied",
    "SET-UP-CAMP set-camp installer-campement établir-campement pitch-camp dresser-camp pitch-tent \
     planter-tente dresser-tente",
    "MAKE-MISTAKE make-mistake commettre-erreur faire-erreur commit-error commettre-faute",
    "MAKE-CHOICE make-choice faire-choix",
    "MAKE-DEBUT make-debut faire-début",
    "MAKE-COMEBACK make-comeback faire-retour",
    "MAKE-ROOM make-room faire-place",
    "MAKE-EFFORT make-effort faire-effort",
    "MAKE-LIST make-list dresser-liste draw-list",
    "MAKE-PLAN make-plan élaborer-plan draw-plan",
    "LOSE-PATIENCE lose-patience perdre-patience",
    "LOSE-HOPE lose-hope perdre-espoir",
    "GAIN-ACCESS gain-access accéder obtenir-accès",
    "ATTRACT-ATTENTION draw-attention attirer-attention",
    "CAUSE-CONCERN susciter-inquiétude raise-concern",
    "CAUSE-ANGER susciter-indignation susciter-colère",
    "CAUSE-CONTROVERSY susciter-polémique faire-polémique",
    "DRAW-CRITICISM draw-criticism susciter-critique essuyer-critique attirer-critique",
    "CONDUCT-STUDY conduct-study mener-étude réaliser-étude carry-study",
    "CONDUCT-POLL conduct-poll réaliser-sondage",
    "PASS-TEST pass-test réussir-test",
    "DRAW-CROWD draw-crowd attirer-foule",
    "FILL-GAP fill-gap combler-vide combler-lacune",
    "FILL-POST fill-post pourvoir-poste occuper-poste",
    "LEAVE-POST leave-post quitter-poste",
    "UNDERGO-TREATMENT undergo-treatment suivre-traitement receive-treatment recevoir-soin \
     recevoir-traitement",
    "UNDERGO-TEST undergo-test subir-test subir-examen",
    "CATCH-DISEASE catch-disease contracter-maladie catch-virus contracter-virus attraper-virus \
     contract-virus",
    "WEAR-UNIFORM wear-uniform porter-uniforme",
    "CHANGE-HANDS change-hand changer-main",
    "CHANGE-SIDES change-side changer-camp switch-side",
    "SHOW-SOLIDARITY show-solidarity manifester-solidarité express-solidarity exprimer-solidarité",
    "EXPRESS-HOPE express-hope exprimer-espoir",
    "EXPRESS-OPINION express-opinion exprimer-opinion donner-avis",
];
