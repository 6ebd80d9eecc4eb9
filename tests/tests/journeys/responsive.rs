//! Narrow screens, large text and reduced motion.

use anyhow::{Result, ensure};
use journeys::{Expected, Look, Page, Setting, journey};
use policy::{Band, Reason, Verdict};

use crate::states;

/// The elements beyond the right edge; null if the page does not scroll sideways.
const OVERFLOW: &str = "
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide <= 0) return null;
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
    return `${wide} px: ${out.slice(0, 3).map((one) => one.outerHTML.slice(0, 120)).join(' ')}`";

fn check_width(page: &Page, what: &str) -> Result<()> {
    let wide = page.script(OVERFLOW)?;
    ensure!(wide.is_null(), "{what} is too wide by {wide}");
    Ok(())
}

fn check_width_of_verdicts(page: &Page) -> Result<()> {
    page.open()?;
    check_width(page, "the first screen")?;
    for (verdict, reason, band) in states::VERDICTS {
        page.choose_reason(reason)?;
        page.choose_notice(band)?;
        page.wait_for_verdict(Expected::of(reason, band).heading())?;
        states::open_all_details(page)?;
        check_width(page, verdict.id())?;
    }
    Ok(())
}

#[test]
fn at_320_pixels_nothing_scrolls_sideways() -> Result<()> {
    journey(Setting::phone()?.sized(320, 640), check_width_of_verdicts)
}

#[test]
fn with_text_twice_as_large_nothing_scrolls_sideways() -> Result<()> {
    let font_size = |page: &Page| -> Result<f64> {
        let size = page.script("return parseFloat(getComputedStyle(document.body).fontSize)")?;
        Ok(size.as_f64().unwrap_or_default())
    };
    let mut usual = 0.0;
    journey(Setting::phone()?, |page| {
        page.open()?;
        usual = font_size(page)?;
        Ok(())
    })?;
    let setting = Setting::phone()?.sized(320, 640).with_preference("webkit.webprefs.default_font_size", 32);
    journey(setting, |page| {
        check_width_of_verdicts(page)?;
        ensure!(font_size(page)? >= usual * 1.99, "the font size {usual} becomes {}", font_size(page)?);
        Ok(())
    })
}

#[test]
fn between_phone_and_desktop_nothing_scrolls_sideways() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict(Expected::of(Reason::Illness, Band::Under24h).heading())?;
        for width in [320, 480, 640, 768, 900, 1024, 1280, 1600, 2560] {
            page.resize(width, 800)?;
            check_width(page, &format!("the page at {width} pixels"))?;
        }
        Ok(())
    })
}

#[test]
fn reduced_motion_turns_off_all_motion() -> Result<()> {
    journey(Setting::desktop()?.with_look(Look::ReducedMotion), |page| {
        for (verdict, reason, band) in states::VERDICTS {
            page.open()?;
            page.choose_reason(reason)?;
            page.choose_notice(band)?;
            page.wait_for_verdict(Expected::of(reason, band).heading())?;
            let moving = page.script(
                "const long = (list) => list.split(',').some((time) => parseFloat(time) * (time.includes('ms') ? 0.001 : 1) > 0.01);
                 return [...document.querySelectorAll('*')].flatMap((one) => ['', '::before', '::after'].map((part) => [one, getComputedStyle(one, part || null)]))
                     .filter(([, { transitionDuration, animationDuration, animationName, scrollBehavior }]) => long(transitionDuration) || (animationName !== 'none' && long(animationDuration)) || scrollBehavior === 'smooth')
                     .map(([one]) => one.outerHTML.slice(0, 80))",
            )?;
            ensure!(moving.as_array().is_some_and(Vec::is_empty), "after {} these move: {moving}", verdict.id());
            if verdict == Verdict::Reschedule {
                ensure!(page.script("return document.getAnimations().length")? == 0, "something is moving");
            }
        }
        Ok(())
    })
}
