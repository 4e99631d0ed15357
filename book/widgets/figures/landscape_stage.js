// Two canvases in the place of a drawing, one before the other: they have its size, its colours and its letters, and are turned
// by dragging.
const stage = (() => {
'use strict';

const { element } = downhill;

// Degrees for a pixel that is dragged, and for an arrow key.
const DRAGGED = 0.5;
const PRESSED = 2;
// So many milliseconds after the last turn the view is at rest.
const REST = 150;

// Over the drawing, which keeps its place, and is what is printed.
function over(svg, repaint) {
    const back = element('canvas', '', { class: 'space' });
    const canvas = element('canvas', '', { class: 'space', tabindex: 0, role: 'slider', 'aria-label': 'The view' });
    const box = element('div', '', { class: 'stage' });
    svg.replaceWith(box);
    box.append(svg, back, canvas);
    const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
    const made = { canvas, look: null };

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
        painted = null;
        repaint();
    }

    function fit() {
        const dense = Math.min(2, devicePixelRatio);
        const size = [box.clientWidth, box.clientWidth * height / width].map(px => Math.round(px * dense));
        for (const each of [back, canvas]) if (each.width !== size[0] || each.height !== size[1]) [each.width, each.height] = size;
        read();
    }

    const widths = new Map();

    // Clears one of the canvases, which is painted on from now on; one unit is one of the drawing.
    function clear(one, taken) {
        const scale = one.width / width;
        const context = one.getContext('2d');
        context.setTransform(scale, 0, 0, scale, 0, 0);
        context.clearRect(0, 0, width, height);
        context.font = made.look.font;
        Object.assign(made, { context, taken });
    }

    // What `behind` paints stays as long as the view does, roughly at first where the view moves; `before` paints what moves on it.
    let painted = null;
    let kept = [];
    let [resting, last] = [0, 0];
    made.paint = (view, behind, before) => {
        const anew = isRough => {
            clear(back, []);
            behind(isRough);
            kept = made.taken;
        };
        if (view !== painted) {
            clearTimeout(resting);
            // A single press of a key is no movement.
            const isMoving = painted && performance.now() - last < REST;
            if (isMoving) resting = setTimeout(anew, REST);
            anew(isMoving);
            [painted, last] = [view, performance.now()];
        }
        clear(canvas, [...kept]);
        before();
    };

    const parts = words => words.split('*').map((part, i) => [part, i % 2 ? `italic ${made.look.font}` : made.look.font]);
    const measured = ([part, font]) => {
        const key = font + part;
        if (!widths.has(key)) {
            made.context.font = font;
            widths.set(key, made.context.measureText(part).width);
        }
        return widths.get(key);
    };

    // Nothing is written over this place.
    made.keep = ([x, y], radius) => made.taken.push([x - radius, y - radius, x + radius, y + radius]);

    // Writes the words at the first of the places where they cover nothing and need not be moved far to stay inside: each is
    // [x, y, how far left of x they begin, as a part of their width]. Returns whether there was one.
    made.write = (words, kind, places, hasGround = false) => {
        const wide = parts(words).reduce((sum, part) => sum + measured(part), 0);
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
        const { look, context } = made;
        let at = x;
        for (const one of parts(words)) {
            const [part, font] = one;
            context.font = font;
            if (hasGround) {
                context.strokeStyle = look.ground;
                context.lineWidth = 0.28 * look.size;
                context.lineJoin = 'round';
                context.strokeText(part, at, y);
            }
            context.fillStyle = look[kind];
            context.fillText(part, at, y);
            at += measured(one);
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
