//! What a screen reader says: everything in order, nothing twice.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, Reason};

/// No phrase is repeated directly: a listener would wonder what they have missed.
fn no_repetition(phrases: &[String]) -> Result<()> {
    for pair in phrases.windows(2) {
        ensure!(pair.first() != pair.last(), "“{}” is read twice in a row", pair.concat());
    }
    Ok(())
}

/// The phrases contain these texts in this order, with others between them.
fn contains_in_order(phrases: &[String], wanted: &[String]) -> Result<()> {
    let mut rest = phrases.iter();
    for each in wanted {
        ensure!(rest.any(|phrase| phrase.contains(each.as_str())), "“{each}” is missing or out of order: {phrases:#?}");
    }
    Ok(())
}

fn count_starting_with(phrases: &[String], prefix: &str) -> usize {
    phrases.iter().filter(|phrase| phrase.starts_with(prefix)).count()
}

fn first_screen(page: &Page) -> Result<()> {
    page.open()?;
    let phrases = page.screen_reader()?.read_page()?;
    no_repetition(&phrases)?;
    let mut wanted = ["heading, Rain Check", "We send nothing and keep nothing.", "group, What has come up?"]
        .map(str::to_owned)
        .to_vec();
    let radios: Vec<_> = page.names_in(&page.find("group", "What has come up?")?, "radio")?;
    ensure!(radios.len() == Reason::ALL.len(), "there are {} answers to the first question", radios.len());
    wanted.extend(radios.iter().map(|name| format!("radio, {name},")));
    contains_in_order(&phrases, &wanted)?;
    for each in &wanted {
        let times = phrases.iter().filter(|phrase| phrase.contains(each.as_str())).count();
        ensure!(times == 1, "“{each}” is read {times} times: {phrases:#?}");
    }
    Ok(())
}

/// The advice, the steps and the message.
fn advice(page: &Page) -> Result<()> {
    page.open()?;
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)?;
    let expected = Expected::of(Reason::Illness, Band::Under24h);
    page.wait_for_verdict(expected.heading())?;
    let phrases = page.screen_reader()?.read_page()?;
    no_repetition(&phrases)?;
    let why = expected.advice.because.first().context("there is no reason for the verdict")?;
    let verdict = format!("heading, {}, level 2", page.verdict()?);
    let mut wanted = vec!["region, Our advice".to_owned(), verdict.clone(), why.says.clone().into_owned()];
    wanted.extend(["How to tell them", "Risk to your reputation", "heading, What to do now"].map(str::to_owned));
    wanted.extend(expected.advice.steps.iter().map(|step| format!("checkbox, {}", step.says)));
    wanted.extend(
        [
            "heading, What to say",
            "tab, Call, not selected",
            "tab, Voicemail, not selected",
            "tab, Email, selected",
            "tabpanel, Email",
            "textbox, Subject",
            "textbox, Text",
            "button, Copy email",
        ]
        .map(str::to_owned),
    );
    contains_in_order(&phrases, &wanted)?;
    for once in [verdict.as_str(), "region, Our advice", "button, Copy email", "tablist"] {
        ensure!(
            count_starting_with(&phrases, once) == 1,
            "“{once}” is read {} times: {phrases:#?}",
            count_starting_with(&phrases, once)
        );
    }
    Ok(())
}

/// Live regions announce the verdict once, and each copying once.
fn announcements(page: &Page) -> Result<()> {
    page.open()?;
    let reader = page.screen_reader()?;
    let heading = Expected::of(Reason::Illness, Band::Under24h).heading();
    page.choose_reason(Reason::Illness)?;
    let before = reader.announcements()?;
    ensure!(
        count_starting_with(&before, "polite: ") == before.len(),
        "the first answer makes an assertive announcement: {before:?}"
    );
    page.choose_notice(Band::Under24h)?;
    page.wait_for_verdict(heading)?;
    page.reset_clipboard()?;
    let (verdict, copied) = (
        format!("polite: {}", page.verdict()?),
        "polite: Copied: email text. Before you send it, add your name and the role.",
    );
    for copies in 1..=2 {
        page.press("Copy email")?;
        // The screen reader observes changes asynchronously.
        let announced = until(&format!("“Copied” for the {copies}. time"), || {
            let announced = reader.announcements()?;
            ensure!(count_starting_with(&announced, copied) >= copies, "it has announced {announced:?}");
            Ok(announced)
        })?;
        ensure!(count_starting_with(&announced, copied) == copies, "copying is announced twice: {announced:?}");
        ensure!(count_starting_with(&announced, &verdict) == 1, "the verdict must be announced once: {announced:?}");
        let order = [announced.iter().position(|one| *one == verdict), announced.iter().position(|one| one == copied)];
        ensure!(order.is_sorted(), "the verdict must come before the copying: {announced:?}");
    }
    Ok(())
}

#[test]
fn the_first_screen_is_read_in_order_and_once() -> Result<()> {
    journey(Setting::desktop()?, first_screen)
}

#[test]
fn the_first_screen_of_a_phone_is_read_in_order_and_once() -> Result<()> {
    journey(Setting::phone()?, first_screen)
}

#[test]
fn the_advice_is_read_in_order_and_nothing_twice_in_a_row() -> Result<()> {
    journey(Setting::desktop()?, advice)
}

#[test]
fn the_advice_on_a_phone_is_read_in_order_and_nothing_twice_in_a_row() -> Result<()> {
    journey(Setting::phone()?, advice)
}

#[test]
fn verdict_and_copying_are_announced_once_each() -> Result<()> {
    journey(Setting::desktop()?, announcements)
}

#[test]
fn verdict_and_copying_are_announced_once_each_on_a_phone() -> Result<()> {
    journey(Setting::phone()?, announcements)
}

#[test]
fn these_checks_find_repeated_and_invisible_text() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.run_script("const one = document.querySelector('h1'); one.after(one.cloneNode(true))")?;
        ensure!(no_repetition(&page.screen_reader()?.read_page()?).is_err(), "a repetition is not found");
        page.run_script("document.querySelector('h1').animate({ opacity: [0, 0] }, { duration: 1, fill: 'both' })")?;
        ensure!(page.screen_reader()?.read_page().is_err(), "invisible text is not found");
        Ok(())
    })
}
