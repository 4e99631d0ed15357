// What one error costs by its square, by its size and by Huber's function, and the slopes of these.
figures.define('losses_of_errors', it => {
'use strict';

const { short, significant, clamp } = numbers;
const { clipped, path, circle, move, text, write, polyline, tangent } = shapes;
const frames = it.data.frames.map(shapes.frame);
const [costsFrame, slopesFrame] = frames;
const REACH = 4;

const square = { of: e => e * e, slope: e => 2 * e };
// At 0 its two sides disagree.
const size = { of: e => Math.abs(e), slope: e => (e === 0 ? NaN : Math.sign(e)) };
const huber = {
    of(e, delta) {
        const far = Math.abs(e);
        return far <= delta ? 0.5 * e * e : delta * (far - 0.5 * delta);
    },
    slope: (e, delta) => clamp(e, -delta, delta),
};
const COSTS = [square, size, huber];

// One side: what is drawn anew of it for an error, with `kind` as its colour.
function side(layer, frame, kind) {
    layer.replaceChildren();
    const mark = path(layer, 'line axis dashed');
    const seen = clipped(layer, frame);
    const line = path(seen, `line thick ${kind}`);
    const pieces = COSTS.map(() => path(seen, 'line thick gradient'));
    const points = COSTS.map(() => circle(layer, `fill ${kind}`, 4.5));
    const names = ['|*e*|', 'Huber'].map(name => [text(layer, kind), name]);
    const outside = text(layer, `${kind} label`);
    return { frame, mark, line, pieces, points, names, outside };
}

const [onCosts, onSlopes] = [side(it.layers[0], costsFrame, 'loss'), side(it.layers[1], slopesFrame, 'gradient')];

// The marked error, and its point on each curve. A point outside of the picture has its number at the picture's end.
function show({ frame, mark, points, outside }, heights) {
    const { x, y } = frame;
    const across = x.at(it.values.e);
    mark.setAttribute('d', polyline([[across, y.end], [across, y.start]]));
    let words = '';
    heights.forEach((height, i) => {
        const isSeen = height >= y.from && height <= y.to;
        points[i].style.display = isSeen ? '' : 'none';
        if (isSeen) move(points[i], frame.at(it.values.e, height));
        else if (Number.isFinite(height)) words = `${height < 0 ? '↓' : '↑'} ${significant(height, 3)}`;
    });
    write(outside, [across + 7, heights[0] < 0 ? y.start - 8 : y.end + 14], words);
}

// The names at the right ends of two lines, no closer to each other than they can be read.
function name({ frame, names }, sizeEnd, huberEnd, shift) {
    const LEAST = 17;
    const places = [frame.y.at(sizeEnd), frame.y.at(huberEnd)];
    const isAbove = places[1] <= places[0];
    const ends = [places[0] + (isAbove ? shift[0] : shift[1]), places[1] + (isAbove ? shift[1] : shift[0])];
    const gap = LEAST - Math.abs(ends[0] - ends[1]);
    const apart = gap > 0 ? gap / 2 * (isAbove ? 1 : -1) : 0;
    names.forEach(([node, words], i) => write(node, [frame.x.end + 6, ends[i] + (i ? -apart : apart)], words));
}

const twentieths = value => Math.round(value * 20) / 20;
const goTo = e => it.set({ e: twentieths(e) });
const grips = frames.map((frame, i) => it.handle(i, {
    label: i ? 'The error, on the slopes' : 'The error, on the costs',
    to: ([across]) => goTo(frame.x.of(across)),
    by: (right, up) => goTo(it.values.e + 0.05 * (right + up)),
    value: () => ({ now: it.values.e, min: -REACH, max: REACH, words: `error ${short(it.values.e)}` }),
    anywhere: frame,
}));

const errors = Array.from({ length: 161 }, (_, i) => -REACH + i / 20);

function draw() {
    const { e, delta } = it.values;
    const [heights, slopes] = [COSTS.map(cost => cost.of(e, delta)), COSTS.map(cost => cost.slope(e, delta))];
    onCosts.line.setAttribute('d', polyline(errors.map(x => costsFrame.at(x, huber.of(x, delta)))));
    const corners = [[-REACH, -delta], [-delta, -delta], [delta, delta], [REACH, delta]];
    onSlopes.line.setAttribute('d', polyline(corners.map(corner => slopesFrame.at(...corner))));
    onCosts.pieces.forEach((piece, i) => piece.setAttribute('d', tangent(costsFrame, [e, heights[i]], slopes[i])));
    show(onCosts, heights);
    show(onSlopes, slopes);
    name(onCosts, size.of(REACH), huber.of(REACH, delta), [5, 5]);
    name(onSlopes, 1, delta, [13, -2]);
    grips[0](costsFrame.at(e, heights[2]));
    grips[1](slopesFrame.at(e, slopes[2]));
}

function readouts() {
    const { e, delta } = it.values;
    return {
        square: square.of(e), square_slope: square.slope(e),
        size: size.of(e), size_slope: e === 0 ? 'none' : size.slope(e),
        huber: huber.of(e, delta), huber_slope: huber.slope(e, delta),
    };
}

function words() {
    const { e, delta } = it.values;
    if (e === 0) {
        return 'An error of 0 costs nothing. The slope of the square is 0 there, and so is that of Huber’s function; the size has none, '
            + 'since its two sides disagree: −1 on the left, 1 on the right.';
    }
    const [costs, slopes] = [COSTS.map(cost => short(cost.of(e, delta))), COSTS.map(cost => short(cost.slope(e, delta)))];
    return `An error of ${short(e)} costs ${costs[0]} by its square, ${costs[1]} by its size and ${costs[2]} by Huber’s function with *δ* = ${short(delta)}. `
        + `The slopes there are ${slopes[0]}, ${slopes[1]} and ${slopes[2]}.`;
}

const is = (value, wanted) => Math.abs(value - wanted) < 1e-9;
return {
    draw,
    readouts,
    words,
    tries: {
        // Which slopes at 4 are twice those at 2?
        twice() {
            const { e, delta } = it.values;
            if (!is(Math.abs(e), 4) || !is(delta, 1.5)) return undefined;
            const doubled = COSTS.map(cost => is(cost.slope(e, delta), 2 * cost.slope(e / 2, delta)));
            return doubled[1] ? 'all' : doubled[2] ? 'both' : 'square';
        },
        near() {
            const { e, delta } = it.values;
            if (!is(e, 0.1)) return undefined;
            const same = COSTS.map(cost => is(cost.slope(e, delta), cost.slope(3, delta)));
            return same[2] ? 'huber' : same[1] ? 'size' : 'square';
        },
        // What the whole curve is.
        wide() {
            const { delta } = it.values;
            if (!is(delta, 4)) return undefined;
            const isAll = of => errors.every(e => is(huber.of(e, delta), of(e)));
            return isAll(e => square.of(e) / 2) ? 'half' : isAll(square.of) ? 'square' : 'size';
        },
    },
};
});
