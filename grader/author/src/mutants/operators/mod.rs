//! What is put in an expression's place: a file for each family of changes.
//!
//! An operator looks at one expression and says what else could stand there. Whether that compiles is rustc's business.

mod arithmetic;
mod calls;
mod conditions;
mod counts;
mod names;
mod pairs;
mod statements;
mod whole;

use super::canonical::canonical;
use super::context::Context;
use super::host::{Kind, host_of, unmarked};
use super::phrase::{code, phrase, words_of};
use super::scope::kind_of;
use grader::judge::{Change, Operator};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Expr, parse_quote};

/// What may stand in the place of an expression.
#[derive(Clone, Debug)]
pub struct Alternative {
    pub operator: Operator,
    /// In words, what it is about; empty where there are none for a part of it.
    pub what: Vec<String>,
    /// The code that is changed, and what it is changed to.
    pub from: String,
    pub to: String,
    pub expr: Expr,
    /// The second of two changes in one place: what, and what it is about.
    pub and: Option<(Operator, Vec<String>)>,
}

impl Alternative {
    /// The change that it is, in a place that has words or none.
    pub fn change_within(&self, place: Option<&String>) -> Change {
        let change = |operator, what: &[String]| Change {
            operator,
            what: what.to_vec(),
            within: place.filter(|place| !what.contains(place)).cloned(),
            besides: None,
            and: None,
        };
        let second = self.and.as_ref();
        Change {
            and: second.map(|(operator, what)| Box::new(change(*operator, what))),
            ..change(self.operator, &self.what)
        }
    }
}

/// Collects the alternatives of one expression.
pub struct Alternatives<'a> {
    cx: &'a Context<'a>,
    of: &'a Expr,
    found: Vec<Alternative>,
}

impl Alternatives<'_> {
    /// `expr` instead; `what` in words.
    fn add_said(&mut self, operator: Operator, what: &[Option<String>], expr: Expr) {
        let (from, to) = (shown(self.of), shown(&expr));
        let what: Option<Vec<String>> = what.iter().cloned().collect();
        self.found.push(Alternative {
            operator,
            what: what.unwrap_or_default(),
            from,
            to,
            expr,
            and: None,
        });
    }

    fn kind_of(&self, e: &Expr) -> String {
        kind_of(e, &self.cx.host.names, self.cx.declared)
    }

    /// `expr` instead; the change is about these expressions.
    fn add(&mut self, operator: Operator, what: &[&Expr], expr: Expr) {
        let what: Vec<Option<String>> = what.iter().map(|e| phrase(e, self.cx)).collect();
        self.add_said(operator, &what, expr);
    }
}

/// What can stand in a host's place: the host as a whole, with one expression in it exchanged, and `with_pairs` with two.
pub fn alternatives(cx: &Context, with_pairs: bool) -> Vec<Alternative> {
    if let Some(placed) = cx.host.placed.as_ref() {
        let names = placed.names.iter().map(|name| words_of(name, cx.glossary));
        let what: Option<Vec<String>> = names.collect();
        return vec![Alternative {
            operator: placed.operator,
            what: what.unwrap_or_default(),
            from: shown(&placed.expr),
            to: format!("after {}", shown(&placed.after)),
            expr: placed.expr.clone(),
            and: None,
        }];
    }
    let mut all = of_each_node(cx, &cx.host.expr, |i, node, of_node| {
        let plain = of_node.of;
        arithmetic::add(plain, node, of_node);
        calls::add(plain, of_node);
        conditions::add(plain, i == 0, of_node);
        names::add(plain, node, of_node);
        counts::add(plain, node, of_node);
        if i == 0 && cx.host.kind == Kind::Value {
            whole::add(plain, of_node);
        }
        if cx.host.kind == Kind::Statement {
            statements::add(plain, i, of_node);
        }
    });
    if with_pairs {
        let pairs = pairs::of(cx, &all);
        all.extend(pairs);
    }
    let mut seen = vec![canonical(&unmarked(&cx.host.expr), cx.commutative)];
    all.retain(|alternative| {
        let text = canonical(&alternative.expr, cx.commutative);
        let new = !seen.contains(&text);
        seen.push(text);
        new
    });
    all
}

/// `whole` with one expression in it exchanged, for each that `add` finds something for.
fn of_each_node(
    cx: &Context,
    whole: &Expr,
    add: impl Fn(usize, &Node, &mut Alternatives),
) -> Vec<Alternative> {
    let mut all = Vec::new();
    for (i, node) in nodes(whole).into_iter().enumerate() {
        let plain = unmarked(&node.expr);
        let mut of_node = Alternatives {
            cx,
            of: &plain,
            found: Vec::new(),
        };
        add(i, &node, &mut of_node);
        all.extend(of_node.found.into_iter().map(|alternative| Alternative {
            expr: with_node(whole, i, &alternative.expr),
            ..alternative
        }));
    }
    all
}

/// An expression in a host, and what it is there.
pub struct Node {
    pub expr: Expr,
    /// It is what a method is called on.
    pub receiver_of: Option<String>,
    /// It is what is counted or cast as one.
    pub in_axis: bool,
    /// Its sign counts: it is not what is squared, or what is given its absolute value.
    pub has_sign: bool,
}

/// Methods that give the same whatever the sign.
const WITHOUT_SIGN: [&str; 2] = ["abs", "powi"];

/// The expressions of a host in their order, itself first; those of other hosts in it are theirs.
fn nodes(host: &Expr) -> Vec<Node> {
    #[derive(Default)]
    struct Nodes {
        found: Vec<Node>,
        receiver_of: Option<String>,
        in_axis: bool,
        without_sign: bool,
    }
    impl<'ast> Visit<'ast> for Nodes {
        fn visit_expr(&mut self, e: &'ast Expr) {
            let receiver_of = self.receiver_of.take();
            if host_of(e).is_some() {
                return;
            }
            let outer = self.without_sign;
            self.without_sign = match &receiver_of {
                Some(method) => WITHOUT_SIGN.contains(&method.as_str()),
                None => outer,
            };
            self.found.push(Node {
                expr: e.clone(),
                receiver_of,
                in_axis: self.in_axis,
                has_sign: !self.without_sign,
            });
            // The sign of a factor is one of the whole, that of a term is not.
            self.without_sign &= match e {
                Expr::Paren(_) | Expr::Reference(_) => true,
                Expr::Binary(binary) => matches!(binary.op, BinOp::Mul(_) | BinOp::Div(_)),
                _ => false,
            };
            match e {
                Expr::MethodCall(call) => {
                    self.receiver_of = Some(call.method.to_string());
                    self.visit_expr(&call.receiver);
                    self.receiver_of = None;
                    call.args.iter().for_each(|e| self.visit_expr(e));
                }
                Expr::Call(call) => {
                    // How much room is made changes nothing.
                    if code(&call.func).ends_with("with_capacity") {
                        return;
                    }
                    let outer = std::mem::replace(&mut self.in_axis, code(&call.func) == "Axis");
                    call.args.iter().for_each(|e| self.visit_expr(e));
                    self.in_axis = outer;
                }
                other => visit::visit_expr(self, other),
            }
            self.without_sign = outer;
        }
    }
    let mut nodes = Nodes::default();
    nodes.visit_expr(host);
    nodes.found
}

/// A host with another expression in the place of the one of that number, and no marks.
fn with_node(host: &Expr, number: usize, with: &Expr) -> Expr {
    struct Replace<'a> {
        number: usize,
        next: usize,
        with: &'a Expr,
    }
    impl VisitMut for Replace<'_> {
        fn visit_expr_mut(&mut self, e: &mut Expr) {
            if host_of(e).is_some() {
                return;
            }
            let number = self.next;
            self.next += 1;
            if number == self.number {
                let with = self.with;
                *e = if needs_parentheses(with) {
                    parse_quote!((#with))
                } else {
                    with.clone()
                };
                return;
            }
            match e {
                Expr::Call(call) if code(&call.func).ends_with("with_capacity") => {}
                Expr::Call(call) => call.args.iter_mut().for_each(|e| self.visit_expr_mut(e)),
                other => visit_mut::visit_expr_mut(self, other),
            }
        }
    }
    let mut host = host.clone();
    Replace {
        number,
        next: 0,
        with,
    }
    .visit_expr_mut(&mut host);
    unmarked(&host)
}

fn needs_parentheses(e: &Expr) -> bool {
    matches!(
        e,
        Expr::Binary(_) | Expr::Unary(_) | Expr::Cast(_) | Expr::Range(_) | Expr::Closure(_)
    )
}

/// Code as an author reads it, on one line.
pub fn shown(e: &impl ToTokens) -> String {
    let mut text = String::new();
    let tokens = e.to_token_stream().to_string();
    let helper = ["crate :: mutant :: owned", "crate :: mutant ::"];
    let tokens = helper
        .iter()
        .fold(tokens, |text, name| text.replace(name, ""));
    let words: Vec<&str> = tokens.split_whitespace().collect();
    for (i, word) in words.iter().enumerate() {
        let after = ["(", "[", ".", "&", "::", "!"];
        let before = [")", "]", ".", ",", ";", "(", "[", "::", "?", "!"];
        let tight = i == 0
            || after.contains(&words[i - 1])
            || (before.contains(word)
                && !["=", "*", "+", "-", "/", "<", ">", "|", "(", ","].contains(&words[i - 1]));
        if !tight {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}
