//! What a reader does between two checks: one function's body is changed, and the file saved.

use crate::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// A file, taken apart where its first public function's body begins.
pub struct Edited {
    pub file: PathBuf,
    before: String,
    after: String,
}

/// The statement that an edit changes; the compiler may not leave it out.
const EDIT: &str = "    let _ = std::hint::black_box(";

/// In every edit another number, always of as many digits.
static NEXT: AtomicU32 = AtomicU32::new(100_000);

impl Edited {
    pub fn new(file: &Path) -> Result<Self> {
        let edited = fs::read_to_string(file)?;
        let lines = edited.split_inclusive('\n');
        let source: String = lines.filter(|line| !line.starts_with(EDIT)).collect();
        let body = body_of_first_function(&source)
            .ok_or_else(|| format!("{} has no public function", file.display()))?;
        let (before, after) = source.split_at(body);
        Ok(Self {
            file: file.to_path_buf(),
            before: before.to_owned(),
            after: after.to_owned(),
        })
    }

    /// Saves an edit that changes what is compiled and not what it computes, and then does what is to be timed.
    pub fn edit_and(&self, then: impl FnOnce() -> Result<Duration>) -> Result<Duration> {
        fs::write(&self.file, self.next())?;
        then()
    }

    /// The file's text with the next edit in it.
    pub fn next(&self) -> String {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let line = format!("    let _ = std::hint::black_box({number});\n");
        [&self.before, line.as_str(), &self.after].concat()
    }
}

/// Where the line after the first `pub fn …{` begins; where there are only methods, the first of those.
fn body_of_first_function(source: &str) -> Option<usize> {
    let method = || source.find("\n    pub fn ");
    let function = source.find("\npub fn ").or_else(method)?;
    let opened = function + source[function..].find("{\n")?;
    Some(opened + "{\n".len())
}
