//! What matters stays in sight, whatever a site does at the edges of the window and to what is around the element.

use anyhow::{Result, ensure};
use journeys::{Engine, Page, Setting, until};

use super::{LAZY, ONE, in_post, open, run};
use crate::engines::in_every_engine;

/// What sites have around a post, and what it does to the bar.
const AROUND: [(&str, &str); 4] = [
    ("an article that hides what overflows takes from the bar what it sticks to", "article { overflow: hidden }"),
    ("so do a root and a body that hide what is too wide", "html, body { overflow-x: hidden }"),
    ("a row of buttons to share the post lies over it", "footer { position: fixed; inset: auto 0 0; height: 70px }"),
    (
        "all of them, and a header that stays",
        "article { overflow: hidden } html, body { overflow-x: hidden } footer { position: fixed; inset: auto 0 0; height: 70px }
        header { position: sticky; top: 0; height: 100px }",
    ),
];

fn blog(styles: &str) -> String {
    format!(
        "<style>{styles} header, footer {{ background: #fc9; z-index: 9 }}</style><header>A blog</header>
        <article><p>Something came up?</p>{LAZY}{ONE}<p>More next week.</p></article>
        <div style='height: 2000px'></div><footer>Share this</footer>"
    )
}

fn on_blog(engine: Engine, styles: &str, walk: impl FnOnce(&Page) -> Result<()>) -> Result<()> {
    in_post(Setting::desktop()?.in_engine(engine).sized(600, 740), &blog(styles), |page| {
        open(page)?;
        walk(page)
    })
}

/// Scrolls as a reader does who has the element before them.
const SCROLL: &str = "document.querySelector('rain-check').scrollIntoView({ behavior: 'instant' })";

fn copy_button_in_sight(engine: Engine) -> Result<()> {
    for (what, styles) in AROUND {
        on_blog(engine, styles, |page| {
            run(page, "choose('illness'); choose('under-24h'); await moment()")?;
            run(page, SCROLL)?;
            let seen = "const button = deep.all('button.primary').find((one) => one.checkVisibility() && one.textContent.startsWith('Copy'));
                if (!button) return 'it is not there';
                const { left, top, width, height } = button.getBoundingClientRect();
                return deep.holds(button, deep.at(left + width / 2, top + height / 2)) || `it is at ${top} of ${innerHeight}`";
            until("the button that copies", || {
                let seen = page.script(seen)?;
                ensure!(seen == true, "{what}: {seen}");
                Ok(())
            })
        })?;
    }
    Ok(())
}

fn headings_below_the_header(engine: Engine) -> Result<()> {
    let header = "header { position: sticky; top: 0; height: 100px } html { scroll-behavior: smooth }";
    on_blog(engine, header, |page| {
        let first = "deep.one('.kind').click()";
        for (press, screen) in [(first, "at-which"), ("choose('under-24h'); await moment()", "at-answer")] {
            run(page, SCROLL)?;
            run(page, press)?;
            let covered = format!(
                "const heading = deep.one('.app.{screen} [data-focus=screen]');
                if (!heading) return 'it is not there';
                const {{ left, top, height }} = heading.getBoundingClientRect();
                const there = deep.at(left + 20, top + height / 2);
                return deep.holds(heading, there) || `at ${{top}} there is ${{there?.outerHTML.slice(0, 80)}}`"
            );
            until("the heading", || {
                let seen = page.script(&covered)?;
                ensure!(seen == true, "{screen}: {seen}");
                Ok(())
            })?;
        }
        Ok(())
    })
}

/// A new time makes the letter above it longer.
fn touched_stays_where_a_part_scrolls(engine: Engine) -> Result<()> {
    let part = "html, body { height: 100%; margin: 0; overflow: hidden } article { height: 100vh; overflow: auto }";
    on_blog(engine, part, |page| {
        run(page, "choose('illness'); choose('under-24h'); await moment()")?;
        // The first may take the place of a sentence as long as itself; the third makes a list of them.
        run(page, "for (const at of [0, 1]) { deep.all('.times button')[at].click(); await moment(); }")?;
        let time = page.find_by_script("return deep.all('.times button')[2]")?;
        page.script_on(&time, "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })")?;
        run(page, "await moment(300)")?;
        let top = "return Math.round(arguments[0].getBoundingClientRect().top)";
        let height = "return Math.round(deep.one('.main-letter').getBoundingClientRect().height)";
        let (before, short) = (page.script_on(&time, top)?, page.script(height)?);
        page.script_on(&time, "arguments[0].click()")?;
        until("a longer letter", || {
            ensure!(page.script(height)?.as_f64() > short.as_f64(), "it is as it was");
            Ok(())
        })?;
        until("the time that was touched to stay", || {
            let after = page.script_on(&time, top)?;
            // Lines of the letter are not whole pixels high.
            let moved = after.as_f64().zip(before.as_f64()).map(|(after, before)| (after - before).abs());
            ensure!(moved.is_some_and(|moved| moved <= 1.0), "it was at {before} and is at {after}");
            Ok(())
        })
    })
}

in_every_engine! {
    what_was_touched_stays_where_only_a_part_of_the_page_scrolls: touched_stays_where_a_part_scrolls,
    the_button_that_copies_is_in_sight: copy_button_in_sight,
    the_heading_of_a_new_screen_is_not_under_the_sites_header: headings_below_the_header,
}

/// The longest words of the kinds fit their tiles in wide letters in a narrow column.
#[test]
fn no_word_of_a_kind_is_torn_on_a_phone() -> Result<()> {
    let column =
        format!("<div style=\"width: 328px; font: 16px 'DejaVu Sans', Verdana, sans-serif\">{LAZY}{ONE}</div>");
    in_post(Setting::phone()?, &column, |page| {
        open(page)?;
        let torn = run(
            page,
            "const torn = [];
            for (const label of deep.all('.kind span')) {
                const text = label.firstChild;
                for (const word of text.data.matchAll(/\\S+/g)) {
                    const range = document.createRange();
                    range.setStart(text, word.index);
                    range.setEnd(text, word.index + word[0].length);
                    if (new Set([...range.getClientRects()].map((line) => line.top)).size > 1) torn.push(word[0]);
                }
            }
            return deep.all('.kind').length > 5 ? torn.join() : 'no kinds'",
        )?;
        ensure!(torn == "", "torn: {torn}");
        Ok(())
    })
}
