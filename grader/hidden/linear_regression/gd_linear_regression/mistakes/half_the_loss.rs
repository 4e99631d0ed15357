//! title: The loss is half the mean square, and both slopes are its slopes
//! kind: factor-of-two
//! people: They take the loss of another text, 1/(2m) times the sum of the squares, whose slopes have no 2 in them.
//! claim: losses factor 1/2 in "one step by hand"
//! claim: w factor 1/2 in "one step by hand"
//! claim: b factor 1/2 in "one step by hand"
//! claim: losses factor 1/2 in "one step with two features"
//! claim: w factor 1/2 in "one step with two features"
//! why: Half the loss has half the slope, and its lowest point is at the same place: it is as good a loss, and only another
//!   one. Whoever calls the function has chosen the rate for the mean of the squares, and with yours each step is half as
//!   long.
//! see: Take one example, the target 2, and no step yet: the prediction is 0. Is your first loss 4, the square of the error?
//! hint: Your {{ observed }} stands where {{ expected }} is right. After one step from zero you have gone half the way, and
//!   your first loss is half of the right one as well: that is what comes out of 1/(2m) times the sum of squares as the
//!   loss. By what does the doc divide the sum?

use ndarray::{Array1, Array2};

pub struct Fit {
    pub w: Array1<f64>,
    pub b: f64,
    pub losses: Vec<f64>,
}

pub fn gradient_descent(x: &Array2<f64>, y: &Array1<f64>, lr: f64, n_iters: usize) -> Fit {
    let m = y.len() as f64;
    let mut w = Array1::zeros(x.ncols());
    let mut b = 0.0;
    let mut losses = Vec::new();
    for _ in 0..n_iters {
        let y_hat = x.dot(&w) + b;
        let error = y_hat - y;
        let loss = (&error * &error).sum() / (2.0 * m);
        losses.push(loss);
        let slope_w = x.t().dot(&error) / m;
        let slope_b = error.sum() / m;
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
