//! End-to-end tests in real browsers: they find elements by role and accessible name, tap, type and paste. In
//! [Chromium](Engine) unless a test names another engine.
//!
//! A test is a [`journey`]. After its own checks, a [guard] fails it if the page sent a request after loading, violated a
//! content security policy, logged to the console, stored anything, or changed its address or title.

mod activity;
mod animations;
mod axe;
mod browser;
mod devtools;
mod engine;
mod environment;
mod expected;
mod guard;
mod isolated_world;
mod journey;
mod keys;
mod page;
mod pool;
mod program;
mod screen_reader;
mod server;
mod session;
mod setting;
mod wait;

pub use axe::Finding;
pub use browser::Memory;
pub use engine::Engine;
pub use environment::{contact_sheet, screenshots};
pub use expected::{Expected, notice_label};
pub use journey::journey;
pub use keys::Key;
pub use page::Page;
pub use screen_reader::ScreenReader;
pub use server::{Hold, Server, Site};
pub use session::{Element, Session};
pub use setting::{Look, Setting};
pub use wait::until;
