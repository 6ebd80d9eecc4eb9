//! Why: every rule that shaped the advice, and what it means for this person. The verdict's rule comes first.

use crate::advice::{Because, Landing, Plan, Rating, Text, To, Verdict};
use crate::facts::{Band, Family, Format, Interest, Preparation, Question, Reason, Situation};
use crate::rules::Rule;

use super::{Outcome, notice};

/// The rules, in the order of the guide's letters: V, N, C, S, X, H, O, A.
pub(super) fn because(situation: &Situation, outcome: &Outcome, landing: Landing, risk: Rule) -> Vec<Because> {
    let mut found = Vec::with_capacity(18);
    let mut add = |rule: Rule, says: &'static str| found.push(Because { rule, says: Text::Borrowed(says) });

    add(outcome.rule, verdict(situation, outcome.rule));
    notice_rules(situation, outcome, &mut add);
    plan_rules(situation, outcome, &mut add);
    landing_rules(situation, outcome, landing, risk, &mut add);
    border_rules(situation, outcome, &mut add);
    help_rules(situation, outcome, &mut add);
    offer_rules(situation, outcome, &mut add);
    if situation.earlier_changes >= 2 {
        add(
            Rule::A8,
            "You have had to ask for changes more than once. That is a pattern worth getting help with, and it can be fixed.",
        );
    }
    found
}

fn verdict(situation: &Situation, rule: Rule) -> &'static str {
    match rule {
        Rule::V1 => {
            "You have accepted another offer, so withdraw here and say so. It is honest, and it frees their time for somebody else."
        }
        Rule::V2 => {
            "What you have seen is reason enough to leave this process. Withdraw in a few neutral words; you owe no long explanation."
        }
        Rule::V3 if situation.reason == Reason::NotAFit => {
            "The job is not for you, and telling them plainly is a kindness. Withdraw gracefully, without criticism."
        }
        Rule::V3 => {
            "You no longer want this job, and that decides it. Withdraw gracefully and honestly, whatever else has come up."
        }
        Rule::V4 => match situation.reason {
            Reason::EmployerMovedIt => {
                "The new time has passed without you. Say that you were not free then, and ask for another."
            }
            Reason::AccessNeed => {
                "The interview has started without you. Say what did not work, and ask for a new time with the change you need."
            }
            _ => {
                "The interview has started without you. Say so once, plainly, and ask for a new time: that is still possible more often than people think."
            }
        },
        Rule::V5 => {
            "You have an offer, but you have not accepted it. Keep this interview, and ask the employer who made the offer for more time."
        }
        Rule::V6 => {
            "The date was set at short notice, so it is fair to ask, honestly, for a little more time to prepare."
        }
        Rule::V7 => match situation.reason {
            Reason::Nervous => {
                "Being nervous is normal, and it is no reason to cancel. Go, with a short plan to steady you."
            }
            Reason::Unprepared => {
                "There was time to prepare, so asking for more would count against you. Go, with a short plan to make the most of what is left."
            }
            Reason::BetterInterview => {
                "Another interview is not a job yet. Go to this one as well, and keep both doors open."
            }
            _ => "Not feeling like it passes; a cancelled interview stays. Go, with a short plan to get you there.",
        },
        Rule::V8 => {
            "Late and there is better than not there. Keep going, and let them know your new arrival time by phone before the start."
        }
        Rule::V9 => {
            "The interview can work with the right arrangement. Keep it, and ask for the change you need: that is a normal request."
        }
        Rule::V10 if situation.reason == Reason::Relocation => {
            "You still want the job, and a move need not stop you: keep the time, and ask to do it by video."
        }
        Rule::V10 => "You cannot get there, but you can still be there: keep the time, and ask to do it by video.",
        Rule::V11 => {
            "A call works from anywhere, so the move does not stop this interview. Take it, and raise the move there."
        }
        Rule::V12 => "Nothing you have told us keeps you from being there or from doing the job. Go.",
        Rule::V13 if situation.format == Format::InPerson => {
            "This can be managed without cancelling. Hand over the other duty if you can, or ask to do it by video or a little later."
        }
        Rule::V13 => {
            "This can be managed without cancelling. Hand over the other duty if you can, or ask to start a little later."
        }
        Rule::V14 => "It keeps you from the job, it cannot be avoided, and it will last. Withdraw, kindly and clearly.",
        _ => passing(situation),
    }
}

/// V15, with the answer that stands in the way of withdrawing.
fn passing(situation: &Situation) -> &'static str {
    match (situation.answer(Question::Urgency), situation.answer(Question::Irreversibility), situation.reason) {
        (true, _, Reason::Illness) => {
            "You are not well enough, and it cannot wait, but it will pass: that is why you ask for another time instead of cancelling for good."
        }
        (true, _, Reason::Accident) => {
            "You cannot be there, and nobody could have planned for it, but it will pass: ask for another time instead of cancelling for good."
        }
        (true, _, Reason::FamilyEmergency) => {
            "Your family comes first. The interview can wait: ask for another time instead of cancelling for good."
        }
        (true, _, Reason::EssentialAppointment) => {
            "The appointment cannot be moved, but the interview can, and it is over in a day: ask for another time."
        }
        (true, _, Reason::TravelDisruption) if situation.format == Format::InPerson => {
            "You cannot get there, but the disruption will pass: ask for another time, and offer video if you can."
        }
        (true, _, Reason::TechnicalFailure) => {
            "The failure stops you now, but it can be repaired: ask for another time at once."
        }
        (true, _, Reason::TimeZoneMixup) => {
            "The hour was misread, and that is soon put right: say so, and ask for another time."
        }
        (true, _, Reason::EmployerMovedIt) => {
            "They changed the time and the new one is impossible, but another may not be: ask for it."
        }
        (true, ..) => {
            "You cannot be there, and it cannot wait, but it will pass: ask for another time instead of cancelling for good."
        }
        (false, true, _) => {
            "This will last, but it is not urgent: there is time to ask for another date and to talk about it."
        }
        (false, false, Reason::ScheduleConflict) => {
            "The clash is real, but it is neither urgent nor lasting: try to move the other thing, or ask for another time."
        }
        (false, false, _) => {
            "This is neither urgent nor lasting, so there is no need to cancel for good: ask for another time."
        }
    }
}

fn notice_rules(situation: &Situation, outcome: &Outcome, add: &mut impl FnMut(Rule, &'static str)) {
    let told = outcome.telling.to != To::Nobody;
    let extension = outcome.telling.to == To::OfferingEmployer;
    let rule = notice::rule(outcome.band);
    add(
        rule,
        match outcome.band {
            Band::Passed if extension || !told => "The start has passed.",
            Band::Passed => "The start has passed, so now is the only good moment to tell them.",
            Band::Under24h if extension || !told => {
                "It is less than 24 hours away: too late to change anything without cost, and one more reason to keep it."
            }
            Band::Under24h => "It is less than 24 hours away, so same-day rules hold: a call comes first.",
            Band::From24To48h if extension || !told => {
                "You have 24 to 48 hours: time to prepare, and nothing to cancel."
            }
            Band::From24To48h => {
                "You have 24 to 48 hours: an email is usually enough if its subject says what it is about."
            }
            Band::Over48h if extension || !told => {
                "You have more than 48 hours: time to prepare, and nothing to cancel."
            }
            Band::Over48h if outcome.course == Verdict::Reschedule => {
                "You have more than 48 hours: an email is enough, with two or three new times in it."
            }
            Band::Over48h => "You have more than 48 hours: an email is enough.",
            Band::Undated if situation.reason == Reason::RunningLate => {
                "You gave no date. If it is about to start, every minute counts."
            }
            Band::Undated => "No date is fixed yet, so there is nothing to miss and no rush.",
        },
    );
    add(
        Rule::N6,
        match outcome.band {
            Band::Passed => {
                "Every minute counts now; a message an hour after the start reads far better than one the next day."
            }
            Band::Under24h if !told || extension => "If anything changes, call them: at the start it counts as missed.",
            Band::Under24h => "At the start it counts as missed, so tell them before. Every hour earlier reads better.",
            _ if !told || extension => {
                "If anything changes, tell them as soon as you know; from 24 hours before the start, by phone."
            }
            Band::From24To48h => {
                "From 24 hours before the start, same-day rules hold and a call comes first. Every hour earlier reads better."
            }
            Band::Over48h => {
                "From 48 hours before the start it is short notice; from 24 hours on, a call comes first. Every hour earlier reads better."
            }
            Band::Undated => "Once a date is set, it is what counts. Tell them as soon as you know.",
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
        Rule::C2 => add(Rule::C2, "Running late is told by phone: it is the only way that reaches them in time."),
        Rule::C3 => add(
            Rule::C3,
            "The message goes to the employer who made the offer, in writing, so that they can pass it on.",
        ),
        Rule::C4 => add(
            Rule::C4,
            "This close, an email may not be read in time: call, leave a voicemail if nobody answers, and email at once either way.",
        ),
        Rule::C6 => add(
            Rule::C6,
            "You have mostly spoken by phone, so a call comes naturally; an email afterwards keeps it in writing.",
        ),
        _ if telling.find_number => {}
        _ => add(Rule::C7, "There is time, so an email is enough."),
    }
    if telling.find_number {
        add(
            Rule::C5,
            "You have no number. Look for one for ten minutes at most; then send an email that says it is urgent in its subject line.",
        );
    }
    if telling.consider_call {
        add(
            Rule::C8,
            "An email will do, but a matter like this is easier to explain by voice: think about calling first.",
        );
    }
    if telling.to == To::Recruiter {
        add(
            Rule::C9,
            "A recruiter arranged it, so tell the recruiter first; the employer hears second, as the recruiter advises.",
        );
    }
    add(
        Rule::C10,
        match telling.to {
            To::OfferingEmployer => {
                "Do not settle this by text message or chat: a written request by email is taken seriously."
            }
            _ => {
                "A text or chat message alone is never enough. If you have already sent one, follow it up by call or email."
            }
        },
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
                "It comes after the start, which is what they will notice most."
            } else {
                "It comes late, so how you tell them matters more."
            },
        );
    }
    add(
        Rule::S2,
        match situation.reason {
            Reason::Other if landing.clarity == Rating::Strong => {
                "A reason that is relevant and urgent is understood, if you name its kind in a few words."
            }
            Reason::Other if landing.clarity == Rating::Fair => {
                "A reason that could have been managed is accepted less easily; a few plain words help."
            }
            Reason::Unprepared if situation.preparation == Preparation::Short => {
                "Asked honestly, and once, this is taken as care rather than as a weakness."
            }
            reason => reason.words().reads,
        },
    );
    if landing.method != Rating::Strong {
        add(Rule::S3, "A call would land better than an email alone: it is worth looking for a number.");
    }
    if landing.willingness != Rating::Strong {
        add(
            Rule::S4,
            if landing.willingness == Rating::Weak {
                "Cancelling where another way was open is read as lost interest."
            } else {
                "A new time for this reason costs some goodwill; offering times you are sure to keep makes up for part of it."
            },
        );
    }
    if landing.conduct != Rating::Strong {
        add(
            Rule::S5,
            if landing.conduct == Rating::Weak {
                "They have moved things for you more than once, and will remember it."
            } else {
                "They have already moved things for you once, so this one should hold."
            },
        );
    }
    add(
        risk,
        match risk {
            Rule::S6 => high_risk(situation, outcome),
            Rule::S7 if outcome.rule == Rule::V6 && !outcome.band.is_urgent() => {
                "Moderate risk: asking for time to prepare is fair once, and only when the date came at short notice."
            }
            Rule::S7 if outcome.band.is_urgent() => {
                "Moderate risk: it comes at the last moment. A call and a short, clear message put most of that right."
            }
            Rule::S7 => "Moderate risk: it is the second change with this employer. Offer times you are sure to keep.",
            _ if matches!(situation.reason, Reason::AccessNeed | Reason::EmployerMovedIt) => {
                "Low risk: nobody is thought less of for this."
            }
            _ if course == Verdict::Attend || course == Verdict::AskExtension => "Low risk: you keep the interview.",
            _ => "Low risk: told well, this will hardly be remembered.",
        },
    );
    if course.moves_or_cancels() {
        add(
            Rule::S9,
            if situation.earlier_changes == 0 {
                "One change, handled well, rarely does harm. Repeated late ones do."
            } else {
                "One change is soon forgotten; repeated ones are what people remember."
            },
        );
    }
}

fn high_risk(situation: &Situation, outcome: &Outcome) -> &'static str {
    let pressed = outcome.insisted.is_some();
    match situation.reason.family() {
        Family::Offer if pressed && outcome.course == Verdict::Withdraw => {
            "High risk: you would give up a live chance for an offer that is not yours yet."
        }
        Family::Offer if pressed => "High risk: moving it for an offer that is not yours yet can read as lukewarm.",
        Family::Avoidable if pressed => {
            "High risk: the reason is one that could have been avoided, and they may sense it."
        }
        _ if outcome.band == Band::Passed && !situation.direct_number => {
            "High risk: the start has passed and there is nobody you can call. Finding a number is worth the ten minutes."
        }
        _ => "High risk: it is at least the third change with this employer. Only do this if there is no other way.",
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
        add(Rule::X1, "Write every time with its zone in words, and in both zones where yours and theirs differ.");
    }
    if kept_alive && situation.reason == Reason::TravelDisruption && situation.format == Format::InPerson {
        add(Rule::X2, "Tell them as soon as the journey fails, and suggest video: it shows that you look for a way.");
    }
    if told && situation.reason == Reason::TechnicalFailure && outcome.course == Verdict::Reschedule {
        add(
            Rule::X3,
            "When technology fails, silence looks like absence: get in touch at once, explain, and ask for a new time.",
        );
    }
    if kept_alive && abroad {
        add(Rule::X4, "If the job involves travel or distance, handling this calmly speaks for you.");
    }
    if situation.reason == Reason::TimeZoneMixup && outcome.band == Band::Passed && kept_alive {
        add(
            Rule::X5,
            "A slot missed through a zone mix-up is forgiven when you get in touch at once and ask for a new one.",
        );
    }
}

fn help_rules(situation: &Situation, outcome: &Outcome, add: &mut impl FnMut(Rule, &'static str)) {
    if outcome.telling.to == To::Recruiter {
        add(Rule::H1, "The recruiter knows the employer and has an interest in your success: let them help.");
    }
    let complex =
        matches!(situation.reason, Reason::EssentialAppointment | Reason::Relocation | Reason::SafetyOrEthics);
    if outcome.telling.to == To::Interviewer && complex {
        add(Rule::H2, "For a visa, a move or a matter of ethics, a word with the hiring manager helps; then write.");
    }
    if matches!(situation.reason, Reason::PendingOffer | Reason::BetterInterview) || outcome.insisted.is_some() {
        add(Rule::H3, "If you are torn, talk it over with someone you trust: a mentor, a coach, a friend who hires.");
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
        add(Rule::O2, "Withdraw from every other process too, today, each according to its own date.");
    }
    if undecided && outcome.band.is_urgent() {
        add(Rule::O3, "Never cancel at the last moment for an offer you have not accepted.");
    }
    if matches!(situation.reason, Reason::ScheduleConflict | Reason::TimeZoneMixup | Reason::BetterInterview) {
        add(Rule::O4, "One calendar, in one time zone, keeps this from happening again.");
    }
}
