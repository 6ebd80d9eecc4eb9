//! What a person does on the page. One program, so that it is linked once; a theme a file.

mod accessibility;
mod calls;
mod clipboard;
mod dates;
mod edits;
mod guard;
mod hostile;
mod instants;
mod keyboard;
mod offline;
mod panics;
mod pictures;
mod promise;
mod questions;
mod reasons;
mod room;
mod second_look;
mod several;
mod shadows;
mod states;
mod static_words;
mod taking_along;
mod taps;
mod templates;
mod time;
mod what_if;
