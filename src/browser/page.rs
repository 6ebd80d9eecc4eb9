//! The page around the application: where it is mounted, and how it says that it is there.

use web_sys::Element;

use super::host;
use crate::edition::ELEMENT;

/// The element the application takes over.
pub(crate) fn place() -> Option<Element> {
    if ELEMENT { Some(host::place()) } else { gloo::utils::document().get_element_by_id("app") }
}

/// Tells the page, and whoever waits for it, that the application is there.
pub(crate) fn ready() {
    if ELEMENT {
        host::ready();
    } else if let Some(html) = gloo::utils::document().document_element() {
        // Where the attribute cannot be set, the static words have been replaced all the same.
        let _ = html.set_attribute("data-start", "ready");
    }
}

/// Where the site's own help is, and what it is called, if both are named on the element the application takes over.
pub(crate) fn help() -> Option<(String, String)> {
    let place = place()?;
    let address = place.get_attribute("data-help-url").filter(|address| is_safe(address))?;
    Some((address, place.get_attribute("data-help-label")?))
}

/// Where the site's own guide is, if the element says so.
pub(crate) fn guide() -> Option<String> {
    if ELEMENT { host::option("guide-url").filter(|address| is_safe(address)) } else { None }
}

/// A link leads to a page or to a mail program, and to nothing that runs.
fn is_safe(address: &str) -> bool {
    ["https://", "http://", "mailto:", "/", "./"].iter().any(|start| address.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::is_safe;

    #[test]
    fn a_help_link_runs_nothing() {
        assert!(["https://coach.example/", "mailto:me@coach.example", "/help"].into_iter().all(is_safe));
        assert!(["javascript:alert(1)", " javascript:x", "data:text/html,x", ""].into_iter().all(|url| !is_safe(url)));
    }
}
