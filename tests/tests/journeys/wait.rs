//! Where they are late: a clock runs, from the start on, and says when to ring and when to write.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey, until};
use policy::{Band, Circumstance};

use crate::time_zones::epoch;

const MINUTE: i64 = 60_000;

/// Waits until the clock says this.
fn wait_for_clock(page: &Page, words: &str) -> Result<()> {
    until(&format!("“{words}”"), || {
        let says = page.text(&page.find_by_script("return deep.one('[data-testid=wait]')")?)?;
        ensure!(says == words, "it says “{says}”");
        Ok(())
    })
}

#[test]
fn fifteen_minutes_then_ring_then_write() -> Result<()> {
    let start = epoch("Europe/Berlin", "2026-12-03T14:00")?;
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(start + 4 * MINUTE)?;
        page.choose_circumstance(Circumstance::NobodyCame)?;
        page.give_date("2026-12-03", "14:00")?;
        page.wait_for_verdict("a little time")?;
        for (minutes, words) in [
            (4, "Wait until 14:15, 11 more minutes, then ring once."),
            (14, "Wait until 14:15, 1 more minute, then ring once."),
            (15, "Fifteen minutes have gone. Ring once now."),
            (25, "You've waited long enough. Write now, and offer times that suit you."),
        ] {
            page.set_clock(start + minutes * MINUTE)?;
            wait_for_clock(page, words)?;
        }
        Ok(())
    })
}

#[test]
fn without_a_number_there_is_no_ringing() -> Result<()> {
    let start = epoch("Europe/Berlin", "2026-12-03T14:00")?;
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(start + 4 * MINUTE)?;
        page.choose_circumstance(Circumstance::NobodyCame)?;
        page.give_date("2026-12-03", "14:00")?;
        page.press("I have no number")?;
        wait_for_clock(page, "Wait until 14:15, 11 more minutes, then write.")?;
        page.set_clock(start + 16 * MINUTE)?;
        wait_for_clock(page, "You've waited long enough. Write now, and offer times that suit you.")
    })
}

#[test]
fn the_clock_asks_for_the_hour_first() -> Result<()> {
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(epoch("Europe/Berlin", "2026-12-03T14:30")?)?;
        page.choose_circumstance(Circumstance::NobodyCame)?;
        page.choose_notice(Band::Passed)?;
        page.wait_for_verdict("a little time")?;
        let first = page.script("return deep.one('.acts .steps > li').innerText.trim()")?;
        ensure!(first == "Give the date and time, so we can count for you", "the first act is {first}");
        page.press("Tell us the hour, and we'll count the minutes")?;
        until("the field for the date to have the focus", || {
            let focus = page.script("return deep.focus().type")?;
            ensure!(focus == "date", "it is on {focus}");
            Ok(())
        })?;
        page.give_date("2026-12-03", "14:00")?;
        wait_for_clock(page, "You've waited long enough. Write now, and offer times that suit you.")?;
        ensure!(!page.all_text()?.contains("so we can count for you"), "the hour is still asked for");
        Ok(())
    })
}
