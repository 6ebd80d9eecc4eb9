//! Narrow screens, large text, loosely set text, thick fingers, and people whom movement makes ill: in every state.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use journeys::{Look, Page, Setting, journey};

use crate::states::{self, State};

pub(crate) const CHECKS: &str = include_str!("fit.js");

/// What a finger may miss: less than 44 pixels either way.
const SMALL: &str = "small(44)";

/// What takes longer than 150 ms from one look to another.
const QUICK: &str = "slow(150)";

/// What takes any time at all.
const STILL: &str = "slow(0)";

/// Edges that are hard to see. WCAG asks for 3 to 1; ours are thin, and have more. Text is axe's.
const EDGES: &str = "edges(4.5)";

/// What is wrong, and in which circumstances.
#[derive(Default)]
struct Wrong(BTreeMap<String, Vec<String>>);

impl Wrong {
    fn look(&mut self, page: &Page, state: &State, how: &str, checks: &[&str]) -> Result<()> {
        for check in checks {
            let found = page.script(&format!("{CHECKS} return fit.{check}"))?;
            for one in found.as_array().with_context(|| format!("{check} gives {found}"))? {
                let place = format!("{}, {how}", state.name);
                let places = self.0.entry(one.as_str().unwrap_or_default().to_owned()).or_default();
                if !places.contains(&place) {
                    places.push(place);
                }
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

/// Goes through every state, and looks at each in these ways.
fn every_state(setting: Setting, look: impl Fn(&mut Wrong, &Page, &State) -> Result<()>) -> Result<()> {
    let states: Vec<_> = states::STATES.iter().collect();
    let mut wrong = Wrong::default();
    states::walk(setting, &states, |page, state| look(&mut wrong, page, state))?;
    wrong.none()
}

fn loosely(page: &Page, set: bool) -> Result<()> {
    page.run_script(&format!("{CHECKS} fit.space({set})"))
}

/// What is looked at in every size.
const ALL: [&str; 4] = ["cut()", "overlaps()", "covered()", SMALL];

#[test]
fn every_state_fits_on_narrow_screens_and_nothing_is_slow() -> Result<()> {
    every_state(Setting::phone()?, |wrong, page, state| {
        wrong.look(page, state, "360 by 740", &ALL)?;
        wrong.look(page, state, "360 by 740", &[QUICK])?;
        page.resize(320, 640)?;
        wrong.look(page, state, "320 by 640", &ALL)?;
        // What is left of 1280 by 1024 at four times the size.
        page.resize(320, 256)?;
        wrong.look(page, state, "320 by 256", &ALL)?;
        page.resize(360, 740)
    })
}

#[test]
fn every_state_fits_on_wide_screens_and_nothing_moves_where_that_is_wanted() -> Result<()> {
    every_state(Setting::desktop()?, |wrong, page, state| {
        wrong.look(page, state, "1280 by 800", &ALL)?;
        page.resize(768, 1024)?;
        wrong.look(page, state, "768 by 1024", &ALL)?;
        page.resize(1280, 800)?;
        page.set_look(Look::ReducedMotion)?;
        wrong.look(page, state, "with less motion", &[STILL])?;
        for look in [Look::Dark, Look::Light] {
            page.set_look(look)?;
            page.finish_animations()?;
            wrong.look(page, state, &format!("{look:?}"), &[EDGES])?;
        }
        Ok(())
    })
}

#[test]
fn text_may_be_set_loosely_and_twice_as_large() -> Result<()> {
    every_state(Setting::phone()?, |wrong, page, state| {
        for (width, height) in [(320, 640), (1280, 800)] {
            page.resize(width, height)?;
            loosely(page, true)?;
            wrong.look(page, state, &format!("{width} by {height}, loosely set"), &ALL)?;
            loosely(page, false)?;
            page.text_size(2.0)?;
            wrong.look(page, state, &format!("{width} by {height}, text twice as large"), &ALL)?;
            page.text_size(1.0)?;
        }
        page.resize(360, 740)
    })
}

/// That the checks see what they are to see.
#[test]
fn what_does_not_fit_would_be_noticed() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        let wrong = [
            ("one.style.whiteSpace = 'nowrap'; one.style.overflow = 'hidden'", "cut()"),
            ("one.style.position = 'relative'; one.style.left = '-40px'", "cut()"),
            ("one.style.marginBlockEnd = '-60px'", "overlaps()"),
            ("one.style.transition = 'color 1s'", "slow(150)"),
            ("one.tabIndex = 0; one.style.height = '20px'", "small(44)"),
            ("one.tabIndex = 0; one.style.border = '1px solid #ccc'", "edges(4.5)"),
            ("one.tabIndex = 0; one.style.pointerEvents = 'none'", "covered()"),
        ];
        for (change, check) in wrong {
            let before = page.script(&format!("{CHECKS} return fit.{check}.length"))?;
            let change = format!("const one = document.querySelector('header p'); {change}");
            let after = page.script(&format!("{change}; {CHECKS} return fit.{check}.length"))?;
            ensure!(after.as_u64() > before.as_u64(), "{check} does not see that {change}");
            page.run_script("const one = document.querySelector('header p'); one.removeAttribute('style'); one.removeAttribute('tabindex')")?;
        }
        Ok(())
    })
}
