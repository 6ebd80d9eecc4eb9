//! The element on hostile pages. Each is a folder of `tests/hosts/` with a `page.html`, the other files it needs, and what is
//! expected of it in `expected.json`:
//!
//! | key | meaning |
//! |---|---|
//! | `says` | what is hostile about it |
//! | `headers` | HTTP headers of the page |
//! | `act` | a script to run once the page has loaded; it may `await` |
//! | `fails` | why the element cannot start here; without it, the element must start and work |
//! | `words` | words of complaints or refusals that the guard must find here |
//! | `instance` | which of several elements is used |
//! | `typed` | a text to type into a field of the element, followed by Enter |
//! | `copies_by_hand` | that a person can select and copy inside the element |
//! | `paper` | that it is checked in print too |
//! | `holds` | expressions that must be true at the end, each under a description |
//! | `firefox` | what is expected otherwise in Firefox |
//!
//! In a page's files, `{{rain-check.js}}` stands for the text of that script. Chromium walks through all hosts, the other engines
//! through [some](SOME). `RAIN_CHECK_HOST` has all three walk through those with this text in their name; if it is empty, through
//! all.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use journeys::{Element, Engine, Expected, Key, Page, Setting, Site, journey, notice_label, screenshots, until};
use policy::{Band, Circumstance, Kind, MessageKind, Reason};
use serde_json::{Map, Value, json};

/// The folder of the pages, in `tests/` and on the server.
const FOLDER: &str = "hosts";
/// The question of the second screen.
const WHICH: &str = "Which fits best?";
/// The hosts that other engines walk through too: where engines differ in what they let a page do.
const SOME: [(Engine, [&str; 2]); 2] = [
    (Engine::Firefox, ["copy-protection", "policy-without-webassembly"]),
    (Engine::WebKit, ["column-320", "copy-protection"]),
];

/// `hosts.js` and the answers that it needs. Prepended to every script that runs in these pages.
pub(crate) fn host_script() -> String {
    let reasons = Reason::ALL.iter().map(|&reason| {
        let general = Circumstance::general(reason);
        let label = words::circumstance_label(general);
        (reason.id().to_owned(), json!([general.kind().id(), general.id(), label]))
    });
    let in_recap = |band: Band| match band {
        Band::Passed => ["it has started", ""],
        Band::Under24h => ["today", "less than 24 hours to go"],
        Band::From24To48h => ["in 24 to 48 hours", ""],
        Band::Over48h => ["later than tomorrow", ""],
        Band::Undated => ["no date yet", ""],
    };
    let bands = Band::ALL.iter().map(|&band| {
        let [one, other] = in_recap(band);
        (band.id().to_owned(), json!([notice_label(band), one, other]))
    });
    let (reasons, bands) = (Value::from(reasons.collect::<Map<_, _>>()), Value::from(bands.collect::<Map<_, _>>()));
    format!("const REASONS = {reasons}, BANDS = {bands};\n{}", include_str!("hosts.js"))
}

struct Host {
    engine: Engine,
    name: String,
    files: BTreeMap<String, String>,
    expected: Value,
}

impl Host {
    fn read(folder: &Path, engine: Engine) -> Result<Self> {
        let name = folder.file_name().context("no folder")?.to_string_lossy().into_owned();
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(folder)? {
            let file = entry?.path();
            let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
            files.insert(file.file_name().unwrap_or_default().to_string_lossy().into_owned(), text);
        }
        let expected = files.remove("expected.json").with_context(|| format!("{name} has no expected.json"))?;
        let mut expected: Map<String, Value> =
            serde_json::from_str(&expected).with_context(|| format!("{name}/expected.json"))?;
        if let Some(Value::Object(otherwise)) = expected.remove("firefox")
            && engine == Engine::Firefox
        {
            expected.extend(otherwise);
        }
        let known =
            ["says", "headers", "act", "fails", "words", "instance", "typed", "copies_by_hand", "paper", "holds"];
        let unknown = expected.keys().find(|key| !known.contains(&key.as_str()));
        ensure!(unknown.is_none(), "{name}/expected.json has an unknown key: {unknown:?}");
        Ok(Self { engine, name, files, expected: expected.into() })
    }

    fn all(engine: Engine) -> Result<Vec<Self>> {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
        let mut folders: Vec<_> = fs::read_dir(root)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
        folders.sort();
        ensure!(folders.len() >= 30, "there are only {} hosts", folders.len());
        folders.iter().map(|folder| Self::read(folder, engine)).collect()
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.expected.get(key).and_then(Value::as_str)
    }

    fn words(&self) -> Vec<String> {
        let words = self.expected.get("words").and_then(Value::as_array).into_iter().flatten();
        words.filter_map(|word| word.as_str().map(str::to_owned)).collect()
    }

    fn pairs(&self, key: &str) -> impl Iterator<Item = (&str, &str)> {
        let object = self.expected.get(key).and_then(Value::as_object).into_iter().flatten();
        object.filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)))
    }

    fn add_to(&self, mut site: Site) -> Result<Site> {
        let scripts = ["rain-check.js", "rain-check-lazy.js"];
        let texts: Vec<_> = scripts
            .iter()
            .map(|name| Ok((format!("{{{{{name}}}}}"), String::from_utf8(site.file(name)?.to_vec())?)))
            .collect::<Result<_>>()?;
        for (name, text) in &self.files {
            let text = texts.iter().fold(text.clone(), |text, (mark, script)| text.replace(mark, script));
            site = site.with_page(&format!("{FOLDER}/{}/{name}", self.name), &text);
        }
        for (name, value) in self.pairs("headers") {
            site = site.with_header_at(&format!("/{}", self.address()), name, value);
        }
        Ok(site)
    }

    fn address(&self) -> String {
        format!("{FOLDER}/{}/page.html", self.name)
    }

    fn element(&self, page: &Page) -> Result<Element> {
        let which = self.expected.get("instance").and_then(Value::as_u64).unwrap_or_default();
        page.find_by_script(&format!("return deep.all('rain-check').filter((one) => one.shadowRoot)[{which}]"))
    }

    fn wait_until_started(&self, page: &Page) -> Result<()> {
        if let Some(act) = self.text("act") {
            page.run_script(&format!("{} return (async () => {{ {act} }})()", host_script()))?;
        }
        let element = self.element(page)?;
        page.scroll_to(&element)?;
        until("the element to start or to fail", || {
            // The reading module loads or fails after the questions are shown.
            let there = "const part = (name) => arguments[0].shadowRoot.querySelector(`[data-testid=${name}]`);
                return Boolean(part('trouble') || part('questions') && part('place').reading !== undefined)";
            ensure!(page.script_on(&element, there)? == true, "it has done neither");
            Ok(())
        })
    }

    fn walk(&self, page: &Page) -> Result<()> {
        page.open_host(&self.address(), &self.words(), || self.wait_until_started(page))?;
        let element = self.element(page)?;
        let trouble = page.script_on(
            &element,
            "return arguments[0].shadowRoot.querySelector('[data-testid=trouble]')?.innerText ?? ''",
        )?;
        if let Some(why) = self.text("fails") {
            check_failure(page, &element, why, trouble.as_str().unwrap_or_default())?;
        } else {
            ensure!(trouble == "", "it does not start: {trouble}");
            self.check_works(page, &element)?;
        }
        for (what, expression) in self.pairs("holds") {
            let holds = page.script(&format!("{} return Boolean({expression})", host_script()))?;
            ensure!(holds == true, "false: {what}: {expression}");
        }
        page.check_guard()
    }

    fn check_works(&self, page: &Page, element: &Element) -> Result<()> {
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        // Unless it is answered already, as where a page comes back.
        if !page.names_in(element, "group")?.iter().any(|name| name == WHICH) {
            press_in_group(page, element, "What has come up?", words::kind_name(Kind::Health))?;
        }
        page.find_in(element, "group", WHICH)?;
        check_look(page, element, "secondScreenFaults")?;
        press_in_group(page, element, "When is the interview?", notice_label(Band::Under24h))?;
        let advice = page.find_in(element, "region", "Our advice")?;
        let verdict = page.names_in(&advice, "heading")?.into_iter().next().unwrap_or_default();
        ensure!(verdict.contains(expected.heading()), "the verdict is “{verdict}”");
        check_verdict_visible(page, element)?;
        let email = page.message()?;
        ensure!(expected.may_read(MessageKind::Email, &email), "the email reads {email}");

        page.forget_copied()?;
        page.tap(&page.find_in(element, "button", "Copy email")?)?;
        page.wait_for_status("Copied")?;
        page.check_copied(&email)?;

        check_look(page, element, "faults")?;
        // Windows of the other engines are never narrower.
        page.resize(if self.engine == Engine::Chromium { 320 } else { 450 }, 740)?;
        check_look(page, element, "overflow")?;
        check_copy_in_sight(page, element)?;
        page.resize(1280, 800)?;
        if let Some(typed) = self.text("typed") {
            check_typing(page, element, typed)?;
        }
        if self.expected.get("copies_by_hand").is_some() {
            check_copying_by_hand(page, element)?;
        }
        if self.expected.get("paper").is_some() && self.engine == Engine::Chromium {
            check_print(page, element)?;
        }
        Ok(())
    }
}

fn check_copying_by_hand(page: &Page, element: &Element) -> Result<()> {
    let text = page.edit_letter()?;
    let email = page.value(&text)?;
    page.forget_copied()?;
    page.tap(&text)?;
    page.key(Key::SelectAll)?;
    page.key(Key::Copy)?;
    page.check_copied(&email)?;
    // Where a browser says "auto", what is around decides; WebKit knows it by another name.
    let select = "for (let one = deep.one('[aria-label=\"Our advice\"] p', arguments[0]); one; one = one.parentElement ?? one.getRootNode().host) {
            const { userSelect, webkitUserSelect } = getComputedStyle(one);
            if ((userSelect ?? webkitUserSelect) !== 'auto') return userSelect ?? webkitUserSelect;
        }";
    ensure!(page.script_on(element, select)? == "text", "the advice cannot be selected");
    // The host must not cancel the events that begin a selection or open the context menu.
    let cancelled = "return ['contextmenu', 'selectstart', 'dragstart'].filter((kind) =>
        !deep.one('textarea', arguments[0]).dispatchEvent(new Event(kind, { bubbles: true, composed: true, cancelable: true }))).join()";
    ensure!(page.script_on(element, cancelled)? == "", "cancelled: {}", page.script_on(element, cancelled)?);
    Ok(())
}

/// The element says why it cannot start, keeps its link, and reports the failure once.
fn check_failure(page: &Page, element: &Element, why: &str, says: &str) -> Result<()> {
    let words = match why {
        "policy" => "A policy of this site",
        "script" => "did not load",
        other => bail!("no text for the reason {other}"),
    };
    ensure!(says.contains(words), "it says “{says}”");
    let link = page.find_in(element, "link", "Can I cancel this interview?")?;
    page.scroll_to(&link)?;
    ensure!(page.in_view(&link)?, "the link is not visible");
    ensure!(
        page.has("button", "Try again")? == (why == "script"),
        "\"Try again\" must be offered for a failed script only"
    );
    Ok(())
}

fn check_verdict_visible(page: &Page, element: &Element) -> Result<()> {
    let verdict = "return deep.one('[aria-label=\"Our advice\"] h2', arguments[0])";
    let seen = page.script_on(
        element,
        &format!("const verdict = (() => {{ {verdict} }})(); verdict.scrollIntoView({{ block: 'center' }});
            const {{ left, top, width, height }} = verdict.getBoundingClientRect();
            const there = deep.at(left + Math.min(width / 2, 40), top + height / 2);
            return height > 10 && deep.holds(verdict, there) || `${{left}} ${{top}} ${{width}} ${{height}} ${{there?.outerHTML.slice(0, 200)}}`"),
    )?;
    ensure!(seen == true, "the verdict is not visible: {seen}");
    Ok(())
}

fn check_look(page: &Page, element: &Element, how: &str) -> Result<()> {
    let found = page.script_on(element, &format!("{} return {how}(arguments[0]).join('\\n')", host_script()))?;
    ensure!(found == "", "layout or style problems:\n{}", found.as_str().unwrap_or_default());
    Ok(())
}

/// On a small screen the button that copies is in sight while the letter is read, and nothing lies over it.
fn check_copy_in_sight(page: &Page, element: &Element) -> Result<()> {
    page.script_on(element, "arguments[0].scrollIntoView({ behavior: 'instant' })")?;
    until("the button that copies", || {
        let seen = page.script_on(element, &format!("{} return copyInSight(arguments[0])", host_script()))?;
        ensure!(seen == true, "{seen}");
        Ok(())
    })
}

fn press_in_group(page: &Page, element: &Element, group: &str, button: &str) -> Result<()> {
    let group = page.find_in(element, "group", group)?;
    page.tap(&page.find_in(&group, "button", button)?)
}

/// Typing works, and neither the text nor Enter triggers anything on the host.
fn check_typing(page: &Page, element: &Element, typed: &str) -> Result<()> {
    page.open_details("Make it yours")?;
    let field = page.find_in(element, "textbox", "Role")?;
    page.tap(&field)?;
    ensure!(
        page.script_on(&field, "return deep.focus() === arguments[0]")? == true,
        "a tap on a field does not enter it"
    );
    page.write(&field, typed)?;
    page.key(Key::Enter)?;
    ensure!(page.value(&field)? == typed, "typing “{typed}” gives “{}”", page.value(&field)?);
    until("the message to follow", || {
        let (message, subject) = (page.message()?, page.subject()?);
        ensure!(format!("{message}{subject}").contains(typed), "it reads {subject}: {message}");
        Ok(())
    })?;
    page.tap(&page.find_in(element, "button", "Change")?)?;
    let group = page.find_in(element, "group", WHICH)?;
    let answers = page.names_in(&group, "radio")?;
    let [first, next, ..] = answers.as_slice() else { bail!("there are only {answers:?}") };
    page.tap(&page.find_in(&group, "radio", first)?)?;
    page.key(Key::Enter)?;
    page.key(Key::Down)?;
    let chosen = "return deep.focus().checked ? deep.focus().labels[0].textContent : deep.focus().outerHTML";
    ensure!(page.script(chosen)? == *next, "the arrow key goes to {}", page.script(chosen)?);
    page.key(Key::Tab)?;
    ensure!(page.script(chosen)? != *next, "Tab does not move the focus");
    page.tap(&page.find_in(element, "button", "Show the answer")?)
}

/// The advice and the message are printed; questions and buttons are not.
fn check_print(page: &Page, element: &Element) -> Result<()> {
    page.run_script("dispatchEvent(new Event('beforeprint'))")?;
    page.emulate_print(true)?;
    let printed = check_printed(page, element);
    page.emulate_print(false)?;
    page.run_script("dispatchEvent(new Event('afterprint'))")?;
    printed
}

fn check_printed(page: &Page, element: &Element) -> Result<()> {
    let seen = |what: &str| {
        page.script_on(
            element,
            &format!("return deep.all('{what}', arguments[0]).filter((one) => one.checkVisibility()).length"),
        )
    };
    for what in ["fieldset", "button", "summary"] {
        ensure!(seen(what)? == 0, "{what} is printed");
    }
    for what in ["[aria-label=\"Our advice\"] h2", "[data-testid=print-sheet]"] {
        ensure!(seen(what)? != 0, "{what} is not printed");
    }
    let background =
        "return getComputedStyle(arguments[0].shadowRoot.querySelector('[data-testid=frame]')).backgroundColor";
    ensure!(page.script_on(element, background)? == "rgba(0, 0, 0, 0)", "the background is printed");
    Ok(())
}

fn walk_all(engine: Engine, hosts: &[Host]) -> Result<()> {
    let setting = hosts.iter().try_fold(Setting::desktop()?.in_engine(engine), |setting, host| {
        setting.try_serving(|site| host.add_to(site))
    })?;
    let mut failed = Vec::new();
    journey(setting, |page| {
        for host in hosts {
            let Err(error) = host.walk(page) else { continue };
            let file = screenshots()?.join(format!("failed-host-{}.png", host.name));
            fs::write(&file, page.screenshot()?)?;
            failed.push(format!("{}: {error:#}\n  screenshot: {}", host.name, file.display()));
            // Violations found now are consequences, or will be found again after the fix.
            page.check_guard().ok();
            page.resize(1280, 800)?;
        }
        Ok(())
    })?;
    ensure!(failed.is_empty(), "on {} hosts:\n{}", failed.len(), failed.join("\n"));
    Ok(())
}

/// The hosts to walk through: those that were asked for, or else those that an engine has in every run.
fn hosts(engine: Engine) -> Result<Vec<Host>> {
    let asked = std::env::var("RAIN_CHECK_HOST").ok();
    let some = SOME.iter().find(|(other, _)| *other == engine).map(|(_, names)| names.as_slice());
    let mut hosts = Host::all(engine)?;
    hosts.retain(|host| match (&asked, some) {
        (Some(asked), _) => host.name.contains(asked),
        (None, Some(some)) => some.contains(&host.name.as_str()),
        (None, None) => true,
    });
    ensure!(!hosts.is_empty(), "no host has {} in its name", asked.unwrap_or_default());
    if engine == Engine::WebKit {
        // The guard sees only now and then what an element complains of that cannot start. And the driver runs scripts of its own
        // among changed prototypes, so that its answers come out wrong.
        hosts.retain(|host| host.text("fails").is_none() && host.name != "patched-prototypes");
    }
    Ok(hosts)
}

/// Half of the hosts, so that two browsers share the work.
fn half(which: usize) -> Result<()> {
    let hosts = hosts(Engine::Chromium)?.into_iter().enumerate().filter(|(at, _)| at % 2 == which);
    walk_all(Engine::Chromium, &hosts.map(|(_, host)| host).collect::<Vec<_>>())
}

#[test]
fn the_element_works_on_the_even_hosts() -> Result<()> {
    half(0)
}

#[test]
fn the_element_works_on_the_odd_hosts() -> Result<()> {
    half(1)
}

#[test]
fn in_firefox_the_element_works_on_the_most_telling_hosts() -> Result<()> {
    walk_all(Engine::Firefox, &hosts(Engine::Firefox)?)
}

#[test]
fn in_webkit_the_element_works_on_the_most_telling_hosts() -> Result<()> {
    walk_all(Engine::WebKit, &hosts(Engine::WebKit)?)
}
