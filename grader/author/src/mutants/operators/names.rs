//! Names: another variable, another field.

use super::{Alternatives, Node};
use crate::mutants::host::Kind;
use crate::mutants::scope::Name;
use grader::judge::Operator::*;
use proc_macro2::{Ident, Span};
use syn::{Expr, Member, parse_quote};

/// Methods whose receiver is only counted: the counts have their own operators.
const COUNTING: [&str; 3] = ["len", "nrows", "ncols"];

pub fn add(e: &Expr, node: &Node, found: &mut Alternatives) {
    if node.in_axis
        || node
            .receiver_of
            .as_ref()
            .is_some_and(|m| COUNTING.contains(&m.as_str()))
    {
        return;
    }
    match e {
        Expr::Path(path) => {
            let Some(name) = path.path.get_ident().map(ToString::to_string) else {
                return;
            };
            for other in exchangeable(e, &name, found) {
                let ident = Ident::new(&other.name, Span::call_site());
                let other: Expr = parse_quote!(#ident);
                found.add(Exchanged, &[&other, e], other.clone());
            }
        }
        Expr::Field(field) => {
            let Member::Named(member) = &field.member else {
                return;
            };
            let base = &field.base;
            for other in siblings(&member.to_string(), found) {
                let ident = Ident::new(&other, Span::call_site());
                let other: Expr = parse_quote!(#base.#ident);
                found.add(Exchanged, &[&other, e], other.clone());
            }
        }
        _ => {}
    }
}

/// The other names in scope that may be of the same kind. What a statement changes is not exchanged.
fn exchangeable(e: &Expr, name: &str, found: &Alternatives) -> Vec<Name> {
    let host = found.cx.host;
    if host.kind == Kind::Statement && host.within.as_deref() == Some(name) {
        return Vec::new();
    }
    let kind = found.kind_of(e);
    let mut seen = vec![name.to_owned()];
    let mut others = Vec::new();
    // The innermost of a name is the one that is meant.
    for other in host.names.iter().rev() {
        let fits = kind.is_empty() || other.kind.is_empty() || other.kind == kind;
        let known = host.names.iter().any(|n| n.name == name);
        if known && fits && !seen.contains(&other.name) && !other.name.starts_with('_') {
            seen.push(other.name.clone());
            others.push(other.clone());
        }
    }
    others
}

/// Fields of the same kind beside a field of that name.
fn siblings(member: &str, found: &Alternatives) -> Vec<String> {
    let mut names = Vec::new();
    for fields in found.cx.declared.structs.values() {
        let Some((_, kind)) = fields.iter().find(|(name, _)| name == member) else {
            continue;
        };
        let alike = fields
            .iter()
            .filter(|(name, k)| name != member && k == kind);
        names.extend(alike.map(|(name, _)| name.clone()));
    }
    names.sort();
    names.dedup();
    names
}
