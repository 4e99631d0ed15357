//! title: The signs of the four entries decide
//! kind: rule-beyond-its-range
//! people: They take a table of positive numbers for a minimum, a table of negative ones for a maximum, and anything mixed for
//!   a saddle.
//! claim: kind case Saddle in "down along both axes, a weak twist"
//! claim: kind case Saddle in "a twist the other way"
//! claim: kind agrees in "the loss of a line"
//! claim: kind agrees in "flat everywhere"
//! why: What has to be positive at a minimum are the curvatures along all directions, and not the entries. The mixed entry is
//!   no curvature: mirror the surface, w against −w, and it changes its sign while the kind stays.
//! see: [[1, 2], [2, 1]] has positive entries only. Its loss is ½·w² + 2·w·b + ½·b². What is that at (1, −1)?
//! hint: You answer {{ observed }} where {{ expected }} is right. It is what comes out when a table of positive entries is
//!   called a minimum, one of negative entries a maximum, and every mixture a saddle. Does the sign of the mixed entry say
//!   which way the loss curves?

pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let [[along_w, mixed], [_, along_b]] = hessian;
    let entries = [along_w, mixed, along_b];
    if entries.iter().all(|&entry| entry > 0.0) {
        CriticalPoint::Minimum
    } else if entries.iter().all(|&entry| entry < 0.0) {
        CriticalPoint::Maximum
    } else if entries.iter().all(|&entry| entry == 0.0) {
        CriticalPoint::Degenerate
    } else {
        CriticalPoint::Saddle
    }
}
