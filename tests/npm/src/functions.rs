//! Checks that the four functions in Node give exactly the answers and errors of the command line.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::installed::Installed;
use crate::questions;

#[test]
fn node_gives_the_answers_of_the_command_line() -> Result<()> {
    let mut lines = String::new();
    let (mut asked, mut refused) = (0, 0);
    for (function, given) in [
        ("assess", questions::assess()),
        ("compose", questions::compose()),
        ("review", questions::review()),
        ("understand", questions::understand()),
    ] {
        let answers = on_the_command_line(function, &given)?;
        for (given, answer) in given.iter().zip(&answers) {
            asked += 1;
            refused += usize::from(answer.starts_with("{\"error\""));
            lines += &json!({ "name": function, "given": given, "answer": answer }).to_string();
            lines.push('\n');
        }
    }
    ensure!(asked > 1000 && refused > 50, "{asked} questions, {refused} refused: too few to tell");

    let installed = Installed::alone("node")?;
    fs::write(installed.folder.join("questions.jsonl"), lines)?;
    fs::write(installed.folder.join("answers.mjs"), include_str!("answers.mjs"))?;
    let report = installed.node("answers.mjs", &[])?;
    eprintln!("{}", report.trim());
    let report: Value = serde_json::from_str(&report).with_context(|| format!("reading the report {report}"))?;
    ensure!(report.pointer("/compared") == Some(&json!(asked)), "not every answer was compared");
    ensure!(report.pointer("/refused") == Some(&json!(refused)), "not every invalid input was refused");
    Ok(())
}

/// Runs an example of the command line and returns its answers, a line for each question.
fn on_the_command_line(example: &str, given: &[Value]) -> Result<Vec<String>> {
    let build = ["build", "--quiet", "--package", "words", "--package", "reading", "--examples"];
    ensure!(Command::new(env!("CARGO")).args(build).status()?.success(), "the examples do not compile");
    let mut child = Command::new(program(example)?)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting the example")?;
    let mut stdin = child.stdin.take().context("the example has no standard input")?;
    let input = given.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
    let writer = thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().ok().context("writing to the example")??;
    let answers: Vec<String> = String::from_utf8(output.stdout)?.lines().map(str::to_owned).collect();
    ensure!(answers.len() == given.len(), "{} answers to {} questions", answers.len(), given.len());
    Ok(answers)
}

fn program(example: &str) -> Result<PathBuf> {
    // The test binary is in target/debug/deps.
    let test = std::env::current_exe()?;
    let folder =
        test.ancestors().nth(2).map(Path::to_owned).context("the path of the test binary has no grandparent")?;
    Ok(folder.join("examples").join(example).with_extension(std::env::consts::EXE_EXTENSION))
}
