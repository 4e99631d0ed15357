// Polynomials fitted by least squares, over −1 to 1; src/figure/least_squares.rs does the same, number by number.
const polynomials = (() => {
'use strict';

// The values of Chebyshev's polynomials at x, up to a degree: 1, x, 2x² − 1, …
function chebyshev(x, degree) {
    const values = [1, x];
    for (let n = 2; n <= degree; n += 1) values.push(2 * x * values[n - 1] - values[n - 2]);
    return values.slice(0, degree + 1);
}

// Their values at many places, which serve every degree up to this one.
const table = (places, degree) => places.map(x => chebyshev(x, degree));

function dot(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i += 1) sum += a[i] * b[i];
    return sum;
}

// The weights of the polynomial that comes closest to the points. Each column is made orthogonal to those before it, twice,
// since once leaves a trace of them that grows with the degree.
function fit(points, degree) {
    const rows = table(points.map(([x]) => x), degree);
    const targets = points.map(([, y]) => y);
    const [basis, upper] = [[], []];
    for (let j = 0; j <= degree; j += 1) {
        const column = rows.map(row => row[j]);
        const shares = Array(degree + 1).fill(0);
        for (let round = 0; round < 2; round += 1) {
            basis.forEach((unit, k) => {
                const share = dot(unit, column);
                shares[k] += share;
                for (let i = 0; i < column.length; i += 1) column[i] -= share * unit[i];
            });
        }
        shares[j] = Math.sqrt(dot(column, column));
        basis.push(column.map(entry => entry / shares[j]));
        upper.push(shares);
    }
    // What is left to solve is triangular: from the last weight back to the first.
    const weights = Array(degree + 1).fill(0);
    for (let k = degree; k >= 0; k -= 1) {
        let later = 0;
        for (let j = k + 1; j <= degree; j += 1) later += upper[j][k] * weights[j];
        weights[k] = (dot(basis[k], targets) - later) / upper[k][k];
    }
    return weights;
}

// Points that the build has written flat, in ten-thousandths.
const points = flat => Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] / 1e4, flat[2 * i + 1] / 1e4]);

// From one number to another in so many steps.
const spread = (from, to, steps) => Array.from({ length: steps + 1 }, (_, i) => from + (to - from) * i / steps);

// In the second drawing, what chooses the degree, up to the highest, by a place along the plot.
function handle(it, plot, highest) {
    const choose = degree => it.set({ degree: numbers.clamp(Math.round(degree), 0, highest) });
    return it.handle(1, {
        label: 'The degree',
        to: point => choose(plot.of(point)[0]),
        by: (right, up) => choose(it.values.degree + right + up),
        value: () => ({ now: it.values.degree, min: 0, max: highest, words: `degree ${it.values.degree}` }),
        anywhere: plot,
    });
}

return { table, fit, at: dot, points, spread, handle };
})();
