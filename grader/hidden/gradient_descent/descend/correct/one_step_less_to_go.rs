//! By recursion: the path of n steps is the start, and then the path of n − 1 steps from the next point.

use ndarray::Array1;

fn walk(
    gradient: &impl Fn(&Array1<f64>) -> Array1<f64>,
    here: Array1<f64>,
    lr: f64,
    left: usize,
    path: &mut Vec<Array1<f64>>,
) {
    path.push(here.clone());
    if left > 0 {
        let mut next = here;
        let slope = gradient(&next);
        next.scaled_add(-lr, &slope);
        walk(gradient, next, lr, left - 1, path);
    }
}

pub fn descend(
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: &Array1<f64>,
    lr: f64,
    steps: usize,
) -> Vec<Array1<f64>> {
    let mut path = vec![];
    walk(&gradient, start.clone(), lr, steps, &mut path);
    path
}
