//! Children of the element that arrive after it.

use anyhow::{Result, ensure};
use journeys::{Page, Setting};
use policy::{Circumstance, Reason};

use super::{WHOLE, holds, in_post, on_post, run};

#[test]
fn house_rules_added_after_the_start_apply() -> Result<()> {
    on_post(&format!("{WHOLE}<rain-check loading=eager></rain-check>"), |page| {
        let leisure = Circumstance::general(Reason::Leisure);
        let offered = |page: &Page| -> Result<Vec<String>> {
            page.choose_kind(leisure.kind())?;
            if page.has("button", "More")? {
                page.press("More")?;
            }
            page.names_in(&page.find("group", "Which fits best?")?, "radio")
        };
        let label = words::circumstance_label(leisure);
        ensure!(offered(page)?.iter().any(|name| name == label), "“{label}” is not offered");
        run(
            page,
            "const rules = document.createElement('script'); rules.type = 'application/json';
            rules.textContent = JSON.stringify({ hideReasons: ['leisure'] });
            document.querySelector('rain-check').append(rules); await moment()",
        )?;
        let offered = offered(page)?;
        ensure!(!offered.iter().any(|name| name == label), "the reason is still offered: {offered:?}");
        Ok(())
    })
}

/// The page arrives in pieces, so that the element is parsed before its children.
#[test]
fn children_parsed_after_a_marked_box_stay_inside_it() -> Result<()> {
    let inside = format!("{WHOLE}<iframe title=post></iframe>");
    in_post(Setting::desktop()?, &inside, |page| {
        page.open_host("post.html", &[], || {
            run(
                page,
                "const post = document.querySelector('iframe').contentDocument; window.post = post;
                post.open(); post.write('<!doctype html><script src=rain-check.js><\\/script><div data-rain-check data-loading=eager>');
                await moment(300); post.write('<a href=#>Can I cancel?</a></div><p>after'); await moment(300); post.close();
                await started(post.querySelector('rain-check'))",
            )
            .map(drop)
        })?;
        holds(
            page,
            "the link is inside the element in the box",
            "const box = window.post.querySelector('div');
            return box.children.length === 1 && box.firstChild.localName === 'rain-check' && box.querySelector('rain-check > a') !== null",
        )
    })
}
