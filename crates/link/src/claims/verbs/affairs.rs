//! What happens to money, goods and works.

/// Trade, pay, prices.
pub(super) const MONEY: &[&str] = &[
    "SELL sell sale auction sell-off vendre vente céder cession",
    "BUY buy purchase acquire acquisition takeover buyout take-over acheter acquérir racheter rachat \
     achat",
    "MERGE merge merger fusionner fusion",
    "PAY pay payment repay reimburse compensate ransom compensation verser payer versement paiement \
     rembourser rançon indemniser indemnisation remboursement",
    "FUND fund finance invest funding investment subsidise subsidize financer investir financement \
     investissement subventionner débloquer unlock",
    "LEND lend loan prêter prêt",
    "OWE owe debt default devoir dette défaut",
    "TAX tax levy taxer taxe impôt taxation",
    "BANKRUPT bankrupt bankruptcy insolvency  faillite liquidation liquider",
    "LAY-OFF lay-off layoff redundancy shed cut licencier licenciement supprimer suppression",
    "HIRE hire recruit embaucher recruter embauche recrutement",
    "DEVALUE devalue devaluation dévaluer dévaluation",
    "NATIONALISE nationalise nationalize nationaliser nationalisation",
    "PRIVATISE privatise privatize privatiser privatisation",
    "RISE rise increase grow climb jump surge soar double raise hike go-up triple augmenter croître \
     hausser monter bondir grimper hausse augmentation alourdir doubler relever relèvement tripler \
     envoler flambée accroître",
    "FALL fall drop decline decrease slump plunge lower tumble go-down baisser chuter reculer tomber \
     baisse chute diminuer recul diminution abaisser",
    "CUT cut reduce trim slash reduction cut-back couper réduire réduction coupe coupure",
    "RATION ration rationing rationner rationnement",
    "LACK lack shortage run-out manquer pénurie manque",
    "ESTIMATE estimate put value estimer évaluer chiffrer évaluation",
    "COST cost coûter",
];

/// Things made, moved, begun and ended.
pub(super) const WORKS: &[&str] = &[
    "UNLOAD unload décharger débarquer déchargement",
    "LOAD load charger embarquer chargement",
    "SHIP ship export deliver supply livrer exporter fournir livraison exportation delivery expédier",
    "IMPORT import importation importer",
    "CLOSE close shut shutter shut-down shutdown closure seal fermer fermeture",
    "OPEN open reopen inaugurate opening reopening ouvrir rouvrir réouverture inaugurer inauguration \
     ouverture",
    "LAUNCH launch unveil introduce release roll-out lancer lancement dévoiler sortir",
    "BEGIN start begin commence break-out  commencer débuter entamer début démarrer \
     déclencher éclater prendre partir",
    "END end stop halt cease finish conclude call-off  expire cesser finir arrêter \
     terminer fin achever expirer interrompre expiration",
    "SUSPEND suspend pause interrupt suspension halt freeze suspendre interrompre suspension",
    "RESUME resume restart resumption reprendre reprise redémarrer",
    "CONTINUE continue poursuivre continuer go-on carry-on",
    "POSTPONE postpone delay defer put-off push-back postponement reporter repousser ajourner report \
     retarder différer ajournement retard",
    "CANCEL cancel scrap call-off abandon drop cancellation annuler annulation supprimer abandon \
     abandonner renoncer",
    "DIVERT divert reroute détourner dérouter déroutement",
    "GROUND ground clouer immobiliser",
    "MOVE move transfer shift relocate transport bring déplacer transférer transporter transfert \
     acheminer déménager déplacement",
    "SEND send dispatch deploy envoyer dépêcher déployer expédier envoi",
    "ARRIVE arrive reach land arrival dock berth arriver parvenir débarquer atterrir arrivée accoster \
     atteindre",
    "LEAVE leave depart quit flee head departure set-off set-out quitter partir fuir sortir départ",
    "RETURN return come-back go-back retourner revenir rentrer retour regagner",
    "ENTER enter check penetrate slip-into entrer pénétrer introduire",
    "BUILD build construct erect construction rebuild set-up construire bâtir construction édifier \
     reconstruire reconstruction ériger",
    "REPAIR repair fix plug patch mend réparer réparation colmater",
    "RESTORE restore restoration reconnect rétablir restaurer restauration rétablissement \
     rebrancher remettre",
    "CORRECT correct rectify corriger rectifier correction",
    "CAUSE cause trigger spark provoke result due stem blame attribute origin bring-about set-off \
      provoquer causer déclencher entraîner origine résulter imputable imputer dû",
    "SPREAD spread propager répandre propagation étendre gagner",
    "LOSE-HOLD slip plunge glisser chute",
    "FAIL fail failure fall-through break-down founder collapse échouer échec capoter avorter",
    "SUCCEED succeed success réussir succès parvenir",
    "USE use utiliser employer",
    "HOLD hold stage organise organize  host tenir organiser dérouler",
    "GIVE give hand grant donner accorder remettre octroyer",
    "RECEIVE receive get obtain recevoir obtenir",
    "LEAVE-BEHIND leave laisser",
    "MAKE make produce manufacture fabriquer produire production fabrication faire",
    "SET-RECORD set break record battre établir",
    "PRESENT present présenter animer",
    "CARRY carry transport transporter convey",
    "OVERLOAD overload overloaded surcharger surchargé surcharge",
    "DISCOVER detect uncover unearth détecter déceler discovery découvrir découverte",
    "FIND find discover locate recover spot uncover retrieve trouver découvrir retrouver découverte \
     repérer récupérer localiser",
    "SEE see witness spot voir apercevoir",
    "HEAR hear entendre",
    "NOTIFY notify inform tell informer aviser renseigner signaler report",
    "GIVE-AWAY pass provide supply share leak hand-over fournir transmettre renseigner \
     communiquer divulguer",
    "MODIFY change modify alter modifier changer transformer changement",
    "INSTALL install fit set-up poser installer installation",
    "REMOVE remove withdraw take-away retirer enlever ôter retrait",
];

/// What happens to people who go about their day: on the move, ill, in need, at play.
pub(super) const PEOPLE: &[&str] = &[
    "EVACUATE evacuate evacuation évacuer évacuation",
    "DISPLACE displace uproot flee displacement déplacer fuir exode déplacement déraciner",
    "RESETTLE resettle rehouse relocate move resettlement reloger héberger relogement",
    "SHELTER shelter house accommodate take-in abriter héberger loger réfugier accueillir refuge",
    "MIGRATE migrate emigrate migration émigrer exiler migration émigration exil",
    "RESCUE rescue bring-up save pull pull-out bring-out airlift sauvetage extraire dégager secourir sauver \
     hélitreuiller repêcher recueillir remonter pick-up",
    "SURVIVE survive survivor survivre survivant rescapé",
    "HELP help assist aid assistance relief aider assister aide secourir assistance secours",
    "DISTRIBUTE distribute hand-out distribution distribuer",
    "INFECT infect contract contaminer infecter contamination infection",
    "OUTBREAK outbreak epidemic flare-up épidémie foyer flambée",
    "VACCINATE vaccinate inoculate immunise immunize vaccination vaccin vacciner",
    "QUARANTINE quarantine isolate confine lockdown quarantaine confiner isoler confinement isolement",
    "DIAGNOSE diagnose detect diagnosis diagnostiquer diagnostic dépister dépistage",
    "TREAT treat hospitalise hospitalize admit hospitalisation soigner hospitaliser traiter \
     hospitalisation",
    "RECOVER recover recovery guérir rétablir guérison",
    "OPERATE operate opérer surgery",
    "CULL cull slaughter abattre abattage",
    "BIRTH birth bear naître naissance accoucher",
    "MARRY marry wed marier épouser mariage wedding",
    "DIVORCE divorce divorcer",
    "DRIVE drive conduire rouler",
    "PLAY play game match jouer",
    "SCORE score goal marquer but",
    "SUPPLY-LACK starve famine hunger affamer",
    "WORK work travailler",
    "SEE-OFF accompany escort accompagner escorter",
    "TRAVEL travel voyager sail fly naviguer voler",
    "ABSTAIN abstain abstention abstenir",
];

/// How it is with someone or something.
pub(super) const CONDITIONS: &[&str] = &[
    "CLOSED closed shut fermé impassable impraticable",
    "OPENED open ouvert",
    "DOWN down offline coupé interrompu",
    "FULL full overcrowded plein bondé saturé overloaded surchargé",
    "EMPTY empty vide",
    "ALIVE alive vivant",
    "UNHURT safe unhurt unharmed intact sauf sain indemne",
    "GUILTY guilty responsible coupable responsable",
    "INNOCENT innocent",
    "ILL ill sick malade",
    "DRUNK drunk ivre",
    "ARMED armed armé",
    "UNARMED unarmed désarmé",
    "NORMAL normal back",
    "OVER over terminé",
    "CRITICAL critical critique",
    "LEGAL legal légal valide valid",
    "ILLEGAL illegal illégal invalid void nul",
];
