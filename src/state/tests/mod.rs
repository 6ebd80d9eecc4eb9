//! Tests of the reducer.

mod time;

use super::*;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use policy::{Band, Verdict};

/// Zone data from the crate jiff instead of the browser.
pub(super) struct Native;

impl ZoneData for Native {
    fn offset(&self, epoch: f64, zone: &str) -> f64 {
        #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds of our time")]
        let moment = Timestamp::from_millisecond(epoch as i64).unwrap_or(Timestamp::MAX);
        let zone = TimeZone::get(zone).expect("a zone");
        f64::from(zone.to_offset(moment).seconds()) * 1000.0
    }

    fn name(&self, zone: &str) -> Option<String> {
        let name = match zone {
            "Europe/London" => "United Kingdom Time",
            "Asia/Kolkata" => "India Standard Time",
            _ => return None,
        };
        Some(name.to_owned())
    }

    fn weekend(&self, zone: &str) -> u8 {
        if zone == "Asia/Riyadh" { 0b110_0000 } else { 0b100_0001 }
    }
}

/// Tuesday 24 November 2026, 18:00 in London.
pub(super) const NOW: f64 = 1_795_543_200_000.0;

pub(super) fn state_after(actions: impl IntoIterator<Item = Action>) -> State {
    let mut state = State::new(NOW, "Europe/London".to_owned(), Rc::new(Native));
    state.act(&Action::Reading(crate::reader::native::ready()));
    for action in actions {
        state.act(&action);
    }
    state
}

fn ill_today() -> [Action; 2] {
    [Action::Set(Change::Reason(Reason::Illness)), Action::Set(Change::Notice(Band::Under24h))]
}

fn verdict(state: &State) -> Option<Verdict> {
    state.answer().map(|(_, advice, _)| advice.verdict)
}

/// The date and time so many hours after [`NOW`], typed in this zone.
pub(super) fn exact_in(zone: &str, hours: f64) -> Action {
    let zones = Zones { zone_data: &Native, theirs: zone, yours: zone };
    let at = zones.moment(NOW + hours * HOUR).expect("a moment").at;
    let mut exact = Exact { zone: zone.to_owned(), ..Exact::default() };
    exact.set(at);
    Action::Exact(Box::new(exact))
}

fn exact(hours: f64) -> Action {
    exact_in("Asia/Kolkata", hours)
}

fn write(state: &State, body: &str) -> Action {
    let (_, advice, messages) = state.answer().expect("an answer");
    let from = state.open_message(&advice, &messages).expect("a message").clone();
    Action::Edit(Box::new(Edit { text: Message { body: body.to_owned(), ..from.clone() }, from }))
}

#[test]
fn two_answers_are_enough_for_a_verdict_and_an_email() {
    let [reason, notice] = ill_today();
    assert_eq!(verdict(&state_after([reason.clone()])), None);
    assert_eq!(verdict(&state_after([notice.clone()])), None);
    let state = state_after([reason, notice]);
    let (_, advice, messages) = state.answer().expect("an answer");
    assert_eq!(advice.verdict, Verdict::Reschedule);
    assert_eq!(state.open_message(&advice, &messages).map(|message| message.kind), Some(MessageKind::Email));
}

#[test]
fn something_else_needs_an_answer_to_the_first_question() {
    let [_, notice] = ill_today();
    let other = state_after([Action::Set(Change::Reason(Reason::Other)), notice]);
    assert_eq!(verdict(&other), None);
    let mut answered = other;
    answered.act(&Action::Set(Change::Answer(Question::Relevance, false)));
    assert_eq!(verdict(&answered), Some(Verdict::Attend));
}

#[test]
fn an_edit_is_kept_until_it_is_discarded() {
    let mut state = state_after(ill_today());
    state.act(&write(&state, "My own words"));
    state.act(&Action::Typed(Field::Role, "Analyst".into()));
    state.act(&Action::Set(Change::Interest(Interest::Gone)));
    let edit = state.edit(MessageKind::Email).expect("the edit").clone();
    assert_eq!(edit.text.body, "My own words");
    let (_, advice, messages) = state.answer().expect("an answer");
    assert_ne!(state.open_message(&advice, &messages), Some(&edit.from));

    state.act(&Action::DiscardEdit(MessageKind::Email));
    assert_eq!(state.edit(MessageKind::Email), None);
    state.act(&Action::RestoreEdit);
    assert_eq!(state.edit(MessageKind::Email), Some(&edit));
}

#[test]
fn an_edit_back_to_the_composed_text_is_removed() {
    let mut state = state_after(ill_today());
    state.act(&write(&state, "My own words"));
    let (_, _, messages) = state.answer().expect("an answer");
    let fresh = messages.iter().find(|message| message.kind == MessageKind::Email).expect("an email").body.clone();
    state.act(&write(&state, &fresh));
    assert!(state.edits.is_empty());
    assert!(!state.has_typed());
}

#[test]
fn a_what_if_is_applied_and_undone() {
    let mut state = state_after(ill_today());
    let before = state.facts.clone();
    state.act(&Action::ApplyWhatIf(Change::Interest(Interest::Gone)));
    assert_eq!(verdict(&state), Some(Verdict::Withdraw));
    assert!(state.can_undo());
    state.act(&Action::Undo);
    assert_eq!(state.facts, before);
    assert!(!state.can_undo());
}

#[test]
fn undo_takes_back_only_the_last_change() {
    let dated = exact(99.0);
    let mut state = state_after([dated]);
    for action in ill_today() {
        state.act(&action);
    }
    let later = exact(98.0);
    let what_if = Action::ApplyWhatIf(Change::Interest(Interest::Gone));
    for change in [Action::UseExact, Action::EarlierChanges(1), Action::Insist(Some(Insist::Reschedule)), later] {
        let mut state = state.clone();
        state.act(&what_if.clone());
        assert_eq!(state.status, "If you no longer wanted the job: Withdraw.");
        let applied = state.facts.clone();
        state.act(&change.clone());
        assert!(state.status.is_empty(), "{change:?}");
        state.act(&Action::Undo);
        assert_eq!((state.facts, state.status), (applied, String::new()), "{change:?}");
    }
}

#[test]
fn every_what_if_leads_to_the_promised_advice() {
    for &reason in Reason::ALL {
        for &band in Band::ALL {
            let state = state_after([
                Action::Set(Change::Reason(reason)),
                Action::Set(Change::Notice(band)),
                Action::Set(Change::Answer(Question::Relevance, true)),
            ]);
            let (_, advice, _) = state.answer().expect("an answer");
            for entry in advice.what_if {
                let mut there = state.clone();
                there.act(&Action::ApplyWhatIf(entry.change));
                let (_, then, _) = there.answer().expect("an answer");
                assert_eq!((then.verdict, then.plan, then.to), (entry.verdict, entry.plan, entry.to), "{entry:?}");
            }
        }
    }
}

#[test]
fn questions_are_asked_if_they_matter_and_stay_until_the_reason_changes() {
    let mut state = state_after(ill_today());
    assert!(state.asks(SideQuestion::Contact));
    assert!(!state.asks(SideQuestion::Preparation));
    state.act(&Action::Set(Change::Notice(Band::Over48h)));
    assert!(state.asks(SideQuestion::Contact));
    state.act(&Action::Set(Change::Reason(Reason::Unprepared)));
    assert!(!state.asks(SideQuestion::Contact));
    assert!(state.asks(SideQuestion::Preparation));
}

#[test]
fn interest_is_asked_unless_the_reason_settles_it() {
    let settled = [Reason::AcceptedOffer, Reason::SafetyOrEthics, Reason::Staying];
    for &reason in Reason::ALL {
        for &band in Band::ALL {
            let state = state_after([
                Action::Set(Change::Reason(reason)),
                Action::Set(Change::Notice(band)),
                Action::Set(Change::Answer(Question::Relevance, true)),
            ]);
            // Who is not sure whether it is a fit can ask, as long as it has not started.
            let over = reason == Reason::NotAFit && band == Band::Passed;
            // An offer in words only cancels nothing before the start, wanted or not.
            let stands = reason == Reason::SpokenOffer && band != Band::Passed;
            let asked = !settled.contains(&reason) && !over && !stands;
            assert_eq!(state.asks(SideQuestion::Interest), asked, "{reason:?}, {band:?}");
        }
    }
}

#[test]
fn a_new_reason_clears_the_answers_about_the_old_one() {
    let mut state = state_after(ill_today());
    state.act(&Action::Set(Change::Answer(Question::Urgency, false)));
    state.act(&Action::Insist(Some(Insist::Withdraw)));
    state.act(&Action::Set(Change::Reason(Reason::Accident)));
    assert_eq!((state.facts.urgency, state.facts.insist), (None, None));
    state.act(&Action::Undo);
    assert_eq!((state.facts.urgency, state.facts.insist), (Some(false), Some(Insist::Withdraw)));
}

#[test]
fn every_circumstance_can_be_chosen_and_decides_like_its_reason() {
    for &circumstance in Circumstance::ALL {
        let state = state_after([Action::Circumstance(circumstance), Action::Set(Change::Notice(Band::Over48h))]);
        assert_eq!(state.facts.circumstance, Some(circumstance));
        assert!(state.offered_circumstances(circumstance.reason()).any(|each| each == circumstance));
        let label = words::circumstance_label(circumstance).to_owned();
        assert!(state_after([Action::SearchReasons(label)]).finds_reason(circumstance.reason()), "{circumstance:?}");
    }
}

#[test]
fn a_search_that_finds_one_circumstance_chooses_it_with_its_reason() {
    let after = |search: &str, reason| {
        let mut state = state_after([Action::SearchReasons(search.to_owned())]);
        state.act(&state.action_for_reason(reason));
        state.facts.circumstance
    };
    assert_eq!(after("migraine", Reason::Illness), Some(Circumstance::Migraine));
    assert_eq!(after("", Reason::Illness), Some(Circumstance::Unwell));
    assert_eq!(after("unwell", Reason::Illness), Some(Circumstance::Unwell));
    // Several fit, so the general one is taken.
    assert_eq!(after("i have", Reason::Illness), Some(Circumstance::Unwell));
}

#[test]
fn another_circumstance_of_the_same_reason_keeps_the_answers() {
    let mut state = state_after(ill_today());
    state.act(&Action::Set(Change::Answer(Question::Urgency, false)));
    state.act(&Action::Circumstance(Circumstance::Migraine));
    assert_eq!(state.facts.urgency, Some(false));
    // Pressing the reason again changes nothing.
    state.act(&state.action_for_reason(Reason::Illness));
    assert_eq!(state.facts.circumstance, Some(Circumstance::Migraine));
    state.act(&Action::Circumstance(Circumstance::ChildIll));
    assert_eq!(state.facts.urgency, None);
}

#[test]
fn every_fact_under_worth_knowing_reaches_the_policy() {
    let mut state = state_after(ill_today());
    for change in [
        Change::Format(policy::Format::Task),
        Change::Contact(Contact::OnSite),
        Change::Stage(Stage::Met),
        Change::Said(Said::ComeAnyway),
        Change::Likelihood(Likelihood::May),
        Change::NewTime(NewTime::Part),
        Change::Stake(Stake::ThirdParty),
    ] {
        let before = state.situation().expect("a situation");
        state.act(&Action::Set(change));
        assert_eq!(state.situation(), Some(change.apply(&before)), "{change:?}");
    }
}

#[test]
fn the_offer_is_another_employers() {
    let typed = |field, text: &str| Action::Typed(field, text.to_owned());
    let state = state_after([
        Action::Set(Change::Reason(Reason::PendingOffer)),
        Action::Set(Change::Notice(Band::Over48h)),
        typed(Field::Company, "Acme"),
        typed(Field::OfferRole, "Chef role "),
        typed(Field::OfferContact, "Ms Lee"),
        Action::Day(Day::ExtensionUntil, "2026-12-08".to_owned()),
    ]);
    assert_eq!(state.details().offer.role, "Chef");
    let (_, _, messages) = state.answer().expect("an answer");
    let whole = format!("{messages:?}");
    assert!(whole.contains("Ms Lee") && whole.contains("Chef") && whole.contains("8 December"), "{whole}");
    assert!(!whole.contains("Acme"), "{whole}");
}

#[test]
fn a_day_is_set_and_cleared() {
    let mut state = state_after([Action::Day(Day::FreeFrom, "2026-12-08".to_owned())]);
    assert_eq!((state.day(Day::FreeFrom).as_str(), state.has_typed()), ("2026-12-08", true));
    state.act(&Action::Day(Day::FreeFrom, String::new()));
    assert_eq!((state.day(Day::FreeFrom).as_str(), state.has_typed()), ("", false));
}

#[test]
fn letters_know_the_devices_date_and_how_zones_are_called() {
    let details = state_after([exact_in("Asia/Kolkata", 20.0)]).details();
    assert_eq!(details.today.map(words::Date::form).as_deref(), Some("2026-11-24"));
    assert_eq!(details.zone_names, ["India time", "UK time"]);
    // After midnight in India, it is still the evening before in London.
    let device = State::new(NOW + 2.0 * HOUR, "Asia/Kolkata".to_owned(), Rc::new(Native));
    assert_eq!(device.details().today.map(words::Date::form).as_deref(), Some("2026-11-25"));
}

#[test]
fn the_usual_depth_holds_until_another_is_chosen() {
    let depth = |state: &State| state.depth(&state.situation().expect("a situation"));
    let mut state = state_after(ill_today());
    assert_eq!((depth(&state), state.details().depth), (Depth::Private, None));
    state.act(&Action::Circumstance(Circumstance::CourtOrJury));
    assert_eq!(depth(&state), words::cause_words(Circumstance::CourtOrJury).usual);
    state.act(&Action::Depth(Depth::Plain));
    state.act(&Action::Circumstance(Circumstance::Unwell));
    assert_eq!((depth(&state), state.details().depth), (Depth::Plain, Some(Depth::Plain)));
}

#[test]
fn another_wording_stays_while_facts_change_and_keeps_an_edit() {
    let email = |state: &State| {
        let (_, _, messages) = state.answer().expect("an answer");
        messages.into_iter().find(|message| message.kind == MessageKind::Email).expect("an email")
    };
    let mut state = state_after(ill_today());
    assert_eq!(state.details().wording, 0);
    let first = email(&state);
    state.act(&Action::AnotherWording);
    assert_eq!(state.status, "Worded differently.");
    assert_ne!(email(&state).body, first.body);
    state.act(&Action::Set(Change::Interest(Interest::Gone)));
    assert_eq!(state.details().wording, 1);
    state.act(&write(&state, "My own words"));
    state.act(&Action::AnotherWording);
    let edit = state.edit(MessageKind::Email).expect("the edit");
    assert_eq!(edit.text.body, "My own words");
    assert_ne!(edit.from, email(&state));
    assert_eq!(state.status, "Your text stays. The fresh text is worded differently now.");
    state.typed.wording = u32::MAX;
    state.act(&Action::AnotherWording);
    state.act(&Action::AnotherWording);
    state.act(&Action::Restart);
    assert_eq!(state.details().wording, 1);
}

#[test]
fn other_interviews_get_nothing_that_is_about_the_first() {
    let typed = |field| Action::Typed(field, "Acme".to_owned());
    let mut state = state_after(Field::ALL.iter().map(|&field| typed(field)));
    // These are the sender's own, whoever is written to.
    state.typed.your_name.clear();
    state.typed.phone.clear();
    state.typed.own_line.clear();
    let other = OtherInterview { company: "Bolt".to_owned(), ..OtherInterview::default() };
    let (_, message) = state.withdrawal_from(&other);
    let body = message.expect("a message").body;
    assert!(!body.contains("Acme"), "{body}");
}

#[test]
fn an_exact_time_counts_down_and_is_named_in_the_message() {
    let [reason, _] = ill_today();
    let mut state = state_after([reason, exact(25.0)]);
    assert_eq!(state.notice(), Some(Notice::Minutes(25 * 60)));
    assert!(state.details().at.is_some());
    state.act(&Action::Tick(NOW + 2.0 * HOUR));
    assert_eq!(state.answer().map(|(_, advice, _)| advice.notice), Some(Band::Under24h));
    state.act(&Action::Tick(NOW + 25.0 * HOUR + 1.0));
    assert_eq!(state.notice(), Some(Notice::Minutes(-1)));
}

#[test]
fn a_band_overrides_the_exact_time_and_keeps_it() {
    let [reason, notice] = ill_today();
    let mut state = state_after([reason, exact(99.0), notice]);
    assert_eq!(state.details().at, None);
    assert_eq!(state.answer().map(|(_, advice, _)| advice.notice), Some(Band::Under24h));
    state.act(&Action::UseExact);
    assert!(state.details().at.is_some());
}

#[test]
fn an_impossible_time_gives_no_answer() {
    let [reason, _] = ill_today();
    let mut state = state_after([reason, exact(1.0)]);
    let mut gap = Exact { zone: "Europe/Berlin".to_owned(), ..Exact::default() };
    gap.set(WallTime::parse("2027-03-28T02:30").expect("a time"));
    state.act(&Action::Exact(Box::new(gap)));
    assert_eq!(verdict(&state), None);
}

#[test]
fn a_distant_date_is_clamped_to_the_policys_limit() {
    let [reason, _] = ill_today();
    let state = state_after([reason, exact(60_000_000.0)]);
    assert_eq!(state.notice(), Some(Notice::Minutes(Notice::LIMIT)));
}

#[test]
fn starting_again_clears_everything() {
    let mut state = state_after(ill_today());
    state.act(&Action::Typed(Field::YourName, "Ada".into()));
    assert!(state.has_typed());
    state.act(&Action::Restart);
    assert!(!state.has_typed());
    assert_eq!(state.facts.circumstance, None);
    assert_eq!(state.facts.exact.zone, "Europe/London");
}

#[test]
fn steps_are_ticked_and_unticked() {
    let mut state = state_after([Action::ToggleStep("call-now")]);
    assert_eq!(state.ticked_steps, ["call-now"]);
    state.act(&Action::ToggleStep("call-now"));
    assert!(state.ticked_steps.is_empty());
}

#[test]
fn the_status_after_copying_names_only_what_is_missing() {
    let copied = |actions: Vec<Action>, kind| {
        let state = state_after(ill_today().into_iter().chain(actions).chain([Action::Copied(kind, false)]));
        state.status
    };
    let name = || Action::Typed(Field::YourName, "Sam".to_owned());
    let role = || Action::Typed(Field::Role, "Analyst".to_owned());
    let email = MessageKind::Email;
    assert_eq!(copied(vec![], email), "Copied: email text. Before you send it, add your name and the role.");
    assert_eq!(copied(vec![role()], email), "Copied: email text. Before you send it, add your name.");
    assert_eq!(copied(vec![name()], email), "Copied: email text. Before you send it, add the role.");
    assert_eq!(copied(vec![name(), role()], email), "Copied: email text");
    // A date identifies the interview.
    assert_eq!(copied(vec![exact(60.0), name()], email), "Copied: email text");
    assert_eq!(copied(vec![exact(60.0)], email), "Copied: email text. Before you send it, add your name.");
    // Spoken messages are not signed.
    assert_eq!(copied(vec![], MessageKind::Call), "Copied: call script");
    // For an edited message, only what the edit has not changed.
    let rewritten = write(&state_after(ill_today()), "My own words");
    assert_eq!(copied(vec![rewritten], email), "Copied: email text");
    let (_, _, messages) = state_after(ill_today().into_iter().chain([exact(60.0)])).answer().expect("an answer");
    let ours = messages.iter().find(|message| message.kind == email).expect("an email");
    let text = Message { body: ours.body.replace("apologise", "am sorry"), ..ours.clone() };
    let touched = Action::Edit(Box::new(Edit { text, from: ours.clone() }));
    assert_eq!(copied(vec![exact(60.0), touched], email), "Copied: email text. Before you send it, add your name.");
    // For a recruiter, and for a copy with the subject.
    let recruiter = Action::Set(Change::ViaRecruiter(true));
    assert_eq!(
        copied(vec![recruiter, name()], MessageKind::RecruiterEmail),
        "Copied: email text. Before you send it, add the role."
    );
    let state = state_after(ill_today().into_iter().chain([role(), Action::Copied(email, true)]));
    assert_eq!(state.status, "Copied: subject and text. Before you send it, add your name.");
}

#[test]
fn the_word_role_is_not_repeated() {
    let state =
        state_after(ill_today().into_iter().chain([Action::Typed(Field::Role, "data analyst role ".to_owned())]));
    let (_, _, messages) = state.answer().expect("an answer");
    assert!(messages.iter().any(|message| message.body.contains("the data analyst role")), "{messages:?}");
    assert!(!messages.iter().any(|message| message.body.contains("role role")), "{messages:?}");
}

#[test]
fn earlier_text_is_reviewed_once_the_reading_module_is_ready() {
    let mut state = state_after([]);
    state.act(&Action::Reading(Reading::Waiting));
    state.act(&Action::OwnMessage("Something came up, please cancel.".to_owned()));
    assert!(state.own_message_findings().is_empty());
    assert!(state.reading.unavailable_status().is_some());
    state.act(&Action::Reading(crate::reader::native::ready()));
    assert!(!state.own_message_findings().is_empty());
    assert_eq!(state.own_message, "Something came up, please cancel.");
    assert_eq!(state.reading.unavailable_status(), None);
}

/// The reasons that a search finds, and what choosing illness then chooses.
fn found(state: &State) -> (Vec<Reason>, Option<Circumstance>) {
    let found = Reason::ALL.iter().copied().filter(|&reason| state.finds_reason(reason)).collect();
    let mut state = state.clone();
    state.act(&state.action_for_reason(Reason::Illness));
    (found, state.facts.circumstance)
}

#[test]
fn a_search_finds_by_what_people_type_once_the_reading_module_is_ready() {
    let by_label = (vec![Reason::Illness], Some(Circumstance::Migraine));
    let mut state = state_after([]);
    state.act(&Action::Reading(Reading::Waiting));
    state.act(&Action::SearchReasons("migraine".to_owned()));
    assert_eq!(found(&state), by_label);
    state.act(&Action::SearchReasons("migrane".to_owned()));
    assert_eq!(found(&state), (vec![], Some(Circumstance::Unwell)));
    // The text that is there already is looked up when the module comes, later ones when they are typed.
    state.act(&Action::Reading(crate::reader::native::ready()));
    assert_eq!(found(&state), by_label);
    state.act(&Action::SearchReasons("loose motions".to_owned()));
    assert_eq!(found(&state), (vec![Reason::Illness], Some(Circumstance::StomachBug)));
    state.act(&Action::SearchReasons("xyzzy".to_owned()));
    assert_eq!(found(&state).0, []);
    state.act(&Action::SearchReasons(" ".to_owned()));
    assert_eq!(found(&state).0, Reason::ALL);
}

#[test]
fn without_the_reading_module_a_search_finds_labels_and_hints() {
    let mut state = state_after([Action::SearchReasons("migrane".to_owned())]);
    assert_eq!(found(&state).0, [Reason::Illness]);
    state.act(&Action::Reading(Reading::Failed));
    assert_eq!(found(&state).0, []);
    state.act(&Action::SearchReasons("migraine".to_owned()));
    assert_eq!(found(&state), (vec![Reason::Illness], Some(Circumstance::Migraine)));
    // A word of its hint.
    state.act(&Action::SearchReasons("contagious".to_owned()));
    assert!(state.finds_reason(Reason::Illness));
}

#[test]
fn starting_again_forgets_what_was_found() {
    let state = state_after([Action::SearchReasons("migrane".to_owned()), Action::Restart]);
    assert_eq!(found(&state), (Reason::ALL.to_vec(), Some(Circumstance::Unwell)));
}

#[test]
fn without_the_reading_module_everything_else_works() {
    let mut state = state_after(ill_today());
    let answered = verdict(&state);
    state.act(&Action::Reading(Reading::Failed));
    state.act(&write(&state, "My own words, you people!!!"));
    assert_eq!(verdict(&state), answered);
    assert_eq!(state.edit(MessageKind::Email).map(|edit| edit.text.body.as_str()), Some("My own words, you people!!!"));
    assert!(state.open_message_findings().is_empty());
    assert_eq!(
        state.reading.unavailable_status(),
        Some("The second look is not available just now. Everything else works.")
    );
    state.act(&Action::Restart);
    assert!(matches!(state.reading, Reading::Failed), "starting again does not bring it back");
}
