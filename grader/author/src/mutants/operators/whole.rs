//! A value as a whole: twice, half, with the other sign, times a count, the same everywhere.

use super::Alternatives;
use crate::mutants::phrase::code;
use grader::judge::Operator::*;
use syn::{Expr, parse_quote};

pub fn add(e: &Expr, found: &mut Alternatives) {
    let kind = found.kind_of(e);
    let may_be_numbers = matches!(kind.as_str(), "" | "f64" | "Array1<f64>" | "Array2<f64>");
    let computed = matches!(
        e,
        Expr::Binary(_) | Expr::MethodCall(_) | Expr::Call(_) | Expr::Unary(_)
    );
    if !may_be_numbers || !computed {
        return;
    }
    found.add_said(Twice, &[], parse_quote!(crate::mutant::scaled(#e, 2.0)));
    found.add_said(Half, &[], parse_quote!(crate::mutant::scaled(#e, 0.5)));
    // The other way round, a difference has the other sign too.
    if !matches!(
        e,
        Expr::Binary(syn::ExprBinary {
            op: syn::BinOp::Sub(_),
            ..
        })
    ) {
        found.add_said(Negated, &[], parse_quote!(crate::mutant::scaled(#e, -1.0)));
    }
    let of_function = found.cx.declared.functions.get(&found.cx.host.function);
    // What is added up in the end comes to the same.
    if kind != "f64" && of_function.is_none_or(|kind| kind != "f64") {
        found.add_said(
            SameEverywhere,
            &[],
            parse_quote!(crate::mutant::levelled(#e)),
        );
    }
    if !found.cx.host.is_result {
        return;
    }
    let counts = found.cx.counts.clone();
    let mut told: Vec<usize> = Vec::new();
    for (i, count) in counts.iter().enumerate() {
        if told.iter().any(|&j| counts[j].is_always(count)) || code(&count.expr) == code(e) {
            continue;
        }
        told.push(i);
        let n = &count.expr;
        found.add(
            TimesCount,
            &[n],
            parse_quote!(crate::mutant::scaled(#e, (#n) as f64)),
        );
        found.add(
            DividedByCount,
            &[n],
            parse_quote!(crate::mutant::scaled(#e, 1.0 / (#n) as f64)),
        );
    }
}
