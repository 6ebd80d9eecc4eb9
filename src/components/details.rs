//! "Make it yours": the optional details of a message. What no letter of the situation can use is not asked.

use policy::{Circumstance, MessageKind, Reason, Said, Situation, To, Verdict};
use words::{Advice, Clock, Depth, Details as Known, Field, Register, cause_as_told};
use yew::prelude::*;

use super::choice::{group, hint, radio};
use super::field::line;
use super::fold::Fold;
use super::{changing, link, on, on_change, on_input, side_by_side};
use crate::derived::Answer;
use crate::effects::{events, page};
use crate::host::rules::HouseRules;
use crate::labels::{self, details};
use crate::model::Model;
use crate::model::drafts::{self, Day};
use crate::page::Dispatch;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// A line of text.
    Text(Field),
    /// A day.
    Day(Day),
    /// Whether it was their mistake.
    TheirMistake,
}

/// Everything that may be asked, in order.
const ALL: [Asked; 18] = [
    Asked::Text(Field::YourName),
    Asked::Text(Field::Interviewer),
    Asked::Text(Field::Recruiter),
    Asked::Text(Field::Company),
    Asked::Text(Field::Role),
    Asked::Text(Field::Phone),
    Asked::Text(Field::OwnLine),
    Asked::Text(Field::Greeting),
    Asked::Text(Field::Need),
    Asked::Text(Field::Offered),
    Asked::Text(Field::OpenIf),
    Asked::Day(Day::FreeFrom),
    Asked::Text(Field::OfferCompany),
    Asked::Text(Field::OfferContact),
    Asked::Text(Field::OfferRole),
    Asked::Day(Day::AnswerBy),
    Asked::Day(Day::ExtensionUntil),
    Asked::TheirMistake,
];

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) asked: Vec<Asked>,
    pub(super) typed: Known,
    pub(super) situation: Situation,
    pub(super) depth: Depth,
    /// The clause of the sentence that says why, to be offered as the own line.
    pub(super) cause: Option<String>,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn Details(Props { asked, typed, situation, depth, cause, dispatch }: &Props) -> Html {
    // Beside the letter there is room to leave it open.
    let open = use_memo((), |()| page::has_room());
    let reason = situation.reason();
    let cuts = typed.cuts();
    let fields = asked.iter().map(|&asked| {
        let control = match asked {
            Asked::Text(field) => {
                let cut = cuts.iter().find(|cut| cut.field == field);
                let says =
                    cut.map_or_else(|| details::explanation(field, reason).to_owned(), |cut| details::long(&cut.kept));
                let value = typed.typed(field).to_owned();
                let cause = cause.clone().filter(|_| field == Field::OwnLine && value.is_empty());
                html! { <Line {field} {value} {says} {cause} dispatch={dispatch.clone()} /> }
            }
            Asked::Day(day) => {
                let oninput = on_input(dispatch, move |text| drafts::Action::Day(day, text));
                line(labels::day(day), "date", &drafts::day(typed, day), oninput)
            }
            Asked::TheirMistake => their_mistake(typed.their_mistake, dispatch),
        };
        html! { <div key={format_key(asked)}>{ control }</div> }
    });
    let style = {
        let dispatch = dispatch.clone();
        use_memo((typed.register, typed.clock, *depth, *situation), move |now| style(*now, &dispatch))
    };
    let fields = side_by_side("fields", fields.collect());
    let inside = Callback::from(move |()| {
        html! { <div class="inside">{ hint(details::HINT) }{ fields.clone() }{ (*style).clone() }</div> }
    });
    html! { <Fold class="fold yours" open={*open} summary={details::TITLE} {inside} /> }
}

fn format_key(asked: Asked) -> &'static str {
    match asked {
        Asked::Text(field) => field.id(),
        Asked::Day(Day::FreeFrom) => "freeFrom",
        Asked::Day(Day::AnswerBy) => "answerBy",
        Asked::Day(Day::ExtensionUntil) => "extensionUntil",
        Asked::TheirMistake => "theirMistake",
    }
}

#[derive(PartialEq, Properties)]
struct LineProps {
    field: Field,
    value: String,
    /// What is to be known about it; may be empty.
    says: String,
    /// What may be taken over.
    cause: Option<String>,
    dispatch: Dispatch,
}

/// A line of text. A component of its own, so that a key in one renders no other.
#[component]
fn Line(LineProps { field, value, says, cause, dispatch }: &LineProps) -> Html {
    let field = *field;
    let described_by = (!says.is_empty()).then_some(field.id());
    let oninput = on_input(dispatch, move |text| drafts::Action::Typed(field, text));
    let kind = if field == Field::Phone { "tel" } else { "text" };
    let input = html! {
        <input type={kind} value={value.clone()} ~known={value.clone()} {oninput} autocomplete="off" enterkeyhint="done"
            onkeydown={|event: KeyboardEvent| events::leave_at_enter(&event)} aria-describedby={described_by} />
    };
    let cause = cause.as_ref().map(|cause| {
        let label = [details::CAUSE, "“", cause, "”"].concat();
        link(&label, on(dispatch, drafts::Action::Typed(field, cause.clone())))
    });
    html! {
        <>
            { super::field::field(labels::field(field), input) }
            { cause }
            if !says.is_empty() { <p class="hint" id={field.id()}>{ changing(says) }</p> }
        </>
    }
}

fn their_mistake(theirs: bool, dispatch: &Dispatch) -> Html {
    html! {
        <label class="choice">
            <input type="checkbox" checked={theirs} autocomplete="off"
                onchange={on_change(dispatch, drafts::Action::TheirMistake(!theirs))} />
            <span>{ details::THEIR_MISTAKE }</span>
        </label>
    }
}

/// Tone, clock and depth.
fn style((told, time, chosen, situation): (Register, Clock, Depth, Situation), dispatch: &Dispatch) -> Html {
    let [natural, formal] = details::REGISTERS;
    let [of_24, of_12] = details::CLOCKS;
    let register = |register: Register, label| {
        let onchange = on_change(dispatch, drafts::Action::Register(register));
        radio("register", register.id(), label, told == register, onchange)
    };
    let clock = |clock: Clock, label| {
        radio("clock", clock.id(), label, time == clock, on_change(dispatch, drafts::Action::Clock(clock)))
    };
    let causes = Depth::ALL.iter().map(|&depth| (depth, cause_as_told(&situation, told, Some(depth))));
    let causes: Vec<(Depth, String)> = causes.collect();
    let differ = causes.iter().any(|(_, words)| causes.first().is_some_and(|(_, first)| first != words));
    let depths = causes.iter().map(|(depth, words)| {
        let label = details::depth(*depth, words);
        radio("depth", depth.id(), &label, chosen == *depth, on_change(dispatch, drafts::Action::Depth(*depth)))
    });
    let choices = |content: Html| side_by_side("choices", content);
    html! {
        <>
            { group(details::TONE, details::TONE_HINT,
                choices(html! { <>{ register(Register::Natural, natural) }{ register(Register::Formal, formal) }</> })) }
            { group(details::CLOCK, details::CLOCK_HINT,
                choices(html! { <>{ clock(Clock::Hours24, of_24) }{ clock(Clock::Hours12, of_12) }</> })) }
            if differ { { group(details::DEPTH, details::DEPTH_HINT, choices(depths.collect())) } }
        </>
    }
}

/// What is asked in this situation.
pub(super) fn asked(model: &Model, answer: &Answer, house: &HouseRules) -> Vec<Asked> {
    let (situation, advice) = (&answer.situation, &*answer.advice);
    // A site's message may name the employer who made the offer.
    let names_it = |kind: &MessageKind| kind.is_about_offer() && house.writes(advice.effective_verdict, *kind);
    let names_employer = advice.messages.iter().any(names_it);
    let offers = !answer.times.offered.is_empty();
    let of_use = |asked: &Asked| match asked {
        Asked::Text(Field::OfferCompany) => names_employer,
        // Proposals depend on it as well.
        Asked::Day(Day::FreeFrom) if answer.offers_times && model.drafts.typed.free_from.is_some() => true,
        _ => is_of_use(*asked, situation, advice, offers),
    };
    ALL.iter().copied().filter(of_use).collect()
}

/// Whether a letter of this situation can use a detail. Names are asked for everywhere: calendar files have them too.
pub(super) fn is_of_use(asked: Asked, situation: &Situation, advice: &Advice, offers_times: bool) -> bool {
    let course = advice.effective_verdict;
    let sends = |kind| advice.messages.contains(&kind);
    let another_deadline = situation.is_task();
    match asked {
        Asked::Text(Field::Interviewer | Field::Company | Field::Role) => advice.to != To::OfferingEmployer,
        Asked::Text(Field::Recruiter) => advice.to == To::Recruiter,
        Asked::Text(Field::Greeting) => advice.messages.iter().any(|kind| kind.has_subject()),
        Asked::Text(Field::Need) => {
            situation.reason() == Reason::AccessNeed && matches!(course, Verdict::Adjust | Verdict::Reschedule)
        }
        Asked::Text(Field::Offered) => match (situation.said, course) {
            (Said::OfferedTime, Verdict::Reschedule | Verdict::Adjust) | (Said::OfferedCall, Verdict::Adjust) => true,
            (Said::OfferedTime, Verdict::Withdraw) => situation.reason() != Reason::SafetyOrEthics,
            (Said::OfferedTime, Verdict::Ask) => {
                matches!(situation.reason(), Reason::NotConfirmed | Reason::NotAFit)
            }
            (Said::OfferedCall, Verdict::Reschedule) => {
                !situation.is_missed() && !situation.is_task() && situation.reason() != Reason::Illness
            }
            _ => false,
        },
        Asked::Text(Field::OpenIf) => {
            course == Verdict::Withdraw && !matches!(situation.reason(), Reason::SafetyOrEthics | Reason::AcceptedOffer)
        }
        Asked::Text(Field::OfferContact | Field::OfferRole) => {
            advice.messages.iter().any(|&kind| kind.is_about_offer())
        }
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
            // A need for video would make it another letter, and one about the building is told only where they meet there.
            Asked::Text(Field::Need) => return "large print".clone_into(&mut details.need),
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
        for other in ALL.into_iter().filter(|&other| other != asked && other != Asked::TheirMistake) {
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
        let checked = || ALL.into_iter().filter(|asked| !ANYWHERE.contains(asked));
        for circumstance in general.chain([Circumstance::NobodyCalled]) {
            for change in changes {
                let situation = |band: Band| {
                    let mut situation = Situation::about(circumstance, band.typical());
                    situation.relevance = Some(true);
                    change.map_or(situation, |change| change.apply(&situation))
                };
                for asked in checked() {
                    let mut in_vain = None;
                    for situation in BANDS.map(situation) {
                        let advice = assess(&situation);
                        // Times are offered for these only.
                        let moves = matches!(advice.effective_verdict, Verdict::Reschedule | Verdict::Adjust);
                        for times in [false, true].into_iter().filter(|&times| moves || !times) {
                            let asks = is_of_use(asked, &situation, &advice, times);
                            if asks && in_vain == Some(false) {
                                continue;
                            }
                            let uses = changes_a_letter(asked, &situation, times);
                            assert!(asks || !uses, "{asked:?} is not asked for, times {times}: {situation:?}");
                            match in_vain {
                                _ if uses => in_vain = Some(false),
                                None if asks && !advice.messages.is_empty() => in_vain = Some(true),
                                _ => {}
                            }
                        }
                    }
                    assert_ne!(in_vain, Some(true), "{asked:?} is asked for in vain: {circumstance:?}, {change:?}");
                }
            }
        }
    }
}
