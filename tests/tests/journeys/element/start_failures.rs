//! If the element cannot start, it says why, keeps its link and fires an event.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use journeys::{Page, Setting, Site, journey, until};
use policy::{Band, Kind, Reason};

use super::{LAZY, WHOLE, in_post, post, run};

const RECORD_ERRORS: &str = "<script>window.why = []; document.addEventListener('error', (event) => event.target.localName === 'rain-check' && window.why.push(event.detail.why));</script>";
const ONE: &str = "<rain-check><a href=rain-check.html>Can I cancel?</a></rain-check>";

/// The element says these words, keeps its link, and has fired one event.
fn check_message(page: &Page, why: &str, words: &str, can_try_again: bool) -> Result<()> {
    let says = run(page, "await started(); return deep.one('[data-testid=trouble]')?.innerText ?? 'nothing'")?;
    ensure!(says.as_str().unwrap_or_default().contains(words), "it says {says}");
    let link = page.find("link", "Can I cancel?")?;
    ensure!(page.in_view(&link)?, "the link is not visible");
    let events = run(page, "return window.why.join()")?;
    ensure!(events == why, "the error events are {events}");
    ensure!(page.has("button", "Try again")? == can_try_again, "\"Try again\" must be offered: {can_try_again}");
    Ok(())
}

fn start_fails(setting: Setting, script: &str, why: &'static str, words: &str, can_try_again: bool) -> Result<()> {
    in_post(setting.expecting("rain-check>"), &format!("{RECORD_ERRORS}{script}{ONE}"), |page| {
        page.open_host("post.html", &[], || check_message(page, why, words, can_try_again))
    })
}

fn works(page: &Page) -> Result<()> {
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)?;
    page.wait_for_verdict("another time")
}

#[test]
fn the_second_script_is_missing() -> Result<()> {
    let setting = Setting::desktop()?.serving(|site| site.without_suffix("rain-check-page.js")).expecting("404");
    start_fails(setting, LAZY, "script", "did not load", true)
}

#[test]
fn the_second_script_has_another_hash() -> Result<()> {
    let setting = Setting::desktop()?
        .serving(|site| site.with_contents("rain-check-page.js", b"window.ran = true;"))
        .expecting("integrity");
    in_post(setting.expecting("rain-check>"), &format!("{RECORD_ERRORS}{LAZY}{ONE}"), |page| {
        page.open_host("post.html", &[], || check_message(page, "damaged", "did not load whole", true))?;
        ensure!(run(page, "return window.ran === undefined")? == true, "the script ran");
        Ok(())
    })
}

/// The whole script with changed contents.
fn damaged(change: impl FnOnce(&str) -> String) -> Result<Setting> {
    Setting::desktop()?.try_serving(|site: Site| {
        let whole = String::from_utf8(site.file("rain-check.js")?.to_vec())?;
        let changed = change(&whole);
        ensure!(changed != whole, "the script is unchanged");
        Ok(site.with_page("rain-check.js", &changed))
    })
}

/// An offset inside the packed WebAssembly, which is gzip in base64.
fn offset_in_packed(script: &str) -> usize {
    script.find("H4sI").unwrap_or_default() + 4000
}

#[test]
fn the_packed_webassembly_is_truncated() -> Result<()> {
    let cut =
        damaged(|whole| format!("{}{}", &whole[..offset_in_packed(whole)], &whole[offset_in_packed(whole) + 4000..]))?;
    start_fails(cut, WHOLE, "damaged", "did not load whole", true)
}

#[test]
fn a_failed_start_fires_no_error_on_the_window() -> Result<()> {
    let setting = Setting::desktop()?.with_script("delete self.WebAssembly").expecting("rain-check>");
    let record_faults = "<script>window.faults = []; for (const kind of ['error', 'unhandledrejection'])
        addEventListener(kind, (event) => window.faults.push(event.type));</script>";
    in_post(setting, &format!("{RECORD_ERRORS}{record_faults}{WHOLE}{ONE}"), |page| {
        page.open_host("post.html", &[], || check_message(page, "browser", "newer browser", false))?;
        ensure!(run(page, "return window.faults.join()")? == "", "the window has received an error event");
        Ok(())
    })
}

#[test]
fn the_packed_webassembly_is_corrupt() -> Result<()> {
    let other = damaged(|whole| {
        let at = offset_in_packed(whole);
        let reversed: String = whole[at..at + 400].chars().rev().collect();
        format!("{}{reversed}{}", &whole[..at], &whole[at + 400..])
    })?;
    start_fails(other, WHOLE, "damaged", "did not load whole", true)
}

#[test]
fn the_browser_is_too_old() -> Result<()> {
    for (lacks, script) in [
        ("delete self.DecompressionStream", LAZY),
        ("delete self.DecompressionStream", WHOLE),
        ("delete self.WebAssembly", WHOLE),
    ] {
        start_fails(Setting::desktop()?.with_script(lacks), script, "browser", "newer browser", false)?;
    }
    Ok(())
}

#[test]
fn it_starts_on_request_once_the_network_is_back() -> Result<()> {
    let far = format!("{RECORD_ERRORS}{LAZY}<div style='height: 4000px'></div>{ONE}");
    let setting =
        ["rain-check>", "ERR_INTERNET_DISCONNECTED"].into_iter().fold(Setting::desktop()?, Setting::expecting);
    in_post(setting, &far, |page| {
        page.open_host("post.html", &[], || {
            run(page, "await customElements.whenDefined('rain-check'); await moment()")?;
            page.go_offline()?;
            run(page, "document.querySelector('rain-check').scrollIntoView(); await started()")?;
            check_message(page, "network", "no connection", true)?;
            page.go_online()?;
            page.press("Try again")?;
            until("the first question", || page.find("button", words::kind_name(Kind::Health)).map(drop))?;
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
    fs::write(folder.join("post.html"), post(&format!("{RECORD_ERRORS}{script}{ONE}")))?;
    Ok(folder)
}

#[test]
fn from_disk_the_scripts_work() -> Result<()> {
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
fn from_disk_the_lazy_script_alone_reports_the_missing_file() -> Result<()> {
    let folder = folder("element-alone-on-a-disk", &["rain-check-lazy.js"], LAZY)?;
    let setting = ["rain-check>", "ERR_FILE_NOT_FOUND"].into_iter().fold(Setting::desktop()?, Setting::expecting);
    journey(setting, |page| {
        page.open_host_in(&folder, "post.html", || check_message(page, "disk", "belongs beside it", false))
    })
}
