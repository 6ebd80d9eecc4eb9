//! What is never made: with this in its place the compiler leaves out all that would be done with it. A module of Yew.

use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use crate::html::ImplicitClone;
use crate::utils::RcExt;

extern "C" {
    // Nobody provides it: if any code that is left could call it, the build fails (xtask/src/names.rs).
    fn made_after_all() -> !;
}

/// Stands where something would be made.
pub(crate) fn never<T>() -> T {
    unsafe { made_after_all() }
}

/// In the place of an `Rc`, or of the thing itself.
pub struct Never<T: ?Sized>(Infallible, PhantomData<T>);

impl<T> Never<T> {
    pub(crate) fn new(_: T) -> Self {
        never()
    }

    pub(crate) fn make_mut(this: &mut Self) -> &mut T {
        this
    }

    pub(crate) fn into_inner(self) -> T {
        match self.0 {}
    }
}

impl<T: ?Sized> Deref for Never<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self.0 {}
    }
}

impl<T: ?Sized> DerefMut for Never<T> {
    fn deref_mut(&mut self) -> &mut T {
        match self.0 {}
    }
}

impl<T: ?Sized> Clone for Never<T> {
    fn clone(&self) -> Self {
        match self.0 {}
    }
}

impl<T: ?Sized> ImplicitClone for Never<T> {}

impl<T: ?Sized> PartialEq for Never<T> {
    fn eq(&self, _: &Self) -> bool {
        match self.0 {}
    }
}

impl<T: ?Sized> fmt::Debug for Never<T> {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {}
    }
}

impl<T: Clone> RcExt<T> for Never<T> {
    fn unwrap_or_clone(this: Self) -> T {
        this.into_inner()
    }
}
