//! The browser's print dialogue.

/// Opens it; does nothing where a frame forbids that.
pub(crate) fn print() {
    let _ = gloo::utils::window().print();
}
