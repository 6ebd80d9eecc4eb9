//! The compiler as the page is built with it: its own copy of the standard library, made small, and functions that return
//! what they return.

#[cfg(test)]
mod maps;
mod yew;

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result};

use crate::run::{self, root};

const TARGET: &str = "wasm32-unknown-unknown";

/// Tells this program, started by cargo, that it stands in for the compiler.
const STANDS_IN: &str = "RAIN_CHECK_TARGET";

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
         -Ctarget-feature=+multivalue -Cllvm-args=-max-store-memcpy=1 -Cllvm-args=-max-store-memmove=1 \
         -Cllvm-args=-disable-lsr -Cllvm-args=-enable-load-pre=false",
    ),
];

/// Makes a command build that way.
///
/// Trunk asks for the usual target, which hands a pair, such as a text and its length, back through memory. The same target
/// with one line more in its description returns both: 1,500 bytes of brotli. So the compiler is called by way of this
/// program, which puts the one in the place of the other.
pub(crate) fn build(command: &mut Command) -> Result<()> {
    fs::create_dir_all(root().join("target/lean"))?;
    forget_another_yew()?;
    command.envs(SETTINGS).env("RUSTC_WRAPPER", std::env::current_exe()?).env(STANDS_IN, target()?);
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

/// Describes the target, in the words of the pinned compiler itself and one more line.
fn target() -> Result<PathBuf> {
    let mut rustc = run::command("rustc");
    rustc.env("RUSTC_BOOTSTRAP", "1").args(["-Zunstable-options", "--print", "target-spec-json", "--target", TARGET]);
    let usual = run::output(&mut rustc)?;
    let (_, rest) = usual.split_once('{').context("the compiler describes its target in no way that is known here")?;
    // By the name of the usual one, so that everything is found where it usually is.
    let file = root().join(format!("target/lean/{TARGET}.json"));
    let lean = format!("{{\n  \"llvm-abiname\": \"experimental-mv\",{rest}");
    if fs::read_to_string(&file).is_ok_and(|there| there == lean) {
        return Ok(file);
    }
    fs::write(&file, lean).with_context(|| format!("writing {}", file.display()))?;
    Ok(file)
}

/// If cargo has started this program in the compiler's place: the compiler, for the described target.
pub(crate) fn compiler() -> Option<ExitCode> {
    let target = std::env::var_os(STANDS_IN)?;
    let mut arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if let Err(error) = leaner(&mut arguments, &target) {
        eprintln!("error: {error:#}");
        return Some(ExitCode::FAILURE);
    }
    let (rustc, arguments) = arguments.split_first()?;
    let status = Command::new(rustc).args(arguments).status();
    let code = status.ok().and_then(|status| status.code()).and_then(|code| u8::try_from(code).ok());
    Some(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Puts the described target in the place of the usual one and, for the page, changed source in the place of Yew's.
fn leaner(arguments: &mut [OsString], target: &OsStr) -> Result<()> {
    let Some(place) = arguments.iter_mut().find(|argument| *argument == TARGET) else { return Ok(()) };
    target.clone_into(place);
    if arguments.windows(2).any(|pair| pair == ["--crate-name", "yew"])
        && let Some(library) = arguments.iter_mut().find(|argument| Path::new(argument).ends_with("src/lib.rs"))
    {
        *library = yew::changed(Path::new(library))?.into();
    }
    Ok(())
}
