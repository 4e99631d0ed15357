// Steps that the reader chooses in fog, and the map under it; src/figure/foggy.rs has the same landscapes.
figures.define('descend_by_hand', it => {
'use strict';

const { fixed, short, clamp } = numbers;
const { set, make, clipped, dots, path, circle, move, text, write, arrow, polyline, walked } = shapes;
const { levels, lands } = it.data;
const frame = shapes.frame(it.data.frame);
const [perSlope, longest] = it.data.arrow;

// ---- The landscapes: their heights, and their slopes along u and v.

const along = (u, v) => 0.8 * (u - 1.2) + 0.6 * (v - 0.8);
const across = (u, v) => -0.6 * (u - 1.2) + 0.8 * (v - 0.8);
const off = (u, v) => v - 0.3 * u * u + 1.2;

const LANDS = {
    valley: {
        height: (u, v) => 0.2 * along(u, v) ** 2 + 1.6 * across(u, v) ** 2,
        slope(u, v) {
            const [p, q] = [0.4 * along(u, v), 3.2 * across(u, v)];
            return [0.8 * p - 0.6 * q, 0.6 * p + 0.8 * q];
        },
    },
    bend: {
        height: (u, v) => 1.2 * off(u, v) ** 2 + 0.3 * (u - 1.6) ** 2 + 0.2,
        slope: (u, v) => [-1.44 * u * off(u, v) + 0.6 * (u - 1.6), 2.4 * off(u, v)],
    },
    hollows: bumpy(...it.data.hollows),
};
// So many steps may be taken by hand, and by gradient descent.
const MOST = 30;
const MOST_OF_DESCENT = 500;

let land = LANDS.valley;
let given = lands.valley;
// The steps in hundredths, as the address of the page has them, and the places that they lead to.
let steps = [];
let places = [];
// Where gradient descent comes by, until it is as low as the reader; and whether it ever is.
let descent = { places: [], isThere: false };

const read = written => written.split('_').filter(Boolean).map(step => step.split('.').map(Number));
const losses = () => places.map(place => land.height(...place));
const here = () => places[places.length - 1];
const far = ([u, v], [x, y]) => Math.hypot(u - x, v - y);

// Whole hundredths, and so the same places wherever they are computed.
function walk() {
    const at = given.start.map(value => Math.round(value * 100));
    places = [given.start, ...steps.map(step => [0, 1].map(k => (at[k] += step[k]) / 100))];
    it.values.t = steps.length;
    const loss = land.height(...here());
    let [u, v] = given.start;
    const way = [[u, v]];
    while (land.height(u, v) > loss && way.length <= MOST_OF_DESCENT) {
        const [du, dv] = land.slope(u, v);
        [u, v] = [u - given.rate * du, v - given.rate * dv];
        way.push([u, v]);
    }
    descent = { places: way, isThere: land.height(u, v) <= loss };
}

// The step that the controls describe, in hundredths; it ends at the edge of the landscape.
function plan() {
    const angle = it.values.direction * Math.PI / 180;
    const step = [Math.cos(angle), Math.sin(angle)].map(part => part * it.values.length);
    const room = [frame.x, frame.y].map(({ from, to }, k) => (Math.abs(step[k]) < 1e-9 ? 1 : ((step[k] > 0 ? to : from) - here()[k]) / step[k]));
    const share = clamp(Math.min(...room), 0, 1);
    const whole = share < 1 ? Math.trunc : Math.round;
    return step.map(part => whole(100 * share * part) || 0);
}

const target = () => here().map((value, k) => value + plan()[k] / 100);
const tenths = value => Math.round(value * 10) / 10;
const degrees = (x, y) => (Math.atan2(y, x) * 180 / Math.PI + 360) % 360;

function pointTo(u, v) {
    const [du, dv] = [u - here()[0], v - here()[1]];
    it.set({ direction: tenths(degrees(du, dv)), length: Math.round(Math.hypot(du, dv) * 100) / 100 });
}

// ---- The pictures: what is known in the fog, and the map

const [inFog, onMap] = it.layers;
const [fogSvg, mapSvg] = it.drawings;
const drawn = mapSvg.querySelector('.surface');
const other = make('g', null, { class: 'surface', 'aria-hidden': 'true' });
const corner = { x: frame.x.start, y: frame.y.end, width: frame.x.end - frame.x.start, height: frame.y.start - frame.y.end };
const fog = make('g', null, { 'aria-hidden': 'true' });
drawn.after(other, fog);
make('rect', fog, { class: 'fog', ...corner });
const middle = [corner.x + corner.width / 2, corner.y + corner.height / 2];
write(text(fog, 'ink', 'middle'), middle, '“Show the map” lifts the fog.');

function walker(layer) {
    layer.replaceChildren();
    const seen = clipped(layer, frame);
    const lines = [path(seen, 'casing'), path(seen, 'line thick parameter')];
    const stops = dots(seen, 'parameter', 3.2);
    return { seen, lines, stops };
}

const known = walker(inFog);
const planned = path(known.seen, 'line dashed parameter');
const downhill = arrow(known.seen, 'gradient', true);
const disc = circle(known.seen, 'disc', 6.5);
const aim = circle(inFog, 'hollow parameter', 5.5);
const names = Array.from({ length: MOST + 1 }, () => text(inFog, 'loss label'));

onMap.replaceChildren();
const automatic = clipped(onMap, frame);
const byRate = [path(automatic, 'casing'), path(automatic, 'line dashed rate')];
const stopsOfRate = dots(automatic, 'rate', 2);
const mapped = walker(make('g', onMap));
const rings = ['casing', 'ring'].map(kind => circle(mapped.seen, kind, 9.5));
const discOnMap = circle(mapped.seen, 'disc', 6.5);
const leastName = text(onMap, 'target label');
const rateName = text(onMap, 'rate label');

const grip = it.handle(0, {
    label: 'Where the step should lead',
    to: at => pointTo(...frame.of(at)),
    by: (right, up) => pointTo(target()[0] + 0.05 * right, target()[1] + 0.05 * up),
    value: () => ({
        now: it.values.direction,
        min: 0,
        max: 360,
        words: `direction ${short(it.values.direction)} degrees, length ${short(it.values.length)}`,
    }),
    anywhere: frame,
});
const handle = fogSvg.querySelector('.handle');
handle.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
});
// A tap on the target takes the step; it must not move the target first.
let pressed = null;
handle.parentNode.addEventListener('pointerdown', event => {
    const { direction, length } = it.values;
    pressed = handle.contains(event.target) ? { at: [event.clientX, event.clientY], set: { direction, length } } : null;
}, true);
handle.addEventListener('click', event => {
    if (!pressed || Math.hypot(event.clientX - pressed.at[0], event.clientY - pressed.at[1]) > 4) return;
    Object.assign(it.values, pressed.set);
    take();
});

const CHARACTER = 7.6;
// Beside a place: how far, and where the text begins.
const SPOTS = [
    [0, -14, 'middle'], [0, 25, 'middle'], [12, 5, 'start'], [-12, 5, 'end'],
    [10, -10, 'start'], [-10, -10, 'end'], [10, 20, 'start'], [-10, 20, 'end'],
];

// Writes at the first spot where nothing is written yet; else not at all.
function label(taken, node, [x, y], words) {
    const wide = words.replaceAll('*', '').length * CHARACTER;
    node.style.display = 'none';
    for (const [right, down, anchor] of SPOTS) {
        const left = x + right - { start: 0, middle: wide / 2, end: wide }[anchor];
        const box = [left, y + down - 13, left + wide, y + down + 4];
        const isInside = box[0] > corner.x && box[2] < corner.x + corner.width + 6 && box[1] > corner.y && box[3] < corner.y + corner.height;
        if (!isInside || taken.some(b => box[0] < b[2] && b[0] < box[2] && box[1] < b[3] && b[1] < box[3])) continue;
        taken.push(box);
        node.style.display = '';
        set(node, { 'text-anchor': anchor });
        write(node, [x + right, y + down], words);
        return;
    }
}

const around = ([x, y], radius) => [x - radius, y - radius, x + radius, y + radius];

// A line through the points is not written over.
function trail(points) {
    return points.flatMap((to, i) => {
        const from = points[i - 1] || to;
        const pieces = Math.ceil(far(from, to) / 8) || 1;
        return Array.from({ length: pieces }, (_, k) => around([0, 1].map(axis => to[axis] + k / pieces * (from[axis] - to[axis])), 3));
    });
}

function draw(shown) {
    const { points, stops: reached, isAtRest } = walked(frame, places, shown);
    for (const { lines, stops } of [known, mapped]) {
        for (const line of lines) line.setAttribute('d', polyline(points));
        stops(reached);
    }
    const at = points[points.length - 1];
    move(disc, at);
    move(discOnMap, at);
    drawKnown(at, points, isAtRest);
    drawMap(at);
}

function drawKnown(at, points, isAtRest) {
    const [du, dv] = land.slope(...here());
    const steep = Math.hypot(du, dv);
    const long = isAtRest && steep > 0.02 ? Math.min(longest, perSlope * steep) : 0;
    const tip = long ? [at[0] - long * du / steep, at[1] + long * dv / steep] : at;
    downhill(at, tip);
    const to = frame.at(...target());
    planned.setAttribute('d', isAtRest ? polyline([at, to]) : '');
    move(aim, to);
    grip(to);
    const ends = [0.33, 0.66, 1].flatMap(part => [tip, to].map(end => [0, 1].map(k => at[k] + part * (end[k] - at[k]))));
    const taken = [around(at, 7), ...ends.map(end => around(end, 6)), ...trail(points)];
    const values = losses();
    names.forEach((node, i) => {
        // The present place first, then back to the start.
        const k = places.length - 1 - i;
        const isAgain = k >= 0 && places.slice(k + 1).some(place => far(place, places[k]) < 0.1);
        if (k < 0 || isAgain || (i === 0 && !isAtRest)) node.style.display = 'none';
        else label(taken, node, frame.at(...places[k]), `${i === 0 ? 'loss ' : ''}${fixed(values[k], 2)}`);
    });
}

function drawMap(at) {
    const isLifted = it.values.map === 'lifted';
    onMap.style.display = isLifted ? '' : 'none';
    fog.style.display = isLifted ? 'none' : '';
    drawn.style.display = isLifted && land === LANDS.valley ? '' : 'none';
    other.style.display = isLifted && land !== LANDS.valley ? '' : 'none';
    if (!isLifted) return;
    const way = descent.places.slice(0, 61).map(place => frame.at(...place));
    for (const line of byRate) line.setAttribute('d', polyline(way));
    stopsOfRate(way.slice(1));
    const ring = frame.at(...given.best);
    for (const node of rings) move(node, ring);
    const taken = [around(ring, 10), around(at, 8), ...trail(places.map(place => frame.at(...place)))];
    label(taken, leastName, ring, `least loss ${fixed(land.height(...given.best), 2)}`);
    rateName.style.display = 'none';
    if (way.length > 1) label(taken, rateName, way[Math.min(2, way.length - 1)], `*η* = ${short(given.rate)}`);
}

function show(key) {
    [land, given] = [LANDS[key], lands[key]];
    other.replaceChildren();
    if (key !== 'valley') heat.draw(other, frame, { height: land.height, levels, ways: given.ways });
}

// ---- What the reader does

function take() {
    const step = plan();
    if (!step.some(Boolean) || steps.length >= MOST) return;
    it.set({ steps: [...steps, step].map(one => one.join('.')).join('_') });
    it.shown = steps.length - 1;
    it.travel(220);
}

function act(does) {
    if (does === 'take') take();
    if (does === 'back') it.set({ steps: steps.slice(0, -1).map(one => one.join('.')).join('_') });
    if (does === 'lift') it.set({ map: 'lifted' });
    if (does !== 'down') return;
    const [du, dv] = land.slope(...here());
    it.set({ direction: tenths(degrees(-du, -dv)) });
}

function changed(changes) {
    if ('surface' in changes) {
        if (!('steps' in changes)) Object.assign(it.values, { steps: '', map: 'fog' });
        show(changes.surface);
    }
    steps = read(it.values.steps);
    walk();
}

function readouts() {
    const place = here();
    return { step: steps.length, loss: land.height(...place), steep: Math.hypot(...land.slope(...place)) };
}

// ---- What is said

function ways() {
    const [du, dv] = land.slope(...here());
    if (Math.hypot(du, dv) < 0.05) return 'The ground is level here, and no arrow leads on.';
    const up = Math.abs(dv) < 0.35 * Math.abs(du) ? '' : dv > 0 ? 'down' : 'up';
    const right = Math.abs(du) < 0.35 * Math.abs(dv) ? '' : du > 0 ? 'to the left' : 'to the right';
    return `The steepest way down leads ${[up, right].filter(Boolean).join(' and ')}, with a slope of ${fixed(Math.hypot(du, dv), 2)}.`;
}

function words() {
    const [u, v] = here();
    const values = losses();
    const loss = values[values.length - 1];
    const at = `*u* = ${fixed(u, 2)}, *v* = ${fixed(v, 2)}`;
    if (it.values.map === 'lifted' && steps.length) return compared(loss);
    const aim = `You aim ${short(it.values.length)} far, at ${short(it.values.direction)}°.`;
    if (!steps.length) return `You stand at ${at}, with the loss ${fixed(loss, 2)}. ${ways()} ${aim}`;
    const before = values[values.length - 2];
    const did = loss < before ? 'lowered' : 'raised';
    return `Step ${steps.length} ${did} the loss from ${fixed(before, 2)} to ${fixed(loss, 2)}, and you stand at ${at}. ${ways()} ${aim}`;
}

function compared(loss) {
    const count = steps.length === 1 ? '1 step' : `${steps.length} steps`;
    const yours = `${count} took you from the loss ${fixed(land.height(...given.start), 2)} to ${fixed(loss, 2)}; the least is ${fixed(land.height(...given.best), 2)}.`;
    const rate = `gradient descent with *η* = ${short(given.rate)}`;
    const needed = descent.places.length - 1;
    if (needed === 0) return `${yours} You stand no lower than at the start.`;
    if (descent.isThere) return `${yours} From the same start, ${rate} needs ${needed === 1 ? '1 step' : `${needed} steps`} to come as low.`;
    const end = land.height(...descent.places[needed]);
    return `${yours} From the same start, ${rate} never comes as low: it comes to rest at the loss ${fixed(end, 2)}.`;
}

// ---- What has been tried

// Whether a step has this length, and leads straight down the arrow of its place.
function isDown(i, length) {
    const [step, [du, dv]] = [steps[i], land.slope(...places[i])];
    const off180 = Math.abs(degrees(...step) - degrees(-du, -dv));
    return Math.min(off180, 360 - off180) < 4 && Math.abs(Math.hypot(...step) / 100 - length) < 0.02;
}

// By how much the walk turns at a place: to the left, or less than 0 to the right.
function turnAt(i) {
    const [[a, b], [c, d]] = [steps[i - 1], steps[i]];
    return Math.atan2(a * d - b * c, a * c + b * d) * 180 / Math.PI;
}

return {
    beginsAnew: true,
    changed,
    draw,
    readouts,
    words,
    act,
    accepts: (name, value) => (name === 'map' ? /^(fog|lifted)$/ : /^(-?\d{1,3}\.-?\d{1,3}(_-?\d{1,3}\.-?\d{1,3}){0,29})?$/).test(value),
    tries: {
        'too-long': () => {
            if (land !== LANDS.valley || steps.length !== 1 || !isDown(0, 3)) return undefined;
            const [before, after] = losses();
            return after > before ? 'higher' : after < 1.4 ? 'far' : 'same';
        },
        'down-the-arrow': () => {
            if (land !== LANDS.valley || steps.length !== 5 || !steps.every((_, i) => isDown(i, 1))) return undefined;
            const turns = [2, 3, 4].map(turnAt);
            if (turns.every((turn, i) => Math.abs(turn) > 60 && (i === 0 || turn * turns[i - 1] < 0))) return 'zigzag';
            return [1, 2, 3, 4].every(i => Math.abs(turnAt(i)) < 10) ? 'straight' : 'curve';
        },
        'fixed-rate': () => {
            const loss = land.height(...here());
            if (land !== LANDS.bend || it.values.map !== 'lifted' || loss >= 0.5 || steps.length > 8) return undefined;
            const needed = descent.isThere ? descent.places.length - 1 : Infinity;
            return needed < steps.length ? 'fewer' : needed <= 2 * steps.length ? 'about' : 'many';
        },
    },
};
});
