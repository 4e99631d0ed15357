//! Both parameters in one list, moved by one rule: the bias as the weight of an input that is always 1.

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let theta = [w, b];
    // The bias is the weight of an input that is always 1.
    let inputs = [x, 1.0];
    let prediction: f64 = theta.iter().zip(&inputs).map(|(t, i)| t * i).sum();
    let outer = 2.0 * (prediction - y);
    let [w, b] = std::array::from_fn(|k| theta[k] - lr * outer * inputs[k]);
    Step {
        w,
        b,
        loss: (prediction - y).powi(2),
    }
}
