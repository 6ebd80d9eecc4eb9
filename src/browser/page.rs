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
    if ELEMENT {
        return Some((leading("help-url")?, host::option("help-label")?));
    }
    let place = place()?;
    let address = place.get_attribute("data-help-url").filter(|address| is_safe(address))?;
    Some((address, place.get_attribute("data-help-label")?))
}

/// Where the site's own guide is, if the element says so.
pub(crate) fn guide() -> Option<String> {
    if ELEMENT { leading("guide-url") } else { None }
}

/// An option of the element that is an address.
fn leading(name: &str) -> Option<String> {
    let address = host::option(name)?;
    if leads_on(&address) {
        return Some(address);
    }
    host::complain(&[name, ": \"", &address, "\" is not allowed; allowed are addresses of pages and of mail"].concat());
    None
}

/// A link leads to a page or to a mail program, and to nothing that runs.
fn is_safe(address: &str) -> bool {
    ["https://", "http://", "mailto:", "/", "./"].iter().any(|start| address.starts_with(start))
}

/// The same for addresses as people write them: without a scheme they are of this site. Browsers pass over blanks and control
/// characters, in front and within, so there may be none.
fn leads_on(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    let scheme = scheme.filter(|scheme| !scheme.contains(['/', '?', '#']));
    let known = scheme
        .is_none_or(|scheme| ["https", "http", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known)));
    known && !address.chars().any(|character| character.is_control() || character == ' ')
}

#[cfg(test)]
mod tests {
    use super::{is_safe, leads_on};

    #[test]
    fn an_address_of_the_site_leads_on_and_a_script_does_not() {
        let pages = ["help.html", "../guide?a=1:2", "#contact", "HTTPS://coach.example/", "tel:+44201234", "/a:b"];
        assert!(pages.into_iter().all(leads_on));
        let scripts = [
            "javascript:alert(1)",
            "JavaScript:x",
            "java\nscript:x",
            "\u{1}javascript:x",
            " javascript:x",
            "data:text/html,x",
        ];
        assert!(scripts.into_iter().all(|address| !leads_on(address)));
    }

    #[test]
    fn a_help_link_runs_nothing() {
        assert!(["https://coach.example/", "mailto:me@coach.example", "/help"].into_iter().all(is_safe));
        assert!(["javascript:alert(1)", " javascript:x", "data:text/html,x", ""].into_iter().all(|url| !is_safe(url)));
    }
}
