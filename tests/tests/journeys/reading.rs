//! The reading module: it comes after the page has answered, or never, and the page works without it.

use anyhow::{Context as _, Result, ensure};
use journeys::{Expected, Page, Setting, Site, journey, until};
use policy::{Band, MessageKind, Reason};

use crate::accessibility::no_barriers;
use crate::element;
use crate::offline::saved;

const VAGUE: &str = "Dear Ms Lee,\n\nSomething came up and I cannot come.\n\nAda";
const GONE: &str = "The second look is not available just now. Everything else works.";
/// What the boot script says on the console.
const NOTED: &str = "The second look is not available:";

/// The request for the module waits until the test lets it go.
const HELD: &str = "
    const own = fetch;
    self.fetch = (url, ...more) =>
        String(url).includes('reading') ? new Promise((done) => { self.letReadingCome = () => done(own(url, ...more)) }) : own(url, ...more);";

/// A fault inside the module: its functions trap.
const TRAPS: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const own = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await own(...given);
            const exports = (made.instance ?? made).exports;
            if (!('review_json' in exports)) return made;
            const trap = () => { throw new WebAssembly.RuntimeError('unreachable') };
            return { module: made.module, instance: { exports: { ...exports, review_json: trap, read_date_json: trap } } };
        };
    }";

fn ill(page: &Page) -> Result<()> {
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)?;
    page.wait_for_verdict("another time")
}

fn says(page: &Page, words: &str) -> Result<()> {
    until("the line", || {
        ensure!(page.all_text()?.contains(words), "the page does not say “{words}”");
        Ok(())
    })
}

/// One quiet line, and everything else: the text that was typed, a date from the fields, and copying.
fn goes_on_without(page: &Page) -> Result<()> {
    ill(page)?;
    page.paste_over(&page.find("textbox", "Text")?, VAGUE)?;
    says(page, GONE)?;
    ensure!(page.message()? == VAGUE, "the text is {}", page.message()?);
    no_barriers(page, "the line")?;
    page.reset_clipboard()?;
    page.press("Copy email")?;
    page.wait_for_status("Copied")?;
    ensure!(page.clipboard()? == VAGUE, "something else was copied");
    page.press("Start from the fresh text")?;
    let expected = Expected::of(Reason::Illness, Band::Under24h);
    until("the fresh text", || {
        ensure!(page.message()? == expected.message(MessageKind::Email)?.body, "it is {}", page.message()?);
        Ok(())
    })?;
    page.open_details("I know the date and time")?;
    page.write(&page.find("textbox", "Or type it: “Thursday 3 pm”")?, "Thursday 3 pm")?;
    says(page, "We cannot read it just now. The fields above do the same.")?;
    page.set_field("Date", "2031-12-04")?;
    page.set_field("Start time", "15:00")?;
    until("the date to be in the email", || {
        ensure!(page.message()?.contains("4 December 2031 at 15:00"), "it is {}", page.message()?);
        Ok(())
    })
}

#[test]
fn what_is_typed_before_it_has_come_is_looked_over_when_it_is_there() -> Result<()> {
    journey(Setting::desktop()?.with_script(HELD), |page| {
        page.open_before_reading()?;
        ill(page)?;
        page.paste_over(&page.find("textbox", "Text")?, VAGUE)?;
        says(page, "The second look is on its way.")?;
        page.open_details("I know the date and time")?;
        let date = page.find("textbox", "Or type it: “Thursday 3 pm”")?;
        page.write(&date, "4 December 2031 at 3 pm")?;
        says(page, "One moment, then we can read it.")?;

        page.run_script("self.letReadingCome()")?;
        let offer = until("the date to be read", || page.find("button", "Use Thursday 4 December 2031, 15:00"))?;
        page.accept_requests()?;
        ensure!(page.value(&date)? == "4 December 2031 at 3 pm", "what was typed is gone");
        ensure!(page.message()? == VAGUE, "the text is {}", page.message()?);
        says(page, "things to look at")?;
        page.tap(&offer)?;
        until("the date to be taken", || {
            ensure!(page.all_text()?.contains("Thursday 4 December 2031"), "it is not");
            Ok(())
        })
    })
}

#[test]
fn where_it_is_blocked_one_line_says_so_and_everything_else_works() -> Result<()> {
    let site = |site: Site| -> Result<Site> {
        let name = site.published_name("reading-", ".wasm")?;
        Ok(site.without_file(&name))
    };
    let setting = Setting::desktop()?.try_serving(site)?.expecting("404").expecting(NOTED);
    journey(setting, |page| {
        page.open()?;
        goes_on_without(page)
    })
}

#[test]
fn where_it_is_damaged_one_line_says_so_and_everything_else_works() -> Result<()> {
    let site = |site: Site| -> Result<Site> {
        let name = site.published_name("reading-", ".wasm")?;
        let half = site.file(&name)?.len() / 2;
        let cut = site.file(&name)?.get(..half).context("it is empty")?.to_vec();
        Ok(site.with_contents(&name, &cut))
    };
    journey(Setting::desktop()?.try_serving(site)?.expecting(NOTED), |page| {
        page.open()?;
        goes_on_without(page)
    })
}

#[test]
fn where_it_traps_it_ends_and_the_page_goes_on() -> Result<()> {
    journey(Setting::desktop()?.with_script(TRAPS).expecting(NOTED), |page| {
        page.open()?;
        goes_on_without(page)?;
        ensure!(!page.all_text()?.contains("This page has stopped"), "the page has stopped");
        Ok(())
    })
}

#[test]
fn in_the_one_file_it_reads_and_where_it_traps_the_page_goes_on() -> Result<()> {
    let file = saved("reading")?;
    journey(Setting::desktop()?, |page| {
        page.open_file(&file)?;
        ill(page)?;
        page.paste_over(&page.find("textbox", "Text")?, VAGUE)?;
        says(page, "things to look at")
    })?;
    journey(Setting::desktop()?.with_script(TRAPS).expecting(NOTED), |page| {
        page.open_file(&file)?;
        goes_on_without(page)
    })
}

#[test]
fn once_it_has_failed_the_browser_refuses_every_connection_as_well() -> Result<()> {
    let setting = Setting::desktop()?.with_script(TRAPS).expecting(NOTED);
    let setting = ["connect-src", "Content Security Policy"].into_iter().fold(setting, Setting::expecting);
    journey(setting, |page| {
        page.open()?;
        ill(page)?;
        page.paste_over(&page.find("textbox", "Text")?, VAGUE)?;
        says(page, GONE)?;
        page.run_script("fetch('/?said=illness').catch(() => {})")
    })
}

#[test]
fn in_the_element_it_comes_as_a_script_of_its_own_compared_with_its_hash() -> Result<()> {
    for (site, complaint) in [
        (Setting::desktop()?.serving(|site| site.without_suffix("rain-check-reading.js")), "404"),
        (
            Setting::desktop()?.serving(|site| site.with_contents("rain-check-reading.js", b"window.ran = true;")),
            "integrity",
        ),
    ] {
        element::in_lazy_post(site.expecting(complaint).expecting(NOTED), |page| {
            ill(page)?;
            page.paste_over(&page.find("textbox", "Text")?, VAGUE)?;
            says(page, GONE)?;
            ensure!(page.script("return window.ran === undefined")? == true, "it ran");
            ensure!(page.message()? == VAGUE, "the text is {}", page.message()?);
            page.reset_clipboard()?;
            page.press("Copy email")?;
            page.wait_for_status("Copied").map(drop)
        })?;
    }
    Ok(())
}

#[test]
fn in_the_element_a_trap_of_it_stops_nothing_else() -> Result<()> {
    element::in_lazy_post(Setting::desktop()?.with_script(TRAPS).expecting(NOTED), |page| {
        ill(page)?;
        page.paste_over(&page.find("textbox", "Text")?, VAGUE)?;
        says(page, GONE)?;
        page.press("Start from the fresh text")?;
        page.choose_reason(Reason::AcceptedOffer)?;
        page.wait_for_verdict("Withdraw")
    })
}
