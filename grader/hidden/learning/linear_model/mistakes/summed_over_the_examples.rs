//! title: The products are summed over the examples instead of over the features
//! kind: wrong-axis
//! people: They multiply each row by the weights and then sum along the wrong axis.
//! claim: predictions shape [2] in "three examples"
//! claim: predictions shape [1] in "one feature"
//! claim: predictions shape [3] in "one example"
//! claim: predictions differs in "as many examples as features"
//! why: A prediction belongs to one example, so it sums that example's own products, along its row. A sum along a column
//!   mixes all the examples and leaves one number for each feature.
//! see: Predict for one example with three features. How many predictions should there be, and how many do you get?
//! hint: You return {{ observed }} where {{ expected }} are right. In all cases you have one number for each feature,
//!   and there should be one for each example. That usually comes from a sum along the wrong axis of x. Which axis has to
//!   disappear from an m×n table, so that m numbers are left?

use ndarray::{Array1, Array2, Axis};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    (x * w).sum_axis(Axis(0)) + b
}
