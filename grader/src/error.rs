//! What can be wrong with a request or its surroundings: each error is the sentence a person reads, and the way out.

mod update;

use crate::update::Obstacle;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

pub type Result<T> = std::result::Result<T, Error>;

/// A request that cannot be carried out. Never a statement about a reader's code: that is a verdict.
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    OutsideWorkspace {
        from: PathBuf,
    },
    UnknownExercise {
        name: String,
        nearest: Option<String>,
    },
    AmbiguousExercise {
        name: String,
        matches: Vec<String>,
    },
    UnknownMistake {
        name: String,
        nearest: Option<String>,
    },
    AmbiguousMistake {
        name: String,
        matches: Vec<String>,
    },
    UnknownCase {
        name: String,
        nearest: Option<String>,
        /// The cases that a reader sees, in order.
        visible: Vec<String>,
    },
    AmbiguousCase {
        name: String,
        matches: Vec<String>,
    },
    /// A case whose inputs and right values a reader does not see.
    HiddenCase {
        name: String,
        visible: Vec<String>,
    },
    /// No right value of the case is one that a person would work out and type.
    NothingToPredict {
        case: String,
    },
    UnknownChapter {
        name: String,
        nearest: Option<String>,
        chapters: Vec<String>,
    },
    NoRustc {
        tried: String,
        cause: String,
    },
    LibrariesFailed {
        why: String,
    },
    /// A file of the workspace that authors write is broken.
    Broken {
        file: PathBuf,
        line: Option<usize>,
        why: String,
        way_out: String,
    },
    /// A launcher could not keep what this machine seemed to offer.
    NotConfined {
        why: String,
    },
    /// A reader's file would have been replaced, and could not be kept first. It was left as it is.
    NoBackup {
        file: PathBuf,
        why: String,
    },
    /// A document for somebody else could not be written.
    NotKept {
        why: String,
    },
    /// There can be no new version of the workbook here as things are.
    CannotUpdate(Obstacle),
    /// Something that is no file stands where a reader's file belongs.
    NotAFile {
        file: PathBuf,
        is_folder: bool,
    },
    /// Nobody waits for it any more.
    Cancelled,
    Read {
        file: PathBuf,
        why: String,
    },
    Write {
        file: PathBuf,
        why: String,
    },
}

impl Error {
    pub fn read(file: &Path, cause: &io::Error) -> Self {
        Self::Read {
            file: file.to_path_buf(),
            why: plain(cause),
        }
    }

    pub fn write(file: &Path, cause: &io::Error) -> Self {
        Self::Write {
            file: file.to_path_buf(),
            why: plain(cause),
        }
    }

    /// A list or a definition with something in it that cannot be.
    pub fn broken(file: &Path, line: Option<usize>, why: String) -> Self {
        Self::Broken {
            file: file.to_path_buf(),
            line,
            why,
            way_out:
                "Mend that line; if you did not change this file, `git checkout` brings it back."
                    .to_owned(),
        }
    }

    /// A recording that knows nothing of a case.
    pub fn not_recorded(file: &Path, case: &str) -> Self {
        Self::Broken {
            file: file.to_path_buf(),
            line: None,
            why: format!("the case \"{case}\" is not recorded"),
            way_out: "If you did not change this file, `git checkout` brings it back; an author writes it anew with `cargo author record`.".to_owned(),
        }
    }

    /// The same error, its file named as seen from `root` where it lies inside.
    pub fn seen_from(mut self, root: &Path) -> Self {
        if let Self::Broken { file, .. } | Self::Read { file, .. } | Self::Write { file, .. } =
            &mut self
            && let Ok(inside) = file.strip_prefix(root)
        {
            *file = inside.to_path_buf();
        }
        self
    }
}

/// An I/O error in words, without its number.
pub fn plain(cause: &io::Error) -> String {
    let text = cause.to_string();
    match text.split_once(" (os error") {
        Some((words, _)) => words.to_lowercase(),
        None => text,
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutsideWorkspace { from } => write!(
                f,
                "{} is not inside a Downhill workspace.\n\
                 Go to the folder that you cloned (it has `exercises` and `grader` in it), or to any folder below it, and run this again.",
                from.display()
            ),
            Self::UnknownExercise { name, nearest } => {
                write!(f, "There is no exercise `{name}`.")?;
                match nearest {
                    Some(nearest) => write!(f, " Did you mean `{nearest}`?"),
                    None => write!(f, " `cargo grader` lists them all."),
                }
            }
            Self::AmbiguousExercise { name, matches } => {
                write!(
                    f,
                    "`{name}` could be any of: {}. Give one of these names.",
                    matches.join(", ")
                )
            }
            Self::UnknownMistake { name, nearest } => {
                write!(f, "There is no known mistake `{name}`.")?;
                match nearest {
                    Some(nearest) => write!(f, " Did you mean `{nearest}`?"),
                    None => write!(
                        f,
                        " A report that names a mistake shows its id, such as mse_gradient/forgot-the-mean."
                    ),
                }
            }
            Self::AmbiguousMistake { name, matches } => write!(
                f,
                "`{name}` could be any of: {}. Give one of these ids.",
                matches.join(", ")
            ),
            Self::UnknownCase {
                name,
                nearest,
                visible,
            } => {
                write!(f, "There is no case `{name}`.")?;
                match nearest {
                    Some(nearest) => write!(f, " Did you mean \"{nearest}\"?"),
                    None => write!(f, "\n{}", listed(visible)),
                }
            }
            Self::AmbiguousCase { name, matches } => write!(
                f,
                "`{name}` could be any of these cases: \"{}\". Give more of its name, or its number.",
                matches.join("\", \"")
            ),
            Self::HiddenCase { name, visible } => write!(
                f,
                "The inputs of the case \"{name}\" are not shown, so that no code is written for them alone.\n{}",
                listed(visible)
            ),
            Self::NothingToPredict { case } => write!(
                f,
                "The case \"{case}\" has too many numbers to be worked out on paper. Predict another one, or run this one with `grader try`."
            ),
            Self::UnknownChapter {
                name,
                nearest,
                chapters,
            } => {
                write!(f, "There is no chapter `{name}` with exercises.")?;
                match nearest {
                    Some(nearest) => write!(f, " Did you mean `{nearest}`?"),
                    None => write!(f, " Chapters with exercises: {}.", chapters.join(", ")),
                }
            }
            Self::NoRustc { tried, cause } => write!(
                f,
                "`{tried}` could not be run: {cause}.\n\
                 Exercises are compiled with it. Install Rust, or make sure that its `bin` folder is in PATH, and run this again."
            ),
            Self::LibrariesFailed { why } => write!(
                f,
                "The libraries that exercises are linked with could not be built: {why}.\n\
                 What cargo said stands above. The first build needs a connection, to fetch them; run this again when the cause is mended."
            ),
            Self::Broken {
                file,
                line,
                why,
                way_out,
            } => {
                write!(f, "{}", file.display())?;
                if let Some(line) = line {
                    write!(f, ":{line}")?;
                }
                write!(f, ": {}\n{way_out}", why.trim_end())
            }
            Self::NotConfined { why } => write!(
                f,
                "Your program was not run, because it could not be confined as this machine seemed to allow: {why}.\n\
                 `grader doctor` tries each limit and says what does not work."
            ),
            Self::NoBackup { file, why } => write!(
                f,
                "{} was left as it is, since no copy of it could be kept. {why}\n\
                 Make room or make it writable, and run this again.",
                file.display()
            ),
            Self::NotKept { why } => {
                write!(
                    f,
                    "{why}\nMake room or make it writable, and run this again."
                )
            }
            Self::CannotUpdate(obstacle) => obstacle.fmt(f),
            Self::NotAFile { file, is_folder } => write!(
                f,
                "{} is {}, and should be a file. Nothing was changed.\n\
                 Move it away and run this again.",
                file.display(),
                if *is_folder {
                    "a folder"
                } else {
                    "neither file nor folder"
                }
            ),
            Self::Cancelled => f.write_str("It was cancelled."),
            Self::Read { file, why } => write!(f, "{} could not be read: {why}.", file.display()),
            Self::Write { file, why } => write!(
                f,
                "{} could not be written: {why}.\n\
                 Make room or make it writable, or set CARGO_TARGET_DIR to a folder that is, and run this again.",
                file.display()
            ),
        }
    }
}

/// The cases that a reader sees, each with the number that stands for it.
fn listed(visible: &[String]) -> String {
    let mut lines = vec!["Cases that are shown:".to_owned()];
    let numbered = visible.iter().enumerate();
    lines.extend(numbered.map(|(i, name)| format!("{} {name}", i + 1)));
    lines.join("\n")
}

impl std::error::Error for Error {}
