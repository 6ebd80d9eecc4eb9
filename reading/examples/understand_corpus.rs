//! How often labelled sentences are understood as labelled: `cargo xtask understand-corpus [--misses] [FILE …]`.
#![allow(
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::print_stdout,
    reason = "a program for people, which may stop where a file is wrong"
)]

#[path = "../tests/sentences/mod.rs"]
mod sentences;

use std::{env, fs};

use sentences::{NOW, Tally};

fn main() {
    let (options, mut files): (Vec<String>, Vec<String>) = env::args().skip(1).partition(|one| one.starts_with("--"));
    if files.is_empty() {
        files.push(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/sentences.jsonl").to_owned());
    }
    for file in files {
        let corpus = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
        let tally = Tally::of(&corpus);
        if options.iter().any(|option| option == "--misses") {
            println!("{}\n", tally.misses.join("\n"));
        }
        println!("{file}, at {NOW}\n{}", tally.table());
    }
}
