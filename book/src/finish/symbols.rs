//! The meanings of the symbols that a page shows, for the script that tells them.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use memchr::memmem;
use serde_json::json;

use crate::html::data;
use crate::markdown::finished;
use crate::sources::Symbol;

/// By which an element says of which symbol it is.
const MARK: &str = "data-sym=\"";

/// What each symbol means, as JSON, by its name.
pub struct Meanings {
    meanings: BTreeMap<String, serde_json::Value>,
}

impl Meanings {
    /// `meaning` makes HTML of a symbol's meaning.
    pub fn new(
        symbols: &[Symbol],
        meaning: impl Fn(&str) -> Result<String, String>,
    ) -> Result<Meanings> {
        let mut meanings = BTreeMap::new();
        for symbol in symbols {
            let html = meaning(&symbol.meaning)
                .map_err(|why| anyhow!("book/notation.toml: `{}`: {why}", symbol.name))?;
            let said = json!({
                "spoken": symbol.spoken, "meaning": finished(&html), "kind": symbol.kind.class(),
            });
            meanings.insert(symbol.name.clone(), said);
        }
        Ok(Meanings { meanings })
    }

    /// The element that holds the meanings of the symbols on `page`; nothing where it has none.
    pub fn script(&self, page: &str) -> String {
        let mut used = BTreeMap::new();
        for at in memmem::find_iter(page.as_bytes(), MARK) {
            let name = page[at + MARK.len()..].split('"').next();
            let name = name.unwrap_or_default();
            used.extend(self.meanings.get_key_value(name));
        }
        if used.is_empty() {
            return String::new();
        }
        data(" id=\"meanings\"", &json!(used)) + "\n"
    }
}
