//! Armies, fronts, truces, prisoners.

/// What armed forces do, and what ends it.
pub(super) const WAR: &[&str] = &[
    "DEPLOY deploy station mass reinforce deployment reinforcement send déployer déploiement masser \
     stationner renforcer renfort dépêcher",
    "MOBILISE mobilise mobilize conscript draft call-up mobilisation mobilization conscription \
     mobiliser appeler rappeler enrôler enrôlement recrutement recruit recruter recruitment enlist \
     incorporer",
    "MANOEUVRE exercise drill manoeuvre maneuver exercice manœuvre",
    "ADVANCE advance progress push press-on thrust avancer progresser avancée offensive \
     progression poussée percée breakthrough percer make-progress make-advance",
    "INVADE invade invasion incursion envahir pénétrer",
    "WITHDRAW withdraw pull-troops retirer-troupe pull retreat pull-out pull-back withdrawal \
     fall-back retirer retrait replier repli évacuer retraite désengagement pullout reculer \
     battre-retraite",
    "CAPTURE capture take seize overrun conquer retake recapture takeover take-over fall prendre \
     capturer emparer reprendre conquérir prise tomber reprise conquête chute take-control \
     gain-control assume-control prendre-contrôle seize-control wrest-control emparer-contrôle \
     fall-hand tomber-main take-prisoner faire-prisonnier take-captive regain-control \
     reprendre-contrôle retake-control",
    "LIBERATE liberate liberation libérer libération free délivrer affranchir",
    "SURROUND surround besiege siege encircle encirclement encercler assiéger siège encerclement \
     cerner lay-siege mettre-siège entourer",
    "BLOCKADE blockade blocus",
    "REPEL repel repulse thwart foil fend-off beat-back push-back drive-back repousser déjouer \
     refouler prevent-attack",
    "DEFEND defend defence defense défendre défense",
    "INTERCEPT intercept shoot-down interception intercepter neutraliser neutralise neutralize",
    "DEFUSE defuse disarm deactivate désamorcer neutraliser déminer déminage demining mine-clearance",
    "DISARM disarm demobilise demobilize disarmament lay-down désarmer désarmement démobiliser \
     démobilisation demobilization",
    "CEASEFIRE ceasefire truce armistice cease-fire trêve cessez-le-feu lull pause accalmie \
     declare-ceasefire declare-truce décréter-trêve call-truce décréter-cessez-le-feu \
     announce-ceasefire observer-trêve hold-truce faire-pause",
    "BREACH breach violate break violation violer rompre enfreindre violation rupture infraction \
     enter-airspace pénétrer-espace defy-curfew braver-couvre-feu",
    "EXTEND extend prolong renew extension renewal prolonger prolongation renouveler reconduire \
     proroger prorogation reconduction renouvellement",
    "EXCHANGE exchange swap trade échanger échange troquer",
    "HAND-OVER hand deliver return hand-over give-up turn-over remettre livrer remise restituer \
     restitution transfer transférer give-back hand-power transférer-pouvoir cede-power \
     transfer-power remettre-pouvoir céder-pouvoir",
    "ARM arm supply equip armer équiper fournir approvisionner",
    "DEFECT defect desert mutiny defection desertion déserter mutiner mutinerie défection désertion",
    "OVERTHROW overthrow topple coup putsch renverser overthrowing destituer stage-coup \
     fomenter-coup perpétrer-coup mener-coup tenter-coup attempt-coup topple-government \
     renverser-gouvernement bring-government faire-tomber donner-coup",
    "CLEAR clear demine mop-up déminer nettoyer dégager déblayer",
    "PATROL patrol patrouiller patrouille",
    "OCCUPY occupy occupation occuper",
    "TRAIN train former entraîner formation training entraînement",
    "TEST test testing tester essai essayer test-fire expérimenter trial-drug run-test \
     effectuer-test carry-test",
    "FIRE-OFF launch fire tirer lancer lancement tir lob",
    "CROSS cross crossing traverser franchir franchissement traversée passer-frontière",
];
