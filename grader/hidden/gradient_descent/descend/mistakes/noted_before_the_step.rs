//! title: Each point is noted before its step, after the start already was
//! kind: first-and-last
//! people: They begin the path with the start, and in the loop they note the point before they move it.
//! claim: positions differs in "three steps on a parabola"
//! claim: path agrees in "no steps"
//! claim: path agrees in "a level start"
//! claim: path differs in "two steps on a bowl"
//! why: The start is then noted twice, everything else stands one place late, and where the last step leads to is lost. The
//!   number of points is right, so nothing seems to be missing.
//! see: Look at the first two points of your path. Did the first step lead nowhere?
//! hint: Your path has the right length, and its second point is the start again: {{ observed }} stands where {{ expected }} is
//!   right. What follows are the right points, one place late. In your loop, which comes first: the step, or the note?

use ndarray::Array1;

pub fn descend(
    gradient: impl Fn(&Array1<f64>) -> Array1<f64>,
    start: &Array1<f64>,
    lr: f64,
    steps: usize,
) -> Vec<Array1<f64>> {
    let mut theta = start.clone();
    let mut path = vec![theta.clone()];
    for _ in 0..steps {
        path.push(theta.clone());
        let uphill = gradient(&theta);
        theta -= &(lr * uphill);
    }
    path
}
