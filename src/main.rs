//! The page of Rain Check. What it advises is the business of the `guide`; here it is asked for, shown and copied.

mod app;
mod browser;
mod calendar;
mod components;
mod moment;
mod own_words;
mod places;
mod proposals;
mod state;
mod words;
mod world;

/// A third of the size of the allocator that comes with Rust, and as steady.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    if let Some(place) = browser::page::place() {
        browser::still::keep(&place);
        yew::Renderer::<app::App>::with_root(place).render();
    }
}
