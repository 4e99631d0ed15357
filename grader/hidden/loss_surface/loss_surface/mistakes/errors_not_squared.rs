//! title: The sizes of the errors are averaged, not their squares
//! kind: square-or-root
//! people: They make every error positive, so that none cancels, and take the mean of that.
//! claim: surface differs
//! why: The mean of |e| is a loss too, the mean absolute error, but another one: its surface is made of flat faces that meet
//!   in creases, where that of the squares is a smooth bowl.
//! see: Compare a line with the errors 3 and 3 to one with 0 and 6. The squares tell them apart, 9 against 18. Do you?
//! hint: Your {{ observed }} stands where {{ expected }} is right. It is what comes out when each error counts by its size and
//!   not by its square. How much should an error of 6 count, if one of 3 counts 9?

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
        let sizes = error.mapv(f64::abs);
        sizes.sum() / m
    })
}
