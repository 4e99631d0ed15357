//! title: The sum of one row is carried over to the next
//! kind: not-set-back
//! people: They sum in a loop, and set the sum to its first value once, before the first row.
//! claim: predictions differs in "three examples"
//! claim: predictions agrees in "one example"
//! claim: predictions agrees in "weights of zero"
//! why: A prediction belongs to one example. With one sum for all rows, each house would cost what all the houses above it in
//!   the table are worth as well.
//! see: Exchange two rows of x. Only their two predictions should change places. What do yours do?
//! hint: Your first prediction is right. Then {{ observed }} stands where {{ expected }} is right, and the difference is the
//!   weighted sum of the rows before. That usually comes from a sum that goes on from row to row. What should it be when a new
//!   row begins?

use ndarray::{Array1, Array2};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    let mut predictions = Vec::new();
    let mut sum = b;
    for row in x.rows() {
        for (feature, weight) in row.iter().zip(w) {
            sum += weight * feature;
        }
        predictions.push(sum);
    }
    Array1::from(predictions)
}
