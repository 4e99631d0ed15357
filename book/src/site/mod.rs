//! The book as a site: built into a folder, or served on this machine and built anew when a file changes.

mod build;
mod destination;
mod serve;
mod watch;

pub use build::{build, finish_rendered};
pub use destination::Destination;
pub use serve::{Address, serve};
