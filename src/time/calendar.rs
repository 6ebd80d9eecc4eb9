//! Writes calendar files by RFC 5545. The current time is passed in.

use words::WallTime;

/// A calendar event.
pub(crate) struct Event<'a> {
    pub(crate) title: &'a str,
    /// May be empty.
    pub(crate) notes: &'a str,
    /// In milliseconds since 1970, up to the end of the year 9999; rounded down to whole minutes.
    pub(crate) start: f64,
    /// The duration; at least one, since the end must be after the start.
    pub(crate) minutes: u32,
    /// Whether the event is not settled yet.
    pub(crate) tentative: bool,
}

/// A calendar file with these events. `now` is in milliseconds since 1970; with the start it makes the UID, so that no
/// personal data is needed.
pub(crate) fn file(events: &[Event], now: f64) -> String {
    let made = stamp(now);
    let mut file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rain Check//EN\r\n".to_owned();
    for (index, event) in events.iter().enumerate() {
        let start = stamp(event.start);
        let lines = [
            "BEGIN:VEVENT\r\nUID:",
            &start,
            "-",
            &made,
            "-",
            &within_the_minute(now).to_string(),
            "-",
            &index.to_string(),
            "@rain-check\r\nDTSTAMP:",
            &made,
            "\r\nDTSTART:",
            &start,
            // DTEND and not DURATION, which some calendars do not support.
            "\r\nDTEND:",
            &stamp(event.start + f64::from(event.minutes) * MINUTE),
            "\r\nTRANSP:OPAQUE\r\nSTATUS:",
            if event.tentative { "TENTATIVE" } else { "CONFIRMED" },
        ];
        file.extend(lines);
        write(&mut file, "\r\nSUMMARY:", event.title);
        if !event.notes.is_empty() {
            write(&mut file, "\r\nDESCRIPTION:", event.notes);
        }
        file.push_str("\r\nEND:VEVENT\r\n");
    }
    file + "END:VCALENDAR\r\n"
}

/// Milliseconds in a minute.
const MINUTE: f64 = 60_000.0;

/// The largest minute since 1970 that fits a four-digit year.
const END_OF_9999: f64 = 4_223_371_679.0;

/// A date-time by RFC 5545, 3.3.5: `20261203T130000Z`.
#[expect(clippy::cast_possible_truncation, reason = "clamped to what the format can hold")]
fn stamp(epoch: f64) -> String {
    let minutes = (epoch / MINUTE).clamp(0.0, END_OF_9999) as i64;
    let at = WallTime::from_minutes(minutes).unwrap_or(WallTime::EARLIEST);
    let mut stamp: String = at.form().chars().filter(char::is_ascii_alphanumeric).collect();
    stamp.push_str("00Z");
    stamp
}

/// Milliseconds since the last full minute.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "less than a minute, and need not be exact"
)]
fn within_the_minute(epoch: f64) -> usize {
    (epoch as u64 % 60_000) as usize
}

/// A content line with a text value (3.3.11), folded to at most 75 octets (3.1). A fold never splits a character, nor
/// separates an escaped character from its backslash. Control characters are dropped.
fn write(file: &mut String, name: &str, text: &str) {
    file.push_str(name);
    // The CRLF at its start does not count towards the limit.
    let mut room = 77 - name.len();
    for character in text.chars() {
        let (before, character) = match character {
            '\n' => ("\\", 'n'),
            '\\' | ';' | ',' => ("\\", character),
            '\t' => ("", ' '),
            _ if character.is_control() => continue,
            _ => ("", character),
        };
        let octets = before.len() + character.len_utf8();
        if octets > room {
            file.push_str("\r\n ");
            room = 74;
        }
        room -= octets;
        file.push_str(before);
        file.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: f64 = 1_795_543_212_345.0;

    fn event<'a>(title: &'a str, notes: &'a str) -> Event<'a> {
        Event { title, notes, start: 1_796_302_800_000.0, minutes: 45, tentative: true }
    }

    /// The values of the lines with this name, unfolded.
    fn values(file: &str, name: &str) -> Vec<String> {
        let unfolded = file.replace("\r\n ", "");
        unfolded.split("\r\n").filter_map(|line| line.strip_prefix(name)).map(str::to_owned).collect()
    }

    #[test]
    fn an_event_follows_the_standard() {
        assert_eq!(
            file(&[event("Interview, Analyst", "")], NOW),
            "BEGIN:VCALENDAR\r\n\
             VERSION:2.0\r\n\
             PRODID:-//Rain Check//EN\r\n\
             BEGIN:VEVENT\r\n\
             UID:20261203T130000Z-20261124T180000Z-12345-0@rain-check\r\n\
             DTSTAMP:20261124T180000Z\r\n\
             DTSTART:20261203T130000Z\r\n\
             DTEND:20261203T134500Z\r\n\
             TRANSP:OPAQUE\r\n\
             STATUS:TENTATIVE\r\n\
             SUMMARY:Interview\\, Analyst\r\n\
             END:VEVENT\r\n\
             END:VCALENDAR\r\n"
        );
    }

    #[test]
    fn a_settled_event_is_confirmed_and_its_notes_are_kept() {
        let file = file(&[Event { tentative: false, ..event("Interview", "By video") }], NOW);
        assert_eq!(values(&file, "STATUS:"), ["CONFIRMED"]);
        assert_eq!(values(&file, "DESCRIPTION:"), ["By video"]);
    }

    #[test]
    fn every_event_has_its_own_uid() {
        let one = file(&[event("a", ""), event("a", ""), event("a", "")], NOW);
        let other = file(&[event("a", "")], NOW + 1.0);
        let mut names = [values(&one, "UID:"), values(&other, "UID:")].concat();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 4);
    }

    #[test]
    fn special_characters_are_escaped_and_controls_dropped() {
        let file = file(&[event("a\\b;c,d\r\ne\tf\u{7}g\u{85}h", "")], NOW);
        assert_eq!(values(&file, "SUMMARY:"), ["a\\\\b\\;c\\,d\\ne fgh"]);
    }

    #[test]
    fn a_text_cannot_add_a_line() {
        let file = file(&[event("a\r\nATTENDEE:mailto:b@c\nEND:VEVENT", "\r\n END:VCALENDAR\r")], NOW);
        assert_eq!(values(&file, "ATTENDEE"), [""; 0]);
        assert_eq!(values(&file, "END:").len(), 2);
    }

    #[test]
    fn lines_have_at_most_75_octets_and_as_many_as_fit() {
        for character in ["a", "é", "…", "🎉", ",", "e\u{301}"] {
            for shift in 0..8 {
                let title = "x".repeat(shift) + &character.repeat(100);
                let file = file(&[event(&title, &title)], NOW);
                let written = title.replace(',', "\\,");
                assert_eq!(values(&file, "SUMMARY:"), [written.as_str()]);
                assert_eq!(values(&file, "DESCRIPTION:"), [written.as_str()]);
                let lines: Vec<_> = file.split("\r\n").collect();
                for pair in lines.windows(2) {
                    assert!(pair[0].len() <= 75, "{}", pair[0]);
                    assert!(!pair[1].starts_with(' ') || pair[0].len() > 75 - 4, "{}", pair[0]);
                }
            }
        }
    }

    #[test]
    fn moments_are_written_from_1970_to_9999() {
        let days = [(0.0, "19700101T000000Z"), (951_782_400_000.0, "20000229T000000Z")];
        for (epoch, written) in [days[0], days[1], (253_402_300_740_000.0, "99991231T235900Z")] {
            assert_eq!(stamp(epoch), written);
            assert_eq!(stamp(epoch + 59_999.0), written);
        }
        for (epoch, written) in [(f64::NAN, days[0].1), (-1.0, days[0].1), (f64::INFINITY, "99991231T235900Z")] {
            assert_eq!(stamp(epoch), written);
        }
    }
}
