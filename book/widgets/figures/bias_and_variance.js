// The fits of one degree to twenty training sets, and the parts of the error of every degree.
figures.define('bias_and_variance', it => {
'use strict';

const { significant } = numbers;
const { clipped, path, circle, move, text, write, polyline } = shapes;
const { table, fit, at, spread } = polynomials;

const HIGHEST = 11;
const { reach, steps, noise } = it.data;
const sets = it.data.sets.map(polynomials.points);
const [plot, partPlot] = it.data.frames.map(shapes.frame);

const truth = x => Math.sin(Math.PI * x);
const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length;

// Where bias and variance are measured, and where the fits are drawn.
const MEASURED = Array.from({ length: 2 * steps + 1 }, (_, i) => reach * (i - steps) / steps);
const DRAWN = spread(-reach, reach, 120);
const atMeasured = table(MEASURED, HIGHEST);
const atDrawn = table(DRAWN, HIGHEST);

// The parts of the error of a degree, as means over x.
function measure(fits) {
    let [bias, variance] = [0, 0];
    MEASURED.forEach((x, i) => {
        const values = fits.map(weights => at(weights, atMeasured[i]));
        const middle = mean(values);
        bias += (middle - truth(x)) ** 2;
        variance += mean(values.map(value => (value - middle) ** 2));
    });
    return { bias: bias / MEASURED.length, variance: variance / MEASURED.length };
}

const known = [];
function learned(degree) {
    if (!known[degree]) {
        const fits = sets.map(points => fit(points, degree));
        const { bias, variance } = measure(fits);
        known[degree] = { fits, bias, variance, noise, error: bias + variance + noise };
    }
    return known[degree];
}

const degrees = Array.from({ length: HIGHEST + 1 }, (_, degree) => degree);
const lowest = () => degrees.reduce((best, degree) => (learned(degree).error < learned(best).error ? degree : best), 0);

const [onPlot, onParts] = it.layers;
onPlot.replaceChildren();
const title = text(onPlot, 'prediction');
const seen = clipped(onPlot, plot);
const bundle = path(seen, 'line thin many prediction');
const means = [path(seen, 'casing'), path(seen, 'line thick prediction')];

onParts.replaceChildren();
const cursor = path(onParts, 'line thin ink');
const marks = {
    bias: circle(onParts, 'hollow loss', 5),
    variance: circle(onParts, 'fill loss', 5),
    error: circle(onParts, 'fill loss', 6),
};

const grip = polynomials.handle(it, partPlot, HIGHEST);

function draw() {
    const { degree } = it.values;
    const { fits, ...parts } = learned(degree);
    const drawn = fits.map(weights => atDrawn.map(row => at(weights, row)));
    const line = values => polyline(values.map((value, i) => plot.at(DRAWN[i], value)));
    bundle.setAttribute('d', drawn.map(line).join(''));
    const middle = line(DRAWN.map((_, i) => mean(drawn.map(values => values[i]))));
    for (const node of means) node.setAttribute('d', middle);
    write(title, [plot.x.start, plot.y.end - 11], `degree ${degree}`);

    const x = partPlot.x.at(degree);
    cursor.setAttribute('d', polyline([[x, partPlot.y.end], [x, partPlot.y.start]]));
    for (const [part, mark] of Object.entries(marks)) move(mark, [x, partPlot.y.at(Math.log10(parts[part]))]);
    grip([x, partPlot.y.at(Math.log10(parts.error))]);
}

function readouts() {
    const { bias, variance, error } = learned(it.values.degree);
    return { bias, variance, noise, error };
}

function words() {
    const { degree } = it.values;
    const { bias, variance } = readouts();
    const parts = `Degree ${degree} has the squared bias ${significant(bias, 2)} and the variance ${significant(variance, 2)}`;
    if (degree === lowest()) return `${parts}: together they are least here.`;
    if (degree > 7) return `${parts}: the fits scatter widely, and the mean of twenty of them still moves a little with each.`;
    if (degree > lowest()) return `${parts}: the fits are right on the whole, and each is off in its own way.`;
    return `${parts}: the fits agree with each other, and not with the truth.`;
}

return {
    changed() {
        it.values.degree = Math.round(it.values.degree);
    },
    draw,
    readouts,
    words,
    tries: {
        'the-best': () => {
            const { degree } = it.values;
            if (degree !== lowest()) return undefined;
            const { bias, variance } = readouts();
            return bias > 1.5 * variance ? 'bias' : variance > 1.5 * bias ? 'variance' : 'same';
        },
        'through-all': () => {
            if (it.values.degree !== HIGHEST) return undefined;
            const times = learned(HIGHEST).variance / learned(9).variance;
            return times < 0.5 ? 'none' : times < 10 ? 'little' : 'fifty';
        },
        constants: () => {
            if (it.values.degree !== 0) return undefined;
            const { bias, variance } = readouts();
            return bias < 0.05 ? 'none' : bias < 2 * variance ? 'variance' : 'half';
        },
    },
};
});
