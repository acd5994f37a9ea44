//! Tokens, drawn with a bar at every cut inside a run of letters and signs.

use record::{CleanText, Facts, Found, FoundIn, TokenKind};

fn read(language: &str, text: &str) -> record::Annotated {
    let language =
        Some(Found { value: language.to_owned(), place: FoundIn::FrontMatter, span: None });
    let facts = Facts { language, ..Facts::default() };
    annotate::annotate(CleanText { text: text.to_owned(), facts, ..CleanText::default() })
}

/// `drawn` is the text with a bar at every cut that is no blank.
fn check(language: &str, drawn: &str) {
    let text = drawn.replace('|', "");
    let annotated = read(language, &text);
    let mut cut = String::new();
    let mut at = 0;
    for token in &annotated.tokens {
        let range = token.span.range();
        cut.push_str(if range.start == at && at > 0 { "|" } else { &text[at..range.start] });
        cut.push_str(&text[range.clone()]);
        at = range.end;
    }
    assert_eq!(cut, drawn, "in {language}");
}

#[test]
fn english_words() {
    check("en", "They did|n't say that they ca|n't go|, it|'s Omar|'s|.");
    check("en", "The rebels|’ leader can|not stay|; he|'d like to|, I|'ll wait|.");
    check("en", "Sa'd al-Hadi met the Chechen-led group in Qa'im|.");
    check("en", "We|'re gonna see O'Brien at 5 p.m. in the U.S. today|.");
}

#[test]
fn french_words() {
    check("fr", "L'|homme dit|-il qu'|elle n’|a|-t-elle pas vu aujourd'hui quelqu’un|.");
    check("fr", "Peut-être à Saint-Denis|, jusqu'|à l’|aube|, c'est-à-dire demain|.");
    check("fr", "Donne|-le|-moi au rendez-vous de M. Dupré|.");
    check("fr", "Il parle d'|\"|hommes|\" et de l’|« état »|.");
}

#[test]
fn numbers_and_signs() {
    check("en", "It cost $|3,000|, or 3.5|% more than in the 1990s|, on the 5th|.");
    check("en", "At 05:30 on 12/08/2014 it was -5 outside|, 10\u{a0}000 feet up|.");
    check("fr", "Le 1er juin|, 10 000 hommes et 2,5|% des 50\u{202f}000|.");
    check("en", "See https://tarsk.example/a?b=c|, @omar_hadi|, #Tarsk|, press@tarsk.example|.");
    check("en", "What|?! No|... Yes -- 👩‍🚒|!");
    check("en", "Glad to hear it :-) <<|plan|>> (|see note|:|) at 3|:|)");
}

#[test]
fn other_scripts_are_whole_words() {
    check("ar", "قال المتحدث|: «|لا|»|، ثم غادر|.");
    check("ru", "Г-н Орлов сказал|: «|Нет|»|.");
    check("uk", "Вона з'їла п’ять яблук|.");
    check("tr", "Türkiye'de HTŞ'nin lideri konuştu|.");
}

#[test]
fn a_single_mark_is_a_quote_only_when_it_pairs() {
    let annotated = read("en", "The rebels’ leader said ‘no’.");
    let quotes: Vec<&str> = annotated
        .tokens
        .iter()
        .filter(|token| token.kind == TokenKind::Quote)
        .map(|token| token.span.of(annotated.text()))
        .collect();
    assert_eq!(quotes, ["‘", "’"]);
}
