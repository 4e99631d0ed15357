//! title: The bias is multiplied by the inputs and the weight is added
//! kind: exchanged
//! people: They go through both lists in the right order, and give the two numbers to the line the other way round.
//! claim: surface differs
//! why: The weight says how much the prediction grows with the input, and the bias is what is predicted for the input 0.
//!   Exchanged, every place shows the height of another line.
//! see: Take an example whose input is 0. Its error depends on the bias and not on the weight: does it in yours?
//! hint: Your table has the right shape, but {{ observed }} stands where {{ expected }} is right. It is what comes out when the
//!   entries of `bs` are multiplied by the inputs and those of `ws` are added. Which of the two does w·x + b multiply?

use ndarray::{Array1, Array2};

pub fn loss_surface(
    x: &Array1<f64>,
    y: &Array1<f64>,
    ws: &Array1<f64>,
    bs: &Array1<f64>,
) -> Array2<f64> {
    let m = y.len() as f64;
    Array2::from_shape_fn((ws.len(), bs.len()), |(i, j)| {
        let y_hat = bs[j] * x + ws[i];
        let error = y_hat - y;
        let squared = &error * &error;
        squared.sum() / m
    })
}
