//! Compiles the `ndarray` functions that exercises use, for `f64`, once and here: rustc shares these instances with the
//! reader's crate instead of compiling them into every exercise, which takes most of the waiting out of a check.

// Forms as learners write them, the roundabout ones too.
#![allow(clippy::assign_op_pattern, clippy::eq_op, clippy::op_ref)]

use crate::case::Case;
use ndarray::{Array1, Array2, Axis, array};
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, Normal, StandardNormal};

/// Never called outside its test; compiled because [`KEEP`] points to it.
#[inline(never)]
fn instances(a: &Array2<f64>, v: &Array1<f64>, s: f64) -> f64 {
    let (rows, columns) = a.dim();
    let mut v1: Array1<f64> = v + v;
    v1 = &v1 - v;
    v1 = v1 * v;
    v1 = v1 / v;
    v1 = (v - &v1) * s + s;
    v1 = &v1 * s;
    v1 = s * &v1 - s;
    v1 = s * v1 / s;
    v1 = -v1;
    v1 = -&v1;
    v1 += v;
    v1 -= &(s * v);
    v1 *= s;
    v1 /= s;
    v1 += s;
    v1.scaled_add(s, v);
    v1.assign(v);
    v1.fill(s);
    v1[0] += v[1];
    v1.mapv_inplace(|x| x + 1.0);
    v1 -= s;
    v1 = &v1 - s;
    v1 = s / s * a.t().dot(&v1);
    let mut v2: Array1<f64> = v.mapv(f64::abs) + v.mapv(|x| x.powi(2)) + v.map(|x| x * 2.0);
    v2 = v2 + v1 - v;
    v2 = &v2 / s + v.t();
    v2 += &(v * v);
    v2 = v2 * &v.clone() - s;

    let mut m: Array2<f64> = a.dot(a) + a + &v.view();
    m = &m - a;
    m = &m + v;
    m = m - v;
    m = m * a;
    m = &m * a;
    m = m / s;
    m = s * m;
    m = &m / s;
    m = 2.0 * &m;
    m = (&m - a) * s;
    m += a;
    m -= &(s * a);
    m *= s;
    m *= a;
    m /= s;
    m += v;
    m.assign(a);
    m[[0, 0]] += a[[0, 1]];
    m[(0, 1)] = s;
    m.mapv_inplace(f64::tanh);
    m = a.mapv(f64::tanh) + a.mapv(|x| x.max(0.0)) + a.t().dot(&m) + a.t().to_owned();
    m = m.dot(&a.t()) + a.map(|x| x * 2.0);
    m = m.reversed_axes() + Array2::<f64>::zeros((rows, columns)) + Array2::from_elem((1, 1), s);
    m = m
        + Array2::<f64>::zeros(a.raw_dim())
        + Array2::from_shape_fn((rows, columns), |(i, j)| (i + j) as f64);
    v2 = v2 + a.dot(v) + a.t().dot(v) + v.dot(a);
    v2 = v2 + m.sum_axis(Axis(0)) + Array1::<f64>::zeros(columns) + m.row(0) + m.column(0);
    v2 = v2 + Array1::from_vec(vec![s]) + m.select(Axis(0), &[0]).row(0) + v.select(Axis(0), &[0]);
    v2 = v2 + m.mean_axis(Axis(0)).unwrap_or_else(|| array![s]) + Array1::<f64>::zeros(v.raw_dim());
    for (row, &x) in m.rows().into_iter().zip(v.iter()) {
        v2 = v2 + row.dot(v) * x + row.sum();
        v2 += &row;
    }
    for row in m.outer_iter() {
        v2 = v2 + &row * s;
    }
    v2.iter_mut().for_each(|x| *x += s);
    let total: f64 =
        v2.iter().sum::<f64>() + m.iter().map(|x| x * x).sum::<f64>() + m.sum() + v2.len() as f64;
    let column = v2.clone().insert_axis(Axis(1)) + v.view().insert_axis(Axis(0));
    total
        + column.sum()
        + v.dot(&v2)
        + v2.mean().unwrap_or(s)
        + m.mean().unwrap_or(s)
        + (a.nrows() * a.ncols()) as f64
}

/// What probes do with the usual types.
#[inline(never)]
fn probe_instances(c: &mut Case) {
    let v = c.input("v", array![1.0, 2.0]);
    let m = c.input("m", array![[1.0], [2.0]]) + array![[1.0, 2.0]] + array![[1.0, 2.0, 3.0]];
    let n = c.exact("n", 1_usize) + c.exact("v", v.clone()).len() + c.exact("m", m.clone()).len();
    let s = c.input("s", 1.0) + c.exact("s", 1.0) + c.input("list", vec![1.0]).len() as f64;
    let wide = array![[1.0, 2.0, 3.0, 4.0]].sum() + array![[1.0, 2.0, 3.0, 4.0, 5.0]].sum();
    c.observe("v", v.clone() * wide);
    c.observe("m", m.clone());
    c.observe("n", n);
    c.observe("s", s);
    c.observe("list", vec![1.0]);
    c.observe("pair", [1.0, 2.0]);
    c.observe("slope of v", c.central_difference(&v, s, |v| v.sum()));
    c.observe("slope of m", c.central_difference(&m, s, |m| m.sum()));
    c.observe("drawn", Array1::from_shape_simple_fn(2, || s));
}

#[inline(never)]
fn random_instances() -> f64 {
    let mut rng = ChaCha8Rng::seed_from_u64(0);
    let mut order: Vec<usize> = (0..3).collect();
    order.shuffle(&mut rng);
    let normal: f64 = StandardNormal.sample(&mut rng);
    let wide = Normal::new(0.0, 1.0).map_or(0.0, |n| n.sample(&mut rng));
    normal + wide + rng.random_range(0.0..1.0) + order[0] as f64
}

/// The entry points above, as pointers: what is reachable from here is compiled.
#[doc(hidden)]
pub struct Instances {
    pub arrays: fn(&Array2<f64>, &Array1<f64>, f64) -> f64,
    pub random: fn() -> f64,
    pub probes: fn(&mut Case),
}

#[doc(hidden)]
pub static KEEP: Instances = Instances {
    arrays: instances,
    random: random_instances,
    probes: probe_instances,
};

#[cfg(test)]
mod tests {
    use ndarray::array;

    #[test]
    fn instances_run() {
        let a = array![[1.0, 2.0], [3.0, 4.0]];
        assert!((super::KEEP.arrays)(&a, &array![1.0, 2.0], 0.5).is_finite());
        assert!((super::KEEP.random)().is_finite());
    }
}
