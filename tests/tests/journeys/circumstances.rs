//! What exactly has happened: circumstances found, chosen, and decided; and those of a site.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey, until};
use policy::{Band, Circumstance, Kind, MessageKind, Plan, Reason, Situation};
use words::{Advice, Details};

use crate::house_rules::in_post_with;

const WHICH: &str = "Which fits best?";

/// Answers the first two questions.
fn answer(page: &Page, circumstance: Circumstance, band: Band) -> Result<()> {
    page.open()?;
    page.choose_circumstance(circumstance)?;
    page.choose_notice(band)
}

/// The page shows the heading, the plan and the first message that the policy has for this situation.
fn shows(page: &Page, heading: &str, plan: (Plan, &str), situation: &Situation) -> Result<()> {
    page.wait_for_verdict(heading)?;
    let Advice { plan: planned, messages, .. } = words::assess(situation);
    ensure!(planned == plan.0, "the policy plans {}", planned.id());
    let first = *messages.first().ok_or_else(|| anyhow::anyhow!("there is no message"))?;
    let expected = journeys::Expected::with(situation, &Details::default());
    let body = &expected.message(first)?.body;
    // What stands under the verdict may be drawn after it.
    until("the plan and the first message", || {
        let text = page.all_text()?;
        // It is shown with a capital.
        ensure!(text.to_lowercase().contains(plan.1), "the plan {:?} is not shown: {text}", plan.1);
        let message = page.letter_text(&page.open_message(name(first))?)?;
        ensure!(message == *body, "the first message is {message}, not {body}");
        Ok(())
    })
}

const fn name(kind: MessageKind) -> &'static str {
    match kind {
        MessageKind::Call | MessageKind::LateCall => "Call",
        MessageKind::RecruiterEmail => "Recruiter email",
        _ => "Email",
    }
}

#[test]
fn a_circumstance_is_found_by_a_word_and_chosen() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.write(&page.find("textbox", "What has happened?")?, "migraine")?;
        let label = words::circumstance(Circumstance::Migraine).label;
        page.press(label)?;
        ensure!(page.checked(WHICH)? == label, "{:?} is chosen", page.checked(WHICH)?);
        page.choose_answer(WHICH, words::circumstance(Circumstance::StomachBug).label)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")
    })
}

#[test]
fn what_was_answered_is_one_line_and_can_be_changed() -> Result<()> {
    journey(Setting::phone()?, |page| {
        let [child, childcare] = [Circumstance::ChildIll, Circumstance::ChildcareFellThrough];
        answer(page, child, Band::Under24h)?;
        let line = format!("{} · today", words::circumstance_label(child));
        ensure!(page.recap()? == line, "it says {}", page.recap()?);
        page.press("Change")?;
        page.choose_answer(WHICH, words::circumstance_label(childcare))?;
        page.press("Show the answer")?;
        let line = format!("{} · today", words::circumstance_label(childcare));
        ensure!(page.recap()? == line, "it says {}", page.recap()?);
        Ok(())
    })
}

#[test]
fn of_many_circumstances_five_are_shown_until_more() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_kind(Kind::Health)?;
        let group = page.find("group", WHICH)?;
        let few = page.names_in(&group, "radio")?;
        ensure!(few.len() == 5, "they are {few:?}");
        page.press("More")?;
        let all = page.names_in(&group, "radio")?;
        ensure!(all.len() > 8 && all.starts_with(&few), "they are {all:?}");
        Ok(())
    })
}

#[test]
fn a_child_who_is_ill_is_found_under_health_and_under_family() -> Result<()> {
    journey(Setting::phone()?, |page| {
        for kind in [Kind::Health, Kind::FamilyOrHome] {
            page.open()?;
            page.choose_kind(kind)?;
            page.choose_answer(WHICH, words::circumstance_label(Circumstance::ChildIll))?;
            page.choose_notice(Band::Under24h)?;
            let situation = Situation::about(Circumstance::ChildIll, Band::Under24h.typical());
            let expected = journeys::Expected::with(&situation, &Details::default());
            let email = &expected.message(MessageKind::Email)?.body;
            ensure!(page.message()? == *email, "under {kind:?} it says {}", page.message()?);
        }
        Ok(())
    })
}

#[test]
fn nobody_called_ten_minutes_ago_means_to_wait() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer(page, Circumstance::NobodyCalled, Band::Passed)?;
        let situation = Situation::about(Circumstance::NobodyCalled, Band::Passed.typical());
        shows(page, "Give them a little time", (Plan::CallThenEmail, "call, then email"), &situation)
    })
}

#[test]
fn what_may_be_a_scam_is_asked_about_first() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer(page, Circumstance::MayBeAScam, Band::Over48h)?;
        let situation = Situation::about(Circumstance::MayBeAScam, Band::Over48h.typical());
        shows(page, "Ask one thing first", (Plan::Email, "by email"), &situation)
    })
}

#[test]
fn what_may_happen_is_announced_as_such() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer(page, Circumstance::Weather, Band::Over48h)?;
        page.choose_fact("How sure is it?", "It may happen")?;
        let situation = Situation {
            likelihood: policy::Likelihood::May,
            ..Situation::about(Circumstance::Weather, Band::Over48h.typical())
        };
        shows(page, "Tell them it may happen", (Plan::Email, "by email"), &situation)
    })
}

#[test]
fn without_a_date_it_is_put_on_hold() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer(page, Circumstance::LongTreatment, Band::Over48h)?;
        page.choose_fact("Could you name another time?", "No date yet")?;
        let situation = Situation {
            new_time: policy::NewTime::NotYet,
            ..Situation::about(Circumstance::LongTreatment, Band::Over48h.typical())
        };
        shows(page, "Ask to put it on hold", (Plan::Email, "by email"), &situation)
    })
}

#[test]
fn in_the_middle_of_it_a_withdrawal_is_said_there() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer(page, Circumstance::NotTheRightRole, Band::Passed)?;
        page.choose_fact("How far along are you?", "I am in the middle of it")?;
        let situation = Situation {
            stage: policy::Stage::UnderWay,
            ..Situation::about(Circumstance::NotTheRightRole, Band::Passed.typical())
        };
        shows(page, "Withdraw", (Plan::InPersonThenEmail, "say it there, then email"), &situation)
    })
}

#[test]
fn what_they_said_changes_the_advice() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer(page, Circumstance::AnotherCommitment, Band::Over48h)?;
        let group = page.fact("What have they said?")?;
        let answers =
            ["Nothing yet", "No other date", "Another time", "A call or video instead", "Come anyway", "No answer"];
        ensure!(page.names_in(&group, "radio")? == answers, "{:?}", page.names_in(&group, "radio")?);
        for (answer, said) in answers.into_iter().zip(policy::Said::ALL) {
            page.choose_fact("What have they said?", answer)?;
            let situation =
                Situation { said: *said, ..Situation::about(Circumstance::AnotherCommitment, Band::Over48h.typical()) };
            let expected = journeys::Expected::with(&situation, &Details::default());
            page.wait_for_verdict(expected.heading())?;
        }
        Ok(())
    })
}

#[test]
fn going_anyway_is_offered_only_before_the_start() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        let offered = || page.has("radio", "I want to go anyway");
        answer(page, Circumstance::Unwell, Band::Under24h)?;
        page.open_details("I've decided otherwise")?;
        ensure!(offered()?, "it is not offered");
        page.choose_answer("What will you do?", "I want to go anyway")?;
        until("the decision", || {
            let text = page.all_text()?;
            ensure!(text.contains("You've decided otherwise: Go to the interview"), "{text}");
            Ok(())
        })?;
        answer(page, Circumstance::Unwell, Band::Passed)?;
        page.open_details("I've decided otherwise")?;
        ensure!(!offered()?, "it is offered though it has started");
        answer(page, Circumstance::TheyCancelledAndNamedNoNewTime, Band::Over48h)?;
        page.open_details("I've decided otherwise")?;
        ensure!(!offered()?, "it is offered though they have cancelled");
        Ok(())
    })
}

#[test]
fn who_is_running_late_has_a_date() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::RunningLate)?;
        ensure!(!page.has("button", "No date yet")?, "no date is offered");
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Undated)?;
        page.choose_reason(Reason::RunningLate)?;
        page.press("Show the answer")?;
        page.wait_for_verdict("Go")
    })
}

const CIRCUMSTANCES: &str = r#"<script type="application/json">{
    "hideCircumstances": ["migraine"],
    "renameCircumstances": {"stomach-bug": "My <b>stomach</b>"},
    "addCircumstances": [{"name": "Swimmer's ear", "reason": "illness", "finds": ["otitis"]}]
}</script>"#;

#[test]
fn house_rules_hide_rename_and_add_circumstances() -> Result<()> {
    in_post_with(CIRCUMSTANCES, &[], |page| {
        page.write(&page.find("textbox", "What has happened?")?, "otitis")?;
        page.press("Swimmer's ear")?;
        let chosen = page.checked(WHICH)?;
        ensure!(chosen == "Swimmer's ear", "{chosen:?} is chosen");
        page.press("More")?;
        ensure!(page.has("radio", "My <b>stomach</b>")?, "the new name is missing");
        ensure!(!page.has("radio", words::circumstance(Circumstance::Migraine).label)?, "a hidden one is offered");
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("Ask for another time")?;
        ensure!(!page.message()?.contains("Swimmer"), "the message names it: {}", page.message()?);
        Ok(())
    })
}
