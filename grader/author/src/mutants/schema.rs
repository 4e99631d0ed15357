//! A schema: one program that can be any mutant of a base. Every host is a `match` on the arm that the mutant takes there.

use super::host::{Host, Kind, host_of};
use super::mark::Marked;
use super::mutant::Mutant;
use super::operators::Alternative;
use std::collections::BTreeSet;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Stmt, parse_quote};

/// What rustc does not accept: an arm of a host, or with the arm 0 a whole host.
pub type Arm = (usize, usize);

pub struct Schema<'a> {
    pub marked: &'a Marked,
    pub alternatives: &'a [Vec<Alternative>],
    pub dropped: BTreeSet<Arm>,
}

impl Schema<'_> {
    pub fn lives(&self, (host, arm): Arm) -> bool {
        !self.dropped.contains(&(host, 0)) && !self.dropped.contains(&(host, arm))
    }

    /// The source, as rustc gets it.
    pub fn source(&self) -> String {
        let mut file = self.marked.file.clone();
        Print { schema: self }.visit_file_mut(&mut file);
        prettyplease::unparse(&file)
    }

    /// The mutants that are left, each by the arms that it takes; the first is none.
    pub fn table(&self, mutants: &[&Mutant]) -> String {
        let rows = mutants
            .iter()
            .map(|mutant| format!("    &{:?},\n", mutant.arms));
        let rows: String = rows.collect();
        format!("static MUTANTS: &[mutant::Arms] = &[\n    &[],\n{rows}];\n")
    }

    fn arms_of(&self, host: usize) -> Vec<(usize, &Expr)> {
        let all = self.alternatives[host].iter().enumerate();
        let all = all.map(|(i, alternative)| (i + 1, &alternative.expr));
        all.filter(|(arm, _)| self.lives((host, *arm))).collect()
    }

    /// What stands in a host's place, around what it is unchanged.
    fn matched(&self, host: usize, unchanged: &Expr) -> Expr {
        let arms = self.arms_of(host);
        if arms.is_empty() {
            return unchanged.clone();
        }
        let numbers = arms
            .iter()
            .map(|(arm, _)| proc_macro2::Literal::usize_unsuffixed(*arm));
        let changed = arms.iter().map(|(_, e)| e);
        let host = proc_macro2::Literal::usize_unsuffixed(host);
        // Each by an assignment of its own: of a `match` for a value rustc tells the first arm alone that is of another type.
        parse_quote!({
            let it;
            match crate::mutant::arm(#host) {
                0 => { it = #unchanged; }
                #(#numbers => { it = #changed; })*
                _ => ::core::unreachable!(),
            }
            it
        })
    }

    /// Whether a statement is there for mutants alone, none of which is left.
    fn is_empty(&self, stmt: &Stmt) -> bool {
        let e = match stmt {
            Stmt::Local(local) => local.init.as_ref().map(|init| &*init.expr),
            Stmt::Expr(e, _) => Some(e),
            _ => None,
        };
        let Some(number) = e.and_then(host_of) else {
            return false;
        };
        let added = |host: &Host| matches!(host.kind, Kind::Insertion | Kind::Again);
        added(&self.marked.hosts[number]) && self.arms_of(number).is_empty()
    }
}

struct Print<'a> {
    schema: &'a Schema<'a>,
}

impl Print<'_> {
    fn begin(block: &mut Block, stmt: Stmt) {
        block.stmts.insert(0, stmt);
    }
}

impl VisitMut for Print<'_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        let host = host_of(e);
        visit_mut::visit_expr_mut(self, e);
        match e {
            Expr::Paren(paren) if host.is_some() => {
                let number = host.unwrap_or_default();
                *e = self.schema.matched(number, &paren.expr);
            }
            Expr::Closure(closure) => {
                let body = &closure.body;
                *closure.body = parse_quote!({ crate::mutant::tick(); #body });
            }
            Expr::ForLoop(repeated) => {
                Self::begin(&mut repeated.body, parse_quote!(crate::mutant::tick();));
            }
            Expr::While(repeated) => {
                Self::begin(&mut repeated.body, parse_quote!(crate::mutant::tick();));
            }
            Expr::Loop(repeated) => {
                Self::begin(&mut repeated.body, parse_quote!(crate::mutant::tick();));
            }
            _ => {}
        }
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.retain(|stmt| !self.schema.is_empty(stmt));
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_item_fn_mut(&mut self, item: &mut syn::ItemFn) {
        visit_mut::visit_item_fn_mut(self, item);
        Self::begin(
            &mut item.block,
            parse_quote!(let _entered = crate::mutant::enter();),
        );
    }

    fn visit_impl_item_fn_mut(&mut self, item: &mut syn::ImplItemFn) {
        visit_mut::visit_impl_item_fn_mut(self, item);
        Self::begin(
            &mut item.block,
            parse_quote!(let _entered = crate::mutant::enter();),
        );
    }
}
