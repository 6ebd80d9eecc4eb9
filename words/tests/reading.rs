//! Everything a person reads is easy to read at twelve. How that is measured, the crate `readability` says.
#![allow(clippy::unwrap_used, reason = "a test stops where it is wrong")]

use std::collections::BTreeSet;

use policy::{Band, Format, Insist, Interest, Notice, Preparation, Reason, Rule, Situation, Thread};
use words::GROUPS;
use words::{Advice, Details, ReasonDetail, Tone, WallTime, assess, best_step, blanks, compose, turns};

/// Each text of a set once.
type Texts = BTreeSet<String>;

/// Every reason, notice, interest and decision of one's own, with every other fact changed once.
fn situations() -> Vec<Situation> {
    let notices = Band::ALL.iter().map(|band| band.typical()).chain([Notice::Minutes(-20), Notice::Minutes(-5)]);
    let mut all = Vec::new();
    for notice in notices {
        for &reason in Reason::ALL {
            for interest in [None, Some(Interest::Keen), Some(Interest::Unsure), Some(Interest::Gone)] {
                for insist in [None, Some(Insist::Reschedule), Some(Insist::Withdraw)] {
                    let base = Situation { interest, insist, ..Situation::new(reason, notice) };
                    let no_number = Situation { direct_number: false, ..base };
                    all.extend([
                        base,
                        no_number,
                        Situation { via_recruiter: true, ..base },
                        Situation { via_recruiter: true, ..no_number },
                        Situation { thread: Thread::Phone, ..base },
                        Situation { format: Format::Video, ..base },
                        Situation { preparation: Preparation::Short, ..base },
                        Situation { earlier_changes: 1, ..base },
                        Situation { earlier_changes: 2, ..base },
                    ]);
                    for answer in [true, false] {
                        all.extend([
                            Situation { relevance: Some(answer), ..base },
                            Situation { relevance: Some(true), urgency: Some(answer), ..base },
                            Situation { relevance: Some(true), irreversibility: Some(answer), ..base },
                        ]);
                    }
                }
            }
        }
    }
    all
}

fn advices() -> Vec<Advice> {
    situations().iter().map(assess).collect()
}

#[test]
fn the_reasons_are_easy_to_read() {
    let mut texts: Texts = GROUPS.iter().map(|(heading, _)| (*heading).to_owned()).collect();
    for reason in Reason::ALL {
        let words = words::reason(*reason);
        texts.extend([words.label, words.hint, words.reads].map(str::to_owned));
        for interest in [None, Some(Interest::Keen), Some(Interest::Unsure), Some(Interest::Gone)] {
            texts.insert(words::interest_hint(Some(*reason), interest).to_owned());
        }
    }
    readability::assert_easy("reasons", &texts);
}

#[test]
fn the_rules_are_easy_to_read() {
    readability::assert_easy("rules", &Rule::ALL.iter().map(|&rule| words::rule_text(rule).to_owned()).collect());
}

#[test]
fn why_is_easy_to_read() {
    let because = |advice: Advice| advice.because.into_iter().map(|because| because.says.into_owned());
    readability::assert_easy("why", &advices().into_iter().flat_map(because).collect());
}

#[test]
fn the_steps_are_easy_to_read() {
    let mut texts = Texts::new();
    for advice in advices() {
        texts.extend(best_step(&advice, &[]).map(String::from));
        texts.extend(advice.steps.into_iter().map(|step| step.says.into_owned()));
    }
    readability::assert_easy("steps", &texts);
}

#[test]
fn the_messages_are_easy_to_read() {
    let mut texts = Texts::new();
    let time = |text| WallTime::parse(text).unwrap();
    for tone in [Tone::Formal, Tone::Friendly] {
        for reason_detail in [ReasonDetail::Private, ReasonDetail::Brief] {
            let details = Details {
                your_name: "Ada Quill".to_owned(),
                interviewer: "Ms Lee".to_owned(),
                company: "Acme".to_owned(),
                role: "Cook".to_owned(),
                phone: "555 0100".to_owned(),
                at: Some(time("2026-12-03T14:00")),
                time_zone: "UTC".to_owned(),
                alternatives: vec![time("2026-12-07T10:00"), time("2026-12-08T11:00"), time("2026-12-09T12:00")],
                tone,
                reason_detail,
                ..Details::default()
            };
            for situation in situations() {
                for details in [&details, &Details { tone, reason_detail, ..Details::default() }] {
                    for message in compose(&situation, details) {
                        texts.extend(message.subject);
                        texts.insert(at_a_glance(&message.body));
                    }
                    for turn in turns(&situation, details) {
                        texts.extend([turn.when.to_owned(), at_a_glance(&turn.says)]);
                    }
                }
            }
        }
    }
    texts.extend(blanks().into_iter().map(|(title, _)| title.to_owned()));
    readability::assert_easy("messages", &texts);
}

/// A date is taken in as one, however many words it has.
fn at_a_glance(body: &str) -> String {
    let dates = [
        " 3 December 2026 at 14:00",
        " 3 December at 14:00",
        " 7 December at 10:00",
        " 8 December at 11:00",
        " 9 December at 12:00",
    ];
    dates.into_iter().fold(body.to_owned(), |body, date| body.replace(date, ""))
}
