//! R6: the role is not named.

use policy::{MessageKind, Reason, Rule, To};
use words::{Field, Severity};

use super::super::check::Check;
use super::super::meaning::Meaning;
use super::super::phrases::PhraseMatch;
use super::super::purpose::Purpose;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;
use super::super::text::Text;
use super::super::times::{Kind, Use};
use super::interview;

pub(super) const CHECK: Check = Check { rule: Rule::R6, find };

const SAYS: &str = "It does not say which role this is about, and they may have several.";

const HINT: Wording = Wording {
    severity: Severity::Hint,
    says: SAYS,
    instead: "Name the role once: “our interview for the Data Analyst role”, with yours in its place.",
};

const KNOWN: Wording =
    Wording { severity: Severity::Warn, says: SAYS, instead: "Name it once: “our interview $”." };

fn find(reading: &Reading, report: &mut Report) {
    // Who calls on the way says who it is, and is known by that.
    let calls = reading.draft.kind == MessageKind::LateCall;
    // Whoever else has a say is asked about an interview, and not about a role.
    let to_others = reading
        .draft
        .situation
        .as_ref()
        .is_some_and(|situation| policy::decide(situation).announcement.to == To::ThirdParty);
    if calls
        || to_others
        || reading.is_to_somebody_else()
        || !stands_alone(reading)
        || reading.purpose() == Purpose::Late
    {
        return;
    }
    // Who waits at their desk is known there, and a text that asks for nothing yet has more to say first.
    let asks_nothing = reading.draft.kind == MessageKind::ShortText && reading.spoken == Purpose::Unclear;
    if reading.reason == Some(Reason::TheyAreLate) || asks_nothing {
        return;
    }
    // By ear, the hour tells which interview it is.
    let told_by_ear =
        |side: &Side| side.mentions.iter().any(|time| time.usage != Use::Offer && time.kind != Kind::Part);
    if matches!(reading.draft.kind, MessageKind::Call | MessageKind::Voicemail) && reading.sides.iter().any(told_by_ear)
    {
        return;
    }
    // Brackets alone, or a dash, name no role: put into the text, they would be missed again.
    let role = reading.line(Field::Role).filter(|role| !Text::read(role).words.is_empty());
    let last = role.as_deref().map(heaviest);
    for side in &reading.sides {
        let (first, end) = side.message;
        let in_message = |name: &PhraseMatch| name.first >= first && name.last <= end;
        if last.is_some_and(|last| mentions(side, last)) || side.each(Meaning::RolePhrase).any(in_message) {
            return;
        }
    }
    // The marks of a sentence would be mended in the text, and the role missed again.
    let Some(role) = role.filter(|role| !role.contains(['!', '?']) && !role.trim_end().ends_with('.')) else {
        report.add(Note::missing(&HINT));
        return;
    };
    let mild = reading.draft.kind == MessageKind::Call;
    let wording = if mild { Wording { severity: Severity::Hint, ..KNOWN } } else { KNOWN };
    interview::add_detail(reading, report, &wording, &format!("for the {role} role"));
}

/// Whether it has to name the role by itself: no text that leaves the rest to an email or a call.
fn stands_alone(reading: &Reading) -> bool {
    reading.is_complete() || reading.is_for_now() && !reading.body().is_none_or(Side::points_on)
}

/// The last word of a role that is long enough to be looked for.
fn heaviest(role: &str) -> &str {
    let text = Text::read(role);
    let word = text.words.iter().rfind(|word| word.end - word.start > 2);
    word.and_then(|word| role.get(word.start..word.end)).unwrap_or(role.trim_ascii())
}

/// Whether a word of the text is this one, its plural, or what the work is called: "glazing" for "Glazier".
fn mentions(side: &Side, wanted: &str) -> bool {
    let stem = wanted.strip_suffix("er").map_or(wanted, |stem| stem.trim_end_matches('i'));
    side.text.words.iter().any(|word| {
        let written = side.text.source.get(word.start..word.end).unwrap_or_default();
        let rest = |start: &str| {
            let (head, rest) = written.split_at_checked(start.len())?;
            head.eq_ignore_ascii_case(start).then_some(rest)
        };
        rest(wanted).is_some_and(|rest| rest.len() <= 3) || rest(stem) == Some("ing")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, fires, found, mended, stays_silent};
    use words::{Details, Draft};

    #[test]
    fn finds_messages_about_no_role_in_particular() {
        fires(
            Rule::R6,
            &[
                "Dear Ms Lee, I am ill and cannot attend our interview tomorrow at 10:00. Could we move it?",
                "I would like to withdraw my application. Thank you.",
                "I am no longer interested in the role.",
                "Thank you for the interview invitation. I have accepted another position.",
                "My manager needs me on that day, so could we reschedule?",
                "Dear hiring manager, please cancel my interview.",
                "I am withdrawing from this position for personal reasons.",
                "I have accepted a new job and must withdraw from the process.",
                "Kind greetings, could we find another time for the interview?\n\nBest regards,\nAda Bell\nData Analyst",
                "I need to move our interview on Monday because of a dentist appointment.",
                "Could we move our interview on Friday 4 December to Monday?",
                "Peter Baker set the interview for Monday.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_where_a_role_is_named() {
        stays_silent(
            Rule::R6,
            &[
                "I am writing about the Data Analyst role.",
                "I cannot attend the interview for HR assistant at 1.30pm.",
                "I am withdrawing from the interview for call centre agent on 12 November.",
                "I am invited to the interview for cabin crew on Friday.",
                "I applied for the position of ward nurse.",
                "Our interview for the junior accountant\nposition is on Monday.",
                "I have an interview for Marketing Manager tomorrow.",
                "I must withdraw from the teaching position.",
                "Thank you for inviting me to interview as a barista.",
                "This is about the summer internship.",
                "I refer to the Sales Assistant interview on 3 May.",
                "I'd like to withdraw from the warehouse job.",
                "Regarding the PhD position, I must withdraw.",
                "I can't attend the interview for Perfume Chemist on Monday.",
                "I'm writing about tomorrow's interview (Ship Broker, 13:00).",
                "Monday 8:30, Wind Turbine Technician: could I come at ten instead?",
                "Our chat about the bar supervisor gig has to wait.",
                "Interview: Plumber's Apprentice, Monday 9am. I can't come.",
                "I must withdraw from the Lighthouse Guide process.",
                "It's about the team leader interview on Monday at ten, I can't come.",
                "I can't make the junior dev interview on Tuesday.",
                "I cannot come to the interview today at 3 (lab technician).",
                "I have concluded that Regional Director is not the right step for me. Please withdraw my name.",
            ],
        );
    }

    #[test]
    fn the_fix_names_the_role_after_the_interview() {
        let mut draft = email("Dear Ms Lee, I cannot attend our interview tomorrow.");
        draft.details = Some(Details { role: "Data Analyst".to_owned(), ..Details::default() });
        assert_eq!(
            mended(&draft, Rule::R6),
            "Dear Ms Lee, I cannot attend our interview for the Data Analyst role tomorrow."
        );
    }

    /// Found by `cargo xtask fuzz`: “for the () role” was put into the text again and again.
    #[test]
    fn a_role_without_a_word_is_not_put_into_the_text() {
        let mut draft = email("Dear Ms Lee, I cannot attend our interview tomorrow.");
        draft.details = Some(Details { role: "{} ".to_owned(), ..Details::default() });
        let findings = crate::review(&draft);
        let finding = findings.iter().find(|finding| finding.check == Rule::R6).expect("R6");
        assert_eq!(finding.fix, None);
    }

    /// Found by `cargo xtask fuzz`.
    #[test]
    fn a_role_of_short_words_is_put_into_the_text_once() {
        let mut draft = email("role not please role our interview ");
        draft.details = Some(Details { role: "at 2p . '''' j".to_owned(), ..Details::default() });
        assert_eq!(mended(&draft, Rule::R6), "role not please role our interview for the at 2p . '''' j role ");
    }

    #[test]
    fn a_text_that_leaves_nothing_to_an_email_names_the_role() {
        let text = |body: &str| Draft { kind: MessageKind::ShortText, ..email(body) };
        assert!(!found(&text("Hi, Gavin here. I'm not going to make 4.30 today. Sorry."), Rule::R6).is_empty());
        for body in [
            "Hi, Gavin here. I can't make the porter interview at 4.30 today. Sorry.",
            "Hi, Gavin here. I can't make 4.30 today. I have sent you an email.",
        ] {
            assert!(found(&text(body), Rule::R6).is_empty(), "{body}");
        }
    }
}
