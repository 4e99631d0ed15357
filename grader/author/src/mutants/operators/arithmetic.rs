//! Sums, differences, products and quotients: a part left out, taken the other way round, another sign in between.

use super::{Alternatives, Node};
use crate::mutants::phrase::{code, phrase};
use grader::judge::Operator::*;
use syn::{BinOp, Expr, ExprBinary, Lit, UnOp, parse_quote};

pub fn add(e: &Expr, node: &Node, found: &mut Alternatives) {
    match e {
        Expr::Binary(binary) => of_two(binary, node.has_sign, found),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => {
            let inner = &unary.expr;
            if node.has_sign && !matches!(**inner, Expr::Lit(_)) {
                found.add(MinusLeftOut, &[inner], parse_quote!((#inner)));
            }
        }
        Expr::Lit(lit) => constant(&lit.lit, found),
        _ => {}
    }
}

fn of_two(binary: &ExprBinary, has_sign: bool, found: &mut Alternatives) {
    let (a, b) = (&*binary.left, &*binary.right);
    let [left, right] = [a, b].map(owned);
    let same = code(a).replace('&', "") == code(b).replace('&', "");
    match binary.op {
        BinOp::Mul(_) if same => {
            found.add(SquareLeftOut, &[a], left);
        }
        BinOp::Mul(_) => {
            found.add(FactorLeftOut, &[b], left);
            found.add(FactorLeftOut, &[a], right);
            found.add(DividedForTimes, &[a, b], parse_quote!((#a) / (#b)));
            let mut both = [a, b].map(|e| phrase(e, found.cx));
            both.sort();
            found.add_said(PlusForTimes, &both, parse_quote!((#a) + (#b)));
        }
        BinOp::Div(_) => {
            found.add(DivisorLeftOut, &[b], left);
            if !is_one(a) {
                found.add(FactorLeftOut, &[a], parse_quote!(1.0 / (#b)));
                found.add(QuotientTurned, &[a, b], parse_quote!((#b) / (#a)));
            }
            found.add(TimesForDivided, &[a, b], parse_quote!((#a) * (#b)));
        }
        BinOp::Add(_) => {
            found.add(TermLeftOut, &[b], left);
            found.add(TermLeftOut, &[a], right);
            found.add(MinusForPlus, &[a, b], parse_quote!((#a) - (#b)));
        }
        BinOp::Sub(_) => {
            found.add(TermLeftOut, &[b], left);
            if code(a) != "0.0" {
                found.add(TermLeftOut, &[a], parse_quote!(-(#right)));
            }
            if has_sign {
                found.add(DifferenceTurned, &[a, b], parse_quote!((#b) - (#a)));
            }
            found.add(PlusForMinus, &[a, b], parse_quote!((#a) + (#b)));
        }
        _ => {}
    }
}

fn is_one(e: &Expr) -> bool {
    code(e) == "1.0"
}

/// A part that stands alone where a result stood: a value of its own, and nothing that is used up.
pub fn owned(e: &Expr) -> Expr {
    match e {
        Expr::Lit(_) => e.clone(),
        Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => parse_quote!(crate::mutant::owned(&#e)),
        _ => parse_quote!(crate::mutant::owned(#e)),
    }
}

fn constant(lit: &Lit, found: &mut Alternatives) {
    let this: Expr = parse_quote!(#lit);
    if let Lit::Float(float) = lit {
        let Ok(value) = float.base10_parse::<f64>() else {
            return;
        };
        for other in [value + 1.0, value / 2.0] {
            if other != value {
                let other = proc_macro2::Literal::f64_unsuffixed(other);
                found.add(OtherConstant, &[&this], parse_quote!(#other));
            }
        }
    }
}
