//! Labels as one-hot rows, and the logarithms of all probabilities at once.

use ndarray::{Array2, Axis};

fn log_softmax(logits: &Array2<f64>) -> Array2<f64> {
    let mut log_p = logits.clone();
    for mut row in log_p.rows_mut() {
        let top = row.iter().copied().reduce(f64::max).unwrap();
        row -= top;
        let total = row.iter().map(|z| z.exp()).sum::<f64>();
        row -= total.ln();
    }
    log_p
}

fn one_hot(labels: &[usize], classes: usize) -> Array2<f64> {
    let mut rows = Array2::zeros((labels.len(), classes));
    for (mut row, &label) in rows.axis_iter_mut(Axis(0)).zip(labels) {
        row[label] = 1.0;
    }
    rows
}

pub fn softmax(logits: &Array2<f64>) -> Array2<f64> {
    log_softmax(logits).exp()
}

pub fn cross_entropy(logits: &Array2<f64>, labels: &[usize]) -> f64 {
    let y = one_hot(labels, logits.ncols());
    let row_sums = (y * log_softmax(logits)).sum_axis(Axis(1));
    -row_sums.mean().unwrap()
}

pub fn cross_entropy_gradient(logits: &Array2<f64>, labels: &[usize]) -> Array2<f64> {
    let y = one_hot(labels, logits.ncols());
    (softmax(logits) - y) * (1.0 / logits.nrows() as f64)
}
