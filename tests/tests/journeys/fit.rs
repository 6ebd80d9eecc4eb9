//! Layout, touch targets, transitions and contrast of edges. `every_state.rs` checks them in every state.

use anyhow::{Context as _, Result, ensure};
use journeys::{Page, Setting, journey};

pub(crate) const CHECKS: &str = include_str!("fit.js");

/// Controls smaller than 44 pixels.
const SMALL_TARGETS: &str = "small(44)";

/// Transitions and animations longer than 150 ms.
pub(crate) const SLOW_TRANSITIONS: &str = "slow(150)";

/// Any transition or animation.
pub(crate) const MOTION: &str = "slow(0)";

/// Edges of controls with too little contrast. WCAG requires 3:1; ours are thin and have more. axe checks text.
pub(crate) const FAINT_EDGES: &str = "edges(4.5)";

/// What these checks find on the page as it is.
pub(crate) fn found(page: &Page, checks: &[&str]) -> Result<Vec<String>> {
    let calls: Vec<_> = checks.iter().map(|check| format!("...fit.{check}")).collect();
    let found = page.script(&format!("{CHECKS} return [{}]", calls.join(", ")))?;
    let found = found.as_array().with_context(|| format!("{checks:?} give {found}"))?;
    Ok(found.iter().filter_map(|one| one.as_str().map(str::to_owned)).collect())
}

/// The checks for every size.
pub(crate) const LAYOUT: [&str; 4] = ["cut()", "overlaps()", "covered()", SMALL_TARGETS];

#[test]
fn these_checks_find_what_does_not_fit() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        let changes = [
            ("one.style.whiteSpace = 'nowrap'; one.style.overflow = 'hidden'", "cut()"),
            ("one.style.position = 'relative'; one.style.left = '-40px'", "cut()"),
            ("one.style.marginBlockEnd = '-60px'", "overlaps()"),
            ("one.style.transition = 'color 1s'", "slow(150)"),
            ("one.tabIndex = 0; one.style.height = '20px'", "small(44)"),
            ("one.tabIndex = 0; one.style.border = '1px solid #ccc'", "edges(4.5)"),
            ("one.tabIndex = 0; one.style.pointerEvents = 'none'", "covered()"),
        ];
        for (change, check) in changes {
            let before = page.script(&format!("{CHECKS} return fit.{check}.length"))?;
            let change = format!("const one = document.querySelector('footer p'); {change}");
            let after = page.script(&format!("{change}; {CHECKS} return fit.{check}.length"))?;
            ensure!(after.as_u64() > before.as_u64(), "{check} does not find this: {change}");
            page.run_script("const one = document.querySelector('footer p'); one.removeAttribute('style'); one.removeAttribute('tabindex')")?;
        }
        Ok(())
    })
}
