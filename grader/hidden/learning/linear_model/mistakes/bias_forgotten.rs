//! title: The bias is left out
//! kind: part-left-out
//! people: They return the weighted sums and stop there.
//! claim: predictions offset -5 in "three examples"
//! claim: predictions offset 2 in "one feature"
//! claim: predictions zero in "weights of zero"
//! claim: predictions agrees in "a bias of zero"
//! why: The bias is what the model predicts where all features are 0. Without it that prediction is always 0: a line, for
//!   instance, is forced through the origin, whatever the data say.
//! see: Predict for a row of zeros. Which number should come out, and which does?
//! hint: Your prediction is {{ observed }} where {{ expected }} is right. Within each case you are off by one and the same
//!   number, and where the bias is 0 you are right. That is what comes out when the bias is missing. How far off are you,
//!   and which input is that number?

use ndarray::{Array1, Array2};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    x.dot(w)
}
