//! The review of our own messages: over a wide walk of situations, details and tones, it has nothing to say.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, and its table is for people"
)]

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use policy::{
    Circumstance, Contact, Format, Insist, Interest, Likelihood, MessageKind, NewTime, Notice, Preparation, Reason,
    Rule, Said, Situation, Stage, Stake, Thread, decide,
};
use reading::review;
use words::{
    Clock, Date, Depth, Details, Draft, Finding, Message, Offer, Offsets, Part, Register, Severity, WallTime, compose,
    turns,
};

/// How many situations are drawn for each circumstance: more than any fact or detail has values.
const DRAWS: usize = 500;

/// Draws facts and details: the first draws take each value once, the later ones any.
struct Drawn {
    circumstance: usize,
    draw: usize,
    /// How many facts and details were drawn before this one.
    axis: usize,
}

impl Drawn {
    fn one<T: Clone>(&mut self, values: &[T]) -> T {
        self.axis += 1;
        let mut hasher = DefaultHasher::new();
        let late = if self.draw < values.len() { 0 } else { self.draw };
        (self.circumstance, self.axis, late).hash(&mut hasher);
        // The low bits of this hasher are as good as any.
        let start = usize::try_from(hasher.finish() % 1_000_003).unwrap();
        let step = if late == 0 { self.draw } else { 0 };
        values[(start + step) % values.len()].clone()
    }
}

fn time(text: &str) -> WallTime {
    WallTime::parse(text).unwrap()
}

/// None for a blank.
fn date(text: &str) -> Option<Date> {
    Date::parse(text).ok()
}

/// Details from none to all, each with the checks that may hint at what is missing in them.
fn details() -> Vec<(Details, &'static [&'static str])> {
    let full = Details {
        your_name: "Priya Shah".to_owned(),
        interviewer: "Ms Lee".to_owned(),
        recruiter: "Dean Shaw".to_owned(),
        company: "Acme Foods".to_owned(),
        role: "Data Analyst".to_owned(),
        phone: "020 7946 0000".to_owned(),
        at: Some(time("2026-12-03T14:00")),
        time_zone: "Europe/Berlin".to_owned(),
        your_time_zone: "Asia/Kolkata".to_owned(),
        alternatives: vec![time("2026-12-07T10:00"), time("2026-12-08T15:30"), time("2026-12-09T09:00")],
        clock: Clock::Hours12,
        ..Details::default()
    };
    let other = Details {
        role: "Senior Nurse, Intensive Care".to_owned(),
        interviewer: String::new(),
        time_zone: String::new(),
        alternatives: vec![time("2026-12-07T10:00"), time("2026-12-08T15:30")],
        ..full.clone()
    };
    let one = Details { alternatives: vec![time("2026-12-07T10:00")], phone: String::new(), ..full.clone() };
    let none = Details { alternatives: Vec::new(), your_name: String::new(), ..full.clone() };
    let undated = Details { at: None, company: String::new(), ..full.clone() };
    let apart = |theirs, yours| Offsets { theirs, yours };
    let abroad = Details {
        at_offsets: Some(apart(60, 330)),
        alternative_offsets: vec![apart(60, 330); 3],
        zone_names: vec!["Central European Time".to_owned(), "India time".to_owned()],
        ..full.clone()
    };
    let far = Details {
        time_zone: "America/St_Johns".to_owned(),
        your_time_zone: "Pacific/Kiritimati".to_owned(),
        at_offsets: Some(apart(-150, 840)),
        alternative_offsets: vec![apart(-150, 840), apart(-210, 840), apart(-210, 840)],
        ..full.clone()
    };
    let noon = Details {
        at: Some(time("2026-12-03T12:00")),
        alternatives: vec![time("2026-12-07T12:00"), time("2026-12-08T00:00")],
        zone_names: Vec::new(),
        ..abroad.clone()
    };
    let by_24_hours = Details { clock: Clock::Hours24, ..abroad.clone() };
    let same_day = Details {
        alternatives: vec![time("2026-12-03T17:30"), time("2026-12-04T09:30")],
        time_zone: String::new(),
        ..full.clone()
    };
    vec![
        (Details::default(), &["R6", "R7", "R10"]),
        (full, &[]),
        (other, &[]),
        (one, &["R10"]),
        (none, &["R10"]),
        (undated, &["R7"]),
        (abroad, &[]),
        (far, &[]),
        (noon, &[]),
        (by_24_hours, &[]),
        (same_day, &[]),
    ]
}

const NOTICES: [Notice; 8] = [
    Notice::Minutes(-3000),
    Notice::Minutes(-40),
    Notice::Minutes(-5),
    Notice::Minutes(300),
    Notice::Minutes(2000),
    Notice::Minutes(3600),
    Notice::Minutes(9000),
    Notice::Undated,
];

fn situation(circumstance: Circumstance, drawn: &mut Drawn) -> Situation {
    let maybe = [None, Some(true), Some(false)];
    let plain = Situation::about(circumstance, drawn.one(&NOTICES));
    // What is mostly so comes up more often.
    Situation {
        interest: drawn.one(&[None, None, Some(Interest::Keen), Some(Interest::Unsure), Some(Interest::Gone)]),
        relevance: drawn.one(&maybe),
        urgency: drawn.one(&maybe),
        irreversibility: drawn.one(&maybe),
        format: drawn.one(&[
            None,
            Some(Format::InPerson),
            Some(Format::Video),
            Some(Format::Phone),
            Some(Format::Task),
        ]),
        contact: drawn.one(&[Contact::Number, Contact::NoNumber, Contact::CannotCall, Contact::OnSite]),
        thread: drawn.one(&[Thread::Email, Thread::Phone, Thread::Mixed]),
        via_recruiter: drawn.one(&[false, false, true]),
        preparation: drawn.one(&[Preparation::Ample, Preparation::Short]),
        stage: drawn.one(&[Stage::Agreed, Stage::Agreed, Stage::Invited, Stage::Met, Stage::UnderWay]),
        said: drawn.one(&[
            Said::Nothing,
            Said::Refused,
            Said::OfferedTime,
            Said::Nothing,
            Said::OfferedCall,
            Said::ComeAnyway,
            Said::Nothing,
            Said::Silent,
            Said::Nothing,
        ]),
        likelihood: drawn.one(&[Likelihood::Certain, Likelihood::Certain, Likelihood::May]),
        new_time: drawn.one(&[
            NewTime::Can,
            NewTime::Can,
            NewTime::Can,
            NewTime::NotYet,
            NewTime::Earlier,
            NewTime::Part,
        ]),
        stake: drawn.one(&[Stake::Nobody, Stake::Nobody, Stake::ThirdParty]),
        earlier_changes: drawn.one(&[0, 0, 1]),
        insist: drawn.one(&[None, None, Some(Insist::Reschedule), Some(Insist::Withdraw), Some(Insist::Attend)]),
        ..plain
    }
}

fn text(drawn: &mut Drawn, values: &[&str]) -> String {
    drawn.one(values).to_owned()
}

/// The day on which there is so much time left.
fn today(details: &Details, notice: Notice) -> Option<Date> {
    let (Some(at), Notice::Minutes(minutes)) = (details.at, notice) else { return None };
    let (year, month, day) = at.later(-minutes).date();
    date(&format!("{year:04}-{month:02}-{day:02}"))
}

/// What a person may add, drawn into these details.
fn filled(details: Details, notice: Notice, drawn: &mut Drawn) -> Details {
    Details {
        register: drawn.one(&[Register::Natural, Register::Formal]),
        depth: drawn.one(&[None, Some(Depth::Private), Some(Depth::Category), Some(Depth::Plain)]),
        wording: drawn.one(&[0, 1, 2, 3, 4, 5, 6, 7]),
        today: drawn.one(&[false, true]).then(|| today(&details, notice)).flatten(),
        own_line: text(
            drawn,
            &[
                "",
                "",
                "",
                "my daughter's school has shut",
                "",
                "Burst pipe at home",
                "",
                "due to a family wedding",
                "I'm sorry, my boiler burst",
            ],
        ),
        need: text(drawn, &["", "", "a step-free room", "Could I have the questions in writing?"]),
        open_if: text(drawn, &["", "", "the pay changes", "the team grows"]),
        free_from: date(drawn.one(&["", "", "2026-12-14"])),
        offered: text(drawn, &["", "2026-12-10T10:00", "a phone call", "Friday at 3pm"]),
        their_mistake: drawn.one(&[false, false, true]),
        offer: Offer {
            company: text(drawn, &["", "Kestrel Ltd"]),
            contact: text(drawn, &["", "Tom Reed"]),
            role: text(drawn, &["", "Buyer"]),
            answer_by: date(drawn.one(&["", "2026-12-04"])),
        },
        extension_until: date(drawn.one(&["", "2026-12-10"])),
        ..details
    }
}

/// Messages with what was wrongly found in them: how often, in which circumstances, and the first.
#[derive(Default)]
struct Wrong(BTreeMap<Kind, (usize, Vec<Circumstance>, String)>);

/// A check, what it says, and the words that it is about.
type Kind = (&'static str, String, String);

impl Wrong {
    fn note(&mut self, finding: &Finding, about: String, circumstance: Circumstance, example: impl FnOnce() -> String) {
        let key = (finding.check.id(), format!("{:?}: {}", finding.severity, finding.says), about);
        let (times, circumstances, _) = self.0.entry(key).or_insert_with(|| (0, Vec::new(), example()));
        *times += 1;
        if !circumstances.contains(&circumstance) {
            circumstances.push(circumstance);
        }
    }
}

/// The words that a finding is about; where something is missing, what kind of message it is.
fn about(draft: &Draft, finding: &Finding) -> String {
    let text = if finding.field == Part::Body { &draft.body } else { draft.subject.as_deref().unwrap_or_default() };
    let units: Vec<u16> = text.encode_utf16().collect();
    let words = finding.start.zip(finding.end).and_then(|(start, end)| units.get(start..end));
    words.map_or_else(|| draft.kind.id().to_owned(), String::from_utf16_lossy)
}

/// What the words alone cannot tell: that nothing is to be sorry for, and that somebody was wronged.
fn only_the_situation_tells(situation: &Situation, details: &Details, check: Rule) -> bool {
    match check {
        // Whether times of theirs were known, and left out for length.
        Rule::R10 => true,
        Rule::R11 => situation.reason() == Reason::SafetyOrEthics,
        Rule::R12 => details.their_mistake || !decide(situation).owes_an_apology(situation),
        _ => false,
    }
}

#[test]
fn our_own_messages_give_no_finding_but_hints_of_what_is_not_known() {
    let mut wrong = Wrong::default();
    let mut known = HashSet::new();
    let details = details();
    for (number, &circumstance) in Circumstance::ALL.iter().enumerate() {
        for draw in 0..DRAWS {
            let mut drawn = Drawn { circumstance: number, draw, axis: 0 };
            let situation = situation(circumstance, &mut drawn);
            let (details, hints) = drawn.one(&details);
            let details = filled(details, situation.notice, &mut drawn);
            for message in compose(&situation, &details) {
                let Message { kind, subject, body, gaps: _ } = message;
                // Many situations have the same message.
                if !known.insert((circumstance, subject.clone(), body.clone())) {
                    continue;
                }
                let draft = Draft { kind, subject, body, situation: Some(situation), details: Some(details.clone()) };
                let bare = Draft { situation: None, ..draft.clone() };
                for (draft, told) in [(&draft, "situation"), (&bare, "text alone")] {
                    for finding in review(draft) {
                        // What the words alone cannot tell is a hint at most.
                        let alone = told == "text alone";
                        let may_hint = alone || hints.contains(&finding.check.id());
                        let right = may_hint && finding.severity == Severity::Hint
                            || alone && only_the_situation_tells(&situation, &details, finding.check);
                        if !right {
                            wrong.note(&finding, about(draft, &finding), circumstance, || {
                                let subject = draft.subject.as_deref().unwrap_or("-");
                                format!("{told}, {kind:?}, {situation:?}\n{subject}\n\n{}\n", draft.body)
                            });
                        }
                    }
                }
            }
        }
    }
    for ((check, says, about), (times, circumstances, example)) in &wrong.0 {
        println!("=== {check} {times} times: {says} [{about}]\n{circumstances:?}\n{example}");
    }
    assert!(known.len() > 20_000, "{}", known.len());
    assert!(wrong.0.is_empty(), "{} kinds of wrong findings in {} messages", wrong.0.len(), known.len());
}

#[test]
fn what_is_said_when_a_call_takes_a_turn_is_found_no_fault_with() {
    let mut said = 0;
    for &circumstance in Circumstance::ALL {
        for notice in [Notice::Minutes(-40), Notice::Minutes(300), Notice::Minutes(9000)] {
            for insist in [None, Some(Insist::Reschedule), Some(Insist::Withdraw)] {
                let answers = Some(true);
                let situation = Situation {
                    insist,
                    relevance: answers,
                    urgency: answers,
                    ..Situation::about(circumstance, notice)
                };
                for (details, _) in details() {
                    for turn in turns(&situation, &details) {
                        // What is said aloud stands in quotation marks.
                        for words in turn.says.split('“').skip(1).filter_map(|rest| rest.split('”').next()) {
                            said += 1;
                            let draft = Draft {
                                kind: MessageKind::Call,
                                subject: None,
                                body: words.to_owned(),
                                situation: None,
                                details: Some(details.clone()),
                            };
                            // A line of a conversation is not complete; what is in it has to be right.
                            let wrong = review(&draft).into_iter().find(|finding| finding.start.is_some());
                            assert!(wrong.is_none(), "{circumstance:?} {}: {words}: {wrong:?}", turn.when);
                        }
                    }
                }
            }
        }
    }
    assert!(said > 300, "{said}");
}
