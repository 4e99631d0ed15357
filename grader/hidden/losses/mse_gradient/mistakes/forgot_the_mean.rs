//! title: The division by the number of examples is missing from the gradient
//! kind: mean-left-out
//! people: They average in the loss, differentiate the square inside, and lose the 1/m on the way.
//! claim: gradient factor "the number of examples"
//! claim: mse agrees
//! why: A constant in front of a sum stays in front of its derivative. The loss is 1/m times a sum, so each slope is 1/m
//!   times the slope of its square. Without it the steps grow with the size of the data set, and a learning rate that
//!   works for 4 examples diverges for 4000.
//! see: Take ten copies of one example instead of one. The mean does not change, so moving all ten predictions together
//!   must move the loss as much as before: the ten slopes must add up to what the one slope was.
//! hint: Your entry is {{ observed }} where {{ expected }} is right: {{ factor }} times as large. In every case that differs,
//!   your gradient is too large by exactly that case's number of examples, which is what comes out when the 1/m of the
//!   mean is lost while differentiating. Where does a factor in front of a sum go when you take the derivative?

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let squared = &error * &error;
    squared.sum() / m
}

pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let error = y_hat - y;
    2.0 * error
}
