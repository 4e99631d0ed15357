//! Two changes at once in one place: two factors of a product left out, or one left out and something in the other exchanged.

use super::{Alternative, arithmetic, calls, names, of_each_node};
use crate::mutants::context::Context;
use crate::mutants::pairs::{fit, may_be_one_of_two};

/// What comes of each of `alternatives` when something else is left out or exchanged in it too.
pub fn of(cx: &Context, alternatives: &[Alternative]) -> Vec<Alternative> {
    let mut all = Vec::new();
    for first in alternatives {
        let change = first.change_within(None);
        if !may_be_one_of_two(&change) {
            continue;
        }
        let seconds = of_each_node(cx, &first.expr, |_, node, of_node| {
            let plain = of_node.of;
            arithmetic::add(plain, node, of_node);
            calls::add(plain, of_node);
            names::add(plain, node, of_node);
        });
        let fits = |second: &Alternative| fit(&change, &second.change_within(None));
        all.extend(seconds.into_iter().filter(fits).map(|second| Alternative {
            from: format!("{}, {}", first.from, second.from),
            to: format!("{}, {}", first.to, second.to),
            expr: second.expr,
            and: Some((second.operator, second.what)),
            ..first.clone()
        }));
    }
    all
}
