//! Conditions: another comparison, turned round, not asked.

use super::Alternatives;
use crate::mutants::host::Kind;
use grader::judge::Operator::*;
use syn::{BinOp, Expr, UnOp, parse_quote};

pub fn add(e: &Expr, whole: bool, found: &mut Alternatives) {
    if whole && found.cx.host.kind == Kind::Condition {
        found.add_said(ConditionAlways, &[], parse_quote!(true));
        found.add_said(ConditionNever, &[], parse_quote!(false));
    }
    match e {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
            let inner = &unary.expr;
            found.add(ConditionTurned, &[], parse_quote!((#inner)));
        }
        Expr::Binary(binary) => {
            let (a, b) = (&binary.left, &binary.right);
            let (near, turned): (Option<Expr>, Option<Expr>) = match binary.op {
                BinOp::Lt(_) => (Some(parse_quote!(#a <= #b)), Some(parse_quote!(#a >= #b))),
                BinOp::Le(_) => (Some(parse_quote!(#a < #b)), Some(parse_quote!(#a > #b))),
                BinOp::Gt(_) => (Some(parse_quote!(#a >= #b)), Some(parse_quote!(#a <= #b))),
                BinOp::Ge(_) => (Some(parse_quote!(#a > #b)), Some(parse_quote!(#a < #b))),
                BinOp::Eq(_) => (None, Some(parse_quote!(#a != #b))),
                BinOp::Ne(_) => (None, Some(parse_quote!(#a == #b))),
                BinOp::And(_) => {
                    found.add(ConditionPartLeftOut, &[], parse_quote!(#a));
                    found.add(ConditionPartLeftOut, &[], parse_quote!(#b));
                    (None, Some(parse_quote!(#a || #b)))
                }
                BinOp::Or(_) => {
                    found.add(ConditionPartLeftOut, &[], parse_quote!(#a));
                    found.add(ConditionPartLeftOut, &[], parse_quote!(#b));
                    (None, Some(parse_quote!(#a && #b)))
                }
                _ => (None, None),
            };
            if let Some(near) = near {
                found.add(OtherBoundary, &[a, b], near);
            }
            if let Some(turned) = turned {
                found.add(ConditionTurned, &[], turned);
            }
        }
        _ => {}
    }
}
