//! `grader doctor`: whether each limit of a confined process really holds on this machine.
//!
//! In: nothing but a scratch folder. Out: a [`Finding`] for each [`Guard`]. A limit is tried, not looked up: the grader runs
//! itself as a confined program, which makes the [`attempt`], and the way in which that ends says whether it was kept from
//! it. `trial` prepares one, `attempt` is the child's side.

pub mod attempt;
mod trial;

use crate::compile::{Toolchain, try_compiler};
use crate::error::Result;
use crate::run::Guard;
use crate::scratch::Scratch;
use crate::workspace::Workspace;

/// What a trial showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The program was kept from it.
    Holds,
    /// The program did it.
    Fails,
    /// It could not be tried, and why.
    Unclear(String),
}

/// Tries `guard`.
pub fn try_guard(guard: Guard, scratch: &Scratch) -> Finding {
    trial::run(guard, scratch).unwrap_or_else(|error| Finding::Unclear(error.to_string()))
}

/// Whether rustc and its linker do their work within their own limits: a confinement that is too narrow for them would
/// fail every exercise.
pub fn try_rustc(workspace: &Workspace, scratch: &Scratch) -> Result<Finding> {
    let toolchain = Toolchain::find(workspace, scratch)?;
    Ok(match try_compiler(&toolchain, scratch)? {
        None => Finding::Holds,
        Some(why) => Finding::Unclear(why),
    })
}
