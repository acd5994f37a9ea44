//! Dates as pages declare them, to ISO 8601.
//!
//! A declaration is meant for machines and mostly is ISO already. What is not is told by its
//! shape: day and month are never guessed from `04/05/2024`.

use jiff::civil;
use std::str::FromStr;

/// ISO 8601, with the time and the zone when given; `None` when it is no date that we read.
pub(crate) fn iso(written: &str) -> Option<String> {
    let written = written.trim().trim_end_matches("[UTC]");
    iso_like(written)
        .or_else(|| rfc2822(written))
        .or_else(|| stamp(written))
        .or_else(|| day_only(written))
}

/// "2024-06-18T10:12:00+02:00" and what comes near it: a blank for the T, a zone without its
/// colon or a blank before it, more digits of the second than anyone needs.
fn iso_like(written: &str) -> Option<String> {
    let day = written.get(..10)?;
    civil::Date::from_str(day).ok().filter(|day| (1900..=2100).contains(&day.year()))?;
    let rest = written[10..].trim_start_matches(['T', 't', ' ']);
    if rest.is_empty() {
        return Some(day.to_owned());
    }
    let clock_end = rest.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(clock_end);
    let clock = if clock.len() >= 8 { &clock[..8] } else { clock.get(..5)? };
    civil::Time::from_str(clock).ok()?;
    let zone = zone.trim_start_matches(|c: char| c == '.' || c == ',' || c.is_ascii_digit());
    Some(format!("{day}T{clock}{}", self::zone(zone.trim())))
}

/// "+02:00", "Z", or nothing where the zone is not said in a way we know.
fn zone(written: &str) -> String {
    if matches!(written, "Z" | "z" | "UTC" | "GMT") {
        return "Z".to_owned();
    }
    let Some(sign) = written.chars().next().filter(|c| matches!(c, '+' | '-')) else {
        return String::new();
    };
    let digits: String = written[1..].chars().filter(char::is_ascii_digit).take(4).collect();
    match digits.len() {
        2 => format!("{sign}{digits}:00"),
        4 => format!("{sign}{}:{}", &digits[..2], &digits[2..]),
        _ => String::new(),
    }
}

fn rfc2822(written: &str) -> Option<String> {
    let zoned = jiff::fmt::rfc2822::parse(written).ok()?;
    Some(zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
}

/// Seconds or milliseconds since 1970.
fn stamp(written: &str) -> Option<String> {
    let number: i64 = written.parse().ok()?;
    let seconds = match written.len() {
        10 => number,
        13 => number / 1000,
        _ => return None,
    };
    let time = jiff::Timestamp::from_second(seconds).ok()?;
    Some(time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// "20240618", "2024/06/18", "18.06.2024", "June 18, 2024", "18 Jun 2024 10:12".
fn day_only(written: &str) -> Option<String> {
    ["%Y%m%d", "%Y/%m/%d", "%d.%m.%Y", "%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y"]
        .iter()
        .find_map(|format| {
            let mut parsed =
                jiff::fmt::strtime::BrokenDownTime::parse_prefix(format, written).ok()?;
            let date = parsed.0.to_date().ok()?;
            let _ = &mut parsed;
            (1900..=2100).contains(&date.year()).then(|| date.to_string())
        })
}

/// The day in an address ("/2024/06/18/", "/2024-06-18-").
pub(crate) fn of_address(address: &str) -> Option<String> {
    let bytes = address.as_bytes();
    (0..bytes.len().saturating_sub(9)).find_map(|at| {
        let day = address.get(at..at + 10)?;
        let before = at.checked_sub(1).map(|before| bytes[before]);
        let is_word = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
        let same = matches!((day.as_bytes()[4], day.as_bytes()[7]), (b'/', b'/') | (b'-', b'-'));
        if !same || is_word(before) || bytes.get(at + 10).is_some_and(u8::is_ascii_digit) {
            return None;
        }
        let day = day.replace('/', "-");
        let date = civil::Date::from_str(&day).ok()?;
        (1990..=2100).contains(&date.year()).then_some(day)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declared_dates_of_many_sites() {
        for (written, read) in [
            ("2024-06-18", "2024-06-18"),
            ("2024-06-18T10:12:00+02:00", "2024-06-18T10:12:00+02:00"),
            ("2024-06-18T10:12:00.123456Z", "2024-06-18T10:12:00Z"),
            ("2024-06-18 10:12", "2024-06-18T10:12"),
            ("2024-06-18T10:12:00 +0200", "2024-06-18T10:12:00+02:00"),
            ("Tue, 18 Jun 2024 10:00:00 +0200", "2024-06-18T10:00:00+02:00"),
            ("1718698320", "2024-06-18T08:12:00Z"),
            ("June 18, 2024", "2024-06-18"),
            ("18.06.2024 10:12", "2024-06-18"),
            ("20240618", "2024-06-18"),
        ] {
            assert_eq!(iso(written).as_deref(), Some(read), "{written}");
        }
        for written in ["", "04/05/2024", "soon", "2024-13-40", "été 2024", "12"] {
            assert_eq!(iso(written), None, "{written}");
        }
    }

    #[test]
    fn the_day_in_an_address() {
        let day = |address| of_address(address);
        assert_eq!(day("https://x.example/2024/06/18/dam").as_deref(), Some("2024-06-18"));
        assert_eq!(day("https://x.example/dam-2024-06-18.html").as_deref(), Some("2024-06-18"));
        assert_eq!(day("https://x.example/a/12024/06/18"), None);
        assert_eq!(day("https://é.example/éé/éééé"), None);
    }
}
