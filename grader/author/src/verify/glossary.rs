//! The glossary has words for every parameter and every `let` of the solution. It may have some for fields too, as the solution
//! writes them, `net.w1`, or as its structs have them, `Network.w1`; and for nothing else.

use super::Fault;
use crate::files;
use crate::mutants::code;
use grader::catalog::Exercise;
use grader::error::Result;
use std::collections::BTreeSet;
use syn::visit::{self, Visit};

pub fn faults(exercise: &Exercise) -> Result<Vec<Fault>> {
    let file = exercise.place.hidden().join("exercise.toml");
    let solution = exercise.place.solution();
    // That it does not parse is said where its functions are looked at.
    let Ok(parsed) = syn::parse_file(&files::read(&solution)?) else {
        return Ok(Vec::new());
    };
    let named = names(&parsed);
    let glossary = &exercise.definition.glossary;
    let mut faults = Vec::new();
    let missing: Vec<&str> = named
        .iter()
        .filter(|name| glossary.get(*name).is_none_or(|words| words.is_empty()))
        .map(String::as_str)
        .collect();
    if !missing.is_empty() {
        let why = format!(
            "the glossary has no words for `{}` of the solution",
            missing.join("`, `")
        );
        faults.push(Fault::at(&file, "[glossary]", why));
    }
    let fields = fields(&parsed);
    let known = |name: &String| named.contains(name) || fields.contains(name);
    let unused = glossary.keys().filter(|name| !known(name));
    faults.extend(unused.map(|name| {
        let why = format!("the glossary explains `{name}`, which the solution does not name");
        Fault::at(&file, &format!("{name} ="), why)
    }));
    Ok(faults)
}

/// The fields that are read or changed, and those that structs have.
fn fields(file: &syn::File) -> BTreeSet<String> {
    struct Fields(BTreeSet<String>);
    impl<'ast> Visit<'ast> for Fields {
        fn visit_expr_field(&mut self, field: &'ast syn::ExprField) {
            self.0.insert(code(field));
            visit::visit_expr_field(self, field);
        }

        fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
            let names = item.fields.iter().filter_map(|field| field.ident.as_ref());
            self.0
                .extend(names.map(|name| format!("{}.{name}", item.ident)));
        }
    }
    let mut found = Fields(BTreeSet::new());
    found.visit_file(file);
    found.0
}

/// The names that parameters and `let`s introduce; those that begin with `_` say that they are not used.
fn names(file: &syn::File) -> BTreeSet<String> {
    let mut found = Names::default();
    found.visit_file(file);
    found.0
}

#[derive(Default)]
struct Names(BTreeSet<String>);

impl<'ast> Visit<'ast> for Names {
    fn visit_fn_arg(&mut self, argument: &'ast syn::FnArg) {
        if let syn::FnArg::Typed(typed) = argument {
            self.introduced_by(&typed.pat);
        }
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        self.introduced_by(&local.pat);
        visit::visit_local(self, local);
    }
}

impl Names {
    fn introduced_by(&mut self, pattern: &syn::Pat) {
        let mut bound = Bound(&mut self.0);
        bound.visit_pat(pattern);
    }
}

/// Collects what one pattern binds.
struct Bound<'a>(&'a mut BTreeSet<String>);

impl<'ast> Visit<'ast> for Bound<'_> {
    fn visit_pat_ident(&mut self, bound: &'ast syn::PatIdent) {
        let name = bound.ident.to_string();
        if !name.starts_with('_') {
            self.0.insert(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_known_as_they_are_used_and_as_structs_have_them() {
        let source = "struct Net { w: f64 } fn f(net: &Net) -> f64 { net.w + net.layers[0].b }";
        let fields = fields(&syn::parse_file(source).unwrap());
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        assert_eq!(fields, ["Net.w", "net.layers", "net.layers[0].b", "net.w"]);
    }

    #[test]
    fn parameters_and_lets_are_named_and_nothing_else() {
        let source = "
            pub fn f(x: f64, (a, _b): (f64, f64)) -> f64 {
                let Fit { w, slope: s, .. } = fit(x);
                let sum = (0..3).map(|i| { let inner = i; inner }).sum();
                for k in 0..3 { let mut last = k; }
                sum
            }
            impl T { fn g(self, other: T) {} }
        ";
        let names = names(&syn::parse_file(source).unwrap());
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(names, ["a", "inner", "last", "other", "s", "sum", "w", "x"]);
    }
}
