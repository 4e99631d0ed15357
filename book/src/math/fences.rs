//! Brackets of a given size, such as those of `\bigl(`, as browsers draw them well.

use super::tree::{Element, Node};

/// The size of `\big`, which the converter asks for by stretching.
const BIG: &str = "1.2em";

/// Sets what is stretched to the size of `\big` in larger type instead. Chromium leaves the room of the tallest form beside a
/// stretched bracket, and draws one with a power too low; at this size the difference in weight is not seen.
pub fn set_large(nodes: &mut [Node]) {
    for node in nodes {
        let Node::Element(element) = node else {
            continue;
        };
        if element.name == "mo" && element.attribute("minsize") == Some(BIG) {
            enlarge(element);
        }
        set_large(&mut element.children);
    }
}

fn enlarge(bracket: &mut Element) {
    bracket
        .attributes
        .retain(|(name, _)| !matches!(name.as_str(), "minsize" | "maxsize"));
    for (name, value) in [("stretchy", "false"), ("mathsize", BIG)] {
        bracket.attributes.push((name.to_owned(), value.to_owned()));
    }
}
