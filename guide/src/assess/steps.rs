//! Guide section 13: what to do now, in order.

use crate::advice::{Plan, Step, Text, To, Verdict};
use crate::details::ReasonDetail;
use crate::facts::{Band, Format, Interest, Notice, Reason, Situation};
use crate::rules::Rule;

use super::Outcome;

/// C5.
const FIND_A_NUMBER: &str = "Look for a number for ten minutes at most: the invitation, an email signature, the switchboard. If you find one, call. Then send the email, marked urgent.";

/// The checklist for this situation.
pub(super) fn steps(situation: &Situation, outcome: &Outcome) -> Vec<Step> {
    let mut steps = Vec::with_capacity(8);
    let mut add = |rule: Rule, says: Text| steps.push(Step { rule, says });

    match outcome.course {
        Verdict::Attend if situation.reason == Reason::RunningLate => late(situation, outcome, &mut add),
        Verdict::Attend => go(situation, outcome, &mut add),
        Verdict::AskExtension => extend(situation, &mut add),
        Verdict::Adjust | Verdict::Reschedule | Verdict::Withdraw => tell(situation, outcome, &mut add),
    }
    steps
}

fn late(situation: &Situation, outcome: &Outcome, add: &mut impl FnMut(Rule, Text)) {
    let begun = outcome.band == Band::Passed;
    add(
        Rule::B1,
        "Keep going. If you cannot get there at all, choose “Accident or breakdown” or “My journey is disrupted”."
            .into(),
    );
    if outcome.telling.find_number {
        add(Rule::C5, FIND_A_NUMBER.into());
    } else if begun {
        add(Rule::B2, "Call now, and say when you will arrive.".into());
    } else {
        add(Rule::B2, "Call before the start, and say when you will arrive.".into());
    }
    if outcome.telling.to == To::Recruiter {
        add(Rule::H1, "Call the recruiter first: they can tell the interviewer while you travel.".into());
    }
    let far_behind = matches!(situation.notice, Notice::Minutes(..-15));
    add(
        Rule::B5,
        if far_behind {
            "You are more than 15 minutes late: offer another time in the same call.".into()
        } else {
            "If you will be more than 15 minutes late, offer another time in the same call.".into()
        },
    );
    add(Rule::B6, "Apologise once, thank them, and keep going.".into());
}

fn go(situation: &Situation, outcome: &Outcome, add: &mut impl FnMut(Rule, Text)) {
    match situation.reason {
        Reason::Nervous => {
            add(Rule::B1, "Keep the interview. Nerves are normal, and they ease once you are talking.".into());
            add(Rule::V7, "Write down three things you want them to know, and one example for each.".into());
            add(Rule::V7, "Say your first two sentences aloud, twice.".into());
            add(Rule::V7, "Be there ten minutes early, breathe out slowly, and start with a thank you.".into());
        }
        Reason::Unprepared => {
            add(Rule::B1, "Keep the interview. One good hour is worth more than another week.".into());
            add(Rule::V7, "Read the job advert again, and pick the three things they need most.".into());
            add(Rule::V7, "Find one example of your own for each.".into());
            add(Rule::V7, "Prepare two questions to ask them, and stop there.".into());
        }
        Reason::BetterInterview => {
            add(Rule::B1, "Keep the interview. Two chances are better than one.".into());
            add(Rule::V7, "If the two clash, ask the newer one for a different hour.".into());
            add(Rule::O4, "Put both in one calendar, in one time zone.".into());
        }
        Reason::Leisure => {
            add(Rule::B1, "Keep the interview. You may well be glad you went.".into());
            add(
                Rule::V7,
                if outcome.band == Band::Under24h {
                    "Drink some water, have a shower, eat something small.".into()
                } else {
                    "Set a reminder for the evening before.".into()
                },
            );
            add(Rule::V7, "Read the job advert again, and pick the two points you want to make.".into());
            add(Rule::V7, "If you no longer want the job, choose “The job is not for me”.".into());
        }
        Reason::Relocation if outcome.rule == Rule::V11 => {
            add(Rule::B1, "Keep the interview: a call works from anywhere.".into());
            add(Rule::V11, "Raise the move there: when it happens, and how you would work.".into());
        }
        _ => {
            add(Rule::B1, "Keep the interview: nothing stops you being there.".into());
            add(Rule::V12, "If that changes, come back and change your answer.".into());
        }
    }
}

fn extend(situation: &Situation, add: &mut impl FnMut(Rule, Text)) {
    add(Rule::B1, "Keep the interview, and cancel nothing until you have accepted an offer.".into());
    add(Rule::C3, "Email the employer who made the offer, today, and ask for a few more days.".into());
    if situation.via_recruiter {
        add(Rule::C9, "Tell the recruiter that you have an offer.".into());
    }
    add(Rule::O1, "Tell the other employers that you have an offer, and until when.".into());
    add(Rule::O2, "Once you accept, come back and withdraw from every other interview at once.".into());
}

fn tell(situation: &Situation, outcome: &Outcome, add: &mut impl FnMut(Rule, Text)) {
    let recruiter = outcome.telling.to == To::Recruiter;
    add(Rule::B1, decision(situation, outcome));
    if recruiter {
        add(Rule::C9, "Tell the recruiter first. Ask whether to write to the employer too.".into());
    }
    if outcome.telling.consider_call {
        add(Rule::C8, "Think about calling first: a matter like this is easier to explain by voice.".into());
    }
    let (rule, how) = way_of_telling(outcome);
    add(rule, how.into());
    if situation.reason == Reason::AccessNeed {
        add(Rule::B3, "Say what you need, not why: “an access need” is reason enough.".into());
    } else {
        let reason = outcome.reason_in_words(situation, ReasonDetail::Private);
        add(Rule::B3, ["Give the reason in one short sentence: “", reason, " …” is enough."].concat().into());
    }
    add(
        Rule::B4,
        if outcome.band == Band::Undated {
            "Name the role and the company, so that they find you at once.".into()
        } else {
            "Name the interview: the role, the date and the start time.".into()
        },
    );
    add(Rule::B5, request(situation, outcome).into());
    let spared = matches!(situation.reason, Reason::AccessNeed | Reason::EmployerMovedIt);
    add(
        Rule::B6,
        if outcome.course.moves_or_cancels() && !spared {
            "Apologise once, thank them, and leave it there.".into()
        } else {
            "Thank them. No apology is due.".into()
        },
    );
}

fn decision(situation: &Situation, outcome: &Outcome) -> Text {
    if let Some(insisted) = outcome.insisted {
        let named = |verdict| match verdict {
            Verdict::Attend => "to go",
            Verdict::Adjust => "to keep it and change how you meet",
            Verdict::Reschedule => "to ask for another time",
            Verdict::Withdraw => "to withdraw",
            Verdict::AskExtension => "to keep it and ask the other employer for more time",
        };
        let (advised, decided) = (named(outcome.verdict), named(insisted));
        return ["Our advice was ", advised, ". You have decided ", decided, ". This is how to do it well."]
            .concat()
            .into();
    }
    // Said, not taken for granted.
    let keen = situation.interest == Some(Interest::Keen);
    match (outcome.course, situation.reason) {
        // Both are true at once, and nobody has to choose between them: the word that was given comes first.
        (Verdict::Withdraw, Reason::AcceptedOffer) if keen => {
            "You wanted this job too. You have said yes elsewhere, and a kind goodbye keeps this door open."
        }
        (Verdict::Withdraw, Reason::AcceptedOffer) => {
            "You have accepted another offer, so let this one go with a clear conscience."
        }
        (Verdict::Withdraw, Reason::SafetyOrEthics) if keen => {
            "You may want the job and still leave. Trust your judgement; you owe no long explanation."
        }
        (Verdict::Withdraw, Reason::SafetyOrEthics) => "Trust your judgement; you owe no long explanation.",
        // These two cannot both be true.
        (Verdict::Withdraw, Reason::NotAFit) if keen => {
            "You also said that you still want the job. Be sure: a withdrawal is hard to take back."
        }
        (Verdict::Withdraw, _) if outcome.rule == Rule::V3 => {
            "Be sure that you no longer want it: a withdrawal is hard to take back."
        }
        (Verdict::Withdraw, _) => "Be sure that waiting would not help: a withdrawal is hard to take back.",
        (Verdict::Adjust, Reason::AccessNeed) => {
            "Keep the interview, and be clear about what would make it work for you."
        }
        (Verdict::Adjust, _) => "Keep the interview: a small change is enough.",
        (_, _) if outcome.band == Band::Passed => {
            "The interview has started without you. Get in touch now, and keep it short."
        }
        (_, Reason::ScheduleConflict) => "Try to move the other thing first. If that fails, ask for another time.",
        (_, Reason::TechnicalFailure) => {
            "Try another device or a phone call first. If that fails, ask for another time."
        }
        (_, Reason::EmployerMovedIt) => "They changed the time, so ask for one that works.",
        (_, Reason::Unprepared) => "Be honest: time was short, and you want to do it justice.",
        _ => "Be sure that you cannot be there. Then ask for another time.",
    }
    .into()
}

fn way_of_telling(outcome: &Outcome) -> (Rule, &'static str) {
    match (outcome.telling.plan, outcome.telling.find_number) {
        (Plan::CallThenEmail, _) if outcome.telling.rule == Rule::C6 => {
            (Rule::C6, "You have mostly spoken by phone, so call, and then confirm in writing.")
        }
        (Plan::CallThenEmail, _) => (
            Rule::B2,
            "Call now, or as soon as they open. If nobody answers, leave a voicemail. Send the email at once either way.",
        ),
        (_, true) => (Rule::B2, FIND_A_NUMBER),
        _ => (Rule::C7, "Send the email now. The sooner they know, the better."),
    }
}

fn request(situation: &Situation, outcome: &Outcome) -> &'static str {
    match outcome.course {
        Verdict::Withdraw => "Say plainly that you are withdrawing, and offer no new times.",
        Verdict::Reschedule => "Ask for another time, and offer two or three that you are sure to keep.",
        _ if situation.reason == Reason::AccessNeed => "Ask for the adjustment you need, and keep the time as planned.",
        _ if situation.format == Format::InPerson => {
            "Ask to do it by video; offer other times only if that cannot be done."
        }
        _ => "Ask to start a little later; offer other times only if that cannot be done.",
    }
}
