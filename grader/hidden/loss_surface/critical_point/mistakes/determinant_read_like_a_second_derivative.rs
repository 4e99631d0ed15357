//! title: The determinant is read like the second derivative of a curve
//! kind: rule-beyond-its-range
//! people: They know "positive is a minimum, negative is a maximum, 0 tells nothing" from one variable, and put the
//!   determinant in the place of the second derivative.
//! claim: kind agrees in "the loss of a line"
//! claim: kind differs in "down along both axes, a weak twist"
//! claim: kind differs in "up along w, down along b"
//! claim: kind differs in "up along both axes"
//! claim: kind agrees in "a line through one input"
//! why: The determinant is a product of two curvatures. It is positive for two positive ones and for two negative ones, and
//!   negative where they differ, so it tells whether they agree, and not which way they go.
//! see: Take L = w² − b². Which way does it go along w, which way along b, and what is its determinant?
//! hint: You answer {{ observed }} where {{ expected }} is right, and no case of yours is a saddle. That is what comes out when
//!   the sign of the determinant is read like that of a single second derivative. The determinant multiplies two
//!   curvatures: what do you know of them when the product is negative?

pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let [[along_w, mixed], [_, along_b]] = hessian;
    let determinant = along_w * along_b - mixed * mixed;
    if determinant == 0.0 {
        CriticalPoint::Degenerate
    } else if determinant > 0.0 {
        CriticalPoint::Minimum
    } else {
        CriticalPoint::Maximum
    }
}
