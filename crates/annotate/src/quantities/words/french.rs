//! Words beside numbers in French.

use super::Sense::{
    About, Aged, And, Before, Between, Changes, Exactly, Label, Least, Most, Of, Old, Roughly,
    Sign, Stop, To, Unit, Vague, VagueTimes,
};
use super::{Phrases, Sense, Words};
use record::QuantityKind::{Measure, Money, Percent};

pub(super) fn words() -> Words {
    Words {
        senses: Phrases::of(SENSES.iter().copied()),
        noun_first: true,
        pronoun: "un",
        counted_by_article: TOLLS,
    }
}

const TOLLS: &[&str] =
    &["mort", "morte", "tué", "tuée", "blessé", "blessée", "disparu", "disparue", "victime"];

const SENSES: &[(&str, Sense)] = &[
    ("au moins|au minimum|plus de|plus d'|pas moins de|un minimum de|minimum", Least),
    ("au plus|au maximum|jusqu' à|moins de|moins d'|pas plus de|un maximum de", Most),
    (
        "environ|quelque|près de|autour de|à peu près|presque|approximativement|aux alentours de|quasi|quasiment|à peine",
        About,
    ),
    ("entre", Between),
    (
        "passé|passée|passés|passant|passe|passer|grimpé|monté|montée|augmenté|bondi|chuté|\
         tombé|tombée|descendu|réduit|réduite|révisé",
        Changes,
    ),
    ("à|ou", To),
    ("et", And),
    ("de|d'|des", Of),
    ("des dizaines|plusieurs dizaines|quelques dizaines|dizaines", Vague(20.0, 99.0)),
    ("des centaines|plusieurs centaines|quelques centaines|centaines", Vague(200.0, 999.0)),
    ("des milliers|plusieurs milliers|quelques milliers|milliers", Vague(2e3, 9999.0)),
    (
        "des dizaines de milliers|plusieurs dizaines de milliers|dizaines de milliers",
        Vague(2e4, 99_999.0),
    ),
    (
        "des centaines de milliers|plusieurs centaines de milliers|centaines de milliers",
        Vague(2e5, 999_999.0),
    ),
    ("des millions|plusieurs millions|quelques millions", Vague(2e6, 9_999_999.0)),
    ("des milliards|plusieurs milliards|quelques milliards", Vague(2e9, 9_999_999_999.0)),
    ("plusieurs|quelques|une poignée", VagueTimes(3.0, 9.0)),
    ("une dizaine|dizaine", Roughly(10.0)),
    ("une douzaine", Roughly(12.0)),
    ("une quinzaine", Roughly(15.0)),
    ("une vingtaine", Roughly(20.0)),
    ("une trentaine", Roughly(30.0)),
    ("une quarantaine", Roughly(40.0)),
    ("une cinquantaine", Roughly(50.0)),
    ("une soixantaine", Roughly(60.0)),
    ("une centaine", Roughly(100.0)),
    ("un millier", Roughly(1e3)),
    ("un demi million", Exactly(5e5)),
    ("un million", Exactly(1e6)),
    ("un milliard", Exactly(1e9)),
    ("%|pour cent|pourcent|points de pourcentage", Unit(Percent, "percent")),
    ("$|us$|dollars|dollar", Unit(Money, "dollar")),
    ("€|euros|euro", Unit(Money, "euro")),
    ("£|livres sterling", Unit(Money, "pound")),
    ("centimes|centime|cents", Unit(Money, "cent")),
    ("yens|yen", Unit(Money, "yen")),
    ("yuans|yuan", Unit(Money, "yuan")),
    ("roubles|rouble", Unit(Money, "rouble")),
    ("livres turques|lires", Unit(Money, "lira")),
    ("francs suisses|francs cfa|francs|franc", Unit(Money, "franc")),
    ("hryvnias|hryvnia", Unit(Money, "hryvnia")),
    ("dinars|dinar", Unit(Money, "dinar")),
    ("¥", Sign("yen")),
    ("km|kilomètres|kilomètre", Unit(Measure, "kilometre")),
    ("m|mètres|mètre", Unit(Measure, "metre")),
    ("cm|centimètres|centimètre", Unit(Measure, "centimetre")),
    ("mm|millimètres|millimètre", Unit(Measure, "millimetre")),
    ("miles|mile", Unit(Measure, "mile")),
    ("pieds|pied", Unit(Measure, "foot")),
    ("kilomètres carrés|km²|kilomètre carré", Unit(Measure, "square kilometre")),
    ("mètres carrés|m²|mètre carré", Unit(Measure, "square metre")),
    ("hectares|hectare|ha", Unit(Measure, "hectare")),
    ("kg|kilogrammes|kilogramme|kilos|kilo", Unit(Measure, "kilogram")),
    ("g|grammes|gramme", Unit(Measure, "gram")),
    ("tonnes|tonne", Unit(Measure, "tonne")),
    ("gallons|gallon", Unit(Measure, "gallon")),
    ("litres|litre|l", Unit(Measure, "litre")),
    ("barils|baril", Unit(Measure, "barrel")),
    ("km / h|kilomètres heure|kilomètres par heure", Unit(Measure, "kilometre an hour")),
    ("degrés|degré|°c|° c|degrés celsius", Unit(Measure, "degree")),
    ("ans", Old),
    (
        "âgé de|âgée de|âgés de|âgées de|homme de|femme de|garçon de|fille de|jeune de|adolescent de|adolescente de|enfant de|fillette de|bébé de",
        Aged,
    ),
    (
        "article|n°|no|numéro|chapitre|page|route|résolution|chambre|phase|type|niveau|règle|chaîne|vol|tableau|ligne|étape|version|alinéa|paragraphe|square|zone|bus|saison|épisode|tome",
        Label,
    ),
    (
        "ont|a|sont|est|était|étaient|avait|avaient|dans|sur|par|pour|avec|et|ou|mais|qui|que|dont|en|au|aux|de|d'|du|des|le|la|les|à|contre|ce|se|ne|plus|il|elle|ils|elles|y|car|si|sans|sous|chez|vers|depuis|après|avant|entre|fois",
        Stop,
    ),
    ("premier ministre|première ministre|premier plan|première dame|second plan", Stop),
    (
        "autres|nouveaux|nouvelles|jeunes|premiers|premières|derniers|dernières|anciens|anciennes|petits|grands|grandes",
        Before,
    ),
];
