//! Sets up, builds, serves, tests and measures this repository, with nothing to install first but Rust, git and Node.
//!
//! A program rather than scripts: it works the same on every machine that compiles the rest, and its own parts have tests.

#![allow(clippy::print_stdout, reason = "talking to the person at the terminal is what this program is for")]

mod apt;
mod bench;
mod blog;
mod browser;
mod build;
mod csp;
mod element;
mod embed;
mod first;
mod html;
mod interface;
mod minify;
mod npm;
mod pack;
mod page;
mod pages;
mod parts;
mod python;
mod reading;
mod resolve;
mod run;
mod scratch;
mod script;
mod serve;
mod size;
mod stamp;
mod test;
mod tidy;
mod tools;
mod wasm;
mod wordpress;

use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::{Result, bail};

/// What can be asked for, in the order in which somebody new needs it.
const COMMANDS: [Command; 11] = [
    Command {
        name: "serve",
        options: "[--port N]",
        says: "build the page, show it on http://127.0.0.1:8080/ and reload it at every change",
        run: serve::command,
    },
    Command {
        name: "test",
        options: "[--only STEP] [--again]",
        says: "everything that guards the product, real browsers included",
        run: test::command,
    },
    Command {
        name: "test-wordpress",
        options: "[--dist FOLDER]",
        says: "the plugin on Debian's WordPress, in a browser; of the files just built, or of those in FOLDER",
        run: blog::command,
    },
    Command {
        name: "sheet",
        options: "",
        says: "pictures of the page in every state on one sheet, target/contact-sheet/index.html, and nothing else",
        run: test::sheet,
    },
    Command {
        name: "build",
        options: "",
        says: "fill dist/ with what is published, and measure it",
        run: build::command,
    },
    Command {
        name: "reading",
        options: "",
        says: "compile the reading module into target/reading (Trunk asks for this before each build)",
        run: reading::command,
    },
    Command {
        name: "bench",
        options: "[--rounds N] [--strict] [--dist FOLDER]",
        says: "how fast the page is and feels, beside one by hand and SurveyJS; --strict makes a missed target a failure",
        run: bench::command,
    },
    Command {
        name: "resolve",
        options: "MODULE [PLACE …]",
        says: "the functions that a stack of WebAssembly names: PLACE is a line of it, wasm-function[123] or 0x4567",
        run: resolve::command,
    },
    Command {
        name: "tidy",
        options: "",
        says: "check that documents and sources agree: links, commands, paths, the map of files",
        run: tidy::command,
    },
    Command {
        name: "setup",
        options: "",
        says: "bring the pinned tools into target/tools and node_modules (the others do this themselves)",
        run: tools::command,
    },
    Command { name: "help", options: "", says: "print this list", run: help },
];

/// One word after `cargo xtask`.
struct Command {
    name: &'static str,
    options: &'static str,
    says: &'static str,
    run: fn(lexopt::Parser) -> Result<()>,
}

fn main() -> ExitCode {
    match dispatch() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<()> {
    let mut arguments = lexopt::Parser::from_env();
    let name = match arguments.next()? {
        None | Some(lexopt::Arg::Short('h') | lexopt::Arg::Long("help")) => "help".to_owned(),
        Some(lexopt::Arg::Value(name)) => name.to_string_lossy().into_owned(),
        Some(other) => return Err(other.unexpected().into()),
    };
    match COMMANDS.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(arguments),
        None => bail!("there is no command `{name}`. There are:\n\n{}", list()),
    }
}

fn help(arguments: lexopt::Parser) -> Result<()> {
    no_more(arguments)?;
    println!("cargo xtask COMMAND\n\n{}", list());
    Ok(())
}

fn list() -> String {
    let mut list = String::new();
    for Command { name, options, says, .. } in &COMMANDS {
        writeln!(list, "  {:<46} {says}", format!("{name} {options}")).ok();
    }
    list
}

/// Refuses what a command does not know, rather than let a misspelt option pass for obeyed.
fn no_more(mut arguments: lexopt::Parser) -> Result<()> {
    match arguments.next()? {
        None => Ok(()),
        Some(argument) => Err(argument.unexpected().into()),
    }
}
