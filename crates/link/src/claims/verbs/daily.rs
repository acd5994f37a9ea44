//! Everyday verbs that carry a report from fact to fact, and phrases of a verb and its noun.

/// A verb and the noun beside it that mean something together, of whatever place in the clause.
pub(super) const PHRASES: &[&str] = &[
    "TAKE-EFFECT take-effect come-effect come-force enter-force enter-effect go-effect \
     entrer-vigueur prendre-effet effective force vigueur",
    "TREAT take-hospital rush-hospital bring-hospital fly-hospital airlift-hospital hospital \
     transporter-hôpital conduire-hôpital évacuer-hôpital admettre-hôpital transférer-hôpital \
     admit-hospital send-hospital take-clinic hôpital",
    "SWEAR-IN prêter-serment take-oath take-office prendre-fonction entrer-fonction",
    "SHELTER trouver-refuge find-refuge find-shelter take-refuge take-shelter trouver-abri \
     seek-refuge seek-shelter chercher-refuge",
    "APPEAL faire-appel lodge-appeal file-appeal interjeter-appel",
    "END mettre-fin put-end prendre-fin come-end mettre-terme bring-end",
    "BEGIN déclarer-incendie déclarer-feu start-fire break-out-fire start-blaze",
    "CLAIM claim-responsibility claim-attack revendiquer revendiquer-attentat \
     revendiquer-attaque revendiquer-responsabilité",
    "CONCEDE concede-defeat admit-defeat reconnaître-défaite admettre-défaite concede",
    "INNOCENCE maintain-innocence protest-innocence clamer-innocence proclamer-innocence \
     plead-innocent nier-fait",
    "RESIGN remettre-démission présenter-démission donner-démission tender-resignation \
     hand-resignation submit-resignation",
    "AGREE parvenir-accord trouver-accord reach-agreement reach-deal reach-compromise",
    "TEAR-GAS fire-gas use-gas lancer-gaz tirer-gaz faire-usage user-gaz",
    "CHARGE mettre-examen press-charge",
    "ARREST placer-garde take-custody make-arrest procéder-arrestation",
    "ACCUSE mettre-cause lay-blame pointing-finger",
    "PRESENCE presence présence existence deny-presence démentir-présence nier-présence",
    "HAPPEN take-place avoir-lieu happen occur survenir produire dérouler",
    "MEDIATE jouer-médiateur act-mediator servir-médiateur play-mediator",
    "CONVICT find-guilty reconnaître-coupable déclarer-coupable",
    "ABOARD carry-people carry-passenger carry-person transporter-personne transporter-passager \
     transporter-voyageur",
    "LOSE-CONTACT lose-contact perdre-contact perdre-trace",
    "VOTE cast-ballot cast-vote glisser-bulletin go-poll",
    "SURVIVE escape-alive échapper-mort",
    "PROTEST take-street descendre-rue",
    "RETURN-HOME return-home go-home rentrer-foyer regagner-foyer regagner-domicile",
    "DIE trouver-mort laisser-vie ôter-vie",
    "SUICIDE take-life donner-mort",
    "SHUT keep-closed garder-fermé rester-fermé stay-closed remain-closed",
    "TALK give-interview accorder-entretien accorder-interview",
    "HELP lend-hand prêter-main porter-secours come-aid",
    "VIOLATE break-truce rompre-trêve break-ceasefire violer-trêve violate-truce violate-ceasefire \
     breach-ceasefire violer-cessez-le-feu breach-truce",
];

/// What people and things do from day to day.
pub(super) const ACTS: &[&str] = &[
    "WAIT wait await attendre patienter queue attente faire-queue",
    "RECORD record register log count recenser enregistrer dénombrer répertorier compter tally",
    "TAKE-OFF take-off takeoff décoller décollage envoler faire-décoller",
    "LAND land landing touch-down atterrir poser atterrissage emergency-landing make-landing \
     effectuer-atterrissage land-emergency poser-urgence atterrir-urgence",
    "COME-FROM come originate stem provenir venir hail originaire",
    "TIE link tie connect associate lier relier rattacher lié",
    "LOCK lock padlock bolt verrouiller cadenasser fermer",
    "NOTE note notice observe find relever noter constater remarquer apercevoir take-note \
     prendre-note prendre-acte",
    "OBTAIN obtain win get secure garner poll recueillir obtenir récolter totaliser win-majority \
     obtenir-majorité remporter-majorité decrocher-majorité secure-majority win-confidence \
     obtenir-confiance gagner-confiance win-contract remporter-contrat décrocher-contrat \
     land-contract obtenir-contrat secure-contract décrocher-marché obtenir-voix recueillir-voix \
     win-votes receive-vote recueillir-suffrage remporter-voix obtenir-suffrage",
    "COMPRISE have contain include number comprise compter comporter comprendre avoir",
    "INSPECT inspect service overhaul check examine réviser inspecter contrôler examiner vérifier",
    "LAST last take durer prendre falloir",
    "BELONG belong own appartenir posséder possess possession",
    "SHOW show display montrer afficher",
    "SAIL sail set-sail appareiller naviguer voguer lever-ancre leave-port quitter-port \
     prendre-mer",
    "RUN-OUT run-out exhaust épuiser tarir",
    "KEEP keep retain maintain garder conserver maintenir keep-up entretenir hold-rate \
     maintenir-taux keep-rate leave-rate retain-title conserver-titre defend-title défendre-titre",
    "CHASE chase pursue poursuivre pourchasser traquer",
    "PREVENT prevent stop keep empêcher interdire",
    "REACH total amount reach stand élever atteindre porter chiffrer monter",
    "CONTACT contact reach call telephone phone joindre contacter appeler téléphoner call-up \
     make-contact prendre-contact establish-contact établir-contact",
    "IGNORE ignore disregard ignorer négliger",
    "LEARN learn discover find-out apprendre ascertain apprentissage",
    "ASK-HELP appeal plead beg supplier implorer implore beseech conjurer",
    "PREPARE prepare plan ready préparer prévoir planifier apprêter envisage projeter plot-attack \
     make-plan",
    "SCHEDULE schedule plan expect due prévoir attendre programmer fixer",
    "HIT-RECORD peak top exceed surpass dépasser franchir excéder outstrip surpasser outnumber",
    "LIVE live reside dwell vivre habiter résider",
    "FEED feed nourrir ravitailler alimenter",
    "CARRY carry transport convey transporter convoyer embarquer emmener",
    "TURN turn overturn flip capsize roll retourner chavirer renverser",
    "SMELL smell sentir sniff flairer renifler",
    "STAND stand position poster positionner tenir",
    "PROVE prove establish demonstrate prouver établir démontrer avérer démonstration",
    "SPEND spend dépenser consacrer spending dépense expenditure",
    "EARN earn gagner toucher percevoir make-money",
    "TAKE-BRIBE toucher receive take pocket accept accepter empocher percevoir recevoir take-bribe \
     accept-bribe receive-bribe toucher-pot-de-vin accepter-pot-de-vin recevoir-pot-de-vin",
    "DONATE donate donation donner don verser",
    "SUPPORT-PARTY back endorse soutenir",
    "GATHER gather assemble rally congregate rassembler réunir masser muster attrouper \
     attroupement",
    "CONTROL control hold contrôler tenir",
    "QUIT-TALKS walk-out quit claquer quitter",
    "REPORT report signal signaler rapporter déclarer",
    "COMPLAIN complain plaindre",
    "LINE line flank border border",
    "SET set fix fixer arrêter",
    "HAND-OVER hand-over surrender livrer remettre rendre",
    "COMPLETE complete finish achever terminer",
    "STAY stay remain rester demeurer séjourner",
    "TURN-BACK turn-back turn-away rebrousser refouler push-back refoulement",
    "SPLIT-FROM leave quit quitter quit-party leave-party quitter-parti claquer-porte",
    "RESPOND respond reply answer répondre réagir",
    "HEAD head lead run diriger présider conduire spearhead piloter",
    "CELEBRATE celebrate mark célébrer fêter commémorer",
    "SIT sit convene siéger réunir",
    "RAISE raise hoist lift soulever lever hisser lift-up strip-immunity collecter-fonds \
     collect-money",
    "DROP drop throw hurl lob lancer jeter larguer toss fling lancer-grenade",
    "DIG dig excavate creuser fouiller",
    "TOUR tour travel parcourir sillonner",
    "OVERSEE oversee supervise superviser encadrer supervision",
    "LICENSE license authorise authorize allow permit autoriser permettre permission autorisation \
     authorisation authorization approve-drug approve-vaccine grant-licence accorder-permis \
     grant-license accorder-licence grant-permit délivrer-permis",
    "LIMIT limit cap restrict limiter plafonner restreindre ceiling freeze-price geler-prix \
     cap-price plafonner-prix bloquer-prix",
    "HALVE halve halve diviser",
];
