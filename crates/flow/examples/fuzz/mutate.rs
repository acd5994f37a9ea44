//! Files that are nearly right.

use crate::samples::Sample;
use testkit::Random;

/// Signs that mean something to one format or another.
const SIGNS: &[&[u8]] = &[
    b"\0",
    b"\xff",
    b"\x7f",
    b"\n",
    b"\r\n\r\n",
    b"<",
    b">",
    b"</",
    b"<!--",
    b"]]>",
    b"&#x0;",
    b"&amp",
    b"\"",
    b"'",
    b"(",
    b")",
    b"[",
    b"{",
    b"<<",
    b"PK\x03\x04",
    b"PK\x01\x02",
    b"PK\x05\x06",
    b"\x1f\x8b\x08",
    b"WARC/1.0\r\n",
    b"HTTP/1.1 200 OK\r\n",
    b"Content-Length: ",
    b"endstream",
    b"endobj",
    b"0 R",
    b"--b",
    b"\xef\xbb\xbf",
    b"\xfe\xff",
    b"\xe2\x80\xae",
    b"9999999999",
    b"-1",
    b"0",
    b"1e999",
    b"\xc3",
    b"\xf0\x9f",
    b"<div>",
    b"</div>",
    b"<b id=x>",
    b"<b><p>x",
    b"<table><tr><td>",
    b"<ul><li>",
    b"<a href=x>",
    b"<font color=red>",
    b"<br><br>",
    b"<h1>x",
    b"<svg>",
    b"<script>",
    b"<form><select>",
];

/// A file made from a sample: its bytes changed inside its packing, outside of it, or both.
pub fn file(sample: &Sample, samples: &[Sample], random: &mut Random) -> Vec<u8> {
    let mut inside = sample.inside.clone();
    let way = random.below(4);
    if way != 0 {
        let part = random.below(inside.len());
        let other = &samples[random.below(samples.len())];
        let other = &other.inside[random.below(other.inside.len())];
        for _ in 0..=random.below(8) {
            change(&mut inside[part], other, random);
        }
    }
    let mut bytes = (sample.pack)(&inside);
    if way == 0 || way == 3 {
        let other = bytes.clone();
        for _ in 0..=random.below(8) {
            change(&mut bytes, &other, random);
        }
    }
    bytes
}

/// The most bytes of one file, so that many are tried.
const MAX_BYTES: usize = 1024 * 1024;

fn change(bytes: &mut Vec<u8>, other: &[u8], random: &mut Random) {
    let at = random.below(bytes.len() + 1);
    let longest = random_length(random);
    let length = random.below(longest).min(bytes.len() - at);
    match random.below(10) {
        0 => bytes.truncate(at),
        1 => drop(bytes.drain(at..at + length)),
        2 => {
            let piece = bytes[at..at + length].to_vec();
            let times = random.below(64);
            let many: Vec<u8> = piece.iter().copied().cycle().take(piece.len() * times).collect();
            bytes.splice(at..at, many);
        }
        3 => {
            let from = random.below(other.len() + 1);
            let piece = &other[from..(from + length).min(other.len())];
            bytes.splice(at..at, piece.iter().copied());
        }
        4 | 5 => {
            let sign = SIGNS[random.below(SIGNS.len())];
            bytes.splice(at..at + length.min(sign.len()), sign.iter().copied());
        }
        6 => {
            let sign = SIGNS[random.below(SIGNS.len())];
            let times = random.below(20_000);
            bytes.splice(at..at, sign.repeat(times));
        }
        7 => bytes[at..at + length].reverse(),
        _ => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << random.below(8);
            }
        }
    }
    bytes.truncate(MAX_BYTES);
}

/// Mostly short, sometimes long.
fn random_length(random: &mut Random) -> usize {
    [2, 8, 64, 4096][random.below(4)]
}
