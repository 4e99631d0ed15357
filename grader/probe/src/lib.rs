//! What hidden tests are written with.
//!
//! A hidden test is a **probe**: a function that calls the reader's code on chosen inputs and reports what comes back,
//! case by case, from the smallest to the largest. It never compares: the grader does, in another process, with what it
//! recorded of the solution. So this crate knows no expected value, and neither does the program that it is linked into.
//!
//! ```
//! use ndarray::array;
//! use probe::Probe;
//!
//! fn double(x: &ndarray::Array1<f64>) -> ndarray::Array1<f64> {
//!     x * 2.0
//! }
//!
//! pub fn probe(p: &mut Probe) {
//!     p.case("two entries", |c| {
//!         let x = c.input("x", array![1.0, 2.0]);
//!         c.scale("the number of entries", 2.0);
//!         c.observe("double", double(&x));
//!     });
//! }
//! ```
//!
//! - [`Probe::case`] runs one case; a panic ends that case and no other.
//! - [`Case::input`], [`Case::exact`] say what the case was called with; [`Case::rng`] is its seeded generator.
//! - [`Case::observe`] reports what came back: anything that is [`Observable`]; a case of an enum as a [`Variant`].
//! - [`Case::central_difference`] is the gradient that a probe can hold beside a reader's own.
//!
//! The modules: `case` runs cases, `observable` turns values into JSON, `stream` writes them out at once, so that what
//! was seen before a crash is not lost, `many` runs a probe for one mutant after the other, `instances` compiles the common `ndarray` functions once for all exercises.

mod case;
mod difference;
mod instances;
mod many;
mod observable;
mod stream;

pub use case::{Case, Probe, ProbeOf, main};
#[doc(hidden)]
pub use instances::KEEP;
#[doc(hidden)]
pub use many::{Schema, main_of_many};
pub use observable::{Observable, Variant};
pub use rand_chacha::ChaCha8Rng;
