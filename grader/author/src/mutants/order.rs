//! The order of statements: what becomes of one that comes later than it should, and of a value that is worked out again after
//! something that it depends on was changed.

use super::canonical::{meet, place, places};
use grader::judge::Operator;
use quote::ToTokens;
use std::collections::BTreeSet;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Pat, Stmt, parse_quote};

/// What may stand in an insertion's place.
#[derive(Clone, Debug)]
pub struct Placed {
    pub operator: Operator,
    pub expr: Expr,
    /// The statement that is left out where it stands.
    pub moved: Option<usize>,
    /// The names of what is done later, and of what was done before it.
    pub names: Vec<String>,
    /// The statement that it comes after.
    pub after: Stmt,
}

/// A place in a block, after the statement of that number.
pub struct Insertion {
    pub after: usize,
    /// The statement that is done there.
    pub of: usize,
    /// The name that is given its value again.
    pub again: Option<String>,
    pub mutable: bool,
    pub placed: Placed,
}

pub fn insertions(stmts: &[Stmt]) -> Vec<Insertion> {
    let mut found = Vec::new();
    for (j, after) in stmts.iter().enumerate() {
        let (Stmt::Expr(_, Some(_)) | Stmt::Expr(Expr::ForLoop(_) | Expr::While(_), _)) = after
        else {
            continue;
        };
        let changed = writes(after);
        for (i, of) in stmts[..j].iter().enumerate() {
            let chain = depends(stmts, i, j, &changed);
            let later = |name: &str| stmts[j + 1..].iter().any(|s| places(s).contains(name));
            let placed = |operator, expr, name: Option<String>| Placed {
                operator,
                expr,
                moved: None,
                names: name
                    .into_iter()
                    .chain(changed.iter().next().cloned())
                    .collect(),
                after: after.clone(),
            };
            match of {
                Stmt::Local(local) => {
                    let Some((name, mutable)) = simple(&local.pat) else {
                        continue;
                    };
                    let (Some((_, before)), Some(init)) = (chain.split_last(), &local.init) else {
                        continue;
                    };
                    // A name that is given its own value has no value to work out again.
                    let own_value = chain.iter().any(|&k| gives_itself(&stmts[k]));
                    if own_value || !chain.contains(&i) || !later(&name) || changed.contains(&name)
                    {
                        continue;
                    }
                    let lets = before.iter().map(|&k| &stmts[k]);
                    let value = &init.expr;
                    let expr = parse_quote!({ #(#lets)* #value });
                    found.push(Insertion {
                        after: j,
                        of: i,
                        mutable,
                        placed: placed(Operator::Recomputed, expr, Some(name.clone())),
                        again: Some(name),
                    });
                }
                Stmt::Expr(e, _) if j > i => {
                    let own = writes(of);
                    let seen = places(after);
                    let touched = meet(&places(of), &changed);
                    let own_terms =
                        both_add(of, after) && chain.is_empty() && !touched_by_value(of, after);
                    let conflict = touched || !chain.is_empty() || meet(&own, &seen);
                    if own_terms || !conflict || leaves(of) || leaves(after) {
                        continue;
                    }
                    let lets = chain.iter().map(|&k| &stmts[k]);
                    let expr = parse_quote!({ #(#lets)* #e; });
                    found.push(Insertion {
                        after: j,
                        of: i,
                        mutable: false,
                        placed: placed(Operator::Moved, expr, subject(of)),
                        again: None,
                    });
                }
                _ => {}
            }
        }
    }
    found.sort_by_key(|insertion| insertion.after);
    found
}

/// The `let`s up to the statement `i`, itself included if it is one, that it needs and that depend on `changed`, in their order.
fn depends(stmts: &[Stmt], i: usize, j: usize, changed: &BTreeSet<String>) -> Vec<usize> {
    let mut stale = changed.clone();
    let mut chain = Vec::new();
    for (k, stmt) in stmts[..j].iter().enumerate() {
        let Stmt::Local(local) = stmt else { continue };
        let Some((name, _)) = simple(&local.pat) else {
            continue;
        };
        if k <= i && meet(&places(stmt), &stale) {
            stale.insert(name);
            chain.push(k);
        }
    }
    // Only what is needed, from the end.
    let mut needed = places(&stmts[i]);
    let mut kept = Vec::new();
    for k in chain.into_iter().rev() {
        let Stmt::Local(local) = &stmts[k] else {
            continue;
        };
        let Some((name, _)) = simple(&local.pat) else {
            continue;
        };
        if k == i || needed.contains(&name) {
            needed.extend(places(&stmts[k]));
            kept.push(k);
        }
    }
    kept.reverse();
    kept
}

/// Whether a `let` gives a name what the same name stood for.
fn gives_itself(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Local(local) => {
            simple(&local.pat).is_some_and(|(name, _)| places(stmt).contains(&name))
        }
        _ => false,
    }
}

/// The name that a pattern is, and whether it may be changed.
fn simple(pattern: &Pat) -> Option<(String, bool)> {
    match pattern {
        Pat::Ident(ident) if ident.subpat.is_none() && ident.by_ref.is_none() => {
            Some((ident.ident.to_string(), ident.mutability.is_some()))
        }
        Pat::Type(typed) => simple(&typed.pat),
        _ => None,
    }
}

/// Whether a statement may end the function or the loop.
fn leaves(stmt: &Stmt) -> bool {
    struct Leaves(bool);
    impl<'ast> Visit<'ast> for Leaves {
        fn visit_expr(&mut self, e: &'ast Expr) {
            self.0 |= matches!(
                e,
                Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) | Expr::Try(_)
            );
            visit::visit_expr(self, e);
        }
    }
    let mut leaves = Leaves(false);
    leaves.visit_stmt(stmt);
    leaves.0
}

/// The names that a statement changes.
fn writes(stmt: &Stmt) -> BTreeSet<String> {
    struct Writes(BTreeSet<String>);
    impl<'ast> Visit<'ast> for Writes {
        fn visit_stmt(&mut self, stmt: &'ast Stmt) {
            if let Stmt::Expr(e, Some(_)) = stmt {
                match e {
                    Expr::Assign(assign) => self.0.extend(changed(&assign.left)),
                    Expr::Binary(binary) if assigns(&binary.op) => {
                        self.0.extend(changed(&binary.left))
                    }
                    Expr::MethodCall(call) => self.0.extend(changed(&call.receiver)),
                    _ => {}
                }
            }
            visit::visit_stmt(self, stmt);
        }

        fn visit_expr_reference(&mut self, e: &'ast syn::ExprReference) {
            if e.mutability.is_some() {
                self.0.extend(changed(&e.expr));
            }
            visit::visit_expr_reference(self, e);
        }

        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            if call.method.to_string().ends_with("_mut") {
                self.0.extend(changed(&call.receiver));
            }
            visit::visit_expr_method_call(self, call);
        }
    }
    let mut found = Writes(BTreeSet::new());
    found.visit_stmt(stmt);
    found.0
}

/// Whether an operator changes what stands left of it.
pub fn assigns(op: &syn::BinOp) -> bool {
    use syn::BinOp::{AddAssign, DivAssign, MulAssign, SubAssign};
    matches!(
        op,
        AddAssign(_) | SubAssign(_) | MulAssign(_) | DivAssign(_)
    )
}

/// The place that a method called on an expression changes.
fn changed(e: &Expr) -> Option<String> {
    match e {
        Expr::MethodCall(call) => changed(&call.receiver),
        other => place(other),
    }
}

/// Whether what one of two statements adds depends on what the other adds to.
fn touched_by_value(a: &Stmt, b: &Stmt) -> bool {
    let value = |stmt: &Stmt| match stmt {
        Stmt::Expr(Expr::Binary(binary), _) => places(&Stmt::Expr((*binary.right).clone(), None)),
        other => places(other),
    };
    meet(&value(a), &writes(b)) || meet(&value(b), &writes(a))
}

/// Whether two statements add to something, so that their order does not matter.
fn both_add(a: &Stmt, b: &Stmt) -> bool {
    let adds = |stmt: &Stmt| match stmt {
        Stmt::Expr(Expr::Binary(binary), _) => {
            matches!(
                binary.op,
                syn::BinOp::AddAssign(_) | syn::BinOp::SubAssign(_)
            )
        }
        _ => false,
    };
    adds(a) && adds(b)
}

/// The names in a function that are handed on: returned, in a struct or a pair too, or a statement's to add, take off or keep.
pub fn results(body: &Block) -> BTreeSet<String> {
    struct Results(BTreeSet<String>);
    impl Results {
        fn take(&mut self, e: &Expr) {
            match e {
                Expr::Path(path) => self
                    .0
                    .extend(path.path.get_ident().map(ToString::to_string)),
                Expr::Tuple(tuple) => tuple.elems.iter().for_each(|e| self.take(e)),
                Expr::Array(array) => array.elems.iter().for_each(|e| self.take(e)),
                Expr::Struct(made) => made.fields.iter().for_each(|f| self.take(&f.expr)),
                _ => {}
            }
        }
    }
    impl<'ast> Visit<'ast> for Results {
        fn visit_stmt(&mut self, stmt: &'ast Stmt) {
            match stmt {
                Stmt::Expr(e, None) => self.take(e),
                Stmt::Expr(Expr::MethodCall(call), _) => {
                    call.args.iter().for_each(|e| self.take(e))
                }
                Stmt::Expr(Expr::Binary(binary), _) if assigns(&binary.op) => {
                    let value = Stmt::Expr((*binary.right).clone(), None);
                    self.0.extend(places(&value));
                }
                Stmt::Expr(Expr::Assign(assign), _) => self.take(&assign.right),
                _ => {}
            }
            visit::visit_stmt(self, stmt);
        }
    }
    let mut found = Results(BTreeSet::new());
    found.visit_block(body);
    found.0
}

/// The names in a function of which nothing but the sign is looked at.
pub fn signs(body: &Block) -> BTreeSet<String> {
    #[derive(Default)]
    struct Uses {
        all: Vec<String>,
        signs: Vec<String>,
    }
    impl<'ast> Visit<'ast> for Uses {
        fn visit_expr(&mut self, e: &'ast Expr) {
            let zero = |e: &Expr| matches!(e.to_token_stream().to_string().as_str(), "0.0");
            match e {
                Expr::Path(_) => self.all.extend(place(e)),
                Expr::Binary(binary) if zero(&binary.right) => {
                    self.signs.extend(place(&binary.left))
                }
                Expr::MethodCall(call) if call.method.to_string().starts_with("is_sign_") => {
                    self.signs.extend(place(&call.receiver));
                }
                _ => {}
            }
            visit::visit_expr(self, e);
        }
    }
    let mut uses = Uses::default();
    uses.visit_block(body);
    let times = |name: &String, among: &[String]| among.iter().filter(|n| *n == name).count();
    let only = |name: &&String| times(name, &uses.all) == times(name, &uses.signs);
    uses.signs.iter().filter(only).cloned().collect()
}

/// What an assignment gives a new value: the name, or the field.
pub fn target(e: &Expr) -> Option<String> {
    match e {
        Expr::Assign(assign) => place(&assign.left),
        Expr::Binary(binary) if assigns(&binary.op) => place(&binary.left),
        _ => None,
    }
}

/// The last name of a place.
pub fn last(place: &str) -> &str {
    place.rsplit_once('.').map_or(place, |(_, last)| last)
}

/// What a statement does something to.
pub fn subject(stmt: &Stmt) -> Option<String> {
    match stmt {
        Stmt::Expr(e, _) => target(e).or_else(|| writes(stmt).into_iter().next()),
        _ => None,
    }
}
