//! What mutants prove: `caught`, how good a hidden test is, by the mutants that it catches; `prove`, that what the judge tells of
//! a mistake is true, of which the `oracle` is the judge.

mod caught;
mod oracle;
mod prove;

pub use caught::run;
