//! A surface in space, seen from above and from one side, flat enough that no part of it hides another.
//!
//! Since nothing is hidden, the regions below a height can be drawn as on a map, each place moved to where it is seen. That
//! keeps a drawing small and its edges smooth.

use super::contour::{Grid, lines, region, simplified};
use super::heat::{Levels, on};
use super::svg::{Point, Svg, polygon, polyline};

const TOLERANCE: f64 = 0.12;

/// From where a surface is looked at, without perspective.
#[derive(Clone, Copy)]
pub struct View {
    /// How far the surface is turned around its vertical axis, and how far the eye is above the ground, in degrees. With
    /// a turn between 0 and 90 the nearest corner is where both parameters are least.
    pub turn: f64,
    pub above: f64,
    /// Units of the drawing for one unit along the ground, and for one unit of height.
    pub scale: f64,
    pub tall: f64,
    /// Where the origin lies in the drawing.
    pub origin: Point,
}

impl View {
    /// Where a place is seen.
    pub fn at(&self, (u, v): (f64, f64), height: f64) -> Point {
        let (sin, cos) = self.turn.to_radians().sin_cos();
        let (up, level) = self.above.to_radians().sin_cos();
        let across = u * cos - v * sin;
        let away = u * sin + v * cos;
        (
            self.origin.0 + self.scale * across,
            self.origin.1 - self.scale * up * away - self.tall * level * height,
        )
    }

    /// The steepest way up, in heights a unit, that is still seen as a slope and hides nothing behind it.
    #[cfg(test)]
    pub fn steepest(&self) -> f64 {
        self.scale / self.tall * self.above.to_radians().tan()
    }
}

/// A square piece of a surface: both parameters go from `from` to `to`.
pub struct Surface<F: Fn(f64, f64) -> f64> {
    pub from: f64,
    pub to: f64,
    pub height: F,
}

impl<F: Fn(f64, f64) -> f64> Surface<F> {
    /// Where a place on the surface is seen.
    pub fn at(&self, view: &View, (u, v): (f64, f64)) -> Point {
        view.at((u, v), (self.height)(u, v))
    }

    pub fn all(&self, view: &View, places: &[(f64, f64)]) -> Vec<Point> {
        places.iter().map(|&place| self.at(view, place)).collect()
    }

    /// Draws the surface in the classes of its heights with the lines between them, and the walls below its two near
    /// sides down to the ground.
    pub fn draw(&self, svg: &mut Svg, view: &View, levels: &Levels) {
        let range = (self.from, self.to);
        let grid = Grid::of(range, range, (90, 90), &self.height);
        let seen = |line: &Vec<(f64, f64)>| simplified(&self.all(view, line), TOLERANCE);
        let top = levels.levels.len();
        for k in (0..=top).rev() {
            let level = levels.levels.get(k).copied().unwrap_or(f64::MAX);
            let outlines: String = region(&grid, level)
                .iter()
                .map(|o| polygon(&seen(o)))
                .collect();
            svg.path(&format!("v{}", levels.class(k)), &outlines);
        }
        for (k, &level) in levels.levels.iter().enumerate() {
            let drawn: String = lines(&grid, level)
                .iter()
                .map(|l| polyline(&seen(l)))
                .collect();
            svg.path(&format!("line height {}", on(levels.class(k))), &drawn);
        }
        self.net(svg, view);
        self.walls(svg, view);
    }

    /// A net over the surface, one line a unit: how it bends shows which way is up.
    fn net(&self, svg: &mut Svg, view: &View) {
        let mut drawn = String::new();
        let units = (self.to - self.from).round() as usize;
        for k in 1..2 * units {
            let fixed = self.from + 0.5 * k as f64;
            let along = self.side(fixed);
            let across: Vec<(f64, f64)> = along.iter().map(|&(u, v)| (v, u)).collect();
            for line in [along, across] {
                drawn += &polyline(&simplified(&self.all(view, &line), TOLERANCE));
            }
        }
        svg.path("net", &drawn);
    }

    /// The places where the second parameter has one value.
    fn side(&self, v: f64) -> Vec<(f64, f64)> {
        let step = (self.to - self.from) / 90.0;
        (0..=90)
            .map(|i| (self.from + f64::from(i) * step, v))
            .collect()
    }

    fn walls(&self, svg: &mut Svg, view: &View) {
        let right = self.side(self.from);
        let left: Vec<(f64, f64)> = right.iter().map(|&(u, v)| (v, u)).collect();
        for (side, class) in [(right, "wall"), (left, "wall shaded")] {
            let mut outline = simplified(&self.all(view, &side), TOLERANCE);
            let ends = [side.last(), side.first()];
            outline.extend(ends.into_iter().flatten().map(|&place| view.at(place, 0.0)));
            svg.path(class, &polygon(&outline));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn higher_is_higher_up_and_larger_parameters_are_farther() {
        let view = View {
            turn: 30.0,
            above: 45.0,
            scale: 10.0,
            tall: 10.0,
            origin: (0.0, 0.0),
        };
        assert!(view.at((0.0, 0.0), 1.0).1 < view.at((0.0, 0.0), 0.0).1);
        assert!(view.at((1.0, 1.0), 0.0).1 < view.at((0.0, 0.0), 0.0).1);
        assert!((view.steepest() - 1.0).abs() < 1e-12);
    }
}
