//! R5: text-speak, slang, emoji; and no greeting in an email of two sentences or fewer.

use super::Check;
use crate::review::lexicon::{Phrases, Sense};
use crate::review::reading::{Reading, Side};
use crate::review::report::{Report, words};
use crate::review::{Part, Severity};
use crate::rules::Rule;

pub(super) const CHECK: Check = Check { rule: Rule::R5, name: "casual-register", phrases: PHRASES, find };

const PHRASES: &[Phrases] = &[
    Phrases(
        Sense::TextSpeak,
        "
        u|ur|r|pls|plz|plse|thx|thnx|thanx|tnx|tks|thks|ty|tysm|gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|cuz|coz|cos|cus|bc|tmrw|tmw|tmr|2moro|2morrow|2day|2nite|gr8|b4|l8|l8r|w8|idk|tbh|ngl|lmk|ppl|msg|wud|cud|shud|hv|hav|bcoz|bcz|becoz|abt|yr|thru|k|kk|n|y|plzz|srry|sry|soz|sori|wat|wot|dat|dis|da|ya|yeah|yep|yup|nope|nah|ure|hw|atm|rn|w|appt|asap
        !r d|programming|developer|studio|and|or|python|package|script
        !n s|and
        !in|with|using|and|python r
        !appt asap
        !k pop
        !asap",
    ),
    Phrases(
        Sense::Slang,
        "
        lol|lmao|rofl|omg|wtf|smh|fml|haha|hahaha|hehe|ttyl|xoxo|xo|xx|xxx|brb|imho|jk|yolo|fomo
        mate|dude|bro|buddy|bruv|fam|guys|folks|peeps|lads
        my bad
        no biggie
        bummer|sucks|sucky|crap|crappy|damn|dammit|bloody|freaking|frickin|friggin|effing|shit|shitty|bullshit|hell|pissed|screwed|ass|arse|fuck|fucked|fucking|bugger|knackered|shattered|wasted|smashed|hammered|hungover|gutted|legit|lit|vibe|vibes|vibing|dope|lowkey|highkey|bestie|yikes|oops|whoops|ugh|meh|argh|duh|oopsie|wicked|cray|hectic|skint|dodgy|nuts|bonkers
        bail|bailing|bailed flake|on|out|from|today
        to|gonna bail
        flake|flaking|flaked on|out
        ditch|ditching
        hit me up
        catch|see you|ya later|around|soon
        see ya|u
        hang|hanging out
        chill|chilling|chilled
        no can do
        can not be bothered|arsed
        what is up
        sup
        wassup|whats up
        heads up
        shoot me a|an
        super sick|busy|sorry|bummed|slammed|late|excited|tired|stoked
        crazy|mad|insane|hell|nuts busy|day|week|of|right|here|hectic|at
        out of whack
        screw|screwed|messed|mess|cock|cocked it|things|everything|up
        cool beans
        is|are|that|it|you|if|be cool|ok|fine with|to|for|if|lol
        a rain check
        take|taking|raincheck a? rain
        rain check
        gonna ghost
        like whatever
        whatever
        stuff and
        and stuff
        long time no
        big time
        hit the sack
        under the gun
        !hell|damn of? a? not
        !lit by
        !you guys guide
        !not chill|chilled
        !wicked problem|problems
        !whatever time|day|date|you|suits|is|works|the|slot|comes|happens|support|helps|your|reason
        !mate|matey role
        !give|gave|giving|thanks|appreciate|thank|you|for .. heads up
        !see you soon|later
        !be fine|ok with|to|for|if
        !is|are|that|it|you|if|be fine|ok with|to|for|if
        !nuts and
        !lit review",
    ),
];

/// Text-speak and what it stands for.
const WRITTEN_OUT: [(&str, &str); 49] = [
    ("u", "you"),
    ("ur", "your"),
    ("r", "are"),
    ("pls", "please"),
    ("plz", "please"),
    ("plzz", "please"),
    ("plse", "please"),
    ("thx", "thank you"),
    ("thnx", "thank you"),
    ("thanx", "thank you"),
    ("tnx", "thank you"),
    ("tks", "thank you"),
    ("thks", "thank you"),
    ("ty", "thank you"),
    ("tysm", "thank you very much"),
    ("gonna", "going to"),
    ("wanna", "want to"),
    ("gotta", "have to"),
    ("kinda", "rather"),
    ("sorta", "rather"),
    ("dunno", "do not know"),
    ("lemme", "let me"),
    ("gimme", "give me"),
    ("cuz", "because"),
    ("coz", "because"),
    ("cos", "because"),
    ("cus", "because"),
    ("bc", "because"),
    ("bcoz", "because"),
    ("bcz", "because"),
    ("becoz", "because"),
    ("tmrw", "tomorrow"),
    ("tmw", "tomorrow"),
    ("tmr", "tomorrow"),
    ("2moro", "tomorrow"),
    ("2morrow", "tomorrow"),
    ("2day", "today"),
    ("2nite", "tonight"),
    ("gr8", "great"),
    ("b4", "before"),
    ("ppl", "people"),
    ("msg", "message"),
    ("abt", "about"),
    ("lmk", "let me know"),
    ("srry", "sorry"),
    ("sry", "sorry"),
    ("soz", "sorry"),
    ("yeah", "yes"),
    ("hv", "have"),
];

fn find(reading: &Reading, report: &mut Report) {
    for side in reading.sides() {
        for hit in side.all(Sense::TextSpeak) {
            let written = side.text.slice(hit.first, hit.last);
            // Capitals are initials, and a single letter is text-speak only in lower case.
            let short = written.len() == 1;
            let initial = written.len() <= 3
                && written.chars().all(|c| !c.is_lowercase())
                && written.starts_with(char::is_alphabetic);
            let quantity = short && side.text.between(hit.first).ends_with(|c: char| !c.is_whitespace());
            let given = reading.details().is_some_and(|details| {
                [&details.role, &details.company, &details.your_name, &details.interviewer]
                    .iter()
                    .any(|field| field.split(|c: char| !c.is_alphanumeric()).any(|part| part == written))
            });
            if given
                || initial
                || quantity
                || short && side.text.between(hit.last).starts_with(['.', '-', '/', '&', '\''])
            {
                continue;
            }
            report.at(
                Severity::Warn,
                side,
                (hit.first, hit.last),
                words(
                    format!("“{written}” belongs in a text message between friends; here it looks as if little thought was given to it."),
                    "Write the word out in full.",
                )
                .fix(write_out(written)),
            );
        }
        for hit in side.all(Sense::Slang) {
            let said = side.text.slice(hit.first, hit.last).split_whitespace().collect::<Vec<_>>().join(" ");
            report.at(
                Severity::Warn,
                side,
                (hit.first, hit.last),
                words(
                    format!("“{said}” is slang. It makes a serious matter sound unimportant to you."),
                    "Use the plain word you would choose in a conversation with somebody you respect and do not know yet.",
                ),
            );
        }
        for (start, end) in pictures(reading, side) {
            report.bytes(
                Severity::Warn,
                side,
                (start, end),
                words(
                    "An emoji. In a message of this kind it can be taken for lightness, and not every screen shows it.",
                    "Leave it out; your words already say it.",
                )
                .fix(String::new()),
            );
        }
    }
    greeting(reading, report);
}

fn write_out(written: &str) -> Option<String> {
    let lower = written.to_lowercase();
    let (_, full) = WRITTEN_OUT.iter().find(|(short, _)| *short == lower)?;
    let capital = written.starts_with(char::is_uppercase);
    let mut letters = full.chars();
    Some(if capital {
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
    } else {
        (*full).to_owned()
    })
}

fn greeting(reading: &Reading, report: &mut Report) {
    let side = &reading.body;
    if !reading.is_email()
        || side.text.words.is_empty()
        || side.message.0 > 0
        || side.has(Sense::Greeting) && side.first(Sense::Greeting).is_some_and(|hit| hit.first <= 3)
    {
        return;
    }
    let sentences = side
        .text
        .sentences
        .iter()
        .filter(|sentence| sentence.last <= side.message.1 && sentence.last - sentence.first > 2)
        .count();
    if sentences <= 2 {
        report.missing(
            Severity::Warn,
            Part::Body,
            words(
                "A message as short as this, without a greeting, reads as curt.",
                "Begin with “Dear” and their name, or “Dear hiring team,” where you have no name.",
            ),
        );
    }
}

/// Emoji and emoticons, each run of them with the space before it.
fn pictures(reading: &Reading, side: &Side) -> Vec<(usize, usize)> {
    let source = side.text.source;
    let given =
        reading.details().map(|details| [&details.role, &details.your_name, &details.company, &details.interviewer]);
    let is_given = |c: char| given.is_some_and(|fields| fields.iter().any(|field| field.contains(c)));
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut before = ' ';
    let mut skip_to = 0;
    for (at, character) in source.char_indices() {
        let length = if at < skip_to {
            0
        } else if is_emoji(character) {
            if is_given(character) { 0 } else { character.len_utf8() }
        } else if matches!(character, ':' | ';' | '<' | '=' | 'X' | 'x') && before.is_whitespace() {
            emoticon(source.get(at..).unwrap_or_default())
        } else {
            0
        };
        // What only joins pictures belongs to the one before it.
        let joins = matches!(character, '\u{200d}' | '\u{fe0f}' | '\u{20e3}' | '\u{e0020}'..='\u{e007f}')
            && found.last().is_some_and(|last| last.1 == at);
        let length = if joins { character.len_utf8() } else { length };
        if length > 0 {
            skip_to = at + length;
            match found.last_mut() {
                Some(last) if source.get(last.1..at).is_some_and(|gap| gap.trim_matches(' ').is_empty()) => {
                    last.1 = skip_to;
                }
                _ => {
                    let space = source.get(..at).is_some_and(|text| text.ends_with(' '));
                    found.push((at - usize::from(space), skip_to));
                }
            }
        }
        before = character;
    }
    found
}

const fn is_emoji(character: char) -> bool {
    matches!(character, '\u{1f300}'..='\u{1faff}' | '\u{1f1e6}'..='\u{1f1ff}' | '\u{2600}'..='\u{26ff}' | '\u{2753}'..='\u{2757}' | '\u{2764}' | '\u{2728}' | '\u{2b50}' | '\u{270a}'..='\u{270c}' | '\u{2049}' | '\u{203c}')
}

/// The length of an emoticon that begins here: ":)", ";-)", "<3", ":D".
fn emoticon(rest: &str) -> usize {
    const FACES: [&str; 22] = [
        ":)", ":-)", ":(", ":-(", ";)", ";-)", ":D", ":-D", ":P", ":-P", ":p", ":/", ":'(", ":-/", "<3", "=)", "=(",
        "XD", "xD", ":O", ":o", ":|",
    ];
    let face = FACES.iter().find(|face| rest.starts_with(**face));
    let Some(face) = face else { return 0 };
    let after = rest.get(face.len()..).and_then(|rest| rest.chars().next());
    if after.is_some_and(|c| c.is_alphanumeric() || c == '/') { 0 } else { face.len() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::trying::{email, fires, mended, stays_silent};

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
            ],
        );
    }

    #[test]
    fn the_fix_writes_out_and_drops() {
        let draft = email("Dear Ms Lee, can u move it to tmrw, pls 🙏🏽? Thx :) I am ill.");
        assert_eq!(mended(&draft, Rule::R5), "Dear Ms Lee, can you move it to tomorrow, please? Thank you I am ill.");
    }
}
