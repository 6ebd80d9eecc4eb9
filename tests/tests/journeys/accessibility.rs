//! axe finds no accessibility barriers: in every state, on phone and desktop, in every look.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use journeys::{Look, Page, Setting, journey};
use policy::{Band, Reason};

use crate::{offline, states};

const WIDTHS: [(u32, u32); 2] = [(360, 740), (1280, 800)];
const LOOKS: [Look; 3] = [Look::Light, Look::Dark, Look::ForcedColours];

/// Checks the page in every size and look, and reports all barriers at once.
pub(crate) fn no_barriers(page: &Page, state: &str) -> Result<()> {
    no_barriers_in(&LOOKS, page, state)
}

/// [`no_barriers`] in these looks only.
pub(crate) fn no_barriers_in(looks: &[Look], page: &Page, state: &str) -> Result<()> {
    no_barriers_at(&WIDTHS, looks, page, state)
}

fn no_barriers_at(sizes: &[(u32, u32)], looks: &[Look], page: &Page, state: &str) -> Result<()> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (at, &(width, height)) in sizes.iter().enumerate() {
        page.resize(width, height)?;
        for (index, look) in looks.iter().enumerate() {
            // Looks differ in colours only, and colours do not depend on the size: check them in one size.
            if index > 0 && at + 1 < sizes.len() {
                continue;
            }
            page.set_look(*look)?;
            // What the bar covers can be scrolled from under it, which axe does not do before it measures targets.
            page.run_script("deep.all('.bar, .onward').forEach((bar) => { bar.style.position = 'static' })")?;
            let barriers = if index == 0 { page.axe_findings()? } else { page.axe_colour_findings()? };
            for barrier in barriers {
                found.entry(barrier.to_string()).or_default().push(format!("{width} {look:?}"));
            }
        }
    }
    let found: Vec<_> =
        found.iter().map(|(barrier, seen)| format!("  {barrier}\n    at {}", seen.join(", "))).collect();
    ensure!(found.is_empty(), "{state}:\n{}", found.join("\n"));
    Ok(())
}

fn every_state(setting: Setting, sizes: &[(u32, u32)]) -> Result<()> {
    let states: Vec<_> = states::STATES.iter().collect();
    let mut found = Vec::new();
    states::visit(setting, &states, |page, state| {
        if let Err(error) = no_barriers_at(sizes, &LOOKS, page, state.name) {
            found.push(error.to_string());
        }
        Ok(())
    })?;
    ensure!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[test]
fn no_state_has_barriers_on_narrow_screens() -> Result<()> {
    every_state(Setting::phone()?, &[(320, 640), (360, 740)])
}

#[test]
fn no_state_has_barriers_on_wide_screens() -> Result<()> {
    every_state(Setting::desktop()?, &[(768, 1024), (1280, 800)])
}

#[test]
fn the_single_file_has_no_barriers() -> Result<()> {
    let file = offline::save_single_file("barriers")?;
    journey(Setting::desktop()?, |page| {
        page.open_file(&file)?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")?;
        no_barriers(page, "the single file")
    })
}
