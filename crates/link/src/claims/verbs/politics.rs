//! More of politics: campaigns and counts, parliaments, parties and offices, diplomacy, treaties, sanctions.

/// How people come to office and go.
pub(super) const ELECTIONS: &[&str] = &[
    "CAMPAIGN campaign canvass canvassing electioneer stump campagne battre-campagne démarcher \
     faire-campagne",
    "ANNOUNCE-CANDIDACY announce-candidacy declare-candidacy annoncer-candidature \
     déclarer-candidature launch-bid annoncer-candidat present-candidacy",
    "FILE-CANDIDACY file-candidacy register-candidate déposer-candidature enregistrer-candidature \
     submit-candidacy file-nomination",
    "REJECT-CANDIDACY disqualify disqualification bar invalider disqualifier invalidation",
    "DROP-OUT-OF-RACE drop-out bow-out quit-race retirer-candidature désister désistement \
     withdraw-candidacy end-campaign leave-race jeter-éponge abandonner-course suspend-campaign",
    "INELIGIBLE ineligible inéligibilité ineligibility",
    "HEAD-TO-POLLS go-polls rendre-urne go-poll flock-poll aller-urne head-poll voter",
    "OPEN-POLLS open-polls ouvrir-bureau open-poll",
    "CALL-ELECTION call-election convoquer-élection convoquer-scrutin call-referendum \
     convoquer-référendum annoncer-élection convoquer-électeur",
    "CONTEST-RESULT contest-result challenge-result contester-résultat dispute-result \
     reject-result rejeter-résultat refuse-result",
    "CERTIFY certify certification certifier validate valider homologuer homologation",
    "DECLARE-VICTORY declare-victory claim-victory revendiquer-victoire proclamer-victoire \
     crier-victoire proclaim-victory",
    "WIN-MAJORITY win-majority obtenir-majorité remporter-majorité decrocher-majorité \
     secure-majority",
    "UNSEAT unseat oust dislodge battre détrôner déloger",
    "FORCE-RUNOFF run-off ballottage",
    "STUFF-BALLOT stuff-ballot bourrer-urne stuffing",
    "GERRYMANDER gerrymander redistrict redistricting redécouper redécoupage charcutage",
    "OBSERVE-ELECTION observe-election observer-élection monitor-election superviser-élection \
     monitor-vote observer-scrutin",
    "PREDICT-WINNER project projeter",
    "LEAD-POLLS lead-poll top-poll mener-sondage devancer distancer",
    "TRAIL-IN-POLLS trail lag distancer",
    "POLL-OPINION survey canvass sonder sondage",
    "DEBATE debate débattre débat",
    "LOBBY lobby lobbying pression",
    "ENDORSE-CANDIDATE endorse endorsement adouber adoubement appeler-voter investir",
    "NOMINATE nominate nomination investir investiture désigner",
    "HOLD-PRIMARY primary primaire",
    "TAKE-OFFICE take-office assume-office prendre-fonction assume-presidency accéder-pouvoir \
     come-power arriver-pouvoir assume-power",
    "TAKE-POWER seize-power take-power prendre-pouvoir emparer-pouvoir saisir-pouvoir grab-power",
    "CLING-TO-POWER cling-power accrocher-pouvoir cling-on",
    "LEAVE-OFFICE leave-office quitter-pouvoir quit-power leave-power quitter-fonction step-down",
    "HAND-OVER-POWER hand-power transférer-pouvoir cede-power transfer-power remettre-pouvoir \
     céder-pouvoir passation hand-over",
    "STRIP-OF-POWERS strip divest dépouiller déchoir déchéance",
    "ABDICATE abdicate abdication abdiquer",
    "CROWN crown coronation enthrone enthronement couronner couronnement introniser intronisation",
    "REINSTATE reinstate reinstatement réintégrer réintégration rétablir",
    "DEMOTE demote demotion rétrograder rétrogradation",
    "TRANSFER-OFFICIAL reassign reassignment muter mutation réaffecter",
    "PURGE purge purger épurer",
    "IMPEACH impeach impeachment destituer destitution mettre-accusation",
    "STAGE-COUP stage-coup coup putsch fomenter-coup perpétrer-coup mener-coup tenter-coup \
     attempt-coup",
    "PLOT plot conspire conspiracy comploter complot conspirer conspiration fomenter scheme",
];

/// Parliaments, parties and governments.
pub(super) const CHAMBERS: &[&str] = &[
    "FORM-GOVERNMENT form-government former-gouvernement form-cabinet constituer-gouvernement \
     form-coalition former-coalition",
    "TOPPLE-GOVERNMENT topple-government renverser-gouvernement bring-government faire-tomber",
    "WIN-CONFIDENCE win-confidence obtenir-confiance gagner-confiance survive-vote",
    "NO-CONFIDENCE censure no-confidence motion censurer voter-censure",
    "TABLE-MOTION table-motion déposer-motion submit-motion file-motion table-bill",
    "INTRODUCE-BILL introduce-bill présenter-loi submit-bill déposer-loi table-legislation \
     propose-law présenter-projet déposer-projet",
    "SIGN-LAW promulguer promulgation enact promulgate",
    "FILIBUSTER filibuster obstruction",
    "ADJOURN adjourn adjournment prorogue ajourner ajournement lever-séance suspendre-séance",
    "CONVENE convene convoke convoquer convocation réunir summon",
    "PRESIDE preside chair présider présidence chairmanship",
    "ADDRESS-PARLIAMENT address-parliament address-assembly",
    "LEGISLATE legislate legislation légiférer",
    "DECREE decree edict décréter décret ordonner",
    "DEVOLVE devolve devolution decentralise decentralize décentraliser décentralisation",
    "GAIN-INDEPENDENCE gain-independence accéder-indépendance obtenir-indépendance \
     win-independence",
    "REUNIFY reunify reunification reunite réunifier réunir",
    "FOUND-PARTY found-party fonder-parti create-party créer-parti launch-party form-party \
     lancer-parti",
    "QUIT-PARTY quit-party leave-party quitter-parti claquer-porte",
    "EXPEL-FROM-PARTY expel-party exclure-parti exclure exclusion expulsion",
    "DEFECT-TO-PARTY defect cross-floor défection transfuge rallier",
    "RECONCILE reconcile reconciliation réconcilier rabibocher",
    "GOVERN govern rule reign gouverner gouvernance régner diriger",
    "COHABIT cohabit cohabitation cohabiter",
    "REFORM reform overhaul réformer réforme refonte revamp",
    "LIBERALISE liberalise liberalize liberalisation libéraliser",
    "CENSOR censor censorship censurer censure",
    "CRACK-DOWN crack-down clampdown réprimer répression repress durcir serrer-vis",
    "TIGHTEN tighten tightening toughen durcir durcissement resserrer renforcer",
    "RELAX-RULES loosen relax relaxation assouplir assouplissement desserrer alléger",
    "DEREGULATE deregulate deregulation déréglementer déréguler",
    "REGULATE regulate regulation réglementer réguler réglementation encadrer",
    "IMPLEMENT implement implementation enforce enforcement appliquer application mettre-œuvre \
     exécuter carry-out",
    "COMPLY comply compliance conform obey conformer obéir obtempérer obtempération respecter",
    "DEFY defy defiance flout défier braver bafouer",
    "DELEGATE delegate déléguer mandate mandater",
    "EMPOWER empower habiliter habilitation",
];

/// What states do to and with each other.
pub(super) const DIPLOMACY: &[&str] = &[
    "ACCREDIT accredit accreditation accréditer",
    "RESTORE-TIES restore-tie rétablir-relation restore-relation renouer renouer-relation \
     resume-relation normaliser-relation normalise normalize normaliser normalisation \
     normalization",
    "THAW-RELATIONS thaw warm dégel réchauffer réchauffement rapprochement rapprocher",
    "SOUR-RELATIONS strain deteriorate dégrader envenimer détériorer refroidir",
    "PROTEST-NOTE lodge-protest file-protest élever-protestation",
    "SCRAP-TREATY scrap-treaty dénoncer-traité withdraw-treaty quit-treaty dénoncer-accord \
     scrap-deal retirer-traité tear-up denounce-treaty exit-treaty",
    "RENEGOTIATE renegotiate renegotiation renégocier renégociation",
    "BREAK-OFF-TALKS break-talk rompre-négociation suspend-talk suspendre-négociation \
     rompre-pourparler suspendre-pourparler quit-talk walk-talk",
    "RESUME-TALKS resume-talk reprendre-négociation reprendre-pourparler restart-talk \
     relancer-négociation reopen-talk rouvrir-négociation",
    "STALL-TALKS stall deadlock stalemate piétiner enliser enlisement blocage",
    "BREAK-DEADLOCK break-deadlock break-impasse sortir-impasse débloquer-situation",
    "MAKE-CONCESSION make-concession faire-concession concession concede concéder lâcher-lest",
    "RECEIVE-GUEST play-host hôte accueillir recevoir",
    "SHAKE-HANDS shake-hand serrer-main handshake",
    "TOAST toast trinquer porter-toast",
    "ARBITRATE arbitrate arbitration arbitrer arbitrage",
    "INTERCEDE intercede intercession intervene intercéder interposer interposition",
    "PUT-ON-BLACKLIST blacklist inscrire-liste put-blacklist placer-liste add-blacklist",
    "REMOVE-FROM-BLACKLIST delist radier",
    "DENY-VISA deny-visa refuser-visa refuse-visa revoke-visa",
    "GRANT-ASYLUM grant-asylum accorder-asile obtenir-asile give-asylum",
    "SEEK-ASYLUM seek-asylum demander-asile claim-asylum request-asylum apply-asylum",
    "CUT-AID cut-aid couper-aide suspend-aid suspendre-aide freeze-aid geler-aide",
    "INTERFERE interfere interference meddle meddling ingérence ingérer immiscer immixtion",
    "APPEASE appease appeasement conciliate ménager amadouer",
    "DISTANCE distance dissociate désolidariser démarquer distancer",
    "SNUB snub spurn rebuff bouder snober camouflet",
    "PROVOKE provoke provocation provoquer taunt",
    "HUMILIATE humiliate humiliation humilier",
];
