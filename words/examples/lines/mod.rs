//! Lines of JSON in, lines of JSON out: one value a line, in the same order.
//!
//! A line that is no valid input gives `{"error": "…"}` in its place, and the rest go on; the exit status is 1 then.
//! A line ends with a line feed, or a carriage return and a line feed; the last one may end with the input. A byte
//! order mark before the first line is dropped, as editors add it unasked. Half a surrogate pair in an escape is what
//! JavaScript makes of a torn emoji; it is read as the sign for a lost character.

mod output;
mod reader;
mod surrogates;

use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::process::ExitCode;

use policy::json::Value;
use serde::Serialize;

use output::{status, write_line};
use reader::{Line, next_line};

/// Answers every line of the standard input on the standard output.
pub(crate) fn answer_each<T: Serialize>(answer: impl Fn(&Value) -> Result<T, policy::json::Error>) -> ExitCode {
    let mut input = BufReader::with_capacity(1 << 16, io::stdin().lock());
    let mut output = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    status(run(&mut input, &mut output, answer))
}

fn run<T: Serialize>(
    input: &mut BufReader<impl Read>,
    output: &mut impl Write,
    answer: impl Fn(&Value) -> Result<T, policy::json::Error>,
) -> io::Result<bool> {
    let mut all_valid = true;
    let mut line = Vec::new();
    if input.fill_buf()?.starts_with(b"\xef\xbb\xbf") {
        input.consume(3);
    }
    loop {
        // Whoever waits for an answer before asking on gets it.
        if input.buffer().is_empty() {
            output.flush()?;
        }
        let value = match next_line(input, &mut line)? {
            Line::End => break,
            Line::TooLong => Err(format!("the line is longer than {} bytes", reader::LONGEST)),
            Line::Whole => read(&mut line),
        };
        match value.and_then(|value| answer(&value).map_err(|error| error.to_string())) {
            Ok(answer) => write_line(output, &answer)?,
            Err(error) => {
                all_valid = false;
                write_line(output, &serde_json::json!({ "error": error }))?;
            }
        }
    }
    output.flush()?;
    Ok(all_valid)
}

/// The value in a line; what is wrong with it, if it holds none.
pub(crate) fn read(line: &mut [u8]) -> Result<Value, String> {
    if line.trim_ascii().is_empty() {
        return Err("the line is empty; a JSON object is allowed".to_owned());
    }
    surrogates::mend(line);
    let text = str::from_utf8(line).map_err(|error| format!("not UTF-8 after byte {}", error.valid_up_to()))?;
    // It is always line 1 to the parser, and seldom to the person.
    serde_json::from_str(text).map_err(|error| error.to_string().replace(" at line 1 column ", " at column "))
}
