// A surface in space, seen without perspective from any side, as src/figure/relief.rs draws it from one; here near parts hide
// far ones. It is drawn on a canvas: cells from the farthest to the nearest, then the lines on it where nothing hides them.
const relief = (() => {
'use strict';

// Three for one line of the net, and for one cell where the surface is drawn roughly.
const CELLS = 36;
const EVERY = 3;
const N = CELLS + 1;
// How far a cell reaches under the nearer ones, so that no seam is seen between them.
const UNDER = 0.6;
// By how much what is in front must be higher, so that no place hides itself.
const SLACK = 0.02;

const parts = colour => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16));
const shades = heat.COLOURS.map(parts);
// So many colours lie between two of them.
const FINE = 8;

// The colour of a height, between those of the classes that heat.js has.
function colour(z, levels) {
    const apart = levels[1] - levels[0];
    const at = Math.min(shades.length - 1.001, Math.max(0, Math.round(((z - levels[0]) / apart + 0.5) * FINE) / FINE));
    const [k, share] = [Math.floor(at), at % 1];
    return `rgb(${shades[k].map((from, i) => Math.round(from + share * (shades[k + 1][i] - from))).join(' ')})`;
}

// The heights at the corners of the cells, the colours of the cells, and the lines of equal height in them.
function mesh(height, { edge, levels }) {
    const step = 2 * edge / CELLS;
    const z = Float64Array.from({ length: N * N }, (_, at) => height(-edge + at % N * step, -edge + Math.floor(at / N) * step));
    const colours = [];
    const contours = { light: [], dark: [] };
    for (let at = 0; at < N * CELLS; at += 1) {
        const [i, j] = [at % N, Math.floor(at / N)];
        if (i === CELLS) continue;
        const corners = [[i, j, z[at]], [i + 1, j, z[at + 1]], [i + 1, j + 1, z[at + N + 1]], [i, j + 1, z[at + N]]];
        colours[at] = colour(corners.reduce((sum, [, , high]) => sum + high, 0) / 4, levels);
        levels.forEach((level, k) => {
            const crossed = crossings(corners, level).map(([x, y]) => [-edge + x * step, -edge + y * step]);
            const lines = heat.classOf(k, levels.length) < 5 ? contours.light : contours.dark;
            for (let c = 0; c + 1 < crossed.length; c += 2) lines.push([at, level, ...crossed[c], ...crossed[c + 1]]);
        });
    }
    return { edge, step, z, colours, contours, top: z.reduce((a, b) => Math.max(a, b)) };
}

// Where the sides of a cell have this height.
function crossings(corners, level) {
    const crossed = [];
    corners.forEach(([x, y, from], side) => {
        const [nextX, nextY, to] = corners[(side + 1) % 4];
        if (from > level === to > level) return;
        const share = (level - from) / (to - from);
        crossed.push([x + share * (nextX - x), y + share * (nextY - y)]);
    });
    return crossed;
}

// The surface from one side; `turn` and `tilt` are in degrees. src/figure/landscape.rs computes the same.
function view(room, edge, turn, tilt) {
    const [around, above] = [turn * Math.PI / 180, tilt * Math.PI / 180];
    const [sin, cos] = [Math.sin(around), Math.cos(around)];
    const [up, level] = [Math.sin(above), Math.cos(above)];
    const high = room.tall * room.highest * level;
    const scale = Math.min(room.widest, (room.bottom - room.top) / (2 * edge * Math.SQRT2 * up + high));
    const y = (room.top + room.bottom + scale * high) / 2;
    const across = (u, v) => room.x + scale * (u * cos - v * sin);
    const down = (u, v, z) => y - scale * (up * (u * sin + v * cos) + room.tall * level * z);
    return {
        sin,
        cos,
        // Which sides are the near ones: 1 where the greatest values are nearest.
        near: [sin > 0 ? -1 : 1, cos > 0 ? -1 : 1],
        // By how much the line of sight rises on its way to the eye.
        rise: Math.tan(above) / room.tall,
        across,
        down,
        at: (u, v, z) => [across(u, v), down(u, v, z)],
    };
}

// Whether something in front is higher than the line of sight from here to the eye, which goes on by a cell's width at a time.
function isHidden({ z, edge, step, top }, { sin, cos, rise }, u, v, high) {
    const climb = step * rise;
    let sight = high + climb + SLACK;
    let [x, y] = [(u + edge) / step - sin, (v + edge) / step - cos];
    while (sight < top && x >= 0 && y >= 0 && x <= CELLS && y <= CELLS) {
        const i = x < CELLS ? Math.floor(x) : CELLS - 1;
        const j = y < CELLS ? Math.floor(y) : CELLS - 1;
        const [a, at] = [x - i, j * N + i];
        const low = z[at] + a * (z[at + 1] - z[at]);
        if (low + (y - j) * (z[at + N] + a * (z[at + N + 1] - z[at + N]) - low) > sight) return true;
        sight += climb;
        x -= sin;
        y -= cos;
    }
    return false;
}

const [X, Y, HIDDEN] = [new Float64Array(N * N), new Float64Array(N * N), new Uint8Array(N * N)];

// Draws the surface with the walls below its near sides; `look` has the colours of the lines and the walls. Where it will not be
// looked at for long, roughly, with larger cells.
function draw(context, surface, seen, look, isRough) {
    const { z, edge, step } = surface;
    for (let j = 0, at = 0; j < N; j += 1) {
        const v = -edge + j * step;
        for (let i = 0; i < N; i += 1, at += 1) {
            const u = -edge + i * step;
            X[at] = seen.across(u, v);
            Y[at] = seen.down(u, v, z[at]);
            HIDDEN[at] = isHidden(surface, seen, u, v, z[at]) ? 1 : 0;
        }
    }
    cells(context, surface, seen, isRough ? EVERY : 1);
    const wide = px => px / look.scale;
    context.lineJoin = 'round';
    context.lineCap = 'butt';
    context.lineWidth = wide(1);
    context.strokeStyle = 'rgb(255 255 255 / 50%)';
    contour(context, surface.contours.light, seen);
    context.strokeStyle = 'rgb(0 0 0 / 50%)';
    contour(context, surface.contours.dark, seen);
    context.strokeStyle = look.net;
    context.lineWidth = wide(0.7);
    net(context);
    walls(context, surface, seen, look);
}

function cells(context, { colours }, { near: [nearI, nearJ] }, wide) {
    const [outer, inner] = [order(nearI, wide), order(nearJ, wide)];
    // Neighbours of one colour are one shape.
    let last = '';
    context.beginPath();
    for (const i of outer) {
        const [farI, closeI] = nearI < 0 ? [i + wide, i] : [i, i + wide];
        const beyondI = Math.min(CELLS, Math.max(0, closeI + nearI)) - closeI;
        for (const j of inner) {
            const [farJ, closeJ] = nearJ < 0 ? [j + wide, j] : [j, j + wide];
            const beyondJ = (Math.min(CELLS, Math.max(0, closeJ + nearJ)) - closeJ) * N;
            const [a, b, c, d] = [farJ * N + farI, farJ * N + closeI, closeJ * N + closeI, closeJ * N + farI];
            if (HIDDEN[a] && HIDDEN[b] && HIDDEN[c] && HIDDEN[d]) continue;
            // Ground that falls away from the eye is hidden, and must not be cut out of what is before it.
            if (((X[c] - X[a]) * (Y[d] - Y[b]) - (Y[c] - Y[a]) * (X[d] - X[b])) * nearI * nearJ > 0) continue;
            const shade = colours[j * N + i];
            if (shade !== last) {
                context.fill();
                context.beginPath();
                context.fillStyle = shade;
                last = shade;
            }
            context.moveTo(X[a], Y[a]);
            context.lineTo(X[b] + UNDER * (X[b + beyondI] - X[b]), Y[b] + UNDER * (Y[b + beyondI] - Y[b]));
            context.lineTo(
                X[c] + UNDER * (X[c + beyondI] + X[c + beyondJ] - 2 * X[c]),
                Y[c] + UNDER * (Y[c + beyondI] + Y[c + beyondJ] - 2 * Y[c]),
            );
            context.lineTo(X[d] + UNDER * (X[d + beyondJ] - X[d]), Y[d] + UNDER * (Y[d + beyondJ] - Y[d]));
        }
    }
    context.fill();
}

// The numbers of the cells from the farthest to the nearest.
function order(near, wide) {
    const numbers = Array.from({ length: CELLS / wide }, (_, k) => wide * k);
    return near < 0 ? numbers.reverse() : numbers;
}

function contour(context, lines, seen) {
    context.beginPath();
    for (const [at, level, fromU, fromV, toU, toV] of lines) {
        if (HIDDEN[at] + HIDDEN[at + 1] + HIDDEN[at + N] + HIDDEN[at + N + 1] > 1) continue;
        context.moveTo(seen.across(fromU, fromV), seen.down(fromU, fromV, level));
        context.lineTo(seen.across(toU, toV), seen.down(toU, toV, level));
    }
    context.stroke();
}

function net(context) {
    context.beginPath();
    for (let k = EVERY; k < CELLS; k += EVERY) {
        line(context, k * N, 1);
        line(context, k, N);
    }
    context.stroke();
}

// The visible parts of one line of the net.
function line(context, from, next) {
    let isOpen = false;
    for (let k = 0, at = from; k < N; k += 1, at += next) {
        if (HIDDEN[at]) isOpen = false;
        else if (isOpen) context.lineTo(X[at], Y[at]);
        else context.moveTo(X[at], Y[at]);
        isOpen = !HIDDEN[at];
    }
}

function walls(context, { edge, step }, { near: [nearU, nearV], at }, look) {
    const [i, j] = [nearU < 0 ? 0 : CELLS, nearV < 0 ? 0 : CELLS];
    context.lineWidth = 1 / look.scale;
    context.strokeStyle = look.axis;
    for (const [from, next, ends, fill] of [
        [j * N, 1, [[edge, nearV * edge], [-edge, nearV * edge]], look.wall],
        [i, N, [[nearU * edge, edge], [nearU * edge, -edge]], look.shaded],
    ]) {
        context.beginPath();
        for (let k = 0, corner = from; k <= 2 * edge / step + 0.5; k += 1, corner += next) context.lineTo(X[corner], Y[corner]);
        for (const [u, v] of ends) context.lineTo(...at(u, v, 0));
        context.closePath();
        context.fillStyle = fill;
        context.fill();
        context.stroke();
    }
}

return { mesh, view, isHidden, draw };
})();
