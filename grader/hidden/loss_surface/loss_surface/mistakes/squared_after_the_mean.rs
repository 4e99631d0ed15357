//! title: The errors are averaged before they are squared
//! kind: taken-together
//! people: They take the mean of the errors and square that, as if the square of a mean were the mean of the squares.
//! claim: surface differs
//! claim: surface agrees in "one example"
//! why: Before they are squared, errors of opposite signs cancel. A line that is too high for half of the examples and too
//!   low for the rest then has the height 0, and the surface has a long flat floor instead of one lowest place.
//! see: Take a line with the errors +3 and −3. Is its height 0 in your table? And is it a good line?
//! hint: Your {{ observed }} stands where {{ expected }} is right, and with one example your table is right. That is what comes
//!   out when the errors are averaged first and squared afterwards: +3 and −3 then cancel. What must happen to each error
//!   before the mean is taken?

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
        let mean = error.sum() / m;
        mean * mean
    })
}
