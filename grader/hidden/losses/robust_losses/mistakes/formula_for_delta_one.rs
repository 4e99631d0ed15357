//! title: Beyond δ, the formula for δ = 1 is used
//! kind: rule-beyond-its-range
//! people: They know Huber's loss with δ = 1, |e| − ½ with the slope ±1, and put δ into the comparison only.
//! claim: huber differs in "huber of four examples"
//! claim: huber factor 20/11 in "one large error"
//! claim: gradient factor 1/"δ" in "one large error"
//! claim: huber agrees in "one small error"
//! claim: huber agrees in "errors of exactly δ"
//! claim: mae agrees
//! why: The line must go on where the parabola has come to, at the height ½·δ² and with the slope δ. |e| − ½ does so
//!   for δ = 1 only; for any other δ the loss has a jump at |e| = δ.
//! see: With δ = 2, what does the parabola give at e = 2, and what your line?
//! hint: Your number is {{ observed }} where {{ expected }} is right. It is what comes out when a large error costs |e|
//!   − ½, or has the slope ±1, whatever δ is; small errors are right. Where does δ stand in the second formula?

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
            e.abs() - 0.5
        }
    });
    h.sum() / m
}

pub fn huber_gradient(y_hat: &Array1<f64>, y: &Array1<f64>, delta: f64) -> Array1<f64> {
    let m = y.len() as f64;
    let error = y_hat - y;
    let slope = error.mapv(|e| if e.abs() <= delta { e } else { e.signum() });
    slope / m
}
