//! The observation stream: one JSON object per line, each written at once and unbuffered.
//!
//! `{"start":{"name":…}}`, `{"input":{"name":…,"exact":…,"value":…}}`, `{"scale":{"name":…,"value":…}}`,
//! `{"observe":{"name":…,"value":…}}`, `{"panic":{"message":…,"at":…}}`, `{"end":{}}`, and after the last case `{"done":{}}`.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

/// The exit code of a probe that could not write what it observed.
const STREAM_LOST: i32 = 70;

/// An append-only sink for observations: a file, or memory to look at before anything is written.
pub(crate) enum Stream {
    File(File),
    Memory(Vec<u8>),
}

impl Stream {
    pub(crate) fn open(path: &Path) -> std::io::Result<Self> {
        let file = OpenOptions::new().append(true).create(true).open(path)?;
        Ok(Self::File(file))
    }

    /// Writes `{"event":{fields}}`. Ends the process if that fails: what follows could not be judged.
    pub(crate) fn event(&mut self, event: &str, fields: &[(&str, String)]) {
        let fields: Vec<String> = fields
            .iter()
            .map(|(name, json)| format!("{}:{json}", quote(name)))
            .collect();
        let line = format!("{{{}:{{{}}}}}\n", quote(event), fields.join(","));
        self.write(line.as_bytes());
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) {
        match self {
            Self::Memory(kept) => kept.extend_from_slice(bytes),
            Self::File(file) => {
                if file.write_all(bytes).is_err() {
                    std::process::exit(STREAM_LOST);
                }
            }
        }
    }
}

/// A JSON string literal.
pub(crate) fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
