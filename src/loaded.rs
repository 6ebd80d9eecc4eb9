//! A module of WebAssembly that arrives after the page has answered, or never: the letters, and the reading of English. The page works
//! without, so this keeps track of what is there. A module stands behind a trait, so that the state is tested without a browser.

use std::fmt;
use std::rc::Rc;

/// The state of a module.
#[derive(Default)]
pub(crate) enum Loaded<T: ?Sized> {
    /// Still loading.
    #[default]
    Waiting,
    /// Ready.
    Ready(Rc<T>),
    /// It could not be loaded, or has trapped.
    Failed,
}

impl<T: ?Sized> Loaded<T> {
    /// The module, where it is ready.
    pub(crate) fn ready(&self) -> Option<&T> {
        match self {
            Self::Ready(module) => Some(module),
            Self::Waiting | Self::Failed => None,
        }
    }

    /// One of two lines for where the module is not ready: it is still loading, or it failed.
    pub(crate) const fn unless_ready(&self, waiting: &'static str, failed: &'static str) -> Option<&'static str> {
        match self {
            Self::Ready(_) => None,
            Self::Waiting => Some(waiting),
            Self::Failed => Some(failed),
        }
    }
}

impl<T: ?Sized> Clone for Loaded<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Waiting => Self::Waiting,
            Self::Ready(module) => Self::Ready(Rc::clone(module)),
            Self::Failed => Self::Failed,
        }
    }
}

/// Two are the same where they are the same module in the same state.
impl<T: ?Sized> PartialEq for Loaded<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Waiting, Self::Waiting) | (Self::Failed, Self::Failed) => true,
            (Self::Ready(one), Self::Ready(other)) => Rc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl<T: ?Sized> Eq for Loaded<T> {}

impl<T: ?Sized> fmt::Debug for Loaded<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Waiting => "Waiting",
            Self::Ready(_) => "Ready",
            Self::Failed => "Failed",
        })
    }
}
