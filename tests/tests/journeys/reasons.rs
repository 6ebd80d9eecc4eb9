//! Every reason once: from the first tap to what is on the clipboard.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, journey};
use policy::{Band, Family, MessageKind, Question, Reason, Verdict};

#[test]
fn what_passes_ends_with_an_email_on_the_clipboard() -> Result<()> {
    every(|family| matches!(family, Family::Temporary | Family::Logistics))
}

#[test]
fn what_is_decided_ends_with_an_email_on_the_clipboard() -> Result<()> {
    every(|family| matches!(family, Family::Final | Family::Move | Family::Adjust | Family::Offer))
}

#[test]
fn what_could_be_avoided_is_talked_over_and_nothing_is_cancelled() -> Result<()> {
    every(|family| matches!(family, Family::Avoidable))
}

#[test]
fn something_else_waits_for_the_first_question() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Other)?;
        page.choose_notice(Band::Under24h)?;
        ensure!(!page.has("region", "Our advice")?, "there is advice before the first question is answered");
        let relevance = page.names("group")?.into_iter().find(|name| name.contains("being there"));
        page.choose_answer(&relevance.context("the first question is not asked")?, "Yes")?;
        let mut situation = Expected::of(Reason::Other, Band::Under24h).situation;
        situation.relevance = Some(true);
        check(page, &Expected::with(&situation, &words::Details::default()))?;
        for (question, word) in [(Question::Urgency, "immediate"), (Question::Irreversibility, "lasting")] {
            let group = page.names("group")?.into_iter().find(|name| name.contains(word));
            page.choose_answer(&group.with_context(|| format!("{} is not asked", question.id()))?, "Yes")?;
            match question {
                Question::Urgency => situation.urgency = Some(true),
                _ => situation.irreversibility = Some(true),
            }
            check(page, &Expected::with(&situation, &words::Details::default()))?;
        }
        Ok(())
    })
}

fn every(meant: impl Fn(Family) -> bool) -> Result<()> {
    journey(Setting::desktop()?, |page| {
        for &reason in Reason::ALL.iter().filter(|reason| meant(reason.family())) {
            for band in [Band::Under24h, Band::Over48h] {
                one(page, reason, band).with_context(|| format!("{}, {}", reason.id(), band.id()))?;
            }
        }
        Ok(())
    })
}

fn one(page: &Page, reason: Reason, band: Band) -> Result<()> {
    page.open()?;
    page.choose_reason(reason)?;
    page.choose_notice(band)?;
    check(page, &Expected::of(reason, band))
}

/// The page says what the policy says, and what it shows is what it copies.
fn check(page: &Page, expected: &Expected) -> Result<()> {
    page.wait_for_verdict(expected.heading())?;
    let advice = page.find("region", "Our advice")?;
    let steps: Vec<_> = expected.advice.steps.iter().map(|step| step.says.as_ref()).collect();
    ensure!(page.names_in(&advice, "checkbox")? == steps, "the steps are not those of the policy: {steps:?}");
    let Some(email) = expected.email() else {
        ensure!(!page.has("button", "Copy email")?, "there is an email to copy where none is to be sent");
        // Somebody on the way calls, and stays in.
        if let Ok(call) = expected.message(MessageKind::LateCall) {
            page.reset_clipboard()?;
            page.press("Copy call")?;
            page.wait_for_status("Copied")?;
            let copied = page.clipboard()?;
            ensure!(copied == call.body, "what is copied is not what the policy writes:\n{copied}\n--\n{}", call.body);
            return Ok(());
        }
        ensure!(expected.advice.verdict == Verdict::Attend, "no email for {}", expected.advice.verdict.id());
        return Ok(());
    };
    page.reset_clipboard()?;
    page.press("Copy email")?;
    page.wait_for_status("Copied")?;
    let copied = page.clipboard()?;
    ensure!(copied == page.message()?, "what is copied is not what is shown: {copied}");
    ensure!(copied == email.body, "what is copied is not what the policy writes:\n{copied}\n--\n{}", email.body);
    ensure!(!copied.contains('['), "a placeholder is copied: {copied}");
    Ok(())
}
