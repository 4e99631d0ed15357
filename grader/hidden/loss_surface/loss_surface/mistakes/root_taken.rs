//! title: The root of the mean squared error is taken
//! kind: square-or-root
//! people: They know the root mean squared error from reports, and take the root at the end.
//! claim: surface differs
//! why: The root has the unit of the targets and is good to read, but it is another surface: a bowl turns into a funnel, as
//!   a parabola turns into a V. The loss of this book is the mean of the squares itself.
//! see: Double a line's distance from all the examples. The mean squared error grows by 4; what does your height do?
//! hint: Your {{ observed }} stands where {{ expected }} is right, and in every entry your number squared is the right one.
//!   That is a root over the mean of the squares. Does the loss that is asked for have one?

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
        (squared.sum() / m).sqrt()
    })
}
