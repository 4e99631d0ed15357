//! What a check needs to know of the built pages: elements with their attributes, and the text in them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use crate::finish::pages;

/// All pages of a built book, by their paths in it.
pub struct Site {
    pub pages: BTreeMap<PathBuf, Page>,
}

/// One built page.
#[derive(Default)]
pub struct Page {
    pub elements: Vec<Element>,
    pub ids: BTreeSet<String>,
}

/// The beginning of an element.
pub struct Element {
    pub tag: String,
    pub attributes: BTreeMap<String, String>,
}

impl Element {
    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.get("class")
            .is_some_and(|classes| classes.split_whitespace().any(|one| one == class))
    }
}

impl Site {
    /// Reads all pages below `folder`.
    pub fn read(folder: &Path) -> Result<Site> {
        let mut site = Site {
            pages: BTreeMap::new(),
        };
        for file in pages(folder)? {
            let html = fs::read_to_string(&file)
                .with_context(|| format!("cannot read {}", file.display()))?;
            let name = file.strip_prefix(folder).unwrap_or(&file).to_owned();
            site.pages.insert(name, Page::read(&html));
        }
        Ok(site)
    }
}

impl Page {
    /// The elements of a page, in their order.
    pub fn read(html: &str) -> Page {
        let queue = BufferQueue::default();
        queue.push_back(StrTendril::from(html));
        let tokenizer = Tokenizer::new(Collector::default(), TokenizerOpts::default());
        let _ = tokenizer.feed(&queue);
        tokenizer.end();
        tokenizer.sink.page.take()
    }

    /// Where in the order of elements that id stands.
    pub fn position(&self, id: &str) -> Option<usize> {
        let is = |element: &Element| element.get("id") == Some(id);
        self.elements.iter().position(is)
    }
}

#[derive(Default)]
struct Collector {
    page: RefCell<Page>,
}

impl TokenSink for Collector {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let Token::TagToken(tag) = token else {
            return TokenSinkResult::Continue;
        };
        if tag.kind != TagKind::StartTag {
            return TokenSinkResult::Continue;
        }
        let name = tag.name.to_string();
        let attributes: BTreeMap<String, String> = tag
            .attrs
            .iter()
            .map(|attribute| {
                (
                    attribute.name.local.to_string(),
                    attribute.value.to_string(),
                )
            })
            .collect();
        let mut page = self.page.borrow_mut();
        page.ids.extend(attributes.get("id").cloned());
        let raw = match name.as_str() {
            "script" => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" => TokenSinkResult::RawData(RawKind::Rawtext),
            _ => TokenSinkResult::Continue,
        };
        page.elements.push(Element {
            tag: name,
            attributes,
        });
        raw
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_read_with_their_attributes_and_scripts_are_not() {
        let page = Page::read(
            "<p id=a class='x y'>t</p><script>'<b id=no>'</script><a href=\"b.html#c\">",
        );
        let tags: Vec<&str> = page.elements.iter().map(|e| e.tag.as_str()).collect();
        assert_eq!(tags, ["p", "script", "a"]);
        assert!(page.elements[0].has_class("y"));
        assert_eq!(page.ids.len(), 1);
        assert_eq!(page.elements[2].get("href"), Some("b.html#c"));
        assert_eq!(page.position("a"), Some(0));
    }
}
