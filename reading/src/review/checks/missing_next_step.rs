//! R8: it neither withdraws nor asks for anything. "Please cancel" leaves open what is to happen.

use policy::{MessageKind, Rule, Verdict};
use words::Severity;

use super::super::check::Check;
use super::super::meaning::{Meaning, Meanings};
use super::super::phrases::PhraseMatch;
use super::super::purpose::Purpose;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;
use super::super::text::{Shape, Word};
use super::super::times::{Kind, Mention, Use};

pub(super) const CHECK: Check = Check { rule: Rule::R8, find };

const WORDING: Wording = Wording {
    severity: Severity::Warn,
    says: "It does not say what you would like: another time, or no interview at all.",
    instead: "Say it in one sentence: “$”",
};

fn find(reading: &Reading, report: &mut Report) {
    // A text that points to the call, a machine that is told of the email: the next step is there.
    let waits = !reading.is_complete() || reading.purpose() == Purpose::Late;
    // Who was told to go, and names what worries them, need not have called it off.
    let sure = reading.course != Some(Verdict::Attend) || reading.has(Meaning::Cancels);
    let open = reading.spoken == Purpose::Cancel && sure && !reading.body().is_some_and(goes_on);
    // Who confirms a call names what was agreed.
    let is_new = |time: &Mention| time.kind == Kind::Day && time.usage != Use::Slot;
    let agreed = reading.draft.kind == MessageKind::ConfirmationEmail
        && reading.body().is_some_and(|side| side.mentions.iter().any(is_new));
    let left_to_the_email = reading.draft.kind == MessageKind::ShortText && reading.body().is_some_and(Side::points_on);
    if agreed
        || left_to_the_email
        || reading.purpose() == Purpose::Ask
        || !reading.is_for_now()
        || !open
        || waits && reading.body().is_some_and(says_how)
    {
        return;
    }
    let say = match reading.course {
        Some(Verdict::Withdraw) => "I'm withdrawing my application.",
        Some(Verdict::Reschedule) => "Could we find another time?",
        Some(Verdict::Adjust) => "Could we do it by video instead?",
        Some(Verdict::AskExtension) => "Could I have until Friday to decide?",
        _ => "Could we find another time?”, or “I'm withdrawing my application.",
    };
    report.add(Note::missing(&WORDING).value(say));
}

/// Whether it says who writes or calls, and where: "call me back" alone leaves that to them.
fn says_how(side: &Side) -> bool {
    let text = &side.text;
    let is_number = |word: &Word| word.shape == Shape::Number && word.end - word.start > 5;
    let is_ours = |found: &PhraseMatch| !(found.first..found.last).any(|at| text.says_any(at, &["me", "know"]));
    side.each(Meaning::PointsOn).any(is_ours)
        || side.has(Meaning::PointsOn)
            && text.words.iter().any(|word| is_number(word) || matches!(text.plain(word), "email" | "number"))
}

/// Words that belong to a next step, in whatever sentence they stand.
const STEPS: [&str; 10] = [
    "withdraw",
    "resign",
    "decline",
    "retract",
    "reschedule",
    "rearrange",
    "postpone",
    "rebook",
    "defer",
    "postponement",
];

/// Words of a question that asks for no other time.
const IDLE: [&str; 5] = ["cancel", "ok", "okay", "believe", "pass"];

/// Whether anything in the text tells how it goes on, though no phrase of ours says what it is: a question, two times that are
/// not the interview's, the hour left to somebody else, terms, a word for the step, a yes.
fn goes_on(side: &Side) -> bool {
    const TERMS: Meanings = Meanings::of(&[Meaning::GivesAway, Meaning::Bargain, Meaning::Threat]);
    let text = &side.text;
    let asks = |index: usize| {
        // "Can you cancel me?" leaves it as open as "please cancel", and so do "how are you?" and "is that ok?"
        let sentence = text.sentence(index);
        // "Could you tell the panel?" does too; "could you tell me the address?" and "may I tell you on Friday?" do not.
        let tells = |at: usize| text.says(at, "tell") && !text.says_any(at + 1, &["me", "you"]);
        let greets = |at: usize| text.says(at, "are") && text.says(at + 1, "you");
        let accepts = (sentence.first..sentence.last).any(|at| text.says(at, "yes"));
        let idle = |at: usize| text.says_any(at, &IDLE) || greets(at) || tells(at) && !accepts;
        text.between(sentence.last).contains('?') && !(sentence.first..sentence.last).any(idle)
    };
    // "Yes, please", "I'd be glad to take it": what they have offered is accepted.
    let says_yes = |index: usize| {
        let sentence = text.sentence(index);
        let has = |words: &[&str]| (sentence.first..sentence.last).any(|at| text.says_any(at, words));
        text.says(sentence.first, "yes") || has(&["glad", "gladly", "happy", "pleased"]) && has(&["take", "accept"])
    };
    let other_times = side.mentions.iter().filter(|time| time.usage == Use::Other && time.kind == Kind::Day).count();
    side.meanings.intersects(TERMS)
        || other_times > 1
        || (0..text.sentences.len()).any(|index| asks(index) || says_yes(index))
        || text.words.iter().any(|word| STEPS.contains(&text.plain(word)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::review;
    use crate::review::testing::{email, fires, stays_silent};

    #[test]
    fn finds_messages_that_leave_it_open() {
        fires(
            Rule::R8,
            &[
                "I cannot attend the interview tomorrow. Sorry for the inconvenience.",
                "Please cancel my interview on Monday. Thank you.",
                "Dear Ms Lee, I am ill and won't make it today. Kind regards, Ada",
                "I will not be coming to the interview on Friday.",
                "Due to a family emergency, I have to cancel our meeting at 10:00.",
                "My train was cancelled, so I can't make it at nine. Apologies.",
                "I'm unable to attend the interview for the Data Analyst role. Thanks for understanding.",
                "I missed the call this morning because I was ill. I am sorry.",
                "I can't go to the interview for Cleaner on 4 March, as I have to be at the embassy.",
                "I am not able to come to the interview on Monday since I have an exam.",
                "The Nurse interview on Monday is a no from me, my son has chickenpox.",
                "My car has broken down and our interview is at 9. Thanks for understanding.",
                "I can't make the interview on Monday, I'm away until next week.",
                "I can't make the interview on Monday. I'll let you know how he gets on.",
                "How are you? Monday's interview clashes with my exam. Sorry.",
                "I have to miss our interview on Monday. Could you tell the panel?",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_where_it_is_clear() {
        stays_silent(
            Rule::R8,
            &[
                "I am withdrawing my application.",
                "I've decided not to go ahead with the process.",
                "Could we find another time next week?",
                "I'm sorry I missed our interview. Thank you for offering Thursday at ten. I'd be very glad to take it.",
                "I missed our call, and I'm sorry. Thank you for another chance. Yes, please, I'll be there.",
                "I would like to ask for a new time.",
                "Would it be possible to meet by video instead?",
                "I am running late, but will be with you by 10:20.",
                "Please remove me from consideration.",
                "Could I have until Friday to decide about your offer?",
                "I can't make Monday, but I am free on Tuesday at 10:00 or Wednesday at 14:00.",
                "I must respectfully decline the interview.",
                "I'd be grateful if you could let me know when else would suit you.",
                "I would need step-free access to the building. Could you let me know whom to arrange this with?",
                "How are you fixed on Tuesday at 2 or Wednesday at 11?",
                "Kindly permit me to appear on another day.",
                "Please strike my name from Friday's interviews.",
                "I'd rather withdraw now than after the interview.",
                "I have accepted a post elsewhere, so I won't be coming on Monday.",
                "I'd like to give up my place on the shortlist.",
                "I would be thankful if we could do this per video call.",
                "Would you have anything the week after?",
                "I'll leave it there and not come on Monday.",
                "Would another time be possible?",
                "I'd like another day for our interview on Thursday.",
                "Could I have until Thursday 10 December?",
                "I won't be coming to our interview. Please withdraw my application.",
                "I'm going to decline.",
                "Would you have a time from Monday 14 December on?",
                "Could we put my application on hold? I'll write as soon as I can name a day.",
                "I may not be able to make it tomorrow. Could you tell me whether that would be a problem?",
                "Could we meet sooner?",
                "I have no questions for now, and look forward to our interview on Monday.",
                "My interview is on Monday at 9. I can confirm that I'm no longer ill.",
                "My son is ill and our interview is at 9. Could we say ten?",
                "I can't make the interview on Monday. Can we speak next week?",
                "I'm thinking of cancelling my interview on Monday. Could you tell me what that would mean for me?",
                "I had to break off our call. I can't say yet when I could do it. May I tell you as soon as I know?",
            ],
        );
    }

    #[test]
    fn what_to_write_instead_is_not_cut_short() {
        for finding in review(&email("Something came up. Please cancel my interview on Monday.")) {
            assert!(!finding.instead.contains("…”"), "{}", finding.instead);
        }
    }
}
