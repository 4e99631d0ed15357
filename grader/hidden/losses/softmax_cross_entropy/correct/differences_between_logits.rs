//! Only differences between logits of one row: a probability is one over the sum of eᵈ, which may be infinite, since one over
//! infinity is 0; the loss takes the largest difference out of its logarithm.

use ndarray::{Array2, ArrayView1};

fn probability(row: ArrayView1<f64>, class: usize) -> f64 {
    let odds = row.iter().map(|other| (other - row[class]).exp());
    odds.sum::<f64>().recip()
}

pub fn softmax(logits: &Array2<f64>) -> Array2<f64> {
    let classes = logits.ncols();
    let rows = logits.rows().into_iter();
    let entries = rows.flat_map(|row| (0..classes).map(move |j| probability(row, j)));
    Array2::from_shape_vec(logits.raw_dim(), entries.collect()).unwrap()
}

pub fn cross_entropy(logits: &Array2<f64>, labels: &[usize]) -> f64 {
    let costs = labels.iter().enumerate().map(|(i, &label)| {
        let ahead = logits.row(i).mapv(|z| z - logits[[i, label]]);
        let most = ahead.iter().fold(0.0, |a: f64, &b| a.max(b));
        most + ahead.mapv(|d| (d - most).exp()).sum().ln()
    });
    costs.sum::<f64>() / labels.len() as f64
}

pub fn cross_entropy_gradient(logits: &Array2<f64>, labels: &[usize]) -> Array2<f64> {
    let share = 1.0 / labels.len() as f64;
    let mut slopes = softmax(logits) * share;
    labels
        .iter()
        .enumerate()
        .for_each(|(i, &label)| slopes[(i, label)] -= share);
    slopes
}
