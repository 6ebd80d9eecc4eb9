//! The number of taps on a phone.

use anyhow::{Result, ensure};
use journeys::{Expected, Setting, journey, notice_label};
use policy::{Band, MessageKind, Reason};

#[test]
fn three_taps_on_a_phone_copy_an_email() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        // Scrolling does not count as a tap, and `tap_in_view` does not scroll.
        let reason = page.reason(Reason::Illness)?;
        page.scroll_to(&reason)?;
        page.tap_in_view(&reason)?;
        let when = page.answer("When is the interview?", notice_label(Band::Under24h))?;
        page.scroll_to(&when)?;
        page.tap_in_view(&when)?;
        let copy = page.find("button", "Copy email")?;
        ensure!(page.in_view(&copy)?, "the copy button is not in view after the second tap");
        page.tap_in_view(&copy)?;
        page.wait_for_status("Copied")?;
        ensure!(page.tap_count() == 3, "it took {} taps", page.tap_count());
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        ensure!(page.clipboard()? == expected.message(MessageKind::Email)?.body, "another text was copied");
        Ok(())
    })
}

#[test]
fn the_copy_button_stays_in_view_while_scrolling_on_a_phone() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::FamilyEmergency)?;
        page.choose_notice(Band::From24To48h)?;
        let copy = page.find("button", "Copy email")?;
        for part in 0..=4 {
            page.run_script(&format!(
                "scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * {part} / 4)"
            ))?;
            ensure!(page.in_view(&copy)?, "it is out of view {part} quarters down");
        }
        Ok(())
    })
}
