//! Months, days and the words around dates, in every language at once.

use crate::shape::fold;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Names of the months from January on, one language or style a row.
const MONTHS: &[[&str; 12]] = &[
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    ["jan", "feb", "mar", "apr", "may", "june", "july", "aug", "sept", "oct", "nov", "dec"],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    ["janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"],
    [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
    [
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ],
    [
        "січня",
        "лютого",
        "березня",
        "квітня",
        "травня",
        "червня",
        "липня",
        "серпня",
        "вересня",
        "жовтня",
        "листопада",
        "грудня",
    ],
    [
        "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim",
        "kasım", "aralık",
    ],
    [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
    // The Levant.
    [
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
    ],
    // The Maghreb.
    [
        "جانفي",
        "فيفري",
        "مارس",
        "أفريل",
        "ماي",
        "جوان",
        "جويلية",
        "أوت",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
];

/// Words that may stand around a date on a line of its own.
const AROUND: &str = "published | posted | last | mise | on | at | date | dated | issued | created | first published | \
    publication date | release date | time | issue | the | of | in | edition | \
    am | pm | a.m | p.m | gmt | utc | est | edt | et | bst | cet | cest | pst | pdt | ist | hrs | local | \
    publié | publiée | paru | parue | mis | en | ligne | le | à | a | du | de | date | article | posté | \
    heure | heures | h | paris | \
    опубликовано | дата | в | г | года | мск | \
    опубліковано | о | року | р | \
    yayınlanma | tarihi | tarih | yayın | saat | \
    نشر | نشرت | تاريخ | النشر | في | الساعة | بتاريخ | \
    توقيت | غرينتش | بتوقيت";

/// Days of the week.
const WEEKDAYS: &str = "monday | tuesday | wednesday | thursday | friday | saturday | sunday | \
    mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun | \
    lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | \
    понедельник | вторник | среда | четверг | пятница | суббота | воскресенье | \
    понеділок | вівторок | середа | четвер | п'ятниця | субота | неділя | \
    pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | \
    السبت | الأحد | الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة";

/// Words of a date line that tells of a change, not of publication.
const UPDATED: &str = "updated | update | modified | edited | \
    jour | modifié | actualisé | maj | обновлено | оновлено | güncelleme | تحديث | محدث";

static MONTH: LazyLock<HashMap<String, u8>> = LazyLock::new(|| {
    MONTHS.iter().flat_map(|row| row.iter().map(|name| fold(name)).zip(1..)).collect()
});
static WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| words_of(AROUND));
static DAYS: LazyLock<HashSet<String>> = LazyLock::new(|| words_of(WEEKDAYS));
static CHANGES: LazyLock<HashSet<String>> = LazyLock::new(|| words_of(UPDATED));

fn words_of(list: &str) -> HashSet<String> {
    list.split('|')
        .flat_map(|phrase| fold(phrase).split(' ').map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// The number of the month with this folded name; a full stop after it was taken off.
pub(crate) fn month(folded: &str) -> Option<u8> {
    MONTH.get(folded).copied()
}

/// A word that may stand on a date line.
pub(crate) fn is_around_date(folded: &str) -> bool {
    WORDS.contains(folded) || is_weekday(folded) || CHANGES.contains(folded)
}

/// The name of a day of the week.
pub(crate) fn is_weekday(folded: &str) -> bool {
    DAYS.contains(folded)
}

/// A word that makes the date one of a change.
pub(crate) fn is_update(folded: &str) -> bool {
    CHANGES.contains(folded)
}
