//! Reads an offset from UTC in the many ways people and programs write one: "UTC+05:30", "GMT-3", "+0530", "UTC + 5.30".

/// The minutes in `typed`, lower case with "-" for every minus, and what stands around the offset; `None` if there is none.
///
/// At most 14 hours ahead and 12 behind, which is what clocks on Earth have.
pub(crate) fn typed_offset(typed: &str) -> Option<(i16, String)> {
    let sign_at = typed.char_indices().find(|&(at, sign)| is_sign(sign) && begins_an_offset(typed, at))?.0;
    let (before, rest) = typed.split_at_checked(sign_at)?;
    let negative = rest.starts_with('-');
    let rest = rest.get(1..)?.trim_ascii_start();
    let end = rest.find(|each: char| !each.is_ascii_digit() && !is_divider(each)).unwrap_or(rest.len());
    let (number, after) = rest.split_at_checked(end)?;
    let number = number.trim_end_matches(is_divider);
    let minutes = minutes(number)?;
    let before = before.trim_ascii_end();
    let before = ["utc", "gmt"].iter().find_map(|name| before.strip_suffix(name)).unwrap_or(before);
    let before = before.trim_end_matches(['(', ' ']);
    let around = [before, after].join(" ");
    let minutes = if negative { -minutes } else { minutes };
    (-12 * 60..=14 * 60).contains(&minutes).then_some((minutes, around))
}

const fn is_sign(character: char) -> bool {
    matches!(character, '+' | '-')
}

const fn is_divider(character: char) -> bool {
    matches!(character, ':' | '.' | 'h')
}

/// Whether a number follows the sign, and what stands before it is not a word of its own: "port-au-prince", "10-11".
fn begins_an_offset(typed: &str, sign_at: usize) -> bool {
    let after = typed.get(sign_at + 1..).unwrap_or_default().trim_ascii_start();
    let before = typed.get(..sign_at).unwrap_or_default().trim_ascii_end();
    let free =
        before.is_empty() || before.ends_with(['(', ' ', ',']) || before.ends_with("utc") || before.ends_with("gmt");
    free && after.starts_with(|digit: char| digit.is_ascii_digit())
}

/// "5", "05", "5:30", "5.30", "0530", "530", in minutes.
fn minutes(number: &str) -> Option<i16> {
    let (hours, minutes) = match number.split_once(is_divider) {
        Some((hours, minutes)) => (hours, minutes),
        None => {
            number.split_at_checked(number.len().checked_sub(2).filter(|_| number.len() > 2).unwrap_or(number.len()))?
        }
    };
    let minutes: i16 = if minutes.is_empty() { 0 } else { minutes.parse().ok()? };
    let hours: i16 = hours.parse().ok()?;
    (hours <= 14 && minutes < 60).then(|| hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_read_in_any_way_of_writing_it() {
        for typed in [
            "utc+05:30",
            "utc+5:30",
            "utc +5.30",
            "gmt+0530",
            "+530",
            "+5h30",
            "utc + 5:30",
            "(utc+05:30)",
            "gmt +05:30",
        ] {
            assert_eq!(typed_offset(typed).map(|(minutes, _)| minutes), Some(330), "{typed}");
        }
        for (typed, minutes) in [("utc-3", -180), ("-03:30", -210), ("utc+0", 0), ("+14", 840), ("gmt-12", -720)] {
            assert_eq!(typed_offset(typed).map(|(minutes, _)| minutes), Some(minutes), "{typed}");
        }
    }

    #[test]
    fn what_stands_around_an_offset_is_kept() {
        let around = typed_offset("(utc+05:30) chennai, kolkata").map(|(_, around)| around);
        assert_eq!(around.as_deref().map(str::trim), Some(") chennai, kolkata"));
    }

    #[test]
    fn what_is_no_offset_is_none() {
        for typed in ["", "+", "utc", "port-au-prince", "10-11", "utc+15", "+5:75", "gmt-13", "utc+", "+99999"] {
            assert_eq!(typed_offset(typed), None, "{typed}");
        }
    }
}
