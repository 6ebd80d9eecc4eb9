//! R7: neither the date nor the time of the interview in question is named. For a withdrawal, that is no more than a hint.

use policy::{Rule, Said, Situation, Stage, Verdict};
use words::{Clock, Part, Severity};

use super::super::check::Check;
use super::super::class::Class;
use super::super::meaning::{Meaning, Meanings};
use super::super::purpose::Purpose;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;
use super::super::times::{Kind, Mention, Use};
use super::interview;

pub(super) const CHECK: Check = Check { rule: Rule::R7, find };

const SAYS: &str = "It does not say when the interview is, so they have to look up which one you mean.";

const UNKNOWN: Wording = Wording {
    severity: Severity::Hint,
    says: SAYS,
    instead: "Name its date and start time once: “our interview on Thursday 3 December at 2pm”, with yours in their place.",
};

const KNOWN: Wording =
    Wording {
        severity: Severity::Warn, says: SAYS, instead: "Name its date and start time once: “our interview $”."
    };

fn find(reading: &Reading, report: &mut Report) {
    let purpose = reading.purpose();
    let named = reading.sides.iter().any(|side| {
        // Whoever asks for the same time by video names it as well.
        let is_slot = |time: &Mention| time.usage != Use::Offer && !is_of_the_cause(side, time);
        side.mentions.iter().any(|time| time.kind != Kind::Part && (is_slot(time) || purpose == Purpose::Adjust))
            || side.text.words.iter().enumerate().any(|(at, word)| {
                let told = side.meanings_of(word.sentence);
                // A blank stands where it would be named.
                let blank =
                    side.text.between(at).contains(['[', '{', '<']) && side.text.says_any(at, &["date", "day", "time"]);
                // "Yesterday morning", "it began half an hour ago".
                blank
                    || ["yesterday", "ago"].iter().any(|said| side.text.written(at).eq_ignore_ascii_case(said))
                        && (told.contains(Meaning::SlotCue) || told.contains(Meaning::Late))
            })
    });
    let asked = !matches!(purpose, Purpose::AskExtension | Purpose::Ask | Purpose::Unclear)
        // Who is on the way in a text points to the hour by being late for it.
        && (purpose != Purpose::Late || reading.is_complete())
        && !reading.is_to_somebody_else()
        && !reading.draft.situation.as_ref().is_some_and(|situation| is_known_to_them(situation, reading));
    if named || !asked || reading.undated || !reading.is_for_now() {
        return;
    }
    let Some(at) = reading.details().and_then(|details| details.at) else {
        report.add(Note::missing(&UNKNOWN));
        return;
    };
    let clock = reading.details().map_or(Clock::Hours12, |details| details.clock);
    let when = format!("on {} at {}", at.day_in_words(), at.clock_by(clock));
    // From the words alone nobody can tell what they answer.
    let mild = purpose == Purpose::Withdraw || !reading.is_email() || reading.course.is_none();
    let wording = if mild { Wording { severity: Severity::Hint, ..KNOWN } } else { KNOWN };
    interview::add_detail(reading, report, &wording, &when);
}

/// "My flight lands on Monday": a time that belongs to the cause, in a sentence that speaks of no interview.
fn is_of_the_cause(side: &Side, time: &Mention) -> bool {
    const CAUSES: Meanings = Meanings::of(&[
        Meaning::Travel,
        Meaning::Health,
        Meaning::Accident,
        Meaning::Technical,
        Meaning::Appointment,
        Meaning::Accepted,
        Meaning::Offered,
        Meaning::Family,
        Meaning::Bereaved,
        Meaning::OtherInterview,
    ]);
    let told = side.meanings_of(side.text.sentence_of(time.first));
    // "Signed off until Thursday", "a strike from midnight".
    let is_limit = side.text.is_before(time.first, Class::Limit);
    let sentence = side.text.sentence(side.text.sentence_of(time.first));
    let travels = (sentence.first..sentence.last).any(|at| side.text.is(at, Class::Vehicle));
    // "The 1pm", "our 10 o'clock" are what both know.
    let shared = ["the", "our", "my"].iter().any(|word| side.text.says_before(time.first, word));
    let is_known = time.kind == Kind::Clock && shared && !travels;
    time.usage == Use::Other
        && side.part == Part::Body
        && !is_known
        && (travels || told.intersects(CAUSES))
        && (is_limit || !told.intersects(Meanings::of(&[Meaning::SlotCue, Meaning::Cancels, Meaning::Withdraws])))
}

/// Whether they know which one is meant: it is a task, an answer to another time or to an invitation, or the one they are in
/// the middle of; or the whole application is withdrawn, which the role names.
fn is_known_to_them(situation: &Situation, reading: &Reading) -> bool {
    let answers = matches!(situation.said, Said::OfferedTime | Said::OfferedCall)
        || matches!(situation.stage, Stage::Invited | Stage::UnderWay);
    let leaves = reading.course == Some(Verdict::Withdraw) && reading.has(Meaning::RolePhrase);
    answers || leaves || situation.is_task()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, fires, mended, stays_silent};
    use words::{Details, WallTime};

    #[test]
    fn finds_messages_about_no_date() {
        fires(
            Rule::R7,
            &[
                "I am ill and cannot attend our interview. Could we reschedule?",
                "Please may I ask for a new time for the Data Analyst interview? I could do Monday at 10:00 or Tuesday at 14:00.",
                "I would like to withdraw my application for the nurse role.",
                "I cannot make the interview because of a family emergency.",
                "Could we do the interview by video instead?",
                "I have to cancel my interview. Sorry.",
                "I need to postpone. Would Wednesday at 3pm or Friday at 9am work?",
                "Unfortunately I can't come. Is there another slot next week?",
                "Could I come on Tuesday at 10 or on Friday at 9 for the interview?",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_where_it_is_named() {
        stays_silent(
            Rule::R7,
            &[
                "I cannot attend our interview tomorrow. Could we reschedule?",
                "I am writing about our interview on 3 December at 14:00. I must withdraw.",
                "Our meeting is set for Dec 3rd at 2pm. Could we move it to Monday at 10?",
                "I will not be able to make it at 9.30 am. Can we find another day?",
                "I can't come on Thursday; would Monday at 10am or Tuesday at 11am work?",
                "Could we move the interview from Tuesday to Thursday at 10 or Friday at 2pm?",
                "The interview on 12/05/2026 does not work for me, can we find another date?",
                "I'm sorry I missed our call this morning at ten. Could we find a new time?",
                "Unfortunately 3 December no longer works for me. Could we do 4 December at 10 or 7 December at 9?",
                "You kindly offered me Tuesday at 9, but I am at work then. Could I come on Wednesday at 9 or Thursday at 2?",
                "I am withdrawing, so please give Saturday's interview to somebody else.",
                "Wednesday at 6 has become impossible, so could we meet on Thursday at 6 or Friday at 12 instead?",
                "I can't make our 2pm interview today. Could we find another time?",
                "I can't make our interview tomorrow (Thursday) at 2pm. Could we move it?",
                "I'm withdrawing my application. That frees the time on Friday at noon for someone else.",
                "Could we put my application on hold?",
            ],
        );
    }

    #[test]
    fn the_fix_names_the_date() {
        let mut draft = email("Dear Ms Lee, I cannot attend our interview, as I am ill.");
        draft.details = Some(Details { at: WallTime::parse("2026-12-03T14:00").ok(), ..Details::default() });
        assert_eq!(
            mended(&draft, Rule::R7),
            "Dear Ms Lee, I cannot attend our interview on Thursday 3 December at 14:00, as I am ill."
        );
    }
}
