//! Edited messages are kept while the page is open, and no longer.

use anyhow::{Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, MessageKind, Reason};
use words::{Details, Register};

const OWN: &str = "\nPS: I can bring my own laptop.";

fn answer_as_ill(page: &Page) -> Result<()> {
    page.open()?;
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)
}

fn edit(page: &Page) -> Result<()> {
    let text = page.find("textbox", "Text")?;
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

        page.press("Bring my text back")?;
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
        page.tap(&page.find("tab", "Voicemail")?)?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        ensure!(
            page.message()? == expected.message(MessageKind::Voicemail)?.body,
            "the voicemail is {}",
            page.message()?
        );
        page.tap(&page.find("tab", "Email")?)?;
        ensure!(page.message()? == edited, "the edit is lost: {}", page.message()?);
        Ok(())
    })
}

#[test]
fn another_wording_says_the_same_differently_and_keeps_an_edit() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        let first = page.message()?;
        page.press("Another wording")?;
        until("another wording", || {
            ensure!(page.message()? != first, "it is still {first}");
            Ok(())
        })?;
        edit(page)?;
        let edited = page.message()?;
        page.press("Another wording")?;
        page.wait_for_status("Your text stays.")?;
        ensure!(page.message()? == edited, "the edit is lost: {}", page.message()?);
        page.find("button", "Start from the fresh text").map(drop)
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
        page.find("button", "Bring my text back")?;
        ensure!(!page.leave_asks()?, "it still asks");
        Ok(())
    })
}

#[test]
fn a_reload_starts_clean() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        page.choose_answer("Do you still want the job?", "Not sure")?;
        page.reload()?;
        ensure!(!page.has("region", "Our advice")?, "the advice is still there");
        // Two answers are preset: the time zone of the device, and that the person still wants the job.
        let left = page.script(
            "const question = (answer) => answer.closest('fieldset').querySelector('legend').textContent;
            return deep.all('input:checked').map((one) => `${question(one)} ${one.labels[0].textContent}`)
                .filter((one) => !one.startsWith('Time zone')).join()",
        )?;
        ensure!(left == "Do you still want the job? Yes", "these answers are still there: {left}");
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
        ensure!(page.checked("What has come up?")?.is_empty(), "a reason is left");
        Ok(())
    })
}
