//! Another language: nothing breaks where every word of the page is longer by a third.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use journeys::Setting;

use crate::fit::{LAYOUT, found};
use crate::states;

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

/// Checks every state in these sizes, and reports all problems at once.
fn every_state(setting: Setting, sizes: &[(u32, u32)]) -> Result<()> {
    let states: Vec<_> = states::STATES.iter().collect();
    let mut problems: BTreeMap<String, Vec<String>> = BTreeMap::new();
    states::visit(setting, &states, |page, state| {
        page.run_script(LENGTHEN)?;
        // The last size is the one of the device, so that the next state is reached on it.
        for &(width, height) in sizes {
            page.resize(width, height)?;
            for one in found(page, &LAYOUT)? {
                problems.entry(one).or_default().push(format!("{}, {width} by {height}", state.name));
            }
        }
        Ok(())
    })?;
    let all: Vec<_> = problems.iter().map(|(what, places)| format!("{what}\n    {}", places.join("\n    "))).collect();
    ensure!(all.is_empty(), "{}", all.join("\n"));
    Ok(())
}

#[test]
fn every_state_fits_narrow_screens_with_words_a_third_longer() -> Result<()> {
    every_state(Setting::phone()?, &[(320, 640), (360, 740)])
}

#[test]
fn every_state_fits_wide_screens_with_words_a_third_longer() -> Result<()> {
    every_state(Setting::desktop()?, &[(768, 1024), (1280, 800)])
}
