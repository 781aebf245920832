//! A map that remembers only its newest entries.

use std::collections::{HashMap, VecDeque};

/// Entries by id, of which the oldest are forgotten when there are too many.
#[derive(Debug)]
pub(crate) struct Kept<T> {
    entries: HashMap<u64, T>,
    order: VecDeque<u64>,
    most: usize,
}

impl<T> Kept<T> {
    /// Room for that many entries, at least one.
    pub(crate) fn new(most: usize) -> Self {
        Self {
            entries: HashMap::new(),
            order: VecDeque::new(),
            most: most.max(1),
        }
    }

    /// Adds an entry, or replaces the one with this id.
    pub(crate) fn put(&mut self, id: u64, entry: T) {
        if self.entries.insert(id, entry).is_none() {
            self.order.push_back(id);
        }
        if self.order.len() > self.most
            && let Some(oldest) = self.order.pop_front()
        {
            self.entries.remove(&oldest);
        }
    }

    pub(crate) fn get(&self, id: u64) -> Option<&T> {
        self.entries.get(&id)
    }

    pub(crate) fn get_mut(&mut self, id: u64) -> Option<&mut T> {
        self.entries.get_mut(&id)
    }

    /// All entries in no order, to be changed.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.entries.values_mut()
    }

    /// All entries, oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.order.iter().filter_map(|id| self.entries.get(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_forgotten() {
        let mut kept = Kept::new(2);
        kept.put(1, 'a');
        kept.put(2, 'b');
        kept.put(1, 'c');
        kept.put(3, 'd');
        assert_eq!(kept.iter().collect::<String>(), "bd");
        assert!(kept.get(1).is_none());
    }
}
