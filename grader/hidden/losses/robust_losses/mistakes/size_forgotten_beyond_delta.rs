//! title: Beyond δ, the error itself stands where its size belongs
//! kind: sign-or-size
//! people: They choose the formula by |e|, and then write δ·(e − ½·δ) with e for |e|.
//! claim: huber differs in "huber of four examples"
//! claim: huber agrees in "one small error"
//! claim: huber agrees in "errors of exactly δ"
//! claim: mae agrees
//! claim: gradient agrees
//! why: Where e is −6, the formula gives a large negative number: the worse the prediction, the smaller the loss. A loss
//!   must grow on both sides, and the size |e| does that.
//! see: Make one prediction 100 too small, then 1000. Which of the two does your huber call better?
//! hint: Your loss is {{ observed }} where {{ expected }} is right. It is what comes out when a large negative error
//!   enters the second formula with its sign; small errors and large positive ones are unharmed. Work the formula out by
//!   hand at e = −6 with δ = 2: what do you get, and what does your program get there?

use ndarray::Array1;

pub fn mae(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let size = error.mapv(f64::abs);
    size.sum() / m
}

pub fn huber(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> f64 {
    let m = y.len() as f64;
    let error = y_hat - y;
    let h = error.mapv(|e| {
        if e.abs() <= delta {
            0.5 * e * e
        } else {
            delta * (e - 0.5 * delta)
        }
    });
    h.sum() / m
}

pub fn huber_gradient(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    let slope = error.mapv(|e| e.clamp(-delta, delta));
    slope / m
}
