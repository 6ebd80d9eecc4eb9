//! Copying in every engine and in every place: the right text is on the clipboard and it is said, or it is said how to copy.
//!
//! A place is a page of its own, or a frame in somebody else's. In each of them every text is copied that has a button for it:
//! those of the element, and a snippet of your-site.html. What is on the clipboard is found out by pasting into a field of the
//! page around.

use std::slice;

use anyhow::{Context as _, Result, ensure};
use journeys::{Element, Engine, Key, Page, Server, Setting, Site, journey, until};
use policy::{Band, Reason};
use serde_json::{Value, json};
use url::form_urlencoded;

use crate::clipboard::{self, EXEC_COMMAND_FAILS};
use crate::engines::in_every_engine;

/// A template of the site. It has what a clipboard may lose: blank lines, and letters of many kinds.
const TEMPLATE: &str = "Dear [name],\n\nZoë’s exam – “Maths” – is on Friday. 雨 ☂\n\nKind regards,\n[your name]";

/// The texts with a button, each with its button and with words of what is said when it is copied.
const TEXTS: [(&str, &str); 5] = [
    ("Copy email", "Copied: email text"),
    ("Copy subject", "Copied: subject"),
    ("Copy both", "Copied: subject and text"),
    ("Copy call", "Copied: call script"),
    ("Copy this template", "Copied: template"),
];

fn config() -> Value {
    json!({"templates": [{"title": "An exam", "subject": "A new time", "body": TEMPLATE}]})
}

/// A page of somebody else's, with a field to paste into.
fn host_page(inside: &str) -> String {
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>A post</title><link rel=icon href=data:,></head>
        <body><p><label>Pasted <textarea id=pasted></textarea></label></p>{inside}</body></html>"
    )
}

/// The element in a post.
fn element() -> String {
    format!(
        "<script src=rain-check.js></script><rain-check loading=eager reason=illness notice=under-24h>
        <script type=application/json>{}</script></rain-check>",
        config()
    )
}

/// A frame with a page of this server, or of another.
fn frame(attributes: &str, page: &str) -> String {
    format!("<iframe title=Framed {attributes} src='{page}' style='width: 900px; height: 560px; border: 0'></iframe>")
}

fn embed(origin: &str) -> String {
    let config: String = form_urlencoded::byte_serialize(config().to_string().as_bytes()).collect();
    format!("{origin}embed.html?reason=illness&notice=under-24h&config={config}")
}

/// Where the copying happens, seen from the page around.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Page,
    Frame,
}

/// Does something where the copying happens.
fn within<T>(page: &Page, place: Place, act: impl FnOnce() -> Result<T>) -> Result<T> {
    if place == Place::Page {
        return act();
    }
    page.turn_to_sandboxed_frame(true)?;
    let result = act();
    page.turn_to_sandboxed_frame(false)?;
    result
}

/// Pastes into the field of the page around, until that reads like this.
fn pasted(page: &Page, text: &str) -> Result<()> {
    const EMPTY: &str = "let field = document.getElementById('pasted');
        if (!field) {
            field = document.createElement('textarea');
            field.id = 'pasted';
            document.body.prepend(field);
        }
        field.value = '';
        field.focus()";
    until(&format!("the clipboard to hold {text:?}"), || {
        page.run_script(EMPTY)?;
        page.key(Key::Paste)?;
        let pasted = page.script("return document.getElementById('pasted').value")?;
        ensure!(pasted == text, "it holds {pasted}");
        Ok(())
    })
}

/// The button with these words, unfolded. There are several for the email: that of the letter under the verdict counts.
fn button(words: &str) -> String {
    format!(
        "const named = (one) => one.textContent.trim() === '{words}';
        const button = () => deep.all('.main-letter button').find(named) ?? deep.all('button').find(named);
        const folds = () => [deep.one('.main-letter .menu'), deep.fold('Call'), deep.fold('Blank templates'), ...deep.all('.besides .fold .fold')];
        return (async () => {{
            for (let at = 0; !button() && at < folds().length; at++) await deep.unfold(folds()[at]);
            if (button()) await deep.unfold(...deep.around(button()));
            return button();
        }})()"
    )
}

/// What a button copies, read where it stands.
fn text_of(page: &Page, button: &str) -> Result<String> {
    Ok(match button {
        "Copy email" => page.message()?,
        "Copy subject" => page.subject()?,
        "Copy both" => format!("Subject: {}\n\n{}", page.subject()?, page.message()?),
        "Copy call" => page.letter_text(&page.open_message("Call")?)?,
        _ => format!("Subject: A new time\n\n{TEMPLATE}"),
    })
}

/// Waits until the letters are there.
fn wait_for_letters(page: &Page) -> Result<()> {
    until("the letters", || {
        let there = "const place = deep.one('[data-testid=place]') ?? document.getElementById('app');
            return place.reading !== undefined && deep.one('.main-letter') !== undefined";
        ensure!(page.script(there)? == true, "they are not there");
        Ok(())
    })
}

fn wait_for_snippet(page: &Page) -> Result<()> {
    page.find_by_script("return document.querySelector('.copy:not([hidden])')").map(drop)
}

/// The site, with a your-site.html that does not load the element: that would only be slow here.
fn site_of_snippets(site: Site) -> Result<Site> {
    let page = String::from_utf8(site.file("your-site.html")?.to_vec())?;
    let alone = page.replacen("<script src=\"rain-check-lazy.js\"", "<script type=later", 1);
    ensure!(alone != page, "your-site.html loads the element otherwise");
    Ok(site.with_page("your-site.html", &alone))
}

fn press(page: &Page, words: &str) -> Result<Element> {
    let button = page.find_by_script(&button(words))?;
    page.tap(&button)?;
    Ok(button)
}

/// Copies every text of the element, or says where one is not copied.
fn copies_every_letter(page: &Page, place: Place) -> Result<()> {
    for (button, says) in TEXTS {
        let text = within(page, place, || {
            let text = text_of(page, button)?;
            press(page, button)?;
            page.wait_for_status(says)?;
            Ok(text)
        });
        pasted(page, &text.context(button)?).context(button)?;
    }
    Ok(())
}

fn copies_a_snippet(page: &Page, place: Place) -> Result<()> {
    let snippet = within(page, place, || {
        press(page, "Copy")?;
        page.wait_for_status("Copied")?;
        page.script("return document.getElementById('snippet').textContent")
    })?;
    pasted(page, snippet.as_str().context("there is no snippet")?).context("the snippet")
}

fn in_engine(engine: Engine) -> Result<Setting> {
    Ok(Setting::desktop()?.in_engine(engine))
}

/// Opens a post with the element, then your-site.html, each with this query, and walks through both.
fn on_pages(page: &Page, query: &str) -> Result<()> {
    page.open_host(&format!("post.html{query}"), &[], || wait_for_letters(page))?;
    copies_every_letter(page, Place::Page)?;
    page.open_host(&format!("your-site.html{query}"), &[], || wait_for_snippet(page))?;
    copies_a_snippet(page, Place::Page)
}

fn with_post(setting: Setting) -> Result<Setting> {
    setting.serving(|site| site.with_page("post.html", &host_page(&element()))).try_serving(site_of_snippets)
}

/// The same in frames.
fn in_frames(setting: Setting, attributes: &str, origin: &str, words: &[String]) -> Result<()> {
    let letters = host_page(&frame(attributes, &embed(origin)));
    let snippet = host_page(&frame(attributes, &format!("{origin}your-site.html")));
    let site = |site: Site| site.with_page("letters.html", &letters).with_page("snippet.html", &snippet);
    journey(setting.try_serving(site_of_snippets)?.serving(site), |page| {
        let place = Place::Frame;
        page.open_host("letters.html", words, || within(page, place, || wait_for_letters(page)))?;
        copies_every_letter(page, place)?;
        page.open_host("snippet.html", words, || within(page, place, || wait_for_snippet(page)))?;
        copies_a_snippet(page, place)
    })
}

fn from_another_origin(setting: Setting, attributes: &str) -> Result<()> {
    let other = Server::start(site_of_snippets(Site::published()?)?)?.origin();
    in_frames(setting, attributes, &format!("{other}/"), slice::from_ref(&other))
}

fn top(engine: Engine) -> Result<()> {
    journey(with_post(in_engine(engine)?)?, |page| on_pages(page, ""))
}

fn frame_of_the_same_origin(engine: Engine) -> Result<()> {
    in_frames(in_engine(engine)?, "", "", &[])
}

fn frame_of_another_origin(engine: Engine) -> Result<()> {
    from_another_origin(in_engine(engine)?, "")
}

fn frame_of_another_origin_that_may_copy(engine: Engine) -> Result<()> {
    let setting = in_engine(engine)?;
    // Firefox has no such permission, and says so.
    let setting = if engine == Engine::Firefox { setting.expecting("“clipboard-write”") } else { setting };
    from_another_origin(setting, "allow=clipboard-write")
}

fn sandboxed_frame(engine: Engine) -> Result<()> {
    in_frames(in_engine(engine)?, "sandbox=allow-scripts", "", &[])
}

/// What may stand in the place of `navigator.clipboard`, by the query of the page.
const ODD_CLIPBOARDS: &str = "
    const replace = (write) => { Clipboard.prototype.writeText = write };
    const odd = {
        refuses: () => replace(() => Promise.reject(new DOMException('not here', 'NotAllowedError'))),
        'never-answers': () => replace(() => new Promise(() => {})),
        throws: () => replace(() => { throw new Error('not here') }),
        'returns-nothing': () => replace(() => {}),
        'is-empty': () => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => ({}) }),
        'throws-when-looked-at': () => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => { throw new Error('not here') } }),
    };
    odd[new URLSearchParams(location.search).get('clipboard')]?.();";
const QUERIES: [&str; 6] = [
    "?clipboard=refuses",
    "?clipboard=never-answers",
    "?clipboard=throws",
    "?clipboard=returns-nothing",
    "?clipboard=is-empty",
    "?clipboard=throws-when-looked-at",
];

fn odd_clipboards(engine: Engine) -> Result<()> {
    journey(with_post(in_engine(engine)?.with_script(ODD_CLIPBOARDS))?, |page| {
        QUERIES.iter().try_for_each(|query| on_pages(page, query).context(*query))
    })
}

/// The page itself and the one file copy by the code of the element, which is tried in every engine above.
#[test]
fn odd_clipboards_keep_nobody_from_copying_on_the_page_itself() -> Result<()> {
    journey(in_engine(Engine::Chromium)?.with_script(ODD_CLIPBOARDS), |page| {
        // The code is the same in both, so they take turns.
        for (name, query) in ["index.html", "rain-check.html"].into_iter().cycle().zip(QUERIES) {
            let path = format!("{name}{query}");
            page.open_path(&path)?;
            page.choose_reason(Reason::Illness)?;
            page.choose_notice(Band::Under24h)?;
            let text = page.message()?;
            press(page, "Copy email")?;
            page.wait_for_status("Copied: email text").context(path.clone())?;
            pasted(page, &text).context(path)?;
        }
        Ok(())
    })
}

/// How sites keep their texts from being copied, or add to them.
const GUARDS: [(&str, &str); 4] = [
    (
        "cancelled.html",
        "<style>* { user-select: none !important; -webkit-user-select: none !important }</style><script>
        for (const kind of ['copy', 'cut', 'contextmenu', 'selectstart', 'dragstart'])
            document.addEventListener(kind, (event) => { event.preventDefault(); event.stopImmediatePropagation() }, true);
        document.oncopy = () => false;
        document.addEventListener('keydown', (event) => event.ctrlKey && event.key !== 'v' && event.preventDefault());</script>",
    ),
    (
        "added-to.html",
        "<script>document.addEventListener('copy', (event) => {
            event.clipboardData.setData('text/plain', `${getSelection()} Read more at blog.example`);
            event.preventDefault();
        }, true);</script>",
    ),
    (
        "rewritten.html",
        "<script>const write = Clipboard.prototype.writeText;
        Clipboard.prototype.writeText = function (text) { return write.call(this, `${text} Read more at blog.example`) };</script>",
    ),
    (
        "cancelled-first.html",
        "<script>addEventListener('copy', (event) => {
            event.preventDefault();
            event.stopImmediatePropagation();
        }, true);</script>",
    ),
];

fn guarded_pages(engine: Engine) -> Result<()> {
    let guarded = |site: Site| {
        GUARDS
            .iter()
            .fold(site, |site, (name, guard)| site.with_page(name, &host_page(&format!("{guard}{}", element()))))
    };
    journey(in_engine(engine)?.serving(guarded), |page| {
        GUARDS.iter().try_for_each(|(name, _)| {
            page.open_host(name, &[], || wait_for_letters(page))?;
            copies_every_letter(page, Place::Page).context(*name)
        })
    })
}

/// How long a press may remain without an answer, in milliseconds: half a second, and some for a busy machine.
const PATIENCE: f64 = 1500.0;

/// Presses a button, and how long it takes until these words are said, in milliseconds.
///
/// The clock starts with the click on the button itself: to find it, folds are opened, and their clicks do not count. What an earlier
/// press has said is no answer to this one.
fn time_to_say(page: &Page, button_words: &str, says: &str) -> Result<f64> {
    let button = page.find_by_script(&button(button_words))?;
    page.script_on(
        &button,
        &format!(
            "const said = () => deep.all('[role=status]').filter((one) => one.innerText.includes('{says}')).map((one) => one.firstChild);
            const before = said();
            window.waited = new Promise((done) => arguments[0].addEventListener('click', () => {{
                const from = performance.now();
                const look = () => said().some((one) => !before.includes(one))
                    ? done(performance.now() - from) : setTimeout(look, 10);
                look();
            }}, {{ capture: true, once: true }}))"
        ),
    )?;
    page.tap(&button)?;
    page.wait_for_status(says)?;
    page.script("return window.waited")?.as_f64().context("nobody has pressed it")
}

/// Where nothing can copy, it is said soon, and the text is selected or can be.
fn says_how_to_copy(page: &Page, query: &str) -> Result<()> {
    page.open_host(&format!("post.html{query}"), &[], || wait_for_letters(page))?;
    let in_time = |button: &str, says: &str| {
        let time = time_to_say(page, button, says)?;
        ensure!(time < PATIENCE, "“{button}” says nothing for {time} ms");
        Ok(())
    };
    for (button, _) in TEXTS {
        let text = text_of(page, button)?;
        if button == "Copy this template" {
            in_time(button, "Select the text")?;
            page.tap(&page.find_by_script("return deep.one('.besides textarea[readonly]')")?)?;
            page.key(Key::SelectAll)?;
        } else {
            in_time(button, "The text is selected")?;
        }
        page.key(Key::Copy)?;
        // Of both, the text is selected, and the subject is to be copied by itself.
        let copied = if button == "Copy both" { page.message()? } else { text };
        pasted(page, &copied).context(button)?;
    }
    page.open_host(&format!("your-site.html{query}"), &[], || wait_for_snippet(page))?;
    in_time("Copy", "It is selected")?;
    let snippet = page.script("return document.getElementById('snippet').textContent")?;
    page.key(Key::Copy)?;
    pasted(page, snippet.as_str().context("there is no snippet")?)
}

fn nothing_copies(engine: Engine) -> Result<()> {
    let setting = in_engine(engine)?.with_script(ODD_CLIPBOARDS).with_script(EXEC_COMMAND_FAILS);
    journey(with_post(setting)?, |page| {
        ["?clipboard=refuses", "?clipboard=never-answers"]
            .iter()
            .try_for_each(|query| says_how_to_copy(page, query).context(*query))
    })
}

/// Some browsers say that a command has worked though a script has cancelled it.
fn cancelled_and_refused(engine: Engine) -> Result<()> {
    const CANCELLED: &str = "addEventListener('copy', (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
    }, true);";
    let setting = in_engine(engine)?.with_script(clipboard::NO_CLIPBOARD).with_script(CANCELLED);
    journey(with_post(setting)?, |page| {
        page.open_host("post.html", &[], || wait_for_letters(page))?;
        press(page, "Copy email")?;
        page.wait_for_status("The text is selected")?;
        page.open_host("your-site.html", &[], || wait_for_snippet(page))?;
        press(page, "Copy")?;
        page.wait_for_status("It is selected").map(drop)
    })
}

/// The letters of index.html can be selected and copied where no script runs.
fn words_of_the_page(engine: Engine) -> Result<()> {
    let plain = |site: Site| -> Result<Site> {
        let page = String::from_utf8(site.file("index.html")?.to_vec())?;
        let mut parts = page.split("<script>");
        let mut plain = parts.next().context("index.html is empty")?.to_owned();
        for script in parts {
            plain += script.split_once("</script>").context("a script does not end")?.1;
        }
        Ok(site.with_page("plain.html", &plain))
    };
    journey(in_engine(engine)?.try_serving(plain)?, |page| {
        page.open_host("plain.html", &[], || {
            page.find_by_script("return document.querySelector('.quoted')").map(drop)
        })?;
        for which in 0..2 {
            let letter = page.find_by_script(&format!("return document.querySelectorAll('.quoted')[{which}]"))?;
            let select = "document.activeElement.blur();
                getSelection().selectAllChildren(arguments[0]);
                return [...arguments[0].querySelectorAll('p')].map((one) => one.innerText).join('\\n\\n')";
            let text = page.script_on(&letter, select)?;
            let text = text.as_str().filter(|text| text.contains("[your name]")).context("it is no letter")?.to_owned();
            page.key(Key::Copy)?;
            pasted(page, &text)?;
        }
        Ok(())
    })
}

in_every_engine! {
    odd_clipboards_keep_nobody_from_copying: odd_clipboards,
    pages_that_guard_their_texts_keep_nobody_from_copying: guarded_pages,
    where_nothing_copies_it_is_said_soon: nothing_copies,
    where_copying_is_cancelled_nothing_is_said_to_be_copied: cancelled_and_refused,
    letters_of_the_page_itself_are_copied_by_hand: words_of_the_page,
    on_a_page_of_its_own: top,
    in_a_frame_of_the_same_origin: frame_of_the_same_origin,
    in_a_frame_of_another_origin: frame_of_another_origin,
    in_a_frame_of_another_origin_that_may_copy: frame_of_another_origin_that_may_copy,
    in_a_sandboxed_frame: sandboxed_frame,
}
