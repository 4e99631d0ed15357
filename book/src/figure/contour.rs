//! Lines of equal height by marching squares, and the regions below a height that they enclose.
//!
//! A region is closed along the border of the grid, so that it can be filled. Regions of rising heights are drawn over
//! each other from the highest down, which leaves no seams between them.

use super::svg::Point;

/// Heights on a grid: `z[j][i]` is the height at `(x[i], y[j])`.
#[derive(Clone)]
pub struct Grid {
    pub x: Vec<f64>,
    pub y: Vec<f64>,
    pub z: Vec<Vec<f64>>,
}

impl Grid {
    /// The heights of a function over a rectangle with this many cells along each side.
    pub fn of(
        x: (f64, f64),
        y: (f64, f64),
        cells: (usize, usize),
        f: impl Fn(f64, f64) -> f64,
    ) -> Grid {
        let x = spread(x, cells.0);
        let y = spread(y, cells.1);
        let z = y
            .iter()
            .map(|&y| x.iter().map(|&x| f(x, y)).collect())
            .collect();
        Grid { x, y, z }
    }

    /// The same grid with one node more on every side, at the border's own places, and infinitely high: what reaches the
    /// border is closed along it.
    fn walled(&self) -> Grid {
        let x = with_ends_twice(&self.x);
        let y = with_ends_twice(&self.y);
        let wall = vec![f64::INFINITY; x.len()];
        let mut z = vec![wall.clone()];
        for row in &self.z {
            let mut walled = vec![f64::INFINITY];
            walled.extend(row);
            walled.push(f64::INFINITY);
            z.push(walled);
        }
        z.push(wall);
        Grid { x, y, z }
    }
}

/// The borders of the region where the height is at most `level`, closed along the grid's border. To be filled by the
/// even–odd rule, since a region may have holes.
pub fn region(grid: &Grid, level: f64) -> Vec<Vec<(f64, f64)>> {
    trace(&grid.walled(), level)
}

/// The lines of height `level`, open where they leave the grid.
pub fn lines(grid: &Grid, level: f64) -> Vec<Vec<(f64, f64)>> {
    trace(grid, level)
}

fn spread(range: (f64, f64), cells: usize) -> Vec<f64> {
    let step = (range.1 - range.0) / cells as f64;
    (0..=cells).map(|i| range.0 + i as f64 * step).collect()
}

fn with_ends_twice(values: &[f64]) -> Vec<f64> {
    let first = values.first().copied();
    let last = values.last().copied();
    first
        .into_iter()
        .chain(values.iter().copied())
        .chain(last)
        .collect()
}

/// An edge of the grid: the node where it begins, and whether it goes up instead of to the right.
type Edge = (usize, usize, bool);

/// Follows the lines of a level from cell to cell.
fn trace(grid: &Grid, level: f64) -> Vec<Vec<(f64, f64)>> {
    use std::collections::BTreeMap;
    // Each crossed edge has one neighbour in each of the cells beside it: two inside the grid, one at its border.
    let mut neighbours: BTreeMap<Edge, Vec<Edge>> = BTreeMap::new();
    for (j, rows) in grid.z.windows(2).enumerate() {
        let columns = rows[0].windows(2).zip(rows[1].windows(2));
        for (i, (below, above)) in columns.enumerate() {
            let corners = [below[0], below[1], above[1], above[0]].map(|height| height <= level);
            for (a, b) in crossings(grid, level, (i, j), corners) {
                neighbours.entry(a).or_default().push(b);
                neighbours.entry(b).or_default().push(a);
            }
        }
    }
    let mut found = Vec::new();
    // Open lines first, from one of their ends; what is left then are closed ones.
    let ends: Vec<Edge> = neighbours
        .iter()
        .filter(|(_, n)| n.len() == 1)
        .map(|(&e, _)| e)
        .collect();
    for start in ends {
        if neighbours.contains_key(&start) {
            found.push(walk(grid, level, &mut neighbours, start, false));
        }
    }
    while let Some(&start) = neighbours.keys().next() {
        found.push(walk(grid, level, &mut neighbours, start, true));
    }
    found
}

fn walk(
    grid: &Grid,
    level: f64,
    neighbours: &mut std::collections::BTreeMap<Edge, Vec<Edge>>,
    start: Edge,
    closed: bool,
) -> Vec<(f64, f64)> {
    let mut line = Vec::new();
    let mut next = Some(start);
    while let Some(edge) = next {
        line.push(place(grid, level, edge));
        let around = neighbours.remove(&edge).unwrap_or_default();
        next = around.into_iter().find(|e| neighbours.contains_key(e));
    }
    if closed && let Some(&first) = line.first() {
        line.push(first);
    }
    line
}

/// The pairs of edges of one cell that a line of this level joins; `corners` says which are low, around from the first node.
fn crossings(
    grid: &Grid,
    level: f64,
    (i, j): (usize, usize),
    corners: [bool; 4],
) -> Vec<(Edge, Edge)> {
    let (bottom, top, left, right) = (
        (i, j, false),
        (i, j + 1, false),
        (i, j, true),
        (i + 1, j, true),
    );
    match corners {
        [false, false, false, false] | [true, true, true, true] => vec![],
        [true, false, false, false] | [false, true, true, true] => vec![(left, bottom)],
        [false, true, false, false] | [true, false, true, true] => vec![(bottom, right)],
        [false, false, true, false] | [true, true, false, true] => vec![(right, top)],
        [false, false, false, true] | [true, true, true, false] => vec![(top, left)],
        [true, true, false, false] | [false, false, true, true] => vec![(left, right)],
        [true, false, false, true] | [false, true, true, false] => vec![(bottom, top)],
        // Two opposite corners are low: what the middle is decides whether they hang together.
        [true, false, true, false] => match middle_is_low(grid, level, i, j) {
            true => vec![(left, top), (bottom, right)],
            false => vec![(left, bottom), (right, top)],
        },
        [false, true, false, true] => match middle_is_low(grid, level, i, j) {
            true => vec![(left, bottom), (right, top)],
            false => vec![(bottom, right), (top, left)],
        },
    }
}

fn middle_is_low(grid: &Grid, level: f64, i: usize, j: usize) -> bool {
    let z = &grid.z;
    (z[j][i] + z[j][i + 1] + z[j + 1][i] + z[j + 1][i + 1]) / 4.0 <= level
}

/// Where the level lies on an edge.
fn place(grid: &Grid, level: f64, (i, j, up): Edge) -> (f64, f64) {
    let (k, l) = if up { (i, j + 1) } else { (i + 1, j) };
    let (a, b) = (grid.z[j][i], grid.z[l][k]);
    // At a wall both ends have the same place, and any share will do.
    let share = match a.is_finite() && b.is_finite() {
        true => (level - a) / (b - a),
        false => 0.0,
    };
    let between = |from: f64, to: f64| from + share * (to - from);
    (between(grid.x[i], grid.x[k]), between(grid.y[j], grid.y[l]))
}

/// Leaves out points that lie within `tolerance` of the line through those that stay (Douglas and Peucker).
pub fn simplified(points: &[Point], tolerance: f64) -> Vec<Point> {
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else {
        return Vec::new();
    };
    let far = (1..points.len().saturating_sub(1))
        .map(|i| (i, distance(points[i], first, last)))
        .max_by(|a, b| a.1.total_cmp(&b.1));
    match far {
        Some((i, off)) if off > tolerance => {
            let mut kept = simplified(&points[..=i], tolerance);
            kept.pop();
            kept.extend(simplified(&points[i..], tolerance));
            kept
        }
        _ if points.len() == 1 => vec![first],
        _ => vec![first, last],
    }
}

/// How far a point is from a line between two others; from the first of them where they are the same.
fn distance(p: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx.hypot(dy);
    match length < 1e-9 {
        true => (p.0 - a.0).hypot(p.1 - a.1),
        false => ((p.0 - a.0) * dy - (p.1 - a.1) * dx).abs() / length,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bowl() -> Grid {
        Grid::of((-1.0, 1.0), (-1.0, 1.0), (20, 20), |x, y| x * x + y * y)
    }

    #[test]
    fn a_line_inside_the_grid_is_closed_and_lies_at_its_level() {
        let found = lines(&bowl(), 0.5);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].first(), found[0].last());
        for &(x, y) in &found[0] {
            assert!((x * x + y * y - 0.5).abs() < 0.01, "{x} {y}");
        }
    }

    #[test]
    fn a_line_that_leaves_the_grid_is_open_and_its_region_closes_along_the_border() {
        // At 1.5 the circle leaves the square at each corner: four arcs, and one region with the border's pieces between.
        assert_eq!(lines(&bowl(), 1.5).len(), 4);
        let found = region(&bowl(), 1.5);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].first(), found[0].last());
        assert!(found[0].iter().any(|p| p.0 == 1.0) && found[0].iter().any(|p| p.1 == -1.0));
    }

    #[test]
    fn what_is_low_everywhere_is_the_whole_rectangle() {
        let found = region(&bowl(), 9.0);
        assert_eq!(found.len(), 1);
        let corner = |x: f64, y: f64| found[0].contains(&(x, y));
        assert!(corner(-1.0, -1.0) && corner(1.0, -1.0) && corner(1.0, 1.0) && corner(-1.0, 1.0));
        assert!(lines(&bowl(), 9.0).is_empty());
    }

    #[test]
    fn the_region_below_a_summit_has_a_hole() {
        let summit = Grid::of((-1.0, 1.0), (-1.0, 1.0), (20, 20), |x, y| -x * x - y * y);
        assert_eq!(region(&summit, -0.5).len(), 2);
    }

    #[test]
    fn simplifying_keeps_the_ends_and_the_corners() {
        let line: Vec<Point> = vec![(0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (2.0, 2.0)];
        assert_eq!(simplified(&line, 0.1), [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0)]);
        assert_eq!(simplified(&[(1.0, 1.0)], 0.1), [(1.0, 1.0)]);
    }
}
