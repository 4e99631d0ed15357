// Gradient descent on surfaces that the reader chooses; src/figure/surfaces.rs has the same ones.
figures.define('descent_2d', it => {
'use strict';

const { fixed, significant, short, clamp } = numbers;
const { make, clipped, dots, path, circle, move, text, write, polyline, walked } = shapes;

// The height of each, its slopes along u and v, and how it bends along them.
const SURFACES = {
    bowl: {
        height: (u, v) => 0.5 * (u * u + v * v),
        slope: (u, v) => [u, v],
    },
    valley: {
        height: (u, v) => 0.5 * u * u + 2 * v * v,
        slope: (u, v) => [u, 4 * v],
    },
    rosenbrock: {
        height: (u, v) => (1 - u) ** 2 + 5 * (v - u * u) ** 2,
        slope: (u, v) => [-2 * (1 - u) - 20 * u * (v - u * u), 10 * (v - u * u)],
    },
    saddle: {
        height: (u, v) => 0.5 * u * u - 0.5 * v * v + v ** 4 / 16,
        slope: (u, v) => [u, -v + v ** 3 / 4],
    },
    // Narrow hollows in a wide bowl.
    many: bumpy(...it.data.many),
};
const MOST = 200;
const LEVEL = 1e-3;

const given = it.data.surfaces;
const [svg] = it.drawings;
const drawn = svg.querySelector('.surface');
const other = make('g', null, { class: 'surface', 'aria-hidden': 'true' });
drawn.after(other);

const [layer] = it.layers;
layer.replaceChildren();
const seen = clipped(layer, shapes.frame(given.valley.frame));
const casing = path(seen, 'casing');
const trail = path(seen, 'line thick parameter');
const rings = make('g', seen);
const stops = dots(seen, 'parameter', 3.6);
const disc = circle(seen, 'disc', 6.5);
const name = text(layer, 'parameter label', 'middle');

let surface = SURFACES.valley;
let frame = shapes.frame(given.valley.frame);
// The places from the start to the present one, and why it goes no further.
let places = [];
let end = '';

const lengthAt = ([u, v]) => Math.hypot(...surface.slope(u, v));

function why(i) {
    const place = places[i];
    if (!place.every(Number.isFinite) || Math.hypot(...place) > 1e3) return 'diverges';
    if (lengthAt(place) <= LEVEL) return bends(place) ? 'saddle' : 'minimum';
    // At a bound each step jumps back to where the one before came from.
    const [before] = i >= 12 ? [places[i - 2]] : [];
    if (before && Math.hypot(place[0] - before[0], place[1] - before[1]) < 1e-6 * lengthAt(place)) return 'swings';
    return i >= MOST ? 'slow' : '';
}

// Whether the surface falls off to some side of a level place.
function bends([u, v]) {
    const e = 0.01;
    const here = surface.height(u, v);
    const around = [[e, 0], [0, e], [e, e], [e, -e]];
    return around.some(([du, dv]) => surface.height(u + du, v + dv) < here - 1e-7 || surface.height(u - du, v - dv) < here - 1e-7);
}

function walk(count) {
    places = [[it.values.u, it.values.v]];
    end = why(0);
    while (places.length <= count && !end) go();
    it.values.t = places.length - 1;
}

function go() {
    const [u, v] = places[places.length - 1];
    const [du, dv] = surface.slope(u, v);
    places.push([u - it.values.rate * du, v - it.values.rate * dv]);
    end = why(places.length - 1);
}

function show(key) {
    surface = SURFACES[key];
    frame = shapes.frame(given[key].frame);
    const isDrawn = key === 'valley';
    drawn.style.display = isDrawn ? '' : 'none';
    other.replaceChildren();
    if (!isDrawn) {
        heat.draw(other, frame, { height: surface.height, ...given[key] });
        axes(given[key]);
    }
    ring(key);
}

function ring(key) {
    rings.replaceChildren();
    for (const minimum of given[key].minima) {
        for (const kind of ['casing', 'ring']) move(circle(rings, kind, 9.5), frame.at(...minimum));
    }
}

ring('valley');

// The numbers along both sides, the names, and the legend.
function axes({ levels }) {
    const { x, y } = frame;
    path(other, 'line axis').setAttribute('d', polyline([[x.start, y.end], [x.start, y.start], [x.end, y.start]]));
    const ticks = ({ from, to }) => {
        const step = to - from > 4 ? 1 : 0.5;
        const first = Math.ceil(from / step - 1e-9);
        return Array.from({ length: Math.floor(to / step + 1e-9) - first + 1 }, (_, i) => (first + i) * step);
    };
    for (const tick of ticks(x)) write(text(other, 'ink', 'middle'), [x.at(tick), y.start + 17], short(tick));
    for (const tick of ticks(y)) write(text(other, 'ink', 'end'), [x.start - 7, y.at(tick) + 5], short(tick));
    write(text(other, 'parameter', 'end'), [x.end, y.start + 36], 'parameter *u*');
    write(text(other, 'parameter'), [0, y.end - 11], 'parameter *v*');
    write(text(other, 'loss'), [x.start, y.start + 53], 'loss *L*, dark = low');
    const wide = (x.end - x.start) / (levels.length + 1);
    for (let k = 0; k <= levels.length; k += 1) {
        const left = x.start + k * wide;
        const strip = { class: `v${heat.classOf(k, levels.length)}`, x: left, y: y.start + 61, width: wide + 0.3, height: 12 };
        make('rect', other, strip);
        if (k < levels.length) write(text(other, 'ink', 'middle'), [left + wide, y.start + 89], short(levels[k]));
    }
}

const hundredths = value => Math.round(value * 100) / 100;
const start = (u, v) => {
    const inside = ({ from, to }, value) => hundredths(clamp(value, from, to));
    it.set({ u: inside(frame.x, u), v: inside(frame.y, v) });
};
const grip = it.handle(0, {
    label: 'The start of the walk',
    to: at => start(...frame.of(at)),
    by: (right, up) => start(it.values.u + 0.05 * right, it.values.v + 0.05 * up),
    value: () => ({
        now: it.values.u,
        min: frame.x.from,
        max: frame.x.to,
        words: `u ${fixed(it.values.u, 2)}, v ${fixed(it.values.v, 2)}`,
    }),
    anywhere: frame,
});

function draw(shown) {
    const { points, stops: reached } = walked(frame, places, shown);
    for (const line of [casing, trail]) line.setAttribute('d', polyline(points));
    stops(reached);
    const here = points[points.length - 1];
    move(disc, here);
    grip(points[0]);
    write(name, [points[0][0], points[0][1] - 14], 'start');
}

function changed(changes) {
    if ('surface' in changes) {
        if (!('u' in changes)) Object.assign(it.values, given[changes.surface].start, { t: 0 });
        show(changes.surface);
    }
    walk(it.values.t);
}

function readouts() {
    const place = places[places.length - 1];
    return { step: places.length - 1, loss: surface.height(...place), steep: lengthAt(place) };
}

function words() {
    const { step, loss, steep } = readouts();
    const [u, v] = places[places.length - 1];
    const steps = step === 1 ? '1 step' : `${step} steps`;
    if (end === 'diverges') return `It diverges: after ${steps} the loss is ${significant(loss, 2)}, and each step leads farther away.`;
    const at = `After ${steps} it is at *u* = ${fixed(u, 2)}, *v* = ${fixed(v, 2)} with the loss ${significant(loss, 3)}`;
    if (end === 'minimum') return `${at}. It has arrived: the ground is level, and falls off to no side.`;
    if (end === 'saddle') return `${at}. It has come to rest on level ground that is no minimum: a saddle.`;
    if (end === 'swings') return `${at}. It jumps to and fro between two places, and comes no closer.`;
    if (end === 'slow') return `${at}. It stalls: so many steps, and the slope is still ${significant(steep, 2)}.`;
    return `${at}; the gradient’s length there is ${significant(steep, 2)}.`;
}

return {
    changed,
    draw,
    readouts,
    words,
    isOver: () => Boolean(end),
    step() {
        if (end) return false;
        go();
        it.values.t = places.length - 1;
        return true;
    },
    tries: {
        'over-the-bound': () => {
            const { surface: key, rate } = it.values;
            if (key !== 'valley' || Math.abs(rate - 0.52) > 1e-9 || !end) return undefined;
            return end === 'minimum' ? 'arrives' : end;
        },
        'on-the-saddle': () => (it.values.surface === 'saddle' && it.values.v === 0 && end ? end : undefined),
        'many-minima': () => {
            if (it.values.surface !== 'many' || !end) return undefined;
            if (Math.abs(it.values.rate - 0.8) > 1e-9) return undefined;
            if (end !== 'minimum') return 'diverges';
            return Math.hypot(...places[places.length - 1]) < 0.1 ? 'flat' : 'same';
        },
    },
};
});
