//! Observes `softmax`, `cross_entropy` and `cross_entropy_gradient`, and the slope of the reader's own `cross_entropy`
//! beside the last.

use crate::losses::softmax_cross_entropy::{cross_entropy, cross_entropy_gradient, softmax};
use ::probe::{Case, Probe};
use ndarray::{Array2, array};
use rand::RngExt;

pub fn probe(p: &mut Probe) {
    p.case("softmax of two rows", |c| {
        let logits = c.input("logits", two_rows());
        c.observe("softmax", softmax(&logits));
    });

    p.case("softmax of rows of ±1000", |c| {
        let logits = c.exact("logits", rows_of_1000());
        c.observe("softmax", softmax(&logits));
    });

    p.case("softmax of equal logits, small and large", |c| {
        let logits = c.exact("logits", equal_in_each_row());
        c.observe("softmax", softmax(&logits));
    });

    p.case("the loss of two rows", |c| {
        let (logits, labels) = inputs(c, two_rows(), vec![1, 2]);
        c.observe("loss", cross_entropy(&logits, &labels));
    });

    p.case("the gradient of two rows", |c| {
        let (logits, labels) = inputs(c, two_rows(), vec![1, 2]);
        c.observe("gradient", cross_entropy_gradient(&logits, &labels));
    });

    p.case("one row", |c| {
        let ln_3 = f64::ln(3.0);
        let (logits, labels) = inputs(c, array![[0.0, ln_3, 0.0, ln_3]], vec![3]);
        observe_all(c, &logits, &labels);
    });

    p.case("rows of ±1000 with the right labels", |c| {
        let (logits, labels) = exact_inputs(c, rows_of_1000(), vec![0, 1, 0]);
        observe_loss(c, &logits, &labels);
    });

    p.case("rows of ±1000 with the wrong labels", |c| {
        let (logits, labels) = exact_inputs(c, rows_of_1000(), vec![1, 0, 1]);
        observe_loss(c, &logits, &labels);
    });

    p.case("equal logits, small and large", |c| {
        let (logits, labels) = exact_inputs(c, equal_in_each_row(), vec![2, 0, 3]);
        observe_loss(c, &logits, &labels);
    });

    p.case("rows far below 0", |c| {
        let logits = array![[-1000.0, -1000.0], [-800.0, -800.0], [-900.0, -900.0]];
        let (logits, labels) = exact_inputs(c, logits, vec![0, 1, 1]);
        observe_all(c, &logits, &labels);
    });

    p.case("rows of ±1000 among others", |c| {
        let logits = array![
            [1000.0, -1000.0, 1000.0],
            [0.5, -1.5, 2.0],
            [-1000.0, -1000.0, -1000.0],
            [-1000.0, 999.0, 1000.0],
        ];
        let (logits, labels) = exact_inputs(c, logits, vec![1, 2, 0, 1]);
        observe_all(c, &logits, &labels);
    });

    p.case("random numbers", |c| {
        let (logits, labels) = random(c, 5, 4);
        let (logits, labels) = inputs(c, logits, labels);
        observe_all(c, &logits, &labels);
    });

    p.case("the slope of your own loss", |c| {
        let (logits, labels) = random(c, 4, 3);
        let (logits, labels) = inputs(c, logits, labels);
        c.observe("gradient", cross_entropy_gradient(&logits, &labels));
        let slopes = c.central_difference(&logits, 1e-4, |moved| cross_entropy(moved, &labels));
        c.observe("gradient by central difference", slopes);
    });
}

/// The probabilities are 1/4, 2/4, 1/4 and 3/5, 1/5, 1/5.
fn two_rows() -> Array2<f64> {
    array![[0.0, f64::ln(2.0), 0.0], [f64::ln(3.0), 0.0, 0.0]]
}

fn rows_of_1000() -> Array2<f64> {
    array![[1000.0, -1000.0], [-1000.0, 1000.0], [1000.0, -1000.0]]
}

fn equal_in_each_row() -> Array2<f64> {
    array![
        [2000.0, 2000.0, 2000.0, 2000.0],
        [-1000.0, -1000.0, -1000.0, -1000.0],
        [0.5, 0.5, 0.5, 0.5],
    ]
}

/// `m` rows of `classes` logits of moderate size, and a label for each.
fn random(c: &mut Case, m: usize, classes: usize) -> (Array2<f64>, Vec<usize>) {
    let logits = Array2::from_shape_fn((m, classes), |_| c.rng().random_range(-3.0..3.0));
    let labels = (0..m).map(|_| c.rng().random_range(0..classes)).collect();
    (logits, labels)
}

fn inputs(c: &mut Case, logits: Array2<f64>, labels: Vec<usize>) -> (Array2<f64>, Vec<usize>) {
    scales(c, &logits);
    (c.input("logits", logits), c.exact("labels", labels))
}

fn exact_inputs(
    c: &mut Case,
    logits: Array2<f64>,
    labels: Vec<usize>,
) -> (Array2<f64>, Vec<usize>) {
    scales(c, &logits);
    (c.exact("logits", logits), c.exact("labels", labels))
}

fn scales(c: &mut Case, logits: &Array2<f64>) {
    c.scale("the number of examples", logits.nrows() as f64);
    c.scale("the number of classes", logits.ncols() as f64);
}

fn observe_loss(c: &mut Case, logits: &Array2<f64>, labels: &[usize]) {
    c.observe("loss", cross_entropy(logits, labels));
    c.observe("gradient", cross_entropy_gradient(logits, labels));
}

fn observe_all(c: &mut Case, logits: &Array2<f64>, labels: &[usize]) {
    c.observe("softmax", softmax(logits));
    observe_loss(c, logits, labels);
}
