//! The two curvatures themselves, the eigenvalues of the Hessian, and their signs.

pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let [a, b, d] = [hessian[0][0], hessian[1][0], hessian[1][1]];
    let middle = (a + d) / 2.0;
    let spread = (((a - d) / 2.0).powi(2) + b.powi(2)).sqrt();
    let curvatures = [middle - spread, middle + spread];
    if curvatures.contains(&0.0) {
        return CriticalPoint::Degenerate;
    }
    match curvatures.map(|curvature| curvature > 0.0) {
        [true, true] => CriticalPoint::Minimum,
        [false, false] => CriticalPoint::Maximum,
        _ => CriticalPoint::Saddle,
    }
}
