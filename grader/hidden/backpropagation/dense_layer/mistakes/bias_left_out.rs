//! title: The bias is missing
//! kind: part-left-out
//! people: They return the weighted sums and leave b out; the file compiles, with a warning that b is unused.
//! claim: forward differs
//! claim: relu agrees
//! claim: relu_backward agrees
//! why: Without its bias an output is 0 wherever all inputs are, and the border between the examples that ReLU passes and
//!   those that it cuts off always goes through the origin.
//! see: Make all inputs 0. z must then be b, in every row.
//! hint: Your number is {{ observed }} where {{ expected }} is right, and the whole table is the weighted sums alone: what
//!   is missing is the same in every row. What does a layer add to its weighted sums?

use ndarray::{Array1, Array2};

pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    x.dot(w)
}

pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    z.mapv(|z| z.max(0.0))
}

pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    let slope = z.mapv(|z| if z > 0.0 { 1.0 } else { 0.0 });
    slope * upstream
}
