//! Observes `detection_loss`, case by case with more of its parts at work.

use crate::losses::detection_loss::detection_loss;
use ::probe::{Case, Probe};
use ndarray::{Array1, Array2, array};
use rand::RngExt;

/// What a case is about.
struct Data {
    boxes_hat: Array2<f64>,
    boxes: Array2<f64>,
    logits: Array1<f64>,
    has_object: Array1<f64>,
}

pub fn probe(p: &mut Probe) {
    p.case("one object", |c| {
        let data = Data {
            boxes_hat: array![[2.5, 1.0, 4.0, 3.0]],
            boxes: array![[2.0, 1.0, 6.0, 3.0]],
            logits: array![0.0],
            has_object: array![1.0],
        };
        observe_exact(c, data, 2.0);
    });

    p.case("one object and one empty row", |c| {
        let data = Data {
            boxes_hat: array![[1.0, 1.0, 2.0, 2.0], [5.0, 1.0, 7.0, 2.0]],
            boxes: array![[4.0, 1.0, 2.5, 3.0], [0.0, 0.0, 0.0, 0.0]],
            logits: array![f64::ln(3.0), f64::ln(3.0)],
            has_object: array![1.0, 0.0],
        };
        observe(c, data, 0.5);
    });

    p.case("four rows, two objects", |c| {
        let data = four_rows(array![0.0, 1.0, 1.0, 0.0]);
        observe(c, data, 3.0);
    });

    p.case("a weight of 0", |c| {
        let data = four_rows(array![0.0, 1.0, 1.0, 0.0]);
        observe_exact(c, data, 0.0);
    });

    p.case("no object", |c| {
        let data = four_rows(array![0.0, 0.0, 0.0, 0.0]);
        observe_exact(c, data, 3.0);
    });

    p.case("an object in every row", |c| {
        let data = four_rows(array![1.0, 1.0, 1.0, 1.0]);
        observe(c, data, 3.0);
    });

    p.case("logits of ±1000", |c| {
        let data = Data {
            logits: array![1000.0, -1000.0, 1000.0, -1000.0],
            ..four_rows(array![1.0, 1.0, 0.0, 0.0])
        };
        observe_exact(c, data, 0.25);
    });

    p.case("random numbers", |c| {
        let data = random(c, array![1.0, 0.0, 0.0, 1.0, 0.0, 1.0]);
        let weight = c.rng().random_range(0.5..0.9);
        observe(c, data, weight);
    });

    p.case("more random numbers", |c| {
        let data = random(c, array![0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0, 0.0]);
        let weight = c.rng().random_range(1.5..4.0);
        observe(c, data, weight);
    });
}

/// Errors on both sides of 1 and of both signs, and one of exactly 1; a logit that says the opposite of the truth in the
/// second row and in the last.
fn four_rows(has_object: Array1<f64>) -> Data {
    Data {
        boxes_hat: array![
            [8.0, 1.0, 2.0, 6.0],
            [3.0, 5.0, 1.0, 2.5],
            [0.5, 2.0, 4.0, 1.0],
            [7.0, 0.0, 0.5, 9.0],
        ],
        boxes: array![
            [2.0, 1.0, 3.0, 2.0],
            [3.5, 2.0, 2.0, 2.5],
            [3.0, 1.75, 4.0, 5.0],
            [0.0, 0.5, 4.0, 4.0],
        ],
        logits: array![-1.5, -0.5, 2.0, 1.0],
        has_object,
    }
}

/// Boxes whose errors are small in one half of the coordinates and large in the other, and logits of both signs.
fn random(c: &mut Case, has_object: Array1<f64>) -> Data {
    let m = has_object.len();
    let boxes = Array2::from_shape_fn((m, 4), |_| c.rng().random_range(0.0..10.0));
    let off = Array2::from_shape_fn((m, 4), |(i, j)| {
        let size = match (i + j) % 2 {
            0 => c.rng().random_range(1.25..4.0),
            _ => c.rng().random_range(0.25..0.75),
        };
        if c.rng().random_bool(0.5) {
            size
        } else {
            -size
        }
    });
    // In every third row the logit says the opposite of the truth.
    let logits = Array1::from_shape_fn(m, |i| {
        let towards_truth = if i % 3 == 0 { -1.0 } else { 1.0 };
        let side = 2.0 * has_object[i] - 1.0;
        towards_truth * side * c.rng().random_range(0.25..3.0)
    });
    Data {
        boxes_hat: &boxes + &off,
        boxes,
        logits,
        has_object,
    }
}

fn observe(c: &mut Case, data: Data, weight: f64) {
    scales(c, &data.has_object);
    let boxes_hat = c.input("boxes_hat", data.boxes_hat);
    let boxes = c.input("boxes", data.boxes);
    let logits = c.input("logits", data.logits);
    let has_object = c.exact("has_object", data.has_object);
    let weight = c.input("weight", weight);
    let loss = detection_loss(&boxes_hat, &boxes, &logits, &has_object, weight);
    c.observe("loss", loss);
}

/// The same with numbers whose exactness matters.
fn observe_exact(c: &mut Case, data: Data, weight: f64) {
    scales(c, &data.has_object);
    let boxes_hat = c.exact("boxes_hat", data.boxes_hat);
    let boxes = c.exact("boxes", data.boxes);
    let logits = c.exact("logits", data.logits);
    let has_object = c.exact("has_object", data.has_object);
    let weight = c.exact("weight", weight);
    let loss = detection_loss(&boxes_hat, &boxes, &logits, &has_object, weight);
    c.observe("loss", loss);
}

fn scales(c: &mut Case, has_object: &Array1<f64>) {
    c.scale("the number of rows", has_object.len() as f64);
    if has_object.sum() > 0.0 {
        c.scale("the number of objects", has_object.sum());
    }
}
