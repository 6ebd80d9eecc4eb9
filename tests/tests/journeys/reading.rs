//! The reading module loads after the start of the application. Everything else works without it.

use anyhow::{Context as _, Result, ensure};
use journeys::{Engine, Expected, Hold, Page, Setting, Site, journey, until};
use policy::{Band, Circumstance, MessageKind, Reason};

use crate::accessibility::no_barriers;
use crate::element;
use crate::engines;
use crate::offline::save_single_file;

const VAGUE: &str = "Dear Ms Lee,\n\nSomething came up and I cannot come.\n\nAda";
const UNAVAILABLE: &str = "The second look is not available just now. Everything else works.";
/// The boot script's console message if the module fails.
pub(crate) const CONSOLE_MESSAGE: &str = "The second look is not available:";

/// What the sign-in page of a Wi-Fi gives in the place of a file.
pub(crate) const SIGN_IN: &[u8] = b"<h1>Sign in to the Wi-Fi</h1>";

/// What arrives of a module that is cut off.
pub(crate) fn first_half(whole: &[u8]) -> &[u8] {
    whole.split_at(whole.len() / 2).0
}

/// Delays the request for the module until `loadReading()`.
pub(crate) const DELAY_READING: &str = "
    const originalFetch = fetch;
    self.fetch = (url, ...more) =>
        String(url).includes('reading') ? new Promise((done) => { self.loadReading = () => done(originalFetch(url, ...more)) }) : originalFetch(url, ...more);";

/// The request for the module fails, as by an extension that blocks it.
const BLOCK_READING: &str = "
    const originalFetch = fetch;
    self.fetch = (url, ...more) =>
        String(url).includes('reading') ? Promise.reject(new TypeError('Failed to fetch')) : originalFetch(url, ...more);";

/// Keeps what is packed third, after the page and the letters, from being unpacked until `loadReading()`, as on a slow device.
const UNPACK_READING_LATE: &str = "
    const unpack = Response.prototype.arrayBuffer;
    let parts = 0;
    Response.prototype.arrayBuffer = function () {
        parts += 1;
        return parts === 3 ? new Promise((done) => { self.loadReading = () => done(unpack.call(this)) }) : unpack.call(this);
    };";

/// Makes the module's functions trap.
const TRAP_READING: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const original = WebAssembly[name];
        WebAssembly[name] = async (...args) => {
            const made = await original(...args);
            const exports = (made.instance ?? made).exports;
            if (!('read_date' in exports)) return made;
            const trap = () => { throw new WebAssembly.RuntimeError('unreachable') };
            return { module: made.module, instance: { exports: { ...exports, review: trap, read_date: trap, find: trap } } };
        };
    }";

pub(crate) fn answer_as_ill(page: &Page) -> Result<()> {
    page.choose_reason(Reason::Illness)?;
    page.choose_notice(Band::Under24h)?;
    page.wait_for_verdict("another time")
}

pub(crate) fn wait_for_text(page: &Page, words: &str) -> Result<()> {
    until("the text", || {
        ensure!(page.all_text()?.contains(words), "the page does not say “{words}”");
        Ok(())
    })
}

/// The page shows one message; typed text, the date fields and copying still work.
fn works_without_reading(page: &Page) -> Result<()> {
    answer_as_ill(page)?;
    page.paste_over(&page.edit_letter()?, VAGUE)?;
    wait_for_text(page, UNAVAILABLE)?;
    ensure!(page.message()? == VAGUE, "the text is {}", page.message()?);
    no_barriers(page, "without the reading module")?;
    page.reset_clipboard()?;
    page.press("Copy email")?;
    page.wait_for_status("Copied")?;
    ensure!(page.clipboard()? == VAGUE, "another text was copied");
    page.press("Start from the fresh text")?;
    let expected = Expected::of(Reason::Illness, Band::Under24h);
    until("the fresh text", || {
        ensure!(page.message()? == expected.message(MessageKind::Email)?.body, "it is {}", page.message()?);
        Ok(())
    })?;
    page.open_date()?;
    page.write(&page.find("textbox", "Or type it: “Thursday 3 pm”")?, "Thursday 3 pm")?;
    wait_for_text(page, "We cannot read it just now. The fields above do the same.")?;
    page.set_field("Or type it: “Thursday 3 pm”", "")?;
    page.give_date("2031-12-04", "15:00")?;
    until("the date to be in the email", || {
        ensure!(page.message()?.contains("4 December 2031 at 15:00"), "it is {}", page.message()?);
        Ok(())
    })
}

#[test]
fn text_typed_before_it_loads_is_reviewed_afterwards() -> Result<()> {
    journey(Setting::desktop()?.with_script(DELAY_READING), |page| {
        page.open_before_reading()?;
        answer_as_ill(page)?;
        page.paste_over(&page.edit_letter()?, VAGUE)?;
        wait_for_text(page, "The second look is on its way.")?;
        page.open_date()?;
        let date = page.find("textbox", "Or type it: “Thursday 3 pm”")?;
        page.write(&date, "4 December 2031 at 3 pm")?;
        wait_for_text(page, "One moment, then we can read it.")?;

        page.run_script("self.loadReading()")?;
        let offer =
            until("the date to be read", || page.find("button", "Use Thursday 4 December 2031, 15:00 Berlin time"))?;
        page.accept_requests()?;
        ensure!(page.value(&date)? == "4 December 2031 at 3 pm", "the typed date is gone");
        page.tap(&offer)?;
        ensure!(page.recap()?.contains("Thu 4 Dec, 15:00"), "it says {}", page.recap()?);
        ensure!(page.message()? == VAGUE, "the text is {}", page.message()?);
        wait_for_text(page, "things to look at")
    })
}

/// However long it is on its way, the text can be copied, and is looked at once it has come.
fn typed_while_it_is_slow(page: &Page, let_through: impl FnOnce() -> Result<()>) -> Result<()> {
    answer_as_ill(page)?;
    page.write(&page.edit_letter()?, " Something came up!!!")?;
    wait_for_text(page, "The second look is on its way.")?;
    let text = page.message()?;
    page.press("Copy email")?;
    page.wait_for_status("Copied")?;
    wait_for_text(page, "The second look is on its way.")?;
    let_through()?;
    page.wait_for_status("to look at")?;
    ensure!(page.message()? == text, "the text is {}", page.message()?);
    Ok(())
}

#[test]
fn in_the_element_text_typed_while_it_is_slow_is_reviewed_afterwards() -> Result<()> {
    let hold = Hold::default();
    let post = engines::post("<script src=rain-check-lazy.js async></script>");
    let site = |site: Site| site.with_page("post.html", &post).holding("rain-check-reading.js", &hold);
    journey(Setting::desktop()?.serving(site), |page| {
        let asks = "return deep.one('[data-testid=questions]')";
        page.open_host("post.html", &[], || page.find_by_script(asks).map(drop))?;
        typed_while_it_is_slow(page, || {
            hold.let_through();
            Ok(())
        })?;
        page.accept_requests()
    })
}

#[test]
fn in_a_frame_text_typed_while_it_is_slow_is_reviewed_afterwards() -> Result<()> {
    let setting = Setting::desktop()?.with_script(UNPACK_READING_LATE);
    journey(setting.serving(|site| site.with_page("post.html", element::FRAMED)), |page| {
        page.open_path("post.html")?;
        page.turn_to_frame(true)?;
        typed_while_it_is_slow(page, || until("the module to be wanted", || page.run_script("self.loadReading()")))?;
        page.turn_to_frame(false)
    })
}

#[test]
fn a_search_finds_what_people_type_once_it_has_loaded() -> Result<()> {
    journey(Setting::desktop()?.with_script(DELAY_READING), |page| {
        page.open_before_reading()?;
        let search = page.find("textbox", "What has happened?")?;
        page.write(&search, "migraine")?;
        page.find("button", words::circumstance_label(Circumstance::Migraine))?;
        page.paste_over(&search, "loose motions")?;
        page.wait_for_status("Nothing by that word.")?;

        page.run_script("self.loadReading()")?;
        let label = words::circumstance_label(Circumstance::StomachBug);
        let found = until("what is found", || page.find("button", label))?;
        page.accept_requests()?;
        page.tap(&found)?;
        ensure!(page.checked("Which fits best?")? == label, "“{label}” is not chosen");
        Ok(())
    })
}

#[test]
fn when_it_comes_nobody_loses_their_place() -> Result<()> {
    journey(Setting::phone()?.with_script(DELAY_READING), |page| {
        page.open_before_reading()?;
        answer_as_ill(page)?;
        page.press("Add: Your name")?;
        let field = page.find("textbox", "Your name")?;
        page.write(&field, "Ad")?;
        // What was touched is put back to its place in the next frame.
        page.wait_for_frames()?;
        let place = "return [deep.focus().ariaLabel, deep.focus().value, scrollY].join()";
        let before = page.script(place)?;
        page.run_script("self.loadReading()")?;
        page.wait_until_loaded()?;
        page.accept_requests()?;
        page.wait_for_frames()?;
        ensure!(page.script(place)? == before, "it was {before}, and is {}", page.script(place)?);
        page.write(&field, "a")?;
        ensure!(page.value(&field)? == "Ada", "the field holds {}", page.value(&field)?);
        Ok(())
    })
}

#[test]
fn if_it_is_blocked_everything_else_works() -> Result<()> {
    let setting = Setting::desktop()?
        .try_serving(|site| site.without_module("reading"))?
        .expecting("404")
        .expecting(CONSOLE_MESSAGE);
    journey(setting, |page| {
        page.open()?;
        works_without_reading(page)
    })
}

#[test]
fn if_it_is_damaged_everything_else_works() -> Result<()> {
    let site = |site: Site| site.with_module("reading", first_half);
    journey(Setting::desktop()?.try_serving(site)?.expecting(CONSOLE_MESSAGE), |page| {
        page.open()?;
        works_without_reading(page)
    })
}

/// As by the sign-in page of a Wi-Fi, and by an extension.
#[test]
fn if_something_else_comes_or_nothing_may_everything_else_works() -> Result<()> {
    let other = |site: Site| site.with_module("reading", |_| SIGN_IN);
    let setting = || Ok::<_, anyhow::Error>(Setting::desktop()?.expecting(CONSOLE_MESSAGE));
    for setting in [setting()?.try_serving(other)?, setting()?.with_script(BLOCK_READING)] {
        journey(setting, |page| {
            page.open()?;
            works_without_reading(page)
        })?;
    }
    Ok(())
}

/// What was typed is kept and copied, and it is said that nobody looks at it.
fn typed_without_it(page: &Page) -> Result<()> {
    answer_as_ill(page)?;
    page.write(&page.edit_letter()?, " Something came up!!!")?;
    wait_for_text(page, UNAVAILABLE)?;
    page.press("Copy email")?;
    page.wait_for_status("Copied")?;
    let text = page.message()?;
    ensure!(text.ends_with(" Something came up!!!"), "the text is {text}");
    Ok(())
}

fn damaged(engine: Engine, change: impl FnOnce(&[u8]) -> &[u8]) -> Result<()> {
    let site = |site: Site| site.with_module("reading", change);
    journey(Setting::desktop()?.in_engine(engine).try_serving(site)?.expecting(CONSOLE_MESSAGE), |page| {
        page.open()?;
        typed_without_it(page)
    })
}

/// A module that is cut off is one that Firefox may wait for.
#[test]
fn in_firefox_nothing_typed_is_lost_where_it_is_cut_off() -> Result<()> {
    damaged(Engine::Firefox, first_half)
}

#[test]
fn in_webkit_nothing_typed_is_lost_where_something_else_comes() -> Result<()> {
    damaged(Engine::WebKit, |_| SIGN_IN)
}

/// The script of the whole element has two packed parts: the page, then this one.
#[test]
fn in_the_whole_element_nothing_typed_is_lost_where_it_is_damaged() -> Result<()> {
    let site = |site: Site| -> Result<Site> {
        let script = String::from_utf8(site.file("rain-check.js")?.to_vec())?;
        let (before, packed) = script.rsplit_once("`\nH4sI").context("nothing is packed in it")?;
        let (first, rest) = packed.split_at(4000);
        let reversed: String = first.chars().rev().collect();
        let post = engines::post("<script src=rain-check.js defer></script>");
        Ok(site.with_page("rain-check.js", &format!("{before}`\nH4sI{reversed}{rest}")).with_page("post.html", &post))
    };
    journey(Setting::desktop()?.try_serving(site)?.expecting(CONSOLE_MESSAGE), |page| {
        page.open_path("post.html")?;
        typed_without_it(page)
    })
}

#[test]
fn if_it_traps_everything_else_works() -> Result<()> {
    journey(Setting::desktop()?.with_script(TRAP_READING).expecting(CONSOLE_MESSAGE), |page| {
        page.open()?;
        works_without_reading(page)?;
        ensure!(!page.all_text()?.contains("This page has stopped"), "the page has stopped");
        Ok(())
    })
}

#[test]
fn it_works_in_the_single_file_and_may_trap_there() -> Result<()> {
    let file = save_single_file("reading")?;
    journey(Setting::desktop()?, |page| {
        page.open_file(&file)?;
        answer_as_ill(page)?;
        page.paste_over(&page.edit_letter()?, VAGUE)?;
        wait_for_text(page, "things to look at")
    })?;
    journey(Setting::desktop()?.with_script(TRAP_READING).expecting(CONSOLE_MESSAGE), |page| {
        page.open_file(&file)?;
        works_without_reading(page)
    })
}

#[test]
fn after_its_failure_the_policy_still_blocks_requests() -> Result<()> {
    let setting = Setting::desktop()?.with_script(TRAP_READING).expecting(CONSOLE_MESSAGE);
    let setting = ["connect-src", "Content Security Policy"].into_iter().fold(setting, Setting::expecting);
    journey(setting, |page| {
        page.open()?;
        answer_as_ill(page)?;
        page.paste_over(&page.edit_letter()?, VAGUE)?;
        wait_for_text(page, UNAVAILABLE)?;
        page.run_script("fetch('/?said=illness').catch(() => {})")
    })
}

#[test]
fn in_the_element_its_script_is_checked_against_a_hash() -> Result<()> {
    for (site, complaint) in [
        (Setting::desktop()?.serving(|site| site.without_suffix("rain-check-reading.js")), "404"),
        (
            Setting::desktop()?.serving(|site| site.with_contents("rain-check-reading.js", b"window.ran = true;")),
            "integrity",
        ),
    ] {
        element::in_lazy_post(site.expecting(complaint).expecting(CONSOLE_MESSAGE), |page| {
            answer_as_ill(page)?;
            page.paste_over(&page.edit_letter()?, VAGUE)?;
            wait_for_text(page, UNAVAILABLE)?;
            ensure!(page.script("return window.ran === undefined")? == true, "the script ran");
            ensure!(page.message()? == VAGUE, "the text is {}", page.message()?);
            page.reset_clipboard()?;
            page.press("Copy email")?;
            page.wait_for_status("Copied").map(drop)
        })?;
    }
    Ok(())
}

#[test]
fn in_the_element_everything_else_works_after_a_trap() -> Result<()> {
    element::in_lazy_post(Setting::desktop()?.with_script(TRAP_READING).expecting(CONSOLE_MESSAGE), |page| {
        answer_as_ill(page)?;
        page.paste_over(&page.edit_letter()?, VAGUE)?;
        wait_for_text(page, UNAVAILABLE)?;
        page.press("Start from the fresh text")?;
        page.choose_reason(Reason::AcceptedOffer)?;
        page.press("Show the answer")?;
        page.wait_for_verdict("Withdraw")
    })
}
