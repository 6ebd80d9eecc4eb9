//! "What would change this": every entry keeps its word, and can be taken back.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, Reason, Situation};
use words::Details;

const DRAWER: &str = "What would change this";

#[test]
fn changes_of_an_illness_today() -> Result<()> {
    journey(Setting::desktop()?, |page| check_every_change(page, Reason::Illness, Band::Under24h))
}

#[test]
fn changes_of_a_pending_offer() -> Result<()> {
    journey(Setting::desktop()?, |page| check_every_change(page, Reason::PendingOffer, Band::Over48h))
}

#[test]
fn changes_of_a_disrupted_trip() -> Result<()> {
    journey(Setting::desktop()?, |page| check_every_change(page, Reason::TravelDisruption, Band::From24To48h))
}

fn check_every_change(page: &Page, reason: Reason, band: Band) -> Result<()> {
    page.open()?;
    page.choose_reason(reason)?;
    page.choose_notice(band)?;
    let here = Expected::of(reason, band);
    wait_for_expected(page, &here)?;
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
        wait_for_expected(page, &there).with_context(|| format!("after “{name}”"))?;
        page.tap(&page.find_in(&page.open_details(DRAWER)?, "button", "Undo")?)?;
        wait_for_expected(page, &here).with_context(|| format!("after undoing “{name}”"))?;
    }
    Ok(())
}

fn wait_for_expected(page: &Page, expected: &Expected) -> Result<()> {
    page.wait_for_verdict(expected.heading())?;
    let advice = page.find("region", "Our advice")?;
    let steps: Vec<_> = expected.advice.steps.iter().map(|step| step.says.as_ref()).collect();
    until("the steps of the policy", || {
        let shown = page.names_in(&advice, "checkbox")?;
        ensure!(shown == steps, "they are {shown:?}, not {steps:?}");
        Ok(())
    })
}
