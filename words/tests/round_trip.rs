//! Details, requests and drafts are read back as they are written.
#![allow(clippy::unwrap_used, reason = "a test stops where it is wrong")]

use policy::json::Value;
use policy::{MessageKind, Notice, Reason, Situation};
use serde::Serialize;
use words::json::{details, draft};
use words::{Clock, Date, Depth, Details, Draft, Offer, Offsets, Register, WallTime};

fn value(written: &impl Serialize) -> Value {
    serde_json::from_str(&serde_json::to_string(written).unwrap()).unwrap()
}

fn time(text: &str) -> WallTime {
    WallTime::parse(text).unwrap()
}

fn all() -> Vec<Details> {
    let full = Details {
        your_name: "Priya “P” Shah\n👩‍👩‍👧‍👦".to_owned(),
        interviewer: "\u{202e}Ms Lee\\".to_owned(),
        company: "  ".to_owned(),
        role: "Data \"Analyst\"".to_owned(),
        phone: "+49 30 1".to_owned(),
        // From the page alone: the JSON has no such key.
        day: None,
        at: Some(time("0001-01-01T00:00")),
        time_zone: "Europe/Berlin".to_owned(),
        your_time_zone: "Asia/Kolkata".to_owned(),
        alternatives: vec![time("2026-12-07T10:00"), time("9999-12-31T23:59")],
        at_offsets: Some(Offsets { theirs: -Offsets::LIMIT, yours: Offsets::LIMIT }),
        alternative_offsets: vec![Offsets { theirs: 0, yours: 330 }, Offsets { theirs: -210, yours: 1 }],
        clock: Clock::Hours12,
        register: Register::Formal,
        depth: Some(Depth::Plain),
        recruiter: "Sam".to_owned(),
        today: Date::parse("2026-12-01").ok(),
        zone_names: vec!["Berlin time".to_owned(), String::new()],
        greeting: "Dear all,".to_owned(),
        own_line: "my boiler “burst”".to_owned(),
        offered: "next week".to_owned(),
        offer: Offer { company: "Other".to_owned(), answer_by: Date::parse("2026-12-04").ok(), ..Offer::default() },
        extension_until: Date::parse("9999-12-31").ok(),
        free_from: Date::parse("0001-01-01").ok(),
        need: "captions".to_owned(),
        their_mistake: true,
        open_if: "the hours change".to_owned(),
        wording: u32::MAX,
    };
    vec![Details::default(), Details { at: Some(time("2026-12-03T14:05")), ..Details::default() }, full]
}

#[test]
fn details_are_read_back() {
    for written in all() {
        assert_eq!(details(&value(&written)).as_ref(), Ok(&written));
    }
}

#[test]
fn drafts_are_read_back() {
    let situation = Situation::new(Reason::RunningLate, Notice::Minutes(-5));
    for &kind in MessageKind::ALL {
        for details in all().into_iter().map(Some).chain([None]) {
            for subject in [None, Some(String::new()), Some("Running late – “Priya”".to_owned())] {
                for situation in [None, Some(situation)] {
                    let body = "Dear Ms Lee,\n\nI am late.\u{2028}".to_owned();
                    let written = Draft { kind, subject: subject.clone(), body, situation, details: details.clone() };
                    assert_eq!(draft(&value(&written)).as_ref(), Ok(&written));
                }
            }
        }
    }
}
