//! The questions, for the command line and the package alike: situations, details and drafts, many of them invalid.

use policy::{
    Band, Circumstance, Contact, Format, Insist, Interest, Likelihood, MessageKind, NewTime, Notice, Preparation,
    Reason, Said, Situation, Stage, Stake, Thread,
};
use serde::Serialize;
use serde_json::{Map, Value, json};
use words::{Clock, Depth, Details, Register, compose as composed};

/// The number of random situations, besides the listed ones.
const RANDOM: usize = 400;

pub(crate) fn assess() -> Vec<Value> {
    let mut dice = Dice(1);
    let mut asked = Vec::new();
    for reason in Reason::ALL {
        for band in Band::ALL {
            asked.push(json!({ "reason": reason, "noticeMinutes": minutes(band.typical()) }));
        }
    }
    for circumstance in Circumstance::ALL {
        asked.push(json!({ "circumstance": circumstance, "noticeMinutes": 600 }));
    }
    asked.extend((0..RANDOM).map(|_| situation(&mut dice)));
    asked.extend(no_situations());
    asked
}

pub(crate) fn compose() -> Vec<Value> {
    let mut dice = Dice(2);
    let mut asked: Vec<Value> =
        (0..RANDOM).map(|_| json!({ "situation": situation(&mut dice), "details": details(&mut dice) })).collect();
    let ill = json!({ "reason": "illness", "noticeMinutes": 600 });
    asked.push(json!({ "situation": ill }));
    asked.push(json!({ "situation": ill, "details": null }));
    asked.push(json!({ "situation": null, "details": {} }));
    asked.push(json!({}));
    asked.extend(no_situations().into_iter().map(|situation| json!({ "situation": situation })));
    for details in [
        json!(7),
        json!([]),
        json!({ "name": "Asha" }),
        json!({ "yourName": 7 }),
        json!({ "at": "2026-06-31T10:00" }),
        json!({ "at": "tomorrow" }),
        json!({ "at": 1_795_543_212 }),
        json!({ "tone": "formal" }),
        json!({ "register": "Formal" }),
        json!({ "depth": "brief" }),
        json!({ "today": "2026-12-03T14:00" }),
        json!({ "zoneNames": ["Berlin time"] }),
        json!({ "offer": { "salary": "more" } }),
        json!({ "theirMistake": "yes" }),
        json!({ "wording": -1 }),
        json!({ "wording": 4_294_967_296_u64 }),
        json!({ "clock": true }),
        json!({ "alternatives": "2026-12-07T10:00" }),
        json!({ "alternatives": ["2026-12-07T10:00", "", "soon"] }),
        json!({ "alternatives": ["2026-12-07T10:00", null] }),
        json!({ "atOffsets": [60] }),
        json!({ "atOffsets": [60, 2000] }),
        json!({ "atOffsets": [60, 0.5] }),
        json!({ "alternativeOffsets": [[60, 330], 7] }),
    ] {
        asked.push(json!({ "situation": ill, "details": details }));
    }
    asked
}

pub(crate) fn understand() -> Vec<Value> {
    let mut asked = Vec::new();
    for sentence in ["my kid has a fever and the interview is tomorrow at 10", "they never called", "", "😢 I’m ill"]
    {
        asked.push(json!({ "sentence": sentence, "now": "2026-12-01T09:30", "timeZone": "Europe/London" }));
        asked.push(json!({ "sentence": sentence, "now": "today", "timeZone": "Europe/London" }));
        asked.push(json!({ "sentence": sentence, "now": "2026-12-01T09:30" }));
    }
    asked
}

pub(crate) fn review() -> Vec<Value> {
    let mut asked = Vec::new();
    for reason in Reason::ALL {
        for band in Band::ALL {
            let situation = Situation::new(*reason, band.typical());
            for message in composed(&situation, &Details::default()) {
                asked.push(json!({
                    "kind": message.kind, "subject": message.subject, "body": message.body,
                    "situation": { "reason": reason, "noticeMinutes": minutes(band.typical()) },
                }));
            }
        }
    }
    for body in TEXTS {
        for kind in MessageKind::ALL {
            asked.push(json!({ "kind": kind, "body": body }));
        }
        asked.push(json!({
            "kind": "email", "subject": body, "body": body, "situation": { "reason": "illness", "noticeMinutes": 600 },
            "details": { "role": "Data Analyst", "at": "2026-12-03T14:00", "timeZone": "Europe/Berlin", "yourTimeZone": "Asia/Kolkata" },
        }));
    }
    for none in [
        json!(null),
        json!({}),
        json!({ "kind": "email" }),
        json!({ "kind": "letter", "body": "" }),
        json!({ "kind": "email", "body": null }),
        json!({ "kind": "email", "body": "", "text": "" }),
        json!({ "kind": "email", "subject": 1, "body": "" }),
        json!({ "kind": "email", "body": "", "situation": { "reason": "illness" } }),
        json!({ "kind": "email", "body": "", "details": { "role": [] } }),
    ] {
        asked.push(none);
    }
    asked
}

const TEXTS: [&str; 10] = [
    "",
    "Something came up, please cancel.",
    "Dear [Name],\n\nI am so so sorry, I am really sorry!!! 😀 gonna be at 3:00 or 4:00. PLEASE UNDERSTAND",
    "Hi! Because of you I can't make it. Pay me more or I withdraw. Thx",
    "Dear hiring team,\n\nDue to a health matter I would like to ask for a new time: Monday 7 December at 10:00.\n\nThank you",
    "👩🏽‍💻 \u{202b}مقابلة\u{202c} A\u{301} \u{fffd} \u{10ffff} \"quoted\" \\ back \u{0}\u{1f}\u{7f}",
    "I am withdrawing my application. Could we meet on Tuesday instead?",
    "My surgery on my left knee, my divorce and my debts keep me from coming, sorry, I apologise, forgive me.",
    "line separator\u{2028}paragraph separator\u{2029}tab\tand\r\nreturn",
    "I have food poisoning and have accepted another offer <date> {role} XXX your name here.",
];

fn no_situations() -> Vec<Value> {
    let mut none = vec![
        json!(7),
        json!("illness"),
        json!([]),
        json!(true),
        json!({}),
        json!({ "reason": "illness" }),
        json!({ "noticeMinutes": 600 }),
        json!({ "reason": null, "noticeMinutes": 600 }),
        json!({ "circumstance": "child-ill", "reason": "illness", "noticeMinutes": 600 }),
        json!({ "circumstance": "child ill", "noticeMinutes": 600 }),
        json!({ "reason": "running-late", "noticeMinutes": null }),
        json!({ "reason": "ilness", "noticeMinutes": 600 }),
        json!({ "reason": "Illness \"quoted\" \u{e9}\u{1f600}\n", "noticeMinutes": 600 }),
        json!({ "reason": "x".repeat(200), "noticeMinutes": 600 }),
        json!({ "reason": ["illness"], "noticeMinutes": { "minutes": [1, null, true, "x", 0.5] } }),
    ];
    for (key, value) in [
        ("noticeMinutes", json!("600")),
        ("noticeMinutes", json!(2_628_001)),
        ("noticeMinutes", json!(-2_628_001)),
        ("noticeMinutes", json!(12.5)),
        ("noticeMinutes", json!(-0.1)),
        ("noticeMinutes", json!(1e20)),
        ("noticeMinutes", json!(-1.5e300)),
        ("noticeMinutes", json!(1e-7)),
        ("noticeMinutes", json!(0.000_012_345)),
        ("noticeMinutes", json!(1_234_567.891)),
        ("interest", json!("very")),
        ("relevance", json!("yes")),
        ("urgency", json!(1)),
        ("irreversibility", json!([])),
        ("format", json!("in person")),
        ("contact", json!("phone")),
        ("directNumber", json!(true)),
        ("thread", json!("fax")),
        ("viaRecruiter", json!(0)),
        ("preparation", json!("")),
        ("earlierChanges", json!(100)),
        ("earlierChanges", json!(-1)),
        ("earlierChanges", json!(0.5)),
        ("stage", json!("offered")),
        ("said", json!("no")),
        ("likelihood", json!(true)),
        ("newTime", json!("later")),
        ("stake", json!("third party")),
        ("insist", json!("adjust")),
        ("mood", json!(null)),
    ] {
        let mut facts = json!({ "reason": "illness", "noticeMinutes": 600 });
        if let Some(facts) = facts.as_object_mut() {
            facts.insert(key.to_owned(), value);
        }
        none.push(facts);
    }
    none
}

fn situation(dice: &mut Dice) -> Value {
    let mut facts = Map::new();
    let mut fact = |dice: &mut Dice, key: &str, values: &[Value]| {
        if let Some(value) = dice.one_or_none(values) {
            facts.insert(key.to_owned(), value);
        }
    };
    let yes_or_no = [json!(true), json!(false), json!(null)];
    fact(dice, "interest", &ids(Interest::ALL));
    fact(dice, "relevance", &yes_or_no);
    fact(dice, "urgency", &yes_or_no);
    fact(dice, "irreversibility", &yes_or_no);
    fact(dice, "format", &ids(Format::ALL));
    fact(dice, "contact", &ids(Contact::ALL));
    fact(dice, "thread", &ids(Thread::ALL));
    fact(dice, "viaRecruiter", &yes_or_no);
    fact(dice, "preparation", &ids(Preparation::ALL));
    fact(dice, "stage", &ids(Stage::ALL));
    fact(dice, "said", &ids(Said::ALL));
    fact(dice, "likelihood", &ids(Likelihood::ALL));
    fact(dice, "newTime", &ids(NewTime::ALL));
    fact(dice, "stake", &ids(Stake::ALL));
    fact(dice, "earlierChanges", &[json!(0), json!(1), json!(2), json!(99), json!(1.0)]);
    fact(dice, "insist", &ids(Insist::ALL));
    let notices = [-2_628_000, -61, -1, 0, 15, 1439, 1440, 2880, 2881, 2_628_000];
    let notice = dice.one_or_none(&notices.map(|minutes| json!(minutes))).unwrap_or_default();
    facts.insert("noticeMinutes".to_owned(), notice);
    if let Some(circumstance) = dice.one_or_none(&ids(Circumstance::ALL)) {
        facts.insert("circumstance".to_owned(), circumstance);
    } else {
        facts.insert("reason".to_owned(), dice.one(&ids(Reason::ALL)));
    }
    Value::Object(facts)
}

fn details(dice: &mut Dice) -> Value {
    let mut details = Map::new();
    let mut detail = |dice: &mut Dice, key: &str, values: &[Value]| {
        if let Some(value) = dice.one_or_none(values) {
            details.insert(key.to_owned(), value);
        }
    };
    let names = [
        json!("Asha Rao"),
        json!(""),
        json!(null),
        json!(" Zoë \u{301}\u{202e}Łódź [x] <b> 👩🏽‍💻 "),
        json!("n".repeat(300)),
        json!("line\nbreak\u{0}"),
    ];
    for key in [
        "yourName",
        "interviewer",
        "recruiter",
        "company",
        "role",
        "phone",
        "timeZone",
        "yourTimeZone",
        "greeting",
        "ownLine",
        "offered",
        "need",
        "openIf",
    ] {
        detail(dice, key, &names);
    }
    for key in ["today", "extensionUntil", "freeFrom"] {
        detail(dice, key, &[json!("2026-12-01"), json!("2026-12-04"), json!("")]);
    }
    let (first, second) = ("2026-12-07T10:00", "2026-12-08T15:30");
    detail(dice, "at", &[json!("2026-12-03T14:00"), json!("0001-01-01T00:00"), json!("9999-12-31T12:00"), json!("")]);
    detail(
        dice,
        "alternatives",
        &[json!([]), json!([first]), json!([first, "", second]), json!([first, second, first, second]), json!("")],
    );
    detail(dice, "atOffsets", &[json!([60, 330]), json!([0, 0]), json!([-600, 840])]);
    detail(dice, "alternativeOffsets", &[json!([[60, 330]]), json!([[60, 330], null, [60, 60]]), json!([])]);
    detail(dice, "clock", &ids(Clock::ALL));
    detail(dice, "register", &ids(Register::ALL));
    detail(dice, "depth", &ids(Depth::ALL));
    detail(dice, "zoneNames", &[json!(["Berlin time", "India time"]), json!([])]);
    detail(dice, "offer", &[json!({}), json!({ "company": "Acme", "contact": "Jo", "answerBy": "2026-12-04" })]);
    detail(dice, "theirMistake", &[json!(true), json!(false)]);
    detail(dice, "wording", &[json!(0), json!(7), json!(4_294_967_295_u64)]);
    Value::Object(details)
}

fn ids<T: Serialize>(all: &[T]) -> Vec<Value> {
    all.iter().map(|one| json!(one)).collect()
}

fn minutes(notice: Notice) -> Option<i32> {
    match notice {
        Notice::Minutes(minutes) => Some(minutes),
        Notice::Undated => None,
    }
}

/// Seeded, so that every run is the same.
struct Dice(u64);

impl Dice {
    /// `SplitMix64`.
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap_or_default() % limit
    }

    fn one(&mut self, values: &[Value]) -> Value {
        let index = self.below(values.len());
        values.get(index).cloned().unwrap_or_default()
    }

    /// None in one case of three.
    fn one_or_none(&mut self, values: &[Value]) -> Option<Value> {
        (self.below(3) > 0).then(|| self.one(values))
    }
}
