//! Copying with `navigator.clipboard`, with `execCommand`, and with neither.

use anyhow::{Result, ensure};
use journeys::{Expected, Key, Page, Setting, journey, until};
use policy::{Band, Kind, MessageKind, Reason};

use crate::states::CLUMSY;

/// `navigator.clipboard` refuses, as in a frame without the permission.
const CLIPBOARD_REFUSES: &str = "
    window.__clipboard = navigator.clipboard;
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('not here', 'NotAllowedError'));";
/// There is no `navigator.clipboard`, as on a page without HTTPS.
pub(crate) const NO_CLIPBOARD: &str = "
    window.__clipboard = navigator.clipboard;
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });";
/// `execCommand` fails too.
pub(crate) const EXEC_COMMAND_FAILS: &str = "Document.prototype.execCommand = () => false;";

const MENU: &str = "More to do with it";

fn answer_as_ill(page: &Page) -> Result<Expected> {
    page.open()?;
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)?;
    Ok(Expected::of(Reason::Illness, Band::Under24h))
}

fn check_copying(page: &Page) -> Result<()> {
    let expected = answer_as_ill(page)?;
    let areas = "return deep.all('textarea').length";
    let before = page.script(areas)?;
    page.press("Copy email")?;
    page.wait_for_status("Copied")?;
    let copied = page.clipboard()?;
    ensure!(copied == expected.message(MessageKind::Email)?.body, "copied: {copied}");
    let copy = page.find("button", "Copy email")?;
    ensure!(page.script_on(&copy, "return deep.focus() === arguments[0]")? == true, "the focus has moved");
    ensure!(page.script(areas)? == before, "a text area is left behind");
    Ok(())
}

#[test]
fn without_permission_exec_command_copies() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.forbid_clipboard()?;
        check_copying(page)
    })
}

#[test]
fn if_navigator_clipboard_refuses_exec_command_copies() -> Result<()> {
    journey(Setting::desktop()?.with_script(CLIPBOARD_REFUSES), check_copying)
}

#[test]
fn without_navigator_clipboard_exec_command_copies() -> Result<()> {
    journey(Setting::desktop()?.with_script(NO_CLIPBOARD), check_copying)
}

/// What may stand in the place of `navigator.clipboard`, besides refusing and nothing at all.
const ODD_CLIPBOARDS: [(&str, &str); 4] = [
    ("never answers", "Clipboard.prototype.writeText = () => new Promise(() => {})"),
    ("throws", "Clipboard.prototype.writeText = () => { throw new Error('not here') }"),
    ("returns nothing", "Clipboard.prototype.writeText = () => {}"),
    ("is empty", "Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => ({}) })"),
];
const KEEP_CLIPBOARD: &str = "window.__clipboard = navigator.clipboard;";

#[test]
fn a_clipboard_that_never_answers_does_not_keep_anybody_waiting() -> Result<()> {
    for (_, odd) in ODD_CLIPBOARDS {
        journey(Setting::desktop()?.with_script(KEEP_CLIPBOARD).with_script(odd), check_copying)?;
    }
    Ok(())
}

#[test]
fn whatever_the_clipboard_is_it_is_said_when_nothing_copies() -> Result<()> {
    for (what, odd) in ODD_CLIPBOARDS {
        let setting = Setting::desktop()?.with_script(KEEP_CLIPBOARD).with_script(odd);
        journey(setting.with_script(EXEC_COMMAND_FAILS), |page| {
            answer_as_ill(page)?;
            page.press("Copy email")?;
            let says = page.wait_for_status("Ctrl+C")?;
            ensure!(says.contains("selected"), "where the clipboard {what}: {says}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_page_that_guards_its_text_against_copying_does_not_keep_the_message() -> Result<()> {
    const GUARDED: &str = "document.addEventListener('copy', (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
    }, true);";
    journey(Setting::desktop()?.with_script(GUARDED), check_copying)
}

#[test]
fn if_nothing_copies_the_text_is_selected() -> Result<()> {
    journey(Setting::desktop()?.with_script(CLIPBOARD_REFUSES).with_script(EXEC_COMMAND_FAILS), |page| {
        let expected = answer_as_ill(page)?;
        let email = expected.message(MessageKind::Email)?;
        for (button, text) in [("Copy email", Some(email.body.as_str())), ("Copy subject", email.subject.as_deref())] {
            if button == "Copy subject" {
                page.open_details(MENU)?;
            }
            page.press(button)?;
            let says = page.wait_for_status("Ctrl+C")?;
            ensure!(says.contains("selected"), "it does not say that the text is selected: {says}");
            let script = "const at = document.activeElement; return at.value.slice(at.selectionStart, at.selectionEnd)";
            let selected = page.script(script)?;
            ensure!(selected.as_str() == text, "{button} selects {selected}");
            page.key(Key::Copy)?;
            ensure!(Some(page.clipboard()?.as_str()) == text, "Ctrl+C does not copy the selected text");
        }
        page.open_details(MENU)?;
        page.press("Copy both")?;
        page.wait_for_status("subject by itself")?;
        Ok(())
    })
}

#[test]
fn the_status_says_what_was_copied() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        let expected = answer_as_ill(page)?;
        let email = expected.message(MessageKind::Email)?;
        let subject = email.subject.clone().unwrap_or_default();
        page.reset_clipboard()?;
        let menu = page.open_details(MENU)?;
        page.press("Copy subject")?;
        ensure!(page.wait_for_status("Copied")?.contains("subject"), "the status does not say that it was the subject");
        ensure!(page.clipboard()? == subject, "the subject was not copied");
        ensure!(page.script_on(&menu, "return arguments[0].open")? == false, "the menu is still open");
        page.open_details(MENU)?;
        page.press("Copy both")?;
        page.wait_for_status("subject and text")?;
        let both = page.clipboard()?;
        ensure!(both.contains(&subject) && both.contains(&email.body), "both were not copied: {both}");
        Ok(())
    })
}

/// On the first screens there is no letter, and yet something to copy.
#[test]
fn what_is_copied_before_anything_is_answered_is_said_too() -> Result<()> {
    const HARMLESS: &str = "Dear Ms Lee,\n\nI am ill and cannot come on Thursday at 10:00.\n\nAda";
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.reset_clipboard()?;
        page.open_details("Paste your own")?;
        let own = page.find("textbox", "Your own message")?;
        page.paste_over(&own, CLUMSY)?;
        page.press("Copy your own message")?;
        page.wait_for_status("Before you copy")?;
        page.paste_over(&own, HARMLESS)?;
        page.press("Copy your own message")?;
        page.wait_for_status("Copied: your own message")?;
        ensure!(page.clipboard()? == HARMLESS, "it is {}", page.clipboard()?);
        let says =
            page.find_by_script("return deep.all('[role=status]').find((one) => one.innerText.includes('Copied'))")?;
        ensure!(page.in_view(&says)?, "it is said out of sight");
        page.choose_kind(Kind::Health)?;
        ensure!(page.script("return deep.one('.says').innerText.trim()")? == "", "it is still said on the next screen");
        Ok(())
    })
}

#[test]
fn the_menu_closes_with_escape_and_when_one_goes_elsewhere() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer_as_ill(page)?;
        let menu = page.open_details(MENU)?;
        let is_open = || page.script_on(&menu, "return arguments[0].open");
        page.key(Key::Tab)?;
        page.key(Key::Escape)?;
        ensure!(is_open()? == false, "Escape leaves it open");
        ensure!(crate::keyboard::focused(page)? == "⋯ ".to_owned() + MENU, "the focus is lost");
        page.open_details(MENU)?;
        ensure!(is_open()? == true, "it does not open again");
        page.tap(&page.find_by_script("return deep.one('.recap strong')")?)?;
        ensure!(is_open()? == false, "a press elsewhere leaves it open");
        page.open_details(MENU)?;
        page.key(Key::Tab)?;
        ensure!(is_open()? == true, "it closes before it can be used");
        page.script("deep.one('.recap button').focus()")?;
        ensure!(is_open()? == false, "it stays open though the focus is elsewhere");
        Ok(())
    })
}

#[test]
fn every_message_has_a_copy_button() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        let expected = answer_as_ill(page)?;
        page.reset_clipboard()?;
        for (kind, name, button) in [
            (MessageKind::Call, "Call", "Copy call"),
            (MessageKind::Voicemail, "Voicemail", "Copy voicemail"),
            (MessageKind::Email, "Email", "Copy email"),
            (MessageKind::ConfirmationEmail, "Confirmation email", "Copy email"),
            (MessageKind::ShortText, "Short text", "Copy text"),
        ] {
            let message = page.open_message(name)?;
            page.tap(&page.find_in(&message, "button", button)?)?;
            until(&format!("{name} to be copied"), || {
                ensure!(page.clipboard()? == expected.message(kind)?.body, "another text is on the clipboard");
                Ok(())
            })?;
            page.wait_for_status("Copied")?;
        }
        Ok(())
    })
}
