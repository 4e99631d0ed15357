//! The drawings of the book: each is a function that computes what it shows and writes it as SVG.
//!
//! Nothing in a drawing is typed in that can be computed: points, heights and the numbers in its sentence come out of the
//! same arithmetic. Colours and line styles are classes; `theme/figure.css` gives them their look.

mod activations;
mod batch_noise;
mod batches_compared;
mod bias_and_variance;
mod bumpy;
mod computational_graph;
mod contour;
mod contraction;
mod critical_points;
mod curve;
mod curved_path;
mod data;
mod descend_by_hand;
mod descent_2d;
mod difference_error;
mod differences;
mod epoch_losses;
mod error_by_degree;
mod fit_and_loss_curve;
mod foggy;
mod frame;
mod grid_of_losses;
mod heat;
mod landscape;
mod layers_of_the_mlp;
mod least_squares;
mod line_and_errors;
mod log_axis;
mod loss_map;
mod loss_of_logit;
mod loss_of_probability;
mod losses_of_errors;
mod moving;
mod nodes;
mod noisy_curve;
mod one_constant;
mod relief;
mod scale;
mod scaled_features;
mod secants;
mod small_network;
mod steepest_direction;
mod surfaces;
mod svg;
mod tangent;
mod three_degrees;
mod three_rates;
mod train_and_test_error;
mod turn;
mod turns;
mod two_layers_numbers;
mod two_layers_shapes;
mod used_twice;
mod ways_back;
mod wrong_line;
mod xor;

pub use moving::{Moving, Readouts, Setting};
pub use scale::{fixed, significant};

/// One drawing.
pub struct Drawing {
    /// One `<svg>` element, or several in a `<div class="panels">` that stand beside or below each other.
    pub svg: String,
    /// What the picture shows, with its numbers, in a sentence or two: what stands below the picture, and what people are
    /// told who do not see it.
    pub words: String,
}

/// Makes a drawing.
type Draw = fn() -> Drawing;

/// All drawings by their names, in the order of the chapters.
const ALL: &[(&str, Draw)] = &[
    ("line_and_errors", line_and_errors::draw),
    ("grid_of_losses", grid_of_losses::draw),
    ("loop", turn::draw),
    ("batch_noise", batch_noise::draw),
    ("loss_map", loss_map::draw),
    ("landscape", landscape::draw),
    ("critical_points", critical_points::draw),
    ("curved_path", curved_path::draw),
    ("steepest_direction", steepest_direction::draw),
    ("descend_by_hand", descend_by_hand::draw),
    ("three_rates", three_rates::draw),
    ("descent_2d", descent_2d::draw),
    ("contraction", contraction::draw),
    ("losses_of_errors", losses_of_errors::draw),
    ("one_constant", one_constant::draw),
    ("loss_of_probability", loss_of_probability::draw),
    ("loss_of_logit", loss_of_logit::draw),
    ("xor", xor::draw),
    ("three_degrees", three_degrees::draw),
    ("train_and_test_error", train_and_test_error::draw),
    ("bias_and_variance", bias_and_variance::draw),
    ("secants", secants::draw),
    ("difference_error", difference_error::draw),
    ("computational_graph", computational_graph::draw),
    ("used_twice", used_twice::draw),
    ("fit_and_loss_curve", fit_and_loss_curve::draw),
    ("batches_compared", batches_compared::draw),
    ("scaled_features", scaled_features::draw),
    ("activations", activations::draw),
    ("two_layers_shapes", two_layers_shapes::draw),
    ("two_layers_numbers", two_layers_numbers::draw),
    ("wrong_line", wrong_line::draw),
    ("layers_of_the_mlp", layers_of_the_mlp::draw),
    ("epoch_losses", epoch_losses::draw),
];

/// Those that move, by their names.
const MOVING: &[(&str, Moving)] = &[
    ("loop", turns::MOVING),
    ("loss_map", loss_map::MOVING),
    ("landscape", landscape::MOVING),
    ("descend_by_hand", descend_by_hand::MOVING),
    ("descent_2d", descent_2d::MOVING),
    ("losses_of_errors", losses_of_errors::MOVING),
    ("loss_of_probability", loss_of_probability::MOVING),
    ("train_and_test_error", train_and_test_error::MOVING),
    ("bias_and_variance", bias_and_variance::MOVING),
    ("difference_error", difference_error::MOVING),
    ("computational_graph", computational_graph::MOVING),
    ("fit_and_loss_curve", fit_and_loss_curve::MOVING),
    ("wrong_line", wrong_line::MOVING),
];

/// What moves in the drawing of this name, if something does.
pub fn moving(name: &str) -> Option<&'static Moving> {
    let (_, moving) = MOVING.iter().find(|(known, _)| *known == name)?;
    Some(moving)
}

/// The names of all drawings.
pub fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|&(name, _)| name)
}

/// The drawing of this name, or none if there is no such drawing.
pub fn draw(name: &str) -> Option<Drawing> {
    let (_, draw) = ALL.iter().find(|(known, _)| *known == name)?;
    let drawing = draw();
    // "w = 2" stays on one line.
    let words = drawing.words.replace(" = ", "\u{a0}=\u{a0}");
    Some(Drawing { words, ..drawing })
}

/// A drawing of boxes and arrows, which is no wider than it needs to be.
fn diagram(drawing: svg::Svg) -> String {
    format!("<div class=\"diagram\">{}</div>", drawing.finish())
}

/// Several drawings beside each other where there is room, below each other where there is none.
fn panels(drawings: Vec<svg::Svg>) -> String {
    let class = if drawings.len() > 2 {
        "panels three"
    } else {
        "panels"
    };
    let drawn: String = drawings.into_iter().map(svg::Svg::finish).collect();
    format!("<div class=\"{class}\">{drawn}</div>")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The opening tags of a drawing with all that stands in them, checked to be closed in their order.
    fn tags(svg: &str) -> Vec<&str> {
        let mut open: Vec<&str> = Vec::new();
        let mut found = Vec::new();
        for part in svg.split('<').skip(1) {
            let (tag, text) = part.split_once('>').expect("every tag ends");
            assert!(
                !text.contains('>')
                    && !text
                        .replace("&amp;", "")
                        .replace("&lt;", "")
                        .replace("&gt;", "")
                        .contains('&')
            );
            assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
            let name = tag.split([' ', '/']).next().unwrap_or_default();
            if let Some(closed) = tag.strip_prefix('/') {
                assert_eq!(open.pop(), Some(closed));
                continue;
            }
            found.push(tag);
            if !tag.ends_with('/') {
                open.push(name);
            }
        }
        assert!(open.is_empty());
        found
    }

    fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
        tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
    }

    #[test]
    fn every_name_has_a_drawing_and_no_other() {
        assert!(names().all(|name| draw(name).is_some()));
        assert!(draw("nothing").is_none());
        assert_eq!(names().count(), names().collect::<BTreeSet<_>>().len());
    }

    #[test]
    fn drawings_are_well_formed_small_and_finite() {
        for name in names() {
            let Some(Drawing { svg, words }) = draw(name) else {
                panic!("{name}")
            };
            for tag in tags(&svg) {
                assert!(
                    !tag.starts_with("svg") || attribute(tag, "viewBox").is_some(),
                    "{name}: {tag}"
                );
                assert!(
                    !tag.contains(" id=") && !tag.contains(" style=") && !tag.contains(" fill="),
                    "{name}: {tag}"
                );
            }
            for broken in ["NaN", "inf", "--", "9223372036854775807"] {
                assert!(
                    !svg.contains(broken) && !words.contains(broken),
                    "{name}: {broken}"
                );
            }
            assert!(svg.len() < 40_000, "{name}: {} bytes", svg.len());
            assert!(
                words.ends_with('.') && words.chars().any(char::is_numeric),
                "{name}: {words}"
            );
        }
    }

    /// Where a letter ends only a browser knows, so a text is taken to be on the wide side.
    #[test]
    fn texts_stay_inside_their_drawings() {
        for name in names() {
            let Some(Drawing { svg, .. }) = draw(name) else {
                panic!("{name}")
            };
            for drawing in svg.split("<svg ").skip(1) {
                let sizes = attribute(&format!(" {drawing}"), "viewBox").map(|b| {
                    b.split(' ')
                        .filter_map(|n| n.parse::<f64>().ok())
                        .collect::<Vec<_>>()
                });
                let Some([_, _, width, height]) = sizes.as_deref() else {
                    panic!("{name}")
                };
                assert!(
                    *width <= 440.0,
                    "{name}: text would be too small on a phone"
                );
                for text in drawing.split("<text ").skip(1) {
                    let text = text.split("</text>").next().unwrap_or_default();
                    let number = |name| {
                        attribute(&format!(" {text}"), name).and_then(|n| n.parse::<f64>().ok())
                    };
                    let (Some(x), Some(y)) = (number("x"), number("y")) else {
                        continue;
                    };
                    let letters: String = text
                        .split('>')
                        .skip(1)
                        .filter_map(|part| part.split('<').next())
                        .collect();
                    let long = letters.chars().count() as f64 * svg::CHARACTER;
                    let (left, right) = match () {
                        () if text.contains("\"end\"") => (x - long, x),
                        () if text.contains("\"middle\"") => (x - long / 2.0, x + long / 2.0),
                        () => (x, x + long),
                    };
                    assert!(
                        left > -12.0 && right < width + 12.0,
                        "{name}: {letters} from {left} to {right} of {width}"
                    );
                    assert!(
                        y > 10.0 && y < height - 2.0,
                        "{name}: {letters} at {y} of {height}"
                    );
                }
            }
        }
    }
}
