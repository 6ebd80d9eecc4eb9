//! The letter that asks for more time to prepare (V6).

use policy::Said;

use super::cause::{self, Told};
use super::moving::{close, wish, with_times};
use super::writer::{For, Writer};

/// How people tell of preparing, in whatever words.
const PREPARING: &[&str] = &["prepar", "practis", "practic", "rehears", "properly", "read up", "revise"];

/// Asked honestly.
pub(super) fn write(writer: &mut Writer) {
    let scene = writer.scene();
    let thanks_for_a_reply = match scene.said {
        Said::OfferedCall => Some("{Offering} a call, though it's the time that I need."),
        Said::ComeAnyway => Some("I know {they_would_like} me to {come} anyway."),
        _ => None,
    };
    if let Some(thanks) = thanks_for_a_reply {
        writer.add(thanks);
    }
    let has_thanked = thanks_for_a_reply.is_some() || scene.has_rung;
    // What there is to prepare is theirs to tell, where they have told it in a sentence.
    let tells = matches!(cause::told(scene), Told::Clause(_) | Told::Sentences(_) | Told::Apology(_));
    let says_prepare = scene.own_line.as_ref().is_some_and(|line| PREPARING.iter().any(|words| line.contains(words)));
    writer.news(if tells && says_prepare && has_thanked {
        "{Own} Could we move {interview} to another day?"
    } else if tells && says_prepare {
        "\
        Thank you for the invitation. {Own} Could we move {interview} to another day?\n\
        Thank you for inviting me. {Own} Would it be possible to move {interview} to another day?"
    } else if tells && has_thanked {
        "\
        {Own} I'd like to prepare properly, and {at_time} is a little soon for that.\n\
        {Own} Could we move {interview} to another day?"
    } else if tells {
        "\
        Thank you for the invitation. {Own} I'd like to prepare properly, and {at_time} is a little soon for that.\n\
        Thank you for inviting me. {Own} I'd like to prepare properly, and {at_time} is a little soon for that.\n\
        Thank you for the invitation. {Own} Could we move {interview} to another day?"
    } else if has_thanked {
        "\
        There isn't much time until {interview}, and I'd like to come well prepared. A few more days would make all the difference.\n\
        I'd like to prepare properly, and {at_time} is a little soon for that."
    } else {
        "\
        Thank you for inviting me. There isn't much time until {interview}, and I'd like to be well prepared for it. A few more days would make all the difference.\n\
        Thank you for inviting me. I'm looking forward to {interview}, but it's very soon, and with a few more days I could come well prepared.\n\
        Thank you for the invitation. I'd like to come to {interview} well prepared, and with so little time until then I'd need a few more days."
    });
    // It was they who left little time.
    writer.apologise("I'm sorry to ask with the day so close.", "I'm sorry to ask with the day so close.");
    writer.paragraph();
    wish(writer);
    if scene.offers() {
        with_times(writer);
    } else {
        writer.say(
            For::Ask,
            "\
            Could we find another time? I'm free from {free_from}.\n\
            Could we make it another time, a few days later? Tell me what you have and I'll choose one.\n\
            Would another time be possible, a few days later? I'll fit in with you as far as I can.",
        );
        writer.say(
            For::WayOut,
            "\
            If this is the only time you have, please let me know.\n\
            If it can't be moved, I'd be glad to know.",
        );
    }
    writer.paragraph();
    close(writer);
}
