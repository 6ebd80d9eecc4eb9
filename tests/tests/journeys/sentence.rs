//! A sentence under "What has happened?": what it says comes as answers, and the clause that says why is offered.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey, until};

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
        page.press("My child is ill")?;
        page.find("heading", "From your sentence")?;
        page.choose_answer("What have they said?", "Nothing yet")
    })
}
