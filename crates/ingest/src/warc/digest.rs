//! Digests as WARC files write them: `sha1:` and the digest in base 32 or base 16.

use sha1::Sha1;
use sha2::{Digest, Sha256};

/// Whether `bytes` have the digest that is written; `None` when its kind is not known.
pub fn fits(written: &str, bytes: &[u8]) -> Option<bool> {
    let (kind, digits) = written.split_once(':')?;
    let digest = match kind.trim().to_lowercase().replace('-', "").as_str() {
        "sha1" => Sha1::digest(bytes).to_vec(),
        "sha256" => Sha256::digest(bytes).to_vec(),
        _ => return None,
    };
    let digits = digits.trim().trim_end_matches('=');
    Some(
        digits.eq_ignore_ascii_case(&hex(&digest)) || digits.eq_ignore_ascii_case(&base32(&digest)),
    )
}

/// Base 16, in small letters.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |four: u8| char::from_digit(four.into(), 16).expect("four bits are a digit");
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Base 32 (RFC 4648) without padding.
fn base32(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    bytes
        .chunks(5)
        .flat_map(|five| {
            let padded = five.iter().copied().chain([0; 5]).take(5);
            let bits = padded.fold(0_u64, |bits, byte| bits << 8 | u64::from(byte));
            let digits = (five.len() * 8).div_ceil(5);
            (0..digits).map(move |at| char::from(DIGITS[(bits >> (35 - 5 * at)) as usize & 31]))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn digests_in_either_base() {
        // RFC 3174: the digest of "abc".
        assert_eq!(fits("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", b"abc"), Some(true));
        assert_eq!(fits("sha1:a9993e364706816aba3e25717850c26c9cd0d89d", b"abc"), Some(true));
        let sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(fits(&format!("SHA-256:{sha256}"), b"abc"), Some(true));
        assert_eq!(fits("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", b"abd"), Some(false));
        assert_eq!(fits("md4:00", b"abc"), None);
    }
}
