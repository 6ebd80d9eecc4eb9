//! The situations that are walked. All combinations of all facts are far too many, so the walk takes every few facts
//! together, every circumstance, and a million situations at random.

use policy::{
    Circumstance, Contact, Format, Insist, Interest, Likelihood, NewTime, Notice, Preparation, Reason, Said, Situation,
    Stage, Stake, Thread,
};

use crate::walking::pick;

/// The boundaries of the bands and of the minutes that rules name.
pub(crate) const NOTICES: &[Notice] = &[
    Notice::Minutes(-Notice::LIMIT),
    Notice::Minutes(-61),
    Notice::Minutes(-60),
    Notice::Minutes(-16),
    Notice::Minutes(-15),
    Notice::Minutes(-1),
    Notice::Minutes(0),
    Notice::Minutes(1),
    Notice::Minutes(1439),
    Notice::Minutes(1440),
    Notice::Minutes(2880),
    Notice::Minutes(2881),
    Notice::Minutes(Notice::LIMIT),
    Notice::Undated,
];

const ANSWERS: [Option<bool>; 3] = [None, Some(true), Some(false)];
const INTERESTS: [Option<Interest>; 4] = [None, Some(Interest::Keen), Some(Interest::Unsure), Some(Interest::Gone)];
const FORMATS: [Option<Format>; 5] =
    [None, Some(Format::InPerson), Some(Format::Video), Some(Format::Phone), Some(Format::Task)];
const INSISTS: [Option<Insist>; 4] = [None, Some(Insist::Attend), Some(Insist::Reschedule), Some(Insist::Withdraw)];
const EARLIER: [u8; 4] = [0, 1, 2, 99];

/// One fact: takes the value that a number stands for, in a mixed-radix count, and leaves the rest of the number.
type Fact = fn(&mut Situation, &mut usize);

/// Every fact beside the circumstance and the notice, with how many values it has; not given is one of them.
pub(crate) const FACTS: [(usize, Fact); 16] = [
    (4, |s, left| s.interest = pick(left, &INTERESTS)),
    (3, |s, left| s.relevance = pick(left, &ANSWERS)),
    (3, |s, left| s.urgency = pick(left, &ANSWERS)),
    (3, |s, left| s.irreversibility = pick(left, &ANSWERS)),
    (5, |s, left| s.format = pick(left, &FORMATS)),
    (4, |s, left| s.contact = pick(left, Contact::ALL)),
    (3, |s, left| s.thread = pick(left, Thread::ALL)),
    (2, |s, left| s.via_recruiter = pick(left, &[false, true])),
    (2, |s, left| s.preparation = pick(left, Preparation::ALL)),
    (4, |s, left| s.stage = pick(left, Stage::ALL)),
    (6, |s, left| s.said = pick(left, Said::ALL)),
    (2, |s, left| s.likelihood = pick(left, Likelihood::ALL)),
    (4, |s, left| s.new_time = pick(left, NewTime::ALL)),
    (2, |s, left| s.stake = pick(left, Stake::ALL)),
    (4, |s, left| s.earlier_changes = pick(left, &EARLIER)),
    (4, |s, left| s.insist = pick(left, &INSISTS)),
];

/// Some circumstances and notices, and for each of them every value of these facts together; the others at their defaults.
pub(crate) struct Space {
    circumstances: Vec<Circumstance>,
    notices: &'static [Notice],
    together: Vec<Vec<usize>>,
}

impl Space {
    /// Every reason, by its general circumstance, with every choice of so many facts.
    pub(crate) fn of_reasons(facts: usize) -> Self {
        let circumstances = Reason::ALL.iter().map(|&reason| Circumstance::general(reason)).collect();
        Self { circumstances, notices: NOTICES, together: choices(facts, 0) }
    }

    /// Every circumstance, with every single fact.
    pub(crate) fn of_circumstances() -> Self {
        Self { circumstances: Circumstance::ALL.to_vec(), notices: NOTICES, together: choices(1, 0) }
    }

    /// How many groups of situations there are: the same circumstance, notice and facts.
    pub(crate) const fn groups(&self) -> usize {
        self.circumstances.len() * self.notices.len() * self.together.len()
    }

    /// The situations of this group: every value of its facts.
    pub(crate) fn group(&self, number: usize) -> impl Iterator<Item = Situation> {
        let mut left = number;
        let facts = &self.together[left % self.together.len()];
        left /= self.together.len();
        let notice = pick(&mut left, self.notices);
        let plain = Situation::about(pick(&mut left, &self.circumstances), notice);
        let values: usize = facts.iter().map(|&fact| FACTS[fact].0).product();
        (0..values).map(move |mut values| {
            let mut situation = plain;
            for &fact in facts {
                FACTS[fact].1(&mut situation, &mut values);
            }
            situation
        })
    }

    /// All situations.
    pub(crate) fn each(&self) -> impl Iterator<Item = Situation> {
        (0..self.groups()).flat_map(|number| self.group(number))
    }
}

/// Every choice of so many facts, from this one on.
fn choices(facts: usize, from: usize) -> Vec<Vec<usize>> {
    if facts == 0 {
        return vec![Vec::new()];
    }
    let begun_with =
        |first: usize| choices(facts - 1, first + 1).into_iter().map(move |rest| [vec![first], rest].concat());
    (from..FACTS.len()).flat_map(begun_with).collect()
}

/// Any situation at all, always the same one for a number. Half of them are at a boundary of the notice.
pub(crate) fn random(number: u64) -> Situation {
    let mut numbers = SplitMix64(number.wrapping_mul(0x5851_f42d_4c95_7f2d));
    let mut below = |many: usize| usize::try_from(numbers.next() % many as u64).unwrap();
    let circumstance = Circumstance::ALL[below(Circumstance::ALL.len())];
    let notice = match below(2 * NOTICES.len()) {
        at if at < NOTICES.len() => NOTICES[at],
        _ => Notice::Minutes(i32::try_from(below(6000)).unwrap() - 1500),
    };
    let mut situation = Situation::about(circumstance, notice);
    for (values, set) in FACTS {
        set(&mut situation, &mut below(values));
    }
    situation
}

/// Numbers that follow no pattern, from a seed (Steele, Lea and Flood, 2014).
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

#[test]
fn each_fact_has_as_many_values_as_it_says() {
    for (values, set) in FACTS {
        let mut plain = Situation::new(Reason::Illness, Notice::Undated);
        let mut met = std::collections::HashSet::new();
        for number in 0..values {
            set(&mut plain, &mut number.clone());
            met.insert(plain);
        }
        assert_eq!(met.len(), values);
        let mut more = values;
        set(&mut plain, &mut more);
        assert_eq!(more, 1);
    }
}

#[test]
fn the_random_numbers_are_those_of_the_paper() {
    let mut numbers = SplitMix64(1_234_567);
    let first: Vec<u64> = (0..3).map(|_| numbers.next()).collect();
    assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
}
