//! Drives a headless Chromium through the pages of the book: what the tests of this crate are written with.
//!
//! A test builds the book once ([`site::site`]), shares one Chromium with the other tests of its file
//! ([`chromium::chromium`]), and looks at pages, each in a tab of its own ([`page::Page`]). What is wrong is collected
//! ([`faults::Faults`]), so that one run tells everything.

pub mod axe;
pub mod chromium;
pub mod faults;
pub mod figures;
pub mod input;
pub mod page;
pub mod seen;
pub mod server;
pub mod site;

/// The themes of mdBook, in the order of its menu.
pub const THEMES: [&str; 5] = ["light", "rust", "coal", "navy", "ayu"];
