//! More of what is said: telling, asking, warning, blaming, denying, praising, and who keeps silent.

/// Telling and making known.
pub(super) const TELLING: &[&str] = &[
    "ASSERT assert affirm maintain contend insist affirmer soutenir assurer prétendre marteler",
    "INSIST insist insister marteler",
    "REITERATE reiterate repeat réitérer répéter redire réaffirmer reaffirm",
    "STRESS stress emphasise emphasize underline underscore highlight souligner insister",
    "MENTION mention refer evoke mentionner évoquer citer",
    "QUOTE quote cite citer citation",
    "ADD-TO-REMARKS add ajouter",
    "REPLY reply answer retort respond répondre réponse rétorquer riposter répliquer",
    "COMMENT comment commenter commentaire",
    "DESCRIBE describe description décrire",
    "RECOUNT-STORY recount narrate relate raconter relater narrer récit",
    "SUMMARISE summarise summarize sum-up résumer récapituler",
    "SPECIFY specify detail préciser détailler",
    "CLARIFY clarify clarification clarifier éclaircir",
    "EXAGGERATE exaggerate overstate exagérer gonfler",
    "PLAY-DOWN play-down downplay minimise minimize minimiser relativiser",
    "TRUMPET trumpet boast brag vanter claironner",
    "LET-KNOW let-know faire-savoir",
    "SPREAD-NEWS spread-news relay relayer",
    "SPREAD-RUMOUR rumour rumor colporter gossip",
    "LEAK-SECRET leak fuiter ébruiter divulguer divulgation",
    "UNMASK unmask démasquer",
    "SHOUT shout yell scream crier hurler",
    "WHISPER whisper chuchoter murmurer",
    "SPEAK-OUT speak-out exprimer prendre-parole",
    "ADDRESS address deliver-speech give-speech prononcer-discours tenir-discours make-speech \
     prononcer-allocution allocution address-nation",
    "HOLD-PRESS-CONFERENCE hold-conference donner-conférence give-conference tenir-conférence",
    "ISSUE-STATEMENT issue-statement release-statement publier-communiqué diffuser-communiqué \
     communiqué publier-déclaration make-statement faire-déclaration",
    "GREET greet welcome saluer accueillir",
    "THANK thank remercier remerciement",
    "INTRODUCE-PERSON introduce présenter",
    "NAME-PERSON name baptiser dénommer surnommer nickname dub",
    "CALL-AS label brand qualifier taxer dub étiqueter",
    "LIST-OFF enumerate énumérer lister",
    "ANNOUNCE-RESULT announce-result annoncer-résultat proclamer-résultat publish-result \
     publier-résultat declare-result release-result proclaim-result",
    "BREAK-SILENCE break-silence rompre-silence sortir-silence",
    "LIE-TO lie mislead deceive mentir mensonge tromper induire-erreur tromperie duper",
    "FABRICATE fabricate concoct fabriquer inventer",
    "DISTORT distort twist déformer dénaturer travestir",
    "CONTRADICT contradict contradiction contredire",
    "RETRACT retract recant backtrack backpedal rétracter dédire rétractation",
    "JOKE joke jest plaisanter plaisanterie",
    "BLURT blurt let-slip lâcher",
    "HINT hint imply suggest insinuate insinuer laisser-entendre sous-entendre insinuation \
     allusion",
    "SIGNAL-INTENT signal indicate indiquer",
    "TESTIFY-TO vouch attest attester certifier",
    "VOUCH-FOR vouch porter-garant garantir",
    "REMIND remind rappeler",
];

/// Asking, ordering, warning, promising.
pub(super) const REQUESTS: &[&str] = &[
    "ASK-QUESTION ask query inquire enquire questionner demander poser-question ask-question \
     interroger",
    "REQUEST request solicit demander solliciter requête sollicitation",
    "URGE urge exhort exhorter presser inviter encourager exhortation",
    "PUT-FORWARD put-forward moot float propose avancer proposer suggest suggérer suggestion",
    "RECOMMEND recommend recommendation recommander recommandation préconiser",
    "ADVISE advise advice counsel conseiller",
    "ADVISE-AGAINST discourage déconseiller dissuader",
    "DISSUADE dissuade deter dissuasion deterrence dissuader décourager",
    "PERSUADE persuade convince persuader convaincre persuasion",
    "COAX coax cajole amadouer",
    "ORDER order command instruct ordonner sommer enjoindre intimer instruction",
    "GIVE-ULTIMATUM issue-ultimatum lancer-ultimatum give-ultimatum adresser-ultimatum \
     poser-ultimatum set-deadline fixer-ultimatum",
    "DARE dare challenge défier mettre-défi",
    "VOW vow swear jurer vow-revenge promettre jurer-vengeance",
    "KEEP-PROMISE keep-promise tenir-promesse honour-pledge tenir-parole fulfil-pledge keep-word",
    "BREAK-PROMISE break-promise renege rompre-promesse break-word trahir-promesse manquer-parole",
    "GUARANTEE guarantee assure ensure garantir assurer garantie",
    "REASSURE reassure reassurance rassurer",
    "GIVE-GREEN-LIGHT give-light green-light donner-feu donner-vert donner-aval donner-accord \
     autoriser give-approval",
    "REFUSE-COMMENT decline-comment refuse-comment refuser-commenter abstenir-commentaire \
     refuser-commentaire",
    "KEEP-QUIET keep-silent taire garder-silence keep-silence remain-silent garder-mutisme",
    "GRANT-REQUEST grant-request accéder-demande accéder-requête accept-request accepter-demande \
     satisfaire-demande",
    "COME-FORWARD volunteer porter-volontaire",
    "OFFER-CONDOLENCES offer-condolence présenter-condoléances présenter-condoléance \
     express-condolence send-condolence adresser-condoléance condolence condoléance",
    "EXPRESS-CONCERN express-concern exprimer-inquiétude exprimer-préoccupation voice-concern \
     voice-alarm",
];

/// Blaming, denying, praising, disputing.
pub(super) const JUDGING: &[&str] = &[
    "BLAME blame reproach reprocher imputer rejeter-faute blâmer reproche",
    "ACCEPT-BLAME take-blame accept-responsibility take-responsibility assumer-responsabilité \
     endosser admit-fault",
    "SHIFT-BLAME shift-blame rejeter-responsabilité",
    "SCOLD scold rebuke reprimand admonish réprimander tancer sermonner gronder réprimande \
     rappeler-ordre",
    "LASH-OUT lash-out hit-out emporter fulminer vitupérer",
    "CRITICISE criticise criticize slam blast lambast lambaste criticism critiquer étriller \
     critique fustiger pourfendre flay",
    "RIDICULE ridicule mock deride railler moquer tourner-dérision ridiculiser",
    "INSULT-VERBALLY abuse invective invectiver vilipender vilify",
    "DISMISS-CLAIM dismiss brush-off brush-aside écarter balayer",
    "CONTEST contest challenge dispute contester contestation",
    "QUESTION-TRUTH query doubt question douter mettre-doute remettre-cause remettre-question \
     cast-doubt",
    "OBJECT object objection objecter opposer",
    "OPPOSE oppose opposer",
    "DISAGREE disagree disagreement désaccord diverger",
    "QUARREL quarrel argue bicker row dispute disputer quereller querelle chamailler",
    "DEFEND-POSITION defend justify justification défendre justifier",
    "VINDICATE vindicate réhabiliter réhabilitation donner-raison",
    "ADMIT admit acknowledge concede own-up admettre reconnaître concéder avouer admission",
    "WELCOME-DECISION welcome-decision saluer-décision hail-decision welcome-move \
     welcome-agreement saluer-accord",
    "PRAISE-PERSON praise laud commend extol eulogise louer encenser vanter éloge glorify \
     glorifier",
    "RECANT recant renounce abjure abjurer renier",
    "DISOWN disown disavow désavouer désaveu renier",
    "CURSE curse swear maudire jurer",
    "MOAN moan grumble gripe grogner maugréer râler",
    "LAMENT lament deplore lamentation déplorer lamenter",
    "ALERT-OTHERS alert sound-alarm tirer-alarme sonner-alarme alerter sonner-tocsin",
    "FLAG flag pointer signaler point-out",
    "BLOW-WHISTLE blow-whistle lancer-alerte whistleblower",
    "WARN-OF-RISK warn-risk mettre-garde avertir forewarn",
    "PREDICT predict forecast foretell prédire pronostiquer prédiction prophétiser",
    "SPECULATE-ABOUT speculate conjecture surmise conjecturer",
    "VERIFY verify verification authenticate fact-check vérifier authentifier authentification \
     recouper",
    "CORROBORATE corroborate substantiate corroborer étayer",
];
