// The loss over the plane of weight and bias; the data and the line of one place.
figures.define('loss_map', it => {
'use strict';

const { fixed, clamp } = numbers;
const { path, circle, move, text, write, arrow, polyline } = shapes;
const { points, best } = it.data;
const [map, plot] = it.data.frames.map(shapes.frame);

const loss = (w, b) => lines.loss(points, w, b);
const slopes = (w, b) => lines.slopes(points, w, b);

const [onMap, onPlot] = it.layers;
onMap.replaceChildren();
const downhillArrow = arrow(onMap, 'gradient', true);
const disc = circle(onMap, 'disc', 6.5);
const name = text(onMap, 'loss label', 'middle');
onPlot.replaceChildren();
const errors = path(onPlot, 'line thin loss');
const line = path(onPlot, 'line thick prediction');
const formula = text(onPlot, 'prediction label');

const hundredths = value => Math.round(value * 100) / 100;
const goTo = (w, b) => it.set({ w: hundredths(w), b: hundredths(b) });
const grip = it.handle(0, {
    label: 'The place on the map',
    to: at => goTo(...map.of(at)),
    by: (right, up) => goTo(it.values.w + 0.05 * right, it.values.b + 0.05 * up),
    value: () => ({
        now: it.values.w, min: -1, max: 5, words: `weight ${fixed(it.values.w, 2)}, bias ${fixed(it.values.b, 2)}`,
    }),
    anywhere: map,
});

function draw() {
    const { w, b } = it.values;
    const [dw, db] = slopes(w, b);
    const steep = Math.hypot(dw, db);
    const here = map.at(w, b);
    // Longer where it is steeper, up to a length that leaves the map readable.
    const length = Math.min(58, 17 * steep);
    downhillArrow(here, steep > 0.02 ? [here[0] - length * dw / steep, here[1] + length * db / steep] : here);
    move(disc, here);
    grip(here);
    // On the side that the arrow leaves free.
    const isBelow = db < 0 && steep > 0.5 || here[1] < 55;
    write(name, [clamp(here[0], 70, 275), isBelow && here[1] < 230 ? here[1] + 27 : here[1] - 15], `loss ${fixed(loss(w, b), 2)}`);
    errors.setAttribute('d', points.map(([x, y]) => `M${plot.at(x, y).join(' ')}V${plot.y.at(w * x + b)}`).join(''));
    line.setAttribute('d', polyline([-3, 3].map(x => plot.at(x, w * x + b))));
    const left = plot.at(-2.9, w * -2.9 + b);
    write(formula, [left[0], clamp(left[1] - 30, 48, 255)], `*ŷ* = ${fixed(w, 2)}·*x* ${b < 0 ? '−' : '+'} ${fixed(Math.abs(b), 2)}`);
}

function readouts() {
    const { w, b } = it.values;
    const [slope_w, slope_b] = slopes(w, b);
    return { loss: loss(w, b), slope_w, slope_b };
}

function words() {
    const { w, b } = it.values;
    const { loss: here, slope_w, slope_b } = readouts();
    const at = `At *w* = ${fixed(w, 2)}, *b* = ${fixed(b, 2)} the loss is ${fixed(here, 2)}`;
    if (Math.hypot(slope_w, slope_b) < 0.05) return `${at}, next to the least of ${fixed(loss(...best), 2)}; the ground is level.`;
    const sideways = Math.abs(slope_w) < 0.05 ? '' : slope_w < 0 ? 'to the right' : 'to the left';
    const along = Math.abs(slope_b) < 0.05 ? '' : slope_b < 0 ? 'up' : 'down';
    return `${at}; the steepest way down leads ${[along, sideways].filter(Boolean).join(' and ')} on the map.`;
}

const isNear = (value, wanted) => Math.abs(value - wanted) < 0.006;
return {
    draw,
    readouts,
    words,
    tries: {
        // The right weight with a bias of 2: what is left of the loss?
        'bias-alone': () => {
            const { w, b } = it.values;
            if (!isNear(w, 2) || !isNear(b, 2)) return undefined;
            return loss(w, b) < 0.5 ? 'small' : loss(w, b) < 3.5 ? 'medium' : 'same';
        },
        // Along the valley's floor the gradient is small in no direction but one.
        'same-loss': () => {
            const { w, b } = it.values;
            const value = loss(w, b);
            if (Math.abs(value - 4) > 0.15 || Math.hypot(w - 2, b - 0.5) < 1) return undefined;
            return 'many';
        },
        level: () => (loss(it.values.w, it.values.b) < 0.02 ? 'gone' : undefined),
    },
};
});
