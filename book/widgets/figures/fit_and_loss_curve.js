// Gradient descent on the points of the exercise: the line that it has come to, and the loss of each iteration.
figures.define('fit_and_loss_curve', it => {
'use strict';

const { fixed, significant, clamp } = numbers;
const { clipped, path, circle, move, text, set, write, polyline } = shapes;
const { points, least } = it.data;
const [plot, chart] = it.data.frames.map(shapes.frame);

// After so many iterations lines and losses stay in the picture; the last of them ends the training.
const SHOWN = it.data.shown;
const LAST = SHOWN[SHOWN.length - 1];
// So large a loss ends it, too.
const LARGEST = 1e6;
// As wide as a letter is drawn, about.
const LETTER = 7.4;

const loss = place => lines.loss(points, ...place);
const slopes = place => lines.slopes(points, ...place);

// The parameters before the first iteration and after each, and the losses there.
let places = [];
let losses = [];
// How far the reader went, also where a run diverges before.
let asked = it.values.t;

const isOver = () => places.length > LAST || !(losses[losses.length - 1] < LARGEST);

function begin() {
    places = [[0, 0]];
    losses = [loss(places[0])];
}

function go() {
    const place = places[places.length - 1];
    const [dw, db] = slopes(place);
    places.push([place[0] - it.values.rate * dw, place[1] - it.values.rate * db]);
    losses.push(loss(places[places.length - 1]));
    it.values.t = places.length - 1;
}

function changed(changes) {
    if ('t' in changes) asked = clamp(Math.round(it.values.t), 0, LAST);
    begin();
    it.values.t = 0;
    while (places.length <= asked && !isOver()) go();
}

const [onPlot, onChart] = it.layers;
onPlot.replaceChildren();
const seen = clipped(onPlot, plot);
const earlier = path(seen, 'line dashed prediction');
const line = path(seen, 'line thick prediction');
const names = SHOWN.map(() => text(onPlot, 'prediction'));
onChart.replaceChildren();
const inChart = clipped(onChart, chart);
const curve = path(inChart, 'line thick loss');
const dots = SHOWN.map(() => circle(onChart, 'fill loss', 4));
const disc = circle(onChart, 'fill loss', 6);
const labels = SHOWN.map(() => text(onChart, 'loss label'));

const goTo = t => it.set({ t: clamp(Math.round(t), 0, LAST) });
const grip = it.handle(1, {
    label: 'The iteration',
    to: point => goTo(chart.of(point)[0]),
    by: (right, up) => goTo(it.values.t + right + up),
    value: () => ({ now: it.values.t, min: 0, max: LAST, words: `iteration ${it.values.t}, loss ${written(losses[it.values.t])}` }),
    anywhere: chart,
});

const onCurve = (t, value) => chart.at(t, Math.log10(value));

// The lines of some iterations; those that end close to each other share a label.
function drawLines(iterations, place) {
    const ends = ([w, b]) => [-3, 3].map(x => plot.at(x, w * x + b));
    earlier.setAttribute('d', iterations.slice(0, -1).map(t => polyline(ends(places[t]))).join(''));
    line.setAttribute('d', polyline(ends(place)));
    const named = [];
    for (const t of iterations) {
        const y = ends(t === iterations[iterations.length - 1] ? place : places[t])[1][1];
        if (y < plot.y.end - 3 || y > plot.y.start + 3) continue;
        const near = named.find(other => Math.abs(other.y - y) < 15);
        if (near) near.last = t;
        else named.push({ y, first: t, last: t });
    }
    names.forEach((node, i) => {
        const { y, first, last } = named[i] || {};
        const several = first === last ? `${first}` : `${first}–${last}`;
        write(node, [plot.x.end + 6, y + 5], named[i] ? `${several === '0' ? 'after ' : ''}${several}` : '');
    });
}

const written = value => (value < 0.1 ? fixed(value, 4) : value < 1000 ? fixed(value, 2) : significant(value, 3));

// The label of the present point: to its right while there is room, or else above it, or below a line that falls.
function labelOf(t, words, [x, y]) {
    const wide = LETTER * words.length;
    const isRight = x + 10 + wide < chart.x.end + 4;
    const lid = chart.y.end + 14;
    if (y < chart.y.end) return isRight ? ['start', [x + 10, lid]] : ['end', [x - 10, lid]];
    if (isRight) return ['start', [x + 10, Math.max(lid, y - (losses[t] < 0.1 ? 8 : 3))]];
    const before = onCurve(t, losses[Math.max(0, t - 12)])[1];
    const isBelow = before < y - 14 && y + 26 < chart.y.at(Math.log10(least));
    if (isBelow) return ['end', [x, y + 21]];
    const right = Math.min(x + wide / 2, chart.x.end);
    // Nor does it lie on the line where that comes from higher up.
    const first = Math.max(0, Math.floor(chart.x.of(right - wide)));
    return ['end', [right, Math.max(lid, Math.min(y - 12, onCurve(first, losses[first])[1] - 4))]];
}

function drawLabels(iterations) {
    const placed = [];
    labels.forEach((node, i) => {
        const t = iterations[iterations.length - 1 - i];
        const at = t === undefined ? null : onCurve(t, losses[t]);
        // Where it rises, the start is told apart from the present point alone.
        const rises = losses[1] > losses[0];
        if (!at || (i && t && rises)) return write(node, [0, 0], '');
        const words = `${at[1] < chart.y.end ? '↑ ' : ''}after ${t}: ${written(losses[t])}`;
        const besides = losses[t] < 0.1 ? [at[0] + 4, at[1] - 30] : [at[0] + 10, at[1] + (rises ? 16 : -3)];
        const [anchor, [x, y]] = i ? ['start', besides] : labelOf(t, words, at);
        const left = anchor === 'end' ? x - LETTER * words.length : x;
        const right = left + LETTER * words.length;
        const isClear = box => Math.abs(box.y - y) > 14 || box.left > right || box.right < left;
        const isFree = right < chart.x.end + 8 && placed.every(isClear);
        if (isFree) placed.push({ left, right, y });
        set(node, { 'text-anchor': anchor });
        return write(node, [x, y], isFree ? words : '');
    });
}

function draw(shown) {
    const last = Math.min(places.length - 1, Math.floor(shown));
    const share = places[last + 1] ? shown - last : 0;
    const between = (from, to) => from.map((value, k) => (share ? value + share * (to[k] - value) : value));
    const place = between(places[last], places[last + 1]);
    const iterations = [...SHOWN.filter(t => t < last), last];
    drawLines(iterations, place);
    const here = between(onCurve(last, losses[last]), share && onCurve(last + 1, losses[last + 1]));
    curve.setAttribute('d', polyline([...losses.slice(0, last + 1).map((value, t) => onCurve(t, value)), here]));
    dots.forEach((dot, i) => {
        const at = SHOWN[i] < last ? onCurve(SHOWN[i], losses[SHOWN[i]]) : null;
        const isSeen = at && at[1] > chart.y.end;
        dot.style.display = isSeen ? '' : 'none';
        if (isSeen) move(dot, at);
    });
    disc.style.display = here[1] < chart.y.end ? 'none' : '';
    move(disc, here);
    grip([here[0], clamp(here[1], chart.y.end, chart.y.start)]);
    drawLabels(iterations);
}

function readouts() {
    const [w, b] = places[places.length - 1];
    return { w, b, loss: losses[losses.length - 1] };
}

function words() {
    const t = places.length - 1;
    const { w, b, loss: now } = readouts();
    if (t === 0) return `Before the first iteration *w* = 0 and *b* = 0. The loss ${written(now)} is the mean of the squared targets.`;
    const after = `After ${t} iteration${t === 1 ? '' : 's'}`;
    const before = losses[t - 1];
    if (now > losses[0] && now > before) {
        const grown = `the loss is ${written(now)}, ${fixed(now / before, 2)} times as large as one before`;
        return `It diverges. ${after} ${grown}.${now > 10 ? ' It has left the picture, which ends at a loss of 10.' : ''}`;
    }
    const at = `${after} *w* = ${fixed(w, 2)} and *b* = ${fixed(b, 2)}, with the loss ${written(now)}`;
    if (now - least < 1e-6) return `${at}, the least that a line can reach.`;
    return `${at}. The last one left ${significant((now - least) / (before - least), 2)} of what was above the least.`;
}

// After how many iterations the loss is below 0.01.
const arrival = () => losses.findIndex(value => value < 0.01);
const isAt = rate => Math.abs(it.values.rate - rate) < 1e-9 && isOver();
// That many with the rate 0.1.
const USUAL = 17;

return {
    changed,
    draw,
    readouts,
    words,
    isOver,
    step() {
        if (isOver()) return false;
        go();
        asked = it.values.t;
        return true;
    },
    tries: {
        'half-the-rate'() {
            if (!isAt(0.05)) return undefined;
            const times = arrival() / USUAL;
            return times < 1.5 ? 'same' : times < 3 ? 'twice' : 'four';
        },
        'nine-times'() {
            if (!isAt(0.9)) return undefined;
            const first = arrival();
            return first < 0 ? 'never' : first < 6 ? 'two' : 'more';
        },
        'over-the-bound'() {
            if (!isAt(1.1)) return undefined;
            const end = losses.length - 1;
            if (losses[end] < losses[0]) return 'falls';
            // How much higher on this scale each iteration leads: the same in the beginning and at the end?
            const rise = t => Math.log10(losses[t] / losses[t - 1]);
            return rise(end) < 1.3 * rise(3) ? 'straight' : 'bends';
        },
    },
};
});
