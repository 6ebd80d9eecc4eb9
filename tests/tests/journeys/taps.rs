//! How little it takes.

use anyhow::{Result, ensure};
use journeys::{Expected, Setting, journey, notice_label};
use policy::{Band, MessageKind, Reason};

#[test]
fn three_taps_on_a_phone_copy_an_email() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        // Scrolling is no tap; and `touch` does not scroll by itself.
        let reason = page.reason(Reason::Illness)?;
        page.scroll_to(&reason)?;
        page.touch(&reason)?;
        let when = page.answer("When is the interview?", notice_label(Band::Under24h))?;
        page.scroll_to(&when)?;
        page.touch(&when)?;
        let copy = page.find("button", "Copy email")?;
        ensure!(page.in_view(&copy)?, "the button that copies is not in view after the second tap");
        page.touch(&copy)?;
        page.status("Copied")?;
        ensure!(page.taps() == 3, "it took {} taps", page.taps());
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        ensure!(page.clipboard()? == expected.message(MessageKind::Email)?.body, "something else was copied");
        Ok(())
    })
}

#[test]
fn on_a_phone_the_copy_button_stays_in_view_all_the_way_down() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose(Reason::FamilyEmergency)?;
        page.when(Band::From24To48h)?;
        let copy = page.find("button", "Copy email")?;
        for part in 0..=4 {
            page.tamper(&format!("scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * {part} / 4)"))?;
            ensure!(page.in_view(&copy)?, "it is out of view {part} quarters down");
        }
        Ok(())
    })
}
