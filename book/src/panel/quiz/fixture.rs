//! Quick checks for tests.

use crate::markdown::Text;
use crate::math::Math;
use crate::sources::Quiz;

/// Calls `with` with what Markdown needs.
pub fn text<T>(with: impl FnOnce(Text) -> T) -> T {
    let math = Math::new(&[]).unwrap();
    with(Text::new(&math))
}

fn quiz(toml: &str) -> Quiz {
    toml::from_str(toml).unwrap()
}

pub fn choice() -> Quiz {
    quiz(
        r#"
name = "oscillating"
kind = "choice"
question = "The loss reads 5.1, 4.9, 5.2, 4.8. It does not settle. What do you try first?"
explanation = "The steps jump across the valley. That is the explanation."
[[choice]]
key = "smaller"
text = "A smaller learning rate"
right = true
[[choice]]
key = "more-steps"
text = "More steps"
why = "Too slow is not what the numbers show: steps of the same size $\\eta$ go on jumping."
[[choice]]
key = "larger"
text = "A larger learning rate"
why = "Every jump would land higher still."
"#,
    )
}

pub fn choices() -> Quiz {
    quiz(
        r#"
name = "what-moves"
kind = "choices"
question = "Which numbers does learning change?"
explanation = "The parameters. That is the explanation."
[[choice]]
key = "weight"
text = "The weight $w$"
right = true
[[choice]]
key = "bias"
text = "The bias $b$"
right = true
why = "It is a parameter as the weight is."
[[choice]]
key = "input"
text = "The input $x$"
why = "The data are given."
"#,
    )
}

pub fn number() -> Quiz {
    quiz(
        r#"
name = "step"
kind = "number"
question = "Start at $w = {{ w }}$, the slope there is {{ g }}, $\\eta = {{ lr }}$. Where does the step lead?"
answer = "w - lr * g"
tolerance = 0.005
explanation = "$ {{ w }} - {{ lr }} \\cdot {{ g }} = {{ answer }}$ is the explanation."
variants = [ { w = 3, g = 16, lr = 0.1 }, { w = 5, g = 4, lr = 0.5 }, { w = -1, g = 2, lr = 0.25 } ]
[[wrong]]
is = "w + lr * g"
why = "That is a step along the gradient, to {{ w + lr * g }}: the sign is turned."
[[wrong]]
is = "w - g"
why = "The learning rate is left out."
"#,
    )
}

pub fn open() -> Quiz {
    quiz(
        r#"
name = "vector"
kind = "open"
question = "What if the loss were a vector?\n\nThink of two candidates of which neither is better in both entries."
answer = "Then no candidate need be the best, says the model."
"#,
    )
}
