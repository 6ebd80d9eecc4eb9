//! Typed text is escaped, kept on one line and cut with a note if it is too long.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, MessageKind, Reason};
use words::Details;

const FIELDS: [&str; 4] = ["Your name", "Interviewer", "Company", "Role"];

fn answer_as_ill(page: &Page) -> Result<()> {
    page.open()?;
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Over48h)
}

/// Waits until the message is the one composed from the fields, and returns it.
fn wait_for_composed_message(page: &Page) -> Result<String> {
    let mut values = Vec::new();
    for field in FIELDS {
        values.push(page.value(&page.find("textbox", field)?)?);
    }
    let value = |index: usize| values.get(index).cloned().unwrap_or_default();
    let details =
        Details { your_name: value(0), interviewer: value(1), company: value(2), role: value(3), ..Details::default() };
    let situation = Expected::of(Reason::Illness, Band::Over48h).situation;
    let expected = Expected::with(&situation, &details);
    let email = expected.message(MessageKind::Email)?;
    let subject = until("the message to follow", || {
        ensure!(page.message()? == email.body, "it is {}, not {}", page.message()?, email.body);
        let subject = page.subject()?;
        ensure!(Some(&subject) == email.subject.as_ref(), "the subject is {subject}");
        Ok(subject)
    })?;
    ensure!(!subject.contains(char::is_control), "the subject holds a control character: {subject:?}");
    Ok(subject + "\n" + &email.body)
}

#[test]
fn markup_is_escaped() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        for field in FIELDS {
            page.write(&page.find("textbox", field)?, "<img src=x onerror=alert(1)>")?;
        }
        let message = wait_for_composed_message(page)?;
        ensure!(!message.contains('<') && !message.contains('['), "markup is left: {message}");
        ensure!(message.contains("(img src=x onerror=alert(1))"), "the typed text is missing: {message}");
        let made = page.script("return document.querySelectorAll('main img, main script, main iframe').length")?;
        ensure!(made == 0, "the typed markup became elements");
        // An alert would have made the script above fail.
        Ok(())
    })
}

#[test]
fn pasted_line_breaks_are_removed() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        for field in FIELDS {
            page.paste_over(&page.find("textbox", field)?, "Data\r\nBcc: all@example.org\u{2028}Analyst")?;
        }
        let message = wait_for_composed_message(page)?;
        let bad = message.lines().find(|line| line.starts_with("Bcc:"));
        ensure!(bad.is_none(), "a line break was kept: {bad:?}");
        ensure!(message.contains("Bcc: all@example.org"), "the pasted text is missing: {message}");
        Ok(())
    })
}

#[test]
fn bidirectional_controls_are_removed() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        for field in FIELDS {
            page.paste_over(&page.find("textbox", field)?, "\u{202e}tsylanA\u{2066} 👩‍🍳 علي")?;
        }
        let message = wait_for_composed_message(page)?;
        ensure!(!message.contains(['\u{202e}', '\u{2066}']), "a bidirectional control is left: {message:?}");
        ensure!(message.contains("tsylanA 👩‍🍳 علي"), "harmless text is missing: {message}");
        Ok(())
    })
}

#[test]
fn a_lone_surrogate_does_not_break_the_page() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        let role = page.find("textbox", "Role")?;
        let script = "arguments[0].value = 'Chef \\ud83d'; arguments[0].dispatchEvent(new InputEvent('input', { bubbles: true }))";
        page.script_on(&role, script)?;
        until("the message to follow", || {
            let message = page.message()?;
            ensure!(message.contains("Chef") && !message.contains('\u{fffd}'), "it is {message}");
            Ok(())
        })
    })
}

#[test]
fn text_that_is_too_long_is_cut_with_a_note() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        for field in FIELDS {
            let input = page.find("textbox", field)?;
            page.paste_over(&input, &"Very ".repeat(2000))?;
            let note = until("a note", || {
                let script = "return document.getElementById(arguments[0].getAttribute('aria-describedby'))?.innerText";
                page.script_on(&input, script)?.as_str().map(str::to_owned).context("there is none")
            })?;
            ensure!(
                note.contains("Very") && note.contains('…'),
                "the note on {field} does not show the cut text: {note}"
            );
        }
        wait_for_composed_message(page)?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        ensure!(page.clipboard()?.split_whitespace().count() <= 130, "the email is longer than 130 words");
        Ok(())
    })
}

#[test]
fn a_megabyte_pasted_into_the_email_keeps_the_page_quick_and_nothing_is_lost() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        let long = "I am sorry, something came up. ".repeat(33_000);
        page.paste_over(&page.edit_letter()?, &long)?;
        until("what was looked at", || {
            let says = page.text(&page.find_by_script("return deep.one('.review')")?)?;
            ensure!(says.contains("the first 10,000 characters"), "it does not say how much it has read: {says}");
            ensure!(says.contains("Worth a thought"), "the second look says nothing of it: {says}");
            Ok(())
        })?;
        let field = page.edit_letter()?;
        page.script_on(&field, "arguments[0].setSelectionRange(0, 0)")?;
        // A key is handled within the frame, whatever there is to read. The browser lays out the text, which is slow by itself.
        let key = "const began = performance.now();
            arguments[0].setRangeText('x'); arguments[0].dispatchEvent(new InputEvent('input', { bubbles: true }));
            return performance.now() - began";
        let took = page.script_on(&field, key)?.as_f64().context("no time")?;
        ensure!(took < 500.0, "a key takes {took} ms");
        until("the key in the text", || {
            ensure!(page.value(&page.edit_letter()?)? == format!("x{long}"), "the text has changed");
            Ok(())
        })?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        ensure!(page.clipboard()? == format!("x{long}"), "not all of it was copied");
        // The same under "Paste your own", and for a key elsewhere then.
        page.open_details("Paste your own")?;
        let own = page.field("Your own message")?;
        page.script_with(
            "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new InputEvent('input', { bubbles: true }))",
            &own,
            &long,
        )?;
        until("what was looked at of it", || {
            let says = page.text(&page.find_by_script("return deep.one('.besides .review')")?)?;
            ensure!(says.contains("the first 10,000 characters"), "it does not say how much it has read: {says}");
            Ok(())
        })?;
        for field in [own, page.find("textbox", "Your name")?] {
            let took = page.script_on(&field, key)?.as_f64().context("no time")?;
            ensure!(took < 500.0, "a key takes {took} ms");
        }
        Ok(())
    })
}

/// Puts text into a field as a password manager does: without a key, and with this event or none.
fn fill_in(page: &Page, field: &str, text: &str, event: &str) -> Result<()> {
    let field = page.find("textbox", field)?;
    let says = if event.is_empty() {
        String::new()
    } else {
        format!("; arguments[0].dispatchEvent(new Event('{event}', {{ bubbles: true }}))")
    };
    page.script_on(&field, &format!("arguments[0].value = '{text}'{says}")).map(drop)
}

#[test]
fn what_a_password_manager_fills_in_is_in_the_letter_and_in_what_is_copied() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        fill_in(page, "Your name", "Ada Quill", "change")?;
        let letter = wait_for_composed_message(page)?;
        ensure!(letter.contains("Ada Quill"), "a change alone is not heard: {letter}");
        fill_in(page, "Interviewer", "Mr Bo", "")?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        let copied = page.clipboard()?;
        ensure!(copied.contains("Mr Bo") && copied.contains("Ada Quill"), "copied without it: {copied}");
        Ok(())
    })
}

/// Texts put into every field without a key, by `change` alone or with no event: taken over before anything is copied.
fn fills_in_every_field(page: &Page) -> Result<()> {
    fill_in(page, "What has happened?", "I have a migraine", "change")?;
    until("what it finds", || {
        ensure!(page.all_text()?.contains("One fits"), "it finds nothing");
        Ok(())
    })?;
    page.open_details("Paste your own")?;
    fill_in(page, "Your own message", "My own words", "change")?;
    page.find("button", "Copy your own message")?;
    fill_in(page, "Your own message", "Other words", "")?;
    page.press("Copy your own message")?;
    page.wait_for_status("Copied")?;
    ensure!(page.clipboard()? == "Other words", "copied is {}", page.clipboard()?);
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Over48h)?;
    page.edit_letter()?;
    fill_in(page, "Subject", "About Thursday", "")?;
    fill_in(page, "Text", "I cannot come on Thursday.", "")?;
    page.reset_clipboard()?;
    page.press("Copy email")?;
    page.wait_for_status("Copied")?;
    ensure!(page.clipboard()? == "I cannot come on Thursday.", "copied is {}", page.clipboard()?);
    fill_in(page, "Subject", "About Friday", "change")?;
    page.press_in_menu("Copy both")?;
    page.wait_for_status("subject and text")?;
    let both = page.clipboard()?;
    ensure!(both == "Subject: About Friday\n\nI cannot come on Thursday.", "copied is {both}");
    // Each field that takes text says what is known of it.
    let unwatched = page.script(
        "return deep.all('.app textarea, .app input:not([type=radio], [type=checkbox])')
            .filter((one) => !one.hidden && !one.readOnly && one.known === undefined).map((one) => one.outerHTML)",
    )?;
    ensure!(unwatched == serde_json::json!([]), "{unwatched}");
    Ok(())
}

#[test]
fn what_is_filled_in_without_a_word_is_kept_in_every_field() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        fills_in_every_field(page)
    })?;
    let file = crate::offline::save_single_file("filled-in")?;
    journey(Setting::desktop()?, |page| {
        page.open_file(&file)?;
        fills_in_every_field(page)
    })?;
    let post = crate::engines::post("<script src=rain-check.js defer></script>");
    journey(Setting::desktop()?.serving(|site| site.with_page("post.html", &post)), |page| {
        page.open_path("post.html")?;
        fills_in_every_field(page)
    })
}

#[test]
fn the_next_key_does_not_wipe_what_was_filled_in_without_a_word() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        answer_as_ill(page)?;
        fill_in(page, "Your name", "Ada Quill", "")?;
        page.write(&page.find("textbox", "Role")?, "Analyst")?;
        let letter = wait_for_composed_message(page)?;
        ensure!(letter.contains("Ada Quill") && letter.contains("Analyst"), "the letter is {letter}");
        ensure!(page.value(&page.find("textbox", "Your name")?)? == "Ada Quill", "the field is wiped");
        Ok(())
    })
}
