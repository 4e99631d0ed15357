//! Observes `predict`, `gradients` and `train`, and the slope of a loss made with the reader's own `predict`.

use crate::training::train_mlp::{Dense, Mlp, gradients, predict, train};
use ::probe::{Case, ChaCha8Rng, Probe};
use ndarray::{Array1, Array2, array};
use rand::RngExt;
use rand_distr::{Distribution, StandardNormal};

/// What a case is about.
struct Data {
    mlp: Mlp,
    x: Array2<f64>,
    y: Array2<f64>,
}

pub fn probe(p: &mut Probe) {
    p.case("predict with one layer", |c| {
        observe_predict(c, one_layer());
    });
    p.case("predict with a hidden layer", |c| {
        observe_predict(c, hidden_layer());
    });
    p.case("predict with four layers", |c| {
        let data = random(c.rng(), 7, &[3, 5, 4, 6, 2]);
        observe_predict(c, data);
    });

    p.case("gradients with one layer", |c| {
        observe_gradients(c, one_layer());
    });
    p.case("gradients with a hidden layer", |c| {
        observe_gradients(c, hidden_layer());
    });
    p.case("gradients where a hidden z is 0", |c| {
        let mlp = exact_network(c, hidden_at_zero());
        let x = c.exact("x", array![[1.0, 2.0], [2.0, -1.0]]);
        let y = c.exact("y", array![[1.0], [15.0]]);
        report_gradients(c, &mlp, &x, &y);
    });
    p.case("gradients with four layers", |c| {
        let data = random(c.rng(), 7, &[3, 5, 4, 6, 2]);
        observe_gradients(c, data);
    });
    p.case("the slope of your own loss", |c| {
        let data = random(c.rng(), 4, &[3, 4, 3, 2]);
        let Data { mlp, x, y } = observe_gradients(c, data);
        for l in 0..mlp.layers.len() {
            let Dense { w, b } = &mlp.layers[l];
            let slopes = c.central_difference(w, 1e-4, |w| lost(&mlp, l, w, b, &x, &y));
            c.observe(&format!("w{} by central difference", l + 1), slopes);
            let slopes = c.central_difference(b, 1e-4, |b| lost(&mlp, l, w, b, &x, &y));
            c.observe(&format!("b{} by central difference", l + 1), slopes);
        }
    });

    p.case("train on one batch", |c| {
        observe_train(c, three_examples(), vec![vec![2, 0]], 0.1);
    });
    p.case("train on two batches", |c| {
        observe_train(c, three_examples(), vec![vec![2, 0], vec![1]], 0.1);
    });
    p.case("train without a batch", |c| {
        observe_train(c, three_examples(), Vec::new(), 0.1);
    });
    p.case("train for six epochs", |c| {
        let epoch = vec![vec![0, 4, 2], vec![5, 1, 3]];
        observe_train(c, corner(), vec![epoch; 6].concat(), 0.0625);
    });
    p.case("train with two outputs", |c| {
        let data = random(c.rng(), 5, &[2, 3, 4, 2]);
        observe_train(c, data, vec![vec![3, 0], vec![1, 4, 2], vec![0, 1]], 0.05);
    });
    p.case("train 10 → 64 → 32 → 1", |c| {
        let Data { mlp, x, y } = wide(c.rng());
        let (x, y) = (c.input("x", x), c.input("y", y));
        let epoch = (0..4).map(|batch| (0..8).map(|i| 4 * i + batch).collect());
        let epoch: Vec<Vec<usize>> = epoch.collect();
        let batches = c.exact("batches", vec![epoch; 3].concat());
        let lr = c.input("lr", 0.01);
        let (trained, losses) = train(mlp, &x, &y, &batches, lr);
        c.observe("losses", losses);
        let three = x.slice(ndarray::s![..3, ..]).to_owned();
        c.observe("prediction after training", predict(&trained, &three));
    });
}

fn observe_predict(c: &mut Case, data: Data) {
    let mlp = network(c, data.mlp);
    let x = c.input("x", data.x);
    c.observe("prediction", predict(&mlp, &x));
}

/// Returns the inputs as they were used.
fn observe_gradients(c: &mut Case, data: Data) -> Data {
    let mlp = network(c, data.mlp);
    let (x, y) = (c.input("x", data.x), c.input("y", data.y));
    report_gradients(c, &mlp, &x, &y);
    Data { mlp, x, y }
}

fn report_gradients(c: &mut Case, mlp: &Mlp, x: &Array2<f64>, y: &Array2<f64>) {
    scales(c, y);
    let gradients = gradients(mlp, x, y);
    c.observe("layers", gradients.len());
    for (l, Dense { w, b }) in gradients.into_iter().enumerate() {
        c.observe(&format!("w{}", l + 1), w);
        c.observe(&format!("b{}", l + 1), b);
    }
}

fn observe_train(c: &mut Case, data: Data, batches: Vec<Vec<usize>>, lr: f64) {
    let mlp = network(c, data.mlp);
    let (x, y) = (c.input("x", data.x), c.input("y", data.y));
    let (batches, lr) = (c.exact("batches", batches), c.input("lr", lr));
    c.scale("the learning rate", lr);
    let (trained, losses) = train(mlp, &x, &y, &batches, lr);
    c.observe("losses", losses);
    for (l, Dense { w, b }) in trained.layers.into_iter().enumerate() {
        c.observe(&format!("trained w{}", l + 1), w);
        c.observe(&format!("trained b{}", l + 1), b);
    }
}

fn scales(c: &mut Case, y: &Array2<f64>) {
    c.scale("the number of examples", y.nrows() as f64);
    c.scale("the number of outputs", y.ncols() as f64);
    c.scale("the number of entries of y", y.len() as f64);
}

/// The inputs `w1`, `b1`, `w2` and so on, as a network.
fn network(c: &mut Case, mlp: Mlp) -> Mlp {
    let layers = mlp.layers.into_iter().enumerate();
    let layers = layers.map(|(l, Dense { w, b })| Dense {
        w: c.input(&format!("w{}", l + 1), w),
        b: c.input(&format!("b{}", l + 1), b),
    });
    Mlp {
        layers: layers.collect(),
    }
}

fn exact_network(c: &mut Case, mlp: Mlp) -> Mlp {
    let layers = mlp.layers.into_iter().enumerate();
    let layers = layers.map(|(l, Dense { w, b })| Dense {
        w: c.exact(&format!("w{}", l + 1), w),
        b: c.exact(&format!("b{}", l + 1), b),
    });
    Mlp {
        layers: layers.collect(),
    }
}

/// The loss of the reader's own prediction, with other numbers in layer `l`.
fn lost(
    mlp: &Mlp,
    l: usize,
    w: &Array2<f64>,
    b: &Array1<f64>,
    x: &Array2<f64>,
    y: &Array2<f64>,
) -> f64 {
    let mut moved = mlp.clone();
    moved.layers[l] = Dense {
        w: w.clone(),
        b: b.clone(),
    };
    let error = predict(&moved, x) - y;
    error.mapv(|e| e * e).sum() / y.len() as f64
}

/// Two predictions are negative: ReLU after the last layer would show.
fn one_layer() -> Data {
    Data {
        mlp: Mlp {
            layers: vec![Dense {
                w: array![[2.0, -1.0]],
                b: array![0.5, 1.5],
            }],
        },
        x: array![[1.0], [2.0], [-1.0]],
        y: array![[-0.5, 3.5], [1.5, -0.5], [3.0, 1.0]],
    }
}

/// In the second row ReLU cuts off the first hidden unit.
fn hidden_layer() -> Data {
    Data {
        mlp: Mlp {
            layers: vec![
                Dense {
                    w: array![[1.0, -2.0, 0.5], [1.0, 1.0, -1.0]],
                    b: array![-1.0, 1.0, 2.0],
                },
                Dense {
                    w: array![[1.0], [-2.0], [3.0]],
                    b: array![0.5],
                },
            ],
        },
        x: array![[1.0, 2.0], [-1.0, 1.0]],
        y: array![[1.0], [-8.0]],
    }
}

/// In each example ReLU cuts off one of the two hidden units.
fn three_examples() -> Data {
    Data {
        mlp: Mlp {
            layers: vec![
                Dense {
                    w: array![[1.0, -1.0]],
                    b: array![0.5, 0.25],
                },
                Dense {
                    w: array![[0.5], [1.0]],
                    b: array![0.0],
                },
            ],
        },
        x: array![[1.0], [0.5], [-2.0]],
        y: array![[0.25], [0.75], [2.5]],
    }
}

/// In the first row of (1, 2) and (2, −1) the first hidden unit adds up to exactly 0.
fn hidden_at_zero() -> Mlp {
    Mlp {
        layers: vec![
            Dense {
                w: array![[2.0, 1.0], [-1.0, 1.0]],
                b: array![0.0, 0.0],
            },
            Dense {
                w: array![[3.0], [1.0]],
                b: array![0.0],
            },
        ],
    }
}

/// Six points of |x|, and three hidden units to bend a line with.
fn corner() -> Data {
    Data {
        mlp: Mlp {
            layers: vec![
                Dense {
                    w: array![[1.0, -0.75, 0.5]],
                    b: array![0.125, 0.25, -0.375],
                },
                Dense {
                    w: array![[0.5], [0.5], [-0.25]],
                    b: array![0.125],
                },
            ],
        },
        x: array![[-2.0], [-1.25], [-0.5], [0.5], [1.0], [2.0]],
        y: array![[2.0], [1.25], [0.5], [0.5], [1.0], [2.0]],
    }
}

/// `sizes` holds the number of inputs, then the outputs of each layer. No z of a hidden layer is so near to 0 that a small
/// move takes it across.
fn random(rng: &mut ChaCha8Rng, m: usize, sizes: &[usize]) -> Data {
    loop {
        let layers = sizes.windows(2).map(|size| Dense {
            w: uniform(rng, size[0], size[1]),
            b: uniform(rng, 1, size[1]).row(0).to_owned(),
        });
        let mlp = Mlp {
            layers: layers.collect(),
        };
        let (x, y) = (
            uniform(rng, m, sizes[0]),
            uniform(rng, m, sizes[sizes.len() - 1]),
        );
        if nearest_to_zero(&mlp, &x) > 0.005 {
            return Data { mlp, x, y };
        }
    }
}

fn uniform(rng: &mut ChaCha8Rng, rows: usize, columns: usize) -> Array2<f64> {
    Array2::from_shape_fn((rows, columns), |_| rng.random_range(-1.0..1.0))
}

/// The smallest |z| of the hidden layers.
fn nearest_to_zero(mlp: &Mlp, x: &Array2<f64>) -> f64 {
    let mut h = x.clone();
    let mut nearest = f64::INFINITY;
    for layer in &mlp.layers[..mlp.layers.len() - 1] {
        let z = h.dot(&layer.w) + &layer.b;
        nearest = z.iter().fold(nearest, |nearest, z| nearest.min(z.abs()));
        h = z.mapv(|z| z.max(0.0));
    }
    nearest
}

/// The network of the chapter with the sizes of numbers that PyTorch begins with, 32 examples, and a curved target. Its
/// weights are not reported as inputs: they are too many.
fn wide(rng: &mut ChaCha8Rng) -> Data {
    let layers = [(10, 64), (64, 32), (32, 1)].map(|(inputs, outputs)| {
        let size = 1.0 / (inputs as f64).sqrt();
        Dense {
            w: size * uniform(rng, inputs, outputs),
            b: size * uniform(rng, 1, outputs).row(0).to_owned(),
        }
    });
    let x = Array2::from_shape_simple_fn((32, 10), || StandardNormal.sample(rng));
    let y = Array2::from_shape_fn((32, 1), |(i, _)| {
        x[[i, 0]] - x[[i, 1]] * x[[i, 2]] + f64::abs(x[[i, 3]])
    });
    Data {
        mlp: Mlp {
            layers: layers.into(),
        },
        x,
        y,
    }
}
