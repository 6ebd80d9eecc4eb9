//! "What would change this": every entry keeps its word, and can be taken back.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, Reason, Situation};
use words::Details;

const DRAWER: &str = "What would change this";

#[test]
fn each_change_of_an_illness_today_does_what_it_says_and_is_undone() -> Result<()> {
    journey(Setting::desktop()?, |page| each(page, Reason::Illness, Band::Under24h))
}

#[test]
fn each_change_of_a_pending_offer_does_what_it_says_and_is_undone() -> Result<()> {
    journey(Setting::desktop()?, |page| each(page, Reason::PendingOffer, Band::Over48h))
}

#[test]
fn each_change_of_a_disrupted_journey_does_what_it_says_and_is_undone() -> Result<()> {
    journey(Setting::desktop()?, |page| each(page, Reason::TravelDisruption, Band::From24To48h))
}

fn each(page: &Page, reason: Reason, band: Band) -> Result<()> {
    page.open()?;
    page.choose_reason(reason)?;
    page.choose_notice(band)?;
    let here = Expected::of(reason, band);
    shows(page, &here)?;
    let entries = &here.advice.what_if;
    ensure!(!entries.is_empty(), "nothing would change this");
    for (index, entry) in entries.iter().enumerate() {
        let drawer = page.open_details(DRAWER)?;
        let buttons = page.names_in(&drawer, "button")?;
        // "Undo" is there once there is something to undo.
        let offered: Vec<_> = buttons.iter().filter(|name| *name != "Undo").collect();
        ensure!(
            offered.len() == entries.len(),
            "{} changes are offered, the policy knows {}",
            offered.len(),
            entries.len()
        );
        let name = offered.get(index).context("no such entry")?;
        let changed: Situation = entry.change.apply(&here.situation);
        let there = Expected::with(&changed, &Details::default());
        ensure!(there.advice.verdict == entry.verdict, "the policy contradicts itself");

        page.tap(&page.find_in(&drawer, "button", name)?)?;
        shows(page, &there).with_context(|| format!("after “{name}”"))?;
        page.tap(&page.find_in(&page.open_details(DRAWER)?, "button", "Undo")?)?;
        shows(page, &here).with_context(|| format!("after undoing “{name}”"))?;
    }
    Ok(())
}

fn shows(page: &Page, expected: &Expected) -> Result<()> {
    page.wait_for_verdict(expected.heading())?;
    let advice = page.find("region", "Our advice")?;
    let steps: Vec<_> = expected.advice.steps.iter().map(|step| step.says.as_ref()).collect();
    until("the steps of the policy", || {
        let shown = page.names_in(&advice, "checkbox")?;
        ensure!(shown == steps, "they are {shown:?}, not {steps:?}");
        Ok(())
    })
}
