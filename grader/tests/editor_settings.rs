//! The editors' settings that lie in the workspace.

#[allow(dead_code)]
mod editor_support;

use editor_support::{read, settings};

#[test]
fn the_editors_settings_say_the_same_and_name_what_exists() {
    let [(_, first), rest @ ..] = settings();
    for (file, settings) in rest {
        assert_eq!(settings, first, "{file}");
    }
    let command = &first["check"]["overrideCommand"];
    assert_eq!(
        command,
        &serde_json::json!(["cargo", "editor-check", "$saved_file"])
    );
    let config: toml::Table = read(".cargo/config.toml").parse().expect("TOML");
    let alias = config["alias"]["editor-check"].as_str().expect("an alias");
    assert_eq!(alias, "run --quiet --profile grader -p editor-check --");

    // What is built when an editor starts stands in for what an exercise needs.
    let dependencies = |package: &str| {
        let manifest: toml::Table = read(&format!("{package}/Cargo.toml"))
            .parse()
            .expect("TOML");
        manifest["dependencies"].clone()
    };
    assert_eq!(dependencies("solutions"), dependencies("exercises"));
}
