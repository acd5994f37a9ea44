//! The language of reports: measured, declared, and with no rules of its own.

use record::{CleanText, Facts, Found, FoundIn, Language};

/// Reads `text`, declared to be in `declared` unless that is empty.
fn check(declared: &str, text: &str, expected: Language, remark: Option<&str>) {
    let found = Found { value: declared.to_owned(), place: FoundIn::FrontMatter, span: None };
    let language = (!declared.is_empty()).then_some(found);
    let facts = Facts { language, ..Facts::default() };
    let clean = CleanText { text: text.to_owned(), facts, ..CleanText::default() };
    let annotated = annotate::annotate(clean);
    assert_eq!(annotated.language, expected, "{text}");
    if declared.is_empty() {
        let told = annotated.clean.facts.language.map(|found| found.value);
        let told = told.unwrap_or_else(|| Language::Undetermined.to_string());
        assert_eq!(told, expected.as_str(), "what was measured is a fact of the report: {text}");
    }
    let messages: Vec<&str> = annotated.remarks.iter().map(|r| r.message.as_str()).collect();
    assert_eq!(messages, remark.into_iter().collect::<Vec<_>>(), "{text}");
}

#[test]
fn six_languages_are_told_apart() {
    let common = |code| format!("language '{code}' is read with the common rules only");
    let english = "The mayor said that the bridge would not open before the end of the week.";
    check("", english, Language::English, None);
    let french = "Le maire a déclaré que le pont ne rouvrira pas avant la fin de la semaine.";
    check("", french, Language::French, None);
    let arabic = "قال رئيس البلدية إن الجسر لن يفتح قبل نهاية الأسبوع.";
    check("", arabic, Language::Arabic, Some(&common("ar")));
    let russian = "Мэр сообщил, что мост не откроют до конца недели, и попросил подождать.";
    check("", russian, Language::Russian, Some(&common("ru")));
    let ukrainian = "Міський голова повідомив, що міст не відкриють до кінця тижня через ремонт.";
    check("", ukrainian, Language::Ukrainian, Some(&common("uk")));
    let turkish = "Belediye başkanı, köprünün hafta sonundan önce açılmayacağını söyledi.";
    check("", turkish, Language::Turkish, Some(&common("tr")));
}

#[test]
fn a_declared_language_is_believed_when_it_is_one_of_ours() {
    check("fr-BE", "Tarsk : 12 h 30.", Language::French, None);
    check("EN_gb", "Tarsk: 12:30.", Language::English, None);
    check("xx", "Le pont ne rouvrira pas avant la fin de la semaine.", Language::French, None);
}

#[test]
fn nothing_to_go_by_is_undetermined() {
    check("", "", Language::Undetermined, None);
    check("", "12 345", Language::Undetermined, None);
}

#[test]
fn a_text_of_another_language_is_not_called_one_of_ours() {
    let german = "Der Bürgermeister sagte am Montag, dass die Brücke nicht vor dem Ende der Woche \
        wieder geöffnet werde. Die Arbeiten dauern länger als geplant, weil zwei der Pfeiler \
        beschädigt sind. Viele Einwohner müssen deshalb einen weiten Umweg über das Nachbardorf \
        fahren, und die Schule beginnt eine Stunde später als sonst.";
    let remark = "the text looks like 'deu', which has no reading rules of its own";
    check("", german, Language::Undetermined, Some(remark));
    let spanish = "El alcalde dijo el lunes que el puente no se abrirá antes del fin de semana. Las \
        obras duran más de lo previsto porque dos pilares están dañados.";
    let remark = "the text looks like 'spa', which has no reading rules of its own";
    check("", spanish, Language::Undetermined, Some(remark));
}
