//! Observes `read_ticket` on good lines and on each fault.

use crate::lists::ticket::{Fault, read_ticket};
use ::probe::{Case, Probe, Variant};

pub fn probe(p: &mut Probe) {
    p.case("two numbers", |c| ticket(c, "3,17"));
    p.case("white space", |c| ticket(c, " 4 , 8,15\t"));
    p.case("both ends of the range", |c| ticket(c, "1,49"));
    p.case("just outside", |c| ticket(c, "7, 50"));
    p.case("no number", |c| ticket(c, "2, two, 99"));
    p.case("nothing", |c| ticket(c, "  "));
    p.case("an empty place", |c| ticket(c, "5,,6"));
}

fn ticket(c: &mut Case, line: &'static str) {
    let line = c.exact("line", line);
    let read = read_ticket(line).map_err(|fault| {
        Variant::new(match fault {
            Fault::Empty => "Empty",
            Fault::NotANumber => "NotANumber",
            Fault::OutOfRange => "OutOfRange",
        })
    });
    c.observe("read", read);
}
