//! What is promised of any page at all.

use super::*;
use proptest::prelude::*;

proptest! {
    #[test]
    fn any_markup_is_read(html in "(<[a-z!/]{0,5}[ =\"'a-z]{0,9}>?|\\PC{0,6}|&[a-z#0-9]{0,5};?|</?(p|div|b|table|td|a|ul|li|h1|script|svg)>){0,40}") {
        let page = read(&html);
        let mut end = 0;
        for laid in &page.layout {
            let range = laid.span.range();
            prop_assert!(range.start >= end && range.start < range.end);
            prop_assert!(page.text.get(range.clone()).is_some());
            end = range.end;
        }
    }
}

/// Elements as pages use them, each with its end.
const ELEMENTS: &[(&str, &str)] = &[
    ("<p>", "</p>"),
    ("<div>", "</div>"),
    ("<h2>", "</h2>"),
    ("<div class=\"related\">", "</div>"),
    ("<nav>", "</nav>"),
    ("<li>", "</li>"),
    ("<aside>", "</aside>"),
    ("<blockquote>", "</blockquote>"),
    ("<footer>", "</footer>"),
    ("<figcaption>", "</figcaption>"),
    ("<p class=\"article-lead\">", "</p>"),
    ("<table><tr><td>", "</td></tr></table>"),
];

proptest! {
    /// Kept and dropped together are all words that the page shows, in their order.
    #[test]
    fn no_word_is_lost(
        pieces in prop::collection::vec(
            (prop::sample::select(ELEMENTS), "[a-zа-яء-ي]{1,9}( [a-zа-яء-ي]{1,9}){0,30}"),
            1..40,
        )
    ) {
        let mut html = String::new();
        let mut shown = Vec::new();
        for ((start, end), words) in &pieces {
            html.extend([*start, words, ".", *end]);
            shown.extend(words.split(' ').map(str::to_owned));
            shown.last_mut().expect("there is a word in each piece").push('.');
        }
        let page = read(&html);
        prop_assert_eq!(page.text.split_whitespace().collect::<Vec<_>>(), shown);
    }
}

#[test]
fn blocks_are_paragraphs_and_breaks_are_lines() {
    let page = read("<div>One  <b>two</b>\n three<p>Four<br>five<br><br>six</div>seven");
    assert_eq!(page.text, "One two three\n\nFour\nfive\n\nsix\n\nseven");
}

#[test]
fn the_note_of_the_program_that_saved_it() {
    let html = "<!-- saved from url=(0024)https://post.example/dam -->\n<p>Words.</p>";
    let url = read(html).declared.url.expect("an address");
    assert_eq!(
        (url.value.as_str(), url.place.as_str()),
        ("https://post.example/dam", "saved-from")
    );
}

/// Pages made to hang their reader: each element more costs time, words do not.
#[test]
fn a_page_of_too_many_elements_keeps_its_words() {
    let html = "<br>".repeat(trim::MAX_ELEMENTS) + "<p>The <b>last</b> words.";
    let page = read(&html);
    assert_eq!(page.text.split_whitespace().collect::<Vec<_>>(), ["The", "last", "words."]);
    assert!(page.remarks.iter().any(|remark| remark.message.contains("100000 elements")));
}
