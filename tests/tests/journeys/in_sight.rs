//! What has the focus, and the caret in a long text, is in sight: neither the bar nor a screen keyboard is over it.

use anyhow::{Result, ensure};
use journeys::{Engine, Key, Page, Setting, journey, until};
use policy::{Band, Reason};

use crate::engines::in_every_engine;
use crate::fit::CHECKS;

fn in_engine(engine: Engine) -> Result<Setting> {
    Ok(Setting::phone()?.in_engine(engine).sized(450, 400))
}

fn nothing_is_covered(page: &Page, engine: Engine, when: &str) -> Result<()> {
    let check = if engine == Engine::WebKit { "coveredOnceDrawn" } else { "covered" };
    let covered = page.script(&format!("{CHECKS} return fit.{check}()"))?;
    ensure!(covered == serde_json::json!([]), "{when}: {covered}");
    Ok(())
}

/// Goes on writing at the end of a letter that is longer than the screen.
fn the_caret_is_in_sight(page: &Page, when: &str) -> Result<()> {
    page.run_script(
        "const edit = deep.one('.main-letter .edit'); if (!deep.one('.main-letter textarea')) edit.click()",
    )?;
    let field = page.find_by_script("return deep.one('.main-letter textarea')")?;
    page.script_on(
        &field,
        "const [field] = arguments;
        field.value = 'One more line of a long letter.\\n'.repeat(40) + 'The end';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));",
    )?;
    // The screen is drawn with the long text before anybody types on.
    page.wait_for_frames()?;
    page.script_on(&field, "arguments[0].focus(); arguments[0].setSelectionRange(1e6, 1e6); scrollTo(0, 0)")?;
    page.key(Key::Space)?;
    until(&format!("{when}, the caret to be in sight"), || {
        let seen = page.script_on(&field, &format!("{CHECKS} return fit.caret(arguments[0])"))?;
        ensure!(seen == true, "{seen}");
        Ok(())
    })
}

/// Opens everything, and copies, so that the bar says more.
fn copy_with_everything_open(page: &Page, meanwhile: impl FnOnce() -> Result<()>) -> Result<()> {
    page.run_script("for (const fold of deep.all('details:not(.menu)')) fold.open = true")?;
    meanwhile()?;
    let copy = "return deep.all('button').find((one) => one.checkVisibility() && one.textContent === 'Copy email')";
    page.tap(&page.find_by_script(copy)?)?;
    page.wait_for_status("Copied").map(drop)
}

fn nothing_is_covered_before_and_after_copying(page: &Page, engine: Engine) -> Result<()> {
    copy_with_everything_open(page, || nothing_is_covered(page, engine, "before copying"))?;
    nothing_is_covered(page, engine, "once the bar says more")
}

fn on_a_low_screen(engine: Engine) -> Result<()> {
    journey(in_engine(engine)?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.find("button", "Copy email")?;
        nothing_is_covered_before_and_after_copying(page, engine)?;
        the_caret_is_in_sight(page, "after copying")
    })
}

/// The page around scrolls as well.
fn in_a_low_frame(engine: Engine) -> Result<()> {
    let post = "<!doctype html><html lang=en><head><meta charset=utf-8><title>A post</title><link rel=icon href=data:,>
        <meta name=viewport content='width=device-width'></head><body><p style='height: 900px'>Before</p>
        <iframe title=Framed src='embed.html?reason=illness&notice=under-24h' style='width: 100%; height: 400px; border: 0'></iframe>
        <p style='height: 900px'>After</p></body></html>";
    let setting = in_engine(engine)?.sized(450, 600).serving(|site| site.with_page("post.html", post));
    journey(setting, |page| {
        page.open_host("post.html", &[], || {
            page.turn_to_sandboxed_frame(true)?;
            page.find_by_script("return deep.one('.main-letter')")?;
            page.turn_to_sandboxed_frame(false)
        })?;
        page.turn_to_sandboxed_frame(true)?;
        // Whoever reads it there has touched it: only then has the frame the focus.
        page.tap(&page.find_by_script("return deep.one('.verdict h2')")?)?;
        nothing_is_covered_before_and_after_copying(page, engine)?;
        the_caret_is_in_sight(page, "after copying")?;
        page.turn_to_sandboxed_frame(false)
    })
}

in_every_engine! {
    nothing_is_under_the_bar_of_a_low_screen: on_a_low_screen,
    nothing_is_under_the_bar_in_a_low_frame: in_a_low_frame,
}

/// What is left in sight is as small as over a screen keyboard.
#[test]
fn where_somebody_has_zoomed_in_what_has_the_focus_is_in_sight() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.find("button", "Copy email")?;
        copy_with_everything_open(page, || Ok(()))?;
        page.zoom(2.0)?;
        nothing_is_covered(page, Engine::Chromium, "zoomed in")?;
        the_caret_is_in_sight(page, "after copying")
    })
}

#[test]
fn enter_in_a_detail_brings_the_bar_back() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.open_details("Make it yours")?;
        page.write(&page.find("textbox", "Company")?, "Acme")?;
        page.key(Key::Enter)?;
        until("the bar", || {
            ensure!(page.in_view(&page.find_by_script("return deep.one('.bar .primary')")?)?, "it is out of view");
            Ok(())
        })
    })
}
