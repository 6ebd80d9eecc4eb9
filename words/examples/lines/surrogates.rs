//! Escapes of half a character.

/// Turns every `\uXXXX` that is half a surrogate pair without its other half into `\ufffd`, the sign for a lost
/// character. JavaScript writes such halves; JSON parsers refuse them.
pub(crate) fn mend(line: &mut [u8]) {
    let mut rest = line;
    while let Some(start) = rest.iter().position(|&byte| byte == b'\\') {
        let (_, from_escape) = rest.split_at_mut(start);
        let whole = match (unit(from_escape), from_escape.get(6..).and_then(unit)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => {
                if let Some(digits) = from_escape.get_mut(2..6) {
                    digits.copy_from_slice(b"fffd");
                }
                6
            }
            (Some(_), _) => 6,
            // Another escape, of which the second backslash of `\\` is part.
            (None, _) => 2,
        };
        rest = from_escape.get_mut(whole..).unwrap_or_default();
    }
}

/// The UTF-16 unit of an escape that stands right here.
fn unit(bytes: &[u8]) -> Option<u16> {
    let digits = bytes.strip_prefix(b"\\u")?.get(..4)?;
    digits.iter().try_fold(0, |unit, &digit| {
        let digit = char::from(digit).to_digit(16)?;
        Some(unit << 4 | u16::try_from(digit).ok()?)
    })
}
