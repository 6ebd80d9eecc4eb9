//! The element on an ordinary page (hosts.rs has hostile ones).

mod edges;
mod events;
mod focus;
mod imports;
mod in_a_frame;
mod late_children;
mod lazy_start;
mod lifecycle;
mod memory;
mod options;
mod panics;
mod sequences;
mod start_failures;

use anyhow::{Result, ensure};
use journeys::{Page, Setting, journey, until};
use serde_json::Value;

use crate::hosts::host_script;

const WHOLE: &str = "<script src=rain-check.js></script>";
const LAZY: &str = "<script src=rain-check-lazy.js async></script>";
/// An element that starts at once, with its fallback link.
const ONE: &str = "<rain-check loading=eager><a href=rain-check.html>Can I cancel?</a></rain-check>";

/// A blog post with this HTML in it.
fn post(inside: &str) -> String {
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>A post</title>
        <meta name=viewport content=\"width=device-width, initial-scale=1\"><link rel=icon href=data:,></head>
        <body><h1>When it rains</h1>{inside}</body></html>"
    )
}

fn in_post(setting: Setting, inside: &str, walk: impl FnOnce(&Page) -> Result<()>) -> Result<()> {
    journey(setting.serving(|site| site.with_page("post.html", &post(inside))), walk)
}

/// A blog post with the page for frames in a frame, as people copy it from your-site.html.
pub(crate) const FRAMED: &str = "<!doctype html><html lang=en data-start=ready><head><meta charset=utf-8><title>A post</title>
    <meta name=viewport content=\"width=device-width, initial-scale=1\"><meta name=color-scheme content=\"light dark\">
    <link rel=icon href=data:,></head><body><main><h1>When it rains</h1>
    <iframe title=\"Rain Check\" src=embed.html style=\"width: 100%; height: 700px; border: 0\"></iframe></main></body></html>";

/// Opens the post and waits until the first element has started or has failed to.
fn open(page: &Page) -> Result<()> {
    page.open_host("post.html", &[], || run(page, "await started()").map(drop))
}

/// A journey on a post whose elements start at once.
fn on_post(inside: &str, walk: impl FnOnce(&Page) -> Result<()>) -> Result<()> {
    in_post(Setting::desktop()?, inside, |page| {
        open(page)?;
        walk(page)
    })
}

/// A journey on a post with the lazy script and an element that starts at once.
pub(crate) fn in_lazy_post(setting: Setting, walk: impl FnOnce(&Page) -> Result<()>) -> Result<()> {
    in_post(setting, &format!("{LAZY}{ONE}"), |page| {
        open(page)?;
        walk(page)
    })
}

/// Runs a script that may `await` and use what is in hosts.js, and returns its result.
fn run(page: &Page, script: &str) -> Result<Value> {
    page.script(&format!("{} return (async () => {{ {script} }})()", host_script()))
}

/// Waits until a script returns true.
fn holds(page: &Page, what: &str, script: &str) -> Result<()> {
    until(what, || {
        let found = run(page, script)?;
        ensure!(found == true, "false: {found}");
        Ok(())
    })
}
