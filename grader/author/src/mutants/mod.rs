//! `author mutants`: mechanical mutants of an exercise's programs. They say how good its hidden test is, and what they do is
//! recorded, so that a reader's mistake can be named that nobody foresaw.
//!
//! `mark` finds the hosts of a program, each a `host`: the places in which a mutant has something else; `operators` say what, and `order` what
//! of statements in another order. `mutant` lists the mutants, `pairs` those that are two at once, `schema` prints one program that can be any of them, with
//! `runtime` beside it; `base` has rustc compile it and `rejected` tells which of them rustc does not accept. `behave` runs them,
//! `gather` does so for all programs of an exercise, `sketches` records what they did, with the `equations` that a reader finds in the book. `scope`, `phrase`, `context` and `canonical` are what the operators know.

pub mod base;
pub mod behave;
mod canonical;
mod context;
mod equations;
pub mod gather;
mod host;
mod mark;
pub mod mutant;
mod operators;
mod order;
mod pairs;
mod phrase;
mod rejected;
mod schema;
mod scope;
pub mod sketches;

pub use phrase::code;

use grader::catalog::Exercise;
use grader::check::Checker;
use grader::workspace::Workspace;

/// An exercise whose mutants are asked for, and what it takes to run them.
#[derive(Clone, Copy)]
pub struct MutantsOf<'a> {
    pub workspace: &'a Workspace,
    pub exercise: &'a Exercise,
    pub checker: &'a Checker,
}
