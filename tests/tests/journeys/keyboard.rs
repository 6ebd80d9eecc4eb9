//! Using the page with the keyboard only.

use anyhow::{Context as _, Result, bail, ensure};
use journeys::{Expected, Key, Page, Setting, journey, until};
use policy::{Band, Circumstance, Kind, MessageKind, Situation};
use words::Details;

const WHICH: &str = "Which fits best?";

/// The name of the focused control, and why the focus is not visible (empty if it is).
const FOCUS: &str = "
    const at = deep.focus();
    if (at === document.body) return ['', 'nothing has the focus'];
    const label = at.closest('label');
    // Browsers highlight the focused part of a date field themselves.
    const shown = /^(date|time)/.test(at.type) || [at, label, at.nextElementSibling].filter(Boolean).some((one) => {
        const { outlineStyle, outlineWidth, visibility } = getComputedStyle(one);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && visibility === 'visible';
    });
    const box = (label ?? at).getBoundingClientRect();
    const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
    // Of a tall field only the top must be visible.
    const there = deep.at((box.left + box.right) / 2, Math.min((top + bottom) / 2, top + 24));
    const name = at.type === 'radio' ? at.labels[0].textContent : at.type === 'textarea' ? 'text' : at.labels?.[0]?.innerText ?? at.innerText;
    const wrong = !shown ? 'the focus is not visible' : !deep.holds(label ?? at, there) ? 'it is out of view or covered' : '';
    return [name, wrong && `${wrong}: ${at.outerHTML.slice(0, 200)}`]";

pub(crate) fn focused(page: &Page) -> Result<String> {
    // The page may still be scrolling there.
    until("a visible focus", || {
        let state = page.script(FOCUS)?;
        let part = |index| state.get(index).and_then(|part| part.as_str()).unwrap_or_default().to_owned();
        ensure!(part(1).is_empty(), "{}", part(1));
        Ok(part(0).split_whitespace().collect::<Vec<_>>().join(" "))
    })
}

/// Presses Tab until the control of this name has the focus. Every stop on the way must show its focus.
pub(crate) fn tab_to(page: &Page, wanted: &str) -> Result<()> {
    let mut passed = Vec::new();
    for _ in 0..80 {
        page.key(Key::Tab)?;
        let name = focused(page)?;
        if name == wanted {
            return Ok(());
        }
        passed.push(name);
    }
    bail!("Tab does not reach {wanted}, only {passed:?}")
}

/// Child ill, today, by the keyboard alone.
fn answer(page: &Page) -> Result<()> {
    page.open()?;
    tab_to(page, words::kind_name(Kind::FamilyOrHome))?;
    page.key(Key::Enter)?;
    tab_to(page, "Family emergency")?;
    page.key(Key::Down)?;
    ensure!(page.checked(WHICH)? == words::circumstance_label(Circumstance::ChildIll), "{}", page.checked(WHICH)?);
    tab_to(page, "Today")?;
    page.key(Key::Enter)
}

#[test]
fn the_keyboard_alone_copies_an_email() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer(page)?;
        page.reset_clipboard()?;
        tab_to(page, "Copy email")?;
        page.key(Key::Enter)?;
        page.wait_for_status("Copied")?;
        let situation = Situation::about(Circumstance::ChildIll, Band::Under24h.typical());
        let expected = Expected::with(&situation, &Details::default());
        ensure!(page.clipboard()? == expected.message(MessageKind::Email)?.body, "another text was copied");
        ensure!(focused(page)? == "Copy email", "the focus has moved after copying");
        Ok(())
    })
}

#[test]
fn every_stop_shows_its_focus_on_a_phone_with_a_keyboard() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer(page)?;
        tab_to(page, "Copy email")?;
        page.key(Key::BackTab)?;
        focused(page).map(drop)
    })
}

#[test]
fn arrow_keys_move_through_all_circumstances() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_kind(Kind::AnotherJob)?;
        page.press("More")?;
        let order = page.names_in(&page.find("group", WHICH)?, "radio")?;
        ensure!(order.len() > 5, "there are {} circumstances", order.len());
        page.choose_answer(WHICH, order.first().context("none")?)?;
        // Each answer changes the page below.
        for circumstance in order.iter().skip(1).chain(order.first()) {
            page.key(Key::Down)?;
            let at = focused(page)?;
            ensure!(at == *circumstance, "the arrow key goes to {at}, not to {circumstance}");
            let checked = page.checked(WHICH)?;
            ensure!(checked == *circumstance, "{circumstance} has the focus, but {checked} is checked");
        }
        Ok(())
    })
}

#[test]
fn a_folded_message_is_opened_and_edited_with_the_keyboard() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer(page)?;
        tab_to(page, "Voicemail and text")?;
        page.key(Key::Enter)?;
        tab_to(page, "Voicemail")?;
        page.key(Key::Space)?;
        tab_to(page, "Edit")?;
        page.key(Key::Enter)?;
        until("the focus in the field", || {
            let at = focused(page)?;
            ensure!(at == "text", "the focus is on {at}");
            Ok(())
        })?;
        tab_to(page, "Copy voicemail").map(drop)
    })
}

#[test]
fn escape_leaves_a_gap_as_it_was() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer(page)?;
        let before = page.message()?;
        tab_to(page, "[your name]")?;
        page.key(Key::Enter)?;
        let field = page.find("textbox", "Your name")?;
        page.write(&field, "Ada")?;
        page.key(Key::Escape)?;
        page.find("button", "Add: Your name")?;
        ensure!(page.message()? == before, "it now says {}", page.message()?);
        Ok(())
    })
}
