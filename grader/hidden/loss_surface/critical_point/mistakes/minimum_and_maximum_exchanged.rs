//! title: Minimum and maximum are exchanged
//! kind: exchanged
//! people: They think of "curvature is positive" as of a hill, which is round at the top.
//! claim: kind differs in "the loss of a line"
//! claim: kind differs in "down along both axes, a weak twist"
//! claim: kind agrees in "up along both axes"
//! claim: kind agrees in "a line through one input"
//! why: A positive second derivative says that the slope grows: it is negative before the place and positive after it. So the
//!   loss first falls and then grows, and the place is the lowest.
//! see: L = w² has the second derivative 2. Is w = 0 its lowest or its highest place?
//! hint: Your saddles and degenerate points are right, and where {{ expected }} is right you answer {{ observed }}: the other
//!   one of the two. If the slope grows with w, what was it before the place where it is 0, and what is it after?

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
    } else if determinant < 0.0 {
        CriticalPoint::Saddle
    } else if along_w > 0.0 {
        CriticalPoint::Maximum
    } else {
        CriticalPoint::Minimum
    }
}
