//! The page of Rain Check. What it advises is the business of the `guide`; here it is asked for, shown and copied.

mod app;
mod browser;
mod components;
mod state;
mod words;

fn main() {
    if let Some(place) = browser::page::place() {
        browser::still::keep(&place);
        yew::Renderer::<app::App>::with_root(place).render();
    }
}
