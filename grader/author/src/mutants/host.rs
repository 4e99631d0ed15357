//! Hosts: the expressions and statements in whose place a mutant has another one, and how they are marked in a program.

use super::order;
use super::scope::Name;
use syn::Expr;
use syn::visit_mut::{self, VisitMut};

/// What stands in a host's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A value, of a `let` or at a function's end.
    Value,
    /// What decides an `if` or a `while`.
    Condition,
    /// A statement.
    Statement,
    /// A statement that does nothing unless a mutant says what.
    Insertion,
    /// A name, given once more what it stands for.
    Again,
}

#[derive(Clone, Debug)]
pub struct Host {
    pub function: String,
    pub line: usize,
    /// The quantity that is being made.
    pub within: Option<String>,
    pub names: Vec<Name>,
    pub kind: Kind,
    /// Whether it is handed on as it is: returned, or a statement's to add or to take off.
    pub is_result: bool,
    /// Whether nothing but its sign is looked at.
    pub is_sign: bool,
    pub expr: Expr,
    /// What its place decides that it may be; of statements that are moved and of values that are worked out again.
    pub placed: Option<order::Placed>,
}

/// The number of a marked host.
pub fn host_of(e: &Expr) -> Option<usize> {
    let Expr::Paren(paren) = e else { return None };
    let mark = paren.attrs.iter().find(|a| a.path().is_ident("host"))?;
    let value = &mark.meta.require_name_value().ok()?.value;
    match value {
        Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Int(number),
            ..
        }) => number.base10_parse().ok(),
        _ => None,
    }
}

/// Without any marks.
pub fn unmarked(e: &Expr) -> Expr {
    struct Strip;
    impl VisitMut for Strip {
        fn visit_expr_mut(&mut self, e: &mut Expr) {
            while host_of(e).is_some() {
                if let Expr::Paren(paren) = e {
                    *e = (*paren.expr).clone();
                }
            }
            visit_mut::visit_expr_mut(self, e);
        }
    }
    let mut e = e.clone();
    Strip.visit_expr_mut(&mut e);
    e
}
