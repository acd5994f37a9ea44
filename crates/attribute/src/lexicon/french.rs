//! French verbs of saying, thinking, asking and promising.

use super::verbs::{Inflection, Preposition, Row};
use record::Stance::{
    Accuses, Asks, Asserts, ClaimsResponsibility, Confirms, DeclinesToSay, Denies, Doubts,
    Promises, Retracts, Threatens,
};

/// Frames, stance, verbs. `que` never drops in French, so no verb has the bare frame.
pub(super) const VERBS: &[Row] = &[
    ("qacwi", Asserts, "dire"),
    ("qaci", Asserts, "affirmer assurer déclarer indiquer"),
    ("qacio", Asserts, "estimer expliquer préciser"),
    ("qac", Asserts, "raconter spécifier exposer énoncer stipuler arguer argumenter"),
    ("qaco", Asserts, "souligner annoncer révéler constater dévoiler communiquer"),
    ("qac", Asserts, "ajouter rapporter signaler redire"),
    ("qco", Asks, "requérir"),
    ("qacop", Asserts, "rappeler"),
    ("qco", Asserts, "clamer"),
    ("qc", Asserts, "croire+savoir"),
    ("c", Asserts, "apercevoir rendre+compte"),
    ("ro", Accuses, "reprocher imputer"),
    ("qac", Asserts, "noter remarquer observer marteler conclure"),
    ("qaci", Asserts, "confier"),
    ("qaco", Asserts, "relever soutenir défendre mentionner résumer pointer réaffirmer réitérer"),
    ("qacp", Asserts, "témoigner insister"),
    ("qac", Asserts, "alléguer écrire répéter relater"),
    ("qac", Asserts, "rétorquer répliquer objecter certifier concéder décréter"),
    ("qaco", Asserts, "nuancer détailler commenter justifier"),
    ("qacp", Asserts, "plaider"),
    ("qaco", Asserts, "maintenir avancer"),
    (
        "o",
        Asserts,
        "évoquer invoquer évaluer exprimer chiffrer relativiser minimiser vanter prôner",
    ),
    ("io", Asserts, "envisager"),
    ("qacp", Asserts, "souvenir féliciter"),
    ("p", Asserts, "remercier"),
    ("p", Asserts, "parler discuter songer rêver"),
    ("p", Asserts, "tabler convenir"),
    ("n", Asserts, "qualifier"),
    ("on", Asserts, "décrire"),
    ("qacp", Asserts, "répondre"),
    ("qac", Asserts, "informer avertir prévenir aviser"),
    ("qcio", Asserts, "suggérer"),
    ("qci", Asserts, "jurer"),
    ("qcp", Asserts, "alerter"),
    ("qci", Asserts, "prétendre"),
    ("qcio", Asserts, "avouer espérer"),
    ("qcip", Asserts, "penser croire"),
    ("qciop", Confirms, "admettre"),
    ("qcn", Asserts, "juger"),
    ("qc", Asserts, "considérer supposer présager imaginer deviner"),
    ("qco", Asserts, "prédire pronostiquer"),
    ("qcio", Confirms, "reconnaître reconnaitre"),
    ("qcoi", Asserts, "craindre redouter regretter déplorer"),
    ("qco", Asserts, "proclamer"),
    ("qcz", Asserts, "étonner réjouir indigner inquiéter plaindre désoler alarmer attendre"),
    ("qz", Asserts, "moquer écrier emporter agacer amuser insurger interroger justifier exclamer"),
    ("pz", Asserts, "vanter targuer excuser prononcer opposer fier"),
    ("qc", Asserts, "tweeter renchérir clarifier attester présumer"),
    ("q", Asserts, "poursuivre ironiser lancer tonner enchaîner réagir soupirer crier"),
    ("q", Asserts, "reprendre analyser trancher murmurer tempérer glisser"),
    (
        "q",
        Asserts,
        "lâcher abonder marmonner scander pester plaisanter rassurer sangloter commencer",
    ),
    ("qc", Asserts, "hurler"),
    ("qp", Asserts, "titrer"),
    ("q", Asserts, "fulminer rebondir embrayer philosopher intervenir continuer souffler"),
    ("c", Asserts, "comprendre apprendre montrer démontrer prouver voir trouver entendre sentir"),
    ("cw", Asserts, "savoir"),
    ("cio", Asserts, "prévoir"),
    ("ci", Asserts, "décider"),
    ("c", Asserts, "déduire ignorer apparaître établir"),
    ("i", Promises, "compter choisir résoudre"),
    ("cio", Asks, "désirer vouloir"),
    ("ci", Confirms, "accepter"),
    ("qaco", Confirms, "confirmer"),
    ("qcoi", Denies, "nier"),
    ("qcopi", Denies, "démentir"),
    ("qcop", Denies, "réfuter"),
    ("o", Denies, "rejeter récuser balayer"),
    ("coi", Denies, "exclure écarter"),
    ("cop", Doubts, "douter"),
    // Only denied : « n'a pas vérifié ces images ».
    ("o", Doubts, "vérifier authentifier"),
    ("o", Retracts, "rétracter"),
    ("qcox", Accuses, "accuser dénoncer"),
    ("cox", Accuses, "soupçonner"),
    ("ox", ClaimsResponsibility, "revendiquer"),
    ("o", Denies, "contester"),
    ("qo", Accuses, "condamner critiquer fustiger blâmer désapprouver désavouer railler"),
    // Only « s'en tient à » with a figure or an account (golden `fr-sen-tient-a`).
    ("pz", Asserts, "tenir"),
    ("pz", Accuses, "élever"),
    ("p", Accuses, "protester"),
    ("o", Asserts, "saluer louer approuver applaudir"),
    ("qacwro", Asks, "demander"),
    ("cro", Asks, "ordonner"),
    ("r", Asks, "enjoindre sommer prier supplier inciter encourager presser interdire"),
    ("qco", Asks, "exiger réclamer"),
    ("qcwp", Asks, "interroger"),
    ("rp", Asks, "appeler exhorter inviter"),
    ("cri", Asks, "conseiller"),
    ("qcrio", Asks, "proposer recommander préconiser"),
    ("cio", Asks, "souhaiter"),
    ("p", Asks, "militer"),
    ("qacio", Promises, "promettre"),
    ("ipz", Promises, "engager"),
    ("ic", Promises, "garantir"),
    ("qip", Threatens, "menacer"),
    ("ipo", DeclinesToSay, "refuser"),
    ("iz", DeclinesToSay, "garder"),
    // Only denied: « n'a pas donné suite à nos demandes » (golden `fr-pas-donne-suite`).
    ("p", DeclinesToSay, "donner+suite"),
    // Verbs that need more words to mean it.
    ("p", Asserts, "faire+état faire+part faire+allusion faire+référence faire+mention"),
    ("qco", Asserts, "faire+savoir faire+valoir faire+remarquer faire+observer faire+comprendre"),
    ("qc", Asserts, "laisser+entendre laisser+penser"),
    ("qcp", Threatens, "mettre+en+garde tirer+la+sonnette+d'+alarme"),
    ("o", Accuses, "mettre+en+cause pointer+du+doigt montrer+du+doigt"),
    ("o", Doubts, "mettre+en+doute remettre+en+cause remettre+en+question"),
    ("o", Asserts, "mettre+en+avant mettre+en+lumière"),
    ("p", Asserts, "mettre+l'+accent rendre+hommage prendre+acte"),
    ("p", Asks, "lancer+un+appel"),
    ("i", Promises, "avoir+l'+intention donner+pour+objectif"),
    ("i", Asks, "donner+l'+ordre"),
    (
        "ci",
        Asserts,
        "avoir+la+certitude avoir+la+conviction avoir+l'+impression avoir+le+sentiment",
    ),
    ("c", Asserts, "donner+l'+assurance"),
    ("ci", Asserts, "avoir+peur"),
];

/// Prepositions that open the content of a verb, and stand in its cue.
pub(super) const PREPOSITIONS: &[Preposition] = &[
    ("appeler", &["à", "au", "aux"]),
    ("exhorter", &["à", "au", "aux"]),
    ("inviter", &["à", "au", "aux"]),
    ("accuser", &["de", "d'"]),
    ("menacer", &["de", "d'"]),
    ("refuser", &["de", "d'"]),
    ("engager", &["à"]),
    ("douter", &["de", "d'", "du"]),
    ("répondre", &["à", "au", "aux"]),
    ("parler", &["de", "d'", "du"]),
    ("discuter", &["de", "d'", "du"]),
    ("féliciter", &["de", "d'", "du", "des"]),
    ("remercier", &["de", "d'", "du", "des", "pour"]),
    ("souvenir", &["de", "d'", "du", "des"]),
    ("étonner", &["de", "d'", "du", "des"]),
    ("réjouir", &["de", "d'", "du", "des"]),
    ("indigner", &["de", "d'", "du", "des"]),
    ("inquiéter", &["de", "d'", "du", "des"]),
    ("plaindre", &["de", "d'", "du", "des"]),
    ("désoler", &["de", "d'", "du", "des"]),
    ("alarmer", &["de", "d'", "du", "des"]),
    ("attendre", &["à"]),
    ("vanter", &["de", "d'", "du"]),
    ("targuer", &["de", "d'", "du"]),
    ("excuser", &["de", "d'", "du", "pour"]),
    ("prononcer", &["pour", "contre"]),
    ("opposer", &["à", "au", "aux"]),
    ("tenir", &["à", "au", "aux"]),
    ("élever", &["contre"]),
    ("insurger", &["contre"]),
    ("protester", &["contre"]),
    ("interroger", &["sur"]),
    ("militer", &["pour"]),
    ("plaider", &["pour"]),
    ("alerter", &["sur"]),
    ("insister", &["sur"]),
    ("témoigner", &["de", "d'", "du"]),
    ("songer", &["à"]),
    ("rêver", &["de", "d'"]),
    ("croire", &["à", "au", "en"]),
    ("convenir", &["de", "d'"]),
    ("tabler", &["sur"]),
    ("titrer", &["sur"]),
    ("faire+état", &["de", "d'", "du", "des"]),
    ("faire+part", &["de", "d'", "du", "des"]),
    ("faire+mention", &["de", "d'", "du", "des"]),
    ("faire+allusion", &["à", "au", "aux"]),
    ("faire+référence", &["à", "au", "aux"]),
    ("mettre+en+garde", &["contre"]),
    ("donner+suite", &["à", "au", "aux"]),
    ("mettre+l'+accent", &["sur"]),
    ("rendre+hommage", &["à", "au", "aux"]),
    ("prendre+acte", &["de", "d'", "du", "des"]),
    ("lancer+un+appel", &["à", "au", "aux", "pour"]),
];

/// Verbs whose forms cannot be made by rule: dictionary form, its finite forms, its
/// participles, the stem of its future and conditional, its gerund.
const IRREGULAR: &[(&str, &str, &str, &str, &str)] = &[
    (
        "dire",
        "dit disent dis disons dites disait disais disaient dirent",
        "dit dite dits dites",
        "dir",
        "disant",
    ),
    ("redire", "redit redisent redisait redisaient", "redit", "redir", "redisant"),
    (
        "requérir",
        "requiert requièrent requérait requéraient requit",
        "requis requise",
        "requerr",
        "requérant",
    ),
    (
        "prédire",
        "prédit prédisent prédisait prédisaient prédirent",
        "prédit prédite prédits prédites",
        "prédir",
        "prédisant",
    ),
    (
        "écrire",
        "écrit écrivent écris écrivait écrivaient écrivit écrivirent",
        "écrit écrite écrits écrites",
        "écrir",
        "écrivant",
    ),
    (
        "soutenir",
        "soutient soutiennent soutenait soutenaient soutint soutinrent",
        "soutenu soutenue soutenus soutenues",
        "soutiendr",
        "soutenant",
    ),
    (
        "apercevoir",
        "aperçoit aperçoivent apercevait apercevaient aperçut",
        "aperçu aperçue aperçus aperçues",
        "apercevr",
        "apercevant",
    ),
    (
        "souvenir",
        "souvient souviennent souvenait souvenaient souvint",
        "souvenu souvenue souvenus souvenues",
        "souviendr",
        "souvenant",
    ),
    (
        "tenir",
        "tient tiennent tenait tenaient tint tinrent",
        "tenu tenue tenus tenues",
        "tiendr",
        "tenant",
    ),
    (
        "maintenir",
        "maintient maintiennent maintenait maintenaient maintint maintinrent",
        "maintenu maintenue maintenus maintenues",
        "maintiendr",
        "maintenant",
    ),
    (
        "prévenir",
        "prévient préviennent prévenait prévenaient prévint prévinrent",
        "prévenu prévenue prévenus prévenues",
        "préviendr",
        "prévenant",
    ),
    (
        "répondre",
        "répond réponds répondent répondait répondaient répondit répondirent",
        "répondu répondue répondus répondues",
        "répondr",
        "répondant",
    ),
    (
        "prétendre",
        "prétend prétends prétendent prétendait prétendaient prétendit prétendirent",
        "prétendu prétendue prétendus prétendues",
        "prétendr",
        "prétendant",
    ),
    (
        "entendre",
        "entend entendent entendait entendaient entendit",
        "entendu entendue entendus entendues",
        "entendr",
        "entendant",
    ),
    (
        "reprendre",
        "reprend reprennent reprenait reprenaient reprit reprirent",
        "repris reprise",
        "reprendr",
        "reprenant",
    ),
    (
        "apprendre",
        "apprend apprennent apprenait apprenaient apprit apprirent",
        "appris apprise",
        "apprendr",
        "apprenant",
    ),
    (
        "comprendre",
        "comprend comprennent comprenait comprit",
        "compris comprise",
        "comprendr",
        "comprenant",
    ),
    (
        "reconnaître",
        "reconnaît reconnaissent reconnaissait reconnaissaient reconnut reconnurent",
        "reconnu reconnue reconnus reconnues",
        "reconnaîtr",
        "reconnaissant",
    ),
    ("reconnaitre", "reconnait reconnaissent", "reconnu reconnue", "reconnaitr", "reconnaissant"),
    (
        "admettre",
        "admet admettent admettait admettaient admit admirent",
        "admis admise",
        "admettr",
        "admettant",
    ),
    (
        "promettre",
        "promet promettent promettait promettaient promit promirent",
        "promis promise promises",
        "promettr",
        "promettant",
    ),
    (
        "conclure",
        "conclut concluent concluait concluaient conclurent",
        "conclu conclue",
        "conclur",
        "concluant",
    ),
    (
        "craindre",
        "craint crains craignent craignait craignaient craignit",
        "craint crainte",
        "craindr",
        "craignant",
    ),
    (
        "poursuivre",
        "poursuit poursuivent poursuivait poursuivaient poursuivit",
        "poursuivi poursuivie",
        "poursuivr",
        "poursuivant",
    ),
    ("croire", "croit croient croyait croyaient crut crois", "cru crue", "croir", "croyant"),
    (
        "savoir",
        "sait savent savons savait savais savaient savions sut sais",
        "su sue",
        "saur",
        "sachant",
    ),
    ("voir", "voit voient voyait voyaient vit vois", "vu vue vus vues", "verr", "voyant"),
    ("prévoir", "prévoit prévoient prévoyait prévoyaient", "prévu", "prévoir", "prévoyant"),
    ("sentir", "sent sentent sentait sentaient sentit", "senti", "sentir", "sentant"),
    (
        "démentir",
        "dément démentent démentait démentaient démentit démentirent",
        "démenti démentie démentis démenties",
        "démentir",
        "démentant",
    ),
    (
        "avertir",
        "avertit avertissent avertissait avertissaient avertirent",
        "averti avertie avertis averties",
        "avertir",
        "avertissant",
    ),
    (
        "renchérir",
        "renchérit renchérissent renchérissait",
        "renchéri",
        "renchérir",
        "renchérissant",
    ),
    ("réagir", "réagit réagissent réagissait réagirent", "réagi", "réagir", "réagissant"),
    (
        "faire",
        "fait font fais faisait faisaient fit firent",
        "fait faite faits faites",
        "fer",
        "faisant",
    ),
    (
        "mettre",
        "met mettent mets mettait mettaient mit mirent",
        "mis mise mises",
        "mettr",
        "mettant",
    ),
    (
        "remettre",
        "remet remettent remettait remettaient remit remirent",
        "remis remise remises",
        "remettr",
        "remettant",
    ),
    (
        "vouloir",
        "veut veulent veux voulons voulait voulais voulaient voulut voulurent",
        "voulu voulue",
        "voudr",
        "voulant",
    ),
    ("avoir", "a ont ai avons avait avaient eut eurent", "eu eue", "aur", "ayant"),
    ("prendre", "prend prennent prenait prenaient prit prirent", "pris prise", "prendr", "prenant"),
    (
        "décrire",
        "décrit décrivent décrivait décrivaient décrivit",
        "décrit décrite décrits décrites",
        "décrir",
        "décrivant",
    ),
    (
        "plaindre",
        "plaint plaignent plains plaignait plaignaient plaignit",
        "plaint plainte plaints",
        "plaindr",
        "plaignant",
    ),
    (
        "enjoindre",
        "enjoint enjoignent enjoignait enjoignit",
        "enjoint enjointe",
        "enjoindr",
        "enjoignant",
    ),
    ("convenir", "convient conviennent convenait convint", "convenu", "conviendr", "convenant"),
    ("intervenir", "intervient intervenait intervint", "intervenu", "interviendr", "intervenant"),
    ("exclure", "exclut excluent excluait excluaient", "exclu exclue", "exclur", "excluant"),
    ("déduire", "déduit déduisent déduisait", "déduit déduite", "déduir", "déduisant"),
    ("résoudre", "résout résolvent résolvait résolut", "résolu résolue", "résoudr", "résolvant"),
    (
        "apparaître",
        "apparaît apparait apparaissent apparaissait apparut",
        "apparu apparue",
        "apparaîtr",
        "apparaissant",
    ),
    (
        "interdire",
        "interdit interdisent interdisait interdirent",
        "interdit interdite",
        "interdir",
        "interdisant",
    ),
];

/// Forms of French verbs of the tables that are nouns as well; the parser takes others for nouns where
/// they stand first: « …, résume Orr ».
pub(crate) fn is_noun_too_in_french(form: &str) -> bool {
    const NOUNS: &str = "annonce demande critique nuance avance note remarque réplique doute peste \
         relève marque menace presse somme réserve juge réclame blâme lance murmure souffle tonne \
         analyse tranche compte pointe chiffre titre montre reproche mention plainte commande ordre \
         conseil conseils appel rapport rappel mise tabler dit dits garantie promesse";
    NOUNS.split_whitespace().any(|noun| noun == form || form.strip_suffix('s') == Some(noun))
}

/// Every form of a verb.
pub(super) fn inflect(lemma: &str) -> Vec<(String, Inflection)> {
    let lemma_only = (lemma.to_owned(), Inflection::Base);
    let mut forms = vec![lemma_only];
    let lemma = lemma.strip_prefix("s'").unwrap_or(lemma);
    if let Some(&(_, finite, participles, future, gerund)) =
        IRREGULAR.iter().find(|row| row.0 == lemma)
    {
        forms.extend(finite.split(' ').map(|form| (form.to_owned(), Inflection::Finite)));
        forms.extend(participles.split(' ').map(|form| (form.to_owned(), Inflection::Participle)));
        forms.extend(future_and_conditional(future));
        forms.push((gerund.to_owned(), Inflection::Gerund));
    } else if let Some(stem) = lemma.strip_suffix("er") {
        forms.extend(first_group(stem));
    } else if let Some(stem) = lemma.strip_suffix("ir") {
        forms.extend(second_group(stem));
    } else if let Some(stem) = lemma.strip_suffix("re") {
        forms.extend(third_group(stem));
    }
    forms
}

/// The forms of a verb in -er, with the spelling changes of its stem.
fn first_group(stem: &str) -> Vec<(String, Inflection)> {
    let silent = silent_stem(stem); // before an e that is not heard: rappelle, espère
    let soft = soft_stem(stem); // before a and o: annonça, exigeait
    let mut forms = Vec::new();
    for ending in ["e", "ent"] {
        forms.push((format!("{silent}{ending}"), Inflection::Finite));
    }
    for ending in ["ait", "aient", "ais", "a", "ons", "ai"] {
        forms.push((format!("{soft}{ending}"), Inflection::Finite));
    }
    for ending in ["èrent", "ez"] {
        forms.push((format!("{stem}{ending}"), Inflection::Finite));
    }
    for ending in ["é", "ée", "és", "ées"] {
        forms.push((format!("{stem}{ending}"), Inflection::Participle));
    }
    // "espérera" keeps its é in print, "rappellera" doubles; both spellings are met.
    forms.extend(future_and_conditional(&format!("{stem}er")));
    if silent != stem {
        forms.extend(future_and_conditional(&format!("{silent}er")));
    }
    forms.push((format!("{soft}ant"), Inflection::Gerund));
    forms
}

/// The forms of a verb in -ir like "garantir".
fn second_group(stem: &str) -> Vec<(String, Inflection)> {
    let finite = ["it", "issent", "issait", "issaient", "irent", "issons", "is"];
    let mut forms = ending(stem, &finite, Inflection::Finite);
    forms.extend(ending(stem, &["i", "ie", "is", "ies"], Inflection::Participle));
    forms.extend(future_and_conditional(&format!("{stem}ir")));
    forms.push((format!("{stem}issant"), Inflection::Gerund));
    forms
}

/// The forms of a verb in -dre like "défendre"; `stem` ends with the d.
fn third_group(stem: &str) -> Vec<(String, Inflection)> {
    let finite = ["", "s", "ent", "ait", "aient", "it", "irent", "ons"];
    let mut forms = ending(stem, &finite, Inflection::Finite);
    forms.extend(ending(stem, &["u", "ue", "us", "ues"], Inflection::Participle));
    forms.extend(future_and_conditional(&format!("{stem}r")));
    forms.push((format!("{stem}ant"), Inflection::Gerund));
    forms
}

fn ending(stem: &str, ends: &[&str], inflection: Inflection) -> Vec<(String, Inflection)> {
    ends.iter().map(|end| (format!("{stem}{end}"), inflection)).collect()
}

fn future_and_conditional(stem: &str) -> impl Iterator<Item = (String, Inflection)> + '_ {
    let future = ["a", "ont", "ai", "ons"].into_iter().map(|end| (end, Inflection::Finite));
    let conditional = ["ait", "aient", "ais"].into_iter().map(|end| (end, Inflection::Conditional));
    future.chain(conditional).map(move |(end, inflection)| (format!("{stem}{end}"), inflection))
}

/// « martel- » → « martèl- », « relev- » → « relèv- », but « tweet- ».
fn grave_stem(stem: &str) -> Option<String> {
    let before = stem.strip_suffix(['l', 't', 'n', 'v', 'm', 's'])?;
    let head = before.strip_suffix('e').filter(|head| !head.ends_with('e'))?;
    Some(format!("{head}è{}", &stem[before.len()..]))
}

/// appel → appell, rejet → rejett, espér → espèr; martel → martèl; other stems stay.
fn silent_stem(stem: &str) -> String {
    if stem.ends_with("appel") || stem.ends_with("rejet") {
        return format!("{stem}{}", &stem[stem.len() - 1..]);
    }
    match stem.rfind('é') {
        Some(at) if stem[at + 'é'.len_utf8()..].chars().count() == 1 => {
            format!("{}è{}", &stem[..at], &stem[at + 'é'.len_utf8()..])
        }
        _ => grave_stem(stem).unwrap_or_else(|| stem.to_owned()),
    }
}

/// annonc → annonç, exig → exige; other stems stay.
fn soft_stem(stem: &str) -> String {
    match stem.strip_suffix('c') {
        Some(rest) => format!("{rest}ç"),
        None if stem.ends_with('g') => format!("{stem}e"),
        None => stem.to_owned(),
    }
}
