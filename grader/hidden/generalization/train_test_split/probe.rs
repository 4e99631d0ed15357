//! Observes how many indices each part has, which they are, and whether another generator changes them.

use crate::generalization::train_test_split::train_test_split;
use ::probe::{Case, Probe};
use rand::RngExt;

pub fn probe(p: &mut Probe) {
    let mut sizes = |name: &str, m: usize, test_fraction: f64| {
        p.case(name, |c| {
            let m = c.exact("m", m);
            let test_fraction = c.input("test_fraction", test_fraction);
            split(c, m, test_fraction);
        });
    };
    sizes("a quarter of eight", 8, 0.25);
    sizes("a share nearer to the larger number", 10, 0.37);
    sizes("a share nearer to the smaller number", 11, 0.3);

    // 2.5 and 3.5: rounding to the even neighbour is wrong in the first alone, rounding the training part in both.
    let mut half_way = |name: &str, m: usize| {
        p.case(name, |c| {
            let m = c.exact("m", m);
            let test_fraction = c.exact("test_fraction", 0.25);
            split(c, m, test_fraction);
        });
    };
    half_way("a share half-way", 10);
    half_way("another share half-way", 14);

    let mut whole = |name: &str, test_fraction: f64| {
        p.case(name, |c| {
            let m = c.exact("m", 40);
            let test_fraction = c.exact("test_fraction", test_fraction);
            let parts = split(c, m, test_fraction);
            c.observe("parts", parts);
        });
    };
    whole("nothing to test", 0.0);
    whole("everything to test", 1.0);

    p.case("each index in one part", |c| {
        let m = c.exact("m", 60);
        let test_fraction = c.input("test_fraction", 0.3);
        let parts = split(c, m, test_fraction);
        c.observe("parts", parts);
    });

    // The order inside a part says nothing, so both are sorted. The second call finds the generator where the first has
    // left it, as if after another seed.
    p.case("another generator", |c| {
        let m = c.exact("m", 50);
        let test_fraction = c.input("test_fraction", 0.4);
        let (_, mut first) = train_test_split(m, test_fraction, c.rng());
        let (_, mut second) = train_test_split(m, test_fraction, c.rng());
        c.observe("size of test", first.len());
        first.sort_unstable();
        second.sort_unstable();
        c.observe("test part", first);
        c.observe("test part of another generator", second);
    });

    p.case("a random number of examples", |c| {
        let m = c.rng().random_range(100..200);
        let test_fraction = c.rng().random_range(0.1..0.5);
        let m = c.exact("m", m);
        let test_fraction = c.input("test_fraction", test_fraction);
        split(c, m, test_fraction);
    });
}

fn split(c: &mut Case, m: usize, test_fraction: f64) -> (Vec<usize>, Vec<usize>) {
    let (train, test) = train_test_split(m, test_fraction, c.rng());
    c.observe("size of test", test.len());
    c.observe("size of train", train.len());
    (train, test)
}
