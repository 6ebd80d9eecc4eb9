//! The review of messages nobody would write: it never fails, its places are exact, and its fixes come to an end.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking, and its table is for people"
)]

use guide::{Details, Draft, MessageKind, Notice, Part, Reason, Situation, WallTime, apply, review};

/// A generator of numbers that is the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

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

fn draft(dice: &mut Dice) -> Draft {
    let mut text = |most: usize| {
        let mut text = String::new();
        for _ in 0..dice.below(most) {
            text.push_str(dice.pick(PIECES));
            if dice.below(5) > 0 {
                text.push(' ');
            }
        }
        text
    };
    let (subject, body) = (text(8), text(60));
    let details = Details {
        your_name: dice.pick(&["", "Priya Shah", "X", "NAME"]).to_owned(),
        interviewer: dice.pick(&["", "Ms Lee", "[Name]"]).to_owned(),
        role: dice.pick(&["", "Data Analyst", "XXX", "u", "interview"]).to_owned(),
        company: dice.pick(&["", "Acme", "(company)"]).to_owned(),
        at: WallTime::parse("2026-12-03T10:00").ok().filter(|_| dice.below(2) == 0),
        time_zone: dice.pick(&["", "Europe/Berlin"]).to_owned(),
        your_time_zone: dice.pick(&["", "Asia/Kolkata"]).to_owned(),
        ..Details::default()
    };
    Draft {
        kind: MessageKind::ALL[dice.below(MessageKind::ALL.len())],
        subject: Some(subject).filter(|_| dice.below(2) == 0),
        body,
        situation: Some(Situation::new(Reason::ALL[dice.below(Reason::ALL.len())], Notice::Minutes(600)))
            .filter(|_| dice.below(2) == 0),
        details: Some(details).filter(|_| dice.below(2) == 0),
    }
}

#[test]
fn places_are_exact_and_in_order_and_fixes_end() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for round in 0..4_000 {
        let mut draft = draft(&mut dice);
        let findings = review(&draft);
        assert_eq!(findings, review(&draft));
        let mut before = (Part::Subject, 0);
        let mut missing = false;
        for finding in &findings {
            let text =
                if finding.field == Part::Body { &draft.body } else { draft.subject.as_ref().unwrap_or(&draft.body) };
            let units: Vec<u16> = text.encode_utf16().collect();
            match (finding.start, finding.end) {
                (Some(start), Some(end)) => {
                    assert!(!missing, "what is missing comes last");
                    assert!(start < end && end <= units.len(), "{round}: {finding:?} in {text:?}");
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
            assert!(!finding.says.contains('!') || text.contains('!'), "calm: {}", finding.says);
        }
        // One fix after the other, whichever comes first.
        for step in 0.. {
            assert!(step < 400, "{round}: no end in {draft:?}");
            let Some(finding) = review(&draft).into_iter().find(|finding| finding.fix.is_some()) else { break };
            match finding.field {
                Part::Body => {
                    let mended = apply(&draft.body, &finding);
                    assert_ne!(mended, draft.body, "{finding:?}");
                    draft.body = mended;
                }
                Part::Subject => draft.subject = draft.subject.map(|subject| apply(&subject, &finding)),
            }
        }
    }
}

#[test]
fn noise_is_read_without_failing() {
    let mut dice = Dice(88_172_645_463_325_252);
    for _ in 0..2_000 {
        let body: String = (0..dice.below(300))
            .map(|_| match dice.below(4) {
                0 => char::from_u32(u32::try_from(dice.below(0x11_0000)).unwrap()).unwrap_or('\u{fffd}'),
                1 => *b" \n.,!?-:[]{}<>()'\"_X".get(dice.below(21)).unwrap_or(&b' ') as char,
                _ => char::from(32 + u8::try_from(dice.below(95)).unwrap()),
            })
            .collect();
        let draft =
            Draft { kind: MessageKind::Email, subject: Some(body.clone()), body, situation: None, details: None };
        for finding in review(&draft) {
            let _ = apply(&draft.body, &finding);
        }
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
