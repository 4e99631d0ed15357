//! The order of statements: what becomes of one that comes later than it should, and of a value that is worked out again after
//! something that it depends on was changed.

use grader::judge::Operator;
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
            let later = |name: &str| stmts[j + 1..].iter().any(|s| reads(s).contains(name));
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
                    if !chain.contains(&i) || !later(&name) || changed.contains(&name) {
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
                    let seen = reads(after);
                    let touched = reads(of).intersection(&changed).next().is_some();
                    let conflict =
                        touched || !chain.is_empty() || own.iter().any(|w| seen.contains(w));
                    if !conflict || leaves(of) || leaves(after) {
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
        if k <= i && reads(stmt).intersection(&stale).next().is_some() {
            stale.insert(name);
            chain.push(k);
        }
    }
    // Only what is needed, from the end.
    let mut needed = reads(&stmts[i]);
    let mut kept = Vec::new();
    for k in chain.into_iter().rev() {
        let Stmt::Local(local) = &stmts[k] else {
            continue;
        };
        let Some((name, _)) = simple(&local.pat) else {
            continue;
        };
        if k == i || needed.contains(&name) {
            needed.extend(reads(&stmts[k]));
            kept.push(k);
        }
    }
    kept.reverse();
    kept
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

/// The names that a statement reads; of a `let`, those of its value.
fn reads(stmt: &Stmt) -> BTreeSet<String> {
    struct Reads(BTreeSet<String>);
    impl<'ast> Visit<'ast> for Reads {
        fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
            self.0
                .extend(path.path.get_ident().map(ToString::to_string));
        }
    }
    let mut found = Reads(BTreeSet::new());
    found.visit_stmt(stmt);
    found.0
}

/// The names that a statement changes.
fn writes(stmt: &Stmt) -> BTreeSet<String> {
    struct Writes(BTreeSet<String>);
    impl<'ast> Visit<'ast> for Writes {
        fn visit_stmt(&mut self, stmt: &'ast Stmt) {
            if let Stmt::Expr(e, Some(_)) = stmt {
                match e {
                    Expr::Assign(assign) => self.0.extend(root(&assign.left)),
                    Expr::Binary(binary) if assigns(&binary.op) => {
                        self.0.extend(root(&binary.left))
                    }
                    Expr::MethodCall(call) => self.0.extend(root(&call.receiver)),
                    _ => {}
                }
            }
            visit::visit_stmt(self, stmt);
        }

        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            if call.method.to_string().ends_with("_mut") {
                self.0.extend(root(&call.receiver));
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

/// The name at the beginning of a place: `w` of `w.data[0]`.
fn root(place: &Expr) -> Option<String> {
    match place {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Field(field) => root(&field.base),
        Expr::Index(index) => root(&index.expr),
        Expr::MethodCall(call) => root(&call.receiver),
        Expr::Unary(unary) => root(&unary.expr),
        Expr::Paren(paren) => root(&paren.expr),
        _ => None,
    }
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
                    self.0.extend(reads(&value));
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

/// What an assignment gives a new value.
pub fn target(e: &Expr) -> Option<String> {
    let of = |place: &Expr| match place {
        Expr::Field(field) => match &field.member {
            syn::Member::Named(name) => Some(name.to_string()),
            syn::Member::Unnamed(_) => root(&field.base),
        },
        other => root(other),
    };
    match e {
        Expr::Assign(assign) => of(&assign.left),
        Expr::Binary(binary) if assigns(&binary.op) => of(&binary.left),
        _ => None,
    }
}

/// What a statement does something to.
pub fn subject(stmt: &Stmt) -> Option<String> {
    match stmt {
        Stmt::Expr(e, _) => target(e).or_else(|| writes(stmt).into_iter().next()),
        _ => None,
    }
}
