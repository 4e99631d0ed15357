//! Observes `longest_word` with ties, letters of more than one byte, and nothing.

use crate::strings::longest_word::longest_word;
use ::probe::{Case, Probe};

pub fn probe(p: &mut Probe) {
    p.case("the last word", |c| longest(c, "a bc def"));
    p.case("two of one length", |c| longest(c, "red apple grape fig"));
    p.case("no word", |c| longest(c, "  \n"));
    p.case("letters of more than one byte", |c| longest(c, "drei füße gehen"));
}

fn longest(c: &mut Case, text: &'static str) {
    let text = c.exact("text", text);
    c.observe("longest", longest_word(text));
}
