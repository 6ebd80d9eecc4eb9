//! The memory that is freed when the element is removed.

use anyhow::{Result, ensure};

use journeys::Setting;

use super::{ONE, WHOLE, holds, in_post, on_post, open, run};

/// Exposes the memory of the WebAssembly as `__memory`.
pub(super) const EXPOSE_MEMORY: &str = "
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...args) => {
        const made = await instantiate(...args);
        window.__memory = made.exports.memory;
        return made;
    };";

#[test]
fn removing_and_reinserting_leaks_nothing() -> Result<()> {
    in_post(Setting::desktop()?.with_script(EXPOSE_MEMORY), &format!("{ONE}{WHOLE}"), |page| {
        open(page)?;
        // Start what removal must stop: the timer of an exact date, the beforeunload handler, the pause after typing.
        run(
            page,
            "choose('illness'); await moment();
            deep.all('button').find((one) => one.textContent.includes('date and time')).click(); await moment();
            type('Date', '2030-05-06'); await moment(); type('Start time', '10:00'); await moment();
            deep.all('button').find((one) => one.textContent.includes('Use this date')).click(); await moment();
            type('Company', 'Acme'); await moment()",
        )?;
        let rounds = |many: usize| {
            run(
                page,
                &format!(
                    "const element = document.querySelector('rain-check');
                    for (let round = 0; round < {many}; round += 1) {{
                        element.remove(); await Promise.resolve(); await Promise.resolve(); await moment(0);
                        document.body.append(element); await moment(0);
                    }}
                    await moment(1500)"
                ),
            )
        };
        rounds(50)?;
        let before = page.memory()?;
        run(page, "window.before = window.__memory.buffer.byteLength")?;
        rounds(200)?;
        let after = page.memory()?;
        ensure!(after.nodes - before.nodes < 20, "nodes: {before:?}, {after:?}");
        ensure!(after.listeners - before.listeners < 10, "listeners: {before:?}, {after:?}");
        ensure!(after.bytes - before.bytes < 300_000, "bytes: {before:?}, {after:?}");
        holds(
            page,
            "the memory of the WebAssembly has not grown",
            "return window.before > 0 && window.__memory.buffer.byteLength === window.before",
        )
    })
}

#[test]
fn dropped_elements_are_garbage_collected() -> Result<()> {
    on_post(&format!("{ONE}{WHOLE}"), |page| {
        let made_and_dropped = |many: usize| {
            run(
                page,
                &format!(
                    "for (let count = 0; count < {many}; count += 1) {{
                        const made = document.createElement('rain-check'); made.loading = 'eager'; document.body.append(made);
                        await started(made); choose('illness', made); choose('under-24h', made); await moment(0);
                        type('Company', 'Acme', made); await moment(0); made.remove();
                    }}
                    await moment(1500)"
                ),
            )
        };
        made_and_dropped(5)?;
        let before = page.memory()?;
        made_and_dropped(30)?;
        let after = page.memory()?;
        // Less than one element, which has about 1,500 nodes.
        ensure!(after.nodes - before.nodes < 1500, "nodes: {before:?}, {after:?}");
        ensure!(after.listeners - before.listeners < 60, "listeners: {before:?}, {after:?}");
        ensure!(after.bytes - before.bytes < 2_000_000, "bytes: {before:?}, {after:?}");
        Ok(())
    })
}
