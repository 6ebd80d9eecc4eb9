//! A made-up second language: every text stands between `⟦` and `⟧` and is longer than in English by a third. What a person
//! typed stands outside.
//!
//! Its sentences are those of English where nothing but ids goes into them. Wherever a text of somebody else's goes in (names,
//! zones, times that the scene holds ready), it builds its own sentence around that text, so that a text of the shared code
//! is never inside a mark.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock};

use policy::{
    Action, Cause, Circumstance, Improvement, InterestHint, Kind, MessageKind, Point, Reason, Rule, Section, Verdict,
};
use words::{
    Blanks, CallTurn, CauseWords, CircumstanceWords, Clock, Depth, English, Language, Letter, Moment, Scene, ShownDate,
    Template, Text, TimeText, Turn, WallTime,
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
    fn circumstance(circumstance: Circumstance) -> CircumstanceWords {
        let CircumstanceWords { label, hint, finds, cause } = English::circumstance(circumstance);
        let CauseWords { form, private, category, plain } = cause;
        CircumstanceWords {
            label: fixed(label),
            hint: fixed(hint),
            finds: fixed(finds),
            cause: CauseWords { form, private: fixed(private), category: fixed(category), plain: fixed(plain) },
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

    fn cause(cause: Cause, detail: Depth) -> &'static str {
        fixed(English::cause(cause, detail))
    }

    fn day(time: WallTime) -> String {
        mark(&English::day(time))
    }

    fn date(time: WallTime) -> String {
        mark(&English::date(time))
    }

    fn clock(time: WallTime, clock: Clock) -> String {
        mark(&English::clock(time, clock))
    }

    fn zone(name: &str) -> String {
        with("the clocks of ", Some(name))
    }

    fn offset(ahead: i16) -> String {
        mark(&English::offset(ahead))
    }

    fn moment(moment: &Moment) -> String {
        let day = match moment.date {
            ShownDate::Nothing => String::new(),
            ShownDate::Day => Self::day(moment.at),
            ShownDate::Date => Self::date(moment.at),
        };
        let theirs = moment.zone.map(Self::zone).unwrap_or_default();
        let ahead = moment.ahead.filter(|_| moment.certain).map(Self::offset).unwrap_or_default();
        let yours = moment.yours.map(|yours| {
            let zone = yours.zone.map_or_else(|| mark("my clock"), Self::zone);
            Self::day(yours.at) + &Self::clock(yours.at, moment.clock) + &zone + &Self::offset(yours.ahead)
        });
        day + &Self::clock(moment.at, moment.clock) + &theirs + &ahead + &yours.unwrap_or_default()
    }

    fn blanks() -> Blanks {
        let time = |text: &str| TimeText { written: mark(text), short: mark(text), spoken: mark(text) };
        Blanks {
            your_name: mark("your name"),
            interviewer: mark("their name"),
            company: mark("company"),
            role: mark("role"),
            phone: mark("number"),
            time_zone: mark("zone"),
            slot: time("date and time"),
            alternatives: ["first", "second", "third"].map(time),
        }
    }

    fn template(template: Template) -> &'static str {
        fixed(English::template(template))
    }

    fn letter(kind: MessageKind, scene: &Scene) -> Letter {
        if kind == MessageKind::InterviewLine {
            let body = scene.cause.to_owned() + &mark(ending(scene)) + &with("as ", scene.role.as_deref());
            return Letter { subject: None, body };
        }
        let spoken =
            matches!(kind, MessageKind::Call | MessageKind::LateCall | MessageKind::Voicemail | MessageKind::ShortText);
        let named = scene.known_listener().or(scene.interviewer.as_deref());
        let mut lines = vec![
            with("A very good day to you, dear ", named),
            with("Here I am: ", scene.your_name.as_deref()),
            with("It is about the work as ", scene.role.as_deref()),
            with("It is about the house of ", scene.company.as_deref()),
        ];
        let slot = scene.slot.as_ref().map(|slot| if spoken { &*slot.spoken } else { &*slot.written });
        lines.push(with("We were to see each other on ", slot));
        lines.push(scene.cause.to_owned() + &mark(ending(scene)));
        if scene.apologises && !spoken {
            lines.push(mark(
                "Once, and from the heart, and for all of it: I ask to be forgiven for what this does to your day.",
            ));
        }
        if !scene.brisk && !spoken {
            lines.push(mark(
                "You have been so kind to me, all of you, from the first day on, that I will not forget it soon.",
            ));
        }
        if scene.effective_verdict != Verdict::Withdraw && scene.offers() {
            let times: Vec<&str> = if spoken {
                scene.alternatives.iter().map(|time| &*time.spoken).collect()
            } else {
                scene.written_alternatives().collect()
            };
            lines.extend(times.into_iter().map(|time| with("On this day I am free to come to you: ", Some(time))));
            lines.extend(scene.zone.clone().filter(|_| spoken));
        }
        lines.push(with("Let it ring here: ", scene.phone.as_deref()));
        lines.retain(|line| !line.is_empty());
        let subject = mark(if scene.urgent { "Make haste" } else { "In peace" })
            + &with("about ", scene.role.as_deref())
            + &with("from ", scene.your_name.as_deref());
        Letter { subject: (!spoken).then_some(subject), body: lines.join("\n") }
    }

    fn turn(turn: CallTurn, scene: &Scene) -> Turn {
        let slot = scene.slot.as_ref().map(|slot| &*slot.spoken);
        let says =
            mark("Say that it is about this:") + &with("the day ", slot) + &with("and then ", scene.known_listener());
        Turn { when: fixed(turn.id()), says }
    }
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
