//! The messages to the employer whose offer is waiting: more time to decide (C3, V5), and the offer in writing (V17). Role,
//! company and person are those of the offer; the interview is neither named nor dated.

use policy::{Circumstance, To, Verdict};

use crate::compose::{Scene, TextWithGaps};
use crate::details::Depth;

use super::people::{greeting, sign_off};
use super::subject::subject;
use super::writer::{For, Writer};

/// A request for more time.
pub(super) fn more_time(scene: &Scene) -> (TextWithGaps, TextWithGaps) {
    let scene = &to_the_offering_employer(scene);
    let mut writer = Writer::new(scene, greeting(scene));
    writer.paragraph();
    // Their own reason stands alone, and who gives none gives none.
    let says_nothing_more =
        scene.own_line.is_some() && scene.effective_verdict == Verdict::AskExtension || scene.depth == Depth::Private;
    writer.say(For::News, if says_nothing_more {
        "\
        Thank you very much for your offer[ of the {offer_role} role]. I was very pleased to get it.\n\
        Thank you very much for offering me the {offer_role} role. I was very pleased to hear it."
    } else {
        "\
        Thank you for the offer[ of the {offer_role} role]. I was very pleased to get it, and I'd like to give it some thought.\n\
        Thank you for offering me the {offer_role} role. I was very pleased, and I'd like to be sure of my answer.\n\
        Thank you very much for your offer[ of the {offer_role} role]. I'd like to give it the thought that it deserves.\n\
        Thank you for your offer[ of the {offer_role} role]. I'd like to think about it properly before I decide."
    });
    if scene.circumstance == Circumstance::TheyPressForAnAnswer {
        writer.say(
            For::WhyNow,
            "\
            I know you'd like to hear soon.\n\
            I understand that you'd like to hear soon.",
        );
    }
    writer.paragraph();
    // Where nothing else is written about it, their own line is for these readers, and leads to the question.
    if scene.effective_verdict == Verdict::AskExtension {
        writer.say(For::WhyNow, "{Own}\nThe reason: {words}.\n-");
    }
    writer.say(For::Ask, if scene.extension_until.is_some() {
        "\
        Could I have until {extension}[, instead of {answer_by}]? You'd have my answer by then.\n\
        Would it be possible to let you know by {extension}[ instead of {answer_by}]? You'd have a clear answer by then.\n\
        May I give you my answer by {extension}[, instead of {answer_by}]?"
    } else {
        "\
        Could I have a few more days[ after {answer_by}]? If you let me know the latest day, you'll have my answer by then.\n\
        Would a few more days be possible[ after {answer_by}]? If you name the latest day, I'll keep to it.\n\
        May I have a little longer[ than {answer_by}]? If you let me know which day would still be all right, I'll keep to it."
    });
    if scene.extension_until.is_some() {
        writer.add("I'd be very grateful for the extra time.");
    }
    let subject = subject(
        scene,
        "\
        {offer_role} offer – could I have until {extension}?\n\
        Your offer – could I have until {extension}?\n\
        {offer_role} – could I have until {extension}?\n\
        {offer_role} – until {extension}?\n\
        {offer_role} offer – could I have a little longer?\n\
        Your offer – could I have a little longer?",
    );
    sign_off(&mut writer);
    (subject, writer.finish())
}

/// A request to have it in writing.
pub(super) fn in_writing(scene: &Scene) -> (TextWithGaps, TextWithGaps) {
    let scene = &to_the_offering_employer(scene);
    let mut writer = Writer::new(scene, greeting(scene));
    writer.paragraph();
    writer.say(
        For::News,
        "\
        Thank you very much for offering me the {offer_role} role. I was very pleased to hear it.\n\
        Thank you very much for your offer[ of the {offer_role} role]. I was very glad to get it.",
    );
    writer.paragraph();
    writer.say(For::Ask, "\
        Could you send it to me in writing, with the pay, the start date and any conditions? I'd like to read it properly before I answer.\n\
        Could I have it in writing, with the pay, the start date and anything it depends on? I'd like to read it before I answer.\n\
        Would you put it in an email, with the pay, the start date and any conditions, and say when you'd like an answer? I'd like to read it properly first.");
    writer.say(
        For::WayOut,
        "\
        If the contract takes a while, a short email is fine for now.\n\
        -\n\
        -",
    );
    let subject = subject(
        scene,
        "\
        {offer_role} offer – could I have it in writing?\n\
        Your offer – could I have it in writing?",
    );
    sign_off(&mut writer);
    (subject, writer.finish())
}

fn to_the_offering_employer(scene: &Scene) -> Scene {
    Scene {
        to: To::OfferingEmployer,
        // Their own greeting is for the interviewer, unless nobody else is known.
        greeting: scene.greeting.clone().filter(|_| scene.to == To::OfferingEmployer && scene.offer.contact.is_none()),
        ..scene.clone()
    }
}
