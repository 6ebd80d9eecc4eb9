//! Faults of the browser and of the device: each leaves the page usable, or says what is wrong, and nothing typed is lost.
//! Those of the reading module are in reading.rs, those of the page's own module in fallback.rs and panics.rs, those of the
//! clipboard in copying.rs.

use anyhow::{Context as _, Result, ensure};
use journeys::{Engine, Key, Page, Setting, Site, journey, until};
use policy::{Band, Kind, Reason};

use crate::engines::{self, in_every_engine};
use crate::states::CLUMSY;
use crate::time_zones::{epoch, wait_for_band};
use crate::translator::press;

const HOUR: i64 = 3_600_000;

/// Answers by date and time, types, copies: what most people do.
fn answers_and_copies(page: &Page) -> Result<()> {
    page.choose_reason(Reason::Illness)?;
    page.give_date("2031-12-04", "15:00")?;
    page.wait_for_verdict("another time")?;
    page.press("Add: Your name")?;
    page.write(&page.find_by_script("return deep.one('.gap input')")?, "Ada Quill")?;
    page.key(Key::Enter)?;
    until("the email with the date and the name", || {
        let email = page.message()?;
        ensure!(email.contains("4 December 2031 at ") && email.contains("Ada Quill"), "it is {email}");
        Ok(())
    })?;
    page.press("Copy email")?;
    page.wait_for_status("Copied").map(drop)
}

/// What may be missing from a browser, or throw when it is used, each as a script.
fn works_although(engine: Engine, scripts: &[&'static str]) -> Result<()> {
    for script in scripts {
        journey(Setting::desktop()?.in_engine(engine).with_script(script), |page| {
            page.open()?;
            answers_and_copies(page)
        })
        .context(*script)?;
    }
    Ok(())
}

fn no_storage(engine: Engine) -> Result<()> {
    works_although(
        engine,
        &["
        const refuse = { configurable: true, get() { throw new DOMException('not here', 'SecurityError') } };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
            Object.defineProperty(window, name, refuse);
        for (const name of ['storage', 'serviceWorker']) Object.defineProperty(Navigator.prototype, name, refuse);
        Object.defineProperty(Document.prototype, 'cookie', { ...refuse, set() {} });"],
    )
}

fn no_intl(engine: Engine) -> Result<()> {
    works_although(
        engine,
        &[
            "delete window.Intl",
            "Intl.DateTimeFormat = function () { throw new RangeError('no data') }",
            "Intl.DateTimeFormat.prototype.resolvedOptions = () => { throw new Error('not here') };
        Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { get() { throw new Error('not here') } })",
            "delete Intl.supportedValuesOf; delete Intl.DisplayNames; delete Intl.Locale",
        ],
    )
}

fn no_observers(engine: Engine) -> Result<()> {
    works_although(
        engine,
        &[
            "for (const name of ['PerformanceObserver', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'matchMedia'])
            delete window[name]",
            "for (const name of ['PerformanceObserver', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'matchMedia'])
            window[name] = function () { throw new TypeError('not here') }",
        ],
    )
}

in_every_engine! {
    without_any_storage_the_page_works: no_storage,
    without_intl_times_are_those_of_the_device: no_intl,
    without_observers_and_media_queries_the_page_works: no_observers,
    what_comes_back_from_the_history_knows_the_time_and_keeps_the_text: back_from_the_history,
}

/// The application draws itself after it has started.
#[test]
fn what_is_thrown_at_it_while_it_starts_is_said() -> Result<()> {
    const NO_CLOCK: &str = "Date.now = () => { throw new TypeError('there is no clock') };";
    let setting = || Ok::<_, anyhow::Error>(Setting::desktop()?.with_script(NO_CLOCK).expecting("there is no clock"));
    journey(setting()?, |page| {
        page.open()?;
        ensure!(page.start_state()? == "failed", "its state is {}", page.start_state()?);
        let text = page.all_text()?;
        ensure!(text.contains("Here is the advice in short") && text.contains("The short answer"), "it says {text}");
        let asked = page.requested();
        let more: Vec<_> = asked.iter().filter(|path| path.contains("letters") || path.contains("reading")).collect();
        ensure!(more.is_empty(), "it has failed, and asks for {more:?}");
        Ok(())
    })?;
    journey(with_lazy_post(setting()?), |page| {
        page.open_host("post.html", &[], || {
            let trouble = page.find_by_script("return deep.one('[data-testid=trouble]')")?;
            let says = page.text(&trouble)?;
            ensure!(says.contains("Something went wrong"), "it says {says}");
            page.find("link", "Can I cancel?").map(drop)
        })
    })
}

/// A post with an element that waits for a reader to come near.
fn with_lazy_post(setting: Setting) -> Setting {
    let post = "<!doctype html><html lang=en><meta charset=utf-8><title>A post</title><link rel=icon href=data:,>
        <script src=rain-check-lazy.js async></script><rain-check><a href=rain-check.html>Can I cancel?</a></rain-check>";
    setting.serving(|site| site.with_page("post.html", post))
}

#[test]
fn without_observers_the_element_and_your_site_work() -> Result<()> {
    for script in [
        "for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'matchMedia']) delete window[name]",
        "for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'matchMedia'])
            window[name] = function () { throw new TypeError('not here') }",
    ] {
        let setting = with_lazy_post(Setting::desktop()?.with_script(script));
        journey(setting, |page| {
            let started = || {
                page.find_by_script("return deep.one('[data-testid=place]')?.reading && deep.one('.kind')").map(drop)
            };
            for name in ["post.html", "embed.html"] {
                page.open_host(name, &[], started)?;
                page.choose_reason(Reason::Illness)?;
                page.choose_notice(Band::Under24h)?;
                page.wait_for_verdict("another time")?;
            }
            page.open_host("your-site.html", &[], started)?;
            page.choose_answer("Where do you write?", "Ghost")?;
            page.press("Copy")?;
            page.wait_for_status("Copied").map(drop)
        })
        .context(script)?;
    }
    Ok(())
}

fn in_india() -> Result<Setting> {
    Ok(Setting::phone()?.in_time_zone("Asia/Kolkata").with_fake_clock())
}

/// Where the answer is, and a text has been typed into the letter.
fn answered_in_time(page: &Page, hours: i64) -> Result<i64> {
    let start = epoch("Asia/Kolkata", "2026-12-03T14:00")?;
    page.open()?;
    page.set_clock(start - hours * HOUR)?;
    page.choose_reason(Reason::Illness)?;
    page.give_date("2026-12-03", "14:00")?;
    page.wait_for_verdict("another time")?;
    Ok(start)
}

#[test]
fn a_device_asleep_over_the_start_says_so_when_it_wakes_and_keeps_the_text() -> Result<()> {
    journey(in_india()?, |page| {
        let start = answered_in_time(page, 10)?;
        page.paste_over(&page.edit_letter()?, "My own words")?;
        page.set_clock(start + 2 * HOUR)?;
        wait_for_band(page, Band::Passed, "two hours after the start")?;
        page.wait_for_status("Now: ")?;
        ensure!(page.message()? == "My own words", "the text has changed: {}", page.message()?);
        page.press("Start from the fresh text")?;
        until("a letter that knows it", || {
            let email = page.message()?;
            ensure!(email.contains("was") || email.contains("missed") || email.contains("couldn't"), "it is {email}");
            Ok(())
        })
    })
}

#[test]
fn a_clock_set_back_by_a_day_keeps_nobody_from_copying() -> Result<()> {
    journey(in_india()?, |page| {
        let start = answered_in_time(page, 10)?;
        page.paste_over(&page.edit_letter()?, CLUMSY)?;
        page.wait_until_loaded()?;
        until("a copy that is stopped", || {
            page.press("Copy email")?;
            page.wait_for_status("Before you copy")
        })?;
        page.set_clock(start - 34 * HOUR)?;
        wait_for_band(page, Band::From24To48h, "with the clock set back")?;
        page.reset_clipboard()?;
        page.press("Copy anyway")?;
        page.wait_for_status("Copied")?;
        ensure!(page.clipboard()? == CLUMSY, "it is {}", page.clipboard()?);
        ensure!(page.message()? == CLUMSY, "the text has changed: {}", page.message()?);
        Ok(())
    })
}

/// A page that the browser has kept, and shows again as it was. Nothing but its return tells the page what time it is.
fn back_from_the_history(engine: Engine) -> Result<()> {
    const NO_TICKS: &str = "window.setInterval = () => 0;
        addEventListener('visibilitychange', (event) => event.isTrusted && event.stopImmediatePropagation(), true);";
    let other = "<!doctype html><title>Another page</title><link rel=icon href=data:,>";
    let post = engines::post("<script src=rain-check.js defer></script>");
    let site = |site: Site| site.with_page("other.html", other).with_page("post.html", &post);
    let setting = Setting::desktop()?.in_engine(engine).with_fake_clock().with_script(NO_TICKS).serving(site);
    // The page and the element share what brings them up to date.
    let paths: &[&str] = match engine {
        Engine::Chromium => &["", "post.html"],
        Engine::Firefox => &[""],
        Engine::WebKit => &["post.html"],
    };
    journey(setting, |page| {
        for path in paths {
            page.open_path(path)?;
            goes_and_comes_back(page).with_context(|| format!("/{path}"))?;
        }
        Ok(())
    })
}

fn goes_and_comes_back(page: &Page) -> Result<()> {
    let start = epoch("Europe/Berlin", "2026-12-03T14:00")?;
    page.set_clock(start - 10 * HOUR)?;
    // Pressed by scripts: Firefox does not keep a page in which its driver has clicked.
    press(page, words::kind_name(Kind::Health))?;
    press(page, "Give the date and time")?;
    page.set_field("Date", "2026-12-03")?;
    page.set_field("Start time", "14:00")?;
    press(page, "Use this date and time")?;
    page.wait_for_verdict("another time")?;
    press(page, "Edit")?;
    page.write(&page.edit_letter()?, " My own words")?;
    // Until then the page would look at the clock by itself.
    until("the second look to be announced", || {
        let says = page.script("return deep.one('.app > .unseen').innerText.trim()")?;
        ensure!(says != "", "nothing is");
        Ok(())
    })?;
    let text = page.message()?;
    ensure!(text.ends_with(" My own words"), "it is {text}");
    let later = start + HOUR;
    page.run_script(&format!(
        "addEventListener('pagehide', () => {{ window.Date.now = () => {later} }});
        addEventListener('pageshow', (event) => {{ window.wasKept = event.persisted }})"
    ))?;
    let address = page.address()?;
    let (folder, _) = address.rsplit_once('/').context("the address has no path")?;
    // Leaving asks, since something is typed; the drivers confirm.
    page.visit(&format!("{folder}/other.html"))?;
    page.go_back()?;
    until("the page again, as it was", || {
        ensure!(page.script("return window.wasKept")? == true, "it is not there");
        Ok(())
    })?;
    wait_for_band(page, Band::Passed, "an hour after the start")?;
    ensure!(page.message()? == text, "the text has changed: {}", page.message()?);
    page.accept_requests()?;
    page.check_guard()
}

/// The memory of the page's module cannot grow by more than so many pages of 64 KB: its size in the
/// module gets a limit.
macro_rules! with_little_memory {
    ($pages:literal) => {
        concat!(
            "const limited = (bytes) => {
                let at = 8;
                const read = () => {
                    for (let number = 0, shift = 0; ; shift += 7) {
                        const byte = bytes[at++];
                        number |= (byte & 127) << shift;
                        if (byte < 128) return number;
                    }
                };
                const written = (number) => (number < 128 ? [number] : [(number & 127) | 128, ...written(number >> 7)]);
                for (;;) {
                    const start = at;
                    const section = bytes[at++];
                    const end = read() + at;
                    // The section of memories: how many, whether the first has a limit, its size.
                    if (section === 5) {
                        at += 2;
                        const size = read();
                        const memory = [1, 1, ...written(size), ...written(size + ",
            $pages,
            ")];
                        return new Blob([bytes.slice(0, start), Uint8Array.of(5, memory.length, ...memory), bytes.slice(end)]).arrayBuffer();
                    }
                    at = end;
                }
            };
            // The reading module is compiled in another way.
            WebAssembly.instantiateStreaming = async (source, imports) =>
                WebAssembly.instantiate(await limited(new Uint8Array(await (await source).arrayBuffer())), imports);"
        )
    };
}

#[test]
fn where_the_memory_is_exhausted_everything_typed_can_still_be_copied() -> Result<()> {
    let setting = Setting::desktop()?.with_script(with_little_memory!("24")).expecting("unreachable");
    journey(setting, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.write(&page.find("textbox", "Your name")?, "Ada Quill")?;
        page.open_details("Paste your own")?;
        let own = page.find("textbox", "Your own message")?;
        // More than there is room for.
        page.script_on(
            &own,
            "arguments[0].value = 'My own words. '.repeat(100000);
            arguments[0].dispatchEvent(new Event('input', { bubbles: true }))",
        )?;
        let kept = page.find("textbox", "Your text, to copy from here")?;
        let kept =
            page.script_on(&kept, "return [arguments[0].value.length, arguments[0].value.includes('Ada Quill')]")?;
        ensure!(page.all_text()?.contains("This page has stopped"), "it does not say that it has stopped");
        ensure!(kept == serde_json::json!([100_000 * 14 + 2 + 9, true]), "what is kept has {kept}");
        Ok(())
    })
}

#[test]
fn two_windows_leave_each_other_alone() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.run_script("window.other = open('/')")?;
        let there = |what: &str, script: &str| {
            until(what, || {
                let found = page.script(&format!("const there = window.other.document; {script}"))?;
                ensure!(found == true, "it is not so");
                Ok(())
            })
        };
        there(
            "the other window",
            "return there.documentElement.dataset.start === 'ready' && there.getElementById('app').reading !== undefined",
        )?;
        page.accept_requests()?;
        there(
            "another answer there",
            "there.querySelector('.kind[value=getting-there]')?.click(); return there.querySelector('.at-which') !== null",
        )?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")?;
        page.write(&page.find("textbox", "Your name")?, "Ada Quill")?;
        there(
            "the question there",
            "return there.querySelector('.at-which') !== null && !there.body.textContent.includes('Ada Quill')",
        )?;
        there("it closed", "window.other.close(); return window.other.closed")?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        ensure!(page.clipboard()?.contains("Ada Quill"), "the name is lost: {}", page.clipboard()?);
        Ok(())
    })
}
