//! Layout, touch targets, transitions and contrast of edges in every state.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use journeys::{Look, Page, Setting, journey};

use crate::states::{self, State};

pub(crate) const CHECKS: &str = include_str!("fit.js");

/// Controls smaller than 44 pixels.
const SMALL_TARGETS: &str = "small(44)";

/// Transitions and animations longer than 150 ms.
const SLOW_TRANSITIONS: &str = "slow(150)";

/// Any transition or animation.
const MOTION: &str = "slow(0)";

/// Edges of controls with too little contrast. WCAG requires 3:1; ours are thin and have more. axe checks text.
const FAINT_EDGES: &str = "edges(4.5)";

/// Problems, and the states and sizes in which they occur.
#[derive(Default)]
struct Problems(BTreeMap<String, Vec<String>>);

impl Problems {
    fn check(&mut self, page: &Page, state: &State, how: &str, checks: &[&str]) -> Result<()> {
        for one in found(page, checks)? {
            let place = format!("{}, {how}", state.name);
            let places = self.0.entry(one).or_default();
            if !places.contains(&place) {
                places.push(place);
            }
        }
        Ok(())
    }

    fn none(&self) -> Result<()> {
        let all: Vec<_> =
            self.0.iter().map(|(what, places)| format!("{what}\n    {}", places.join("\n    "))).collect();
        ensure!(all.is_empty(), "{}", all.join("\n"));
        Ok(())
    }
}

/// What these checks find on the page as it is.
pub(crate) fn found(page: &Page, checks: &[&str]) -> Result<Vec<String>> {
    let calls: Vec<_> = checks.iter().map(|check| format!("...fit.{check}")).collect();
    let found = page.script(&format!("{CHECKS} return [{}]", calls.join(", ")))?;
    let found = found.as_array().with_context(|| format!("{checks:?} give {found}"))?;
    Ok(found.iter().filter_map(|one| one.as_str().map(str::to_owned)).collect())
}

/// Runs `check` in every state and reports all problems at once.
fn every_state(setting: Setting, check: impl Fn(&mut Problems, &Page, &State) -> Result<()>) -> Result<()> {
    let states: Vec<_> = states::STATES.iter().collect();
    let mut problems = Problems::default();
    states::visit(setting, &states, |page, state| check(&mut problems, page, state))?;
    problems.none()
}

fn set_text_spacing(page: &Page, set: bool) -> Result<()> {
    page.run_script(&format!("{CHECKS} fit.space({set})"))
}

/// The checks for every size.
pub(crate) const LAYOUT: [&str; 4] = ["cut()", "overlaps()", "covered()", SMALL_TARGETS];

#[test]
fn every_state_fits_narrow_screens_with_short_transitions() -> Result<()> {
    every_state(Setting::phone()?, |problems, page, state| {
        problems.check(page, state, "360 by 740", &LAYOUT)?;
        problems.check(page, state, "360 by 740", &[SLOW_TRANSITIONS])?;
        page.resize(320, 640)?;
        problems.check(page, state, "320 by 640", &LAYOUT)?;
        // 1280 by 1024 pixels at a zoom of 400%.
        page.resize(320, 256)?;
        problems.check(page, state, "320 by 256", &LAYOUT)?;
        // A low frame, or what a screen keyboard leaves of a phone.
        page.resize(360, 400)?;
        problems.check(page, state, "360 by 400", &["covered()"])?;
        page.resize(360, 740)
    })
}

#[test]
fn every_state_fits_wide_screens_and_honours_reduced_motion() -> Result<()> {
    every_state(Setting::desktop()?, |problems, page, state| {
        problems.check(page, state, "1280 by 800", &LAYOUT)?;
        page.resize(768, 1024)?;
        problems.check(page, state, "768 by 1024", &LAYOUT)?;
        page.resize(1280, 800)?;
        page.set_look(Look::ReducedMotion)?;
        problems.check(page, state, "with less motion", &[MOTION])?;
        for look in [Look::Dark, Look::Light] {
            page.set_look(look)?;
            page.finish_animations()?;
            problems.check(page, state, &format!("{look:?}"), &[FAINT_EDGES])?;
        }
        Ok(())
    })
}

#[test]
fn every_state_fits_with_text_spacing_and_large_text() -> Result<()> {
    every_state(Setting::phone()?, |problems, page, state| {
        for (width, height) in [(320, 640), (1280, 800)] {
            page.resize(width, height)?;
            set_text_spacing(page, true)?;
            problems.check(page, state, &format!("{width} by {height}, text spacing"), &LAYOUT)?;
            set_text_spacing(page, false)?;
            page.text_size(2.0)?;
            problems.check(page, state, &format!("{width} by {height}, text twice as large"), &LAYOUT)?;
            page.text_size(1.0)?;
        }
        page.resize(360, 740)
    })
}

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
