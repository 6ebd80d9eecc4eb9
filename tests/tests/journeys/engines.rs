//! Answering and copying in every engine. The clipboard is read by pasting, which works in all three.

use anyhow::{Context as _, Result, ensure};
use journeys::{Element, Engine, Expected, Key, Page, Setting, Site, journey, notice_label, until};
use policy::{Band, Circumstance, Kind, MessageKind, Reason};

use crate::keyboard::{focused, tab_to};
use crate::{clipboard, offline, shadow_roots};

fn in_engine(engine: Engine) -> Result<Setting> {
    Ok(Setting::desktop()?.in_engine(engine))
}

/// The email that is shown. Its wording is drawn by chance, which only Chromium's guard fixes.
fn shown_email(page: &Page) -> Result<String> {
    let expected = Expected::of(Reason::Illness, Band::Under24h);
    page.wait_for_verdict(expected.heading())?;
    let email = page.message()?;
    ensure!(expected.may_read(MessageKind::Email, &email), "the email reads {email}");
    Ok(email)
}

fn answer_as_ill(page: &Page) -> Result<String> {
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)?;
    shown_email(page)
}

/// Pastes over the message.
fn paste(page: &Page) -> Result<()> {
    let text = page.edit_letter()?;
    page.tap(&text)?;
    page.key(Key::SelectAll)?;
    page.key(Key::Backspace)?;
    // WebKit's driver now and then forgets an element it has given out, so the field is asked for anew.
    until("an empty field", || {
        ensure!(page.value(&page.edit_letter()?)?.is_empty(), "the text is not deleted");
        Ok(())
    })?;
    page.key(Key::Paste)
}

/// Pastes over the message, and waits until the text is this.
fn paste_expecting(page: &Page, expected: &str) -> Result<()> {
    paste(page)?;
    until("the pasted text", || {
        let pasted = page.value(&page.edit_letter()?)?;
        ensure!(pasted == expected, "it is {pasted}");
        Ok(())
    })
}

fn check_copied(page: &Page, email: &str) -> Result<()> {
    // What was copied before may still be said.
    page.wait_for_status("Copied: email")?;
    paste_expecting(page, email)
}

fn choose_and_copy(page: &Page) -> Result<()> {
    let email = answer_as_ill(page)?;
    page.press("Copy email")?;
    check_copied(page, &email)
}

fn hosted_page(engine: Engine) -> Result<()> {
    journey(in_engine(engine)?, |page| {
        page.open()?;
        choose_and_copy(page)
    })
}

/// Types into a field as soon as it is there, again and again. The page neither takes the focus nor replaces the field.
fn typing_at_once(engine: Engine) -> Result<()> {
    journey(in_engine(engine)?, |page| {
        for turn in 0..3 {
            page.open()?;
            page.choose_reason(Reason::Illness)?;
            page.choose_notice(Band::Under24h)?;
            let field = until("the field", || page.find("textbox", "Your name"))?;
            page.script_on(
                &field,
                "window.typedIn = arguments[0]; window.lost = [];
                typedIn.addEventListener('blur', () => lost.push(String(new Error().stack)))",
            )?;
            page.write(&field, "Ada Quill")?;
            until("what was typed", || {
                let seen =
                    page.script("return [typedIn.value, typedIn.isConnected, deep.focus() === typedIn, lost]")?;
                ensure!(seen == serde_json::json!(["Ada Quill", true, true, []]), "turn {turn}: {seen}");
                Ok(())
            })?;
        }
        Ok(())
    })
}

/// Types what has a fix, fixes it, and takes back first the fix and then what was typed, all by the browser's own undo.
fn fix_and_undo(engine: Engine, page: &Page, field: impl Fn() -> Result<Element>) -> Result<()> {
    let holds = |what: &str, text: &str| {
        until(what, || {
            let now = page.value(&field()?)?;
            ensure!(now == text, "it holds {now:?}, not {text:?}");
            Ok(())
        })
    };
    let before = page.value(&field()?)?;
    page.tap(&field()?)?;
    page.write(&field()?, " Please call me!!!")?;
    // The last keys may arrive after the driver has answered.
    let typed = until("what was typed", || {
        let now = page.value(&field()?)?;
        ensure!(now.contains(" Please call me!!!"), "it holds {now:?}");
        Ok(now)
    })?;
    let fix = until("a fix", || {
        let names = page.names("button")?;
        names.into_iter().find(|name| name.starts_with("Change it")).context("there is none")
    })?;
    page.press(&fix)?;
    holds("the fix", &typed.replace("!!!", "."))?;
    let undo = || {
        page.script_on(&field()?, "arguments[0].focus()")?;
        // To WebKit's driver Ctrl+Z is no command, so it is given as the menu does.
        match engine {
            Engine::WebKit => page.run_script("document.execCommand('undo')"),
            Engine::Chromium | Engine::Firefox => page.key(Key::Undo),
        }
    };
    undo()?;
    holds("the fix to be undone", &typed)?;
    // One step or several, as the browser has it.
    until("what was typed to be undone", || {
        undo()?;
        let now = page.value(&field()?)?;
        ensure!(now == before, "it holds {now:?}");
        Ok(())
    })
}

fn undo_by_keyboard(engine: Engine) -> Result<()> {
    journey(in_engine(engine)?, |page| {
        page.open()?;
        page.open_details("Paste your own")?;
        fix_and_undo(engine, page, || page.field("Your own message"))?;
        answer_as_ill(page)?;
        fix_and_undo(engine, page, || page.edit_letter())
    })
}

fn single_file(engine: Engine) -> Result<()> {
    let file = offline::save_single_file(&format!("in-{engine}"))?;
    journey(in_engine(engine)?, |page| {
        page.open_file(&file)?;
        choose_and_copy(page)
    })
}

fn with_exec_command(engine: Engine) -> Result<()> {
    journey(in_engine(engine)?.with_script(clipboard::NO_CLIPBOARD), |page| {
        page.open()?;
        ensure!(page.script("return navigator.clipboard === undefined")? == true, "`navigator.clipboard` still exists");
        choose_and_copy(page)
    })
}

fn with_selected_text(engine: Engine) -> Result<()> {
    journey(
        in_engine(engine)?.with_script(clipboard::NO_CLIPBOARD).with_script(clipboard::EXEC_COMMAND_FAILS),
        |page| {
            page.open()?;
            let email = answer_as_ill(page)?;
            page.press("Copy email")?;
            let says = page.wait_for_status("Ctrl+C")?;
            ensure!(says.contains("selected"), "it does not say that the text is selected: {says}");
            page.key(Key::Copy)?;
            paste_expecting(page, &email)
        },
    )
}

fn with_keyboard(engine: Engine) -> Result<()> {
    journey(in_engine(engine)?, |page| {
        page.open()?;
        tab_to(page, words::kind_name(Kind::Health))?;
        page.key(Key::Enter)?;
        tab_to(page, words::circumstance_label(Circumstance::Unwell))?;
        page.key(Key::Down)?;
        // Does not check that the focus is visible, as keyboard.rs does in Chromium: in WebKit arrow keys do not match
        // `:focus-visible`.
        until("the focus on the next circumstance", || {
            let at = page.script("return deep.focus().value")?;
            ensure!(at != Circumstance::Unwell.id(), "the arrow key goes nowhere");
            Ok(())
        })?;
        page.key(Key::Up)?;
        tab_to(page, notice_label(Band::Under24h))?;
        page.key(Key::Space)?;
        let email = shown_email(page)?;
        tab_to(page, "Copy email")?;
        page.key(Key::Enter)?;
        page.wait_for_status("email text")?;
        ensure!(focused(page)? == "Copy email", "the focus has moved after copying");
        tab_to(page, "⋯ More to do with it")?;
        page.key(Key::Enter)?;
        tab_to(page, "Copy subject")?;
        page.key(Key::Space)?;
        page.wait_for_status("Copied: subject")?;
        page.press("Copy email")?;
        check_copied(page, &email)
    })
}

/// A blog post with the element.
pub(crate) fn post(script: &str) -> String {
    format!(
        "<!doctype html><html lang=en data-start=ready><head><meta charset=utf-8><title>A post</title>
        <link rel=icon href=data:,>{script}</head><body><article><h1>When it rains</h1>
        <p>Something came up?</p>
        <rain-check loading=\"eager\"><a href=\"rain-check.html\">Can I cancel?</a></rain-check>
        <p>More next week.</p></article></body></html>"
    )
}

fn in_a_post(engine: Engine, html: &str) -> Result<()> {
    journey(in_engine(engine)?.serving(|site| site.with_page("post.html", html)), |page| {
        page.open_path("post.html")?;
        choose_and_copy(page)
    })
}

/// With the whole script, and with the lazy script that loads the others.
fn element_in_a_post(engine: Engine) -> Result<()> {
    in_a_post(engine, &post("<script src=rain-check.js defer></script>"))?;
    in_a_post(engine, &post("<script src=rain-check-lazy.js async></script>"))
}

/// The guard finds each of these violations.
fn guard_finds_violations(engine: Engine) -> Result<()> {
    let page = "<!doctype html><html lang=en data-start=ready><title>bare</title><link rel=icon href=data:,>
        <button onclick=\"localStorage.setItem('said', 'illness'); fetch('/?said=illness'); console.warn('a warning');
            document.cookie = 'said=illness'; setTimeout(() => { throw new Error('a fault') })\">Do it</button>";
    let words =
        ["Storage.setItem", "1 in localStorage", "/?said=illness", "a warning", "stored something: cookie", "a fault"];
    let setting = in_engine(engine)?.serving(|site: Site| site.with_contents("index.html", page.as_bytes()));
    journey(words.into_iter().fold(setting, Setting::expecting), |page| {
        page.open()?;
        page.press("Do it")?;
        journeys::until("the request", || {
            ensure!(page.server_requests().iter().any(|line| line.contains("said=illness")), "it has not arrived");
            Ok(())
        })?;
        // The guard never allows a cookie, so delete it.
        page.run_script("document.cookie = 'said=; max-age=0'")
    })
}

/// A journey finds neither cookies nor clipboard of the one before.
fn isolation(engine: Engine) -> Result<()> {
    let failed = journey(in_engine(engine)?, |page| {
        page.open()?;
        page.run_script("document.cookie = 'said=illness'")
    });
    let found = failed.err().map(|error| format!("{error:#}")).unwrap_or_default();
    ensure!(found.contains("cookie"), "the guard does not find the cookie: {found}");
    hosted_page(engine)?;
    journey(in_engine(engine)?, |page| {
        page.open()?;
        ensure!(page.script("return document.cookie")? == "", "the cookie is still there");
        let email = answer_as_ill(page)?;
        paste(page)?;
        let pasted = page.value(&page.edit_letter()?)?;
        ensure!(pasted != email, "the clipboard still has the text of another journey");
        Ok(())
    })
}

/// Defines each test once per engine, in a module named after it.
macro_rules! in_every_engine {
    ($($name:ident: $walk:path),+ $(,)?) => {
        in_every_engine!(@ chromium Chromium $($name: $walk),+);
        in_every_engine!(@ firefox Firefox $($name: $walk),+);
        in_every_engine!(@ webkit WebKit $($name: $walk),+);
    };
    (@ $module:ident $engine:ident $($name:ident: $walk:path),+) => {
        mod $module {
            $(#[test]
            fn $name() -> anyhow::Result<()> {
                use super::*;
                $walk(Engine::$engine)
            })+
        }
    };
}
pub(crate) use in_every_engine;

in_every_engine! {
    the_hosted_page_works: hosted_page,
    what_is_typed_at_once_is_kept: typing_at_once,
    a_fix_and_what_was_typed_before_it_are_undone_by_the_keyboard: undo_by_keyboard,
    the_single_file_works_from_disk: single_file,
    without_navigator_clipboard_exec_command_copies: with_exec_command,
    if_nothing_copies_the_text_is_selected: with_selected_text,
    keyboard_only: with_keyboard,
    the_element_works_in_a_post: element_in_a_post,
    shadow_roots_are_searched: shadow_roots::search,
    the_guard_finds_violations: guard_finds_violations,
    journeys_are_isolated: isolation,
}
