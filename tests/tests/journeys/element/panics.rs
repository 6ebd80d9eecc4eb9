//! A panic in one of several elements.

use anyhow::{Result, ensure};
use journeys::Setting;

use super::{ONE, WHOLE, holds, in_post, open, run};
use crate::panics::BREAK;

#[test]
fn a_panic_in_one_element_keeps_its_text_and_the_other_element_works() -> Result<()> {
    let messages = ["broken from outside", "panicked at", "unreachable"];
    let setting = messages.into_iter().fold(Setting::desktop()?, Setting::expecting);
    in_post(setting, &format!("{ONE}{ONE}{WHOLE}"), |page| {
        open(page)?;
        run(
            page,
            "window.both = [...document.querySelectorAll('rain-check')];
            window.why = []; document.addEventListener('error', (event) => event.target.localName === 'rain-check' && window.why.push(event.detail.why));
            for (const one of window.both) { await started(one); choose('illness', one); choose('under-24h', one); await moment(); }
            type('Company', 'Acme', window.both[0]); type('Company', 'Hooli', window.both[1]);
            deep.one('.main-letter .edit', window.both[0]).click(); await moment();
            type('Text', 'My own words.', window.both[0]); await moment()",
        )?;
        page.run_script(&format!(
            "{BREAK} window.__broken = true;
            for (const kind of ['error', 'unhandledrejection']) addEventListener(kind, () => {{ window.__broken = false }}, true);"
        ))?;
        run(page, "choose('accepted-offer', window.both[0]); await moment(300); window.__broken = false")?;
        let says = run(page, "return deep.one('[role=alert]', window.both[0])?.innerText ?? 'nothing'")?;
        let says = says.as_str().unwrap_or_default();
        ensure!(says.contains("went wrong") && says.contains("Nothing was sent"), "it says {says}");
        ensure!(
            run(page, "return window.why.join()")? == "stopped",
            "the error events are {}",
            run(page, "return window.why.join()")?
        );
        let kept = run(page, "return deep.one('[data-testid=trouble] textarea', window.both[0])?.value ?? ''")?;
        for words in ["Acme", "My own words."] {
            ensure!(kept.as_str().unwrap_or_default().contains(words), "“{words}” is lost: {kept}");
        }
        holds(
            page,
            "the other element has kept its state",
            "return chosen(window.both[1]) === 'illness,under-24h' && deep.all('input', window.both[1]).some((one) => one.value === 'Hooli')",
        )?;
        run(page, "choose('accident', window.both[1]); await moment()")?;
        holds(page, "the other element works", "return chosen(window.both[1]) === 'accident,under-24h'")?;
        page.tap(&page.find_by_script("return deep.one('[data-testid=trouble] button')")?)?;
        holds(
            page,
            "the typed text stays until the notice is closed",
            "await started(window.both[0]); await moment(); return deep.one('[data-testid=trouble] textarea', window.both[0]).value.includes('Acme') && deep.one('[data-testid=trouble] button', window.both[0]).textContent === 'Close'",
        )?;
        page.tap(&page.find_by_script("return deep.one('[data-testid=trouble] button')")?)?;
        holds(
            page,
            "it starts again",
            "await started(window.both[0]); await moment(); return chosen(window.both[0]) === '' && deep.one('[data-testid=trouble]', window.both[0]) === undefined",
        )?;
        run(page, "choose('illness', window.both[0]); choose('under-24h', window.both[0]); await moment()")?;
        holds(
            page,
            "it gives advice again",
            "return deep.one('[aria-label=\"Our advice\"]', window.both[0]) !== undefined",
        )?;
        // Methods and attributes reach the new instance of the application.
        holds(
            page,
            "reset and attributes work",
            "const [one] = window.both; one.reset(); await moment(); const empty = chosen(one) === ''; one.reason = 'illness'; await moment(); return empty && chosen(one) === 'illness'",
        )?;
        run(page, "window.both[1].reset(); await moment()").map(drop)
    })
}
