//! Situations and details from all over their space, as somebody may really have them.
//!
//! Each fact is dealt like cards: every value once, in any order, before any comes again. So even a few letters reach far.

use fastrand::Rng;
use policy::{
    Band, Circumstance, Contact, Family, Format, Insist, Interest, Likelihood, NewTime, Preparation, Reason, Said,
    Stage, Stake, Thread,
};
use serde_json::{Map, Value, json};
use words::{Clock, Depth, Register, WallTime};

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
    random: Rng,
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
            random: Rng::with_seed(seed),
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
        self.circumstances.deal(&mut self.random)
    }

    /// A situation of this circumstance, and its details: the line of JSON that `compose` takes for them.
    pub(super) fn deal(&mut self, circumstance: Circumstance) -> String {
        let random = &mut self.random;
        let (stage, contact) = (self.stages.deal(random), self.contacts.deal(random));
        let band = match self.bands.deal(random) {
            // Nobody is late for what has no start.
            Band::Undated if circumstance.reason() == Reason::RunningLate => Band::Under24h,
            band => band,
        };
        let minutes = match band {
            // Nobody is in the middle of what begins next week, or at the desk for it.
            _ if stage == Stage::UnderWay => Some(-15),
            _ if contact == Contact::OnSite => any(&[-15, 30], random),
            Band::Passed => any(&PASSED, random),
            Band::Under24h => any(&UNDER_24H, random),
            Band::From24To48h => any(&FROM_24_TO_48H, random),
            Band::Over48h => any(&OVER_48H, random),
            Band::Undated => None,
        };
        let said = self.said.deal(random);
        let new_time = self.new_times.deal(random);

        let mut situation = Object::default();
        set(&mut situation, "circumstance", json!(circumstance.id()));
        situation.insert("noticeMinutes".to_owned(), json!(minutes));
        set_unless(&mut situation, Stage::Agreed, "stage", stage, Stage::id);
        set_unless(&mut situation, Said::Nothing, "said", said, Said::id);
        set_unless(&mut situation, Contact::Number, "contact", contact, Contact::id);
        set_unless(&mut situation, NewTime::Can, "newTime", new_time, NewTime::id);
        for (key, deck) in &mut self.facts {
            set(&mut situation, key, deck.deal(random));
        }

        let filled = self.filled.deal(random);
        let mut details = Object::default();
        for (key, deck) in &mut self.names {
            set(&mut details, key, deck.deal(random));
        }
        // Both clocks are looked up together, so they are not given in part.
        let abroad = self.abroad.deal(random) && filled == Filled::Full;
        times(&mut details, minutes, new_time, abroad);
        particulars(&mut details, circumstance, said);
        if !may_have_news(circumstance, minutes) {
            details.remove("ownLine");
        }
        details.retain(|_, _| match filled {
            Filled::Full => true,
            Filled::Partly => random.bool(),
            Filled::None => false,
        });
        for (key, deck) in &mut self.tones {
            set(&mut details, key, deck.deal(random));
        }
        set(&mut details, "wording", json!(random.u32(..10_000)));
        json!({"situation": situation, "details": details}).to_string()
    }
}

/// Whether the one line of their own that is dealt could be theirs: it tells of what came up this morning, before the start.
fn may_have_news(circumstance: Circumstance, minutes: Option<i32>) -> bool {
    let came_up = matches!(circumstance.reason().family(), Family::Temporary | Family::Logistics | Family::Test);
    came_up && minutes.is_none_or(|minutes| minutes > 0)
}

/// When it is, when else it could be, and by whose clocks.
fn times(details: &mut Object, minutes: Option<i32>, new_time: NewTime, abroad: bool) {
    let at = WallTime::parse(NOW).ok().zip(minutes).map(|(now, minutes)| now.later(minutes).form());
    let alternatives: &[&str] = match new_time {
        NewTime::Can => &NEW_TIMES,
        NewTime::Earlier if minutes.is_none_or(|minutes| OVER_48H.contains(&minutes)) => &SOONER,
        NewTime::Earlier | NewTime::NotYet | NewTime::Part => &[],
    };
    set(details, "today", json!(NOW.split('T').next()));
    set(details, "at", json!(at));
    set(details, "timeZone", json!("Europe/London"));
    if !alternatives.is_empty() {
        set(details, "alternatives", json!(alternatives));
    }
    if new_time == NewTime::NotYet {
        set(details, "freeFrom", json!("2027-01-11"));
    }
    if abroad {
        let apart = [0, 330];
        set(details, "yourTimeZone", json!("Asia/Kolkata"));
        set(details, "atOffsets", json!(apart));
        if !alternatives.is_empty() {
            set(details, "alternativeOffsets", json!(vec![apart; alternatives.len()]));
        }
        set(details, "zoneNames", json!(["London time", "India time"]));
    }
}

/// What is asked for in some circumstances only.
fn particulars(details: &mut Object, circumstance: Circumstance, said: Said) {
    if said == Said::OfferedTime {
        set(details, "offered", json!("2026-12-08T16:00"));
    }
    match circumstance.reason() {
        Reason::PendingOffer | Reason::SpokenOffer | Reason::AcceptedOffer => {
            let offer =
                json!({"company": "Harbour Labs", "contact": "Ms Duarte", "role": "Analyst", "answerBy": "2026-12-04"});
            set(details, "offer", offer);
            set(details, "extensionUntil", json!("2026-12-18"));
        }
        Reason::AccessNeed => set(details, "need", json!("a room that can be reached without stairs")),
        _ => {}
    }
    if matches!(circumstance, Circumstance::TestOrLinkExpired | Circumstance::NobodyCalled) {
        set(details, "theirMistake", json!(true));
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

fn any(minutes: &[i32], random: &mut Rng) -> Option<i32> {
    minutes.get(random.usize(..minutes.len())).copied()
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

    fn deal(&mut self, random: &mut Rng) -> T {
        if self.left.is_empty() {
            self.left.clone_from(&self.all);
            random.shuffle(&mut self.left);
        }
        self.left.pop().unwrap_or_else(|| self.usual.clone())
    }
}

/// An object of JSON.
type Object = Map<String, Value>;

/// Null is not given.
fn set(object: &mut Object, key: &str, value: Value) {
    if value != Value::Null {
        object.insert(key.to_owned(), value);
    }
}

/// The usual value is not given either.
fn set_unless<T: Copy + PartialEq>(object: &mut Object, usual: T, key: &str, value: T, id: fn(T) -> &'static str) {
    if value != usual {
        set(object, key, json!(id(value)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_comes_once_before_any_comes_again() {
        let mut random = Rng::with_seed(1);
        let mut deck = Deck::of('a', 1, &['a', 'b', 'c']);
        for _ in 0..3 {
            let mut dealt: Vec<char> = (0..4).map(|_| deck.deal(&mut random)).collect();
            dealt.sort_unstable();
            assert_eq!(dealt, ['a', 'a', 'b', 'c']);
        }
        assert_eq!(Deck::of('a', 0, &[]).deal(&mut random), 'a');
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
