//! Blank templates, "Afterwards" and "Questions people ask".

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Setting, journey, until};
use policy::{Band, QUESTIONS, Reason, afterwards_rules};
use words::blanks;

/// Saves a file with this button and reads it.
fn save_and_read(button: &str, ending: &str) -> Result<String> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("templates-{ending}"));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut text = String::new();
    journey(Setting::desktop()?.expecting("blob:"), |page| {
        page.downloads_to(&folder)?;
        page.open()?;
        page.open_details("Blank templates")?;
        page.press(button)?;
        text = until("the file", || {
            let files: Vec<_> = fs::read_dir(&folder)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
            let file = files.iter().find(|file| file.extension().is_some_and(|found| found == ending));
            let text = fs::read_to_string(file.with_context(|| format!("the folder has {files:?}"))?)?;
            ensure!(!text.is_empty(), "it is empty");
            Ok(text)
        })?;
        Ok(())
    })?;
    Ok(text)
}

#[test]
fn templates_are_saved_as_text() -> Result<()> {
    let text = save_and_read("Templates as .txt", "txt")?;
    for (title, message) in blanks() {
        ensure!(text.contains(title) && text.contains(&message.body), "“{title}” is missing");
    }
    Ok(())
}

#[test]
fn templates_are_saved_as_escaped_markdown() -> Result<()> {
    let text = save_and_read("Templates as .md", "md")?;
    for (title, message) in blanks() {
        ensure!(text.contains(&format!("## {title}\n")), "“{title}” is missing");
        for line in message.body.lines().filter(|line| !line.is_empty()) {
            let line = line.replace('[', "\\[").replace("- ", "\\- ");
            ensure!(text.contains(&line), "“{line}” is missing");
        }
    }
    Ok(())
}

#[test]
fn the_printable_file_shows_every_template() -> Result<()> {
    let page = save_and_read("Templates to print", "html")?;
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("to-print.html");
    fs::write(&file, page)?;
    journey(Setting::desktop()?, |page| {
        page.open_saved(&file)?;
        let text = page.all_text()?;
        for (title, message) in blanks() {
            ensure!(text.contains(title) && text.contains(&message.body), "“{title}” is missing: {text}");
        }
        Ok(())
    })
}

#[test]
fn afterwards_and_questions_say_their_rules() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_reason(Reason::AcceptedOffer)?;
        page.choose_notice(Band::Over48h)?;
        let details = page.open_details("Afterwards")?;
        let verdict = Expected::of(Reason::AcceptedOffer, Band::Over48h).advice.effective_verdict;
        let text = until("the rules", || page.text(&details))?;
        for &rule in afterwards_rules(verdict) {
            let says = words::rule_text(rule);
            ensure!(text.contains(says), "{rule:?} is missing: {text}");
        }
        page.open_details("Questions people ask")?;
        for rule in QUESTIONS {
            let (question, answer) = words::rule_text(rule).split_once("? ").context("not a question and an answer")?;
            let details = page.open_details(&format!("{question}?"))?;
            let text = until("the answer", || page.text(&details))?;
            ensure!(text.contains(answer), "{rule:?} is missing: {text}");
        }
        Ok(())
    })
}

#[test]
fn the_help_link_appears_only_if_the_host_sets_it() -> Result<()> {
    const SET_HELP: &str = "new MutationObserver((_, observer) => {
        const app = document.getElementById('app');
        if (!app) return;
        app.dataset.helpUrl = 'https://coach.example/';
        app.dataset.helpLabel = 'Talk it over with a coach';
        observer.disconnect();
    }).observe(document, { childList: true, subtree: true })";
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.open_details("Questions people ask")?;
        ensure!(!page.all_text()?.contains("mentor or coach"), "help is mentioned though the host has set none");
        Ok(())
    })?;
    journey(Setting::phone()?.with_script(SET_HELP), |page| {
        page.open()?;
        page.open_details("Questions people ask")?;
        let link = page.find("link", "Talk it over with a coach")?;
        ensure!(
            page.script_on(&link, "return arguments[0].href")? == "https://coach.example/",
            "the link has another address"
        );
        Ok(())
    })
}
