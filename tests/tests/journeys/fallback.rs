//! Where the application cannot run, the page still helps.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey};

use crate::offline;

/// Something of each part that is there without the application.
const FALLBACK_TEXTS: [&str; 8] = [
    "The short answer",
    "Relevance.",
    "Urgency.",
    "How long.",
    "Call first.",
    "Apologise once",
    "I have accepted another offer",
    "Because of a health matter",
];

fn check_fallback_text(page: &Page) -> Result<String> {
    let text = page.accessible_text()?;
    for words in FALLBACK_TEXTS {
        ensure!(text.contains(words), "“{words}” is not there: {text}");
    }
    Ok(text)
}

/// The page says what happened, in words that only this failure has, and keeps the rest.
fn reports(setting: Setting, word: &'static str) -> Result<()> {
    journey(setting, |page| {
        page.open()?;
        ensure!(page.start_state()? == "failed", "the application says that it runs");
        let text = check_fallback_text(page)?;
        ensure!(text.contains(word), "it does not say “{word}”: {text}");
        let troubles =
            page.script("return deep.all('[data-testid=trouble]').filter((one) => one.checkVisibility()).length")?;
        ensure!(troubles == 1, "it gives {troubles} explanations");
        ensure!(!page.has("group", "What has come up?")?, "questions are asked that nobody answers");
        Ok(())
    })
}

#[test]
fn the_hosted_page_without_javascript() -> Result<()> {
    journey(Setting::phone()?.without_scripts(), |page| {
        page.open()?;
        check_fallback_text(page).map(drop)
    })
}

#[test]
fn the_single_file_without_javascript() -> Result<()> {
    let file = offline::save_single_file("without-scripts")?;
    journey(Setting::phone()?.without_scripts(), |page| {
        page.open_file(&file)?;
        check_fallback_text(page).map(drop)
    })
}

#[test]
fn the_single_file_without_decompression_stream() -> Result<()> {
    let file = offline::save_single_file("too-old")?;
    let setting = Setting::desktop()?.with_script("delete window.DecompressionStream").expecting("browser");
    journey(setting, |page| {
        page.open_file(&file)?;
        let text = check_fallback_text(page)?;
        ensure!(text.contains("too old"), "it does not say why: {text}");
        Ok(())
    })
}

#[test]
fn without_webassembly() -> Result<()> {
    let setting = Setting::desktop()?.with_script("delete window.WebAssembly").expecting("browser");
    reports(setting, "too old")
}

#[test]
fn with_webassembly_that_does_not_compile() -> Result<()> {
    let script = "for (const name of ['compile', 'instantiate', 'instantiateStreaming'])
        WebAssembly[name] = () => Promise.reject(new WebAssembly.CompileError('what is this?'))";
    reports(Setting::desktop()?.with_script(script).expecting("browser"), "too old")
}

#[test]
fn with_a_policy_that_forbids_webassembly() -> Result<()> {
    let setting = Setting::desktop()?
        .serving(|site| site.with_header("Content-Security-Policy", "script-src 'unsafe-inline'"))
        .expecting("a policy refused script-src: wasm-eval")
        .expecting("policy");
    reports(setting, "policy")
}

#[test]
fn with_a_missing_module() -> Result<()> {
    let setting =
        Setting::desktop()?.serving(|site| site.without_suffix(".wasm")).expecting("network").expecting("404");
    reports(setting, "did not arrive")
}

#[test]
fn with_a_replaced_module() -> Result<()> {
    let setting = Setting::desktop()?
        .serving(|site| site.with_contents(".wasm", b"<h1>Sign in to the Wi-Fi</h1>"))
        .expecting("damaged");
    reports(setting, "whole")
}
