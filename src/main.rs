//! The page of Rain Check. What it advises is the business of the `guide`; here it is asked for, shown and copied.

// The page has neither arguments nor standard streams to get ready before it starts: 250 bytes.
#![cfg_attr(target_family = "wasm", no_main)]

mod app;
mod browser;
mod calendar;
mod components;
mod edition;
mod house;
mod moment;
mod places;
mod proposals;
mod state;
mod words;
mod world;

/// A third of the size of the allocator that comes with Rust, and as steady.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg_attr(target_family = "wasm", wasm_bindgen::prelude::wasm_bindgen(start))]
fn main() {
    if let Some(place) = browser::page::place() {
        if !edition::ELEMENT {
            browser::first::note(&place);
        }
        browser::still::keep(&place);
        yew::Renderer::<app::App>::with_root(place).render();
    }
}
