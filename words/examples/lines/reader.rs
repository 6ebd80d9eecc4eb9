//! One line after another, of which none takes more memory than a line should.

use std::io::{self, BufRead};

/// The longest line that is read, in bytes. No input comes near it; an endless line would take all memory.
pub(crate) const LONGEST: usize = 1 << 20;

/// What came of reading a line.
pub(crate) enum Line {
    /// It is there, without its end.
    Whole,
    /// It was longer than a line may be; it is skipped.
    TooLong,
    /// There is none any more.
    End,
}

/// Reads the next line into `line`, whatever was there before.
pub(crate) fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Line> {
    line.clear();
    let mut too_long = false;
    let mut begun = false;
    loop {
        let available = input.fill_buf()?;
        if available.is_empty() && !begun {
            return Ok(Line::End);
        }
        begun = true;
        let end = available.iter().position(|&byte| byte == b'\n');
        let part = end.and_then(|end| available.get(..end)).unwrap_or(available);
        // One byte more is room for the carriage return, which does not count.
        if line.len() + part.len() > LONGEST + 1 {
            too_long = true;
        } else if !too_long {
            line.extend_from_slice(part);
        }
        let over = end.is_some() || available.is_empty();
        let used = part.len() + usize::from(end.is_some());
        input.consume(used);
        if over {
            break;
        }
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    Ok(if too_long || line.len() > LONGEST { Line::TooLong } else { Line::Whole })
}
