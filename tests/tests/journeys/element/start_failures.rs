//! If the element cannot start, it says why, keeps its link and fires an event.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use journeys::{Page, Setting, Site, journey};
use policy::{Band, Reason};

use super::{LAZY, WHOLE, in_post, post, run};

const TELLING: &str = "<script>window.why = []; document.addEventListener('error', (event) => event.target.localName === 'rain-check' && window.why.push(event.detail.why));</script>";
const ONE: &str = "<rain-check><a href=rain-check.html>Can I cancel?</a></rain-check>";

/// The element says these words, keeps its link, and has fired one event.
fn says(page: &Page, why: &str, words: &str, can_try_again: bool) -> Result<()> {
    let says = run(page, "await started(); return deep.one('[data-testid=trouble]')?.innerText ?? 'nothing'")?;
    ensure!(says.as_str().unwrap_or_default().contains(words), "it says {says}");
    let link = page.find("link", "Can I cancel?")?;
    ensure!(page.in_view(&link)?, "the link is not seen");
    let told = run(page, "return window.why.join()")?;
    ensure!(told == why, "it tells {told}");
    ensure!(page.has("button", "Try again")? == can_try_again, "whether to try again makes no sense");
    Ok(())
}

fn fails(setting: Setting, script: &str, why: &'static str, words: &str, can_try_again: bool) -> Result<()> {
    in_post(setting.expecting("rain-check>"), &format!("{TELLING}{script}{ONE}"), |page| {
        page.open_host("post.html", &[], || says(page, why, words, can_try_again))
    })
}

fn works(page: &Page) -> Result<()> {
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)?;
    page.wait_for_verdict("another time")
}

#[test]
fn where_the_other_script_is_not_there() -> Result<()> {
    let setting = Setting::desktop()?.serving(|site| site.without_suffix("rain-check-page.js")).expecting("404");
    fails(setting, LAZY, "script", "did not load", true)
}

#[test]
fn where_the_other_script_is_another() -> Result<()> {
    let setting = Setting::desktop()?
        .serving(|site| site.with_contents("rain-check-page.js", b"window.ran = true;"))
        .expecting("integrity");
    in_post(setting.expecting("rain-check>"), &format!("{TELLING}{LAZY}{ONE}"), |page| {
        page.open_host("post.html", &[], || says(page, "damaged", "did not load whole", true))?;
        ensure!(run(page, "return window.ran === undefined")? == true, "it ran");
        Ok(())
    })
}

/// The whole script with changed contents.
fn damaged(change: impl FnOnce(&str) -> String) -> Result<Setting> {
    Setting::desktop()?.try_serving(|site: Site| {
        let whole = String::from_utf8(site.file("rain-check.js")?.to_vec())?;
        let changed = change(&whole);
        ensure!(changed != whole, "nothing was changed");
        Ok(site.with_page("rain-check.js", &changed))
    })
}

/// Where the packed WebAssembly begins: gzip in base64.
fn packed(script: &str) -> usize {
    script.find("H4sI").unwrap_or_default() + 4000
}

#[test]
fn where_what_is_inside_is_cut() -> Result<()> {
    let cut = damaged(|whole| format!("{}{}", &whole[..packed(whole)], &whole[packed(whole) + 4000..]))?;
    fails(cut, WHOLE, "damaged", "did not load whole", true)
}

#[test]
fn a_page_that_looks_for_faults_of_its_own_hears_of_none() -> Result<()> {
    let setting = Setting::desktop()?.with_script("delete self.WebAssembly").expecting("rain-check>");
    let listening = "<script>window.faults = []; for (const kind of ['error', 'unhandledrejection'])
        addEventListener(kind, (event) => window.faults.push(event.type));</script>";
    in_post(setting, &format!("{TELLING}{listening}{WHOLE}{ONE}"), |page| {
        page.open_host("post.html", &[], || says(page, "browser", "newer browser", false))?;
        ensure!(run(page, "return window.faults.join()")? == "", "it hears of one");
        Ok(())
    })
}

#[test]
fn where_what_is_inside_is_another() -> Result<()> {
    let other = damaged(|whole| {
        let at = packed(whole);
        let turned: String = whole[at..at + 400].chars().rev().collect();
        format!("{}{turned}{}", &whole[..at], &whole[at + 400..])
    })?;
    fails(other, WHOLE, "damaged", "did not load whole", true)
}

#[test]
fn where_the_browser_is_too_old() -> Result<()> {
    for (lacks, script) in [
        ("delete self.DecompressionStream", LAZY),
        ("delete self.DecompressionStream", WHOLE),
        ("delete self.WebAssembly", WHOLE),
    ] {
        fails(Setting::desktop()?.with_script(lacks), script, "browser", "newer browser", false)?;
    }
    Ok(())
}

#[test]
fn where_there_is_no_connection_and_then_there_is_it_starts_when_asked_to() -> Result<()> {
    let far = format!("{TELLING}{LAZY}<div style='height: 4000px'></div>{ONE}");
    let setting =
        ["rain-check>", "ERR_INTERNET_DISCONNECTED"].into_iter().fold(Setting::desktop()?, Setting::expecting);
    in_post(setting, &far, |page| {
        page.open_host("post.html", &[], || {
            run(page, "await customElements.whenDefined('rain-check'); await moment()")?;
            page.go_offline()?;
            run(page, "document.querySelector('rain-check').scrollIntoView(); await started()")?;
            says(page, "network", "no connection", true)?;
            page.go_online()?;
            page.press("Try again")?;
            works(page)
        })
    })
}

fn folder(name: &str, files: &[&str], script: &str) -> Result<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder)?;
    for file in files {
        fs::write(folder.join(file), Site::published()?.file(file)?)?;
    }
    fs::write(folder.join("post.html"), post(&format!("{TELLING}{script}{ONE}")))?;
    Ok(folder)
}

#[test]
fn from_a_disk_both_scripts_work_beside_each_other_and_the_whole_one_alone() -> Result<()> {
    for (script, files) in [
        (LAZY, &["rain-check-lazy.js", "rain-check-page.js", "rain-check-reading.js"][..]),
        (WHOLE, &["rain-check.js"]),
    ] {
        let folder = folder("element-on-a-disk", files, script)?;
        journey(Setting::desktop()?, |page| {
            page.open_host_in(&folder, "post.html", || run(page, "await started()").map(drop))?;
            works(page)
        })?;
    }
    Ok(())
}

#[test]
fn from_a_disk_the_small_script_alone_says_so() -> Result<()> {
    let folder = folder("element-alone-on-a-disk", &["rain-check-lazy.js"], LAZY)?;
    let setting = ["rain-check>", "ERR_FILE_NOT_FOUND"].into_iter().fold(Setting::desktop()?, Setting::expecting);
    journey(setting, |page| page.open_host_in(&folder, "post.html", || says(page, "disk", "belongs beside it", false)))
}
