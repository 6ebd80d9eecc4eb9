//! Creating, moving, cloning, removing and reinserting the element.

use anyhow::{Result, ensure};
use journeys::{Expected, Setting};
use policy::{Band, MessageKind, Reason};

use super::{ONE, WHOLE, holds, in_post, on_post, open, run};
use crate::clipboard::NO_CLIPBOARD;

#[test]
fn it_starts_if_created_before_or_after_the_script() -> Result<()> {
    on_post(&format!("{ONE}{WHOLE}{ONE}"), |page| {
        run(
            page,
            "const made = document.createElement('rain-check'); made.loading = 'eager'; document.body.append(made);
            document.body.insertAdjacentHTML('beforeend', '<rain-check loading=eager></rain-check>');
            document.body.append(new (customElements.get('rain-check'))());
            document.querySelectorAll('rain-check')[4].loading = 'eager';
            for (const one of document.querySelectorAll('rain-check')) await started(one)",
        )?;
        holds(page, "all five have started", "return deep.all('[data-testid=questions]').length === 5")
    })
}

#[test]
fn a_moved_element_keeps_its_state_and_can_be_focused() -> Result<()> {
    on_post(&format!("{ONE}<main></main>{WHOLE}"), |page| {
        run(
            page,
            "choose('illness'); choose('under-24h'); await moment(); window.place = deep.one('[data-testid=place]')",
        )?;
        for how in ["append", "prepend"] {
            run(
                page,
                &format!("document.querySelector('main').{how}(document.querySelector('rain-check')); await moment()"),
            )?;
            holds(
                page,
                "the state is kept",
                "return deep.one('[data-testid=place]') === window.place && chosen() === 'illness,under-24h'",
            )?;
        }
        holds(page, "no detached node has the focus", "return document.activeElement === document.body")?;
        run(page, "document.querySelector('rain-check').focus(); await moment()")?;
        holds(page, "it has the focus", "return deep.focus().closest('.questions') ? true : deep.focus().outerHTML")?;
        // Unlike append, moveBefore keeps the focus.
        run(
            page,
            "document.body.moveBefore(document.querySelector('rain-check'), document.querySelector('main')); await moment()",
        )?;
        holds(
            page,
            "the state is kept by moveBefore",
            "return deep.one('[data-testid=place]') === window.place && chosen() === 'illness,under-24h'",
        )?;
        holds(page, "it keeps the focus", "return deep.focus().closest('.questions') !== null")?;
        run(page, "choose('accident'); await moment()")?;
        holds(page, "it still works", "return chosen() === 'accident,under-24h'")
    })
}

#[test]
fn a_clone_has_its_own_state() -> Result<()> {
    on_post(&format!("{ONE}{WHOLE}"), |page| {
        run(
            page,
            "choose('illness'); await moment();
            const copy = document.querySelector('rain-check').cloneNode(true); document.body.append(copy); await started(copy)",
        )?;
        holds(
            page,
            "each has its own state",
            "const [one, other] = document.querySelectorAll('rain-check');
            choose('accident', other); await moment();
            return chosen(one) === 'illness' && chosen(other) === 'accident' && other.querySelector('a') !== null",
        )
    })
}

#[test]
fn a_removed_element_keeps_its_state_but_not_its_beforeunload_handler() -> Result<()> {
    on_post(&format!("{ONE}{WHOLE}"), |page| {
        run(page, "choose('illness'); choose('under-24h'); await moment(); type('Company', 'Acme'); await moment()")?;
        let asks = "const leaving = new Event('beforeunload', { cancelable: true }); dispatchEvent(leaving); return leaving.defaultPrevented";
        holds(page, "leaving asks because of typed text", asks)?;
        run(page, "window.kept = document.querySelector('rain-check'); window.kept.remove(); await moment()")?;
        ensure!(run(page, asks)? == false, "leaving asks though the element is removed");
        run(page, "document.body.append(window.kept); await moment()")?;
        holds(page, "leaving asks again", asks)?;
        holds(
            page,
            "answers and text are kept",
            "return chosen() === 'illness,under-24h' && deep.all('input').some((one) => one.value === 'Acme')",
        )?;
        // Otherwise leaving asks at the end of the journey, which the guard finds.
        run(page, "document.querySelector('rain-check').reset(); await moment()")?;
        ensure!(run(page, asks)? == false, "leaving asks though nothing is typed");
        Ok(())
    })
}

#[test]
fn an_element_removed_while_starting_starts_when_reinserted() -> Result<()> {
    on_post(&format!("{ONE}{WHOLE}"), |page| {
        run(
            page,
            "const made = document.createElement('rain-check'); made.loading = 'eager'; document.body.append(made);
            await Promise.resolve(); made.remove(); await moment(600);
            made.setAttribute('reason', 'illness'); document.body.append(made); await started(made); await moment();
            window.made = made",
        )?;
        holds(page, "the attribute set meanwhile applies", "return chosen(window.made) === 'illness'")
    })
}

#[test]
fn it_works_and_copies_inside_another_shadow_root() -> Result<()> {
    let inside = format!("<div id=host></div>{WHOLE}<script>
        document.getElementById('host').attachShadow({{ mode: 'open' }}).innerHTML = '<section><div><rain-check loading=eager></rain-check></div></section>';
        </script>");
    in_post(Setting::desktop()?.with_script(NO_CLIPBOARD), &inside, |page| {
        open(page)?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        ensure!(page.clipboard()? == expected.message(MessageKind::Email)?.body, "another text was copied");
        holds(page, "the focus stays on the button", "return deep.focus().textContent.includes('Copy')")
    })
}

#[test]
fn adoption_by_another_document_keeps_state_and_styles() -> Result<()> {
    on_post(&format!("{ONE}<iframe title=other style='width: 600px; height: 600px'></iframe>{WHOLE}"), |page| {
        let intact = "const [element] = deep.all('rain-check', window.at);
            return chosen(element) === 'illness' && element.ownerDocument.defaultView.getComputedStyle(deep.one('.choice', element)).display === 'flex'";
        run(page, "choose('illness'); await moment(); window.at = document")?;
        holds(page, "state and styles are right", intact)?;
        run(
            page,
            "window.at = document.querySelector('iframe').contentDocument;
            window.at.body.append(document.querySelector('rain-check')); await moment()",
        )?;
        holds(page, "state and styles are right in the frame", intact)?;
        run(page, "document.body.append(window.at.querySelector('rain-check')); window.at = document; await moment()")?;
        holds(page, "state and styles are right after the return", intact)?;
        run(page, "choose('accident'); choose('under-24h'); await moment()")?;
        holds(
            page,
            "it still works",
            "return chosen() === 'accident,under-24h' && deep.one('[aria-label=\"Our advice\"]') !== undefined",
        )
    })
}
