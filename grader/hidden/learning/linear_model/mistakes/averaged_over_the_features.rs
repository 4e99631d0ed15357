//! title: The products are averaged over the features, not summed
//! kind: mean-over-the-wrong-count
//! people: They take the weighted sum for a weighted mean and divide it by the number of features.
//! claim: predictions factor 1/"the number of features" in "a bias of zero"
//! claim: predictions agrees in "one feature"
//! claim: predictions agrees in "weights of zero"
//! why: Each weight says by how much the prediction grows when its feature grows by 1. After a division by n it would
//!   grow by a part of that, and adding a feature would make all the others matter less.
//! see: Add 1 to one feature of one example. By how much should its prediction grow? By how much does yours?
//! hint: Your prediction is {{ observed }} where {{ expected }} is right. With a single feature you are right; with more,
//!   the weighted sum arrives divided by their number. That is what a mean over the features gives. If a feature grows
//!   by 1 and its weight is 4, by how much should the prediction grow?

use ndarray::{Array1, Array2};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    x.dot(w) / w.len() as f64 + b
}
