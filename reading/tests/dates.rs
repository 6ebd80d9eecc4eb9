//! Dates as people write them: `dates.txt` says how each is read. Nothing that can be typed is too much for the reader.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use reading::dates::{DateOrder, Reading, Understood, find_in, read};
use words::WallTime;

/// A line of the table.
struct Case {
    line: usize,
    text: String,
    reads: String,
    now: WallTime,
    order: DateOrder,
}

fn cases() -> Vec<Case> {
    let (mut now, mut order) = (WallTime::EARLIEST, DateOrder::DayFirst);
    let mut cases = Vec::new();
    for (index, line) in include_str!("dates.txt").lines().enumerate() {
        if let Some(clock) = line.strip_prefix("@ ") {
            let (at, by) = clock.split_once(' ').expect("a clock and an order");
            (now, order) = (WallTime::parse(at).expect("a clock"), DateOrder::from_id(by).expect("an order"));
        } else if !line.is_empty() && !line.starts_with('#') {
            let (text, reads) = line.split_once(" => ").unwrap_or_else(|| panic!("line {}: no =>", index + 1));
            cases.push(Case { line: index + 1, text: text.replace("\\n", "\n"), reads: reads.to_owned(), now, order });
        }
    }
    cases
}

/// A reading in the notation of the table.
fn notation(understood: &Understood) -> String {
    let mut text = match &understood.reading {
        Reading::At(at) => at.form(),
        Reading::On(day) => day.form(),
        Reading::Either(whens) => whens.iter().map(|when| when.form()).collect::<Vec<_>>().join(" | "),
        Reading::Impossible { says, nearest } => format!("no: {says} {}", nearest.form()),
        Reading::Unclear { says } => format!("no: {says}"),
    };
    let mut add = |parts: [&str; 2]| text.push_str(&parts.concat());
    if let Some(zone) = &understood.zone {
        add([" ; ", &zone.words]);
        zone.name.iter().for_each(|name| add([" = ", name]));
        zone.ahead.iter().for_each(|ahead| add([" = ", &ahead.to_string()]));
    }
    for unread in &understood.unread {
        add([" ! ", &unread.replace('\n', "\\n")]);
    }
    text
}

#[test]
fn every_text_of_the_table_is_read_as_it_says() {
    let cases = cases();
    assert!(cases.len() >= 300, "{} texts", cases.len());
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|Case { line, text, reads, now, order }| {
            let read = notation(&read(text, *now, *order));
            (read != *reads).then(|| format!("line {line}: {text:?}\n    says {reads}\n    read {read}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_found_in_a_sentence_is_what_is_read_alone() {
    for Case { text, now, order, .. } in cases() {
        for found in find_in(&text, now, order) {
            assert!(text.is_char_boundary(found.start) && text.is_char_boundary(found.end), "{text:?}");
            assert!(found.start < found.end, "{text:?}");
        }
    }
}

const PIECES: [&str; 58] = [
    "3",
    "31",
    "99",
    "2026",
    "14",
    "0",
    "00",
    "9999",
    "20261203",
    ":",
    ".",
    "/",
    "-",
    "–",
    " ",
    "(",
    ",",
    "\n",
    "@",
    "+",
    "'",
    "pm",
    "dec",
    "tue",
    "th",
    "ö",
    "am",
    "half",
    "quarter",
    "to",
    "past",
    "in",
    "a",
    "week",
    "fortnight",
    "hour",
    "and",
    "next",
    "last",
    "the",
    "day",
    "after",
    "tomorrow",
    "midnight",
    "or",
    "not",
    "sorry",
    "from",
    "utc",
    "est",
    "time",
    "europe",
    "first",
    "twenty",
    "z",
    "t",
    "w",
    "ago",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn nothing_that_can_be_typed_is_too_much_for_it(
        pieces in prop::collection::vec((0..PIECES.len(), any::<bool>()), 0..14),
        minutes in -62_135_596_800_i64 / 60..253_402_300_800_i64 / 60,
    ) {
        let now = WallTime::from_minutes(minutes).unwrap_or(WallTime::EARLIEST);
        let text: String = pieces.iter().map(|&(piece, space)| [PIECES[piece], if space { " " } else { "" }].concat()).collect();
        for order in [DateOrder::DayFirst, DateOrder::MonthFirst] {
            let _ = read(&text, now, order);
            let mut end = 0;
            for found in find_in(&text, now, order) {
                prop_assert!(end <= found.start && found.start < found.end && text.get(found.start..found.end).is_some());
                end = found.end;
            }
        }
    }

    #[test]
    fn any_text_at_all_is_read_without_harm(text in any::<String>()) {
        let now = WallTime::parse("2026-12-01T09:30").unwrap();
        let _ = read(&text, now, DateOrder::DayFirst);
        let _ = find_in(&text, now, DateOrder::DayFirst);
    }

    /// Whoever adds a word that is not understood is told so.
    #[test]
    fn a_word_that_is_not_understood_is_never_dropped(index in any::<prop::sample::Index>(), word in "zq[bcdfg]{2,5}x") {
        let cases = cases();
        let case = &cases[index.index(cases.len())];
        let understood = read(&[&case.text, " ", &word].concat(), case.now, case.order);
        prop_assert!(understood.unread.iter().any(|unread| unread.contains(&word)), "{} {word}: {understood:?}", case.text);
    }
}
