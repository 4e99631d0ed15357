//! title: The gap divides both sums by one count
//! kind: mean-over-the-wrong-count
//! people: They add up the losses on both lists in one go and divide the difference by the number of training examples.
//! claim: risk agrees
//! claim: gap factor 17/8 in "the gap of a line"
//! claim: gap differs
//! why: Each mean is over its own list. Test parts are usually the smaller ones: divided by the number of training
//!   examples, their risk looks smaller than it is, and so does the gap.
//! see: Put every test example in twice. The model has become no worse on them: does your gap stay the same?
//! hint: Your gap is {{ observed }} where {{ expected }} is right. In every case it is what comes out when the summed
//!   losses of both lists are divided by the number of training examples. How many examples does each of the two sums go
//!   over?

pub fn empirical_risk(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    data: &[(f64, f64)],
) -> f64 {
    let m = data.len() as f64;
    let losses = data.iter().map(|&(x, y)| loss(model(x), y));
    losses.sum::<f64>() / m
}

pub fn generalization_gap(
    model: impl Fn(f64) -> f64,
    loss: impl Fn(f64, f64) -> f64,
    train: &[(f64, f64)],
    test: &[(f64, f64)],
) -> f64 {
    let total = |data: &[(f64, f64)]| -> f64 { data.iter().map(|&(x, y)| loss(model(x), y)).sum() };
    (total(test) - total(train)) / train.len() as f64
}
