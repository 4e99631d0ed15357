//! Expressions in a learner's words: what the glossary says of a name, and of a few ways to make one quantity from another.

use super::context::Context;
use quote::ToTokens;
use syn::{BinOp, Expr, Lit, Member};

/// Tokens without white space: what two expressions are compared by.
pub fn code(e: &impl ToTokens) -> String {
    e.to_token_stream().to_string().replace(' ', "")
}

/// An expression in words, if there are any.
pub fn phrase(e: &Expr, cx: &Context) -> Option<String> {
    let of = |e: &Expr| phrase(e, cx);
    if let Some(words) = named(e, cx) {
        return Some(words);
    }
    match e {
        Expr::Path(path) => cx
            .glossary
            .get(&path.path.get_ident()?.to_string())
            .cloned(),
        Expr::Field(field) => {
            let Member::Named(name) = &field.member else {
                return None;
            };
            cx.glossary
                .get(&format!("{}.{name}", code(&field.base)))
                .cloned()
        }
        Expr::Lit(lit) => match &lit.lit {
            Lit::Float(float) => {
                let value: f64 = float.base10_parse().ok()?;
                Some(grader::value::number_text(value))
            }
            Lit::Int(int) => Some(int.base10_digits().to_owned()),
            _ => None,
        },
        Expr::Paren(e) => of(&e.expr),
        Expr::Group(e) => of(&e.expr),
        Expr::Reference(e) => of(&e.expr),
        Expr::Cast(e) => of(&e.expr),
        Expr::Unary(e) if matches!(e.op, syn::UnOp::Deref(_)) => of(&e.expr),
        Expr::Unary(e) if matches!(e.op, syn::UnOp::Neg(_)) => {
            Some(format!("minus {}", of(&e.expr)?))
        }
        Expr::MethodCall(call) => method(call, cx),
        Expr::Binary(binary) if matches!(binary.op, BinOp::Mul(_)) => {
            let same = code(&binary.left).replace('&', "") == code(&binary.right).replace('&', "");
            if same {
                Some(format!("the square of {}", of(&binary.left)?))
            } else {
                None
            }
        }
        _ => None,
    }
}

/// The words for what the file gives a name; of a count, for one that is always the same.
fn named(e: &Expr, cx: &Context) -> Option<String> {
    let own = code(e);
    let counted = cx.counts.iter().find(|count| code(&count.expr) == own);
    let same = cx
        .counts
        .iter()
        .filter(|count| counted.is_some_and(|c| c.is_always(count)));
    let mut all = vec![own];
    all.extend(same.map(|count| code(&count.expr)));
    let mut lets = cx.lets.iter().filter(|(init, _)| all.contains(init));
    lets.find_map(|(_, name)| cx.glossary.get(name).cloned())
}

fn method(call: &syn::ExprMethodCall, cx: &Context) -> Option<String> {
    let of = phrase(&call.receiver, cx)?;
    Some(match call.method.to_string().as_str() {
        "len" if of.ends_with('s') => format!("the number of {}", of.strip_prefix("the ")?),
        "len" => format!("the length of {of}"),
        "nrows" => format!("the number of rows of {of}"),
        "ncols" => format!("the number of columns of {of}"),
        "sum" => format!("the sum of {of}"),
        "abs" => format!("the size of {of}"),
        "exp" => format!("the exponential of {of}"),
        "ln" => format!("the logarithm of {of}"),
        "clone" | "to_owned" | "view" | "iter" => of,
        _ => return None,
    })
}
