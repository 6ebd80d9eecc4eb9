//! The letters load after the start of the application. Until they are there, and where they never come, the advice stands.

use anyhow::{Result, ensure};
use journeys::{Engine, Page, Setting, Site, journey, until};

use crate::accessibility::no_barriers;
use crate::reading::{SIGN_IN, answer_as_ill, first_half, wait_for_text};

const WAITING: &str = "One moment, your letter is on its way.";
const FAILED: &str = "The letters are not available just now. Reload the page to try again.";
/// The boot script's console message if the module fails.
const CONSOLE_MESSAGE: &str = "The letters are not available:";

/// Delays the request for the letters until `loadLetters()`.
const DELAY_LETTERS: &str = "
    const originalFetch = fetch;
    self.fetch = (url, ...more) =>
        String(url).includes('letters') ? new Promise((done) => { self.loadLetters = () => done(originalFetch(url, ...more)) }) : originalFetch(url, ...more);";

/// The first two requests for the letters fail, as in a tunnel.
const REFUSE_TWICE: &str = "
    const originalFetch = fetch;
    let refused = 0;
    self.fetch = (url, ...more) =>
        String(url).includes('letters') && refused++ < 2 ? Promise.reject(new TypeError('Failed to fetch')) : originalFetch(url, ...more);";

/// Makes the module trap from `trapNow = true` on.
const TRAP_LETTERS: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const original = WebAssembly[name];
        WebAssembly[name] = async (...args) => {
            const made = await original(...args);
            const exports = (made.instance ?? made).exports;
            if (!('compose' in exports)) return made;
            const compose = (...request) => {
                if (self.trapNow) throw new WebAssembly.RuntimeError('unreachable');
                return exports.compose(...request);
            };
            return { module: made.module, instance: { exports: { ...exports, compose } } };
        };
    }";

fn copies_the_letter(page: &Page) -> Result<()> {
    let text = until("the letter", || page.message())?;
    ensure!(text.contains("not well"), "it says {text}");
    page.reset_clipboard()?;
    page.press("Copy email")?;
    page.wait_for_status("Copied").map(drop)
}

/// The advice and what to do stand, in any engine, one line says that the letters are missing, and nothing offers to copy one.
fn works_without_letters(page: &Page) -> Result<()> {
    answer_as_ill(page)?;
    wait_for_text(page, FAILED)?;
    wait_for_text(page, "What to do, in order")?;
    ensure!(!page.has("button", "Copy email")?, "there is something to copy");
    Ok(())
}

#[test]
fn until_they_come_the_advice_stands_and_then_the_letter_is_there() -> Result<()> {
    journey(Setting::phone()?.with_script(DELAY_LETTERS), |page| {
        page.open_before_letters()?;
        answer_as_ill(page)?;
        wait_for_text(page, WAITING)?;
        no_barriers(page, "while the letter is on its way")?;
        let focused = "return document.activeElement.textContent";
        let before = page.script(focused)?;
        until("the letters to be wanted", || page.run_script("self.loadLetters()"))?;
        until("the letter", || page.message())?;
        ensure!(page.script(focused)? == before, "the focus has moved from {before}");
        copies_the_letter(page)?;
        ensure!(!page.all_text()?.contains(WAITING), "it is still on its way");
        page.wait_for_reading()?;
        page.accept_requests()
    })
}

#[test]
fn they_are_asked_for_again_where_they_do_not_come() -> Result<()> {
    journey(Setting::phone()?.with_script(REFUSE_TWICE), |page| {
        page.open()?;
        answer_as_ill(page)?;
        copies_the_letter(page)
    })
}

#[test]
fn if_they_never_come_the_advice_stands_and_says_so() -> Result<()> {
    let setting = Setting::phone()?
        .try_serving(|site| site.without_module("letters"))?
        .expecting("404")
        .expecting(CONSOLE_MESSAGE);
    journey(setting, |page| {
        page.open()?;
        works_without_letters(page)?;
        no_barriers(page, "without the letters")
    })
}

fn damaged(engine: Engine, change: impl FnOnce(&[u8]) -> &[u8]) -> Result<()> {
    let site = |site: Site| site.with_module("letters", change);
    journey(Setting::desktop()?.in_engine(engine).try_serving(site)?.expecting(CONSOLE_MESSAGE), |page| {
        page.open()?;
        works_without_letters(page)
    })
}

#[test]
fn in_chromium_the_advice_stands_where_they_are_cut_off() -> Result<()> {
    damaged(Engine::Chromium, first_half)
}

/// Firefox may wait for the rest.
#[test]
fn in_firefox_the_advice_stands_where_they_are_cut_off() -> Result<()> {
    damaged(Engine::Firefox, first_half)
}

#[test]
fn in_webkit_the_advice_stands_where_something_else_comes() -> Result<()> {
    damaged(Engine::WebKit, |_| SIGN_IN)
}

#[test]
fn what_was_written_stays_if_they_trap() -> Result<()> {
    journey(Setting::desktop()?.with_script(TRAP_LETTERS).expecting(CONSOLE_MESSAGE), |page| {
        page.open()?;
        answer_as_ill(page)?;
        page.write(&page.edit_letter()?, " My own words")?;
        let text = page.message()?;
        page.run_script("self.trapNow = true")?;
        page.set_field("Your name", "Ada Quill")?;
        wait_for_text(page, FAILED)?;
        // Ours could not be brought back.
        for button in ["Another wording", "Start from the fresh text"] {
            ensure!(!page.has("button", button)?, "“{button}” is offered");
        }
        ensure!(page.message()? == text && text.ends_with(" My own words"), "it is {}", page.message()?);
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        ensure!(!page.all_text()?.contains("This page has stopped"), "the page has stopped");
        Ok(())
    })
}

/// The second look is something else: it goes on without the letters.
#[test]
fn a_message_of_ones_own_is_looked_over_without_them() -> Result<()> {
    let setting = Setting::desktop()?
        .try_serving(|site| site.without_module("letters"))?
        .expecting("404")
        .expecting(CONSOLE_MESSAGE);
    journey(setting, |page| {
        page.open()?;
        page.open_details("Paste your own")?;
        let field = page.field("Your own message")?;
        page.paste_over(&field, "Dear Ms Lee,\n\nSomething came up and I cannot come.\n\nAda")?;
        wait_for_text(page, "things to look at")?;
        Ok(())
    })
}
