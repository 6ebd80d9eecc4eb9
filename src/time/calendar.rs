//! Writes calendar files by RFC 5545. The current time is passed in.

use words::WallTime;

/// How an event stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Offered or asked for, not settled yet.
    Tentative,
    /// Settled.
    Confirmed,
    /// No longer held.
    Cancelled,
}

/// A calendar event.
pub(crate) struct Event<'a> {
    pub(crate) title: &'a str,
    /// May be empty.
    pub(crate) notes: &'a str,
    /// In milliseconds since 1970, up to the end of the year 9999; rounded down to whole minutes.
    pub(crate) start: f64,
    /// The duration; at least one, since the end must be after the start.
    pub(crate) minutes: u32,
    pub(crate) standing: Standing,
}

/// A calendar file with these events. `now` is in milliseconds since 1970.
///
/// The UID comes from the start alone, so that a time that was held and is agreed on is one event, however often it is saved,
/// and no personal data is needed. What is settled or cancelled has the higher SEQUENCE and takes the place of a hold (3.8.7.4).
pub(crate) fn file(events: &[Event], now: f64) -> String {
    let made = stamp(now);
    let mut file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rain Check//EN\r\n".to_owned();
    for event in events {
        let start = stamp(event.start);
        // Outlook goes by a property of its own.
        let (sequence, standing, busy) = match event.standing {
            Standing::Tentative => ("0", "TENTATIVE", "TENTATIVE"),
            Standing::Confirmed => ("1", "CONFIRMED", "BUSY"),
            Standing::Cancelled => ("1", "CANCELLED", "FREE"),
        };
        let lines = [
            "BEGIN:VEVENT\r\nUID:",
            &start,
            "-interview@rain-check\r\nSEQUENCE:",
            sequence,
            "\r\nDTSTAMP:",
            &made,
            "\r\nDTSTART:",
            &start,
            // DTEND and not DURATION, which some calendars do not support.
            "\r\nDTEND:",
            &stamp(event.start + f64::from(event.minutes) * MINUTE),
            "\r\nTRANSP:",
            if event.standing == Standing::Cancelled { "TRANSPARENT" } else { "OPAQUE" },
            "\r\nSTATUS:",
            standing,
            "\r\nX-MICROSOFT-CDO-BUSYSTATUS:",
            busy,
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
        Event { title, notes, start: 1_796_302_800_000.0, minutes: 45, standing: Standing::Tentative }
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
             UID:20261203T130000Z-interview@rain-check\r\n\
             SEQUENCE:0\r\n\
             DTSTAMP:20261124T180000Z\r\n\
             DTSTART:20261203T130000Z\r\n\
             DTEND:20261203T134500Z\r\n\
             TRANSP:OPAQUE\r\n\
             STATUS:TENTATIVE\r\n\
             X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE\r\n\
             SUMMARY:Interview\\, Analyst\r\n\
             END:VEVENT\r\n\
             END:VCALENDAR\r\n"
        );
    }

    #[test]
    fn a_settled_event_is_confirmed_and_its_notes_are_kept() {
        let file = file(&[Event { standing: Standing::Confirmed, ..event("Interview", "By video") }], NOW);
        assert_eq!(values(&file, "STATUS:"), ["CONFIRMED"]);
        assert_eq!(values(&file, "DESCRIPTION:"), ["By video"]);
    }

    #[test]
    fn what_is_agreed_takes_the_place_of_its_hold_whenever_it_is_saved() {
        let hold = file(&[event("Hold: interview", "")], NOW);
        let with = |standing| file(&[Event { standing, ..event("Interview", "") }], NOW + 86_400_000.0);
        for (standing, status, busy) in
            [(Standing::Confirmed, "CONFIRMED", "BUSY"), (Standing::Cancelled, "CANCELLED", "FREE")]
        {
            let later = with(standing);
            assert_eq!(values(&later, "UID:"), values(&hold, "UID:"), "it is another event");
            assert_eq!((values(&hold, "SEQUENCE:"), values(&later, "SEQUENCE:")), (vec!["0".into()], vec!["1".into()]));
            assert_eq!(values(&later, "STATUS:"), [status]);
            assert_eq!(values(&later, "X-MICROSOFT-CDO-BUSYSTATUS:"), [busy]);
        }
    }

    #[test]
    fn times_that_differ_are_different_events() {
        let other = Event { start: 1_796_302_860_000.0, ..event("a", "") };
        let names = values(&file(&[event("a", ""), other], NOW), "UID:");
        assert_ne!(names.first(), names.get(1));
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
