//! title: The bias is added along the wrong axis
//! kind: wrong-axis
//! people: They make a column of b, so that each example gets one entry of it, where each output should have its own.
//! claim: forward differs in "forward with two of everything"
//! claim: forward panics in "forward where all sizes differ"
//! claim: forward shape [3, 3] in "forward of one example"
//! claim: relu agrees
//! claim: relu_backward agrees
//! why: Entry j of b belongs to output j, a column of z. It is what that output says where all inputs are 0, so it is the
//!   same for every example. A bias for each example could not even be used on new data, which have other examples.
//! see: Make all entries of w zero. Every row of z must then be b itself. What are yours?
//! hint: What differs is what comes out when each row of x·w gets one entry of b, and not each column. Where there are as
//!   many examples as outputs nothing complains; with other sizes the addition panics, or the result has too many rows. How
//!   many entries has b: one for each example, or one for each output?

use ndarray::{Array1, Array2, Axis};

pub fn forward(x: &Array2<f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    x.dot(w) + b.view().insert_axis(Axis(1))
}

pub fn relu(z: &Array2<f64>) -> Array2<f64> {
    z.mapv(|z| z.max(0.0))
}

pub fn relu_backward(z: &Array2<f64>, upstream: &Array2<f64>) -> Array2<f64> {
    let slope = z.mapv(|z| if z > 0.0 { 1.0 } else { 0.0 });
    slope * upstream
}
