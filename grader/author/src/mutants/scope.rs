//! Names and what is known of their types: as much as tells most pairs apart that cannot be exchanged. rustc tells the rest.

use quote::ToTokens;
use std::collections::BTreeMap;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Lit, Member, Pat, Type};

/// A name in scope; `kind` is its type without references, and empty where it is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    pub name: String,
    pub kind: String,
    /// A parameter, whose entries can be counted.
    pub parameter: bool,
}

/// What a file declares.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    /// The fields of each struct, with their kinds.
    pub structs: BTreeMap<String, Vec<(String, String)>>,
    /// What each function returns.
    pub functions: BTreeMap<String, String>,
}

pub fn declared(file: &syn::File) -> Declared {
    let mut found = Declared::default();
    for item in &file.items {
        if let syn::Item::Fn(item) = item
            && let syn::ReturnType::Type(_, returned) = &item.sig.output
        {
            found
                .functions
                .insert(item.sig.ident.to_string(), kind(returned));
        }
        if let syn::Item::Struct(item) = item {
            let fields = item.fields.iter();
            let fields = fields.filter_map(|f| Some((f.ident.as_ref()?.to_string(), kind(&f.ty))));
            found
                .structs
                .insert(item.ident.to_string(), fields.collect());
        }
    }
    found
}

/// A type without references and white space.
pub fn kind(of: &Type) -> String {
    match of {
        Type::Reference(reference) => kind(&reference.elem),
        Type::Paren(paren) => kind(&paren.elem),
        other => other.to_token_stream().to_string().replace(' ', ""),
    }
}

/// The names that a pattern binds.
pub fn bound(pattern: &Pat) -> Vec<String> {
    struct Bound(Vec<String>);
    impl<'ast> Visit<'ast> for Bound {
        fn visit_pat_ident(&mut self, bound: &'ast syn::PatIdent) {
            self.0.push(bound.ident.to_string());
            visit::visit_pat_ident(self, bound);
        }
    }
    let mut bound = Bound(Vec::new());
    bound.visit_pat(pattern);
    // A case of an enum looks like a name.
    bound
        .0
        .retain(|name| name.chars().next().is_some_and(char::is_lowercase));
    bound.0
}

/// What is known of an expression's type.
pub fn kind_of(e: &Expr, names: &[Name], declared: &Declared) -> String {
    let of = |e: &Expr| kind_of(e, names, declared);
    match e {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Float(_) => "f64".to_owned(),
            Lit::Bool(_) => "bool".to_owned(),
            _ => String::new(),
        },
        Expr::Cast(cast) => kind(&cast.ty),
        Expr::Paren(e) => of(&e.expr),
        Expr::Group(e) => of(&e.expr),
        Expr::Reference(e) => of(&e.expr),
        Expr::Unary(e) => of(&e.expr),
        Expr::Path(path) => {
            let name = path.path.get_ident().map(ToString::to_string);
            let known = names.iter().rev().find(|n| Some(&n.name) == name.as_ref());
            known.map_or_else(String::new, |n| n.kind.clone())
        }
        Expr::Field(field) => {
            let Member::Named(member) = &field.member else {
                return String::new();
            };
            let mut kinds = declared
                .structs
                .values()
                .flatten()
                .filter(|(name, _)| member == name.as_str())
                .map(|(_, kind)| kind.clone());
            let first = kinds.next().unwrap_or_default();
            if kinds.all(|kind| kind == first) {
                first
            } else {
                String::new()
            }
        }
        Expr::Binary(binary) => of_binary(&binary.op, of(&binary.left), of(&binary.right)),
        Expr::MethodCall(call) => match call.method.to_string().as_str() {
            "len" | "nrows" | "ncols" | "count" => "usize".to_owned(),
            "abs" | "exp" | "ln" | "sqrt" | "tanh" | "sin" | "cos" | "max" | "min" | "clamp"
            | "clone" | "to_owned" | "mapv" | "ln_1p" | "powi" | "round" => of(&call.receiver),
            "sum" => "f64".to_owned(),
            "row" | "column" => "Array1<f64>".to_owned(),
            "t" | "view" => of(&call.receiver),
            "sum_axis" | "mean_axis" if of(&call.receiver) == "Array2<f64>" => {
                "Array1<f64>".to_owned()
            }
            "select" => of(&call.receiver),
            "dot" => match (
                of(&call.receiver).as_str(),
                call.args.first().map(of).as_deref(),
            ) {
                ("Array1<f64>", Some("Array1<f64>")) => "f64".to_owned(),
                ("Array2<f64>", Some("Array1<f64>")) | ("Array1<f64>", Some("Array2<f64>")) => {
                    "Array1<f64>".to_owned()
                }
                ("Array2<f64>", Some("Array2<f64>")) => "Array2<f64>".to_owned(),
                _ => String::new(),
            },
            "is_nan" | "is_finite" | "any" | "all" | "is_none_or" => "bool".to_owned(),
            _ => String::new(),
        },
        Expr::Index(index) => match of(&index.expr).as_str() {
            "Array1<f64>" | "Array2<f64>" | "[f64]" => "f64".to_owned(),
            list => {
                let items = list
                    .strip_prefix("Vec<")
                    .and_then(|of| of.strip_suffix('>'));
                items.unwrap_or_default().to_owned()
            }
        },
        Expr::Call(call) => match call.func.to_token_stream().to_string().replace(' ', "") {
            path if path.starts_with("Array1::") => "Array1<f64>".to_owned(),
            path if path.starts_with("Array2::") => "Array2<f64>".to_owned(),
            path if path == "Vec::new" => "Vec".to_owned(),
            path => {
                let closure = names.iter().rev().find(|n| n.name == path);
                let closure = closure.and_then(|n| n.kind.split_once("->"));
                let closure = closure.map(|(_, returned)| returned.to_owned());
                closure
                    .or_else(|| declared.functions.get(&path).cloned())
                    .unwrap_or_default()
            }
        },
        _ => String::new(),
    }
}

fn of_binary(op: &BinOp, left: String, right: String) -> String {
    match op {
        BinOp::Lt(_)
        | BinOp::Le(_)
        | BinOp::Gt(_)
        | BinOp::Ge(_)
        | BinOp::Eq(_)
        | BinOp::Ne(_)
        | BinOp::And(_)
        | BinOp::Or(_) => "bool".to_owned(),
        _ if left == right => left,
        _ if left.starts_with("Array") && right == "f64" => left,
        _ if right.starts_with("Array") && left == "f64" => right,
        _ => String::new(),
    }
}
