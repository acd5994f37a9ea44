//! Fingerprints as bytes: small, and the same on every machine.

use record::{Fingerprint, Mark};
use std::ops::Range;

/// A place in code points.
type Place = Range<u32>;

/// The four columns of a fingerprint.
pub(crate) fn packed(fingerprint: &Fingerprint<Place>) -> [Vec<u8>; 4] {
    let words = &fingerprint.words;
    [
        packed_marks(&fingerprint.narration),
        packed_marks(&fingerprint.quoted),
        packed_marks(&fingerprint.landmarks),
        packed_numbers(words.iter().map(|(hash, counts)| (*hash, [*counts]))),
    ]
}

/// The fingerprint of four columns; nothing when they are damaged.
pub(crate) fn unpacked(columns: [&[u8]; 4]) -> Option<Fingerprint<Place>> {
    let [narration, quoted, landmarks, words] = columns;
    let words = unpacked_numbers(words)?;
    Some(Fingerprint {
        narration: unpacked_marks(narration)?,
        quoted: unpacked_marks(quoted)?,
        landmarks: unpacked_marks(landmarks)?,
        words: words.into_iter().map(|(hash, [counts])| (hash, counts)).collect(),
    })
}

fn packed_marks(marks: &[Mark<Place>]) -> Vec<u8> {
    let mut before = 0;
    packed_numbers(marks.iter().map(|mark| {
        let Range { start, end } = mark.place;
        let from = start - before;
        before = start;
        (mark.hash, [from, end - start])
    }))
}

fn unpacked_marks(bytes: &[u8]) -> Option<Vec<Mark<Place>>> {
    let mut before: u32 = 0;
    let numbers = unpacked_numbers(bytes)?.into_iter();
    numbers
        .map(|(hash, [from, length])| {
            before = before.checked_add(from)?;
            Some(Mark { hash, place: before..before.checked_add(length)? })
        })
        .collect()
}

fn packed_numbers<const N: usize>(all: impl Iterator<Item = (u32, [u32; N])>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (hash, numbers) in all {
        bytes.extend(hash.to_le_bytes());
        for mut number in numbers {
            while number >= 0x80 {
                bytes.push(number as u8 | 0x80);
                number >>= 7;
            }
            bytes.push(number as u8);
        }
    }
    bytes
}

fn unpacked_numbers<const N: usize>(mut bytes: &[u8]) -> Option<Vec<(u32, [u32; N])>> {
    let mut all = Vec::new();
    while !bytes.is_empty() {
        let (hash, rest) = bytes.split_first_chunk()?;
        bytes = rest;
        let mut numbers = [0; N];
        for number in &mut numbers {
            let mut shift = 0;
            loop {
                let (&byte, rest) = bytes.split_first()?;
                bytes = rest;
                *number |= u32::from(byte & 0x7f).checked_shl(shift)?;
                shift += 7;
                if byte & 0x80 == 0 {
                    break;
                }
            }
        }
        all.push((u32::from_le_bytes(*hash), numbers));
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_packed_is_unpacked(
            marks in prop::collection::vec((any::<u32>(), 0..9_000_u32, 0..300_u32), 0..40),
            words in prop::collection::vec(any::<(u32, u32)>(), 0..40),
        ) {
            let mut start = 0;
            let narration: Vec<_> = marks
                .into_iter()
                .map(|(hash, from, length)| {
                    start += from;
                    Mark { hash, place: start..start + length }
                })
                .collect();
            let quoted = narration.iter().skip(1).cloned().collect();
            let fingerprint =
                Fingerprint { narration, quoted, words, ..Fingerprint::default() };
            let [a, b, c, d] = packed(&fingerprint);
            prop_assert_eq!(unpacked([&a, &b, &c, &d]), Some(fingerprint));
        }

        #[test]
        fn any_bytes_at_all(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            unpacked([&bytes, &[], &bytes, &bytes]);
        }
    }
}
