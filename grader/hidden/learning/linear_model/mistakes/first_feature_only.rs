//! title: Only the first feature is used
//! kind: only-a-part
//! people: They have the line w·x + b in mind, with one input, and take the first column of x for that input.
//! claim: predictions differs
//! claim: predictions agrees in "one feature"
//! claim: predictions agrees in "weights of zero"
//! why: A model with n features has n weights, and each of them has its part in every prediction. What is left out cannot
//!   matter: two houses that differ in their location alone would get the same price.
//! see: Change the last feature of an example. Does its prediction move?
//! hint: Your prediction is {{ observed }} where {{ expected }} is right. With a single feature you are right; with more,
//!   your numbers are those of the first feature and the bias alone. That usually comes from thinking of one input x,
//!   where each row has several. What becomes of the second column, and of the second weight?

use ndarray::{Array1, Array2};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    x.column(0).mapv(|feature| w[0] * feature + b)
}
