//! "Nothing you type leaves this page": one walk through everything the page does, in each engine, while the guard watches the
//! network. `engine/mod.rs` in the test library lists what is seen of it in which engine, and engines.rs shows that the guard
//! finds a request in each of them. Saving and printing are cut off at the border of the page, since only Chromium's driver can go
//! on after them; export.rs and time.rs save there.

use anyhow::{Context as _, Result, ensure};
use journeys::{Engine, Page, Setting, Site, journey, until};
use policy::{Band, Reason};
use serde_json::json;

use crate::clipboard::EXEC_COMMAND_FAILS;
use crate::element;
use crate::engines::in_every_engine;
use crate::first_try::take_a_time;
use crate::panics::break_dom_once;
use crate::reading::{CONSOLE_MESSAGE, DELAY_READING};
use crate::states::{self, CLUMSY, open_all_details};

const CUT_OFF: &str = "
    window.saved = [];
    HTMLAnchorElement.prototype.click = function () { window.saved.push(this.href.split(':')[0]) };
    window.print = () => ['beforeprint', 'afterprint'].forEach((kind) => dispatchEvent(new Event(kind)));";

fn in_engine(engine: Engine) -> Result<Setting> {
    Ok(Setting::desktop()?.in_engine(engine).with_script(CUT_OFF))
}

/// For walks that end in a fault.
fn with_a_fault(engine: Engine) -> Result<Setting> {
    let trap = match engine {
        Engine::Chromium | Engine::Firefox => "unreachable",
        Engine::WebKit => "Unreachable code",
    };
    Ok(["broken from outside", "panicked at", trap].into_iter().fold(in_engine(engine)?, Setting::expecting))
}

fn with_the_reading_module(engine: Engine) -> Result<()> {
    journey(with_a_fault(engine)?, |page| {
        page.open()?;
        everywhere(page, "things to look at")
    })
}

fn while_the_reading_module_is_awaited(engine: Engine) -> Result<()> {
    journey(with_a_fault(engine)?.with_script(DELAY_READING), |page| {
        page.open_before_reading()?;
        everywhere(page, "The second look is on its way")
    })
}

fn wait_for_text(page: &Page, words: &str) -> Result<()> {
    until(&format!("“{words}”"), || {
        ensure!(page.all_text()?.contains(words), "it is not on the page");
        Ok(())
    })
}

/// Goes wherever a person can go. `looked_at` is what is said of a message that has been edited.
fn everywhere(page: &Page, looked_at: &str) -> Result<()> {
    where_nothing_fails(page, looked_at)?;
    faults(page).context("faults")
}

fn where_nothing_fails(page: &Page, looked_at: &str) -> Result<()> {
    before_the_answer(page, looked_at).context("before the answer")?;
    the_letter(page, looked_at).context("the letter")?;
    the_answer(page).context("the answer")?;
    has_saved(page, 5)
}

/// What was saved did not go through the network.
fn has_saved(page: &Page, count: usize) -> Result<()> {
    let saved = page.script("return window.saved")?;
    ensure!(saved == json!(vec!["blob"; count]), "the saved files have addresses {saved}");
    Ok(())
}

fn before_the_answer(page: &Page, looked_at: &str) -> Result<()> {
    let search = page.find("textbox", "What has happened?")?;
    page.write(&search, "my daughter has a fever and the interview is tomorrow at 10")?;
    until("what is found by these words", || {
        let text = page.all_text()?;
        ensure!(["One fits", "come nearest", "by that word"].iter().any(|says| text.contains(says)), "it says {text}");
        Ok(())
    })?;
    page.open_details("Paste your own")?;
    page.write(&page.find("textbox", "Your own message")?, CLUMSY)?;
    wait_for_text(page, looked_at)?;
    page.open_details("Questions people ask")?;
    page.open_details("Blank templates")?;
    for button in ["Templates as .txt", "Templates as .md", "Templates to print"] {
        page.press(button)?;
    }
    page.choose_reason(Reason::Illness)?;
    page.open_date()?;
    page.write(&page.find("textbox", "Or type it: “Thursday 3 pm”")?, "4 December 2031 at 3 pm")?;
    page.set_field("Or type it: “Thursday 3 pm”", "")?;
    // Not every Firefox tells the countries of zones.
    page.choose_zone_that_begins("tokyo", "Tokyo")?;
    page.give_date("2031-12-04", "15:00")?;
    page.wait_for_verdict("another time")
}

fn the_letter(page: &Page, looked_at: &str) -> Result<()> {
    page.press("Add: Your name")?;
    page.write(&page.find_by_script("return deep.one('.gap input')")?, "Ada Quill")?;
    page.press_in_letter("Another wording")?;
    take_a_time(page)?;
    page.press("Copy email")?;
    page.wait_for_status("Copied: email text")?;
    page.press_in_menu("Copy both")?;
    page.wait_for_status("Copied: subject and text")?;
    page.press_in_menu("Download .txt")?;
    page.press_in_menu("Print")?;
    let text = page.edit_letter()?;
    page.write(&text, "I apologise again!!! Due to unforeseen circumstances I am very very sorry.")?;
    page.write(&page.edit_letter()?, CLUMSY)?;
    wait_for_text(page, looked_at)
}

fn the_answer(page: &Page) -> Result<()> {
    page.press("Start from the fresh text")?;
    open_all_details(page)?;
    let agreed = "return deep.all('button').find((one) => one.textContent.startsWith('They agreed'))";
    page.tap(&page.find_by_script(agreed)?)?;
    page.write(&page.find("textbox", "Company")?, "Hooli")?;
    page.choose_fact("Can you call them?", "I cannot call")?;
    page.choose_reason(Reason::AcceptedOffer)?;
    page.choose_notice(Band::Over48h)?;
    page.wait_for_verdict("Withdraw")?;
    page.open_details("I have other interviews open")?;
    page.press("Add an interview")?;
    page.write(&page.find("textbox", "Their company")?, "Acme")?;
    page.press("Start again")?;
    page.press("Clear everything")?;
    Ok(())
}

/// Copying fails, then everything does.
fn faults(page: &Page) -> Result<()> {
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)?;
    page.wait_for_verdict("another time")?;
    page.run_script("Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined })")?;
    page.run_script(EXEC_COMMAND_FAILS)?;
    page.press("Copy email")?;
    page.wait_for_status("The text is selected")?;
    break_dom_once(page, || page.press("Change"))?;
    wait_for_text(page, "This page has stopped")
}

in_every_engine! {
    nothing_is_sent_with_the_reading_module: with_the_reading_module,
}

#[test]
fn nothing_is_sent_while_the_reading_module_is_awaited_in_webkit() -> Result<()> {
    while_the_reading_module_is_awaited(Engine::WebKit)
}

/// In Chromium: in `WebKit` the guard may come too late for the message about the module.
#[test]
fn nothing_is_sent_without_the_reading_module() -> Result<()> {
    let missing = |site: Site| site.without_module("reading");
    let setting = with_a_fault(Engine::Chromium)?.try_serving(missing)?.expecting(CONSOLE_MESSAGE).expecting("404");
    journey(setting, |page| {
        page.open()?;
        everywhere(page, "The second look is not available")
    })
}

/// Everything is inside, so the guard watches from the beginning.
#[test]
fn nothing_is_sent_from_the_one_file() -> Result<()> {
    journey(with_a_fault(Engine::Chromium)?, |page| {
        page.open_path("rain-check.html")?;
        everywhere(page, "things to look at")
    })
}

/// A fault of the element is told otherwise, by the site's own page too: `element/panics.rs`. The element in a post and the one
/// in a frame are the same, so they share the walk.
#[test]
fn nothing_is_sent_from_a_post() -> Result<()> {
    journey(states::with_post(in_engine(Engine::Chromium)?), |page| {
        page.open_path("post.html")?;
        before_the_answer(page, "things to look at")?;
        the_letter(page, "things to look at")?;
        has_saved(page, 4)
    })
}

#[test]
fn nothing_is_sent_from_a_frame() -> Result<()> {
    let setting = in_engine(Engine::Chromium)?.serving(|site| site.with_page("post.html", element::FRAMED));
    journey(setting, |page| {
        page.open_path("post.html")?;
        page.turn_to_frame(true)?;
        page.choose_reason(Reason::Illness)?;
        page.give_date("2031-12-04", "15:00")?;
        take_a_time(page)?;
        page.write(&page.edit_letter()?, " I apologise again!!!")?;
        wait_for_text(page, "to look at")?;
        page.press_in_menu("Download .txt")?;
        the_answer(page)?;
        has_saved(page, 2)?;
        page.turn_to_frame(false)
    })
}
