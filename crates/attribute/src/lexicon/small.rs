//! Small words: they mark where a noun phrase, a verb group or a clause begins and ends.

use super::Tongue;

/// What a small word does. A word that does two things has the one that the rules need.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Small {
    /// Opens a noun phrase: "the", "their", "des", "l'".
    Determiner,
    /// Ties a noun phrase to the noun before it: "of", "in", "de", "à".
    Preposition,
    /// Opens a clause that depends on another: "because", "after", "lorsque".
    Subordinator,
    /// Opens content: "that", "que", "qu'".
    That,
    /// Opens a clause about the noun before it: "who", "which", "qui", "dont".
    Relative,
    /// Opens an asked or told clause: "how", "whether", "si", "pourquoi".
    Interrogative,
    /// Joins two of a kind: "and", "but", "et", "mais".
    Conjunction,
    /// Helps a verb: "has", "was", "ont", "avait".
    Auxiliary,
    /// Helps a verb and says that the act may be, will be, should be.
    Modal,
    /// Denies: "not", "never", "ne", "pas".
    Negation,
    /// Stands inside a verb group, or before a subject: "also", "later", "également".
    Adverb,
    /// Can only be a subject: "he", "they", "il", "on".
    Subject,
    /// Can only be an object, or stand between subject and verb: "him", "se", "lui".
    Object,
    /// The English "to" before an infinitive, or a preposition; context tells.
    To,
}

/// What a lower-case word does, if it is a small one.
pub(crate) fn small(tongue: Tongue, word: &str) -> Option<Small> {
    match tongue {
        Tongue::English => english(word),
        Tongue::French => french(word),
    }
}

fn english(word: &str) -> Option<Small> {
    Some(match word {
        "the" | "a" | "an" | "this" | "these" | "those" | "his" | "her" | "its" | "their"
        | "our" | "my" | "your" | "some" | "any" | "several" | "many" | "most" | "few" | "two"
        | "three" | "four" | "five" | "another" | "each" | "every" | "both" | "other"
        | "various" | "no" | "all" => Small::Determiner,
        "of" | "from" | "in" | "at" | "for" | "with" | "by" | "on" | "near" | "within"
        | "inside" | "outside" | "against" | "under" | "across" | "around" | "behind" | "into"
        | "over" | "about" | "than" | "per" | "via" | "through" | "between" | "among"
        | "without" | "regarding" | "including" | "toward" | "towards" | "upon" | "despite"
        | "like" => Small::Preposition,
        "to" => Small::To,
        "after" | "before" | "as" | "while" | "when" | "because" | "since" | "although"
        | "though" | "if" | "unless" | "until" | "once" | "during" | "so" => Small::Subordinator,
        "that" => Small::That,
        "who" | "which" | "whose" | "whom" | "where" => Small::Relative,
        "how" | "whether" | "why" | "what" => Small::Interrogative,
        "and" | "but" | "or" | "nor" | "yet" => Small::Conjunction,
        "is" | "are" | "was" | "were" | "be" | "been" | "being" | "am" | "has" | "have" | "had"
        | "having" | "do" | "does" | "did" | "'s" | "'ve" | "'re" | "'m" => Small::Auxiliary,
        "will" | "would" | "can" | "could" | "may" | "might" | "must" | "should" | "shall"
        | "'ll" | "'d" | "ca" | "wo" | "cannot" => Small::Modal,
        "not" | "n't" | "never" => Small::Negation,
        "also" | "later" | "then" | "now" | "already" | "still" | "just" | "earlier" | "again"
        | "however" | "meanwhile" | "even" | "ever" | "too" | "only" | "further" | "reportedly"
        | "allegedly" | "previously" | "recently" | "repeatedly" | "publicly" | "jokingly"
        | "moreover" | "instead" | "thus" | "therefore" | "perhaps" | "indeed" | "there"
        | "here" | "always" | "often" => Small::Adverb,
        "he" | "she" | "they" | "we" | "i" | "it" | "you" | "someone" | "everyone" | "nobody"
        | "others" => Small::Subject,
        "him" | "them" | "us" | "me" | "himself" | "herself" | "themselves" | "itself" => {
            Small::Object
        }
        _ if word.len() > 5 && word.ends_with("ly") && !matches!(word, "family" | "assembly") => {
            Small::Adverb
        }
        _ => return None,
    })
}

fn french(word: &str) -> Option<Small> {
    Some(match word {
        "le" | "la" | "les" | "l'" | "un" | "une" | "ce" | "cet" | "cette" | "ces" | "son"
        | "sa" | "ses" | "leur" | "leurs" | "notre" | "nos" | "votre" | "vos" | "mon" | "ma"
        | "mes" | "plusieurs" | "certains" | "certaines" | "quelques" | "chaque" | "aucun"
        | "aucune" | "deux" | "trois" | "quatre" | "cinq" | "beaucoup" | "divers" | "diverses"
        | "tous" | "toutes" | "toute" | "tout" => Small::Determiner,
        "de" | "d'" | "du" | "des" | "à" | "au" | "aux" | "en" | "dans" | "chez" | "pour"
        | "sur" | "sous" | "par" | "près" | "contre" | "avec" | "sans" | "entre" | "vers"
        | "depuis" | "devant" | "lors" | "auprès" | "parmi" | "hors" | "outre" | "malgré"
        | "dès" | "envers" | "via" => Small::Preposition,
        "après" | "avant" | "lorsque" | "lorsqu'" | "quand" | "comme" | "puisque" | "puisqu'"
        | "alors" | "tandis" | "parce" | "car" | "bien" | "selon" | "d'après" | "pendant"
        | "ainsi" | "afin" | "quoique" => Small::Subordinator,
        "que" | "qu'" => Small::That,
        "qui" | "dont" | "où" | "lequel" | "laquelle" | "lesquels" | "lesquelles" => {
            Small::Relative
        }
        "si" | "pourquoi" | "comment" | "combien" => Small::Interrogative,
        "et" | "mais" | "ou" | "ni" | "or" | "donc" => Small::Conjunction,
        "a" | "ont" | "ai" | "avons" | "avez" | "avait" | "avaient" | "aura" | "auront"
        | "aurait" | "auraient" | "eut" | "ayant" | "avoir" | "est" | "sont" | "était"
        | "étaient" | "sera" | "seront" | "serait" | "seraient" | "fut" | "furent" | "été"
        | "être" | "étant" | "suis" | "vient" | "viennent" | "fait" | "faisait" => {
            Small::Auxiliary
        }
        "peut" | "peuvent" | "pourrait" | "pourraient" | "doit" | "doivent" | "devrait"
        | "devraient" | "pouvait" | "devait" | "va" | "vont" | "veut" | "veulent" | "voulait" => {
            Small::Modal
        }
        "ne" | "n'" | "pas" | "jamais" | "point" => Small::Negation,
        "également" | "aussi" | "ensuite" | "puis" | "encore" | "déjà" | "toutefois"
        | "cependant" | "néanmoins" | "notamment" | "enfin" | "maintenant" | "même"
        | "récemment" | "pourtant" | "plus" | "tard" | "hier" | "aujourd'hui" => Small::Adverb,
        "il" | "elle" | "ils" | "elles" | "on" | "nous" | "vous" | "je" | "j'" | "tu"
        | "celui-ci" | "celle-ci" | "ceux-ci" | "-il" | "-elle" | "-ils" | "-elles" | "-on"
        | "-t-il" | "-t-elle" | "-t-on" | "-je" | "-nous" | "c'" => Small::Subject,
        "se" | "s'" | "lui" | "eux" | "m'" | "t'" | "me" | "y" => Small::Object,
        _ if word.len() > 7 && word.ends_with("ment") && !FRENCH_NOUNS_IN_MENT.contains(&word) => {
            Small::Adverb
        }
        _ => return None,
    })
}

/// Nouns of the news in -ment; every other long word so ending is taken for an adverb.
const FRENCH_NOUNS_IN_MENT: &[&str] = &[
    "gouvernement",
    "parlement",
    "mouvement",
    "département",
    "document",
    "régiment",
    "règlement",
    "bâtiment",
    "armement",
    "événement",
    "évènement",
    "jugement",
    "commandement",
    "rassemblement",
    "établissement",
    "bombardement",
    "effondrement",
    "changement",
    "développement",
    "traitement",
    "licenciement",
    "enlèvement",
    "affrontement",
    "ralentissement",
    "argument",
    "monument",
    "sentiment",
    "médicament",
    "logement",
    "appartement",
    "financement",
    "équipement",
    "renseignement",
    "enseignement",
    "environnement",
    "investissement",
    "engagement",
    "avertissement",
    "cantonnement",
    "déploiement",
    "soulèvement",
    "campement",
];

/// Words of time that may stand between a subject and its verb, or open a sentence.
pub(crate) fn is_time(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.'),
        "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "today"
            | "yesterday"
            | "tomorrow"
            | "tonight"
            | "morning"
            | "evening"
            | "afternoon"
            | "night"
            | "week"
            | "month"
            | "year"
            | "last"
            | "hours"
            | "minutes"
            | "days"
            | "weeks"
            | "january"
            | "february"
            | "march"
            | "april"
            | "june"
            | "july"
            | "august"
            | "september"
            | "october"
            | "november"
            | "december"
            | "jan"
            | "feb"
            | "aug"
            | "sept"
            | "oct"
            | "nov"
            | "dec"
            | "lundi"
            | "mardi"
            | "mercredi"
            | "jeudi"
            | "vendredi"
            | "samedi"
            | "dimanche"
            | "hier"
            | "aujourd'hui"
            | "demain"
            | "matin"
            | "soir"
            | "midi"
            | "janvier"
            | "février"
            | "mars"
            | "avril"
            | "mai"
            | "juin"
            | "juillet"
            | "août"
            | "septembre"
            | "octobre"
            | "novembre"
            | "décembre"
    )
}

/// Joins a clause that the outlet sets against what was said: the content ends before it.
pub(crate) fn is_contrast(word: &str) -> bool {
    matches!(word, "while" | "although" | "though" | "whereas" | "tandis" | "alors")
}
