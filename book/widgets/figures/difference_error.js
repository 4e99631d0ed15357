// How wrong a measured slope is, against the step: the forward and the central difference of a few functions.
figures.define('difference_error', it => {
'use strict';

const { short, significant, scientific, clamp } = numbers;
const { clipped, set, path, circle, move, text, write, polyline } = shapes;
const { smallest, perDecade, tried } = it.data;
const frame = shapes.frame(it.data.frame);
const { x, y } = frame;

// The same operations in the same order as in src/figure/differences.rs, so that their rounding is the same. `forward` and
// `central` are what the two differences are off by without any.
const { sqrt } = Math;
const FUNCTIONS = {
    square: {
        name: '*θ*²',
        f: at => at * at,
        slope: at => 2 * at,
        bend: () => 2,
        third: () => 0,
        forward: (at, step) => step,
        central: () => 0,
    },
    cube: {
        name: '*θ*³',
        f: at => at * at * at,
        slope: at => 3 * at * at,
        bend: at => 6 * at,
        third: () => 6,
        forward: (at, step) => 3 * at * step + step * step,
        central: (at, step) => step * step,
    },
    inverse: {
        name: '1/*θ*',
        f: at => 1 / at,
        slope: at => -1 / (at * at),
        bend: at => 2 / (at * at * at),
        third: at => -6 / (at * at * at * at),
        forward: (at, step) => step / (at * at * (at + step)),
        central: (at, step) => -step * step / (at * at * (at * at - step * step)),
    },
    root: {
        name: '√*θ*',
        f: sqrt,
        slope: at => 0.5 / sqrt(at),
        bend: at => -0.25 / (at * sqrt(at)),
        third: at => 0.375 / (at * at * sqrt(at)),
        forward(at, step) {
            const [here, above] = [sqrt(at), sqrt(at + step)];
            return -step / (2 * here * (here + above) * (here + above));
        },
        central(at, step) {
            const [here, above, below] = [sqrt(at), sqrt(at + step), sqrt(at - step)];
            const sum = above + below;
            return step * step / (here * sum * sum * (here + above) * (here + below));
        },
    },
};
const measure = {
    forward: ({ f }, at, step) => (f(at + step) - f(at)) / step,
    central: ({ f }, at, step) => (f(at + step) - f(at - step)) / (2 * step),
};
const KINDS = ['forward', 'central'];

// Powers differ in their last digit from one computer to the next, and rounding differs with them: three digits do not.
const stepOf = exponent => Number((10 ** exponent).toExponential(2));

function off(kind, { f: key, theta, exponent }) {
    const [chosen, step] = [FUNCTIONS[key], stepOf(exponent)];
    const error = measure[kind](chosen, theta, step) - chosen.slope(theta);
    const truncation = chosen[kind](theta, step);
    return { error: Math.abs(error), truncation: Math.abs(truncation), rounding: Math.abs(error - truncation) };
}

// ---- The lines: the typical error of steps of about each size, the middle one of many. Both are exponents of ten.

const exponents = Array.from({ length: -smallest * perDecade + 1 }, (_, i) => smallest + i / perDecade);
const around = exponents.map(exponent => Float64Array.from(
    { length: tried },
    (_, i) => 10 ** (exponent + (i - (tried - 1) / 2) / (tried * perDecade)),
));

function typical(kind, key, theta) {
    const chosen = FUNCTIONS[key];
    const slope = chosen.slope(theta);
    return around.map((steps, i) => {
        const errors = steps.map(step => Math.abs(measure[kind](chosen, theta, step) - slope)).sort();
        return [exponents[i], Math.log10(errors[(tried - 1) / 2])];
    });
}

let lines = [];
let drawn = '';

const lowest = line => line.reduce((low, point) => (point[1] < low[1] ? point : low), [0, Infinity]);
const heightAt = (line, exponent) => line.find(point => point[0] >= exponent - 1e-9)[1];
const steepness = (line, from, to) => Math.round((heightAt(line, to) - heightAt(line, from)) / (to - from));

// ---- What is drawn

const [layer] = it.layers;
layer.replaceChildren();
const mark = path(layer, 'line axis dashed');
const seen = clipped(layer, frame);
const curves = [path(seen, 'line thick dashed'), path(seen, 'line thick gradient')];
const rings = KINDS.map(() => circle(seen, 'ring', 8));
const leader = path(layer, 'line thin target');
const best = ['middle', 'end'].map(anchor => text(layer, 'target label', anchor));
const three = (kind, anchor) => [0, 1, 2].map(() => text(layer, kind, anchor));
const names = [three('ink label', 'end'), three('gradient label'), three('ink label')];
const points = ['fill', 'fill gradient'].map(kind => circle(layer, kind, 5));

// 10⁻⁷, and 6·10⁻⁵
const power = value => scientific(value, 1).replace(/^1·/, '');
// 0.006, and 10⁻⁶
const written = value => (value < 1e-3 && value > 0 ? power(value) : significant(value, 2));

const inside = ([, height]) => height >= y.from;
const last = 18;

// Texts below each other, all of them above the horizontal axis.
function below(nodes, [across, up], texts) {
    const first = Math.min(up, y.start - 8 - last * (texts.filter(Boolean).length - 1));
    nodes.forEach((node, i) => write(node, [across, first + last * i], texts[i] || ''));
}

function drawLines() {
    const { f: key, theta } = it.values;
    const { bend, third } = FUNCTIONS[key];
    const [one, two] = lines;
    lines.forEach((line, i) => {
        curves[i].setAttribute('d', polyline(line.map(([a, b]) => frame.at(a, b))));
        const low = lowest(line);
        const isSeen = inside(low);
        rings[i].style.display = best[i].style.display = isSeen ? '' : 'none';
        if (!isSeen) return;
        const [across, up] = frame.at(...low);
        move(rings[i], [across, up]);
        write(best[i], i ? [across - 14, Math.min(up + 14, y.start - 7)] : [across, up - 62], `*ε* ≈ ${power(10 ** low[0])}`);
        if (i === 0) leader.setAttribute('d', polyline([[across, up - 12], [across, up - 56]]));
    });
    const factor = value => (Math.abs(value - 1) < 1e-9 ? '' : `${significant(value, 2)}·`);
    const [half, sixth] = [Math.abs(bend(theta)) / 2, Math.abs(third(theta)) / 6];
    const forward = frame.at(-2.6, heightAt(one, -2.6));
    below(names[0], [forward[0] - 16, forward[1] - 44], ['forward', `≈ ${factor(half)}*ε*`, `slope ${steepness(one, -6, 0)}`]);
    // Without a third derivative nothing is left out at any step.
    const aside = sixth ? -3.5 : -6;
    const central = frame.at(aside, heightAt(two, aside));
    const said = sixth ? [`≈ ${factor(sixth)}*ε*²`, `slope ${steepness(two, -3, 0)}`] : ['rounding', 'alone'];
    below(names[1], [central[0] + 18, central[1] + (sixth ? 4 : -38)], ['central', ...said]);
    const rounding = frame.at(-12.2, heightAt(two, -12.2));
    below(names[2], [x.start + 12, rounding[1] + 30], ['rounding', `slope ${short(steepness(two, -14, -8))}`]);
}

const twentieths = value => Math.round(value * 20) / 20;
const goTo = exponent => it.set({ exponent: twentieths(exponent) });
const grip = it.handle(0, {
    label: 'The step, as an exponent of ten',
    to: ([across]) => goTo(x.of(across)),
    by: (right, up) => goTo(it.values.exponent + 0.05 * (right + up)),
    value: () => ({ now: it.values.exponent, min: smallest, max: 0, words: `step ${significant(stepOf(it.values.exponent), 3)}` }),
    anywhere: frame,
});

function draw() {
    const across = x.at(it.values.exponent);
    mark.setAttribute('d', polyline([[across, y.end], [across, y.start]]));
    KINDS.forEach((kind, i) => {
        const height = Math.log10(off(kind, it.values).error);
        const place = frame.at(it.values.exponent, clamp(height, y.from, y.to));
        // Too small an error for the picture, or none at all, is an empty point at its end.
        set(points[i], { class: `${height < y.from ? 'hollow' : 'fill'}${i ? ' gradient' : ''}` });
        move(points[i], place);
        if (i) grip(place);
    });
}

function changed() {
    const { f: key, theta } = it.values;
    if (drawn === `${key} ${theta}`) return;
    drawn = `${key} ${theta}`;
    lines = KINDS.map(kind => typical(kind, key, theta));
    drawLines();
}

function readouts() {
    const read = { step: stepOf(it.values.exponent) };
    for (const kind of KINDS) {
        const { error, truncation, rounding } = off(kind, it.values);
        Object.assign(read, { [kind]: error, [`${kind}_truncation`]: truncation, [`${kind}_rounding`]: rounding });
    }
    return read;
}

function said(kind) {
    const { error, truncation, rounding } = off(kind, it.values);
    if (error === 0) return '0';
    if (truncation > 10 * rounding) return `${written(error)}, nearly all of it truncation`;
    if (rounding > 10 * truncation) return `${written(error)}, nearly all of it rounding`;
    return `${written(error)}, in part truncation and in part rounding`;
}

function words() {
    const { f: key, theta, exponent } = it.values;
    const { name, slope, third } = FUNCTIONS[key];
    const step = stepOf(exponent);
    const [one, two] = lines.map(line => lowest(line).map(value => power(10 ** value)));
    const ends = third(theta)
        ? `the central difference with *ε* near ${two[0]}, where it is off by ${two[1]}.`
        : 'the central difference leaves nothing out here, and is best with the longest step.';
    return `The slope of ${name} at *θ* = ${short(theta)} is ${short(slope(theta))}. `
        + `With *ε* = ${step < 1e-3 ? significant(step, 3).replace(/^1\.00·/, '') : short(step)} the forward difference is off by ${said('forward')}, `
        + `and the central one by ${said('central')}. `
        + `The forward difference is best with *ε* near ${one[0]}, where it is typically off by ${one[1]}; ${ends}`;
}

const is = (value, wanted) => Math.abs(value - wanted) < 1e-9;
return {
    changed,
    draw,
    readouts,
    words,
    tries: {
        // The forward difference with a millionth of the step that was too long by little.
        smaller() {
            const { f: key, theta, exponent } = it.values;
            if (key !== 'cube' || !is(theta, 2) || !is(exponent, -12)) return undefined;
            const times = off('forward', it.values).error / off('forward', { ...it.values, exponent: -6 }).error;
            return times < 0.01 ? 'less' : times < 50 ? 'same' : 'more';
        },
        parabola() {
            const { f: key, exponent } = it.values;
            if (key !== 'square' || !is(exponent, 0)) return undefined;
            const { error } = off('central', it.values);
            return error < 1e-9 ? 'nothing' : error < 0.5 ? 'some' : 'much';
        },
        'same-step': () => {
            const { f: key, theta, exponent } = it.values;
            if (key !== 'cube' || !is(theta, 2) || !is(exponent, -10)) return undefined;
            const times = off('forward', it.values).error / off('central', it.values).error;
            return times > 5 ? 'central' : times < 0.2 ? 'forward' : 'equal';
        },
    },
};
});
