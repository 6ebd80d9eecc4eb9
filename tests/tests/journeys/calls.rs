//! The scripts for calls and voicemails.

use anyhow::{Result, ensure};
use journeys::{Expected, Setting, journey, until};
use policy::{Band, MessageKind, Reason};
use words::{Details, seconds_to_say, turns};

#[test]
fn the_call_shows_every_turn_it_may_take() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.tap(&page.find("tab", "Call")?)?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        let panel = page.find("tabpanel", "Call")?;
        let text = until("the script", || page.text(&panel))?;
        let turns = turns(&expected.situation, &Details::default());
        ensure!(turns.len() == 4, "there are {} turns", turns.len());
        for turn in turns {
            ensure!(text.contains(turn.when) && text.contains(&turn.says), "“{}” is missing: {text}", turn.when);
        }
        let script = page.find("textbox", "Text")?;
        let relative_size = "const size = (element) => parseFloat(getComputedStyle(element).fontSize);
            return size(arguments[0]) / size(arguments[0].closest('[role=tabpanel]'))";
        let ratio = page.script_on(&script, relative_size)?.as_f64().unwrap_or_default();
        ensure!(ratio > 1.2, "the text of the script is only {ratio} times as large as the rest");
        ensure!(page.value(&script)?.lines().count() >= 5, "the script has fewer than five lines");
        Ok(())
    })
}

#[test]
fn the_voicemail_shows_its_duration() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.tap(&page.find("tab", "Voicemail")?)?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        let seconds = seconds_to_say(&expected.message(MessageKind::Voicemail)?.body);
        let panel = page.find("tabpanel", "Voicemail")?;
        until("the duration", || {
            let text = page.text(&panel)?;
            ensure!(text.contains(&format!("About {seconds} seconds")), "it says {text}");
            Ok(())
        })
    })
}
