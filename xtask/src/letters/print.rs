//! `cargo xtask letters print`: letters from all over the space of situations, for reading.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, ErrorKind, Write as _};

use anyhow::{Context as _, Result};
use lexopt::ValueExt as _;
use policy::MessageKind;
use policy::json::Value;
use words::Message;

use super::cards::Cards;

pub(crate) fn command(mut arguments: lexopt::Parser) -> Result<()> {
    let mut count = 300;
    let mut seed = 1;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("count") => {
                count = arguments.value()?.parse().context("--count takes a whole number of letters")?;
            }
            lexopt::Arg::Long("seed") => seed = super::seed(&mut arguments)?,
            other => return Err(other.unexpected().into()),
        }
    }
    let mut text = String::new();
    for (index, Drawn { input, message }) in drawn(count, seed)?.iter().enumerate() {
        let kind = super::name(message.kind);
        write!(text, "# {} of {count}: {kind}\n{input}\n\n{}\n\n", index + 1, super::whole(message)).ok();
    }
    match io::stdout().lock().write_all(text.as_bytes()) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.context("printing the letters"),
    }
}

/// A letter, and the line of JSON that `compose` takes for it.
#[derive(Debug, PartialEq)]
struct Drawn {
    input: String,
    message: Message,
}

/// How many situations of a circumstance are looked at: for some kinds of message, few have them.
const LOOKS: usize = 10;

/// How many more where none has a message: who goes as planned has nothing to send.
const MOST_LOOKS: usize = 200;

/// So many letters. Every other one is an email, which most people send; in between comes the kind that has come least.
fn drawn(count: usize, seed: u64) -> Result<Vec<Drawn>> {
    let mut cards = Cards::new(seed);
    let mut so_far: BTreeMap<MessageKind, usize> = BTreeMap::new();
    let mut drawn = Vec::new();
    while drawn.len() < count {
        let circumstance = cards.circumstance();
        let often = |kind| match kind {
            MessageKind::Email if drawn.len().is_multiple_of(2) => 0,
            kind => 1 + so_far.get(&kind).copied().unwrap_or_default(),
        };
        let mut best: Option<Drawn> = None;
        for look in 1..=MOST_LOOKS {
            let input = cards.deal(circumstance);
            let messages = composed(&input).with_context(|| format!("composing {input}"))?;
            let least = messages.into_iter().min_by_key(|message| often(message.kind));
            if let Some(message) = least
                && best.as_ref().is_none_or(|best| often(message.kind) < often(best.message.kind))
            {
                best = Some(Drawn { input, message });
            }
            if best.as_ref().is_some_and(|best| look >= LOOKS || often(best.message.kind) == 0) {
                break;
            }
        }
        let letter = best.with_context(|| format!("no situation of {} has a message", circumstance.id()))?;
        *so_far.entry(letter.message.kind).or_default() += 1;
        drawn.push(letter);
    }
    Ok(drawn)
}

fn composed(input: &str) -> Result<Vec<Message>> {
    let value: Value = serde_json::from_str(input)?;
    let asked = words::json::compose_request(&value)?;
    Ok(words::compose(&asked.situation, &asked.details))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use policy::{Band, Circumstance, Said, Situation, Stage};
    use words::Details;

    use super::*;

    fn asked(letter: &Drawn) -> (Situation, Details) {
        let value: Value = serde_json::from_str(&letter.input).unwrap();
        let asked = words::json::compose_request(&value).unwrap();
        (asked.situation, asked.details)
    }

    #[test]
    fn the_same_seed_gives_the_same_letters_and_another_gives_others() {
        assert_eq!(drawn(30, 1).unwrap(), drawn(30, 1).unwrap());
        assert_ne!(drawn(30, 1).unwrap(), drawn(30, 2).unwrap());
        assert_eq!(drawn(30, 1).unwrap().len(), 30);
        assert_eq!(drawn(0, 1).unwrap(), []);
    }

    #[test]
    fn a_few_hundred_letters_reach_every_corner() {
        let letters = drawn(300, 1).unwrap();
        let asked: Vec<_> = letters.iter().map(asked).collect();
        let of = |all: usize, seen: BTreeSet<&str>| assert_eq!(seen.len(), all, "{seen:?}");
        of(Circumstance::ALL.len(), asked.iter().map(|(situation, _)| situation.circumstance.id()).collect());
        of(Band::ALL.len(), asked.iter().map(|(situation, _)| situation.notice.band().id()).collect());
        of(Stage::ALL.len(), asked.iter().map(|(situation, _)| situation.stage.id()).collect());
        of(Said::ALL.len(), asked.iter().map(|(situation, _)| situation.said.id()).collect());
        let letters = drawn(600, 1).unwrap();
        of(MessageKind::ALL.len(), letters.iter().map(|letter| letter.message.kind.id()).collect());
        let named = |details: &Details| {
            [&details.your_name, &details.company, &details.role].iter().filter(|name| !name.is_empty()).count()
        };
        assert_eq!(asked.iter().map(|(_, details)| named(details)).collect::<BTreeSet<_>>().len(), 4);
        assert!(asked.iter().map(|(_, details)| details.wording).collect::<BTreeSet<_>>().len() > 100);
    }

    #[test]
    fn a_heading_gives_the_letter_below_it() {
        for letter in drawn(50, 3).unwrap() {
            let (situation, details) = asked(&letter);
            assert!(words::compose(&situation, &details).contains(&letter.message), "{}", letter.input);
            assert_eq!(letter.input.lines().count(), 1);
        }
    }
}
