//! Expressions in a form in which those that are equal by the laws of arithmetic look the same.

use super::phrase::code;
use std::collections::BTreeSet;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Stmt};

/// Functions and cases of enums whose arguments may be exchanged.
const COMMUTATIVE: [&str; 4] = ["Add", "Mul", "f64::max", "f64::min"];

/// Of the functions of a file those whose two arguments may be exchanged.
pub fn commutative(file: &syn::File) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = COMMUTATIVE.map(str::to_owned).into();
    // What is built on one that was found is found the next time.
    for _ in 0..3 {
        for item in &file.items {
            if let syn::Item::Fn(item) = item
                && may_be_exchanged(item, &found)
            {
                found.insert(item.sig.ident.to_string());
            }
        }
    }
    found
}

fn may_be_exchanged(item: &syn::ItemFn, known: &BTreeSet<String>) -> bool {
    let names: Vec<String> = item.sig.inputs.iter().filter_map(name).collect();
    let ([a, b, ..], [Stmt::Expr(body, None)]) = (names.as_slice(), item.block.stmts.as_slice())
    else {
        return false;
    };
    canonical(body, known) == canonical(&exchanged(body, a, b), known)
}

fn name(input: &syn::FnArg) -> Option<String> {
    match input {
        syn::FnArg::Typed(typed) => Some(code(&typed.pat)),
        syn::FnArg::Receiver(_) => None,
    }
}

/// With two names exchanged.
fn exchanged(e: &Expr, a: &str, b: &str) -> Expr {
    use syn::visit_mut::{self, VisitMut};
    struct Exchange<'a>(&'a str, &'a str);
    impl VisitMut for Exchange<'_> {
        fn visit_ident_mut(&mut self, ident: &mut proc_macro2::Ident) {
            let other = if ident == self.0 {
                self.1
            } else if ident == self.1 {
                self.0
            } else {
                return;
            };
            *ident = proc_macro2::Ident::new(other, ident.span());
            visit_mut::visit_ident_mut(self, ident);
        }
    }
    let mut e = e.clone();
    Exchange(a, b).visit_expr_mut(&mut e);
    e
}

/// The same text for expressions that are the same up to the order of sums and products.
pub fn canonical(e: &Expr, commutative: &BTreeSet<String>) -> String {
    let of = |e: &Expr| canonical(e, commutative);
    let sorted = |name: &str, mut parts: Vec<String>| {
        parts.sort();
        format!("{name}({})", parts.join(","))
    };
    match e {
        Expr::Paren(e) => of(&e.expr),
        Expr::Group(e) => of(&e.expr),
        Expr::Reference(e) => of(&e.expr),
        Expr::Binary(binary) => match binary.op {
            BinOp::Mul(_) => sorted("*", operands(e, false).iter().map(of).collect()),
            BinOp::Add(_) => sorted("+", operands(e, true).iter().map(of).collect()),
            op => format!("({}{}{})", of(&binary.left), code(&op), of(&binary.right)),
        },
        Expr::Unary(unary) => format!("{}{}", code(&unary.op), of(&unary.expr)),
        Expr::Cast(cast) => format!("{} as {}", of(&cast.expr), code(&cast.ty)),
        Expr::Call(call) => {
            let name = code(&call.func);
            if let (true, Some(only)) = (name.ends_with("mutant::owned"), call.args.first()) {
                return of(only);
            }
            let last = name.trim_start_matches("Self::");
            let args: Vec<String> = call.args.iter().map(of).collect();
            if args.len() == 2 && commutative.contains(last) {
                sorted(&name, args)
            } else {
                format!("{name}({})", args.join(","))
            }
        }
        Expr::MethodCall(call) => {
            let mut parts = vec![of(&call.receiver)];
            parts.extend(call.args.iter().map(of));
            let name = call.method.to_string();
            if ["max", "min"].contains(&name.as_str()) {
                sorted(&name, parts)
            } else {
                format!("{name}({})", parts.join(","))
            }
        }
        other => code(other),
    }
}

/// The factors of a product, or the terms of a sum.
fn operands(e: &Expr, sum: bool) -> Vec<Expr> {
    match e {
        Expr::Paren(e) => operands(&e.expr, sum),
        Expr::Binary(binary)
            if matches!(
                (&binary.op, sum),
                (BinOp::Add(_), true) | (BinOp::Mul(_), false)
            ) =>
        {
            [operands(&binary.left, sum), operands(&binary.right, sum)].concat()
        }
        other => vec![other.clone()],
    }
}

/// The places that an expression reads or changes: `w`, `total.b1`.
pub fn places(stmt: &Stmt) -> BTreeSet<String> {
    struct Places(BTreeSet<String>);
    impl<'ast> Visit<'ast> for Places {
        fn visit_expr(&mut self, e: &'ast Expr) {
            match place(e) {
                Some(path) => {
                    self.0.insert(path);
                    if let Expr::Index(index) = e {
                        self.visit_expr(&index.index);
                    }
                }
                None => visit::visit_expr(self, e),
            }
        }
    }
    let mut found = Places(BTreeSet::new());
    found.visit_stmt(stmt);
    found.0
}

/// A name, or fields of one; of an index, what is indexed.
pub fn place(e: &Expr) -> Option<String> {
    match e {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Field(field) => Some(format!("{}.{}", place(&field.base)?, code(&field.member))),
        Expr::Index(index) => place(&index.expr),
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => place(&unary.expr),
        Expr::Paren(paren) => place(&paren.expr),
        _ => None,
    }
}

/// Whether two sets of places have one in common, as a whole or in part.
pub fn meet(a: &BTreeSet<String>, b: &BTreeSet<String>) -> bool {
    let inside =
        |a: &str, b: &str| a == b || a.strip_prefix(b).is_some_and(|rest| rest.starts_with('.'));
    a.iter()
        .any(|a| b.iter().any(|b| inside(a, b) || inside(b, a)))
}
