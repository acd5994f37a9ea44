//! Words beside numbers in English.

use super::Sense::{
    About, Aged, And, Before, Between, Changes, Exactly, Label, Least, Most, Of, Old, Plural,
    Roughly, Sign, Stop, To, Unit, Vague, VagueTimes,
};
use super::{Phrases, Sense, Words};
use record::QuantityKind::{Measure, Money, Percent};

pub(super) fn words() -> Words {
    Words {
        senses: Phrases::of(SENSES.iter().copied()),
        noun_first: false,
        pronoun: "one",
        counted_by_article: &[],
    }
}

const SENSES: &[(&str, Sense)] = &[
    (
        "at least|no fewer than|no less than|not less than|a minimum of|more than|over|upwards of|above|in excess of|greater than|exceeding",
        Least,
    ),
    (
        "at most|up to|as many as|as much as|no more than|not more than|a maximum of|fewer than|less than|under|below",
        Most,
    ),
    (
        "about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|circa|or so",
        About,
    ),
    ("between", Between),
    (
        "rose|risen|rise|rises|rising|increased|increase|jumped|grew|grown|climbed|climbing|fell|\
         fallen|fall|dropped|soared|raised|revised|cut|reduced",
        Changes,
    ),
    ("to|or", To),
    ("and", And),
    ("of", Of),
    ("dozens", Vague(24.0, 99.0)),
    ("scores", Vague(40.0, 199.0)),
    ("hundreds", Vague(200.0, 999.0)),
    ("thousands", Vague(2e3, 9999.0)),
    ("tens of thousands", Vague(2e4, 99_999.0)),
    ("hundreds of thousands", Vague(2e5, 999_999.0)),
    ("millions", Vague(2e6, 9_999_999.0)),
    ("billions", Vague(2e9, 9_999_999_999.0)),
    ("several|a few|a handful|a handful of", VagueTimes(3.0, 9.0)),
    ("a dozen|dozen", Roughly(12.0)),
    ("half a dozen", Roughly(6.0)),
    ("a couple|a couple of", Roughly(2.0)),
    ("half a million", Exactly(5e5)),
    ("half a billion", Exactly(5e8)),
    ("a hundred", Roughly(100.0)),
    ("a thousand", Roughly(1e3)),
    (
        "%|percent|per cent|pct|percentage points|percentage point|percentage",
        Unit(Percent, "percent"),
    ),
    ("$|us$", Sign("dollar")),
    ("€", Sign("euro")),
    ("£", Sign("pound")),
    ("¥", Sign("yen")),
    ("₴", Sign("hryvnia")),
    ("₽", Sign("rouble")),
    ("dollars|dollar|us dollars|usd|bucks", Unit(Money, "dollar")),
    ("euros|euro|eur", Unit(Money, "euro")),
    ("pounds sterling|pounds|pound|gbp|sterling", Unit(Money, "pound")),
    ("pence|penny|p", Unit(Money, "penny")),
    ("cents|cent", Unit(Money, "cent")),
    ("yen", Unit(Money, "yen")),
    ("yuan", Unit(Money, "yuan")),
    ("roubles|rouble|rubles|ruble", Unit(Money, "rouble")),
    ("lira|liras", Unit(Money, "lira")),
    ("francs|franc|swiss francs|swiss franc", Unit(Money, "franc")),
    ("hryvnia|hryvnias", Unit(Money, "hryvnia")),
    ("rupees|rupee", Unit(Money, "rupee")),
    ("dinars|dinar", Unit(Money, "dinar")),
    ("km|kilometers|kilometres|kilometer|kilometre|kms", Unit(Measure, "kilometre")),
    ("m|meters|metres|meter|metre", Unit(Measure, "metre")),
    ("cm|centimeters|centimetres|centimeter|centimetre", Unit(Measure, "centimetre")),
    ("mm|millimeters|millimetres|millimeter|millimetre", Unit(Measure, "millimetre")),
    ("miles|mile", Unit(Measure, "mile")),
    ("feet|foot|ft", Unit(Measure, "foot")),
    ("inches|inch", Unit(Measure, "inch")),
    ("yards|yard", Unit(Measure, "yard")),
    (
        "square kilometers|square kilometres|square kilometre|km²|sq km",
        Unit(Measure, "square kilometre"),
    ),
    ("square meters|square metres|square metre|m²", Unit(Measure, "square metre")),
    ("square miles|square mile", Unit(Measure, "square mile")),
    ("hectares|hectare|ha", Unit(Measure, "hectare")),
    ("acres|acre", Unit(Measure, "acre")),
    ("kg|kilograms|kilogram|kilos|kilo|kgs", Unit(Measure, "kilogram")),
    ("g|grams|gram", Unit(Measure, "gram")),
    ("tons|ton|tonnes|tonne|metric tons", Unit(Measure, "tonne")),
    ("lb|lbs", Unit(Measure, "pound")),
    ("gallons|gallon", Unit(Measure, "gallon")),
    ("liters|litres|liter|litre", Unit(Measure, "litre")),
    ("barrels|barrel", Unit(Measure, "barrel")),
    ("mph|miles per hour", Unit(Measure, "mile an hour")),
    ("km / h|kph|kilometers per hour|kilometres per hour", Unit(Measure, "kilometre an hour")),
    ("degrees|degree|°c|° c|degrees celsius", Unit(Measure, "degree")),
    ("year old|year olds|years old|years of age", Old),
    ("aged|age|ages", Aged),
    (
        "article|no|number|section|chapter|page|route|highway|resolution|room|phase|type|level|rule|channel|flight|figure|table|line|part|step|version|act|paragraph|unit|square|track|gate|zone|bus|season|episode|volume",
        Label,
    ),
    (
        "were|was|are|is|have|has|had|be|been|in|on|at|by|for|from|with|and|or|but|who|that|which|when|as|than|after|before|since|into|out|up|over|the|a|an|to|of|not|will|would|could|it|he|she|they|we|i|this|these|those|so|if|while|per|each|more|others|them|us|said|left|went|came|took|made",
        Stop,
    ),
    ("other|more|new|young|additional|further|former", Before),
    (
        "people|men|women|children|police|troops|dead|personnel|staff|casualties|wounded|injured|killed|missing|livestock|cattle|sheep|aircraft|civilians",
        Plural,
    ),
];
