//! Using the page with the keyboard only.

use anyhow::{Result, bail, ensure};
use journeys::{Expected, Key, Page, Setting, journey, notice_label, until};
use policy::{Band, MessageKind, Reason};

const QUESTION: &str = "What has come up?";

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

#[test]
fn the_keyboard_alone_copies_an_email() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.reset_clipboard()?;
        tab_to(page, words::reason_label(Reason::Illness))?;
        page.key(Key::Space)?;
        tab_to(page, notice_label(Band::Passed))?;
        page.key(Key::Down)?;
        ensure!(focused(page)? == notice_label(Band::Under24h), "the arrow key goes to {}", focused(page)?);
        tab_to(page, "Copy email")?;
        page.key(Key::Enter)?;
        page.wait_for_status("Copied")?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        ensure!(page.clipboard()? == expected.message(MessageKind::Email)?.body, "another text was copied");
        ensure!(focused(page)? == "Copy email", "the focus has moved after copying");
        Ok(())
    })
}

#[test]
fn every_stop_shows_its_focus_on_a_phone_with_a_keyboard() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        tab_to(page, words::reason_label(Reason::Illness))?;
        page.key(Key::Space)?;
        tab_to(page, notice_label(Band::Passed))?;
        page.key(Key::Space)?;
        tab_to(page, "Copy email")?;
        page.key(Key::BackTab)?;
        focused(page).map(drop)
    })
}

#[test]
fn arrow_keys_move_through_all_reasons() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_notice(Band::Over48h)?;
        page.choose_reason(Reason::Illness)?;
        let order = page.names_in(&page.find("group", QUESTION)?, "radio")?;
        ensure!(order.len() == Reason::ALL.len(), "there are {} reasons", order.len());
        // Each answer changes the page below; `other` removes the advice.
        for reason in order.iter().skip(1).chain(order.first()) {
            page.key(Key::Down)?;
            let at = focused(page)?;
            ensure!(at == *reason, "the arrow key goes to {at}, not to {reason}");
            let checked = page.checked(QUESTION)?;
            ensure!(checked == *reason, "{reason} has the focus, but {checked} is checked");
        }
        Ok(())
    })
}

#[test]
fn arrow_keys_move_through_the_message_tabs() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.tap(&page.find("tab", "Email")?)?;
        let (first, last) = ("Call", "Short text");
        for (key, tab) in [
            (Key::Right, "Confirmation email"),
            (Key::Right, last),
            (Key::Right, first),
            (Key::Left, last),
            (Key::Home, first),
            (Key::End, last),
        ] {
            page.key(key)?;
            let at = focused(page)?;
            ensure!(at == tab, "{key:?} goes to {at}");
            let selected = page.find("tab", tab)?;
            ensure!(page.script_on(&selected, "return arguments[0].ariaSelected")? == "true", "{tab} is not selected");
        }
        Ok(())
    })
}
