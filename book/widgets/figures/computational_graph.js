// The graph of one example's loss, walked forward and back; src/figure/computational_graph.rs draws it and computes the same.
figures.define('computational_graph', it => {
'use strict';

const { brief, clamp } = numbers;
const { say } = shapes;
const { all } = downhill;
const { last } = it.data;

// The values, and the slopes of the loss in them.
function pass() {
    const { w, x, b, y } = it.values;
    const p = w * x;
    const prediction = p + b;
    const e = prediction - y;
    const inE = 2 * e;
    return { p, prediction, e, loss: e * e, inE, inPrediction: inE, inP: inE, inB: inE, inW: inE * x };
}

// ---- The graph: the build has drawn its nodes and the ways between them, in this order.

const [layer] = it.layers;
const nodes = all(layer, '.node').map(node => {
    const [value, slope] = all(node, 'text');
    return { box: node.querySelector('rect'), value: value.lastElementChild, slope };
});
const [W, B, X, Y, P, PREDICTION, E, LOSS] = nodes;
const ways = all(layer, '.way').map(way => {
    const paths = all(way, 'path');
    return { forward: paths.slice(0, 2), back: paths.slice(2), local: all(way, 'text') };
});
const [fromW, fromB, fromP, fromPrediction, fromE, fromX, fromY] = ways;

// In the order of the steps: the node whose value is computed, and the ways that lead to it.
const FORWARD = [[P, fromW, fromX], [PREDICTION, fromP, fromB], [E, fromPrediction, fromY], [LOSS, fromE]];
// Then the node whose slope is, and the way that leads back to it.
const BACK = [[LOSS], [E, fromE], [PREDICTION, fromPrediction], [P, fromP], [B, fromB], [W, fromW]];

const show = (node, isThere) => shapes.set(node, { visibility: isThere ? 'visible' : 'hidden' });
const mark = (paths, isDone, isNow) => {
    for (const path of paths) {
        path.classList.toggle('waiting', !isDone);
        path.classList.toggle('now', isNow);
    }
};

function draw(shown) {
    // A step is taken or not: it shows as soon as it is being gone to.
    const t = Math.min(it.values.t, Math.ceil(shown - 1e-9));
    const { w, x, b, y } = it.values;
    const { p, prediction, e, loss, inE, inPrediction, inP, inB, inW } = pass();
    const values = new Map([[W, w], [B, b], [X, x], [Y, y], [P, p], [PREDICTION, prediction], [E, e], [LOSS, loss]]);
    const slopes = new Map([[LOSS, 1], [E, inE], [PREDICTION, inPrediction], [P, inP], [B, inB], [W, inW]]);
    for (const [node, value] of values) say(node.value, ` = ${brief(value)}`);
    for (const [node, slope] of slopes) say(node.slope.lastElementChild, ` = ${brief(slope)}`);
    say(fromW.local[1], `= ${brief(x)}`);
    say(fromE.local[0], `2*e* = ${brief(inE)}`);

    for (const node of nodes) node.box.classList.remove('now');
    FORWARD.forEach(([node, ...led], i) => {
        show(node.value, t > i);
        for (const way of led) mark(way.forward, t > i, t === i + 1);
        if (t === i + 1) node.box.classList.add('now');
    });
    BACK.forEach(([node, ...led], i) => {
        const step = FORWARD.length + i + 1;
        show(node.slope, t >= step);
        for (const way of led) {
            mark(way.back, t >= step, t === step);
            for (const local of way.local) show(local, t >= step);
        }
        if (t === step) node.box.classList.add('now');
    });
}

function readouts() {
    const { t } = it.values;
    const { inW, inB } = pass();
    // On a tape every slope begins with 0.
    return { step: t, slope_w: t >= 10 ? inW : 0, slope_b: t >= 9 ? inB : 0 };
}

// A negative number that something is multiplied by.
const factor = value => (brief(value).startsWith('−') ? `(${brief(value)})` : brief(value));
const plus = value => (brief(value).startsWith('−') ? `− ${brief(-value)}` : `+ ${brief(value)}`);
const minus = value => (brief(value).startsWith('−') ? `+ ${brief(-value)}` : `− ${brief(value)}`);

function words() {
    const { t, w, x, b, y } = it.values;
    const { p, prediction, e, loss, inE, inPrediction, inP, inB, inW } = pass();
    const said = [
        `Nothing is computed yet: *w* = ${brief(w)}, *x* = ${brief(x)}, *b* = ${brief(b)} and *y* = ${brief(y)} are given.`,
        `Forward, the product: *p* = ${brief(w)} · ${factor(x)} = ${brief(p)}.`,
        `Forward, the sum: *ŷ* = ${brief(p)} ${plus(b)} = ${brief(prediction)}.`,
        `Forward, the difference: *e* = ${brief(prediction)} ${minus(y)} = ${brief(e)}.`,
        `Forward, the square: *L* = ${factor(e)}² = ${brief(loss)}. Every number has its value, and the way back can begin.`,
        'Backward begins at the end: if *L* moves, *L* moves as much, so its slope is 1.',
        `Backward through the square: its local slope is 2*e* = ${brief(inE)}; times the 1 of *L* it makes ${brief(inE)} in *e*.`,
        `Backward through the difference: its local slope in *ŷ* is 1; times the ${brief(inE)} of *e* it makes ${brief(inPrediction)} in *ŷ*.`,
        `Backward through the sum: its local slope in *p* is 1; times the ${brief(inPrediction)} of *ŷ* it makes ${brief(inP)} in *p*.`,
        `Backward through the sum: its local slope in *b* is 1; times the ${brief(inPrediction)} of *ŷ* it makes ${brief(inB)} in *b*.`,
        `Backward through the product: its local slope in *w* is the other factor, *x* = ${brief(x)}; times the ${brief(inP)} of *p* it makes ${brief(inW)} in *w*.`,
        `Forward: *p* = ${brief(p)}, *ŷ* = ${brief(prediction)}, *e* = ${brief(e)}, *L* = ${brief(loss)}. Backward, from the slope 1 of *L* in itself:`
            + ` ${brief(inE)} in *e*, ${brief(inP)} in *ŷ* and in *p*, and then ${brief(inB)} in *b* and ${brief(inP)} · ${factor(x)} = ${brief(inW)} in *w*.`,
    ];
    return said[t];
}

const isOver = () => it.values.t >= last;
const isAt = values => Object.entries(values).every(([name, value]) => Math.abs(it.values[name] - value) < 1e-9);
// What a try asks for is seen when the way back has arrived.
const isSeen = () => it.values.t >= 10;

return {
    draw,
    readouts,
    words,
    isOver,
    pace: 1000,
    changed() {
        it.values.t = clamp(Math.floor(it.values.t), 0, last);
    },
    step() {
        if (isOver()) {
            if (it.running) return false;
            // All is shown at first, so the first step begins anew.
            it.values.t = 0;
            it.shown = 0;
        }
        it.values.t += 1;
        return true;
    },
    tries: {
        'right-prediction': () => {
            const { e, inE, inPrediction, inP, inB, inW } = pass();
            if (Math.abs(e) > 1e-9 || !isSeen()) return undefined;
            const isNone = slope => Math.abs(slope) < 1e-8;
            if ([inE, inPrediction, inP, inB, inW].every(isNone)) return 'all';
            return isNone(inW) ? 'weight' : 'none';
        },
        'no-input': () => {
            const { e, inB, inW } = pass();
            if (!isAt({ x: 0, y: 5 }) || Math.abs(e) < 1e-9 || !isSeen()) return undefined;
            return inW && inB ? 'both' : inW ? 'weight' : inB ? 'bias' : 'neither';
        },
        'twice-the-error': () => {
            if (!isAt({ w: 2, x: 3, b: 1, y: 3 }) || !isSeen()) return undefined;
            const { loss, inW, inB } = pass();
            const isTwice = Math.abs(inW - 24) < 1e-9 && Math.abs(inB - 8) < 1e-9;
            return !isTwice ? 'four' : Math.abs(loss - 16) < 1e-9 ? 'loss' : 'double';
        },
    },
};
});
