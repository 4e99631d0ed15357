//! Counts: something else counted, one more, one less.

use super::{Alternatives, Node};
use crate::mutants::context::Count;
use crate::mutants::phrase::code;
use grader::judge::Operator::*;
use syn::{Expr, RangeLimits, parse_quote};

pub fn add(e: &Expr, node: &Node, found: &mut Alternatives) {
    if let Expr::Range(range) = e {
        of_range(range, found);
        return;
    }
    if !is_count(e) || node.receiver_of.is_some() {
        return;
    }
    let counts = &found.cx.counts;
    let own = counts.iter().find(|count| code(&count.expr) == code(e));
    for count in counts {
        let known = |own: &&Count| own.is_known() && count.is_known();
        let other = own.filter(known).is_some_and(|own| !own.is_always(count));
        if other && code(&count.expr) != code(e) {
            found.add(OtherCount, &[&count.expr, e], count.expr.clone());
        }
    }
    found.add(OneMore, &[e], parse_quote!((#e + 1)));
    found.add(OneLess, &[e], parse_quote!((#e - 1)));
}

fn is_count(e: &Expr) -> bool {
    match e {
        Expr::MethodCall(call) => ["len", "nrows", "ncols"]
            .iter()
            .any(|name| call.method == name),
        _ => false,
    }
}

fn of_range(range: &syn::ExprRange, found: &mut Alternatives) {
    let (start, end) = (&range.start, &range.end);
    if let (Some(end), true) = (end, start.is_some()) {
        let limits: &RangeLimits = &range.limits;
        // A count is changed where it stands.
        if !is_count(end) {
            found.add(OneMore, &[end], parse_quote!(#start #limits (#end + 1)));
            found.add(OneLess, &[end], parse_quote!(#start #limits (#end - 1)));
        }
        let start = start.as_ref();
        found.add(StartsLater, &[], parse_quote!((#start + 1) #limits #end));
    }
}
