//! title: The bias is added to the features, so the weights multiply it
//! kind: order-of-operations
//! people: They add b to x first and take the weighted sum of the result.
//! claim: predictions offset 10 in "three examples"
//! claim: predictions offset -4 in "one feature"
//! claim: predictions zero in "weights of zero"
//! claim: predictions agrees in "a bias of zero"
//! why: What is added to every feature is multiplied by every weight: b arrives in the prediction as b·(w₁ + … + wₙ).
//!   Then it moves the predictions by an amount that the weights decide, and not at all where they sum to 0.
//! see: Set all weights to 0. The model should predict b for every example. What does yours predict?
//! hint: Your prediction is {{ observed }} where {{ expected }} is right. Where the bias is 0 you are right; elsewhere it
//!   seems to arrive multiplied by the sum of the weights. That is what comes out when b is added to the inputs before
//!   they are weighed. What does the formula do first: weigh, or add b?

use ndarray::{Array1, Array2};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    (x + b).dot(w)
}
