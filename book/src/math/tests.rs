//! What formulas become.

use crate::sources::{Kind, Symbol};

use super::*;

fn symbol(name: &str, kind: Kind, latex: &[&str]) -> Symbol {
    Symbol {
        name: name.to_owned(),
        latex: latex.iter().map(|&form| form.to_owned()).collect(),
        code: Vec::new(),
        kind,
        spoken: name.to_owned(),
        meaning: name.to_owned(),
        defined: "learning".to_owned(),
    }
}

fn notation() -> Vec<Symbol> {
    vec![
        symbol("parameters", Kind::Parameter, &["\\theta"]),
        symbol("weight", Kind::Parameter, &["w"]),
        symbol("loss", Kind::Loss, &["L"]),
        symbol("target", Kind::Target, &["y"]),
        symbol("prediction", Kind::Prediction, &["\\hat{y}", "\\hat y"]),
        symbol("model", Kind::Prediction, &["f"]),
        symbol("gradient", Kind::Gradient, &["\\nabla L"]),
        symbol(
            "slope",
            Kind::Gradient,
            &[
                "\\frac{\\partial L}{\\partial w}",
                "\\partial L/\\partial w",
            ],
        ),
        symbol("rate", Kind::Rate, &["\\eta"]),
        symbol("mse", Kind::Loss, &["\\mathrm{MSE}", "\\operatorname{MSE}"]),
    ]
}

fn math() -> Math {
    Math::new(&notation()).unwrap()
}

/// The names of the symbols in `latex`, in order, each with the characters that it covers.
fn linked(latex: &str) -> Vec<String> {
    let html = math().inline(latex).unwrap();
    let nodes = tree::parse(&html).unwrap();
    let mut found = Vec::new();
    collect(&nodes, &mut found);
    found
}

fn collect(nodes: &[Node], found: &mut Vec<String>) {
    for node in nodes {
        let Node::Element(element) = node else {
            continue;
        };
        if let Some(name) = element.attribute("data-sym") {
            let covered = tree::text(&element.children);
            found.push(format!("{name} {covered}"));
        }
        collect(&element.children, found);
    }
}

/// What a formula shows, without its markup.
fn shown(html: &str) -> String {
    tree::text(&tree::parse(html).unwrap())
}

#[test]
fn a_letter_of_the_notation_bears_its_name() {
    let html = math().inline("w").unwrap();
    assert_eq!(
        html,
        "<math data-latex=\"w\"><mi class=\"sym parameter\" data-sym=\"weight\">w</mi></math>"
    );
}

#[test]
fn the_longest_form_is_meant() {
    assert_eq!(
        linked(r"\theta_{t+1} = \theta_t - \eta \nabla L(\theta_t)"),
        [
            "parameters θ",
            "parameters θ",
            "rate η",
            "gradient ∇L",
            "parameters θ"
        ]
    );
    assert_eq!(linked(r"\hat{y}_i - y_i"), ["prediction yˆ", "target y"]);
    assert_eq!(
        linked(r"\frac{\partial L}{\partial w} = 2 L"),
        ["slope ∂L∂w", "loss L"]
    );
    assert_eq!(linked(r"2 \partial L / \partial w + 1"), ["slope ∂L/∂w"]);
    assert_eq!(linked(r"f(x; \theta)"), ["model f", "parameters θ"]);
}

#[test]
fn what_surrounds_a_form_does_not_hide_it() {
    for formula in [
        r"-\nabla L",
        r"a = \nabla L",
        r"(\nabla L)",
        r"\lVert\nabla L\rVert",
        r"\sum \nabla L",
        r"x^{\nabla L}",
        r"\left(\nabla L\right)",
        r"\begin{aligned} a &= \nabla L \\ b &= 0 \end{aligned}",
        r"\sqrt{\nabla L}",
        r"\frac{1}{\nabla L}",
        r"{\nabla L}^2",
        r"\underbrace{\nabla L}_{\text{slope}}",
    ] {
        assert_eq!(linked(formula), ["gradient ∇L"], "{formula}");
    }
    for formula in [
        r"\operatorname{MSE}(a)",
        r"= \operatorname{MSE}",
        r"\mathrm{MSE}",
        r"2 \operatorname{MSE} + 1",
    ] {
        assert_eq!(linked(formula), ["mse MSE"], "{formula}");
    }
}

#[test]
fn an_index_belongs_to_a_symbol_of_several_parts() {
    assert_eq!(linked(r"\nabla L_i"), ["gradient ∇Li"]);
    assert_eq!(linked(r"\nabla_\theta L"), ["gradient ∇θL"]);
    assert_eq!(linked(r"\frac{\partial L}{\partial w_1}"), ["slope ∂L∂w1"]);
    assert_eq!(
        linked(r"\frac{\partial L}{\partial w^{(l)}}"),
        ["slope ∂L∂w(l)"]
    );
    // A second derivative is no slope, and the square of a loss no gradient.
    assert_eq!(
        linked(r"\frac{\partial^2 L}{\partial w^2}"),
        ["loss L", "weight w"]
    );
    assert_eq!(linked(r"w_i"), ["weight w"]);
}

#[test]
fn parts_of_words_are_no_symbols() {
    for formula in [
        r"\mathrm{fwLy}",
        r"\text{w, L and y}",
        r"\log",
        r"\operatorname{Lw}",
        r"\phantom{w}",
        r"\mathbf{w}",
    ] {
        assert_eq!(linked(formula), [""; 0], "{formula}");
    }
}

#[test]
fn base_and_script_are_no_row() {
    let symbols = [symbol("product", Kind::Other, &["ab"])];
    let math = Math::new(&symbols).unwrap();
    for formula in ["a_b", r"\frac{a}{b}", r"\overset{b}{a}", "a^b"] {
        assert!(!math.inline(formula).unwrap().contains("sym"), "{formula}");
    }
    assert!(math.inline("x_{ab}").unwrap().contains("sym"));
}

#[test]
fn other_is_never_linked() {
    for formula in [
        r"\other{w}",
        r"\other{w}^2",
        r"2\other{w}_i",
        r"\hat{\other{w}}",
        r"x_\other{w}",
        r"\other{wL}",
        r"\other w",
        r"\other{\nabla L}",
        r"\frac{\partial\other{L}}{\partial \other{w}}",
        r"\mathbf{\other{w}}",
    ] {
        assert_eq!(linked(formula), [""; 0], "{formula}");
    }
    assert_eq!(linked(r"\other{w} + w"), ["weight w"]);
    let html = math().inline(r"\other{w} + 1").unwrap();
    let plain = Math::new(&[]).unwrap().inline("w + 1").unwrap();
    assert_eq!(html, plain);
}

#[test]
fn the_latex_that_copies_is_everybodys() {
    for (ours, copied) in [
        (r"\other{x}^2", "x^2"),
        (r"2\cdot\other{x}", r"2\cdot{x}"),
        (r"\other{\theta}x", r"{\theta}x"),
        (r"x^\other{ab}", "x^{ab}"),
        (r"\other{a\other{b}}", "{ab}"),
        (r"\other x", "x"),
        (r"\otherwise{x}", r"\otherwise{x}"),
        (r"\other{\}}x", r"{\}}x"),
    ] {
        assert_eq!(other::take_out(ours), copied);
    }
    let html = math().inline("a < \\other{x}\n_1 \"").unwrap();
    assert!(
        html.starts_with("<math data-latex=\"a &#60; x&#10;&#95;1 &#34;\">"),
        "{html}"
    );
}

#[test]
fn a_wrong_formula_says_what_is_wrong() {
    let why = |latex: &str| math().inline(latex).unwrap_err();
    assert_eq!(
        why(r"a + \unknown{x}"),
        r#"the formula `a + \unknown{x}` is wrong at its character 5: Unknown command "\unknown"."#
    );
    assert!(why(r"\frac{L").contains("reached end of input"));
    assert!(why(r"\color{red} x").contains("colours of the notation"));
    assert!(why(r"x \tag{3}").contains("{#eq:step}"));
    assert!(why(r"\begin{align} a \end{align}").contains("`aligned`"));
    assert!(why(r"\text{if $x$}").contains("`$`"));
    assert!(math().inline(r"\$ 3").is_ok());
    assert!(math().inline(r"\text{costs } \$3 \\").is_ok());
}

#[test]
fn a_notation_that_makes_no_sense_is_refused() {
    let why = |symbols: &[Symbol]| Math::new(symbols).err().unwrap().to_string();
    let broken = symbol("slope", Kind::Gradient, &["\\frac{L"]);
    assert!(why(&[broken]).contains("the symbol `slope`"));
    let empty = symbol("nothing", Kind::Other, &[" "]);
    assert!(why(&[empty]).contains("without any letter"));
    let twice = [
        symbol("target", Kind::Target, &["y"]),
        symbol("height", Kind::Other, &["{y}"]),
    ];
    assert_eq!(
        why(&twice),
        "`{y}` is in the notation twice, for `target` and for `height`"
    );
}

#[test]
fn the_characters_are_those_on_the_screen() {
    let characters = math()
        .characters(r"\theta h \le 2 \mathrm{ab}\text{otherwise}")
        .unwrap();
    assert_eq!(characters.math.into_iter().collect::<String>(), "2abℎ≤𝜃");
    assert_eq!(characters.text.into_iter().collect::<String>(), "ehiorstw");
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    /// Pieces of formulas: the forms of the notation, what resembles them, and what stands between.
    fn piece() -> impl Strategy<Value = String> {
        let mut pieces: Vec<String> = notation()
            .into_iter()
            .flat_map(|symbol| symbol.latex)
            .collect();
        let others = [
            "+",
            "-",
            "=",
            "(",
            ")",
            "<",
            "_i",
            "'",
            ",",
            ";",
            "|",
            "\\,",
            "\\cdot",
            "x",
            "m",
            "1.5",
            "\\nabla",
            "\\partial",
            "\\hat{L}",
            "\\hat{x}",
            "\\mathrm{d}",
            "\\text{a - b. c}",
            "\\{",
            "\\}",
            "\\#",
            "\\_",
            "!",
            "/",
            "*",
            ":",
            "\\%",
            "\\&",
            "\\left(\\frac{w}{L}\\right)",
            "\\frac{\\partial L}{\\partial b}",
            "\\other{w}",
            "\\nabla L_i",
            "[",
            "]",
        ];
        pieces.extend(others.map(str::to_owned));
        proptest::sample::select(pieces)
    }

    /// Pieces side by side, or a level down.
    fn formula() -> impl Strategy<Value = String> {
        let row = proptest::collection::vec(piece(), 0..8).prop_map(|pieces| pieces.join(" "));
        row.prop_recursive(2, 16, 3, |inner| {
            prop_oneof![
                (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("\\frac{{{a}}}{{{b}}}")),
                (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{{{a}}}_{{{b}}}")),
                (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{{{a}}}^{{{b}}} {a}")),
                inner.prop_map(|a| format!(
                    "\\begin{{aligned}} {a} &= \\sqrt{{{a}}} \\\\ b \\end{{aligned}}"
                )),
            ]
        })
    }

    proptest! {
        #[test]
        fn linking_changes_no_character(latex in formula(), block in any::<bool>()) {
            let convert = |math: &Math| if block { math.display(&latex) } else { math.inline(&latex) };
            let plain = convert(&Math::new(&[]).unwrap());
            let linked = convert(&math());
            match (plain, linked) {
                (Ok(plain), Ok(linked)) => prop_assert_eq!(shown(&plain), shown(&linked)),
                (plain, linked) => prop_assert_eq!(plain, linked),
            }
        }

        #[test]
        fn markdown_finds_nothing_of_its_own(latex in formula(), block in any::<bool>()) {
            let math = math();
            let converted = if block { math.display(&latex) } else { math.inline(&latex) };
            let Ok(html) = converted else { return Ok(()) };
            // In running text and in a cell, between words that Markdown might join to the formula.
            let line = crate::markdown::Text::new(&math).line(&format!("a *b{html}b* \"{html}\"")).unwrap();
            prop_assert_eq!(tree::parse(&line), tree::parse(&format!("a <em>b{html}b</em> “{html}”")));
            let cell = crate::markdown::Text::new(&math).blocks(&format!("|a|b|\n|-|-|\n|{html}|c|")).unwrap();
            prop_assert_eq!(tree::parse(cell.split_once("<tbody>").unwrap().1.split_once("</tbody>").unwrap().0), tree::parse(&format!("\n<tr><td>{html}</td><td>c</td></tr>\n")));
        }

        #[test]
        fn any_text_is_converted_or_refused(latex in "[a-z\\\\{}$&_^%# 'é≤\\[\\]|<>]{0,24}") {
            let math = math();
            if let Ok(html) = math.display(&latex) {
                prop_assert!(tree::parse(&html).is_some());
                prop_assert!(!html.contains('\n'));
            }
        }
    }
}

#[test]
fn large_brackets_are_not_stretched() {
    let html = math().display(r"\bigl(w\bigr)^2").unwrap();
    assert_eq!(
        html.matches("<mo stretchy=\"false\" mathsize=\"1&#46;2em\">")
            .count(),
        2,
        "{html}"
    );
    assert!(!html.contains("minsize"), "{html}");
}
