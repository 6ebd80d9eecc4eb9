//! The page and the custom element. `policy` decides the advice and `words` phrases it; this crate asks, shows and
//! copies.

mod app;
mod browser;
mod calendar;
mod components;
mod edition;
mod house;
mod labels;
mod moment;
mod proposals;
mod reader;
mod state;
mod time_zones;
mod zone_search;

fn main() {
    // Logs where a panic happened. boot/stopped.js shows the notice on the page.
    console_error_panic_hook::set_once();
    if let Some(place) = browser::page::place() {
        if !edition::ELEMENT {
            browser::first::note(&place);
        }
        browser::still::keep(&place);
        yew::Renderer::<app::App>::with_root(place).render();
    }
}
