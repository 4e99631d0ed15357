//! title: The table is filled in another order than it is read
//! kind: rows-and-columns
//! people: They collect the heights in a list, with the biases in the outer loop and the weights in the inner one, and make
//!   a table of the list at the end.
//! claim: surface differs in "two examples by hand"
//! claim: surface differs in "the line y = 2x + 0.5"
//! claim: surface agrees in "one weight and several biases"
//! why: A list becomes a table row by row: the first entries are the first row. So they have to be the heights of the first
//!   weight with each bias. In the other order the shape is right, and nearly every height stands at another place.
//! see: Write the list that you make for two weights and three biases, as pairs (w, b). Which pairs are its first three?
//! hint: Your table has the right shape and the right numbers, but not in their places: {{ observed }} stands where
//!   {{ expected }} is right. That usually comes from a list that is filled column by column and cut into rows. Which of the
//!   two loops runs faster, the one over the weights or the one over the biases?

use ndarray::{Array1, Array2};

pub fn loss_surface(
    x: &Array1<f64>,
    y: &Array1<f64>,
    ws: &Array1<f64>,
    bs: &Array1<f64>,
) -> Array2<f64> {
    let m = y.len() as f64;
    let mut heights = Vec::new();
    for &b in bs {
        for &w in ws {
            let error = w * x + b - y;
            heights.push(error.dot(&error) / m);
        }
    }
    Array2::from_shape_vec((ws.len(), bs.len()), heights).expect("a height for every place")
}
