// The learning loop over a tiny run, a stage a step; src/figure/turns.rs computes the same turns.
figures.define('loop', it => {
'use strict';

const { brief, significant, clamp } = numbers;
const { clipped, dots, path, text, write, say, parts, polyline } = shapes;
const { all } = downhill;
const { examples, parameters, most, limit } = it.data;

const STAGES = 5;
const [DATA, FORWARD, LOSS, BACKWARD, UPDATE] = [1, 2, 3, 4, 5];

// What one turn computes, in its order.
function turnOf(which, [w, b], rate) {
    const [x, y] = examples[which];
    const prediction = w * x + b;
    const error = prediction - y;
    const slopes = [2 * error * x, 2 * error];
    const after = [w - rate * slopes[0], b - rate * slopes[1]];
    return { which, x, y, before: [w, b], after, prediction, error, loss: error * error, slopes };
}

// All turns of the run, which the values decide; the figure shows them up to the step `t`.
let turns = [];

function run() {
    const { examples: choice, rate } = it.values;
    turns = [];
    let here = parameters;
    while (turns.length < most && !(turns.length && turns[turns.length - 1].loss > limit)) {
        turns.push(turnOf(choice === 'first' ? 0 : turns.length % examples.length, here, rate));
        here = turns[turns.length - 1].after;
    }
    it.values.t = clamp(Math.floor(it.values.t), 0, end());
}

const end = () => turns.length * STAGES;

// The turn of a step, and how many of its stages are done; before the first step it waits for the first turn.
function at(t) {
    const which = Math.max(0, Math.ceil(t / STAGES) - 1);
    return { turn: turns[which], count: which + 1, stage: t - which * STAGES };
}

// ---- The ring: the build has drawn its stages and the ways between them, in this order.

const [layer] = it.layers;
const stages = all(layer, '.stage').map(node => ({ box: node.querySelector('rect'), lines: all(node, 'text').map(parts) }));
const flows = all(layer, '.flow').map(node => ({ ways: all(node, 'path'), labels: all(node, 'text').map(parts) }));
const [dataBox, forwardBox, lossBox, backwardBox, updateBox] = stages;
const [inputWay, targetWay, predictionWay, errorWay, slopesWay, parametersWay, nextWay] = flows;
const [counter, ...firstOfPlot] = all(layer, ':scope > *').filter(node => !node.matches('g'));
// Which stage fills a way, and which is at work with what comes along it.
const USES = new Map([
    [inputWay, [DATA, FORWARD]], [targetWay, [DATA, LOSS]], [predictionWay, [FORWARD, LOSS]], [errorWay, [LOSS, BACKWARD]],
    [slopesWay, [BACKWARD, UPDATE]], [parametersWay, [0, FORWARD]], [nextWay, [0, DATA]],
]);

const gap = '\u00a0\u00a0 ';
const equals = '\u00a0\u00a0= ';
const ORDER = ['1st', '2nd', '3rd'];
const is = value => ` = ${value}`;
// A negative number that something is multiplied by.
const factor = value => (value.startsWith('−') ? `(${value})` : value);
// What a stage works out stands there when it has done so, and the symbols until then.
const result = (isDone, value) => (isDone ? [equals, value] : ['', '']);

// With as many digits as find room. A sign is wider than a digit.
function fitting(room, wordsOf) {
    const wide = words => words.join('').replace(/[−+]/g, '−−').length;
    const tried = [4, 3, 2].map(digits => wordsOf(value => brief(value, digits)));
    return tried.find(words => wide(words) <= room) || tried[2];
}

function writeStages({ x, y, which, before, after, prediction, error, loss, slopes }, stage) {
    const rate = brief(it.values.rate);
    const isKnown = stage >= DATA;
    dataBox.lines[0](['1 · data', isKnown ? `, ${ORDER[which]} of ${examples.length}` : '']);
    dataBox.lines[1](['*x*', isKnown ? is(brief(x)) : '', isKnown ? gap : ', ', '*y*', isKnown ? is(brief(y)) : '']);

    const isPredicted = stage >= FORWARD;
    forwardBox.lines[1](['*ŷ*', ' = ', ...(isPredicted ? predicted(x, before) : ['*w*', '·', '*x*', ' + ', '*b*'])]);
    forwardBox.lines[2](result(isPredicted, brief(prediction)));

    const isMeasured = stage >= LOSS;
    lossBox.lines[1](['*L*', ' = (', ...(isMeasured ? [brief(prediction), ' − ', brief(y)] : ['*ŷ*', ' − ', '*y*']), ')²']);
    lossBox.lines[2](result(isMeasured, lossInWords(loss)));

    const isBack = stage >= BACKWARD;
    const off = isBack ? factor(brief(error)) : '(*ŷ* − *y*)';
    backwardBox.lines[1](['∂*L*/∂*w*', ' = 2·', off, '·', isBack ? brief(x) : '*x*']);
    backwardBox.lines[3](['∂*L*/∂*b*', ' = 2·', off]);
    const isUpdated = stage >= UPDATE;
    updateBox.lines[0](['5 · update, ', '*η*', is(rate)]);
    ['*w*', '*b*'].forEach((name, i) => {
        backwardBox.lines[2 + 2 * i](result(isBack, brief(slopes[i])));
        const corrected = n => [n(before[i]), ' − ', rate, '·', factor(n(slopes[i]))];
        updateBox.lines[1 + 2 * i]([name, ' = ', ...(isUpdated ? fitting(24, corrected) : [name, ' − ', '*η*', '·', `∂*L*/∂${name}`])]);
        updateBox.lines[2 + 2 * i](result(isUpdated, brief(after[i])));
    });
    stages.forEach(({ box }, i) => box.classList.toggle('now', i + 1 === stage));
}

function predicted(x, [w, b]) {
    return fitting(16, n => [n(w), '·', n(x), n(b).startsWith('−') ? ' − ' : ' + ', n(b).replace('−', '')]);
}

// The loss alone gets so small that its first digits are what is to be seen.
const lossInWords = (loss, digits = 4) => (loss < 1e-20 ? '0' : significant(loss, digits));

function writeFlows({ x, y, before, prediction, error, slopes }, stage) {
    const isThere = way => stage >= USES.get(way)[0];
    const named = (way, label, name, value, room = 12) => {
        way.labels[label](isThere(way) ? [name, ...fitting(room, n => [is(n(value))])] : [name, '']);
    };
    named(inputWay, 0, '*x*', x);
    named(targetWay, 0, '*y*', y);
    named(predictionWay, 0, '*ŷ*', prediction);
    named(parametersWay, 0, '*w*', before[0], 8);
    named(parametersWay, 1, '*b*', before[1], 8);
    errorWay.labels[1]([isThere(errorWay) ? `= ${brief(error)}` : '']);
    slopesWay.labels[0]([isThere(slopesWay) ? slopes.map(slope => brief(slope)).join(' and ') : 'slopes']);
    for (const [flow, [, user]] of USES) {
        for (const way of flow.ways) {
            way.classList.toggle('waiting', !isThere(flow));
            way.classList.toggle('now', stage === user);
        }
    }
}

// ---- The losses

const frame = shapes.frame(it.data.frame);
for (const node of firstOfPlot) node.remove();
// A dot on an axis is seen whole; what is above the frame is not.
const { x: across, y: up } = frame;
const seen = clipped(layer, { x: { start: across.start - 6, end: across.end + 6 }, y: { start: up.start + 6, end: up.end } });
const line = path(seen, 'line thin loss');
const others = dots(seen, 'loss', 1.8);
const same = dots(seen, 'loss', 4.5);
const last = text(layer, 'loss label');

// The turns with the example that is in use are joined, so that each return of it can be held against the one before.
function writeLosses({ which }, count) {
    const known = turns.slice(0, count).map((turn, i) => ({ turn, place: frame.at(i + 1, turn.loss) }));
    const returns = known.filter(({ turn }) => turn.which === which).map(({ place }) => place);
    line.setAttribute('d', polyline(returns));
    same(returns);
    others(known.map(({ place }) => place));
    if (!known.length) return write(last, [0, 0], '');
    const { turn, place: [right, down] } = known[known.length - 1];
    const isLate = count > most / 2;
    shapes.set(last, { 'text-anchor': isLate ? 'end' : 'start' });
    const words = `${turn.loss > frame.y.to ? '↑ ' : ''}*L* = ${lossInWords(turn.loss, 3)}`;
    // Not among the dots before it, which lie to its left.
    return write(last, [isLate ? right + 4 : right + 10, clamp(isLate ? down - 14 : down + 5, frame.y.end + 14, frame.y.start - 12)], words);
}

function draw(shown) {
    // A stage is there or not: it shows as soon as it is being gone to.
    const t = Math.min(it.values.t, Math.ceil(shown - 1e-9));
    const { turn, count, stage } = at(t);
    writeStages(turn, stage);
    writeFlows(turn, stage);
    say(counter, t ? `turn ${count}` : 'start');
    writeLosses(turn, stage >= LOSS ? count : count - 1);
}

// ---- What is said

// After so many whole turns.
const parametersAfter = count => (count ? turns[count - 1].after : parameters);

function readouts() {
    const { t } = it.values;
    const [w, b] = parametersAfter(Math.floor(t / STAGES));
    const mean = examples.reduce((sum, [x, y]) => sum + (w * x + b - y) ** 2, 0) / examples.length;
    return { turn: Math.ceil(t / STAGES), w, b, mean };
}

function words() {
    const { t, rate } = it.values;
    if (t === 0) return `Nothing is computed yet. The parameters are *w* = ${brief(parameters[0])}, *b* = ${brief(parameters[1])}.`;
    const { turn, count, stage } = at(t);
    const { x, y, before: [w, b], after, prediction, error, loss, slopes } = turn;
    if (stage === DATA) return `Turn ${count}, data: the example is *x* = ${brief(x)} with the target *y* = ${brief(y)}.`;
    if (stage === FORWARD) return `Turn ${count}, forward: with *w* = ${brief(w)}, *b* = ${brief(b)} the prediction is *ŷ* = ${brief(prediction)}.`;
    if (stage === LOSS) {
        const side = error < 0 ? 'below' : 'above';
        return `Turn ${count}, loss: the prediction is ${brief(Math.abs(error))} ${side} its target, and the square of that is ${lossInWords(loss)}.`;
    }
    if (stage === BACKWARD) {
        return `Turn ${count}, backward: twice the error is ${brief(slopes[1])}, the slope in *b*; times *x* = ${brief(x)} it is ${brief(slopes[0])}, the slope in *w*.`;
    }
    const again = turnOf(turn.which, after, rate).loss;
    const whole = `Turn ${count} with *x* = ${brief(x)}, *y* = ${brief(y)}: from *w* = ${brief(w)}, *b* = ${brief(b)} the prediction is ${brief(prediction)}`
        + ` and the loss ${lossInWords(loss)}, the slopes are ${slopes.map(slope => brief(slope)).join(' and ')}, and with *η* = ${brief(rate)} the new parameters are`
        + ` *w* = ${brief(after[0])}, *b* = ${brief(after[1])}. On the same example the loss is now ${lossInWords(again, 3)}.`;
    if (t < end()) return whole;
    if (loss > limit) return `It diverges: in turn ${count} the loss is ${significant(loss, 3)}, and with this rate each turn makes it larger.`;
    return `${whole} The run ends here.`;
}

const isOver = () => it.values.t >= end();
const isRate = wanted => Math.abs(it.values.rate - wanted) < 1e-9;

return {
    draw,
    readouts,
    words,
    isOver,
    pace: 600,
    changed: run,
    step() {
        if (isOver()) return false;
        // When stages can no longer be followed, whole turns go by.
        const isFast = it.running && it.pace < 60;
        it.values.t = isFast ? STAGES * (Math.floor(it.values.t / STAGES) + 1) : it.values.t + 1;
        return true;
    },
    tries: {
        returns: () => {
            if (it.values.examples !== 'three' || !isRate(0.05) || !isOver()) return undefined;
            const losses = turns.map(turn => turn.loss);
            const falls = apart => losses.every((loss, i) => i < apart || loss < losses[i - apart]);
            return falls(1) ? 'falls' : falls(examples.length) ? 'returns' : 'neither';
        },
        'no-input': () => {
            const { examples: choice, t } = it.values;
            if (choice !== 'three' || t < 2 * STAGES || t >= 3 * STAGES) return undefined;
            const { before, after } = turns[1];
            const [isWeight, isBias] = [0, 1].map(i => before[i] !== after[i]);
            return isWeight && isBias ? 'both' : isWeight ? 'weight' : 'bias';
        },
        'too-large': () => {
            if (it.values.examples !== 'first' || !isRate(0.11) || !isOver()) return undefined;
            const factorOfRun = turns[turns.length - 1].loss / turns[0].loss;
            return factorOfRun > 10 ? 'grows' : factorOfRun < 0.1 ? 'sooner' : 'stays';
        },
    },
};
});
