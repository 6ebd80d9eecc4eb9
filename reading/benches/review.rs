//! How long a review takes, over one fixed text of 100 KB.

use criterion::{Criterion, criterion_group, criterion_main};
use policy::{MessageKind, Notice, Reason, Situation};
use reading::review;
use std::hint::black_box;
use words::Draft;

const MESSAGES: &str = include_str!("../tests/corpus/first.txt");

fn review_100kb(criterion: &mut Criterion) {
    let body: String = MESSAGES.chars().cycle().take(100_000).collect();
    let draft = Draft {
        kind: MessageKind::Email,
        subject: None,
        body,
        situation: Some(Situation::new(Reason::Illness, Notice::Minutes(600))),
        details: None,
    };
    criterion.bench_function("review_100kb", |bencher| bencher.iter(|| review(black_box(&draft)).len()));
}

criterion_group!(benches, review_100kb);
criterion_main!(benches);
