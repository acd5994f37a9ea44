//! Small words: they mark where a noun phrase, a verb group or a clause begins and ends.

use super::{Tongue, lexeme};

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

pub(super) const ENGLISH: &[(Small, &str)] = &[
    (
        Small::Determiner,
        "the a an this these those his her its their our my your some any several many most \
         few two three four five another each every both other various no all",
    ),
    (
        Small::Preposition,
        "of from in at for with by on near within inside outside against under across around \
         behind into over about than per via through between among without regarding \
         including toward towards upon despite like",
    ),
    (Small::To, "to"),
    (
        Small::Subordinator,
        "after before as while whilst when because since although though if unless until once during \
         so",
    ),
    (Small::That, "that"),
    (Small::Relative, "who which whose whom where"),
    (Small::Interrogative, "how whether why what"),
    (Small::Conjunction, "and but or nor yet"),
    (
        Small::Auxiliary,
        "is are was were be been being am has have had having do does did 's 've 're 'm",
    ),
    (Small::Modal, "will would can could may might must should shall 'll 'd ca wo cannot"),
    (Small::Negation, "not n't never"),
    (
        Small::Adverb,
        "also later then now already still just earlier again however meanwhile even ever too \
         only further reportedly allegedly previously recently repeatedly publicly jokingly \
         moreover instead thus therefore perhaps indeed there here always often twice longer",
    ),
    (Small::Subject, "he she they we i it you someone everyone nobody others"),
    (Small::Object, "him them us me himself herself themselves itself"),
];

pub(super) const FRENCH: &[(Small, &str)] = &[
    (
        Small::Determiner,
        "le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon \
         ma mes plusieurs certains certaines quelques chaque aucun aucune deux trois quatre \
         cinq beaucoup divers diverses tous toutes toute tout",
    ),
    (
        Small::Preposition,
        "de d' du des à au aux en dans chez pour sur sous par près contre avec sans entre \
         vers depuis devant lors auprès parmi hors outre malgré dès envers via",
    ),
    (
        Small::Subordinator,
        "après avant lorsque lorsqu' quand comme puisque puisqu' alors tandis parce car bien \
         selon d'après pendant ainsi afin quoique",
    ),
    (Small::That, "que qu'"),
    (Small::Relative, "qui dont où lequel laquelle lesquels lesquelles"),
    (Small::Interrogative, "si pourquoi comment combien"),
    (Small::Conjunction, "et mais ou ni or donc"),
    (
        Small::Auxiliary,
        "a ont ai avons avez avait avaient aura auront aurait auraient eut ayant avoir est \
         sont était étaient sera seront serait seraient fut furent été être étant suis vient \
         viennent fait faisait",
    ),
    (
        Small::Modal,
        "peux pouvons pouvez dois devons devez vais allons allez veux voulons peut peuvent \
         pourrait pourraient doit doivent devrait devraient pouvait devait va \
         vont veut veulent voulait",
    ),
    (Small::Negation, "ne n' pas jamais point"),
    (
        Small::Adverb,
        "également aussi ensuite puis encore déjà toutefois cependant néanmoins notamment \
         enfin maintenant même récemment pourtant plus tard hier aujourd'hui \
         lui-même elle-même eux-mêmes elles-mêmes",
    ),
    (
        Small::Subject,
        "il elle ils elles on nous vous je j' tu celui-ci celle-ci ceux-ci -il -elle -ils \
         -elles -on -t-il -t-elle -t-on -je -nous c'",
    ),
    (Small::Object, "se s' lui eux m' t' me y"),
];

/// What a word of no list does by its ending: "quickly", « rapidement ».
pub(super) fn by_ending(tongue: Tongue, word: &str) -> Option<Small> {
    let is_adverb = match tongue {
        Tongue::English => {
            word.len() > 5 && word.ends_with("ly") && !matches!(word, "family" | "assembly")
        }
        Tongue::French => {
            word.len() > 7 && word.ends_with("ment") && !FRENCH_NOUNS_IN_MENT.contains(&word)
        }
    };
    is_adverb.then_some(Small::Adverb)
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
    lexeme(word.trim_end_matches('.')).is_time
}

pub(super) const TIMES: &str = "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight \
     morning evening afternoon night week month year last hours minutes days weeks january \
     february march april june july august september october november december jan feb aug sept \
     oct nov dec lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain \
     matin soir midi mois semaine semaines année années janvier février mars avril mai juin juillet août septembre octobre novembre \
     décembre";

/// Joins a clause that the outlet sets against what was said: the content ends before it.
pub(crate) fn is_contrast(word: &str) -> bool {
    matches!(word, "while" | "whilst" | "although" | "though" | "whereas" | "tandis" | "alors")
}
