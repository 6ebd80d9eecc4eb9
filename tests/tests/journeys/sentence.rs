//! A sentence under "What has happened?": what it says comes as answers, and the clause that says why is offered.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey, until};
use policy::{Band, Circumstance, Kind};

use crate::time_zones::epoch;

const HAPPENED: &str = "What has happened?";

/// Waits for the only candidate, since the reading module comes after the page.
fn type_sentence(page: &Page, sentence: &str) -> Result<()> {
    page.write(&page.find("textbox", HAPPENED)?, sentence)?;
    until("what the sentence says", || page.find("button", "My child is ill").map(drop))
}

#[test]
fn a_sentence_and_two_touches_reach_the_letter() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        type_sentence(page, "my kid has a fever and the interview is tomorrow at 10")?;
        page.press("My child is ill")?;
        page.press("Use this date and time")?;
        let letter = page.message()?;
        ensure!(!letter.contains("my kid has a fever"), "the sentence went into the letter by itself: {letter}");
        Ok(())
    })
}

#[test]
fn what_a_sentence_says_can_be_changed() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        type_sentence(page, "my kid has a fever and they said no other date")?;
        let told = page.all_text()?;
        ensure!(told.contains("From your sentence: What have they said? No other date"), "it says {told}");
        page.press("My child is ill")?;
        page.find("heading", "From your sentence")?;
        let said = page.find_by_script("return deep.one('.told summary')")?;
        ensure!(page.text(&said)?.contains("No other date"), "it says {}", page.text(&said)?);
        page.choose_fact("What have they said?", "Nothing yet")
    })
}

#[test]
fn what_was_understood_and_the_button_that_takes_it_are_in_view() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        type_sentence(page, "my kid has a fever, interview tomorrow at 10 and they said come anyway")?;
        page.press("My child is ill")?;
        let group = page.find("group", "When is the interview?")?;
        ensure!(page.text(&group)?.contains("at 10"), "it says {}", page.text(&group)?);
        ensure!(page.in_view(&page.find("button", "Use this date and time")?)?, "the button is out of view");
        ensure!(!page.has("button", "Today")?, "it is asked again");
        page.press("Wrong? Change it.")?;
        until("the date to be changed", || {
            let value = page.script("const at = deep.focus(); return at.type === 'date' && at.value.length")?;
            ensure!(value == 10, "the focus is elsewhere, or the date is gone: {value}");
            Ok(())
        })?;
        page.press("Use this date and time")?;
        let said = page.find_by_script("return deep.one('.advice > .fact > summary')")?;
        ensure!(page.text(&said)?.contains("Come anyway"), "it says {}", page.text(&said)?);
        Ok(())
    })
}

#[test]
fn where_the_browser_hides_its_zone_the_hour_of_a_sentence_waits_for_one() -> Result<()> {
    journey(Setting::phone()?.in_time_zone("UTC").with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(epoch("Asia/Singapore", "2026-12-02T07:00")?)?;
        type_sentence(page, "my kid is ill, interview tomorrow at 10")?;
        page.press("My child is ill")?;
        ensure!(page.checked("Time zone")?.is_empty(), "{} is chosen already", page.checked("Time zone")?);
        ensure!(!page.has("button", "Use this date and time")?, "the hour can be taken without a zone");
        page.choose_zone("Singapore", "Singapore, Singapore, UTC+8")?;
        // By UTC it is still the first of December, and tomorrow the second.
        let says = "Thursday 3 December 2026 at 10:00 Singapore time. It starts in 27 hours.";
        until("the hour in Singapore", || {
            let text = page.all_text()?;
            ensure!(text.contains(says), "it says {text}");
            Ok(())
        })?;
        page.press("Use this date and time")?;
        let letter = page.message()?;
        ensure!(letter.contains("10:00") && !letter.contains("UTC"), "it says {letter}");
        ensure!(page.recap()?.ends_with("Thu 3 Dec, 10:00"), "it says {}", page.recap()?);
        Ok(())
    })
}

#[test]
fn in_some_minutes_is_no_hour_in_the_letter() -> Result<()> {
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(epoch("Europe/Berlin", "2026-12-03T14:00")?)?;
        type_sentence(page, "my kid has a fever and the interview is in 47 minutes")?;
        page.press("My child is ill")?;
        page.press("Use this date and time")?;
        ensure!(page.recap()?.ends_with("in about 45 minutes"), "it says {}", page.recap()?);
        let letter = page.message()?;
        ensure!(letter.contains("today") && !letter.contains("14:47"), "it says {letter}");
        Ok(())
    })
}

#[test]
fn of_two_days_that_may_be_meant_both_are_offered() -> Result<()> {
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(epoch("Europe/Berlin", "2026-12-01T09:30")?)?;
        type_sentence(page, "my kid has a fever and the interview is on 12/03 at 3pm")?;
        page.press("My child is ill")?;
        let group = page.find("group", "When is the interview?")?;
        let offered = page.names_in(&group, "button")?;
        let both = ["3 December", "12 March 2027"].iter().all(|day| offered.iter().any(|name| name.contains(day)));
        ensure!(both && offered.len() == 3, "they are {offered:?}");
        page.tap(&page.find_in(&group, "button", &offered[0])?)?;
        page.message().map(drop)
    })
}

#[test]
fn a_day_alone_is_filled_in_and_the_hour_is_asked() -> Result<()> {
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(epoch("Europe/Berlin", "2026-12-01T09:30")?)?;
        type_sentence(page, "my kid has a fever and the interview is on Friday")?;
        page.press("My child is ill")?;
        until("the hour to be asked for", || {
            let text = page.all_text()?;
            ensure!(text.contains("Friday 4 December. And at what time?"), "it says {text}");
            Ok(())
        })?;
        page.set_field("Start time", "15:00")?;
        page.press("Use this date and time")?;
        ensure!(page.message()?.contains("15:00"), "it says {}", page.message()?);
        Ok(())
    })
}

#[test]
fn an_hour_that_is_being_typed_is_not_passed_over() -> Result<()> {
    journey(Setting::phone()?.with_fake_clock(), |page| {
        page.open()?;
        page.set_clock(epoch("Europe/Berlin", "2026-12-01T09:30")?)?;
        type_sentence(page, "my kid has a fever and the interview is on Friday")?;
        page.press("My child is ill")?;
        page.find("button", "Show the answer")?;
        page.write(&page.field("Or type it: “Thursday 3 pm”")?, "11am")?;
        page.find("button", "Use Friday 4 December, 11:00 Berlin time")?;
        ensure!(!page.has("button", "Show the answer")?, "the answer can be had without the hour");
        page.press("Use Friday 4 December, 11:00 Berlin time")?;
        ensure!(page.message()?.contains("11:00"), "it says {}", page.message()?);
        Ok(())
    })
}

#[test]
fn a_circumstance_that_a_hint_names_can_be_tapped() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_kind(Kind::Health)?;
        page.choose_answer("Which fits best?", "My child is ill")?;
        page.press("My childcare fell through")?;
        let group = page.find("group", "Which fits best?")?;
        let chosen = page.script("return deep.one('.rows input:checked').value")?;
        ensure!(chosen == "childcare-fell-through", "{chosen} is chosen of {}", page.text(&group)?);
        Ok(())
    })
}

#[test]
fn how_late_it_will_be_is_asked_beside_the_letter() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_circumstance(Circumstance::RunningLate)?;
        page.choose_notice(Band::Under24h)?;
        page.write(&page.find("textbox", "How late will you be?")?, "about 20 minutes")?;
        until("the letter to say it", || {
            let letter = page.message()?;
            ensure!(letter.contains("about 20 minutes late"), "it says {letter}");
            Ok(())
        })
    })
}
