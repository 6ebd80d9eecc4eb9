//! Situations and details from all over their space, as somebody may really have them.
//!
//! Each fact is dealt like cards: every value once, in any order, before any comes again. So even a few letters reach far.

use policy::{
    Band, Circumstance, Contact, Format, Insist, Interest, Likelihood, NewTime, Preparation, Reason, Said, Stage,
    Stake, Thread,
};
use serde_json::{Value, json};
use words::{Clock, Depth, Register, WallTime};

use super::numbers::Numbers;

/// When all letters are written: a Tuesday morning.
const NOW: &str = "2026-12-01T10:30";

/// Minutes from then to the start: within working hours, some in each band.
const PASSED: [i32; 3] = [-15, -90, -1170];
const UNDER_24H: [i32; 3] = [30, 210, 1350];
const FROM_24_TO_48H: [i32; 2] = [1650, 2790];
const OVER_48H: [i32; 2] = [4350, 12_930];

/// After all of these, and before the later ones.
const NEW_TIMES: [&str; 3] = ["2026-12-14T10:00", "2026-12-15T14:30", "2026-12-17T09:00"];
const SOONER: [&str; 2] = ["2026-12-02T14:30", "2026-12-03T09:00"];

/// How much of the details is given.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filled {
    Full,
    Partly,
    None,
}

/// All that is dealt.
pub(super) struct Cards {
    numbers: Numbers,
    circumstances: Deck<Circumstance>,
    bands: Deck<Band>,
    stages: Deck<Stage>,
    said: Deck<Said>,
    contacts: Deck<Contact>,
    new_times: Deck<NewTime>,
    /// What does not touch another fact, by its key.
    facts: Vec<(&'static str, Deck<Value>)>,
    filled: Deck<Filled>,
    abroad: Deck<bool>,
    /// Details that anybody may give, by their key.
    names: Vec<(&'static str, Deck<Value>)>,
    /// How the letter is to sound, by its key. That is chosen, not filled in.
    tones: Vec<(&'static str, Deck<Value>)>,
}

impl Cards {
    pub(super) fn new(seed: u64) -> Self {
        let yes_or_no = [json!(true), json!(false)];
        Self {
            numbers: Numbers::from(seed),
            circumstances: Deck::of(Circumstance::SomethingElse, 0, Circumstance::ALL),
            bands: Deck::of(Band::Over48h, 0, Band::ALL),
            stages: Deck::of(Stage::Agreed, 2, Stage::ALL),
            said: Deck::of(Said::Nothing, 4, Said::ALL),
            contacts: Deck::of(Contact::Number, 4, Contact::ALL),
            new_times: Deck::of(NewTime::Can, 4, NewTime::ALL),
            facts: vec![
                ("interest", given_seldom(&ids(Interest::ALL, Interest::id))),
                ("relevance", given_seldom(&yes_or_no)),
                ("urgency", given_seldom(&yes_or_no)),
                ("irreversibility", given_seldom(&yes_or_no)),
                ("format", given_seldom(&ids(Format::ALL, Format::id))),
                ("thread", given_seldom(&ids(Thread::ALL, Thread::id))),
                ("viaRecruiter", given_seldom(&[json!(true)])),
                ("preparation", given_seldom(&ids(Preparation::ALL, Preparation::id))),
                ("likelihood", given_seldom(&ids(Likelihood::ALL, Likelihood::id))),
                ("stake", given_seldom(&ids(Stake::ALL, Stake::id))),
                ("earlierChanges", given_seldom(&[json!(1), json!(2), json!(3)])),
                ("insist", given_seldom(&ids(Insist::ALL, Insist::id))),
            ],
            filled: Deck::of(Filled::Full, 0, &[Filled::Full, Filled::Partly, Filled::None]),
            abroad: Deck::of(false, 2, &[false, true]),
            names: vec![
                ("yourName", texts(&["Sam Okafor", "Priya Shah", "Maria Fernández García", "Tom", "Wei Zhang"])),
                ("interviewer", texts(&["Ms Lee", "Dr Joana Silva", "Alex Reid", "Mr O'Neill"])),
                ("recruiter", texts(&["Dana Price", "Mr Lund", "Kemi"])),
                ("company", texts(&["Acme", "Northfield Health Systems", "Bright & Sons", "the city library"])),
                ("role", texts(&["Data Analyst", "nurse", "Senior Engineer, Platform Team", "Head of Kitchen"])),
                ("phone", texts(&["020 7946 0958", "+49 30 1234567"])),
                ("clock", Deck::of(Value::Null, 1, &ids(Clock::ALL, Clock::id))),
                ("greeting", given_seldom(&[json!("Good morning all,")])),
                ("ownLine", given_seldom(&[json!("I've had news this morning that changes my plans")])),
                ("openIf", given_seldom(&[json!("the start could wait until spring")])),
            ],
            tones: vec![
                ("register", Deck::of(Value::Null, 0, &ids(Register::ALL, Register::id))),
                ("depth", Deck::of(Value::Null, 0, &ids(Depth::ALL, Depth::id))),
            ],
        }
    }

    /// The next circumstance.
    pub(super) fn circumstance(&mut self) -> Circumstance {
        self.circumstances.deal(&mut self.numbers)
    }

    /// A situation of this circumstance, and its details: the line of JSON that `compose` takes for them.
    pub(super) fn deal(&mut self, circumstance: Circumstance) -> String {
        let numbers = &mut self.numbers;
        let (stage, contact) = (self.stages.deal(numbers), self.contacts.deal(numbers));
        let band = match self.bands.deal(numbers) {
            // Nobody is late for what has no start.
            Band::Undated if circumstance.reason() == Reason::RunningLate => Band::Under24h,
            band => band,
        };
        let minutes = match band {
            // Nobody is in the middle of what begins next week, or at the desk for it.
            _ if stage == Stage::UnderWay => Some(-15),
            _ if contact == Contact::OnSite => any(&[-15, 30], numbers),
            Band::Passed => any(&PASSED, numbers),
            Band::Under24h => any(&UNDER_24H, numbers),
            Band::From24To48h => any(&FROM_24_TO_48H, numbers),
            Band::Over48h => any(&OVER_48H, numbers),
            Band::Undated => None,
        };
        let said = self.said.deal(numbers);
        let new_time = self.new_times.deal(numbers);

        let mut situation = Object::default();
        situation.set("circumstance", json!(circumstance.id()));
        situation.0.push(("noticeMinutes", json!(minutes)));
        situation.set_unless(Stage::Agreed, "stage", stage, Stage::id);
        situation.set_unless(Said::Nothing, "said", said, Said::id);
        situation.set_unless(Contact::Number, "contact", contact, Contact::id);
        situation.set_unless(NewTime::Can, "newTime", new_time, NewTime::id);
        for (key, deck) in &mut self.facts {
            situation.set(key, deck.deal(numbers));
        }

        let filled = self.filled.deal(numbers);
        let mut details = Object::default();
        for (key, deck) in &mut self.names {
            details.set(key, deck.deal(numbers));
        }
        // Both clocks are looked up together, so they are not given in part.
        let abroad = self.abroad.deal(numbers) && filled == Filled::Full;
        times(&mut details, minutes, new_time, abroad);
        particulars(&mut details, circumstance, said);
        details.0.retain(|_| match filled {
            Filled::Full => true,
            Filled::Partly => numbers.below(2) == 0,
            Filled::None => false,
        });
        for (key, deck) in &mut self.tones {
            details.set(key, deck.deal(numbers));
        }
        details.set("wording", json!(numbers.below(10_000)));
        format!("{{\"situation\":{},\"details\":{}}}", situation.line(), details.line())
    }
}

/// When it is, when else it could be, and by whose clocks.
fn times(details: &mut Object, minutes: Option<i32>, new_time: NewTime, abroad: bool) {
    let at = WallTime::parse(NOW).ok().zip(minutes).map(|(now, minutes)| now.later(minutes).form());
    let alternatives: &[&str] = match new_time {
        NewTime::Can => &NEW_TIMES,
        NewTime::Earlier if minutes.is_none_or(|minutes| OVER_48H.contains(&minutes)) => &SOONER,
        NewTime::Earlier | NewTime::NotYet | NewTime::Part => &[],
    };
    details.set("today", json!(NOW.split('T').next()));
    details.set("at", json!(at));
    details.set("timeZone", json!("Europe/London"));
    if !alternatives.is_empty() {
        details.set("alternatives", json!(alternatives));
    }
    if new_time == NewTime::NotYet {
        details.set("freeFrom", json!("2027-01-11"));
    }
    if abroad {
        let apart = [0, 330];
        details.set("yourTimeZone", json!("Asia/Kolkata"));
        details.set("atOffsets", json!(apart));
        if !alternatives.is_empty() {
            details.set("alternativeOffsets", json!(vec![apart; alternatives.len()]));
        }
        details.set("zoneNames", json!(["London time", "India time"]));
    }
}

/// What is asked for in some circumstances only.
fn particulars(details: &mut Object, circumstance: Circumstance, said: Said) {
    if said == Said::OfferedTime {
        details.set("offered", json!("2026-12-08T16:00"));
    }
    match circumstance.reason() {
        Reason::PendingOffer | Reason::SpokenOffer | Reason::AcceptedOffer => {
            let offer =
                json!({"company": "Harbour Labs", "contact": "Ms Duarte", "role": "Analyst", "answerBy": "2026-12-04"});
            details.set("offer", offer);
            details.set("extensionUntil", json!("2026-12-18"));
        }
        Reason::AccessNeed => details.set("need", json!("a room that can be reached without stairs")),
        _ => {}
    }
    if matches!(circumstance, Circumstance::TestOrLinkExpired | Circumstance::NobodyCalled) {
        details.set("theirMistake", json!(true));
    }
}

/// The ids of these.
fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<Value> {
    all.iter().map(|&each| json!(id(each))).collect()
}

fn texts(all: &[&str]) -> Deck<Value> {
    let all: Vec<_> = all.iter().map(|text| json!(text)).collect();
    Deck::of(Value::Null, 0, &all)
}

/// One in five letters has one of these: with more, hardly any would be of an ordinary day.
fn given_seldom(all: &[Value]) -> Deck<Value> {
    Deck::of(Value::Null, 4 * all.len(), all)
}

fn any(minutes: &[i32], numbers: &mut Numbers) -> Option<i32> {
    minutes.get(numbers.below(minutes.len())).copied()
}

/// What is dealt.
struct Deck<T> {
    usual: T,
    all: Vec<T>,
    left: Vec<T>,
}

impl<T: Clone> Deck<T> {
    /// All of these, and the usual one so many times more.
    fn of(usual: T, more: usize, all: &[T]) -> Self {
        let all = [all, &vec![usual.clone(); more]].concat();
        Self { usual, all, left: Vec::new() }
    }

    fn deal(&mut self, numbers: &mut Numbers) -> T {
        if self.left.is_empty() {
            self.left.clone_from(&self.all);
            numbers.shuffle(&mut self.left);
        }
        self.left.pop().unwrap_or_else(|| self.usual.clone())
    }
}

/// An object of JSON, in the order in which it is filled.
#[derive(Default)]
struct Object(Vec<(&'static str, Value)>);

impl Object {
    /// Null is not given.
    fn set(&mut self, key: &'static str, value: Value) {
        if value != Value::Null {
            self.0.push((key, value));
        }
    }

    /// The usual value is not given either.
    fn set_unless<T: Copy + PartialEq>(&mut self, usual: T, key: &'static str, value: T, id: fn(T) -> &'static str) {
        if value != usual {
            self.set(key, json!(id(value)));
        }
    }

    fn line(&self) -> String {
        let pairs: Vec<_> = self.0.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
        format!("{{{}}}", pairs.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_comes_once_before_any_comes_again() {
        let mut numbers = Numbers::from(1);
        let mut deck = Deck::of('a', 1, &['a', 'b', 'c']);
        for _ in 0..3 {
            let mut dealt: Vec<char> = (0..4).map(|_| deck.deal(&mut numbers)).collect();
            dealt.sort_unstable();
            assert_eq!(dealt, ['a', 'a', 'b', 'c']);
        }
        assert_eq!(Deck::of('a', 0, &[]).deal(&mut numbers), 'a');
    }

    #[test]
    fn every_situation_can_be_read_and_its_minutes_are_those_of_its_date() {
        let mut cards = Cards::new(5);
        for _ in 0..2000 {
            let circumstance = cards.circumstance();
            let line = cards.deal(circumstance);
            let value: policy::json::Value = serde_json::from_str(&line).unwrap();
            let asked = words::json::compose_request(&value).map_err(|error| format!("{error} in {line}")).unwrap();
            let now = WallTime::parse(NOW).unwrap();
            if let Some(at) = asked.details.at {
                let minutes = i32::try_from(at.minutes() - now.minutes()).unwrap();
                assert_eq!(asked.situation.notice, policy::Notice::Minutes(minutes), "{line}");
                assert!((9..17).contains(&at.time().0) && (1..=5).contains(&at.day_of_week()), "{line}");
            }
        }
    }

    #[test]
    fn the_minutes_lie_in_their_bands() {
        for (band, minutes) in [
            (Band::Passed, PASSED.as_slice()),
            (Band::Under24h, &UNDER_24H),
            (Band::From24To48h, &FROM_24_TO_48H),
            (Band::Over48h, &OVER_48H),
        ] {
            assert!(minutes.iter().all(|&minutes| policy::Notice::Minutes(minutes).band() == band), "{band:?}");
        }
    }
}
