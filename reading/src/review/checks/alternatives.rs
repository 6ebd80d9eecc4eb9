//! R10: a request for another time with fewer than two or more than three concrete ones.

use policy::{MessageKind, Reason, Rule, Said};
use words::Severity;

use super::super::check::Check;
use super::super::class::Class;
use super::super::meaning::Meaning;
use super::super::purpose::Purpose;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::times::{Kind, Use, choices, longest_list};

pub(super) const CHECK: Check = Check { rule: Rule::R10, find };

const MANY: Wording = Wording {
    severity: Severity::Warn,
    says: "It offers more than three times, so the work is theirs.",
    instead: "Keep the two or three that suit you best.",
};

const NONE: &str = "It asks for another time and names none, so the work is theirs.";
const ONE: &str = "One time is no choice, so the work is theirs.";

fn find(reading: &Reading, report: &mut Report) {
    // Whoever asks for nothing yet is told so by R8; and a late call asks for nothing unless it must.
    let asks = !matches!(reading.spoken, Purpose::Withdraw | Purpose::Cancel | Purpose::Ask | Purpose::Unclear)
        && reading.draft.kind != MessageKind::LateCall;
    let Some(side) = reading.body() else { return };
    // What has a deadline has no other time, and who takes the time or the call that was offered needs none.
    let named_days = side.mentions.iter().filter(|time| time.kind == Kind::Day).count();
    // Who confirms a call names the old time and the one that was agreed.
    let agreed = reading.draft.kind == MessageKind::ConfirmationEmail && named_days > 1;
    let answered = reading.draft.situation.as_ref().is_some_and(|situation| {
        situation.is_task() || matches!(situation.said, Said::OfferedTime | Said::OfferedCall)
    });
    // The same hour by phone needs no other.
    let by_phone = choices(&side.text, &side.mentions) == 0
        && side.each(Meaning::AsksToAdjust).any(|ask| (ask.first..ask.last).any(|at| side.text.is(at, Class::Video)));
    // A text by itself has to say it all; one that points to an email or a call leaves the times to that.
    let alone = reading.draft.kind == MessageKind::ShortText
        && reading.reason != Some(Reason::TheyAreLate)
        && reading.is_for_now()
        && !side.points_on();
    let whole = reading.is_complete() || alone;
    // "At 10 instead of 9": the day stays, and the hour says it all.
    let offers = |kind: Kind| side.mentions.iter().any(|time| time.usage == Use::Offer && time.kind == kind);
    let same_day = offers(Kind::Clock)
        && !offers(Kind::Day)
        && side
            .mentions
            .iter()
            .any(|time| time.kind == Kind::Clock && side.text.says_before(time.first, "of") && time.usage == Use::Slot);
    // A test that has closed is opened for a day and not for an hour.
    let reopens = side.text.words.iter().any(|word| matches!(side.text.plain(word), "reopen" | "reopened" | "resend"));
    if answered
        || reopens
        || same_day
        || agreed
        || by_phone
        || !asks
        || !whole
        || reading.purpose() != Purpose::Reschedule
    {
        return;
    }
    let count = choices(&side.text, &side.mentions);
    if longest_list(&side.text, &side.mentions) > 3 {
        let offered = || side.mentions.iter().filter(|mention| mention.usage == Use::Offer);
        if let (Some(first), Some(last)) = (offered().next(), offered().next_back()) {
            report.add(Note::words(&MANY, side, first.first, last.last));
        }
    } else if count < 2
        && !(reading.draft.kind == MessageKind::Call && reading.has(Meaning::PointsOn))
        && !(count == 1 && reading.draft.kind == MessageKind::ConfirmationEmail)
    {
        // Who calls and promises an email can leave the times to it, and one that was agreed on is enough. Who asks for
        // theirs, or offers one, has done something; where none are known to us either, there is nothing to add.
        let known = reading.is_email() && reading.details().is_some_and(|details| details.alternatives.len() > 1);
        if known && count == 0 && reading.course.is_some() && reading.has(Meaning::AsksForTheirs) {
            return;
        }
        let known = known && count == 0 && reading.has(Meaning::AsksToMove) && !reading.has(Meaning::AsksForTheirs);
        report.add(Note::missing(&Wording {
            severity: if known { Severity::Warn } else { Severity::Hint },
            says: if count == 0 { NONE } else { ONE },
            instead: "Offer two or three, each with its day and time: “Monday 7 December at 10am or Tuesday 8 December at 3:30pm”.",
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{fires, stays_silent};

    #[test]
    fn finds_too_few_and_too_many() {
        fires(
            Rule::R10,
            &[
                "Could we reschedule our interview on Tuesday at 10:00?",
                "I cannot come tomorrow. Can we find another day next week?",
                "Could we move it to Thursday at 2pm?",
                "Please let me know some dates that would suit you instead.",
                "I am free on Monday at 9:00, Tuesday at 10:00, Wednesday at 11:00 or Thursday at 12:00 instead.",
                "I'd like to ask for a new time. I am flexible next week.",
                "Could we reschedule? I am free at any of these:\n- Monday at 9am\n- Monday at 2pm\n- Tuesday at 9am\n- Friday at 3pm",
                "Would it be possible to postpone to Friday morning?",
                "I'm not free on Monday at 10:00 or Tuesday at 11:00. Could we find another slot?",
                "Could I come on Tuesday at 10 instead? I am away from Wednesday to Friday.",
                "I am back from Friday 12 December. Could you suggest a new date?",
                "I can't come tomorrow. Kindly look for another day, any day next week, morning or afternoon.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_two_or_three() {
        stays_silent(
            Rule::R10,
            &[
                "Could we move our interview on Tuesday at 10:00 to Thursday at 2pm or Friday at 9am?",
                "I would like to ask for a new time. I am free at any of these:\n- Monday 7 December at 10:00\n- Tuesday 8 December at 15:30",
                "Could we reschedule? I could do Monday morning, Tuesday afternoon or Thursday at 4.",
                "I can't make tomorrow at ten. Would Tuesday or Wednesday morning work?",
                "I am withdrawing my application.",
                "May I ask for a new date? I am available on the 14th between 9 and 12 and on the 15th from 2 pm.",
                "Tuesday at 10 am or Wednesday at 3 pm would suit me very well; could we reschedule?",
                "Is there another slot? I am available on 3/12 at 14:00, 4/12 at 9:30 and 5/12 at 11:00.",
                "Could we meet by video at the same time instead?",
                "I'd like to move our call to Monday at 10 a.m. or 4 p.m., if possible.",
                "Could we meet on Wednesday at 10 or Thursday at 3?",
                "The plumber can only come on Monday at 2. Could I come on Tuesday at 2, Wednesday at 10 or Thursday at 10?",
                "I will be up again from 14 December: could I come on 14 December at 11, 15 December at 3 or 16 December at 10?",
                "Would 8.30 on Thursday or 9.00 on Friday be possible?",
                "Could we move it? If not, I'm free tomorrow at 11:00 and on Thursday at 9:00.",
                "Could you let me have Tuesday or Thursday at the same time?",
                "Could I come on Tuesday 13 October at 1.00pm or Thursday 15 October at 9.30am? I am at work on Monday.",
                "I ask kindly for a new date:\n- Friday, 20.11., 10:00\n- Monday, 23.11., 16:30\n- Tuesday, 24.11., 08:30",
                "Could we shift to one of these?\na) Friday 9 October, 8:00 am\nb) Monday 12 October, 9:00 am",
                "The interview has moved to Wednesday at 8. Could I offer Wednesday at 5:30, Thursday at 12:15 or Friday at 4?",
                "Could we find another time for our interview on Thursday at 2pm Berlin time (6:30pm mine)?\n- Monday 7 December at 10am Berlin time (2:30pm mine)\n- Tuesday 8 December at 3:30pm Berlin time (8pm mine)\n- Wednesday 9 December at 9am Berlin time (1:30pm mine)\nWhichever you choose, I'll confirm it the same day.",
                "Could we do the Buyer interview on Monday 7 December at 10am or Tuesday 8 December at 3:30pm?",
                "Could we put my application on hold? I don't have a new date yet.",
            ],
        );
    }
}
