//! R9: withdraws and offers times, or says something other than was decided.

use policy::{Reason, Rule, Verdict};
use words::Severity;

use super::super::check::Check;
use super::super::class::{Class, Classes};
use super::super::meaning::{Meaning, Meanings};
use super::super::phrases::PhraseMatch;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;
use super::super::times::{Kind, Mention, Use, choices};

pub(super) const CHECK: Check = Check { rule: Rule::R9, find };

const fn stop(says: &'static str, instead: &'static str) -> Wording {
    Wording { severity: Severity::Stop, says, instead }
}

const BOTH: Wording = stop(
    "It withdraws and asks for another time, so they cannot tell which you mean.",
    "Leave out the times, or leave out the withdrawal.",
);

const WITHDRAW: Wording = stop(
    "This asks for another time, while you have decided to withdraw.",
    "Leave out the times and say: “I'm withdrawing my application.”",
);

/// Nobody has to have decided it: a warning, as below.
const KEEP: Wording = Wording {
    severity: Severity::Warn,
    says: "This withdraws, while our advice is to keep the interview. They would close your application.",
    instead: "Say what you ask for instead: “Could we find another time?”",
};

/// No more than a warning: to go is our advice, and need not be what they have decided.
const ATTEND: Wording = Wording {
    severity: Severity::Warn,
    says: "This calls the interview off, while our advice is to go.",
    instead: "Keep the interview. If you have decided otherwise, choose that first.",
};

const EXTENSION: Wording = Wording {
    severity: Severity::Warn,
    says: "This calls something off, while all you need is time to decide.",
    instead: "Ask for the time only: “Could I have until Friday to decide?”",
};

/// What is best met by going.
const AVOIDABLE: Meanings = Meanings::of(&[Meaning::Nerves, Meaning::Unready]);

fn find(reading: &Reading, report: &mut Report) {
    let Some(side) = reading.body().filter(|_| reading.is_for_now()) else { return };
    // "Otherwise they can cross me off" is a condition, and no farewell.
    let is_certain = |found: &&PhraseMatch| {
        let line = side.text.sentence(side.text.sentence_of(found.first));
        !(line.first..found.first).any(|at| side.text.says_any(at, &["otherwise", "unless"]))
    };
    let leaving = side.each(Meaning::Withdraws).find(is_certain).copied();
    let asking = asking(side);
    // "If that can't be done, I quite understand."
    let is_if = |found: &&PhraseMatch| {
        let line = side.text.sentence(side.text.sentence_of(found.first));
        (line.first..found.first).any(|at| side.text.says(at, "if"))
    };
    let cancels = side.each(Meaning::Cancels).find(|found| !is_if(found)).copied();
    let late = reading.reason == Some(Reason::RunningLate);
    let (wrong, wording) = match reading.course {
        // Where the text itself does not withdraw, it has to ask in earnest.
        Some(Verdict::Withdraw) => (asking.filter(|_| leaving.is_some() || asks_in_earnest(side)), WITHDRAW),
        Some(Verdict::Reschedule | Verdict::Adjust | Verdict::Pause) => (leaving, KEEP),
        Some(Verdict::AskExtension) => (leaving.or(cancels), EXTENSION),
        Some(Verdict::Ask | Verdict::Wait | Verdict::Warn) => (leaving, ATTEND),
        Some(Verdict::Attend) if late => (leaving, ATTEND),
        Some(Verdict::Attend) if leaving.is_some() && asking.is_some() => (asking, BOTH),
        // They may have decided otherwise; but what they name is best met by going.
        Some(Verdict::Attend) => {
            (leaving.or(asking).or(cancels).filter(|_| side.meanings.intersects(AVOIDABLE)), ATTEND)
        }
        None => (asking.filter(|_| leaving.is_some()), BOTH),
    };
    if let Some(found) = wrong {
        report.add(Note::words(&wording, side, found.first, found.last));
    }
}

/// Whether two signs of three say that another time is asked for: a plain word for it, several times on offer, a question about
/// either.
fn asks_in_earnest(side: &Side) -> bool {
    let Some(ask) = asking(side) else { return false };
    let plain = ask.meaning == Meaning::AsksToMove;
    let several = choices(&side.text, &side.mentions) > 1;
    let sentence = side.text.sentence(side.text.sentence_of(ask.first));
    let question = side.text.between(sentence.last).contains('?');
    usize::from(plain) + usize::from(several) + usize::from(question) > 1
}

/// What a sentence has in it that asks for something.
const WISHES: [&str; 14] = [
    "could", "can", "would", "may", "might", "please", "kindly", "possible", "like", "want", "ask", "let", "hope", "if",
];

/// Where another time is asked for, or one is offered. Who gives the hour to somebody else offers none.
fn asking(side: &Side) -> Option<PhraseMatch> {
    const MOVES: Classes = Classes::of(&[Class::Move, Class::Shift]);
    let gives_away = |first: usize| side.meanings_of(side.text.sentence_of(first)).contains(Meaning::GivesAway);
    // "The care with which you described the work" sounds like "which works": a word for moving it, or for another one.
    // And "next month" is when the new job begins.
    let is_another = |at: usize| side.text.is(at, Class::New) && !side.text.says(at, "next");
    let is_plain = |found: &PhraseMatch| {
        (found.first..found.last).any(|at| side.text.classes(at).intersects(MOVES) || is_another(at))
    };
    // "Thank you for moving so quickly" asks for nothing, and neither does what is merely told.
    let is_asked = |found: &PhraseMatch| {
        let line = side.text.sentence(side.text.sentence_of(found.first));
        let told = side.meanings_of(side.text.sentence_of(found.first)).contains(Meaning::Thanks);
        let wishes = (line.first..line.last).any(|at| side.text.says_any(at, &WISHES));
        side.text.between(line.last).contains('?') || wishes && !told
    };
    let asks = side
        .each(Meaning::AsksToMove)
        .find(|found| is_plain(found) && is_asked(found) && !gives_away(found.first))
        .copied();
    // "I'm pulling out for the vacancy on Tuesday at 1": the time of what is given up.
    let given_up = |first: usize| {
        let told = side.meanings_of(side.text.sentence_of(first));
        told.contains(Meaning::Withdraws) && !told.intersects(Meanings::of(&[Meaning::AsksToMove, Meaning::OfferCue]))
    };
    // "If the pay changes, I'd still be glad to come on Thursday" is the time that they have already.
    let stands = |first: usize| {
        let line = side.text.sentence(side.text.sentence_of(first));
        ["if", "still", "glad"].iter().all(|said| (line.first..line.last).any(|at| side.text.says(at, said)))
    };
    // "I'm sorry I didn't hand it in: I have to be in hospital today."
    let is_excuse = |first: usize| {
        let line = side.text.sentence(side.text.sentence_of(first));
        let says = |words: &[&str]| (line.first..line.last).any(|at| side.text.says_any(at, words));
        says(&["sorry"]) && says(&["did", "didn't", "could", "couldn't", "missed"])
    };
    let is_offer = |time: &&Mention| {
        let ours = time.usage == Use::Offer && time.kind != Kind::Part;
        ours && !gives_away(time.first) && !given_up(time.first) && !stands(time.first) && !is_excuse(time.first)
    };
    let offer = side.mentions.iter().find(is_offer);
    asks.or_else(|| offer.map(|time| PhraseMatch { meaning: Meaning::OfferCue, first: time.first, last: time.last }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, fires, found, stays_silent};
    use policy::{Insist, Notice, Situation};

    #[test]
    fn finds_two_messages_in_one() {
        fires(
            Rule::R9,
            &[
                "I am withdrawing my application. Could we meet on Monday at 10:00 or Tuesday at 14:00 instead?",
                "I would like to withdraw, but could we reschedule to next week?",
                "I have decided not to continue. I am free on Friday at 3pm if you want to talk.",
                "Please withdraw my application. Let me know what other times would suit you.",
                "I'm no longer interested in the position. Can we find another date for the interview?",
                "I must pull out of the process, and I'd like to ask for a new time.",
                "I regret that I must withdraw my candidacy. I'm available on Wednesday at 9am or Thursday at 4pm.",
                "Please cancel my application and reschedule the interview.",
                "I am withdrawing my application. I could still look in on Friday at 10 or on Saturday at 12.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_one_clear_message() {
        stays_silent(
            Rule::R9,
            &[
                "I am withdrawing my application. I would be glad to stay in touch.",
                "I am withdrawing from the interview. I hope we may meet again if life brings us back to Ohio.",
                "I remain very keen on the post. Could we keep our slot on Wednesday at 9 by video?",
                "I have patients then and cannot step away. Could we meet on Thursday at 12 or Friday at 4?",
                "I had hoped to reschedule, but I have accepted another offer and am withdrawing my application.",
                "I do not want to withdraw; could we find another time?",
                "Rather than withdraw, I would like to ask for a new time.",
                "I am withdrawing. Perhaps our paths will cross another time.",
                "Please offer my slot on Monday at 10:00 to another candidate, as I am withdrawing.",
                "I am withdrawing my application for the interview on Monday at 10:00.",
                "Thank you for rescheduling the interview. I have since accepted another role and must withdraw.",
                "I can't make Tuesday. Could we do Thursday at 10:00 or Friday at 11:00?",
                "I am withdrawing my application. Could you please confirm by Friday that you got this?",
                "I am withdrawing. I start my new job on Monday.",
                "I'm withdrawing from the role, for which I was to meet you on Friday at 9:00. Could you tell Mr Hay?",
                "The hall has seen three changes of date. I withdraw my application.",
                "I'm withdrawing my application. That frees the time on Thursday 3 December at 2pm Berlin time (6:30pm mine) for someone else.",
                "I'm withdrawing my application. Could you let them know that I won't be coming on Thursday at 2pm?",
                "Thank you for telling me that there's no other date. I'm withdrawing my application.",
                "I'm withdrawing my application. I'd be glad if you kept me in mind the next time you're hiring.",
                "I'm withdrawing my application. If the pay changes, I'd gladly talk.",
                "I'm withdrawing my application. If the pay changes, I'd still be glad to come on Thursday 3 December at 2pm.",
                "I'd like to decline it, as I'm not well today. I'm still keen on your work, so keep me in mind.",
                "I can't make our interview on Thursday. I'm telling you now so that you can offer the slot to someone else. Could we find another time?",
                "The journey costs more than I can manage today, so I'm withdrawing my application.",
            ],
        );
    }

    #[test]
    fn what_was_decided_counts() {
        let asked = |reason, insist, body: &str| {
            let mut draft = email(body);
            draft.situation = Some(Situation { insist, ..Situation::new(reason, Notice::Minutes(600)) });
            !found(&draft, Rule::R9).is_empty()
        };
        assert!(asked(Reason::AcceptedOffer, None, "Could we find another time?"));
        assert!(asked(Reason::Illness, None, "I am withdrawing my application."));
        assert!(!asked(Reason::Illness, Some(Insist::Withdraw), "I am withdrawing my application."));
        assert!(asked(Reason::Nervous, None, "I am too nervous and have to cancel our interview."));
        assert!(!asked(Reason::Illness, None, "Could we find another time?"));
        assert!(!asked(
            Reason::RunningLate,
            None,
            "I am running late. If you would rather rearrange, I could do Monday at 10:00."
        ));
    }
}
