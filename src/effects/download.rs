//! Downloads a file made in the page, without a server.

use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::host;
use crate::host::edition::ELEMENT;

/// The media type of plain text.
pub(crate) const PLAIN: &str = "text/plain;charset=utf-8";

/// Downloads a text as a file of this type.
pub(crate) fn text(name: &str, kind: &str, text: &str) {
    if ELEMENT && host::show_if_sandboxed(name, text) {
        return;
    }
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options) else { return };
    let Ok(url) = Url::create_object_url_with_blob(&blob) else { return };
    click_link(&url, Some(name));
    // The download reads the blob after this call returns; a minute is more than enough for it to start.
    gloo::timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
}

/// Clicks a link that is not in the document.
pub(super) fn click_link(url: &str, download: Option<&str>) {
    let Ok(element) = gloo::utils::document().create_element("a") else { return };
    let link: HtmlAnchorElement = element.unchecked_into();
    link.set_href(url);
    if let Some(name) = download {
        link.set_download(name);
    }
    link.click();
}
