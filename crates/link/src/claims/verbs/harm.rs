//! What is done to life, limb and things, by people or by nature.

/// Killing, wounding, attacking.
pub(super) const VIOLENCE: &[&str] = &[
    "KILL kill slay murder assassinate execute slaughter massacre behead lynch homicide killing \
     slaying murderer manslaughter assassination execution gun-down decapitate strangle tuer \
     abattre assassiner exécuter massacrer égorger lyncher poignarder meurtre assassinat tuerie \
     homicide massacre exécution décapiter étrangler lynchage carnage butcher butchery bloodbath \
     beheading decapitation commit-murder commettre-meurtre commettre-assassinat",
    "DIE die lose-life perdre-vie coûter-vie cost-life claim-life trouver-mort death perish \
     succumb dead decease drown fatality starve suffocate asphyxiate pass-away mourir décéder \
     périr mort décès succomber trépasser noyer disparition noyade asphyxier claim-lives \
     lose-lives meet-death find-death pronounce-dead declare-dead constater-décès prononcer-décès \
     faire-mort",
    "DROWN drown drowning noyer noyade",
    "SUICIDE suicide hang hanging suicider pendre pendaison immoler commit-suicide",
    "SHOOT shoot open-fire ouvrir-feu fire gun shooting gunfire shot gun-down tirer tir fusillade \
     mitrailler fusiller mitraillage fire-shot tirer-coup tirer-balle fire-round fire-bullet \
     faire-feu",
    "WOUND wound injure hurt maim injury mutilate blesser blessure blessé hospitalise mutiler \
     estropier cripple suffer-injury suffer-injuries sustain-injury sustain-injuries \
     subir-blessure souffrir-blessure suffer-wound sustain-wound faire-blessé",
    "BEAT beat assault batter punch club whip beating manhandle thrash kick frapper tabasser battre \
     agresser agression molester rouer tabassage bastonner malmener",
    "STAB stab knife stabbing slash poignarder",
    "TORTURE torture torturer mistreat maltraiter abuse ill-treat mistreatment maltraitance \
     sévices commit-abuse commettre-exaction commettre-abus commit-atrocity commit-atrocities \
     commettre-atrocité",
    "RAPE rape violer viol commit-rape commettre-viol",
    "ATTACK attack assault raid storm ambush strike hit target onslaught assailant attaquer \
     attaque assaut raid embuscade frapper viser cibler assaillir attentat offensive agresser \
     prendre-cible single-out ciblage lancer-offensive launch-offensive mount-offensive \
     lancer-assaut donner-assaut prendre-assaut come-attack essuyer-attaque come-fire essuyer-tir \
     subir-attaque suffer-attack essuyer-feu launch-attack lancer-attaque mener-attaque \
     carry-attack mount-attack commit-attack commettre-attentat perpétrer-attentat \
     perpétrer-attaque stage-attack carry-raid mener-raid launch-raid effectuer-raid conduct-raid \
     carry-strike mener-frappe launch-strike effectuer-frappe conduct-strike carry-airstrike",
    "AMBUSH ambush embuscade embusquer",
    "SHELL shell bombard bomb pound shelling bombardment bombing pilonner bombarder pilonnage \
     bombardement airstrike strike frappe raid canonner canonnade air-raid mortar carry-raid \
     mener-raid launch-raid effectuer-raid conduct-raid carry-strike mener-frappe launch-strike \
     effectuer-frappe conduct-strike carry-airstrike",
    "EXPLODE explode explosion blast blow detonate detonation bombing bomb blow-up go-off set-off \
     exploser sauter détoner déflagration éclater souffler détonation plastiquer plasticage \
     faire-sauter",
    "CLASH clash fight battle clashes fighting skirmish confrontation scuffle brawl scuffles \
     affronter affrontement combattre combat heurt accrochage échauffourée bagarre rixe \
     altercation mêlée skirmishing escarmouche bagarrer",
    "SABOTAGE sabotage saboter tamper vandalise vandalize vandaliser vandalisme",
    "THREATEN threaten menace menacer threat intimidate intimider intimidation brandir-menace",
    "RIOT riot rampage émeute unrest trouble violence violences disturbance disorder débordement",
    "BRING-DOWN down shoot-down bring-down abattre descendre abattre-drone shoot-drone down-drone \
     intercept-drone",
];

/// Fire, water, earth and machines.
pub(super) const DISASTERS: &[&str] = &[
    "BURN burn set-ablaze set-fire mettre-feu torch destroy gut blaze fire ignite catch wildfire \
     arson burn-down brûler incendier incendie embraser ravager feu calciner consumer flamber \
     engulf réduire-cendre partir-fumée go-smoke set-alight incendiaire bouter-feu catch-fire \
     go-flame burst-flame prendre-feu enflammer immolate immolation scorch carboniser smoulder \
     smolder",
    "DESTROY destroy demolish raze level flatten wreck ruin ravage obliterate devastate tear-down \
     wipe-out destruction devastation demolition détruire raser démolir anéantir ravager \
     démolition destruction dévaster dévastation pulvériser pull-down knock-down bulldoze",
    "DAMAGE damage harm degrade crack mangle endommager dégrader abîmer détériorer dégât dommage \
     dégradation fissurer fissure faire-dégât occasionner-dégât inflict-damage do-damage \
     suffer-damage subir-dégât sustain-damage subir-dommage avarie subir-avarie",
    "COLLAPSE collapse cave crumble buckle cave-in give-way subside bring-down effondrer \
     effondrement écrouler écroulement affaisser affaissement éboulement ébouler céder fall-in \
     subsidence sinkhole",
    "COLLIDE strike hit collide ram crash collision smash plough plow derail derailment accident \
     run-over knock-down heurter percuter écraser collision dérailler déraillement accident \
     accrocher carambolage télescoper renverser faucher tamponner mow-down knock-over",
    "CRASH crash écraser plunge overturn renverser accident roll-over crash-land abîmer",
    "ACCIDENT accident drame catastrophe tragédie tragedy disaster incident sinistre",
    "DERAIL derail derailment dérailler déraillement",
    "SINK sink founder capsize couler sombrer chavirer naufrage sinking shipwreck go-down \
     retourner naufrager engloutir faire-naufrage",
    "AGROUND aground ground échouer échouage échouement run-aground",
    "FLOOD flood inundate swamp inonder inondation submerger crue submersion overflow déborder \
     débordement  noyer",
    "BURST burst breach rupture give-way rompre rupture brèche céder",
    "QUAKE quake earthquake tremor shake séisme tremblement trembler secouer jolt rattle hit \
     strike frapper toucher secousse aftershock réplique tremble",
    "STORM storm hurricane cyclone tempête ouragan typhoon typhon tornado tornade batter lash \
     balayer ",
    "SLIDE landslide mudslide rockfall avalanche slide éboulement glissement coulée avalanche",
    "ERUPT erupt eruption éruption",
    "DROUGHT drought sécheresse",
    "FREEZE freeze geler gel frost gelée",
    "BURY bury entomb engulf ensevelir engloutir enfouir enterrer",
    "SWEEP-AWAY sweep-away wash-away sweep carry-away emporter balayer charrier",
    "BREAK break smash shatter snap casser briser rompre",
    "FAULT fail fault malfunction breakdown break-down failure défaillance panne dysfonctionnement \
     avarie lâcher ",
    "OUTAGE outage blackout power-cut black-out coupure panne priver cut-off",
    "POISON poison poisoning empoisonner intoxiquer contaminate contaminer empoisonnement intoxication",
    "LEAK leak spill leakage spillage escape fuite fuir déverser spew déversement marée \
     répandre écouler",
    "POLLUTE pollute foul taint pollution contaminate contamination polluer souiller contaminer",
    "ISOLATE isolate cut-off isoler couper",
    "STRAND strand trap bloquer piéger coincer immobiliser",
    "CONTAIN contain control extinguish put-out douse maîtriser contenir circonscrire éteindre \
     quench snuff-out extinction étouffer bring-control",
];
