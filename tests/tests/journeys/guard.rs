//! The guard itself: each thing that no journey may end with is done on purpose, and has to be found.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey, until};

/// Every word has to be among what the guard found after the script, or this fails.
fn finds(words: &[&'static str], script: &str) -> Result<()> {
    let setting = words.iter().fold(Setting::desktop()?, |setting, word| setting.expecting(word));
    journey(setting, |page| {
        page.open()?;
        page.run_script(script)
    })
}

#[test]
fn what_is_stored_is_found() -> Result<()> {
    finds(
        &["Storage.setItem", "1 in localStorage", "1 in sessionStorage", "history.replaceState", "stored something: cookie"],
        "localStorage.setItem('said', 'illness'); sessionStorage.said = 'illness'; document.cookie = 'said=illness; max-age=0';
         history.replaceState('illness', '')",
    )
}

/// Another page in place of ours, without a policy, which says that it is ready.
fn in_a_bare_page(page: &'static str, words: &[&'static str], walk: impl FnOnce(&Page) -> Result<()>) -> Result<()> {
    let html =
        format!("<!doctype html><html lang=en data-start=ready><title>bare</title><link rel=icon href=data:,>{page}");
    let setting = Setting::desktop()?.serving(|site| site.with_contents("index.html", html.as_bytes()));
    journey(words.iter().fold(setting, |setting, word| setting.expecting(word)), |page| {
        page.open()?;
        walk(page)
    })
}

#[test]
fn what_is_sent_is_found() -> Result<()> {
    in_a_bare_page("<p>Our page's own policy would let nothing out.", &["/?said=illness"], |page| {
        page.run_script("fetch('/?said=illness')")?;
        until("it to be sent", || {
            ensure!(page.server_requests().iter().any(|line| line.contains("said=illness")), "it is not");
            Ok(())
        })
    })
}

#[test]
fn a_complaint_on_the_console_is_found() -> Result<()> {
    finds(&["a warning", "a fault"], "console.warn('a warning'); console.error('a fault')")
}

#[test]
fn an_error_that_nobody_catches_is_found() -> Result<()> {
    in_a_bare_page(
        "<script>setTimeout(() => { throw new Error('x') }); Promise.reject(1)</script>",
        &["uncaught error", "unhandled rejection", "Uncaught"],
        |page| {
            until("both to happen", || {
                ensure!(page.script("return window.__violations.length")? == 2, "they have not");
                Ok(())
            })
        },
    )
}

#[test]
fn what_a_policy_refuses_is_found() -> Result<()> {
    finds(
        &["a policy refused style-src-attr", "Content Security Policy"],
        "document.body.setAttribute('style', 'color: red'); document.body.removeAttribute('style')",
    )
}

#[test]
fn another_title_is_found() -> Result<()> {
    finds(&["the title"], "document.title = 'You are ill'")
}

#[test]
fn another_address_is_found() -> Result<()> {
    finds(&["the address"], "location.hash = 'illness'")
}

#[test]
fn a_socket_is_found() -> Result<()> {
    let words = &["ws://127.0.0.1:9/?said=illness"];
    in_a_bare_page("<p>Our page's own policy would let nothing out.", words, |page| {
        page.run_script("window.socket = new WebSocket('ws://127.0.0.1:9/?said=illness')")?;
        until("it to be refused", || {
            ensure!(page.script("return window.socket.readyState === WebSocket.CLOSED")? == true, "it is not");
            Ok(())
        })
    })
}

#[test]
fn a_barrier_is_found() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.run_script("document.body.append(document.createElement('textarea'))")?;
        let found = page.axe_findings()?;
        ensure!(
            found.iter().any(|one| one.to_string().starts_with("label:")),
            "axe does not see a field without a label"
        );
        Ok(())
    })
}
