//! How long one answer takes. The page asks for one at every key that is pressed.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use policy::{Format, Interest, Notice, Preparation, Reason, Situation, Thread};
use words::{Details, Register, WallTime, assess, compose};

fn typical() -> Situation {
    Situation::new(Reason::Illness, Notice::Minutes(600))
}

/// The situation in which the most single changes would lead elsewhere.
fn worst() -> Situation {
    let mut worst = typical();
    for &reason in Reason::ALL {
        for minutes in [-30, 600, 6000] {
            for &interest in Interest::ALL {
                for format in Format::ALL.iter().copied().map(Some) {
                    for (via_recruiter, thread) in [(false, Thread::Email), (true, Thread::Phone)] {
                        for &preparation in Preparation::ALL {
                            let facts = Situation::new(reason, Notice::Minutes(minutes));
                            let interest = Some(interest);
                            let other = Situation { interest, format, via_recruiter, thread, preparation, ..facts };
                            if assess(&other).what_if.len() > assess(&worst).what_if.len() {
                                worst = other;
                            }
                        }
                    }
                }
            }
        }
    }
    worst
}

fn details() -> Details {
    let times = ["2026-12-07T10:00", "2026-12-08T15:30", "2026-12-09T09:00"];
    Details {
        your_name: "Priya Shah".to_owned(),
        interviewer: "Ms Lee".to_owned(),
        company: "Acme".to_owned(),
        role: "Data Analyst".to_owned(),
        phone: "+49 30 1234567".to_owned(),
        at: WallTime::parse("2026-12-03T14:00").ok(),
        time_zone: "Europe/Berlin".to_owned(),
        your_time_zone: "Asia/Kolkata".to_owned(),
        alternatives: times.iter().filter_map(|time| WallTime::parse(time).ok()).collect(),
        register: Register::Natural,
        ..Details::default()
    }
}

fn speed(criterion: &mut Criterion) {
    let (typical, worst, details) = (typical(), worst(), details());
    criterion.bench_function("assess/typical", |bench| bench.iter(|| assess(black_box(&typical))));
    criterion.bench_function("assess/worst", |bench| bench.iter(|| assess(black_box(&worst))));
    criterion.bench_function("compose/nothing known", |bench| {
        bench.iter(|| compose(black_box(&typical), black_box(&Details::default())));
    });
    criterion.bench_function("compose/everything known", |bench| {
        bench.iter(|| compose(black_box(&typical), black_box(&details)));
    });
}

criterion_group!(benches, speed);
criterion_main!(benches);
