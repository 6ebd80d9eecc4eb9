//! Download, mail program and print.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, MessageKind, Reason};
use words::Message;

fn answer_as_ill(page: &Page) -> Result<Message> {
    page.open()?;
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)?;
    page.wait_for_verdict("another time")?;
    Ok(Expected::of(Reason::Illness, Band::Under24h).message(MessageKind::Email)?.clone())
}

#[test]
fn the_downloaded_file_has_subject_and_text() -> Result<()> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("saved");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    journey(Setting::desktop()?.expecting("blob:"), |page| {
        page.downloads_to(&folder)?;
        let email = answer_as_ill(page)?;
        page.press_in_menu("Download .txt")?;
        let saved = until("the file", || {
            let files: Vec<_> = fs::read_dir(&folder)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
            let text = files.iter().find(|file| file.extension().is_some_and(|ending| ending == "txt"));
            let text = fs::read_to_string(text.with_context(|| format!("the folder has {files:?}"))?)?;
            ensure!(!text.is_empty(), "it is empty");
            Ok(text)
        })?;
        ensure!(saved.contains(&email.subject.unwrap_or_default()) && saved.contains(&email.body), "it holds {saved}");
        Ok(())
    })
}

#[test]
fn the_mail_program_gets_subject_and_text() -> Result<()> {
    journey(Setting::desktop()?.expecting("mailto:?subject="), |page| {
        answer_as_ill(page)?;
        page.press("Open mail")?;
        page.wait_for_verdict("another time")
    })
}

/// Although something is typed. The guard fails if the page asks.
#[test]
fn opening_the_mail_program_does_not_ask_before_leaving() -> Result<()> {
    journey(Setting::desktop()?.expecting("mailto:?subject="), |page| {
        answer_as_ill(page)?;
        page.write(&page.find("textbox", "Your name")?, "Ada Lovelace")?;
        page.press("Open mail")?;
        page.wait_for_verdict("another time")?;
        let name = page.value(&page.find("textbox", "Your name")?)?;
        ensure!(name == "Ada Lovelace", "the name is now {name}");
        // Leaving a second later asks again.
        until("1.2 s to pass", || {
            let script = "window.__since ??= performance.now(); return performance.now() - window.__since > 1200";
            ensure!(page.script(script)? == true, "not yet");
            Ok(())
        })?;
        ensure!(page.leave_asks()?, "the name would be lost without a question");
        Ok(())
    })
}

#[test]
fn a_text_too_long_for_a_mail_link_is_not_handed_to_the_mail_program() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        page.find("button", "Open mail")?;
        page.paste_over(&page.edit_letter()?, &"A long story. ".repeat(200))?;
        let menu = page.open_menu()?;
        until("the reason", || {
            let says = page.text(&menu)?;
            ensure!(says.contains("Too long to hand to a mail program."), "the menu says {says}");
            Ok(())
        })?;
        ensure!(!page.has("button", "Open mail")?, "it can still be handed over");
        Ok(())
    })
}

#[test]
fn print_opens_the_print_dialog() -> Result<()> {
    journey(Setting::desktop()?.with_script("window.print = () => { window.__printed = true }"), |page| {
        answer_as_ill(page)?;
        page.press_in_menu("Print")?;
        // Once the sheet is there.
        until("`window.print`", || {
            ensure!(page.script("return window.__printed")? == true, "it was not called");
            Ok(())
        })?;
        page.find_by_script("return deep.one('[data-testid=print-sheet]')").map(drop)
    })
}
