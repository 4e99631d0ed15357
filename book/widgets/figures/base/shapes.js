// Shapes of a figure as SVG; src/figure/svg.rs writes the same ones. They carry classes, and theme/figure.css their look.
const shapes = (() => {
'use strict';

const SVG = 'http://www.w3.org/2000/svg';

// What stays as it was is not laid out anew.
function set(node, attributes) {
    for (const [name, value] of Object.entries(attributes)) {
        if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
    }
    return node;
}

function make(tag, parent, attributes = {}) {
    const node = set(document.createElementNS(SVG, tag), attributes);
    if (parent) parent.append(node);
    return node;
}

// Neither a place far outside nor none at all may break a drawing.
const near = value => (Number.isFinite(value) ? Math.min(1e5, Math.max(-1e5, value)) : 1e5);

const round = value => Math.round(near(value) * 100) / 100;
const place = ([x, y]) => `${round(x)} ${round(y)}`;

// What lies outside of the frame is not seen.
function clipped(parent, { x, y }) {
    const [left, top, width, height] = [x.start, y.end, x.end - x.start, y.start - y.end];
    return make('svg', parent, { x: left, y: top, width, height, viewBox: `${left} ${top} ${width} ${height}` });
}

// A dot at each of the points, as one path.
function dots(parent, kind, r) {
    const drawn = [path(parent, 'dots casing'), path(parent, `dots ${kind}`)];
    drawn[0].style.strokeWidth = `${2 * r + 3}px`;
    drawn[1].style.strokeWidth = `${2 * r}px`;
    return points => {
        for (const node of drawn) node.setAttribute('d', points.map(point => `M${place(point)}h0`).join(''));
    };
}

// The `d` of a line through the points, each [x, y] in units of the drawing.
const polyline = points => (points.length ? `M${points.map(place).join('L')}` : '');

const path = (parent, kind) => make('path', parent, { class: kind });
const circle = (parent, kind, r) => make('circle', parent, { class: kind, r });
const move = (node, [x, y]) => set(node, { cx: round(x), cy: round(y) });

// A text; what stands between asterisks is a variable.
function text(parent, kind, anchor = 'start') {
    return make('text', parent, { class: kind, 'text-anchor': anchor });
}

function write(node, [x, y], words) {
    set(node, { x: round(x), y: round(y) });
    say(node, words);
}

// The words alone, where the place stays.
function say(node, words) {
    if (node.written === words) return;
    node.written = words;
    node.replaceChildren(...words.split('*').map((part, i) => {
        if (i % 2 === 0) return part;
        const variable = make('tspan', null, { class: 'var' });
        variable.textContent = part;
        return variable;
    }));
}

// A text that the build has written in parts of different colours, to be said anew part by part.
function parts(node) {
    const spans = [...node.children];
    return words => spans.forEach((span, i) => say(span, words[i]));
}

// An arrow over a ground of many colours; `point` moves both of its ends.
function arrow(parent, kind, isCased = false) {
    const cases = isCased ? [path(parent, 'casing'), path(parent, 'casing')] : [];
    const drawn = [path(parent, `line ${isCased ? 'thick ' : ''}${kind}`), path(parent, `fill ${kind}`)];
    return (from, to) => {
        const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
        const length = Math.hypot(dx, dy);
        const isThere = length > 0.5 && Number.isFinite(length);
        const [ux, uy] = isThere ? [dx / length, dy / length] : [0, 0];
        const size = Math.min(1, length / 13);
        const [long, half] = [10 * size, 4.2 * size];
        const base = [to[0] - long * ux, to[1] - long * uy];
        const inside = [base[0] + 0.3 * long * ux, base[1] + 0.3 * long * uy];
        const head = [to, [base[0] - half * uy, base[1] + half * ux], [base[0] + half * uy, base[1] - half * ux]];
        const ds = isThere ? [polyline([from, inside]), `${polyline(head)}z`] : ['', ''];
        [...cases, ...drawn].forEach((node, i) => node.setAttribute('d', ds[i % 2]));
    };
}

// What src/figure/frame.rs tells of a frame: places of numbers, and numbers of places.
function frame({ x, y }) {
    const scale = ([from, to, start, end]) => ({
        from,
        to,
        start,
        end,
        at: value => start + (value - from) / (to - from) * (end - start),
        of: place => from + (place - start) / (end - start) * (to - from),
    });
    const [across, up] = [scale(x), scale(y)];
    return { x: across, y: up, at: (a, b) => [across.at(a), up.at(b)], of: ([a, b]) => [across.of(a), up.of(b)] };
}

// A walk up to `shown`, which is between two of its places while a step is being taken: `points` in the drawing, the last of
// them where the walker is, and the `stops` among them.
function walked(frame, places, shown) {
    const last = Math.min(places.length - 1, Math.floor(shown));
    const share = shown - last;
    const stops = places.slice(0, last + 1).map(place => frame.at(...place));
    const next = places[last + 1];
    if (share <= 0 || !next) return { points: stops, stops, isAtRest: true };
    const [from, to] = [stops[last], frame.at(...next)];
    return { points: [...stops, [0, 1].map(k => from[k] + share * (to[k] - from[k]))], stops, isAtRest: false };
}

// A slope as people see it: a short straight piece of the tangent through a pair of numbers, as the `d` of a path. It is as
// long at every slope.
function tangent({ x, y, at }, [a, b], slope) {
    const unit = scale => (scale.end - scale.start) / (scale.to - scale.from);
    const across = 34 / Math.hypot(unit(x), slope * unit(y));
    return Number.isFinite(slope) ? polyline([-across, across].map(aside => at(a + aside, b + slope * aside))) : '';
}

return { set, make, clipped, dots, polyline, walked, tangent, path, circle, move, text, write, say, parts, arrow, frame };
})();
