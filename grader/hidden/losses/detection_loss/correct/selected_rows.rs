//! The rows with an object are picked out first; Huber's loss as a parabola up to 1 and the rest beyond, the cross-entropy by
//! log-sum-exp.

use ndarray::{Array1, Array2, Axis};

pub fn detection_loss(
    boxes_hat: &Array2<f64>,
    boxes: &Array2<f64>,
    logits: &Array1<f64>,
    has_object: &Array1<f64>,
    weight: f64,
) -> f64 {
    let rows: Vec<usize> = (0..has_object.len())
        .filter(|&i| has_object[i] > 0.5)
        .collect();
    let off = boxes_hat.select(Axis(0), &rows) - boxes.select(Axis(0), &rows);
    let per_row = off.map_axis(Axis(1), |row| {
        let h = |e: &f64| {
            let within = e.abs().min(1.0);
            within * within / 2.0 + (e.abs() - within)
        };
        row.iter().map(h).sum::<f64>()
    });
    let box_loss = per_row.mean().unwrap_or(0.0);

    let log_sum_exp = |z: f64| {
        let top = z.max(0.0);
        top + ((z - top).exp() + (-top).exp()).ln()
    };
    let costs = logits.iter().zip(has_object);
    let costs = costs.map(|(&z, &y)| log_sum_exp(z) - if y > 0.5 { z } else { 0.0 });
    let class_loss: f64 = costs.sum::<f64>() / has_object.len() as f64;
    box_loss * weight + class_loss
}
