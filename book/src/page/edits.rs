//! Changes to a chapter's text, each to a stretch of its bytes.

use std::ops::Range;

/// Replacements that do not overlap, in any order.
#[derive(Debug, Default)]
pub struct Edits {
    edits: Vec<(Range<usize>, String)>,
}

impl Edits {
    /// Replaces `range` by `text`.
    pub fn replace(&mut self, range: Range<usize>, text: String) {
        self.edits.push((range, text));
    }

    /// Puts `text` before the byte `at`.
    pub fn insert(&mut self, at: usize, text: String) {
        self.replace(at..at, text);
    }

    /// The stretches that are replaced.
    pub fn ranges(&self) -> Vec<Range<usize>> {
        self.edits.iter().map(|(range, _)| range.clone()).collect()
    }

    /// `text` with all replacements made; of two that overlap, the earlier.
    pub fn apply(mut self, text: &str) -> String {
        self.edits
            .sort_by_key(|(range, _)| (range.start, range.end));
        let mut changed = String::with_capacity(text.len() * 2);
        let mut copied = 0;
        for (range, replacement) in self.edits {
            if range.start < copied {
                continue;
            }
            changed.push_str(&text[copied..range.start]);
            changed.push_str(&replacement);
            copied = range.end;
        }
        changed.push_str(&text[copied..]);
        changed
    }
}

/// Whether `range` shares no byte with any of `taken`.
pub fn is_free(range: &Range<usize>, taken: &[Range<usize>]) -> bool {
    let apart = |taken: &Range<usize>| range.end <= taken.start || taken.end <= range.start;
    taken.iter().all(apart)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replacements_are_made_in_the_order_of_their_places() {
        let mut edits = Edits::default();
        edits.replace(4..7, "C".into());
        edits.insert(0, "-".into());
        edits.replace(0..3, "A".into());
        assert_eq!(edits.apply("abc def ghi"), "-A C ghi");
    }
}
