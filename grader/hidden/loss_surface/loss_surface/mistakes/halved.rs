//! title: Each height is half of what it should be
//! kind: factor-of-two
//! people: They know the loss from another text, as 1/(2m) times the sum, where the 2 cancels the 2 of the derivative.
//! claim: surface factor 1/2
//! why: Half a mean squared error has the same valley and half its heights. Both losses are in use; what counts is that loss
//!   and gradient belong together. Here the loss is the mean.
//! see: With one example and the error 4 the mean of the squares is 16, as there is only one. What do you get?
//! hint: Your {{ observed }} stands where {{ expected }} is right: half of it, and the same holds of all entries, also with
//!   one example. That is the loss of a text that puts 1/(2m) in front of the sum. What stands in front of it here?

use ndarray::{Array1, Array2};

pub fn loss_surface(
    x: &Array1<f64>,
    y: &Array1<f64>,
    ws: &Array1<f64>,
    bs: &Array1<f64>,
) -> Array2<f64> {
    let m = y.len() as f64;
    Array2::from_shape_fn((ws.len(), bs.len()), |(i, j)| {
        let y_hat = ws[i] * x + bs[j];
        let error = y_hat - y;
        let squared = &error * &error;
        squared.sum() / (2.0 * m)
    })
}
