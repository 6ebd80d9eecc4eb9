//! Everything a person reads is easy to read at twelve. How that is measured, the crate `readability` says.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it is wrong")]

use std::collections::BTreeSet;

use policy::{
    Band, Circumstance, Contact, Format, Insist, Interest, Kind, Likelihood, NewTime, Notice, Preparation, Reason,
    Rule, Said, Situation, Stage, Stake, Thread,
};
use words::{Advice, Depth, Details, Register, WallTime, assess, best_step, blanks, compose, turns};

/// Each text of a set once.
type Texts = BTreeSet<String>;

/// Every reason, notice, interest and decision of one's own; with every other fact changed once where the interest is
/// not told or nothing is decided.
fn situations() -> Vec<Situation> {
    let notices = Band::ALL.iter().map(|band| band.typical()).chain([Notice::Minutes(-20), Notice::Minutes(-5)]);
    let mut all = Vec::new();
    for notice in notices {
        for &reason in Reason::ALL {
            for interest in [None, Some(Interest::Keen), Some(Interest::Unsure), Some(Interest::Gone)] {
                for insist in [None, Some(Insist::Attend), Some(Insist::Reschedule), Some(Insist::Withdraw)] {
                    let base = Situation { interest, insist, ..Situation::new(reason, notice) };
                    all.push(base);
                    if interest.is_some() && insist.is_some() {
                        continue;
                    }
                    let no_number = Situation { contact: Contact::NoNumber, ..base };
                    all.extend([
                        no_number,
                        Situation { via_recruiter: true, ..base },
                        Situation { via_recruiter: true, ..no_number },
                        Situation { thread: Thread::Phone, ..base },
                        Situation { format: Some(Format::Video), ..base },
                        Situation { preparation: Preparation::Short, ..base },
                        Situation { earlier_changes: 1, ..base },
                        Situation { earlier_changes: 2, ..base },
                        Situation { format: Some(Format::Task), ..base },
                        Situation { stake: Stake::ThirdParty, ..base },
                        Situation { likelihood: Likelihood::May, ..base },
                        Situation { preparation: Preparation::Short, said: Said::Refused, ..base },
                    ]);
                    all.extend(Contact::ALL.iter().map(|&contact| Situation { contact, ..base }));
                    all.extend(Stage::ALL.iter().map(|&stage| Situation { stage, ..base }));
                    all.extend(Said::ALL.iter().map(|&said| Situation { said, ..base }));
                    all.extend(NewTime::ALL.iter().map(|&new_time| Situation { new_time, ..base }));
                    all.extend(reason.circumstances().map(|circumstance| Situation { circumstance, ..base }));
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
    let mut texts: Texts = Kind::ALL.iter().map(|&kind| words::kind_name(kind).to_owned()).collect();
    for circumstance in Circumstance::ALL {
        let words = words::circumstance(*circumstance);
        texts.extend([words.label, words.hint].map(str::to_owned));
    }
    for reason in Reason::ALL {
        texts.insert(words::how_it_reads(*reason).to_owned());
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
    let full = Details {
        your_name: "Ada Quill".to_owned(),
        interviewer: "Ms Lee".to_owned(),
        company: "Acme".to_owned(),
        role: "Cook".to_owned(),
        phone: "555 0100".to_owned(),
        at: Some(time("2026-12-03T14:00")),
        time_zone: "UTC".to_owned(),
        alternatives: vec![time("2026-12-07T10:00"), time("2026-12-08T11:00"), time("2026-12-09T12:00")],
        ..Details::default()
    };
    // Every situation, and in turn both registers, all depths and many wordings, with all details and with none.
    for (turn, situation) in situations().into_iter().enumerate() {
        let details = if turn % 2 == 0 { full.clone() } else { Details::default() };
        let details = Details {
            register: if turn % 3 == 0 { Register::Formal } else { Register::Natural },
            depth: [None, Some(Depth::Private), Some(Depth::Category), Some(Depth::Plain)][turn % 4],
            wording: u32::try_from(turn % 13).unwrap(),
            ..details
        };
        for message in compose(&situation, &details) {
            texts.extend(message.subject);
            texts.insert(at_a_glance(&message.body));
        }
        for turn in turns(&situation, &details) {
            texts.extend([turn.when.into_owned(), at_a_glance(&turn.says)]);
        }
    }
    texts.extend(blanks().into_iter().map(|(title, _)| title.to_owned()));
    readability::assert_easy_up_to(readability::LONGEST_IN_A_LETTER, "messages", &texts);
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
