//! The path as a list of plain numbers: one gradient for each point, then a loop over its entries.

use ndarray::Array1;

pub fn descend(
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: &Array1<f64>,
    lr: f64,
    steps: usize,
) -> Vec<Array1<f64>> {
    let mut path = Vec::with_capacity(steps + 1);
    path.push(start.clone());
    while path.len() <= steps {
        let last = &path[path.len() - 1];
        let slopes = gradient(last);
        let mut next = Vec::new();
        for i in 0..start.len() {
            next.push(last[i] - slopes[i] * lr);
        }
        path.push(Array1::from_vec(next));
    }
    path
}
