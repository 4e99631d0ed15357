//! What the operators know of a host's surroundings.

use super::host::{Host, unmarked};
use super::mark::Marked;
use super::phrase::code;
use super::scope::Declared;
use grader::judge::RecordedCase;
use std::collections::{BTreeMap, BTreeSet};
use syn::visit::{self, Visit};
use syn::{Expr, Pat, parse_quote};

pub struct Context<'a> {
    pub host: &'a Host,
    pub declared: &'a Declared,
    pub glossary: &'a BTreeMap<String, String>,
    /// What each `let` of the file is given, and its name.
    pub lets: &'a [(String, String)],
    pub counts: Vec<Count>,
    /// The functions whose arguments may be exchanged.
    pub commutative: &'a BTreeSet<String>,
}

/// A way to count what a function was given.
#[derive(Clone, Debug)]
pub struct Count {
    pub expr: Expr,
    /// What it is in each recorded case, where that is known.
    values: Vec<Option<usize>>,
}

impl Count {
    pub fn is_known(&self) -> bool {
        self.values.iter().any(Option::is_some)
    }

    /// Whether nothing that was recorded tells two counts apart.
    pub fn is_always(&self, other: &Self) -> bool {
        let mut pairs = self.values.iter().zip(&other.values);
        let known = pairs.clone().any(|(a, b)| a.is_some() && b.is_some());
        known && pairs.all(|(a, b)| a.is_none() || b.is_none() || a == b)
    }
}

pub fn context<'a>(
    host: &'a Host,
    marked: &'a Marked,
    glossary: &'a BTreeMap<String, String>,
    lets: &'a [(String, String)],
    commutative: &'a BTreeSet<String>,
    cases: &[RecordedCase],
) -> Context<'a> {
    Context {
        host,
        declared: &marked.declared,
        glossary,
        lets,
        commutative,
        counts: counts(host, cases),
    }
}

/// What can be counted of the parameters.
fn counts(host: &Host, cases: &[RecordedCase]) -> Vec<Count> {
    let mut found: Vec<Count> = Vec::new();
    for name in host.names.iter().filter(|name| name.parameter) {
        let ident = proc_macro2::Ident::new(&name.name, proc_macro2::Span::call_site());
        let shape = |case: &RecordedCase| {
            let input = case.inputs.iter().find(|input| input.name == name.name)?;
            input.value.shape().map(<[usize]>::to_vec)
        };
        let along = |i: usize| -> Vec<Option<usize>> {
            cases
                .iter()
                .map(|case| shape(case)?.get(i).copied())
                .collect()
        };
        let ways: Vec<(Expr, Vec<Option<usize>>)> = match name.kind.as_str() {
            "Array2<f64>" => vec![
                (parse_quote!(#ident.nrows()), along(0)),
                (parse_quote!(#ident.ncols()), along(1)),
            ],
            "Array1<f64>" => vec![(parse_quote!(#ident.len()), along(0))],
            kind if kind.starts_with('[') && kind.contains(']') && !kind.contains(';') => {
                vec![(parse_quote!(#ident.len()), along(0))]
            }
            _ => Vec::new(),
        };
        found.extend(
            ways.into_iter()
                .map(|(expr, values)| Count { expr, values }),
        );
    }
    found
}

/// The `let`s of a file: what each is given, as code, and its name.
pub fn lets(file: &syn::File) -> Vec<(String, String)> {
    struct Lets(Vec<(String, String)>);
    impl<'ast> Visit<'ast> for Lets {
        fn visit_local(&mut self, local: &'ast syn::Local) {
            if let (Pat::Ident(name), Some(init)) = (&local.pat, &local.init) {
                let init = unmarked(&init.expr);
                let mut init = &init;
                // A count as a number is the same count.
                while let Expr::Cast(cast) = init {
                    init = &cast.expr;
                }
                self.0.push((code(init), name.ident.to_string()));
            }
            visit::visit_local(self, local);
        }
    }
    let mut found = Lets(Vec::new());
    found.visit_file(file);
    found.0.retain(|(init, _)| init.contains('('));
    found.0
}
