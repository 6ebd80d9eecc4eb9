//! The public interface in JSON: what is read, what is refused, and in which words.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test stops where it is wrong")]

use policy::json::{Value, situation};
use policy::{
    Circumstance, Contact, Format, Insist, Interest, Likelihood, MessageKind, NewTime, Notice, Preparation, Reason,
    Said, Situation, Stage, Stake, Thread,
};
use words::json::{ComposeRequest, LetterRequest, compose_request, details, letter_request};
use words::{Clock, Date, Depth, Details, Offer, Offsets, Register, WallTime};

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

fn situation_error(json: &str) -> String {
    situation(&value(json)).map_or_else(|error| error.to_string(), |read| panic!("{json} is read as {read:?}"))
}

fn details_error(json: &str) -> String {
    details(&value(json)).map_or_else(|error| error.to_string(), |read| panic!("{json} is read as {read:?}"))
}

fn request_error(json: &str) -> String {
    compose_request(&value(json)).map_or_else(|error| error.to_string(), |read| panic!("{json} is read as {read:?}"))
}

/// The illness of the contract's example, with one more key.
fn illness_and(more: &str) -> String {
    format!(r#"{{"reason":"illness","noticeMinutes":600,{more}}}"#)
}

#[test]
fn reason_and_notice_are_enough() {
    let read = situation(&value(r#"{"reason":"illness","noticeMinutes":600}"#));
    assert_eq!(read, Ok(Situation::new(Reason::Illness, Notice::Minutes(600))));
}

#[test]
fn every_fact_is_read() {
    let all = r#"{"insist":"withdraw","earlierChanges":99,"preparation":"short","viaRecruiter":true,"thread":"mixed",
        "stage":"met","said":"silent","likelihood":"may","newTime":"part","stake":"third-party","contact":"no-number",
        "circumstance":"something-else","format":"phone","irreversibility":true,"urgency":false,"relevance":true,
        "interest":"unsure","noticeMinutes":null,"reason":"other"}"#;
    let expected = Situation {
        circumstance: Circumstance::SomethingElse,
        notice: Notice::Undated,
        interest: Some(Interest::Unsure),
        relevance: Some(true),
        urgency: Some(false),
        irreversibility: Some(true),
        format: Some(Format::Phone),
        contact: Contact::NoNumber,
        thread: Thread::Mixed,
        via_recruiter: true,
        preparation: Preparation::Short,
        stage: Stage::Met,
        said: Said::Silent,
        likelihood: Likelihood::May,
        new_time: NewTime::Part,
        stake: Stake::ThirdParty,
        earlier_changes: 99,
        insist: Some(Insist::Withdraw),
    };
    assert_eq!(situation(&value(all)), Ok(expected));
}

#[test]
fn every_value_of_every_fact_is_read() {
    for reason in Reason::ALL {
        let json = format!(r#"{{"reason":"{}","noticeMinutes":60}}"#, reason.id());
        assert_eq!(situation(&value(&json)), Ok(Situation::new(*reason, Notice::Minutes(60))));
    }
    for circumstance in Circumstance::ALL {
        let json = format!(r#"{{"circumstance":"{}","noticeMinutes":60}}"#, circumstance.id());
        assert_eq!(situation(&value(&json)), Ok(Situation::about(*circumstance, Notice::Minutes(60))));
    }
    for (key, ids) in [
        ("interest", Interest::ALL.iter().map(|value| value.id()).collect::<Vec<_>>()),
        ("format", Format::ALL.iter().map(|value| value.id()).collect()),
        ("thread", Thread::ALL.iter().map(|value| value.id()).collect()),
        ("preparation", Preparation::ALL.iter().map(|value| value.id()).collect()),
        ("contact", Contact::ALL.iter().map(|value| value.id()).collect()),
        ("stage", Stage::ALL.iter().map(|value| value.id()).collect()),
        ("said", Said::ALL.iter().map(|value| value.id()).collect()),
        ("likelihood", Likelihood::ALL.iter().map(|value| value.id()).collect()),
        ("newTime", NewTime::ALL.iter().map(|value| value.id()).collect()),
        ("stake", Stake::ALL.iter().map(|value| value.id()).collect()),
        ("insist", Insist::ALL.iter().map(|value| value.id()).collect()),
    ] {
        for id in ids {
            let json = illness_and(&format!(r#""{key}":"{id}""#));
            assert!(situation(&value(&json)).is_ok(), "{json}");
        }
    }
}

#[test]
fn null_is_the_same_as_not_given() {
    let plain = Ok(Situation::new(Reason::Illness, Notice::Minutes(600)));
    for key in [
        "interest",
        "relevance",
        "urgency",
        "irreversibility",
        "circumstance",
        "format",
        "contact",
        "thread",
        "viaRecruiter",
        "preparation",
        "stage",
        "said",
        "likelihood",
        "newTime",
        "stake",
        "earlierChanges",
        "insist",
    ] {
        assert_eq!(situation(&value(&illness_and(&format!(r#""{key}":null"#)))), plain, "{key}");
    }
    let nulls = r#"{"yourName":null,"interviewer":null,"company":null,"role":null,"phone":null,"at":null,
        "timeZone":null,"yourTimeZone":null,"alternatives":null,"register":null,"depth":null,"recruiter":null,
        "today":null,"zoneNames":null,"greeting":null,"ownLine":null,"offered":null,"offer":null,"extensionUntil":null,
        "freeFrom":null,"need":null,"theirMistake":null,"openIf":null,"wording":null}"#;
    assert_eq!(details(&value(nulls)), Ok(Details::default()));
    let request = r#"{"situation":{"reason":"illness","noticeMinutes":600},"details":null}"#;
    assert_eq!(compose_request(&value(request)).map(|asked| asked.details), Ok(Details::default()));
}

#[test]
fn whole_numbers_are_read_up_to_their_limits() {
    for (given, minutes) in [
        ("2628000", 2_628_000),
        ("-2628000", -2_628_000),
        ("0", 0),
        ("-0", 0),
        ("-0.0", 0),
        ("600.0", 600),
        ("6e2", 600),
    ] {
        let read = situation(&value(&format!(r#"{{"reason":"illness","noticeMinutes":{given}}}"#)));
        assert_eq!(read.map(|situation| situation.notice), Ok(Notice::Minutes(minutes)), "{given}");
    }
    for given in [
        "2628001",
        "-2628001",
        "12.5",
        "1e300",
        "-1e300",
        "1e-300",
        "99999999999999999999",
        "18446744073709551615",
        "9223372036854775808",
        "-9223372036854775809",
        "9223372036854775807",
        "4294967896",
        "true",
        "\"600\"",
        "\"\"",
        "[600]",
        "{}",
    ] {
        let error = situation_error(&format!(r#"{{"reason":"illness","noticeMinutes":{given}}}"#));
        let allowed = "a whole number from -2628000 to 2628000 is allowed, or null where no date is fixed";
        assert!(error.starts_with("noticeMinutes: ") && error.ends_with(allowed), "{error}");
    }
    for given in ["100", "-1", "256", "0.5", "\"1\"", "false"] {
        let error = situation_error(&illness_and(&format!(r#""earlierChanges":{given}"#)));
        assert_eq!(error, format!("earlierChanges: {given} is not allowed; a whole number from 0 to 99 is allowed"));
    }
}

#[test]
fn floats_without_an_end_are_no_numbers() {
    use serde::Deserialize;
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, F64Deserializer};

    for (float, expected) in [
        (f64::NAN, Value::Number("NaN".to_owned())),
        (f64::INFINITY, Value::Number("inf".to_owned())),
        (-12.0, Value::Whole(-12)),
        (9_007_199_254_740_992.0, Value::Whole(9_007_199_254_740_992)),
        (1e17, Value::Number("1e17".to_owned())),
    ] {
        let deserializer: F64Deserializer<Error> = float.into_deserializer();
        assert_eq!(Value::deserialize(deserializer), Ok(expected));
    }
}

#[test]
fn an_error_names_the_key_the_value_and_what_is_allowed() {
    for (more, expected) in [
        (r#""interest":"maybe""#, "interest: \"maybe\" is not allowed; allowed are keen, unsure, gone"),
        (r#""interest":"Keen""#, "interest: \"Keen\" is not allowed; allowed are keen, unsure, gone"),
        (r#""interest":" keen""#, "interest: \" keen\" is not allowed; allowed are keen, unsure, gone"),
        (r#""interest":"""#, "interest: \"\" is not allowed; allowed are keen, unsure, gone"),
        (r#""relevance":"yes""#, "relevance: \"yes\" is not allowed; allowed are true, false"),
        (r#""urgency":1"#, "urgency: 1 is not allowed; allowed are true, false"),
        (r#""irreversibility":0"#, "irreversibility: 0 is not allowed; allowed are true, false"),
        (r#""format":"inPerson""#, "format: \"inPerson\" is not allowed; allowed are in-person, video, phone, task"),
        (
            r#""contact":"+49 30""#,
            "contact: \"+49 30\" is not allowed; allowed are number, no-number, cannot-call, on-site",
        ),
        (r#""stage":"second""#, "stage: \"second\" is not allowed; allowed are invited, agreed, met, under-way"),
        (
            r#""said":"no""#,
            "said: \"no\" is not allowed; allowed are nothing, refused, offered-time, offered-call, come-anyway, silent",
        ),
        (r#""likelihood":0.5"#, "likelihood: 0.5 is not allowed; allowed are certain, may"),
        (r#""newTime":"later""#, "newTime: \"later\" is not allowed; allowed are can, not-yet, earlier, part"),
        (r#""stake":true"#, "stake: true is not allowed; allowed are nobody, third-party"),
        (r#""thread":["email"]"#, "thread: [\"email\"] is not allowed; allowed are email, phone, mixed"),
        (r#""viaRecruiter":{"a":1}"#, "viaRecruiter: {\"a\":1} is not allowed; allowed are true, false"),
        (r#""preparation":12.5"#, "preparation: 12.5 is not allowed; allowed are ample, short"),
        (r#""insist":"adjust""#, "insist: \"adjust\" is not allowed; allowed are attend, reschedule, withdraw"),
    ] {
        assert_eq!(situation_error(&illness_and(more)), expected);
    }
    let reasons: Vec<&str> = Reason::ALL.iter().map(|reason| reason.id()).collect();
    let expected = format!("situation.reason: \"ilness\" is not allowed; allowed are {}", reasons.join(", "));
    assert_eq!(request_error(r#"{"situation":{"reason":"ilness","noticeMinutes":1}}"#), expected);
}

#[test]
fn an_error_keeps_path_and_message_apart() {
    let error =
        compose_request(&value(r#"{"situation":{"reason":"other","noticeMinutes":1,"thread":1}}"#)).unwrap_err();
    assert_eq!(error.path(), "situation.thread");
    assert_eq!(error.message(), "1 is not allowed; allowed are email, phone, mixed");
}

#[test]
fn an_unknown_key_is_named_with_the_known_ones() {
    let known = "circumstance, reason, noticeMinutes, interest, relevance, urgency, irreversibility, format, contact, \
                 thread, viaRecruiter, preparation, stage, said, likelihood, newTime, stake, earlierChanges, insist";
    for key in ["notice", "noticeminutes", "Reason", "", "__proto__", "reason "] {
        let error = situation_error(&illness_and(&format!(r#""{key}":null"#)));
        assert_eq!(error, format!("\"{key}\" is not a known key; known are {known}"));
    }
    let error = details_error(r#"{"name":"Priya"}"#);
    assert!(error.starts_with("\"name\" is not a known key; known are yourName, interviewer, "), "{error}");
    let error = request_error(r#"{"situation":{"reason":"other","noticeMinutes":1},"detail":{}}"#);
    assert_eq!(error, "\"detail\" is not a known key; known are situation, details");
    let error = request_error(r#"{"situation":{"reason":"other","noticeMinutes":1},"details":{"x":1}}"#);
    assert!(error.starts_with("details: \"x\" is not a known key; "), "{error}");
}

#[test]
fn a_key_given_twice_is_named() {
    let twice = "the key is given more than once";
    let same = illness_and(r#""reason":"illness""#);
    assert_eq!(situation_error(&same), format!("reason: {twice}"));
    assert_eq!(situation_error(&illness_and(r#""insist":null,"insist":null"#)), format!("insist: {twice}"));
    assert_eq!(details_error(r#"{"role":"a","role":"b"}"#), format!("role: {twice}"));
    let situations = r#"{"situation":null,"situation":{"reason":"other","noticeMinutes":1}}"#;
    assert_eq!(request_error(situations), format!("situation: {twice}"));
    let within = r#"{"situation":{"reason":"other","noticeMinutes":1},"details":{"at":null,"at":null}}"#;
    assert_eq!(request_error(within), format!("details.at: {twice}"));
    // The escape spells the same key.
    assert_eq!(situation_error(&illness_and(r#""\u0072eason":"illness""#)), format!("reason: {twice}"));
}

#[test]
fn a_required_key_that_is_missing_is_named() {
    assert!(
        situation_error(r#"{"noticeMinutes":1}"#)
            .starts_with("reason: the key is missing; either it or circumstance is required; allowed are illness, ")
    );
    let null = situation_error(r#"{"reason":null,"noticeMinutes":1}"#);
    assert!(null.starts_with("reason: the key is missing; "), "{null}");
    let notice = situation_error(r#"{"reason":"illness"}"#);
    assert!(notice.starts_with("noticeMinutes: the key is missing; a whole number from "), "{notice}");
    for without in ["{}", r#"{"details":{}}"#, r#"{"situation":null}"#] {
        assert!(request_error(without).starts_with("situation: the key is missing; "), "{without}");
    }
}

#[test]
fn only_objects_are_situations_and_details() {
    for (given, shown) in [("null", "null"), ("[]", "[]"), ("\"illness\"", "\"illness\""), ("3", "3"), ("true", "true")]
    {
        let start = format!("{shown} is not allowed; an object is, with the keys ");
        assert!(situation_error(given).starts_with(&start), "{given}");
        assert!(details_error(given).starts_with(&start), "{given}");
        assert!(request_error(given).starts_with(&start), "{given}");
    }
    let error = request_error(r#"{"situation":"illness"}"#);
    assert!(error.starts_with("situation: \"illness\" is not allowed; an object is, "), "{error}");
}

#[test]
fn long_and_hostile_values_are_shown_short_and_harmless() {
    for hostile in
        ["x".repeat(10_000_000), "\u{202e}".repeat(1000), "\n".repeat(1000), "👩‍👩‍👧‍👦".repeat(1000), "\u{0}".repeat(1000)]
    {
        let text = Value::Text(format!("x{hostile}"));
        let map = |key: &str, value: &Value| Value::Map(vec![(key.to_owned(), value.clone())]);
        for error in [
            situation(&map("reason", &text)).unwrap_err(),
            situation(&map("reason", &Value::List(vec![text.clone(); 3]))).unwrap_err(),
            situation(&map("reason", &map(&hostile, &text))).unwrap_err(),
            situation(&map(&hostile, &text)).unwrap_err(),
            details(&map("at", &text)).unwrap_err(),
        ] {
            let error = error.to_string();
            assert!(error.chars().count() < 900, "{error}");
            assert!(!error.chars().any(|c| c.is_control() || c == '\u{202e}'), "{error:?}");
        }
    }
    let exactly = "x".repeat(58);
    assert!(situation_error(&format!(r#"{{"reason":"{exactly}"}}"#)).contains(&format!("\"{exactly}\" is")));
    assert!(situation_error(&format!(r#"{{"reason":"{exactly}y"}}"#)).contains(&format!("\"{exactly}y… is")));
}

#[test]
fn all_details_are_read() {
    let all = r#"{"yourName":"Priya Shah","interviewer":"Ms Lee","company":"Acme","role":"Analyst","phone":"+49 30 1",
        "at":"2026-12-03T14:00","timeZone":"Europe/Berlin","yourTimeZone":"Asia/Kolkata",
        "alternatives":["2026-12-07T10:00"," ","2026-12-08T15:30"],"atOffsets":[60,330],
        "alternativeOffsets":[[60,330],[0,0],[-210,1080]],"clock":"12-hour","register":"formal","depth":"plain","recruiter":"Sam",
        "today":"2026-12-01","zoneNames":["Berlin time","India time"],"greeting":"Dear all,","ownLine":"my boiler burst",
        "offered":"next week","offer":{"company":"Other","contact":"Jo","role":"Lead","answerBy":"2026-12-04"},
        "extensionUntil":"2026-12-08","freeFrom":"2026-12-07","need":"captions","theirMistake":true,
        "openIf":"the hours change","wording":4294967295}"#;
    let time = |text| WallTime::parse(text).unwrap();
    let date = |text| Date::parse(text).unwrap();
    let expected = Details {
        your_name: "Priya Shah".to_owned(),
        interviewer: "Ms Lee".to_owned(),
        company: "Acme".to_owned(),
        role: "Analyst".to_owned(),
        phone: "+49 30 1".to_owned(),
        day: None,
        at: Some(time("2026-12-03T14:00")),
        time_zone: "Europe/Berlin".to_owned(),
        your_time_zone: "Asia/Kolkata".to_owned(),
        alternatives: vec![time("2026-12-07T10:00"), time("2026-12-08T15:30")],
        at_offsets: Some(Offsets { theirs: 60, yours: 330 }),
        alternative_offsets: vec![Offsets { theirs: 60, yours: 330 }, Offsets { theirs: -210, yours: 1080 }],
        clock: Clock::Hours12,
        register: Register::Formal,
        depth: Some(Depth::Plain),
        recruiter: "Sam".to_owned(),
        today: Some(date("2026-12-01")),
        zone_names: vec!["Berlin time".to_owned(), "India time".to_owned()],
        greeting: "Dear all,".to_owned(),
        own_line: "my boiler burst".to_owned(),
        offered: "next week".to_owned(),
        offer: Offer {
            company: "Other".to_owned(),
            contact: "Jo".to_owned(),
            role: "Lead".to_owned(),
            answer_by: Some(date("2026-12-04")),
        },
        extension_until: Some(date("2026-12-08")),
        free_from: Some(date("2026-12-07")),
        need: "captions".to_owned(),
        their_mistake: true,
        open_if: "the hours change".to_owned(),
        wording: u32::MAX,
    };
    assert_eq!(details(&value(all)).as_ref(), Ok(&expected));
    let request = format!(r#"{{"details":{all},"situation":{{"reason":"illness","noticeMinutes":null}}}}"#);
    let situation = Situation::new(Reason::Illness, Notice::Undated);
    assert_eq!(compose_request(&value(&request)), Ok(ComposeRequest { situation, details: expected }));
}

#[test]
fn blank_details_are_not_given() {
    let blank =
        r#"{"yourName":"","at":"","alternatives":["  ",""],"register":"","depth":" ","today":"","freeFrom":" "}"#;
    assert_eq!(details(&value(blank)), Ok(Details::default()));
    assert_eq!(details(&value(r#"{"alternatives":""}"#)), Ok(Details::default()));
    assert_eq!(details(&value(r#"{"alternatives":[]}"#)), Ok(Details::default()));
}

#[test]
fn more_alternatives_than_are_used_may_be_given() {
    let times = vec![r#""2026-12-07T10:00""#; 50].join(",");
    let read = details(&value(&format!(r#"{{"alternatives":[{times}]}}"#))).unwrap();
    assert_eq!(read.alternatives.len(), 50);
}

const PAIR: &str = "two whole numbers from -1080 to 1080 are allowed: minutes ahead of UTC, first theirs, then yours";

#[test]
fn a_detail_that_is_none_is_named() {
    let form = "a date and time like 2026-12-03T14:00 is allowed";
    for (json, expected) in [
        (r#"{"role":3}"#, "role: 3 is not allowed; a text is allowed".to_owned()),
        (r#"{"yourName":["Priya"]}"#, "yourName: [\"Priya\"] is not allowed; a text is allowed".to_owned()),
        (r#"{"phone":4930}"#, "phone: 4930 is not allowed; a text is allowed".to_owned()),
        (r#"{"at":"tomorrow"}"#, format!("at: \"tomorrow\" is not allowed; {form}")),
        (r#"{"at":1764770400}"#, format!("at: 1764770400 is not allowed; {form}")),
        (r#"{"at":"2026-12-03T14:00Z"}"#, format!("at: \"2026-12-03T14:00Z\" is not allowed; {form}")),
        (
            r#"{"at":"2026-02-30T14:00"}"#,
            "at: \"2026-02-30T14:00\" is not allowed; the calendar has no such day".to_owned(),
        ),
        (
            r#"{"at":"2026-02-03T24:00"}"#,
            "at: \"2026-02-03T24:00\" is not allowed; a clock time from 00:00 to 23:59 is allowed".to_owned(),
        ),
        (
            r#"{"alternatives":["2026-12-07T10:00","noon"]}"#,
            format!("alternatives[1]: \"noon\" is not allowed; {form}"),
        ),
        (r#"{"atOffsets":60}"#, format!("atOffsets: 60 is not allowed; {PAIR}")),
        (r#"{"atOffsets":[60]}"#, format!("atOffsets: [60] is not allowed; {PAIR}")),
        (r#"{"atOffsets":[60,1081]}"#, format!("atOffsets: [60,1081] is not allowed; {PAIR}")),
        (r#"{"alternativeOffsets":[[0,0],[1.5,0]]}"#, format!("alternativeOffsets[1]: [1.5,0] is not allowed; {PAIR}")),
        (
            r#"{"alternativeOffsets":60}"#,
            "alternativeOffsets: 60 is not allowed; a list of pairs like [60, 330] is".to_owned(),
        ),
        (r#"{"clock":"24"}"#, "clock: \"24\" is not allowed; allowed are 24-hour, 12-hour".to_owned()),
        (r#"{"alternatives":[null]}"#, format!("alternatives[0]: null is not allowed; {form}")),
        (
            r#"{"alternatives":"2026-12-07T10:00"}"#,
            "alternatives: \"2026-12-07T10:00\" is not allowed; a list is, of dates and times like 2026-12-07T10:00"
                .to_owned(),
        ),
        (r#"{"register":"rude"}"#, "register: \"rude\" is not allowed; allowed are natural, formal".to_owned()),
        (r#"{"depth":true}"#, "depth: true is not allowed; allowed are private, category, plain".to_owned()),
        (
            r#"{"today":"2026-12-1"}"#,
            "today: \"2026-12-1\" is not allowed; a date like 2026-12-03 is allowed".to_owned(),
        ),
        (
            r#"{"freeFrom":"2026-02-30"}"#,
            "freeFrom: \"2026-02-30\" is not allowed; the calendar has no such day".to_owned(),
        ),
        (r#"{"wording":-1}"#, "wording: -1 is not allowed; a whole number from 0 to 4294967295 is allowed".to_owned()),
        (
            r#"{"zoneNames":["Berlin"]}"#,
            "zoneNames: [\"Berlin\"] is not allowed; a list of two texts is: their zone, then yours".to_owned(),
        ),
        (
            r#"{"offer":{"answerBy":"soon"}}"#,
            "offer.answerBy: \"soon\" is not allowed; a date like 2026-12-03 is allowed".to_owned(),
        ),
        (
            r#"{"offer":{"firm":"x"}}"#,
            "offer: \"firm\" is not a known key; known are company, contact, role, answerBy".to_owned(),
        ),
    ] {
        assert_eq!(details_error(json), expected);
    }
}

#[test]
fn nesting_is_refused_where_it_gets_too_deep() {
    let nested = |open: &str, close: &str, depth| open.repeat(depth) + "1" + &close.repeat(depth);
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        assert!(serde_json::from_str::<Value>(&nested(open, close, Value::DEEPEST)).is_ok());
        for depth in [Value::DEEPEST + 1, 100, 100_000] {
            let error = serde_json::from_str::<Value>(&nested(open, close, depth)).unwrap_err().to_string();
            assert!(error.contains("nested deeper than 16 levels"), "{error}");
        }
    }
}

#[test]
fn a_number_beyond_all_bounds_is_named_by_its_key() {
    let error = serde_json::from_str::<Value>(r#"{"reason":"illness","noticeMinutes":1e400}"#).unwrap_err();
    assert!(error.to_string().starts_with("\"noticeMinutes\": number out of range"), "{error}");
}

#[test]
fn a_circumstance_belongs_to_its_reason() {
    let both = r#"{"circumstance":"child-ill","reason":"family-emergency","noticeMinutes":1}"#;
    assert_eq!(situation(&value(both)), Ok(Situation::about(Circumstance::ChildIll, Notice::Minutes(1))));
    let error = situation_error(r#"{"circumstance":"child-ill","reason":"accident","noticeMinutes":1}"#);
    let expected = "circumstance: \"child-ill\" is not allowed; with the reason accident, allowed are accident, \
                    car-or-bike-broke-down, emergency-at-home";
    assert_eq!(error, expected);
}

#[test]
fn nobody_is_late_for_what_has_no_date() {
    let error = situation_error(r#"{"reason":"running-late","noticeMinutes":null}"#);
    assert!(error.starts_with("noticeMinutes: null is not allowed; a whole number from "), "{error}");
}

#[test]
fn what_the_page_asks_of_its_letters_is_read_as_it_was_written() {
    let day = Date::parse("2026-12-03").ok();
    let details = Details { role: "Nurse".to_owned(), day, wording: 3, ..Details::default() };
    let situation = Situation::new(Reason::Illness, Notice::Minutes(600));
    let asked = LetterRequest::new(MessageKind::Email, &situation, &details);
    let written = serde_json::to_string(&asked).unwrap();
    let read = letter_request(&value(&written)).unwrap();
    assert_eq!(read, asked);
    assert_eq!(read.details.day, day, "the day goes into the details");
    // Whatever the page can come to, also what the public interface refuses.
    for &circumstance in Circumstance::ALL {
        for notice in [Notice::Undated, Notice::Minutes(-90), Notice::Minutes(600)] {
            let situation = Situation::about(circumstance, notice);
            let asked = LetterRequest::new(MessageKind::Email, &situation, &details);
            assert_eq!(letter_request(&value(&serde_json::to_string(&asked).unwrap())), Ok(asked));
        }
    }
    let no_kind = letter_request(&value(r#"{"situation":{"reason":"illness","noticeMinutes":600}}"#)).unwrap_err();
    assert!(no_kind.to_string().starts_with("kind"), "{no_kind}");
}
