//! Page translators wrap every text of the page in elements of their own, and put another text node into them. The page must
//! neither stop, nor leave anything standing that no longer holds.

use anyhow::{Context as _, Result, ensure};
use journeys::{Engine, Key, Page, Setting, journey, notice_label, until};
use policy::{Band, Circumstance, Kind};

use crate::time_zones::epoch;

/// Defines `translate()`: puts every text into `<font><font>…</font></font>`, in the same words, so that they can be compared.
const TRANSLATOR: &str = "
    window.translate = (keepsNode) => {
        const found = [];
        const collect = (root) => {
            const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const text = texts.currentNode;
                if (text.data.trim() && !text.parentElement?.closest('font, script, style, textarea, template')) found.push(text);
            }
            for (const one of root.querySelectorAll('*')) if (one.shadowRoot) collect(one.shadowRoot);
        };
        collect(document.body);
        for (const text of found) {
            const outer = document.createElement('font'), inner = document.createElement('font');
            text.replaceWith(outer);
            outer.append(inner);
            inner.append(keepsNode ? text : text.data);
        }
    };
    // Translates whatever changes, in shadow roots too.
    window.watch = (keepsNode) => {
        const watched = new Set();
        const watcher = new MutationObserver(() => go());
        const look = (root) => {
            if (!watched.has(root)) watcher.observe(root, { childList: true, characterData: true, subtree: true });
            watched.add(root);
            for (const one of root.querySelectorAll('*')) if (one.shadowRoot) look(one.shadowRoot);
        };
        const go = () => {
            look(document.body);
            translate(keepsNode);
        };
        go();
    };";

/// How a translator goes about it.
#[derive(Clone, Copy, Debug)]
enum Translator {
    /// There is none.
    Absent,
    /// Before each step, with this script.
    AtEachStep(&'static str),
    /// From the start, whenever anything changes, with this script.
    Watching(&'static str),
}

type Step = (&'static str, fn(&Page) -> Result<()>);

/// What a person does, from the first screen on.
const STEPS: [Step; 33] = [
    ("types what has happened", |page| page.write(&page.find("textbox", "What has happened?")?, "fever")),
    ("types more", |page| page.paste_over(&page.find("textbox", "What has happened?")?, "xyzzy")),
    ("chooses a kind", |page| page.choose_kind(Kind::FamilyOrHome)),
    ("asks for more circumstances", |page| page.press("More")),
    ("chooses a circumstance", |page| {
        page.choose_answer("Which fits best?", words::circumstance_label(Circumstance::ChildIll))
    }),
    ("opens the date", |page| page.press("Give the date and time")),
    ("presses it again", |page| page.press("Give the date and time")),
    ("says tomorrow", |page| page.press("Tomorrow")),
    ("has no number", |page| page.press("I have no number")),
    ("takes that back", |page| page.press("Undo")),
    ("takes a time", |page| page.tap(&page.find_by_script("return deep.one('.chip')")?)),
    ("takes another", |page| page.tap(&page.find_by_script("return deep.all('.chip')[1]")?)),
    ("adds one", |page| page.press("Another time")),
    ("gives it", |page| page.set_field("Third new time", "2026-12-18T10:00")),
    ("removes it", |page| page.press("Remove: Third new time")),
    ("reads another wording", |page| page.press_in_letter("Another wording")),
    ("opens a gap", |page| page.press("Add: Your name")),
    ("leaves it", |page| page.key(Key::Escape)),
    ("opens it again", |page| page.press("Add: Your name")),
    ("fills it", |page| {
        page.write(&page.find("textbox", "Your name")?, "Ada Quill")?;
        page.key(Key::Enter)
    }),
    ("opens the greeting", |page| page.tap(&page.find_by_script("return deep.one('.greeting')")?)),
    ("changes it", |page| {
        page.write(&page.find("textbox", "Greeting")?, "Good morning, Li")?;
        page.key(Key::Enter)
    }),
    ("copies", |page| {
        page.press("Copy email")?;
        page.wait_for_status("Copied").map(drop)
    }),
    ("says what they said", |page| page.choose_fact("What have they said?", "Come anyway")),
    ("no longer wants the job", |page| page.choose_fact("Do you still want the job?", "No")),
    ("decides otherwise", |page| {
        page.open_details("I've decided otherwise")?;
        page.choose_answer("What will you do?", "I want to go anyway")
    }),
    ("follows the advice", |page| page.choose_answer("What will you do?", "Follow the advice")),
    ("reads why, and what would change it", |page| {
        page.open_details("Why")?;
        page.tap(&page.find_by_script("return deep.one('.what-if button')")?)
    }),
    ("edits", |page| {
        page.write(&page.edit_letter()?, " Something came up!!!")?;
        page.wait_for_status("to look at").map(drop)
    }),
    ("is done", |page| page.press("Done")),
    ("gives date and time", |page| page.give_date("2026-12-03", "15:00")),
    ("changes what has happened", |page| {
        page.choose_circumstance(Circumstance::SignedElsewhere)?;
        page.press("Show the answer")
    }),
    ("starts again", |page| {
        page.press("Start again")?;
        page.press("Clear everything")
    }),
];

/// What the page says after each step.
fn walk(translator: Translator) -> Result<Vec<String>> {
    let mut says = Vec::new();
    journey(Setting::phone()?.with_fake_clock().with_script(TRANSLATOR), |page| {
        page.open()?;
        page.set_clock(epoch("Europe/Berlin", "2026-12-01T09:30")?)?;
        page.permit_clipboard()?;
        if let Translator::Watching(script) = translator {
            page.run_script(script)?;
        }
        for (name, step) in STEPS {
            if let Translator::AtEachStep(script) = translator {
                page.run_script(script)?;
            }
            step(page).with_context(|| format!("with {translator:?}, the person {name}"))?;
            let text = page.all_text()?;
            says.push(text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        Ok(())
    })?;
    Ok(says)
}

fn says_the_same_with(translators: &[Translator]) -> Result<()> {
    let expected = walk(Translator::Absent)?;
    for &translator in translators {
        let found = walk(translator)?;
        for (index, (name, _)) in STEPS.iter().enumerate() {
            let (found, expected) = (found.get(index), expected.get(index));
            ensure!(
                found == expected,
                "with {translator:?}, when the person {name}:\n{found:?}\ninstead of\n{expected:?}"
            );
        }
    }
    Ok(())
}

#[test]
fn a_translator_that_replaces_every_text_changes_nothing() -> Result<()> {
    says_the_same_with(&[Translator::AtEachStep("translate(false)"), Translator::Watching("watch(false)")])
}

#[test]
fn a_translator_that_wraps_every_text_changes_nothing() -> Result<()> {
    says_the_same_with(&[Translator::AtEachStep("translate(true)"), Translator::Watching("watch(true)")])
}

/// Where a page may be translated.
const PLACES: [(&str, &str); 3] = [
    ("the page", ""),
    ("a post", "<rain-check loading=eager></rain-check><script src=rain-check.js defer></script>"),
    ("a frame", "<iframe title='Rain Check' src=embed.html style='width: 100%; height: 1200px; border: 0'></iframe>"),
];

/// What is translated, and then changed by another answer, is never left standing. The translator that watches comes last, since
/// it does not stop.
fn another_answer_changes_all_of_it(engine: Engine) -> Result<()> {
    for (place, inside) in PLACES {
        let post = format!(
            "<!doctype html><html lang=en data-start=ready><head><meta charset=utf-8><title>A post</title>
            <link rel=icon href=data:,></head><body><h1>When it rains</h1>{inside}</body></html>"
        );
        let setting = Setting::desktop()?.in_engine(engine).with_script(TRANSLATOR);
        journey(setting.serving(|site| site.with_page("post.html", &post)), |page| {
            page.open_path(if inside.is_empty() { "" } else { "post.html" })?;
            if place == "a frame" {
                page.turn_to_sandboxed_frame(true)?;
            }
            asks_again(page, Translator::AtEachStep("translate(true)"))?;
            page.run_script("watch(false)")?;
            asks_again(page, Translator::Watching("watch(false)"))?;
            if place == "a frame" {
                page.turn_to_sandboxed_frame(false)?;
            }
            Ok(())
        })
        .with_context(|| format!("in {place}"))?;
    }
    Ok(())
}

/// Answers, changes the answer, and starts again, with this translator on the page.
fn asks_again(page: &Page, translator: Translator) -> Result<()> {
    let presses = |words: &str, present: &[&str], absent: &[&str]| {
        if let Translator::AtEachStep(script) = translator {
            page.run_script(script)?;
        }
        press(page, words)?;
        shows(page, present, absent).with_context(|| format!("with {translator:?}"))
    };
    presses(words::kind_name(Kind::Health), &["When is the interview?"], &[])?;
    presses(notice_label(Band::Over48h), &["Ask for another time", "Copy email"], &["so call first"])?;
    presses("Change", &["When is the interview?"], &[])?;
    presses(notice_label(Band::Under24h), &["so call first", "today"], &[])?;
    if matches!(translator, Translator::Watching(_)) {
        page.find_by_script("return deep.one('[aria-label=\"Our advice\"] h2 font')")?;
    }
    presses("Start again", &["What has happened?"], &["Ask for another time"])
}

/// Presses the visible button with these words, by script: not every driver taps inside a frame.
pub(crate) fn press(page: &Page, words: &str) -> Result<()> {
    let button = format!(
        "return deep.all('button').find((one) => one.checkVisibility() && one.textContent.trim() === '{words}')"
    );
    let button = until(words, || page.find_by_script(&button))?;
    page.script_on(&button, "arguments[0].click()").map(drop)
}

/// Waits until the page says all of this and nothing of that.
fn shows(page: &Page, present: &[&str], absent: &[&str]) -> Result<()> {
    until(&format!("{present:?}"), || {
        let text = page.all_text()?;
        for words in present {
            ensure!(text.contains(words), "“{words}” is missing: {text}");
        }
        for words in absent {
            ensure!(!text.contains(words), "“{words}” is left: {text}");
        }
        Ok(())
    })
}

#[test]
fn in_chromium_another_answer_changes_all_of_a_translated_page_post_and_frame() -> Result<()> {
    another_answer_changes_all_of_it(Engine::Chromium)
}

#[test]
fn in_firefox_another_answer_changes_all_of_a_translated_page_post_and_frame() -> Result<()> {
    another_answer_changes_all_of_it(Engine::Firefox)
}

#[test]
fn in_webkit_another_answer_changes_all_of_a_translated_page_post_and_frame() -> Result<()> {
    another_answer_changes_all_of_it(Engine::WebKit)
}

/// Time alone changes the advice, the clock of the wait, and “tomorrow” in the letter.
#[test]
fn what_time_changes_is_changed_in_a_translated_page() -> Result<()> {
    let start = epoch("Europe/Berlin", "2026-12-03T14:00")?;
    let walk = |translates: bool| {
        let mut says = Vec::new();
        journey(Setting::phone()?.with_fake_clock().with_script(TRANSLATOR), |page| {
            page.open()?;
            for circumstance in [Circumstance::ChildIll, Circumstance::NobodyCame] {
                page.set_clock(start - 25 * 3_600_000)?;
                page.choose_circumstance(circumstance)?;
                page.give_date("2026-12-03", "14:00")?;
                page.open_details("The time you have")?;
                for minutes in [-24 * 60 + 1, -60, 5, 16, 30] {
                    if translates {
                        page.run_script("translate(false)")?;
                    }
                    page.set_clock(start + minutes * 60_000)?;
                    let text = page.all_text()?;
                    says.push(text.split_whitespace().collect::<Vec<_>>().join(" "));
                }
            }
            Ok(())
        })?;
        Ok::<_, anyhow::Error>(says)
    };
    let (expected, found) = (walk(false)?, walk(true)?);
    ensure!(found == expected, "it says {found:#?}, not {expected:#?}");
    Ok(())
}

#[test]
fn what_goes_to_the_employer_is_not_translated_and_what_is_missing_is() -> Result<()> {
    journey(Setting::phone()?, |page| {
        page.open()?;
        page.choose_circumstance(Circumstance::ChildIll)?;
        page.press("Today")?;
        page.find("button", "Copy email")?;
        let texts = |what: &str, selector: &str, translated: bool| -> Result<()> {
            let script = format!(
                "const texts = deep.all('{selector}').filter((one) => one.textContent.trim());
                return [texts.length > 0, texts.every((one) => one.translate === {translated})]"
            );
            let found = page.script(&script)?;
            ensure!(found == serde_json::json!([true, true]), "{what}: {found}");
            Ok(())
        };
        page.run_script("for (const fold of deep.all('details:not(.menu)')) fold.open = true")?;
        texts("the letters", ".letter .text span:not(.gap *)", false)?;
        texts("the subject", ".letter .subject", false)?;
        texts("what to say", ".turns p", false)?;
        texts("what is missing", ".letter .gap button", true)?;
        texts("the advice", ".verdict h2, .lead", true)?;
        page.edit_letter()?;
        texts("the marks under the text", ".marks", false)
    })
}
