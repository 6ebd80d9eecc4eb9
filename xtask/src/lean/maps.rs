//! Maps and sets for a few entries, with as much of the interface of the standard ones as Yew asks for. It becomes a module
//! of Yew; here it is tested.

/// In the place of a `BTreeMap`, and of a `HashMap` whose keys mostly come in order.
#[derive(Debug)]
pub(crate) struct Sorted<K, V>(Vec<(K, V)>);

impl<K, V> Default for Sorted<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord + Copy, V> Sorted<K, V> {
    fn place(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by_key(key, |entry| entry.0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        let place = self.place(key).ok()?;
        self.0.get(place).map(|entry| &entry.1)
    }

    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let place = self.place(key).ok()?;
        self.0.get_mut(place).map(|entry| &mut entry.1)
    }

    pub(crate) fn insert(&mut self, key: K, value: V) {
        self.remove(&key);
        let (Ok(place) | Err(place)) = self.place(&key);
        self.0.insert(place, (key, value));
    }

    pub(crate) fn remove(&mut self, key: &K) {
        if let Ok(place) = self.place(key) {
            self.0.remove(place);
        }
    }

    pub(crate) fn pop_first(&mut self) -> Option<(K, V)> {
        if self.0.is_empty() { None } else { Some(self.0.remove(0)) }
    }

    pub(crate) fn into_values(self) -> impl DoubleEndedIterator<Item = V> {
        self.0.into_iter().map(|(_, value)| value)
    }
}

/// In the place of a `HashMap` that never has more than a handful of entries, or a few dozen.
#[derive(Debug)]
pub(crate) struct Map<K, V>(Vec<(K, V)>);

impl<K: Eq, V> Map<K, V> {
    /// Most of them stay far below what is announced.
    pub(crate) fn with_capacity(_: usize) -> Self {
        Self(Vec::new())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| value)
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        self.0.iter().find(|(own, _)| own == key).map(|(_, value)| value)
    }

    pub(crate) fn contains_key(&self, key: &K) -> bool {
        self.get(key).is_some()
    }

    pub(crate) fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        Entry { map: self, key }
    }
}

impl<K, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

/// What is to be found or made.
pub(crate) struct Entry<'a, K, V> {
    map: &'a mut Map<K, V>,
    key: K,
}

impl<'a, K: Eq, V: Default> Entry<'a, K, V> {
    pub(crate) fn or_default(self) -> &'a mut V {
        let Self { map: Map(entries), key } = self;
        let place = entries.iter().position(|entry| entry.0 == key).unwrap_or(entries.len());
        if place == entries.len() {
            entries.push((key, V::default()));
        }
        #[allow(clippy::indexing_slicing, reason = "it was found there, or has just been put there")]
        &mut entries[place].1
    }
}

/// In the place of a `HashSet` of a few.
#[derive(Debug)]
pub(crate) struct Set<T>(Vec<T>);

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Eq> Set<T> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }

    pub(crate) fn insert(&mut self, value: T) -> bool {
        let is_new = !self.0.contains(&value);
        if is_new {
            self.0.push(value);
        }
        is_new
    }

    pub(crate) fn retain(&mut self, keep: impl FnMut(&T) -> bool) {
        self.0.retain(keep);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashMap, HashSet};

    use super::*;

    /// Numbers below a limit, the same ones each time.
    fn numbers(below: u32) -> impl FnMut() -> u32 {
        let mut seed = 1_u32;
        move || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) % below
        }
    }

    #[test]
    fn sorted_does_what_a_tree_does() {
        let (mut ours, mut theirs, mut next) = (Sorted::default(), BTreeMap::new(), numbers(20));
        for round in 0..2_000 {
            let key = next();
            match next() % 5 {
                0 | 1 => {
                    ours.insert(key, round);
                    theirs.insert(key, round);
                }
                2 => {
                    ours.remove(&key);
                    theirs.remove(&key);
                }
                3 => assert_eq!(ours.pop_first(), theirs.pop_first()),
                _ => {
                    for value in [ours.get_mut(&key), theirs.get_mut(&key)].into_iter().flatten() {
                        *value = -round;
                    }
                }
            }
            assert_eq!(ours.get(&key), theirs.get(&key));
            assert_eq!(ours.is_empty(), theirs.is_empty());
        }
        ours.insert(7, 0);
        theirs.insert(7, 0);
        assert_eq!(ours.into_values().rev().collect::<Vec<_>>(), theirs.into_values().rev().collect::<Vec<_>>());
    }

    #[test]
    fn a_map_does_what_a_map_does() {
        let (mut ours, mut theirs, mut next) = (Map::with_capacity(9), HashMap::new(), numbers(20));
        for round in 0..500 {
            let key = next().to_string();
            let list: &mut Vec<_> = ours.entry(key.clone()).or_default();
            list.push(round);
            let list: &mut Vec<_> = theirs.entry(key.clone()).or_default();
            list.push(round);
            if next() == 0 {
                ours.values_mut().for_each(Vec::clear);
                theirs.values_mut().for_each(Vec::clear);
            }
            let other = next().to_string();
            assert_eq!(ours.get(&other), theirs.get(&other));
            assert_eq!(ours.contains_key(&other), theirs.contains_key(&other));
        }
        let collected: Map<_, _> = theirs.iter().collect();
        assert!(theirs.iter().all(|(key, value)| collected.get(&key) == Some(&value)));
        assert_eq!(ours.iter().collect::<HashMap<_, _>>(), theirs.iter().collect());
    }

    #[test]
    fn a_set_does_what_a_set_does() {
        let (mut ours, mut theirs, mut next) = (Set::default(), HashSet::new(), numbers(20));
        for _ in 0..2_000 {
            let value = next();
            match next() % 3 {
                0 | 1 => assert_eq!(ours.insert(value), theirs.insert(value)),
                _ => {
                    ours.retain(|own| own % 7 != value % 7);
                    theirs.retain(|own| own % 7 != value % 7);
                }
            }
            assert_eq!(ours.iter().collect::<HashSet<_>>(), theirs.iter().collect());
        }
    }
}
