//! French verbs of saying, thinking, asking and promising.

use super::verbs::{Inflection, Preposition, Row};
use record::Stance::{
    Accuses, Asks, Asserts, ClaimsResponsibility, Confirms, DeclinesToSay, Denies, Doubts,
    Promises, Retracts, Threatens,
};

/// Frames, stance, verbs. `que` never drops in French, so no verb has the bare frame.
pub(super) const VERBS: &[Row] = &[
    ("qacwi", Asserts, "dire"),
    ("qaci", Asserts, "affirmer assurer déclarer indiquer expliquer estimer préciser raconter"),
    ("qaco", Asserts, "souligner annoncer révéler constater dévoiler"),
    ("qac", Asserts, "ajouter rapporter rappeler signaler"),
    ("qac", Asserts, "noter relever remarquer observer soutenir marteler confier conclure"),
    ("qac", Asserts, "témoigner insister alléguer écrire répéter arguer mentionner relater"),
    ("qac", Asserts, "rétorquer répliquer objecter nuancer résumer plaider certifier"),
    ("qaco", Asserts, "maintenir avancer"),
    ("o", Asserts, "évoquer"),
    ("qacp", Asserts, "souvenir féliciter"),
    ("p", Asserts, "parler"),
    ("n", Asserts, "qualifier"),
    ("qacp", Asserts, "répondre"),
    ("qac", Asserts, "informer avertir prévenir suggérer"),
    ("qci", Asserts, "prétendre admettre avouer espérer penser croire juger"),
    ("qc", Asserts, "considérer supposer prédire concéder"),
    ("qcio", Asserts, "reconnaître reconnaitre"),
    ("qco", Asserts, "craindre redouter regretter déplorer réaffirmer proclamer"),
    ("qc", Asserts, "tweeter renchérir clarifier attester jurer présumer"),
    ("q", Asserts, "poursuivre commenter ironiser lancer tonner enchaîner réagir soupirer crier"),
    ("q", Asserts, "reprendre analyser trancher murmurer détailler tempérer glisser"),
    ("qo", Asserts, "réitérer"),
    ("q", Asserts, "lâcher abonder s'exclamer marmonner titrer"),
    (
        "c",
        Asserts,
        "savoir comprendre apprendre montrer démontrer prouver voir trouver entendre sentir",
    ),
    ("c", Asserts, "décider prévoir"),
    ("qaco", Confirms, "confirmer"),
    ("qcoi", Denies, "nier"),
    ("qcop", Denies, "démentir réfuter"),
    ("o", Denies, "rejeter récuser"),
    ("cop", Doubts, "douter"),
    // Only denied : « n'a pas vérifié ces images ».
    ("o", Doubts, "vérifier authentifier"),
    ("o", Retracts, "rétracter"),
    ("qcox", Accuses, "accuser dénoncer"),
    ("ox", ClaimsResponsibility, "revendiquer"),
    ("o", Denies, "contester"),
    ("o", Accuses, "condamner critiquer"),
    ("o", Asserts, "saluer"),
    ("qacro", Asks, "demander"),
    ("qco", Asks, "exiger réclamer"),
    ("qcwp", Asks, "interroger"),
    ("rp", Asks, "appeler exhorter inviter"),
    ("cri", Asks, "proposer recommander conseiller"),
    ("ci", Asks, "souhaiter"),
    ("qaci", Promises, "promettre"),
    ("ip", Promises, "engager"),
    ("qip", Threatens, "menacer"),
    ("ip", DeclinesToSay, "refuser"),
];

/// Prepositions that open the content of a verb, and stand in its cue.
pub(super) const PREPOSITIONS: &[Preposition] = &[
    ("appeler", &["à", "au", "aux"]),
    ("exhorter", &["à"]),
    ("inviter", &["à"]),
    ("accuser", &["de", "d'"]),
    ("menacer", &["de", "d'"]),
    ("refuser", &["de", "d'"]),
    ("engager", &["à"]),
    ("douter", &["de", "d'"]),
    ("répondre", &["à", "au", "aux"]),
    ("parler", &["de", "d'", "du"]),
    ("féliciter", &["de", "d'", "du"]),
    ("souvenir", &["de", "d'", "du"]),
];

/// Verbs whose forms cannot be made by rule: dictionary form, its finite forms, its
/// participles, the stem of its future and conditional, its gerund.
const IRREGULAR: &[(&str, &str, &str, &str, &str)] = &[
    (
        "dire",
        "dit disent dis disons dites disait disaient dirent",
        "dit dite dits dites",
        "dir",
        "disant",
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
        "souvenir",
        "souvient souviennent souvenait souvenaient souvint",
        "souvenu souvenue souvenus souvenues",
        "souviendr",
        "souvenant",
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
        "répond répondent répondait répondaient répondit répondirent",
        "répondu répondue répondus répondues",
        "répondr",
        "répondant",
    ),
    (
        "prétendre",
        "prétend prétendent prétendait prétendaient prétendit prétendirent",
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
        "craint craignent craignait craignaient craignit",
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
    ("savoir", "sait savent savait savaient sut sais", "su sue", "saur", "sachant"),
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
];

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

fn future_and_conditional(stem: &str) -> impl Iterator<Item = (String, Inflection)> + '_ {
    let future = ["a", "ont", "ai", "ons"].into_iter().map(|end| (end, Inflection::Finite));
    let conditional = ["ait", "aient", "ais"].into_iter().map(|end| (end, Inflection::Conditional));
    future.chain(conditional).map(move |(end, inflection)| (format!("{stem}{end}"), inflection))
}

/// appel → appell, rejet → rejett, espér → espèr; other stems stay.
fn silent_stem(stem: &str) -> String {
    if stem.ends_with("appel") || stem.ends_with("rejet") {
        return format!("{stem}{}", &stem[stem.len() - 1..]);
    }
    match stem.rfind('é') {
        Some(at) if stem[at + 'é'.len_utf8()..].chars().count() == 1 => {
            format!("{}è{}", &stem[..at], &stem[at + 'é'.len_utf8()..])
        }
        _ => stem.to_owned(),
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
