//! The review of our own messages: over a wide walk of situations, details and tones, it has nothing to say.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test fails by panicking, and its table is for people")]

use std::collections::BTreeMap;

use policy::{Contact, Family, Format, Insist, Interest, MessageKind, Notice, Preparation, Reason, Situation};
use reading::review;
use words::{Clock, Depth, Details, Draft, Offsets, Register, Severity, WallTime, compose, turns};

fn time(text: &str) -> WallTime {
    WallTime::parse(text).unwrap()
}

/// Details from none to all, and the checks that may hint where one is missing.
fn details() -> Vec<(Details, &'static [&'static str])> {
    let full = Details {
        your_name: "Priya Shah".to_owned(),
        interviewer: "Ms Lee".to_owned(),
        company: "Acme Foods".to_owned(),
        role: "Data Analyst".to_owned(),
        phone: "020 7946 0000".to_owned(),
        at: Some(time("2026-12-03T14:00")),
        time_zone: "Europe/Berlin".to_owned(),
        your_time_zone: "Asia/Kolkata".to_owned(),
        alternatives: vec![time("2026-12-07T10:00"), time("2026-12-08T15:30"), time("2026-12-09T09:00")],
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
    let undated = Details { at: None, company: String::new(), ..full.clone() };
    let apart = |theirs, yours| Offsets { theirs, yours };
    let abroad =
        Details { at_offsets: Some(apart(60, 330)), alternative_offsets: vec![apart(60, 330); 3], ..full.clone() };
    let far = Details {
        time_zone: "America/St_Johns".to_owned(),
        your_time_zone: "Pacific/Kiritimati".to_owned(),
        at_offsets: Some(apart(-150, 840)),
        alternative_offsets: vec![apart(-150, 840), apart(-210, 840), apart(-210, 840)],
        clock: Clock::Hours12,
        ..full.clone()
    };
    let noon = Details {
        at: Some(time("2026-12-03T12:00")),
        alternatives: vec![time("2026-12-07T12:00"), time("2026-12-08T00:00")],
        clock: Clock::Hours12,
        ..abroad.clone()
    };
    let all: Vec<(Details, &'static [&'static str])> = vec![
        (Details::default(), &["R6", "R7", "R10"]),
        (full, &[]),
        (other, &[]),
        (one, &["R10"]),
        (undated, &["R7"]),
        (abroad, &[]),
        (far, &[]),
        (noon, &[]),
    ];
    all
}

#[test]
fn our_own_messages_give_no_finding_but_hints_of_what_is_not_known() {
    let mut wrong: BTreeMap<(&str, String, String), String> = BTreeMap::new();
    let mut walked = 0;
    for &reason in Reason::ALL {
        for notice in
            [Notice::Minutes(-40), Notice::Minutes(-5), Notice::Minutes(300), Notice::Minutes(9000), Notice::Undated]
        {
            for interest in [None, Some(Interest::Keen), Some(Interest::Gone)] {
                for format in [Format::InPerson, Format::Video] {
                    for insist in [None, Some(Insist::Reschedule), Some(Insist::Withdraw)] {
                        for answer in [None, Some(true)] {
                            for via_recruiter in [format == Format::Video] {
                                let situation = Situation {
                                    interest,
                                    format: Some(format),
                                    insist,
                                    relevance: answer,
                                    urgency: answer,
                                    irreversibility: answer,
                                    via_recruiter,
                                    contact: if notice == Notice::Minutes(-5) {
                                        Contact::NoNumber
                                    } else {
                                        Contact::Number
                                    },
                                    preparation: if interest.is_some() {
                                        Preparation::Short
                                    } else {
                                        Preparation::Ample
                                    },
                                    ..Situation::new(reason, notice)
                                };
                                for (details, hints) in details() {
                                    // Both dials turn with the insistence, so that each meets every reason.
                                    let brief = insist.is_some() != answer.is_some();
                                    for (register, depth) in [if brief {
                                        (Register::Natural, Depth::Category)
                                    } else {
                                        (Register::Formal, Depth::Private)
                                    }] {
                                        let details = Details { register, depth, ..details.clone() };
                                        for message in compose(&situation, &details) {
                                            walked += 1;
                                            let draft = Draft {
                                                kind: message.kind,
                                                subject: message.subject,
                                                body: message.body,
                                                situation: Some(situation),
                                                details: Some(details.clone()),
                                            };
                                            let bare = Draft { situation: None, ..draft.clone() };
                                            for (draft, known) in [(&draft, "situation"), (&bare, "text alone")] {
                                                for finding in review(draft) {
                                                    let allowed =
                                                        // From the text alone nobody can tell that none was due.
                                                        finding.check.id() == "R12" && known == "text alone" && (matches!(reason, Reason::AccessNeed | Reason::EmployerMovedIt | Reason::Contagious | Reason::SafetyOrEthics) || reason.family() == Family::Employer)
                                                        // Nor that a nudge for a new date leaves the times to them.
                                                        || finding.check.id() == "R10" && known == "text alone" && reason == Reason::TheyCancelled
                                                        || finding.severity == Severity::Hint && hints.contains(&finding.check.id())
                                                        // What the words alone cannot tell: that no date is fixed.
                                                        || known == "text alone" && finding.severity == Severity::Hint;
                                                    if !allowed {
                                                        wrong
                                                            .entry((
                                                                finding.check.id(),
                                                                format!("{known} {:?} {reason:?}", draft.kind),
                                                                finding.says.to_string(),
                                                            ))
                                                            .or_insert_with(|| {
                                                                format!("{:?}\n{}\n", draft.subject, draft.body)
                                                            });
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(walked > 20_000, "{walked}");
    for (key, text) in wrong.iter().take(60) {
        println!("{key:?}\n{text}");
    }
    assert!(wrong.is_empty(), "{} kinds of wrong findings in {walked} messages", wrong.len());
}

#[test]
fn what_is_said_when_a_call_takes_a_turn_is_found_no_fault_with() {
    let mut said = 0;
    for &reason in Reason::ALL {
        for notice in [Notice::Minutes(-40), Notice::Minutes(300), Notice::Minutes(9000)] {
            for insist in [None, Some(Insist::Reschedule), Some(Insist::Withdraw)] {
                let answers = Some(true);
                let situation =
                    Situation { insist, relevance: answers, urgency: answers, ..Situation::new(reason, notice) };
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
                            assert!(wrong.is_none(), "{reason:?} {}: {words}: {wrong:?}", turn.when);
                        }
                    }
                }
            }
        }
    }
    assert!(said > 300, "{said}");
}
