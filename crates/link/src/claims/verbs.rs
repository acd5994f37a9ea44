//! What clauses tell, whatever verb or noun they tell it with, in the languages we read:
//! "resign", "step down" and "démission" are one.
//!
//! A line is one meaning: its name in capitals, then the dictionary forms of its verbs and
//! nouns, folded to plain letters; a word that means several things stands in several lines.
//! Written from knowledge of the languages.

use super::words::Meanings;
use crate::names::letters::letters;
use std::sync::LazyLock;

/// What is done to life, limb and things.
const HARM: &[&str] = &[
    "KILL kill slay murder assassinate execute slaughter massacre behead lynch homicide \
     killing slaying murderer manslaughter assassination execution tuer abattre assassiner executer \
     massacrer egorger lyncher poignarder meurtre assassinat tuerie homicide massacre",
    "DIE die death perish succumb dead decease drown mourir deceder perir mort deces \
     succomber trepasser noyer disparition",
    "SHOOT shoot fire gun shooting gunfire shot tirer tir fusillade mitrailler fusiller",
    "WOUND wound injure hurt maim injury blesser blessure blesse hospitalise",
    "BEAT beat assault batter punch club whip frapper tabasser battre agresser \
     agression molester",
    "STAB stab knife poignarder stabbing",
    "TORTURE torture torturer mistreat maltraiter abuse",
    "RAPE rape violer viol",
    "ATTACK attack assault raid storm ambush strike hit target attaquer attaque assaut raid \
     embuscade frapper viser cibler assaillir attentat offensive",
    "SHELL shell bombard bomb pound shelling bombardment bombing pilonner bombarder pilonnage \
     bombardement airstrike strike frappe raid",
    "EXPLODE explode explosion blast blow detonate detonation bombing bomb exploser sauter detoner \
     deflagration eclater souffler",
    "CLASH clash fight battle clashes fighting skirmish confrontation scuffle affronter \
     affrontement combattre combat heurt accrochage echauffouree bagarre rixe",
    "BURN burn torch destroy gut blaze fire ignite bruler incendier incendie embraser \
     ravager feu calciner",
    "DESTROY destroy demolish raze level flatten wreck ruin ravage detruire raser demolir aneantir \
     ravager demolition destruction",
    "DAMAGE damage harm degrade crack endommager degrader abimer deteriorer degat dommage",
    "COLLAPSE collapse cave crumble buckle effondrer effondrement ecrouler ecroulement",
    "COLLIDE strike hit collide ram crash collision smash plough plow derail derailment accident \
     heurter percuter ecraser collision derailler derailement accident accrocher carambolage",
    "CRASH crash ecraser plunge overturn renverser accident",
    "SINK sink founder capsize couler sombrer chavirer naufrage sinking",
    "FLOOD flood inundate swamp inonder inondation submerger crue",
    "QUAKE quake earthquake tremor shake seisme tremblement trembler secouer jolt rattle hit strike \
     frapper toucher",
    "STORM storm hurricane cyclone tempete ouragan typhoon typhon",
    "ERUPT erupt eruption",
    "BREAK break smash shatter casser briser rompre",
    "LOOT loot plunder ransack rob piller pillage saccager",
    "ROB rob steal heist robbery burgle theft burglary voler derober vol braquer braquage cambrioler",
    "POISON poison empoisonner intoxiquer contaminate contaminer",
    "SABOTAGE sabotage saboter",
    "THREATEN threaten menace menacer threat",
    "RIOT riot rampage emeute unrest trouble violence violences",
    "BRING-DOWN down abattre",
];

/// What courts, police and states do to people.
const LAW: &[&str] = &[
    "ARREST arrest detain apprehend nab capture round seize custody detention arrestation arreter \
     interpeller interpellation apprehender capturer detenir ecrouer",
    "JAIL jail imprison incarcerate lock emprisonner incarcerer ecrouer emprisonnement prison",
    "RELEASE release free liberate liberer relacher liberation relaxer",
    "CHARGE charge indict accuse prosecute arraign inculper inculpation poursuivre accuser \
     indictment arraignment",
    "CONVICT convict guilty conviction condamner condamnation coupable",
    "SENTENCE sentence jail condamner condamnation peine sentencing",
    "ACQUIT acquit clear exonerate acquitter relaxer innocenter disculper acquittal",
    "TRY try trial juger proces jugement jury",
    "PLEAD plead plaider plea",
    "INVESTIGATE investigate probe inquire investigation inquiry enqueter enquete instruire \
     instruction",
    "SUE sue lawsuit poursuivre plainte complaint",
    "SEARCH search raid hunt manhunt perquisitionner perquisition fouiller fouille rechercher \
     recherche traquer",
    "SEIZE seize confiscate impound capture saisir confisquer arraisonner saisie intercept \
     intercepter",
    "EXTRADITE extradite extrader extradition",
    "ESCAPE escape flee abscond evader evasion echapper enfuir fuir fuite",
    "BAN ban forbid prohibit outlaw bar interdire interdiction prohiber bannir",
    "LIST list designate blacklist classer inscrire designer designation",
    "SANCTION sanction sanctionner freeze geler embargo",
    "FINE fine amende penalise penaliser",
    "EXPEL expel deport oust evict expulser expulsion deporter chasser reconduire",
    "HACK hack breach pirater piratage cyberattack",
    "CHECK check inspect inspection control controler verifier inspecter controle verification",
];

/// What is done with office, votes, words and agreements.
const PUBLIC: &[&str] = &[
    "RESIGN resign resignation quit step demissionner demission",
    "APPOINT appoint name nominate pick select choose tap install hire nommer designer nomination \
     choisir appointment choice nominee selection",
    "ELECT elect election win elire reelire election reelect",
    "DISMISS dismiss sack fire oust axe remove relieve drop suspend limoger renvoyer revoquer \
     destituer suspendre congedier licencier evincer dismissal firing ouster ecarter demettre",
    "REPLACE replace succeed remplacer succeder",
    "RUN run stand candidacy candidate presenter candidature candidater",
    "VOTE vote poll ballot voter adopt adopter pass ratify ratifier approve approuver scrutin \
     adoption ratification vote election",
    "SIGN sign ink signer signature parapher",
    "AGREE agree deal accord agreement pact treaty accorder entendre accord entente traite pacte \
     convenir truce treve ceasefire conclude conclure",
    "MEET meet meeting visit talk talks summit confer host receive rencontrer reunir rencontre \
     reunion sommet recevoir entretenir entretien pourparlers discuter visite visiter rendre",
    "VISIT visit tour trip visite visiter rendre deplacement voyage travel arrive",
    "NEGOTIATE negotiate negotiation talk talks mediate negocier negociation pourparlers dialogue \
     discuter mediation",
    "OFFER offer propose proposal bid offrir proposer proposition offre",
    "REJECT reject refuse decline turn rebuff rejeter refuser repousser rejet refus decliner",
    "ACCEPT accept welcome accepter agreer",
    "PROTEST protest demonstrate rally march demonstration manifester manifestation defiler marche \
     rassemblement rassembler protester contestation sit-in",
    "STRIKE strike walkout greve debrayage arret",
    "DISPERSE disperse scatter disperser repousser",
    "BLOCK block blockade barricade obstruct bloquer barrer blocage barrage couper",
    "ACCUSE accuse blame allege accuser reprocher imputer denoncer mettre-en-cause",
    "CONDEMN condemn denounce decry slam deplore condamner denoncer fustiger deplorer",
    "CLAIM claim revendiquer revendication responsibility",
    "DENY deny denial refute reject dementir nier dementi refuter",
    "CONFIRM confirm confirmer confirmation",
    "WARN warn alert caution avertir prevenir alerter avertissement",
    "DEMAND demand urge call ask request press appeal exiger demander appeler reclamer presser \
     exhorter sommer appel",
    "PROMISE promise pledge vow commit promettre engager promesse",
    "ANNOUNCE announce unveil reveal declare annoncer devoiler declarer annonce proclamer \
     proclaim announcement",
    "APOLOGISE apologise apologize apology excuser excuses",
    "PRAISE praise hail laud saluer feliciter louer",
    "MOURN mourn grieve bury funeral pleurer inhumer enterrer obseques enterrement deuil",
    "HONOUR honour honor award honorer decerner recompenser",
    "SUPPORT support back endorse soutenir appuyer soutien",
    "HELP help assist aid aider assister aide secourir",
    "SEND send dispatch deploy envoyer depecher deployer expedier",
    "TRAIN train former entrainer formation",
    "JOIN join rejoindre adherer rallier enlist enroler",
    "SPLIT split secede separer scinder",
    "OVERTHROW overthrow topple coup putsch renverser",
    "RULE rule decide order juger trancher ordonner decider decision ruling ordonnance",
    "POSTPONE postpone delay defer reporter repousser ajourner report retarder",
    "CANCEL cancel scrap annuler annulation supprimer abandon",
    "LIFT lift ease lever levee assouplir",
    "IMPOSE impose decree introduce imposer decreter instaurer",
];

/// What happens to goods, numbers and people who go about their day.
const AFFAIRS: &[&str] = &[
    "EVACUATE evacuate evacuation evacuer",
    "DISPLACE displace uproot flee deplacer fuir exode",
    "RESCUE rescue save pull secourir sauver sauvetage extraire degager",
    "FIND find discover locate recover spot uncover trouver decouvrir retrouver decouverte reperer",
    "LOSE lose loss perdre perte",
    "WIN win beat defeat victory gain clinch triumph gagner remporter vaincre victoire battre \
     emporter dispatch edge",
    "PLAY play game match jouer",
    "SELL sell sale vendre vente ceder",
    "BUY buy purchase acquire acquisition takeover acheter acquerir racheter rachat achat",
    "MERGE merge merger fusionner fusion",
    "PAY pay verser payer versement paiement payment rembourser ransom rancon",
    "FUND fund finance invest financer investir financement funding",
    "OWE owe debt devoir",
    "UNLOAD unload decharger debarquer",
    "LOAD load charger embarquer",
    "SHIP ship export deliver supply livrer exporter fournir livraison",
    "CLOSE close shut shutter fermer fermeture closure",
    "OPEN open reopen inaugurate ouvrir rouvrir reouverture inaugurer inauguration",
    "LAUNCH launch unveil introduce release lancer lancement devoiler sortir",
    "BEGIN start begin commence commencer debuter entamer debut demarrer",
    "END end stop halt cease finish conclude cesser finir arreter terminer fin achever",
    "SUSPEND suspend pause interrupt suspendre interrompre suspension",
    "RESUME resume restart reprendre reprise",
    "CONTINUE continue poursuivre continuer",
    "MOVE move transfer shift relocate transport deplacer transferer transporter transfert \
     acheminer",
    "DEPLOY deploy deployer deploiement deployment",
    "ARRIVE arrive reach land arriver parvenir debarquer atterrir arrivee arrival",
    "LEAVE leave depart quit flee head quitter partir fuir depart sortir departure",
    "RETURN return retourner revenir rentrer retour",
    "ENTER enter check entrer penetrer admettre admit",
    "CROSS cross traverser franchir",
    "ADVANCE advance progress push avancer progresser avancee offensive",
    "WITHDRAW withdraw pull retreat retirer retrait replier repli",
    "CAPTURE capture take seize overrun conquer retake prendre capturer emparer reprendre \
     conquerir prise tomber fall",
    "LIBERATE liberate liberer",
    "SURROUND surround besiege siege encercler assieger siege",
    "ABDUCT abduct kidnap kidnapping hijack enlever kidnapper enlevement ravir detourner",
    "DISAPPEAR disappear vanish miss disparaitre disparition",
    "RISE rise increase grow climb jump surge soar double augmenter croitre hausser monter bondir \
     grimper hausse augmentation alourdir",
    "FALL fall drop decline decrease slump plunge cut slash baisser chuter reculer tomber baisse \
     chute reduire diminuer",
    "CUT cut reduce trim couper reduire",
    "BUILD build construct erect construire batir construction edifier",
    "REPAIR repair fix restore plug patch reparer retablir reparation restaurer colmater corriger",
    "PUBLISH post publish broadcast air circulate publier diffuser publication",
    "WRITE write ecrire rediger",
    "FILM film record filmer enregistrer",
    "SEE see witness spot voir apercevoir",
    "CAUSE cause trigger spark provoke provoquer causer declencher entrainer",
    "SPREAD spread propager repandre",
    "INFECT infect contract contaminer infecter contamination infection",
    "TREAT treat hospitalise hospitalize soigner hospitaliser",
    "OPERATE operate operer surgery",
    "BIRTH birth bear naitre naissance accoucher",
    "MARRY marry wed marier epouser mariage wedding",
    "DIVORCE divorce divorcer",
    "RETIRE retire retraite",
    "STRAND strand trap bloquer pieger coincer",
    "DRIVE drive conduire rouler",
    "FALL-OVER slip plunge glisser",
    "LEAK leak spill fuite fuir deverser spew",
    "FAIL fail collapse echouer echec failure",
    "TEST test tester essai",
    "FIRE-OFF launch fire tirer lancer",
    "DISCOVER detect detecter",
    "USE use utiliser",
    "HOLD hold stage organise organize tenir organiser derouler",
    "GIVE give hand grant donner accorder remettre octroyer",
    "RECEIVE receive get obtain recevoir obtenir",
    "ESTIMATE estimate put estimer evaluer chiffrer",
    "CONTAIN contain control maitriser contenir circonscrire eteindre",
    "LEAVE-BEHIND leave laisser faire",
    "SET set etablir break record battre",
    "HOST host present presenter animer",
    "NOMINATE nominate nomination nominer",
];

/// Whether it tells that something broke, burnt or blew up, with or without someone who did it.
pub fn is_disaster(predicate: &str) -> bool {
    const DISASTERS: &[&str] =
        &["EXPLODE", "BURN", "COLLAPSE", "COLLIDE", "SINK", "DIE", "FLOOD", "QUAKE", "CRASH"];
    meanings(predicate).iter().any(|one| DISASTERS.contains(one))
}

/// Of what sorts the occasion can be that people die on, as far as a meaning says; one event has
/// one. An attack can be a part of clashes, and can be a bomb.
pub fn occasions(meaning: &str) -> &'static [u8] {
    match meaning {
        "QUAKE" => &[0],
        "FLOOD" | "STORM" => &[1],
        "ERUPT" => &[2],
        "COLLIDE" | "CRASH" | "SINK" => &[3],
        "CLASH" | "RIOT" | "PROTEST" => &[4],
        "SHOOT" | "STAB" | "ATTACK" | "SHELL" => &[4, 5],
        "EXPLODE" | "BURN" | "COLLAPSE" => &[5],
        _ => &[],
    }
}

/// Whether it tells that one thing made another happen.
pub fn is_cause(predicate: &str) -> bool {
    meanings(predicate).contains(&"CAUSE")
}

/// What a dictionary form can mean; nothing for other words.
pub fn meanings(predicate: &str) -> &'static [&'static str] {
    match MEANINGS.of_word(predicate) {
        // Dictionary forms of rare words are now and then not quite that: "effondre".
        [] => meanings_in_text(&letters(predicate).0),
        found => found,
    }
}

/// What a word in plain letters can mean, in whatever form it stands: "killed", « tués ».
pub fn meanings_in_text(word: &str) -> &'static [&'static str] {
    /// An end of a word, and what stands there in its dictionary form.
    const ENDS: &[(&str, &str)] = &[
        ("", ""),
        ("s", ""),
        ("es", ""),
        ("ed", ""),
        ("ed", "e"),
        ("ing", ""),
        ("ing", "e"),
        ("d", ""),
        ("ies", "y"),
        ("ied", "y"),
        ("", "r"),
        ("s", "r"),
        ("es", "r"),
        ("ee", "er"),
        ("ees", "er"),
        ("nt", "r"),
        ("i", "ir"),
        ("is", "ir"),
        ("it", "ir"),
        ("ie", "ir"),
        ("ies", "ir"),
        ("ant", "er"),
        ("aient", "er"),
        ("ait", "er"),
        ("u", "re"),
        ("us", "re"),
        ("ue", "re"),
        ("ues", "re"),
    ];
    let forms =
        ENDS.iter().filter_map(|(end, own)| Some(format!("{}{own}", word.strip_suffix(end)?)));
    forms.map(|form| MEANINGS.folded(&form)).find(|found| !found.is_empty()).unwrap_or(&[])
}

static MEANINGS: LazyLock<Meanings> = LazyLock::new(|| Meanings::of(&[HARM, LAW, PUBLIC, AFFAIRS]));

#[cfg(test)]
mod tests {
    use super::*;

    fn mean_one(a: &str, b: &str) -> bool {
        meanings(a).iter().any(|one| meanings(b).contains(one))
    }

    #[test]
    fn verbs_and_nouns_of_two_languages_mean_one() {
        for (one, other) in [
            ("resign", "démissionner"),
            ("resignation", "démission"),
            ("evacuate", "évacuer"),
            ("sell", "vendre"),
            ("collapse", "effondrement"),
            ("murder", "tuer"),
            ("fire", "limoger"),
            ("fire", "tirer"),
        ] {
            assert!(mean_one(one, other), "{one}, {other}");
        }
        assert!(!mean_one("limoger", "tirer"));
        assert!(meanings("harrow").is_empty());
    }
}
