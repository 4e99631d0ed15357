//! The panel of one exercise: what a page shows in the place of its directive.

use crate::sources::Exercise;

/// The panel as Markdown, with the few HTML tags that Markdown has no words for.
pub fn render(exercise: &Exercise) -> String {
    let Exercise { chapter, name, .. } = exercise;
    let title = escape(&exercise.title);
    let effort = effort(exercise.minutes, exercise.difficulty);
    let skeleton = code_block(&exercise.skeleton);
    format!(
        "\
<section class=\"panel\" aria-labelledby=\"{name}\">

## Exercise: {title} {{#{name}}}

{effort} Edit this file:

```text
exercises/src/{chapter}/{name}.rs
```

Then check it:

```sh
cargo grader check {name}
```

<details>
<summary>The file before you edit it</summary>

{skeleton}
</details>

</section>
"
    )
}

fn effort(minutes: u32, difficulty: u8) -> String {
    let unit = if minutes == 1 { "minute" } else { "minutes" };
    format!("About {minutes} {unit}; difficulty {difficulty} of 5.")
}

/// `source` in a fence that it cannot close itself; `ignore`, since a skeleton is not a program to run.
fn code_block(source: &str) -> String {
    let fence = "`".repeat(longest_run(source, '`').max(2) + 1);
    format!("{fence}rust,ignore\n{}\n{fence}\n", source.trim_end())
}

fn longest_run(text: &str, wanted: char) -> usize {
    text.split(|c| c != wanted).map(str::len).max().unwrap_or(0)
}

/// A title is plain text: what Markdown would read as markup is escaped.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_{}[]<>#|&~$!".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exercise(title: &str, skeleton: &str) -> Exercise {
        Exercise {
            chapter: "losses".to_owned(),
            name: "mse_gradient".to_owned(),
            title: title.to_owned(),
            minutes: 15,
            difficulty: 2,
            points: 6,
            hints: Vec::new(),
            solution: String::new(),
            skeleton: skeleton.to_owned(),
        }
    }

    #[test]
    fn a_panel_says_what_to_edit_and_how_to_check_it() {
        let panel = render(&exercise("The mean squared error", "pub fn mse() {}\n"));
        assert!(panel.contains("## Exercise: The mean squared error {#mse_gradient}\n"));
        assert!(panel.contains("About 15 minutes; difficulty 2 of 5."));
        assert!(panel.contains("\nexercises/src/losses/mse_gradient.rs\n"));
        assert!(panel.contains("\ncargo grader check mse_gradient\n"));
        assert!(panel.contains("\n```rust,ignore\npub fn mse() {}\n```\n"));
    }

    #[test]
    fn a_skeleton_cannot_close_its_fence() {
        let panel = render(&exercise("Text", "const TEXT: &str = \"\n````\n\";\n"));
        assert!(panel.contains("\n`````rust,ignore\n"));
        assert!(panel.contains("\n`````\n"));
    }

    #[test]
    fn a_title_is_plain_text() {
        assert_eq!(escape("θ* and Vec<f64> [1]"), r"θ\* and Vec\<f64\> \[1\]");
    }

    #[test]
    fn one_minute_is_singular() {
        assert_eq!(effort(1, 1), "About 1 minute; difficulty 1 of 5.");
    }
}
