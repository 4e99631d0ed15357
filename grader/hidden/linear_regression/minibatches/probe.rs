//! Observes the sizes of the batches, which indices they hold, and whether the next epoch has others.

use crate::linear_regression::minibatches::minibatches;
use ::probe::{Case, Probe};
use rand::RngExt;

type Batches = Vec<Vec<usize>>;

pub fn probe(p: &mut Probe) {
    p.case("five examples in twos", |c| {
        sizes(c, 5, 2);
    });
    p.case("nothing left over", |c| {
        sizes(c, 6, 3);
    });
    p.case("a batch size larger than m", |c| {
        sizes(c, 3, 8);
    });
    p.case("no examples", |c| {
        sizes(c, 0, 4);
    });

    let mut indices = |name: &str, m: usize, batch_size: usize| {
        p.case(name, |c| {
            let batches = sizes(c, m, batch_size);
            c.observe("batches", batches);
        });
    };
    indices("one example per batch", 40, 1);
    indices("all examples in one batch", 40, 40);
    indices("each index once", 50, 8);

    // The order inside a batch says nothing, so each is sorted; who meets does not depend on the order of the batches either.
    p.case("the next epoch", |c| {
        let [first, second] = two_epochs(c);
        c.observe("one epoch", first);
        c.observe("next epoch", second);
    });
    p.case("who meets in the next epoch", |c| {
        let [mut first, mut second] = two_epochs(c);
        first.sort_unstable();
        second.sort_unstable();
        c.observe("one epoch", first);
        c.observe("next epoch", second);
    });

    p.case("random sizes", |c| {
        let m = c.rng().random_range(40..90);
        let batch_size = c.rng().random_range(5..15);
        sizes(c, m, batch_size);
    });
}

fn sizes(c: &mut Case, m: usize, batch_size: usize) -> Batches {
    let m = c.exact("m", m);
    let batch_size = c.exact("batch_size", batch_size);
    let batches = minibatches(m, batch_size, c.rng());
    observe_sizes(c, &batches);
    batches
}

fn observe_sizes(c: &mut Case, batches: &Batches) {
    let sizes: Vec<usize> = batches.iter().map(Vec::len).collect();
    c.observe("sizes", sizes);
}

/// The second call finds the generator where the first has left it.
fn two_epochs(c: &mut Case) -> [Batches; 2] {
    let m = c.exact("m", 48);
    let batch_size = c.exact("batch_size", 6);
    let epochs = [(); 2].map(|()| minibatches(m, batch_size, c.rng()));
    observe_sizes(c, &epochs[0]);
    epochs.map(each_sorted)
}

fn each_sorted(mut batches: Batches) -> Batches {
    batches.iter_mut().for_each(|batch| batch.sort_unstable());
    batches
}
