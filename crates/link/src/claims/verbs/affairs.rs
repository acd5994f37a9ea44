//! What happens to money, goods and works.

/// Trade, pay, prices.
pub(super) const MONEY: &[&str] = &[
    "SELL sell sale auction sell-off vendre vente céder cession",
    "BUY buy purchase acquire acquisition takeover buyout take-over acheter acquérir racheter \
     rachat achat opa absorber absorption take-stake prendre-participation",
    "MERGE merge merger fusionner fusion",
    "PAY pay payment repay reimburse compensate ransom compensation verser payer versement \
     paiement rembourser rançon indemniser indemnisation remboursement pay-ransom pay-wage \
     pay-salary verser-salaire payer-salaire repay-debt rembourser-dette pay-debt service-debt \
     pay-fine payer-amende pay-bribe verser-pot-de-vin offer-bribe pay-compensation \
     award-compensation",
    "FUND fund finance invest funding investment subsidise subsidize financer investir financement \
     investissement subventionner débloquer unlock subsidy subsidies subvention release-fund",
    "LEND lend loan prêter prêt",
    "OWE owe debt default devoir dette défaut pay-debt faire-défaut",
    "TAX tax levy taxer taxe impôt taxation impose-tax imposer-taxe",
    "BANKRUPT bankrupt bankruptcy insolvency faillite liquidation liquider liquidate wind-up \
     declare-bankruptcy faire-faillite",
    "LAY-OFF lay-off layoff redundancy shed cut licencier licenciement supprimer suppression \
     make-redundant dégraisser downsize débaucher slash-job axe-job",
    "HIRE hire recruit embaucher recruter embauche recrutement",
    "DEVALUE devalue devaluation dévaluer dévaluation",
    "NATIONALISE nationalise nationalize nationaliser nationalisation",
    "PRIVATISE privatise privatize privatiser privatisation",
    "RISE rise increase grow climb jump surge soar double raise hike go-up triple augmenter \
     croître hausser monter bondir grimper hausse augmentation alourdir doubler relever relèvement \
     tripler envoler flambée accroître skyrocket envolée",
    "FALL fall drop decline decrease slump plunge lower tumble go-down baisser chuter reculer \
     tomber baisse chute diminuer recul diminution abaisser tomber-mer tomber-eau passer-bord \
     cut-rate baisser-taux lower-rate abaisser-taux réduire-taux slash-rate cut-tax baisser-impôt \
     lower-tax réduire-impôt alléger-impôt",
    "CUT cut reduce trim slash reduction cut-back couper réduire réduction coupe coupure cut-aid \
     couper-aide suspend-aid suspendre-aide freeze-aid geler-aide alléger-peine baisser-salaire \
     cut-rate baisser-taux lower-rate abaisser-taux réduire-taux slash-rate cut-tax baisser-impôt \
     lower-tax réduire-impôt alléger-impôt baisser-prix lower-price cut-internet couper-internet \
     shut-internet block-internet cut-phone couper-téléphone cut-tree fell-tree abattre-arbre \
     couper-arbre",
    "RATION ration rationing rationner rationnement",
    "LACK lack shortage run-out manquer pénurie manque run-water",
    "ESTIMATE estimate put value estimer évaluer chiffrer évaluation",
    "COST cost coûter",
];

/// Things made, moved, begun and ended.
pub(super) const WORKS: &[&str] = &[
    "UNLOAD unload décharger débarquer déchargement",
    "LOAD load charger embarquer chargement",
    "SHIP ship export deliver supply livrer exporter fournir livraison exportation delivery \
     expédier deliver-aid acheminer-aide livrer-aide distribute-aid distribuer-aide bring-aid \
     apporter-aide send-aid envoyer-aide",
    "IMPORT import importation importer",
    "CLOSE close shut shutter shut-down shutdown closure seal fermer fermeture close-down \
     suspend-newspaper suspendre-journal interdire-circulation fermer-circulation \
     close-traffic",
    "OPEN open reopen inaugurate opening reopening ouvrir rouvrir réouverture inaugurer \
     inauguration ouverture cut-ribbon couper-ruban open-embassy ouvrir-ambassade reopen-embassy \
     rouvrir-ambassade reopen-border rouvrir-frontière open-border ouvrir-frontière",
    "LAUNCH launch unveil introduce release roll-out lancer lancement dévoiler sortir",
    "BEGIN start begin commence break-out commencer débuter entamer début démarrer déclencher \
     éclater prendre partir make-debut faire-début",
    "END end stop halt cease finish conclude call-off expire cesser finir arrêter terminer fin \
     achever expirer interrompre expiration enrayer stopper suspend-search abandonner-recherche \
     suspendre-recherche end-search arrêter-recherche close-inquiry clore-enquête classer-enquête \
     close-investigation close-case classer-dossier classer-affaire drop-investigation lever-grève \
     end-strike suspendre-grève suspend-strike cesser-grève déclarer-fin",
    "SUSPEND suspend pause interrupt suspension halt freeze suspendre interrompre suspension \
     interruption suspend-search abandonner-recherche suspendre-recherche end-search \
     arrêter-recherche break-talk rompre-négociation suspend-talk suspendre-négociation \
     rompre-pourparler suspendre-pourparler quit-talk walk-talk cut-aid couper-aide suspend-aid \
     suspendre-aide freeze-aid geler-aide lever-grève end-strike suspendre-grève suspend-strike \
     cesser-grève halt-delivery suspendre-livraison stop-supply cut-supply \
     couper-approvisionnement suspend-delivery ban-drug retirer-médicament suspend-vaccine \
     suspendre-vaccin disrupt-traffic perturber-trafic stop-traffic revoke-licence retirer-permis \
     revoke-permit retirer-licence suspend-licence suspendre-permis revoke-license suspend-license \
     faire-pause",
    "RESUME resume restart resumption reprendre reprise redémarrer reboot relancer resume-talk \
     reprendre-négociation reprendre-pourparler restart-talk relancer-négociation reopen-talk \
     rouvrir-négociation return-work reprendre-travail resume-work reprise-travail \
     relancer-réacteur resume-traffic reprendre-trafic reprendre-circulation resume-service \
     rétablir-trafic rétablir-circulation restore-traffic",
    "CONTINUE continue poursuivre continuer go-on carry-on",
    "POSTPONE postpone delay defer put-off push-back postponement reporter repousser ajourner \
     report retarder différer ajournement retard adjourn-trial ajourner-procès reporter-procès \
     postpone-trial delay-trial adjourn-hearing renvoyer-procès renvoyer-audience scrub-launch",
    "CANCEL cancel scrap call-off abandon drop cancellation annuler annulation supprimer abandon \
     abandonner renoncer give-up renonciation drop-charge abandonner-poursuite abandonner-charge \
     drop-case classer-suite dismiss-charge withdraw-charge cancel-contract annuler-contrat \
     rompre-contrat terminate-contract résilier-contrat forgive-debt effacer-dette lift-tariff",
    "DIVERT divert reroute détourner dérouter déroutement",
    "GROUND ground clouer immobiliser",
    "MOVE move transfer shift relocate transport bring déplacer transférer transporter transfert \
     acheminer déménager déplacement",
    "SEND send dispatch deploy envoyer dépêcher déployer expédier envoi send-aid envoyer-aide",
    "ARRIVE arrive reach land arrival dock berth arriver parvenir débarquer atterrir arrivée accoster \
     atteindre",
    "LEAVE leave depart quit flee head departure set-off set-out quitter partir fuir sortir départ \
     exit leave-port quitter-port set-sail prendre-mer discharge-hospital",
    "RETURN return come-back go-back retourner revenir rentrer retour regagner make-comeback \
     faire-retour",
    "ENTER enter check penetrate slip-into entrer pénétrer introduire",
    "BUILD build construct erect construction rebuild set-up construire bâtir construction édifier \
     reconstruire reconstruction ériger dresser-barricade",
    "REPAIR repair fix plug patch mend réparer réparation colmater",
    "RESTORE restore restoration reconnect rétablir restaurer restauration rétablissement \
     rebrancher remettre restore-tie rétablir-relation restore-relation renouer-relation \
     resume-relation normaliser-relation",
    "CORRECT correct rectify corriger rectifier correction",
    "CAUSE cause trigger spark provoke result due stem blame attribute origin bring-about set-off \
     provoquer causer déclencher entraîner origine résulter imputable imputer dû touch-off prompt \
     susciter",
    "SPREAD spread propager répandre propagation étendre gagner",
    "LOSE-HOLD slip plunge glisser chute",
    "FAIL fail failure fall-through break-down founder collapse échouer échec capoter avorter \
     fizzle tourner-court faire-capoter faire-échec",
    "SUCCEED succeed success réussir succès parvenir",
    "USE use utiliser employer",
    "HOLD hold stage organise organize host tenir organiser dérouler accueillir-sommet \
     accueillir-conférence host-summit host-conference",
    "GIVE give hand grant donner accorder remettre octroyer award-contract attribuer-contrat \
     attribuer-marché grant-contract",
    "RECEIVE receive get obtain recevoir obtenir win-prize remporter-prix receive-prize \
     recevoir-prix win-award décrocher-prix obtenir-prix",
    "LEAVE-BEHIND leave laisser",
    "MAKE make produce manufacture fabriquer produire production fabrication faire",
    "SET-RECORD set break record battre établir break-record battre-record smash-record \
     pulvériser-record set-record établir-record améliorer-record hit-high reach-high \
     atteindre-sommet atteindre-pic reach-peak atteindre-record hit-record reach-record",
    "PRESENT present présenter animer introduce-bill présenter-loi submit-bill déposer-loi \
     table-legislation propose-law présenter-projet déposer-projet produce-evidence \
     produire-preuve present-evidence présenter-preuve",
    "CARRY carry transport transporter convey",
    "OVERLOAD overload overloaded surcharger surchargé surcharge",
    "DISCOVER detect uncover unearth détecter déceler discovery découvrir découverte",
    "FIND find discover locate recover spot uncover retrieve trouver découvrir retrouver \
     découverte repérer récupérer localiser pull-body repêcher-corps pull-bodies",
    "SEE see witness spot voir apercevoir",
    "HEAR hear entendre examiner-affaire",
    "NOTIFY notify inform tell informer aviser renseigner signaler report brief apprise briefing",
    "GIVE-AWAY pass provide supply share leak hand-over fournir transmettre renseigner communiquer \
     divulguer expose-data",
    "MODIFY change modify alter modifier changer transformer changement",
    "INSTALL install fit set-up poser installer installation set-camp installer-campement \
     établir-campement pitch-camp dresser-camp pitch-tent planter-tente dresser-tente",
    "REMOVE remove withdraw take-away retirer enlever ôter retrait",
];

/// What happens to people who go about their day: on the move, ill, in need, at play.
pub(super) const PEOPLE: &[&str] = &[
    "EVACUATE evacuate evacuation évacuer évacuation",
    "DISPLACE displace uproot flee displacement déplacer fuir exode déplacement déraciner",
    "RESETTLE resettle rehouse relocate move resettlement reloger héberger relogement rehousing \
     réinstaller réinstallation",
    "SHELTER shelter house accommodate take-in abriter héberger loger réfugier accueillir refuge \
     lodge hébergement give-shelter donner-abri offer-shelter offrir-abri",
    "MIGRATE migrate emigrate migration émigrer exiler migration émigration exil expatriate \
     expatrier expatriation",
    "RESCUE rescue bring-up save pull pull-out bring-out airlift sauvetage extraire dégager secourir sauver \
     hélitreuiller repêcher recueillir remonter pick-up",
    "SURVIVE survive survivor survivre survivant rescapé escape-death cheat-death échapper-belle \
     escape-attack échapper-attentat survive-attack survivre-attentat survive-assassination \
     échapper-attaque",
    "HELP help assist aid assistance relief aider assister aide secourir assistance secours \
     deliver-aid acheminer-aide livrer-aide distribute-aid distribuer-aide bring-aid apporter-aide \
     send-aid envoyer-aide",
    "DISTRIBUTE distribute hand-out distribution distribuer distribute-aid distribuer-aide",
    "INFECT infect contract contaminer infecter contamination infection catch-disease \
     contracter-maladie catch-virus contracter-virus attraper-virus contract-virus",
    "OUTBREAK outbreak epidemic flare-up épidémie foyer flambée declare-outbreak declare-epidemic",
    "VACCINATE vaccinate inoculate immunise immunize vaccination vaccin vacciner",
    "QUARANTINE quarantine isolate confine lockdown quarantaine confiner isoler confinement \
     isolement reconfiner reconfinement impose-lockdown",
    "DIAGNOSE diagnose detect diagnosis diagnostiquer diagnostic dépister dépistage screen \
     screening",
    "TREAT treat hospitalise hospitalize admit hospitalisation soigner hospitaliser traiter \
     hospitalisation",
    "RECOVER recover recovery guérir rétablir guérison cure",
    "OPERATE operate opérer surgery have-surgery",
    "CULL cull slaughter abattre abattage",
    "BIRTH birth bear naître naissance accoucher give-birth donner-naissance",
    "MARRY marry wed marier épouser mariage wedding noces",
    "DIVORCE divorce divorcer",
    "DRIVE drive conduire rouler",
    "PLAY play game match jouer",
    "SCORE score goal marquer but score-goal marquer-but inscrire-but",
    "SUPPLY-LACK starve famine hunger affamer starvation go-hungry faim",
    "WORK work travailler",
    "SEE-OFF accompany escort accompagner escorter convoyer",
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
    "UNHURT safe unhurt unharmed untouched undamaged intact sauf sain indemne",
    "AUTHENTIC authentic genuine authentique véridique",
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
