//! The repository's task runner: sets up, builds, serves, tests and measures. It needs Rust, git and Node, nothing
//! else.
//!
//! A Rust program rather than shell scripts, so that it runs wherever the product compiles and can have tests.

#![allow(clippy::print_stdout, reason = "a command-line program prints its output")]

mod apt;
mod bench;
mod blog;
mod browser;
mod build;
mod corpora;
mod csp;
mod element;
mod embed;
mod first;
mod fuzz;
mod generators;
mod html;
mod interface;
mod letters;
mod minify;
mod modules;
mod npm;
mod pack;
mod page;
mod pages;
mod parts;
mod python;
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

/// All commands, in the order in which a newcomer needs them.
const COMMANDS: [Command; 16] = [
    Command {
        name: "serve",
        options: "[--port N]",
        about: "build the page, show it on http://127.0.0.1:8080/ and reload it at every change",
        run: serve::command,
    },
    Command {
        name: "test",
        options: "[--only STEP] [--again]",
        about: "run all checks and tests, including those in real browsers",
        run: test::command,
    },
    Command {
        name: "test-wordpress",
        options: "[--dist FOLDER]",
        about: "test the plugin on Debian's WordPress in a browser; builds first unless FOLDER is given",
        run: blog::command,
    },
    Command {
        name: "test-generators",
        options: "[--dist FOLDER]",
        about: "test posts on sites that Eleventy, Ghost, Hexo, Hugo and Jekyll build; builds first unless FOLDER is given",
        run: generators::command,
    },
    Command {
        name: "sheet",
        options: "",
        about: "screenshot the page in every state into target/contact-sheet/index.html",
        run: test::sheet,
    },
    Command {
        name: "build",
        options: "",
        about: "build the published files into dist/ and check their sizes",
        run: build::command,
    },
    Command {
        name: "modules",
        options: "",
        about: "compile the letters and the reading module into target/modules (Trunk asks for this before each build)",
        run: modules::command,
    },
    Command {
        name: "bench",
        options: "[--rounds N] [--strict] [--dist FOLDER]",
        about: "measure the page against a hand-written one, React and SurveyJS; --strict fails on a missed target",
        run: bench::command,
    },
    Command {
        name: "letters",
        options: "pairs|count|print …",
        about: "have our letters judged beside others, or print many of them: see docs/judging-letters.md",
        run: letters::command,
    },
    Command {
        name: "review-corpus",
        options: "[--misses] [FILE …]",
        about: "count how often each check of the second look is right on labelled messages, ours or those in FILE",
        run: corpora::review,
    },
    Command {
        name: "understand-corpus",
        options: "[--misses] [FILE …]",
        about: "count how often labelled sentences are understood as labelled, ours or those in FILE",
        run: corpora::understand,
    },
    Command {
        name: "fuzz",
        options: "[--count N] [--sequences N] [--seed N]",
        about: "try ten million odd inputs, then ten thousand sequences of changes in a browser; some are in the tests",
        run: fuzz::command,
    },
    Command {
        name: "resolve",
        options: "MODULE [PLACE …]",
        about: "name the functions in a WebAssembly stack trace; PLACE is a line of it, wasm-function[123] or 0x4567",
        run: resolve::command,
    },
    Command {
        name: "tidy",
        options: "",
        about: "check that documents match the sources: links, commands, paths, the map of files",
        run: tidy::command,
    },
    Command {
        name: "setup",
        options: "",
        about: "install the pinned tools into target/tools and node_modules (other commands do this when needed)",
        run: tools::command,
    },
    Command { name: "help", options: "", about: "print this list", run: help },
];

/// A subcommand of `cargo xtask`.
struct Command {
    name: &'static str,
    options: &'static str,
    about: &'static str,
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
        None => bail!("unknown command `{name}`. Commands:\n\n{}", list()),
    }
}

fn help(arguments: lexopt::Parser) -> Result<()> {
    no_more(arguments)?;
    println!("cargo xtask COMMAND\n\n{}", list());
    Ok(())
}

fn list() -> String {
    let mut list = String::new();
    for Command { name, options, about, .. } in &COMMANDS {
        writeln!(list, "  {:<46} {about}", format!("{name} {options}")).ok();
    }
    list
}

/// Fails on leftover arguments, so that a misspelt option is not ignored.
fn no_more(mut arguments: lexopt::Parser) -> Result<()> {
    match arguments.next()? {
        None => Ok(()),
        Some(argument) => Err(argument.unexpected().into()),
    }
}
