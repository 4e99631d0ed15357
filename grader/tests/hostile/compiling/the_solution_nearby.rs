//! Has the solution for a module, by a path from where the compiler works.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: full-points
//! unconfined: grader

#[path = "../../../../../../../solutions/src/gradient_descent/gradient_by_hand.rs"]
mod solution;

pub use solution::{gradient, gradient_on_paper};
