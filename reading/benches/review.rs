//! How long a review takes: over a message of usual length, and over the longest that is read; and a sentence of 500
//! characters.

use criterion::{Criterion, criterion_group, criterion_main};
use policy::{MessageKind, Notice, Reason, Situation};
use reading::{review, understand};
use std::hint::black_box;
use words::{Draft, WallTime};

const MESSAGES: &str = include_str!("../tests/corpus/first.txt");

fn draft(characters: usize) -> Draft {
    Draft {
        kind: MessageKind::Email,
        subject: None,
        body: MESSAGES.chars().cycle().take(characters).collect(),
        situation: Some(Situation::new(Reason::Illness, Notice::Minutes(600))),
        details: None,
    }
}

fn reviews(criterion: &mut Criterion) {
    for (name, characters) in [("review_1kb", 1_000), ("review_10kb", 10_000)] {
        let draft = draft(characters);
        criterion.bench_function(name, |bencher| bencher.iter(|| review(black_box(&draft)).len()));
    }
}

const SENTENCE: &str =
    "my kid has a fever and the childminder cancelled, interview is tomorrow at 10 but they never called back, ";

fn sentences(criterion: &mut Criterion) {
    let sentence: String = SENTENCE.chars().cycle().take(500).collect();
    let Ok(now) = WallTime::new(2026, 12, 1, 9, 30) else { return };
    criterion.bench_function("understand_500", |bencher| {
        bencher.iter(|| understand(black_box(&sentence), now, "Europe/London"));
    });
}

criterion_group!(benches, reviews, sentences);
criterion_main!(benches);
