//! MathML as a tree: read from what the converter writes, written so that neither Markdown nor a table's cell changes it.

use std::fmt::Write;

use crate::html::unescaped;

/// A piece of a formula.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    Text(String),
    Element(Element),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    pub name: String,
    /// Names and values, the values as plain text.
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The nodes that `markup` consists of; `None` where its tags do not match.
pub fn parse(markup: &str) -> Option<Vec<Node>> {
    let mut open: Vec<Element> = Vec::new();
    let mut nodes = Vec::new();
    let mut rest = markup;
    while !rest.is_empty() {
        let Some(tag) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            nodes.push(Node::Text(unescaped(&rest[..end])));
            rest = &rest[end..];
            continue;
        };
        // The converter writes no bare `>` in a value.
        let (tag, after) = tag.split_once('>')?;
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            let mut element = open.pop().filter(|element| element.name == name)?;
            // While its own children are gathered, an open element holds what stands before it.
            let before = std::mem::take(&mut element.children);
            element.children = std::mem::replace(&mut nodes, before);
            nodes.push(Node::Element(element));
        } else if let Some(tag) = tag.strip_suffix('/') {
            nodes.push(Node::Element(opened(tag)?));
        } else {
            let mut element = opened(tag)?;
            element.children = std::mem::take(&mut nodes);
            open.push(element);
        }
    }
    open.is_empty().then_some(nodes)
}

/// The element that a start tag without its brackets opens.
fn opened(tag: &str) -> Option<Element> {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim_start().is_empty() {
        let (key, value) = rest.trim_start().split_once("=\"")?;
        let (value, after) = value.split_once('"')?;
        attributes.push((key.to_owned(), unescaped(value)));
        rest = after;
    }
    Some(Element {
        name: name.to_owned(),
        attributes,
        children: Vec::new(),
    })
}

/// `nodes` as HTML on one line, without any character that Markdown acts on outside the tags.
pub fn write(nodes: &[Node], out: &mut String) {
    for node in nodes {
        match node {
            Node::Text(text) => escape(text, out),
            Node::Element(element) => {
                open_tag(element, out);
                write(&element.children, out);
                // In full also where it is empty: mdBook's reader takes `<mspace/>` as it is, other readers of HTML
                // may take what follows for its content.
                let _ = write!(out, "</{}>", element.name);
            }
        }
    }
}

fn open_tag(element: &Element, out: &mut String) {
    let _ = write!(out, "<{}", element.name);
    for (key, value) in &element.attributes {
        let _ = write!(out, " {key}=\"");
        escape(value, out);
        out.push('"');
    }
    out.push('>');
}

/// ASCII punctuation and control characters as numeric entities: Markdown takes none of them for markup of its own.
pub fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        if character.is_ascii_punctuation() || character.is_ascii_control() {
            let _ = write!(out, "&#{};", u32::from(character));
        } else {
            out.push(character);
        }
    }
}

/// The characters that `nodes` show, in order.
pub fn text(nodes: &[Node]) -> String {
    let mut out = String::new();
    for node in nodes {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(element) => out.push_str(&text(&element.children)),
        }
    }
    out
}
