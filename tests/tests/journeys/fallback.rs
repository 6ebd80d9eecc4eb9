//! Where the application cannot run, the page still helps.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey};

use crate::offline;

/// Something of each part that is there without the application.
const WORDS: [&str; 8] = [
    "The short answer",
    "Relevance.",
    "Urgency.",
    "How long.",
    "Call first.",
    "Apologise once",
    "I have accepted another offer",
    "Because of a health matter",
];

fn words_are_there(page: &Page) -> Result<String> {
    let text = page.accessible_text()?;
    for words in WORDS {
        ensure!(text.contains(words), "“{words}” is not there: {text}");
    }
    Ok(text)
}

/// The page says what happened, in words that only this failure has, and keeps the rest.
fn says(setting: Setting, word: &'static str) -> Result<()> {
    journey(setting, |page| {
        page.open()?;
        ensure!(page.start_state()? == "failed", "the application says that it runs");
        let text = words_are_there(page)?;
        ensure!(text.contains(word), "it does not say “{word}”: {text}");
        let troubles =
            page.script("return deep.all('[data-testid=trouble]').filter((one) => one.checkVisibility()).length")?;
        ensure!(troubles == 1, "it gives {troubles} explanations");
        ensure!(!page.has("group", "What has come up?")?, "questions are asked that nobody answers");
        Ok(())
    })
}

#[test]
fn without_scripts_the_advice_in_short_and_two_templates_are_there() -> Result<()> {
    journey(Setting::phone()?.without_scripts(), |page| {
        page.open()?;
        words_are_there(page).map(drop)
    })
}

#[test]
fn the_one_file_without_scripts_has_them_too() -> Result<()> {
    let file = offline::saved("without-scripts")?;
    journey(Setting::phone()?.without_scripts(), |page| {
        page.open_file(&file)?;
        words_are_there(page).map(drop)
    })
}

#[test]
fn the_one_file_in_a_browser_that_cannot_unpack_it_says_so() -> Result<()> {
    let file = offline::saved("too-old")?;
    let setting = Setting::desktop()?.with_script("delete window.DecompressionStream").expecting("browser");
    journey(setting, |page| {
        page.open_file(&file)?;
        let text = words_are_there(page)?;
        ensure!(text.contains("too old"), "it does not say why: {text}");
        Ok(())
    })
}

#[test]
fn a_browser_without_webassembly_is_told_that_it_is_too_old() -> Result<()> {
    let setting = Setting::desktop()?.with_script("delete window.WebAssembly").expecting("browser");
    says(setting, "too old")
}

#[test]
fn a_browser_that_cannot_compile_what_we_use_is_told_that_it_is_too_old() -> Result<()> {
    let script = "for (const name of ['compile', 'instantiate', 'instantiateStreaming'])
        WebAssembly[name] = () => Promise.reject(new WebAssembly.CompileError('what is this?'))";
    says(Setting::desktop()?.with_script(script).expecting("browser"), "too old")
}

#[test]
fn where_a_policy_forbids_it_the_page_says_so() -> Result<()> {
    let setting = Setting::desktop()?
        .serving(|site| site.with_header("Content-Security-Policy", "script-src 'unsafe-inline'"))
        .expecting("a policy refused script-src: wasm-eval")
        .expecting("policy");
    says(setting, "policy")
}

#[test]
fn where_a_part_is_not_found_the_page_says_so() -> Result<()> {
    let setting =
        Setting::desktop()?.serving(|site| site.without_suffix(".wasm")).expecting("network").expecting("404");
    says(setting, "did not arrive")
}

#[test]
fn where_a_part_is_not_what_was_built_the_page_says_so() -> Result<()> {
    let setting = Setting::desktop()?
        .serving(|site| site.with_contents(".wasm", b"<h1>Sign in to the Wi-Fi</h1>"))
        .expecting("damaged");
    says(setting, "whole")
}
