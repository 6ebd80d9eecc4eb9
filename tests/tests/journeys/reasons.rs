//! Every reason, from the first answer to the clipboard.

use anyhow::{Context as _, Result, ensure};
use journeys::{Element, Expected, Page, Setting, journey, until};
use policy::{Band, Family, MessageKind, Question, Reason, Verdict};

#[test]
fn temporary_reasons_end_with_a_copied_email() -> Result<()> {
    check_families(|family| matches!(family, Family::Temporary | Family::Logistics))
}

#[test]
fn decided_reasons_end_with_a_copied_email() -> Result<()> {
    check_families(|family| matches!(family, Family::Final | Family::Move | Family::Adjust | Family::Offer))
}

#[test]
fn avoidable_reasons_cancel_nothing() -> Result<()> {
    check_families(|family| matches!(family, Family::Avoidable))
}

#[test]
fn what_the_employer_did_ends_with_a_copied_email() -> Result<()> {
    check_families(|family| matches!(family, Family::Employer))
}

#[test]
fn something_else_needs_more_answers() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        let mut situation = Expected::of(Reason::Other, Band::Under24h).situation;
        let asked = [Question::Relevance, Question::Urgency, Question::Irreversibility];
        for answered in 1..=asked.len() {
            page.open()?;
            page.choose_reason(Reason::Other)?;
            page.choose_notice(Band::Under24h)?;
            ensure!(!page.has("region", "Our advice")?, "there is advice before the first question is answered");
            for question in asked.into_iter().take(answered) {
                let (word, known) = match question {
                    Question::Relevance => ("being there", &mut situation.relevance),
                    Question::Urgency => ("immediate", &mut situation.urgency),
                    Question::Irreversibility => ("lasting", &mut situation.irreversibility),
                };
                *known = Some(true);
                let group = until(question.id(), || {
                    let group = page.names("group")?.into_iter().find(|name| name.contains(word));
                    group.context("it is not asked")
                })?;
                page.choose_answer(&group, "Yes")?;
            }
            page.press("Show the answer")?;
            check_advice(page, &Expected::with(&situation, &words::Details::default()))?;
        }
        Ok(())
    })
}

fn check_families(included: impl Fn(Family) -> bool) -> Result<()> {
    journey(Setting::desktop()?, |page| {
        // The words of each pair are tested without a browser; here the two take turns.
        let bands = [Band::Under24h, Band::Over48h].into_iter().cycle();
        for (&reason, band) in Reason::ALL.iter().filter(|reason| included(reason.family())).zip(bands) {
            check_reason(page, reason, band).with_context(|| format!("{}, {}", reason.id(), band.id()))?;
        }
        Ok(())
    })
}

fn check_reason(page: &Page, reason: Reason, band: Band) -> Result<()> {
    page.open()?;
    page.choose_reason(reason)?;
    page.choose_notice(band)?;
    check_advice(page, &Expected::of(reason, band))
}

/// The page shows the expected advice, and copies the expected message.
fn check_advice(page: &Page, expected: &Expected) -> Result<()> {
    page.wait_for_verdict(expected.heading())?;
    let advice = page.find("region", "Our advice")?;
    check_steps(page, &advice, expected)?;
    let Some(email) = expected.email() else {
        ensure!(!page.has("button", "Copy email")?, "there is an email to copy though none is expected");
        // A person who is late but on the way only calls.
        if let Ok(call) = expected.message(MessageKind::LateCall) {
            page.reset_clipboard()?;
            page.press("Copy call")?;
            page.wait_for_status("Copied")?;
            let copied = page.clipboard()?;
            ensure!(copied == call.body, "the copied text is not the expected one:\n{copied}\n--\n{}", call.body);
            return Ok(());
        }
        ensure!(expected.advice.verdict == Verdict::Attend, "there is no email for {}", expected.advice.verdict.id());
        return Ok(());
    };
    page.reset_clipboard()?;
    page.press("Copy email")?;
    page.wait_for_status("Copied")?;
    let copied = page.clipboard()?;
    ensure!(copied == page.message()?, "the copied text is not the shown one: {copied}");
    ensure!(copied == email.body, "the copied text is not the expected one:\n{copied}\n--\n{}", email.body);
    ensure!(!copied.contains('['), "a placeholder is copied: {copied}");
    Ok(())
}

/// At most four steps are shown, in their order, and all the others under "More steps".
fn check_steps(page: &Page, advice: &Element, expected: &Expected) -> Result<()> {
    let mut steps: Vec<_> = expected.advice.steps.iter().map(|step| step.says.as_ref()).collect();
    let shown = page.names_in(advice, "checkbox")?;
    ensure!(shown.len() <= 4, "more than four steps are shown: {shown:?}");
    let places: Vec<_> = shown.iter().map(|name| steps.iter().position(|step| step == name)).collect();
    ensure!(places.iter().all(Option::is_some) && places.is_sorted(), "{shown:?} are not in the order of {steps:?}");
    if page.has("DisclosureTriangle", "More steps")? {
        page.open_details("More steps")?;
    }
    let mut all = page.names_in(advice, "checkbox")?;
    steps.sort_unstable();
    all.sort_unstable();
    ensure!(all == steps, "the steps are {all:?}, not {steps:?}");
    Ok(())
}
