//! title: The bias is left out of the prediction
//! kind: part-left-out
//! people: They predict w·x, so that `bs` decides the number of columns and nothing else.
//! claim: surface differs
//! claim: surface same everywhere in "one weight and several biases"
//! why: The bias moves the whole line up or down, and the height of the surface with it. Without it all the lines go through
//!   the origin, and the surface does not change along b.
//! see: Compare two columns of your table. Should two lines with different biases be equally wrong at every weight?
//! hint: Your {{ observed }} stands where {{ expected }} is right, and the columns of your table are all the same. That usually
//!   comes from a prediction in which the bias takes no part. Which of the two lists does your prediction not use?

use ndarray::{Array1, Array2};

pub fn loss_surface(
    x: &Array1<f64>,
    y: &Array1<f64>,
    ws: &Array1<f64>,
    bs: &Array1<f64>,
) -> Array2<f64> {
    let m = y.len() as f64;
    Array2::from_shape_fn((ws.len(), bs.len()), |(i, _)| {
        let y_hat = ws[i] * x;
        let error = y_hat - y;
        let squared = &error * &error;
        squared.sum() / m
    })
}
