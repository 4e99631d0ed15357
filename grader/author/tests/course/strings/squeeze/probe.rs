//! Observes `squeeze` on texts with spaces, tabs and line ends.

use crate::strings::squeeze::squeeze;
use ::probe::{Case, Probe};

pub fn probe(p: &mut Probe) {
    p.case("two words", |c| squeezed(c, "  red   green"));
    p.case("a line end", |c| squeezed(c, "one\ntwo \t three  "));
    p.case("nothing but white space", |c| squeezed(c, " \t "));
    p.case("capitals", |c| squeezed(c, "The  Quick\tFox"));
}

fn squeezed(c: &mut Case, text: &'static str) {
    let text = c.exact("text", text);
    c.observe("squeezed", squeeze(text));
}
