// A walk over a surface in space, which the reader turns; src/figure/landscape.rs has the same surface.
figures.define('landscape', it => {
'use strict';

const { fixed, significant, clamp } = numbers;
const { edge, levels, most, level, best, room } = it.data;

const { height, slope } = bumpy(...it.data.surface);
const least = height(...best);
const far = ([u, v], [x, y]) => Math.hypot(u - x, v - y);

// ---- The walk: its places, and why it goes no further.

let places = [];
let end = '';
let way = [];

function why() {
    const i = places.length - 1;
    const here = places[i];
    if (Math.max(...here.map(Math.abs)) > edge) return 'out';
    if (Math.hypot(...slope(...here)) <= level) return far(here, best) < 0.1 ? 'deepest' : isHollow(here) ? 'hollow' : 'level';
    if (i < most) return '';
    const [before, last] = [places[i - 2], places[i - 1]];
    const turns = (last[0] - before[0]) * (here[0] - last[0]) + (last[1] - before[1]) * (here[1] - last[1]) < 0;
    return turns ? 'bounces' : far(last, here) < 0.05 ? 'crawls' : 'unfinished';
}

// Whether the ground rises to all sides of a level place.
function isHollow([u, v]) {
    const around = Array.from({ length: 8 }, (_, k) => [Math.cos(k * Math.PI / 4), Math.sin(k * Math.PI / 4)]);
    return around.every(([x, y]) => height(u + 0.1 * x, v + 0.1 * y) > height(u, v));
}

function go() {
    const [u, v] = places[places.length - 1];
    const [du, dv] = slope(u, v);
    places.push([u - it.values.rate * du, v - it.values.rate * dv]);
    end = why();
}

function walk(count) {
    places = [[it.values.u, it.values.v]];
    end = why();
    while (places.length <= count && !end) go();
    it.values.t = places.length - 1;
    way = [];
}

// The way on the surface, in short pieces: [u, v, height, how many steps it is from the start].
function wayOf(shown) {
    const samples = [];
    places.forEach(([u, v], t) => {
        const next = places[t + 1];
        const share = Math.min(1, shown - t);
        if (share < 0) return;
        const pieces = next ? Math.max(1, Math.ceil(far([u, v], next) * share / 0.1)) : 0;
        samples.push([u, v, height(u, v), t]);
        for (let k = 1; k < pieces + (share < 1 ? 1 : 0); k += 1) {
            const part = share * k / pieces;
            const [x, y] = [u + part * (next[0] - u), v + part * (next[1] - v)];
            samples.push([x, y, height(x, y), t + part]);
        }
    });
    return samples;
}

// ---- The picture

const surface = relief.mesh(height, { edge, levels });
const scene = stage.over(it.drawings[0], () => it.paint());
const { canvas } = scene;

const whole = degrees => Math.round((degrees % 360 + 360) % 360 * 10) / 10;
stage.turned(canvas, (right, up) => it.set({ turn: whole(it.values.turn + right), tilt: Math.round((it.values.tilt + up) * 10) / 10 }));

// Paper has the drawing, and so the words of the drawing.
const words = it.querySelector('.words');
const [printed, now] = [[...words.childNodes].map(node => node.cloneNode(true)), []];
addEventListener('beforeprint', () => {
    now.splice(0, now.length, ...words.childNodes);
    words.replaceChildren(...printed);
});
addEventListener('afterprint', () => words.replaceChildren(...now));

function draw(shown) {
    if (!scene.look) return;
    const { turn, tilt } = it.values;
    const seen = relief.view(room, edge, turn, tilt);
    way = wayOf(shown);
    scene.paint(`${turn} ${tilt}`, isRough => {
        relief.draw(scene.context, surface, seen, scene.look, isRough);
        axes(seen);
    }, () => marks(seen, way.map(([u, v, z]) => relief.isHidden(surface, seen, u, v, z))));
    shapes.set(canvas, {
        'aria-valuenow': Math.round(turn),
        'aria-valuemin': 0,
        'aria-valuemax': 360,
        'aria-valuetext': `turned by ${Math.round(turn)}°, tilted by ${Math.round(tilt)}°`,
    });
}

function disc([x, y], radius, fill, stroke, dashes = []) {
    const { context, look: { scale } } = scene;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    if (fill) {
        context.fillStyle = fill;
        context.fill();
    }
    if (!stroke) return;
    context.setLineDash(dashes);
    context.lineWidth = stroke[1] / scale;
    [context.strokeStyle] = stroke;
    context.stroke();
    context.setLineDash([]);
}

// The walk with a dot a step, its start and the ball, and the ring. What the surface hides is dashed.
function marks(seen, hidden) {
    const { look } = scene;
    const on = ([u, v]) => [clamp(u, -edge, edge), clamp(v, -edge, edge)];
    const points = way.map(([u, v, z]) => (Math.max(Math.abs(u), Math.abs(v)) > edge ? seen.at(...on([u, v]), z) : seen.at(u, v, z)));
    walked(points, i => hidden[i] || hidden[i - 1], 'butt', [[4, look.ground, [], 0.45], [2, look.parameter, [5, 4], 0.8]]);
    walked(points, i => !hidden[i] && !hidden[i - 1], 'round', [[6, look.ground], [2.75, look.parameter]]);
    dot(points, hidden);

    const [u, v] = best;
    const ring = seen.at(u, v, least);
    const isBehind = relief.isHidden(surface, seen, u, v, least);
    disc(ring, 7, null, [look.ground, 6]);
    disc(ring, 7, null, [look.target, 2.5], isBehind ? [3, 3] : []);
    const [start, ball] = [points[0], points[points.length - 1]];
    if (points.length > 1) mark(start, 4.5, hidden[0]);
    mark(ball, 7.5, hidden[hidden.length - 1]);

    for (const [point, radius] of [[ring, 8], [ball, 8], [start, 5]]) scene.keep(point, radius);
    const around = ([x, y], gap) => [[x, y + gap + 15, 0.5], [x, y - gap - 5, 0.5], [x + gap + 5, y + 5, 0], [x - gap - 5, y + 5, 1]];
    const here = way[way.length - 1];
    const isThere = Math.hypot(ball[0] - ring[0], ball[1] - ring[1]) < 4;
    scene.write(`loss ${fixed(here[2], 2)}`, 'parameter', around(ball, 9), true);
    if (!isThere) scene.write(`loss ${fixed(least, 2)}`, 'target', around(ring, 9), true);
    const [x, y] = start;
    if (points.length > 1) scene.write('start', 'parameter', [[x + 9, y - 5, 0], ...around(start, 6)], true);
}

// A dot a step, as far as they lie apart.
function dot(points, hidden) {
    const { look } = scene;
    let [before, drawn] = [points[0], points[0]];
    const apart = ([x, y], [otherX, otherY]) => Math.hypot(x - otherX, y - otherY);
    way.forEach(([, , , t], i) => {
        if (t % 1 || i === 0) return;
        const point = points[i];
        const isLong = apart(point, before) > 16;
        before = point;
        if (!isLong && apart(point, drawn) < 9) return;
        drawn = point;
        if (hidden[i]) disc(point, 2, look.parameter);
        else if (isLong) disc(point, 3.4, look.parameter, [look.ground, 1.5]);
        else disc(point, 2.6, look.parameter);
    });
}

// Draws those pieces of the walk for which `isDrawn` says so, by the number of the point that they lead to: a line above the
// other, each as [width, colour, dashes, opacity].
function walked(points, isDrawn, lineCap, strokes) {
    const { look, context } = scene;
    context.beginPath();
    points.forEach((point, i) => {
        if (i === 0 || !isDrawn(i)) return;
        if (i === 1 || !isDrawn(i - 1)) context.moveTo(...points[i - 1]);
        context.lineTo(...point);
    });
    context.lineCap = lineCap;
    context.lineJoin = 'round';
    for (const [wide, style, dashes = [], opacity = 1] of strokes) {
        context.globalAlpha = opacity;
        context.setLineDash(dashes);
        context.lineWidth = wide / look.scale;
        context.strokeStyle = style;
        context.stroke();
    }
    context.setLineDash([]);
    context.globalAlpha = 1;
}

function mark(point, radius, isBehind) {
    const { look } = scene;
    if (!isBehind) return disc(point, radius, look.parameter, [look.ground, 2]);
    disc(point, radius, look.ground, null);
    return disc(point, radius, null, [look.parameter, 2], [3, 3]);
}

// ---- The axes: the parameters along the near sides of the ground, the loss up from the corner at the left.

function axes({ near, at }) {
    const { look, context } = scene;
    const [nearU, nearV] = near.map(side => side * edge);
    // From the near corner one side goes to the left and one to the right.
    const sides = [
        { name: 'u', ground: value => at(value, nearV, 0), far: -nearU },
        { name: 'v', ground: value => at(nearU, value, 0), far: -nearV },
    ];
    sides.sort((a, b) => a.ground(a.far)[0] - b.ground(b.far)[0]);
    context.strokeStyle = look.axis;
    context.lineWidth = 1.2 / look.scale;
    context.beginPath();
    const [left, right] = sides;
    // The loss stands at the left, unless the numbers of a parameter run upwards there too.
    const isSteep = left.ground(-left.far)[0] - left.ground(left.far)[0] < 60;
    const [outer, side] = isSteep ? [right, 1] : [left, -1];
    const corner = outer.name === 'u' ? [outer.far, nearV] : [nearU, outer.far];
    for (const value of [0, 2, 4]) {
        const [x, y] = at(...corner, value);
        context.moveTo(x + 5 * side, y);
        context.lineTo(x, y);
        scene.write(String(value), 'ink', [[x + 9 * side, y + 5, isSteep ? 0 : 1]]);
    }
    const [middle, top] = at(...corner, 5);
    scene.write('loss *L*', 'loss', [[isSteep ? middle + 9 : Math.max(0, middle - 57), top - 12, 0]]);
    const ticks = [-2, 0, 2].map(value => [value, left.ground(value), right.ground(value)]);
    for (const [value, [x, y], [rightX, rightY]] of ticks) {
        context.moveTo(x, y);
        context.lineTo(x - 5, y + 3);
        context.moveTo(rightX, rightY);
        context.lineTo(rightX + 3, rightY + 5);
        scene.write(fixed(value, 0), 'ink', [[x - 7, y + 14, 1]]);
        scene.write(fixed(value, 0), 'ink', [[rightX + 3, rightY + 19, 0]]);
    }
    context.stroke();
    const along = ({ ground, far: other }, share) => ground(-other + share * 2 * other);
    const spots = [1 / 3, 1 / 2, 2 / 3, 1 / 6, 5 / 6];
    const ofLeft = spots.map(share => along(left, share)).map(([x, y]) => [x - 26, y + 34, 1]);
    const ofRight = [2 / 3, ...spots].map(share => along(right, share)).map(([x, y]) => [x + 14, y + 42, 0]);
    for (const [{ name }, first] of [[right, ofRight], [left, ofLeft]]) {
        const isWritten = scene.write(`parameter *${name}*`, 'parameter', first);
        if (!isWritten) scene.write(`*${name}*`, 'parameter', first);
    }
}

// ---- The state

function changed(changes) {
    const names = Object.keys(changes);
    if (places.length && names.length && names.every(name => name === 'turn' || name === 'tilt')) return;
    // What had come to its end goes on to its new end.
    walk('t' in changes || !end ? it.values.t : most);
}

function readouts() {
    const loss = height(...places[places.length - 1]);
    return { step: places.length - 1, loss, above: loss - least };
}

function inWords() {
    const { step, loss, above } = readouts();
    const here = places[step];
    const [u, v] = here;
    const steps = step === 1 ? '1 step' : `${step} steps`;
    const at = `${step ? `After ${steps}` : 'At the start'} the ball is at *u* = ${fixed(u, 2)}, *v* = ${fixed(v, 2)} with the loss ${fixed(loss, 2)}`;
    const last = step > 0 ? far(here, places[step - 1]) : 0;
    const said = {
        deepest: 'It has arrived in the global minimum.',
        hollow: `It has arrived in another hollow, ${fixed(above, 2)} higher than the global minimum.`,
        level: `It has come to rest on level ground that is no hollow, ${fixed(above, 2)} higher than the global minimum.`,
        out: 'It has left the landscape.',
        bounces: `It bounces: the last step, ${fixed(last, 2)} long, leads back to the other wall, and no end is in sight.`,
        crawls: `It crawls: so many steps have brought it ${fixed(far(here, places[0]), 2)} far, and the slope is still ${fixed(Math.hypot(...slope(u, v)), 2)}.`,
        unfinished: `It is still on its way; the slope is ${significant(Math.hypot(...slope(u, v)), 2)}.`,
    };
    return `${at}. ${said[end] || `The slope is ${significant(Math.hypot(...slope(u, v)), 2)}.`}`;
}

// Where the walk ends that is seen first.
function firstEnd() {
    let { u, v } = it.start;
    for (let t = 0; t < most; t += 1) {
        const [du, dv] = slope(u, v);
        [u, v] = [u - it.start.rate * du, v - it.start.rate * dv];
    }
    return [u, v];
}

const nearest = firstEnd();
const is = (value, wanted) => Math.abs(value - wanted) < 1e-9;
const isDefault = names => names.every(name => is(it.values[name], it.start[name]));

return {
    changed,
    draw,
    readouts,
    words: inWords,
    // Who looks from another side does not disturb the walk.
    views: ['turn', 'tilt'],
    isOver: () => Boolean(end),
    step() {
        if (end) return false;
        go();
        it.values.t = places.length - 1;
        return true;
    },
    act(does) {
        it.set({ rate: does === 'high' ? 0.5 : 0.02, t: 0 });
        it.play();
    },
    tries: {
        // Start and ring stand one above the other: what is the ground like between?
        between() {
            const [u, v] = [it.values.u, it.values.v];
            const [du, dv] = [best[0] - u, best[1] - v];
            const off = whole(it.values.turn - Math.atan2(du, dv) * 180 / Math.PI) % 180;
            if (Math.min(off, 180 - off) > 4 || !isDefault(['u', 'v'])) return undefined;
            const heights = Array.from({ length: 101 }, (_, k) => height(u + k * du / 100, v + k * dv / 100));
            let [lowest, climb] = [heights[0], 0];
            for (const z of heights) {
                lowest = Math.min(lowest, z);
                climb = Math.max(climb, z - lowest);
            }
            if (climb > 0.1) return 'climbs';
            return heights[50] - heights[100] < 0.1 ? 'level' : 'falls';
        },
        'too-high': () => {
            if (!is(it.values.rate, 0.5) || !isDefault(['u', 'v']) || !end) return undefined;
            if (end === 'bounces') return 'bounces';
            return end === 'hollow' && far(places[places.length - 1], nearest) < 0.1 ? 'sooner' : 'other';
        },
        'another-start': () => {
            if (!is(it.values.v, -1) || !isDefault(['u', 'rate']) || !end) return undefined;
            if (end === 'deepest') return 'deepest';
            return far(places[places.length - 1], nearest) < 0.1 ? 'same' : 'other';
        },
    },
};
});
