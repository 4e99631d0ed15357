// A surface seen from above, in the ten colours of src/figure/heat.rs with lines between them, for surfaces that the reader
// chooses. The one that the build has drawn is not drawn again.
const heat = (() => {
'use strict';

const { make, text, write } = shapes;
const { short } = numbers;

const COLOURS = ['#440154', '#482878', '#3e4989', '#31688e', '#26828e', '#1f9e89', '#35b779', '#6ece58', '#b5de2b', '#fde725'];
// Pixels for one unit of the drawing.
const FINE = 2;

// The colour of the k-th of the regions between so many levels.
const classOf = (k, count) => (count ? Math.floor((k * 9 + count / 2) / count) : 0);
const rgb = colour => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16));

function colours(canvas, frame, height, levels) {
    const context = canvas.getContext('2d');
    const image = context.createImageData(canvas.width, canvas.height);
    const shades = [...levels, 0].map((_, k) => rgb(COLOURS[classOf(k, levels.length)]));
    let at = 0;
    for (let j = 0; j < canvas.height; j += 1) {
        const v = frame.y.of(frame.y.end + (j + 0.5) / FINE);
        for (let i = 0; i < canvas.width; i += 1) {
            const z = height(frame.x.of(frame.x.start + (i + 0.5) / FINE), v);
            let k = 0;
            while (k < levels.length && z > levels[k]) k += 1;
            image.data.set(shades[k], at);
            image.data[at + 3] = 255;
            at += 4;
        }
    }
    context.putImageData(image, 0, 0);
    return context;
}

// Where the height is `level`, by marching squares: in each cell from side to side.
function line(context, z, level, cell) {
    context.beginPath();
    for (let j = 0; j + 1 < z.length; j += 1) {
        for (let i = 0; i + 1 < z[0].length; i += 1) {
            const corners = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]];
            const crossed = [];
            corners.forEach(([a, b], side) => {
                const [c, d] = corners[(side + 1) % 4];
                const [from, to] = [z[b][a] - level, z[d][c] - level];
                if (from > 0 === to > 0) return;
                const share = from / (from - to);
                crossed.push([(a + share * (c - a)) * cell, (b + share * (d - b)) * cell]);
            });
            for (let k = 0; k + 1 < crossed.length; k += 2) {
                context.moveTo(...crossed[k]);
                context.lineTo(...crossed[k + 1]);
            }
        }
    }
    context.stroke();
}

function draw(parent, frame, { height, levels, ways }) {
    const [width, tall] = [frame.x.end - frame.x.start, frame.y.start - frame.y.end];
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * FINE), Math.round(tall * FINE)];
    const context = colours(canvas, frame, height, levels);
    const cell = 2 * FINE;
    const z = Array.from({ length: Math.ceil(canvas.height / cell) + 1 }, (_, j) => Array.from(
        { length: Math.ceil(canvas.width / cell) + 1 },
        (__, i) => height(frame.x.of(frame.x.start + i * cell / FINE), frame.y.of(frame.y.end + j * cell / FINE)),
    ));
    context.lineWidth = FINE;
    levels.forEach((level, k) => {
        context.strokeStyle = classOf(k, levels.length) < 5 ? 'rgb(255 255 255 / 50%)' : 'rgb(0 0 0 / 50%)';
        line(context, z, level, cell);
    });
    make('image', parent, { href: canvas.toDataURL(), x: frame.x.start, y: frame.y.end, width, height: tall });
    for (const way of ways) label(parent, frame, height, levels, way);
}

// Writes the heights on their lines where they cross the way from one place to another.
function label(parent, frame, height, levels, [from, to]) {
    const STEPS = 300;
    const at = i => [0, 1].map(k => from[k] + (to[k] - from[k]) * i / STEPS);
    let last = null;
    for (let i = 1; i <= STEPS; i += 1) {
        const [before, after] = [height(...at(i - 1)), height(...at(i))];
        const crossed = levels.find(level => before > level !== after > level);
        const [x, y] = frame.at(...at(i));
        if (crossed === undefined || (last && Math.hypot(x - last[0], y - last[1]) < 24)) continue;
        last = [x, y];
        write(text(parent, 'ink label', 'middle'), [x, y + 5], short(crossed));
    }
}

return { draw, COLOURS, classOf };
})();
