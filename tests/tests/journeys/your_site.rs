//! The pages for site owners: "Put this on your site", the gallery and the design page.

use anyhow::{Context as _, Result, ensure};
use journeys::{Look, Page, Setting, Site, journey, until};
use policy::{Band, Reason};

use crate::accessibility::{no_barriers, no_barriers_in};
use crate::fit::CHECKS;

const PAGE: &str = "your-site.html";

/// Starts every element at once, instead of when it is near the viewport.
const START_AT_ONCE: &str = "document.addEventListener('DOMContentLoaded', () =>
    document.querySelectorAll('rain-check').forEach((one) => (one.loading = 'eager')))";

/// Without forced colours: on samples that are always dark, axe compares the author's text colour with the forced background.
const LIGHT_AND_DARK: [Look; 2] = [Look::Light, Look::Dark];

/// A blog post with this HTML pasted into it.
fn post(pasted: &str) -> String {
    format!(
        "<!doctype html><html lang=en><title>A post</title><link rel=icon href=data:,>
        <script>for (const kind of ['ready', 'error']) addEventListener(kind, () => document.documentElement.dataset.start = kind === 'ready' ? kind : 'failed')</script>
        <main><h1>A post</h1><p>Before.</p>{pasted}<p>After.</p></main>"
    )
}

/// Presses a copy button and returns the clipboard, with addresses relative to the origin.
fn copy(page: &Page, button: &str) -> Result<String> {
    page.reset_clipboard()?;
    page.press(button)?;
    page.wait_for_status("Copied")?;
    let origin = page.script("return location.origin")?;
    // It may still say that something else was copied before.
    let copied = until("what is copied", || {
        let copied = page.clipboard()?;
        ensure!(copied != "old", "nothing is copied");
        Ok(copied)
    })?;
    Ok(copied.replace(origin.as_str().context("no origin")?, ""))
}

fn attribute(page: &Page, name: &str) -> Result<String> {
    let value = page.script(&format!("return document.getElementById('live').getAttribute('{name}')"))?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

const WHERE: &str = "Where do you write?";
const MY_OWN_HTML: &str = "Somewhere else, or my own HTML";

/// Every platform, how its snippet begins, and words of where to paste it.
const PLATFORMS: [(&str, &str, &str); 9] = [
    ("WordPress", "[rain-check", "our plugin"),
    ("Ghost", SCRIPT_LINE, "HTML card"),
    ("Squarespace", SCRIPT_LINE, "Code block"),
    ("Wix", "<iframe src=\"/embed.html", "Embed HTML"),
    ("Webflow", SCRIPT_LINE, "Code Embed"),
    ("Substack or Medium", "/", "link button"),
    ("Blogger", SCRIPT_LINE, "HTML view"),
    ("A static site or Markdown", SCRIPT_LINE, "blank line"),
    (MY_OWN_HTML, SCRIPT_LINE, "your HTML"),
];
const SCRIPT_LINE: &str = "<script src=\"/rain-check-lazy.js\" integrity=\"sha384-";

/// The folded parts of the page.
const FOLDS: [&str; 7] = [
    "Colours and headings",
    "What is answered beforehand",
    "Links to your own pages",
    "House rules",
    "All the snippets",
    "Sites with several authors",
    "What each platform takes",
];

/// Opens the page and fills in some of the form.
fn open_and_choose(page: &Page) -> Result<()> {
    page.open_path(PAGE)?;
    for fold in FOLDS {
        page.open_details(fold)?;
    }
    page.choose_answer("Light or dark", "Dark")?;
    page.set_field("Headings begin at level", "3")?;
    page.set_field("What has come up", "illness")
}

/// What the section with the snippet says and shows.
fn to_paste(page: &Page) -> Result<String> {
    let section = page.find("region", "Paste this")?;
    Ok(page.script_on(&section, "return arguments[0].innerText")?.as_str().unwrap_or_default().to_owned())
}

#[test]
fn every_platform_leads_to_its_snippet() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open_path(PAGE)?;
        ensure!(
            copy(page, "Copy")? == "<a href=\"/\">Can I cancel this interview?</a>",
            "at first it is no plain link"
        );
        let requests = "return performance.getEntriesByType('resource').length";
        let before = page.script(requests)?;
        for (platform, snippet, where_to) in PLATFORMS {
            page.choose_answer(WHERE, platform)?;
            let says = to_paste(page)?;
            ensure!(says.contains(where_to) && !says.contains("Copied"), "{platform}: {says}");
            let others = PLATFORMS.iter().filter(|other| says.contains(other.2)).count();
            ensure!(others == 1, "{platform} has {others} sentences: {says}");
            let copied = copy(page, "Copy")?;
            ensure!(copied.starts_with(snippet), "{platform}: {copied}");
        }
        ensure!(page.script(requests)? == before, "choosing a platform asks the server for something");
        Ok(())
    })
}

#[test]
fn the_shortcode_follows_the_form_and_stays_whole() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        open_and_choose(page)?;
        page.set_field("Your own help", "https://blog.example/help?a[]=1&b=\"2\"")?;
        page.set_field("What it is called", "The \"desk\" [open]")?;
        page.choose_answer(WHERE, "WordPress")?;
        let shortcode = copy(page, "Copy")?;
        let options = "[rain-check theme=\"dark\" heading-level=\"3\" reason=\"illness\"";
        let help = "help-url=\"https://blog.example/help?a%5B%5D=1&b=%222%22\" help-label=\"The 'desk' (open)\"]";
        ensure!(shortcode == format!("{options} {help}"), "{shortcode}");
        Ok(())
    })
}

/// How far down the page an element ends.
fn end_of(page: &Page, role: &str, name: &str) -> Result<f64> {
    let element = page.find(role, name)?;
    let end = page.script_on(&element, "return arguments[0].getBoundingClientRect().bottom + scrollY")?;
    end.as_f64().context("it is nowhere on the page")
}

#[test]
fn the_snippet_is_high_on_the_page() -> Result<()> {
    let on_desktop = (Setting::desktop()?, "region", "Paste this", 500.0);
    let on_phone = (Setting::phone()?.sized(360, 740), "button", "Copy", 740.0);
    for (setting, role, name, most) in [on_desktop, on_phone] {
        journey(setting.with_script(START_AT_ONCE), |page| {
            page.open_path(PAGE)?;
            for (platform, ..) in PLATFORMS {
                page.choose_answer(WHERE, platform)?;
                let end = end_of(page, role, name)?;
                ensure!(end <= most, "{platform}: “{name}” ends at {end}, and should by {most}");
            }
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn without_scripts_there_is_the_plain_link_to_paste() -> Result<()> {
    journey(Setting::phone()?.without_scripts(), |page| {
        page.open_path(PAGE)?;
        let says = to_paste(page)?;
        ensure!(says.contains("<a href=\"https://") && says.contains("Can I cancel this interview?"), "{says}");
        ensure!(!page.has("group", WHERE)? && !page.has("button", "Copy")?, "it offers what needs scripts");
        Ok(())
    })
}

#[test]
fn the_live_element_follows_the_form() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        open_and_choose(page)?;
        ensure!(attribute(page, "theme")? == "dark" && attribute(page, "heading-level")? == "3");
        let shown = "return deep.one('rain-check').shadowRoot.querySelector('[data-testid=frame]').dataset.theme";
        ensure!(page.script(shown)? == "dark", "the element is not dark");
        until("the reason to be answered", || {
            ensure!(page.checked("Which fits best?")?.contains("ill"), "it is not checked");
            Ok(())
        })?;
        page.set_field("When the interview is", "under-24h")?;
        page.wait_for_verdict("another time")?;

        // Picking a colour also selects the option "own".
        let colour = page.script(
            "document.getElementById('colour').value = '#aa3300';
            document.getElementById('colour').dispatchEvent(new Event('input', { bubbles: true }));
            return document.querySelector('[name=accent][value=own]').checked",
        )?;
        ensure!(colour == true && attribute(page, "accent")? == "#aa3300", "the colour is not applied");
        page.choose_answer("Colour of buttons and links", "Ours")?;
        ensure!(attribute(page, "accent")?.is_empty(), "the colour is still there");

        page.write(&page.field("Your own help")?, "https://blog.example/help?a=1&b=\"2\"")?;
        let line = page.script("return document.getElementById('script').textContent")?;
        let line = line.as_str().context("there is no line")?;
        for words in [" theme=\"dark\"", " heading-level=\"3\"", " reason=\"illness\"", "help?a=1&amp;b=&quot;2&quot;"]
        {
            ensure!(line.contains(words), "{words} is not in the line: {line}");
        }
        ensure!(!line.contains('\n') && !line.contains("loading="), "the line is {line}");
        Ok(())
    })
}

/// Pastes HTML into a post and uses the element there.
fn works_in_a_post(pasted: &str) -> Result<()> {
    let setting = Setting::desktop()?.serving(|site| site.with_page("post.html", &post(pasted)));
    journey(setting, |page| {
        page.open_path("post.html")?;
        ensure!(page.start_state()? == "ready", "the element did not start");
        ensure!(page.checked("Which fits best?")?.contains("ill"), "the preset answer is lost");
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        ensure!(page.clipboard()?.contains("I'm not well"), "the email is not on the clipboard");
        Ok(())
    })
}

#[test]
fn the_copied_script_line_works_in_a_post() -> Result<()> {
    let mut line = String::new();
    journey(Setting::desktop()?, |page| {
        open_and_choose(page)?;
        page.choose_answer(WHERE, MY_OWN_HTML)?;
        line = copy(page, "Copy")?;
        ensure!(line == copy(page, "Copy the script line")?, "the two lines differ");
        Ok(())
    })?;
    ensure!(line.starts_with("<script src=\"/rain-check-lazy.js\" integrity=\"sha384-"), "the line is {line}");
    ensure!(line.ends_with("><a href=\"/\">Can I cancel this interview?</a></rain-check>"), "the line is {line}");
    works_in_a_post(&line)
}

#[test]
fn the_copied_box_and_link_work_with_the_script() -> Result<()> {
    let mut lines = Vec::new();
    journey(Setting::desktop()?, |page| {
        open_and_choose(page)?;
        for button in ["Copy the script alone", "Copy the box", "Copy the marked link"] {
            lines.push(copy(page, button)?);
        }
        Ok(())
    })?;
    let [script, written @ ..] = lines.as_slice() else { anyhow::bail!("nothing was copied") };
    for written in written {
        ensure!(written.contains("data-reason=\"illness\""), "it has no data-reason: {written}");
        works_in_a_post(&format!("{script}<p>{written}"))?;
    }
    Ok(())
}

#[test]
fn the_copied_frame_works_and_resizes() -> Result<()> {
    let mut pasted = String::new();
    journey(Setting::desktop()?, |page| {
        open_and_choose(page)?;
        page.choose_answer(WHERE, "Wix")?;
        pasted = copy(page, "Copy")? + &copy(page, "Copy the script for its height")?;
        Ok(())
    })?;
    ensure!(
        pasted.starts_with("<iframe src=\"/embed.html?theme=dark&amp;heading-level=3&amp;reason=illness\""),
        "{pasted}"
    );
    ensure!(!pasted.contains("\n\n"), "some editors split HTML at an empty line: {pasted}");
    let told = "<script>addEventListener('message', ({ data }) => { if (data?.['rain-check-height']) document.documentElement.dataset.start = 'ready' })</script>";
    let framed = post(&format!("{told}{pasted}"));
    journey(Setting::desktop()?.serving(|site| site.with_page("post.html", &framed)), |page| {
        page.open_path("post.html")?;
        until("the frame to grow", || {
            let height = page.script("return document.querySelector('iframe').clientHeight")?;
            ensure!(height.as_u64().is_some_and(|height| height > 800), "it is {height} px high");
            Ok(())
        })
    })
}

#[test]
fn if_copying_is_blocked_the_code_is_selected() -> Result<()> {
    let refused = "Object.defineProperty(navigator, 'clipboard', { value: undefined });
        Document.prototype.execCommand = () => false;";
    journey(Setting::desktop()?.with_script(refused), |page| {
        page.open_path(PAGE)?;
        page.press("Copy")?;
        page.wait_for_status("It is selected")?;
        let selected = page.script("return getSelection().toString()")?;
        ensure!(selected.as_str().is_some_and(|text| text.starts_with("<a href=")), "{selected} is selected");
        Ok(())
    })
}

#[test]
fn your_site_has_no_barriers() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open_path(PAGE)?;
        no_barriers(page, "put this on your site")?;
        page.choose_answer(WHERE, "WordPress")?;
        for fold in FOLDS {
            page.open_details(fold)?;
        }
        no_barriers(page, "put this on your site, everything unfolded")?;
        page.choose_answer("The sample post is on a page that is", "on dark")?;
        no_barriers_in(&LIGHT_AND_DARK, page, "put this on your site, the sample on dark")
    })
}

#[test]
fn the_gallery_shows_five_elements_and_has_no_barriers() -> Result<()> {
    journey(Setting::desktop()?.with_script(START_AT_ONCE), |page| {
        page.open_path("gallery.html")?;
        until("five elements", || {
            let there = page.script("return deep.all('[data-testid=questions]').length")?;
            ensure!(there == 5, "there are {there}");
            Ok(())
        })?;
        page.wait_for_verdict("another time")?;
        let summaries = page.script("for (const one of document.querySelectorAll('details')) one.open = true; return document.querySelectorAll('details[open]').length")?;
        ensure!(summaries == 5, "the code is shown for {summaries}");
        no_barriers_in(&LIGHT_AND_DARK, page, "the gallery")
    })
}

#[test]
fn the_design_page_shows_true_contrast_ratios_and_has_no_barriers() -> Result<()> {
    journey(Setting::desktop()?.with_script(START_AT_ONCE), |page| {
        page.open_path("design.html")?;
        page.wait_for_verdict("another time")?;
        let shown = page.script("return document.querySelectorAll('[data-ratio]').length")?;
        ensure!(shown.as_u64() >= Some(40), "only {shown} pairs of colours are shown");
        // The page shows both colour schemes, whichever the reader prefers.
        for look in LIGHT_AND_DARK {
            page.set_look(look)?;
            page.finish_animations()?;
            let wrong = page.script(&format!("{CHECKS} return fit.claims()"))?;
            ensure!(wrong.as_array().is_some_and(Vec::is_empty), "wrong contrast ratios: {wrong}");
        }
        no_barriers_in(&LIGHT_AND_DARK, page, "the design page")
    })
}

#[test]
fn these_pages_do_not_scroll_sideways_on_narrow_screens() -> Result<()> {
    for name in [PAGE, "gallery.html", "design.html"] {
        journey(Setting::phone()?.sized(320, 640).with_script(START_AT_ONCE), |page| {
            page.open_path(name)?;
            let wide = page.script(
                "for (const one of document.querySelectorAll('details')) one.open = true;
                return document.documentElement.scrollWidth - document.documentElement.clientWidth",
            )?;
            ensure!(wide == 0, "{name} is too wide by {wide}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn policies_manifest_and_types_are_published() -> Result<()> {
    let site = Site::published()?;
    let headers = String::from_utf8(site.file("_headers")?.to_vec())?;
    for name in ["/your-site.html", "/gallery.html", "/design.html"] {
        ensure!(headers.contains(&format!("{name}\n  Content-Security-Policy: default-src 'none';")), "{name}");
    }
    let manifest: serde_json::Value = serde_json::from_slice(site.file("custom-elements.json")?)?;
    ensure!(manifest.pointer("/modules/0/declarations/0/tagName") == Some(&"rain-check".into()), "{manifest}");
    let types = String::from_utf8(site.file("rain-check.d.ts")?.to_vec())?;
    for reason in Reason::ALL {
        ensure!(types.contains(&format!("\"{}\"", reason.id())), "{} is not declared", reason.id());
    }
    for name in ["embedding.txt", "house-rules.txt"] {
        site.file(name)?;
    }
    Ok(())
}

#[test]
fn your_site_works_with_the_published_headers() -> Result<()> {
    journey(Setting::desktop()?.try_serving(Site::with_published_headers)?, |page| {
        open_and_choose(page)?;
        ensure!(page.start_state()? == "ready", "the element did not start");
        // These headers let no script read the clipboard, so check only the status.
        page.choose_answer(WHERE, "Ghost")?;
        page.press("Copy")?;
        page.wait_for_status("Copied").map(drop)
    })
}
