//! The page of Rain Check. What it advises is decided in `policy` and said in `words`; here it is asked for, shown and copied.

mod app;
mod browser;
mod calendar;
mod components;
mod edition;
mod house;
mod labels;
mod moment;
mod places;
mod proposals;
mod reader;
mod state;
mod world;

fn main() {
    // A panic says on the console where it happened; the page's own notice is boot/stopped.js's.
    console_error_panic_hook::set_once();
    if let Some(place) = browser::page::place() {
        if !edition::ELEMENT {
            browser::first::note(&place);
        }
        browser::still::keep(&place);
        yew::Renderer::<app::App>::with_root(place).render();
    }
}
