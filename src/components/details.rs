//! The optional details of a message: names, new times, style and clock. What no letter of the situation can use is not
//! asked.

use policy::{Circumstance, MessageKind, Reason, Said, Situation, To, Verdict};
use words::{Advice, CauseForm, Clock, Depth, Field, Register, cause_as_told, cause_words};
use yew::prelude::*;

use super::alternatives;
use super::controls::{
    Dispatch, Line, block, checkbox, dispatching, dispatching_value, element, field, fragment, fragment_of, hint, line,
    radio, small_question, tag, vtag,
};
use crate::state::{Action, Day, State, is_about_offer};

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    /// A line of text.
    Text(Field),
    /// A day.
    Day(Day),
    /// Whether it was their mistake.
    TheirMistake,
}

/// Everything that may be asked, in order, with its label.
const ALL: [(Asked, &str); 18] = [
    (Asked::Text(Field::YourName), "Your name"),
    (Asked::Text(Field::Interviewer), "Interviewer"),
    (Asked::Text(Field::Recruiter), "Recruiter"),
    (Asked::Text(Field::Company), "Company"),
    (Asked::Text(Field::Role), "Role"),
    (Asked::Text(Field::Phone), "Your phone number"),
    (Asked::Text(Field::OwnLine), "In your own words"),
    (Asked::Text(Field::Greeting), "Greeting"),
    (Asked::Text(Field::Need), "What you need"),
    (Asked::Text(Field::Offered), "What they offered"),
    (Asked::Text(Field::OpenIf), "What would change your mind"),
    (Asked::Day(Day::FreeFrom), "Free from"),
    (Asked::Text(Field::OfferCompany), "Who made the offer"),
    (Asked::Text(Field::OfferContact), "Your contact there"),
    (Asked::Text(Field::OfferRole), "The role on offer"),
    (Asked::Day(Day::AnswerBy), "They want an answer by"),
    (Asked::Day(Day::ExtensionUntil), "More time until"),
    (Asked::TheirMistake, "That was their mistake"),
];

/// What may need an explanation: an example, or where it goes.
const fn explanation(asked: Asked) -> &'static str {
    match asked {
        Asked::Text(Field::OwnLine) => "Stands in the message in place of our reason.",
        Asked::Text(Field::Greeting) => "All of it, such as “Good morning, Li”.",
        Asked::Text(Field::Need) => "Such as “a room on the ground floor”.",
        Asked::Text(Field::Offered) => "Such as “Monday at 2pm” or “a video call”.",
        Asked::Text(Field::OpenIf) => "Goes on from “If …”, such as “the start could wait until spring”.",
        _ => "",
    }
}

/// All fields.
pub(crate) fn view(state: &State, send: &Dispatch, situation: &Situation, advice: &Advice) -> Html {
    let says = "All optional. Names, role and date make the message easier to answer.";
    let title = tag("h4", "", "Make it yours".into());
    let times = if state.offers_times() { alternatives::view(state, send) } else { Html::default() };
    let fields = block("fields", fields(state, send, situation, advice));
    let parts = [title, hint(says), fields, times, style_questions(state, send, situation)];
    block("details", fragment(parts))
}

/// Whether a letter of this situation can use a detail. Names are asked for everywhere: calendar files have them too.
fn is_of_use(asked: Asked, situation: &Situation, advice: &Advice, offers_times: bool) -> bool {
    let course = advice.effective_verdict;
    let sends = |kind| advice.messages.contains(&kind);
    let another_deadline = situation.is_task();
    match asked {
        Asked::Text(Field::Interviewer | Field::Company | Field::Role) => advice.to != To::OfferingEmployer,
        Asked::Text(Field::Recruiter) => advice.to == To::Recruiter,
        Asked::Text(Field::Greeting) => advice.messages.iter().any(|kind| kind.has_subject()),
        Asked::Text(Field::Need) => {
            situation.reason() == Reason::AccessNeed
                && (course == Verdict::Adjust || course == Verdict::Reschedule && situation.is_missed())
        }
        Asked::Text(Field::Offered) => match (situation.said, course) {
            (Said::OfferedTime, Verdict::Reschedule | Verdict::Adjust) | (Said::OfferedCall, Verdict::Adjust) => true,
            (Said::OfferedTime, Verdict::Withdraw) => situation.reason() != Reason::SafetyOrEthics,
            (Said::OfferedCall, Verdict::Reschedule) => {
                let clashes = cause_words(situation.circumstance).form == CauseForm::Clash;
                let helps = situation.reason() != Reason::Illness && !clashes;
                !situation.is_missed() && !situation.is_task() && helps
            }
            _ => false,
        },
        Asked::Text(Field::OpenIf) => course == Verdict::Withdraw && situation.reason() != Reason::SafetyOrEthics,
        Asked::Text(Field::OfferContact | Field::OfferRole) => advice.messages.iter().any(|&kind| is_about_offer(kind)),
        Asked::Day(Day::AnswerBy) => sends(MessageKind::ExtensionEmail),
        Asked::Day(Day::ExtensionUntil) => {
            sends(MessageKind::ExtensionEmail) || course == Verdict::Reschedule && another_deadline
        }
        Asked::Day(Day::FreeFrom) => {
            !offers_times
                && match course {
                    Verdict::Reschedule => !another_deadline,
                    Verdict::Adjust => situation.reason() != Reason::AccessNeed && !situation.is_task(),
                    Verdict::Ask => situation.reason() == Reason::TheyCancelled,
                    Verdict::Attend => situation.is_missed(),
                    course => course == Verdict::Pause,
                }
        }
        Asked::TheirMistake => {
            matches!(situation.circumstance, Circumstance::TestOrLinkExpired | Circumstance::NobodyCalled)
        }
        // No message of ours names the employer who made the offer.
        Asked::Text(Field::OfferCompany) => false,
        Asked::Text(_) => true,
    }
}

fn fields(state: &State, send: &Dispatch, situation: &Situation, advice: &Advice) -> Html {
    let cuts = state.typed.cuts();
    let offers_times = !state.details().alternatives.is_empty();
    // A site's message may name the employer who made the offer.
    let names_it = |kind: &MessageKind| is_about_offer(*kind) && state.house.writes(advice.effective_verdict, *kind);
    let names_employer = advice.messages.iter().any(names_it);
    let shown = ALL.iter().filter(|&&(asked, _)| match asked {
        Asked::Text(Field::OfferCompany) => names_employer,
        // Proposals depend on it as well.
        Asked::Day(Day::FreeFrom) if state.offers_times() && state.typed.free_from.is_some() => true,
        _ => is_of_use(asked, situation, advice, offers_times),
    });
    fragment_of(shown.map(|&(asked, label)| {
        let control = match asked {
            Asked::Text(each) => {
                let cut = cuts.iter().find(|cut| cut.field == each);
                let long = cut.map(|cut| ["Long for a message. This much is used: ", &cut.kept].concat());
                let words = long.as_deref().unwrap_or(explanation(asked));
                let described_by = if words.is_empty() { "" } else { each.id() };
                let kind = if each == Field::Phone { "tel" } else { "text" };
                let input = Line { kind, value: state.typed.typed(each), described_by, ..Line::default() };
                let input = line(&input, dispatching_value(send, move |text| Action::Typed(each, text)));
                let note = element("p", &["class", "id"], &["hint", described_by], words.into());
                let note = if words.is_empty() { Html::default() } else { note };
                fragment([field(label, input), note])
            }
            Asked::Day(day) => {
                let input = Line { kind: "date", value: &state.day(day), max: "9999-12-31", ..Line::default() };
                field(label, line(&input, dispatching_value(send, move |text| Action::Day(day, text))))
            }
            Asked::TheirMistake => {
                let theirs = state.typed.their_mistake;
                let tick = checkbox(theirs, dispatching(send, Action::TheirMistake(!theirs)));
                tag("label", "choice", fragment([tick, tag("span", "", label.into())]))
            }
        };
        keyed(label, control)
    }))
}

/// A part with a key, so that a field keeps its focus while others come and go.
fn keyed(key: &'static str, content: Html) -> Html {
    let mut part = vtag("div", &["class"], &[""], content);
    part.key = Some(key.into());
    part.into()
}

fn style_questions(state: &State, send: &Dispatch, situation: &Situation) -> Html {
    let typed = &state.typed;
    let register = |register: Register, label| {
        let onchange = dispatching(send, Action::Register(register));
        radio("register", register.id(), label, typed.register == register, onchange)
    };
    let chosen = state.depth(situation);
    let depth = |depth: Depth, label| {
        radio("depth", depth.id(), label, chosen == depth, dispatching(send, Action::Depth(depth)))
    };
    let clock = |clock: Clock, label| {
        radio("clock", clock.id(), label, typed.clock == clock, dispatching(send, Action::Clock(clock)))
    };
    let registers = fragment([register(Register::Natural, "Natural"), register(Register::Formal, "Formal")]);
    let clocks = fragment([clock(Clock::Hours24, "14:00"), clock(Clock::Hours12, "2pm")]);
    let mut questions = vec![
        small_question("Tone", "To suit how they write to you.", block("choices", registers)),
        small_question("Clock times", "As the reader writes them.", block("choices", clocks)),
    ];
    let [private, category, plain] = [Depth::Private, Depth::Category, Depth::Plain]
        .map(|depth| cause_as_told(situation, typed.register, Some(depth)));
    if private != category || category != plain {
        let says = [
            "Private says “",
            &private,
            "”, the kind of it says “",
            &category,
            "”, plain says “",
            &plain,
            "”. You owe no more.",
        ];
        let depths = fragment([
            depth(Depth::Private, "Private"),
            depth(Depth::Category, "The kind of it"),
            depth(Depth::Plain, "Plain"),
        ]);
        let content = fragment([hint(&says.concat()), block("choices", depths)]);
        questions.push(small_question("How much of the reason", "", content));
    }
    block("fields", fragment(questions))
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy::{Band, Change, Format, Interest, NewTime};
    use words::{Date, Details, WallTime, assess, compose};

    const BANDS: [Band; 3] = [Band::Passed, Band::Under24h, Band::Undated];

    /// Asked for wherever they could be wanted.
    const ANYWHERE: [Asked; 7] = [
        Asked::Text(Field::YourName),
        Asked::Text(Field::Interviewer),
        Asked::Text(Field::Company),
        Asked::Text(Field::Role),
        Asked::Text(Field::Phone),
        Asked::Text(Field::OwnLine),
        Asked::TheirMistake,
    ];

    fn fill(details: &mut Details, asked: Asked, words: &str) {
        let day = Date::parse("2026-12-14").ok();
        let text = match asked {
            // A need for video would make it another letter.
            Asked::Text(Field::Need) => return "a room without stairs".clone_into(&mut details.need),
            Asked::Text(Field::YourName) => &mut details.your_name,
            Asked::Text(Field::Interviewer) => &mut details.interviewer,
            Asked::Text(Field::Recruiter) => &mut details.recruiter,
            Asked::Text(Field::Company) => &mut details.company,
            Asked::Text(Field::Role) => &mut details.role,
            Asked::Text(Field::Phone) => &mut details.phone,
            Asked::Text(Field::OwnLine) => &mut details.own_line,
            Asked::Text(Field::Greeting) => &mut details.greeting,
            Asked::Text(Field::Offered) => &mut details.offered,
            Asked::Text(Field::OpenIf) => &mut details.open_if,
            Asked::Text(Field::OfferCompany) => &mut details.offer.company,
            Asked::Text(Field::OfferContact) => &mut details.offer.contact,
            Asked::Text(Field::OfferRole) => &mut details.offer.role,
            Asked::Text(Field::TimeZone | Field::YourTimeZone) => return,
            Asked::Day(Day::FreeFrom) => return details.free_from = day,
            Asked::Day(Day::ExtensionUntil) => return details.extension_until = day,
            Asked::Day(Day::AnswerBy) => return details.offer.answer_by = day,
            Asked::TheirMistake => return details.their_mistake = true,
        };
        words.clone_into(text);
    }

    /// What is known before, in several wordings: little, and all but this one detail, since some sentences need two.
    fn before(asked: Asked, words: &str, times: bool) -> Vec<Details> {
        let time = |at| WallTime::parse(at).expect("a time");
        let mut little = Details { at: Some(time("2026-12-03T14:00")), ..Details::default() };
        if times {
            little.alternatives = vec![time("2026-12-07T10:00"), time("2026-12-08T15:30")];
        }
        let mut most = little.clone();
        for (other, _) in ALL.into_iter().filter(|&(other, _)| other != asked && other != Asked::TheirMistake) {
            fill(&mut most, other, words);
        }
        let worded =
            |details: &Details| (0..3).map(|wording| Details { wording, ..details.clone() }).collect::<Vec<_>>();
        [worded(&little), worded(&most)].concat()
    }

    /// Whether any letter of the situation changes with a detail.
    fn changes_a_letter(asked: Asked, situation: &Situation, times: bool) -> bool {
        ["Monday at 2pm", "a video call"].into_iter().any(|words| {
            before(asked, words, times).into_iter().any(|without| {
                let mut with = without.clone();
                fill(&mut with, asked, words);
                compose(situation, &with) != compose(situation, &without)
            })
        })
    }

    #[test]
    fn a_detail_is_asked_for_where_a_letter_can_use_it() {
        let changes = [
            None,
            Some(Change::ViaRecruiter(true)),
            Some(Change::Interest(Interest::Gone)),
            Some(Change::Said(Said::OfferedTime)),
            Some(Change::Said(Said::OfferedCall)),
            Some(Change::NewTime(NewTime::NotYet)),
            Some(Change::Format(Format::Task)),
        ];
        let general = Reason::ALL.iter().map(|&reason| Circumstance::general(reason));
        let checked = || ALL.into_iter().filter(|(asked, _)| !ANYWHERE.contains(asked));
        for circumstance in general.chain([Circumstance::NobodyCalled]) {
            for change in changes {
                let situation = |band: Band| {
                    let mut situation = Situation::about(circumstance, band.typical());
                    situation.relevance = Some(true);
                    change.map_or(situation, |change| change.apply(&situation))
                };
                for (asked, label) in checked() {
                    let mut in_vain = None;
                    for situation in BANDS.map(situation) {
                        let advice = assess(&situation);
                        // Times are offered for these only.
                        let moves = matches!(advice.effective_verdict, Verdict::Reschedule | Verdict::Adjust);
                        for times in [false, true].into_iter().filter(|&times| moves || !times) {
                            let asks = is_of_use(asked, &situation, &advice, times);
                            let uses = changes_a_letter(asked, &situation, times);
                            assert!(asks || !uses, "{label} is not asked for, times {times}: {situation:?}");
                            match in_vain {
                                _ if uses => in_vain = Some(false),
                                None if asks && !advice.messages.is_empty() => in_vain = Some(true),
                                _ => {}
                            }
                        }
                    }
                    assert_ne!(in_vain, Some(true), "{label} is asked for in vain: {circumstance:?}, {change:?}");
                }
            }
        }
    }
}
