//! "What would change this": every entry has the effect it names, and can be undone.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, Reason, Situation};
use words::Details;

const SUMMARY: &str = "What would change this";

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
    let before = Expected::of(reason, band);
    wait_for_expected(page, &before)?;
    let entries = &before.advice.what_if;
    ensure!(!entries.is_empty(), "there are no entries");
    for (index, entry) in entries.iter().enumerate() {
        let details = page.open_details(SUMMARY)?;
        let buttons = page.names_in(&details, "button")?;
        // "Undo" appears after the first change.
        let offered: Vec<_> = buttons.iter().filter(|name| *name != "Undo").collect();
        ensure!(
            offered.len() == entries.len(),
            "{} entries are shown, the policy has {}",
            offered.len(),
            entries.len()
        );
        let name = offered.get(index).context("no such entry")?;
        let changed: Situation = entry.change.apply(&before.situation);
        let after = Expected::with(&changed, &Details::default());
        ensure!(after.advice.verdict == entry.verdict, "the policy contradicts itself");

        page.tap(&page.find_in(&details, "button", name)?)?;
        wait_for_expected(page, &after).with_context(|| format!("after “{name}”"))?;
        page.tap(&page.find_in(&page.open_details(SUMMARY)?, "button", "Undo")?)?;
        wait_for_expected(page, &before).with_context(|| format!("after undoing “{name}”"))?;
    }
    Ok(())
}

fn wait_for_expected(page: &Page, expected: &Expected) -> Result<()> {
    page.wait_for_verdict(expected.heading())?;
    let advice = page.find("region", "Our advice")?;
    let steps: Vec<_> = expected.advice.steps.iter().map(|step| step.says.as_ref()).collect();
    until("the steps", || {
        let shown = page.names_in(&advice, "checkbox")?;
        ensure!(shown == steps, "the steps are {shown:?}, not {steps:?}");
        Ok(())
    })
}
