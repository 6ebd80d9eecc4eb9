//! The review of what the person has written.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey, until};
use policy::{Band, MessageKind, Reason};
use reading::review;
use words::{Details, Draft};

use crate::accessibility::no_barriers;

/// A message whose findings all have a fix.
const CLUMSY: &str = "Dear Ms Lee,\n\nI am sorry, but due to unforeseen circumstances I cannot come to our interview for the Analyst role on Thursday at 10:00. I apologise again. Could we meet on Monday at 9:00 or Tuesday at 10:00 instead?!!\n\nThank you,\nAda";

fn answer_as_ill(page: &Page) -> Result<()> {
    page.open()?;
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)
}

/// The number of findings on the page.
fn findings(page: &Page) -> Result<usize> {
    let count = page.script("return document.querySelectorAll('[data-testid=findings] > li').length")?;
    Ok(usize::try_from(count.as_u64().unwrap_or_default())?)
}

#[test]
fn fixing_every_finding_leaves_a_clean_message() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        page.paste_over(&page.find("textbox", "Text")?, CLUMSY)?;
        let mut left = until("findings", || {
            let found = findings(page)?;
            ensure!(found >= 3, "there are {found}");
            Ok(found)
        })?;
        no_barriers(page, "findings")?;
        while left > 0 {
            let fixes = page.names("button")?;
            let fix = fixes.iter().find(|name| name.starts_with("Change it") || name.as_str() == "Take it out");
            let fix = fix.ok_or_else(|| anyhow::anyhow!("{left} are left, and no fix: {fixes:?}"))?;
            page.press(fix)?;
            left = until("fewer findings", || {
                let now = findings(page)?;
                ensure!(now < left, "there are {now}");
                Ok(now)
            })?;
        }
        ensure!(page.all_text()?.contains("it reads well"), "the page does not say that it reads well");
        let mended = page.message()?;
        for gone in ["unforeseen", "again", "!!"] {
            ensure!(!mended.contains(gone), "“{gone}” is still in it: {mended}");
        }
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        ensure!(page.clipboard()? == mended, "the copied text is not the shown text");
        Ok(())
    })
}

/// Fills in the field, waits for two frames, and returns the text of each finding.
const REVIEW: &str = "
    const [field, text] = arguments;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const list = field.closest('details').querySelectorAll('[data-testid=findings] > li');
    return [...list].map((one) => [...one.querySelectorAll('p')].map((p) => p.textContent).join(' '))";

/// The checks are compiled to WebAssembly for the page and natively for their own tests; both must find the same in the corpus.
#[test]
fn the_page_has_the_findings_of_the_native_review() -> Result<()> {
    let corpora = [
        include_str!("../../../reading/tests/corpus/fourth.txt"),
        include_str!("../../../reading/tests/corpus/fifth.txt"),
        include_str!("../../../reading/tests/corpus/sixth.txt"),
        include_str!("../../../reading/tests/corpus/seventh.txt"),
    ];
    let bodies = corpora.iter().flat_map(|corpus| corpus.split("### ").filter_map(|entry| entry.split_once('\n')));
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.open_details("Paste your own")?;
        let field = page.field("Your own message")?;
        let mut total = 0;
        for (_, body) in bodies {
            let here = "Europe/Berlin".to_owned();
            let details = Details { time_zone: here.clone(), your_time_zone: here, ..Details::default() };
            let draft = Draft {
                kind: MessageKind::Email,
                subject: None,
                body: body.to_owned(),
                situation: None,
                details: Some(details),
            };
            let expected: Vec<_> =
                review(&draft).iter().map(|found| format!("{} {}", found.says, found.instead)).collect();
            let found = page.script_with(REVIEW, &field, body)?;
            let found: Vec<_> = found.as_array().into_iter().flatten().filter_map(|says| says.as_str()).collect();
            ensure!(found == expected, "in “{body}” the page finds {found:#?}, the native review {expected:#?}");
            total += found.len();
        }
        ensure!(total > 400, "only {total} findings were compared");
        Ok(())
    })
}

#[test]
fn findings_are_underlined_and_can_be_selected() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer_as_ill(page)?;
        let one = CLUMSY.replace("I apologise again. ", "").replace("?!!", "?");
        page.paste_over(&page.find("textbox", "Text")?, &one)?;
        let marked = "return [...document.querySelectorAll('[role=tabpanel] [data-testid=marks] mark')].map((mark) => mark.textContent).join('|')";
        let text = until("marks", || {
            let marks = page.script(marked)?.as_str().unwrap_or_default().to_owned();
            ensure!(marks.contains("unforeseen circumstances"), "marked is {marks:?}");
            let look =
                "const style = getComputedStyle(document.querySelector('[role=tabpanel] [data-testid=marks] mark'));
                return style.textDecorationLine";
            ensure!(page.script(look)? == "underline", "the mark is not underlined");
            Ok(marks)
        })?;
        page.press("Show it")?;
        let selected = "const field = document.activeElement;
            return field.value.slice(field.selectionStart, field.selectionEnd)";
        until("the first finding to be selected", || {
            let selected = page.script(selected)?;
            let first = text.split('|').next().unwrap_or_default();
            ensure!(selected == first, "selected is {selected}, and the first mark is {first}");
            Ok(())
        })
    })
}

#[test]
fn typing_keeps_the_focus_in_the_own_message() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.open_details("Paste your own")?;
        let field = page.field("Your own message")?;
        page.tap(&field)?;
        page.write(&field, "Sorry, something came up.")?;
        ensure!(page.value(&field)? == "Sorry, something came up.", "it holds {}", page.value(&field)?);
        ensure!(
            page.script_on(&field, "return document.activeElement === arguments[0]")? == true,
            "the field has lost the focus"
        );
        Ok(())
    })
}

#[test]
fn the_number_of_findings_is_announced() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        page.paste_over(&page.find("textbox", "Text")?, CLUMSY)?;
        let status = page.wait_for_status("to look at")?;
        ensure!(status.ends_with("things to look at"), "it says {status}");
        Ok(())
    })
}

#[test]
fn copying_harmful_text_asks_once() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer_as_ill(page)?;
        page.paste_over(&page.find("textbox", "Text")?, CLUMSY)?;
        until("findings", || {
            ensure!(findings(page)? > 0, "there are none");
            Ok(())
        })?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        let asked = page.wait_for_status("Before you copy")?;
        ensure!(asked.contains("unforeseen circumstances"), "it does not name the finding: {asked}");
        no_barriers(page, "the question before copying")?;
        page.press("Copy anyway")?;
        page.wait_for_status("Copied")?;
        ensure!(page.clipboard()? == CLUMSY, "the copied text is not the typed text");
        // The second time it does not ask.
        page.press("Copy email")?;
        page.wait_for_status("Copied").map(drop)
    })
}

#[test]
fn generated_messages_are_not_reviewed() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        page.wait_for_verdict("another time")?;
        ensure!(!page.all_text()?.contains("look at"), "the generated message has findings");
        Ok(())
    })
}

#[test]
fn a_pasted_message_is_reviewed_without_answers() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.open_details("Paste your own")?;
        page.paste_over(&page.find("textbox", "Your own message")?, CLUMSY)?;
        until("findings", || {
            ensure!(findings(page)? >= 2, "there are {}", findings(page)?);
            Ok(())
        })?;
        no_barriers(page, "a message written elsewhere")
    })
}

#[test]
fn findings_change_the_rating() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Over48h)?;
        let details = page.open_details("How this will land")?;
        until("a good rating", || {
            let text = page.text(&details)?;
            ensure!(text.contains("nothing left to improve") && !text.contains("weak"), "it says {text}");
            Ok(())
        })?;
        page.paste_over(&page.find("textbox", "Text")?, CLUMSY)?;
        until("a worse rating", || {
            let text = page.text(&details)?;
            ensure!(text.contains("weak") && text.contains("What would help most"), "it says {text}");
            Ok(())
        })
    })
}
