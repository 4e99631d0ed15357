//! title: The bias is added once for every feature
//! kind: order-of-operations
//! people: They add b to each product of a weight and a feature, and sum the row afterwards, so that n features bring
//!   b in n times.
//! claim: predictions offset 5 in "three examples"
//! claim: predictions factor "the number of features" in "weights of zero"
//! claim: predictions agrees in "one feature"
//! claim: predictions agrees in "a bias of zero"
//! why: The bias belongs to the prediction and not to a feature. Added before the sum it is counted once per feature, so
//!   a model with more features would predict more, though its weights were all 0.
//! see: Set all weights to 0 and predict with two features, then with three. Every prediction should be b.
//! hint: Your prediction is {{ observed }} where {{ expected }} is right. With a single feature you are right, and with a
//!   bias of 0 as well; otherwise your predictions hold the bias as many times as there are features. That usually comes
//!   from adding b before the row is summed. In the formula, does b stand inside the sum or behind it?

use ndarray::{Array1, Array2, Axis};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    (x * w + b).sum_axis(Axis(1))
}
