//! The exact date and time, with its zone.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, journey, notice_label, until};
use policy::{Band, MessageKind, Reason};

#[test]
fn a_date_sets_the_notice_and_appears_in_the_email() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.open_details("I know the date and time")?;
        let day = page.script("return new Date(Date.now() + 4 * 864e5).toISOString().slice(0, 10)")?;
        let day = day.as_str().context("no day")?.to_owned();
        page.set_field("Date", &day)?;
        page.set_field("Start time", "14:00")?;
        page.wait_for_verdict("another time")?;
        ensure!(page.checked("When is the interview?")? == notice_label(Band::Over48h), "another notice is checked");

        ensure!(page.message()?.contains(" at 14:00"), "the email does not name the time");

        // In another time zone the email names that zone.
        page.choose_zone("tokyo", "Tokyo, Japan, UTC+9")?;
        until("the zone in the email", || {
            let message = page.message()?;
            ensure!(message.contains("Japan time"), "the email is {message}");
            Ok(())
        })?;
        // Choosing a notice by hand removes the date from the email.
        page.choose_notice(Band::Under24h)?;
        wait_for_email(page, &Expected::of(Reason::Illness, Band::Under24h))
    })
}

fn wait_for_email(page: &Page, expected: &Expected) -> Result<()> {
    let email = expected.message(MessageKind::Email)?;
    until("the email to change", || {
        ensure!(page.message()? == email.body, "it is {}, not {}", page.message()?, email.body);
        Ok(())
    })
}

#[test]
fn a_start_an_hour_ago_has_passed() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.open_details("I know the date and time")?;
        // In UTC, so that the zone of the machine does not matter.
        let then = page.script("return new Date(Date.now() - 36e5).toISOString()")?;
        let then = then.as_str().context("no time")?;
        let (day, time) = then.split_once('T').context("no time")?;
        page.set_field("Date", day)?;
        page.set_field("Start time", time.get(..5).unwrap_or_default())?;
        page.choose_zone("utc", "UTC, UTC")?;
        until("the notice", || {
            let checked = page.checked("When is the interview?")?;
            ensure!(checked == notice_label(Band::Passed), "it is {checked}");
            Ok(())
        })
    })
}
