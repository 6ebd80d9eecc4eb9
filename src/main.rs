//! The page and the custom element. `policy` decides the advice and `words` phrases it; this crate asks, shows and
//! copies.

mod app;
mod components;
mod composer;
mod derived;
mod effects;
mod host;
mod labels;
mod loaded;
mod model;
mod page;
mod reader;
mod surroundings;
#[cfg(test)]
mod testing;
mod time;

fn main() {
    // Logs where a panic happened. boot/stopped.js shows the notice on the page.
    console_error_panic_hook::set_once();
    if let Some(mount_point) = effects::page::mount_point() {
        effects::autofill::install(&mount_point);
        effects::focus::install(&mount_point);
        effects::menu::install(&mount_point);
        if host::edition::ELEMENT {
            yew::Renderer::<app::ElementApp>::with_root(mount_point).render();
        } else {
            effects::early_input::record(&mount_point);
            yew::Renderer::<app::App>::with_root(mount_point).render();
        }
    }
}
