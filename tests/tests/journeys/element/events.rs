//! Events and methods of the element.

use anyhow::{Result, ensure};
use journeys::{Key, Setting, until};
use policy::{Band, Reason};
use serde_json::json;

use super::{ONE, WHOLE, holds, in_post, on_post, open, run};

const RECORD_EVENTS: &str = "<script>window.events = [];
    for (const kind of ['ready', 'verdict', 'copied', 'error']) document.addEventListener(kind, (event) => {
        window.events.push([kind, event.detail, event.bubbles, event.composed, event.target.localName]);
    });</script>";

#[test]
fn events_contain_the_verdict_and_what_was_copied_but_no_typed_text() -> Result<()> {
    on_post(&format!("{RECORD_EVENTS}{ONE}{WHOLE}"), |page| {
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.write(&page.find("textbox", "Company")?, "Hooli & Söhne")?;
        page.press_in_letter("Edit")?;
        page.write(&page.find("textbox", "Text")?, "PS: privately")?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        let says = page.wait_for_status("Cop")?;
        if !says.contains("Copied") {
            page.press("Copy anyway")?;
        }
        page.wait_for_status("Copied")?;
        let expected = json!([
            ["ready", {}, true, true, "rain-check"],
            ["verdict", {"verdict": "reschedule", "plan": "call-then-email"}, true, true, "rain-check"],
            ["copied", {"kind": "email"}, true, true, "rain-check"],
        ]);
        until("the events", || {
            let events = run(page, "return window.events")?;
            ensure!(events == expected, "they are {events}");
            Ok(())
        })?;
        run(page, "document.querySelector('rain-check').reset(); await moment()").map(drop)
    })
}

#[test]
fn input_events_do_not_reach_the_page() -> Result<()> {
    let kinds = "'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste', 'contextmenu', 'selectstart', 'dragstart', 'drop', 'compositionupdate', 'compositionend', 'textInput', 'submit', 'reset'";
    let record_events = format!(
        "<script>window.received = []; for (const kind of [{kinds}]) document.addEventListener(kind, (event) => window.received.push(kind));</script>"
    );
    on_post(&format!("{record_events}{ONE}{WHOLE}"), |page| {
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        let company = page.find("textbox", "Company")?;
        page.paste_over(&company, "Acme")?;
        page.write(&company, " Ltd")?;
        for key in [Key::SelectAll, Key::Copy, Key::Enter, Key::Tab, Key::Down] {
            page.key(key)?;
        }
        // Events of on-screen keyboards.
        run(
            page,
            "const field = deep.all('input').find((one) => one.value.startsWith('Acme'));
            for (const kind of ['compositionupdate', 'compositionend', 'textInput', 'drop'])
                field.dispatchEvent(new CompositionEvent(kind, { bubbles: true, composed: true, data: 'Ada' }))",
        )?;
        let received = run(page, "return [...new Set(window.received)].join()")?;
        ensure!(received == "", "the page received {received}");
        run(page, "document.querySelector('rain-check').reset(); await moment()").map(drop)
    })
}

#[test]
fn reset_clears_all_and_focus_focuses_the_first_question() -> Result<()> {
    on_post(&format!("{ONE}{WHOLE}"), |page| {
        run(page, "choose('illness'); choose('under-24h'); await moment(); type('Company', 'Acme'); await moment()")?;
        run(page, "document.querySelector('rain-check').reset(); await moment()")?;
        holds(
            page,
            "all answers and texts are cleared",
            "return chosen() === '' && !deep.all('input').some((one) => one.value === 'Acme') && deep.one('[aria-label=\"Our advice\"]') === undefined",
        )?;
        run(page, "document.querySelector('rain-check').focus(); await moment()")?;
        holds(
            page,
            "the first question has the focus",
            "return deep.focus().closest('.questions') ? true : deep.focus().outerHTML",
        )?;
        run(
            page,
            "const made = document.createElement('rain-check'); made.reset();
            document.body.append(document.createElement('div')); document.body.lastChild.style.height = '9000px';
            document.body.append(made); made.focus(); await started(made); await moment(); window.made = made",
        )?;
        holds(page, "focus() starts an element that waits", "return deep.focus().getRootNode().host === window.made")
    })
}

#[test]
fn the_copied_text_is_hidden_from_the_page_and_not_changed_by_it() -> Result<()> {
    let nosy = "<script>window.heard = [];
        for (const target of [document, document.documentElement])
            for (const early of [true, false]) target.addEventListener('copy', (event) => {
                window.heard.push(String(event.target));
                event.clipboardData.setData('text/plain', 'Read more at blog.example');
                event.preventDefault();
            }, early);</script>";
    in_post(Setting::desktop()?, &format!("{nosy}{ONE}{WHOLE}"), |page| {
        open(page)?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.forbid_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        ensure!(page.clipboard()? == page.message()?, "it is {}", page.clipboard()?);
        holds(page, "nothing was heard", "return window.heard.length === 0")
    })
}
