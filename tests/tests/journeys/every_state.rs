//! Every state of the page, on a phone and on a wide screen: no barriers, and everything fits. Each state is reached once, since
//! reaching it takes longer than any check, and all problems are reported at once.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use journeys::{Look, Page, Setting};

use crate::accessibility::{LOOKS, barriers};
use crate::fit::{CHECKS, FAINT_EDGES, LAYOUT, MOTION, SLOW_TRANSITIONS, found};
use crate::states::{self, State};

/// Makes each word longer by a third, as many other languages would. What a person types stays as it is.
const LENGTHEN: &str = "
    const longer = (word) => word + word.slice(0, Math.ceil(word.length / 3)).toLowerCase();
    for (const root of deep.all('.app, .top, .foot')) {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            const { currentNode: text } = texts;
            if (!text.parentElement.closest('textarea, .marks')) text.data = text.data.replace(/\\p{L}{3,}/gu, longer);
        }
    }";

/// Problems, and the states and sizes in which they occur.
#[derive(Default)]
struct Problems(BTreeMap<String, Vec<String>>);

impl Problems {
    fn note(&mut self, problem: String, state: &State, how: &str) {
        let place = format!("{}, {how}", state.name);
        let places = self.0.entry(problem).or_default();
        if !places.contains(&place) {
            places.push(place);
        }
    }

    fn check(&mut self, page: &Page, state: &State, how: &str, checks: &[&str]) -> Result<()> {
        for problem in found(page, checks)? {
            self.note(problem, state, how);
        }
        Ok(())
    }

    fn axe(&mut self, page: &Page, state: &State, size: (u32, u32)) -> Result<()> {
        for (barrier, seen) in barriers(page, &[size], &LOOKS)? {
            self.note(barrier, state, &seen.join(", "));
        }
        Ok(())
    }

    /// As WCAG 1.4.12 (text spacing) and 1.4.4 (text twice as large) ask.
    fn enlarged(&mut self, page: &Page, state: &State, (width, height): (u32, u32)) -> Result<()> {
        page.resize(width, height)?;
        page.run_script(&format!("{CHECKS} fit.space(true)"))?;
        self.check(page, state, &format!("{width} by {height}, text spacing"), &LAYOUT)?;
        page.run_script(&format!("{CHECKS} fit.space(false)"))?;
        page.text_size(2.0)?;
        self.check(page, state, &format!("{width} by {height}, text twice as large"), &LAYOUT)?;
        page.text_size(1.0)
    }

    /// Last, since the page does not get its own words back.
    fn longer_words(&mut self, page: &Page, state: &State, sizes: &[(u32, u32)]) -> Result<()> {
        page.run_script(LENGTHEN)?;
        for &(width, height) in sizes {
            page.resize(width, height)?;
            self.check(page, state, &format!("{width} by {height}, words a third longer"), &LAYOUT)?;
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

fn every_state(setting: Setting, check: impl Fn(&mut Problems, &Page, &State) -> Result<()>) -> Result<()> {
    let states: Vec<_> = states::STATES.iter().collect();
    let mut problems = Problems::default();
    states::visit(setting, &states, |page, state| check(&mut problems, page, state))?;
    problems.none()
}

#[test]
fn on_narrow_screens_every_state_fits_and_has_no_barriers() -> Result<()> {
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
        problems.enlarged(page, state, (320, 640))?;
        problems.axe(page, state, (320, 640))?;
        // The last size is the one of the device, so that the next state is reached on it.
        problems.longer_words(page, state, &[(320, 640), (360, 740)])
    })
}

#[test]
fn on_wide_screens_every_state_fits_and_has_no_barriers() -> Result<()> {
    every_state(Setting::desktop()?, |problems, page, state| {
        problems.check(page, state, "1280 by 800", &LAYOUT)?;
        page.resize(768, 1024)?;
        problems.check(page, state, "768 by 1024", &LAYOUT)?;
        problems.enlarged(page, state, (1280, 800))?;
        page.set_look(Look::ReducedMotion)?;
        problems.check(page, state, "with less motion", &[MOTION])?;
        for look in [Look::Dark, Look::Light] {
            page.set_look(look)?;
            page.finish_animations()?;
            problems.check(page, state, &format!("{look:?}"), &[FAINT_EDGES])?;
        }
        problems.axe(page, state, (1280, 800))?;
        problems.longer_words(page, state, &[(768, 1024), (1280, 800)])
    })
}
