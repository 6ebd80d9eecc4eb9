//! The page around the application: its mount point, and the signal that it has started.

use web_sys::Element;

use super::host;
use crate::host::edition::ELEMENT;

/// The element the application is mounted on.
pub(crate) fn mount_point() -> Option<Element> {
    if ELEMENT { Some(host::place()) } else { gloo::utils::document().get_element_by_id("app") }
}

/// Whether there is room beside the letter, by the width where the styles make two columns.
pub(crate) fn has_room() -> bool {
    cfg!(target_family = "wasm") && mount_point().is_some_and(|mount_point| mount_point.client_width() >= 860)
}

/// Signals to the page and its scripts that the application has started.
pub(crate) fn ready() {
    if ELEMENT {
        host::report_ready();
    } else if let Some(html) = gloo::utils::document().document_element() {
        // If the attribute cannot be set, the static content has been replaced all the same.
        let _ = html.set_attribute("data-start", "ready");
    }
}

/// The URL and label of the site's own help, if the mount element has both.
pub(crate) fn help() -> Option<(String, String)> {
    if ELEMENT {
        return Some((url_option("help-url")?, host::option("help-label")?));
    }
    let mount_point = mount_point()?;
    let address = mount_point.get_attribute("data-help-url").filter(|address| is_safe_url(address))?;
    Some((address, mount_point.get_attribute("data-help-label")?))
}

/// The URL of the site's own guide, if the mount element has it.
pub(crate) fn guide() -> Option<String> {
    if ELEMENT { url_option("guide-url") } else { None }
}

/// An option of the element that is a URL.
fn url_option(name: &str) -> Option<String> {
    let address = host::option(name)?;
    if is_page_or_mail_url(&address) {
        return Some(address);
    }
    host::report_invalid_option(
        &[name, ": \"", &address, "\" is not allowed; allowed are addresses of pages and of mail"].concat(),
    );
    None
}

/// A link may lead to a page or a mail program, never to a script.
fn is_safe_url(address: &str) -> bool {
    ["https://", "http://", "mailto:", "/", "./"].iter().any(|start| address.starts_with(start))
}

/// The same for URLs as people write them: relative ones are allowed. Browsers ignore spaces and control characters at
/// the start and within, so there must be none.
fn is_page_or_mail_url(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    let scheme = scheme.filter(|scheme| !scheme.contains(['/', '?', '#']));
    let known = scheme
        .is_none_or(|scheme| ["https", "http", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known)));
    known && !address.chars().any(|character| character.is_control() || character == ' ')
}

#[cfg(test)]
mod tests {
    use super::{is_page_or_mail_url, is_safe_url};

    #[test]
    fn relative_urls_are_links_and_scripts_are_not() {
        let pages = ["help.html", "../guide?a=1:2", "#contact", "HTTPS://coach.example/", "tel:+44201234", "/a:b"];
        assert!(pages.into_iter().all(is_page_or_mail_url));
        let scripts = [
            "javascript:alert(1)",
            "JavaScript:x",
            "java\nscript:x",
            "\u{1}javascript:x",
            " javascript:x",
            "data:text/html,x",
        ];
        assert!(scripts.into_iter().all(|address| !is_page_or_mail_url(address)));
    }

    #[test]
    fn a_help_link_is_never_a_script() {
        assert!(["https://coach.example/", "mailto:me@coach.example", "/help"].into_iter().all(is_safe_url));
        assert!(
            ["javascript:alert(1)", " javascript:x", "data:text/html,x", ""].into_iter().all(|url| !is_safe_url(url))
        );
    }
}
