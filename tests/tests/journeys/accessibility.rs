//! axe finds no accessibility barriers, on phone and desktop, in every look. `every_state.rs` asks it in every state.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use journeys::{Look, Page, Setting, journey};
use policy::{Band, Reason};

use crate::offline;

const WIDTHS: [(u32, u32); 2] = [(360, 740), (1280, 800)];
pub(crate) const LOOKS: [Look; 3] = [Look::Light, Look::Dark, Look::ForcedColours];

/// Checks the page in every size and look, and reports all barriers at once.
pub(crate) fn no_barriers(page: &Page, state: &str) -> Result<()> {
    no_barriers_in(&LOOKS, page, state)
}

/// [`no_barriers`] in these looks only.
pub(crate) fn no_barriers_in(looks: &[Look], page: &Page, state: &str) -> Result<()> {
    let found = barriers(page, &WIDTHS, looks)?;
    let found: Vec<_> =
        found.iter().map(|(barrier, seen)| format!("  {barrier}\n    at {}", seen.join(", "))).collect();
    ensure!(found.is_empty(), "{state}:\n{}", found.join("\n"));
    Ok(())
}

/// The barriers in these sizes and looks, each with where it was found. The page is left light, in the last size.
pub(crate) fn barriers(page: &Page, sizes: &[(u32, u32)], looks: &[Look]) -> Result<BTreeMap<String, Vec<String>>> {
    // What the bar covers can be scrolled from under it, which axe does not do before it measures targets.
    let place_bar = |position: &str| {
        page.run_script(&format!("deep.all('.bar, .onward').forEach((bar) => {{ bar.style.position = '{position}' }})"))
    };
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (at, &(width, height)) in sizes.iter().enumerate() {
        page.resize(width, height)?;
        for (index, look) in looks.iter().enumerate() {
            // Looks differ in colours only, and colours do not depend on the size: check them in one size.
            if index > 0 && at + 1 < sizes.len() {
                continue;
            }
            page.set_look(*look)?;
            place_bar("static")?;
            let barriers = if index == 0 { page.axe_findings()? } else { page.axe_colour_findings()? };
            for barrier in barriers {
                found.entry(barrier.to_string()).or_default().push(format!("{width} {look:?}"));
            }
        }
    }
    place_bar("")?;
    page.set_look(Look::Light)?;
    Ok(found)
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
