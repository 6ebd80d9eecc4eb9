//! The review of our own messages: over a wide walk of situations, details and tones, it has nothing to say.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test fails by panicking, and its table is for people")]

use std::collections::BTreeMap;

use guide::{
    Details, Draft, Format, Insist, Interest, Notice, Preparation, Reason, ReasonDetail, Severity, Situation, Tone,
    WallTime, compose, review,
};

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
    vec![(Details::default(), &["R6", "R7", "R10"]), (full, &[]), (other, &[]), (one, &["R10"]), (undated, &["R7"])]
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
                                    format,
                                    insist,
                                    relevance: answer,
                                    urgency: answer,
                                    irreversibility: answer,
                                    via_recruiter,
                                    direct_number: notice != Notice::Minutes(-5),
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
                                    for (tone, reason_detail) in [if brief {
                                        (Tone::Friendly, ReasonDetail::Brief)
                                    } else {
                                        (Tone::Formal, ReasonDetail::Private)
                                    }] {
                                        let details = Details { tone, reason_detail, ..details.clone() };
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
                                                    // Two clauses are long enough to take a voicemail a few words past its half minute.
                                                    let allowed = finding.check.id() == "R13" && draft.kind.id() == "voicemail" && draft.body.split_whitespace().count() <= 90
                                                        // From the text alone nobody can tell that none was due.
                                                        || finding.check.id() == "R12" && known == "text alone" && matches!(reason, Reason::AccessNeed | Reason::EmployerMovedIt)
                                                        // A call as short as it must be can leave the date to its email.
                                                        || finding.severity == Severity::Hint && finding.check.id() == "R7" && draft.kind.id() == "call"
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
