//! "We send nothing and keep nothing." The guard checks this in every journey; here scripts on the page try to send.

use anyhow::{Result, ensure};
use journeys::{Expected, Key, Setting, Site, journey, until};
use policy::{Band, MessageKind, Reason};

#[test]
fn the_policy_blocks_every_request_after_loading() -> Result<()> {
    let refusals = ["connect-src", "img-src", "media-src", "frame-src", "Content Security Policy"];
    let setting = refusals.into_iter().fold(Setting::desktop()?, Setting::expecting);
    journey(setting, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        // Not even to its own server. The guard finds any request that is sent.
        page.run_script(
            "const attempt = (send) => {
                 try { send() } catch {}
             };
             for (const address of ['/?said=illness', 'https://example.org/?said=illness']) {
                 attempt(() => fetch(address).catch(() => {}));
                 attempt(() => navigator.sendBeacon(address, 'illness'));
                 attempt(() => new EventSource(address));
                 attempt(() => { const one = new XMLHttpRequest(); one.open('POST', address); one.send('illness') });
                 attempt(() => { new Image().src = address });
                 attempt(() => document.body.append(Object.assign(document.createElement('iframe'), { src: address })));
                 attempt(() => document.body.append(Object.assign(document.createElement('video'), { src: address })));
             }
             attempt(() => new WebSocket('wss://example.org/?said=illness'));",
        )?;
        // Leaves time for requests to be sent.
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict("another time")
    })
}

#[test]
fn the_page_works_with_the_published_headers() -> Result<()> {
    let setting = Setting::desktop()?.try_serving(Site::with_published_headers)?;
    journey(setting, |page| {
        page.open()?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.reset_clipboard()?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        // These headers let no script read the clipboard, so paste.
        let text = page.edit_letter()?;
        page.tap(&text)?;
        page.key(Key::SelectAll)?;
        page.key(Key::Backspace)?;
        ensure!(page.message()?.is_empty(), "the text is not deleted");
        page.key(Key::Paste)?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        let email = expected.message(MessageKind::Email)?;
        until("the pasted text", || {
            ensure!(page.message()? == email.body, "it is {}", page.message()?);
            Ok(())
        })
    })
}

/// A careers page with the single-file page in a frame.
const CAREERS_PAGE: &str =
    "<!doctype html><html lang=en data-start=ready><title>Careers</title><link rel=icon href=data:,>
    <iframe src=/rain-check.html title='Rain Check' width=900 height=500></iframe>
    <p><label>Pasted <textarea></textarea></label>";

#[test]
fn the_single_file_works_in_a_frame() -> Result<()> {
    let site = |site: Site| site.with_page("careers.html", CAREERS_PAGE).with_published_headers();
    journey(Setting::desktop()?.try_serving(site)?, |page| {
        page.open_path("careers.html")?;
        page.reset_clipboard()?;
        page.turn_to_frame(true)?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.press("Copy email")?;
        page.wait_for_status("Copied")?;
        page.turn_to_frame(false)?;
        let pasted = page.find("textbox", "Pasted")?;
        page.tap(&pasted)?;
        page.key(Key::Paste)?;
        let expected = Expected::of(Reason::Illness, Band::Under24h);
        let email = expected.message(MessageKind::Email)?;
        until("the pasted text", || {
            let pasted = page.value(&pasted)?;
            ensure!(pasted == email.body, "it is {pasted}");
            Ok(())
        })
    })
}

#[test]
fn a_page_that_isolates_itself_may_frame_it() -> Result<()> {
    let site = |site: Site| {
        let site = site.with_page("careers.html", CAREERS_PAGE);
        site.with_header_at("/careers.html", "Cross-Origin-Embedder-Policy", "require-corp").with_published_headers()
    };
    journey(Setting::desktop()?.try_serving(site)?, |page| {
        page.open_path("careers.html")?;
        page.turn_to_frame(true)?;
        page.choose_reason(Reason::Illness)?;
        page.choose_notice(Band::Under24h)?;
        page.wait_for_verdict(Expected::of(Reason::Illness, Band::Under24h).heading())?;
        page.turn_to_frame(false)
    })
}

#[test]
fn the_page_links_to_its_single_file() -> Result<()> {
    journey(Setting::desktop()?, |page| {
        page.open()?;
        let link = page.find("link", "Keep this page as one file")?;
        let link_target = page.script_on(&link, "return [arguments[0].pathname, arguments[0].download !== null]")?;
        ensure!(link_target == serde_json::json!(["/rain-check.html", true]), "the link has {link_target}");
        Ok(())
    })
}

/// Where a page names no icon, browsers ask the server for one, which our policies refuse.
#[test]
fn every_page_has_its_icon_inside_it() -> Result<()> {
    let site = Site::published()?;
    for name in ["index.html", "rain-check.html", "embed.html", "your-site.html", "gallery.html", "design.html"] {
        let page = String::from_utf8(site.file(name)?.to_vec())?;
        ensure!(page.contains("<link rel=\"icon\" href=\"data:image/svg+xml,"), "{name} has no icon");
        ensure!(page.contains("; img-src data:; "), "the policy of {name} refuses its icon");
    }
    Ok(())
}
