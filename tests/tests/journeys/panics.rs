//! A panic in the application.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey, until};
use policy::{Band, Reason};

use crate::accessibility::no_barriers;

/// Makes DOM methods throw while `__broken` is set, so that the application panics.
pub(crate) const BREAK: &str = "
    for (const name of ['insertBefore', 'appendChild', 'replaceChild']) {
        const original = Node.prototype[name];
        Node.prototype[name] = function (...args) {
            if (window.__broken) throw new Error('broken from outside');
            return original.apply(this, args);
        };
    }";

/// Breaks the DOM methods until the first error, so that the notice can be rendered.
pub(crate) fn break_dom_once(page: &Page, change: impl FnOnce() -> Result<()>) -> Result<()> {
    page.run_script(&format!(
        "{BREAK}
        window.__broken = true;
        for (const kind of ['error', 'unhandledrejection'])
            addEventListener(kind, () => {{ window.__broken = false }}, true);"
    ))?;
    change()
}

#[test]
fn a_panic_shows_a_notice_keeps_the_text_and_allows_a_restart() -> Result<()> {
    // Console messages: the thrown error, the panic and the trap.
    let messages = ["broken from outside", "panicked at", "unreachable"];
    journey(messages.into_iter().fold(Setting::desktop()?, Setting::expecting), |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.write(&page.find("textbox", "Your name")?, "Ada Lovelace")?;
        let pasted = page.open_details("Paste your own")?;
        page.write(&page.find_in(&pasted, "textbox", "Your own message")?, "Spoken words.")?;
        page.press_in_letter("Edit")?;
        page.write(&page.find("textbox", "Text")?, "PS: my own words.")?;
        // Closed again, the text is kept where only the notice looks.
        page.press_in_letter("Done")?;
        break_dom_once(page, || page.press("Change"))?;
        let notice = until("the notice", || {
            let alerts = page.script("return document.querySelector('[role=alert]')?.innerText")?;
            alerts.as_str().map(str::to_owned).ok_or_else(|| anyhow::anyhow!("there is none"))
        })?;
        ensure!(notice.contains("went wrong") && notice.contains("Nothing was sent"), "it says {notice}");
        for word in ["panicked", "unwrap", "wasm", "insertBefore"] {
            ensure!(!notice.contains(word), "it says “{word}”, which is jargon: {notice}");
        }
        let kept = page.value(&page.find("textbox", "Your text, to copy from here")?)?;
        for words in ["PS: my own words.", "Spoken words.", "Ada Lovelace"] {
            ensure!(kept.contains(words), "“{words}” is lost: {kept}");
        }
        ensure!(kept.matches("PS: my own words.").count() == 1, "the open text is there twice: {kept}");
        no_barriers(page, "the notice")?;

        page.tap(&page.find("link", "Start again")?)?;
        until("the restarted page", || {
            ensure!(page.start_state()? == "ready", "its state is {}", page.start_state()?);
            ensure!(page.has("group", "What has come up?")?, "the questions are not back");
            Ok(())
        })?;
        page.wait_after_reload()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")
    })
}
