//! Bias and variance of a learner, measured on many training runs.
//!
//! A learner was trained several times, each time on another sample of training data, and each of the models that came out
//! has predicted the same test points. Write p̄ⱼ for the mean over all runs of the predictions at test point j, and tⱼ for the
//! truth there, free of noise:
//!
//! ```text
//! bias at point j      = p̄ⱼ − tⱼ
//! variance at point j  = mean over the runs of (prediction − p̄ⱼ)²
//! ```
//!
//! The bias says how far off the runs are on average. The variance says how much they differ from each other; it is the
//! population variance, which divides by the number of runs.

use ndarray::{Array1, Array2, Axis};

/// Returns (the mean over the test points of the squared bias, the mean over the test points of the variance).
///
/// `predictions` has a row for each training run and a column for each test point; `truth` has an entry for each test point.
/// There is at least one run and one point. With a single run the variance is 0.
///
/// Example: two runs that predict [1, 4] and [3, 8] have the means [2, 6]. For the truth [1, 7] the bias is [1, −1], and the
/// mean of its squares is 1. The runs lie 1 from their mean at the first point and 2 at the second, so the variances are
/// [1, 4] and their mean is 2.5: the result is (1, 2.5).
pub fn bias_variance(predictions: &Array2<f64>, truth: &Array1<f64>) -> (f64, f64) {
    let mean_prediction: Array1<f64> = todo!("one number for each test point");
    todo!("the squared bias and the variance, each averaged over the test points")
}
