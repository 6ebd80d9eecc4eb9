//! JSON as a careless or hostile program writes it.

use std::fmt::Write as _;

use fastrand::Rng;

use crate::text;

const NUMBERS: [&str; 24] = [
    "0",
    "-0",
    "1",
    "-1",
    "1.5",
    "600",
    "600.0",
    "6e2",
    "1e3",
    "1E400",
    "-1e-400",
    "0.1",
    "99",
    "100",
    "2628000",
    "2628001",
    "-2628000",
    "9007199254740992",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
    "4294967295",
    "4294967296",
];

/// A text in quotes. Any character may be an escape, and an escape may be half of a pair.
pub(crate) fn quoted(random: &mut Rng, text: &str) -> String {
    let escapes = random.u8(..20) == 0;
    let mut json = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => json.extend(['\\', character]),
            _ if escapes || character < ' ' => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    write!(json, "\\u{unit:04x}").ok();
                }
            }
            _ => json.push(character),
        }
        if escapes && random.u8(..20) == 0 {
            json.push_str(
                random.choice(["\\ud83d", "\\udc00", "\\ud83d\\ud83d", "\\u0000", "\\/"]).unwrap_or_default(),
            );
        }
    }
    json + "\""
}

/// Any value at all, so deep at most.
pub(crate) fn any(random: &mut Rng, depth: usize) -> String {
    match random.u8(..if depth == 0 { 8 } else { 10 }) {
        0 => "null".to_owned(),
        1 => random.bool().to_string(),
        2..5 => random.choice(NUMBERS).unwrap_or_default().to_owned(),
        5..8 => {
            let text = text::any(random, 6);
            quoted(random, &text)
        }
        8 => list(&(0..random.usize(..4)).map(|_| any(random, depth - 1)).collect::<Vec<_>>()),
        _ => {
            let pairs: Vec<_> =
                (0..random.usize(..4)).map(|_| (text::any(random, 2), any(random, depth - 1))).collect();
            object(random, &pairs)
        }
    }
}

pub(crate) fn list(values: &[String]) -> String {
    format!("[{}]", values.join(","))
}

/// An object of these keys and their values, which are JSON already.
pub(crate) fn object(random: &mut Rng, pairs: &[(String, String)]) -> String {
    let pairs: Vec<_> = pairs.iter().map(|(key, value)| format!("{}:{value}", quoted(random, key))).collect();
    format!("{{{}}}", pairs.join(","))
}

/// A line of JSON, mostly as it is.
pub(crate) fn line(random: &mut Rng, json: String) -> Vec<u8> {
    let mut bytes = json.into_bytes();
    match random.u8(..40) {
        0 => return (0..random.usize(..200)).map(|_| byte(random)).collect(),
        1 => bytes.truncate(random.usize(..=bytes.len())),
        2 | 3 => {
            for _ in 0..random.usize(1..4) {
                let at = random.usize(..=bytes.len());
                match random.u8(..3) {
                    0 if at < bytes.len() => drop(bytes.remove(at)),
                    1 if at < bytes.len() => bytes.extend_from_within(at..),
                    _ => bytes.insert(at, byte(random)),
                }
            }
        }
        _ => {}
    }
    // A line feed would end the line.
    bytes.iter_mut().filter(|byte| **byte == b'\n').for_each(|byte| *byte = b' ');
    bytes
}

/// Any byte, those that mean something in JSON more often.
fn byte(random: &mut Rng) -> u8 {
    if random.bool() {
        random.u8(..)
    } else {
        random.choice(*b"{}[]\",:\\u0-eE.nt \t\0\x7f\xc3\xf0\xed").unwrap_or(b'{')
    }
}
