//! Letters as they stand on the page, from the left, in the order of reading.

use unicode_normalization::UnicodeNormalization;

/// How a letter is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Direction {
    Left,
    Right,
    /// Figures are read from the left in every script.
    Figure,
    Neutral,
}

fn direction(word: &str) -> Direction {
    let Some(letter) = word.chars().find(|letter| !letter.is_whitespace()) else {
        return Direction::Neutral;
    };
    match letter {
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => Direction::Figure,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => {
            Direction::Right
        }
        letter if letter.is_numeric() => Direction::Figure,
        letter if letter.is_alphabetic() => Direction::Left,
        _ => Direction::Neutral,
    }
}

/// Whether most letters are read from the right: then lines are, too.
pub fn is_from_the_right<'w>(words: impl IntoIterator<Item = &'w str>) -> bool {
    let (mut left, mut right) = (0_usize, 0_usize);
    for word in words {
        match direction(word) {
            Direction::Left => left += 1,
            Direction::Right => right += 1,
            Direction::Figure | Direction::Neutral => (),
        }
    }
    right > left
}

/// The text of a line whose letters stand in this order from the left. `from_the_right`: so its
/// page is read; one line with a long Latin name does not tell.
pub fn of_reading(seen: &[String], from_the_right: bool) -> String {
    let all: Vec<Direction> = seen.iter().map(|word| direction(word)).collect();
    if !all.contains(&Direction::Right) {
        return seen.iter().map(|word| plain(word)).collect();
    }
    if from_the_right {
        let backwards: Vec<(&String, Direction)> = seen.iter().zip(all).rev().collect();
        runs(&backwards, |direction| matches!(direction, Direction::Left | Direction::Figure), true)
    } else {
        let forwards: Vec<(&String, Direction)> = seen.iter().zip(all).collect();
        runs(&forwards, |direction| direction == Direction::Right, false)
    }
}

/// Turns each run of letters that `turns`; neutral ones between two of a run belong to it.
/// `is_mirrored`: brackets outside the runs are drawn as seen from the right.
fn runs(
    words: &[(&String, Direction)],
    turns: impl Fn(Direction) -> bool,
    is_mirrored: bool,
) -> String {
    let mut text = String::new();
    let mut at = 0;
    while at < words.len() {
        if !turns(words[at].1) {
            let word = plain(words[at].0);
            text.push_str(&if is_mirrored { mirrored(&word) } else { word });
            at += 1;
            continue;
        }
        let run = words[at..]
            .iter()
            .take_while(|(_, direction)| turns(*direction) || *direction == Direction::Neutral);
        let length = run.count();
        let last = words[at..at + length].iter().rposition(|(_, direction)| turns(*direction));
        let end = at + last.unwrap_or(0) + 1;
        for (word, _) in words[at..end].iter().rev() {
            let word = plain(word);
            text.push_str(&if is_mirrored { word } else { mirrored(&word) });
        }
        at = end;
    }
    text
}

/// Shapes that fonts have for joined letters, as the letters they stand for. A sign for lam and
/// alef is given by some fonts in the wrong order; no word of Arabic is drawn with a sign for
/// alef and lam.
fn plain(word: &str) -> String {
    let is_shape =
        |letter: char| matches!(letter, '\u{fb00}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    let letters: String =
        if word.chars().any(is_shape) { word.nfkc().collect() } else { word.to_owned() };
    let mut both = letters.chars();
    match (both.next(), both.next(), both.next()) {
        (Some(alef @ ('\u{627}' | '\u{622}' | '\u{623}' | '\u{625}')), Some('\u{644}'), None) => {
            ['\u{644}', alef].iter().collect()
        }
        _ => letters,
    }
}

fn mirrored(word: &str) -> String {
    const PAIRS: &[(char, char)] = &[('(', ')'), ('[', ']'), ('{', '}'), ('«', '»'), ('<', '>')];
    word.chars()
        .map(|letter| {
            let pair = PAIRS.iter().find(|(open, close)| letter == *open || letter == *close);
            pair.map_or(letter, |&(open, close)| if letter == open { close } else { open })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{is_from_the_right, of_reading};

    /// Letters from the left on a page in the language of the text, and the text as it is read.
    #[track_caller]
    fn check(seen: &str, drawn: &str) {
        let seen: Vec<String> = seen.chars().map(String::from).collect();
        assert_eq!(of_reading(&seen, !drawn.starts_with(|c: char| c.is_ascii())), drawn);
    }

    #[test]
    fn lines_are_turned_into_the_order_of_reading() {
        check("The dam (gate 12) failed.", "The dam (gate 12) failed.");
        check("Плотина прорвана.", "Плотина прорвана.");
        let turned = |text: &str| text.chars().rev().collect::<String>();
        check(&turned("انهار السد"), "انهار السد");
        // Figures and Latin names keep their order inside a line from the right.
        check(&format!("{} 2024 {}", turned("عام"), turned("في")), "في 2024 عام");
        check(
            &format!(".{} The Harbour Post {}", turned("ذلك"), turned("نقلت")),
            "نقلت The Harbour Post ذلك.",
        );
        check(&format!("({}) {}", turned("المنارة"), turned("صحيفة")), "صحيفة (المنارة)");
        check(&format!("he said {} twice", turned("نعم ولا")), "he said نعم ولا twice");
        check("ﬁ", "fi");
        assert_eq!(of_reading(&["ﻻ".to_owned()], true), "لا");
        assert_eq!(of_reading(&["ال".to_owned()], true), "لا", "one sign for two letters");
        assert!(is_from_the_right(["ا", "ل", "2", "x"]) && !is_from_the_right(["x", "ا"]));
    }
}
