//! What must not have happened, by name. Every kind can be seen: somewhere in the suite an attack shows it where nothing
//! stands in its way.

use std::collections::BTreeMap;

/// One thing that must not have happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Canary {
    FullPoints,
    NoVerdict,
    Hangs,
    Outside,
    Connection,
    Victim,
    Secret,
    Claim,
    Survivor,
    Terminal,
    Memory,
    Threads,
    Space,
    Flood,
}

use Canary::*;

/// Each canary's name in headers, and what it means.
pub const ALL: [(Canary, &str, &str); 14] = [
    (FullPoints, "full-points", "wrong code counts as right"),
    (
        NoVerdict,
        "no-verdict",
        "the harness ends without a verdict",
    ),
    (Hangs, "hangs", "the harness waits and does not stop it"),
    (
        Outside,
        "outside",
        "a file outside its folder is new, changed or gone",
    ),
    (
        Connection,
        "connection",
        "a connection or a datagram arrived",
    ),
    (
        Victim,
        "victim",
        "another process was ended, stopped or changed",
    ),
    (
        Secret,
        "secret",
        "a text that it must not read stands in an output",
    ),
    (
        Claim,
        "claim",
        "it says itself that it did what is forbidden",
    ),
    (Survivor, "survivor", "a process of it outlives the harness"),
    (
        Terminal,
        "terminal",
        "an output holds what a terminal would obey",
    ),
    (Memory, "memory", "a process has more memory than its limit"),
    (Threads, "threads", "a process has a thousand threads"),
    (Space, "space", "it holds more of the disk than its limit"),
    (Flood, "flood", "all that it printed is passed on"),
];

impl Canary {
    pub fn named(name: &str) -> Option<Self> {
        let entry = ALL.iter().find(|(_, known, _)| *known == name);
        entry.map(|(canary, _, _)| *canary)
    }

    pub fn name(self) -> &'static str {
        let entry = ALL.iter().find(|(canary, _, _)| *canary == self);
        entry.map_or("", |(_, name, _)| name)
    }
}

/// The canaries that were seen, each with what shows it.
#[derive(Debug, Default)]
pub struct Seen(BTreeMap<Canary, String>);

impl Seen {
    pub fn add(&mut self, canary: Canary, what: impl Into<String>) {
        self.0.entry(canary).or_insert_with(|| what.into());
    }

    pub fn add_if(&mut self, canary: Canary, seen: bool, what: impl Into<String>) {
        if seen {
            self.add(canary, what);
        }
    }

    pub fn has(&self, canary: Canary) -> bool {
        self.0.contains_key(&canary)
    }

    /// One sentence for each.
    pub fn sentences(&self) -> Vec<String> {
        let sentence = |(canary, what): (&Canary, &String)| format!("{}: {what}", canary.name());
        self.0.iter().map(sentence).collect()
    }
}

/// What in `text` a terminal would obey, or what would reorder what is read; colours are allowed where `coloured`.
pub fn commands_in(text: &str, coloured: bool) -> Option<String> {
    let mut rest = text;
    while let Some(at) = rest.find(obeyed) {
        let after = &rest[at..];
        match after.strip_prefix("\u{1b}[").filter(|_| coloured) {
            Some(sequence) => {
                let end = sequence.find(|c: char| !c.is_ascii_digit() && c != ';');
                let colour = end.is_some_and(|end| sequence[end..].starts_with('m'));
                if !colour {
                    return Some(shown(after));
                }
                rest = sequence;
            }
            None => return Some(shown(after)),
        }
    }
    None
}

fn obeyed(c: char) -> bool {
    let reorders = matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    reorders || c.is_control() && c != '\n' && c != '\t'
}

fn shown(text: &str) -> String {
    let start: String = text.chars().take(20).collect();
    format!("{start:?}")
}
