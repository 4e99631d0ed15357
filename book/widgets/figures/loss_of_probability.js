// What a probability costs, for either truth, with its slope; beside it the squared error.
figures.define('loss_of_probability', it => {
'use strict';

const { fixed, short, clamp } = numbers;
const { clipped, path, circle, move, text, write, polyline, tangent } = shapes;
const frame = shapes.frame(it.data.frame);
const { x, y } = frame;

// Over the probability that was given to the truth.
const logarithm = { of: p => -Math.log(p), slope: p => -1 / p };
const square = { of: p => (1 - p) ** 2, slope: p => 2 * (p - 1) };

const isYes = () => it.values.truth !== 'no';
// What was given to the truth, and back: the picture of a no is that of a yes in a mirror.
const mirrored = p => (isYes() ? p : 1 - p);

const [layer] = it.layers;
layer.replaceChildren();
const thin = path(layer, 'line thin loss');
const mark = path(layer, 'line thin dashed prediction');
const marks = it.data.marked.map(p => ({ p, dot: circle(layer, 'fill loss', 3.2), name: text(layer, 'loss label') }));
const thinName = text(layer, 'loss label');
const seen = clipped(layer, frame);
const curves = [square, logarithm].map(cost => (
    { cost, piece: path(seen, 'line thick gradient'), point: circle(layer, 'fill loss', 5.5) }
));

// A text whose place and side are given for a yes.
function beside(node, anchor, [across, up], words) {
    const turned = { start: 'end', middle: 'middle', end: 'start' };
    shapes.set(node, { 'text-anchor': isYes() ? anchor : turned[anchor] });
    write(node, [isYes() ? across : x.start + x.end - across, up], words);
}

const thousandths = value => Math.round(value * 1000) / 1000;
const goTo = p => it.set({ p: thousandths(clamp(p, 0.001, 0.999)) });
const grip = it.handle(0, {
    label: 'The probability of a yes',
    to: ([across]) => goTo(x.of(across)),
    by: (right, up) => goTo(it.values.p + 0.01 * (right + up)),
    value: () => ({ now: it.values.p, min: 0.001, max: 0.999, words: `probability ${short(it.values.p)}` }),
    anywhere: frame,
});

function draw() {
    const given = mirrored(it.values.p);
    const at = (p, height) => frame.at(mirrored(p), height);
    const lid = Math.min(logarithm.of(given), y.to);
    thin.setAttribute('d', polyline(Array.from({ length: 51 }, (_, i) => at(i / 50, square.of(i / 50)))));
    mark.setAttribute('d', polyline([at(given, 0), at(given, lid)]));
    const isOutside = logarithm.of(given) > y.to;
    for (const { p, dot, name } of marks) {
        const [across, up] = frame.at(p, logarithm.of(p));
        const isHidden = isOutside && p < 0.05;
        // What has left the picture is told where the last mark's name was.
        const shown = thousandths(mirrored(isHidden ? given : p));
        const words = `${isHidden ? '↑ ' : ''}${short(shown)} costs ${fixed(logarithm.of(isHidden ? given : p), 2)}`;
        dot.style.display = isHidden ? 'none' : '';
        move(dot, at(p, logarithm.of(p)));
        // Far from the truth there is room beside the curve, else above it.
        if (p > 0.7) beside(name, 'end', [x.end - 4, up - 14], words);
        else if (p > 0.3) beside(name, 'middle', [across, up - 22], words);
        else beside(name, 'start', [across + 9, up - 4], words);
    }
    beside(thinName, 'start', frame.at(0.015, 0.33), isYes() ? '(1 − *p̂*)²' : '*p̂*²');
    for (const { cost, piece, point } of curves) {
        piece.setAttribute('d', tangent(frame, [it.values.p, cost.of(given)], (isYes() ? 1 : -1) * cost.slope(given)));
        point.style.display = cost.of(given) <= y.to ? '' : 'none';
        move(point, at(given, cost.of(given)));
    }
    grip(at(given, lid));
}

function readouts() {
    const given = mirrored(it.values.p);
    const side = isYes() ? 1 : -1;
    return {
        cost: logarithm.of(given), slope: side * logarithm.slope(given),
        squared: square.of(given), squared_slope: side * square.slope(given),
    };
}

function words() {
    const { cost, slope, squared, squared_slope } = readouts();
    const two = value => fixed(value, 2);
    return `Where the truth is a ${isYes() ? 'yes' : 'no'}, *p̂* = ${short(it.values.p)} costs ${two(cost)}, and the slope there is ${two(slope)}. `
        + `The squared error is ${two(squared)}, with the slope ${two(squared_slope)}.`;
}

const is = (value, wanted) => Math.abs(value - wanted) < 1e-9;
return {
    draw,
    readouts,
    words,
    tries: {
        // A tenth of a hundredth, beside what a tenth of a tenth adds.
        surer() {
            if (!isYes() || !is(it.values.p, 0.001)) return undefined;
            const [before, now] = [0.1, 0.01].map(p => logarithm.of(p / 10) - logarithm.of(p));
            return is(now, before) ? 'same' : now < before ? 'less' : 'ten';
        },
        pull() {
            if (!isYes() || !is(it.values.p, 0.01)) return undefined;
            const { slope, squared_slope } = readouts();
            const times = slope / squared_slope;
            return times < 2 ? 'same' : times < 15 ? 'five' : 'fifty';
        },
        no() {
            const { cost } = readouts();
            if (isYes() || !is(it.values.p, 0.2)) return undefined;
            return cost < 0 ? 'negative' : is(cost, logarithm.of(0.2)) ? 'same' : 'given';
        },
    },
};
});
