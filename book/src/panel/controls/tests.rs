//! A figure with one control of each kind.

use serde_json::json;

use super::*;
use crate::math::Math;

const MOVING: Moving = Moving {
    data: || json!({ "points": [1] }),
    readouts: |setting| vec![("loss", setting.number("w").powi(2))],
    settings: &["", "w=1", "w=2", "w=3", "w=-1.5"],
};

const WRITTEN: &str = r##"
steps = true
help = "Drag it."
formula = '\live{w}^2 = \live{loss}'
shares = ["w"]
slider = [{ name = "w", label = "weight $w$", kind = "parameter", from = -2, to = 3, step = 0.05, start = 0.5 }]
choice = [{ name = "form", label = "Form", start = "a", options = [{ key = "a", text = "A" }, { key = "b", text = "$B$" }] }]
button = [{ text = "Far", sets = { w = 3 } }, { text = "Show \"it\"", does = "show" }]
readout = [{ name = "loss", kind = "loss", decimals = 3 }]
[[try]]
name = "first"
ask = "What?"
options = [{ key = "yes", text = "Yes" }, { key = "no", text = "No" }]
explanation = "Since $w$ is 1."
way = ["w = 1"]
seen = "yes"
[[try]]
name = "second"
ask = "And now?"
options = [{ key = "yes", text = "Yes" }, { key = "no", text = "No" }]
explanation = "So."
way = ["w = 2"]
seen = "no"
"##;

fn with<T>(written: &str, then: impl FnOnce(Figure<'_>, Text<'_>) -> T) -> T {
    let controls: Controls = toml::from_str(written).unwrap();
    let math = Math::new(&[]).unwrap();
    let figure = Figure {
        name: "square",
        controls: &controls,
        moving: &MOVING,
    };
    then(figure, Text::new(&math))
}

fn wrong(old: &str, new: &str) -> String {
    assert!(WRITTEN.contains(old));
    with(&WRITTEN.replace(old, new), |figure, text| {
        figure.below(text).err().unwrap()
    })
}

#[test]
fn everything_stands_in_the_page_and_does_nothing_yet() {
    let below = with(WRITTEN, |figure, text| figure.below(text).unwrap());
    assert!(
        below
            .controls
            .starts_with("<fieldset class=\"controls\" disabled")
    );
    for part in [
        "<input type=\"range\" id=\"square-w\" min=\"-2\" max=\"3\" step=\"0.05\" value=\"0.5\"",
        "<input type=\"number\" aria-labelledby=\"square-w-label\" min=\"-2\" max=\"3\" step=\"any\"",
        "data-choice=\"form\" checked value=\"a\" autocomplete",
        "value=\"b\" aria-label=\"b\"",
        "data-sets=\"{&quot;w&quot;:3}\">Far</button>",
        "data-does=\"show\">Show &quot;it&quot;</button>",
        "data-does=\"play\"",
    ] {
        assert!(
            below.controls.contains(part),
            "{part} in {}",
            below.controls
        );
    }
    assert_eq!(below.tries.matches("<details class=\"try\"").count(), 2);
    assert!(
        !below.tries.contains("Since"),
        "explanations come with the script"
    );
}

#[test]
fn a_formula_shows_the_numbers_of_the_start() {
    let below = with(WRITTEN, |figure, text| figure.below(text).unwrap());
    assert!(
        below
            .formula
            .contains("<mn class=\"sym parameter\" data-live=\"w\" data-decimals=\"2\">0.50</mn>")
            && below
                .formula
                .contains("data-live=\"loss\" data-decimals=\"3\">0.250</mn>")
            && below.formula.contains("data-latex=\"0.50^2 = 0.250\""),
        "{}",
        below.formula
    );
}

#[test]
fn numbers_are_computed_from_what_a_setting_says_and_the_start_elsewhere() {
    let reference = with(WRITTEN, |figure, _| figure.reference().unwrap());
    assert_eq!(
        reference[0],
        json!({ "setting": "", "readouts": { "loss": 0.25 } })
    );
    assert_eq!(
        reference[4],
        json!({ "setting": "w=-1.5", "readouts": { "loss": 2.25 } })
    );
    let below = with(WRITTEN, |figure, text| figure.below(text).unwrap());
    let data = r#"{"points":[1],"start":{"form":"a","t":0,"w":0.5}}"#;
    assert!(below.data.contains(data), "{}", below.data);
    let told = with(WRITTEN, |figure, text| figure.explanations(text).unwrap());
    assert!(told["first"].as_str().unwrap().contains("<math"));
}

#[test]
fn what_cannot_work_is_told() {
    assert!(wrong("start = 0.5", "start = 3.5").contains("starts outside of its range"));
    assert!(wrong("start = \"a\"", "start = \"c\"").contains("starts with what is no option"));
    assert!(wrong("seen = \"no\"", "seen = \"maybe\"").contains("is no option"));
    assert!(wrong("name = \"second\"", "name = \"first\"").contains("have one name"));
    assert!(wrong("\\live{w}", "\\live{v}").contains("neither a slider nor a readout"));
    assert!(wrong(" = \\live{loss}", "").contains("does not show it"));
    assert!(wrong("name = \"loss\"", "name = \"lost\"").contains("the drawing computes loss"));
    let one = WRITTEN.split("[[try]]\nname = \"second\"").next().unwrap();
    let why = with(one, |figure, text| figure.below(text).err().unwrap());
    assert!(why.contains("1 things to try"), "{why}");
}
