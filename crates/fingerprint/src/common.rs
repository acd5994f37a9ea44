//! Words that stand in nearly every report and so say nothing about which story it tells.

use record::Language;

/// This lower-case word is common in the language.
pub fn is_common(language: Language, word: &str) -> bool {
    match language {
        Language::English => ENGLISH.binary_search(&word).is_ok(),
        Language::French => FRENCH.binary_search(&word).is_ok(),
        _ => false,
    }
}

#[rustfmt::skip]
const ENGLISH: &[&str] = &[
    "about", "according", "added", "after", "again", "against", "all", "almost", "along", "already",
    "also", "although", "am", "among", "an", "and", "announced", "another", "any", "are", "around",
    "as", "asked", "at", "away", "back", "be", "because", "become", "been", "before", "began",
    "being", "believe", "between", "both", "but", "by", "called", "came", "can", "case", "come",
    "could", "country", "day", "days", "did", "do", "does", "doing", "done", "down", "during",
    "each", "earlier", "early", "either", "end", "even", "ever", "every", "expected", "far", "few",
    "first", "five", "following", "for", "former", "found", "four", "from", "further", "gave",
    "get", "give", "given", "go", "going", "good", "got", "government", "group", "had", "has",
    "have", "he", "her", "here", "him", "himself", "his", "home", "hours", "how", "however", "if",
    "in", "including", "into", "is", "it", "its", "itself", "just", "know", "known", "largely",
    "last", "late", "later", "least", "left", "less", "like", "likely", "local", "long", "made",
    "make", "making", "man", "many", "may", "me", "men", "might", "monday", "month", "months",
    "more", "morning", "most", "much", "must", "my", "near", "nearly", "need", "never", "new",
    "news", "next", "night", "no", "nor", "not", "nothing", "now", "number", "of", "off", "office",
    "official", "officials", "often", "on", "once", "one", "only", "or", "other", "others", "our",
    "out", "over", "own", "part", "people", "percent", "place", "police", "public", "put", "quite",
    "rather", "report", "reported", "reports", "said", "same", "saw", "say", "saying", "says",
    "second", "see", "seen", "set", "seven", "several", "she", "should", "show", "since", "six",
    "so", "some", "something", "soon", "spokesman", "spokesperson", "spokeswoman", "state",
    "statement", "still", "such", "take", "taken", "ten", "than", "that", "the", "their", "them",
    "themselves", "then", "there", "these", "they", "thing", "things", "think", "this", "those",
    "though", "three", "through", "thursday", "time", "times", "to", "today", "together", "told",
    "too", "took", "toward", "towards", "tuesday", "two", "under", "until", "up", "upon", "us",
    "use", "used", "very", "want", "wanted", "was", "way", "we", "wednesday", "week", "weeks",
    "well", "went", "were", "what", "when", "where", "whether", "which", "while", "who", "whole",
    "whom", "whose", "why", "will", "with", "within", "without", "work", "world", "would", "year",
    "years", "yesterday", "yet", "you", "your",
];

#[rustfmt::skip]
const FRENCH: &[&str] = &[
    "a", "affaire", "affirme", "affirmé", "afin", "ai", "ainsi", "ajoute", "ajouté", "alors", "an",
    "annonce", "annoncé", "année", "années", "ans", "après", "au", "aucun", "aucune", "aujourd",
    "auprès", "aura", "auraient", "aurait", "aussi", "autour", "autre", "autres", "aux", "avaient",
    "avait", "avant", "avec", "avoir", "ayant", "beaucoup", "bien", "c", "car", "cas", "ce", "cela",
    "celle", "celles", "celui", "cent", "certain", "certaine", "certaines", "certains", "ces",
    "cet", "cette", "ceux", "chaque", "chez", "cinq", "comme", "comment", "concernant", "contre",
    "cours", "côté", "d", "dans", "date", "de", "demande", "demandé", "depuis", "dernier",
    "derniers", "dernière", "dernières", "des", "deux", "dire", "disent", "dit", "dix", "donc",
    "dont", "du", "dès", "début", "déclare", "déclaré", "déjà", "elle", "elles", "en", "encore",
    "ensemble", "entre", "environ", "est", "et", "eu", "eux", "face", "faire", "fait", "faut",
    "fin", "fois", "font", "fut", "gouvernement", "grand", "grande", "groupe", "hier", "homme",
    "hommes", "hui", "huit", "ici", "il", "ils", "indique", "indiqué", "j", "jamais", "je", "jeudi",
    "jour", "journée", "jours", "jusqu", "l", "la", "laquelle", "le", "lequel", "les", "lesquels",
    "leur", "leurs", "lieu", "local", "locale", "locales", "loin", "lors", "lorsque", "lui",
    "lundi", "m", "ma", "mais", "malgré", "mardi", "matin", "me", "mercredi", "mettre", "mis",
    "mise", "moins", "mois", "moment", "mon", "monde", "même", "mêmes", "n", "ne", "ni", "nombre",
    "nombreux", "non", "nos", "notamment", "notre", "nous", "nouveau", "nouvelle", "nuit", "on",
    "ont", "or", "ou", "où", "par", "parce", "parmi", "part", "partie", "pas", "pays", "pendant",
    "personne", "personnes", "peu", "peut", "peuvent", "place", "plus", "plusieurs", "point",
    "police", "porte", "pour", "pourrait", "pouvoir", "premier", "première", "presque", "pris",
    "prise", "près", "précise", "précisé", "président", "puis", "qu", "quand", "quatre", "que",
    "quel", "quelle", "quelque", "quelques", "qui", "quoi", "rappelé", "rapport", "reste", "rien",
    "s", "sa", "sans", "se", "selon", "semaine", "semaines", "sept", "sera", "seraient", "serait",
    "ses", "seul", "seule", "si", "situation", "six", "soir", "soit", "son", "sont", "souligné",
    "source", "sources", "sous", "suite", "suivant", "sur", "surtout", "t", "tandis", "tant",
    "tard", "te", "tel", "telle", "temps", "tous", "tout", "toute", "toutefois", "toutes", "trois",
    "trop", "trouve", "très", "un", "une", "vendredi", "vers", "veut", "vie", "ville", "voir",
    "vos", "votre", "vous", "vu", "y", "également", "étaient", "était", "étant", "état", "été",
    "être",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_the_list_is_found_and_another_is_not() {
        for (language, list) in [(Language::English, ENGLISH), (Language::French, FRENCH)] {
            assert!(list.iter().all(|word| is_common(language, word)), "{language}");
            assert!(!is_common(language, "ferry"));
        }
    }
}
