//! How tests walk a space of cases: all of them, by all processors, noting which promises were broken.

use std::collections::BTreeMap;
use std::thread;

/// The value that this number stands for, in a mixed-radix count; the rest of the number is left.
pub(crate) fn pick<T: Copy>(left: &mut usize, values: &[T]) -> T {
    let value = values[*left % values.len()];
    *left /= values.len();
    value
}

/// Visits every number below `len`, and adds up what was seen.
pub(crate) fn walk<Seen: Default + Send>(
    len: usize,
    visit: impl Fn(&mut Seen, usize) + Sync,
    add: impl Fn(&mut Seen, Seen),
) -> Seen {
    let walkers = thread::available_parallelism().map_or(1, usize::from);
    let part = |walker| {
        let mut seen = Seen::default();
        for number in (walker..len).step_by(walkers) {
            visit(&mut seen, number);
        }
        seen
    };
    thread::scope(|scope| {
        let walks: Vec<_> = (0..walkers).map(|walker| scope.spawn(move || part(walker))).collect();
        let mut all = Seen::default();
        for walk in walks {
            add(&mut all, walk.join().unwrap());
        }
        all
    })
}

/// The promises that were broken: how often, and the first example.
#[derive(Default)]
pub(crate) struct Broken(BTreeMap<&'static str, (usize, String)>);

impl Broken {
    pub(crate) fn note(&mut self, promise: &'static str, example: impl FnOnce() -> String) {
        self.0.entry(promise).or_insert_with(|| (0, example())).0 += 1;
    }

    pub(crate) fn add(&mut self, other: Self) {
        for (promise, (times, example)) in other.0 {
            self.0.entry(promise).or_insert((0, example)).0 += times;
        }
    }

    /// Fails where this promise was broken.
    pub(crate) fn kept(&self, promise: &str, cases: usize) {
        if let Some((times, example)) = self.0.get(promise) {
            panic!("{times} of {cases}: {example}");
        }
    }
}
