//! title: The loss has a ½ that its slopes know nothing of
//! kind: factor-of-two
//! people: They take the loss from a text that writes ½(ŷ − y)² and the slopes from one that writes (ŷ − y)².
//! claim: loss factor 1/2
//! claim: losses factor 1/2
//! claim: w agrees
//! claim: b agrees
//! why: A loss and its slopes belong together: the slopes of ½e² are e·x and e, without the 2. Mixed, the loop still arrives,
//!   but the loss that you report is not the one that you descend.
//! see: Move b up by 0.01 and look how much your loss grows per unit. Is that your slope in b?
//! hint: Your loss is {{ observed }} where {{ expected }} is right: half of it, and so in every case that differs. That usually
//!   comes from a ½ in front of the square. Does the loss in this file have it?

pub struct Step {
    pub w: f64,
    pub b: f64,
    pub loss: f64,
}

pub fn training_step(w: f64, b: f64, x: f64, y: f64, lr: f64) -> Step {
    let error = w * x + b - y;
    let loss = error * error / 2.0;
    let slope_w = 2.0 * error * x;
    let slope_b = 2.0 * error;
    Step {
        w: w - lr * slope_w,
        b: b - lr * slope_b,
        loss,
    }
}
