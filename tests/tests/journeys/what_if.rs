//! "What would change this": every entry has the effect it names, and can be undone.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, Reason, Situation};
use words::Details;

#[test]
fn changes_of_an_illness_today() -> Result<()> {
    journey(Setting::desktop()?, |page| check_every_change(page, Reason::Illness, Band::Under24h))
}

#[test]
fn changes_of_a_pending_offer() -> Result<()> {
    journey(Setting::desktop()?, |page| check_every_change(page, Reason::PendingOffer, Band::Over48h))
}

#[test]
fn the_way_back_is_in_view_on_a_phone() -> Result<()> {
    journey(Setting::phone()?, |page| check_every_change(page, Reason::SecondThoughts, Band::Over48h))
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
        let names = until("the entries", || {
            let names = names(page)?;
            let (shown, wanted) = (names.len(), entries.len());
            ensure!(shown == wanted, "{shown} entries are shown, the policy has {wanted}");
            Ok(names)
        })?;
        let name = names.get(index).context("no such entry")?;
        let changed: Situation = entry.change.apply(&before.situation);
        let after = Expected::with(&changed, &Details::default());
        ensure!(after.advice.verdict == entry.verdict, "the policy contradicts itself");

        page.press(name)?;
        wait_for_expected(page, &after).with_context(|| format!("after “{name}”"))?;
        let undo = page.find("button", "Undo")?;
        until("the way back to be in view", || {
            ensure!(page.in_view(&undo)?, "it is out of view");
            Ok(())
        })?;
        page.tap(&undo)?;
        wait_for_expected(page, &before).with_context(|| format!("after undoing “{name}”"))?;
    }
    Ok(())
}

/// The entries under "What would change this".
fn names(page: &Page) -> Result<Vec<String>> {
    page.open_details("Why")?;
    let list = page.find_by_script("return deep.one('.what-if')")?;
    page.names_in(&list, "button")
}

fn wait_for_expected(page: &Page, expected: &Expected) -> Result<()> {
    page.wait_for_verdict(expected.heading())?;
    until("the steps", || crate::questions::has_steps(page, expected))
}
