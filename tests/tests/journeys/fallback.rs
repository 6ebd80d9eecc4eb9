//! If the application cannot run, the page says why and shows static advice.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use journeys::{Engine, Page, Setting, Site, journey};
use policy::Reason;

use crate::engines::in_every_engine;
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

/// Not in `WebKit`, where the guard hears too late of what the page says on the console.
fn module_cut_off(setting: Setting) -> Result<()> {
    let setting = setting.serving(|site| site.cutting_off_once(".wasm"));
    journey(setting.expecting("damaged"), |page| {
        page.open()?;
        ensure!(page.start_state()? == "failed", "its state is {}", page.start_state()?);
        let text = page.all_text()?;
        ensure!(text.contains("did not arrive whole"), "it does not say why: {text}");
        ensure!(text.contains("The short answer"), "there is no advice: {text}");
        page.reload()?;
        ensure!(page.start_state()? == "ready", "the next time, its state is {}", page.start_state()?);
        page.choose_reason(Reason::Illness)
    })
}

#[test]
fn a_module_that_is_cut_off_is_told_of_and_the_page_works_when_it_is_reloaded() -> Result<()> {
    module_cut_off(Setting::desktop()?)
}

/// It would wait for the rest forever, and compile nothing in this tab until then.
#[test]
fn in_firefox_a_module_that_is_cut_off_is_told_of_and_the_page_works_when_it_is_reloaded() -> Result<()> {
    module_cut_off(Setting::desktop()?.in_engine(Engine::Firefox).expecting("not whole"))
}

/// What is preloaded and does not come whole, it asks for once more.
#[test]
fn in_webkit_a_module_that_is_cut_off_is_fetched_again_and_the_page_works() -> Result<()> {
    let setting = Setting::desktop()?.in_engine(Engine::WebKit).serving(|site| site.cutting_off_once(".wasm"));
    journey(setting, |page| {
        page.open()?;
        ensure!(page.start_state()? == "ready", "its state is {}", page.start_state()?);
        page.choose_reason(Reason::Illness)
    })
}

/// The script with everything comes last, so a page that ends before it has only the small one in its head.
#[test]
fn a_page_that_is_cut_off_before_its_last_script_says_so_and_advises() -> Result<()> {
    let site = Site::published()?;
    let page = str::from_utf8(site.file("index.html")?)?.to_owned();
    let (before, _) = page.rsplit_once("<script>").context("the page has no script at its end")?;
    let site = site.with_page("index.html", before);
    journey(Setting::phone()?.serving(|_| site), |page| {
        page.open()?;
        ensure!(page.start_state()? == "failed", "its state is {}", page.start_state()?);
        let text = page.all_text()?;
        ensure!(text.contains("did not arrive whole"), "it does not say why: {text}");
        ensure!(text.contains("The short answer"), "there is no advice: {text}");
        Ok(())
    })
}

/// Its policy lets no script run in which a single letter has changed, and no browser runs one that does not end.
fn damaged_file(engine: Engine) -> Result<()> {
    let file = offline::save_single_file(&format!("damaged-in-{engine}"))?;
    let whole = fs::read_to_string(&file)?;
    // In the part that reads, which is packed last.
    let at = whole.rfind("`\nH4sI").context("nothing is packed in it")? + 1000;
    let (before, after) = whole.split_at(at);
    let other = if after.starts_with('A') { "B" } else { "A" };
    let changed = format!("{before}{other}{}", after.get(1..).unwrap_or_default());
    let setting = || Ok::<_, anyhow::Error>(Setting::desktop()?.in_engine(engine));
    // The guard comes too late for it in WebKit.
    let refused = if engine == Engine::WebKit { setting()? } else { setting()?.expecting("script-src") };
    let mut versions = vec![(changed.as_str(), refused)];
    // A script that does not end runs nowhere.
    if engine == Engine::Chromium {
        versions.push((before, setting()?));
    }
    for (text, setting) in versions {
        fs::write(&file, text)?;
        journey(setting, |page| {
            page.open_file(&file)?;
            ensure!(page.start_state()? == "failed", "its state is {}", page.start_state()?);
            let text = page.all_text()?;
            ensure!(text.contains("did not arrive whole"), "it does not say why: {text}");
            ensure!(text.contains("The short answer"), "there is no advice: {text}");
            ensure!(!page.has("group", "What has come up?")?, "questions are shown that nobody answers");
            Ok(())
        })?;
    }
    Ok(())
}

in_every_engine! {
    a_single_file_that_is_cut_off_or_changed_says_so_and_advises: damaged_file,
}

/// As `cargo xtask serve` shows the page: there the size of the module is not written into it.
#[test]
fn a_module_of_unknown_size_is_not_taken_for_one_that_is_cut_off() -> Result<()> {
    let site = Site::published()?;
    let module = site.published_name("rain-check-", ".wasm")?;
    let told = format!("size:{}", site.file(&module)?.len());
    let page = str::from_utf8(site.file("index.html")?)?.to_owned();
    ensure!(page.matches(&told).count() == 1, "the page does not hold the size once: {told}");
    // Its policy knows the script by its hash.
    let page = page.replace(&told, "size:0").replace("http-equiv=\"Content-Security-Policy\"", "name=\"policy\"");
    let site = site.with_page("index.html", &page);
    journey(Setting::phone()?.serving(|_| site), |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)
    })
}
