//! Why: every rule that shaped the advice, and what it means for this person. The verdict's rule comes first.

use crate::advice::{Because, Landing, Plan, Rating, Text, To, Verdict};
use crate::facts::{Band, Family, Format, Interest, Preparation, Question, Reason, Situation};
use crate::rules::Rule;

use super::{Outcome, notice};

/// The rules, in the order of the guide's letters: V, N, C, S, X, H, O, A.
pub(super) fn because(situation: &Situation, outcome: &Outcome, landing: Landing, risk: Rule) -> Vec<Because> {
    let mut found = Vec::with_capacity(18);
    let mut add = |rule: Rule, says: &'static str| found.push(Because { rule, says: Text::Borrowed(says) });

    add(outcome.rule, verdict(situation, outcome));
    notice_rules(situation, outcome, &mut add);
    plan_rules(situation, outcome, &mut add);
    landing_rules(situation, outcome, landing, risk, &mut add);
    border_rules(situation, outcome, &mut add);
    help_rules(situation, outcome, &mut add);
    offer_rules(situation, outcome, &mut add);
    if situation.earlier_changes >= 2 {
        add(Rule::A8, "You have asked for changes more than once. That can be fixed, with some help.");
    }
    found
}

fn verdict(situation: &Situation, outcome: &Outcome) -> &'static str {
    match outcome.rule {
        Rule::V1 => {
            "You have accepted another offer, so withdraw here and say so. It is honest, and it frees their time."
        }
        Rule::V2 => {
            "What you have seen is reason enough to leave. Withdraw in a few plain words; you owe no long explanation."
        }
        Rule::V3 if situation.reason == Reason::NotAFit => {
            "The job is not for you, and telling them is a kindness. Withdraw politely and without criticism."
        }
        Rule::V3 => {
            "You no longer want this job, and that decides it. Withdraw politely and honestly, whatever else has come up."
        }
        Rule::V4 => match situation.reason {
            Reason::EmployerMovedIt => {
                "The new time has passed without you. Say that you were not free, and ask for another time."
            }
            Reason::AccessNeed => {
                "The interview has started without you. Ask for another time, with the adjustment you need."
            }
            _ => {
                "The interview has started without you. Say so once, and ask for another time: that is often possible."
            }
        },
        Rule::V5 => {
            "You have an offer, but have not accepted it. Keep this interview, and ask the employer who made it for more time."
        }
        Rule::V6 => "You had little time to prepare, so it is fair to ask, honestly, for a little more.",
        Rule::V7 => match situation.reason {
            Reason::Nervous => "Being nervous is normal, and it is no reason to cancel. Go, with a short plan.",
            Reason::Unprepared if outcome.band == Band::Undated => {
                "No date is fixed yet, so there is time to prepare. Go, with a short plan."
            }
            Reason::Unprepared => {
                "There was time to prepare, so asking for more would count against you. Go, with a short plan."
            }
            Reason::BetterInterview => {
                "Another interview is not a job yet. Go to this one too, and keep both doors open."
            }
            _ => "The feeling will pass; the interview would be gone. Go, with a short plan.",
        },
        Rule::V8 => "Late and there is better than not there. Keep going, and call them with your new arrival time.",
        Rule::V9 => "Keep the interview, and ask for the adjustment you need: that is a normal request.",
        Rule::V10 if situation.reason == Reason::Relocation => {
            "You still want the job, and a move need not stop you: keep the time, and ask to do it by video."
        }
        Rule::V10 => "You cannot get there, but you can still be there: keep the time, and ask to do it by video.",
        Rule::V11 => "A call works from anywhere: take it, and raise the move there.",
        Rule::V12 => "Nothing you have told us stops you being there or doing the job. Go.",
        Rule::V13 => "This can be managed without cancelling: hand over what you can, or ask for a small change.",
        Rule::V14 => {
            "It keeps you from the job, it cannot be avoided, and it will last. Withdraw politely and clearly."
        }
        _ => passing(situation),
    }
}

/// V15, with the answer that stands in the way of withdrawing.
fn passing(situation: &Situation) -> &'static str {
    match (situation.answer(Question::Urgency), situation.answer(Question::Irreversibility), situation.reason) {
        (true, _, Reason::Illness) => {
            "You are not well enough, but it will pass: ask for another time instead of withdrawing."
        }
        (true, _, Reason::FamilyEmergency) => {
            "Your family comes first. The interview can wait: ask for another time instead of withdrawing."
        }
        (true, _, Reason::EssentialAppointment) => {
            "You cannot move the appointment, but it will pass: ask for another time instead of withdrawing."
        }
        (true, _, Reason::TechnicalFailure) => "The failure can be repaired: ask for another time at once.",
        (true, _, Reason::TimeZoneMixup) => {
            "The hour was misread, and that is soon put right: say so, and ask for another time."
        }
        (true, _, Reason::EmployerMovedIt) => "You cannot make the new time, but another may work: ask for it.",
        (true, ..) => "You cannot be there, but it will pass: ask for another time instead of withdrawing.",
        (false, true, _) => "This will last, but it is not urgent: ask for another time instead of withdrawing.",
        (false, false, _) => "This is neither urgent nor lasting: ask for another time instead of withdrawing.",
    }
}

fn notice_rules(situation: &Situation, outcome: &Outcome, add: &mut impl FnMut(Rule, &'static str)) {
    let told = outcome.telling.to != To::Nobody;
    let extension = outcome.telling.to == To::OfferingEmployer;
    // On the way, and yet a day or more to go: most likely it is another day.
    let early = situation.reason == Reason::RunningLate && outcome.course == Verdict::Attend;
    let rule = notice::rule(outcome.band);
    add(
        rule,
        match outcome.band {
            Band::Passed => "The start has passed, so now is the only good moment to tell them.",
            Band::Under24h if extension || !told => "You have less than 24 hours: one more reason to keep it.",
            Band::Under24h => "You have less than 24 hours, so a call comes first.",
            Band::From24To48h | Band::Over48h if early => {
                "The start is a day or more away: look at the date again before you call."
            }
            Band::From24To48h if extension || !told => {
                "You have 24 to 48 hours: time to prepare, and nothing to cancel."
            }
            Band::From24To48h => "You have 24 to 48 hours: let the subject line say what it is about.",
            Band::Over48h if extension || !told => {
                "You have more than 48 hours: time to prepare, and nothing to cancel."
            }
            Band::Over48h if outcome.course == Verdict::Reschedule => {
                "You have more than 48 hours: offer two or three new times."
            }
            Band::Over48h => "You have more than 48 hours: that is good notice.",
            Band::Undated if situation.reason == Reason::RunningLate => {
                "You gave no date. If it is about to start, every minute counts."
            }
            Band::Undated => "No date is fixed yet, so there is nothing to miss.",
        },
    );
    add(
        Rule::N6,
        match outcome.band {
            Band::Passed => "Every minute counts now.",
            Band::Under24h if !told || extension => "If anything changes, call them: at the start it counts as missed.",
            Band::Under24h => "At the start it counts as missed. The sooner they know, the better.",
            _ if !told || extension => {
                "If anything changes, tell them as soon as you know; from 24 hours before the start, by phone."
            }
            band if early || band == Band::Undated => "The sooner they know, the better.",
            Band::From24To48h => {
                "From 24 hours before the start, a call comes first. The sooner they know, the better."
            }
            _ => {
                "From 48 hours before the start it is short notice; from 24 hours, a call comes first. The sooner they know, the better."
            }
        },
    );
}

fn plan_rules(situation: &Situation, outcome: &Outcome, add: &mut impl FnMut(Rule, &'static str)) {
    let telling = outcome.telling;
    match telling.rule {
        Rule::C1 => {
            add(Rule::C1, "You are going, so there is nobody to tell.");
            return;
        }
        Rule::C2 => add(Rule::C2, "A call is the way to reach them in time."),
        Rule::C3 => add(Rule::C3, "Write to the employer who made the offer, so that they can pass it on."),
        Rule::C4 => add(Rule::C4, "An email alone may not be read in time, so call first."),
        Rule::C6 => add(Rule::C6, "You have mostly spoken by phone, so call, and then confirm in writing."),
        _ if telling.find_number => {}
        _ => add(Rule::C7, "There is time, so an email is enough."),
    }
    if telling.find_number {
        add(Rule::C5, "You have no number, so look for one first.");
    }
    if telling.consider_call {
        add(Rule::C8, "Think about calling first: a matter like this is easier to explain by voice.");
    }
    if telling.to == To::Recruiter {
        add(Rule::C9, "A recruiter arranged it, so tell the recruiter first.");
    }
    add(
        Rule::C10,
        "A text or chat message alone is never enough. If you have already sent one, follow it up by call or email.",
    );
    if telling.plan == Plan::Email && situation.direct_number {
        add(Rule::C11, Rule::C11.says());
    }
}

fn landing_rules(
    situation: &Situation,
    outcome: &Outcome,
    landing: Landing,
    risk: Rule,
    add: &mut impl FnMut(Rule, &'static str),
) {
    let course = outcome.course;
    if landing.timeliness != Rating::Strong && course != Verdict::Attend && course != Verdict::AskExtension {
        add(
            Rule::S1,
            if landing.timeliness == Rating::Weak {
                "It comes after the start, so how you tell them matters more."
            } else {
                "It comes late, so how you tell them matters more."
            },
        );
    }
    add(
        Rule::S2,
        match outcome.stated_reason(situation) {
            Reason::Other if landing.clarity == Rating::Strong => {
                "Hiring teams understand this when you name its kind in a few plain words."
            }
            Reason::Other if landing.clarity == Rating::Fair => {
                "Hiring teams accept this less easily; a few plain words help."
            }
            Reason::Other if situation.relevance.is_some() => {
                "Hiring teams accept this less easily when nothing keeps you away."
            }
            Reason::RunningLate if outcome.band == Band::Passed => {
                "Hiring teams forgive this more easily the sooner they hear of it."
            }
            Reason::Unprepared if situation.preparation == Preparation::Short => {
                "Asked honestly, and once, this reads as care."
            }
            reason => reason.words().reads,
        },
    );
    if landing.method != Rating::Strong {
        add(Rule::S3, "A call would land better than an email alone.");
    }
    if landing.willingness != Rating::Strong {
        add(
            Rule::S4,
            if landing.willingness == Rating::Weak {
                "Withdrawing where another way is open reads as lost interest."
            } else {
                "Another time for this reason costs some goodwill: offer times you are sure to keep."
            },
        );
    }
    if landing.conduct != Rating::Strong {
        add(Rule::S5, "They have moved things for you before, and will remember it.");
    }
    add(
        risk,
        match risk {
            Rule::S6 => high_risk(situation, outcome),
            Rule::S7 if outcome.rule == Rule::V6 && !outcome.band.is_urgent() => {
                "Moderate risk: asking for time to prepare is fair once, and only at short notice."
            }
            Rule::S7 if outcome.band.is_urgent() => {
                "Moderate risk: it comes late. A short, clear message puts most of that right."
            }
            Rule::S7 => "Moderate risk: it is the second change with this employer.",
            _ if matches!(situation.reason, Reason::AccessNeed | Reason::EmployerMovedIt) => {
                "Low risk: nobody is thought less of for this."
            }
            _ if course == Verdict::Attend || course == Verdict::AskExtension => "Low risk: you keep the interview.",
            _ if course == Verdict::Reschedule && outcome.verdict == Verdict::Withdraw => {
                "Low risk, as long as you may still want the job."
            }
            _ => "Low risk: told well, this will hardly be remembered.",
        },
    );
    if course.moves_or_cancels() {
        add(Rule::S9, "One change, handled well, rarely does harm. Repeated late ones do.");
    }
}

fn high_risk(situation: &Situation, outcome: &Outcome) -> &'static str {
    let pressed = outcome.insisted.is_some();
    match situation.reason.family() {
        Family::Offer if pressed && outcome.course == Verdict::Withdraw => {
            "High risk: you would give up a live chance for an offer that is not yours yet."
        }
        Family::Offer if pressed => {
            "High risk: moving it for an offer that is not yours yet can read as lost interest."
        }
        Family::Avoidable if pressed => "High risk: the reason could have been avoided, and they may sense it.",
        _ if outcome.band == Band::Passed && !situation.direct_number => {
            "High risk: the start has passed, and you have no number to call."
        }
        _ => "High risk: it is at least the third change with this employer.",
    }
}

fn border_rules(situation: &Situation, outcome: &Outcome, add: &mut impl FnMut(Rule, &'static str)) {
    let told = outcome.telling.to != To::Nobody;
    let kept_alive = told && matches!(outcome.course, Verdict::Adjust | Verdict::Reschedule);
    let abroad = matches!(
        situation.reason,
        Reason::Relocation | Reason::EssentialAppointment | Reason::TravelDisruption | Reason::TimeZoneMixup
    );
    if kept_alive && (abroad || situation.format != Format::InPerson) {
        add(Rule::X1, "Write every time with its zone in words, and in both zones where they differ.");
    }
    if kept_alive && situation.reason == Reason::TravelDisruption && situation.format == Format::InPerson {
        add(Rule::X2, "Tell them at once, and suggest video.");
    }
    if told && situation.reason == Reason::TechnicalFailure && outcome.course == Verdict::Reschedule {
        add(Rule::X3, "Silence looks like absence: get in touch at once, explain, and ask for another time.");
    }
    if kept_alive && abroad {
        add(Rule::X4, "If the job involves travel or distance, handling this calmly speaks for you.");
    }
    if situation.reason == Reason::TimeZoneMixup && outcome.band == Band::Passed && kept_alive {
        add(Rule::X5, "A mix-up is forgiven when you get in touch at once and ask for another time.");
    }
}

fn help_rules(situation: &Situation, outcome: &Outcome, add: &mut impl FnMut(Rule, &'static str)) {
    if outcome.telling.to == To::Recruiter {
        add(Rule::H1, "The recruiter knows the employer: let them help.");
    }
    let complex =
        matches!(situation.reason, Reason::EssentialAppointment | Reason::Relocation | Reason::SafetyOrEthics);
    if outcome.telling.to == To::Interviewer && complex {
        add(Rule::H2, "A word with the hiring manager helps; then write.");
    }
    if matches!(situation.reason, Reason::PendingOffer | Reason::BetterInterview) || outcome.insisted.is_some() {
        add(Rule::H3, "If you are torn, a mentor or coach can help.");
    }
}

fn offer_rules(situation: &Situation, outcome: &Outcome, add: &mut impl FnMut(Rule, &'static str)) {
    let undecided = matches!(situation.reason, Reason::PendingOffer | Reason::BetterInterview)
        && situation.interest() != Interest::Gone;
    if outcome.rule == Rule::V5 {
        add(
            Rule::O1,
            "With an offer in hand you can tell the others, ask for time, or accept and then withdraw elsewhere.",
        );
    }
    if outcome.rule == Rule::V1 {
        add(Rule::O2, "Withdraw from every other interview at once, each by its own date.");
    }
    if undecided && outcome.band.is_urgent() {
        add(Rule::O3, "Never cancel late for an offer you have not accepted.");
    }
    if matches!(situation.reason, Reason::ScheduleConflict | Reason::TimeZoneMixup | Reason::BetterInterview) {
        add(Rule::O4, "Keep one calendar, in one time zone.");
    }
}
