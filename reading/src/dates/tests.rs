#![allow(clippy::indexing_slicing, reason = "a test stops where it is wrong")]

use guide::WallTime;
use guide::json::Value;

use super::{Reading, Request, read};

/// Tuesday 24 November 2026, 18:00.
fn reads(text: &str) -> Reading {
    read(text, time("2026-11-24T18:00"))
}

fn time(form: &str) -> WallTime {
    WallTime::parse(form).expect("a time")
}

#[test]
fn dates_and_times_are_understood_as_people_write_them() {
    for (text, form) in [
        ("Thursday 3 pm", "2026-11-26T15:00"),
        ("thurs 3pm", "2026-11-26T15:00"),
        ("thursday at 3", "2026-11-26T15:00"),
        ("Wed at 3", "2026-11-25T15:00"),
        ("Sunday 10:00", "2026-11-29T10:00"),
        ("3 Dec 14:30", "2026-12-03T14:30"),
        ("Dec 3rd at 2.30 p.m.", "2026-12-03T14:30"),
        ("3rd of December 2026, 9am", "2026-12-03T09:00"),
        ("2026-12-03T14:00", "2026-12-03T14:00"),
        ("2026-12-03 14:00", "2026-12-03T14:00"),
        ("3/12 at 10", "2026-12-03T10:00"),
        ("3.12.2026 um 14.30 Uhr", "2026-12-03T14:30"),
        ("3.12. 14h", "2026-12-03T14:00"),
        ("3/12/26 noon", "2026-12-03T12:00"),
        ("Thursday 15:00 - 16:00", "2026-11-26T15:00"),
        ("Thursday 3-4 pm", "2026-11-26T15:00"),
        ("tonight at 8", "2026-11-24T20:00"),
        ("Thu, 3 Dec 2026, 14:00 – 15:00", "2026-12-03T14:00"),
        ("Thursday 11 to 12", "2026-11-26T11:00"),
        ("10.00 on Thursday", "2026-11-26T10:00"),
        ("12/15 2pm", "2026-12-15T14:00"),
        ("12/3 at 10", "2026-12-03T10:00"),
        ("11/12 at 10", "2026-12-11T10:00"),
        ("23/11 at 10", "2026-11-23T10:00"),
        ("Thu 12/3 at 10", "2026-12-03T10:00"),
        ("3/12/26 10:00", "2026-12-03T10:00"),
        ("10/1/27 9am", "2027-01-10T09:00"),
        ("tmrw 3pm", "2026-11-25T15:00"),
        ("tomorrow morning at 9", "2026-11-25T09:00"),
        ("Friday 6 in the evening", "2026-11-27T18:00"),
        ("tomorrow at 10", "2026-11-25T10:00"),
        ("today 7:45pm", "2026-11-24T19:45"),
        ("yesterday 16:00", "2026-11-23T16:00"),
        ("10am tomorrow", "2026-11-25T10:00"),
        ("tomorrow 09.15", "2026-11-25T09:15"),
        ("tomorrow 0300", "2026-11-25T03:00"),
        ("Wed 1430", "2026-11-25T14:30"),
        ("next Monday at 3", "2026-11-30T15:00"),
        ("Tuesday 9:00", "2026-12-01T09:00"),
        ("next Tuesday 19:00", "2026-12-01T19:00"),
        ("in 30 hours", "2026-11-26T00:00"),
        ("In 3h", "2026-11-24T21:00"),
        ("in 50 minutes", "2026-11-24T18:45"),
        ("tomorrow at 3 in the afternoon", "2026-11-25T15:00"),
        ("Tuesday 19:00", "2026-11-24T19:00"),
        ("the 3rd at 11", "2026-12-03T11:00"),
        ("30th 11:00", "2026-11-30T11:00"),
        ("5 January 8:30", "2027-01-05T08:30"),
        ("20 October 12:00", "2026-10-20T12:00"),
        ("12 am on 3 December", "2026-12-03T00:00"),
        ("Thursday 3 December, 14:00", "2026-12-03T14:00"),
        ("29 Feb 2028 10:00", "2028-02-29T10:00"),
        ("midnight on Friday", "2026-11-27T00:00"),
    ] {
        assert_eq!(reads(text), Reading::At(time(form)), "{text}");
    }
}

#[test]
fn an_interview_of_yesterday_is_not_next_years() {
    for (now, text, form) in
        [("2026-11-10T09:00", "9/11 at 10", "2026-11-09T10:00"), ("2026-12-09T18:00", "9/12 at 10", "2026-12-09T10:00")]
    {
        assert_eq!(read(text, time(now)), Reading::At(time(form)), "{text}");
    }
}

#[test]
fn what_the_calendar_or_the_clock_has_not_is_named_with_the_nearest_there_is() {
    for (text, says, nearest) in [
        ("31 June 10:00", "June has 30 days.", "2027-06-30T10:00"),
        ("30 February 2028 10:00", "February has 29 days.", "2028-02-29T10:00"),
        ("Tuesday 3 December 14:00", "3 December is a Thursday.", "2026-12-03T14:00"),
    ] {
        assert_eq!(reads(text), Reading::Impossible { says: says.to_owned(), nearest: time(nearest) }, "{text}");
    }
}

#[test]
fn what_is_missing_or_not_understood_is_asked_for() {
    for (text, says) in [
        ("Thursday", "And at what time?"),
        ("14:30", "And on which day?"),
        ("soon", "Only a date"),
        ("31 June", "June has 30 days."),
        ("13/13 10:00", "There are twelve months."),
        ("2026-12-03T14:00:00+01:00", "Only a date"),
        ("half past 2 on Thursday", "Only a date"),
        ("day after tomorrow at 10", "Only a date"),
        ("Thu Dec 3, 2026 2pm – 3pm (CET)", "Only a date"),
        ("3 December 25:00", "The clock goes"),
        ("tomorrow 9:75", "The clock goes"),
        // What would change the time is not passed over in silence.
        ("Thursday 3 pm CET", "Only a date"),
        ("2026-12-03T15:00:00Z", "Only a date"),
        ("Thursday next week 3 pm", "Only a date"),
        ("a week on Friday at 2", "Only a date"),
        ("in three hours or so", "Only a date"),
    ] {
        assert!(
            matches!(reads(text), Reading::Unclear { says: why } if why.starts_with(says)),
            "{text}: {:?}",
            reads(text)
        );
    }
}

#[test]
fn nothing_that_can_be_typed_is_too_much_for_it() {
    let pieces = ["3", "31", "99", "2026", "14", ":", ".", "/", "-", " ", "pm", "dec", "tue", "th", "ö", "9999", "0"];
    let mut seed = 7_u32;
    for _ in 0..50_000 {
        let mut text = String::new();
        for _ in 0..9 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(pieces[(seed >> 16) as usize % pieces.len()]);
        }
        let _ = reads(&text);
    }
}

#[test]
fn the_answer_in_json_says_one_thing() {
    for (text, json) in [
        ("Thursday 3 pm", r#"{"at":"2026-11-26T15:00"}"#),
        ("31 June 10:00", r#"{"says":"June has 30 days.","nearest":"2027-06-30T10:00"}"#),
        ("Thursday", r#"{"says":"And at what time?"}"#),
    ] {
        assert_eq!(serde_json::to_string(&reads(text)).expect("JSON"), json);
    }
}

#[test]
fn the_question_in_json_is_read_strictly() {
    let asked = |json: &str| Request::from_json(&serde_json::from_str::<Value>(json).expect("JSON"));
    let right = asked(r#"{"text":"Thursday 3 pm","now":"2026-11-24T18:00"}"#);
    assert_eq!(right, Ok(Request { text: "Thursday 3 pm".to_owned(), now: time("2026-11-24T18:00") }));
    for (json, path) in [
        (r#"{"text":"Thursday 3 pm"}"#, "now"),
        (r#"{"now":"2026-11-24T18:00"}"#, "text"),
        (r#"{"text":3,"now":"2026-11-24T18:00"}"#, "text"),
        (r#"{"text":"","now":"yesterday"}"#, "now"),
        (r#"{"text":"","now":"2026-11-24T18:00","zone":"UTC"}"#, ""),
        (r#"{"text":"","text":"","now":"2026-11-24T18:00"}"#, "text"),
        ("[]", ""),
    ] {
        let error = asked(json).expect_err(json);
        assert_eq!(error.path(), path, "{error}");
    }
}
