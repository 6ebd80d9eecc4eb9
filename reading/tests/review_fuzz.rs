//! The review of messages nobody would write: it never fails, its places are exact, and its fixes come to an end.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking, and its table is for people"
)]

use policy::{MessageKind, Notice, Reason, Situation};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use reading::review;
use words::{Details, Draft, Finding, Part, WallTime, apply};

const PIECES: &[&str] = &[
    "I",
    "am",
    "sorry",
    "Sorry,",
    "but",
    "so sorry",
    "apologise.",
    "Please",
    "forgive me",
    "interview",
    "our interview",
    "the",
    "for the",
    "role",
    "Data Analyst",
    "on Monday",
    "at 10:00",
    "at 2pm",
    "or",
    "to",
    "and",
    "Tuesday",
    "3 December",
    "3/12/2026",
    "u",
    "pls",
    "thx",
    "gonna",
    "lol",
    "😢",
    "👩‍👩‍👧‍👦",
    ":)",
    "<3",
    "!!",
    "?!!",
    "!",
    ".",
    "…",
    ",",
    "\n",
    "\n\n",
    "\n- ",
    "[Name]",
    "{role}",
    "<date>",
    "{{",
    "}}",
    "]",
    "XXX",
    "____",
    "(your name)",
    "VERY",
    "PLEASE CANCEL",
    "ASAP",
    "something came up",
    "Due to unforeseen circumstances",
    "I must withdraw my application",
    "could we reschedule",
    "your process is a mess",
    "divorce",
    "vomiting",
    "unless you",
    "I will leave a bad review",
    "match the offer",
    "Dear Ms Lee,",
    "Kind regards,",
    "I’m",
    "can't",
    "it's",
    "e\u{301}",
    "\u{202e}",
    "\u{fffd}",
    "ﬁ",
    "ß",
    "İ",
    "ǅ",
    "中文",
    "！！",
    "I feel terrible",
    "so stupid of me",
    "a.m.",
    "p.m",
    "1.",
    "12.12.2026",
    "''''",
    "’",
    "😀!!😀",
];

/// Up to so many pieces of a message, mostly with blanks between them.
fn text(most: usize) -> impl Strategy<Value = String> {
    vec((select(PIECES), 0..5), 0..most).prop_map(|pieces| {
        pieces.into_iter().flat_map(|(piece, blank)| [piece, if blank > 0 { " " } else { "" }]).collect()
    })
}

fn details() -> impl Strategy<Value = Details> {
    let name = select(&["", "Priya Shah", "X", "NAME"]);
    let interviewer = select(&["", "Ms Lee", "[Name]"]);
    let role = select(&["", "Data Analyst", "XXX", "u", "interview"]);
    let company = select(&["", "Acme", "(company)"]);
    (name, interviewer, role, company, any::<[bool; 3]>()).prop_map(|(name, interviewer, role, company, known)| {
        Details {
            your_name: name.to_owned(),
            interviewer: interviewer.to_owned(),
            role: role.to_owned(),
            company: company.to_owned(),
            at: WallTime::parse("2026-12-03T10:00").ok().filter(|_| known[0]),
            time_zone: if known[1] { "Europe/Berlin".to_owned() } else { String::new() },
            your_time_zone: if known[2] { "Asia/Kolkata".to_owned() } else { String::new() },
            ..Details::default()
        }
    })
}

fn draft(subject: BoxedStrategy<String>, body: BoxedStrategy<String>) -> impl Strategy<Value = Draft> {
    (select(MessageKind::ALL), of(subject), body, of(select(Reason::ALL)), of(details())).prop_map(
        |(kind, subject, body, reason, details)| Draft {
            kind,
            subject,
            body,
            situation: reason.map(|reason| Situation::new(reason, Notice::Minutes(600))),
            details,
        },
    )
}

/// Made of what people write, in no order that they would.
fn jumbled() -> impl Strategy<Value = Draft> {
    draft(text(8).boxed(), text(60).boxed())
}

/// Made of anything at all.
fn noise() -> impl Strategy<Value = Draft> {
    let characters = vec(
        prop_oneof![
            any::<char>(),
            select(" \n.,!?-:[]{}<>()'\"_X".chars().collect::<Vec<_>>()),
            proptest::char::range(' ', '~'),
        ],
        0..300,
    );
    let text = characters.prop_map(|characters| characters.into_iter().collect::<String>()).boxed();
    draft(text.clone(), text)
}

fn words_of<'a>(draft: &'a Draft, finding: &Finding) -> &'a str {
    match finding.field {
        Part::Body => &draft.body,
        Part::Subject => draft.subject.as_deref().unwrap(),
    }
}

/// Every place is inside its text, on the boundary of a character, and no earlier than the one before.
fn check_places(draft: &Draft) {
    let findings = review(draft);
    assert_eq!(findings, review(draft), "the same each time");
    let mut before = (Part::Subject, 0);
    let mut missing = false;
    for finding in &findings {
        let text = words_of(draft, finding);
        let units: Vec<u16> = text.encode_utf16().collect();
        match (finding.start, finding.end) {
            (Some(start), Some(end)) => {
                assert!(!missing, "what is missing comes last");
                assert!(start < end && end <= units.len(), "{finding:?} in {text:?}");
                assert!(String::from_utf16(&units[..start]).is_ok() && String::from_utf16(&units[..end]).is_ok());
                assert!((finding.field, start) >= before, "{findings:?}");
                before = (finding.field, start);
            }
            (None, None) => {
                missing = true;
                assert_eq!(finding.fix, None);
            }
            _ => panic!("half a place: {finding:?}"),
        }
    }
}

/// Applies fixes until none is left: first all of one check, each time the first; in the end no check has any.
fn check_fixes(mut draft: Draft) {
    for step in 0.. {
        assert!(step < 600, "no end in {draft:?}");
        let Some(finding) = review(&draft).into_iter().find(|finding| finding.fix.is_some()) else { break };
        let mended = apply(words_of(&draft, &finding), &finding);
        assert_ne!(mended, words_of(&draft, &finding), "{finding:?}");
        match finding.field {
            Part::Body => draft.body = mended,
            Part::Subject => draft.subject = Some(mended),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn places_are_exact_and_in_order_and_fixes_end(draft in jumbled()) {
        check_places(&draft);
        check_fixes(draft);
    }

    #[test]
    fn noise_is_read_without_failing(draft in noise()) {
        check_places(&draft);
        check_fixes(draft);
    }
}

/// Nothing in a text can make its review take longer than its length does.
#[test]
fn hostile_texts_take_no_longer_than_others() {
    for piece in [
        "I am ",
        "so ",
        "something ",
        "!",
        "[",
        "X",
        "_",
        "not ",
        "u ",
        "A ",
        "if you do not ",
        "or ",
        "\n",
        "1 ",
        "at 1 ",
        "(",
        "sorry ",
        "😀",
        "Monday at 10 or ",
        "for the ",
        "the ",
    ] {
        let draft = Draft {
            kind: MessageKind::Email,
            subject: None,
            body: piece.repeat(100_000 / piece.len()),
            situation: Some(Situation::new(Reason::Illness, Notice::Minutes(600))),
            details: None,
        };
        let start = std::time::Instant::now();
        let findings = review(&draft).len();
        let took = start.elapsed();
        println!("{piece:?}: {findings} findings in {took:?}");
        assert!(took.as_millis() < 1_500, "{piece:?} took {took:?}");
    }
}
