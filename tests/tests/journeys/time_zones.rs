//! The band of notice just before and after it changes, in unusual time zones.

use anyhow::{Context as _, Result, ensure};
use jiff::civil::DateTime;
use journeys::{Page, Setting, journey, until};
use policy::{Band, Reason};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// The instant of a local time, in milliseconds since 1970.
pub(crate) fn epoch(zone: &str, local: &str) -> Result<i64> {
    let time: DateTime = local.parse().context("no time")?;
    Ok(time.in_tz(zone).context("no zone")?.timestamp().as_millisecond())
}

/// Waits until the picture of the time left has its mark in this band.
pub(crate) fn wait_for_band(page: &Page, band: Band, when: &str) -> Result<()> {
    let begins = match band {
        Band::Over48h => "More than 48 hours before",
        Band::From24To48h => "From 48 hours before",
        Band::Under24h => "Less than 24 hours before",
        Band::Passed => "From the start on",
        Band::Undated => anyhow::bail!("without a date there is no such picture"),
    };
    until("the band", || {
        page.open_details("The time you have")?;
        let now = page.script("return deep.one('[data-testid=stretches] [aria-current]')?.innerText ?? ''")?;
        let now = now.as_str().unwrap_or_default();
        ensure!(now.contains(begins), "{when} it is “{now}”, not “{begins}”");
        Ok(())
    })
}

/// Checks the bands before an interview in the person's own time zone.
fn check_band_changes(zone: &'static str, local: &str) -> Result<()> {
    let start = epoch(zone, local)?;
    journey(Setting::phone()?.in_time_zone(zone).with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(start - 72 * HOUR)?;
        page.choose_reason(Reason::Illness)?;
        let (date, time) = local.split_once('T').context("no time")?;
        page.give_date(date, time)?;
        page.open_details("Make it yours")?;
        page.write(&page.find("textbox", "Role")?, "Analyst")?;
        let day = 24 * HOUR;
        for (left, band, when) in [
            (2 * day + MINUTE, Band::Over48h, "a minute before 48 hours"),
            (2 * day, Band::From24To48h, "48 hours before"),
            (day, Band::From24To48h, "24 hours before"),
            (day - 1, Band::Under24h, "a moment later"),
            (0, Band::Under24h, "at the start"),
            (-1, Band::Passed, "a moment after the start"),
            (30 * HOUR, Band::From24To48h, "with the clock set back"),
        ] {
            page.set_clock(start - left)?;
            wait_for_band(page, band, when)?;
        }
        let message = page.message()?;
        ensure!(message.contains(&format!(" at {time}")) && message.contains("Analyst"), "it says {message}");
        Ok(())
    })
}

#[test]
fn in_kiritimati_at_utc_plus_14() -> Result<()> {
    check_band_changes("Pacific/Kiritimati", "2026-12-03T00:30")
}

#[test]
fn in_kathmandu_at_utc_plus_5_45() -> Result<()> {
    check_band_changes("Asia/Kathmandu", "2026-12-03T09:45")
}

#[test]
fn in_st_johns_over_the_change_to_summer_time() -> Result<()> {
    check_band_changes("America/St_Johns", "2027-03-15T00:15")
}

#[test]
fn on_lord_howe_where_clocks_change_by_half_an_hour() -> Result<()> {
    check_band_changes("Australia/Lord_Howe", "2027-04-05T01:45")
}

#[test]
fn in_apia_next_to_the_date_line() -> Result<()> {
    check_band_changes("Pacific/Apia", "2026-12-31T23:59")
}

#[test]
fn in_berlin_over_the_change_from_summer_time() -> Result<()> {
    check_band_changes("Europe/Berlin", "2027-11-01T01:00")
}

#[test]
fn where_the_browser_hides_its_zone_the_zone_is_asked_for() -> Result<()> {
    for (zone, asks) in [("UTC", true), ("Atlantic/Reykjavik", true), ("Europe/London", false)] {
        journey(Setting::phone()?.in_time_zone(zone), |page| {
            page.open()?;
            page.choose_reason(Reason::Illness)?;
            page.open_date()?;
            page.find("textbox", "Or type it: “Thursday 3 pm”")?;
            ensure!(page.has("group", "Time zone")? == asks, "in {zone} the zone is asked for: {}", !asks);
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_zone_that_was_renamed_has_its_new_name_in_the_letter_too() -> Result<()> {
    // What Chromium still calls the zone of a device in Nuuk.
    journey(Setting::phone()?.in_time_zone("America/Godthab"), |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.open_date()?;
        page.press("Another zone")?;
        until("the device's zone", || {
            let chosen = page.checked("Time zone")?;
            ensure!(chosen.starts_with("Nuuk, Greenland, UTC"), "it is {chosen}");
            Ok(())
        })?;
        page.choose_zone("Delhi", "Kolkata, India, UTC+5:30")?;
        page.set_field("Date", "2027-01-14")?;
        page.set_field("Start time", "15:00")?;
        page.press("Use this date and time")?;
        let letter = page.message()?;
        ensure!(letter.contains("(07:30 mine)") && !letter.contains("Godthab"), "it says {letter}");
        Ok(())
    })
}
