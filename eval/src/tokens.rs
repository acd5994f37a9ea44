//! Texts measured in tokens, the unit in which gold and ours are compared.
//!
//! These tokens are those of the scorer, not those of `annotate`: a run of word
//! characters, or one mark. A score must not move because our tokenizer did.

use std::ops::Range;

/// A place in a text, in Unicode code points, as gold gives it.
pub type Points = Range<usize>;

/// A text, ready to answer which tokens a place covers.
pub struct Tokenized {
    chars: Vec<char>,
    /// The token at each code point; blanks have none.
    token_at: Vec<Option<u32>>,
    /// Which code points stand between quotation marks, the marks included.
    quoted: Vec<bool>,
}

impl Tokenized {
    /// Reads `text` once.
    pub fn of(text: &str) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let token_at = number_tokens(&chars);
        let quoted = mark_quoted(&chars);
        Self { chars, token_at, quoted }
    }

    /// The code points of the text.
    pub fn chars(&self) -> &[char] {
        &self.chars
    }

    /// The words at a place; what lies outside the text is left out.
    pub fn words(&self, place: &Points) -> String {
        self.chars[self.clamp(place)].iter().collect()
    }

    /// The tokens that the places cover, wholly or in part.
    pub fn tokens(&self, places: &[Points]) -> TokenSet {
        let mut tokens: Vec<u32> = places
            .iter()
            .flat_map(|place| &self.token_at[self.clamp(place)])
            .filter_map(|token| *token)
            .collect();
        tokens.sort_unstable();
        tokens.dedup();
        TokenSet(tokens)
    }

    /// The place without blanks, punctuation and quotation marks at its ends.
    pub fn trimmed(&self, place: &Points) -> Points {
        let Range { mut start, mut end } = self.clamp(place);
        while start < end && is_edge(self.chars[start]) {
            start += 1;
        }
        while end > start && is_edge(self.chars[end - 1]) {
            end -= 1;
        }
        start..end
    }

    /// The places in order, empty ones left out; those that touch or have only blanks
    /// between them are one.
    pub fn joined(&self, mut places: Vec<Points>) -> Vec<Points> {
        places.retain(|place| place.start < place.end);
        places.sort_unstable_by_key(|place| (place.start, place.end));
        let mut joined: Vec<Points> = Vec::new();
        for place in places {
            match joined.last_mut() {
                Some(last) if place.start <= last.end || self.is_blank(last.end..place.start) => {
                    last.end = last.end.max(place.end);
                }
                _ => joined.push(place),
            }
        }
        joined
    }

    /// How much of the places stands between quotation marks, blanks and marks at the ends
    /// not counted: from 0 to 1, or `None` when nothing is left to count.
    pub fn quoted_share(&self, places: &[Points]) -> Option<f64> {
        let counted = places
            .iter()
            .flat_map(|place| self.trimmed(place))
            .filter(|&at| !is_space(self.chars[at]));
        let (mut all, mut quoted) = (0u32, 0u32);
        for at in counted {
            all += 1;
            quoted += u32::from(self.quoted[at]);
        }
        (all > 0).then(|| f64::from(quoted) / f64::from(all))
    }

    fn is_blank(&self, place: Points) -> bool {
        self.chars[self.clamp(&place)].iter().all(|&c| is_space(c))
    }

    fn clamp(&self, place: &Points) -> Points {
        let end = place.end.min(self.chars.len());
        place.start.min(end)..end
    }
}

/// Token numbers, in order.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct TokenSet(Vec<u32>);

impl TokenSet {
    /// How many tokens.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// There are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many tokens the two share.
    pub fn shared(&self, other: &Self) -> usize {
        let (mut left, mut right) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut shared = 0;
        while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
            let order = a.cmp(b);
            shared += usize::from(order.is_eq());
            if order.is_le() {
                left.next();
            }
            if order.is_ge() {
                right.next();
            }
        }
        shared
    }

    /// Twice the shared tokens over all tokens of both; 0 when either is empty.
    pub fn dice(&self, other: &Self) -> f64 {
        if self.is_empty() || other.is_empty() {
            return 0.0;
        }
        ratio(2 * self.shared(other), self.len() + other.len())
    }

    /// The largest share of `self` that a single one of `others` covers; 0 of nothing.
    pub fn best_cover<'s>(&self, others: impl IntoIterator<Item = &'s Self>) -> f64 {
        others.into_iter().map(|other| ratio(self.shared(other), self.len())).fold(0.0, f64::max)
    }

    /// The tokens of any of `sets`.
    pub fn union<'s>(sets: impl IntoIterator<Item = &'s Self>) -> Self {
        let mut tokens: Vec<u32> = sets.into_iter().flat_map(|set| &set.0).copied().collect();
        tokens.sort_unstable();
        tokens.dedup();
        Self(tokens)
    }
}

/// `part` of `whole`; 0 of nothing.
#[expect(clippy::cast_precision_loss, reason = "counts of tokens are far below 2^52")]
pub fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn number_tokens(chars: &[char]) -> Vec<Option<u32>> {
    let mut next = 0;
    let mut in_word = false;
    chars
        .iter()
        .map(|&c| {
            if is_space(c) {
                in_word = false;
                return None;
            }
            if !(in_word && is_word(c)) {
                next += 1;
            }
            in_word = is_word(c);
            Some(next)
        })
        .collect()
}

/// Marks what stands between quotation marks, paragraph by paragraph; a quotation left
/// open runs to the end of its paragraph.
fn mark_quoted(chars: &[char]) -> Vec<bool> {
    let mut quoted = vec![false; chars.len()];
    let mut open = None;
    for (at, &c) in chars.iter().enumerate() {
        match c {
            '\n' => {
                if let Some(start) = open.take() {
                    quoted[start..at].fill(true);
                }
            }
            '“' | '«' | '„' | '‹' => open = open.or(Some(at)),
            '”' | '»' | '›' | '"' => match open.take() {
                Some(start) => quoted[start..=at].fill(true),
                None if c == '"' => open = Some(at),
                None => {}
            },
            _ => {}
        }
    }
    if let Some(start) = open {
        quoted[start..].fill(true);
    }
    quoted
}

/// A letter, digit or underscore. Vowel signs of Arabic are letters to Rust and marks to
/// the scorer that others use; we follow it.
fn is_word(c: char) -> bool {
    let vowel_sign = matches!(c, '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{6D6}'..='\u{6DC}' | '\u{6E1}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6ED}');
    c == '_' || c.is_alphanumeric() && !vowel_sign
}

/// White space, with the four separators of ASCII that Rust does not count and that
/// scorer does.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{1C}'..='\u{1F}')
}

/// What may stand at the end of a span without meaning a different span.
fn is_edge(c: char) -> bool {
    " \t\r\n\u{a0}\u{202f}\u{2009}.,;:!?…'\"`‘’“”«»„‹›()[]-–—".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::slice;

    #[test]
    fn tokens_are_words_and_single_marks() {
        let text = Tokenized::of("l'été, «dit-il» x_1");
        let count = |start, end| text.tokens(slice::from_ref(&(start..end))).len();
        assert_eq!(count(0, 5), 3, "l'été");
        assert_eq!(count(5, 7), 1, "a mark and a blank");
        assert_eq!(count(7, 15), 5, "«dit-il»");
        assert_eq!(count(16, 19), 1, "x_1");
        assert_eq!(count(3, 4), 1, "part of a token is that token");
        assert_eq!(count(16, 99), 1, "what lies outside is left out");
    }

    #[test]
    fn spans_with_only_blanks_between_are_one() {
        let text = Tokenized::of("one two, three");
        assert_eq!(text.joined(vec![4..7, 0..3, 7..7]), vec![0..7]);
        assert_eq!(text.joined(vec![0..7, 9..14]), vec![0..7, 9..14]);
        assert_eq!(text.trimmed(&(3..9)), 4..7);
    }

    #[test]
    fn what_is_quoted() {
        let share = |text: &str| {
            Tokenized::of(text).quoted_share(slice::from_ref(&(0..text.chars().count())))
        };
        assert_eq!(share("“all of it,”"), Some(1.0));
        assert_eq!(share("none"), Some(0.0));
        assert_eq!(share("ab \"cd\" ef»"), Some(0.5), "two letters and two marks of eight");
        assert_eq!(share("“left open"), Some(1.0));
        assert_eq!(share(" ,"), None);
    }
}
