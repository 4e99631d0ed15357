//! title: The division by the number of examples is missing from both slopes
//! kind: mean-left-out
//! people: They average in the loss and then sum the slopes over the examples, without the 1/m.
//! claim: w factor "the number of examples" in "one step by hand"
//! claim: b factor "the number of examples" in "one step by hand"
//! claim: w factor "the number of examples" in "one step with two features"
//! claim: b factor "the number of examples" in "one step with two features"
//! claim: losses agrees in "one step by hand"
//! why: The loss is 1/m times a sum, and so are its slopes. With the sum alone each step is m times too long: the rate that
//!   suits two examples throws 100 examples out of the valley, further with every step.
//! see: Print w after each of the first five steps on the 100 points. It changes its sign every time and grows.
//! hint: Your {{ observed }} is {{ factor }} times the {{ expected }} that is right, after a single step from zero, and the
//!   case has just as many examples. That is what comes out when the slopes of all examples are
//!   added and not averaged. The loss is a mean, 1/m times a sum: where is that 1/m in your two slopes?

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
        let loss = (&error * &error).sum() / m;
        losses.push(loss);
        let slope_w = 2.0 * x.t().dot(&error);
        let slope_b = 2.0 * error.sum();
        w -= &(lr * slope_w);
        b -= lr * slope_b;
    }
    Fit { w, b, losses }
}
