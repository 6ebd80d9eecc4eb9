//! The scripts for calls and voicemails.

use anyhow::{Result, ensure};
use journeys::{Expected, Page, Setting, journey};
use policy::{Band, MessageKind, Reason};
use words::{seconds_to_say, turns};

fn answer_as_ill(page: &Page) -> Result<Expected> {
    page.open()?;
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)?;
    Ok(Expected::of(Reason::Illness, Band::Under24h))
}

#[test]
fn the_call_shows_every_turn_it_may_take() -> Result<()> {
    journey(Setting::phone()?, |page| {
        let expected = answer_as_ill(page)?;
        page.open_details("Call")?;
        let call = page.find("region", "Call")?;
        let text = page.text(&call)?;
        let turns = turns(&expected.situation, &expected.details);
        ensure!(turns.len() == 4, "there are {} turns", turns.len());
        for turn in turns {
            ensure!(text.contains(&*turn.when) && text.contains(&turn.says), "“{}” is missing: {text}", turn.when);
        }
        let relative_size = "const size = (element) => parseFloat(getComputedStyle(element).fontSize);
            return size(arguments[0].querySelector('.text')) / size(arguments[0])";
        let ratio = page.script_on(&call, relative_size)?.as_f64().unwrap_or_default();
        ensure!(ratio > 1.2, "the text of the script is only {ratio} times as large as the rest");
        let script = page.letter_text(&call)?;
        ensure!(script == expected.message(MessageKind::Call)?.body, "it says {script}");
        ensure!(script.lines().count() >= 5, "the script has fewer than five lines");
        Ok(())
    })
}

#[test]
fn the_voicemail_shows_its_duration() -> Result<()> {
    journey(Setting::phone()?, |page| {
        let expected = answer_as_ill(page)?;
        let seconds = seconds_to_say(&expected.message(MessageKind::Voicemail)?.body);
        page.open_details("Voicemail and text")?;
        page.open_details("Voicemail")?;
        let text = page.text(&page.find("region", "Voicemail")?)?;
        ensure!(text.contains(&format!("About {seconds} seconds")), "it says {text}");
        Ok(())
    })
}
