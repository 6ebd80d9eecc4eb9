//! Which questions are asked, how an answer is found, and what the person's own decision does.

use anyhow::{Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, Insist, MessageKind, Reason};
use words::{Details, ReasonDetail, reason_in_words};

fn asks(page: &Page, word: &str) -> Result<bool> {
    Ok(page.names("group")?.iter().any(|name| name.contains(word)))
}

#[test]
fn a_number_to_call_is_asked_for_only_where_it_matters() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("another time")?;
        ensure!(!asks(page, "number to call")?, "it is asked for three days ahead");
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")?;
        ensure!(asks(page, "number to call")?, "it is not asked for on the day");
        Ok(())
    })
}

#[test]
fn the_test_is_asked_in_the_open_only_for_something_else() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::AcceptedOffer)?;
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("Withdraw")?;
        ensure!(!asks(page, "being there")?, "it is asked though the reason settles it");
        page.open_details("More about the situation")?;
        ensure!(asks(page, "being there")?, "it cannot be opened and changed");
        page.choose_reason(Reason::Other)?;
        until("the three questions", || {
            ensure!(asks(page, "being there")?, "they are not asked");
            Ok(())
        })
    })
}

#[test]
fn a_number_that_is_not_known_changes_the_plan() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.choose_answer("Do you have a number to call them on?", "No")?;
        let mut situation = Expected::of(Reason::Illness, Band::Under24h).situation;
        situation.direct_number = false;
        follows(page, &Expected::with(&situation, &Details::default()))
    })
}

#[test]
fn interest_that_is_gone_turns_any_reason_into_a_withdrawal() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.choose_answer("Do you still want the job?", "No")?;
        let mut situation = Expected::of(Reason::Illness, Band::Under24h).situation;
        situation.interest = Some(policy::Interest::Gone);
        follows(page, &Expected::with(&situation, &Details::default()))
    })
}

#[test]
fn whether_the_job_is_wanted_is_not_asked_where_the_reason_settles_it() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        ensure!(asks(page, "still want the job")?, "it is not asked at first");
        page.choose_reason(Reason::AcceptedOffer)?;
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("Withdraw")?;
        ensure!(!asks(page, "still want the job")?, "it is asked of somebody who has another job");
        page.choose_reason(Reason::Nervous)?;
        page.wait_for_verdict("Go")?;
        page.choose_answer("Do you still want the job?", "Not sure")?;
        page.choose_reason(Reason::NotAFit)?;
        page.wait_for_verdict("Withdraw")?;
        ensure!(asks(page, "still want the job")?, "what was said cannot be seen or changed");
        Ok(())
    })
}

#[test]
fn how_much_of_the_reason_is_told_is_shown_in_the_words_of_the_reason() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::FamilyEmergency)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")?;
        let situation = Expected::of(Reason::FamilyEmergency, Band::Under24h).situation;
        for detail in [ReasonDetail::Private, ReasonDetail::Brief] {
            let words = reason_in_words(&situation, detail);
            ensure!(page.all_text()?.contains(&format!("“{words}”")), "“{words}” is not shown");
        }
        page.choose_reason(Reason::Leisure)?;
        page.choose_answer("Do you still want the job?", "No")?;
        page.wait_for_verdict("Withdraw")?;
        let situation =
            policy::Situation { reason: Reason::Leisure, interest: Some(policy::Interest::Gone), ..situation };
        let same =
            reason_in_words(&situation, ReasonDetail::Private) == reason_in_words(&situation, ReasonDetail::Brief);
        ensure!(
            asks(page, "How much of the reason")? != same,
            "the choice is there without a difference, or not there"
        );
        Ok(())
    })
}

#[test]
fn who_decides_otherwise_gets_the_messages_for_it_and_the_verdict_stays() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Nervous)?;
        page.choose_notice(Band::Over48h)?;
        page.wait_for_verdict("Go")?;
        page.open_details("I want to cancel anyway")?;
        page.choose_answer("What will you do?", "Withdraw all the same")?;
        let mut situation = Expected::of(Reason::Nervous, Band::Over48h).situation;
        situation.insist = Some(Insist::Withdraw);
        follows(page, &Expected::with(&situation, &Details::default()))
    })
}

fn follows(page: &Page, expected: &Expected) -> Result<()> {
    page.wait_for_verdict(expected.heading())?;
    let email = expected.message(MessageKind::Email)?;
    until("the email to follow", || {
        ensure!(page.message()? == email.body, "it is {}", page.message()?);
        Ok(())
    })?;
    let advice = page.find("region", "Our advice")?;
    let steps: Vec<_> = expected.advice.steps.iter().map(|step| step.says.as_ref()).collect();
    ensure!(page.names_in(&advice, "checkbox")? == steps, "the steps do not follow: {steps:?}");
    Ok(())
}

#[test]
fn a_word_people_would_use_finds_the_reason() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        let search = page.find("searchbox", "Find it by a word")?;
        page.write(&search, "flu")?;
        page.wait_for_status("1")?;
        let group = page.find("group", "What has come up?")?;
        let found = page.names_in(&group, "radio")?;
        ensure!(found == [words::reason(Reason::Illness).label], "it finds {found:?}");
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")
    })
}

#[test]
fn a_word_nobody_thought_of_leads_to_something_else() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.write(&page.find("searchbox", "Find it by a word")?, "xyzzy")?;
        page.wait_for_status("Nothing")?;
        page.choose_reason(Reason::Other)
    })
}
