//! Where in a rendered page later parts are put in.

use std::ops::Range;

use crate::html::find;
use crate::panel::{PLACE_BEGIN, PLACE_END, TEXT_BEGIN, TEXT_END};

/// The places in some HTML where later parts are put in: their bytes and their keys.
pub struct Places<'a> {
    html: &'a str,
    /// Of each of the two kinds of places, where the next one begins.
    next: [Option<usize>; 2],
}

/// How the two kinds begin, what ends the key, and how they end.
const KINDS: [(&str, &str, &str); 2] = [
    (PLACE_BEGIN, PLACE_END, PLACE_END),
    (TEXT_BEGIN, "\">", TEXT_END),
];

impl<'a> Places<'a> {
    pub fn of(html: &'a str) -> Places<'a> {
        Places {
            html,
            next: KINDS.map(|(begin, ..)| find(html, begin)),
        }
    }
}

impl<'a> Iterator for Places<'a> {
    type Item = (Range<usize>, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let found = self.next.iter().enumerate();
        let (kind, start) = found
            .filter_map(|(kind, at)| Some((kind, (*at)?)))
            .min_by_key(|(_, at)| *at)?;
        let (begin, key_end, end) = KINDS[kind];
        let inside = start + begin.len();
        let key = inside..inside + find(&self.html[inside..], key_end)?;
        let range = start..key.end + find(&self.html[key.end..], end)? + end.len();
        self.next[kind] = find(&self.html[range.end..], begin).map(|at| range.end + at);
        Some((range, &self.html[key]))
    }
}
