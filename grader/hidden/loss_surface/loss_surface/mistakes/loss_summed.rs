//! title: Each height is the sum of the squared errors, not their mean
//! kind: sum-for-mean
//! people: They square and sum, and stop there: the M of MSE is left out.
//! claim: surface factor "the number of examples"
//! claim: surface agrees in "one example"
//! why: The sum has its valley at the same place, but its heights grow with the number of examples: the surfaces of two
//!   data sets cannot be compared, and its slopes are m times as steep.
//! see: Put every example in twice. The lines have become no worse: does your surface stay as it was?
//! hint: Your {{ observed }} stands where {{ expected }} is right: {{ factor }} times as much, and in every case with more
//!   than one example all entries are as many times too large as there are examples. That is the sum of the squares
//!   where their mean is asked for. What turns a sum over m examples into a mean?

use ndarray::{Array1, Array2};

pub fn loss_surface(
    x: &Array1<f64>,
    y: &Array1<f64>,
    ws: &Array1<f64>,
    bs: &Array1<f64>,
) -> Array2<f64> {
    Array2::from_shape_fn((ws.len(), bs.len()), |(i, j)| {
        let y_hat = ws[i] * x + bs[j];
        let error = y_hat - y;
        let squared = &error * &error;
        squared.sum()
    })
}
