//! Where the focus goes when the element starts, fails, stops and starts again.

use anyhow::{Result, ensure};
use journeys::{Key, Setting};

use super::{LAZY, WHOLE, holds, in_post, on_post, run};

#[test]
fn where_it_fails_the_keyboard_passes_through_and_nothing_is_tried_again_by_itself() -> Result<()> {
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
        let mut passed = Vec::new();
        for _ in 0..4 {
            page.key(Key::Tab)?;
            passed.push(run(page, "const one = deep.focus(); return one.id || one.textContent")?);
        }
        ensure!(passed == ["before", "Try again", "inside", "after"], "the keyboard passes {passed:?}");
        ensure!(run(page, "return window.why.join()")? == "script", "it tries again by itself");
        Ok(())
    })
}

#[test]
fn who_was_on_the_link_is_on_the_questions_when_they_come() -> Result<()> {
    let inside = format!("{WHOLE}<rain-check><a id=inside href=#>Can I cancel?</a></rain-check>");
    let inside = format!("<div style='height: 3000px'></div>{inside}");
    in_post(Setting::desktop()?, &inside, |page| {
        page.open_host("post.html", &[], || Ok(()))?;
        run(page, "document.getElementById('inside').focus({ preventScroll: true }); await started(); await moment()")?;
        holds(page, "the questions have the focus", "return deep.focus().dataset.testid === 'questions'")
    })
}

#[test]
fn a_colour_given_while_it_is_out_of_the_page_counts_when_it_is_back() -> Result<()> {
    on_post(&format!("{WHOLE}{}", super::ONE), |page| {
        run(
            page,
            "const one = document.querySelector('rain-check'); const around = one.parentNode;
            one.remove(); await moment(); one.accent = '#7a1f5c'; await moment(); around.append(one); await moment()",
        )?;
        holds(
            page,
            "it is tinted",
            "return deep.one('[data-testid=frame]').style.getPropertyValue('--accent').includes('122 31 92')",
        )
    })
}
