//! Withdrawing from other interviews after an accepted offer.

use anyhow::{Result, ensure};
use journeys::{Setting, journey, until};
use policy::{Band, Reason};

use crate::accessibility::no_barriers;

#[test]
fn other_interviews_get_withdrawal_emails() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::AcceptedOffer)?;
        page.choose_notice(Band::Over48h)?;
        page.write(&page.find("textbox", "Your name")?, "Ada Quill")?;
        page.open_details("I have other interviews open")?;
        for (name, company, role) in [("First interview", "Acme", "Analyst"), ("Second interview", "Globex", "Editor")]
        {
            page.press("Add an interview")?;
            let one = until("the group of the interview", || page.find("group", name))?;
            page.write(&page.find_in(&one, "textbox", "Their company")?, company)?;
            page.write(&page.find_in(&one, "textbox", "The role there")?, role)?;
        }
        page.wait_for_status("0 of 2 copied")?;
        no_barriers(page, "other interviews")?;
        page.reset_clipboard()?;
        // Whoever reads it knows their own company.
        for (index, (company, role)) in [("Acme", "Analyst"), ("Globex", "Editor")].into_iter().enumerate() {
            let one = page.find("group", company)?;
            page.tap(&page.find_in(&one, "button", "Copy this email")?)?;
            page.wait_for_status(&format!("{} of 2 copied", index + 1))?;
            let copied = page.clipboard()?;
            for word in [role, "accepted another offer", "Ada Quill", "Subject: Withdrawing"] {
                ensure!(copied.contains(word), "“{word}” is not in {copied}");
            }
        }
        Ok(())
    })
}

#[test]
fn each_interview_has_a_plan_for_its_own_date() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::AcceptedOffer)?;
        page.choose_notice(Band::Over48h)?;
        page.open_details("I have other interviews open")?;
        page.press("Add an interview")?;
        let one = until("the group of the interview", || page.find("group", "First interview"))?;
        ensure!(page.text(&one)?.contains("No date yet: by email."), "it says {}", page.text(&one)?);
        let field = page.field("Date and time there, by your clock")?;
        let soon = "const soon = new Date(Date.now() + 5 * 3600e3 - new Date().getTimezoneOffset() * 60e3);
            const field = arguments[0];
            field.value = soon.toISOString().slice(0, 16);
            field.dispatchEvent(new Event('input', { bubbles: true }))";
        page.script_on(&field, soon)?;
        until("the plan", || {
            let text = page.text(&one)?;
            ensure!(text.contains("Less than 24 hours to go: call, then email."), "it says {text}");
            Ok(())
        })?;
        page.tap(&page.find_in(&one, "button", "Remove it")?)?;
        until("the interview to be removed", || {
            ensure!(!page.has("group", "First interview")?, "it is still there");
            Ok(())
        })
    })
}
