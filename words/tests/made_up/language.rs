//! A made-up second language: every text stands between `⟦` and `⟧` and is longer than in English by a third. What a person
//! typed stands outside.
//!
//! Its sentences are those of English where nothing but ids goes into them. Wherever a text of somebody else's goes in (names,
//! zones, times that the scene holds ready), it builds its own sentence around that text, so that a text of the shared code
//! is never inside a mark.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock};

use policy::{
    Action, Circumstance, Improvement, InterestHint, Kind, MessageKind, Point, Reason, Rule, Section, Verdict,
};
use words::{
    Apology, Blanks, CallTurn, CauseWords, Depth, English, Language, Letter, Moment, Nearness, Register, Scene,
    Template, Text, TimeText, Turn,
};

/// The language.
pub(crate) struct MadeUp;

/// A text of this language.
fn mark(text: &str) -> String {
    let longer = "~".repeat(text.chars().count().div_ceil(3));
    format!("⟦{text}{longer}⟧")
}

/// The same for good, each text once.
fn fixed(text: &str) -> &'static str {
    static KNOWN: OnceLock<Mutex<HashMap<String, &'static str>>> = OnceLock::new();
    let mut known = KNOWN.get_or_init(Mutex::default).lock().unwrap();
    if let Some(marked) = known.get(text) {
        return marked;
    }
    let marked: &'static str = mark(text).leak();
    known.insert(text.to_owned(), marked);
    marked
}

/// A text before something that was typed, where that is known.
fn with(text: &str, typed: Option<&str>) -> String {
    typed.map(|typed| mark(text) + typed).unwrap_or_default()
}

impl Language for MadeUp {
    fn label(circumstance: Circumstance) -> &'static str {
        fixed(English::label(circumstance))
    }

    fn hint(circumstance: Circumstance) -> &'static str {
        fixed(English::hint(circumstance))
    }

    fn finds(circumstance: Circumstance) -> &'static str {
        fixed(English::finds(circumstance))
    }

    fn cause_words(circumstance: Circumstance) -> CauseWords {
        let CauseWords { form, usual, private, category, plain, missed } = English::cause_words(circumstance);
        CauseWords {
            form,
            usual,
            private: fixed(&without_slots(private)),
            category: fixed(&without_slots(category)),
            plain: fixed(&without_slots(plain)),
            missed: fixed(&without_slots(missed)),
        }
    }

    fn kind(kind: Kind) -> &'static str {
        fixed(English::kind(kind))
    }

    fn reads(reason: Reason) -> &'static str {
        fixed(English::reads(reason))
    }

    fn interest_hint(hint: InterestHint) -> &'static str {
        fixed(English::interest_hint(hint))
    }

    fn rule(rule: Rule) -> &'static str {
        fixed(English::rule(rule))
    }

    fn section(section: Section) -> &'static str {
        fixed(English::section(section))
    }

    fn point(point: Point) -> Text {
        fixed(&English::point(point)).into()
    }

    fn step(action: Action) -> Text {
        fixed(&English::step(action)).into()
    }

    fn improvement(improvement: Improvement) -> &'static str {
        fixed(English::improvement(improvement))
    }

    fn cause(circumstance: Circumstance, register: Register, depth: Depth) -> String {
        mark(&English::cause(circumstance, register, depth))
    }

    fn time(moment: &Moment, nearness: Nearness) -> TimeText {
        let TimeText { day, on_day, clock, said, zones, nearness, morning } = English::time(moment, nearness);
        let zones = if zones.is_empty() { zones } else { with("by the clocks of ", moment.zone) };
        TimeText {
            day: mark(&day),
            on_day: mark(&on_day),
            clock: mark(&clock),
            said: mark(&said),
            zones,
            nearness,
            morning,
        }
    }

    fn today() -> TimeText {
        let today = English::today();
        TimeText { day: mark(&today.day), on_day: mark(&today.on_day), said: mark(&today.said), ..today }
    }

    fn moment(moment: &Moment) -> String {
        mark(&moment.at.form()) + &with("by the clocks of ", moment.zone)
    }

    fn blanks() -> Blanks {
        let time = |text: &str| TimeText {
            day: mark(text),
            on_day: mark(text),
            clock: mark("the hour"),
            said: mark(text),
            zones: String::new(),
            nearness: Nearness::Other,
            morning: false,
        };
        Blanks {
            your_name: mark("your name"),
            interviewer: mark("their name"),
            company: mark("company"),
            role: mark("role"),
            phone: mark("number"),
            slot: time("date and time"),
            alternatives: ["first", "second", "third"].map(time),
            need: mark("what you need"),
        }
    }

    fn template(template: Template) -> &'static str {
        fixed(English::template(template))
    }

    fn letter(kind: MessageKind, scene: &Scene) -> Letter {
        let cause = scene.cause.at(scene.depth).to_owned();
        if kind == MessageKind::InterviewLine {
            let body = cause + &mark(ending(scene)) + &with("as ", scene.role.as_deref());
            return Letter { subject: None, body, gaps: Vec::new() };
        }
        let spoken =
            matches!(kind, MessageKind::Call | MessageKind::LateCall | MessageKind::Voicemail | MessageKind::ShortText);
        let named = scene.addressee().or(scene.interviewer.as_deref());
        let mut lines = vec![
            with("A very good day to you, dear ", named),
            with("Here I am: ", scene.your_name.as_deref()),
            with("It is about the work as ", scene.role.as_deref()),
            with("It is about the house of ", scene.company.as_deref()),
        ];
        lines.extend(scene.slot.iter().map(|slot| time("We were to see each other ", slot)));
        lines.push(scene.own_line.clone().unwrap_or(cause) + &mark(ending(scene)));
        if scene.apology == Apology::Owed && !spoken {
            lines.push(mark(
                "Once, and from the heart, and for all of it: I ask to be forgiven for what this does to your day.",
            ));
        }
        if !scene.brief && !spoken {
            lines.push(mark(
                "You have been so kind to me, all of you, from the first day on, that I will not forget it soon.",
            ));
        }
        if scene.effective_verdict != Verdict::Withdraw && scene.offers() {
            lines.extend(scene.alternatives.iter().map(|free| time("On this day I am free to come to you: ", free)));
        }
        lines.push(with("Let it ring here: ", scene.phone.as_deref()));
        lines.retain(|line| !line.is_empty());
        let subject = mark(if scene.same_day() { "Make haste" } else { "In peace" })
            + &with("about ", scene.role.as_deref())
            + &with("from ", scene.your_name.as_deref());
        Letter { subject: (!spoken).then_some(subject), body: lines.join("\n"), gaps: Vec::new() }
    }

    fn turn(turn: CallTurn, scene: &Scene) -> Turn {
        let slot = scene.slot.as_ref().map(|slot| &*slot.day);
        let says =
            mark("Say that it is about this:") + slot.unwrap_or_default() + &with("and then ", scene.addressee());
        Turn { when: fixed(turn.id()).into(), says }
    }
}

/// The clause of a cause with this language's word for every day.
fn without_slots(clause: &str) -> String {
    clause.replace("{now}", "now").replace("{day}", "then")
}

/// A time after some words, both marked already.
fn time(text: &str, time: &TimeText) -> String {
    mark(text) + &time.on_day + &time.clock + &time.zones
}

fn ending(scene: &Scene) -> &'static str {
    match scene.effective_verdict {
        Verdict::Attend => "I come late",
        Verdict::Adjust => "I would come another way",
        Verdict::Reschedule => "I would come another day",
        Verdict::Withdraw => "I do not come",
        Verdict::AskExtension => "I need more days",
        Verdict::Ask => "I have a question",
        Verdict::Wait => "I wait for you",
        Verdict::Warn => "I may not come",
        Verdict::Pause => "I come when I can",
    }
}
