//! The test library finds and uses elements inside open shadow roots.

use anyhow::{Result, ensure};
use journeys::{Engine, Key, Page, Setting, journey, until};

/// Nested shadow roots on a page that counts as started at once.
const PAGE: &str = "<!doctype html><html lang=en data-start=ready><title>A post</title><link rel=icon href=data:,>
    <h1>A post</h1>
    <div id=outer></div>
    <script>
        const root = (host, html) => {
            const root = host.attachShadow({ mode: 'open' });
            root.innerHTML = html;
            return root;
        };
        const outer = root(document.getElementById('outer'), '<p>In the outer root</p><div id=inner></div>');
        const inner = root(outer.getElementById('inner'), `<h2>In the inner root</h2>
            <fieldset><legend>Which?</legend>
                <label><input type=radio name=which value=one>The one</label>
                <label><input type=radio name=which value=other>The other</label></fieldset>
            <label>Words<input></label>
            <label>Day<input type=date></label>
            <button>Say it</button>
            <p role=status></p>`);
        inner.querySelector('button').onclick = () => {
            inner.querySelector('[role=status]').textContent = 'Said: ' + inner.querySelector('label:not(fieldset *) input').value;
        };
    </script>";

fn walk(page: &Page) -> Result<()> {
    page.open_path("post.html")?;
    ensure!(page.names("heading")? == ["A post", "In the inner root"], "the headings are {:?}", page.names("heading")?);
    let text = page.all_text()?;
    for words in ["A post", "In the outer root", "In the inner root", "Say it"] {
        ensure!(text.matches(words).count() == 1, "“{words}” must occur once in {text}");
    }

    page.choose_answer("Which?", "The other")?;
    ensure!(page.checked("Which?")? == "The other", "the tapped answer is not checked");
    let words = page.find("textbox", "Words")?;
    page.write(&words, "hello")?;
    ensure!(page.value(&words)? == "hello", "the field holds {}", page.value(&words)?);
    page.set_field("Day", "2027-03-28")?;
    page.key(Key::Tab)?;
    until("the focus on the date", || {
        ensure!(page.script("return deep.focus().type")? == "date", "the focus is not found");
        Ok(())
    })?;

    let button = page.find("button", "Say it")?;
    page.scroll_to(&button)?;
    ensure!(page.in_view(&button)?, "a visible button counts as hidden");
    page.tap_in_view(&button)?;
    page.wait_for_status("Said: hello")?;

    page.run_script("document.body.append(document.createElement('textarea'))")?;
    page.run_script("deep.one('h2').after(document.createElement('textarea'))")?;
    let barriers = page.axe_findings()?;
    let labels = barriers.iter().filter(|one| one.to_string().starts_with("label:")).count();
    ensure!(labels == 2, "axe finds {labels} fields without a label, not two");
    Ok(())
}

/// Runs in every engine (engines.rs).
pub(crate) fn search(engine: Engine) -> Result<()> {
    journey(Setting::desktop()?.in_engine(engine).serving(|site| site.with_page("post.html", PAGE)), walk)
}
