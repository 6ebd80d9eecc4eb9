//! If the application cannot run, the page says why and shows static advice.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey};

use crate::offline;

/// A text of each static section.
const FALLBACK_TEXTS: [&str; 8] = [
    "The short answer",
    "Relevance.",
    "Urgency.",
    "How long.",
    "Call first.",
    "Apologise once",
    "I've accepted another offer",
    "I'm sorry, but I'm not well",
];

fn check_fallback_text(page: &Page) -> Result<String> {
    let text = page.accessible_text()?;
    for words in FALLBACK_TEXTS {
        ensure!(text.contains(words), "“{words}” is missing: {text}");
    }
    Ok(text)
}

/// The page shows one explanation, with a word of this failure only, and the static sections.
fn reports(setting: Setting, word: &'static str) -> Result<()> {
    journey(setting, |page| {
        page.open()?;
        ensure!(page.start_state()? == "failed", "the application runs");
        let text = check_fallback_text(page)?;
        ensure!(text.contains(word), "it does not say “{word}”: {text}");
        let explanations =
            page.script("return deep.all('[data-testid=trouble]').filter((one) => one.checkVisibility()).length")?;
        ensure!(explanations == 1, "there are {explanations} explanations");
        ensure!(!page.has("group", "What has come up?")?, "questions are shown though the application cannot answer");
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
