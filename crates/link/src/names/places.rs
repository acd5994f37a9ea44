//! Names of places: what kind of place, its name, and what sets it apart.

use super::letters::{Written, letters};
use super::likeness::{Likeness, Word};
use super::tokens::Parsed;
use super::words::{self, Concept};
use super::{Comparison, Keys};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The name of a place in its parts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Place {
    /// What kind of place the name says it is, but for a town.
    kind: Option<&'static str>,
    /// Its own words.
    words: Vec<Word>,
    /// Its own words without what stands between them.
    run_together: Option<Word>,
    /// Words that are in many names: sides of the compass, lands, numbers.
    shared: Vec<Shared>,
    /// The place under its other names.
    known: Option<&'static str>,
    /// What sets it apart, in brackets or behind a comma.
    apart: Vec<Word>,
}

/// A word that many places have in their names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Shared {
    Side(Concept),
    Number(u32),
}

/// Kinds of places: the name, then the words. The first is what a bare name means.
const KINDS: &[&str] = &[
    "town city town village ville village sehir sehri kent koy ilce medinat madinat baldat qaryat gorod selo мisto город село поселок місто مدينة بلدة قرية",
    "governorate governorate province gouvernorat muhafazat muhafaza vilayet vilayeti wilaya wilayat velayat il ili oblast область region region estan ostan محافظة ولاية",
    "district district county districts cercle raion район kaza qada mantiqa mintaqat nahiya nahiyah subdistrict prefecture canton قضاء منطقة ناحية",
    "countryside countryside rif reef campagne kirsali outskirts banlieue rural ريف",
    "state state emirate republic",
    "camp camp refugee mukhayyam kampi مخيم",
    "airport airport aeroport airbase airfield havalimani matar aerodrome مطار аэропорт",
    "port port harbour limani ميناء",
    "crossing crossing border checkpoint gate معبر",
    "river river fleuve riviere nehri nahr نهر река",
    "lake lake lac golu buhayrat بحيرة озеро",
    "mountain mount mountain mont montagne jabal jebel dagi djebel جبل гора",
    "dam dam barrage baraji سد",
    "island island ile adasi jazirat جزيرة остров",
    "valley valley vallee wadi vadisi وادي",
    "street street rue caddesi شارع",
    "square square place meydani ميدان",
    "bridge bridge pont koprusu جسر",
    "university university universite جامعة",
    "hospital hospital hopital hastanesi مستشفى",
];

/// Places whose names in two languages do not sound alike. Facts of languages, and no more:
/// what sounds alike needs no line.
const OTHER_NAMES: &[&str] = &[
    "aleppo alep halab haleb halep حلب халеб алеппо",
    "damascus damas dimashq dimachq dimeshq دمشق дамаск",
    "homs hims humus حمص хомс",
    "latakia lattaquie lattakia ladhiqiyah lazkiye اللاذقية латакия",
    "jerusalem alquds quds kudus القدس иерусалим",
    "hebron khalil الخليل хеврон",
    "nablus naplouse نابلس",
    "cairo caire qahira kahire القاهرة каир",
    "alexandria alexandrie iskandariya iskenderiye الإسكندرية",
    "algiers alger jazair cezayir الجزائر алжир",
    "tunis tunus تونس",
    "tripoli tarabulus trablus طرابلس триполи",
    "beirut beyrouth bayrut beyrut بيروت бейрут",
    "sidon saida sayda صيدا",
    "tyre sour sur صور",
    "baalbek balabakk بعلبك",
    "mosul mossoul mawsil musul الموصل мосул",
    "basra bassora bassorah البصرة басра",
    "erbil arbil irbil hewler أربيل эрбиль",
    "mecca mecque makkah mekke مكة мекка",
    "medina medine الرياضs",
    "aden adan عدن аден",
    "sanaa sana صنعاء сана",
    "kyiv kiev kyjiw kijow киев київ كييف",
    "kharkiv kharkov harkov харьков харків",
    "odesa odessa одесса одеса",
    "lviv lvov lwow львов львів",
    "dnipro dniepr dnepr dnepropetrovsk днепр дніпро",
    "mykolaiv nikolaev mykolayiv николаев миколаїв",
    "zaporizhzhia zaporozhye zaporijjia запорожье запоріжжя",
    "luhansk lugansk lougansk луганск луганськ",
    "bakhmut artemivsk artyomovsk бахмут артемовск",
    "moscow moscou moskova moskva москва موسكو",
    "warsaw varsovie warszawa varsova варшава",
    "vienna vienne wien viyana вена",
    "geneva geneve genf cenevre женева",
    "london londres londra лондон لندن",
    "brussels bruxelles bruksel брюссель",
    "athens athenes atina афины",
    "istanbul constantinople istanbul stamboul стамбул إسطنبول",
    "antioch antakya antioche hatay أنطاكية",
    "kobani kobane aynalarab عين العرب",
    "afrin efrin عفرين африн",
    "qamishli kamechliye qamislo kamisli القامشلي камышлы",
    "deirezzor deiralzor deirzor deirezzour deiralzour dayralzawr deyrizor ديرالزور",
    "raqqa rakka raqqah الرقة ракка",
    "tehran teheran tahran طهران тегеран",
    "kabul kaboul kabil كابل кабул",
    "herat hirat هرات",
    "kandahar qandahar قندهار",
    "mogadishu mogadiscio muqdisho mogadiscu مقديشو могадишо",
    "khartoum hartum الخرطوم хартум",
    "benghazi banghazi bingazi بنغازي",
    "misrata misurata misratah مصراتة",
    "gaza ghazza gazze غزة газа",
    "syria syrie suriye سوريا сирия сирія",
    "turkey turquie turkiye تركيا турция",
    "germany allemagne almanya deutschland германия ألمانيا",
    "greece grece yunanistan греция اليونان",
    "egypt egypte misir misr مصر египет",
    "lebanon liban lubnan لبنان ливан",
    "hungary hongrie macaristan венгрия",
    "austria autriche avusturya австрия",
];

static KIND_OF: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| table(KINDS));
static KNOWN: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| table(OTHER_NAMES));

/// Each word of a line, in plain letters, to the first of the line.
fn table(lines: &[&'static str]) -> HashMap<String, &'static str> {
    let mut table = HashMap::new();
    for line in lines {
        let Some(name) = line.split_whitespace().next() else { continue };
        for word in line.split_whitespace() {
            let word = word.strip_prefix("ال").unwrap_or(word);
            table.entry(letters(word).0).or_insert(name);
        }
    }
    table
}

impl Place {
    /// The parts of a name.
    pub fn of(parsed: &Parsed) -> Self {
        let mut place = Self::default();
        let before_comma = parsed.before_comma.unwrap_or(parsed.main.len());
        let (own, behind) = parsed.main.split_at(before_comma.min(parsed.main.len()));
        for token in own.iter().filter(|token| !token.article && !token.small) {
            let word = Word::new(&token.shown, token.letters.clone(), token.written);
            if let Some(kind) = KIND_OF.get(&token.letters).filter(|_| own.len() > 1) {
                place.kind = Some(kind);
            } else if let Some(shared) = shared(&token.letters).filter(|_| own.len() > 1) {
                place.shared.push(shared);
            } else {
                place.words.push(word);
            }
        }
        place.shared.sort_unstable();
        for token in behind.iter().chain(&parsed.bracket).filter(|token| !token.small) {
            match KIND_OF.get(&token.letters) {
                Some(kind) => place.kind = Some(kind),
                None if token.article => {}
                None => {
                    place.apart.push(Word::new(&token.shown, token.letters.clone(), token.written));
                }
            }
        }
        place.kind = place.kind.filter(|kind| *kind != "town");
        let run_together: String = place.words.iter().map(|word| word.letters.as_str()).collect();
        place.known = KNOWN.get(&run_together).copied();
        let written = place.words.iter().map(|word| word.written).max();
        place.run_together =
            written.map(|written| Word::new(&run_together, run_together.clone(), written));
        place
    }
}

impl Place {
    /// The sound of the name, and of its other names.
    pub fn keys(&self) -> Keys {
        let skeleton = self.run_together.as_ref().map(Word::key).unwrap_or_default();
        let name = self.known.map_or(skeleton, |known| format!("={known}"));
        let kind = self.kind.unwrap_or_default();
        Keys { whole: vec![format!("l {name} {kind}")], ..Keys::default() }
    }
}

/// A side of the compass or a number.
fn shared(letters: &str) -> Option<Shared> {
    if let Some(number) = words::number(letters) {
        return Some(Shared::Number(number));
    }
    let side = |concept: &Concept| matches!(concept.0, "NORTH" | "SOUTH" | "EAST" | "WEST");
    words::concepts(letters).iter().map(|(concept, _)| *concept).find(side).map(Shared::Side)
}

/// Whether two names can be those of one place.
pub fn compare(a: &Place, b: &Place) -> Comparison {
    if a.kind != b.kind {
        let kind = |place: &Place| place.kind.unwrap_or("town");
        return Comparison::different(format!("a {} and a {}", kind(a), kind(b)));
    }
    if a.shared != b.shared {
        return Comparison::different("another side of the compass, or another number");
    }
    let common = |word: &Word| b.apart.iter().any(|other| word.likeness(other) < Likeness::Slip);
    if !a.apart.is_empty() && !b.apart.is_empty() && !a.apart.iter().any(common) {
        return Comparison::different("each is set apart by another place");
    }
    let found = of_words(a, b);
    if found.verdict == super::Verdict::Same && a.apart.is_empty() != b.apart.is_empty() {
        return Comparison::undecided("only one is set apart by another place");
    }
    found
}

fn of_words(a: &Place, b: &Place) -> Comparison {
    if let (Some(one), Some(two)) = (a.known, b.known) {
        return if one == two {
            Comparison::same("names of one place in two languages")
        } else {
            Comparison::different("another place")
        };
    }
    let (Some(one), Some(two)) = (&a.run_together, &b.run_together) else {
        return Comparison::undecided("no name of its own in either");
    };
    if one.letters == two.letters {
        return Comparison::same("the same letters");
    }
    let mixed = one.written != two.written;
    let alike = |one: &Word, two: &Word| Likeness::of_places(one, two, mixed);
    let each = if a.words.len() == b.words.len() {
        a.words.iter().zip(&b.words).map(|(one, two)| alike(one, two)).max()
    } else {
        None
    };
    let whole = alike(one, two);
    match each.map_or(whole, |each| each.min(whole)) {
        Likeness::Same | Likeness::Respelled => Comparison::same(format!(
            "'{}' and '{}' are spellings of one name",
            one.shown, two.shown
        )),
        Likeness::Slip | Likeness::Near => Comparison::undecided("spelled alike, and not enough"),
        Likeness::Other => Comparison::different("another name"),
    }
}

impl Likeness {
    /// Names of places are short and many: they must sound closer than names of people.
    fn of_places(one: &Word, two: &Word, mixed: bool) -> Self {
        let strip = |word: &Word| word.clone().into_any_word();
        let found = strip(one).likeness(&strip(two));
        let few = one.sounds.consonants().min(two.sounds.consonants()) < 2;
        let bare = one.written == Written::Abjad || two.written == Written::Abjad;
        if found == Self::Respelled && few && (mixed || bare) { Self::Near } else { found }
    }
}
