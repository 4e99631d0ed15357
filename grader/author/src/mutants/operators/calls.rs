//! Calls: left out, repeated, with their arguments exchanged; sums, means and transposes.

use super::Alternatives;
use super::arithmetic::owned;
use crate::mutants::phrase::{code, function_in_words};
use grader::judge::Operator::*;
use syn::punctuated::Punctuated;
use syn::{Expr, ExprCall, ExprMethodCall, Lit, parse_quote};

/// What gives another value of the same kind.
const SHAPING: [&str; 17] = [
    "abs", "sqrt", "exp", "ln", "ln_1p", "max", "min", "clamp", "tanh", "sin", "cos", "round",
    "powi", "recip", "mapv", "map", "exp_m1",
];
const REPEATABLE: [&str; 6] = ["exp", "ln", "tanh", "sqrt", "sin", "mapv"];

pub fn add(e: &Expr, found: &mut Alternatives) {
    match e {
        Expr::MethodCall(call) => method(call, found),
        Expr::Call(call) => function(call, found),
        Expr::Index(index) => indexed(index, found),
        _ => {}
    }
}

fn method(call: &ExprMethodCall, found: &mut Alternatives) {
    let name = call.method.to_string();
    let (receiver, args) = (&*call.receiver, &call.args);
    let first = args.first();
    if SHAPING.contains(&name.as_str()) {
        found.add_said(
            CallLeftOut,
            &[function_in_words(&name, first).map(str::to_owned)],
            owned(receiver),
        );
    }
    let the_same_again =
        first.is_some_and(|arg| matches!(arg, Expr::Closure(_)) || code(arg).contains("abs"));
    if REPEATABLE.contains(&name.as_str()) && !the_same_again {
        let method = &call.method;
        found.add_said(
            CallRepeated,
            &[function_in_words(&name, first).map(str::to_owned)],
            parse_quote!(#receiver.#method(#args).#method(#args)),
        );
    }
    match (name.as_str(), first) {
        ("max", Some(arg)) => found.add(SmallestForLargest, &[], parse_quote!(#receiver.min(#arg))),
        ("min", Some(arg)) => found.add(LargestForSmallest, &[], parse_quote!(#receiver.max(#arg))),
        ("sum", None) => found.add(
            MeanForSum,
            &[receiver],
            parse_quote!(crate::mutant::mean(&(#receiver))),
        ),
        ("sum_axis", Some(axis)) => found.add(
            MeanForSum,
            &[receiver],
            parse_quote!(crate::mutant::mean_axis(&(#receiver), #axis)),
        ),
        ("mean", None) => found.add(
            SumForMean,
            &[receiver],
            parse_quote!(Some((#receiver).sum())),
        ),
        ("mean_axis", Some(axis)) => found.add(
            SumForMean,
            &[receiver],
            parse_quote!(Some((#receiver).sum_axis(#axis))),
        ),
        ("t", None) => found.add(NotTransposed, &[receiver], parse_quote!(#receiver.view())),
        ("dot", Some(arg)) => dot(receiver, arg, found),
        ("rows", None) => found.add(OtherAxis, &[], parse_quote!(#receiver.columns())),
        ("columns", None) => found.add(OtherAxis, &[], parse_quote!(#receiver.rows())),
        ("row", Some(i)) => {
            found.add(OtherAxis, &[], parse_quote!(#receiver.column(#i)));
            found.add(Reduced, &[receiver], parse_quote!(#receiver.row(0)));
        }
        ("column", Some(i)) => {
            found.add(OtherAxis, &[], parse_quote!(#receiver.row(#i)));
            found.add(Reduced, &[receiver], parse_quote!(#receiver.column(0)));
        }
        ("all", Some(arg)) => found.add(ConditionTurned, &[], parse_quote!(#receiver.any(#arg))),
        ("any", Some(arg)) => found.add(ConditionTurned, &[], parse_quote!(#receiver.all(#arg))),
        _ => {}
    }
    exchange(args, found, &mut |args| parse_method(call, args));
}

fn parse_method(call: &ExprMethodCall, args: Punctuated<Expr, syn::Token![,]>) -> Expr {
    Expr::MethodCall(ExprMethodCall {
        args,
        ..call.clone()
    })
}

fn dot(receiver: &Expr, arg: &Expr, found: &mut Alternatives) {
    let inner = match arg {
        Expr::Reference(reference) => &reference.expr,
        other => other,
    };
    // A product with itself is a number, or nothing that a learner transposes.
    if code(receiver) == code(inner) {
        return;
    }
    let [left, right] = [receiver, inner].map(|e| found.kind_of(e));
    // What has one axis is the same transposed, and so is a product of two such the other way round.
    if right != "Array1<f64>" {
        let other = parse_quote!(#receiver.dot(&(#inner).t()));
        found.add(Transposed, &[inner], other);
    }
    if left != "Array1<f64>" {
        let other = parse_quote!((#receiver).t().dot(#arg));
        found.add(Transposed, &[receiver], other);
    }
    if (left.as_str(), right.as_str()) == ("Array1<f64>", "Array1<f64>") {
        return;
    }
    let back: Expr = match receiver {
        Expr::Path(_) | Expr::Field(_) => parse_quote!(&#receiver),
        other => parse_quote!(&(#other)),
    };
    let other = parse_quote!((#inner).dot(#back));
    found.add(ProductTurned, &[receiver, inner], other);
}

fn function(call: &ExprCall, found: &mut Alternatives) {
    let name = code(&call.func);
    if name == "Axis" {
        let other: Option<Expr> = match call.args.first().map(code).as_deref() {
            Some("0") => Some(parse_quote!(Axis(1))),
            Some("1") => Some(parse_quote!(Axis(0))),
            _ => None,
        };
        if let Some(other) = other {
            found.add(OtherAxis, &[], other);
        }
        return;
    }
    let own = name.chars().next().is_some_and(char::is_lowercase) && !name.contains("::");
    if let (true, 1) = (own, call.args.len()) {
        let arg = &call.args[0];
        found.add(CallLeftOut, &[], owned(arg));
    }
    exchange(&call.args, found, &mut |args| {
        Expr::Call(ExprCall {
            args,
            ..call.clone()
        })
    });
}

/// Two neighbouring arguments exchanged.
fn exchange(
    args: &Punctuated<Expr, syn::Token![,]>,
    found: &mut Alternatives,
    with: &mut dyn FnMut(Punctuated<Expr, syn::Token![,]>) -> Expr,
) {
    for i in 1..args.len() {
        let mut all: Vec<Expr> = args.iter().cloned().collect();
        all.swap(i - 1, i);
        if code(&args[i - 1]) != code(&args[i]) {
            let e = with(all.into_iter().collect());
            found.add(ArgumentsExchanged, &[&args[i - 1], &args[i]], e);
        }
    }
}

fn indexed(index: &syn::ExprIndex, found: &mut Alternatives) {
    let (of, at) = (&index.expr, &*index.index);
    match at {
        Expr::Array(array) if array.elems.len() == 2 => {
            let (i, j) = (&array.elems[0], &array.elems[1]);
            found.add(OtherAxis, &[], parse_quote!(#of[[#j, #i]]));
        }
        Expr::Range(_) => {}
        Expr::Lit(lit) => {
            if let Lit::Int(int) = &lit.lit
                && let Ok(i) = int.base10_parse::<usize>()
            {
                let next = proc_macro2::Literal::usize_unsuffixed(i + 1);
                found.add(OtherConstant, &[], parse_quote!(#of[#next]));
            }
        }
        _ => found.add(Reduced, &[of], parse_quote!(#of[0])),
    }
}
