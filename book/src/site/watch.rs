//! Notices when a file changes that the book is made of.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// What the book is made of, below the workspace.
const WATCHED: [&str; 3] = ["book", "grader/hidden", "solutions"];
/// Editors save in several steps; a build begins when nothing has happened for so long.
const QUIET: Duration = Duration::from_millis(40);

/// Calls `then` with a file that has changed, after each change, in a thread of its own, until what it returns is dropped.
pub fn on_change(
    workspace: &Path,
    mut then: impl FnMut(&Path) + Send + 'static,
) -> Result<RecommendedWatcher> {
    let (sender, changes) = mpsc::channel::<PathBuf>();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let Ok(event) = event else { return };
        if matches!(event.kind, EventKind::Access(_)) {
            return;
        }
        if let Some(path) = event.paths.into_iter().find(|path| is_source(path)) {
            let _ = sender.send(path);
        }
    })
    .context("cannot watch for changes")?;
    for folder in WATCHED {
        let folder = workspace.join(folder);
        if folder.is_dir() {
            watcher
                .watch(&folder, RecursiveMode::Recursive)
                .with_context(|| format!("cannot watch {}", folder.display()))?;
        }
    }
    thread::spawn(move || {
        while let Ok(mut changed) = changes.recv() {
            loop {
                match changes.recv_timeout(QUIET) {
                    Ok(path) => changed = path,
                    Err(RecvTimeoutError::Timeout) => break,
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
            then(&changed);
        }
    });
    Ok(watcher)
}

/// Whether a page can depend on it: no file of an editor's own, and nothing of this program.
fn is_source(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let endings = [
        "md", "toml", "rs", "js", "css", "json", "woff2", "svg", "txt",
    ];
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    !name.starts_with(['.', '#']) && endings.contains(&&*ending) && !is_of_the_program(path)
}

fn is_of_the_program(path: &Path) -> bool {
    let text = path.display().to_string().replace('\\', "/");
    text.contains("/book/src/") || text.contains("/book/tests/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_editors_and_of_the_program_are_passed_over() {
        assert!(is_source(Path::new("/w/book/chapters/losses.md")));
        assert!(is_source(Path::new("/w/grader/hidden/a/b/exercise.toml")));
        for other in [
            "/w/book/chapters/.losses.md.swp",
            "/w/book/chapters/losses.md~",
            "/w/book/chapters/4913",
            "/w/book/src/main.rs",
        ] {
            assert!(!is_source(Path::new(other)), "{other}");
        }
    }
}
