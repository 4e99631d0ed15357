//! Finds the **hosts** of a program: the expressions and statements in whose place a mutant has another one.
//!
//! A host is a whole value: what a `let` is given, a closure's body, a condition, a statement. So another expression can stand
//! in its place whatever is borrowed inside it. A host inside another, a closure's body for instance, is one of its own.

use super::host::{Host, Kind, host_of};
use super::order;
use super::scope::{Declared, Name, bound, declared, kind, kind_of};
use proc_macro2::{Ident, Span};
use std::collections::BTreeSet;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Pat, Stmt, parse_quote};

/// A program with its hosts marked.
pub struct Marked {
    pub file: syn::File,
    pub hosts: Vec<Host>,
    pub declared: Declared,
}

pub fn mark(mut file: syn::File) -> Marked {
    let mut marker = Marker {
        hosts: Vec::new(),
        declared: declared(&file),
        names: Vec::new(),
        function: String::new(),
        within: None,
        results: BTreeSet::new(),
        signs: BTreeSet::new(),
    };
    marker.visit_file_mut(&mut file);
    Marked {
        file,
        hosts: marker.hosts,
        declared: marker.declared,
    }
}

struct Marker {
    hosts: Vec<Host>,
    declared: Declared,
    names: Vec<Name>,
    function: String,
    within: Option<String>,
    /// The names of the function that are handed on.
    results: BTreeSet<String>,
    /// Those of which only the sign is looked at.
    signs: BTreeSet<String>,
}

impl Marker {
    /// Makes a host of `e`; its number.
    fn host(&mut self, e: &mut Expr, kind: Kind) -> usize {
        let number = self.hosts.len();
        self.hosts.push(Host {
            function: self.function.clone(),
            line: line_of(e),
            within: self.within.clone(),
            names: self.names.clone(),
            kind,
            is_result: self
                .within
                .as_ref()
                .is_none_or(|name| self.results.contains(order::last(name))),
            is_sign: self
                .within
                .as_ref()
                .is_some_and(|name| self.signs.contains(name)),
            expr: e.clone(),
            placed: None,
        });
        let inner = e.clone();
        let literal = proc_macro2::Literal::usize_unsuffixed(number);
        *e = parse_quote!(#[host = #literal] (#inner));
        number
    }

    /// An expression that stands for a value by itself.
    fn value(&mut self, e: &mut Expr) {
        self.visit_expr_mut(e);
        let made_of_others = matches!(
            e,
            Expr::If(_)
                | Expr::Match(_)
                | Expr::Block(_)
                | Expr::Closure(_)
                | Expr::Return(_)
                | Expr::Break(_)
                | Expr::Continue(_)
                | Expr::ForLoop(_)
                | Expr::While(_)
                | Expr::Loop(_)
                | Expr::Macro(_)
        );
        if !made_of_others {
            self.host(e, Kind::Value);
        }
    }

    fn condition(&mut self, e: &mut Expr) {
        self.visit_expr_mut(e);
        if !matches!(e, Expr::Let(_)) {
            self.host(e, Kind::Condition);
        }
    }

    fn within(&mut self, name: Option<String>, then: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.within, name);
        then(self);
        self.within = outer;
    }

    fn add(&mut self, names: Vec<String>, kind: &str) {
        self.names.extend(names.into_iter().map(|name| Name {
            name,
            kind: kind.to_owned(),
            parameter: false,
        }));
    }

    /// What is done in `then` sees its own names, and nobody else does.
    fn scoped(&mut self, then: impl FnOnce(&mut Self)) {
        let outer = self.names.len();
        then(self);
        self.names.truncate(outer);
    }

    fn function(&mut self, signature: &syn::Signature, body: &mut Block) {
        self.function = signature.ident.to_string();
        self.names.clear();
        self.results = order::results(body);
        self.signs = order::signs(body);
        for input in &signature.inputs {
            if let syn::FnArg::Typed(typed) = input {
                let kind = kind(&typed.ty);
                self.names
                    .extend(bound(&typed.pat).into_iter().map(|name| Name {
                        name,
                        kind: if matches!(*typed.pat, Pat::Ident(_)) {
                            kind.clone()
                        } else {
                            String::new()
                        },
                        parameter: true,
                    }));
            }
        }
        self.within(None, |s| s.visit_block_mut(body));
    }

    fn statement(&mut self, e: &mut Expr) {
        let target = order::target(e);
        self.within(target, |s| {
            match e {
                Expr::Assign(assign) => s.visit_expr_mut(&mut assign.right),
                Expr::Binary(binary) => s.visit_expr_mut(&mut binary.right),
                _ => s.visit_expr_mut(e),
            }
            let (plain, line) = (e.clone(), line_of(e));
            *e = parse_quote!({ #plain; });
            let number = s.host(e, Kind::Statement);
            // What is written here has no line of its own.
            s.hosts[number].line = line;
        });
    }

    fn local(&mut self, local: &mut syn::Local) {
        let names = bound(&local.pat);
        let within = match names.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        };
        let mut kind_of_it = String::new();
        if let Some(init) = &mut local.init {
            kind_of_it = kind_of(&init.expr, &self.names, &self.declared);
            self.within(within, |s| s.value(&mut init.expr));
        }
        if let Pat::Type(typed) = &local.pat {
            kind_of_it = kind(&typed.ty);
        } else if !matches!(local.pat, Pat::Ident(_)) {
            kind_of_it.clear();
        }
        self.add(names, &kind_of_it);
    }
}

impl VisitMut for Marker {
    fn visit_item_fn_mut(&mut self, item: &mut syn::ItemFn) {
        let signature = item.sig.clone();
        self.function(&signature, &mut item.block);
    }

    fn visit_impl_item_fn_mut(&mut self, item: &mut syn::ImplItemFn) {
        let signature = item.sig.clone();
        self.function(&signature, &mut item.block);
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        self.scoped(|s| {
            let plain = block.stmts.clone();
            let last = block.stmts.len().saturating_sub(1);
            for (i, stmt) in block.stmts.iter_mut().enumerate() {
                match stmt {
                    Stmt::Local(local) => s.local(local),
                    Stmt::Expr(e, semi) if does_something(e, semi.is_some(), i < last) => {
                        s.statement(e);
                        semi.get_or_insert_default();
                    }
                    Stmt::Expr(e, _) => s.value(e),
                    Stmt::Item(_) | Stmt::Macro(_) => {}
                }
            }
            s.reorder(&plain, block);
        });
    }

    fn visit_expr_mut(&mut self, e: &mut Expr) {
        match e {
            Expr::If(branch) => self.scoped(|s| {
                s.condition(&mut branch.cond);
                if let Expr::Let(binding) = &*branch.cond {
                    s.add(bound(&binding.pat), "");
                }
                s.visit_block_mut(&mut branch.then_branch);
                if let Some((_, otherwise)) = &mut branch.else_branch {
                    s.value(otherwise);
                }
            }),
            Expr::Match(matched) => {
                for arm in &mut matched.arms {
                    self.scoped(|s| {
                        s.add(bound(&arm.pat), "");
                        s.value(&mut arm.body);
                    });
                }
            }
            Expr::Closure(closure) => self.scoped(|s| {
                for input in &closure.inputs {
                    s.add(bound(input), "");
                }
                s.value(&mut closure.body);
            }),
            Expr::Struct(made) => {
                for field in &mut made.fields {
                    field.colon_token.get_or_insert_default();
                    let name = match &field.member {
                        syn::Member::Named(name) => Some(name.to_string()),
                        syn::Member::Unnamed(_) => None,
                    };
                    self.within(name, |s| s.value(&mut field.expr));
                }
            }
            Expr::Tuple(tuple) => tuple.elems.iter_mut().for_each(|e| self.value(e)),
            Expr::ForLoop(repeated) => self.scoped(|s| {
                s.value(&mut repeated.expr);
                s.add(bound(&repeated.pat), "");
                s.visit_block_mut(&mut repeated.body);
            }),
            Expr::While(repeated) => {
                self.condition(&mut repeated.cond);
                self.visit_block_mut(&mut repeated.body);
            }
            Expr::Return(returned) => {
                if let Some(e) = &mut returned.expr {
                    self.value(e);
                }
            }
            Expr::Block(block) => self.visit_block_mut(&mut block.block),
            other => visit_mut::visit_expr_mut(self, other),
        }
    }
}

impl Marker {
    /// Adds to a block whose statements are marked what mutants do in another order. `plain` are its statements without marks.
    fn reorder(&mut self, plain: &[Stmt], block: &mut Block) {
        let insertions = order::insertions(plain);
        for insertion in insertions.into_iter().rev() {
            let name = insertion.again.as_ref();
            let name = name.map(|name| Ident::new(name, Span::call_site()));
            let (kind, mut e): (Kind, Expr) = match &name {
                Some(name) => (Kind::Again, parse_quote!(#name)),
                None => (Kind::Insertion, parse_quote!({})),
            };
            let line = line_of(&plain[insertion.of]);
            let moved = marked_host(&block.stmts[insertion.of]);
            let within = insertion.again.clone();
            let number = self.hosts.len();
            self.within(
                within.or_else(|| order::subject(&plain[insertion.of])),
                |s| {
                    s.host(&mut e, kind);
                },
            );
            self.hosts[number].line = line;
            self.hosts[number].placed = Some(order::Placed {
                moved,
                ..insertion.placed
            });
            let stmt: Stmt = match &name {
                Some(name) if insertion.mutable => parse_quote!(let mut #name = #e;),
                Some(name) => parse_quote!(let #name = #e;),
                None => Stmt::Expr(e, Some(Default::default())),
            };
            block.stmts.insert(insertion.after + 1, stmt);
        }
    }
}

fn marked_host(stmt: &Stmt) -> Option<usize> {
    match stmt {
        Stmt::Expr(e, _) => host_of(e),
        _ => None,
    }
}

/// Whether a statement is there for what it does, and not for a value.
fn does_something(e: &Expr, semicolon: bool, followed: bool) -> bool {
    match e {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) | Expr::Let(_) => false,
        Expr::If(branch) => branch.else_branch.is_none() || semicolon || followed,
        Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) => true,
        Expr::Block(_) | Expr::Match(_) => semicolon || followed,
        _ => semicolon,
    }
}

fn line_of(code: &impl Spanned) -> usize {
    code.span().start().line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_host_has_the_line_that_it_stands_on() {
        let source = "fn f(x: f64) -> f64 {\n    let mut a = 2.0 * x;\n    a += x;\n    a\n}\n";
        let marked = mark(syn::parse_file(source).unwrap());
        let hosts = marked.hosts.iter();
        let kinds: Vec<(Kind, usize)> = hosts.map(|host| (host.kind, host.line)).collect();
        assert_eq!(
            kinds,
            [(Kind::Value, 2), (Kind::Statement, 3), (Kind::Value, 4)]
        );
    }
}
