//! How long a review takes: over a message of usual length, and over a text a hundred times as long.

use criterion::{Criterion, criterion_group, criterion_main};
use guide::{Draft, MessageKind, Notice, Reason, Situation};
use reading::review;
use std::hint::black_box;

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
    for (name, characters) in [("review_1kb", 1_000), ("review_100kb", 100_000)] {
        let draft = draft(characters);
        criterion.bench_function(name, |bencher| bencher.iter(|| review(black_box(&draft)).len()));
    }
}

criterion_group!(benches, reviews);
criterion_main!(benches);
