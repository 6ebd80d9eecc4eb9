//! Walks the whole space of situations and holds every advice against the policy.
//!
//! The policy is written down a second time in `oracle`, as tables in its own order; `space` says which situations are
//! walked and why no others are needed. The walk is done once; each test below then asks it about one promise.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::panic, reason = "a test stops where it is wrong")]

mod landing;
mod oracle;
mod promises;
mod space;
mod walked;
#[path = "../walking/mod.rs"]
mod walking;
mod what_if;
