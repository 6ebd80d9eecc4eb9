//! Edited messages are kept while the page is open, and no longer.

use anyhow::{Result, ensure};
use journeys::{Expected, Key, Page, Setting, journey, until};
use policy::{Band, MessageKind, Reason};
use words::{Details, Register};

const OWN: &str = "\nPS: I can bring my own laptop.";

fn answer_as_ill(page: &Page) -> Result<()> {
    page.open()?;
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)
}

fn edit(page: &Page) -> Result<()> {
    let text = page.edit_letter()?;
    page.script_on(&text, "arguments[0].focus(); arguments[0].setSelectionRange(1e6, 1e6)")?;
    page.write(&text, OWN)
}

#[test]
fn an_edit_is_kept_when_answers_change_until_discarded() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        let before = page.message()?;
        edit(page)?;
        let edited = before + OWN;
        ensure!(page.message()? == edited, "the edit reads {}", page.message()?);

        page.choose_answer("Tone", "Formal")?;
        page.choose_notice(Band::Over48h)?;
        until("the edit to be kept with a note", || {
            ensure!(page.message()? == edited, "the text is now {}", page.message()?);
            ensure!(page.all_text()?.contains("You changed this text"), "the page does not say that it keeps the edit");
            Ok(())
        })?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        ensure!(page.clipboard()? == edited, "the edited text is not copied");

        page.press("Start from the fresh text")?;
        let situation = Expected::of(Reason::Illness, Band::Over48h).situation;
        let formal = Details { register: Register::Formal, ..Details::default() };
        let fresh = Expected::with(&situation, &formal);
        until("the fresh text", || {
            ensure!(page.message()? == fresh.message(MessageKind::Email)?.body, "it is {}", page.message()?);
            Ok(())
        })?;

        page.press("Undo")?;
        until("the edit to come back", || {
            ensure!(page.message()? == edited, "it is {}", page.message()?);
            Ok(())
        })
    })
}

#[test]
fn an_edit_of_one_message_leaves_the_others_alone() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        edit(page)?;
        let edited = page.message()?;
        let voicemail = page.letter_text(&page.open_message("Voicemail")?)?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        ensure!(voicemail == expected.message(MessageKind::Voicemail)?.body, "the voicemail is {voicemail}");
        page.press("Done")?;
        until("the letter to be text again", || {
            ensure!(!page.has("textbox", "Text")?, "the letter is still a field");
            Ok(())
        })?;
        ensure!(page.message()? == edited, "the edit is lost: {}", page.message()?);
        Ok(())
    })
}

#[test]
fn a_letter_is_text_until_edit_and_looked_over_only_then() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer_as_ill(page)?;
        ensure!(!page.has("textbox", "Text")?, "the letter is a field already");
        let text = page.edit_letter()?;
        until("the focus in the field", || {
            ensure!(page.script_on(&text, "return deep.focus() === arguments[0]")? == true, "the field has no focus");
            Ok(())
        })?;
        ensure!(!page.all_text()?.contains("to look at"), "it is looked over before it is changed");
        page.write(&text, " Something came up.")?;
        until("the second look", || {
            ensure!(page.all_text()?.contains("to look at"), "it is not looked over");
            Ok(())
        })?;
        page.press("Done")?;
        until("the letter to be text again", || {
            ensure!(!page.has("textbox", "Text")?, "the letter is still a field");
            Ok(())
        })?;
        ensure!(page.message()?.ends_with("Something came up."), "the edit is lost: {}", page.message()?);
        Ok(())
    })
}

#[test]
fn another_wording_keeps_what_was_filled_in() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer_as_ill(page)?;
        page.press("Add: Your name")?;
        page.write(&page.find("textbox", "Your name")?, "Ada Quill")?;
        page.key(Key::Enter)?;
        let first = until("the name in the letter", || {
            let message = page.message()?;
            ensure!(message.ends_with("Ada Quill"), "it is {message}");
            Ok(message)
        })?;
        for wording in 2..=4 {
            page.press_in_letter("Another wording")?;
            page.wait_for_status(&format!("{wording} of 4"))?;
            let message = page.message()?;
            ensure!(message != first && message.ends_with("Ada Quill"), "it is {message}");
        }
        page.press_in_letter("Another wording")?;
        until("the first wording again", || {
            ensure!(page.message()? == first, "it is {}", page.message()?);
            Ok(())
        })
    })
}

#[test]
fn leaving_without_edits_does_not_ask() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        ensure!(!page.leave_asks()?, "it asks though nothing was typed");
        Ok(())
    })
}

#[test]
fn leaving_with_edits_asks_first() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        edit(page)?;
        ensure!(page.leave_asks()?, "the edit would be lost without a question");
        answer_as_ill(page)?;
        page.write(&page.find("textbox", "Your name")?, "Ada Lovelace")?;
        ensure!(page.leave_asks()?, "the name would be lost without a question");
        Ok(())
    })
}

#[test]
fn leaving_after_discarding_the_edit_does_not_ask() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        edit(page)?;
        page.press("Start from the fresh text")?;
        page.find("button", "Undo")?;
        ensure!(!page.leave_asks()?, "it still asks");
        Ok(())
    })
}

#[test]
fn a_reload_starts_clean() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        page.choose_fact("Do you still want the job?", "No")?;
        page.wait_for_verdict("Withdraw")?;
        page.reload()?;
        ensure!(!page.has("region", "Our advice")?, "the advice is still there");
        let left = page.script("return deep.all('input:checked, [aria-pressed=true]').length")?;
        ensure!(left == 0, "{left} answers are still there");
        answer_as_ill(page)?;
        ensure!(page.verdict()?.contains("another time"), "the advice is {}", page.verdict()?);
        Ok(())
    })
}

#[test]
fn a_reload_forgets_what_was_typed() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        page.write(&page.find("textbox", "Your name")?, "Ada Lovelace")?;
        edit(page)?;
        page.reload()?;
        answer_as_ill(page)?;
        ensure!(page.value(&page.find("textbox", "Your name")?)?.is_empty(), "the name is still there");
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        ensure!(page.message()? == expected.message(MessageKind::Email)?.body, "the text is {}", page.message()?);
        Ok(())
    })
}

#[test]
fn start_again_asks_before_it_clears_typed_text() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        edit(page)?;
        page.press("Start again")?;
        page.press("Keep it")?;
        ensure!(page.message()?.ends_with(OWN), "the edit is lost after \"Keep it\"");
        page.press("Start again")?;
        page.press("Clear everything")?;
        until("the advice to be gone", || {
            ensure!(!page.has("region", "Our advice")?, "it is still there");
            Ok(())
        })?;
        page.find("group", "What has come up?")?;
        ensure!(!page.has("button", "Undo")?, "what was cleared can be had back");
        Ok(())
    })
}
