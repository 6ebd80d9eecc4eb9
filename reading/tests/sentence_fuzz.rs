//! Sentences nobody would type: understanding them never fails, and its places are exact.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use reading::{Certainty, understand};
use words::WallTime;

const PIECES: &[&str] = &[
    "i",
    "my",
    "kid",
    "boss",
    "not",
    "ill",
    "sick",
    "I’m",
    "can't",
    "interview",
    "tomorrow",
    "at 10",
    "next tuesday",
    "was",
    "they",
    "never",
    "called",
    "cancelled",
    "AGAIN",
    "visa",
    "train",
    "strike",
    "covid",
    "zoom",
    "link",
    ",",
    ".",
    "…",
    "\n",
    "!!",
    "and",
    "but",
    "lol",
    "no one",
    "a & e",
    "25:99",
    "31/02",
    "12/12/2026 3pm",
    "😢",
    "👩‍👩‍👧‍👦",
    "e\u{301}",
    "\u{202e}",
    "ß",
    "İ",
    "中文",
    "’",
    "''''",
];

/// The same each time, with places inside the sentence, on borders of characters.
fn check(sentence: &str) {
    for (now, zone) in
        [("2026-12-01T09:30", "Europe/London"), ("0001-01-01T00:00", ""), ("9999-12-31T23:59", "Asia/Manila")]
    {
        let now = WallTime::parse(now).unwrap_or_else(|_| WallTime::parse("2026-12-01T09:30").unwrap());
        let understood = understand(sentence, now, zone);
        assert_eq!(understood, understand(sentence, now, zone));
        assert!(understood.circumstances.len() <= 3);
        assert!(understood.at.is_none() || understood.notice.is_none());
        let units: Vec<u16> = sentence.encode_utf16().collect();
        for (place, candidate) in understood.circumstances.iter().enumerate() {
            assert!(candidate.start < candidate.end && candidate.end <= units.len(), "{candidate:?}");
            assert!(String::from_utf16(&units[..candidate.start]).is_ok());
            assert!(String::from_utf16(&units[..candidate.end]).is_ok());
            assert!(place == 0 || candidate.certainty != Certainty::Sure);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_people_type_in_no_order_is_read(pieces in vec((select(PIECES), 0..5), 0..60)) {
        let sentence: String = pieces.into_iter().flat_map(|(piece, blank)| [piece, if blank > 0 { " " } else { "" }]).collect();
        check(&sentence);
    }

    #[test]
    fn anything_at_all_is_read(characters in vec(prop_oneof![any::<char>(), proptest::char::range(' ', '~')], 0..300)) {
        check(&characters.into_iter().collect::<String>());
    }
}

#[test]
fn a_sentence_of_any_length_is_read() {
    for piece in ["my kid is sick and ", "a", "’", "😢", "not not not ", "interview at 10 "] {
        check(&piece.repeat(5000));
    }
}
