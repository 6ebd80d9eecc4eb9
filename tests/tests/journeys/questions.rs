//! Which questions are asked when, the search for a reason, and deciding against the advice.

use anyhow::{Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, Contact, Insist, MessageKind, Reason};
use words::{Depth, Details, Register, cause_as_told};

fn asks_about(page: &Page, word: &str) -> Result<bool> {
    Ok(page.names("group")?.iter().any(|name| name.contains(word)))
}

#[test]
fn the_phone_number_is_asked_only_under_24_hours() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("another time")?;
        ensure!(!asks_about(page, "Can you call them")?, "it is asked over 48 hours ahead");
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")?;
        ensure!(asks_about(page, "Can you call them")?, "it is not asked under 24 hours ahead");
        Ok(())
    })
}

#[test]
fn the_three_questions_are_open_only_for_something_else() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::AcceptedOffer)?;
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("Withdraw")?;
        ensure!(!asks_about(page, "being there")?, "the three questions are open");
        page.open_details("More about the situation")?;
        ensure!(asks_about(page, "being there")?, "the three questions are not in the details");
        page.choose_reason(Reason::Other)?;
        until("the three questions", || {
            ensure!(asks_about(page, "being there")?, "they are not open");
            Ok(())
        })
    })
}

#[test]
fn no_phone_number_changes_the_plan() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.choose_answer("Can you call them?", "I have no number")?;
        let mut situation = Expected::of(Reason::Illness, Band::Under24h).situation;
        situation.contact = Contact::NoNumber;
        wait_for_expected(page, &Expected::with(&situation, &Details::default()))
    })
}

#[test]
fn no_interest_turns_the_verdict_into_withdraw() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.choose_answer("Do you still want the job?", "No")?;
        let mut situation = Expected::of(Reason::Illness, Band::Under24h).situation;
        situation.interest = Some(policy::Interest::Gone);
        wait_for_expected(page, &Expected::with(&situation, &Details::default()))
    })
}

#[test]
fn interest_is_not_asked_if_the_reason_implies_it() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        ensure!(asks_about(page, "still want the job")?, "it is not asked at first");
        page.choose_reason(Reason::AcceptedOffer)?;
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("Withdraw")?;
        ensure!(!asks_about(page, "still want the job")?, "it is asked of a person who has accepted another job");
        page.choose_reason(Reason::Nervous)?;
        page.wait_for_verdict("Go")?;
        page.choose_answer("Do you still want the job?", "Not sure")?;
        page.choose_reason(Reason::SafetyOrEthics)?;
        page.wait_for_verdict("Withdraw")?;
        ensure!(asks_about(page, "still want the job")?, "an answer that was given is hidden");
        Ok(())
    })
}

#[test]
fn the_detail_choices_show_their_wording() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::FamilyEmergency)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")?;
        let situation = Expected::of(Reason::FamilyEmergency, Band::Under24h).situation;
        for &depth in Depth::ALL {
            let words = cause_as_told(&situation, Register::Natural, Some(depth));
            ensure!(page.all_text()?.contains(&format!("“{words}”")), "“{words}” is not shown");
        }
        page.choose_reason(Reason::Leisure)?;
        page.choose_answer("Do you still want the job?", "No")?;
        page.wait_for_verdict("Withdraw")?;
        let situation =
            policy::Situation { interest: Some(policy::Interest::Gone), ..situation.with_reason(Reason::Leisure) };
        let [private, category, plain] = [Depth::Private, Depth::Category, Depth::Plain]
            .map(|depth| cause_as_told(&situation, Register::Natural, Some(depth)));
        let same = private == category && category == plain;
        ensure!(
            asks_about(page, "How much of the reason")? != same,
            "the choice must be shown only if the wordings differ"
        );
        Ok(())
    })
}

#[test]
fn deciding_otherwise_changes_the_messages_but_not_the_verdict() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Nervous)?;
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("Go")?;
        page.open_details("I want to cancel anyway")?;
        page.choose_answer("What will you do?", "Withdraw all the same")?;
        let mut situation = Expected::of(Reason::Nervous, Band::Over48h).situation;
        situation.insist = Some(Insist::Withdraw);
        wait_for_expected(page, &Expected::with(&situation, &Details::default()))
    })
}

fn wait_for_expected(page: &Page, expected: &Expected) -> Result<()> {
    page.wait_for_verdict(expected.heading())?;
    let email = expected.message(MessageKind::Email)?;
    until("the email to change", || {
        ensure!(page.message()? == email.body, "it is {}", page.message()?);
        Ok(())
    })?;
    let advice = page.find("region", "Our advice")?;
    let steps: Vec<_> = expected.advice.steps.iter().map(|step| step.says.as_ref()).collect();
    ensure!(page.names_in(&advice, "checkbox")? == steps, "the steps are not {steps:?}");
    Ok(())
}

#[test]
fn search_finds_a_reason_by_synonym() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        let search = page.find("searchbox", "Find it by a word")?;
        page.write(&search, "migrane")?;
        page.wait_for_status("1")?;
        let group = page.find("group", "What has come up?")?;
        let found = page.names_in(&group, "radio")?;
        ensure!(found == [words::reason_label(Reason::Illness)], "it finds {found:?}");
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")
    })
}

#[test]
fn a_search_without_results_leaves_something_else() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.write(&page.find("searchbox", "Find it by a word")?, "xyzzy")?;
        page.wait_for_status("Nothing")?;
        page.choose_reason(Reason::Other)
    })
}
