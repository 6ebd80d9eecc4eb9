//! Which edition is compiled: the page, or the element for other people's sites.

/// Whether it is the element: what only the element needs is left out of the page by the optimiser.
pub(crate) const ELEMENT: bool = cfg!(feature = "element");
