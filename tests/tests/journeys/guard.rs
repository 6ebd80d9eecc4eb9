//! The guard of the test library finds every kind of violation.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey, until};

/// The guard must find each of these words after the script has run.
fn guard_finds(words: &[&'static str], script: &str) -> Result<()> {
    let setting = words.iter().fold(Setting::desktop()?, |setting, word| setting.expecting(word));
    journey(setting, |page| {
        page.open()?;
        page.run_script(script)
    })
}

#[test]
fn finds_storage() -> Result<()> {
    guard_finds(
        &["Storage.setItem", "1 in localStorage", "1 in sessionStorage", "history.replaceState", "stored something: cookie"],
        "localStorage.setItem('said', 'illness'); sessionStorage.said = 'illness'; document.cookie = 'said=illness; max-age=0';
         history.replaceState('illness', '')",
    )
}

/// Replaces the hosted page with one that has no policy and counts as started at once.
fn on_page_without_policy(
    page: &'static str,
    words: &[&'static str],
    walk: impl FnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let html =
        format!("<!doctype html><html lang=en data-start=ready><title>bare</title><link rel=icon href=data:,>{page}");
    let setting = Setting::desktop()?.serving(|site| site.with_contents("index.html", html.as_bytes()));
    journey(words.iter().fold(setting, |setting, word| setting.expecting(word)), |page| {
        page.open()?;
        walk(page)
    })
}

#[test]
fn finds_requests() -> Result<()> {
    on_page_without_policy("<p>A page without a policy.", &["/?said=illness"], |page| {
        page.run_script("fetch('/?said=illness')")?;
        until("the request", || {
            ensure!(page.server_requests().iter().any(|line| line.contains("said=illness")), "it has not arrived");
            Ok(())
        })
    })
}

#[test]
fn finds_console_messages() -> Result<()> {
    guard_finds(&["a warning", "a fault"], "console.warn('a warning'); console.error('a fault')")
}

#[test]
fn finds_uncaught_errors() -> Result<()> {
    on_page_without_policy(
        "<script>setTimeout(() => { throw new Error('x') }); Promise.reject(1)</script>",
        &["uncaught error", "unhandled rejection", "Uncaught"],
        |page| {
            until("two violations", || {
                ensure!(page.script("return window.__violations.length")? == 2, "there are not two yet");
                Ok(())
            })
        },
    )
}

#[test]
fn finds_policy_violations() -> Result<()> {
    guard_finds(
        &["a policy refused style-src-attr", "Content Security Policy"],
        "document.body.setAttribute('style', 'color: red'); document.body.removeAttribute('style')",
    )
}

#[test]
fn finds_a_changed_title() -> Result<()> {
    guard_finds(&["the title"], "document.title = 'You are ill'")
}

#[test]
fn finds_a_changed_address() -> Result<()> {
    guard_finds(&["the address"], "location.hash = 'illness'")
}

#[test]
fn finds_web_sockets() -> Result<()> {
    let words = &["ws://127.0.0.1:9/?said=illness"];
    on_page_without_policy("<p>A page without a policy.", words, |page| {
        page.run_script("window.socket = new WebSocket('ws://127.0.0.1:9/?said=illness')")?;
        until("the socket to close", || {
            ensure!(page.script("return window.socket.readyState === WebSocket.CLOSED")? == true, "it is not closed");
            Ok(())
        })
    })
}

#[test]
fn axe_finds_a_missing_label() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.run_script("document.body.append(document.createElement('textarea'))")?;
        let found = page.axe_findings()?;
        ensure!(
            found.iter().any(|one| one.to_string().starts_with("label:")),
            "axe does not find a field without a label"
        );
        Ok(())
    })
}
