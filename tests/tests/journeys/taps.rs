//! The number of taps on a phone.

use anyhow::{Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, Circumstance, Kind, MessageKind, Reason};

/// Taps what is in view already. Scrolling would not count as a tap.
fn tap(page: &Page, group: &str, role: &str, name: &str) -> Result<()> {
    let group = page.find("group", group)?;
    page.tap_in_view(&page.find_in(&group, role, name)?)
}

#[test]
fn three_taps_on_a_phone_lead_to_the_letter_and_a_fourth_copies_it() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        tap(page, "What has come up?", "button", words::kind_name(Kind::FamilyOrHome))?;
        let child = Circumstance::ChildIll;
        tap(page, "Which fits best?", "radio", words::circumstance_label(child))?;
        // The page may change its height with that.
        until("the circumstance to be chosen", || {
            let chosen = page.checked("Which fits best?")?;
            ensure!(chosen == words::circumstance_label(child), "“{chosen}” is chosen");
            Ok(())
        })?;
        tap(page, "When is the interview?", "button", "Today")?;
        let copy = page.find("button", "Copy email")?;
        until("the copy button to be in view", || {
            ensure!(page.in_view(&copy)?, "it is not in view after the third tap");
            Ok(())
        })?;
        page.tap_in_view(&copy)?;
        page.wait_for_status("Copied")?;
        ensure!(page.tap_count() == 4, "it took {} taps", page.tap_count());
        let situation = policy::Situation::about(child, Band::Under24h.typical());
        let expected = Expected::with(&situation, &words::Details::default());
        ensure!(page.clipboard()? == expected.message(MessageKind::Email)?.body, "another text was copied");
        Ok(())
    })
}

#[test]
fn the_copy_button_stays_in_view_while_scrolling_on_a_phone() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::FamilyEmergency)?;
        page.choose_notice(Band::Over48h)?;
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

#[test]
fn copying_leaves_the_letter_where_it_is_and_says_what_comes_next() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_circumstance(Circumstance::ChildIll)?;
        page.choose_notice(Band::Under24h)?;
        page.permit_clipboard()?;
        let copy = page.find("button", "Copy email")?;
        let stays = |when: &str| -> Result<()> {
            let at = page.script("return scrollY")?;
            ensure!(at == 0, "{when} the page is at {at}");
            Ok(())
        };
        stays("before")?;
        page.tap_in_view(&copy)?;
        page.wait_for_status("Copied: email text")?;
        page.wait_for_frames()?;
        stays("after copying")?;
        page.press("Copy subject")?;
        page.wait_for_status("Copied: subject")?;
        page.wait_for_frames()?;
        stays("after copying the subject")?;
        page.find("button", "Open mail")?;
        ensure!(!page.has("button", "Undo")?, "Undo stands beside what was copied, and would take back something else");
        Ok(())
    })
}
