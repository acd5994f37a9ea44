//! What a full stop after a word is worth: abbreviations and first words, by language.
//!
//! The tables are ours. A word stands in them for how it behaves before a capital letter,
//! because that is the only place where its full stop leaves a doubt.

use record::Language;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// How an abbreviation behaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Habit {
    /// Stands before a name and so never ends a sentence: "Gen.", "M.", "ул."
    Before,
    /// Abbreviates before a number only: "p. 55", "no. 7", "art. 3".
    BeforeNumber,
    /// A time of day, with which sentences often end: "p.m."
    Time,
    /// Ends a sentence when the next word is one that begins sentences: "Inc.", "etc.", "Feb."
    Anywhere,
}

/// What `word`, without its last full stop, abbreviates, if it is an abbreviation.
pub(crate) fn habit(word: &str, language: Language) -> Option<Habit> {
    tables(language).habits.get(small(word)?.as_str()).copied()
}

/// `word` often begins a sentence and is no part of a name, so that after an
/// abbreviation it shows that the sentence is over.
pub(crate) fn begins_sentences(word: &str, language: Language) -> bool {
    small(word).is_some_and(|word| tables(language).first_words.contains(word.as_str()))
}

/// `word` in small letters, unless it is longer than any word of the tables.
fn small(word: &str) -> Option<String> {
    (word.len() <= 24).then(|| word.to_lowercase())
}

/// The tables of one language, ready to be looked up.
struct Tables {
    habits: HashMap<&'static str, Habit>,
    first_words: HashSet<&'static str>,
}

fn tables(language: Language) -> &'static Tables {
    static ALL: LazyLock<HashMap<Language, Tables>> =
        LazyLock::new(|| Language::ALL.iter().map(|&l| (l, Tables::of(l))).collect());
    &ALL[&language]
}

impl Tables {
    fn of(language: Language) -> Self {
        let (own, first_words): (&[Rows], &[&str]) = match language {
            Language::English => (&[ENGLISH], &[ENGLISH_FIRST]),
            Language::French => (&[FRENCH], &[FRENCH_FIRST]),
            Language::Russian | Language::Ukrainian => (&[CYRILLIC], &[CYRILLIC_FIRST]),
            Language::Turkish => (&[TURKISH], &[TURKISH_FIRST]),
            Language::Arabic => (&[ARABIC], &[]),
            Language::Undetermined => (&[FRENCH, ENGLISH], &[ENGLISH_FIRST, FRENCH_FIRST]),
        };
        // What the language itself says of a word comes last and so holds.
        let rows = COMMON.iter().chain(own.iter().copied().flatten());
        let habits = rows.flat_map(|(habit, words)| words.split(' ').map(|word| (word, *habit)));
        let first_words = first_words.iter().flat_map(|words| words.split_whitespace());
        Self { habits: habits.collect(), first_words: first_words.collect() }
    }
}

/// Words with a blank between them, by how they behave.
type Rows = &'static [(Habit, &'static str)];

use Habit::{Anywhere, Before, BeforeNumber, Time};

/// Known in news of every language that writes Latin letters.
const COMMON: Rows = &[
    (Before, "mr mrs ms dr prof st mt mme mlle mgr"),
    (Anywhere, "inc ltd corp co jr sr etc vs cf"),
    (BeforeNumber, "no nr n° nº p pp vol fig art"),
    (Time, "a.m p.m"),
];

const ENGLISH: Rows = &[
    // Titles of people, offices and ranks.
    (Before, "mr mrs ms messrs dr drs prof rev hon pres gov sen sens rep reps amb atty supt"),
    (Before, "gen brig maj col capt cmdr cdr lt sgt cpl pvt spc pfc adm det insp"),
    // Before the name of a place.
    (Before, "mt st ft"),
    (Before, "e.g i.e viz ca approx"),
    (BeforeNumber, "no nos p pp vol vols fig figs art sec ch par eq op"),
    (Anywhere, "jan feb mar apr jun jul aug sept sep oct nov dec"),
    (Anywhere, "mon tue tues wed thu thur thurs fri"),
    (
        Anywhere,
        "inc ltd corp co cos llc bros jr sr ph.d etc vs cf al est dept univ assn gov't govt",
    ),
    (
        Anywhere,
        "ave blvd rd hwy sq ala ariz ark calif colo conn del fla ill ind kan ky md mich minn",
    ),
    (Anywhere, "mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo"),
    (Anywhere, "lb lbs oz km hr hrs min mins"),
    (Time, "a.m p.m"),
];

const FRENCH: Rows = &[
    (Before, "m mm mme mmes mlle mlles mgr dr pr prof st ste gén cdt lt sgt amb"),
    // "av. J.-C." and addresses.
    (Before, "av bd boul r cf"),
    (BeforeNumber, "n no nos n° p pp t vol vols fig art al chap éd ch tél"),
    (Anywhere, "janv févr fév avr juil sept oct nov déc"),
    (Anywhere, "etc j.-c apr hab env max sté cie éts réf col cap adj ex vs"),
    (Time, "a.m p.m"),
];

/// Russian and Ukrainian share nearly all of theirs.
const CYRILLIC: Rows = &[
    (Before, "г-н г-жа гн д-р проф акад доц ген полк подполк кап лейт ул пер пл просп"),
    (Before, "обл р-н пгт гор с ст д кв корп стр наб бул т.н т.е т.к напр см ср тов гр"),
    (Before, "вул смт обл буд"),
    (BeforeNumber, "п пп ч т вып рис табл гл"),
    (
        Anywhere,
        "г гг в вв р рр ст млн млрд тыс тис трлн руб коп долл дол грн чел др пр им пос дер т.д т.п т.п. и.о",
    ),
    (Anywhere, "куб кв км м см мм кг у.е н.э янв фев апр авг сент окт нояб дек"),
];

const TURKISH: Rows = &[
    (Before, "dr prof doç av sn bay bn hz org korg tümg tuğg alb yb bnb yzb tğm gen müh öğr"),
    (Before, "örn bkz mah cad sok blv apt no"),
    (BeforeNumber, "no s ss cilt md"),
    (Anywhere, "vb vs vd şti a.ş ltd t.c m.ö m.s yy"),
];

const ARABIC: Rows = &[(Before, "د أ م ا أ.د ص ج ت هـ ق"), (Anywhere, "ق.م إلخ الخ")];

/// Pronouns, articles, conjunctions, adverbs, question words and auxiliaries.
const ENGLISH_FIRST: &str = "
    a an the this that these those i he she it we you they his her its our their my your
    there here and but or nor yet so if when while after before since until although though because
    as at by for from in on of to with without under over during about despite unlike among
    how what why who where which whose did do does is are was were has have had can could will would
    should may might must not no yes some many most several all both each every another other
    however meanwhile moreover also then now later earlier today yesterday tomorrow instead
    one two three more last next only even still once according let please it's he's she's they're we're
    that's there's what's i'm i've didn't don't";

const FRENCH_FIRST: &str = "
    le la les l un une des du de d ce cet cette ces il elle ils elles on nous vous je j tu c
    son sa ses leur leurs mon ma mes notre nos votre vos qui que quoi où quand comment pourquoi
    et mais ou donc or ni car si s lorsque lorsqu puis alors ainsi après avant depuis pendant
    à au aux en dans par pour sur sous sans avec chez entre vers selon malgré contre comme
    aujourd hier demain cependant toutefois pourtant néanmoins enfin ensuite aussi plus
    certains certaines plusieurs tous toutes tout chaque aucun aucune quelques est-ce n ne y";

const CYRILLIC_FIRST: &str = "
    он она оно они это этот эта эти тот я мы вы ты его ее её их наш ваш но а и или в на по с у о к за
    из от до для при как что кто где когда почему если так также однако потом затем теперь после
    він вона воно вони це цей ця ці ми ви ти його її їх але та й або у із від під про як що хто де
    коли чому якщо також однак потім тепер після за";

const TURKISH_FIRST: &str = "
    bu şu o ve ama fakat ancak ben sen biz siz onlar bir her ne nasıl neden niçin kim nerede
    böyle öyle şimdi sonra önce daha çünkü eğer ise";
