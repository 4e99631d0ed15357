// The fit of a polynomial to twelve points, and the errors of all degrees on these points and on others.
figures.define('train_and_test_error', it => {
'use strict';

const { significant } = numbers;
const { clipped, path, circle, move, text, write, arrow, polyline } = shapes;
const { table, fit, at } = polynomials;

const HIGHEST = 11;
// An error that is rounding alone.
const NOTHING = 1e-12;
const sets = it.data.sets.map(polynomials.points);
const others = polynomials.points(it.data.test);
const [plot, errorPlot] = it.data.frames.map(shapes.frame);

const PLACES = polynomials.spread(-1, 1, 300);
const atPlaces = table(PLACES, HIGHEST);
const atOthers = table(others.map(([x]) => x), HIGHEST);

function error(weights, points, rows) {
    return points.reduce((sum, [, y], i) => sum + (at(weights, rows[i]) - y) ** 2, 0) / points.length;
}

// The fits of all degrees to a training set, their errors, and which of them is best on the test points.
function learn(points) {
    const rows = table(points.map(([x]) => x), HIGHEST);
    const fits = Array.from({ length: HIGHEST + 1 }, (_, degree) => fit(points, degree));
    const train = fits.map(weights => error(weights, points, rows));
    const test = fits.map(weights => error(weights, others, atOthers));
    return { points, fits, train, test, best: test.indexOf(Math.min(...test)) };
}

const known = sets.map(() => null);
function learned() {
    const set = Number(it.values.set) - 1;
    known[set] = known[set] || learn(sets[set]);
    return known[set];
}

const [onPlot, onErrors] = it.layers;
onPlot.replaceChildren();
const fitted = path(clipped(onPlot, plot), 'line thick prediction');
const dots = sets[0].map(() => circle(onPlot, 'fill data', 3.5));
const title = text(onPlot, 'prediction', 'end');

onErrors.replaceChildren();
const seen = clipped(onErrors, errorPlot);
const lines = { train: path(seen, 'line thick loss dashed'), test: path(seen, 'line thick loss') };
const degrees = Array.from({ length: HIGHEST + 1 }, (_, degree) => degree);
const marks = {
    train: degrees.map(() => circle(onErrors, 'hollow loss', 4)),
    test: degrees.map(() => circle(onErrors, 'fill loss', 4)),
};
const leader = path(onErrors, 'line thin target');
const ring = circle(onErrors, 'ring', 9);
const best = text(onErrors, 'target label', 'middle');
const gap = [arrow(onErrors, 'ink'), arrow(onErrors, 'ink')];
const gapName = text(onErrors, 'ink label');

const place = (degree, value) => errorPlot.at(degree, Math.log10(Math.max(value, NOTHING)));
const grip = polynomials.handle(it, errorPlot, HIGHEST);

function draw() {
    const { degree } = it.values;
    const { points, fits, train, test, best: lowest } = learned();
    fitted.setAttribute('d', polyline(PLACES.map((x, i) => plot.at(x, at(fits[degree], atPlaces[i])))));
    points.forEach((point, i) => move(dots[i], plot.at(...point)));
    write(title, [plot.x.end, plot.y.end - 11], `fit of degree ${degree}`);

    const floor = errorPlot.y.start;
    Object.entries({ train, test }).forEach(([name, values]) => {
        const places = degrees.map(d => place(d, values[d]));
        lines[name].setAttribute('d', polyline(places));
        marks[name].forEach((mark, d) => {
            move(mark, places[d]);
            shapes.set(mark, { r: d === degree ? 6 : 4 });
            mark.style.display = places[d][1] > floor ? 'none' : '';
        });
    });
    const [x, y] = place(lowest, test[lowest]);
    const name = [x, errorPlot.y.at(Math.log10(it.data.nameAt))];
    leader.setAttribute('d', polyline([[x, name[1] + 5], [x, y - 9]]));
    move(ring, [x, y]);
    write(best, name, `best: degree ${lowest}`);
    drawGap(place(degree, test[degree]), place(degree, train[degree]));
    grip(place(degree, test[degree]));
}

// The way between the two errors, where it is long enough for an arrow.
function drawGap(test, train) {
    const end = Math.min(train[1], errorPlot.y.start + 10);
    const isThere = end - test[1] > 44;
    const middle = [test[0], (test[1] + end) / 2];
    gap[0](middle, isThere ? [test[0], test[1] + 10] : middle);
    gap[1](middle, isThere ? [test[0], end - 10] : middle);
    // Beside the last degree there is room on the left alone.
    const isLeft = it.values.degree === HIGHEST;
    shapes.set(gapName, { 'text-anchor': isLeft ? 'end' : 'start' });
    write(gapName, [test[0] + (isLeft ? -9 : 9), middle[1] + 5], isThere ? 'gap' : '');
}

function readouts() {
    const { train, test } = learned();
    const { degree } = it.values;
    return { train: train[degree], test: test[degree], gap: test[degree] - train[degree] };
}

function words() {
    const { degree } = it.values;
    const { best: lowest } = learned();
    const { train, test } = readouts();
    const at12 = train < NOTHING ? '0' : significant(train, 2);
    const errors = `Degree ${degree} has the error ${at12} on the 12 training points and ${significant(test, 2)} on 200 others`;
    if (degree === lowest) return `${errors}, which no other degree betters.`;
    const better = `where degree ${lowest} does best`;
    if (degree === HIGHEST) return `${errors}, ${better}: its 12 coefficients lead it through all 12 training points.`;
    if (test < train) return `${errors}, ${better}: the gap is negative, by chance.`;
    return `${errors}, ${better}.`;
}

return {
    changed() {
        it.values.degree = Math.round(it.values.degree);
    },
    draw,
    readouts,
    words,
    tries: {
        'another-set': () => {
            const { set, degree } = it.values;
            if (set !== '2' || degree !== HIGHEST) return undefined;
            const times = learned().test[HIGHEST] / learn(sets[0]).test[HIGHEST];
            return times < 3 ? 'same' : times < 30 ? 'ten' : 'hundred';
        },
        'second-degree': () => {
            if (it.values.set !== '1' || it.values.degree !== 2) return undefined;
            const { train } = learned();
            return train[2] > train[1] ? 'more' : train[2] < 0.7 * train[1] ? 'half' : 'all';
        },
        'no-freedom': () => {
            if (it.values.set !== '1' || it.values.degree !== 0) return undefined;
            const { train, test } = readouts();
            if (Math.abs(test - train) < 0.01 * train) return 'same';
            return test > train ? 'larger' : 'smaller';
        },
    },
};
});
