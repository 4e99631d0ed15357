//! The panel of one exercise: what to do, in which file, how to check it; then its hints and its solution.

use super::{Later, Panel, place_of, unbroken};
use crate::highlight;
use crate::html::escaped;
use crate::markdown::Text;
use crate::sources::Exercise;

/// The beginning of the panel of the exercise that is the book's `number`, such as "4.2": a section with its heading.
pub fn heading(name: &str, title: &str, number: &str) -> String {
    let title = plain_in_markdown(title);
    // mdBook must see the heading, so blank lines keep it apart from the HTML around it.
    format!(
        "\
<section class=\"panel exercise\" aria-labelledby=\"{name}\">

## Exercise {number}: {title} {{#{name}}}

"
    )
}

/// What stands below the heading; or what cannot be shown of it, in words. `mistakes` is where its known mistakes are listed.
pub fn render(exercise: &Exercise, mistakes: Option<&str>, text: Text) -> Result<Panel, String> {
    let Exercise { chapter, name, .. } = exercise;
    let (head, _) = documentation(&exercise.skeleton);
    let aim = head.split("\n\n").next().unwrap_or_default();
    let aim = text
        .line(aim)
        .map_err(|why| format!("what the skeleton begins with cannot be shown: {why}"))?;
    let effort = effort(exercise);
    let steps = steps(exercise);
    let skeleton = unbroken(&highlight::block(
        exercise.skeleton.trim_end(),
        text.symbols,
    ));
    let key = format!("exercise-{chapter}/{name}");
    let place = place_of(&key);
    let now = format!(
        "\
<p class=\"effort\">{effort}</p>
<p>{aim}</p>
{steps}
<details class=\"skeleton\"><summary>The file before you edit it</summary>
{skeleton}</details>
{place}"
    );
    let later = Later {
        key,
        html: format!(
            "{}{}<p class=\"note\">In a terminal, <code>cargo grader hint {name}</code> shows the next hint, \
             and <code>cargo grader solution {name}</code> the solution.{}</p>\n",
            hints(exercise, text)?,
            solution(exercise, text)?,
            mistakes.map_or(String::new(), |address| {
                format!(" <a href=\"{address}\">What people get wrong here</a>")
            })
        ),
        printed: false,
    };
    Ok(Panel {
        now,
        later: vec![later],
    })
}

fn effort(exercise: &Exercise) -> String {
    let counted = |n: u32, word: &str| match n {
        1 => format!("1 {word}"),
        n => format!("{n} {word}s"),
    };
    format!(
        "{} · about {} · difficulty {} of 5",
        counted(exercise.points, "point"),
        counted(exercise.minutes, "minute"),
        exercise.difficulty
    )
}

/// The commands in the order in which they are of use.
fn steps(exercise: &Exercise) -> String {
    let Exercise { chapter, name, .. } = exercise;
    let command = |command: &str| {
        format!("<pre><code class=\"language-sh\">cargo grader {command} {name}</code></pre>")
    };
    let mut steps = String::from("<dl class=\"steps\">\n");
    if exercise.predictable {
        steps += &format!(
            "<dt>First</dt><dd>{}<p>asks what comes out of a small case, before you write any code.</p></dd>\n",
            command("predict")
        );
    }
    steps += &format!(
        "<dt>Edit</dt><dd><code>exercises/src/<wbr>{chapter}/<wbr>{name}.rs</code></dd>\n\
         <dt>Check</dt><dd>{}<p>or, at each save, <code>cargo grader watch</code></p></dd>\n</dl>",
        command("check")
    );
    steps
}

/// Each hint stands inside of the one before it, so that they open one at a time without a script too.
fn hints(exercise: &Exercise, text: Text) -> Result<String, String> {
    let count = exercise.hints.len();
    let mut html = String::new();
    for (i, hint) in exercise.hints.iter().enumerate().rev() {
        let number = i + 1;
        let hint = text
            .blocks(hint)
            .map_err(|why| format!("hint {number} cannot be shown: {why}"))?;
        html = format!(
            "<details class=\"hint\"><summary>Hint {number} of {count}</summary>\n{hint}\n{html}</details>\n"
        );
    }
    Ok(html)
}

fn solution(exercise: &Exercise, text: Text) -> Result<String, String> {
    let (head, code) = documentation(&exercise.solution);
    let why = text
        .blocks(&head)
        .map_err(|why| format!("what the solution begins with cannot be shown: {why}"))?;
    let code = highlight::block(code.trim_end(), text.symbols);
    let file = format!("solutions/src/{}/{}.rs", exercise.chapter, exercise.name);
    Ok(format!(
        "<details class=\"spoiler\"><summary>Spoiler: the solution, and why it works</summary>\n\
         {why}\n<p>It stands in <code>{}</code>:</p>\n{code}\n</details>\n",
        escaped(&file)
    ))
}

/// The `//!` text at the head of a file as Markdown, and the code below it.
fn documentation(source: &str) -> (String, &str) {
    let mut head = String::new();
    let mut length = 0;
    for line in source.split_inclusive('\n') {
        let Some(text) = line.strip_prefix("//!") else {
            break;
        };
        head.push_str(text.strip_prefix(' ').unwrap_or(text).trim_end());
        head.push('\n');
        length += line.len();
    }
    (head, source[length..].trim_start())
}

/// A title is plain text: what Markdown would read as markup is escaped.
fn plain_in_markdown(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_{}[]<>#|&~$!".contains(c) {
            plain.push('\\');
        }
        plain.push(c);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::Math;

    const SKELETON: &str =
        "//! The mean *squared* error.\n//!\n//! More.\n\npub fn mse() {\n\n    todo!()\n}\n";
    const SOLUTION: &str = "//! The error.\n//!\n//! A square has no sign, so `m` errors do not cancel.\n\npub fn mse() {}\n";

    fn exercise() -> Exercise {
        Exercise {
            chapter: "losses".to_owned(),
            name: "mse_gradient".to_owned(),
            minutes: 15,
            difficulty: 2,
            points: 1,
            predictable: true,
            skeleton: SKELETON.to_owned(),
            hints: ["Which sign?", "Look at $m$.", "Divide."]
                .map(str::to_owned)
                .to_vec(),
            solution: SOLUTION.to_owned(),
        }
    }

    fn rendered(exercise: &Exercise) -> Result<Panel, String> {
        let math = Math::new(&[]).unwrap();
        render(
            exercise,
            Some("mistakes.html#of-mse_gradient"),
            Text::new(&math),
        )
    }

    #[test]
    fn a_panel_says_what_to_do_and_how_to_check_it() {
        let now = rendered(&exercise()).unwrap().now;
        for part in [
            "<p class=\"effort\">1 point · about 15 minutes · difficulty 2 of 5</p>",
            "<p>The mean <em>squared</em> error.</p>",
            "<code>exercises/src/<wbr>losses/<wbr>mse_gradient.rs</code>",
            ">cargo grader check mse_gradient<",
            ">cargo grader predict mse_gradient<",
            "<span class=\"f\">mse</span>",
            "<!--downhill:exercise-losses/mse_gradient-->",
        ] {
            assert!(now.contains(part), "{part}\n{now}");
        }
    }

    #[test]
    fn nothing_is_asked_beforehand_where_no_case_is_small() {
        let mut exercise = exercise();
        exercise.predictable = false;
        assert!(!rendered(&exercise).unwrap().now.contains("predict"));
    }

    #[test]
    fn the_heading_is_markdown_that_mdbook_sees() {
        let heading = heading("mse_gradient", "The *mean* error", "5.1");
        assert!(
            heading.contains("\n\n## Exercise 5.1: The \\*mean\\* error {#mse_gradient}\n\n"),
            "{heading}"
        );
    }

    #[test]
    fn a_hint_stands_inside_of_the_one_before() {
        let later = &rendered(&exercise()).unwrap().later[0];
        let html = &later.html;
        let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}\n{html}"));
        assert!(at("Hint 1 of 3") < at("Hint 2 of 3") && at("Hint 2 of 3") < at("Hint 3 of 3"));
        assert!(at("Hint 3 of 3") < at("</details>"));
        assert!(html.contains("</details>\n</details>\n</details>\n<details class=\"spoiler\">"));
        assert!(html.contains("<math"), "{html}");
        assert!(html.contains(
            "<a href=\"mistakes.html#of-mse_gradient\">What people get wrong here</a></p>"
        ));
        assert!(!later.printed);
    }

    #[test]
    fn the_solution_is_prose_and_then_code() {
        let html = &rendered(&exercise()).unwrap().later[0].html;
        let spoiler = html.split("class=\"spoiler\"").nth(1).unwrap();
        assert!(
            spoiler
                .contains("<p>A square has no sign, so <code>m</code> errors do not cancel.</p>")
        );
        assert!(
            spoiler.contains("<span class=\"f\">mse</span>") && !spoiler.contains("//!"),
            "{spoiler}"
        );
    }

    #[test]
    fn a_hint_that_cannot_be_shown_is_named() {
        let mut exercise = exercise();
        exercise.hints[1] = "Look at $\\frac{1}$.".to_owned();
        let why = rendered(&exercise).unwrap_err();
        assert!(why.starts_with("hint 2 cannot be shown: "), "{why}");
    }

    #[test]
    fn a_title_is_plain_text() {
        assert_eq!(
            plain_in_markdown("θ* and Vec<f64> [1]"),
            r"θ\* and Vec\<f64\> \[1\]"
        );
    }
}
