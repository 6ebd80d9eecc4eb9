//! Numbers in digits.

/// A number as it is written.
///
/// What the standard library writes numbers with can do far more, and nothing else of ours needs it.
#[must_use]
pub fn in_digits(number: usize) -> String {
    let mut digits = if number < 10 { String::new() } else { in_digits(number / 10) };
    digits.extend("0123456789".chars().nth(number % 10));
    digits
}

#[cfg(test)]
mod tests {
    use super::in_digits;

    #[test]
    fn a_number_is_written_as_everybody_writes_it() {
        for number in [0, 7, 10, 99, 100, 2026, 1_491_308] {
            assert_eq!(in_digits(number), number.to_string());
        }
    }
}
