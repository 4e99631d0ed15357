//! A value as a whole: twice, half, with the other sign, times a count, the same everywhere.

use super::Alternatives;
use crate::mutants::phrase::code;
use grader::judge::Operator::*;
use syn::{BinOp, Expr, parse_quote};

pub fn add(e: &Expr, found: &mut Alternatives) {
    let kind = found.kind_of(e);
    let may_be_numbers = matches!(kind.as_str(), "" | "f64" | "Array1<f64>" | "Array2<f64>");
    if !may_be_numbers || !is_computed(e) || is_zero(e) || is_drawn(e) {
        return;
    }
    scaled(e, found);
    let is_result = found.cx.host.is_result;
    if is_result && kind != "f64" && !returns_number(found) {
        let other = parse_quote!(crate::mutant::levelled(#e));
        found.add_said(SameEverywhere, &[], other);
    }
    if is_result {
        by_counts(e, found);
    }
}

fn scaled(e: &Expr, found: &mut Alternatives) {
    if !found.cx.host.is_sign {
        by_two(e, found);
    }
    // The other way round, a difference has the other sign too.
    if !matches!(e, Expr::Binary(binary) if matches!(binary.op, BinOp::Sub(_))) {
        let negated = parse_quote!(crate::mutant::scaled(#e, -1.0));
        found.add_said(Negated, &[], negated);
    }
}

fn by_two(e: &Expr, found: &mut Alternatives) {
    let twice = parse_quote!(crate::mutant::scaled(#e, 2.0));
    found.add_said(Twice, &[], twice);
    let half = parse_quote!(crate::mutant::scaled(#e, 0.5));
    found.add_said(Half, &[], half);
}

fn by_counts(e: &Expr, found: &mut Alternatives) {
    let counts = &found.cx.counts;
    let mut told: Vec<usize> = Vec::new();
    for (i, count) in counts.iter().enumerate() {
        let same = told.iter().any(|&j| counts[j].is_always(count));
        if same || code(&count.expr) == code(e) {
            continue;
        }
        told.push(i);
        let n = &count.expr;
        let times = parse_quote!(crate::mutant::scaled(#e, (#n) as f64));
        found.add(TimesCount, &[n], times);
        let divided = parse_quote!(crate::mutant::scaled(#e, 1.0 / (#n) as f64));
        found.add(DividedByCount, &[n], divided);
    }
}

/// A random number, of which a multiple is as random.
fn is_drawn(e: &Expr) -> bool {
    matches!(e, Expr::MethodCall(call) if call.method == "random")
}

fn is_computed(e: &Expr) -> bool {
    matches!(
        e,
        Expr::Binary(_) | Expr::MethodCall(_) | Expr::Call(_) | Expr::Unary(_)
    )
}

/// Whether the function returns a single number, to which what is the same everywhere may add up all the same.
fn returns_number(found: &Alternatives) -> bool {
    let cx = found.cx;
    let returned = cx.declared.functions.get(&cx.host.function);
    returned.is_some_and(|kind| kind == "f64")
}

/// An array of zeros, of which any multiple is the same.
fn is_zero(e: &Expr) -> bool {
    let Expr::Call(call) = e else { return false };
    let name = code(&call.func);
    let zero = call.args.last().is_some_and(|arg| code(arg) == "0.0");
    name.ends_with("::zeros") || (name.ends_with("::from_elem") && zero)
}
