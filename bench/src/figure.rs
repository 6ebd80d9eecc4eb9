//! A measured quantity: its name, unit and targets.

use crate::target::Target;

pub(crate) struct Figure {
    /// Its key in JSON.
    pub(crate) id: &'static str,
    /// Its label in tables.
    pub(crate) says: &'static str,
    pub(crate) unit: Unit,
    pub(crate) targets: &'static [Target],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Bytes,
    Count,
    Milliseconds,
}

impl Unit {
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Count => "count",
            Self::Milliseconds => "milliseconds",
        }
    }

    /// Formats a value with its significant digits.
    pub(crate) fn tell(self, value: f64) -> String {
        match self {
            Self::Bytes => grouped(value),
            Self::Count => format!("{value:.0}"),
            Self::Milliseconds if value.abs() < 10.0 => format!("{value:.2} ms"),
            Self::Milliseconds => format!("{value:.0} ms"),
        }
    }
}

/// Formats 110000 as `110,000`.
fn grouped(value: f64) -> String {
    let digits = format!("{:.0}", value.abs());
    let mut text = if value <= -0.5 { "-".to_owned() } else { String::new() };
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_grouped_by_thousands() {
        let tell = |value| Unit::Bytes.tell(value);
        assert_eq!([tell(0.0), tell(999.0), tell(110_000.0), tell(-1_024.0)], ["0", "999", "110,000", "-1,024"]);
    }

    #[test]
    fn short_times_have_decimals_and_long_ones_none() {
        let tell = |value| Unit::Milliseconds.tell(value);
        assert_eq!([tell(0.123), tell(9.996), tell(1234.5)], ["0.12 ms", "10.00 ms", "1234 ms"]);
    }
}
