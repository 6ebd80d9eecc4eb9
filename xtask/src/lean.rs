//! The compiler as the page is built with it: its own copy of the standard library, made small, and a smaller Yew.

#[cfg(test)]
mod maps;
mod yew;

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result};

use crate::run::{self, root};

const TARGET: &str = "wasm32-unknown-unknown";

/// Tells this program, started by cargo, that it stands in for the compiler.
const STANDS_IN: &str = "RAIN_CHECK_COMPILER";

/// The standard library, built along with the page: without the words of its panics, and for size. A fault of ours then ends
/// in a trap, and boot/stopped.js shows what there is to say. Measured on the page: 11,500 bytes of brotli of 108,000.
///
/// The arguments for LLVM let a copy of more than eight bytes be one instruction instead of a row of loads and stores, and
/// leave loops and loads where they were written: 3,500 bytes.
///
/// The compiler offers this to nightly versions only; the one that rust-toolchain.toml pins takes it when told to
/// bootstrap.
const SETTINGS: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zlocation-detail=none -Zunstable-options -Cpanic=immediate-abort -Clink-arg=-zstack-size=262144 \
         -Cllvm-args=-max-store-memcpy=1 -Cllvm-args=-max-store-memmove=1 -Cllvm-args=-disable-lsr \
         -Cllvm-args=-enable-load-pre=false",
    ),
];

/// Makes a command build that way, with this program in the compiler's place.
pub(crate) fn build(command: &mut Command) -> Result<()> {
    fs::create_dir_all(root().join("target/lean"))?;
    forget_another_yew()?;
    command.envs(SETTINGS).env("RUSTC_WRAPPER", std::env::current_exe()?).env(STANDS_IN, "1");
    Ok(())
}

/// Has Yew compiled again when it is to be changed otherwise than before: cargo knows only that its version is the same.
fn forget_another_yew() -> Result<()> {
    let file = root().join("target/lean/yew.txt");
    let recipe = yew::recipe();
    if fs::read_to_string(&file).unwrap_or_default() == recipe {
        return Ok(());
    }
    run::run(&mut run::cargo("clean --quiet --release --package yew --target wasm32-unknown-unknown"))?;
    fs::write(&file, recipe).with_context(|| format!("writing {}", file.display()))
}

/// If cargo has started this program in the compiler's place: the compiler.
pub(crate) fn compiler() -> Option<ExitCode> {
    std::env::var_os(STANDS_IN)?;
    let mut arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if let Err(error) = leaner(&mut arguments) {
        eprintln!("error: {error:#}");
        return Some(ExitCode::FAILURE);
    }
    let (rustc, arguments) = arguments.split_first()?;
    let status = Command::new(rustc).args(arguments).status();
    let code = status.ok().and_then(|status| status.code()).and_then(|code| u8::try_from(code).ok());
    Some(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Puts changed source in the place of Yew's, for the page.
fn leaner(arguments: &mut [OsString]) -> Result<()> {
    let named = arguments.windows(2).any(|pair| pair == ["--crate-name", "yew"]);
    if named
        && arguments.iter().any(|argument| *argument == TARGET)
        && let Some(library) = arguments.iter_mut().find(|argument| Path::new(argument).ends_with("src/lib.rs"))
    {
        *library = yew::changed(Path::new(library))?.into();
    }
    Ok(())
}
