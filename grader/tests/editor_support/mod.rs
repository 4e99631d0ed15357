//! The editors' settings that lie in the workspace, as rust-analyzer gets them.

pub mod lsp;

use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

/// What each editor's file in the workspace tells rust-analyzer when it starts.
pub fn settings() -> [(&'static str, Value); 3] {
    let zed = &without_comments(".zed/settings.json")["lsp"]["rust-analyzer"];
    let helix: Value = toml::from_str(&read(".helix/languages.toml")).expect("TOML");
    [
        (
            ".vscode/settings.json",
            nested(&without_comments(".vscode/settings.json")),
        ),
        (".zed/settings.json", zed["initialization_options"].clone()),
        (
            ".helix/languages.toml",
            helix["language-server"]["rust-analyzer"]["config"].clone(),
        ),
    ]
}

/// A file of the workspace itself.
pub fn read(relative: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("a workspace");
    fs::read_to_string(root.join(relative)).unwrap_or_else(|e| panic!("{relative}: {e}"))
}

/// JSON as VS Code and Zed read it. Comments stand on lines of their own.
pub fn without_comments(relative: &str) -> Value {
    let text = read(relative);
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let json: String = lines.collect();
    serde_json::from_str(&json).unwrap_or_else(|e| panic!("{relative}: {e}"))
}

/// VS Code's `"rust-analyzer.check.overrideCommand": …`, as its extension hands it on: objects in objects.
fn nested(settings: &Value) -> Value {
    let mut nested = json!({});
    for (key, value) in settings.as_object().expect("an object") {
        let Some(key) = key.strip_prefix("rust-analyzer.") else {
            continue;
        };
        let place = key.split('.').fold(&mut nested, |place, part| {
            if place.is_null() {
                *place = Value::Object(Map::new());
            }
            &mut place[part]
        });
        *place = value.clone();
    }
    nested
}
