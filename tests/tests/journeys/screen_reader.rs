//! What a screen reader says: everything in order, nothing twice.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, journey, until};
use policy::{Band, Kind, Reason};

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
    let mut wanted =
        ["heading, Can I cancel this interview?", "textbox, What has happened?", "group, What has come up?"]
            .map(str::to_owned)
            .to_vec();
    wanted.extend(Kind::ALL.iter().map(|&kind| format!("button, {}", words::kind_name(kind))));
    wanted.push("Nothing you type leaves this page.".to_owned());
    contains_in_order(&phrases, &wanted)?;
    for each in &wanted {
        let times = phrases.iter().filter(|phrase| phrase.contains(each.as_str())).count();
        ensure!(times == 1, "“{each}” is read {times} times: {phrases:#?}");
    }
    Ok(())
}

/// The heading has the focus, so the verdict is read as that.
fn wait_for_focus_on_verdict(page: &Page) -> Result<()> {
    until("the focus on the verdict", || {
        let focus = page.script("return deep.focus().textContent.trim()")?;
        ensure!(focus == page.verdict()?.as_str(), "the focus is on {focus}");
        Ok(())
    })
}

/// The advice, the steps and the message.
fn advice(page: &Page) -> Result<()> {
    page.open()?;
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)?;
    let expected = Expected::of(Reason::Illness, Band::Under24h);
    page.wait_for_verdict(expected.heading())?;
    // The reader goes where the focus goes.
    wait_for_focus_on_verdict(page)?;
    let phrases = page.screen_reader()?.read_page()?;
    no_repetition(&phrases)?;
    let why = expected.advice.because.first().context("there is no reason for the verdict")?;
    let verdict = format!("heading, {}, level 2", page.verdict()?);
    let mut wanted = vec!["button, Change".to_owned(), "region, Our advice".to_owned(), verdict.clone()];
    wanted.push(why.says.clone().into_owned());
    wanted.extend(["button, I have no number", "button, A recruiter arranged it"].map(str::to_owned));
    let words = ["region, Email", "Subject", "button, Another wording", "button, Edit"];
    wanted.extend(words.map(str::to_owned));
    wanted.extend(["region, Times you could offer", "heading, What to do, in order", "checkbox, "].map(str::to_owned));
    wanted.extend(["Risk: ", "Call", "Voicemail and text"].map(str::to_owned));
    contains_in_order(&phrases, &wanted)?;
    for once in [verdict.as_str(), "region, Our advice", "button, Copy email", "region, Email"] {
        ensure!(
            count_starting_with(&phrases, once) == 1,
            "“{once}” is read {} times: {phrases:#?}",
            count_starting_with(&phrases, once)
        );
    }
    Ok(())
}

/// The focus goes to the verdict, and live regions announce each copying once.
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
    let copied = "polite: Copied: email text. Before you send it, add your name.";
    wait_for_focus_on_verdict(page)?;
    ensure!(reader.announcements()? == before, "the answer is announced besides: {:?}", reader.announcements()?);
    for copies in 1..=2 {
        page.press("Copy email")?;
        // The screen reader observes changes asynchronously.
        let announced = until(&format!("“Copied” for the {copies}. time"), || {
            let announced = reader.announcements()?;
            ensure!(count_starting_with(&announced, copied) >= copies, "it has announced {announced:?}");
            Ok(announced)
        })?;
        ensure!(count_starting_with(&announced, copied) == copies, "copying is announced twice: {announced:?}");
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
fn copying_is_announced_once() -> Result<()> {
    journey(Setting::desktop()?, announcements)
}

#[test]
fn copying_is_announced_once_on_a_phone() -> Result<()> {
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
