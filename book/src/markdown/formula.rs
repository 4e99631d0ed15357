//! Finds the formulas of a chapter.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Spotted;

/// A formula of a chapter.
#[derive(Debug, PartialEq)]
pub struct Formula {
    /// Its bytes in the chapter; of a display formula, those of its paragraph.
    pub range: Range<usize>,
    pub latex: String,
    pub place: Place,
}

#[derive(Debug, PartialEq)]
pub enum Place {
    /// In running text.
    Inline,
    /// In a heading.
    Heading,
    /// In a paragraph of its own, with the label behind it.
    Display(Option<String>),
    /// A display formula that has text beside it which is no label.
    Crowded,
}

/// All formulas of a chapter, in its order.
pub fn find(markdown: &str, events: &[Spotted<'_>]) -> Vec<Formula> {
    let mut found = Vec::new();
    let mut paragraph = 0..0;
    let mut alone = false;
    let mut in_heading = false;
    for (event, range) in events {
        let range = range.clone();
        match event {
            Event::Start(Tag::Paragraph) => {
                paragraph = range;
                alone = true;
            }
            Event::End(TagEnd::Paragraph) => alone = false,
            Event::Start(Tag::Heading { .. }) => in_heading = true,
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::InlineMath(latex) => found.push(Formula {
                range,
                latex: latex.to_string(),
                place: if in_heading {
                    Place::Heading
                } else {
                    Place::Inline
                },
            }),
            Event::DisplayMath(latex) => {
                let before = &markdown[paragraph.start.min(range.start)..range.start];
                let after = &markdown[range.end..paragraph.end.max(range.end)];
                let place = match label(after) {
                    Some(label) if alone && before.trim().is_empty() => Place::Display(label),
                    _ => Place::Crowded,
                };
                let range = match place {
                    Place::Display(_) => paragraph.clone(),
                    _ => range,
                };
                found.push(Formula {
                    range,
                    latex: latex.to_string(),
                    place,
                });
            }
            _ => {}
        }
    }
    found
}

/// The label behind a display formula; `None` where something else stands there.
fn label(after: &str) -> Option<Option<String>> {
    let after = after.trim();
    if after.is_empty() {
        return Some(None);
    }
    let name = after.strip_prefix("{#eq:")?.strip_suffix('}')?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (!name.is_empty() && name.chars().all(is_name)).then(|| Some(name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::Parsed;

    fn places(markdown: &str) -> Vec<Place> {
        Parsed::of(markdown)
            .formulas
            .into_iter()
            .map(|f| f.place)
            .collect()
    }

    #[test]
    fn a_label_may_stand_behind_a_display_formula() {
        let text = "Text.\n\n$$ a = b $$ {#eq:first}\n\n$$\na \\\\\n= b\n$$\n\nMore $c$.\n";
        let found = Parsed::of(text).formulas;
        assert_eq!(found[0].place, Place::Display(Some("first".to_owned())));
        assert_eq!(
            text[found[0].range.clone()].trim_end(),
            "$$ a = b $$ {#eq:first}"
        );
        assert_eq!(found[0].latex.trim(), "a = b");
        assert_eq!(found[1].place, Place::Display(None));
        assert_eq!(found[2].place, Place::Inline);
    }

    #[test]
    fn a_display_formula_has_no_company() {
        assert_eq!(places("Here $$ a $$\n"), [Place::Crowded]);
        assert_eq!(places("$$ a $$ {#fig:b}\n"), [Place::Crowded]);
        assert_eq!(places("$$ a $$.\n"), [Place::Crowded]);
    }

    #[test]
    fn code_holds_no_formulas() {
        assert_eq!(places("`$a$`\n\n```text\n$b$\n```\n"), []);
    }

    #[test]
    fn a_formula_in_a_list_keeps_to_its_item() {
        let text = "- Then\n\n  $$ a $$ {#eq:b}\n\n- more\n";
        let found = Parsed::of(text).formulas;
        assert_eq!(&text[found[0].range.clone()].trim_end(), &"$$ a $$ {#eq:b}");
    }
}
