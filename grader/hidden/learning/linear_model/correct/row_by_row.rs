//! One example at a time: a dot product written out as a loop over the features.

use ndarray::{Array1, Array2};

pub fn predict(x: &Array2<f64>, w: &Array1<f64>, b: f64) -> Array1<f64> {
    let mut predictions = Vec::with_capacity(x.nrows());
    for row in x.rows() {
        let mut prediction = b;
        for (feature, weight) in row.iter().zip(w) {
            prediction += weight * feature;
        }
        predictions.push(prediction);
    }
    Array1::from(predictions)
}
