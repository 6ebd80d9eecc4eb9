//! R5: text-speak, slang, emoji; and no greeting in an email of two sentences or fewer.

use policy::{MessageKind, Rule};
use words::Severity;

use super::super::check::Check;
use super::super::data::{TEXT_SPEAK, forms};
use super::super::letters::{capitalised, is_apostrophe, is_letter, is_upper};
use super::super::meaning::Meaning;
use super::super::reading::Reading;
use super::super::report::{Note, Report, Wording};
use super::super::side::Side;
use super::super::text::{Sentence, Text};

pub(super) const CHECK: Check = Check { rule: Rule::R5, find };

const TEXT: Wording = Wording {
    severity: Severity::Warn,
    says: "“$” makes a serious matter sound small.",
    instead: "Write it out in full.",
};

const SLANG: Wording = Wording {
    severity: Severity::Warn,
    says: "“$” is slang, and makes a serious matter sound small.",
    instead: "Use the plain word.",
};

const PICTURE: Wording = Wording {
    severity: Severity::Warn,
    says: "An emoji makes a serious matter sound small.",
    instead: "Leave it out. Your words say enough.",
};

const CURT: Wording = Wording {
    severity: Severity::Warn,
    says: "A short message without a greeting reads as curt.",
    instead: "Begin with “Hi” or “Dear” and their name, or with “Hello,”.",
};

fn find(reading: &Reading, report: &mut Report) {
    // What is spoken is not spelled.
    let spoken = matches!(reading.draft.kind, MessageKind::Call | MessageKind::LateCall | MessageKind::Voicemail);
    // In a text message one short spelling is how people write, and two are a manner.
    let short_spellings: usize = reading.sides.iter().map(|side| side.each(Meaning::TextSpeak).count()).sum();
    let excused = spoken || reading.draft.kind == MessageKind::ShortText && short_spellings == 1;
    for side in &reading.sides {
        for found in side.each(Meaning::TextSpeak).filter(|_| !excused) {
            let written = side.text.slice(found.first, found.last);
            let capitals = !written.bytes().any(|byte| byte.is_ascii_lowercase());
            // Capitals are initials, and a letter alone is text-speak only where nothing is attached to it.
            let alone = written.len() > 1
                || written.starts_with(|c: char| c.is_ascii_lowercase())
                    && side.text.between(found.first).ends_with(|c: char| c.is_ascii_whitespace())
                    && !side.text.between(found.last).contains(['.', '-', '/', '&', '\'']);
            // "Ty" at the very end is who writes.
            let signs = found.last == side.text.words.len()
                && written.starts_with(is_upper)
                && side.text.between(found.first).contains(['\n', ',']);
            let initials = capitals && written.len() < 4;
            if alone && !signs && !initials && !reading.is_given(written) {
                report.add(Note::words(&TEXT, side, found.first, found.last).fix(write_out(written)));
            }
        }
        pictures(reading, side, report);
    }
    report.each(&reading.sides, Meaning::Slang, &SLANG);
    if reading.is_email() && reading.is_for_now() && reading.body().is_some_and(is_curt) {
        report.add(Note::missing(&CURT));
    }
}

/// What it stands for, with a capital where it had one.
fn write_out(written: &str) -> Option<String> {
    let is_it = |spelling: &str| spelling.eq_ignore_ascii_case(written);
    let (full, _) = forms(TEXT_SPEAK).find(|(_, spellings)| spellings.split(' ').any(is_it))?;
    Some(if written.starts_with(is_upper) { capitalised(full) } else { full.to_owned() })
}

/// "Brendan, I can't come": a name before a comma, which is short, and a greeting.
fn names_them(text: &Text) -> bool {
    let is_name = |at: usize| text.words.get(at).is_some_and(|word| word.id.is_none()) && text.is_upper(at);
    let end = (1..4).find(|&at| text.between(at).starts_with(',')).unwrap_or_default();
    end > 0 && is_name(end - 1) && text.is_upper(0)
}

/// Whether it has no greeting, and no more than two sentences.
fn is_curt(side: &Side) -> bool {
    let greets = side.first(Meaning::Greeting).is_some_and(|found| found.first <= 3);
    let is_whole = |sentence: &&Sentence| sentence.last <= side.message.1 && sentence.last - sentence.first > 2;
    side.message.0 == 0
        && !greets
        && !names_them(&side.text)
        && side.text.sentences.iter().filter(is_whole).count() <= 2
}

/// Finds emoji and emoticons, each run of them with the space before it.
fn pictures(reading: &Reading, side: &Side, report: &mut Report) {
    let source = side.text.source;
    let mut run: Option<(usize, usize)> = None;
    let mut before = ' ';
    let mut skip = 0;
    for (at, character) in source.char_indices() {
        let rest = source.get(at..).unwrap_or_default();
        let length = if at < skip {
            0
        } else if is_emoji(character) {
            let length = character.len_utf8();
            if reading.is_given(rest.get(..length).unwrap_or_default()) { 0 } else { length }
        } else if matches!(character, '\u{200d}' | '\u{fe0f}' | '\u{20e3}') {
            // What only joins pictures belongs to the one before it.
            if run.is_some_and(|run| run.1 == at) { character.len_utf8() } else { 0 }
        } else if before.is_ascii_whitespace() {
            emoticon(rest)
        } else {
            0
        };
        before = character;
        if length > 0 {
            skip = at + length;
            run = Some((run.map_or(at, |run| run.0), skip));
        } else if at >= skip
            && character != ' '
            && let Some((start, end)) = run.take()
        {
            picture(side, report, start, end);
        }
    }
    if let Some((start, end)) = run {
        picture(side, report, start, end);
    }
}

fn picture(side: &Side, report: &mut Report, start: usize, end: usize) {
    let space = side.text.source.get(..start).is_some_and(|text| text.ends_with(' '));
    report.add(Note::bytes(&PICTURE, side, (start - usize::from(space), end)).fix(String::new()));
}

const fn is_emoji(character: char) -> bool {
    matches!(
        character,
        '\u{1f1e6}'..='\u{1faff}' | '\u{2600}'..='\u{26ff}' | '\u{2753}'..='\u{2757}' | '\u{2764}' | '\u{2728}' | '\u{2b50}'
            | '\u{270a}'..='\u{270c}' | '\u{2049}' | '\u{203c}'
    )
}

/// The length of an emoticon that begins here: ":)", ";-)", "<3", ":D".
fn emoticon(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
    let nose = usize::from(byte(1) == b'-' || is_apostrophe(char::from(byte(1))));
    let length = nose + 2;
    let face = match byte(0) {
        b':' | b';' | b'=' => matches!(byte(1 + nose), b')' | b'(' | b'D' | b'P' | b'p' | b'/' | b'O' | b'o' | b'|'),
        b'<' => byte(1) == b'3',
        b'x' | b'X' => byte(1) == b'D',
        _ => false,
    };
    if face && !is_letter(char::from(byte(length))) && byte(length) != b'/' { length } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::testing::{email, fires, mended, stays_silent};

    #[test]
    fn finds_text_speak_slang_and_emoji() {
        fires(
            Rule::R5,
            &[
                "Dear Ms Lee, can u move it to tmrw? Thank you.",
                "Hi, I'm gonna have to withdraw.",
                "Dear team, so sorry 😢 I have the flu.",
                "Hello Tom, my bad, I mixed up the dates. Can we meet next week?",
                "Can't make it tomorrow.",
                "Dear Mr Khan, I am ill :( and need to reschedule.",
                "Hey guys, need to bail on today.",
                "Hi Anna, train is cancelled lol, can we do Zoom?",
                "I have to cancel the interview. Thanks.",
                "Dear Sir, pls excuse me, I am hungover.",
                "My boss is gutted, but hey, whatever happens, or whatever.",
            ],
        );
    }

    #[test]
    fn avoids_false_positive_on_plain_and_friendly_words() {
        stays_silent(
            Rule::R5,
            &[
                "Hi Tom, I'm afraid I've caught the flu. Could we move our chat to next week? Thanks so much.",
                "Dear Ms Lee, I am writing about the R developer role.",
                "Good morning, I have to withdraw my application.",
                "Ms Lee,\nI must withdraw my application. Thank you.",
                "Dear team, I am available at any of these times; whatever suits you is fine with me.",
                "I am writing about our interview. I have come down with the flu. Could we find a new time? Thank you for your patience.",
                "Hello, thank you for the heads-up about parking. I would like to ask for a new time.",
                "Dear Dr O'Neil, my train has been cancelled: could we speak by video? Kind regards, K. Ng",
                "Dear hiring team, the Q&A at 3:00 pm (room B4) is the one I have to miss.",
                "Dear Mr Hay, I am happy to use whatever app you like.",
                "Hello, the Electrician's Mate interview on Monday is the one I mean. I am ill. May I come later?",
                "Hello,\n\nCould we do it by video? Whatever they normally use is fine with me. Thank you for your help. I'm looking forward to it.",
            ],
        );
    }

    #[test]
    fn the_fix_writes_out_and_drops() {
        let draft = email("Dear Ms Lee, can u move it to tmrw, pls 🙏🏽? Thx :) I am ill.");
        assert_eq!(mended(&draft, Rule::R5), "Dear Ms Lee, can you move it to tomorrow, please? Thank you I am ill.");
    }
}
