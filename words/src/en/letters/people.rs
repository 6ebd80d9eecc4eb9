//! How people are greeted, and how a message ends (M2).

use crate::compose::{Scene, TextWithGaps};
use policy::{Circumstance, Reason, To, Verdict};

use super::slots::may_be_rung;
use super::writer::{For, Writer};

const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "mme",
    "mlle",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "dame",
    "rev",
    "reverend",
    "judge",
    "herr",
    "frau",
    "madame",
    "monsieur",
    "señor",
    "señora",
    "sr",
    "sra",
    "señorita",
    "senhor",
    "senhora",
    "doña",
    "signor",
    "signora",
    "signorina",
    "dott",
    "dottore",
    "dottoressa",
    "avv",
    "mevrouw",
    "meneer",
    "dhr",
    "mevr",
    "lady",
    "lord",
    "father",
    "sister",
    "captain",
    "colonel",
    "councillor",
];

/// Family names that come first where they are at home: a name that begins with one is not cut in two.
const FAMILY_FIRST: &[&str] = &[
    "nguyen",
    "nguyễn",
    "tran",
    "trần",
    "pham",
    "phạm",
    "hoang",
    "hoàng",
    "huynh",
    "zhang",
    "wang",
    "zhao",
    "huang",
    "zhou",
    "xu",
    "liu",
    "yang",
    "wu",
    "sato",
    "suzuki",
    "tanaka",
    "takahashi",
    "watanabe",
    "yamamoto",
    "nakamura",
    "choi",
    "jeong",
    "nagy",
    "kovács",
    "szabó",
    "horváth",
];

/// Words that a family name of two begins with, so that they are no first name after a title: "Mr Al Suwaidi".
const PARTICLES: &[&str] = &["al", "el", "bin", "ibn", "abu", "de", "da", "van", "von", "st", "le", "la", "ap"];

/// How somebody can be addressed.
enum Name {
    /// By this: "Hannah", "Dr Weber".
    Known { natural: String, formal: String, by_title: bool },
    /// A team, or somebody known by their office only.
    Office,
}

fn name(whole: &str) -> Name {
    let whole = match whole.split_once(", ") {
        // "Weber, Hannah"
        Some((family, given)) if !given.contains(' ') && !family.contains(' ') => format!("{given} {family}"),
        _ => whole.to_owned(),
    };
    let words: Vec<&str> = whole.split(' ').collect();
    let lower: Vec<String> = words.iter().map(|word| word.trim_end_matches('.').to_ascii_lowercase()).collect();
    let office = ["team", "manager", "hr", "recruiter", "recruitment", "hiring", "department", "panel", "office"];
    if lower.iter().any(|word| office.contains(&&**word)) {
        return Name::Office;
    }
    let known = |natural: &str, formal: &str, by_title| Name::Known {
        natural: natural.to_owned(),
        formal: formal.to_owned(),
        by_title,
    };
    let [first, .., last] = words.as_slice() else { return known(&whole, &whole, false) };
    let first_lower = lower.first().map_or("", String::as_str);
    let monsieur = *first == "M." && words.len() > 2;
    if TITLES.contains(&first_lower) || monsieur {
        // "van der Berg" and "O'Neill Smith" stay whole after a title; a first name does not.
        // Some have two titles: "Frau Dr. Holl".
        let titles = lower.iter().take_while(|word| TITLES.contains(&word.as_str())).count().max(1);
        let given = words.get(titles).is_some_and(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
            && lower.get(titles).is_some_and(|word| !PARTICLES.contains(&word.as_str()));
        let family = match words.split_at_checked(titles) {
            Some((titles, [_, _])) if given => format!("{} {last}", titles.join(" ")),
            _ => whole.clone(),
        };
        return known(&family, &family, true);
    }
    let latin = first
        .chars()
        .all(|c| (c.is_ascii_alphabetic() || (0xc0..0x250).contains(&(c as u32))) || matches!(c, '-' | '\'' | '’'));
    let initial = first.trim_end_matches('.').chars().count() == 1;
    if initial {
        return Name::Office;
    }
    if !latin || FAMILY_FIRST.contains(&first_lower) || first.starts_with(|c: char| c.is_ascii_lowercase()) {
        return known(&whole, &whole, true);
    }
    known(first, &whole, false)
}

fn names(whole: &str) -> Name {
    let Some((one, other)) = whole.split_once(" and ") else { return name(whole) };
    match (name(one), name(other)) {
        (Name::Known { natural, formal, by_title }, Name::Known { natural: two, formal: also, by_title: titled }) => {
            Name::Known {
                natural: format!("{natural} and {two}"),
                formal: format!("{formal} and {also}"),
                by_title: by_title || titled,
            }
        }
        _ => Name::Office,
    }
}

/// The first line of an email.
pub(super) fn greeting(scene: &Scene) -> TextWithGaps {
    let mut text = TextWithGaps::default();
    // Their own greeting is meant for whoever interviews them.
    if let Some(own) = scene.greeting.as_ref().filter(|_| scene.to != To::ThirdParty) {
        text.push_str(own);
        if !own.ends_with([',', '.', '!', ':']) {
            text.push_str(",");
        }
        return text;
    }
    // The letter may be about the interviewer, so it greets nobody by name.
    let addressee = match scene.circumstance {
        Circumstance::IKnowTheInterviewer if scene.addressee().is_some() => Some(Name::Office),
        _ => scene.addressee().map(names),
    };
    match (addressee, scene.formal) {
        (Some(Name::Known { natural, by_title, .. }), false) => {
            text.push_str(&format!("{} {natural},", if by_title { "Dear" } else { "Hi" }));
        }
        (Some(Name::Known { formal, .. }), true) => text.push_str(&format!("Dear {formal},")),
        (Some(Name::Office), false) => text.push_str("Hello,"),
        (Some(Name::Office), true) => text.push_str("Dear Hiring Team,"),
        (None, formal) => {
            text.push_str(match (scene.to, formal) {
                (To::Interviewer | To::OfferingEmployer | To::Nobody, true) => "Dear Hiring Team",
                _ => "Hello",
            });
            if let Some(key) = addressee_key(scene.to).filter(|_| !formal) {
                text.gap(key, " {}");
            }
            text.push_str(",");
        }
    }
    text
}

const fn addressee_key(to: To) -> Option<&'static str> {
    match to {
        To::Interviewer | To::Nobody => Some("interviewer"),
        To::Recruiter => Some("recruiter"),
        To::OfferingEmployer => Some("offer.contact"),
        To::ThirdParty => None,
    }
}

/// How one is called to one's face or on the phone: "Hannah", "Dr Weber"; none where that cannot be told.
pub(super) fn spoken_name(whole: &str) -> Option<String> {
    match names(whole) {
        Name::Known { natural, .. } => Some(natural),
        Name::Office => None,
    }
}

/// How one is called when others are told of them: "Hannah Weber", "Dr Weber"; none where that cannot be told.
pub(super) fn name_to_others(whole: &str) -> Option<String> {
    match names(whole) {
        Name::Known { formal, .. } => Some(formal),
        Name::Office => None,
    }
}

/// The close, the whole name where it is known, and the number where it is not said already.
pub(super) fn sign_off(writer: &mut Writer) {
    let scene = writer.scene();
    let thanked = writer.has("thank");
    let grief = matches!(scene.circumstance, Circumstance::DeathInTheFamily | Circumstance::CeremonyOrFuneral);
    let number = scene.phone.as_ref().filter(|phone| may_be_rung(scene) && !writer.has(phone));
    // Who leaves does not ask to be rung.
    let leaves = scene.effective_verdict == Verdict::Withdraw;
    if let (Some(_), None, false) = (number, &scene.your_name, leaves) {
        writer.paragraph();
        writer.add("You can reach me on {phone}.");
    }
    let closes: &str = match (scene.formal, scene.effective_verdict) {
        (_, Verdict::Withdraw) if scene.reason == Reason::SafetyOrEthics => "Regards",
        // British letters close so where the greeting has a name.
        (true, verdict) if is_greeted_by_name(scene) && (thanked || asks(verdict) && !scene.brief) => {
            if !thanked {
                writer.add("Thank you for considering this.");
            }
            "Yours sincerely"
        }
        (true, _) if thanked => "Kind regards",
        (true, _) => "With many thanks",
        (false, Verdict::Withdraw) if thanked && !writer.has("all the best") => {
            "\
            All the best\n\
            Best wishes"
        }
        (false, _) if thanked => "Best wishes",
        (false, _) if grief => "Thank you",
        // Who fills in a name finds nothing else changed.
        (false, _) => "Many thanks",
    };
    writer.paragraph();
    writer.choose_close(closes);
    let mut end = TextWithGaps::default();
    if let Some(name) = &scene.your_name {
        end.push_str(&format!(",\n{name}"));
    } else {
        end.gap("yourName", ",\n{}");
    }
    match number {
        Some(phone) if scene.your_name.is_some() => end.push_str(&format!("\n{phone}")),
        None if scene.phone.is_none() && may_be_rung(scene) => {
            end.gap("phone", if scene.your_name.is_some() { "\n{}" } else { ",\n{}" });
        }
        _ => {}
    }
    writer.append(end);
}

/// Whether the greeting of a letter to them has a name.
fn is_greeted_by_name(scene: &Scene) -> bool {
    let known = scene.addressee().and_then(spoken_name).is_some();
    known
        && scene.greeting.is_none()
        && scene.to != To::Recruiter
        && scene.circumstance != Circumstance::IKnowTheInterviewer
}

/// Whether there is something for them to consider.
const fn asks(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Reschedule | Verdict::Adjust | Verdict::Pause)
}

impl Writer<'_> {
    /// The close is chosen for what has been said before it, so thanks that repeat are no fault here.
    fn choose_close(&mut self, closes: &str) {
        let turn = self.scene().choice(For::SignOff as u32, closes.lines().count());
        let mut close = TextWithGaps::default();
        close.push_str(closes.lines().nth(turn).unwrap_or_default());
        self.put(close);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::compose;
    use crate::details::{Details, Register};
    use policy::{Notice, Situation};

    fn greeted(interviewer: &str, register: Register) -> String {
        let details = Details { interviewer: interviewer.to_owned(), register, ..Details::default() };
        let situation = Situation::new(Reason::Illness, Notice::Minutes(600));
        let messages = compose(&situation, &details);
        let email = messages.iter().find(|message| message.kind.has_subject());
        email.and_then(|email| email.body.lines().next()).unwrap_or_default().to_owned()
    }

    #[test]
    fn people_are_greeted_as_the_two_would() {
        for (given, natural, formal) in [
            ("Hannah Weber", "Hi Hannah,", "Dear Hannah Weber,"),
            ("Priya", "Hi Priya,", "Dear Priya,"),
            ("Mr Patel", "Dear Mr Patel,", "Dear Mr Patel,"),
            ("Dr Jana Weber", "Dear Dr Weber,", "Dear Dr Weber,"),
            ("Frau Dr. Sabine Holl", "Dear Frau Dr. Holl,", "Dear Frau Dr. Holl,"),
            ("Signora Ricci", "Dear Signora Ricci,", "Dear Signora Ricci,"),
            ("Sra. Ana Duarte", "Dear Sra. Duarte,", "Dear Sra. Duarte,"),
            ("Prof. van der Berg", "Dear Prof. van der Berg,", "Dear Prof. van der Berg,"),
            ("Hannah and Owen", "Hi Hannah and Owen,", "Dear Hannah and Owen,"),
            ("H. Weber", "Hello,", "Dear Hiring Team,"),
            ("the hiring team", "Hello,", "Dear Hiring Team,"),
            ("Nguyen Van An", "Dear Nguyen Van An,", "Dear Nguyen Van An,"),
            ("李娜", "Hi 李娜,", "Dear 李娜,"),
            ("Weber, Hannah", "Hi Hannah,", "Dear Hannah Weber,"),
            ("", "Hello,", "Dear Hiring Team,"),
        ] {
            assert_eq!(greeted(given, Register::Natural), natural, "{given}");
            assert_eq!(greeted(given, Register::Formal), formal, "{given}");
        }
    }

    #[test]
    fn a_greeting_of_ones_own_is_taken_as_it_is() {
        let details = Details { greeting: "Good morning, Li".to_owned(), ..Details::default() };
        let situation = Situation::new(Reason::Illness, Notice::Minutes(6000));
        assert!(compose(&situation, &details).iter().any(|message| message.body.starts_with("Good morning, Li,\n")));
    }
}
