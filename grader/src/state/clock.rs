//! The time of day as state and file names carry it.

use std::time::SystemTime;

/// Now, in UTC: `2026-11-26T08:15:00Z`.
pub fn now() -> String {
    humantime::format_rfc3339_seconds(SystemTime::now()).to_string()
}

/// Now, as a part of a file's name on any system: `2026-11-26T081500Z`.
pub fn now_in_names() -> String {
    now().replace(':', "")
}
