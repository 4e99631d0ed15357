//! Returns arrays of other shapes for which it is never asked, and text, and numbers that are none.
//!
//! exercise: losses/mse_gradient
//! verdict: does-not-compile or failed
//! canary: no-verdict
//! unconfined: naive

use ndarray::{Array1, Array3};

pub fn mse(_: &Array1<f64>, _: &Array1<f64>) -> String {
    "3.5".to_owned()
}

pub fn mse_gradient(_: &Array1<f64>, _: &Array1<f64>) -> Array3<f64> {
    Array3::zeros((0, 1 << 40, 0))
}
