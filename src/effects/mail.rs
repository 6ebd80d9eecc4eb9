//! Opens the mail program by a `mailto:` URL. It is the only URL that contains typed text, and is made only on request.

/// The maximum length of the URL that mail programs accept, in characters.
const MAX_LENGTH: usize = 1900;

/// The URL, without a recipient; `None` if it would be too long.
pub(crate) fn address(subject: &str, body: &str) -> Option<String> {
    let mut address = String::from("mailto:?subject=");
    encode(&mut address, subject);
    address.push_str("&body=");
    encode(&mut address, body);
    (address.len() <= MAX_LENGTH).then_some(address)
}

/// Opens the mail program. The page stays, so the question before leaving is suspended.
pub(crate) fn open(address: &str) {
    super::leave::suspend_briefly();
    super::download::click_link(address, None);
}

fn encode(address: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => address.push(byte.into()),
            b'\n' => address.push_str("%0D%0A"),
            _ => {
                address.push('%');
                for half in [byte >> 4, byte & 15] {
                    address.push(char::from(if half < 10 { b'0' + half } else { b'A' - 10 + half }));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_with_crlf_and_special_characters_are_escaped() {
        assert_eq!(
            address("A & B?", "Dear Zoë,\n50% “so”").as_deref(),
            Some("mailto:?subject=A%20%26%20B%3F&body=Dear%20Zo%C3%AB%2C%0D%0A50%25%20%E2%80%9Cso%E2%80%9D")
        );
    }

    #[test]
    fn a_message_that_is_too_long_has_no_url() {
        assert!(address("", &"a".repeat(1878)).is_some());
        assert!(address("", &"a".repeat(1879)).is_none());
        assert!(address("", &" ".repeat(700)).is_none());
    }
}
