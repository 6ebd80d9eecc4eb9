//! The review of what the person has written.

use anyhow::{Context as _, Result, ensure};
use journeys::{Page, Setting, journey, until};
use policy::{Band, MessageKind, Reason};
use reading::review;
use words::{Details, Draft, Finding, Severity};

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
    let count = page.script("return deep.all('[data-testid=findings] > li').length")?;
    Ok(usize::try_from(count.as_u64().unwrap_or_default())?)
}

#[test]
fn fixing_every_finding_leaves_a_clean_message() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        page.paste_over(&page.edit_letter()?, CLUMSY)?;
        let mut left = until("findings", || {
            let found = findings(page)?;
            ensure!(found >= 3, "there are {found}");
            Ok(found)
        })?;
        no_barriers(page, "findings")?;
        while left > 0 {
            let fixes = page.names("button")?;
            let is_fix =
                |name: &&String| ["Change it", "Take it out", "Fix these"].iter().any(|fix| name.starts_with(fix));
            let fix = fixes.iter().find(is_fix);
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

/// Fills in the field.
const FILL: &str = "
    const [field, text] = arguments;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }))";

/// The text of each finding; null until the page has looked at the text in the field, of which the marks under it are a copy.
const LISTED: &str = "
    const field = arguments[0], marks = field.closest('.writing').querySelector('[data-testid=marks]');
    if (marks.textContent !== field.value + '\\n') return null;
    const list = field.closest('details').querySelectorAll('[data-testid=findings] > li');
    return [...list].map((one) => [...one.querySelectorAll('p')].map((p) => p.textContent).join(' '))";

/// What the list says: each check once, the worst first.
fn as_listed(found: &[Finding]) -> Vec<String> {
    let mut listed: Vec<&Finding> = Vec::new();
    for severity in [Severity::Stop, Severity::Warn, Severity::Hint] {
        for finding in found.iter().filter(|finding| finding.severity == severity) {
            if listed.iter().all(|other| other.check != finding.check) {
                listed.push(finding);
            }
        }
    }
    let says = |finding: &&Finding| format!("{} {}", finding.says, finding.instead).trim_end().to_owned();
    listed.iter().map(says).collect()
}

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
            let all = review(&draft);
            let expected = as_listed(&all);
            page.script_with(FILL, &field, body)?;
            let found = until("the second look", || {
                page.script_on(&field, LISTED)?.as_array().cloned().context("the page has not looked at it")
            })?;
            let found: Vec<_> = found.iter().filter_map(|says| says.as_str()).collect();
            ensure!(found == expected, "in “{body}” the page finds {found:#?}, the native review {expected:#?}");
            total += all.len();
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
        page.paste_over(&page.edit_letter()?, &one)?;
        let marked = "return [...document.querySelectorAll('.main-letter [data-testid=marks] mark')].map((mark) => mark.textContent).join('|')";
        let text = until("marks", || {
            let marks = page.script(marked)?.as_str().unwrap_or_default().to_owned();
            ensure!(marks.contains("unforeseen circumstances"), "marked is {marks:?}");
            let look =
                "const style = getComputedStyle(document.querySelector('.main-letter [data-testid=marks] mark'));
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
        page.paste_over(&page.edit_letter()?, CLUMSY)?;
        let status = page.wait_for_status("to look at")?;
        ensure!(status.ends_with("things to look at"), "it says {status}");
        Ok(())
    })
}

/// Pastes a text that would do harm, and waits for what is found in it.
fn paste_harmful(page: &Page) -> Result<()> {
    answer_as_ill(page)?;
    page.paste_over(&page.edit_letter()?, CLUMSY)?;
    until("findings", || {
        ensure!(findings(page)? > 0, "there are none");
        Ok(())
    })
}

#[test]
fn copying_harmful_text_asks_once() -> Result<()> {
    journey(Setting::phone()?.with_fake_clock(), |page| {
        let noon = crate::time_zones::epoch("Europe/Berlin", "2026-12-01T12:00")?;
        paste_harmful(page)?;
        page.set_clock(noon)?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        let asked = page.wait_for_status("Before you copy")?;
        ensure!(asked.contains("unforeseen circumstances"), "it does not name the finding: {asked}");
        ensure!(page.clipboard()? == "old", "it copied without asking");
        page.set_clock(noon + 2000)?;
        page.press("Copy anyway")?;
        page.wait_for_status("Copied")?;
        ensure!(page.clipboard()?.contains("unforeseen"), "it did not copy: {}", page.clipboard()?);
        // The second time it does not ask.
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        ensure!(page.clipboard()?.contains("unforeseen"), "it asks again");
        Ok(())
    })
}

#[test]
fn two_presses_in_haste_do_not_copy_harmful_text() -> Result<()> {
    journey(Setting::phone()?.with_fake_clock(), |page| {
        paste_harmful(page)?;
        page.set_clock(crate::time_zones::epoch("Europe/Berlin", "2026-12-01T12:00")?)?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.press("Copy anyway")?;
        page.wait_for_status("Before you copy")?;
        ensure!(page.clipboard()? == "old", "it copied: {}", page.clipboard()?);
        page.find("button", "Copy anyway").map(drop)
    })
}

#[test]
fn the_worst_finding_is_named_first() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer_as_ill(page)?;
        // The exclamation marks come first, and do the least harm.
        let text =
            "Hello!!! I am sorry, but due to unforeseen circumstances I cannot come to our interview on Thursday.";
        page.paste_over(&page.edit_letter()?, text)?;
        let first = "return deep.one('[data-testid=findings] > li')?.innerText ?? ''";
        until("the worst finding first", || {
            let first = page.script(first)?;
            let first = first.as_str().unwrap_or_default();
            ensure!(first.starts_with("Important") && first.contains("unforeseen"), "the first is {first}");
            Ok(())
        })?;
        page.press("Copy email")?;
        let asked = page.wait_for_status("Before you copy")?;
        ensure!(asked.contains("unforeseen"), "it names another: {asked}");
        Ok(())
    })
}

#[test]
fn one_remark_about_several_places_is_one_entry_with_one_fix() -> Result<()> {
    journey(Setting::phone()?, |page| {
        answer_as_ill(page)?;
        let text = "Hello Ms Lee!!!\n\nI cannot come to our interview on Thursday, as I am ill!!! May I come on Monday at 9:00?!!\n\nAda";
        page.paste_over(&page.edit_letter()?, text)?;
        let fix = until("one fix for all places", || {
            let names = page.names("button")?;
            names
                .into_iter()
                .find(|name| name.starts_with("Fix these "))
                .ok_or_else(|| anyhow::anyhow!("there is none"))
        })?;
        page.press(&fix)?;
        until("all places to be mended", || {
            ensure!(!page.message()?.contains("!!"), "it still says {}", page.message()?);
            Ok(())
        })?;
        page.press("Undo")?;
        until("the text to be as it was", || {
            ensure!(page.message()? == text, "it says {}", page.message()?);
            Ok(())
        })?;
        // Once more is written, taking it back would lose that.
        page.press(&fix)?;
        page.find("button", "Undo")?;
        page.write(&page.edit_letter()?, " Quill")?;
        until("no way back", || {
            ensure!(!page.has("button", "Undo")?, "what was written since could be lost");
            Ok(())
        })?;
        ensure!(page.message()?.ends_with("Ada Quill"), "it says {}", page.message()?);
        Ok(())
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
        let field = page.find("textbox", "Your own message")?;
        page.paste_over(&field, CLUMSY)?;
        until("findings", || {
            ensure!(findings(page)? >= 2, "there are {}", findings(page)?);
            Ok(())
        })?;
        no_barriers(page, "a message written elsewhere")?;
        let names = page.names("button")?;
        page.press(names.iter().find(|name| name.starts_with("Change it")).context("there is no fix")?)?;
        ensure!(page.value(&field)? != CLUMSY, "nothing is fixed");
        page.press("Undo")?;
        until("the text to be as it was", || {
            ensure!(page.value(&field)? == CLUMSY, "it says {}", page.value(&field)?);
            Ok(())
        })
    })
}

#[test]
fn findings_change_the_rating() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Over48h)?;
        let details = page.open_details("Risk: low")?;
        until("a good rating", || {
            let text = page.text(&details)?;
            ensure!(text.contains("nothing left to improve") && !text.contains("weak"), "it says {text}");
            Ok(())
        })?;
        page.paste_over(&page.edit_letter()?, CLUMSY)?;
        until("a worse rating", || {
            let text = page.text(&details)?;
            ensure!(text.contains("weak") && text.contains("What would help most"), "it says {text}");
            Ok(())
        })
    })
}
