//! Where the focus goes when the element starts, fails, stops and starts again.

use anyhow::{Result, ensure};
use journeys::{Key, Setting, until};

use super::{LAZY, WHOLE, holds, in_post, on_post, run};

#[test]
fn a_failed_element_does_not_trap_tab_and_does_not_retry_by_itself() -> Result<()> {
    let inside = format!(
        "<script>window.why = []; document.addEventListener('error', (event) => event.detail && window.why.push(event.detail.why));</script>
        {LAZY}<a id=before href=#>before</a><rain-check loading=eager><a id=inside href=#>Can I cancel?</a></rain-check><a id=after href=#>after</a>"
    );
    let setting = Setting::desktop()?.serving(|site| site.without_suffix("rain-check-page.js"));
    let setting = ["404", "rain-check>"].into_iter().fold(setting, Setting::expecting);
    in_post(setting, &inside, |page| {
        page.open_host("post.html", &[], || {
            let says = run(page, "await started(); return deep.one('[data-testid=trouble]')?.innerText ?? ''")?;
            ensure!(says.as_str().unwrap_or_default().contains("did not load"), "it says {says}");
            Ok(())
        })?;
        let mut focused = Vec::new();
        for _ in 0..4 {
            page.key(Key::Tab)?;
            focused.push(run(page, "const one = deep.focus(); return one.id || one.textContent")?);
        }
        ensure!(focused == ["before", "Try again", "inside", "after"], "Tab goes to {focused:?}");
        ensure!(run(page, "return window.why.join()")? == "script", "it retries by itself");
        Ok(())
    })
}

#[test]
fn focus_moves_from_the_fallback_link_to_the_questions() -> Result<()> {
    let inside = format!("{WHOLE}<rain-check><a id=inside href=#>Can I cancel?</a></rain-check>");
    let inside = format!("<div style='height: 3000px'></div>{inside}");
    in_post(Setting::desktop()?, &inside, |page| {
        // It is asked for before the page has loaded, and the driver may answer sooner.
        page.open_host("post.html", &[], || {
            until("the script to be asked for", || {
                ensure!(page.server_requests().iter().any(|line| line.contains("rain-check.js")), "it is not");
                Ok(())
            })
        })?;
        run(page, "document.getElementById('inside').focus({ preventScroll: true }); await started(); await moment()")?;
        holds(page, "the questions have the focus", "return deep.focus().dataset.testid === 'questions'")
    })
}

#[test]
fn an_accent_set_while_detached_applies_after_reinsertion() -> Result<()> {
    on_post(&format!("{WHOLE}{}", super::ONE), |page| {
        run(
            page,
            "const one = document.querySelector('rain-check'); const around = one.parentNode;
            one.remove(); await moment(); one.accent = '#7a1f5c'; await moment(); around.append(one); await moment()",
        )?;
        holds(
            page,
            "the accent colour is applied",
            "return deep.one('[data-testid=frame]').style.getPropertyValue('--accent').includes('122 31 92')",
        )
    })
}
