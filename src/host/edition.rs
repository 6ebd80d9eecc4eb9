//! Which edition is compiled: the page, or the custom element for other sites.

/// Whether this is the element. A constant, so that the optimiser drops element-only code from the page.
pub(crate) const ELEMENT: bool = cfg!(feature = "element");
