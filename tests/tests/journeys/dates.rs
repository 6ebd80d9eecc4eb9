//! The exact date and time, with its zone.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Setting, journey, until};
use policy::{Band, MessageKind, Reason};

use crate::time_zones::wait_for_band;

#[test]
fn a_date_sets_the_notice_and_appears_in_the_email() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        let day = page.script("return new Date(Date.now() + 4 * 864e5).toISOString().slice(0, 10)")?;
        let day = day.as_str().context("no day")?.to_owned();
        page.give_date(&day, "14:00")?;
        page.wait_for_verdict("another time")?;
        wait_for_band(page, Band::Over48h, "four days before")?;
        ensure!(page.message()?.contains(" at 14:00"), "the email does not name the time");
        ensure!(page.recap()?.ends_with(", 14:00"), "the line of answers says {}", page.recap()?);

        // In another time zone the email names that zone.
        page.open_date()?;
        page.choose_zone("tokyo", "Tokyo, Japan, UTC+9")?;
        page.press("Use this date and time")?;
        let message = page.message()?;
        ensure!(message.contains("Japan time"), "the email is {message}");
        // An answer without an hour removes the date from the email.
        page.choose_notice(Band::Under24h)?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        let email = expected.message(MessageKind::Email)?;
        ensure!(page.message()? == email.body, "it is {}, not {}", page.message()?, email.body);
        ensure!(page.recap()?.ends_with(" · today"), "the line of answers says {}", page.recap()?);
        Ok(())
    })
}

#[test]
fn a_start_an_hour_ago_has_passed() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.open_date()?;
        // In UTC, so that the zone of the machine does not matter.
        let then = page.script("return new Date(Date.now() - 36e5).toISOString()")?;
        let then = then.as_str().context("no time")?;
        let (day, time) = then.split_once('T').context("no time")?;
        page.set_field("Date", day)?;
        page.set_field("Start time", time.get(..5).unwrap_or_default())?;
        page.choose_zone("utc", "UTC, UTC")?;
        page.press("Use this date and time")?;
        wait_for_band(page, Band::Passed, "an hour after the start")
    })
}

#[test]
fn tomorrow_says_from_which_hour_an_email_is_enough() -> Result<()> {
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(crate::time_zones::epoch("Europe/Berlin", "2026-12-01T16:20")?)?;
        page.choose_reason(Reason::Illness)?;
        page.press("Tomorrow")?;
        page.wait_for_verdict("another time")?;
        let says = "Tomorrow counts as less than 24 hours. If it starts after 16:20, an email is enough.";
        ensure!(page.all_text()?.contains(says), "it does not say “{says}”");
        ensure!(page.has("button", "Call")?, "it does not say to call");
        Ok(())
    })
}

/// The zone of the device counts until another is chosen, and is read before the date is taken.
#[test]
fn the_zone_is_shown_with_the_date() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.open_date()?;
        ensure!(page.all_text()?.contains("Berlin time."), "the zone is not shown");
        page.set_field("Date", "2031-12-04")?;
        page.set_field("Start time", "15:00")?;
        let page_text = || page.all_text();
        until("both to be confirmed on one line", || {
            let text = page_text()?;
            ensure!(text.contains("Thursday 4 December 2031 at 15:00 Berlin time."), "it says {text}");
            Ok(())
        })
    })
}
