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
    if let Some(mount_point) = browser::page::mount_point() {
        if !edition::ELEMENT {
            browser::early_input::record(&mount_point);
        }
        browser::anchor::install(&mount_point);
        yew::Renderer::<app::App>::with_root(mount_point).render();
    }
}
