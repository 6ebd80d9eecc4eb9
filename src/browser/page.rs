//! The page around the application: where it is mounted, and how it says that it is there.

use web_sys::Element;

/// The element the application takes over.
pub(crate) fn place() -> Option<Element> {
    gloo::utils::document().get_element_by_id("app")
}

/// Tells the page, and whoever waits for it, that the application is there.
pub(crate) fn ready() {
    if let Some(html) = gloo::utils::document().document_element() {
        // Where the attribute cannot be set, the static words have been replaced all the same.
        let _ = html.set_attribute("data-start", "ready");
    }
}
