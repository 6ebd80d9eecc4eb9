//! The browser's print dialogue.

/// Opens it; where a frame forbids that, nothing happens.
pub(crate) fn print() {
    let _ = gloo::utils::window().print();
}
