//! title: The 2 multiplies only the first term of the error
//! kind: order-of-operations
//! people: They write the error out in the second slope, and set no parentheses round it.
//! claim: gradient_on_paper agrees
//! claim: gradient differs in "the same example in code"
//! claim: gradient differs in "at the minimum"
//! why: A product binds more strongly than a sum: without parentheses the 2 doubles w·x alone, and b − y is added as it is.
//!   The slope is then not 0 where the prediction is exact.
//! see: Take an example with an exact prediction. Is your second entry 0?
//! hint: {{ observed }} stands where {{ expected }} is right, and your first entry is right. The second is what comes out when
//!   the 2 doubles w·x and not b − y. What exactly does the 2 multiply in your second line? A name for the whole error would
//!   settle it.

pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {
    [2.0 * (w * x + b - y) * x, 2.0 * w * x + b - y]
}

pub fn gradient_on_paper() -> [f64; 2] {
    [-8.0, -4.0]
}
