//! A surface seen from above: classes of viridis, darkest where it is lowest, lines of equal height with their numbers, and
//! the legend of the colours.

use super::contour::{Grid, lines, region, simplified};
use super::frame::{BELOW, Frame};
use super::scale::short;
use super::svg::{Anchor, Point, Svg, polygon, polyline};

/// How far a drawn line may lie off the computed one, in units of the drawing.
const TOLERANCE: f64 = 0.12;

/// How many classes of colour there are.
pub const CLASSES: usize = 10;

/// The heights between the classes: what is at most `levels[k]`, and no lower level, has the class `v{k}`.
pub struct Levels<'a> {
    pub levels: &'a [f64],
    /// How a level is written.
    pub written: fn(f64) -> String,
}

impl<'a> Levels<'a> {
    pub fn new(levels: &'a [f64]) -> Levels<'a> {
        Levels {
            levels,
            written: short,
        }
    }

    /// The class of the `k`-th of the regions that the levels divide the heights into. With fewer levels than there are
    /// colours the classes spread over the whole scale.
    pub fn class(&self, k: usize) -> usize {
        match self.levels.len() {
            0 => 0,
            n => (k * (CLASSES - 1) + n / 2) / n,
        }
    }

    /// The class of a height.
    pub fn class_of(&self, height: f64) -> usize {
        self.class(self.levels.iter().filter(|&&level| height > level).count())
    }
}

/// Fills the frame with the surface's colours and draws the lines between them.
pub fn surface(svg: &mut Svg, frame: &Frame, grid: &Grid, levels: &Levels) {
    let top = levels.class(levels.levels.len());
    let corner = (frame.left(), frame.top());
    svg.rect(
        &format!("v{top}"),
        corner,
        (frame.width(), frame.height()),
        0.0,
    );
    for (k, &level) in levels.levels.iter().enumerate().rev() {
        let outlines: String = region(grid, level)
            .iter()
            .map(|outline| polygon(&simplified(&frame.all(outline), TOLERANCE)))
            .collect();
        svg.path(&format!("v{}", levels.class(k)), &outlines);
    }
    for (k, &level) in levels.levels.iter().enumerate() {
        let drawn: String = lines(grid, level)
            .iter()
            .map(|line| polyline(&simplified(&frame.all(line), TOLERANCE)))
            .collect();
        svg.path(&format!("line height {}", on(levels.class(k))), &drawn);
    }
}

/// Whether text on a class of colour has to be light or dark.
pub fn on(class: usize) -> &'static str {
    if class < 5 { "on-dark" } else { "on-light" }
}

/// Writes the heights on their lines, where they cross the way from one place to another: one crossing a level, the one
/// nearest to the way's start, turned as the line runs there.
pub fn labels(
    svg: &mut Svg,
    frame: &Frame,
    grid: &Grid,
    levels: &Levels,
    which: &[f64],
    way: (Point, Point),
) {
    let (from, to) = (frame.at(way.0.0, way.0.1), frame.at(way.1.0, way.1.1));
    for &level in which {
        let crossing = lines(grid, level)
            .iter()
            .flat_map(|line| crossings(&frame.all(line), from, to))
            .min_by(|a, b| a.share.total_cmp(&b.share));
        if let Some(Crossing { at, degrees, .. }) = crossing {
            svg.turned("ink label", at, degrees, &(levels.written)(level));
        }
    }
}

/// Where a line crosses a way: how far along the way, and how the line runs there.
struct Crossing {
    share: f64,
    at: Point,
    degrees: f64,
}

fn crossings(line: &[Point], from: Point, to: Point) -> Vec<Crossing> {
    let (wx, wy) = (to.0 - from.0, to.1 - from.1);
    let mut found = Vec::new();
    for (i, pair) in line.windows(2).enumerate() {
        let (dx, dy) = (pair[1].0 - pair[0].0, pair[1].1 - pair[0].1);
        let cross = wx * dy - wy * dx;
        if cross.abs() < 1e-12 {
            continue;
        }
        let (ox, oy) = (pair[0].0 - from.0, pair[0].1 - from.1);
        let share = (ox * dy - oy * dx) / cross;
        let along = (ox * wy - oy * wx) / cross;
        if (0.0..=1.0).contains(&share) && (0.0..1.0).contains(&along) {
            // The direction is that of the line around the place: one piece alone may be very short.
            let (before, after) = (line[i.saturating_sub(3)], line[(i + 4).min(line.len() - 1)]);
            let degrees = (after.1 - before.1).atan2(after.0 - before.0).to_degrees();
            let at = (from.0 + share * wx, from.1 + share * wy);
            found.push(Crossing {
                share,
                at,
                degrees: upright(degrees),
            });
        }
    }
    found
}

/// The same direction, or the opposite one, so that text along it is not upside down.
fn upright(degrees: f64) -> f64 {
    match degrees {
        d if d > 90.0 => d - 180.0,
        d if d <= -90.0 => d + 180.0,
        d => d,
    }
}

/// The colours with the heights between them, in a strip below the frame.
pub fn legend(svg: &mut Svg, frame: &Frame, levels: &Levels) {
    let (corner, width) = ((frame.left(), frame.bottom() + BELOW), frame.width());
    const STRIP: f64 = 12.0;
    let count = levels.levels.len() + 1;
    let step = width / count as f64;
    svg.text(
        "loss",
        Anchor::Start,
        (corner.0, corner.1 + 11.0),
        "loss *L*, dark = low",
    );
    let top = corner.1 + 19.0;
    for k in 0..count {
        let left = corner.0 + k as f64 * step;
        svg.rect(
            &format!("v{}", levels.class(k)),
            (left, top),
            (step + 0.3, STRIP),
            0.0,
        );
        if let Some(&level) = levels.levels.get(k) {
            svg.text(
                "ink",
                Anchor::Middle,
                (left + step, top + STRIP + 16.0),
                &(levels.written)(level),
            );
        }
    }
}

/// The height of a legend with its name and its numbers.
pub const LEGEND: f64 = 52.0;

/// The place of the optimum: wider where something else lies in it.
pub fn ring(svg: &mut Svg, at: Point, radius: f64) {
    svg.circle("casing", at, radius);
    svg.circle("ring", at, radius);
}

/// The present point.
pub fn disc(svg: &mut Svg, at: Point) {
    svg.circle("disc", at, 6.5);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_spread_over_the_whole_scale() {
        let nine = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0];
        let levels = Levels::new(&nine);
        let classes: Vec<usize> = (0..=9).map(|k| levels.class(k)).collect();
        assert_eq!(classes, (0..10).collect::<Vec<_>>());
        let levels = Levels::new(&nine[..3]);
        assert_eq!(
            [
                levels.class_of(0.0),
                levels.class_of(3.0),
                levels.class_of(3.5)
            ],
            [0, 6, 9]
        );
    }

    #[test]
    fn a_label_lies_on_its_line_and_is_upright() {
        let line = [(0.0, 10.0), (5.0, 5.0), (10.0, 0.0)];
        let found = crossings(&line, (0.0, 0.0), (10.0, 10.0));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].at, (5.0, 5.0));
        assert_eq!(found[0].degrees, -45.0);
        assert_eq!(upright(170.0), -10.0);
    }
}
