//! Loops over the rows; a row without an object is passed over, and the number of objects is at least 1 where it divides.

use ndarray::{Array1, Array2};

fn cross_entropy(z: f64, is_object: bool) -> f64 {
    let wrong_way = if is_object { -z } else { z };
    if wrong_way > 0.0 {
        wrong_way + (1.0 + (-wrong_way).exp()).ln()
    } else {
        (1.0 + wrong_way.exp()).ln()
    }
}

pub fn detection_loss(
    boxes_hat: &Array2<f64>,
    boxes: &Array2<f64>,
    logits: &Array1<f64>,
    has_object: &Array1<f64>,
    weight: f64,
) -> f64 {
    let (mut class_total, mut box_total) = (0.0, 0.0);
    let mut objects = 0_usize;
    for i in 0..logits.len() {
        let is_object = has_object[i] == 1.0;
        class_total += cross_entropy(logits[i], is_object);
        if !is_object {
            continue;
        }
        objects += 1;
        for j in 0..4 {
            let off = (boxes[[i, j]] - boxes_hat[[i, j]]).abs();
            box_total += if off < 1.0 {
                off.powi(2) / 2.0
            } else {
                off - 0.5
            };
        }
    }
    class_total / logits.len() as f64 + weight * box_total / objects.max(1) as f64
}
