// A canvas in the place of a drawing: it has its size, its colours and its letters, and is turned by dragging it.
const stage = (() => {
'use strict';

const { element } = downhill;

// Degrees for a pixel that is dragged, and for an arrow key.
const DRAGGED = 0.5;
const PRESSED = 2;

// Over the drawing, which keeps its place, and is what is printed.
function over(svg, repaint) {
    const canvas = element('canvas', '', { class: 'space', tabindex: 0, role: 'slider', 'aria-label': 'The view' });
    const box = element('div', '', { class: 'stage' });
    svg.replaceWith(box);
    box.append(svg, canvas);
    const context = canvas.getContext('2d');
    const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
    const made = { canvas, context, width, height, look: null };

    // Colours and letters are those of the drawing, whatever the theme and the width.
    function read() {
        const style = selector => getComputedStyle(svg.querySelector(selector));
        const text = style('text.ink');
        const size = parseFloat(text.fontSize);
        made.look = {
            scale: box.clientWidth / width,
            size,
            font: `${size}px ${text.fontFamily}`,
            ground: style('.casing').stroke,
            axis: style('.line.axis').stroke,
            net: `rgb(255 255 255 / ${style('.net').strokeOpacity})`,
            wall: style('.wall:not(.shaded)').fill,
            shaded: style('.wall.shaded').fill,
            ink: text.fill,
            parameter: style('text.parameter').fill,
            loss: style('text.loss').fill,
            target: style('text.target').fill,
        };
        widths.clear();
        repaint();
    }

    function fit() {
        const dense = Math.min(2, devicePixelRatio);
        const size = [box.clientWidth, box.clientWidth * height / width].map(px => Math.round(px * dense));
        if (canvas.width !== size[0] || canvas.height !== size[1]) [canvas.width, canvas.height] = size;
        read();
    }

    const widths = new Map();

    // Clears the canvas; then one unit is one of the drawing.
    made.clear = () => {
        const scale = canvas.width / width;
        context.setTransform(scale, 0, 0, scale, 0, 0);
        context.clearRect(0, 0, width, height);
        context.font = made.look.font;
        made.taken = [];
    };

    const parts = words => words.split('*').map((part, i) => [part, i % 2 ? `italic ${made.look.font}` : made.look.font]);
    const widthOf = words => {
        if (!widths.has(words)) {
            widths.set(words, parts(words).reduce((sum, [part, font]) => {
                context.font = font;
                return sum + context.measureText(part).width;
            }, 0));
        }
        return widths.get(words);
    };

    // Nothing is written over this place.
    made.keep = ([x, y], radius) => made.taken.push([x - radius, y - radius, x + radius, y + radius]);

    // Writes the words at the first of the places where they cover nothing and need not be moved far to stay inside: each is
    // [x, y, how far left of x they begin, as a part of their width]. Returns whether there was one.
    made.write = (words, kind, places, hasGround = false) => {
        const wide = widthOf(words);
        const { size } = made.look;
        for (const [atX, atY, share] of places) {
            const x = Math.min(width - 2 - wide, Math.max(1, atX - share * wide));
            const y = Math.min(height - 4, Math.max(size, atY));
            if (Math.abs(x - (atX - share * wide)) > 14) continue;
            const box = [x - 2, y - 0.78 * size, x + wide + 2, y + 0.25 * size];
            if (made.taken.some(other => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) continue;
            made.taken.push(box);
            put(words, kind, x, y, hasGround);
            return true;
        }
        return false;
    };

    function put(words, kind, x, y, hasGround) {
        const { look } = made;
        let at = x;
        for (const [part, font] of parts(words)) {
            context.font = font;
            if (hasGround) {
                context.strokeStyle = look.ground;
                context.lineWidth = 0.28 * look.size;
                context.lineJoin = 'round';
                context.strokeText(part, at, y);
            }
            context.fillStyle = look[kind];
            context.fillText(part, at, y);
            at += context.measureText(part).width;
        }
    }

    new ResizeObserver(fit).observe(box);
    addEventListener('resize', fit);
    new MutationObserver(read).observe(document.documentElement, { attributeFilter: ['class'] });
    document.fonts.ready.then(read);
    fit();
    return made;
}

// Turns with a drag anywhere on the canvas, and with the arrow keys: `by` is called with degrees to the right and up. A finger
// that moves up or down scrolls the page.
function turned(canvas, by) {
    let last = null;
    canvas.addEventListener('pointerdown', event => {
        if (event.button !== 0) return;
        last = [event.clientX, event.clientY];
        canvas.setPointerCapture(event.pointerId);
        if (event.pointerType !== 'mouse') return;
        event.preventDefault();
        canvas.focus({ preventScroll: true });
    });
    canvas.addEventListener('pointermove', event => {
        if (!last || !canvas.hasPointerCapture(event.pointerId)) return;
        const [x, y] = [event.clientX - last[0], event.clientY - last[1]];
        last = [event.clientX, event.clientY];
        by(DRAGGED * x, event.pointerType === 'touch' ? 0 : DRAGGED * y);
    });
    for (const kind of ['pointerup', 'pointercancel']) canvas.addEventListener(kind, () => { last = null; });
    canvas.addEventListener('keydown', event => {
        const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
        if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        const degrees = event.shiftKey ? 10 * PRESSED : PRESSED;
        by(way[0] * degrees, way[1] * degrees);
    });
}

return { over, turned };
})();
