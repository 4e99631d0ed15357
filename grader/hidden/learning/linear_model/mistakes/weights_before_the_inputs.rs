//! title: The weights are multiplied with the columns of x instead of its rows
//! kind: rows-and-columns
//! people: They write w·x + b in the order in which it is read, `w.dot(x)`. With one number each, the order does not
//!   matter; with a list and a table it does.
//! claim: predictions panics in "three examples"
//! claim: predictions panics in "one feature"
//! claim: predictions differs in "as many examples as features"
//! why: A list before a table is multiplied with the table's columns. A column of x holds one feature of all the examples,
//!   so each number then meets a weight that is not its own, where the sizes fit at all.
//! see: Write the sizes under the product, n for w and m×n for x. Which two must be the same, and which two are?
//! hint: Your program panics wherever x has not as many rows as columns; where it has, numbers come out, and they are
//!   wrong. That usually comes from a product in which the weights meet the columns of x. A column holds one feature of
//!   all the examples, a row all the features of one. Which of them has as many entries as w?

use ndarray::{Array1, Array2};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    w.dot(x) + b
}
