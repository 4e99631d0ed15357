//! Expressions in a learner's words: what the glossary says of a name, and of a few ways to make one quantity from another.

use super::context::Context;
use super::scope::kind_of;
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::{BinOp, Expr, Lit, Member};

/// What is longer is no name for a quantity.
const LONGEST: usize = 64;

/// Tokens without white space: what two expressions are compared by.
pub fn code(e: &impl ToTokens) -> String {
    e.to_token_stream().to_string().replace(' ', "")
}

/// The words for a place that is given a value: a name, or a field as `base.field`. Of a field they are those of the whole, else
/// those of a field that only one struct has, else those of its last name.
pub fn words_of(place: &str, glossary: &BTreeMap<String, String>) -> Option<String> {
    let own = glossary.get(place).cloned();
    let Some((_, field)) = place.rsplit_once('.') else {
        return own;
    };
    let in_struct = |key: &&String| {
        let of_type = key.split_once('.');
        of_type.is_some_and(|(of, name)| name == field && is_type(of))
    };
    let mut in_structs = glossary.keys().filter(in_struct);
    let only = match (in_structs.next(), in_structs.next()) {
        (Some(only), None) => glossary.get(only).cloned(),
        _ => None,
    };
    own.or(only).or_else(|| glossary.get(field).cloned())
}

fn is_type(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

/// An expression in words, if there are any.
pub fn phrase(e: &Expr, cx: &Context) -> Option<String> {
    in_words(e, cx).filter(|words| words.chars().count() <= LONGEST)
}

fn in_words(e: &Expr, cx: &Context) -> Option<String> {
    let of = |e: &Expr| phrase(e, cx);
    if let Some(words) = named(e, cx) {
        return Some(words);
    }
    match e {
        Expr::Path(path) => cx
            .glossary
            .get(&path.path.get_ident()?.to_string())
            .cloned(),
        Expr::Field(field) => self::field(field, cx),
        Expr::Index(index) => Some(format!("an entry of {}", of(&index.expr)?)),
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
        Expr::Binary(binary) => {
            let (a, b) = (of(&binary.left)?, of(&binary.right)?);
            match binary.op {
                BinOp::Mul(_) if a == b => Some(format!("the square of {a}")),
                BinOp::Mul(_) => Some(in_any_order("product", a, b)),
                BinOp::Add(_) => Some(in_any_order("sum", a, b)),
                BinOp::Sub(_) => Some(format!("the difference of {a} and {b}")),
                BinOp::Div(_) => Some(format!("the quotient of {a} and {b}")),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The same words whichever of the two stands first.
fn in_any_order(name: &str, a: String, b: String) -> String {
    let (first, last) = if a < b { (a, b) } else { (b, a) };
    format!("the {name} of {first} and {last}")
}

/// The words for a field: those of `base.field` as the file has it, else those of `Type.field`.
fn field(field: &syn::ExprField, cx: &Context) -> Option<String> {
    let Member::Named(name) = &field.member else {
        return None;
    };
    let mut kind = kind_of(&field.base, &cx.host.names, cx.declared);
    if kind.is_empty() {
        kind = only_struct_with(name, cx).unwrap_or_default();
    }
    let keys = [code(&field.base), kind].map(|of| format!("{of}.{name}"));
    keys.iter().find_map(|key| cx.glossary.get(key).cloned())
}

fn only_struct_with(name: &syn::Ident, cx: &Context) -> Option<String> {
    let has = |fields: &[(String, String)]| fields.iter().any(|(field, _)| name == field);
    let mut structs = cx.declared.structs.iter().filter(|(_, fields)| has(fields));
    match (structs.next(), structs.next()) {
        (Some((only, _)), None) => Some(only.clone()),
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
    let arg = call.args.first();
    let argument = arg.map(code).unwrap_or_default();
    let name = applied(&call.method.to_string(), arg);
    Some(match name.as_str() {
        "len" if of.ends_with('s') => format!("the number of {}", of.strip_prefix("the ")?),
        "len" => format!("the length of {of}"),
        "nrows" => format!("the number of rows of {of}"),
        "ncols" => format!("the number of columns of {of}"),
        "sum" => format!("the sum of {of}"),
        "abs" => format!("the size of {of}"),
        "dot" => {
            let other = phrase(arg?, cx)?;
            match other == of {
                true => format!("the square of {of}"),
                false => in_any_order("product", of, other),
            }
        }
        "t" => format!("the transpose of {of}"),
        "sum_axis" if argument == "Axis(0)" => format!("the sum of the rows of {of}"),
        "sum_axis" if argument == "Axis(1)" => format!("the sum of the columns of {of}"),
        "powi" if argument == "2" => format!("the square of {of}"),
        "sqrt" | "exp" | "ln" | "tanh" | "sin" | "cos" => {
            format!("{} of {of}", function_in_words(&name, None)?)
        }
        "clone" | "to_owned" | "view" | "iter" => of,
        _ => return None,
    })
}

/// What a method applies: the function of its own name; of `mapv`, the one that it is given.
fn applied(method: &str, arg: Option<&Expr>) -> String {
    match method {
        "mapv" | "map" => {
            let given = arg.map(code).unwrap_or_default();
            given.strip_prefix("f64::").unwrap_or_default().to_owned()
        }
        other => other.to_owned(),
    }
}

/// What a method gives, in words; of `mapv`, what the function does that it applies.
pub fn function_in_words(method: &str, arg: Option<&Expr>) -> Option<&'static str> {
    Some(match applied(method, arg).as_str() {
        "abs" => "the absolute value",
        "sqrt" => "the square root",
        "exp" => "the exponential",
        "ln" | "ln_1p" => "the logarithm",
        "tanh" => "the hyperbolic tangent",
        "sin" => "the sine",
        "cos" => "the cosine",
        "round" => "the rounding",
        "powi" => "the power",
        "max" => "the lower bound",
        "min" => "the upper bound",
        "clamp" => "the cut at both ends",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_its_own_words_before_those_of_its_last_name() {
        let glossary = [
            ("w", "the weight"),
            ("net.b", "the bias of the network"),
            ("Dense.w", "the weights of a layer"),
            ("Net.b", "the biases"),
            ("Gradients.b", "the slopes"),
            ("b", "the bias"),
        ];
        let glossary = glossary.map(|(name, words)| (name.to_owned(), words.to_owned()));
        let glossary = BTreeMap::from(glossary);
        for (place, words) in [
            ("w", Some("the weight")),
            ("layer.w", Some("the weights of a layer")),
            ("net.b", Some("the bias of the network")),
            // Two structs have one.
            ("total.b", Some("the bias")),
            ("total.c", None),
        ] {
            assert_eq!(words_of(place, &glossary).as_deref(), words, "{place}");
        }
    }
}
