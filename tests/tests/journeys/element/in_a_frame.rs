//! `embed.html` in a frame with `sandbox=allow-scripts`.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use journeys::{Expected, Look, Page, Setting, journey, notice_label, until};
use policy::{Band, Kind, MessageKind, Reason};

use super::{FRAMED, in_post, run};
use crate::accessibility::LOOKS;

fn framed(query: &str) -> String {
    format!(
        "<script>window.heights = []; addEventListener('message', (event) => window.heights.push(event.data));</script>
        <iframe title='Rain Check' sandbox=allow-scripts src='embed.html{query}' style='width: 100%; height: 700px; border: 0'></iframe>"
    )
}

/// The visible button or summary with these words.
fn button(words: &str) -> String {
    format!(
        "return deep.all('button, summary').find((one) => one.checkVisibility() && one.textContent.trim() === '{words}')"
    )
}

fn press(page: &Page, words: &str) -> Result<()> {
    page.tap(&page.find_by_script(&button(words))?)
}

fn in_frame(query: &str, walk: impl FnOnce(&Page) -> Result<()>) -> Result<()> {
    in_post(Setting::desktop()?, &framed(query), |page| {
        page.open_host("post.html", &[], || {
            page.turn_to_sandboxed_frame(true)?;
            run(page, "await started(); await moment()").map(drop)
        })?;
        walk(page)?;
        page.turn_to_sandboxed_frame(false)
    })
}

#[test]
fn in_a_sandboxed_frame_it_copies_with_exec_command_and_shows_files_as_text() -> Result<()> {
    in_frame("", |page| {
        press(page, words::kind_name(Kind::Health))?;
        press(page, notice_label(Band::Under24h))?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        let email = until("the email", || {
            let email = page.message()?;
            ensure!(expected.may_read(MessageKind::Email, &email), "the email reads {email}");
            Ok(email)
        })?;
        let heading = page.find_by_script("return deep.one('[aria-label=\"Our advice\"] h2')")?;
        until("the verdict", || {
            ensure!(page.text(&heading)?.contains(expected.heading()), "the verdict is {}", page.text(&heading)?);
            Ok(())
        })?;
        press(page, "Copy email")?;
        page.wait_for_status("Copied")?;

        press(page, "⋯More to do with it")?;
        for useless in ["Print", "Open mail"] {
            let there = format!("{} !== undefined", button(useless));
            ensure!(run(page, &there)? == false, "“{useless}” is offered, though it does nothing in a sandbox");
        }
        press(page, "Download .txt")?;
        let shown = page.find_by_script("return deep.one('dialog[aria-label=\"Text to copy\"][open] textarea')")?;
        ensure!(page.value(&shown)?.contains(&email), "the dialog shows {}", page.value(&shown)?);
        let selected = "return arguments[0].selectionEnd - arguments[0].selectionStart === arguments[0].value.length";
        until("the selected text", || {
            ensure!(page.script_on(&shown, selected)? == true, "the text is not selected");
            Ok(())
        })?;
        press(page, "Close")?;
        until("the dialog to close", || {
            ensure!(run(page, "return deep.one('dialog') === undefined")? == true, "the dialog stays open");
            Ok(())
        })?;

        let own = run(page, "return Math.ceil(document.documentElement.offsetHeight)")?;
        page.turn_to_sandboxed_frame(false)?;
        // The frame reports its height once the browser has laid it out.
        until("the height of the frame", || {
            let last = run(page, "return window.heights.at(-1)['rain-check-height']")?;
            ensure!(last == own && own.as_u64() > Some(600), "it reports a height of {last}, and has {own}");
            Ok(())
        })?;
        let heights =
            run(page, "return window.heights.filter((one) => Object.keys(one).join() !== 'rain-check-height').length")?;
        ensure!(heights == 0, "the frame sends other messages");
        // Reading the clipboard works only outside the sandboxed frame.
        until("the copied text", || {
            let copied = page.clipboard()?;
            ensure!(copied == email, "it is {copied}");
            Ok(())
        })
    })
}

/// With the page around it, and in every look: a frame follows the colours of the device.
#[test]
fn the_page_for_frames_has_a_landmark_a_heading_and_no_barriers() -> Result<()> {
    let setting = Setting::desktop()?.serving(|site| site.with_page("post.html", FRAMED));
    journey(setting, |page| {
        page.open_path("post.html")?;
        page.turn_to_frame(true)?;
        press(page, words::kind_name(Kind::Health))?;
        press(page, notice_label(Band::Under24h))?;
        let heading = page.find_by_script("return deep.one('[aria-label=\"Our advice\"] h2')")?;
        until("a heading of the first level", || {
            ensure!(page.script_on(&heading, "return arguments[0].ariaLevel")? == "1", "it has another level");
            Ok(())
        })?;
        let mut inks = BTreeSet::new();
        for look in LOOKS {
            page.set_look(look)?;
            let findings = if look == Look::Light { page.axe_findings()? } else { page.axe_colour_findings()? };
            ensure!(findings.is_empty(), "{look:?}: {findings:?}");
            inks.insert(page.script_on(&heading, "return getComputedStyle(arguments[0]).color")?.to_string());
        }
        ensure!(inks.len() > 1, "it does not follow the device: {inks:?}");
        page.turn_to_frame(false)
    })
}

#[test]
fn in_a_low_frame_nothing_covers_a_field_that_gets_the_focus() -> Result<()> {
    in_post(Setting::phone()?, "", |page| {
        page.open_host("embed.html", &[], || run(page, "await started()").map(drop))?;
        press(page, words::kind_name(Kind::Health))?;
        press(page, notice_label(Band::Under24h))?;
        page.find("button", "Copy email")?;
        page.run_script("return deep.unfoldAll()")?;
        let nothing_covered = |when: &str| -> Result<()> {
            for (width, height) in [(360, 400), (320, 256)] {
                page.resize(width, height)?;
                let covered = page.script(&format!("{} return fit.covered()", crate::fit::CHECKS))?;
                ensure!(covered == serde_json::json!([]), "{when}, {width} by {height}: {covered}");
            }
            Ok(())
        };
        nothing_covered("before copying")?;
        press(page, "Copy email")?;
        page.wait_for_status("Copied")?;
        nothing_covered("once the bar says more")
    })
}

#[test]
fn in_a_frame_that_has_grown_the_button_that_copies_is_under_the_letter() -> Result<()> {
    let grown = framed("?reason=illness&notice=under-24h").replace("700px", "2400px");
    in_post(Setting::phone()?, &grown, |page| {
        page.open_host("post.html", &[], || {
            page.turn_to_sandboxed_frame(true)?;
            run(page, "await started(); await moment()").map(drop)
        })?;
        let copies = "return deep.all('button.primary').filter((one) => one.checkVisibility() && one.textContent.startsWith('Copy'))";
        until("one button that copies", || {
            let below = run(
                page,
                &format!("const buttons = (() => {{ {copies} }})(); if (buttons.length !== 1) return buttons.length + ' buttons';
                    const below = buttons[0].getBoundingClientRect().top - deep.one('.main-letter .text').getBoundingClientRect().bottom;
                    return below > 0 && below < 60 || `it is ${{below}} below the letter`"),
            )?;
            ensure!(below == true, "{below}");
            Ok(())
        })?;
        page.turn_to_sandboxed_frame(false)
    })
}

#[test]
fn the_query_of_the_frame_sets_options() -> Result<()> {
    in_frame(
        "?reason=illness&notice=under-24h&theme=dark&heading-level=3&src=https://elsewhere.example/&other=1",
        |page| {
            let heading = page.find_by_script("return deep.one('[aria-label=\"Our advice\"] h2')")?;
            until("the verdict", || {
                ensure!(page.text(&heading)?.contains("another time"), "the verdict is {}", page.text(&heading)?);
                Ok(())
            })?;
            ensure!(
                page.script("return deep.one('[data-testid=frame]').dataset.theme")? == "dark",
                "the element is not dark"
            );
            ensure!(
                page.script("return document.querySelector('meta[name=color-scheme]').content")? == "dark",
                "the frame is not dark"
            );
            ensure!(
                page.script("return document.querySelector('rain-check').hasAttribute('src')")? == false,
                "it accepts `src`"
            );
            until("the heading level", || {
                ensure!(page.script_on(&heading, "return arguments[0].ariaLevel")? == "3", "it is not applied");
                Ok(())
            })
        },
    )
}
