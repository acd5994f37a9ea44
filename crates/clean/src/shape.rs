//! What a line looks like, in any script: how long it is, how it ends, how it is capitalised.
//!
//! No word of any language is known here, except that headlines capitalise.

/// The look of one line.
#[expect(clippy::struct_excessive_bools, reason = "independent looks of one line, no state")]
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Shape {
    /// Words between white space.
    pub words: usize,
    /// How it ends, closing quotation marks and brackets set aside.
    pub end: End,
    /// Its long words are capitalised, as in an English headline.
    pub title_case: bool,
    /// A sentence ends inside it and another follows.
    pub several_sentences: bool,
    /// It ends with a closing quotation mark.
    pub ends_quoted: bool,
    /// It is written in a script that has capitals.
    pub cased: bool,
}

/// How a line ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum End {
    /// With a full stop or an exclamation mark.
    Stop,
    /// With a question mark.
    Question,
    /// With an ellipsis: a teaser that was cut, or a headline.
    Cut,
    /// With a colon.
    Colon,
    /// With a comma or a semicolon.
    Comma,
    /// With a word.
    Open,
}

impl Shape {
    /// Looks at a line without white space at its ends.
    pub fn of(text: &str) -> Self {
        let title_case = is_title_case(text);
        Self {
            words: text.split_whitespace().count(),
            end: if title_case && ends_in_initials(text) {
                End::Open
            } else {
                end_of(without_credit(text))
            },
            title_case,
            several_sentences: text
                .split_whitespace()
                .zip(text.split_whitespace().skip(1))
                .any(|(word, next)| ends_sentence(word) && next.starts_with(opens_sentence)),
            ends_quoted: text.ends_with(['”', '»', '"']),
            cased: text.chars().any(|c| c.is_uppercase() || c.is_lowercase()),
        }
    }

    /// Running text: at least one sentence of some length. Headlines, labels, names and
    /// teasers that were cut are not.
    pub fn is_prose(&self) -> bool {
        match self.end {
            End::Stop => self.words >= 6,
            End::Cut | End::Question => self.several_sentences && self.words >= 12,
            // Long text that someone forgot to end; many Arabic sites end no paragraph.
            End::Colon | End::Comma | End::Open => {
                self.words >= if self.cased { 22 } else { 20 }
                    || self.several_sentences
                    || (self.ends_quoted && self.words >= 12)
            }
        }
    }

    /// Could be a headline: some words, and no full stop at their end.
    pub fn is_headline(&self) -> bool {
        !self.is_prose()
            && (2..=30).contains(&self.words)
            && matches!(self.end, End::Open | End::Question | End::Cut)
    }
}

/// The text before a short bracket behind its last full stop: "... on Monday. (AFP)".
fn without_credit(text: &str) -> &str {
    let bracket = text.ends_with([')', ']']).then(|| text.rfind(['(', '['])).flatten();
    let before = bracket.map(|open| (text[..open].trim_end(), &text[open..]));
    match before {
        Some((sentence, credit))
            if credit.split_whitespace().count() <= 5 && end_of(sentence) == End::Stop =>
        {
            sentence
        }
        _ => text,
    }
}

fn end_of(text: &str) -> End {
    let bare = text.trim_end_matches(|c: char| is_closer(c) || c.is_whitespace());
    if bare.ends_with('…') || bare.ends_with("...") {
        return End::Cut;
    }
    match bare.chars().next_back() {
        Some('.' | '!' | '。' | '۔' | '।') => End::Stop,
        Some('?' | '؟' | '？') => End::Question,
        Some(':') => End::Colon,
        Some(',' | ';' | '،' | '؛') => End::Comma,
        _ => End::Open,
    }
}

fn is_closer(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '”' | '“' | '’' | '»' | '›' | ')' | ']' | '*' | '_' | '\u{200f}' | '\u{200e}'
    )
}

/// "U.S." at the end of a headline ends no sentence.
fn ends_in_initials(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or("");
    let letters: Vec<char> = last.chars().collect();
    letters.len() >= 4
        && letters.chunks(2).all(|pair| pair.len() == 2 && pair[0].is_uppercase() && pair[1] == '.')
}

fn ends_sentence(word: &str) -> bool {
    let bare = word.trim_end_matches(is_closer);
    // "Mr." and "J." end no sentence; a word of four letters does.
    bare.ends_with(['.', '!', '?', '…', '؟', '۔'])
        && bare.chars().filter(|c| c.is_alphanumeric()).count() >= 4
}

fn opens_sentence(c: char) -> bool {
    c.is_uppercase() || matches!(c, '"' | '“' | '«' | '‘' | '—' | '–') || is_uncased_letter(c)
}

fn is_uncased_letter(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()
}

/// Four in five of the words of four letters and more after the first are capitalised, and
/// there are at least three of them.
fn is_title_case(text: &str) -> bool {
    let long = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() >= 4;
    let (mut all, mut capital) = (0, 0);
    for word in text.split_whitespace().skip(1).filter(long).take(40) {
        all += 1;
        let first = word.chars().find(|c| c.is_alphabetic());
        capital += usize::from(first.is_some_and(char::is_uppercase));
    }
    all >= 3 && capital * 5 >= all * 4
}

/// The words of `text` outside quotation marks.
pub(crate) fn outside_quotations(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    let mut straight = false;
    text.split_whitespace().filter(move |word| {
        let outside = depth <= 0 && !straight && !word.starts_with(['“', '«', '„', '"']);
        for c in word.chars() {
            match c {
                '“' | '«' | '„' => depth += 1,
                '”' | '»' => depth -= 1,
                '"' => straight = !straight,
                _ => {}
            }
        }
        outside
    })
}

/// `text` for comparison with a word table: lower case, without accents and without marks at
/// its ends, one kind of apostrophe and of blank, no blank before a colon.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() || c == '_' {
            if !folded.ends_with(' ') {
                folded.push(' ');
            }
            continue;
        }
        if matches!(c, ':' | '?' | '!' | ';') && folded.ends_with(' ') {
            folded.pop();
        }
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            c.to_lowercase().for_each(|c| push_plain(&mut folded, c));
        }
    }
    folded.trim_matches(|c: char| !c.is_alphanumeric() && c != '©').to_owned()
}

/// Pushes a lower-case letter without its accents.
fn push_plain(folded: &mut String, c: char) {
    let plain = match c {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' | 'ì' | 'ı' => 'i',
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' => 'o',
        'û' | 'ü' | 'ú' | 'ù' => 'u',
        'ç' => 'c',
        'ş' => 's',
        'ğ' => 'g',
        'ñ' => 'n',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' => 'ا',
        'œ' => return folded.push_str("oe"),
        '’' | '‘' | 'ʼ' => '\'',
        '–' | '—' | '‑' => '-',
        // Combining accents, Arabic vowel signs and stretching, marks that show nothing.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{640}' => return,
        c if crate::lines::is_blank(c) => return,
        c => c,
    };
    folded.push(plain);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_forgets_what_pages_vary_in() {
        for (text, folded) in [
            ("À LIRE AUSSI :", "a lire aussi"),
            ("Lire aussi : Le port ferme", "lire aussi: le port ferme"),
            ("  → Share  this «", "share this"),
            ("L’œuvre", "l'oeuvre"),
            ("اقرأ أيضًا:", "اقرا ايضا"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn prose_headline_or_neither() {
        for (text, prose, headline) in [
            ("The mayor closed the harbour on Monday.", true, false),
            ("The mayor closed the harbour on Monday. (AFP)", true, false),
            ("« Nous partons demain matin », a dit le maire.", true, false),
            ("Mayor Closes Harbour After Storm", false, true),
            ("Why was the harbour closed?", false, true),
            ("Officials continued to say that the harbour would …", false, true),
            ("Harbour", false, false),
            ("Yes.", false, false),
            ("Rebels Sign Truce With the U.S.", false, true),
        ] {
            let shape = Shape::of(text);
            assert_eq!((shape.is_prose(), shape.is_headline()), (prose, headline), "{text}");
        }
    }
}
