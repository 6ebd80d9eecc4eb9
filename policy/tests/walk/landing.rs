//! Section 8: how it lands never gets worse where somebody does better.

use policy::{Advice, Circumstance, Contact, Family, Insist, Notice, Rating, Reason, Situation, Stage, assess};

use crate::oracle::family;
use crate::space::Space;
use crate::walked::json;

/// From the latest to the earliest.
const NOTICES: [Notice; 4] = [Notice::Minutes(-30), Notice::Minutes(600), Notice::Minutes(2000), Notice::Minutes(6000)];

/// Every reason with every two facts; the notice is for each test to vary.
fn each() -> impl Iterator<Item = Situation> {
    let reasons: Vec<Situation> = Space::of_reasons(2).each().filter(|s| s.notice == Notice::Undated).collect();
    let circumstances = Circumstance::ALL.iter().map(|&circumstance| Situation::about(circumstance, Notice::Undated));
    reasons.into_iter().chain(circumstances)
}

fn ratings(advice: &Advice) -> [Rating; 5] {
    let landing = advice.landing;
    [landing.timeliness, landing.clarity, landing.method, landing.willingness, landing.conduct]
}

/// Fails where one of the five is worse in the first situation than in one of the others.
fn never_worse(better: &Situation, worse: impl IntoIterator<Item = Situation>) {
    let fine = ratings(&assess(better));
    for worse in worse {
        let poor = ratings(&assess(&worse));
        let lost = fine.iter().zip(poor).any(|(fine, poor)| *fine < poor);
        assert!(!lost, "{fine:?} in {}\nis worse than {poor:?} in {}", json(better), json(&worse));
    }
}

/// Nobody is in the middle of what has not begun; and a doubt about a round that is over has nobody left to tell.
fn comes_to_be_late(situation: &Situation) -> bool {
    let one_is_over = situation.stage == Stage::Met || situation.circumstance == Circumstance::TheLastRoundWentBadly;
    let over = one_is_over && situation.reason() == Reason::SecondThoughts;
    situation.stage != Stage::UnderWay && !over
}

#[test]
fn an_earlier_notice_never_lands_worse() {
    for situation in each().filter(comes_to_be_late) {
        for pair in NOTICES.windows(2) {
            let [later, earlier] = [pair[0], pair[1]].map(|notice| Situation { notice, ..situation });
            never_worse(&earlier, [later]);
        }
        // Undated counts as a day or more.
        never_worse(&situation, [Situation { notice: Notice::Minutes(600), ..situation }]);
    }
}

#[test]
fn a_number_to_call_never_lands_worse_than_none() {
    for situation in each() {
        for notice in NOTICES.into_iter().chain([Notice::Undated]) {
            let with = |contact| Situation { notice, contact, ..situation };
            never_worse(&with(Contact::Number), [with(Contact::NoNumber)]);
        }
    }
}

#[test]
fn who_cannot_call_is_not_marked_down_for_it() {
    for situation in each() {
        for notice in NOTICES.into_iter().chain([Notice::Undated]) {
            let with = |contact| Situation { notice, contact, ..situation };
            never_worse(&with(Contact::CannotCall), [with(Contact::Number), with(Contact::NoNumber)]);
            let [cannot, number] = [Contact::CannotCall, Contact::Number].map(|contact| assess(&with(contact)).risk);
            assert!(cannot <= number, "{cannot:?} instead of {number:?} in {}", json(&with(Contact::CannotCall)));
        }
    }
}

#[test]
fn a_solid_reason_never_lands_worse_than_an_avoidable_one() {
    let avoidable = |reason: &Reason| family(*reason) == Family::Avoidable;
    let solid = |reason: Reason| !matches!(family(reason), Family::Avoidable | Family::Offer | Family::Test);
    for situation in each().filter(|situation| solid(situation.reason())) {
        for notice in NOTICES {
            let facts = Situation { notice, ..situation };
            let others = Reason::ALL.iter().copied().filter(avoidable);
            never_worse(&facts, others.map(|reason| facts.with_reason(reason)));
        }
    }
}

#[test]
fn fewer_earlier_changes_never_land_worse() {
    for situation in each().filter(|situation| situation.earlier_changes < 99) {
        never_worse(&situation, [Situation { earlier_changes: situation.earlier_changes + 1, ..situation }]);
    }
}

#[test]
fn each_rating_is_met() {
    let mut met = std::collections::BTreeSet::new();
    for &reason in Reason::ALL {
        for notice in NOTICES {
            for &contact in Contact::ALL {
                for insist in [None, Some(Insist::Reschedule), Some(Insist::Withdraw)] {
                    for earlier_changes in [0, 1, 2] {
                        let facts = Situation::new(reason, notice);
                        let situation = Situation { contact, insist, earlier_changes, ..facts };
                        met.extend(ratings(&assess(&situation)).into_iter().enumerate());
                    }
                }
            }
        }
    }
    assert_eq!(met.len(), 15, "{met:?}");
}

#[test]
fn the_contracts_example_lands_as_it_says() {
    let advice = assess(&Situation::about(Circumstance::ChildIll, Notice::Minutes(600)));
    let landing =
        r#"{"timeliness":"fair","clarity":"strong","method":"strong","willingness":"strong","conduct":"strong"}"#;
    assert_eq!(serde_json::to_string(&advice.landing).unwrap(), landing);
}
