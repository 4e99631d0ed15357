//! A reader's file as it was at one moment. The verdict belongs to this, whatever the file becomes meanwhile.

use crate::files;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A source file, and the files of the folder of the same name beside it (helper modules, included data).
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    pub source: String,
    /// Path relative to the source file's folder, and content.
    pub helpers: Vec<(PathBuf, Vec<u8>)>,
    /// Hash of all of it.
    pub hash: String,
}

/// Why a file cannot be compiled at all.
#[derive(Clone, Debug, PartialEq)]
pub enum Unreadable {
    Absent,
    Empty,
    Directory,
    TooLarge { limit_kib: u64 },
    NotUtf8 { line: usize },
    Conflict { line: usize },
    LinkLoop,
    Denied,
    Other { why: String },
}

/// No exercise needs a tenth of this.
const LARGEST_SOURCE: u64 = 1 << 20;
const TOO_LARGE: Unreadable = Unreadable::TooLarge {
    limit_kib: LARGEST_SOURCE >> 10,
};
const MOST_HELPERS: usize = 100;

impl Snapshot {
    /// Reads `file`, once.
    pub fn take(file: &Path) -> Result<Self, Unreadable> {
        let bytes = files::read_bounded(file, LARGEST_SOURCE).map_err(|e| unreadable(file, &e))?;
        let source = source_text(bytes)?;
        Ok(Self::new(source, helpers(file)?))
    }

    pub fn new(source: String, helpers: Vec<(PathBuf, Vec<u8>)>) -> Self {
        let mut parts: Vec<&[u8]> = vec![source.as_bytes()];
        for (path, bytes) in &helpers {
            parts.push(path.as_os_str().as_encoded_bytes());
            parts.push(bytes);
        }
        let hash = files::hash(&parts);
        Self {
            source,
            helpers,
            hash,
        }
    }
}

/// The bytes of a file as a source that can be compiled, or why they are none.
pub fn source_text(bytes: Vec<u8>) -> Result<String, Unreadable> {
    if bytes.len() as u64 > LARGEST_SOURCE {
        return Err(TOO_LARGE);
    }
    let source = String::from_utf8(bytes).map_err(|e| {
        let good = &e.as_bytes()[..e.utf8_error().valid_up_to()];
        Unreadable::NotUtf8 {
            line: good.iter().filter(|&&b| b == b'\n').count() + 1,
        }
    })?;
    let blank = ['\u{feff}', ' ', '\n', '\r', '\t'];
    if source.trim_matches(blank).is_empty() {
        return Err(Unreadable::Empty);
    }
    match conflict_line(&source) {
        Some(line) => Err(Unreadable::Conflict { line }),
        None => Ok(source),
    }
}

fn unreadable(file: &Path, cause: &std::io::Error) -> Unreadable {
    match cause.kind() {
        ErrorKind::NotFound => Unreadable::Absent,
        ErrorKind::FileTooLarge => TOO_LARGE,
        ErrorKind::PermissionDenied => Unreadable::Denied,
        ErrorKind::InvalidInput if file.is_dir() => Unreadable::Directory,
        _ if is_link_loop(file) => Unreadable::LinkLoop,
        _ => Unreadable::Other {
            why: crate::error::plain(cause),
        },
    }
}

/// A link that is there but can be followed nowhere, while its target's name exists.
fn is_link_loop(file: &Path) -> bool {
    fs::symlink_metadata(file).is_ok_and(|m| m.file_type().is_symlink())
        && fs::metadata(file).is_err_and(|e| e.kind() != ErrorKind::NotFound)
}

/// The line, from 1, on which a merge conflict begins. Its three markers must all be there, in order.
fn conflict_line(source: &str) -> Option<usize> {
    let mut lines = source.lines().enumerate();
    let (start, _) = lines.find(|(_, line)| line.starts_with("<<<<<<< "))?;
    lines.find(|(_, line)| *line == "=======")?;
    lines.find(|(_, line)| line.starts_with(">>>>>>> "))?;
    Some(start + 1)
}

/// The files in the folder beside `file` that has its name without `.rs`.
fn helpers(file: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, Unreadable> {
    let folder = file.with_extension("");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let name = PathBuf::from(folder.file_name().unwrap_or_default());
    let paths = files::files_below(&folder).map_err(|e| beside(&name, &e))?;
    if paths.len() > MOST_HELPERS {
        return Err(Unreadable::Other {
            why: format!("the folder beside it holds more than {MOST_HELPERS} files"),
        });
    }
    let parent = file.parent().unwrap_or(file);
    paths
        .into_iter()
        .map(|path| {
            let relative = path.strip_prefix(parent).unwrap_or(&path).to_path_buf();
            match files::read_bounded(&path, LARGEST_SOURCE) {
                Ok(bytes) => Ok((relative, bytes)),
                Err(e) => Err(beside(&relative, &e)),
            }
        })
        .collect()
}

/// It is not the file itself that could not be read.
fn beside(path: &Path, cause: &std::io::Error) -> Unreadable {
    let (path, why) = (path.display(), crate::error::plain(cause));
    Unreadable::Other {
        why: format!("{path} beside it: {why}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conflict_markers_are_told_from_a_line_of_equals_signs() {
        assert_eq!(
            conflict_line("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n"),
            Some(2)
        );
        assert_eq!(conflict_line("// =======\n=======\n"), None);
        assert_eq!(conflict_line("<<<<<<< HEAD\n"), None);
    }

    #[test]
    fn what_cannot_be_compiled_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("f.rs");
        assert_eq!(Snapshot::take(&file), Err(Unreadable::Absent));
        fs::write(&file, "\u{feff} \r\n").unwrap();
        assert_eq!(Snapshot::take(&file), Err(Unreadable::Empty));
        fs::write(&file, b"fn a() {}\n// \xff").unwrap();
        assert_eq!(Snapshot::take(&file), Err(Unreadable::NotUtf8 { line: 2 }));
        fs::write(&file, vec![b'x'; 2 << 20]).unwrap();
        assert_eq!(
            Snapshot::take(&file),
            Err(Unreadable::TooLarge { limit_kib: 1024 })
        );
        assert_eq!(Snapshot::take(dir.path()), Err(Unreadable::Directory));
    }

    #[test]
    fn helper_files_belong_to_the_hash() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("f.rs");
        fs::write(&file, "mod g;").unwrap();
        let alone = Snapshot::take(&file).unwrap();
        fs::create_dir(dir.path().join("f")).unwrap();
        fs::write(dir.path().join("f/g.rs"), "").unwrap();
        let with_helper = Snapshot::take(&file).unwrap();
        assert_eq!(with_helper.helpers[0].0, Path::new("f/g.rs"));
        assert_ne!(alone.hash, with_helper.hash);
    }
}
