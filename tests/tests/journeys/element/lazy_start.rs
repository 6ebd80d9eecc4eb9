//! The element starts when it is near the viewport, and shifts no layout.

use anyhow::{Result, ensure};
use journeys::{Page, Setting, until};

use super::{LAZY, WHOLE, holds, in_post, on_post, run};

const FAR_DOWN: &str =
    "<div style='height: 5000px'></div><rain-check><a href=rain-check.html>Can I cancel?</a></rain-check>";

fn script_requests(page: &Page) -> Vec<String> {
    page.server_requests().into_iter().filter(|line| !line.ends_with("post.html")).collect()
}

#[test]
fn the_lazy_script_requests_nothing_until_the_element_is_near() -> Result<()> {
    in_post(Setting::phone()?, &format!("{LAZY}{FAR_DOWN}"), |page| {
        page.open_host("post.html", &[], || {
            run(page, "await customElements.whenDefined('rain-check'); await moment(500)").map(drop)
        })?;
        ensure!(script_requests(page) == ["GET /rain-check-lazy.js"], "the requests are {:?}", script_requests(page));
        holds(
            page,
            "the link is there",
            "return document.querySelector('rain-check a').checkVisibility() && deep.one('[data-testid=place]') === undefined",
        )?;
        page.check_guard()?;
        run(page, "document.querySelector('rain-check').scrollIntoView(); await started()")?;
        let scripts = ["GET /rain-check-lazy.js", "GET /rain-check-page.js", "GET /rain-check-reading.js"];
        ensure!(script_requests(page) == scripts, "the requests are {:?}", script_requests(page));
        page.accept_requests()
    })
}

#[test]
fn the_whole_script_starts_elements_when_near_or_eager() -> Result<()> {
    let count_compilations = "<script>window.compiled = 0; const compile = WebAssembly.compile;
        WebAssembly.compile = (...args) => { window.compiled += 1; return compile(...args); };</script>";
    in_post(
        Setting::phone()?,
        &format!("{count_compilations}{WHOLE}{FAR_DOWN}<div style='height: 5000px'></div><rain-check></rain-check>"),
        |page| {
            page.open_host("post.html", &[], || run(page, "await moment(500)").map(drop))?;
            holds(
                page,
                "nothing was compiled",
                "return window.compiled === 0 && deep.one('[data-testid=place]') === undefined",
            )?;
            run(
                page,
                "document.querySelectorAll('rain-check')[1].loading = 'eager'; await started(document.querySelectorAll('rain-check')[1])",
            )?;
            holds(page, "only the eager element has started", "return deep.all('[data-testid=place]').length === 1")?;
            run(page, "scrollTo(0, 4000); await started()")?;
            holds(page, "both have started", "return deep.all('[data-testid=place]').length === 2")
        },
    )
}

/// The published snippet.
const SNIPPET: &str = "<script src=\"rain-check-lazy.js\" async></script>
    <rain-check style=\"display:block;min-height:100vh\"><a href=\"rain-check.html\">Can I cancel this interview?</a></rain-check>";

fn check_no_shifts(width: u32, inside: &str, act: &str) -> Result<()> {
    let record_shifts = "<script>window.shifts = [];
        new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shifts.push([one.value, ...one.sources.map((source) =>
            `${source.node?.nodeName}.${source.node?.className} ${JSON.stringify(source.previousRect)} → ${JSON.stringify(source.currentRect)}`)].join(' ')); })
            .observe({ type: 'layout-shift', buffered: true });</script>";
    let post = format!("{record_shifts}{inside}<p>{}</p>", "More next week. ".repeat(200));
    in_post(Setting::desktop()?.sized(width, 740), &post, |page| {
        page.open_host("post.html", &[], || {
            run(page, &format!("await customElements.whenDefined('rain-check'); await moment(100); {act} await started(); await moment(300)")).map(drop)
        })?;
        let found = run(
            page,
            "scrollBy(0, 300); await moment(200); scrollBy(0, 300); await moment(300); return window.shifts.join('\\n')",
        )?;
        ensure!(found == "", "layout shifts at {width} pixels:\n{found}");
        Ok(())
    })
}

#[test]
fn starting_shifts_no_layout_at_any_width() -> Result<()> {
    [320, 360, 600, 1000].into_iter().try_for_each(|width| check_no_shifts(width, SNIPPET, ""))
}

/// The snippet far down in a post.
fn far_down() -> String {
    format!("<p>{}</p>{SNIPPET}", "Something came up. ".repeat(600))
}

#[test]
fn starting_while_scrolling_shifts_no_layout() -> Result<()> {
    let scrolls = "while (document.querySelector('rain-check').getBoundingClientRect().top > 100) { scrollBy(0, 400); await moment(50); }";
    [360, 1000].into_iter().try_for_each(|width| check_no_shifts(width, &far_down(), scrolls))
}

#[test]
fn starting_above_the_viewport_shifts_no_layout() -> Result<()> {
    let jumps = "scrollBy(0, document.querySelector('rain-check').getBoundingClientRect().bottom - innerHeight / 2);";
    [320, 360, 600, 1000].into_iter().try_for_each(|width| check_no_shifts(width, &far_down(), jumps))
}

#[test]
fn after_its_start_it_requests_nothing_more() -> Result<()> {
    on_post(&format!("{LAZY}<rain-check></rain-check>"), |page| {
        // Further requests are found by the guard.
        until("the requests of all three scripts", || {
            ensure!(script_requests(page).len() == 3, "the requests are {:?}", script_requests(page));
            Ok(())
        })?;
        run(
            page,
            "const other = document.createElement('rain-check'); document.body.prepend(other); await started(other)",
        )
        .map(drop)
    })
}
