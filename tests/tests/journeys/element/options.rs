//! Attributes and properties of the element.

use anyhow::{Result, ensure};
use journeys::Setting;

use super::{ONE, WHOLE, holds, in_post, on_post, open, run};

#[test]
fn properties_set_before_the_definition_apply() -> Result<()> {
    let early = "<rain-check></rain-check><script>
        const early = document.querySelector('rain-check');
        Object.assign(early, { theme: 'dark', headingLevel: 4, reason: 'illness', loading: 'eager', config: { hideReasons: [] } });
        </script>";
    on_post(&format!("{early}{WHOLE}"), |page| {
        holds(
            page,
            "the properties have become attributes",
            "const element = document.querySelector('rain-check');
            return element.outerHTML === '<rain-check theme=\"dark\" heading-level=\"4\" reason=\"illness\" loading=\"eager\"></rain-check>'
                && Object.keys(element).length === 0 && element.config.hideReasons.length === 0",
        )?;
        holds(
            page,
            "the options apply",
            "await moment(); return chosen() === 'illness' && deep.one('h2').ariaLevel === '4' && deep.one('[data-testid=frame]').dataset.theme === 'dark'",
        )
    })
}

#[test]
fn properties_and_attributes_reflect_each_other() -> Result<()> {
    on_post(&format!("{ONE}{WHOLE}"), |page| {
        let found = run(
            page,
            "const element = document.querySelector('rain-check');
            const changes = [];
            new MutationObserver((all) => changes.push(...all)).observe(element, { attributes: true });
            const values = { theme: 'dark', accent: '#123456', headingLevel: '3', reason: 'illness', notice: 'under-24h',
                helpUrl: 'https://coach.example/', helpLabel: 'Our help', guideUrl: '/guide', loading: 'eager', src: '/x.js' };
            const wrong = [];
            for (const [name, value] of Object.entries(values)) {
                const attribute = name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
                element[name] = value;
                if (element.getAttribute(attribute) !== value) wrong.push(`${name} is not reflected`);
                element.setAttribute(attribute, value);
                if (element[name] !== value) wrong.push(`${attribute} is not read`);
                element[name] = null;
                if (element.hasAttribute(attribute) || element[name] !== '') wrong.push(`${name} is not taken away`);
                await moment(0);
                if (changes.splice(0).length !== 3) wrong.push(`${name} changes more than it should`);
            }
            return wrong.join('\\n')",
        )?;
        ensure!(found == "", "{found}");
        Ok(())
    })
}

#[test]
fn hidden_and_heading_level_work() -> Result<()> {
    on_post(&format!("{}{WHOLE}", ONE.replace("<rain-check", "<rain-check hidden")), |page| {
        holds(
            page,
            "the element is hidden",
            "return document.querySelector('rain-check').getBoundingClientRect().height === 0",
        )?;
        run(
            page,
            "document.querySelector('rain-check').hidden = false; choose('illness'); choose('under-24h'); await moment(); await deep.unfoldAll()",
        )?;
        holds(
            page,
            "the element is visible",
            "return document.querySelector('rain-check').getBoundingClientRect().height > 500",
        )?;
        let levels = "return [...new Set(deep.all('h2, h3, h4').map((one) => one.localName + (one.ariaLevel ?? '')))].sort().join()";
        ensure!(run(page, levels)? == "h2,h3,h4", "without heading-level: {}", run(page, levels)?);
        run(page, "document.querySelector('rain-check').headingLevel = 3; await moment()")?;
        ensure!(run(page, levels)? == "h23,h34,h45", "with heading-level 3: {}", run(page, levels)?);
        run(page, "document.querySelector('rain-check').headingLevel = null; await moment()")?;
        ensure!(run(page, levels)? == "h2,h3,h4", "after removing heading-level: {}", run(page, levels)?);
        Ok(())
    })
}

#[test]
fn preset_answers_give_a_verdict_and_can_be_changed() -> Result<()> {
    let one = ONE.replace("<rain-check", "<rain-check reason=illness notice=under-24h");
    on_post(&format!("{one}{WHOLE}"), |page| {
        page.wait_for_verdict("another time")?;
        run(page, "choose('accepted-offer'); await moment()")?;
        page.wait_for_verdict("Withdraw")?;
        // Changing another option keeps the answers.
        run(page, "document.querySelector('rain-check').theme = 'dark'; await moment()")?;
        page.wait_for_verdict("Withdraw")?;
        run(page, "document.querySelector('rain-check').reset(); await moment()")?;
        page.wait_for_verdict("another time")?;
        run(page, "document.querySelector('rain-check').reason = 'schedule-conflict'; await moment()")?;
        holds(page, "a changed attribute sets the answer", "return chosen().startsWith('schedule-conflict')")
    })
}

#[test]
fn an_invalid_value_is_ignored_with_one_warning() -> Result<()> {
    let one = ONE.replace(
        "<rain-check",
        "<rain-check reason=flu notice=soon theme=purple heading-level=9 accent=no-colour help-url=javascript:alert(1) help-label=Help",
    );
    let words = [
        "reason: \\\"flu\\\" is not allowed; allowed are",
        "notice: \\\"soon\\\" is not allowed; allowed are",
        "theme: \\\"purple\\\" is not allowed; allowed are auto, light, dark",
        "heading-level: \\\"9\\\" is not allowed; allowed are 1, 2",
        "accent: \\\"no-colour\\\" is not allowed; allowed is",
        "help-url: \\\"javascript:alert(1)\\\" is not allowed",
    ];
    let record_warnings = "<script>window.warned = []; const warn = console.warn; console.warn = (...words) => { window.warned.push(words.join(' ')); warn(...words); };</script>";
    let setting = words.into_iter().fold(Setting::desktop()?, Setting::expecting);
    in_post(setting, &format!("{record_warnings}{one}{WHOLE}"), |page| {
        open(page)?;
        run(
            page,
            "for (const dir of ['rtl', 'ltr']) { document.querySelector('rain-check').dir = dir; await moment(); }",
        )?;
        let warned = run(page, "return window.warned.join('\\n')")?;
        let warned = warned.as_str().unwrap_or_default();
        ensure!(warned.lines().count() == words.len(), "the warnings are:\n{warned}");
        holds(
            page,
            "invalid values are ignored",
            "return chosen() === '' && deep.one('h2').ariaLevel === null && deep.all('a[href^=javascript]').length === 0",
        )
    })
}
