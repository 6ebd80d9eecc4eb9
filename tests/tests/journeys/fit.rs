//! Narrow screens, large text, loosely set text, thick fingers, and people whom movement makes ill: in every state.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use journeys::{Look, Page, Setting, journey};

use crate::states::{self, State};

const CHECKS: &str = include_str!("fit.js");

/// The least that a finger hits.
const TOUCH: &str = "44";

/// The longest that anything takes from one look to another.
const QUICK: &str = "150";

/// What is wrong, and in which circumstances.
#[derive(Default)]
struct Wrong(BTreeMap<String, Vec<String>>);

impl Wrong {
    fn look(&mut self, page: &Page, state: &State, how: &str, checks: &[&str]) -> Result<()> {
        for check in checks {
            let found = page.look(&format!("{CHECKS} return fit.{check}"))?;
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
    page.tamper(&format!("{CHECKS} fit.space({set})"))
}

#[test]
fn every_state_fits_on_narrow_screens() -> Result<()> {
    let all = ["cut()", "overlaps()", "covered()"];
    every_state(Setting::phone()?, |wrong, page, state| {
        wrong.look(page, state, "360 by 740", &all)?;
        page.resize(320, 640)?;
        wrong.look(page, state, "320 by 640", &all)?;
        // What is left of 1280 by 1024 at four times the size.
        page.resize(320, 256)?;
        wrong.look(page, state, "320 by 256", &all)?;
        page.resize(360, 740)
    })
}

#[test]
fn every_state_fits_on_wide_screens() -> Result<()> {
    let all = ["cut()", "overlaps()", "covered()"];
    every_state(Setting::desktop()?, |wrong, page, state| {
        wrong.look(page, state, "1280 by 800", &all)?;
        page.resize(768, 1024)?;
        wrong.look(page, state, "768 by 1024", &all)?;
        page.resize(1280, 800)
    })
}

#[test]
fn text_may_be_set_loosely_and_twice_as_large() -> Result<()> {
    let all = ["cut()", "overlaps()", "covered()"];
    every_state(Setting::phone()?, |wrong, page, state| {
        for (width, height) in [(320, 640), (1280, 800)] {
            page.resize(width, height)?;
            loosely(page, true)?;
            wrong.look(page, state, &format!("{width} by {height}, loosely set"), &all)?;
            loosely(page, false)?;
            page.text_size(2.0)?;
            wrong.look(page, state, &format!("{width} by {height}, text twice as large"), &all)?;
            page.text_size(1.0)?;
        }
        page.resize(360, 740)
    })
}

#[test]
fn whatever_is_touched_is_large_enough_and_nothing_is_slow() -> Result<()> {
    every_state(Setting::phone()?, |wrong, page, state| {
        let small = format!("small({TOUCH})");
        wrong.look(page, state, "on a phone", &[&small, &format!("slow({QUICK})")])?;
        page.resize(1280, 800)?;
        wrong.look(page, state, "on a desktop", &[&small])?;
        page.looks(Look::LessMotion)?;
        wrong.look(page, state, "with less motion", &["slow(0)"])?;
        page.looks(Look::Light)?;
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
            ("one.innerHTML; one.tabIndex = 0; one.style.height = '20px'", "small(44)"),
            ("one.tabIndex = 0; one.style.pointerEvents = 'none'", "covered()"),
        ];
        for (change, check) in wrong {
            let before = page.look(&format!("{CHECKS} return fit.{check}.length"))?;
            let change = format!("const one = document.querySelector('.promise'); {change}");
            let after = page.look(&format!("{change}; {CHECKS} return fit.{check}.length"))?;
            ensure!(after.as_u64() > before.as_u64(), "{check} does not see that {change}");
            page.tamper("const one = document.querySelector('.promise'); one.removeAttribute('style'); one.removeAttribute('tabindex')")?;
        }
        Ok(())
    })
}
