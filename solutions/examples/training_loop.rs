//! The whole loop: a network 10 → 64 → 32 → 1 that learns how far apart the first two of ten numbers are. For the chapter
//! "The whole loop", which shows it beside the same program in PyTorch.
//!
//! The prediction and the gradients are those of the exercise `train_mlp`, the batches those of `minibatches`. What it prints is
//! recorded in `training_loop.txt`.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, StandardNormal};

// ANCHOR: imports
use ndarray::{Array1, Array2, Axis, s};
use solutions::backpropagation::backprop::loss;
use solutions::linear_regression::minibatches::minibatches;
use solutions::training::train_mlp::{Dense, Mlp};
use solutions::training::train_mlp::{gradients, predict};
// ANCHOR_END: imports

fn main() {
    // ANCHOR: data
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    let x = normal(1000, 10, &mut rng);
    let gap = &x.slice(s![.., 0..1]) - &x.slice(s![.., 1..2]);
    let noise = normal(1000, 1, &mut rng);
    let y = gap.mapv(f64::abs) + 0.1 * noise;
    // ANCHOR_END: data

    // ANCHOR: model
    let sizes = [(10, 64), (64, 32), (32, 1)];
    let mut mlp = Mlp { layers: vec![] };
    // ANCHOR_END: model

    // ANCHOR: start
    for (inputs, outputs) in sizes {
        let spread = (2.0 / inputs as f64).sqrt();
        let w = spread * normal(inputs, outputs, &mut rng);
        let b = Array1::zeros(outputs);
        mlp.layers.push(Dense { w, b });
    }
    // ANCHOR_END: start

    // ANCHOR: optimizer
    let lr = 0.01; // η
    // ANCHOR_END: optimizer

    // ANCHOR: loader
    let mut loader = || minibatches(1000, 32, &mut rng);
    // ANCHOR_END: loader

    // ANCHOR: epoch
    for epoch in 1..=30 {
        let mut total = 0.0;
        // ANCHOR_END: epoch

        // ANCHOR: batch
        for batch in loader() {
            let x_batch = x.select(Axis(0), &batch);
            let y_batch = y.select(Axis(0), &batch);
            // ANCHOR_END: batch

            // ANCHOR: forward
            let y_hat = predict(&mlp, &x_batch); // ŷ
            let batch_loss = loss(&y_hat, &y_batch);
            // ANCHOR_END: forward

            // ANCHOR: backward
            let slopes = gradients(&mlp, &x_batch, &y_batch);
            // ANCHOR_END: backward

            // ANCHOR: step
            for (layer, slope) in mlp.layers.iter_mut().zip(slopes) {
                layer.w.scaled_add(-lr, &slope.w);
                layer.b.scaled_add(-lr, &slope.b);
            }
            // ANCHOR_END: step

            // ANCHOR: print
            total += batch_loss * batch.len() as f64;
        }
        println!("{epoch:2}  {:.4}", total / 1000.0);
    }
    // ANCHOR_END: print
}

/// A table of standard normal numbers.
fn normal(rows: usize, columns: usize, rng: &mut ChaCha8Rng) -> Array2<f64> {
    Array2::from_shape_fn((rows, columns), |_| StandardNormal.sample(rng))
}
