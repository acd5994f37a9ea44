//! French verbs: how the dictionary form of each conjugation goes over into its forms.

use super::Take;

/// The imperfect, the present participle, and the present where it is built on the same stem.
const IMPERFECT: Endings =
    &["ais", "ait", "ions", "iez", "aient", "ant", "ons", "ez", "e", "es", "ent"];

/// Future and conditional.
const FUTURE: Endings =
    &["rai", "ras", "ra", "rons", "rez", "ront", "rais", "rait", "rions", "riez", "raient"];

/// The past tenses of verbs in -er.
const PAST_IN_A: Endings = &[
    "ai", "as", "a", "âmes", "âtes", "èrent", "ât", "asse", "asses", "assions", "assiez", "assent",
];

/// The past tenses of most others.
const PAST_IN_I: Endings =
    &["is", "it", "îmes", "îtes", "irent", "ît", "isse", "isses", "issions", "issiez", "issent"];

/// And of « recevoir », « courir ».
const PAST_IN_U: Endings =
    &["us", "ut", "ûmes", "ûtes", "urent", "ût", "usse", "usses", "ussions", "ussiez", "ussent"];

/// A participle by gender and number.
const PARTICIPLE: Endings = &["", "e", "s", "es"];

/// The present where its stem is stressed.
const STRESSED: Endings = &["e", "es", "ent"];

/// The singular of the present of verbs that are not in -er.
const SINGULAR: Endings = &["s", "t"];

/// A conjugation: the end of its dictionary forms, and what its forms have there.
type Conjugation = (&'static str, &'static [Stem]);

/// What stands in the place of that end, and the endings behind it.
type Stem = (&'static str, Endings);

type Endings = &'static [&'static str];

const CONJUGATIONS: &[Conjugation] = &[
    // « pilonner », « lancer », « égorger », « noyer », « appeler », « jeter ».
    ("er", &[("", IMPERFECT), ("", PAST_IN_A), ("e", FUTURE), ("é", PARTICIPLE)]),
    ("cer", &[("ç", IMPERFECT), ("ç", PAST_IN_A)]),
    ("ger", &[("ge", IMPERFECT), ("ge", PAST_IN_A)]),
    ("yer", &[("i", STRESSED), ("ie", FUTURE)]),
    ("eler", &[("ell", STRESSED), ("elle", FUTURE)]),
    ("eter", &[("ett", STRESSED), ("ette", FUTURE)]),
    ("envoyer", &[("enver", FUTURE)]),
    // « saisir »; « sentir », « courir », « ouvrir », « tenir », « requérir », « mourir », « fuir ».
    (
        "ir",
        &[
            ("iss", IMPERFECT),
            ("", PAST_IN_I),
            ("i", FUTURE),
            ("i", PARTICIPLE),
            ("", IMPERFECT),
            ("", SINGULAR),
            ("", FUTURE),
            ("u", PARTICIPLE),
            ("", PAST_IN_U),
        ],
    ),
    ("tir", &[("", SINGULAR)]),
    ("mir", &[("", SINGULAR)]),
    ("vir", &[("", SINGULAR)]),
    ("rir", &[("ert", PARTICIPLE)]),
    ("illir", &[("ille", FUTURE)]),
    (
        "enir",
        &[
            ("ien", SINGULAR),
            ("ienn", STRESSED),
            ("iend", FUTURE),
            ("in", &["s", "t", "rent"]),
            ("în", &["t"]),
        ],
    ),
    (
        "érir",
        &[
            ("ier", SINGULAR),
            ("ièr", STRESSED),
            ("er", FUTURE),
            ("is", PARTICIPLE),
            ("", PAST_IN_I),
        ],
    ),
    ("ourir", &[("eur", SINGULAR), ("eur", STRESSED)]),
    ("uir", &[("uy", IMPERFECT)]),
    // « perdre », « rompre », « abattre », « vaincre », « craindre », « soumettre », « prendre ».
    (
        "re",
        &[("", IMPERFECT), ("", &["", "s", "t"]), ("", PAST_IN_I), ("", FUTURE), ("u", PARTICIPLE)],
    ),
    ("tre", &[("", &["", "s"])]),
    ("cre", &[("qu", IMPERFECT), ("qu", PAST_IN_I)]),
    ("indre", &[("in", SINGULAR), ("int", PARTICIPLE), ("ign", IMPERFECT), ("ign", PAST_IN_I)]),
    ("ettre", &[("is", PARTICIPLE), ("", PAST_IN_I)]),
    ("endre", &[("is", PARTICIPLE), ("", PAST_IN_I), ("en", IMPERFECT), ("enn", STRESSED)]),
    // « réduire », « interdire », « inscrire », « élire », « conclure ».
    (
        "uire",
        &[
            ("ui", SINGULAR),
            ("uis", IMPERFECT),
            ("uis", PAST_IN_I),
            ("uit", PARTICIPLE),
            ("ui", PARTICIPLE),
        ],
    ),
    (
        "ire",
        &[
            ("i", SINGULAR),
            ("is", IMPERFECT),
            ("iv", IMPERFECT),
            ("iv", PAST_IN_I),
            ("", PAST_IN_I),
            ("it", PARTICIPLE),
            ("i", PARTICIPLE),
            ("u", PARTICIPLE),
            ("", PAST_IN_U),
        ],
    ),
    ("ure", &[("u", SINGULAR), ("u", PARTICIPLE), ("us", PARTICIPLE), ("", PAST_IN_U)]),
    // « suivre », « survivre », « résoudre », « coudre », « moudre ».
    ("ivre", &[("i", SINGULAR), ("ivi", PARTICIPLE), ("écu", PARTICIPLE), ("éc", PAST_IN_U)]),
    (
        "oudre",
        &[
            ("ou", SINGULAR),
            ("olv", IMPERFECT),
            ("olu", PARTICIPLE),
            ("ol", PAST_IN_U),
            ("out", &["", "e", "es"]),
            ("ous", &[""]),
            ("ous", IMPERFECT),
            ("ousu", PARTICIPLE),
            ("oul", IMPERFECT),
            ("oulu", PARTICIPLE),
        ],
    ),
    // « satisfaire », « extraire », « taire »; « croire », « disparaître », « accroître ».
    (
        "aire",
        &[
            ("ai", SINGULAR),
            ("ais", IMPERFECT),
            ("ay", IMPERFECT),
            ("ait", PARTICIPLE),
            ("u", PARTICIPLE),
            ("", PAST_IN_U),
        ],
    ),
    ("faire", &[("fe", FUTURE), ("f", PAST_IN_I), ("fon", &["t"])]),
    (
        "oire",
        &[
            ("oi", SINGULAR),
            ("oi", STRESSED),
            ("oy", IMPERFECT),
            ("u", PARTICIPLE),
            ("", PAST_IN_U),
        ],
    ),
    (
        "aître",
        &[
            ("aî", &["t"]),
            ("ai", &["s", "t"]),
            ("aiss", IMPERFECT),
            ("u", PARTICIPLE),
            ("", PAST_IN_U),
        ],
    ),
    ("naître", &[("naqu", PAST_IN_I)]),
    (
        "oître",
        &[
            ("oî", &["t"]),
            ("oi", &["s", "t"]),
            ("oiss", IMPERFECT),
            ("u", PARTICIPLE),
            ("", PAST_IN_U),
        ],
    ),
    // « prévoir », « recevoir », « émouvoir », « prévaloir ».
    (
        "oir",
        &[
            ("", IMPERFECT),
            ("oi", SINGULAR),
            ("oi", STRESSED),
            ("oi", FUTURE),
            ("oy", IMPERFECT),
            ("u", PARTICIPLE),
            ("", PAST_IN_I),
            ("", PAST_IN_U),
        ],
    ),
    (
        "evoir",
        &[("oi", SINGULAR), ("oiv", STRESSED), ("ev", FUTURE), ("u", PARTICIPLE), ("", PAST_IN_U)],
    ),
    ("cevoir", &[("çoi", SINGULAR), ("çoiv", STRESSED), ("çu", PARTICIPLE), ("ç", PAST_IN_U)]),
    ("ouvoir", &[("eu", SINGULAR), ("euv", STRESSED), ("u", PARTICIPLE), ("", PAST_IN_U)]),
    ("aloir", &[("au", &["x", "t"]), ("aud", FUTURE), ("aill", STRESSED)]),
];

/// Calls `take` with every verb of which `form` would be a form.
pub(super) fn taken_apart(form: &str, take: Take<'_>) {
    for (end, stems) in CONJUGATIONS {
        for (stem, endings) in *stems {
            let without = endings.iter().filter_map(|ending| form.strip_suffix(ending));
            let before = without.filter_map(|form| form.strip_suffix(stem));
            before.filter(|before| !before.is_empty()).for_each(|before| {
                take(&[before, end].concat());
                // « lève » of « lever », « cède » of « céder ».
                if let Some((before, after)) = before.rsplit_once('è').filter(|_| *end == "er") {
                    take(&[before, "e", after, end].concat());
                    take(&[before, "é", after, end].concat());
                }
            });
        }
    }
}
