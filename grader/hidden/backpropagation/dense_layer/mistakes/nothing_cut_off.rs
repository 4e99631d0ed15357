//! title: What comes back passes through ReLU unchanged
//! kind: factor-of-the-slope
//! people: They hand `upstream` on as it is; or they ask whether ReLU's output is at least 0, which it always is.
//! claim: relu_backward differs in "back through both signs"
//! claim: relu_backward differs in "back through 0"
//! claim: relu agrees
//! claim: forward agrees
//! why: Where z is negative ReLU gives 0, and a little more or less of z still gives 0. So the loss does not change with
//!   that z, whatever comes back, and the slope that is handed on must be 0.
//! see: Take z = −3 and z = −2.9. relu is 0 both times, so how much can the loss have changed between them?
//! hint: Your number is {{ observed }} where {{ expected }} is right, and your table is `upstream`, entry by entry: nothing
//!   was cut off. Where z is negative, how much does relu(z) move when z moves a little?

use ndarray::{Array1, Array2};

pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    x.dot(w) + b
}

pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    z.mapv(|z| z.max(0.0))
}

pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    let h = relu(z);
    let slope = h.mapv(|h| if h >= 0.0 { 1.0 } else { 0.0 });
    slope * upstream
}
