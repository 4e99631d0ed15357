//! title: The mean error is squared, not each error
//! kind: taken-together
//! people: They take the mean first and square the result: the same operations in another order.
//! claim: mse differs in "the loss of four examples"
//! claim: mse agrees in "one example"
//! claim: gradient agrees
//! why: Before they are squared, errors of opposite sign cancel in the mean. Squaring afterwards cannot bring them
//!   back.
//! see: Predict 3 too much for one example and 3 too little for another. What is the mean error, and its square?
//! hint: Your loss is {{ observed }} where {{ expected }} is right, and with a single example you are right. It is what
//!   comes out when the errors are averaged first and their mean is squared. In which order do the words "mean squared
//!   error" ask for the two?

use ndarray::Array1;

pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let mean_error = error.sum() / m;
    mean_error * mean_error
}

pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    2.0 / m * error
}
