//! Screenshots for the README and for reviewing changes of styles, in `target/screenshots`.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Look, Page, Setting, journey, screenshots};
use policy::{Band, Reason};

use crate::states;

fn save(page: &Page, name: &str) -> Result<()> {
    let picture = page.screenshot()?;
    ensure!(picture.starts_with(b"\x89PNG"), "{name} is not a PNG");
    let file = screenshots()?.join(format!("{name}.png"));
    fs::write(&file, picture).with_context(|| format!("writing {}", file.display()))
}

fn light_and_dark(setting: &Setting, device: &str) -> Result<()> {
    for (look, name) in [(Look::Light, "light"), (Look::Dark, "dark")] {
        journey(setting.clone().sharp().with_look(look), |page| {
            page.open()?;
            save(page, &format!("{device}-{name}-first"))?;
            page.choose_reason(Reason::Illness)?;
            page.choose_notice(Band::Under24h)?;
            page.find("region", "Our advice")?;
            page.run_script("scrollTo(0, 0)")?;
            save(page, &format!("{device}-{name}"))
        })?;
    }
    Ok(())
}

#[test]
fn pictures_on_a_phone() -> Result<()> {
    light_and_dark(&Setting::phone()?, "phone")
}

#[test]
fn pictures_on_a_desktop() -> Result<()> {
    light_and_dark(&Setting::desktop()?, "desktop")
}

#[test]
fn pictures_of_each_verdict() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        for (verdict, reason, band) in states::VERDICTS {
            page.choose_reason(reason)?;
            page.choose_notice(band)?;
            page.wait_for_verdict(Expected::of(reason, band).heading())?;
            save(page, &format!("verdict-{}", verdict.id()))?;
        }
        Ok(())
    })
}
