#![allow(clippy::indexing_slicing, reason = "a test stops where it is wrong")]

use policy::json::Value;
use words::WallTime;

use super::{DateOrder, Request, find_in, read};

fn time(form: &str) -> WallTime {
    WallTime::parse(form).expect("a time")
}

fn now() -> WallTime {
    time("2026-12-01T09:30")
}

/// What is found in a sentence: the text of it, and its reading in JSON.
fn found(sentence: &str) -> Vec<(String, String)> {
    let found = find_in(sentence, now(), DateOrder::DayFirst);
    let text = |start: usize, end: usize| sentence.get(start..end).expect("a part of the sentence").to_owned();
    found
        .iter()
        .map(|found| {
            let json = serde_json::to_value(&found.understood).expect("JSON");
            let when = ["at", "on", "either"].iter().find_map(|key| json.get(key)).cloned().unwrap_or_default();
            (text(found.start, found.end), when.to_string().replace('"', ""))
        })
        .collect()
}

#[test]
fn dates_are_found_where_they_stand_in_a_sentence() {
    for (sentence, dates) in [
        ("my kid has a fever and the interview is tomorrow at 10", &[("tomorrow at 10", "2026-12-02T10:00")][..]),
        ("double booked w my shift thurs", &[("thurs", "2026-12-03")]),
        ("interview 2moro but im bricking it", &[("2moro", "2026-12-02")]),
        (
            "I am ill. The interview is on Thursday 3 December at 2pm with Acme.",
            &[("on Thursday 3 December at 2pm", "2026-12-03T14:00")],
        ),
        ("can we do half 3 on Friday instead", &[("half 3 on Friday", "2026-12-04T15:30")]),
        ("at 10am tomorrow i have a visa appointment", &[("at 10am tomorrow", "2026-12-02T10:00")]),
        ("my train is cancelled, the interview is in two hours", &[("in two hours", "2026-12-01T11:30")]),
        ("Interview Friday, they moved it to 4pm", &[("Friday", "2026-12-04"), ("4pm", "2026-12-01T16:00")]),
        ("its on the 15th of December", &[("the 15th of December", "2026-12-15")]),
        ("interview this afternoon at 3", &[("this afternoon at 3", "2026-12-01T15:00")]),
    ] {
        let dates: Vec<(String, String)> =
            dates.iter().map(|&(text, when)| (text.to_owned(), when.to_owned())).collect();
        assert_eq!(found(sentence), dates, "{sentence}");
    }
}

#[test]
fn what_is_no_date_is_not_found_in_a_sentence() {
    for sentence in [
        "I sat in traffic for 2 hours with 3 kids",
        "they may march in the sun",
        "I have 2 other interviews and 3 children",
        "I applied at 5 companies",
        "this is my second interview and the third call",
        "we wed in spring, the first thing I did",
        "It costs 400 pounds and takes 45 minutes",
        "my boss mark and my colleague june found out",
        "I am 1 of 10",
        "it is 50/50",
        "a 9/10 effort",
        "",
    ] {
        assert_eq!(found(sentence), [], "{sentence}");
    }
}

#[test]
fn the_answer_in_json_says_one_thing() {
    for (text, json) in [
        ("Thursday 3 pm", r#"{"at":"2026-12-03T15:00"}"#),
        ("31 June 10:00", r#"{"says":"June has 30 days.","nearest":"2027-06-30T10:00"}"#),
        ("Thursday", r#"{"on":"2026-12-03","says":"And at what time?"}"#),
        (
            "Friday 11 Tom",
            r#"{"either":["2026-12-04T11:00","2026-12-11"],"says":"Which one do you mean?","unread":["Tom"]}"#,
        ),
        ("Thursday 3 pm EST", r#"{"at":"2026-12-03T15:00","zone":{"words":"EST","name":"America/New_York"}}"#),
        ("Thursday 3 pm UTC-3", r#"{"at":"2026-12-03T15:00","zone":{"words":"UTC-3","ahead":-180}}"#),
        ("Thursday 3 pm Suva time", r#"{"at":"2026-12-03T15:00","zone":{"words":"Suva"}}"#),
    ] {
        assert_eq!(serde_json::to_string(&read(text, now(), DateOrder::DayFirst)).expect("JSON"), json);
    }
}

#[test]
fn the_question_in_json_is_read_strictly() {
    let asked = |json: &str| Request::from_json(&serde_json::from_str::<Value>(json).expect("JSON"));
    let right = asked(r#"{"text":"Thursday 3 pm","now":"2026-11-24T18:00"}"#);
    let now = time("2026-11-24T18:00");
    let request = Request { text: "Thursday 3 pm".to_owned(), now, order: DateOrder::DayFirst };
    assert_eq!(right.as_ref(), Ok(&request));
    let american = asked(r#"{"text":"Thursday 3 pm","now":"2026-11-24T18:00","order":"month-first"}"#);
    assert_eq!(american, Ok(Request { order: DateOrder::MonthFirst, ..request }));
    for (json, path) in [
        (r#"{"text":"Thursday 3 pm"}"#, "now"),
        (r#"{"now":"2026-11-24T18:00"}"#, "text"),
        (r#"{"text":3,"now":"2026-11-24T18:00"}"#, "text"),
        (r#"{"text":"","now":"yesterday"}"#, "now"),
        (r#"{"text":"","now":"2026-11-24T18:00","order":"mdy"}"#, "order"),
        (r#"{"text":"","now":"2026-11-24T18:00","zone":"UTC"}"#, ""),
        (r#"{"text":"","text":"","now":"2026-11-24T18:00"}"#, "text"),
        ("[]", ""),
    ] {
        let error = asked(json).expect_err(json);
        assert_eq!(error.path(), path, "{error}");
    }
}
