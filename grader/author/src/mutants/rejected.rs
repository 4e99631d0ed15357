//! What rustc rejects of a schema: its errors mapped back to the arms that they stand in.

use super::host::Kind;
use super::mark::Marked;
use super::phrase::code;
use super::schema::Arm;
use serde::Deserialize;
use std::collections::BTreeSet;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, Lit, Pat};

/// Line and column, from 1.
type Place = (usize, usize);

/// Where an arm stands in the source.
struct Stands {
    arm: Arm,
    from: Place,
    to: Place,
}

/// The arms that are to be dropped for what rustc says of `source`; none where it mentions none.
pub fn rejected(source: &str, said: &str, marked: &Marked) -> Result<BTreeSet<Arm>, String> {
    let stands = arms(source)?;
    let errors = said.lines().filter_map(error);
    Ok(errors
        .flat_map(|error| blamed(&error, &stands, marked))
        .collect())
}

#[derive(Deserialize)]
struct Diagnostic {
    level: String,
    #[serde(default)]
    spans: Vec<Span>,
    #[serde(default)]
    children: Vec<Diagnostic>,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
    column_start: usize,
    is_primary: bool,
    expansion: Option<Box<Expansion>>,
}

#[derive(Deserialize)]
struct Expansion {
    span: Span,
}

fn error(line: &str) -> Option<Diagnostic> {
    let diagnostic: Diagnostic = serde_json::from_str(line).ok()?;
    (diagnostic.level.starts_with("error") && !diagnostic.spans.is_empty()).then_some(diagnostic)
}

impl Span {
    /// In the schema's own file, where a macro was called.
    fn place(&self) -> Option<Place> {
        if self.file_name.starts_with("exercises/src/") {
            return Some((self.line_start, self.column_start));
        }
        self.expansion.as_ref()?.span.place()
    }
}

/// The arms that an error is about: those it stands in, else those that it mentions, else the host around it.
fn blamed(error: &Diagnostic, stands: &[Stands], marked: &Marked) -> Vec<Arm> {
    let places = |primary: bool| {
        let own = error
            .spans
            .iter()
            .filter(move |span| span.is_primary == primary);
        own.filter_map(Span::place).collect::<Vec<_>>()
    };
    let (first, mut second) = (places(true), places(false));
    let children = error.children.iter().flat_map(|child| &child.spans);
    second.extend(children.filter_map(Span::place));
    let innermost = |place: &Place| {
        let around = stands.iter().filter(|s| s.from <= *place && *place < s.to);
        around.max_by_key(|s| s.from).map(|s| s.arm)
    };
    let at = |places: &[Place]| -> Vec<Arm> { places.iter().filter_map(innermost).collect() };
    let changed =
        |arms: &[Arm]| -> Vec<Arm> { arms.iter().copied().filter(|(_, arm)| *arm > 0).collect() };
    let (first, second) = (at(&first), at(&second));
    for arms in [&first, &second] {
        let changed = changed(arms);
        if !changed.is_empty() {
            return changed;
        }
    }
    // An error in what is unchanged: what was only added goes first.
    let all: Vec<Arm> = first.iter().chain(&second).copied().collect();
    let added =
        |(host, _): &&Arm| matches!(marked.hosts[*host].kind, Kind::Again | Kind::Insertion);
    let added: Vec<Arm> = all.iter().filter(added).copied().collect();
    if added.is_empty() {
        first.into_iter().take(1).collect()
    } else {
        added
    }
}

/// Where every arm of the printed source stands.
fn arms(source: &str) -> Result<Vec<Stands>, String> {
    struct Arms(Vec<Stands>);
    impl<'ast> Visit<'ast> for Arms {
        fn visit_expr_match(&mut self, matched: &'ast syn::ExprMatch) {
            if let Some(host) = host(&matched.expr) {
                for arm in &matched.arms {
                    if let Some(number) = number(&arm.pat) {
                        let span = arm.body.span();
                        let (from, to) = (span.start(), span.end());
                        self.0.push(Stands {
                            arm: (host, number),
                            from: (from.line, from.column + 1),
                            to: (to.line, to.column + 1),
                        });
                    }
                }
            }
            visit::visit_expr_match(self, matched);
        }
    }
    let file = syn::parse_file(source).map_err(|e| e.to_string())?;
    let mut arms = Arms(Vec::new());
    arms.visit_file(&file);
    Ok(arms.0)
}

fn host(e: &Expr) -> Option<usize> {
    let Expr::Call(call) = e else { return None };
    if code(&call.func) != "crate::mutant::arm" {
        return None;
    }
    match call.args.first()? {
        Expr::Lit(lit) => literal(&lit.lit),
        _ => None,
    }
}

fn number(pattern: &Pat) -> Option<usize> {
    match pattern {
        Pat::Lit(lit) => literal(&lit.lit),
        _ => None,
    }
}

fn literal(lit: &Lit) -> Option<usize> {
    match lit {
        Lit::Int(int) => int.base10_parse().ok(),
        _ => None,
    }
}
