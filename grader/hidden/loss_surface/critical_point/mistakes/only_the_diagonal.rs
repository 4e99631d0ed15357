//! title: Only the curvatures along the two axes are looked at
//! kind: only-a-part
//! people: They read the two numbers of the diagonal as the two curvatures: both up a minimum, both down a maximum, and leave
//!   the mixed one out.
//! claim: kind differs in "up along both axes"
//! claim: kind differs in "down along both axes"
//! claim: kind differs in "a line through one input"
//! claim: kind agrees in "up along w, down along b"
//! claim: kind agrees in "flat along w"
//! why: The axes are two directions among many. The mixed derivative says how much the surface twists between them, and where
//!   it is large enough, the loss falls on the diagonal although it grows along both axes.
//! see: Take L = w² − 3wb + b². At (1, 0) and at (0, 1) it is 1. What is it at (1, 1)?
//! hint: Where the mixed entry is small you are right, and where it is large you answer {{ observed }} and {{ expected }} is
//!   right. That is what comes out when only the diagonal is looked at. What does the loss do on the way between the axes,
//!   and which entry tells?

pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let [[along_w, mixed], [_, along_b]] = hessian;
    if along_w > 0.0 && along_b > 0.0 {
        CriticalPoint::Minimum
    } else if along_w < 0.0 && along_b < 0.0 {
        CriticalPoint::Maximum
    } else if along_w == 0.0 || along_b == 0.0 {
        CriticalPoint::Degenerate
    } else {
        CriticalPoint::Saddle
    }
}
