//! Section 8: how it lands never gets worse where somebody does better.

use policy::assess;
use policy::{Family, Insist, Notice, Rating, Reason, Situation};

use crate::oracle::family;
use crate::space::LANDING;

/// From the latest to the earliest.
const NOTICES: [Notice; 4] = [Notice::Minutes(-30), Notice::Minutes(600), Notice::Minutes(2000), Notice::Minutes(6000)];

fn ratings(situation: &Situation) -> [Rating; 5] {
    let landing = assess(situation).landing;
    [landing.timeliness, landing.clarity, landing.method, landing.willingness, landing.conduct]
}

/// Fails where one of the five is worse in the first situation than in one of the others.
fn never_worse(better: &Situation, worse: impl IntoIterator<Item = Situation>) {
    let fine = ratings(better);
    for worse in worse {
        let poor = ratings(&worse);
        let lost = fine.iter().zip(poor).any(|(fine, poor)| *fine < poor);
        assert!(!lost, "{fine:?} in {better:#?}\nis worse than {poor:?} in {worse:#?}");
    }
}

#[test]
fn an_earlier_notice_never_lands_worse() {
    for situation in LANDING.each() {
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
    for situation in LANDING.each() {
        for notice in NOTICES.into_iter().chain([Notice::Undated]) {
            let facts = Situation { notice, ..situation };
            never_worse(&Situation { direct_number: true, ..facts }, [Situation { direct_number: false, ..facts }]);
        }
    }
}

#[test]
fn a_solid_reason_never_lands_worse_than_an_avoidable_one() {
    let avoidable = |reason: &Reason| family(*reason) == Family::Avoidable;
    let solid = |reason: Reason| !matches!(family(reason), Family::Avoidable | Family::Offer | Family::Test);
    for situation in LANDING.each().filter(|situation| solid(situation.reason)) {
        for notice in NOTICES {
            let facts = Situation { notice, ..situation };
            let others = Reason::ALL.iter().copied().filter(avoidable);
            never_worse(&facts, others.map(|reason| Situation { reason, ..facts }));
        }
    }
}

#[test]
fn fewer_earlier_changes_never_land_worse() {
    for situation in LANDING.each() {
        never_worse(&situation, [Situation { earlier_changes: situation.earlier_changes + 1, ..situation }]);
    }
}

#[test]
fn each_rating_is_met() {
    let mut met = std::collections::BTreeSet::new();
    for &reason in Reason::ALL {
        for notice in NOTICES {
            for direct_number in [true, false] {
                for insist in [None, Some(Insist::Reschedule), Some(Insist::Withdraw)] {
                    for earlier_changes in [0, 1, 2] {
                        let facts = Situation::new(reason, notice);
                        let situation = Situation { direct_number, insist, earlier_changes, ..facts };
                        met.extend(ratings(&situation).into_iter().enumerate());
                    }
                }
            }
        }
    }
    assert_eq!(met.len(), 15, "{met:?}");
}

#[test]
fn the_contracts_example_lands_as_it_says() {
    let advice = assess(&Situation::new(Reason::Illness, Notice::Minutes(600)));
    let landing =
        r#"{"timeliness":"fair","clarity":"strong","method":"strong","willingness":"strong","conduct":"strong"}"#;
    assert_eq!(serde_json::to_string(&advice.landing).unwrap(), landing);
}
