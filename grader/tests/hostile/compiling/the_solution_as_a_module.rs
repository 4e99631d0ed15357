//! Has the solution for a module, and passes on what it says.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: full-points
//! unconfined: grader

#[path = "@SOLUTION@"]
mod solution;

pub use solution::{gradient, gradient_on_paper};
