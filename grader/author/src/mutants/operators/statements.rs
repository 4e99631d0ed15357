//! Statements: left out, repeated, setting what should be added to.

use super::Alternatives;
use super::arithmetic::owned;
use crate::mutants::phrase::{code, words_of};
use grader::judge::Operator::*;
use syn::{BinOp, Expr, Stmt, parse_quote};

/// `number` is the expression's in the statement's host: 0 the host, 1 the statement.
pub fn add(e: &Expr, number: usize, found: &mut Alternatives) {
    match (number, e) {
        (0, Expr::Block(block)) => {
            let about = found.cx.host.within.clone();
            let about = [about.and_then(|name| words_of(&name, found.cx.glossary))];
            found.add_said(StatementLeftOut, &about, parse_quote!({}));
            if let [Stmt::Expr(Expr::Binary(_) | Expr::MethodCall(_) | Expr::Call(_), _)] =
                block.block.stmts.as_slice()
                && !is_the_same_again(e)
            {
                found.add_said(StatementRepeated, &about, parse_quote!({ #e #e }));
            }
        }
        (1, Expr::Binary(binary)) => {
            let (place, value) = (&binary.left, &binary.right);
            let whole = match &**value {
                Expr::Reference(reference) => owned(&reference.expr),
                other => owned(other),
            };
            match binary.op {
                BinOp::SubAssign(_) => {
                    found.add(AddedNotTakenOff, &[], parse_quote!(#place += #value));
                    found.add(
                        SetNotAdded,
                        &[],
                        parse_quote!(#place = crate::mutant::scaled(#whole, -1.0)),
                    );
                }
                BinOp::AddAssign(_) => {
                    found.add(TakenOffNotAdded, &[], parse_quote!(#place -= #value));
                    found.add(SetNotAdded, &[], parse_quote!(#place = #whole));
                }
                _ => {}
            }
        }
        _ => {}
    }
}

/// Whether a statement done twice does what it does once: it gives something a value, or an order.
fn is_the_same_again(e: &Expr) -> bool {
    let code = code(e);
    let methods = [".assign(", ".fill(", ".sort", ".shuffle("];
    methods.iter().any(|method| code.contains(method))
}
