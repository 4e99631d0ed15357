//! Finds the symbols of the notation in a formula and puts their names and classes on them.

use crate::sources::Symbol;

use super::tree::{self, Element, Node};

/// One way to write a symbol, as MathML.
pub struct Form {
    nodes: Vec<Node>,
    name: String,
    class: String,
}

impl Form {
    pub fn new(nodes: Vec<Node>, symbol: &Symbol) -> Form {
        Form {
            nodes,
            name: symbol.name.clone(),
            class: format!("sym {}", symbol.kind.class()),
        }
    }

    /// The name of the symbol.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it looks like `other` in every formula.
    pub fn is_like(&self, other: &Form) -> bool {
        self.nodes.len() == other.nodes.len() && other.begins(&self.nodes, false)
    }

    /// How much of a formula it covers: of two forms that fit, the larger is meant.
    pub fn size(&self) -> usize {
        size(&self.nodes)
    }

    /// Whether `nodes` begin with it. A symbol of several parts is also meant where its parts have indices: ∇L_i is a
    /// gradient as ∇L is.
    fn begins(&self, nodes: &[Node], indices: bool) -> bool {
        let several = self.nodes.len() > 1;
        self.nodes.len() <= nodes.len()
            && self
                .nodes
                .iter()
                .zip(nodes)
                .all(|(form, node)| same(form, node, indices && several, indices))
    }

    /// `nodes`, which it has been found in, as one element that bears its name.
    fn mark(&self, nodes: &[Node]) -> Node {
        let mut element = match nodes {
            [Node::Element(only)] => only.clone(),
            several => Element {
                name: "mrow".to_owned(),
                attributes: Vec::new(),
                children: several.to_vec(),
            },
        };
        element
            .attributes
            .push(("class".to_owned(), self.class.clone()));
        element
            .attributes
            .push(("data-sym".to_owned(), self.name.clone()));
        Node::Element(element)
    }
}

fn size(nodes: &[Node]) -> usize {
    let sizes = nodes.iter().map(|node| match node {
        Node::Text(text) => text.chars().count(),
        Node::Element(element) => 1 + size(&element.children),
    });
    sizes.sum()
}

/// Whether `node` is what `form` says; with `index` it may have one; with `inside` its parts may.
fn same(form: &Node, node: &Node, index: bool, inside: bool) -> bool {
    let (Node::Element(wanted), Node::Element(found)) = (form, node) else {
        return form == node;
    };
    let equal = wanted.name == found.name
        && attributes(wanted).eq(attributes(found))
        && wanted.children.len() == found.children.len()
        && wanted
            .children
            .iter()
            .zip(&found.children)
            .all(|(wanted, found)| same(wanted, found, inside, inside));
    equal || (index && base_of_index(found).is_some_and(|base| same(form, base, false, inside)))
}

/// What tells elements apart. The space beside an operator is what its neighbours make it, so it does not.
fn attributes(element: &Element) -> impl Iterator<Item = &(String, String)> {
    let spaces = ["lspace", "rspace"];
    let attributes = element.attributes.iter();
    attributes.filter(move |(key, _)| !spaces.contains(&key.as_str()))
}

/// What an index is put on: a subscript, or a superscript in brackets such as the number of a layer. A power is none.
fn base_of_index(element: &Element) -> Option<&Node> {
    let bracketed = |script: &Node| match script {
        Node::Element(script) => tree::text(&script.children).starts_with('('),
        Node::Text(_) => false,
    };
    match (element.name.as_str(), &element.children[..]) {
        ("msub", [base, _]) => Some(base),
        ("msup", [base, script]) | ("msubsup", [base, _, script]) if bracketed(script) => {
            Some(base)
        }
        _ => None,
    }
}

/// `nodes` with every symbol of `forms` marked; the largest forms must come first. `row` is whether the nodes stand in a
/// row, rather than in places such as those of numerator and denominator.
pub fn link(nodes: &[Node], forms: &[Form], row: bool) -> Vec<Node> {
    let mut linked = Vec::with_capacity(nodes.len());
    let mut rest = nodes;
    while let Some((first, after)) = rest.split_first() {
        let fits = |form: &&Form| (row || form.nodes.len() == 1) && form.begins(rest, true);
        if let Some(form) = forms.iter().find(fits) {
            let (found, after) = rest.split_at(form.nodes.len());
            linked.push(form.mark(found));
            rest = after;
            continue;
        }
        linked.push(match first {
            Node::Text(_) => first.clone(),
            Node::Element(element) => inside(element, forms),
        });
        rest = after;
    }
    linked
}

fn inside(element: &Element, forms: &[Form]) -> Node {
    if super::other::is_marked(element) {
        return super::other::unmark(element);
    }
    let children = match element.name.as_str() {
        // Words, and what is not shown.
        "mtext" | "mphantom" => element.children.clone(),
        name => link(&element.children, forms, is_row(name)),
    };
    Node::Element(Element {
        children,
        ..element.clone()
    })
}

/// Whether the children of an element stand side by side.
fn is_row(name: &str) -> bool {
    matches!(
        name,
        "math" | "mrow" | "mtd" | "mstyle" | "msqrt" | "mpadded" | "menclose"
    )
}
