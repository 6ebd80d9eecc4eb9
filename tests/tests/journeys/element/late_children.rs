//! Children of the element that arrive after it.

use anyhow::{Result, ensure};
use journeys::Setting;
use policy::Reason;

use super::{WHOLE, holds, in_post, on_post, run};

#[test]
fn house_rules_added_after_the_start_apply() -> Result<()> {
    on_post(&format!("{WHOLE}<rain-check loading=eager></rain-check>"), |page| {
        let leisure = words::reason_label(Reason::Leisure);
        page.find("radio", leisure)?;
        run(
            page,
            "const rules = document.createElement('script'); rules.type = 'application/json';
            rules.textContent = JSON.stringify({ hideReasons: ['leisure'] });
            document.querySelector('rain-check').append(rules); await moment()",
        )?;
        ensure!(!page.has("radio", leisure)?, "the reason is still offered");
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
