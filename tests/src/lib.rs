//! Drives real browsers as a person would: finds things by their role and name, taps, types, reads, pastes.
//! [Chromium](Engine), where a test names no other.
//!
//! A test is a [`journey`]. Whatever it walks through, at its end a [guard](watch) looks at what the browser noted down: a
//! request after the page had loaded, something a policy refused, a word on the console, anything stored, a changed
//! address or title fails it.

mod axe;
mod browser;
mod devtools;
mod engine;
mod expected;
mod journey;
mod keys;
mod noted;
mod page;
mod pool;
mod program;
mod screen_reader;
mod server;
mod session;
mod setting;
mod still;
mod surroundings;
mod wait;
mod watch;
mod world;

pub use axe::Finding;
pub use browser::Memory;
pub use engine::Engine;
pub use expected::{Expected, notice_label};
pub use journey::journey;
pub use keys::Key;
pub use page::Page;
pub use screen_reader::ScreenReader;
pub use server::{Server, Site};
pub use session::{Element, Session};
pub use setting::{Look, Setting};
pub use surroundings::{contact_sheet, screenshots};
pub use wait::until;
