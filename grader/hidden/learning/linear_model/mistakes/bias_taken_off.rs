//! title: The bias is taken off instead of added
//! kind: plus-for-minus
//! people: They know the model as w·x − b, where b is a threshold that the weighted sum has to pass.
//! claim: predictions offset -10 in "three examples"
//! claim: predictions offset 4 in "one feature"
//! claim: predictions sign flipped in "weights of zero"
//! claim: predictions agrees in "a bias of zero"
//! why: With a minus, the same models can be written, each with the opposite b. But the b that you are given here is one
//!   that is added: taken off, it moves every prediction the wrong way.
//! see: Let b grow and leave the rest. By the formula, do the predictions grow or fall? And yours?
//! hint: Your prediction is {{ observed }} where {{ expected }} is right. Where the bias is 0 you are right, and elsewhere
//!   you are off by twice the bias: as far on the other side as it should have moved you. That usually comes from
//!   subtracting b, as texts with a threshold do. Which sign does it have in the formula here?

use ndarray::{Array1, Array2};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    x.dot(w) - b
}
