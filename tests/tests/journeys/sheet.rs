//! The contact sheet: screenshots of every state on one page, in `target/contact-sheet`.
//!
//! `cargo xtask sheet` makes it, to compare by eye before and after a change of styles. The test checks only that no picture is
//! blank, that each shows the text of its state, and that no two are equal.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::thread;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use journeys::{Look, Page, Setting, contact_sheet, journey};

use crate::states::{self, State};

/// The device or the look of a picture.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shot {
    Phone,
    Desktop,
    Dark,
    Forced,
    Large,
    RightToLeft,
    Menu,
    Paper,
}

use Shot::{Dark, Desktop, Forced, Large, Menu, Paper, Phone, RightToLeft};

/// The looks of some states, by name, besides the light pictures of every state on phone and desktop.
const EXTRA: [(&str, &[Shot]); 6] = [
    ("Nothing answered yet", &[Dark, Forced, Large, RightToLeft]),
    ("Answered: ask for another time", &[Dark, Forced, Large, RightToLeft, Menu, Paper]),
    ("Answered: withdraw", &[Dark]),
    ("Edited message with findings", &[Dark, Forced, Large]),
    ("Copied", &[Dark]),
    ("Exact date and time", &[Dark]),
];

const PHONE: (u32, u32) = (360, 740);
const DESKTOP: (u32, u32) = (1280, 800);

/// Scrolls until the text of the state is visible, above the bar at the bottom.
const SCROLL_TO_WORDS: &str = "
    const named = deep.all('body *').filter((one) => one.checkVisibility({ visibilityProperty: true }) &&
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.includes(arguments[1])));
    const one = named.find((one) => /^H[1-6]$/.test(one.tagName)) ?? named[0];
    if (!one) return 'not found';
    const inView = () => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
    };
    // Large text may not fit above the bar when it is centred.
    for (const block of ['center', 'start']) if (!inView()) one.scrollIntoView({ block, behavior: 'instant' });
    return inView() ? '' : 'cannot be scrolled into view'";

struct Picture {
    caption: String,
    file: String,
    png: Vec<u8>,
    wide: bool,
}

fn take_picture(page: &Page, state: &State, shot: Shot, wide: bool) -> Result<Picture> {
    let (width, height) = if wide { DESKTOP } else { PHONE };
    // A4 at 96 dots per inch.
    let (width, height) = if shot == Paper { (794, 1123) } else { (width, height) };
    page.resize(width, height)?;
    page.set_look(match shot {
        Dark => Look::Dark,
        Forced => Look::ForcedColours,
        _ => Look::Light,
    })?;
    if shot == Large {
        page.text_size(2.0)?;
    }
    if shot == Paper {
        page.run_script("dispatchEvent(new Event('beforeprint'))")?;
        page.emulate_print(true)?;
    }
    let direction = |direction: &str| page.run_script(&format!("document.documentElement.dir = '{direction}'"));
    if shot == RightToLeft {
        direction("rtl")?;
    }
    let body = page.find_by_script("return document.body")?;
    let missing = page.script_with(SCROLL_TO_WORDS, &body, state.words)?;
    ensure!(missing == "", "“{}”: {missing}", state.words);
    if shot == Menu {
        page.open_menu()?;
    }
    page.finish_animations()?;
    let png = page.screenshot()?;
    if shot == Menu {
        page.run_script("deep.all('.menu').forEach((menu) => { menu.open = false })")?;
    }
    if shot == RightToLeft {
        direction("")?;
    }
    if shot == Paper {
        page.emulate_print(false)?;
        page.run_script("dispatchEvent(new Event('afterprint'))")?;
    }
    if shot == Large {
        page.text_size(1.0)?;
    }
    let how = match shot {
        Phone | Desktop | Paper => "",
        Dark => ", dark",
        Forced => ", forced colours",
        Large => ", text twice as large",
        RightToLeft => ", right to left",
        Menu => ", its menu open",
    };
    let device = match (shot, wide) {
        (Paper, _) => "paper",
        (_, true) => "desktop",
        (_, false) => "phone",
    };
    let caption = format!("{} · {device}{how}", state.name);
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let file: String = format!("{device}{how}-{}", state.name).chars().map(plain).collect();
    Ok(Picture { caption, file: format!("{}.png", file.replace("--", "-")), png, wide })
}

fn pictures(setting: Setting, wide: bool) -> Result<Vec<Picture>> {
    let states: Vec<_> = states::STATES.iter().collect();
    let mut pictures = Vec::new();
    states::visit(setting, &states, |page, state| {
        let extra = EXTRA.iter().find(|(name, _)| *name == state.name).map_or(&[][..], |(_, shots)| shots);
        let plain = if wide { Desktop } else { Phone };
        for &shot in [plain].iter().chain(extra).filter(|shot| **shot != Paper || wide) {
            pictures.push(take_picture(page, state, shot, wide).with_context(|| state.name)?);
        }
        Ok(())
    })?;
    Ok(pictures)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// An HTML file with embedded pictures.
fn html(pictures: &[Picture]) -> String {
    let mut figures = String::new();
    for Picture { caption, png, wide, .. } in pictures {
        let (class, data) = (if *wide { "wide" } else { "narrow" }, STANDARD.encode(png));
        writeln!(
            figures,
            "<figure class={class}><img alt=\"\" src=\"data:image/png;base64,{data}\"><figcaption>{}</figcaption></figure>",
            escaped(caption)
        )
        .ok();
    }
    format!(
        "<!doctype html><html lang=en-GB><meta charset=utf-8><title>Rain Check: contact sheet</title><link rel=icon href=data:,>
        <style>
          body {{ margin: 24px; background: #8a9396; font: 15px/1.35 system-ui, sans-serif; color: #000 }}
          main {{ display: grid; grid-template-columns: repeat(auto-fill, 280px); gap: 24px; align-items: start }}
          figure {{ margin: 0; background: #fff }}
          .wide {{ grid-column: span 2 }}
          img {{ display: block; width: 100% }}
          figcaption {{ padding: 6px 10px }}
        </style>
        <main>{figures}</main></html>"
    )
}

/// The number of colours in each picture, scaled down.
const COLOURS: &str = "return (async () => {
    const counts = [];
    for (const picture of document.images) {
        await picture.decode();
        const canvas = new OffscreenCanvas(160, 160).getContext('2d');
        canvas.drawImage(picture, 0, 0, 160, 160);
        counts.push(new Set(new Uint32Array(canvas.getImageData(0, 0, 160, 160).data.buffer)).size);
    }
    return counts;
})()";

#[test]
fn contact_sheet_of_every_state() -> Result<()> {
    let (phone, desktop) = (Setting::phone()?, Setting::desktop()?);
    let (narrow, wide) = thread::scope(|both| {
        let wide = both.spawn(|| pictures(desktop, true));
        (pictures(phone, false), wide.join())
    });
    let mut pictures_of_all = narrow?;
    pictures_of_all.extend(wide.map_err(|_| anyhow!("the thread of the desktop pictures panicked"))??);
    ensure!(pictures_of_all.len() >= 20, "there are only {} pictures", pictures_of_all.len());
    let mut same: BTreeMap<&[u8], &str> = BTreeMap::new();
    for Picture { caption, png, .. } in &pictures_of_all {
        if let Some(other) = same.insert(png, caption) {
            bail!("“{caption}” and “{other}” are equal");
        }
    }
    let folder = contact_sheet()?;
    for Picture { file, png, .. } in &pictures_of_all {
        fs::write(folder.join(file), png).with_context(|| format!("writing {file}"))?;
    }
    fs::write(folder.join("index.html"), html(&pictures_of_all))?;
    journey(Setting::desktop()?.sized(1888, 1000), |page| {
        page.open_host_in(&folder, "index.html", || Ok(()))?;
        let counts = page.script(COLOURS)?;
        let counts: Vec<_> = counts.as_array().into_iter().flatten().filter_map(serde_json::Value::as_u64).collect();
        ensure!(
            counts.len() == pictures_of_all.len(),
            "{} of {} pictures were decoded",
            counts.len(),
            pictures_of_all.len()
        );
        for (Picture { caption, .. }, count) in pictures_of_all.iter().zip(&counts) {
            // Antialiased text has more colours than a blank page, even with forced colours.
            ensure!(*count > 20, "“{caption}” is blank: {count} colours");
        }
        fs::write(folder.join("contact-sheet.png"), page.full_screenshot()?)?;
        println!("  contact sheet: {}", folder.join("index.html").display());
        Ok(())
    })
}
