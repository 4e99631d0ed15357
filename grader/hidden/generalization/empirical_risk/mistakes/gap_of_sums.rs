//! title: The gap is the difference of two sums, not of two means
//! kind: sum-for-mean
//! people: They add up the losses on each list anew for the gap, and forget the division that their risk has.
//! claim: risk agrees
//! claim: gap factor 17/4 in "the gap of a line"
//! claim: gap factor 10/3 in "better on the test data"
//! claim: gap factor 2 in "learned by heart"
//! why: A sum grows with the length of its list. With more training than test examples, as is usual, the difference of
//!   the sums says which list is longer and little about the model.
//! see: Put every test example in twice. The model has become no worse on them: does your gap stay the same?
//! hint: Your gap is {{ observed }} where {{ expected }} is right. In every case it is what comes out when the losses on
//!   each list are added up and the two sums are subtracted. What makes the losses on two lists of different length
//!   comparable?

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
    total(test) - total(train)
}
