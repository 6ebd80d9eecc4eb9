//! No barrier that axe knows of: in every state, on a phone and on a desktop, in every look.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use guide::{Band, Reason, Verdict};
use journeys::{Expected, Look, Page, Setting, Site, journey, until};

use crate::{offline, states};

const WIDTHS: [(u32, u32); 2] = [(360, 740), (1280, 800)];
const LOOKS: [Look; 3] = [Look::Light, Look::Dark, Look::ForcedColours];

/// Looks at the page as it is, in every size and look, and says all that is wrong at once.
pub(crate) fn no_barriers(page: &Page, state: &str) -> Result<()> {
    no_barriers_in(&LOOKS, page, state)
}

/// The same in some of the looks.
pub(crate) fn no_barriers_in(looks: &[Look], page: &Page, state: &str) -> Result<()> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (width, height) in WIDTHS {
        page.resize(width, height)?;
        for look in looks {
            page.looks(*look)?;
            for barrier in page.barriers()? {
                found.entry(barrier.to_string()).or_default().push(format!("{width} {look:?}"));
            }
        }
    }
    let found: Vec<_> =
        found.iter().map(|(barrier, seen)| format!("  {barrier}\n    at {}", seen.join(", "))).collect();
    ensure!(found.is_empty(), "{state}:\n{}", found.join("\n"));
    Ok(())
}

fn of_verdict(meant: Verdict) -> Result<()> {
    journey(Setting::desktop()?, |page| {
        for (verdict, reason, band) in states::VERDICTS.into_iter().filter(|(verdict, ..)| *verdict == meant) {
            page.open()?;
            page.choose(reason)?;
            page.when(band)?;
            page.verdict_says(Expected::of(reason, band).heading())?;
            no_barriers(page, verdict.id())?;
        }
        Ok(())
    })
}

#[test]
fn the_first_screen_has_no_barriers() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        no_barriers(page, "the first screen")
    })
}

#[test]
fn attend_has_no_barriers() -> Result<()> {
    of_verdict(Verdict::Attend)
}

#[test]
fn adjust_has_no_barriers() -> Result<()> {
    of_verdict(Verdict::Adjust)
}

#[test]
fn withdraw_has_no_barriers() -> Result<()> {
    of_verdict(Verdict::Withdraw)
}

#[test]
fn ask_extension_has_no_barriers() -> Result<()> {
    of_verdict(Verdict::AskExtension)
}

#[test]
fn with_everything_open_edited_and_copied_there_are_no_barriers() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose(Reason::Illness)?;
        page.when(Band::Under24h)?;
        states::unfold_all(page)?;
        page.write(&page.find("textbox", "Role")?, &"Very long ".repeat(12))?;
        page.write(&page.find("textbox", "Text")?, "PS: my own words.")?;
        page.press("Copy email")?;
        page.status("Copied")?;
        no_barriers(page, "everything open")
    })
}

#[test]
fn something_else_has_no_barriers() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose(Reason::Other)?;
        page.when(Band::Under24h)?;
        no_barriers(page, "the three short questions")
    })
}

#[test]
fn where_nothing_copies_there_are_no_barriers() -> Result<()> {
    let refused =
        "Clipboard.prototype.writeText = () => Promise.reject(new DOMException('not here', 'NotAllowedError'));
        Document.prototype.execCommand = () => false;";
    journey(Setting::desktop()?.changed_by(refused), |page| {
        page.open()?;
        page.choose(Reason::Illness)?;
        page.when(Band::Under24h)?;
        page.press("Copy email")?;
        page.status("Ctrl+C")?;
        no_barriers(page, "nothing copies")
    })
}

#[test]
fn the_one_file_has_no_barriers() -> Result<()> {
    let file = offline::saved("barriers")?;
    journey(Setting::desktop()?, |page| {
        page.open_file(&file)?;
        page.choose(Reason::Illness)?;
        page.when(Band::Under24h)?;
        page.verdict_says("another time")?;
        no_barriers(page, "the one file")
    })
}

#[test]
fn the_static_words_have_no_barriers() -> Result<()> {
    // axe takes its time, and Chromium warns of what is fetched early and not used within some seconds.
    let setting = Setting::desktop()?
        .served_as(Site::without_early_fetching)?
        .changed_by("delete window.WebAssembly")
        .expecting("no-webassembly");
    journey(setting, |page| {
        page.open()?;
        no_barriers(page, "the static words")
    })
}

#[test]
fn a_date_that_does_not_exist_has_no_barriers() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose(Reason::Illness)?;
        page.unfold("I know the date and time")?;
        // Clocks in Berlin jump over this hour.
        page.pick("Date", "2027-03-28")?;
        page.pick("Start time", "02:30")?;
        until("the page to say so", || {
            ensure!(page.all_text()?.contains("does not exist"), "it does not");
            Ok(())
        })?;
        no_barriers(page, "a date that does not exist")
    })
}
